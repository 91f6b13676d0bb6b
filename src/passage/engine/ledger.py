"""What is still possible of the days and numbers of a case: bounds, and the comparisons accepted so far.

Every comparison is `x ≤ g(y) + k` with g monotone, or its negation, or against a constant. Such constraints
are closed under the smaller and the larger of two solutions, so narrowing bounds until nothing moves decides
whether a solution exists, anniversaries and roll-overs included.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from passage.engine.diagram import Early
from passage.lang.shifts import Shift

Bounds = tuple[tuple[str, int, int], ...]
Link = tuple[str, str, Shift | None, int, bool]
"""x, y, g, k and whether x ≤ g(y) + k holds (else: x > g(y) + k)."""

_ROUNDS = 200
"""A circle of strict comparisons narrows a day a round; after so many rounds it is left undecided."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """Bounds by name, in a fixed order, and the links between names."""

    low: tuple[int, ...]
    high: tuple[int, ...]
    links: frozenset[Link]

    def bounds(self, place: int) -> tuple[int, int]:
        """What the day or number at that place may be."""
        return self.low[place], self.high[place]


class Names:
    """The names of the days and numbers in play, each with its place in a ledger."""

    def __init__(self, names: Iterable[str]) -> None:
        self.place = {name: i for i, name in enumerate(dict.fromkeys(names))}

    def open(self, bounds: dict[str, tuple[int, int]], links: Iterable[Link]) -> Ledger | None:
        """A ledger of the bounds and links given; None where nothing satisfies them."""
        low = [bounds[name][0] for name in self.place]
        high = [bounds[name][1] for name in self.place]
        return self._settle(low, high, frozenset(links))

    def verdict(self, ledger: Ledger, early: Early) -> bool | None:
        """Whether the bounds alone settle a comparison."""
        x = self.place[early.fact]
        least, most = ledger.low[x], ledger.high[x]
        if early.other is None:
            return True if most <= early.k else False if least > early.k else None
        y = self.place[early.other]
        g = early.shift.apply if early.shift else _same
        if most <= g(ledger.low[y]) + early.k:
            return True
        return False if least > g(ledger.high[y]) + early.k else None

    def accept(self, ledger: Ledger, early: Early, so: bool) -> Ledger | None:
        """The ledger with a comparison accepted or refused; None where that cannot be."""
        if early.other is not None:
            link = (early.fact, early.other, early.shift, early.k, so)
            return self._settle(list(ledger.low), list(ledger.high), ledger.links | {link})
        x = self.place[early.fact]
        low, high = list(ledger.low), list(ledger.high)
        if so:
            high[x] = min(high[x], early.k)
        else:
            low[x] = max(low[x], early.k + 1)
        return self._settle(low, high, ledger.links)

    def _settle(self, low: list[int], high: list[int], links: frozenset[Link]) -> Ledger | None:
        place = self.place
        for _ in range(_ROUNDS):
            if any(a > b for a, b in zip(low, high, strict=True)):
                return None
            before = (*low, *high)
            for x_name, y_name, shift, k, so in links:
                x, y = place[x_name], place[y_name]
                if so:  # x ≤ g(y) + k
                    high[x] = min(high[x], (shift.apply(high[y]) if shift else high[y]) + k)
                    low[y] = max(low[y], shift.least(low[x] - k) if shift else low[x] - k)
                else:  # x ≥ g(y) + k + 1
                    low[x] = max(low[x], (shift.apply(low[y]) if shift else low[y]) + k + 1)
                    top = high[x] - k - 1
                    high[y] = min(high[y], shift.greatest(top) if shift else top)
            if before == (*low, *high):
                break
        if any(a > b for a, b in zip(low, high, strict=True)):
            return None
        return Ledger(tuple(low), tuple(high), links)


def _same(day: int) -> int:
    return day
