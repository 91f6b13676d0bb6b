"""The Immigration and Refugee Board: open data by year and outcome, and its pages by country of persecution.

In the open data “Other” is abandoned, withdrawn and administrative: it is no rejection. On the pages a claim
referred is not a claim made, and the country of alleged persecution is not the citizenship; the first rows
name what is under “Finalized”, the period stands in the heading, and a cell withheld as `--` is no more
than the totals of its line and of its column leave room for. It is not worked out any further.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from passage.evidence.cells import AGAIN, Cells
from passage.evidence.count import EXACT, Count, digits
from passage.evidence.opened import Opened
from passage.evidence.periods import Period
from passage.evidence.places import citizenship, divided, folded, province
from passage.evidence.readers.months import month
from passage.evidence.reading import COUNTRY, PROVINCE, Reading, Rows
from passage.text import Text

_YEAR = {"year", "annee"}
_TOTAL = {"total"}
_OUTCOME = {"outcome", "resultat", "issue", "decision"}
_COUNTRY = {
    "country",
    "country of alleged persecution",
    "pays",
    "pays de persecution",
    "pays de persecution alleguee",
}
_PROVINCE = {"province", "province territory", "province territoire"}
_QUARTER = {"quarter", "trimestre"}
_OUTCOMES = {
    "positive": "accepted",
    "positif": "accepted",
    "positive decision": "accepted",
    "negative": "rejected",
    "negatif": "rejected",
    "other": "other_outcome",
    "autre": "other_outcome",
    "autres": "other_outcome",
}
_MEASURES = (
    ("claims_referred", ("referred", "deferees")),
    ("accepted", ("accepted", "accueillies", "acceptees")),
    ("rejected", ("rejected", "rejetees")),
    ("abandoned", ("abandoned", "desistement", "desistements")),
    ("withdrawn_other", ("withdrawn", "retirees", "retraits", "retrait")),
    ("finalized", ("total",)),
    ("pending", ("pending", "en instance", "en attente")),
)
_WITHHELD = "--"


def read(file: Opened, data_set: str | None) -> Reading | None:
    """The reading of a file or page of the Board's, or None."""
    del data_set
    if file.form == "text":
        header = [folded(cell) for cell in file.tables[0].header]
        if _YEAR & set(header) and _OUTCOME & set(header) and _TOTAL & set(header):
            return _open_data(file.tables[0], header)
    for cells in file.tables:
        at = _measures(cells)
        if at is not None:
            return _by_country(cells, *at)
    return None


def _open_data(cells: Cells, header: list[str]) -> Reading:
    line = cells.lines[0][0]
    known = _YEAR | _OUTCOME | _TOTAL | _COUNTRY | _PROVINCE | _QUARTER
    for name in header:
        if name not in known or header.count(name) > 1:
            raise cells.complaint(
                line,
                Text(
                    "a column “{name}” is not known here",
                    "la colonne «\u00a0{name}\u00a0» n’est pas connue d’ici",
                ).format(name=name or "–"),
                AGAIN,
            )
    at = {which: i for i, name in enumerate(header) for which, names in _NAMED if name in names}
    rows = Rows(cells, EXACT, below=line)
    for number, row in cells.body():
        period = _period(cells, number, row, at)
        outcome = _OUTCOMES.get(folded(row[at["outcome"]]))
        if outcome is None:
            raise cells.complaint(
                number,
                Text(
                    "“{name}” is no outcome known here",
                    "«\u00a0{name}\u00a0» n’est pas une issue connue d’ici",
                ).format(name=row[at["outcome"]] or "–"),
                AGAIN,
            )
        where = divided(
            persecution=rows.place(number, row[at["country"]], citizenship, COUNTRY)
            if "country" in at
            else None,
            province=rows.place(number, row[at["province"]], province, PROVINCE)
            if "province" in at
            else None,
        )
        rows.add(number, row[at["total"]], cells.header[at["total"]], outcome, period, where)
    return Reading("irb.rpd_decisions", tuple(rows.found))


