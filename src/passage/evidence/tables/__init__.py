"""The package's own small tables of published numbers, read with the standard library alone.

Beside this file lie the tables. Those named after a source (`ircc_offices.csv`, `unhcr_origin.csv`) carry a
publisher's file over, cell by cell; the others gather what pages say, a row a number, with how it is to be
read. `sources.csv` says where each comes from and how it stands, `measures.csv` what each measure counts, and
`codes.csv` names places and groups. Nothing here is recomputed: what is printed is what was published.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import cast

from passage.cite.figures import Cell
from passage.cite.miscitation import Both
from passage.cite.sources import Source, Standing
from passage.evidence.count import Count
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.evidence.places import undivided
from passage.evidence.readings import reading
from passage.text import Text, country
from passage.text.countries import codes as countries

ROOM = Path(__file__).parent

GATHERED = ("claims", "decisions", "crossings", "stock", "costs", "shelter", "permits")
"""The tables that gather what pages say, a row a number."""
COUNTRIES = ("citizenship", "persecution", "origin", "asylum")
"""The dimensions whose codes are those of countries, and of what publishers lump together."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What is counted, in which unit, by whose definition."""

    code: str
    unit: str
    name: Text
    definition: Text


@dataclass(frozen=True, slots=True)
class Carried:
    """A publisher's file carried over: which dimension and measures its columns are, and how they are read.

    `rows` names the column that says of how many of the publisher's rows a cell of that column is the sum.
    """

    source: str
    period: str
    dimension: str | None
    columns: dict[str, tuple[str, dict[str, str]]]
    reading: dict[str, str]
    rows: dict[str, str]


_OFFICES = {o: ("claims_made", {"office": o}) for o in ("airport", "border", "inland", "other")}
_UNHCR = {
    column: (f"unhcr_{column}", {"asylum": "CAN", "level": "FI"})
    for column in ("applied", "recognized", "other", "rejected", "closed")
}

CARRIED = (
    Carried("ircc_offices", "month", None, {**_OFFICES, "all": ("claims_made", {})}, {"": "ircc"}, {}),
    Carried("ircc_total", "year", None, {"claims": ("claims_made", {})}, {"": "summed:672"}, {}),
    Carried("ircc_countries", "year", "citizenship", {"claims": ("claims_made", {})}, {"": "summed:168"}, {}),
    Carried(
        "irb_outcomes",
        "year",
        None,
        {
            "accepted": ("accepted", {}),
            "rejected": ("rejected", {}),
            "other": ("other_outcome", {}),
            "acceptance_rate": ("acceptance_rate", {}),
        },
        {"": "exact", "acceptance_rate": "decimal"},
        {},
    ),
    Carried("ircc_study", "year", "citizenship", {"permits": ("study_permits", {})}, {"": "summed:12"}, {}),
    Carried("ircc_work", "year", "citizenship", {"permits": ("work_permits", {})}, {"": "summed:24"}, {}),
    Carried("statcan_temporary", "day", "group", {"persons": ("temporary_residents", {})}, {"": "exact"}, {}),
    Carried("statcan_population", "day", "province", {"persons": ("population", {})}, {"": "exact"}, {}),
    Carried(
        "unhcr_origin",
        "year",
        "origin",
        {**_UNHCR, "pending": ("unhcr_pending", {"asylum": "CAN"})},
        {"": "unhcr", "pending": "unhcr"},
        {
            "applied": "applied_rows",
            **dict.fromkeys(("recognized", "other", "rejected", "closed"), "decided_rows"),
        },
    ),
)


_SPLIT = {"temporary_residents": "asylum_stock"}
"""Of which measure the group of asylum claimants is: one of its own, by definition."""


@cache
def sources() -> dict[str, Source]:
    """Every source, by its key."""
    return {row["key"]: _source(row) for row in rows("sources")}


@cache
def measures() -> dict[str, Measure]:
    """Every measure, by its code."""
    return {
        row["code"]: Measure(row["code"], row["unit"], _text(row, "name"), _text(row, "definition"))
        for row in rows("measures")
    }


@cache
def observations() -> tuple[Observation, ...]:
    """Every number of the tables, in their order."""
    found = [each for name in GATHERED for each in _gathered(name)]
    return (*found, *(each for table in CARRIED for each in _carried(table)))


