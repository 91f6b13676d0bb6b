"""A person in whom something can be seen: the fewest facts that are enough, as a file would say them.

From an example of the solver every fact is left out that need not be told; then the solver is asked for
someone of whom less has to be told, as the quick reading counts it. What is shown has been found by the
one-case reader itself, on those facts and no others: an example that it does not confirm is never shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from passage.engine.edition import Edition
from passage.engine.evaluate import Answer, Reading, evaluate, reading
from passage.engine.prove.people import Told
from passage.engine.record import NO, UNKNOWN, YES
from passage.lang import nodes
from passage.lang.book import FACTS_ON, Book
from passage.lang.facts import Day, Interval, Relation, Rows
from passage.lang.nodes import Node


class Unconfirmed(AssertionError):
    """The one-case reader does not find what the solver showed: a fault of Passage, never an answer."""


@dataclass(frozen=True, slots=True)
class Witness:
    """Facts that are enough. `least`: nobody of whom fewer are told would do, by the quick reading.

    `told` holds them as `Fact.read` returns them, `facts` as a file of facts would say them.
    """

    told: Mapping[str, Any]
    facts: Mapping[str, object]
    least: bool


def plainly(book: Book, told: Mapping[str, Any]) -> dict[str, object]:
    """Facts as a file would say them."""
    return {name: _plain(book, name, value) for name, value in told.items() if name != FACTS_ON}


def reread(book: Book, told: Mapping[str, Any]) -> Told:
    """The same facts, written as a file would say them and read again."""
    return {name: book.facts[name].read(value) for name, value in plainly(book, told).items()}


def _plain(book: Book, name: str, value: Any) -> object:
    if isinstance(value, Rows):
        fields = {fact.key: fact for fact in cast("Relation[Any]", book.facts[name]).row.fields()}
        rows = [
            {
                key: _cell(isinstance(fields[f"{name}.{key}"], Day), cell)
                for key, cell in row.items()
                if cell is not None
            }
            for row in value.rows
        ]
        return {"rows": rows} if value.complete is None else {"rows": rows, "complete": value.complete}
    return _cell(isinstance(book.facts[name], Day), value)


def _cell(is_day: bool, value: Any) -> object:
    if isinstance(value, Interval):
        return date.fromordinal(value.low).isoformat() if is_day else value.low
    return value


def known(book: Book, told: Mapping[str, Any], facts_on: int) -> Told:
    """What was told, with what the law presumes of its own questions, and the day of the facts."""
    presumed = {fact.key: fact.presumed for fact in book.facts.values() if fact.presumed is not None}
    return {**presumed, **told, FACTS_ON: Interval(facts_on, facts_on)}


def found(edition: Edition, issue: str, told: Mapping[str, Any], facts_on: int) -> Answer:
    """What the one-case reader finds."""
    return evaluate(edition, issue, known(edition.book, told, facts_on))


class Quick:
    """The quick reading of an issue under an edition: the outcome and each ground, where it settles them."""

    def __init__(self, edition: Edition, issue: str) -> None:
        self.read: Reading = reading(edition, issue)

    def of(self, told: Mapping[str, Any]) -> tuple[str | None, Mapping[str, bool | None]]:
        """The code of the outcome, "?" where it is left open; and the grounds."""
        values = self.read.program.run(self.read.columns.write(told))
        outcomes = [self._value(rule, values) for rule in self.read.outcomes]
        settled = YES in outcomes or UNKNOWN not in outcomes
        code = self.read.codes[outcomes.index(YES) if YES in outcomes else -1]
        truths = {NO: False, UNKNOWN: None, YES: True}
        grounds = {key: truths[self._value(rule, values)] for key, rule in self.read.grounds.items()}
        return code if settled else "?", grounds

    def _value(self, rule: Node, values: tuple[int, ...]) -> int:
        if isinstance(rule, nodes.Constant):
            return YES if rule.value else NO
        return values[self.read.program.index[rule]] if rule in self.read.program.index else UNKNOWN


Enough = Callable[[Mapping[str, Any]], bool]
"""Whether facts are enough for what is to be shown."""


def lessened(told: Mapping[str, Any], enough: Enough) -> Told:
    """Facts of which none can be left out: each is left out in turn where the rest is enough."""
    kept = dict(told)
    for name in list(kept):
        value = kept.pop(name)
        if enough(kept):
            continue
        kept[name] = value
        if isinstance(value, Rows):
            kept[name] = _fewer(name, value, kept, enough)
    return kept


def _fewer(name: str, rows: Rows, told: Told, enough: Enough) -> Rows:
    """The same list with no row, no cell and no completeness that can be left out."""
    if enough({**told, name: Rows(rows.rows, None)}):
        rows = Rows(rows.rows, None)
    for place in range(len(rows.rows) - 1, -1, -1):
        fewer = Rows((*rows.rows[:place], *rows.rows[place + 1 :]), rows.complete)
        if enough({**told, name: fewer}):
            rows = fewer
    for place in range(len(rows.rows)):
        for key in list(rows.rows[place]):
            row = {**rows.rows[place], key: None}
            fewer = Rows((*rows.rows[:place], row, *rows.rows[place + 1 :]), rows.complete)
            if rows.rows[place][key] is not None and enough({**told, name: fewer}):
                rows = fewer
    return rows


def in_order(book: Book, told: Mapping[str, Any]) -> Told:
    """Facts in the order of the book."""
    return {name: told[name] for name in book.facts if name in told}


def size(told: Mapping[str, Any]) -> int:
    """How much is told: each fact, each cell of a row, and that a list is all there is."""
    return sum(map(_size, told.values()))


def _size(value: Any) -> int:
    if not isinstance(value, Rows):
        return 1
    return (value.complete is not None) + sum(len(list(_cells(row))) for row in value.rows)


def _cells(row: Mapping[str, Any]) -> Iterator[Any]:
    return (cell for cell in row.values() if cell is not None)
