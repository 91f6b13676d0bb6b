"""Each literal of a rule as two expressions that are never null: what is certain, and what is possible.

Here alone a null means anything: for what is certain it does not hold, for what is possible it does. A day or
number has bounds instead. The rows of a list are counted twice in the same way; see `reading`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import reduce
from typing import Any

from passage.engine.columns.literals import Among, Bound, Enough, Literal, Untold, Yes, literal
from passage.engine.diagram import Early
from passage.engine.warehouse.part import ibis
from passage.engine.warehouse.plain import Plain
from passage.lang import nodes
from passage.lang.book import FACTS_ON
from passage.lang.nodes import Node
from passage.lang.shifts import Days, Shift

Both = tuple[Any, Any]
"""What is certain, and what is possible."""
Carried = tuple[str, Bound, Shift]
"""A fact of which one bound is carried by a shift: certain takes the first day, possible the last."""


def carried_by(each: Literal) -> tuple[Carried, ...]:
    """The bounds that a literal needs carried by a shift that is no mere count of days."""
    if not isinstance(each, Early) or each.shift is None or isinstance(each.shift, Days):
        return ()
    if each.other in (None, FACTS_ON) or each.fact == FACTS_ON:
        return ()
    return tuple((each.other, bound, each.shift) for bound in Bound)


def _all(x: Any, y: Any) -> Any:
    return x & y


def _any(x: Any, y: Any) -> Any:
    return x | y


class Questions:
    """What is asked of the rows of a table whose columns are plain."""

    def __init__(self, table: Any, plain: Plain, facts_on: int, carried: Callable[[Carried], str]) -> None:
        self.table, self.plain, self.facts_on, self.carried = table, plain, facts_on, carried

    def answer(self, each: Literal) -> Both:
        """Whether it certainly holds, and whether it may."""
        match each:
            case Yes(fact):
                column = self.table[self.plain.one(fact)]
                return column.coalesce(False), column.coalesce(True)
            case Among(fact, values):
                return self._among(fact, values)
            case Untold(fact):
                untold = self.table[self.plain.one(fact)].isnull()
                return untold, untold
            case Early():
                return self._early(each)
            case Enough():
                raise TypeError("a list has no list within it")

    def _among(self, fact: str, values: Collection[str]) -> Both:
        if not values:  # nothing is one of no values, known or not
            return self._both(False)
        column = self.table[self.plain.one(fact)]
        among = column.isin(sorted(values)).coalesce(False)
        return among, among | column.isnull()

    def _early(self, each: Early) -> Both:
        """x ≤ g(y) + k, with bounds: the latest x and the earliest y settle what is certain."""
        day, shift = self.facts_on, each.shift
        if each.other is None or each.other == FACTS_ON:
            fixed = each.k if each.other is None else each.k + (day if shift is None else shift.apply(day))
            low, high = self._ends(each.fact)
            return high <= fixed, low <= fixed
        if each.fact == FACTS_ON:
            least = day - each.k if shift is None else shift.least(day - each.k)
            low, high = self._ends(each.other)
            return low >= least, high >= least
        low, high = self._ends(each.fact)
        certain = high - self._led(each, Bound.CERTAIN) <= each.k
        possible = low - self._led(each, Bound.POSSIBLE) <= each.k
        if carried_by(each):  # from a day that the calendar lacks
            return certain.coalesce(False), possible.coalesce(True)
        return certain, possible

    def _ends(self, fact: str) -> tuple[Any, Any]:
        low, high = self.plain.ends(fact)
        return self.table[low], self.table[high]

    def _led(self, each: Early, bound: Bound) -> Any:
        assert each.other is not None
        if each.shift is not None and not isinstance(each.shift, Days):
            return self.table[self.carried((each.other, bound, each.shift))]
        low, high = self._ends(each.other)
        start = low if bound is Bound.CERTAIN else high
        return start if each.shift is None else start + each.shift.count

    def holds(self, node: Node) -> Both:
        """Whether a predicate of a list's rows holds, row by row."""
        match node:
            case nodes.Constant(value):
                return self._both(value)
            case nodes.Not(part):
                certain, possible = self.holds(part)
                return ~possible, ~certain
            case nodes.AllOf(items) | nodes.AnyOf(items):
                join = _all if isinstance(node, nodes.AllOf) else _any
                parts = [self.holds(item) for item in items]
                return reduce(join, (c for c, _ in parts)), reduce(join, (p for _, p in parts))
            case _:
                each, so = literal(node)
                if each is None:
                    return self._both(so)
                named = {each.fact, each.other or each.fact} if isinstance(each, Early) else {each.fact}
                told = named - {FACTS_ON} <= self.plain.place.keys()
                certain, possible = self.answer(each) if told else self._both(None)
                return (certain, possible) if so else (~possible, ~certain)

    def _both(self, value: bool | None) -> Both:
        return ibis().literal(value is True), ibis().literal(value is not False)
