"""The sheets of a workbook, read by calamine: values as they are stored, no formula evaluated.

IRCC stores every cell, numbers too, as an inline string, with no part for shared strings. Before anything is
read the cells' addresses are looked at, for a sheet of two cells can claim to be seventeen thousand million.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from datetime import date, datetime

from passage.evidence.cells import FROM_PUBLISHER, Cells
from passage.text import Complaint, Text, absent

MOST_CELLS = 8_000_000
_ADDRESS = re.compile(rb"""\b(?:r|ref)\s*=\s*["'](?:[A-Z]{1,3}\d{1,7}:)?([A-Z]{0,3})(\d{1,7})["']""")


def tables_of_workbook(name: str, content: bytes, parts: dict[str, bytes]) -> tuple[Cells, ...]:
    """The sheets of a workbook. Raises Complaint: it is damaged, or claims to be larger than it can be."""
    check_parts(name, parts)
    try:
        from python_calamine import CalamineError, CalamineWorkbook
    except ImportError:
        raise absent("data", name) from None
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        return tuple(
            Cells(
                f"{name}!{sheet}",
                "",
                [
                    (number, [_printed(value) for value in row])
                    for number, row in enumerate(
                        book.get_sheet_by_name(sheet).to_python(skip_empty_area=False), start=1
                    )
                ],
            )
            for sheet in book.sheet_names
        )
    except (CalamineError, ValueError, OSError, KeyError):
        raise _damaged(name) from None


def check_parts(name: str, parts: Mapping[str, bytes]) -> None:
    """Raise Complaint where a part declares entities, or a sheet claims to be larger than it can be."""
    for part, inside in parts.items():
        if part.endswith((".xml", ".rels")):
            _plain(name, inside)
        if part.startswith("xl/worksheets/"):
            _within_bounds(name, inside)


def _plain(name: str, inside: bytes) -> None:
    if b"\0" in inside[:4096] or b"<!DOCTYPE" in inside or b"<!ENTITY" in inside:
        raise _damaged(name)


def _within_bounds(name: str, inside: bytes) -> None:
    rows = columns = 1
    for found in _ADDRESS.finditer(inside):
        rows = max(rows, int(found[2]))
        column = 0
        for letter in found[1]:
            column = column * 26 + letter - 64
        columns = max(columns, column)
    if rows * columns > MOST_CELLS:
        raise _damaged(name)


def _damaged(name: str) -> Complaint:
    return Complaint(
        Text(
            "the workbook is damaged, or claims to be larger than it is",
            "le classeur est abîmé, ou se prétend plus grand qu’il n’est",
        ),
        field=name,
        mend=FROM_PUBLISHER,
    )


def _printed(value: object) -> str:
    """A cell as text: a whole number without a decimal point, a day as 2025-07-31."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value).strip()
