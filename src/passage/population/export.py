"""Results written to a file, whole or not at all: Parquet, CSV or a workbook, for you alone to read.

The file is written beside its place and renamed into it. No cell can be taken for a formula: in a workbook
words are written as words, in CSV a word that a spreadsheet would run begins with an apostrophe. The law
stands in the metadata of Parquet and on a sheet of the workbook.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from passage.population.parts import part
from passage.population.report import Report
from passage.text import Complaint, Language, Text

MOST_ROWS = 1_048_575
"""Rows that a sheet holds under its headings."""
_RUN = ("=", "+", "-", "@", "\t", "\r")
FORMS = (".parquet", ".csv", ".xlsx")
ERRORS = Text("errors", "erreurs")
LAW = Text("law", "droit")
HEADINGS = (
    Text("row", "ligne"),
    Text("column", "colonne"),
    Text("found", "trouvé"),
    Text("expected", "attendu"),
)
"""Of the list of what could not be read."""


def check_form(path: Path, rows: int | None = None, forms: tuple[str, ...] = FORMS) -> None:
    """Raise Complaint where results cannot be written in the form that the ending names."""
    if path.suffix.lower() not in forms:
        raise Complaint(
            Text("results are not written in this form", "les résultats ne s’écrivent pas sous cette forme"),
            field=str(path),
            mend=Text(
                f"end the name with one of {', '.join(forms)}", f"terminez le nom par {', '.join(forms)}"
            ),
        )
    if path.suffix.lower() == ".xlsx" and rows is not None and rows > MOST_ROWS:
        raise _too_long(path)


def write(
    path: Path,
    batches: Iterable[Any],
    stamp: dict[str, str],
    report: Report,
    lang: Language = "en",
    *,
    replace: bool = False,
) -> None:
    """Write batches to a file by its ending. Raises Complaint where it is there already, or cannot be."""
    check_form(path)
    with whole(path, replace=replace) as beside:
        match path.suffix.lower():
            case ".parquet":
                _parquet(beside, batches)
            case ".csv":
                _csv(beside, batches)
            case _:
                _workbook(beside, batches, stamp, report, lang, path)


@contextmanager
def whole(path: Path, *, replace: bool = False) -> Generator[Path]:
    """A place to write that becomes the file once all of it is written, for you alone to read."""
    if path.exists() and not replace:
        raise Complaint(
            Text("there is such a file already", "ce fichier existe déjà"),
            field=str(path),
            mend=Text("choose another name, or --replace", "choisissez un autre nom, ou --replace"),
        )
    try:
        number, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError:
        raise Complaint(
            Text("the file cannot be written there", "le fichier ne peut être écrit à cet endroit"),
            field=str(path),
            mend=Text("choose a folder that you may write to", "choisissez un dossier où vous pouvez écrire"),
        ) from None
    os.close(number)
    beside = Path(name)
    try:
        yield beside
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _parquet(beside: Path, batches: Iterable[Any]) -> None:
    arrow, parquet = part("pyarrow"), part("pyarrow.parquet")
    writer: Any = None
    try:
        for batch in batches:
            writer = writer or parquet.ParquetWriter(beside, batch.schema)
            writer.write_batch(batch)
        if writer is None:
            parquet.write_table(arrow.table({}), beside)
    finally:
        if writer is not None:
            writer.close()


def _csv(beside: Path, batches: Iterable[Any]) -> None:
    writing = part("pyarrow.csv")
    writer: Any = None
    try:
        for batch in batches:
            calm = _calm(batch)
            writer = writer or writing.CSVWriter(beside, calm.schema)
            writer.write_batch(calm)
    finally:
        if writer is not None:
            writer.close()


def _calm(batch: Any) -> Any:
    """A batch in which no word can be run as a formula."""
    arrow, compute = part("pyarrow"), part("pyarrow.compute")
    columns: list[Any] = []
    for column in batch.columns:
        kind = str(column.type)
        if kind.startswith("dictionary"):
            column = column.cast(column.type.value_type)
            kind = str(column.type)
        if "string" in kind:
            column = compute.replace_substring_regex(column, r"^([=+\-@\t\r])", r"'\1")
        columns.append(column)
    names = [calm_word(name) for name in batch.schema.names]
    return arrow.RecordBatch.from_arrays(columns, names=names)


def calm_word(word: str) -> str:
    """A word that no spreadsheet runs."""
    return f"'{word}" if word.startswith(_RUN) else word


def _workbook(
    beside: Path, batches: Iterable[Any], stamp: dict[str, str], report: Report, lang: Language, path: Path
) -> None:
    writing = part("xlsxwriter")
    how = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with writing.Workbook(str(beside), how) as book:
        sheet = book.add_worksheet("people" if lang == "en" else "personnes")
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
        row = 0
        for batch in batches:
            if row == 0:
                for place, name in enumerate(batch.schema.names):
                    sheet.write_string(0, place, name, bold)
            if row + batch.num_rows > MOST_ROWS:
                raise _too_long(path)
            columns = [column.to_pylist() for column in batch.columns]
            for values in zip(*columns, strict=True):
                row += 1
                for place, value in enumerate(values):
                    _put(sheet, row, place, value, day)
        sheet.freeze_panes(1, 0)
        _errors(book.add_worksheet(ERRORS[lang]), report, bold, lang)
        law = book.add_worksheet(LAW[lang])
        for place, (key, value) in enumerate(stamp.items()):
            law.write_string(place, 0, key, bold)
            law.write_string(place, 1, value)


def _put(sheet: Any, row: int, place: int, value: Any, day: Any) -> None:
    from datetime import date, datetime

    match value:
        case None:
            pass
        case bool():
            sheet.write_boolean(row, place, value)
        case int() | float():
            sheet.write_number(row, place, value)
        case datetime():
            sheet.write_string(row, place, value.isoformat())
        case date() if value.year >= 1900:
            sheet.write_datetime(row, place, value, day)
        case _:
            sheet.write_string(row, place, str(value))


def _errors(sheet: Any, report: Report, bold: Any, lang: Language) -> None:
    for place, heading in enumerate(HEADINGS):
        sheet.write_string(0, place, heading[lang], bold)
    last = 0
    for row, each in enumerate(report.mismatches, 1):
        last = row
        column = f"{each.table} · {each.column}" if each.table else each.column
        sheet.write_number(row, 0, each.row)
        for place, words in enumerate((column, each.found, each.expected[lang]), 1):
            sheet.write_string(row, place, words)
    for row, error in enumerate(report.errors, last + 1):
        sheet.write_number(row, 0, error.row)
        sheet.write_string(row, 1, error.complaint.field or "")
        sheet.write_string(row, 3, error.complaint.problem[lang])


def _too_long(path: Path) -> Complaint:
    return Complaint(
        Text(
            f"a workbook holds at most {MOST_ROWS:,} rows",
            f"un classeur contient au plus {MOST_ROWS:,} lignes".replace(",", "\u00a0"),
        ),
        field=str(path),
        mend=Text("write Parquet instead (.parquet)", "écrivez plutôt du Parquet (.parquet)"),
    )
