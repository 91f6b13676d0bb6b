"""Numbers of the publishers that somebody rearranged: known by the exact header of each form, and marked so.

A form says what each of its columns is. What the rearranging lost is said: sums of rounded cells keep no
trace of how many there were, so a sum is read as it stands only where the width it hides can still be told.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from passage.evidence.cells import AGAIN, Cells
from passage.evidence.count import EXACT, IRCC, UNHCR, Count, Habit, digits
from passage.evidence.opened import Opened
from passage.evidence.periods import Period
from passage.evidence.places import Where, by_code, citizenship, divided, folded, office, province
from passage.evidence.reading import COUNTRY, OFFICE, PROVINCE, Reading, Rows
from passage.evidence.readings import reading
from passage.text import Complaint, Text

Line = dict[str, str]
Reader = Callable[[Cells], tuple[Rows, int]]


def read(file: Opened, data_set: str | None) -> Reading | None:
    """The reading of a file in one of the tidied forms, or None. Raises Complaint where several share it."""
    if file.form != "text":
        return None
    cells = file.tables[0]
    forms = _FORMS.get(",".join(cells.header), {})
    key = data_set if data_set in forms else next(iter(forms), None)
    if key is None:
        return None
    if len(forms) > 1 and key != data_set:
        raise Complaint(
            Text(
                "several numbers come in this form, and nothing inside tells which they are",
                "plusieurs nombres prennent cette forme, et rien n’y dit ce que c’est",
            ),
            field=cells.name,
            mend=Text("say which with --as: {all}", "dites-le par --as\u00a0: {all}").format(
                all=", ".join(forms)
            ),
        )
    rows, absent = forms[key](cells)
    return Reading(key, tuple(rows.found), None, absent)


def _lines(cells: Cells) -> list[tuple[int, Line]]:
    return [(line, dict(zip(cells.header, row, strict=True))) for line, row in cells.body()]


def _begun(cells: Cells, habit: Habit) -> Rows:
    return Rows(cells, habit, below=cells.lines[0][0])


def _when(cells: Cells, line: int, printed: str) -> Period:
    try:
        return Period.parse(printed)
    except Complaint as complaint:
        raise cells.complaint(line, complaint.problem, complaint.mend) from None


def _mark(row: Line, printed: str) -> str:
    """The cell as its publisher printed it: `--` where the tidied file says that it was withheld."""
    return "--" if row["suppressed"] == "1" and not printed else printed


def _by_office(cells: Cells) -> tuple[Rows, int]:
    """IRCC's workbook as one line for each office, province and month, or its totals alone."""
    rows = _begun(cells, IRCC)
    for line, row in _lines(cells):
        where: dict[str, str] = {}
        if row.get("level") == "detail":
            where["province"] = rows.place(line, row["province"], province, PROVINCE)
        if row["office_type"] != "All":
            where["office"] = rows.place(line, row["office_type"], office, OFFICE)
        period = _when(cells, line, row["month"])
        told = divided(**where)
        rows.add(line, _mark(row, row["claims"]), "claims", "claims_made", period, told)
    return rows, 0


def _origins(cells: Cells) -> tuple[Rows, int]:
    """UNHCR's numbers of Canada by origin, first instance and all levels apart."""
    rows = _begun(cells, UNHCR)
    columns = {
        "applied_first_instance": ("unhcr_applied", "FI"),
        "applied_all_levels": ("unhcr_applied", "all"),
        "dec_recognized": ("unhcr_recognized", "FI"),
        "dec_other": ("unhcr_other", "FI"),
        "dec_rejected": ("unhcr_rejected", "FI"),
        "dec_closed": ("unhcr_closed", "FI"),
        "dec_total": ("unhcr_decided", "FI"),
        "pending_asylum_seekers_year_end": ("unhcr_pending", ""),
    }
    absent = 0
    for line, row in _lines(cells):
        origin = rows.place(line, row["coo_iso"], by_code, COUNTRY)
        period = _when(cells, line, row["year"])
        for column, (measure, level) in columns.items():
            if not row[column]:
                absent += 1
                continue
            when = Period.day(period.end) if measure == "unhcr_pending" else period
            where = divided(asylum="CAN", level=level, origin=origin)
            rows.add(line, row[column], column, measure, when, where)
    return rows, absent


