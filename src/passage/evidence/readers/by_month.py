"""A page's table of provinces by months of one year: that of the RCMP's interceptions, and its neighbours."""

from __future__ import annotations

import re

from passage.evidence.cells import Cells
from passage.evidence.count import Count, Habit
from passage.evidence.periods import Period
from passage.evidence.places import CANADA, Where, divided, folded, province
from passage.evidence.readers.months import month
from passage.evidence.reading import PROVINCE, Rows, held_to_totals
from passage.text import Text


def months_of(cells: Cells) -> dict[int, int]:
    """Which columns of the first line are months; empty where the first is no province."""
    header = cells.header
    if not header or not folded(header[0]).startswith("province"):
        return {}
    found = {position: number for position, name in enumerate(header) if (number := month(name))}
    return found if len(found) >= 1 and list(found.values()) == list(range(1, len(found) + 1)) else {}


def read_months(cells: Cells, habit: Habit, measure: str, beside: Where = ()) -> Rows:
    """The numbers of such a table. Raises Complaint: no year is named, or a total is none of its parts."""
    line = cells.lines[0][0]
    years = set(re.findall(r"20\d\d", cells.title))
    if len(years) != 1:
        raise cells.complaint(
            line,
            Text("its heading does not name one year", "son titre ne nomme pas une seule année"),
            Text("save the whole page, with its heading", "enregistrez la page entière, avec son titre"),
        )
    year = int(years.pop())
    columns = months_of(cells)
    whole = next((i for i, name in enumerate(cells.header) if folded(name) == "total"), None)
    rows = Rows(cells, habit, below=line)
    by_place: dict[object, list[Count]] = {}
    by_month: dict[object, list[Count]] = {}
    place_totals: dict[object, tuple[int, Count]] = {}
    month_totals: dict[object, tuple[int, Count]] = {}
    for number, row in cells.body():
        total = folded(row[0]).startswith("total")
        code = CANADA if total else rows.place(number, row[0], province, PROVINCE)
        where = divided(province=code, **dict(beside))
        for position, which in columns.items():
            if not row[position].strip():
                continue  # a month that has not come
            period = Period.month(year, which)
            name = cells.header[position]
            count = rows.add(number, row[position].strip(), name, measure, period, where).told
            by_place.setdefault(row[0], []).append(count)
            if total:
                month_totals[period] = (number, count)
            else:
                by_month.setdefault(period, []).append(count)
        if whole is not None and row[whole].strip():
            place_totals[row[0]] = (number, habit.read(row[whole]))
    held_to_totals(cells, place_totals, by_place)
    held_to_totals(cells, month_totals, by_month)
    return rows
