"""UNHCR's counts by country of asylum and of origin: CSV, Parquet, and the JSON pages of its API.

Decision levels and kinds of application are mixed in one file: first instance is level FI or FA and no
application of type A. Some counts are of cases (C) and not of persons (P): that is their unit. Small counts
are rounded to 5. Countries are read by their ISO code; Unknown, Stateless and Tibetan have codes of their
own.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from operator import itemgetter
from pathlib import Path

from passage.evidence.cells import AGAIN, Cells
from passage.evidence.count import UNHCR
from passage.evidence.opened import MOST_ROWS, Opened
from passage.evidence.periods import Period
from passage.evidence.places import Where, by_code
from passage.evidence.reading import COUNTRY, Reading, Rows
from passage.evidence.tables import vocabulary
from passage.text import Text

_KINDS = {
    "unhcr.applications": {"applied": "unhcr_applied"},
    "unhcr.decisions": {
        "dec_recognized": "unhcr_recognized",
        "dec_other": "unhcr_other",
        "dec_rejected": "unhcr_rejected",
        "dec_closed": "unhcr_closed",
        "dec_total": "unhcr_decided",
    },
    "unhcr.population": {
        "refugees": "unhcr_refugees",
        "asylum_seekers": "unhcr_pending",
        "oip": "unhcr_others_in_need",
        "stateless": "unhcr_stateless",
    },
}
_KNOWN = frozenset(
    {"year", "coo_iso", "coa_iso", "procedure_type", "app_type", "dec_level", "app_pc", "dec_pc"}
    | {name for measures in _KINDS.values() for name in measures}
)
"""The columns that are read of a Parquet file, and nothing else of it."""
_DIVIDED = {"procedure_type": "procedure", "app_type": "application", "dec_level": "level"}
CODE = Text("code of UNHCR’s", "un code du HCR connu")
_UNITS = {"P": None, "C": "cases"}


def read(file: Opened, data_set: str | None) -> Reading | None:
    """The reading of a file in UNHCR's form, or None."""
    del data_set
    if file.form not in ("text", "json", "parquet"):
        return None
    cells = _parquet(file) if file.form == "parquet" else file.tables[0]
    header = cells.header
    for key, measures in _KINDS.items():
        first = next(iter(measures))
        if {"year", "coo_iso", "coa_iso", first} <= set(header):
            return _read(cells, header, key, measures)
    return None


def _read(cells: Cells, header: list[str], key: str, measures: dict[str, str]) -> Reading:
    line = cells.lines[0][0]
    at = {name: position for position, name in enumerate(header)}
    wanted = [(at[name], name, measure) for name, measure in measures.items() if name in at]
    if missing := measures.keys() - at.keys():
        raise cells.complaint(
            line,
            Text("the column {name} is not there", "la colonne {name} manque").format(name=min(missing)),
            AGAIN,
        )
    divided = [(at[name], dimension) for name, dimension in sorted(_DIVIDED.items()) if name in at]
    unit_at = next((at[name] for name in ("app_pc", "dec_pc") if name in at), None)
    year_at, origin_at, asylum_at = at["year"], at["coo_iso"], at["coa_iso"]
    rows = Rows(cells, UNHCR, below=line)
    absent = 0
    years: dict[str, Period] = {}
    stock = key == "unhcr.population"
    placed: dict[tuple[str, ...], Where] = {}
    place_of = itemgetter(origin_at, asylum_at, *(position for position, _ in divided))
    for number, row in cells.body():
        year = row[year_at]
        period = years.get(year) or years.setdefault(year, _year(cells, number, year, stock=stock))
        told = place_of(row)
        where = placed.get(told)
        if where is None:
            where = placed[told] = _where(rows, number, told, divided)
        unit = None if unit_at is None else _UNITS.get(row[unit_at], "")
        if unit == "":
            raise cells.complaint(
                number,
                Text(
                    "“{code}” is neither persons (P) nor cases (C)",
                    "«\u00a0{code}\u00a0» n’est ni des personnes (P) ni des cas (C)",
                ).format(code=row[unit_at or 0] or "–"),
                AGAIN,
            )
        rows.once(number, (year, unit, told))
        for position, name, measure in wanted:
            printed = row[position]
            if printed in ("", "-"):
                absent += 1
            else:
                rows.add(number, printed, name, measure, period, where, unit, held=True)
    return Reading(key, tuple(rows.found), None, absent)


def _where(rows: Rows, line: int, told: Sequence[str], divided: Sequence[tuple[int, str]]) -> Where:
    """The places that a line tells, by their codes. Raises Complaint for a code that is not known."""
    origin, asylum, *codes = told
    found = [
        ("origin", rows.place(line, origin, by_code, COUNTRY)),
        ("asylum", rows.place(line, asylum, by_code, COUNTRY)),
    ]
    for code, (_, dimension) in zip(codes, divided, strict=True):
        if code:
            found.append((dimension, rows.place(line, code, _coded(dimension), CODE)))
    return tuple(sorted(found))


def _coded(dimension: str) -> Callable[[str], str | None]:
    known = vocabulary(dimension)
    return lambda code: code if code in known else None


def _year(cells: Cells, line: int, printed: str, *, stock: bool) -> Period:
    if not (printed.isdecimal() and len(printed) == 4 and "1950" < printed < "2100"):
        raise cells.complaint(
            line,
            Text("“{year}” is no year", "«\u00a0{year}\u00a0» n’est pas une année").format(
                year=printed or "–"
            ),
            AGAIN,
        )
    year = Period.year(int(printed))
    return Period.day(year.end) if stock else year


def _parquet(file: Opened) -> Cells:
    """The table of a Parquet file, read by DuckDB. Raises Complaint where it is none."""
    from passage.evidence.store.engine import Damaged, connected

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file.parquet"
        path.write_bytes(file.content)
        try:
            with connected() as engine:
                told = engine.execute("DESCRIBE SELECT * FROM read_parquet(?)", [str(path)]).fetchall()
                header = [name for name, *_ in told if name in _KNOWN]
                wanted = ", ".join(f"coalesce(left({name}::VARCHAR, 40), '')" for name in header) or "1"
                rows = engine.execute(
                    f"SELECT {wanted} FROM read_parquet(?) LIMIT ?", [str(path), MOST_ROWS]
                ).fetchall()
        except Damaged:
            raise cells_of(file).complaint(
                None,
                Text("the Parquet file is damaged or cut short", "le fichier Parquet est abîmé ou tronqué"),
                AGAIN,
            ) from None
    lines: list[tuple[int, Sequence[str]]] = [(1, header)]
    lines += enumerate(rows, start=2)
    return Cells(file.name, "", lines)


def cells_of(file: Opened) -> Cells:
    """A table without lines, to complain of a file as a whole."""
    return Cells(file.name, "", [])
