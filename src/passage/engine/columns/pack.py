"""From columns of facts to planes of bits: every literal of a network answered for all the people of a chunk.

Equal questions are asked once: a list’s predicates, a comparison of days. An unknown day is an interval; a
list adds its rows up twice, those that certainly are such and those that may be, and leaves open what a list
not known to be complete may still hold. Everything is worked with as words, sixty-four people each.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from passage.engine.columns.asked import FUSED, PLAIN, Numbers, Plain
from passage.engine.columns.facts import (
    Bounds,
    Codes,
    Column,
    Listed,
    People,
    Truths,
    Values,
    as_bounds,
    packed,
    unpacked,
    words_for,
)
from passage.engine.columns.literals import Among, Bound, Enough, Known, Literal, Plane, Untold, Yes, literal
from passage.engine.columns.program import ALL_ONES, Words
from passage.engine.diagram import Early
from passage.lang import nodes
from passage.lang.book import FACTS_ON
from passage.lang.nodes import Node

Both = tuple[Words, Words]
"""What is certain and what is possible; one object where everything is known."""


Asked = Sequence[tuple[Literal, int | None, int | None]]
"""Each literal, and the rows of its two planes, where they are asked for."""


def asked(planes: Mapping[Plane, int]) -> Asked:
    """The planes by literal."""
    rows = {(plane.literal, plane.bound): row for plane, row in planes.items()}
    each = dict.fromkeys(literal for literal, _ in rows)
    return [(one, rows.get((one, Bound.CERTAIN)), rows.get((one, Bound.POSSIBLE))) for one in each]


def pack(people: People, what: Asked, into: Words, *, fuse: bool = False) -> None:
    """Write the planes of each literal into their rows; `fuse` where numba is installed.

    Raises KeyError where a fact is not told.
    """
    questions = Questions(people, FUSED if fuse else PLAIN)
    for each, sure, may in what:
        certain, possible = questions.answer(each)
        if sure is not None:
            into[sure] = certain
        if may is not None:
            into[may] = possible
    if people.count % 64 and into.size:
        into[:, -1] &= np.uint64((1 << people.count % 64) - 1)  # nobody stands beyond the last


class Questions:
    """What is asked of some people, or of the rows of their lists; each question once."""

    def __init__(self, people: People, hand: Plain) -> None:
        self.people = people
        self.hand = hand
        self._lists: dict[str, Questions] = {}
        self._held: dict[Node, Both] = {}
        self._counted: dict[tuple[str, Node], tuple[NDArray[np.int32], NDArray[np.int32]]] = {}
        self._untold: dict[str, Words] = {}

    def answer(self, each: Literal) -> Both:
        """Whether it certainly holds, and whether it may, person by person."""
        match each:
            case Yes(fact):
                column = self._column(fact)
                assert isinstance(column, Truths)
                return column.certain, column.possible
            case Among(fact, values):
                return self._among(fact, values)
            case Untold(fact):
                untold = self._codes_untold(fact)
                return untold, untold
            case Early():
                return self._early(each)
            case Enough():
                return self._enough(each)

    def _column(self, fact: str) -> Column:
        return self.people.facts[fact]

    def _all_or_none(self, so: bool) -> Words:
        return np.full(words_for(self.people.count), ALL_ONES if so else 0, dtype=np.uint64)

    def _codes_untold(self, fact: str) -> Words:
        found = self._untold.get(fact)
        if found is None:
            column = self._column(fact)
            assert isinstance(column, Codes)
            found = self._untold[fact] = self.hand.among(column.codes, [column.untold])
        return found

    def _among(self, fact: str, values: frozenset[str]) -> Both:
        column = self._column(fact)
        assert isinstance(column, Codes)
        places = [place for place, value in enumerate(self.people.codes[fact]) if value in values]
        certain = self.hand.among(column.codes, places) if places else self._all_or_none(False)
        if column.whole or not values:  # nothing is one of none, known or not
            return certain, certain
        return certain, certain | self._codes_untold(fact)

    def _early(self, each: Early) -> Both:
        """x ≤ g(y) + k: certain where the latest x is early enough for the earliest y."""
        k = each.k
        if each.other is None or each.other == FACTS_ON:  # x ≤ a fixed day
            return self._at_most(each.fact, k if each.other is None else self._day(each) + k)
        if each.fact == FACTS_ON:  # a fixed day ≤ g(y) + k: y is late enough
            least = self.people.facts_on - k
            least = least if each.shift is None else each.shift.least(least)
            before, may_be = self._at_most(each.other, least - 1)
            late = ~may_be
            return late, late if before is may_be else ~before
        x, y = self._column(each.fact), self._column(each.other)
        if isinstance(x, Values) and isinstance(y, Values):
            return self._between(each, x, y)
        x, y = _bounds(x), _bounds(y)
        certain = self._within(each, x.high, 0, y.low, 0)
        if x.known is y.known is Known.ALL:
            return certain, certain
        return certain, self._within(each, x.low, 0, y.high, 0)

    def _day(self, each: Early) -> int:
        day = self.people.facts_on
        return day if each.shift is None else each.shift.apply(day)

    def _at_most(self, fact: str, limit: int) -> Both:
        column = self._column(fact)
        if isinstance(column, Values):
            held = self.hand.at_most(column.values, limit - column.since)
            if column.told is None:
                return held, held
            least, most = column.widest
            certain, possible = held & column.told, held | ~column.told
            return possible if most <= limit else certain, possible if least <= limit else certain
        bounds = _bounds(column)
        certain = self.hand.at_most(bounds.high, limit)
        return certain, certain if bounds.known is Known.ALL else self.hand.at_most(bounds.low, limit)

    def _between(self, each: Early, x: Values, y: Values) -> Both:
        """Of days known exactly: open wherever one of them is not told."""
        held = self._within(each, x.values, x.since, y.values, y.since)
        told = [column.told for column in (x, y) if column.told is not None]
        if not told:
            return held, held
        both = reduce(np.bitwise_and, told)
        return held & both, held | ~both

    def _within(self, each: Early, x: Numbers, x_since: int, y: Numbers, y_since: int) -> Words:
        limit = each.k - x_since + y_since
        if each.shift is None:
            return self.hand.apart(x, y, limit)
        return self.hand.carried(x, y, y_since, each.shift, limit)

    def _enough(self, each: Enough) -> Both:
        column = self._column(each.fact)
        assert isinstance(column, Listed)
        key = (each.fact, each.body)
        if key not in self._counted:
            if each.fact not in self._lists:
                self._lists[each.fact] = Questions(self._rows(column), self.hand)
            certain, possible = self._lists[each.fact].holds(each.body)
            rows = int(column.starts[-1])
            few = _per_person(certain, column.starts, rows)
            many = few if certain is possible else _per_person(possible, column.starts, rows)
            self._counted[key] = few, many
        few, many = self._counted[key]
        return packed(few >= each.at_least), packed(many >= each.at_least) | ~column.complete.certain

    def _rows(self, column: Listed) -> People:
        count = int(column.starts[-1])
        return People(count, column.fields, self.people.facts_on, self.people.codes)

    def holds(self, node: Node) -> Both:
        """Whether a predicate holds, row by row."""
        found = self._held.get(node)
        if found is None:
            found = self._held[node] = self._holds(node)
        return found

    def _holds(self, node: Node) -> Both:
        match node:
            case nodes.Constant(value):
                return _alike(self._all_or_none(value))
            case nodes.Not(part):
                return _denied(self.holds(part))
            case nodes.AllOf(items):
                return self._joined(np.bitwise_and, [self.holds(item) for item in items])
            case nodes.AnyOf(items):
                return self._joined(np.bitwise_or, [self.holds(item) for item in items])
            case _:
                each, so = literal(node)
                if each is None:
                    return _alike(self._all_or_none(so))
                found = self._row_literal(each)
                return found if so else _denied(found)

    def _joined(self, join: Callable[[Words, Words], Words], parts: list[Both]) -> Both:
        certain = reduce(join, (each for each, _ in parts))
        if all(each is other for each, other in parts):
            return certain, certain
        return certain, reduce(join, (each for _, each in parts))

    def _row_literal(self, each: Literal) -> Both:
        named = {each.fact, each.other or each.fact} if isinstance(each, Early) else {each.fact}
        if named - {FACTS_ON} <= self.people.facts.keys():
            return self.answer(each)
        return self._all_or_none(False), self._all_or_none(True)  # a field that no table tells of


def _bounds(column: Column) -> Bounds:
    assert isinstance(column, Values | Bounds)
    return as_bounds(column)


def _alike(found: Words) -> Both:
    return found, found


def _denied(found: Both) -> Both:
    certain, possible = found
    denied = ~possible
    return denied, denied if certain is possible else ~certain


def _per_person(words: Words, starts: NDArray[np.int64], rows: int) -> NDArray[np.int32]:
    """How many rows of each person are such."""
    total = np.zeros(rows + 1, dtype=np.int32)
    np.cumsum(unpacked(words, rows), dtype=np.int32, out=total[1:])
    ends = total[starts]
    return ends[1:] - ends[:-1]
