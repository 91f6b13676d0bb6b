"""The seldom days on which two comparisons of the same pair of days agree.

A limit that rolls over a holiday and the same limit that does not differ on few days; so do two birthdays of
one born on a 29 February. Between such days bounds would creep on a day at a time: here they leap.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

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


def onwards(all_: frozenset[Edge], y: int) -> int:
    """The first day from y on that leaves the other some day, or how far it was looked for."""
    span = y // _SPAN
    days = _window(all_, span)
    place = bisect_left(days, y)
    return days[place] if place < len(days) else (span + 1) * _SPAN


def backwards(all_: frozenset[Edge], y: int) -> int:
    """The last day up to y that leaves the other some day, or how far it was looked for."""
    span = y // _SPAN
    days = _window(all_, span)
    place = bisect_right(days, y)
    return days[place - 1] if place else span * _SPAN - 1


@lru_cache(maxsize=2048)
def _window(all_: frozenset[Edge], span: int) -> list[int]:
    last = [edge for edge in all_ if edge.last]
    first = [edge for edge in all_ if not edge.last]
    return [
        y
        for y in range(span * _SPAN, (span + 1) * _SPAN)
        if max([edge.given(y) for edge in first]) <= min([edge.given(y) for edge in last])
    ]
