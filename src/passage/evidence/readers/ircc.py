"""IRCC's monthly open data: tab-separated in spite of `.csv`, in both languages, rounded to 5.

Every file begins with the same six columns of the period (`FR_ANNEÉ` is the publisher's spelling), then pairs
of English and French columns, then TOTAL. The two languages of a line are held against each other, for a line
that lost or gained a cell says two different things. The rank of a citizenship is one national ranking of the
newest month or year carried back over the whole history; it is checked and not kept as a number. Workbooks
are read in `ircc_workbook`.
"""

from __future__ import annotations

from itertools import pairwise

from passage.evidence.cells import AGAIN, Cells
from passage.evidence.count import IRCC
from passage.evidence.opened import Opened
from passage.evidence.periods import Period
from passage.evidence.places import citizenship, divided, folded, office, province
from passage.evidence.readers import ircc_workbook
from passage.evidence.readers.months import month
from passage.evidence.reading import COUNTRY, OFFICE, PROVINCE, Reading, Row, Rows
from passage.text import Complaint, Text

PERIOD = ("EN_YEAR", "EN_QUARTER", "EN_MONTH", "FR_ANNEÉ", "FR_TRIMESTRE", "FR_MOIS")
_DIMENSIONS = (
    ("RANK", "rank"),
    ("COUNTRY_OF_CITIZENSHIP", "citizenship"),
    ("PROVINCE", "province"),
    ("OFFICE", "office"),
)
_READ = {"citizenship": (citizenship, COUNTRY), "province": (province, PROVINCE), "office": (office, OFFICE)}
_MONTH, _YEAR = "ircc.asylum_citizenship_last_month", "ircc.asylum_citizenship_last_year"
PERMITS = {
    "ircc.study_citizenship": "study_permits",
    "ircc.work_imp_citizenship": "work_permits_imp",
    "ircc.work_tfwp_citizenship": "work_permits_tfwp",
}


def read(file: Opened, data_set: str | None) -> Reading | None:
    """The reading of a file in IRCC's form, or None."""
    if file.form == "workbook":
        return ircc_workbook.read(file)
    if file.form != "text" or "EN_YEAR" not in file.tables[0].header:
        return None
    cells = file.tables[0]
    dimensions = _header(cells)
    names = tuple(dimensions)
    if names == ("citizenship",):
        key = _declared(cells, data_set)
        measure = PERMITS[key]
    else:
        key, measure = "ircc.asylum_office", "claims_made"
    rows, ranks = _rows(cells, dimensions, measure)
    if "rank" in dimensions:
        key = _ranked(cells, rows, ranks, data_set)
    elif names not in (("citizenship",), ("office",), ("office", "province"), ("province", "office")):
        raise cells.complaint(
            cells.lines[0][0],
            Text(
                "no data set of the catalogue is divided by {names}",
                "aucun jeu de données du catalogue n’est ventilé par {names}",
            ).format(names=", ".join(names)),
            AGAIN,
        )
    return Reading(key, tuple(rows))


def _header(cells: Cells) -> dict[str, int]:
    """Which dimension stands in which English column. Raises Complaint for a column out of its place."""
    header = cells.header
    expected = [*PERIOD, *header[6:-1], "TOTAL"]
    for number, (found, due) in enumerate(zip(header, expected, strict=False), start=1):
        if folded(found) != folded(due):
            raise _moved(cells, number, found, due)
    if header[-1:] != ["TOTAL"] or len(header) < 9 or len(header) % 2 == 0:
        raise _moved(cells, len(header), header[-1], "TOTAL")
    dimensions: dict[str, int] = {}
    for position in range(6, len(header) - 1, 2):
        english, french = header[position : position + 2]
        name = next((name for part, name in _DIMENSIONS if part in english), None)
        if not english.startswith("EN_") or not french.startswith("FR_"):
            raise _moved(cells, position + 1, english, "EN_… FR_…")
        if name is None or name in dimensions:
            raise _moved(cells, position + 1, english, ", ".join(part for part, _ in _DIMENSIONS))
        dimensions[name] = position
    return dimensions


def _moved(cells: Cells, number: int, found: str, due: str) -> Complaint:
    return cells.complaint(
        cells.lines[0][0],
        Text(
            "column {n} is “{found}” where “{due}” is expected",
            "la colonne {n} est «\u00a0{found}\u00a0», alors qu’on attend «\u00a0{due}\u00a0»",
        ).format(n=str(number), found=found or "–", due=due),
        AGAIN,
    )


