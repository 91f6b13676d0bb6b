"""An issue written as SQL, over tables whose columns have the names of facts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from passage.engine.edition import Edition
from passage.engine.warehouse.calendar import DAY, column
from passage.engine.warehouse.part import ibis
from passage.engine.warehouse.reading import PERSON, Reading, fenced, stepwise, turned_on, unfenced
from passage.engine.warehouse.told import by_name
from passage.lang.facts import Boolean, Day, Fact, Number, Relation

DIALECTS = {"duckdb": "duckdb", "postgres": "postgres", "spark": "pyspark"}
"""The dialects, and what Ibis calls each."""
PEOPLE, CALENDAR = "people", "calendar"


@dataclass(frozen=True, slots=True)
class Written:
    """The SQL, the tables it reads with the kinds of their columns, and the calendar it joins with."""

    sql: str
    tables: dict[str, dict[str, str]]
    reading: Reading


def written(edition: Edition, issue: str, dialect: str) -> Written:
    """An issue as SQL. Raises Complaint without Ibis, KeyError for a dialect or an issue that is none."""
    book = edition.book
    told = by_name(turned_on(edition, [issue]), book)
    reading = Reading(edition, [issue], told)
    people = {PERSON: "int64", **_kinds(book.facts[name] for name in told.facts)}
    tables = {PEOPLE: people}
    for name, rows in told.lists.items():
        relation = cast("Relation[Any]", book.facts[name])
        if isinstance(rows.complete, str):
            people[rows.complete] = "boolean"
        tables[name] = {rows.key: "int64", **_kinds(relation.row.fields())}
    if reading.shifts:
        tables[CALENDAR] = dict.fromkeys(
            (DAY, *(column(place) for place in range(len(reading.shifts)))), "int32"
        )
    named: dict[str, Any] = {name: ibis().table(columns, name=name) for name, columns in tables.items()}
    lists = {name: named[name] for name in told.lists}
    fence = fenced if dialect == "postgres" else unfenced
    expression = reading.expression(named[PEOPLE], lists, named.get(CALENDAR), fence=fence)
    with stepwise():
        return Written(str(ibis().to_sql(expression, dialect=DIALECTS[dialect])), tables, reading)


def _kinds(facts: Iterable[Fact]) -> dict[str, str]:
    return {fact.key: _kind(fact) for fact in facts}


def _kind(fact: Fact) -> str:
    match fact:
        case Boolean():
            return "boolean"
        case Day():
            return "date"
        case Number():
            return "int64"
        case _:
            return "string"
