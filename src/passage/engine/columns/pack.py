"""From columns of facts to planes of bits: every literal of a network answered for all the people of a chunk.

Equal questions are asked once: a day carried by a shift, a difference of two days, the predicates of a list.
An unknown day is an interval; a list adds its rows up twice, those that certainly are such and those that may
be, and leaves open what a list not known to be complete may still hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from passage.engine.columns.carried import carried
from passage.engine.columns.facts import Bounds, Codes, Column, Listed, People, Truths, packed, unpacked
from passage.engine.columns.literals import Among, Bound, Enough, Literal, Plane, Untold, Yes, literal
from passage.engine.columns.program import Words
from passage.engine.diagram import Early
from passage.lang import nodes
from passage.lang.book import FACTS_ON
from passage.lang.nodes import Node

Flags = NDArray[np.bool_]
Both = tuple[Flags, Flags]
"""What is certain and what is possible; one object where everything is known."""
FEW = 4
"""Values up to which a set is compared with one by one, rather than looked up."""
MANY = 8
"""Where more than one in so many is about the limit, all are carried."""
NO_ONE = cast("Flags", np.False_)
ANYONE = cast("Flags", np.True_)


def pack(people: People, planes: Mapping[Plane, int], into: Words) -> None:
    """Write the plane of each literal into its row. Raises KeyError where a fact is not told."""
    asked: dict[Literal, list[tuple[Bound, int]]] = {}
    for plane, row in planes.items():
        asked.setdefault(plane.literal, []).append((plane.bound, row))
    questions = Questions(people)
    for each, rows in asked.items():
        column = people.facts.get(each.fact)
        if isinstance(each, Yes) and isinstance(column, Truths):
            for bound, row in rows:
                into[row] = column.certain if bound is Bound.CERTAIN else column.possible
            continue
        certain, possible = questions.answer(each)
        for bound, row in rows:
            flags = certain if bound is Bound.CERTAIN else possible
            packed(np.broadcast_to(flags, (people.count,)), into[row])


class Questions:
    """What is asked of some people, or of the rows of their lists; each question once."""

    def __init__(self, people: People) -> None:
        self.people = people
        self._apart: dict[tuple[str, str, Bound], Any] = {}
        """By how many days one fact is after another."""
        self._lists: dict[str, Questions] = {}
        self._held: dict[Node, Both] = {}
        self._counted: dict[tuple[str, Node], tuple[Any, Any]] = {}

    def answer(self, each: Literal) -> Both:
        """Whether it certainly holds, and whether it may, person by person."""
        match each:
            case Yes(fact):
                return self._truths(self._column(fact))
            case Among(fact, values):
                return self._among(fact, values)
            case Untold(fact):
                column = self._column(fact)
                assert isinstance(column, Codes)
                untold = column.codes == column.untold
                return untold, untold
            case Early():
                return self._early(each)
            case Enough():
                return self._enough(each)

    def _column(self, fact: str) -> Column:
        return self.people.facts[fact]

    def _truths(self, column: Column) -> Both:
        assert isinstance(column, Truths)
        certain = unpacked(column.certain, self.people.count)
        if column.certain is column.possible:
            return certain, certain
        return certain, unpacked(column.possible, self.people.count)

    def _among(self, fact: str, values: frozenset[str]) -> Both:
        if not values:  # nothing is one of none, known or not
            none = np.zeros(self.people.count, dtype=np.bool_)
            return none, none
        column = self._column(fact)
        assert isinstance(column, Codes)
        codes = column.codes
        places = [place for place, value in enumerate(self.people.codes[fact]) if value in values]
        if len(places) <= FEW:
            first, *rest = places or [column.untold - 1]  # no list is so long
            certain = codes == first
            for place in rest:
                certain |= codes == place
        else:
            table = np.zeros(column.untold + 1, dtype=np.bool_)
            table[places] = True
            certain = table[codes]
        return (certain, certain) if column.whole else (certain, certain | (codes == column.untold))

    def _early(self, each: Early) -> Both:
        """x ≤ g(y) + k: certain where the latest x is early enough for the earliest y."""
        k = each.k
        if each.other is None or each.other == FACTS_ON:  # x ≤ a fixed day
            fixed = k if each.other is None else self._day(each) + k
            low, high = self._bounds(each.fact)
            certain = high <= fixed
            return certain, certain if low is high else low <= fixed
        if each.fact == FACTS_ON:  # a fixed day ≤ g(y) + k: y is late enough
            least = self.people.facts_on - k
            least = least if each.shift is None else each.shift.least(least)
            low, high = self._bounds(each.other)
            certain = low >= least
            return certain, certain if low is high else high >= least
        certain = self._within(each, Bound.CERTAIN)
        x, y = self._bounds(each.fact), self._bounds(each.other)
        if x[0] is x[1] and y[0] is y[1]:
            return certain, certain
        return certain, self._within(each, Bound.POSSIBLE)

    def _day(self, each: Early) -> int:
        day = self.people.facts_on
        return day if each.shift is None else each.shift.apply(day)

    def _bounds(self, fact: str) -> tuple[Any, Any]:
        if fact == FACTS_ON:
            return self.people.facts_on, self.people.facts_on
        column = self._column(fact)
        assert isinstance(column, Bounds)
        return column.low, column.high

    def _within(self, each: Early, bound: Bound) -> Flags:
        """Whether x ≤ g(y) + k for the latest x and the earliest y, or the other way round.

        How far the shift reaches at the least and at the most settles all but the days about the limit; only
        for those is it asked where exactly it leads.
        """
        assert each.other is not None
        x, y = self._bounds(each.fact), self._bounds(each.other)
        latest, earliest = (x[1], y[0]) if bound is Bound.CERTAIN else (x[0], y[1])
        key = (each.fact, each.other, bound)
        if key not in self._apart:
            self._apart[key] = latest - earliest
        apart = self._apart[key]
        if each.shift is None:
            return apart <= each.k
        least, most = each.shift.reach
        holds = apart <= least + each.k
        near = holds ^ (apart <= most + each.k)
        many = np.count_nonzero(near)
        if many * MANY > len(near):
            return latest - carried(earliest, each.shift) <= each.k
        if many:
            rows = np.flatnonzero(near)
            holds[rows] = latest[rows] - carried(earliest[rows], each.shift) <= each.k
        return holds

    def _enough(self, each: Enough) -> Both:
        column = self._column(each.fact)
        assert isinstance(column, Listed)
        key = (each.fact, each.body)
        if key not in self._counted:
            if each.fact not in self._lists:
                self._lists[each.fact] = Questions(self._rows(column))
            certain, possible = self._lists[each.fact].holds(each.body)
            few = _per_person(certain, column.starts)
            self._counted[key] = few, few if certain is possible else _per_person(possible, column.starts)
        few, many = self._counted[key]
        whole = unpacked(column.complete.certain, self.people.count)
        return few >= each.at_least, (many >= each.at_least) | ~whole

    def _rows(self, column: Listed) -> People:
        count = int(column.starts[-1])
        return People(count, column.fields, self.people.facts_on, self.people.codes)

    def holds(self, node: Node) -> Both:
        """Whether a predicate holds, row by row."""
        found = self._held.get(node)
        if found is None:
            certain, possible = self._holds(node)
            one = certain is possible
            certain = np.broadcast_to(certain, (self.people.count,))
            possible = certain if one else np.broadcast_to(possible, (self.people.count,))
            found = self._held[node] = certain, possible
        return found

    def _holds(self, node: Node) -> Both:
        match node:
            case nodes.Constant(value):
                return (ANYONE, ANYONE) if value else (NO_ONE, NO_ONE)
            case nodes.Not(part):
                certain, possible = self.holds(part)
                denied = ~possible
                return denied, denied if certain is possible else ~certain
            case nodes.AllOf(items) | nodes.AnyOf(items):
                join = np.logical_and if isinstance(node, nodes.AllOf) else np.logical_or
                parts = [self.holds(item) for item in items]
                certain = join.reduce([each for each, _ in parts])
                if all(c is p for c, p in parts):
                    return certain, certain
                return certain, join.reduce([each for _, each in parts])
            case _:
                each, so = literal(node)
                if each is None:
                    return (ANYONE, ANYONE) if so else (NO_ONE, NO_ONE)
                certain, possible = self._row_literal(each)
                if so:
                    return certain, possible
                denied = ~possible
                return denied, denied if certain is possible else ~certain

    def _row_literal(self, each: Literal) -> Both:
        named = {each.fact, each.other or each.fact} if isinstance(each, Early) else {each.fact}
        if named - {FACTS_ON} <= self.people.facts.keys():
            return self.answer(each)
        return NO_ONE, ANYONE  # a field that no table tells of


def _per_person(flags: Flags, starts: NDArray[np.int64]) -> NDArray[np.int64]:
    """How many rows of each person are such."""
    total = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(flags, dtype=np.int64)))
    return total[starts[1:]] - total[starts[:-1]]
