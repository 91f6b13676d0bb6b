"""A citation resolves to the text that was read, has none, or is mismatched; one altered word is enough."""

from datetime import date
from pathlib import Path

import pytest

from passage.cite import Citation
from passage.statutes import Cited, Holdings, at_hand, fingerprint, read, record, recorded, verify
from passage.statutes.fingerprints import Key, Recorded


def cited(place: str, *, since: str | None = None, until: str | None = None) -> Cited:
    first, end = (date.fromisoformat(day) if day else None for day in (since, until))
    return Cited(Citation.parse(f"SOR/1901-1 {place}"), "rule", f"lamp {place}", first, end)


INDEX = (
    cited("1(a)"),
    cited("2(1)(a)", since="1902-03-01"),
    cited("2(1)(a)", since="1901-02-01", until="1902-03-01"),
    cited("2(1)(c)"),
    cited("Sch 1"),
    Cited(Citation.parse("SOR/1902-9 5(2)"), "rule", "bell"),
    Cited(Citation.parse("STCA 4"), "rule", "treaty"),
)


@pytest.fixture
def table(lamps: Holdings) -> dict[Key, Recorded]:
    return verify(INDEX, lamps, {}).accepted({})


def test_before_anything_is_recorded_nothing_is_resolved(lamps: Holdings) -> None:
    found = verify(INDEX, lamps, {})
    assert not found.passed
    assert not found.having("resolved")
    assert {each.reason.en for each in found.having("mismatched") if each.reason} == {
        "no fingerprint of it is recorded"
    }


def test_once_the_text_is_recorded_every_place_at_hand_resolves(
    lamps: Holdings, table: dict[Key, Recorded]
) -> None:
    found = verify(INDEX, lamps, table)
    assert found.passed
    assert [(str(each.key.citation), each.key.until, each.key.lang) for each in found.having("no_text")] == [
        ("STCA 4", None, "en"),
        ("STCA 4", None, "fr"),
        ("SOR/1901-1 2(1)(a)", date(1902, 3, 1), "fr"),
        ("SOR/1902-9 5(2)", None, "fr"),
    ]


def test_a_version_that_ended_is_held_against_the_text_of_its_time(
    lamps: Holdings, table: dict[Key, Recorded]
) -> None:
    place = Citation.parse("SOR/1901-1 2(1)(a)")
    then, now = (table[Key(place, until, "en")] for until in (date(1902, 3, 1), None))
    assert (then.current, now.current) == (date(1901, 6, 30), date(1902, 12, 31))
    assert then.fingerprint != now.fingerprint


@pytest.mark.parametrize(
    ("old", "new", "places"),
    [
        ("one hour before dusk", "an hour before dusk", ["2(1)(a)"]),
        ("must tend the lamp", "may tend the lamp", ["2(1)(a)", "2(1)(c)"]),
        ("each time in the log", "each hour in the log", ["2(1)(a)", "2(1)(c)"]),
        ("Duty to tend", "Right to tend", ["2(1)(a)", "2(1)(c)"]),
        ("the one appointed", "someone appointed", ["1(a)"]),
        ("Paraffin", "Kerosene", ["Sch 1"]),
        ("at dawn", "at  <Emphasis>dawn</Emphasis>", []),
        ("at two miles", "at six miles", []),
    ],
)
def test_one_altered_word_is_noticed_in_each_place_that_turns_on_it(
    good: Path, tmp_path: Path, table: dict[Key, Recorded], old: str, new: str, places: list[str]
) -> None:
    source = good / "new" / "eng" / "SOR-1901-1.xml"
    assert old in source.read_text("utf-8")
    (tmp_path / "copy.xml").write_text(source.read_text("utf-8").replace(old, new), "utf-8")
    found = verify(INDEX, at_hand(tmp_path), table)
    assert [each.key.citation.pinpoint for each in found.having("mismatched")] == places
    assert found.passed is not bool(places)


def test_a_place_that_is_no_longer_printed_is_mismatched(
    good: Path, tmp_path: Path, table: dict[Key, Recorded]
) -> None:
    words = (good / "new" / "eng" / "SOR-1901-1.xml").read_text("utf-8")
    (tmp_path / "copy.xml").write_text(words.replace("<Label>(c)</Label>", "<Label>(d)</Label>"), "utf-8")
    (one,) = verify([cited("2(1)(c)")], at_hand(tmp_path), table).having("mismatched")
    assert one.reason is not None
    assert one.reason.en == "the consolidation to December 31, 1902 has no such place"


def test_an_amendment_that_is_printed_no_more_may_be_in_force_and_is_mismatched(
    good: Path, tmp_path: Path, table: dict[Key, Recorded]
) -> None:
    words = (good / "new" / "eng" / "SOR-1901-1.xml").read_text("utf-8")
    (tmp_path / "copy.xml").write_text(words.replace("SOR/1902-9, s. 5(2)", "SOR/1904-3, s. 5(2)"), "utf-8")
    bell = Cited(Citation.parse("SOR/1902-9 5(2)"), "rule", "bell")
    (one,) = verify([bell], at_hand(tmp_path), table).having("mismatched")
    assert one.reason is not None
    assert "may have come into force" in one.reason.en
    assert not verify([bell], at_hand(good / "old"), table).having("mismatched")


def test_a_text_older_than_the_version_says_nothing_of_it(good: Path, table: dict[Key, Recorded]) -> None:
    found = verify([cited("2(1)(a)", since="1902-03-01")], at_hand(good / "old"), table)
    assert {each.status for each in found.checked} == {"no_text"}


def test_a_text_other_than_the_one_read_says_of_which_day_it_is(
    good: Path, table: dict[Key, Recorded]
) -> None:
    found = verify([cited("2(1)(a)")], at_hand(good / "old"), table)
    (one,) = found.having("mismatched")
    assert one.reason is not None
    assert "its words to June 30, 1901 are not those to December 31, 1902" in one.reason.en


def test_accepting_keeps_what_is_not_at_hand_and_drops_what_is_not_cited(
    good: Path, lamps: Holdings, table: dict[Key, Recorded]
) -> None:
    old = at_hand(good / "old")
    assert verify(INDEX, old, table).accepted(table) == table
    left = verify(INDEX[:1], lamps, table).accepted(table)
    assert {key.citation.pinpoint for key in left} == {"1(a)"}


def test_the_table_is_written_in_order_and_read_back(tmp_path: Path, table: dict[Key, Recorded]) -> None:
    file = tmp_path / "fingerprints.csv"
    record(reversed(list(table.items())), file)
    assert recorded(file) == table
    once = file.read_text("utf-8")
    record(table.items(), file)
    assert file.read_text("utf-8") == once
    assert once.splitlines()[1].startswith("SOR/1901-1 1(a),,en,")


def test_a_fingerprint_is_of_words_and_not_of_how_they_are_spaced_or_composed(
    good: Path, tmp_path: Path
) -> None:
    source = good / "new" / "fra" / "DORS-1901-1.xml"
    words = source.read_text("utf-8").replace("à minuit", "a\u0300\n   minuit").replace("\u202f", " ")
    (tmp_path / "copy.xml").write_text(words, "utf-8")
    one, other = read(source), read(tmp_path / "copy.xml")
    for place in one.places:
        assert fingerprint(one.places[place]) == fingerprint(other.places[place])
