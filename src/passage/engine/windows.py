"""The seldom days on which two comparisons of the same pair of days agree.

A limit that rolls over a holiday and the same limit that does not differ on few days; so do two birthdays of
one born on a 29 February. Between such days bounds would creep on a day at a time: here they leap.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from passage.lang.facts import EARLIEST, LATEST
from passage.lang.shifts import Shift

Link = tuple[str, str, Shift | None, int, bool]
"""x, y, g, k and whether x ≤ g(y) + k holds (else: x > g(y) + k)."""

_SPAN = 1_500
"""Days looked through at a time: a little more than from one leap day to the next."""


class Edge(NamedTuple):
    """g(y) + k, the last day on which x may fall, or the first."""

    shift: Shift | None
    k: int
    last: bool

    def given(self, y: int) -> int:
        """The edge for that day."""
        return (self.shift.apply(y) if self.shift else y) + self.k


def edges(links: Iterable[Link]) -> dict[str, list[frozenset[Edge]]]:
    """For each day y, the edges that links put to another by it, where they put some at both its ends."""
    found: dict[tuple[str, str], set[Edge]] = {}
    for x, y, shift, k, so in links:
        found.setdefault((x, y), set()).add(Edge(shift, k if so else k + 1, last=so))
        if shift is None:  # it can be read from the other day as well
            found.setdefault((y, x), set()).add(Edge(None, -k if so else -k - 1, last=not so))
    at_both: dict[str, list[frozenset[Edge]]] = {}
    for (_, y), all_ in found.items():
        if len({edge.last for edge in all_}) == 2 and any(edge.shift for edge in all_):
            at_both.setdefault(y, []).append(frozenset(all_))
    return at_both


def shut(all_: frozenset[Edge]) -> bool:
    """Whether the form of two edges alone shows that they leave the other day none."""
    first = [edge for edge in all_ if not edge.last and edge.shift]
    last = [edge for edge in all_ if edge.last and edge.shift]
    return any(
        a.k > b.k and a.shift.never_before(b.shift) for a in first for b in last if a.shift and b.shift
    )


@lru_cache(maxsize=1 << 14)
def onwards(all_: frozenset[Edge], y: int) -> int:
    """The first day from y on that leaves the other some day, or how far it was looked for."""
    return next((day for day in range(y, y + _SPAN) if _open(all_, day)), y + _SPAN)


@lru_cache(maxsize=1 << 14)
def backwards(all_: frozenset[Edge], y: int) -> int:
    """The last day up to y that leaves the other some day, or how far it was looked for."""
    return next((day for day in range(y, y - _SPAN, -1) if _open(all_, day)), y - _SPAN)


def _open(all_: frozenset[Edge], y: int) -> bool:
    first, last = EARLIEST, LATEST
    for edge in all_:
        day = edge.given(y)
        if edge.last:
            last = min(last, day)
        else:
            first = max(first, day)
    return first <= last
