"""Files in the publishers' own habits: small ones beside this file, workbooks made byte by byte."""

import io
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from passage.evidence.opened import Opened, opened
from passage.evidence.readers import read
from passage.evidence.reading import Reading

HERE = Path(__file__).parent
GOOD, BAD = HERE / "good", HERE / "bad"

TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"
 ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"
 ContentType="application/xml"/><Override PartName="/xl/workbook.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override
 PartName="/xl/worksheets/sheet1.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""
RELATED = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"/>
</Relationships>"""
BOOK = """<?xml version="1.0" encoding="UTF-8"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
<sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>"""
SHEET = """<?xml version="1.0" encoding="UTF-8"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData>
</worksheet>"""


def letters(column: int) -> str:
    """The letters of a column, from 0."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def sheet(rows: Sequence[Sequence[str]]) -> str:
    """A sheet in IRCC's habit: every cell an inline string, numbers too, and no part for shared strings."""
    told = ""
    for number, row in enumerate(rows, start=1):
        cells = "".join(
            f'<c r="{letters(at)}{number}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
            for at, cell in enumerate(row)
            if cell
        )
        told += f'<row r="{number}">{cells}</row>'
    return SHEET.format(rows=told)


def workbook(rows: Sequence[Sequence[str]] | str) -> bytes:
    """A workbook of one sheet, of rows or of markup."""
    return archive(
        {
            "[Content_Types].xml": TYPES,
            "_rels/.rels": RELATED.format(kind="officeDocument", target="xl/workbook.xml"),
            "xl/workbook.xml": BOOK,
            "xl/_rels/workbook.xml.rels": RELATED.format(kind="worksheet", target="worksheets/sheet1.xml"),
            "xl/worksheets/sheet1.xml": rows if isinstance(rows, str) else sheet(rows),
        }
    )


def archive(members: dict[str, str | bytes]) -> bytes:
    """A zip of these files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return out.getvalue()


MONTHS = ["", "", "Nov", "Dec", "Q4 Total", "", "Jan", "Feb", "Q1 Total", ""]
YEARS = [
    "Claim Office Type",
    "Province/Territory",
    "2024",
    "",
    "",
    "2024 Total",
    "2025",
    "",
    "",
    "2025 Total",
]


def offices() -> list[list[str]]:
    """IRCC's workbook of offices and provinces, with four months, as it stands."""
    return [
        ["Canada - Asylum Claimants by Claim Office Type, November 2024 - February 2025"],
        [],
        [*YEARS],
        [*MONTHS],
        ["Airport", "Quebec", "470", "480", "950", "950", "1,005", "5", "1,010", "1,010"],
        ["", "Ontario", "480", "--", "480", "480", "20", "0", "20", "20"],
        ["Airport - Total", "", "950", "480", "1,430", "1,430", "1,025", "5", "1,030", "1,030"],
        ["Inland", "Ontario", "3,670", "3,600", "7,270", "7,270", "3,500", "3,505", "7,005", "7,005"],
        ["", "Province/Territory of claim not stated", *["--"] * 8],
        ["Inland - Total", "", "3,670", "3,600", "7,270", "7,270", "3,500", "3,505", "7,005", "7,005"],
        ["Other Offices", "", *["--"] * 8],
        ["Total", "", "4,620", "4,080", "8,700", "8,700", "4,525", "3,510", "8,035", "8,035"],
        [],
        [
            "Notes: values between 0 and 5 are shown as --; all others are rounded to the closest "
            "multiple of 5."
        ],
        ["Source: IRCC, February 28, 2025"],
    ]


Make = Callable[..., Opened]


@pytest.fixture
def book() -> Make:
    """That workbook, opened, some cells changed: `book({(7, 2): "5"})` for row 7 (of 1), column 2 (of 0)."""

    def make(changed: dict[tuple[int, int], str] | None = None) -> Opened:
        rows = offices()
        for (row, column), cell in (changed or {}).items():
            rows[row - 1][column] = cell
        return opened("EN_ODP-Asylum-OfficeType_Prov.xlsx", workbook(rows))

    return make


def good(name: str, data_set: str | None = None) -> Reading:
    """The reading of a good file."""
    from passage.evidence.opened import open_file

    return read(open_file(GOOD / name), data_set)


def told(reading: Reading) -> dict[str, tuple[object, object, str]]:
    """Every number of a reading by its key: its ends, and what was printed."""
    return {
        ":".join([row.measure, str(row.period), *(f"{d}={c}" for d, c in row.where)]): (
            row.told.low,
            row.told.high,
            row.told.printed,
        )
        for row in reading.rows
    }