_NAMED = (
    ("year", _YEAR),
    ("outcome", _OUTCOME),
    ("total", _TOTAL),
    ("country", _COUNTRY),
    ("province", _PROVINCE),
    ("quarter", _QUARTER),
)


def _period(cells: Cells, line: int, row: Sequence[str], at: dict[str, int]) -> Period:
    year = row[at["year"]].strip()
    quarter = row[at["quarter"]].strip()[-1:] if "quarter" in at else None
    if not (year.isdecimal() and len(year) == 4) or (quarter is not None and quarter not in set("1234")):
        raise cells.complaint(
            line,
            Text("“{year}” is no year", "«\u00a0{year}\u00a0» n’est pas une année").format(year=year or "–"),
            AGAIN,
        )
    return Period.year(int(year)) if quarter is None else Period.quarter(int(year), int(quarter))


def _measures(cells: Cells) -> tuple[int, dict[int, str]] | None:
    """The last line of the header, and which measure stands in which column."""
    for at in range(min(4, len(cells.lines))):
        found: dict[int, str] = {}
        for position, cell in enumerate(cells.lines[at][1]):
            words = folded(cell)
            for measure, names in _MEASURES:
                if measure not in found.values() and any(words.startswith(name) for name in names):
                    found[position] = measure
                    break
        if set(found.values()) == {measure for measure, _ in _MEASURES}:
            return at, found
    return None


def _by_country(cells: Cells, at: int, measures: dict[int, str]) -> Reading:
    line = cells.lines[at][0]
    said = " ".join([cells.title, *(cell for _, row in cells.lines[: at + 1] for cell in row)])
    period, pending = _spoken(cells, line, said)
    rows = Rows(cells, EXACT, below=line)
    most: dict[int, int] = {}
    absent = 0
    system = "legacy" if re.search(r"(?i)legacy|anciennes", said) else None
    for number, row in cells.lines[at + 1 :]:
        name = row[0].strip()
        whole = folded(name) == "total"
        country = None if whole else rows.place(number, name, citizenship, COUNTRY)
        where = divided(persecution=country, system=system)
        if len(row) <= max(measures):
            raise cells.complaint(
                number,
                Text("it has too few cells", "elle a trop peu de cellules"),
                AGAIN,
            )
        finalized = next(position for position, measure in measures.items() if measure == "finalized")
        within = digits(row[finalized].strip())
        for position, measure in measures.items():
            printed = row[position].strip()
            if whole and (value := digits(printed)) is not None:
                most[position] = int(value)
            count = None
            if printed == _WITHHELD:
                room = [most[position]] if position in most else []
                if measure in ("accepted", "rejected", "abandoned", "withdrawn_other") and within is not None:
                    room.append(int(within))
                if not room:
                    absent += 1
                    continue
                count = Count(0, min(room), printed), "irb_within"
            when = Period.day(pending) if measure == "pending" else period
            rows.add(number, printed, cells.lines[at][1][position], measure, when, where, count=count)
    return Reading("irb.rpd_by_country", tuple(rows.found), pending, absent)


def _spoken(cells: Cells, line: int, said: str) -> tuple[Period, date]:
    """The period in the heading, and the day of the pending claims. Raises Complaint where there is none."""
    day = re.search(r"(20\d\d)[/-](\d\d)[/-](\d\d)", said)
    if day is not None:
        try:
            end = date(int(day[1]), int(day[2]), int(day[3]))
        except ValueError:
            end = None
        if end is not None:
            words = re.search(r"([^\W\d]{3,9})\.? (?:to|à|a) ([^\W\d]{3,9})\.? (20\d\d)", said)
            start = date(end.year, month(words[1]) or 1, 1) if words else date(end.year, 1, 1)
            if words and (int(words[3]) != end.year or month(words[2]) != end.month):
                start = date.max
            if start <= end:
                return Period(start, end), end
    raise cells.complaint(
        line,
        Text(
            "its heading and the day of its pending claims do not tell one period",
            "son titre et la date de ses demandes en instance ne donnent pas une même période",
        ),
        Text("save the whole page, with its heading", "enregistrez la page entière, avec son titre"),
    )
