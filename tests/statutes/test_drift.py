"""Between two consolidations, the smallest places that moved, what happened, and what needs another look."""

from pathlib import Path

import pytest

from passage.cite import Citation
from passage.statutes import Cited, Drift, Moved, at_hand, drift
from passage.statutes.wording import marked
from passage.text import Complaint

INDEX = (
    Cited(Citation.parse("SOR/1901-1 2(1)"), "rule", "tend"),
    Cited(Citation.parse("SOR/1901-1 2(1)(a)"), "fact", "keeper.hour"),
    Cited(Citation.parse("SOR/1901-1 2(1)(c)"), "case", "lamps.yaml: dawn"),
    Cited(Citation.parse("SOR/1901-1"), "fact", "keeper"),
    Cited(Citation.parse("SOR/1902-9 5"), "rule", "bell"),
)


@pytest.fixture(scope="module")
def found(good: Path) -> Drift:
    return drift(at_hand(good / "old"), at_hand(good / "new"), INDEX)


def moved(found: Drift, pinpoint: str) -> Moved:
    (one,) = (each for each in found.moved if each.pinpoint == pinpoint)
    return one


def test_the_list_is_the_one_made_by_hand(found: Drift) -> None:
    assert [(each.pinpoint, each.changes["en"].what) for each in found.moved] == [
        ("2(1)(a)", "reworded"),
        ("2(1)(b)(iii)", "added"),
        ("2(2)", "note"),
        ("2(3)", "repealed"),
        ("2(4)", "repealed"),
        ("2.1", "added"),
        ("3", "gone"),
        ("Sch 1", "reworded"),
    ]


def test_the_words_that_changed_are_marked(found: Drift) -> None:
    change = moved(found, "2(1)(a)").changes["en"]
    assert marked(change.runs) == "[-at-] {+one hour before+} dusk;"
    assert marked(moved(found, "Sch 1").changes["en"].runs) == "Oils Colza [-Whale-] {+Paraffin+}"
    assert marked(moved(found, "3").changes["en"].runs) == "[-A boat is kept ready.-]"


def test_what_turns_on_the_place_needs_another_look_and_nothing_else_does(found: Drift) -> None:
    assert [each.name for each in moved(found, "2(1)(a)").look] == ["tend", "keeper.hour"]
    assert [each.name for each in moved(found, "2(1)(b)(iii)").look] == ["tend"]
    assert moved(found, "3").look == ()


def test_amendments_not_in_force_and_related_provisions_are_kept_apart(found: Drift) -> None:
    assert [(each.kind, each.title["en"], each.changes["en"].what) for each in found.apart] == [
        ("pending", "SOR/1903-7, s. 1", "gone"),
        ("related", "SOR/1902-9, s. 8", "added"),
        ("pending", "SOR/1902-9, s. 5(2)", "added"),
    ]
    assert [each.name for each in found.apart[2].look] == ["bell"]


def test_what_is_on_one_side_only_is_said_and_not_compared(found: Drift) -> None:
    assert [(pair.name, pair.lang) for pair in found.pairs] == [("SOR/1901-1", "en")]
    assert found.alone == (("H-0.5", "en", "new"), ("SOR/1901-1", "fr", "new"))


def test_nothing_moves_between_a_consolidation_and_itself(good: Path) -> None:
    same = drift(at_hand(good / "new"), at_hand(good / "new"), INDEX)
    assert len(same.pairs) == 3
    assert (same.moved, same.apart, same.alone) == ((), (), ())


def test_a_change_in_either_language_is_told_of_the_same_place(good: Path, tmp_path: Path) -> None:
    words = (good / "new" / "fra" / "DORS-1901-1.xml").read_text("utf-8")
    (tmp_path / "copy.xml").write_text(words.replace("au lever du soleil", "à l’aube"), "utf-8")
    found = drift(at_hand(good / "new"), at_hand(tmp_path), INDEX)
    assert [(each.pinpoint, list(each.changes)) for each in found.moved] == [("2(1)(c)", ["fr"])]
    assert [each.name for each in found.moved[0].look] == ["tend", "lamps.yaml: dawn"]


def test_a_single_file_may_stand_on_either_side(good: Path) -> None:
    files = (good / side / "eng" / "SOR-1901-1.xml" for side in ("old", "new"))
    assert len(drift(*map(at_hand, files)).moved) == 8


def test_a_section_that_comes_into_force_is_told(good: Path, tmp_path: Path) -> None:
    words = (good / "new" / "eng" / "H-0.5.xml").read_text("utf-8")
    (tmp_path / "copy.xml").write_text(
        words.replace('<Section in-force="no"><Label>3', "<Section><Label>3"), "utf-8"
    )
    found = drift(at_hand(good / "new"), at_hand(tmp_path))
    assert [(each.name, each.pinpoint, each.changes["en"].what) for each in found.moved] == [
        ("H-0.5", "3", "in_force")
    ]


def test_two_folders_with_nothing_in_common_are_a_complaint(good: Path, tmp_path: Path) -> None:
    (tmp_path / "H.xml").write_bytes((good / "new" / "eng" / "H-0.5.xml").read_bytes())
    with pytest.raises(Complaint, match="no instrument in common"):
        drift(at_hand(good / "old"), at_hand(tmp_path))
