"""Invented people, drawn from declared shares (`synthetic.yaml`) by a seed, and marked as such everywhere.

The same seed gives the same people. Every table has a column `synthetic`, always true, which every export of
them keeps. Values that cannot be so together occur, as in any register; they are told as such.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, cast

import numpy as np
import yaml
from numpy.typing import NDArray

from passage.lang.book import Book
from passage.lang.facts import Answerer, Boolean, Country, Day, Enumeration, Fact, Number, Relation
from passage.population.parts import part
from passage.population.population import SYNTHETIC

EPOCH = date(1970, 1, 1).toordinal()
PERSON = "person"
COUNTRIES = ("CAN", "USA", "MEX", "IND", "HTI", "COL", "TUR", "NGA", "FRA", "UKR")


@cache
def shares() -> dict[str, Any]:
    """How people are drawn."""
    return yaml.safe_load(Path(__file__).with_name("synthetic.yaml").read_text("utf-8"))


def people(
    count: int,
    seed: int,
    facts: Iterable[str],
    *,
    book: Book | None = None,
    unknown: float | None = None,
) -> tuple[Any, dict[str, Any], dict[str, object]]:
    """So many invented people: their table, the tables of their lists (both Arrow), and the mapping.

    `facts` are the names of the facts and lists to tell; `unknown` is the share of values left untold.
    Raises KeyError for a name that no fact has.
    """
    if book is None:
        from passage import law

        book = law.book()
    drawer = _Drawer(count, seed, shares()["unknown"] if unknown is None else unknown)
    named = [book.facts[name] for name in dict.fromkeys(facts)]
    arrow = part("pyarrow")
    table: dict[str, Any] = {PERSON: arrow.array(np.arange(1, count + 1)), SYNTHETIC: _all(count)}
    for fact in drawer.in_order(named):
        table[fact.key] = drawer.column(fact, count)
    lists: dict[str, Any] = {}
    mapped: dict[str, object] = {}
    for fact in named:
        if isinstance(fact, Relation):
            relation = cast("Relation[Any]", fact)
            lists[fact.key] = drawer.rows(relation)
            table[relation.completeness] = drawer.hidden(np.full(count, True), 1 - shares()["whole"])
            fields = {each.key.removeprefix(f"{fact.key}."): each.key for each in relation.row.fields()}
            mapped[fact.key] = {
                "table": fact.key,
                "key": PERSON,
                "complete": {"column": relation.completeness},
                "facts": fields,
            }
    mapping: dict[str, object] = {
        "person": PERSON,
        "facts": {fact.key: fact.key for fact in named if not isinstance(fact, Relation)},
        "lists": mapped,
    }
    return arrow.table(table), lists, mapping


class _Drawer:
    """Draws values, from one seed, one fact after another."""

    def __init__(self, count: int, seed: int, unknown: float) -> None:
        self.count, self.unknown = count, unknown
        self.chance = np.random.default_rng(seed)
        self.days: dict[str, NDArray[np.int64]] = {}

    def in_order(self, facts: Iterable[Fact]) -> list[Fact]:
        """Facts that are not lists, days after those that they are drawn from."""
        plain = [fact for fact in facts if not isinstance(fact, Relation)]
        order = list(shares()["days"])
        return sorted(plain, key=lambda fact: order.index(fact.key) if fact.key in order else len(order))

    def column(self, fact: Fact, count: int) -> Any:
        """So many values of a fact, some of them untold."""
        chance = self.chance
        match fact:
            case Boolean():
                share = shares()["holds"].get(fact.key, shares()["otherwise"])
                told: Any = chance.random(count) < share
                if fact.answered_by is Answerer.LAW:
                    return self.hidden(told, 1.0)  # an open question of law is nobody's to answer
            case Country():
                told = np.array(COUNTRIES)[chance.integers(0, len(COUNTRIES), count)]
            case Enumeration():
                codes = cast("Enumeration[Any]", fact).codes
                told = np.array(codes)[chance.integers(0, len(codes), count)]
            case Day():
                return self._day(fact.key, count)
            case Number():
                told = chance.integers(fact.least, min(fact.most, fact.least + 60) + 1, count)
            case _:
                raise TypeError(fact)
        return self.hidden(told, self.unknown)

    def hidden(self, told: Any, share: float) -> Any:
        """Values of which a share is not told."""
        return part("pyarrow").array(told, mask=self.chance.random(len(told)) < share)

    def _day(self, name: str, count: int) -> Any:
        how: Mapping[str, Any] = shares()["days"].get(name, shares()["otherwise_days"])
        start = self.days.get(how.get("from", ""))
        if start is None or len(start) != count:
            first, last = (
                date.fromisoformat(day).toordinal()
                for day in how.get("between", ("2024-01-01", "2026-11-20"))
            )
            days = self.chance.integers(first, last + 1, count)
        else:
            least, most = how["days"]
            days = start + self.chance.integers(least, most + 1, count)
            if often := how.get("often"):
                edge = start + np.array(often)[self.chance.integers(0, len(often), count)]
                days = np.where(self.chance.random(count) < 0.4, edge, days)
        self.days[name] = days
        arrow = part("pyarrow")
        hidden = self.chance.random(count) < self.unknown
        return arrow.array((days - EPOCH).astype(np.int32), mask=hidden).cast(arrow.date32())

    def rows(self, relation: Relation[Any]) -> Any:
        """The rows of a list, each with whose it is."""
        arrow = part("pyarrow")
        many = self.chance.choice(len(shares()["rows"]), self.count, p=shares()["rows"])
        keys = np.repeat(np.arange(1, self.count + 1), many)
        table: dict[str, Any] = {PERSON: arrow.array(keys), SYNTHETIC: _all(len(keys))}
        for fact in relation.row.fields():
            table[fact.key] = self.column(fact, len(keys))
        return arrow.table(table)


def _all(count: int) -> Any:
    return part("pyarrow").array(np.ones(count, dtype=np.bool_))
