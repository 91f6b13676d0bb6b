"""Invented people, drawn from declared shares (`synthetic.yaml`) by a seed, and marked as such everywhere.

The same seed gives the same people. Every table has a column `synthetic`, always true, which every export of
them keeps. Values that cannot be so together occur, as in any register; they are told as such.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, cast

import numpy as np
import yaml
from numpy.typing import NDArray

from passage.lang.book import FACTS_ON, Book
from passage.lang.facts import Answerer, Boolean, Country, Day, Enumeration, Fact, Number, Relation
from passage.lang.nodes import Holds, Node, NoLater, OneOf, Reference, Some
from passage.population.export import check_form, whole, write
from passage.population.parts import part
from passage.population.population import SYNTHETIC
from passage.population.report import Report
from passage.population.values import EPOCH
from passage.text import Language

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


def facts_of(issues: Sequence[str], book: Book) -> list[str]:
    """The facts and lists on which some issues turn, whenever the law was read."""
    names: set[str] = set()
    for issue in issues:
        for version in _rules_beneath(book, [each.when for each in book.issues[issue].outcomes]):
            names.update(_asked(version))
    return [name for name in book.facts if name in names]


def _rules_beneath(book: Book, rules: Iterable[Node]) -> Iterator[Node]:
    """Some rules and, in every version, those of the provisions that they refer to."""
    seen: set[str] = set()
    stack = list(rules)
    while stack:
        rule = stack.pop()
        yield rule
        for node in rule.walk():
            if isinstance(node, Reference) and node.provision not in seen:
                seen.add(node.provision)
                stack += [each.resolved_from() for each in book.provisions[node.provision].versions]


def _asked(rule: Node) -> Iterator[str]:
    for node in rule.walk():
        match node:
            case Holds(fact) | OneOf(fact, _):
                yield fact
            case Some(relation, _, _):
                yield relation
            case NoLater(left, right):
                yield from (term.fact for term in (left, right) if term.fact not in (None, FACTS_ON))
            case _:
                pass


def save(
    path: Path, count: int, seed: int, issues: Sequence[str], lang: Language, *, replace: bool = False
) -> list[Path]:
    """Write invented people, the tables of their lists and the mapping; every file written.

    Raises Complaint for an issue that does not exist, or where a file is there already.
    """
    from passage import law
    from passage.lang.facts import unknown_name

    book = law.book()
    for issue in issues:
        if issue not in book.issues:
            raise unknown_name(issue, book.issues)
    check_form(path, count)
    table, lists, mapping = people(count, seed, facts_of(issues, book), book=book)
    stamp = {"law": book.fingerprint, "synthetic": "true", "seed": str(seed)}
    written = [path]
    write(path, table.to_batches(), stamp, Report(), lang, replace=replace)
    for name, rows in lists.items():
        written.append(path.with_suffix(f".{name}{path.suffix}"))
        write(written[-1], rows.to_batches(), stamp, Report(), lang, replace=replace)
    written.append(path.with_suffix(".mapping.yaml"))
    with whole(written[-1], replace=replace) as beside:
        beside.write_text(yaml.safe_dump(mapping, allow_unicode=True, sort_keys=False), "utf-8")
    return written
