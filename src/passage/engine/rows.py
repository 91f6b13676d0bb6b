"""What the rows of a relation can amount to: patterns, one count for each predicate asked of them.

A row whose fields are partly unknown allows some patterns and not others, so predicates about the same row
stay tied to one another. Rows add up; where the list is not known to be all there is, any rows may follow.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import product
from operator import add as plus
from typing import Any

from passage.engine.diagram import Early, canonical
from passage.engine.kleene import row_reader
from passage.engine.record import NO, YES, Columns, RelationRecord, RowRecord
from passage.lang import nodes
from passage.lang.book import FACTS_ON
from passage.lang.facts import Boolean, Day, Fact, Number
from passage.lang.nodes import Node

Pattern = tuple[int, ...]
"""For each predicate, how many rows satisfy it, up to the number that matters."""


class Patterns:
    """The predicates asked of a relation’s rows, and how many rows matter for each."""

    def __init__(self, columns: Columns, bodies: tuple[Node, ...], counts: tuple[int, ...]) -> None:
        self.columns = columns
        self.counts = counts
        self.read: Callable[[RowRecord], tuple[int, ...]] = row_reader(bodies, columns)
        self.cuts = _cuts(bodies)
        self.sets = _sets(bodies, columns)
        self.asked = frozenset(_asked(bodies))

    def row(self, row: RowRecord) -> frozenset[Pattern]:
        """The patterns that one row allows."""
        return _row(self, row)

    def add(self, a: Pattern, b: Pattern) -> Pattern:
        """Two sets of rows together."""
        return tuple(map(min, map(plus, a, b), self.counts))

    @property
    def none(self) -> Pattern:
        """No row at all."""
        return (0,) * len(self.counts)

    def alternatives(self, fact: Fact, row: RowRecord) -> list[tuple[Any, ...]]:
        """The values of one field that the predicates tell apart and the row leaves open."""
        slot = self.columns.slots[fact.key]
        if fact.key not in self.asked:
            return [tuple(row[slot : slot + (2 if isinstance(fact, Day | Number) else 1)])]
        if isinstance(fact, Boolean):
            return [(0,), (3,)] if row[slot] == 1 else [(row[slot],)]
        if fact.key in self.sets:
            return [(c & row[slot],) for c in self.sets[fact.key] if c & row[slot]]
        low, high = row[slot], row[slot + 1]
        cuts = (cut(row[-1]) for cut in self.cuts[fact.key])
        edges = [low, *(cut for cut in cuts if low < cut <= high)]
        return [(edge, edge) for edge in sorted(set(edges))]

    def completions(self, row: RowRecord, fixed: dict[str, tuple[Any, ...]] | None = None) -> list[RowRecord]:
        """The row completed in every way that the predicates tell apart."""
        fixed = fixed or {}
        options = [
            [fixed[fact.key]] if fact.key in fixed else self.alternatives(fact, row)
            for fact in self.columns.facts
            if fact.key != FACTS_ON
        ]
        day = tuple(row[-2:])
        return [(*(cell for cells in chosen for cell in cells), *day) for chosen in product(*options)]

    def pattern(self, row: RowRecord) -> Pattern:
        """The pattern of a row all of whose relevant fields are known."""
        return tuple(int(value == YES) for value in self.read(row))

    def closure(self, blank: RowRecord) -> frozenset[Pattern]:
        """What any number of further rows can amount to: a row that others amount to adds nothing."""
        found = {self.none}
        for row in sorted(self.row(blank), key=sum):
            edge: set[Pattern] = set() if row in found else found
            while edge:
                edge = {self.add(rest, row) for rest in edge} - found
                found |= edge
        return frozenset(found)

    def further(self, complete: int, blank: RowRecord) -> frozenset[Pattern]:
        """What the rows not told can amount to: none if the list is complete, at least one if it is not."""
        if complete == YES:
            return frozenset({self.none})
        if complete == NO and self.none not in self.row(blank):
            return _closure(self, blank) - {self.none}
        return _closure(self, blank)

    def combined(self, relation: RelationRecord) -> frozenset[Pattern]:
        """What a relation can amount to: its rows in any order, and those that may follow."""
        rows, complete, blank = relation
        return _sums(self, frozenset(Counter(map(self.row, rows)).items()), complete, blank)

    def sums(
        self, kinds: frozenset[tuple[frozenset[Pattern], int]], complete: int, blank: RowRecord
    ) -> frozenset[Pattern]:
        """The same, given how many rows there are of each kind: past a few, one more adds nothing."""
        found = self.further(complete, blank)
        for kind, count in kinds:
            for _ in range(count):
                before, found = found, frozenset(self.add(a, b) for a in found for b in kind)
                if found == before:
                    break
        return found

    def field(self, relation: RelationRecord, place: int, fact: Fact) -> frozenset[tuple[Pattern, Pattern]]:
        """Pairs of what two cases may amount to that differ only in one field of one row.

        Each value is paired with the first: if two differ in effect, one of them differs from the first.
        """
        rows, complete, blank = relation
        others = self.combined(((*rows[:place], *rows[place + 1 :]), complete, blank))
        own = _own(self, rows[place], fact)
        return _differing((self.add(rest, a), self.add(rest, b)) for rest in others for a, b in own)

    def own(self, row: RowRecord, fact: Fact) -> frozenset[tuple[Pattern, Pattern]]:
        """The same pairs of the row alone."""
        first, *values = (
            [self.pattern(each) for each in self.completions(row, {fact.key: value})]
            for value in self.alternatives(fact, row)
        )
        return _differing(pair for value in values for pair in zip(first, value, strict=True))


@lru_cache(maxsize=4096)
def _row(patterns: Patterns, row: RowRecord) -> frozenset[Pattern]:
    return frozenset(patterns.pattern(cells) for cells in patterns.completions(row))


# What rows amount to is kept for a while, so much of all readers together: anybody may send any rows.
_own = lru_cache(maxsize=1024)(Patterns.own)
_closure = lru_cache(maxsize=1024)(Patterns.closure)
_sums = lru_cache(maxsize=2048)(Patterns.sums)


def _differing(pairs: Iterable[tuple[Pattern, Pattern]]) -> frozenset[tuple[Pattern, Pattern]]:
    return frozenset(pair for pair in pairs if pair[0] != pair[1])


def patterns_of(patterns: Patterns, relation: RelationRecord) -> frozenset[Pattern]:
    """What a relation can amount to, given its rows so far and whether they are all."""
    return patterns.combined(relation)


def _asked(bodies: tuple[Node, ...]) -> set[str]:
    asked: set[str] = set()
    for body in bodies:
        for node in body.walk():
            match node:
                case nodes.Holds(fact) | nodes.OneOf(fact, _):
                    asked.add(fact)
                case nodes.NoLater(left, right):
                    asked |= {term.fact for term in (left, right) if term.fact}
                case _:
                    pass
    return asked


def _sets(bodies: tuple[Node, ...], columns: Columns) -> dict[str, tuple[int, ...]]:
    """For each enumerated field, the classes of values that the predicates tell apart (masks)."""
    classes: dict[str, list[int]] = {}
    for body in bodies:
        for node in body.walk():
            if isinstance(node, nodes.OneOf):
                mask = columns.mask(node.fact, node.values)
                old = classes.get(node.fact, [columns.full(node.fact)])
                classes[node.fact] = [part for c in old for part in (c & mask, c & ~mask) if part]
    return {fact: tuple(masks) for fact, masks in classes.items()}


Cutter = Callable[[int], int]
"""From the day on which facts are taken, where a day or number of a row is cut in two."""


def _cuts(bodies: tuple[Node, ...]) -> dict[str, list[Cutter]]:
    """For each day or number of a row, where the predicates cut it."""
    cuts: dict[str, list[Cutter]] = {}
    for body in bodies:
        for node in body.walk():
            if isinstance(node, nodes.NoLater):
                early, _ = canonical(node.left, node.right)
                if early is not None and early.fact != FACTS_ON:
                    cuts.setdefault(early.fact, []).append(_after(early))
                elif early is not None and early.other is not None:
                    cuts.setdefault(early.other, []).append(_from(early))
    return cuts


def _after(early: Early) -> Cutter:
    """x ≤ g(day) + k: the first x that is too late."""
    shift, k = early.shift, early.k
    if early.other is None:
        return lambda _: k + 1
    return lambda day: (shift.apply(day) if shift else day) + k + 1


def _from(early: Early) -> Cutter:
    """day ≤ g(x) + k: the first x that is late enough."""
    shift, k = early.shift, early.k
    return lambda day: shift.least(day - k) if shift else day - k
