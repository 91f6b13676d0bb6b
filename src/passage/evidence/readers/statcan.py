"""Statistics Canada's full tables: a zip of a CSV in UTF-8 with a mark, one number a line, en or fr.

`STATUS` says why a value is absent (`..`, `x`, `F`); such a line is counted as absent and holds no number. A
stock is that of the day on which its quarter begins.
"""

from __future__ import annotations

from datetime import date

from passage.evidence.cells import AGAIN, Cells
from passage.evidence.count import EXACT
from passage.evidence.opened import Opened
from passage.evidence.periods import Period
from passage.evidence.places import divided, folded, province
from passage.evidence.reading import PROVINCE, Reading, Rows
from passage.text import Text

_COLUMNS = {
    "period": ("ref_date", "periode de reference"),
    "place": ("geo",),
    "unit": ("uom", "unite de mesure"),
    "scale": ("scalar_factor", "facteur scalaire"),
    "value": ("value", "valeur"),
    "status": ("status", "statut"),
}
_TYPES = (
    "non permanent resident types",
    "types de resident non permanent",
    "types de residents non permanents",
)
_ASYLUM = ("asylum claimants", "demandeurs d asile")
_ONES = ("units", "unites", "")
_ABSENT = ("..", "...", "x", "f", "t")


def read(file: Opened, data_set: str | None) -> Reading | None:
    """The reading of a full table, or None."""
    del data_set
    for cells in file.tables:
        header = [folded(name) for name in cells.header]
        at = {
            name: header.index(words)
            for name, spellings in _COLUMNS.items()
            for words in spellings
            if words in header
        }
        if {"period", "place", "value", "status"} <= at.keys():
            return _read(cells, header, at)
    return None


def _read(cells: Cells, header: list[str], at: dict[str, int]) -> Reading:
    types = next((i for i, name in enumerate(header) if name in _TYPES), None)
    _only_these(cells, header, types)
    rows = Rows(cells, EXACT, below=cells.lines[0][0])
    name = cells.header[at["value"]]
    absent = 0
    for line, row in cells.body():
        if "scale" in at and folded(row[at["scale"]]) not in _ONES:
            raise cells.complaint(
                line,
                Text(
                    "it counts in {scale}, and units are expected",
                    "elle compte en {scale}, et l’on attend des unités",
                ).format(scale=row[at["scale"]]),
                AGAIN,
            )
        printed = row[at["value"]].strip()
        if not printed:
            if folded(row[at["status"]]) not in ("", *map(folded, _ABSENT)):
                raise cells.complaint(line, Text("it has no value", "elle n’a pas de valeur"), AGAIN)
            absent += 1
            continue
        period = _day(cells, line, row[at["period"]])
        place = rows.place(line, row[at["place"]], province, PROVINCE)
        measure, group = "population", None
        if types is not None:
            measure, group = _known(cells, line, row[types])
        where = divided(province=place, group=group)
        rows.add(line, printed, name, measure, period, where)
    found = tuple(rows.found)
    if types is not None and not any(row.measure == "asylum_stock" for row in found):
        raise cells.complaint(
            cells.lines[0][0],
            Text(
                "no type of resident is that of asylum claimants: it has been renamed",
                "aucun type de résident n’est celui des demandeurs d’asile\u00a0: il a été renommé",
            ),
            AGAIN,
        )
    return Reading(
        "statcan.population" if types is None else "statcan.non_permanent_residents", found, None, absent
    )


def _known(cells: Cells, line: int, name: str) -> tuple[str, str | None]:
    if (found := _group(name)) is not None:
        return found
    raise cells.complaint(
        line,
        Text(
            "“{name}” is no type of resident known here: it has been renamed",
            "«\u00a0{name}\u00a0» n’est pas un type de résident connu d’ici\u00a0: il a été renommé",
        ).format(name=name or "–"),
        AGAIN,
    )


def _group(name: str) -> tuple[str, str | None] | None:
    """The measure and group of a type of resident, None for an unknown one: claimants are a measure."""
    kind = folded(name)
    whole = kind.removeprefix("total ")
    words = set(whole.split())
    asylum = whole.startswith(_ASYLUM)
    if asylum and not words & {"permit", "permits", "permis"}:
        return (
            ("asylum_stock", None)
            if not words & {"other", "others", "autre", "autres"}
            else ("temporary_residents", "asylum_other")
        )
    if kind.startswith("total ") and not asylum:
        return "temporary_residents", None if "non permanent" in whole else "permit_holders"
    group = next((group for group, *every in _GROUPS if all(words & set(each) for each in every)), None)
    if group is None or (group == "without" and not asylum):
        return None
    return "temporary_residents", f"asylum_{group}" if asylum else group


_WORK, _STUDY = ("work", "travail"), ("study", "etudes")
_GROUPS = (
    ("without", ("without", "no", "sans", "aucun")),
    ("family", ("family", "famille")),
    ("work_and_study", _WORK, _STUDY),
    ("work", _WORK),
    ("study", _STUDY),
    ("other", ("other", "others", "autre", "autres")),
)
_OTHERS = (
    *("dguid", "idgdu", "uom_id", "identificateur d unite de mesure", "scalar_id", "identificateur scalaire"),
    *("vector", "vecteur", "coordinate", "coordonnee", "symbol", "symbole", "terminated", "termine"),
    *("decimals", "decimales"),
)


def _only_these(cells: Cells, header: list[str], types: int | None) -> None:
    known = {words for spellings in _COLUMNS.values() for words in spellings} | set(_OTHERS)
    for position, name in enumerate(header):
        if name not in known and position != types:
            raise cells.complaint(
                cells.lines[0][0],
                Text(
                    "it is divided by “{name}”, as no table of the catalogue is",
                    "il est ventilé par «\u00a0{name}\u00a0», comme aucun tableau du catalogue",
                ).format(name=cells.header[position] or "–"),
                AGAIN,
            )


def _day(cells: Cells, line: int, printed: str) -> Period:
    try:
        year, number = printed.strip().split("-")[:2]
        return Period.day(date(int(year), int(number), 1))
    except ValueError:
        raise cells.complaint(
            line,
            Text("“{printed}” is no month", "«\u00a0{printed}\u00a0» n’est pas un mois").format(
                printed=printed or "–"
            ),
            AGAIN,
        ) from None
