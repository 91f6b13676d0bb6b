"""`passage statutes` in the terminal: what it prints, in which language, and with which exit code."""

import re
from pathlib import Path
from typing import Any

import pytest

from passage.cli.statutes.show import SIDE_BY_SIDE
from passage.statutes import fingerprints
from passage.text.typography import faults

GOOD = Path(__file__).parents[1] / "statutes" / "good"
OLD, NEW = GOOD / "old", GOOD / "new"
PLACE = "SOR/1901-1 2(1)(a)"


def test_alone_it_prints_its_help(passage: Any) -> None:
    assert passage("statutes").out == passage("statutes", "--help").out
    assert "drift" in passage("statutes").out
    assert "Commandes\u00a0:" in passage("statutes", "--lang", "fr").out


def test_both_languages_stand_side_by_side_where_there_is_room(passage: Any) -> None:
    lines = passage("statutes", "show", PLACE, GOOD).out.splitlines()
    (line,) = (line for line in lines if "(a) one hour before dusk;" in line)
    assert "a) une heure avant le coucher du soleil;" in line


def test_and_one_after_the_other_where_there_is_none(passage: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(SIDE_BY_SIDE - 1))
    lines = [line.strip() for line in passage("statutes", "show", PLACE, GOOD).out.splitlines()]
    assert lines.index("(a) one hour before dusk;") < lines.index("a) une heure avant le coucher du soleil;")


def test_a_place_is_shown_among_the_words_it_stands_in(passage: Any) -> None:
    told = passage("statutes", "show", PLACE, GOOD / "new" / "eng").out
    order = ["(1) A keeper must tend the lamp", "(a) one hour before dusk;", "and must write each time"]
    assert [told.index(words) for words in order] == sorted(told.index(words) for words in order)
    assert "at dawn" not in told


def test_it_is_said_of_which_text_the_words_are(passage: Any) -> None:
    told = passage("statutes", "show", PLACE, GOOD, "--on", "1901-12-25").flowing
    assert (
        "In English: consolidation to June 30, 1901; unchanged since February 1, 1901; by the dates in that"
    )
    assert "to December 31, 1902, still so on December 25, 1901." in told
    assert "In French: no consolidation at hand tells how it read on December 25, 1901" in told
    assert "at dusk;" in told


def test_a_text_in_neither_language_is_exit_code_one(passage: Any) -> None:
    told = passage("statutes", "show", PLACE, GOOD, "--on", "1910-01-01")
    assert told.code == 1
    assert "those at hand tell of 1901-02-01..1901-06-30, 1902-03-01..1902-12-31." in told.flowing
    assert "dusk" not in told.out


def test_what_is_shown_is_told_as_data_too(passage: Any) -> None:
    told = passage("statutes", "show", PLACE, GOOD, "--json").data
    assert told["passage"] == "statute/1"
    assert told["en"]["text"] == "one hour before dusk;"
    assert told["fr"]["since"] == "1902-03-01"
    assert told["en"]["consolidation"] == {
        "number": "SOR/1901-1",
        "last_amended": "1902-03-01",
        "current_to": "1902-12-31",
    }


def test_an_amendment_not_in_force_is_never_shown_as_law(passage: Any) -> None:
    told = passage("statutes", "show", "SOR/1902-9 5(2)", GOOD).flowing
    assert "printed apart from the law in force (SOR/1902-9, s. 5(2)); not in force." in told


def test_drift_lists_what_moved_and_what_to_look_at(passage: Any) -> None:
    told = passage("statutes", "drift", OLD, NEW)
    assert told.code == 0
    assert "SOR/1901-1, s. 2(1)(a) · reworded (unchanged since March 1, 1902)" in told.flowing
    assert "[-at-] {+one hour before+} dusk;" in told.flowing
    assert "H-0.5, English: only in NEW, not compared" in told.out
    apart = told.out.partition("Printed but not in force")
    assert "bell" not in apart[0]
    assert "bell" in apart[2]


def test_drift_of_nothing_says_so(passage: Any) -> None:
    assert "Nothing moved." in passage("statutes", "drift", NEW, NEW).out
    assert "Rien n’a changé." in passage("statutes", "drift", NEW, NEW, "--lang", "fr").out


def test_drift_as_data_has_every_word(passage: Any) -> None:
    told = passage("statutes", "drift", OLD, NEW, "--json").data
    assert told["passage"] == "drift/1"
    assert told["moved"][0]["place"] == "SOR/1901-1 2(1)(a)"
    assert told["moved"][0]["changes"]["en"]["words"] == [
        {"what": "gone", "words": "at"},
        {"what": "new", "words": "one hour before"},
        {"what": "same", "words": "dusk;"},
    ]
    assert [each["kind"] for each in told["printed_apart"]] == ["pending", "related", "pending"]


