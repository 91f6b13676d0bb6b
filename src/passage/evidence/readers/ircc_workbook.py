"""IRCC's workbooks: years over months on several rows, totals among them, and a stamp that dates the vintage.

A column is a month only if its own header is one; what is left out must say that it is a total. A year's
total stands one row higher, and the last quarter's total may hold one month. The office's own total stands
under its provinces, and the grand total under all: both are kept, as numbers that no province divides, and
held against their parts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from passage.evidence.cells import AGAIN, Cells
from passage.evidence.count import IRCC, Count
from passage.evidence.opened import Opened
from passage.evidence.periods import Period
from passage.evidence.places import citizenship, divided, folded, office, province
from passage.evidence.readers.months import month
from passage.evidence.reading import COUNTRY, OFFICE, PROVINCE, Reading, Rows, held_to_totals
from passage.text import Text

_BAND = re.compile(r"(?:19|20)\d\d")
_STAMP = re.compile(r"Source\s*:\s*IRCC\s*,\s*(.+)", re.IGNORECASE)
_TITLES = (
    ("asylum", "ircc.asylum_office_workbook", "claims_made"),
    ("asile", "ircc.asylum_office_workbook", "claims_made"),
    ("study permit", "ircc.study_citizenship", "study_permits"),
    ("permis d etudes", "ircc.study_citizenship", "study_permits"),
    ("international mobility", "ircc.work_imp_citizenship", "work_permits_imp"),
    ("mobilite internationale", "ircc.work_imp_citizenship", "work_permits_imp"),
    ("temporary foreign worker", "ircc.work_tfwp_citizenship", "work_permits_tfwp"),
    ("travailleurs etrangers temporaires", "ircc.work_tfwp_citizenship", "work_permits_tfwp"),
)


def read(file: Opened) -> Reading | None:
    """The reading of a workbook of IRCC's, or None."""
    for cells in file.tables:
        at = _months_line(cells)
        if at is None:
            continue
        above = folded(" ".join(cell for _, row in cells.lines[: at + 1] for cell in row[:3] if cell))
        known = next((each for words, *each in _TITLES if words in above), None)
        if known is not None:
            return _read(cells, at, *known)
    return None


def _months_line(cells: Cells) -> int | None:
    """Which of the first lines is the header of months, if any."""
    for at, (_, row) in enumerate(cells.lines[:15]):
        if sum(month(cell) is not None and not _total(cell) for cell in row) >= 2:
            return at
    return None


def _read(cells: Cells, at: int, data_set: str, measure: str) -> Reading:
    columns = _columns(cells, at)
    rows = Rows(cells, IRCC, below=cells.lines[at][0])
    if data_set == "ircc.asylum_office_workbook":
        _by_office(cells, at, columns, rows, measure)
    else:
        _by_citizenship(cells, at, columns, rows, measure)
    stamp = _stamp(cells, max(columns.values()))
    return Reading(data_set, tuple(rows.found), stamp)


def _columns(cells: Cells, at: int) -> dict[int, Period]:
    """Which columns are months, and of which year. Raises Complaint: a column that is neither, or a gap."""
    line, header = cells.lines[at]
    bands = cells.lines[max(0, at - 3) : at]
    year: int | None = None
    columns: dict[int, Period] = {}
    for position, name in enumerate(header):
        over = [row[position] for _, row in bands if position < len(row) and row[position]]
        year = next((int(cell) for cell in over if _BAND.fullmatch(cell)), year)
        number = None if _total(name) else month(name)
        if number is not None and year is not None:
            columns[position] = Period.month(year, number)
        elif columns and name and not _total(name):
            raise _moved(cells, line, name)
        elif columns and not name and any(not _total(cell) for cell in over):
            raise _moved(cells, line, over[-1])
    months = list(columns.values())
    for before, after in pairwise(months):
        if (after.start - before.end).days != 1:
            raise cells.complaint(
                line,
                Text("{before} is followed by {after}", "{before} est suivi de {after}").format(
                    before=str(before), after=str(after)
                ),
                AGAIN,
            )
    if not months:
        raise _moved(cells, line, "–")
    return columns


def _moved(cells: Cells, line: int, name: str) -> Exception:
    return cells.complaint(
        line,
        Text(
            "a column headed “{name}” is neither a month nor a total",
            "une colonne intitulée «\u00a0{name}\u00a0» n’est ni un mois ni un total",
        ).format(name=name),
        AGAIN,
    )


def _total(name: str) -> bool:
    return "total" in folded(name).split()


