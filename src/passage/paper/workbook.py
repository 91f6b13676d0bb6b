"""Tables for a spreadsheet: a workbook (XLSX) whose every cell is a word, a number or a day, never a formula.

A sheet's header is its first row and stays in sight; where the figures come from, and what is to be known of
them, stands on a last sheet of its own, so that what reads a sheet finds a table and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from math import isfinite
from typing import Any, Literal

from passage.paper.plain import plain
from passage.text import Complaint, Language, Text, absent

MOST_ROWS = 1_048_575
"""Rows of a sheet, beneath its header."""
LONGEST = 32_767
"""Characters of a cell."""
_EXACT = 2**53

Value = str | int | float | date | None
Form = Literal["plain", "whole", "decimal", "percent", "date"]

_FORMS: dict[Form, str] = {
    "plain": "General",
    "whole": "#,##0",
    "decimal": "#,##0.0",
    "percent": "0.0%",
    "date": "yyyy-mm-dd",
}
_SOURCES = "Sources"
_TOO_WIDE = 60


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its header, how its numbers are written, and its width in characters (None: by its words)."""

    header: str
    form: Form = "plain"
    width: float | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table for a spreadsheet, with where it comes from (`citation`) and what is to be known of it.

    A `percent` is given as a share of 1. Raises ValueError where a row is longer or shorter than the header.
    """

    title: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Value]]
    citation: str
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.columns or any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(f"every row of “{self.title}” has {len(self.columns)} cells")

    def check(self) -> None:
        """Raise Complaint where a spreadsheet cannot hold it."""
        if len(self.rows) > MOST_ROWS:
            raise Complaint(
                Text(
                    "a spreadsheet holds no more than 1,048,575 rows beneath a header",
                    "une feuille de calcul ne contient pas plus de "
                    "1\u00a0048\u00a0575\u00a0lignes sous un en-tête",
                ),
                field=self.title,
                mend=Text("ask for it as Parquet, or a part of it", "demandez-le en Parquet, ou une partie"),
            )
        for row in self.rows:
            for column, value in zip(self.columns, row, strict=True):
                if isinstance(value, float) and not isfinite(value):
                    raise _no_number(column)
                if isinstance(value, str) and len(value) > LONGEST:
                    raise _too_long(column)


def workbook(sheets: Sequence[Sheet], lang: Language, *, at: datetime | None = None) -> bytes:
    """The sheets as XLSX. `at` is when it was made, to be said in the file; the same in gives the same out.

    Raises Complaint where a sheet is too long, a number is none, or what writes workbooks is not installed.
    """
    try:
        import xlsxwriter  # pyright: ignore[reportMissingTypeStubs]
    except ImportError:
        raise absent("documents", "xlsxwriter") from None
    for sheet in sheets:
        sheet.check()
    written = BytesIO()
    book: Any = xlsxwriter.Workbook(
        written,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    made = (at or datetime(2000, 1, 1, tzinfo=UTC)).astimezone(UTC).replace(tzinfo=None)
    book.set_properties({"title": plain(sheets[0].title) if sheets else "", "created": made})
    book.set_custom_property("Language", f"{lang}-CA", "text")
    forms: dict[Form, Any] = {form: book.add_format({"num_format": code}) for form, code in _FORMS.items()}
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    names: dict[str, None] = {_SOURCES.lower(): None}
    for sheet in sheets:
        page = book.add_worksheet(_name(sheet.title, names))
        _fill(page, sheet, forms, head)
    page = book.add_worksheet(_SOURCES)
    page.set_column(0, 0, 30)
    page.set_column(1, 1, 100)
    row = 0
    for sheet in sheets:
        for line in (sheet.citation, *sheet.notes):
            page.write_string(row, 0, plain(sheet.title), wrapped)
            page.write_string(row, 1, plain(line), wrapped)
            row += 1
    book.close()
    return written.getvalue()


def _fill(page: Any, sheet: Sheet, forms: dict[Form, Any], head: Any) -> None:
    page.freeze_panes(1, 0)
    for place, column in enumerate(sheet.columns):
        page.write_string(0, place, plain(column.header), head)
        page.set_column(place, place, column.width or _width(sheet, place))
    for number, row in enumerate(sheet.rows, 1):
        for place, (column, value) in enumerate(zip(sheet.columns, row, strict=True)):
            _write(page, number, place, value, forms[column.form], forms["date"])
    if sheet.rows:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)


def _write(page: Any, row: int, place: int, value: Value, form: Any, day: Any) -> None:
    match value:
        case None:
            return
        case str():
            page.write_string(row, place, plain(value))
        case int() if abs(value) > _EXACT:
            page.write_string(row, place, str(value))
        case int() | float():
            page.write_number(row, place, value, form)
        case date():
            if value.year < 1900:
                page.write_string(row, place, value.isoformat())
            else:
                page.write_datetime(row, place, datetime(value.year, value.month, value.day), day)


def _width(sheet: Sheet, place: int) -> float:
    seen = (len(str(row[place])) for row in sheet.rows[:200])
    header = len(sheet.columns[place].header)
    return min(_TOO_WIDE, max(8, header + 2, *seen, 0) + 1)


def _name(title: str, taken: dict[str, None]) -> str:
    """A name that a sheet may have, and that no other has."""
    bare = "".join(" " if c in "[]:*?/\\" else c for c in plain(title)).strip(" '")
    bare = _cut(bare, 31)
    if not bare or bare.lower() == "history":
        bare = "_" + bare
    name, count = bare, 1
    while name.lower() in taken:
        count += 1
        name = f"{_cut(bare, 30 - len(str(count)))} {count}"
    taken[name.lower()] = None
    return name


def _cut(words: str, most: int) -> str:
    """No more of the words than a sheet's name may hold, by the halves of UTF-16 in which it is counted."""
    return words.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore").strip(" '")


def _no_number(column: Column) -> Complaint:
    return Complaint(
        Text("this is no number that a cell can hold", "ce nombre ne peut figurer dans une cellule"),
        field=column.header,
        mend=Text("leave the cell empty", "laissez la cellule vide"),
    )


def _too_long(column: Column) -> Complaint:
    return Complaint(
        Text(
            "a cell holds no more than 32,767 characters",
            "une cellule ne contient pas plus de 32\u00a0767\u00a0caractères",
        ),
        field=column.header,
        mend=Text("shorten it", "abrégez-la"),
    )