def test_cases_that_cite_what_moved_are_named(passage: Any, tmp_path: Path) -> None:
    case = "cases: [{title: A lamp at dusk, expect: {x: y}, cites: [SOR/1901-1 2(1)(a)]}, {title: No lamp}]"
    (tmp_path / "lamps.yaml").write_text(case, "utf-8")
    words = ("statutes", "drift", OLD, NEW, "--cases", tmp_path)
    assert "cases lamps.yaml (1)" in passage(*words).flowing
    assert "cases lamps.yaml: A lamp at dusk" in passage(*words, "--all").flowing


def test_verify_prints_three_lists(passage: Any) -> None:
    told = passage("statutes", "verify", GOOD)
    assert told.code == 0
    assert re.findall(r"^(Resolved|No text|Mismatched): (\d+)", told.out, re.MULTILINE)[::2] == [
        ("Resolved", "0"),
        ("Mismatched", "0"),
    ]
    assert "IRPA s. 101(1)(b.1)" in told.out


def test_verify_fails_where_a_text_is_another(
    passage: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    act = (GOOD / "new" / "eng" / "H-0.5.xml").read_text("utf-8").replace("H-0.5", "I-21")
    act = act.replace("<Label>1</Label>", "<Label>26</Label>")
    (tmp_path / "I-21.xml").write_text(act, "utf-8")
    told = passage("statutes", "verify", tmp_path)
    assert told.code == 1
    assert "Interpretation Act, s. 26 English its words to December 31, 1902 are not those to" in told.flowing
    assert "fact reading.one_year_rolls_over" in told.flowing
    data = passage("statutes", "verify", tmp_path, "--json").data
    assert not data["passed"]
    assert {each["citation"] for each in data["mismatched"]} >= {"IA 26", "IA 30"}


def test_what_is_accepted_is_recorded_and_then_resolves(
    passage: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "fingerprints.csv"
    table.write_text(",".join(fingerprints.FIELDS) + "\n", "utf-8")
    monkeypatch.setattr(fingerprints.recorded, "__defaults__", (table,))
    monkeypatch.setattr(fingerprints.record, "__defaults__", (table,))
    act = (GOOD / "new" / "eng" / "H-0.5.xml").read_text("utf-8").replace("H-0.5", "I-21")
    for number, label in enumerate(("26", "30")):
        act = act.replace(f"<Label>{('1', '3')[number]}</Label>", f"<Label>{label}</Label>")
    (tmp_path / "I-21.xml").write_text(act.replace(' in-force="no"><Label>30', "><Label>30"), "utf-8")
    told = passage("statutes", "verify", tmp_path, "--accept")
    assert told.out.startswith("2 fingerprints recorded, 0 removed.")
    assert "Resolved: 2" in told.out
    assert "IA 30,,en," in table.read_text("utf-8")


ERRORS = [
    (("nonsense",), "nonsense: there is no such command; choose one of show, verify, drift, download"),
    (("show",), "passage statutes show: no provision is named"),
    (("show", "IRPA 101(1)", "/nonsense"), "/nonsense: no official text is at hand here; get it with"),
    (("show", "Q-9 1", str(GOOD)), "no instrument is called “Q-9”"),
    (("show", PLACE, str(GOOD), "--on", "soon"), "--on: “soon” is not a date"),
    (("verify", str(GOOD.parent / "bad" / "truncated.xml")), "malformed or cut short"),
    (("verify", "--nonsense"), "--nonsense: there is no such option; see passage statutes verify --help"),
    (("drift", str(OLD)), "two consolidations are compared; name the old one, then the new"),
    (("drift", str(OLD), str(GOOD / "new" / "fra")), "it has no instrument in common"),
    (("drift", str(OLD), str(NEW), "--cases", "/nonsense"), "/nonsense: there is no such file or folder"),
    (("download",), "passage statutes download: no folder is named"),
    (("download", "x", "STCA"), "STCA: the Justice Laws site has no consolidation of it"),
]


@pytest.mark.parametrize(("words", "said"), ERRORS, ids=[" ".join(words[:2]) for words, _ in ERRORS])
def test_what_cannot_be_done_is_said_in_one_sentence(passage: Any, words: tuple[str, ...], said: str) -> None:
    english = passage("statutes", *words)
    french = passage("statutes", *words, "--lang", "fr")
    assert (english.code, french.code) == (2, 2)
    assert said in english.err
    assert english.err.count("\n") == french.err.count("\n") == 1
    assert english.err != french.err
    assert "« soon »" in french.err or faults(french.err.replace("'", "").strip()) == []


def test_its_words_are_french_in_french(passage: Any) -> None:
    for words in (("drift", OLD, NEW), ("show", PLACE, GOOD, "--on", "1901-12-25"), ("show", PLACE, GOOD)):
        told = passage("statutes", *words, "--lang", "fr")
        ours = re.compile(r"\b(consolidation|unchanged|added|reworded|look again|only in)\b", re.IGNORECASE)
        assert not ours.search(told.out)
        head = told.out.partition("\n\n")[0]  # what follows holds words of the law, in both languages
        assert faults(re.sub(r"[ \n]+", " ", head)) == []