def _by_office(cells: Cells, at: int, columns: dict[int, Period], rows: Rows, measure: str) -> None:
    """Provinces under offices. The office is named above its provinces, or only in the total under them."""
    named = min(columns) > 1
    waiting: list[tuple[int, Sequence[str], str]] = []
    current: str | None = None
    totals: dict[object, tuple[int, Count]] = {}
    parts: dict[object, list[Count]] = {}
    every: dict[object, list[Count]] = {}

    def keep(line: int, row: Sequence[str], where: Mapping[str, str]) -> dict[Period, Count]:
        told = divided(**where)
        return {
            period: rows.add(line, row[position], str(period), measure, period, told).told
            for position, period in columns.items()
        }

    def settle(line: int, row: Sequence[str], name: str) -> None:
        code = rows.place(line, name, office, OFFICE)
        total = keep(line, row, {"office": code})
        for where_line, inside, place in waiting:
            told = {"office": code, "province": rows.place(where_line, place, province, PROVINCE)}
            for period, count in keep(where_line, inside, told).items():
                parts.setdefault((code, period), []).append(count)
        for period, count in total.items():
            totals[code, period] = (line, count)
            every.setdefault(period, []).append(count)
        waiting.clear()

    for line, row in cells.lines[at + 1 :]:
        label, place = row[0].strip(), row[1].strip() if named else ""
        if not any(row[position].strip() for position in columns):
            if label and waiting:
                break
            current = label or current
            continue
        if folded(label) == "total" and not place:
            grand = keep(line, row, {})
            ends: dict[object, tuple[int, Count]] = {period: (line, n) for period, n in grand.items()}
            held_to_totals(cells, totals, parts)
            held_to_totals(cells, ends, every, never_withheld=True)
            return
        if _total(label) or (_total(place) and not label):
            name = re.sub(r"(?i)\s*[-–]?\s*total\s*[-–]?\s*", "", label or current or place)
            settle(line, row, name)
            current = None
        elif label and not place:
            settle(line, row, label)
        else:
            if label:
                current = label
            waiting.append((line, row, place))
    raise _no_totals(cells)


def _by_citizenship(cells: Cells, at: int, columns: dict[int, Period], rows: Rows, measure: str) -> None:
    parts: dict[object, list[Count]] = {}
    for line, row in cells.lines[at + 1 :]:
        label = row[0].strip()
        if not label:
            continue
        whole = folded(label) == "total"
        where = () if whole else (("citizenship", rows.place(line, label, citizenship, COUNTRY)),)
        totals: dict[object, tuple[int, Count]] = {}
        for position, period in columns.items():
            count = rows.add(line, row[position], str(period), measure, period, where).told
            totals[period] = (line, count)
            if not whole:
                parts.setdefault(period, []).append(count)
        if whole:
            held_to_totals(cells, totals, parts, never_withheld=True)
            return
    raise _no_totals(cells)


def _no_totals(cells: Cells) -> Exception:
    return cells.complaint(
        cells.lines[-1][0],
        Text("there is no line of totals under the table", "il n’y a pas de ligne de totaux sous le tableau"),
        AGAIN,
    )


def _stamp(cells: Cells, newest: Period) -> date | None:
    """The day that the file says it is of, held against its newest month. Raises Complaint."""
    for line, row in cells.lines:
        for cell in row[:2]:
            found = _STAMP.search(cell)
            if found is None:
                continue
            day = _day(found[1])
            if day is None:
                continue
            months = (day.year - newest.end.year) * 12 + day.month - newest.end.month
            if not 0 <= months <= 2:
                raise cells.complaint(
                    line,
                    Text(
                        "the file says it is of {day}, and its newest month is {month}",
                        "le fichier se dit du {day}, et son dernier mois est {month}",
                    ).format(day=day.isoformat(), month=str(newest)),
                    AGAIN,
                )
            return day
    return None


def _day(words: str) -> date | None:
    """“July 31, 2025” or « 31 juillet 2025 »."""
    tokens = folded(words).split()[:4]
    number = next((int(each) for each in tokens if each.isdecimal() and len(each) <= 2), None)
    number = number or next((int(each[:-2]) for each in tokens if re.fullmatch(r"1er", each)), None)
    year = next((int(each) for each in tokens if each.isdecimal() and len(each) == 4), None)
    name = next((found for each in tokens if (found := month(each))), None)
    if number is None or year is None or name is None:
        return None
    try:
        return date(year, name, number)
    except ValueError:
        return None
