import builtins
import csv as comma
from datetime import UTC, date, datetime
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passage.paper.csv import csv, inert
from passage.paper.workbook import MOST_ROWS, Column, Sheet, workbook
from passage.text import Complaint

calamine = pytest.importorskip("python_calamine", reason="pip install 'passage-law[data]' runs this")
pytest.importorskip("xlsxwriter", reason="pip install 'passage-law[documents]' runs this")

ACTS = ("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", " =1", "=cmd|' /C calc'!A0", "＝1+1", "-x")
SHEET = Sheet(
    "Demandes [2023]/mois",
    (Column("Jour", "date"), Column("=Nombre", "whole"), Column("Part", "percent"), Column("Mot", width=40)),
    ((date(2023, 3, 1), 5120, 0.5, "=1+1"), (None, 12.5, None, "é"), (date(1850, 1, 1), 2**60, -3, "--")),
    "Source\u00a0: IRCC, 2026-11-20",
    ("@note",),
)


def parts(made: bytes) -> dict[str, str]:
    with ZipFile(BytesIO(made)) as file:
        return {name: file.read(name).decode() for name in file.namelist()}


def test_a_cell_is_a_word_a_number_or_a_day() -> None:
    book = calamine.CalamineWorkbook.from_filelike(BytesIO(workbook([SHEET], "fr")))
    assert book.sheet_names == ["Demandes  2023  mois", "Sources"]
    assert book.get_sheet_by_index(0).to_python() == [
        ["Jour", "=Nombre", "Part", "Mot"],
        [date(2023, 3, 1), 5120, 0.5, "=1+1"],
        ["", 12.5, "", "é"],
        ["1850-01-01", str(2**60), -3, "--"],
    ]


def test_where_it_comes_from_stands_on_a_sheet_of_its_own() -> None:
    book = calamine.CalamineWorkbook.from_filelike(BytesIO(workbook([SHEET], "fr")))
    rows = book.get_sheet_by_name("Sources").to_python()
    assert [row[1] for row in rows] == ["Source\u00a0: IRCC, 2026-11-20", "@note"]


def test_no_formula_no_link_and_nothing_outside_is_written() -> None:
    sheet = Sheet("T", (Column("a"),), [(word,) for word in (*ACTS, "http://a.example", "{=1}")], "c")
    found = parts(workbook([sheet], "en"))
    for name, words in found.items():
        if name.startswith("xl/worksheets/"):
            assert "<f>" not in words
            assert "hyperlink" not in words
        assert "externalLink" not in name


def test_the_header_stays_in_sight_and_columns_are_as_wide_as_asked() -> None:
    words = parts(workbook([SHEET], "fr"))["xl/worksheets/sheet1.xml"]
    assert 'state="frozen"' in words
    assert 'topLeftCell="A2"' in words
    assert 'width="40.7' in words


def test_it_tells_its_language_and_when_it_was_made() -> None:
    found = parts(workbook([SHEET], "fr", at=datetime(2026, 11, 23, tzinfo=UTC)))
    assert "fr-CA" in found["docProps/custom.xml"]
    assert "2026-11-23T00:00:00Z" in found["docProps/core.xml"]


def test_the_same_sheets_give_the_same_bytes() -> None:
    assert workbook([SHEET, SHEET], "en") == workbook([SHEET, SHEET], "en")


@given(st.lists(st.text(max_size=60), min_size=1, max_size=6))
def test_any_title_names_a_sheet(titles: list[str]) -> None:
    sheets = [Sheet(title, (Column("a"),), (("b",),), "c") for title in titles]
    book = calamine.CalamineWorkbook.from_filelike(BytesIO(workbook(sheets, "en")))
    assert len({name.lower() for name in book.sheet_names}) == len(titles) + 1


@given(st.text(max_size=60))
def test_any_words_are_read_back_as_words(words: str) -> None:
    sheet = Sheet("T", (Column("a"),), ((f"x{words}x",),), "c")
    book = calamine.CalamineWorkbook.from_filelike(BytesIO(workbook([sheet], "en")))
    ((_,), (found,)) = book.get_sheet_by_index(0).to_python()
    assert isinstance(found, str)
    assert found.startswith("x")
    assert found.endswith("x")


class Endless(tuple[tuple[int], ...]):
    """Rows that are more than a spreadsheet holds, of which there are none."""

    def __len__(self) -> int:
        return MOST_ROWS + 1


@pytest.mark.parametrize("write", [lambda sheet: workbook([sheet], "en"), csv])
def test_more_rows_than_a_sheet_holds_are_refused_and_parquet_named(write: Any) -> None:
    with pytest.raises(Complaint, match="Parquet"):
        write(Sheet("T", (Column("a"),), Endless(), "c"))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "x" * 40_000])
def test_what_no_cell_can_hold_is_refused(value: float | str) -> None:
    with pytest.raises(Complaint) as complaint:
        workbook([Sheet("T", (Column("Part"),), ((value,),), "c")], "en")
    assert complaint.value.field == "Part"


def test_csv_opens_in_excel_with_its_citation_beneath() -> None:
    made = csv(SHEET)
    assert made.startswith(b"\xef\xbb\xbf")
    assert made.count(b"\r\n") == made.count(b"\n")
    rows = list(comma.reader(StringIO(made.decode("utf-8-sig"), newline="")))
    assert rows == [
        ["Jour", "'=Nombre", "Part", "Mot"],
        ["2023-03-01", "5120", "0.5", "'=1+1"],
        ["", "12.5", "", "é"],
        ["1850-01-01", str(2**60), "-3", "--"],
        [],
        ["Source\u00a0: IRCC, 2026-11-20"],
        ["'@note"],
    ]


@pytest.mark.parametrize("words", ACTS)
def test_what_a_spreadsheet_would_run_begins_with_an_apostrophe(words: str) -> None:
    assert inert(words).startswith("'")


@pytest.mark.parametrize("words", ["-5", "--", "–", "-1 234,5", "12.5%", "+3", "a=b", ""])
def test_numbers_told_in_words_and_dashes_are_left_as_they_are(words: str) -> None:
    assert inert(words) == words


def test_where_it_is_missing_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    found = builtins.__import__

    def without(name: str, *more: Any) -> Any:
        if name == "xlsxwriter":
            raise ImportError(name)
        return found(name, *more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(Complaint, match="passage-law\\[documents\\]"):
        workbook([SHEET], "en")
