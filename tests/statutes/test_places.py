"""A place has its words, the words it stands among, and the day since which it so reads."""

from datetime import date
from pathlib import Path

import pytest

from passage.statutes import Consolidation, read


@pytest.fixture(scope="module")
def old(good: Path) -> Consolidation:
    return read(good / "old" / "eng" / "SOR-1901-1.xml")


@pytest.fixture(scope="module")
def new(good: Path) -> Consolidation:
    return read(good / "new" / "eng" / "SOR-1901-1.xml")


def test_every_number_printed_is_a_place_in_the_order_of_print(new: Consolidation) -> None:
    assert list(new.places) == [
        *("1", "2", "2(1)", "2(1)(a)", "2(1)(b)", "2(1)(b)(i)", "2(1)(b)(ii)", "2(1)(b)(iii)", "2(1)(c)"),
        *("2(2)", "2(3)", "2(4)", "2.1", "2.1(1)", "2.1(2)", "4", "Sch 1"),
    ]


def test_the_places_of_both_languages_are_the_same(good: Path, new: Consolidation) -> None:
    assert list(read(good / "new" / "fra" / "DORS-1901-1.xml").places) == list(new.places)


def test_a_place_reads_with_what_is_beneath_it_and_stands_among_what_is_above_it(new: Consolidation) -> None:
    place = new.places["2(1)(b)"]
    assert place.words == "at midnight, if there is (i) fog, or (ii) snow; and (iii) ice; and"
    assert place.own == "at midnight, if there is"
    assert place.lead == "Duty to tend A keeper must tend the lamp and must write each time in the log."


def test_what_follows_the_paragraphs_is_read_after_them(new: Consolidation) -> None:
    assert new.places["2(1)"].closing == ("and must write each time in the log.",)
    assert new.places["2(1)"].words.endswith("(c) at dawn, and must write each time in the log.")


def test_markup_within_a_word_or_sentence_leaves_no_trace(good: Path, old: Consolidation) -> None:
    assert read(good / "new" / "eng" / "H-0.5.xml").places["1"].words == "A horn is loud."
    assert old.places["1"].opening[1:] == (
        "keeper means a person who tends a lamp, being",
        "(a) the one appointed; or",
        "(b) whoever stands in. (gardien)",
    )


def test_a_definition_has_no_number_and_is_found_as_the_place_that_defines(old: Consolidation) -> None:
    assert old.find("1(a)") is old.find("1(b)") is old.places["1"]
    assert old.find("1(c)") is None
    assert old.find("2(1)(d)") is None
    assert old.find("") is None


def test_a_label_may_stand_for_several_places(good: Path, new: Consolidation) -> None:
    assert new.places["2(3)"] is new.places["2(4)"]
    assert new.places["2(4)"].repealed
    horns = read(good / "new" / "eng" / "H-0.5.xml")
    assert list(horns.places) == ["1", "2", "3", "5", "6", "7", "8"]
    assert horns.places["6"].omitted


def test_notes_of_the_editors_are_no_words_of_the_law(new: Consolidation) -> None:
    assert new.places["4"].words == "These Regulations come into force on registration."


def test_a_place_reads_so_since_the_last_change_in_or_above_it(new: Consolidation) -> None:
    assert new.places["2(1)(c)"].since == date(1901, 2, 1)
    assert new.places["2(1)(a)"].since == date(1902, 3, 1)
    assert new.places["2(1)(b)(i)"].since == date(1901, 2, 1)
    assert new.places["2(1)(b)"].since == new.places["2"].since == date(1902, 3, 1)


def test_a_section_keeps_its_history(new: Consolidation) -> None:
    assert new.places["2"].history == "SOR/1901-1, s. 2; SOR/1902-9, ss. 1 to 3"


def test_a_section_printed_before_it_is_in_force_is_marked(good: Path) -> None:
    horns = read(good / "new" / "eng" / "H-0.5.xml")
    assert [place.in_force for place in horns.sections] == [True, False, False, True]


def test_what_an_amendment_quotes_is_never_a_place(old: Consolidation, new: Consolidation) -> None:
    assert "5" not in new.places
    assert "Two boats" not in old.places["3"].words
    assert [(each.kind, each.title, str(each.citation)) for each in new.apart] == [
        ("related", "SOR/1902-9, s. 8", "SOR/1902-9 8"),
        ("pending", "SOR/1902-9, s. 5(2)", "SOR/1902-9 5(2)"),
    ]
