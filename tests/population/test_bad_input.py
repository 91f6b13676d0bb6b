"""`passage run`, `pack` and `compare` on bad tables: a precise report of each, and nothing half-written."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from passage.cli import main

ON = "2026-11-23"
HEADINGS = "claim.in_person,claim.made_on,entry.place"
ROWS = int(
    os.environ.get("PASSAGE_ROWS", "1000000" if {"CI", "PASSAGE_REQUIRE"} & os.environ.keys() else "100000")
)
"""Rows of the long table; PASSAGE_ROWS says otherwise."""


@pytest.fixture
def passage(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run a command in English: its exit code, what it prints, and what it complains of."""
    monkeypatch.setenv("PASSAGE_LANG", "en")
    monkeypatch.setenv("COLUMNS", "200")

    def run(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return code, " ".join(out.split()), " ".join(err.split())

    return run


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("maybe,2026-05-14,land_poe", "claim.in_person, row 2: found “maybe”, expected"),
        ("yes,05/14/2026,land_poe", "found “05/14/2026”, expected a day written year-month-day (this one is"),
        ("yes,14/05/2026,land_poe", "is written day/month/year"),
        ("yes,2026-02-30,land_poe", "found “2026-02-30”, expected a day"),
        ("yes,2026-05-14,the_moon", "entry.place, row 2: found “the_moon”, expected"),
        ("yes,2026-05-14,=1+1", "entry.place, row 2: found “=1+1”, expected"),
    ],
)
def test_a_wrong_value_is_told_with_its_row_and_never_taken_for_a_no(
    passage: Any, tmp_path: Path, row: str, told: str
) -> None:
    table = written(tmp_path / "p.csv", f"{HEADINGS}\nyes,2026-05-14,land_poe\n{row}\n")
    code, out, _ = passage("run", table, "--on", ON, "-o", tmp_path / "out.csv")
    assert code == 0
    assert told in out
    assert "1 value cannot be read, and is taken as unknown." in out
    _, out, _ = passage("run", table, "--on", ON, "--json")
    assert '"wrong": 1' in out


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [
        (f"{HEADINGS},claim.in_person\nyes,2026-05-14,land_poe,no\n", "utf-8", "2 columns have this heading"),
        (f"{HEADINGS}\nyes,2026-05-14\n", "utf-8", "a line has not as many values as the 3 headings"),
        (f"{HEADINGS}\nyes,2026-05-14,é\n", "latin-1", "not in UTF-8"),
        (f"{HEADINGS}\nyes,2026-05-14,land_poe\n", "utf-16", "not in UTF-8"),
        ("", "utf-8", "the file is empty"),
    ],
)
@pytest.mark.parametrize("verb", ["run", "pack", "compare"])
def test_a_table_that_cannot_be_read_is_refused_and_nothing_is_written(
    passage: Any, tmp_path: Path, verb: str, text: str, encoding: str, told: str
) -> None:
    table = written(tmp_path / "p.csv", text, encoding)
    out = tmp_path / ("out.planes" if verb == "pack" else "out.csv")
    words = {
        "run": ["run", table, "--on", ON],
        "pack": ["pack", table, "--on", ON],
        "compare": ["compare", "eligibility", "--people", table, "--from", "2026-01-01", "--to", ON],
    }[verb]
    code, printed, said = passage(*words, "-o", out)
    assert (code != 0, printed) == (True, "")
    assert told in said
    assert [each.name for each in tmp_path.iterdir()] == ["p.csv"]


def test_a_mark_of_unicode_is_no_part_of_the_first_heading(passage: Any, tmp_path: Path) -> None:
    table = written(tmp_path / "p.csv", f"{HEADINGS}\nyes,2026-05-14,land_poe\n", "utf-8-sig")
    code, out, _ = passage("run", table, "--on", ON)
    assert code == 0
    assert "Columns that no fact is read from" not in out


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        ("facts: {entry.place: {column: entry.place, values: {a: nowhere}}}", "facts.entry.place.values.a"),
        ("facts: {entry.place: place}", "the table has no such column"),
        ("facts: {entry.plaice: entry.place}", "entry.plaice"),
        ("- a list", "this is no mapping"),
    ],
)
def test_a_mapping_that_does_not_fit_names_the_entry(
    passage: Any, tmp_path: Path, mapping: str, told: str
) -> None:
    table = written(tmp_path / "p.csv", f"{HEADINGS}\nyes,2026-05-14,land_poe\n")
    mapped = written(tmp_path / "m.yaml", mapping)
    code, _, said = passage("run", table, "--mapping", mapped, "--on", ON, "-o", tmp_path / "out.csv")
    assert code != 0
    assert told in said
    assert not (tmp_path / "out.csv").exists()


