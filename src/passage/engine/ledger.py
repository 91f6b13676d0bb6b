"""What is still possible of the days and numbers of a case: bounds, and the comparisons accepted so far.

Every comparison is `x ≤ g(y) + k` with g monotone, or its negation, or against a constant. Such constraints
are closed under the smaller and the larger of two solutions, so narrowing bounds until nothing moves decides
whether a solution exists, anniversaries and roll-overs included.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

from passage.engine.diagram import Early
from passage.engine.windows import Link, backwards, edges, onwards, shut

Bounds = tuple[tuple[str, int, int], ...]
_PATIENCE, _ROUNDS = 8, 300
"""Rounds after which a circle is looked for, and after which what still moves is left undecided."""


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
        ledger = self._settle(low, high, frozenset(links))
        if ledger is None:
            return None
        low, high = list(ledger.low), list(ledger.high)
        return Ledger(
            ledger.low, ledger.high, frozenset(k for k in ledger.links if not self._idle(low, high, k))
        )

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

    def answers(self, ledger: Ledger, early: Early) -> tuple[tuple[bool, Ledger], ...]:
        """The answers to a comparison that are possible, each with what is then possible."""
        verdict = self.verdict(ledger, early)
        if verdict is not None:
            return ((verdict, ledger),)
        no, yes = self.accept(ledger, early, False), self.accept(ledger, early, True)
        if no is None or yes is None:
            return ((yes is not None, ledger),)
        return (False, no), (True, yes)

    def accept(self, ledger: Ledger, early: Early, so: bool) -> Ledger | None:
        """The ledger with a comparison accepted or refused; None where that cannot be."""
        low, high = list(ledger.low), list(ledger.high)
        if early.other is not None:
            link = (early.fact, early.other, early.shift, early.k, so)
            self._narrow(low, high, link)
            return self._settle(
                low, high, ledger.links if self._idle(low, high, link) else ledger.links | {link}
            )
        x = self.place[early.fact]
        if so:
            high[x] = min(high[x], early.k)
        else:
            low[x] = max(low[x], early.k + 1)
        return self._settle(low, high, ledger.links)

    def _narrow(self, low: list[int], high: list[int], link: Link) -> None:
        """Narrow both ends of a link to what the other allows."""
        x, y = self.place[link[0]], self.place[link[1]]
        _, _, shift, k, so = link
        if so:  # x ≤ g(y) + k
            high[x] = min(high[x], (shift.apply(high[y]) if shift else high[y]) + k)
            low[y] = max(low[y], shift.least(low[x] - k) if shift else low[x] - k)
        else:  # x ≥ g(y) + k + 1
            low[x] = max(low[x], (shift.apply(low[y]) if shift else low[y]) + k + 1)
            top = high[x] - k - 1
            high[y] = min(high[y], shift.greatest(top) if shift else top)

    def _idle(self, low: list[int], high: list[int], link: Link) -> bool:
        """Whether the bounds say by themselves what the link says (so that it may be forgotten)."""
        x, y = self.place[link[0]], self.place[link[1]]
        _, _, shift, k, so = link
        g = shift.apply if shift else _same
        return high[x] <= g(low[y]) + k if so else low[x] > g(high[y]) + k

    def _settle(self, low: list[int], high: list[int], links: frozenset[Link]) -> Ledger | None:
        for turn in range(_ROUNDS):
            for a, b in zip(low, high, strict=True):
                if a > b:
                    return None
            before = (*low, *high)
            for link in links:
                self._narrow(low, high, link)
            if before == (*low, *high):
                return Ledger(tuple(low), tuple(high), links)
            if turn == _PATIENCE and self._circular(links):
                return None
            if turn >= _PATIENCE and not self._leap(low, high, links):
                return None
        return Ledger(tuple(low), tuple(high), links)

    def _leap(self, low: list[int], high: list[int], links: frozenset[Link]) -> bool:
        """Pass over days that two links leave none to go with; false where they never leave any."""
        for name, found in edges(links).items():
            y = self.place[name]
            for each in found:
                if shut(each):
                    return False
                if low[y] <= high[y]:
                    low[y], high[y] = onwards(each, low[y]), backwards(each, high[y])
        return True

    def _circular(self, links: frozenset[Link]) -> bool:
        """Whether the links lead round to a day before itself, whichever day that is."""
        most: dict[tuple[str, str], int] = {}  # (x, y): x is at most so many days after y
        for x, y, shift, k, so in links:
            least, greatest = shift.reach if shift else (0, 0)
            pair, days = ((x, y), greatest + k) if so else ((y, x), -least - k - 1)
            most[pair] = min(days, most.get(pair, days))
        for via, x, y in product(self.place, repeat=3):
            if (x, via) in most and (via, y) in most:
                days = most[x, via] + most[via, y]
                most[x, y] = min(days, most.get((x, y), days))
        return any(days < 0 for (x, y), days in most.items() if x == y)


def _same(day: int) -> int:
    return day
