"""A network of two-valued gates in which equal parts are one: and, or, and-not, over literals.

An edge is twice the number of a gate, plus one where it is negated; so De Morgan's laws cost nothing and a
rule in negation normal form shares its parts with the denial of it. Gate 0 is the constant: edge 0 never
holds, edge 1 always.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from functools import reduce

Edge = int
NEVER, ALWAYS = 0, 1


class Op(IntEnum):
    """What a gate does with its two inputs; a literal has none."""

    LITERAL = 0
    AND = 1
    OR = 2
    WITHOUT = 3
    """The first and not the second."""


class Gates:
    """The gates made so far, parts before wholes."""

    def __init__(self) -> None:
        self.kinds: list[Op] = [Op.LITERAL]
        self.inputs: list[tuple[int, int]] = [(0, 0)]
        """Of each gate the numbers of its two inputs; of a literal its place, twice."""
        self._made: dict[tuple[Op, int, int], int] = {}

    def literal(self, place: int) -> Edge:
        """The edge of a literal by its place."""
        return 2 * self._gate(Op.LITERAL, place, place)

    def both(self, a: Edge, b: Edge) -> Edge:
        """Both hold."""
        if a > b:
            a, b = b, a
        if a == NEVER or a ^ 1 == b:
            return NEVER
        if a in (ALWAYS, b):
            return b
        x, y = a >> 1, b >> 1
        match a & 1, b & 1:
            case 0, 0:
                return 2 * self._gate(Op.AND, x, y)
            case 1, 1:
                return 2 * self._gate(Op.OR, x, y) + 1
            case 0, _:
                return 2 * self._gate(Op.WITHOUT, x, y)
            case _:
                return 2 * self._gate(Op.WITHOUT, y, x)

    def either(self, a: Edge, b: Edge) -> Edge:
        """At least one holds."""
        return self.both(a ^ 1, b ^ 1) ^ 1

    def every(self, edges: Iterable[Edge]) -> Edge:
        """All hold; those not negated joined first, so that one negation serves for the others."""
        ordered = sorted(set(edges))
        plain = reduce(self.both, (edge for edge in ordered if not edge & 1), ALWAYS)
        negated = reduce(self.both, (edge for edge in ordered if edge & 1), ALWAYS)
        return self.both(plain, negated)

    def some(self, edges: Iterable[Edge]) -> Edge:
        """At least one of them holds."""
        return self.every(edge ^ 1 for edge in edges) ^ 1

    def _gate(self, kind: Op, x: int, y: int) -> int:
        key = (kind, x, y)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = len(self.kinds)
            self.kinds.append(kind)
            self.inputs.append((x, y))
        return found