def test_a_formula_is_never_evaluated_and_cannot_act_in_what_is_written(passage: Any, tmp_path: Path) -> None:
    for part in ("xlsxwriter", "python_calamine"):
        pytest.importorskip(
            part, reason=f"{part} is not installed: pip install 'passage-law[documents,data]'"
        )
    import python_calamine
    import xlsxwriter

    path = tmp_path / "p.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for place, heading in enumerate((*HEADINGS.split(","), "note")):
            sheet.write_string(0, place, heading)
        sheet.write_string(1, 0, "yes")
        sheet.write_formula(1, 1, "=TODAY()", None, "2026-05-14")
        sheet.write_string(1, 2, "land_poe")
        sheet.write_string(1, 3, '=HYPERLINK("http://elsewhere.invalid")')
    code, _, _ = passage("run", path, "--on", ON, "-o", tmp_path / "out.csv")
    assert code == 0
    assert "'=HYPERLINK" in (tmp_path / "out.csv").read_text("utf-8")
    code, _, _ = passage("run", path, "--on", ON, "-o", tmp_path / "out.xlsx")
    assert code == 0
    again = python_calamine.CalamineWorkbook.from_path(str(tmp_path / "out.xlsx"))
    rows = again.get_sheet_by_index(0).to_python()
    assert rows[1][:4] == ["yes", "2026-05-14", "land_poe", '=HYPERLINK("http://elsewhere.invalid")']
    import zipfile

    with zipfile.ZipFile(tmp_path / "out.xlsx") as parts:
        assert not any(b"<f>" in parts.read(each) for each in parts.namelist())


def test_days_written_in_several_ways_are_told_apart_and_none_is_guessed(
    passage: Any, tmp_path: Path
) -> None:
    days = ("2026-05-14", "14/05/2026", "05-06-2026", "2026/05/14", "May 14, 2026")
    rows = "".join(f"yes,{day},land_poe\n" for day in days)
    table = written(tmp_path / "p.csv", f"{HEADINGS}\n{rows}".replace("May 14, 2026", '"May 14, 2026"'))
    code, out, _ = passage("run", table, "--on", ON, "-o", tmp_path / "out.csv")
    assert code == 0
    for row, day in enumerate(days[1:], 2):
        assert f"claim.made_on, row {row}: found “{day}”, expected a day written year-month-day" in out
    assert "4 values cannot be read, and are taken as unknown." in out


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are not killed so here")
@pytest.mark.parametrize("verb", ["run", "pack"])
def test_killed_in_the_middle_it_leaves_what_was_there_as_it_was(tmp_path: Path, verb: str) -> None:
    row = "no,2026-05-14,land_poe\n"
    table = written(tmp_path / "p.csv", f"{HEADINGS}\n{row * 2_000_000}")
    out = written(tmp_path / ("out.planes" if verb == "pack" else "out.csv"), "what was there")
    words = [sys.executable, "-m", "passage", verb, str(table), "--on", ON, "-o", str(out), "--replace"]
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        until = time.monotonic() + 120
        while not any(each.stat().st_size for each in tmp_path.glob(".out.*")):
            assert process.poll() is None, "it was done before it could be killed"
            assert time.monotonic() < until
            time.sleep(0.002)
        process.kill()
    assert process.returncode == -signal.SIGKILL
    assert out.read_text("utf-8") == "what was there"
    again = tmp_path / f"again{out.suffix}"
    short = written(tmp_path / "q.csv", f"{HEADINGS}\n{row}")
    subprocess.run([*words[:4], str(short), *words[5:8], str(again)], check=True, capture_output=True)
    assert again.stat().st_size


def test_one_bad_cell_of_a_long_table_is_told_with_its_row(passage: Any, tmp_path: Path) -> None:
    path, bad = tmp_path / "long.csv", ROWS - 3
    with path.open("w", encoding="utf-8") as file:
        file.write(f"{HEADINGS}\n")
        for start in range(1, ROWS + 1, 1000):
            file.writelines(
                "no,2026-05-14,land_poe\n" if row != bad else "no,2026-14-05,land_poe\n"
                for row in range(start, min(start + 1000, ROWS + 1))
            )
    code, out, _ = passage("run", path, "--on", ON, "-o", tmp_path / "out.parquet")
    assert code == 0
    assert f"claim.made_on, row {bad}: found “2026-14-05”, expected a day" in out
    assert f"{ROWS:,} people" in out


def test_a_value_that_a_terminal_might_obey_is_written_out(passage: Any, tmp_path: Path) -> None:
    rows = "".join(
        f"yes,2026-05-14,land_poe,{team}\n" for team in ("\x1b[31mred", "plain") for _ in range(40)
    )
    table = written(tmp_path / "p.csv", f"{HEADINGS},team\n{rows}")
    law = ("--from", "2026-03-25", "--to", "2026-03-26")
    code, out, err = passage("compare", "eligibility", *law, "--people", table, "--by", "team")
    assert (code, err) == (0, "")
    assert "team = plain" in out
    assert r"team = \x1b[31mred" in out
    assert "\x1b" not in out
