"""The facts of many people, a column a fact: what a reader of a table hands over, and what packing takes.

A column is told of all (no unknown) or of some. People are in the same order in every column. The rows of a
list are a table of their own, sorted by person, with where each person's rows begin.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from passage.engine.columns.literals import Known
from passage.engine.columns.program import Words
from passage.lang.book import FACTS_ON
from passage.lang.facts import EARLIEST, LATEST, Interval, Rows

UNTOLD = np.iinfo(np.uint16).max
"""The code of an enumerated value that is not known."""
ANY_DAY = Interval(EARLIEST, LATEST)


@dataclass(frozen=True, eq=False, slots=True)
class Truths:
    """Yes or no, a bit a person: certain and possible, which are one object where all are known."""

    certain: Words
    possible: Words

    @property
    def known(self) -> Known:
        return Known.ALL if self.certain is self.possible else Known.SOME


@dataclass(frozen=True, eq=False, slots=True)
class Codes:
    """Values of a closed list by their place in it; UNTOLD where not known (`whole`: there is none such)."""

    codes: NDArray[np.uint16] | NDArray[np.uint8]
    whole: bool = False

    @property
    def known(self) -> Known:
        return Known.ALL if self.whole else Known.SOME

    @property
    def untold(self) -> int:
        """The code that stands for what is not known."""
        return int(np.iinfo(self.codes.dtype).max)


@dataclass(frozen=True, eq=False, slots=True)
class Bounds:
    """Days (proleptic ordinals) or numbers, neither below `low` nor above `high`; one object where known."""

    low: NDArray[np.int32]
    high: NDArray[np.int32]

    @property
    def known(self) -> Known:
        return Known.ALL if self.low is self.high else Known.SOME


@dataclass(frozen=True, eq=False, slots=True)
class Values:
    """Days or numbers that are known exactly, each `since` less than it is, but for those not told.

    Those are anything within the bounds of the fact; `told` says whose are (None: everybody’s), and what
    stands for the others is of no meaning, but within the bounds too.
    """

    values: NDArray[np.int32]
    told: Words | None = None
    since: int = 0
    widest: Interval = ANY_DAY

    @property
    def known(self) -> Known:
        return Known.ALL if self.told is None else Known.SOME


@dataclass(frozen=True, eq=False, slots=True)
class Listed:
    """The rows of a relation: those of person i are `starts[i]` to `starts[i + 1]`; whether they are all."""

    starts: NDArray[np.int64]
    fields: Mapping[str, Column]
    complete: Truths

    @property
    def known(self) -> Known:
        return Known.SOME


Column = Truths | Codes | Bounds | Values | Listed


@dataclass(frozen=True, eq=False)
class People:
    """Some people: how many, their facts by name, and the day on which facts are taken (an ordinal)."""

    count: int
    facts: Mapping[str, Column]
    facts_on: int
    codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """The values of each enumerated fact, in the order of its codes."""

    @property
    def known(self) -> dict[str, Known]:
        """How each fact is told."""
        return {name: column.known for name, column in self.facts.items()}

    def part(self, start: int, stop: int) -> People:
        """Those from one place to another, the first a multiple of 64."""
        facts = {name: _part(column, start, stop) for name, column in self.facts.items()}
        return People(stop - start, facts, self.facts_on, self.codes)

    def told(self, person: int) -> dict[str, Any]:
        """The facts of one person as the readers of one case take them; what is not known is None."""
        found = {name: self._value(name, column, person) for name, column in self.facts.items()}
        return {FACTS_ON: Interval(self.facts_on, self.facts_on), **found}

    def _value(self, name: str, column: Column, place: int) -> Any:
        match column:
            case Truths(certain, possible):
                return True if bit(certain, place) else None if bit(possible, place) else False
            case Codes(codes):
                code = int(cast("Any", codes)[place])
                return None if code == column.untold and not column.whole else self.codes[name][code]
            case Bounds(low, high):
                return Interval(int(low[place]), int(high[place]))
            case Values(values, told, since):
                day = int(values[place]) + since
                return Interval(day, day) if told is None or bit(told, place) else None
            case Listed(starts, fields, complete):
                prefix = f"{name}."
                rows = tuple(
                    {key.removeprefix(prefix): self._value(key, each, row) for key, each in fields.items()}
                    for row in range(int(starts[place]), int(starts[place + 1]))
                )
                return Rows(rows, self._value(name, complete, place))


def as_bounds(column: Bounds | Values) -> Bounds:
    """Days or numbers as bounds of what they may be."""
    if isinstance(column, Bounds):
        return column
    exact = column.values + np.int32(column.since) if column.since else column.values
    if column.told is None:
        return Bounds(exact, exact)
    told = unpacked(column.told, len(exact))
    low, high = (np.where(told, exact, np.int32(end)).astype(np.int32) for end in column.widest)
    return Bounds(low, high)


def _part(column: Column, start: int, stop: int) -> Column:
    match column:
        case Truths(certain, possible):
            words = slice(start >> 6, words_for(stop))
            some = certain[words]
            return Truths(some, some if certain is possible else possible[words])
        case Codes(codes, whole):
            return Codes(codes[start:stop], whole)
        case Bounds(low, high):
            least = low[start:stop]
            return Bounds(least, least if low is high else high[start:stop])
        case Values(values, told, since, widest):
            some = None if told is None else told[start >> 6 : words_for(stop)]
            return Values(values[start:stop], some, since, widest)
        case Listed(starts, fields, complete):
            bounds = starts[start : stop + 1]
            first, last = int(bounds[0]), int(bounds[-1])
            within = {name: _rows(each, first, last) for name, each in fields.items()}
            whole = _part(complete, start, stop)
            assert isinstance(whole, Truths)
            return Listed(bounds - first, within, whole)


def _rows(column: Column, start: int, stop: int) -> Column:
    """Some rows of a field, from any place."""
    if start % 64 == 0:
        return _part(column, start, stop)
    if isinstance(column, Values) and column.told is not None:
        told = _shifted(column.told, start, stop)
        return Values(column.values[start:stop], told, column.since, column.widest)
    if not isinstance(column, Truths):
        return _part(column, start, stop)
    certain = _shifted(column.certain, start, stop)
    if column.certain is column.possible:
        return Truths(certain, certain)
    return Truths(certain, _shifted(column.possible, start, stop))


def _shifted(words: Words, start: int, stop: int) -> Words:
    first = start >> 6
    return packed(unpacked(words[first : words_for(stop)], stop - 64 * first)[start - 64 * first :])


def words_for(count: int) -> int:
    """How many words hold so many people."""
    return (count + 63) // 64


def bit(words: Words, place: int) -> bool:
    """The bit of one person."""
    return bool(int(words[place >> 6]) >> (place & 63) & 1)


def packed(flags: NDArray[np.bool_] | NDArray[np.uint8], into: Words | None = None) -> Words:
    """Flags as words, the first in the lowest bit; bits beyond the last are 0."""
    if into is None:
        into = np.empty(words_for(len(flags)), dtype=np.uint64)
    octets = into.view(np.uint8)
    bits = np.packbits(flags, bitorder="little")
    octets[: len(bits)] = bits
    octets[len(bits) :] = 0
    return into


def unpacked(words: Words, count: int) -> NDArray[np.bool_]:
    """Words as that many flags."""
    return np.unpackbits(words.view(np.uint8), count=count, bitorder="little").view(np.bool_)


def yes_or_no(values: Iterable[bool | None]) -> Truths:
    """Truths of plain values, None where not known."""
    told = list(values)
    certain = packed(np.array([value is True for value in told], dtype=np.bool_))
    if None not in told:
        return Truths(certain, certain)
    return Truths(certain, packed(np.array([value is not False for value in told], dtype=np.bool_)))


def taken(column: Column, places: NDArray[Any]) -> Column:
    """The values of a column at some places, in their order."""
    match column:
        case Truths(certain, possible):
            some = _bits(certain, places)
            return Truths(some, some if certain is possible else _bits(possible, places))
        case Codes(codes, whole):
            return Codes(codes[places], whole)
        case Bounds(low, high):
            least = low[places]
            return Bounds(least, least if low is high else high[places])
        case Values(values, told, since, widest):
            return Values(values[places], None if told is None else _bits(told, places), since, widest)
        case Listed():
            raise TypeError("a list has no list within it")


def _bits(words: Words, places: NDArray[Any]) -> Words:
    if not len(places):
        return np.zeros(0, dtype=np.uint64)
    return packed((words[places >> 6] >> (places & 63).astype(np.uint64) & np.uint64(1)).astype(np.bool_))


C = TypeVar("C", bound=Column)


def concatenated(columns: Sequence[Column]) -> Column:
    """Columns of one fact, at least one, one after another; each but the last of a multiple of 64.

    Raises TypeError where they are of kinds that do not go together.
    """
    match columns[0]:
        case Truths():
            truths = _every(Truths, columns)
            certain = np.concatenate([each.certain for each in truths])
            if all(each.certain is each.possible for each in truths):
                return Truths(certain, certain)
            return Truths(certain, np.concatenate([each.possible for each in truths]))
        case Codes():
            codes = _every(Codes, columns)
            places: Any = np.concatenate([each.codes for each in codes])
            return Codes(places, all(each.whole for each in codes))
        case Values(_, _, since, widest) if all(isinstance(each, Values) for each in columns):
            values = _every(Values, columns)
            exact = np.concatenate([each.values for each in values])
            if all(each.told is None for each in values):
                return Values(exact, None, since, widest)
            told = [
                packed(np.ones(len(each.values), np.bool_)) if each.told is None else each.told
                for each in values
            ]
            return Values(exact, np.concatenate(told), since, widest)
        case _:
            bounds = [as_bounds(each) if isinstance(each, Values) else each for each in columns]
            bounds = _every(Bounds, bounds)
            low = np.concatenate([each.low for each in bounds])
            if all(each.low is each.high for each in bounds):
                return Bounds(low, low)
            return Bounds(low, np.concatenate([each.high for each in bounds]))


def _every(kind: type[C], columns: Sequence[Column]) -> list[C]:
    found = [each for each in columns if isinstance(each, kind)]
    if len(found) < len(columns):
        raise TypeError(f"not all are {kind.__name__}")
    return found


def constant(value: bool | None, count: int) -> Truths:
    """The same truth for so many people."""
    none = np.zeros(words_for(count), dtype=np.uint64)
    if value is False:
        return Truths(none, none)
    every = packed(np.ones(count, dtype=np.bool_))
    return Truths(none if value is None else every, every)