@cache
def of(measure: str) -> Mapping[Period, tuple[Observation, ...]]:
    """Every number of a measure, by its period: only the tables that hold some are read."""
    found: dict[Period, list[Observation]] = {}
    for name in GATHERED:
        for each in _gathered(name, measure):
            found.setdefault(each.period, []).append(each)
    for table in CARRIED:
        if any(measure in (each, _SPLIT.get(each)) for each, _ in table.columns.values()):
            for each in _carried(table):
                if each.measure == measure:
                    found.setdefault(each.period, []).append(each)
    return {period: tuple(each) for period, each in found.items()}


def label(dimension: str, code: str) -> Text:
    """A place or group by name. Raises `KeyError` for a code that neither the tables nor the world know."""
    kind = "country" if dimension in COUNTRIES else dimension
    if (found := _codes().get((kind, code))) is not None:
        return found
    if kind == "country" and code in countries():
        return Text.each(lambda lang: country(code, lang))
    raise KeyError(f"{dimension}={code}")


@cache
def notes() -> dict[tuple[str, int | str], Text]:
    """What is said of single rows, by the key of their source and their row."""
    return {
        (row["source"], number): _text(row, "note")
        for name in GATHERED
        for number, row in enumerate(_kept(name), 1)
        if row["note_en"]
    }


@cache
def vocabulary(dimension: str) -> frozenset[str]:
    """Every code of a dimension that has a label of its own here."""
    return frozenset(code for name, code in _codes() if name == dimension)


@cache
def _codes() -> dict[tuple[str, str], Text]:
    return {(row["dimension"], row["code"]): Text.each(row.__getitem__) for row in rows("codes")}


def _gathered(name: str, measure: str | None = None) -> Iterator[Observation]:
    for number, row in enumerate(_kept(name), 1):
        if measure not in (None, row["measure"]):
            continue
        source = sources()[row["source"]]
        count, meaning = _read(row["reading"], row["printed"])
        yield Observation(
            row["measure"],
            Period.parse(row["period"]),
            undivided(places(row["where"])),
            count,
            measures()[row["measure"]].unit,
            Cell(source, number, "printed", row["printed"], meaning),
            _vintage(source),
        )


def _carried(table: Carried) -> Iterator[Observation]:
    source = sources()[table.source]
    vintage = _vintage(source)
    for number, row in enumerate(_kept(table.source), 1):
        period = Period.parse(row[table.period])
        place = int(row.get("row", number))
        for column, (measure, where) in table.columns.items():
            printed = row[column]
            if not printed:
                continue
            how = table.reading.get(column, table.reading[""])
            if column in table.rows:
                how = f"unhcr_summed:{row[table.rows[column]]}"
            when = Period.day(period.end) if measure == "unhcr_pending" else period
            here = {**where, table.dimension: row[table.dimension]} if table.dimension else dict(where)
            if here.get("group") == "asylum":
                measure = _SPLIT[measure]
                del here["group"]
            count, meaning = _read(how, printed)
            cell = Cell(source, place, column, printed, meaning)
            yield Observation(measure, when, undivided(here), count, measures()[measure].unit, cell, vintage)


@lru_cache(maxsize=16_384)
def _read(how: str, printed: str) -> tuple[Count, Both]:
    """What a cell stands for, read in that way, and the way in words."""
    return reading(how).read(printed), meaning(how)


@cache
def meaning(how: str) -> Both:
    """A way of reading cells, in words."""
    return both(reading(how).meaning)


def places(text: str) -> dict[str, str]:
    """`citizenship=MEX;office=airport` as a mapping."""
    pairs = (part.partition("=") for part in text.split(";") if part)
    return {dimension: code for dimension, _, code in pairs}


def both(words: Text) -> Both:
    """A text as two wordings."""
    return Both(words.en, words.fr)


def _vintage(source: Source) -> str:
    return source.retrieved.isoformat() if source.retrieved else ""


@cache
def _kept(name: str) -> list[dict[str, str]]:
    return rows(name)


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table, as written."""
    with (ROOM / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _source(row: dict[str, str]) -> Source:
    return Source(
        row["key"],
        _both(row, "publisher"),
        _both(row, "title"),
        row["file"],
        row["sha256"] or None,
        date.fromisoformat(row["retrieved"]) if row["retrieved"] else None,
        _both(row, "licence"),
        row["url"] or None,
        cast("Standing", row["standing"]),
        _both(row, "note") if row["note_en"] else None,
    )


def _both(row: dict[str, str], name: str) -> Both:
    return Both(row[f"{name}_en"], row[f"{name}_fr"])


def _text(row: dict[str, str], name: str) -> Text:
    return Text.each(lambda lang: row[f"{name}_{lang}"])