def _rows(
    cells: Cells, dimensions: dict[str, int], measure: str
) -> tuple[list[Row], dict[str, tuple[int, int]]]:
    rows = Rows(cells, IRCC, below=cells.lines[0][0])
    ranks: dict[str, tuple[int, int]] = {}
    paired: dict[tuple[str, str], tuple[str, int]] = {}
    periods: dict[tuple[str, ...], Period] = {}
    codes: dict[tuple[str, str], str] = {}
    dims = [(name, at) for name, at in sorted(dimensions.items()) if name != "rank"]
    rank_at = dimensions.get("rank")
    for line, row in cells.body():
        told = tuple(row[:6])
        period = periods.get(told)
        if period is None:
            period = periods[told] = _period(cells, line, told)
        where: list[tuple[str, str]] = []
        for name, at in dims:
            english, french = row[at], row[at + 1]
            code = codes.get((name, english))
            if code is None:
                code = codes[name, english] = rows.place(line, english, *_READ[name])
            if paired.setdefault((name, english), (french, line))[0] != french:
                raise _differ(cells, line, english, french)
            where.append((name, code))
        added = rows.add(line, row[-1], "TOTAL", measure, period, divided(**dict(where)))
        if rank_at is not None:
            _rank(cells, line, row[rank_at], row[rank_at + 1], added, ranks)
    _french(cells, paired)
    return rows.found, ranks


def _differ(cells: Cells, line: int, english: str, french: str) -> Complaint:
    return cells.complaint(
        line,
        Text(
            "its English says “{english}” and its French “{french}”",
            "son anglais dit «\u00a0{english}\u00a0» et son français «\u00a0{french}\u00a0»",
        ).format(english=english or "–", french=french or "–"),
        AGAIN,
    )


def _period(cells: Cells, line: int, told: tuple[str, ...]) -> Period:
    """The month that six cells tell, if they tell the same one. Raises Complaint."""
    year, quarter, english, annee, trimestre, french = (cell.strip() for cell in told)
    number = month(english)
    if not (year.isdecimal() and len(year) == 4) or number is None:
        raise _differ(cells, line, f"{year} {english}", f"{annee} {french}")
    due = str((number + 2) // 3)
    if annee != year or month(french) != number or quarter[-1:] != due or trimestre[-1:] != due:
        raise _differ(cells, line, f"{year} {quarter} {english}", f"{annee} {trimestre} {french}")
    return Period.month(int(year), number)


def _rank(
    cells: Cells, line: int, english: str, french: str, row: Row, ranks: dict[str, tuple[int, int]]
) -> None:
    """Hold the rank of a citizenship to be one and the same in both languages and all through the file."""
    country = dict(row.where)["citizenship"]
    if english != french:
        raise _differ(cells, line, english, french)
    if not english.strip().isdecimal():
        return
    first, before = ranks.setdefault(country, (int(english), line))
    if first != int(english):
        raise cells.complaint(
            line,
            Text(
                "{country} ranks {n} here and {first} on line {before}, and the rank is one for all years",
                "{country} est au rang {n} ici et {first} à la ligne {before}, et le rang est le même pour "
                "toutes les années",
            ).format(country=country, n=english, first=str(first), before=str(before)),
            AGAIN,
        )


def _french(cells: Cells, paired: dict[tuple[str, str], tuple[str, int]]) -> None:
    """A known country in French is the one that the English names. Raises Complaint."""
    for (name, english), (french, line) in paired.items():
        if name == "citizenship" and citizenship(french) not in (None, citizenship(english)):
            raise _differ(cells, line, english, french)


def _ranked(cells: Cells, rows: list[Row], ranks: dict[str, tuple[int, int]], data_set: str | None) -> str:
    """Whether the ranking is that of the newest month or year. Raises Complaint where both fit."""
    newest = max(row.period for row in rows)
    if data_set in (_MONTH, _YEAR):
        return data_set
    fits = {
        key: _falls(rows, ranks, period)
        for key, period in ((_MONTH, newest), (_YEAR, Period.year(newest.start.year)))
    }
    if fits[_MONTH] != fits[_YEAR]:
        return _MONTH if fits[_MONTH] else _YEAR
    raise Complaint(
        Text(
            "the ranking inside does not tell whether it is that of the newest month or of the newest year",
            "le classement qu’il contient ne dit pas s’il est celui du dernier mois ou de la dernière année",
        ),
        field=cells.name,
        mend=Text(
            "say which with --as {one} or --as {other}", "dites-le par --as {one} ou --as {other}"
        ).format(one=_MONTH, other=_YEAR),
    )


def _falls(rows: list[Row], ranks: dict[str, tuple[int, int]], period: Period) -> bool:
    """Whether claims of that period fall as the rank grows, within what rounding hides."""
    low: dict[str, int] = {}
    high: dict[str, int] = {}
    for row in rows:
        country = dict(row.where)["citizenship"]
        if country in ranks and row.period.within(period):
            low[country] = low.get(country, 0) + int(row.told.low)
            high[country] = high.get(country, 0) + int(row.told.high)
    order = sorted(low, key=lambda country: ranks[country][0])
    return all(high[first] >= low[second] for first, second in pairwise(order))


def _declared(cells: Cells, data_set: str | None) -> str:
    """Which permits a file counts, which its columns do not tell. Raises Complaint where nobody says."""
    if data_set in PERMITS:
        return str(data_set)
    raise Complaint(
        Text(
            "it counts permits by citizenship, and does not say which permits",
            "il compte des permis par citoyenneté, sans dire lesquels",
        ),
        field=cells.name,
        mend=Text("say which with --as: {all}", "dites-le par --as\u00a0: {all}").format(
            all=", ".join(PERMITS)
        ),
    )
