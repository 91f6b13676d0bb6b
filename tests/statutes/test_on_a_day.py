"""A place is shown as it read on a day, or it is said that nothing at hand tells."""

from datetime import date
from pathlib import Path

import pytest

from passage.cite import Miscitation
from passage.statutes import Absent, Holdings, Reading, at_hand


def own(holdings: Holdings, cited: str, day: str | None, lang: str = "en") -> str:
    found = holdings.show(cited, date.fromisoformat(day) if day else None).readings[lang]  # type: ignore[index]
    return found.reason.en if isinstance(found, Absent) else found.printed.own


PLACE = "SOR/1901-1 2(1)(a)"


def test_the_latest_text_is_shown_unless_a_day_is_named(lamps: Holdings) -> None:
    assert own(lamps, PLACE, None) == "one hour before dusk;"
    assert own(lamps, "DORS/1901-1, al. 2(1)a)", None, "fr") == "une heure avant le coucher du soleil;"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("1901-01-31", "no consolidation at hand tells how it read on January 31, 1901"),
        ("1901-02-01", "at dusk;"),
        ("1901-06-30", "at dusk;"),
        ("1901-07-01", "at dusk;"),
        ("1902-02-28", "at dusk;"),
        ("1902-03-01", "one hour before dusk;"),
        ("1902-12-31", "one hour before dusk;"),
        ("1903-01-01", "no consolidation at hand tells how it read on January 1, 1903"),
    ],
)
def test_a_text_is_shown_on_every_day_that_a_consolidation_vouches_for_and_on_no_other(
    lamps: Holdings, day: str, words: str
) -> None:
    assert own(lamps, PLACE, day) == words


def test_between_two_consolidations_the_later_tells_until_when_the_earlier_held(lamps: Holdings) -> None:
    found = lamps.show(PLACE, date(1902, 2, 28)).readings["en"]
    assert isinstance(found, Reading)
    assert found.still is not None
    assert found.still.current == date(1902, 12, 31)


def test_an_unchanged_place_is_vouched_for_since_its_own_last_change(lamps: Holdings) -> None:
    assert own(lamps, "SOR/1901-1 2(1)(c)", "1901-08-01", "fr") == "au lever du soleil."
    assert own(lamps, "SOR/1901-1 2(1)(a)", "1901-08-01", "fr") == (
        "no consolidation at hand tells how it read on August 1, 1901"
    )


def test_a_place_that_was_not_there_yet_or_no_longer_is_said_to_be_absent(lamps: Holdings) -> None:
    assert own(lamps, "SOR/1901-1 2.1(1)", "1901-05-01") == "there was no such place on May 1, 1901"
    assert own(lamps, "SOR/1901-1 3", "1901-05-01") == "A boat is kept ready."
    assert own(lamps, "SOR/1901-1 3", "1902-05-01") == "there was no such place on May 1, 1902"
    assert own(lamps, "SOR/1901-1 3", None) == "the consolidation to December 31, 1902 has no such place"


def test_the_days_at_hand_are_told_where_the_one_asked_for_is_not(lamps: Holdings) -> None:
    found = lamps.show(PLACE, date(1910, 1, 1)).readings["en"]
    assert isinstance(found, Absent)
    assert found.known == "1901-02-01..1901-06-30, 1902-03-01..1902-12-31"


def test_an_instrument_without_a_name_is_shown_by_its_number(lamps: Holdings) -> None:
    assert own(lamps, "H-0.5 1", None) == "A horn is loud."
    assert own(lamps, "H-0.5 1", None, "fr") == "no French consolidation is at hand"
    with pytest.raises(Miscitation):
        lamps.show("Q-9 1")


def test_an_amendment_not_in_force_is_shown_as_such(lamps: Holdings) -> None:
    found = lamps.show("SOR/1902-9 5(2)").readings["en"]
    assert isinstance(found, Reading)
    assert (found.pending, found.apart) == (True, "SOR/1902-9, s. 5(2)")
    assert "A bell may be rung." in found.printed.words
    assert isinstance(lamps.show("SOR/1902-9 5(2)", date(1902, 5, 1)).readings["en"], Absent)


def test_a_related_provision_is_shown_and_a_section_not_in_force_on_no_day(lamps: Holdings) -> None:
    found = lamps.show("SOR/1902-9 8").readings["en"]
    assert isinstance(found, Reading)
    assert not found.pending
    assert own(lamps, "H-0.5 3", None) == "A horn is brass."
    assert own(lamps, "H-0.5 3", "1902-01-01") == "there was no such place on January 1, 1902"


def test_a_section_that_only_says_that_it_amends_has_no_text(lamps: Holdings) -> None:
    assert own(lamps, "H-0.5 6", None) == "the text at hand says only that it amends other acts"


def test_what_the_site_does_not_publish_has_no_text(lamps: Holdings) -> None:
    assert own(lamps, "PN RPD 2024-09-09", None) == "the Justice Laws site does not publish it"
    assert own(lamps, "IRPA 101(1)", None) == "no English consolidation is at hand"


def test_a_place_without_a_date_is_vouched_for_only_by_the_whole(good: Path, tmp_path: Path) -> None:
    words = (good / "new" / "eng" / "SOR-1901-1.xml").read_text("utf-8")
    dated = '<Paragraph lims:inforce-start-date="1901-02-01"><Label>(c)'
    assert dated in words
    (tmp_path / "copy.xml").write_text(words.replace(dated, "<Paragraph><Label>(c)"), "utf-8")
    copy = at_hand(tmp_path)
    assert own(copy, "SOR/1901-1 2(1)(c)", "1902-03-01") == "at dawn,"
    assert own(copy, "SOR/1901-1 2(1)(c)", "1902-02-28").startswith("no consolidation at hand")
    assert own(copy, "SOR/1901-1 2(1)(b)(i)", "1902-02-28") == "fog, or"
