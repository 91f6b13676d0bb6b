"""A table as the values between commas that Excel opens: UTF-8 with its mark, and no cell that acts.

Numbers keep their point and days are ISO in both languages, for these are data. Where the figures come from
stands beneath them, after an empty line.
"""

from __future__ import annotations

import csv as comma
import re
from datetime import date
from io import StringIO

from passage.paper.plain import plain
from passage.paper.workbook import Sheet, Value

MARK = "\ufeff"

_ACTS = re.compile(r"\s*[=+\-@\t\r＝＋－＠]")
_NUMBER = re.compile(r"[+-]?[\d\s.,]*\d%?|[-–—]+", re.ASCII)


def csv(sheet: Sheet) -> bytes:
    """The sheet as CSV. Words that a spreadsheet would take for a formula begin with an apostrophe.

    Raises Complaint where a spreadsheet cannot hold it.
    """
    sheet.check()
    written = StringIO()
    lines = comma.writer(written, lineterminator="\r\n")
    lines.writerow([inert(column.header) for column in sheet.columns])
    for row in sheet.rows:
        lines.writerow([_cell(value) for value in row])
    lines.writerow([])
    for line in (sheet.citation, *sheet.notes):
        lines.writerow([inert(line)])
    return (MARK + written.getvalue()).encode()


def inert(words: str) -> str:
    """Words that no spreadsheet takes for a formula; a number told in words, or a dash, is none."""
    said = plain(words)
    return f"'{said}" if _ACTS.match(words) and not _NUMBER.fullmatch(said) else said


def _cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case str():
            return inert(value)
        case date():
            return date(value.year, value.month, value.day).isoformat()
        case int() | float():
            return repr(value)
