"""A file is read whole within bounds, or refused in one clear sentence."""

import random
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from passage.statutes import at_hand, markup, read
from passage.text import Complaint

HERE = Path(__file__).parent
GOOD = HERE / "good" / "new" / "eng" / "SOR-1901-1.xml"

WRONG = {
    "entities.xml": "document type or entities",
    "external.xml": "document type or entities",
    "doctype.xml": "document type or entities",
    "truncated.xml": "cut short",
    "malformed.xml": "malformed",
    "blank.xml": "malformed",
    "bytes.xml": "malformed",
    "empty.xml": "empty",
    "latin.xml": "not in UTF-8",
    "deep.xml": "nested deeper",
    "page.xml": "a Web page",
    "root.xml": "not a consolidation",
    "unnumbered.xml": "not a consolidation",
    "speechless.xml": "not a consolidation",
    "bodiless.xml": "not a consolidation",
    "undated.xml": "on what days",
    "misdated.xml": "on what days",
}


def test_a_consolidation_says_what_it_is() -> None:
    found = read(GOOD)
    assert (found.number, found.lang, found.title) == ("SOR/1901-1", "en", "Lighthouse Keepers Regulations")
    assert (found.pit, found.current) == (date(1902, 3, 1), date(1902, 12, 31))


def test_a_regulation_has_one_number_in_both_languages(good: Path) -> None:
    assert read(good / "new" / "fra" / "DORS-1901-1.xml").name == "SOR/1901-1"


def test_an_act_is_known_by_its_number(good: Path) -> None:
    found = read(good / "new" / "eng" / "H-0.5.xml")
    assert (found.name, found.title) == ("H-0.5", "Horns Act")


@pytest.mark.parametrize("name", WRONG)
def test_what_is_amiss_is_said_of_the_file_by_name(name: str, bad: Path) -> None:
    with pytest.raises(Complaint) as caught:
        read(bad / name)
    assert WRONG[name] in str(caught.value)
    assert caught.value.field == str(bad / name)


def test_every_bad_file_is_tried(bad: Path) -> None:
    assert {path.name for path in bad.iterdir()} == WRONG.keys()


def test_a_file_that_is_not_there_is_a_complaint(tmp_path: Path) -> None:
    with pytest.raises(Complaint, match="cannot be read"):
        read(tmp_path / "lamps.xml")


def test_an_enormous_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    large = tmp_path / "large.xml"
    words = GOOD.read_text("utf-8")
    large.write_text(words.replace("A horn", "horn " * 300_000), "utf-8")
    monkeypatch.setattr(markup, "LARGEST", 1_000_000)
    with pytest.raises(Complaint, match="larger than 64 MB"):
        read(large)


def test_a_file_of_endless_elements_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = tmp_path / "many.xml"
    many.write_text(GOOD.read_text("utf-8").replace("A horn", "<Sup/>" * 5_000), "utf-8")
    monkeypatch.setattr(markup, "MOST", 2_000)
    with pytest.raises(Complaint, match="more elements"):
        read(many)


@settings(max_examples=200)
@given(seed=st.integers(0, 10**9))
def test_no_mutilation_of_a_file_is_more_than_a_complaint(
    seed: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    chance = random.Random(seed)
    raw = bytearray(GOOD.read_bytes())
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(raw))
        match chance.randrange(4):
            case 0:
                raw[place] = chance.randrange(256)
            case 1:
                del raw[place : place + chance.randint(1, 400)]
            case 2:
                other = chance.randrange(len(raw))
                raw[place:place] = raw[other : other + chance.randint(1, 200)]
            case _:
                raw[place:place] = chance.choice(
                    [b"<", b"&", b"]]>", b"\x00", b"<Section>", b"</Label>", b"1"]
                )
    file = tmp_path_factory.mktemp("mutilated") / "file.xml"
    file.write_bytes(raw)
    try:
        found = read(file)
    except Complaint:
        return
    assert all(place.words is not None and place.lead is not None for place in found.places.values())


def test_a_folder_with_nothing_to_read_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PASSAGE_STATUTES", raising=False)
    for where in (None, tmp_path, tmp_path / "elsewhere"):
        with pytest.raises(Complaint, match="passage statutes download FOLDER"):
            at_hand(where)


def test_the_texts_are_looked_for_where_the_environment_says_or_else_in_statutes(
    tmp_path: Path, good: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PASSAGE_STATUTES", str(good))
    assert at_hand().names == ("H-0.5", "SOR/1901-1")
    monkeypatch.delenv("PASSAGE_STATUTES")
    (tmp_path / "statutes").symlink_to(good / "old", target_is_directory=True)
    assert at_hand().names == ("SOR/1901-1",)


def test_the_same_file_twice_is_one_and_two_that_differ_are_refused(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.xml").write_bytes(GOOD.read_bytes())
    assert len(at_hand(tmp_path).every) == 1
    (tmp_path / "two.xml").write_bytes(GOOD.read_bytes().replace(b"two miles", b"six miles"))
    with pytest.raises(Complaint, match="differs from"):
        at_hand(tmp_path)


def test_a_file_cut_short_in_a_folder_is_not_passed_over(tmp_path: Path) -> None:
    raw = GOOD.read_bytes()
    (tmp_path / "cut.xml").write_bytes(raw[: len(raw) * 2 // 3])
    with pytest.raises(Complaint, match="cut short"):
        at_hand(tmp_path).read()
