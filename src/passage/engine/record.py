"""A case as the readers see it: one slot a fact, unknowns kept apart, nothing defaulted.

A yes-or-no value is two bits: *certain* and *possible*. NO is 0, UNKNOWN is 1 (possible, not certain), YES
is 3. So “and” is `&`, “or” is `|`, and “not” is a table of four. An enumerated fact is a mask of the values
still possible; a day or number takes two slots, its bounds; a relation one slot: its rows and whether they
are all, and a row of which nothing is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, cast

from passage.lang.book import FACTS_ON, FACTS_ON_DAY, Book
from passage.lang.facts import (
    EARLIEST,
    LATEST,
    Boolean,
    Country,
    Day,
    Enumeration,
    Fact,
    Interval,
    Number,
    Relation,
    Rows,
)

NO, UNKNOWN, YES = 0, 1, 3
NOT = (3, 1, 1, 0)
"""Negation by value: NOT[NO] is YES, NOT[UNKNOWN] is UNKNOWN, NOT[YES] is NO."""
_TRUTHS: Mapping[Any, int] = {True: YES, False: NO, None: UNKNOWN}

Record = list[Any]
RowRecord = tuple[Any, ...]
RelationRecord = tuple[tuple[RowRecord, ...], int, RowRecord]


def truth(value: bool | None) -> int:
    """A yes, a no or an unknown as two bits."""
    return UNKNOWN if value is None else YES if value else NO


class Known(dict[str, Any]):
    """What was told of a case and, where nothing was, what the law presumes; nobody changes it.

    How it was written is kept with it.
    """

    def __init__(self, book: Book, told: Mapping[str, Any]) -> None:
        super().__init__(book.presumed)
        self.update(told)
        self.book, self.told = book, told
        self.written: dict[Columns, Record] = {}


@dataclass(frozen=True, eq=False)
class Columns:
    """Where each of some facts lies in a record, and how its values are written there."""

    facts: tuple[Fact, ...]

    @cached_property
    def slots(self) -> dict[str, int]:
        """The first slot of each fact."""
        slots: dict[str, int] = {}
        free = 0
        for fact in self.facts:
            slots[fact.key] = free
            free += 2 if isinstance(fact, Day | Number) else 1
        return slots

    @cached_property
    def by_key(self) -> dict[str, Fact]:
        """The facts by name."""
        return {fact.key: fact for fact in self.facts}

    @cached_property
    def bits(self) -> dict[str, dict[str, int]]:
        """For each enumerated fact, the bit of each of its values."""
        return {
            fact.key: {code: 1 << i for i, code in enumerate(fact.codes)}
            for fact in self.facts
            if isinstance(fact, Enumeration | Country)
        }

    def mask(self, key: str, values: frozenset[str]) -> int:
        """The mask of a set of values of an enumerated fact."""
        bits = self.bits[key]
        return sum(bits[value] for value in values)

    def full(self, key: str) -> int:
        """The mask of every value."""
        return (1 << len(self.bits[key])) - 1

    @cached_property
    def rows(self) -> dict[str, Columns]:
        """The columns of each relation’s rows; a row knows the day on which facts are taken."""
        relations = (cast("Relation[Any]", fact) for fact in self.facts if isinstance(fact, Relation))
        return {relation.key: Columns((*relation.row.fields(), FACTS_ON_DAY)) for relation in relations}

    @cached_property
    def blank(self) -> Record:
        """A record of which nothing is known."""
        record: Record = []
        for fact in self.facts:
            record.extend(self._unknown(fact))
        return record

    def write(self, told: Mapping[str, Any]) -> Record:
        """A record of what was told: values as `Fact.read` gives them, None or absent where unknown."""
        if not isinstance(told, Known):
            return self._write(told, self.empty(told.get(FACTS_ON)))
        if self not in told.written:
            told.written[self] = self._write(told.told, self._presumed(told.book, told.get(FACTS_ON)))
        return told.written[self].copy()

    @cached_property
    def places(self) -> dict[str, tuple[int, Mapping[Any, int] | None]]:
        """The first slot of each fact, and what is written there for its values; None of those that take two
        slots, and of relations."""
        return {fact.key: (self.slots[fact.key], self._words(fact)) for fact in self.facts}

    def _words(self, fact: Fact) -> Mapping[Any, int] | None:
        if isinstance(fact, Enumeration | Country):
            return {**self.bits[fact.key], None: self.full(fact.key)}
        return _TRUTHS if isinstance(fact, Boolean) else None

    def _write(self, told: Mapping[str, Any], over: RowRecord) -> Record:
        record = list(over)
        places = self.places
        for key, value in told.items():
            slot, words = places[key]
            if words is not None:
                record[slot] = words[value]
            elif value is None:
                continue
            elif value.__class__ is Rows:
                record[slot] = self._relation(key, value, record[slot][2])
            else:
                record[slot], record[slot + 1] = value
        return record

    @lru_cache(maxsize=512)  # noqa: B019 (as many columns as there are lists in a book)
    def empty(self, facts_on: Interval | None) -> RowRecord:
        """A record, or a row, of which nothing is known but the day on which facts are taken."""
        record = self.blank.copy()
        if facts_on is not None and FACTS_ON in self.slots:
            for key in self.rows:
                record[self.slots[key]] = (), UNKNOWN, self.rows[key].empty(facts_on)
            slot = self.slots[FACTS_ON]
            record[slot], record[slot + 1] = facts_on
        return tuple(record)

    @lru_cache(maxsize=64)  # noqa: B019 (as above)
    def _presumed(self, book: Book, facts_on: Interval | None) -> RowRecord:
        return tuple(self._write(book.presumed, self.empty(facts_on)))

    def _unknown(self, fact: Fact) -> list[Any]:
        match fact:
            case Boolean():
                return [UNKNOWN]
            case Enumeration() | Country():
                return [self.full(fact.key)]
            case Day():
                return [EARLIEST, LATEST]
            case Number():
                return [fact.least, fact.most]
            case Relation():
                return [((), UNKNOWN, self.rows[fact.key].empty(None))]
            case _:
                raise TypeError(fact)

    def _relation(self, key: str, value: Rows, empty: RowRecord) -> RelationRecord:
        told, complete = value
        return tuple([self._row(key, row, empty) for row in told]) if told else (), truth(complete), empty

    @cached_property
    def cells(self) -> Mapping[str, tuple[tuple[str, int, Mapping[Any, int] | None], ...]]:
        """Of each relation, the fields of a row by the names that they have in it: the slot of each, and what
        is written for its values where it takes one."""
        relations = (cast("Relation[Any]", fact) for fact in self.facts if isinstance(fact, Relation))
        return {
            relation.key: tuple(
                (name, *self.rows[relation.key].places[cell.key]) for name, cell in relation.cells.items()
            )
            for relation in relations
        }

    def _row(self, key: str, told: Mapping[str, Any], empty: RowRecord) -> RowRecord:
        """What was told of a row of a relation, over one of which nothing is known."""
        record = list(empty)
        for name, slot, words in self.cells[key]:
            value = told.get(name)
            if value is None:
                continue
            if words is None:
                record[slot], record[slot + 1] = value
            else:
                record[slot] = words[value]
        return tuple(record)


@lru_cache(maxsize=16)
def columns_of(book: Book) -> Columns:
    """The columns of a book’s facts, with the day on which facts are taken."""
    return Columns((*book.facts.values(), FACTS_ON_DAY))