def _legacy(cells: Cells) -> tuple[Rows, int]:
    """UNHCR's monthly series of six countries of asylum, ended in 2018; two of them of the United States."""
    rows = _begun(cells, UNHCR)
    absent = 0
    for line, row in _lines(cells):
        series = row["asylum_country"]
        name, _, kind = series.partition(" (")
        asylum = rows.place(line, name, citizenship, COUNTRY)
        origin = rows.place(line, row["origin"], citizenship, COUNTRY)
        group = rows.place(line, kind, _of_whom, COUNTRY) if kind else None
        where = divided(asylum=asylum, origin=origin, group=group)
        printed = row["applications"]
        count = (Count(1, 4, printed or "*"), "unhcr_withheld") if row["suppressed"] == "1" else None
        if not printed and count is None:
            absent += 1
            continue
        if count is None and (number := digits(printed)) is not None and number < 5:
            count = Count(number, number, printed), "unhcr_withheld"
        period = _when(cells, line, row["month"])
        rows.add(line, printed, "applications", "unhcr_applied", period, where, count=count)
    return rows, absent


def _of_whom(name: str) -> str | None:
    """Which of two agencies a series of the United States counts the claims of."""
    code = folded(name).replace(" ", "_")
    return code if code in ("eoir", "ins_dhs") else None


def _summed(measure: str, cells_of: int, dimension: str | None) -> Reader:
    """Sums of IRCC's cells, of which one sum has at most so many: months, places, kinds of office."""

    def read_sum(cells: Cells) -> tuple[Rows, int]:
        rows = _begun(cells, reading(f"summed:{cells_of}"))
        for line, row in _lines(cells):
            where: Where = ()
            if dimension is not None:
                where = ((dimension, rows.place(line, row["country"], citizenship, COUNTRY)),)
            rows.add(line, row["count"], "count", measure, _when(cells, line, row["year"]), where)
        return rows, 0

    return read_sum


def _outcomes(cells: Cells) -> tuple[Rows, int]:
    """The Board's decisions by year; the rate beside them is not read, for it can be computed."""
    rows = _begun(cells, EXACT)
    for line, row in _lines(cells):
        period = _when(cells, line, row["year"])
        for column, measure in (
            ("accepted", "accepted"),
            ("rejected", "rejected"),
            ("other", "other_outcome"),
        ):
            rows.add(line, row[column], column, measure, period, ())
    return rows, 0


_GROUPS = {
    "asylum claimants": "asylum",
    "other": "other",
    "study permits": "study",
    "work permits": "work",
    "work study permits": "work_and_study",
}


def _stock(cells: Cells) -> tuple[Rows, int]:
    """Statistics Canada's non-permanent residents by type."""
    rows = _begun(cells, EXACT)
    for line, row in _lines(cells):
        kind = row["type"]
        group = _GROUPS.get(folded(kind))
        if group is None:
            raise cells.complaint(
                line,
                Text(
                    "“{kind}” is no type known here", "«\u00a0{kind}\u00a0» n’est pas un type connu d’ici"
                ).format(kind=kind or "–"),
                AGAIN,
            )
        measure, group = ("asylum_stock", None) if group == "asylum" else ("temporary_residents", group)
        rows.add(line, row["count"], "count", measure, _day(cells, line, row["date"]), divided(group=group))
    return rows, 0


def _population(cells: Cells) -> tuple[Rows, int]:
    """Statistics Canada's population by quarter."""
    rows = _begun(cells, EXACT)
    absent = 0
    for line, row in _lines(cells):
        if not row["population"]:
            absent += 1
            continue
        place = rows.place(line, row["geography"], province, PROVINCE)
        day = _day(cells, line, row["date"])
        rows.add(line, row["population"], "population", "population", day, divided(province=place))
    return rows, absent


def _day(cells: Cells, line: int, printed: str) -> Period:
    try:
        return Period.day(date.fromisoformat(printed))
    except ValueError:
        raise cells.complaint(
            line,
            Text("“{day}” is no day", "«\u00a0{day}\u00a0» n’est pas une date").format(day=printed or "–"),
            AGAIN,
        ) from None


_FORMS: dict[str, dict[str, Reader]] = {
    "month,year,mon,office_type,province,level,claims,suppressed": {"tidied.asylum_office": _by_office},
    "month,office_type,claims,suppressed": {"tidied.asylum_office_national": _by_office},
    "year,coo_iso,coo_name,applied_first_instance,applied_all_levels,dec_recognized,dec_other,dec_rejected,"
    "dec_closed,dec_total,pending_asylum_seekers_year_end": {"tidied.unhcr_canada": _origins},
    "asylum_country,origin,month,applications,suppressed": {"tidied.unhcr_monthly": _legacy},
    "year,country,count": {
        "tidied.asylum_citizenship": _summed("claims_made", 168, "citizenship"),
        "tidied.study_citizenship": _summed("study_permits", 12, "citizenship"),
        "tidied.work_citizenship": _summed("work_permits", 24, "citizenship"),
    },
    "year,count": {"tidied.asylum_total": _summed("claims_made", 672, None)},
    "year,accepted,rejected,other,acceptance_rate": {"tidied.irb_outcomes": _outcomes},
    "date,type,count": {"tidied.npr_types": _stock},
    "date,geography,population": {"tidied.population": _population},
}
