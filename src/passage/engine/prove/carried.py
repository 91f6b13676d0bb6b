"""Days carried by the law’s own reckoning, as a solver may speak of them.

The day to which a shift leads is an unknown of its own. At first the solver is told what is true of it
everywhere: how far the shift reaches, that it never goes back, that one shift never leads to before another.
Where an example that it finds reckons a day wrongly, it is told how the law reckons the whole stretch of days
about it, and tries again. What it is told is always so: a proof stands, and an example is reckoned right. A
day reckoned wrongly matters only where some comparison comes out otherwise for it.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from functools import lru_cache

from passage.engine.prove.solver import Formula, Model, z3
from passage.lang.facts import EARLIEST, LATEST
from passage.lang.shifts import Days, Shift

LONGEST = 1_500
"""Days; no shift moves every day of so long a stretch by as much, but for one by days."""
PATIENCE = 12
"""Corrections of one day’s shift after which it is compared with the others over every day there is."""


@lru_cache(maxsize=1 << 14)
def stretch(shift: Shift, day: int) -> tuple[int, int, int]:
    """The days about a day that the shift moves by as many days, and how many."""
    by = shift.apply(day) - day
    first = last = day
    while first > day - LONGEST and shift.apply(first - 1) - first + 1 == by:
        first -= 1
    while last < day + LONGEST and shift.apply(last + 1) - last - 1 == by:
        last += 1
    return first, last, by


@lru_cache(maxsize=64)
def table(shift: Shift) -> array[int]:
    """Where the shift leads from every day from 1880 to 2200."""
    return array("l", map(shift.apply, range(EARLIEST, LATEST + 1)))


@lru_cache(maxsize=256)
def apart(one: Shift, other: Shift) -> tuple[int, int]:
    """The least and the most days by which one shift leads further than another, from any day."""
    differences = [a - b for a, b in zip(table(one), table(other), strict=True)]
    return min(differences), max(differences)


class Carried:
    """The days to which shifts lead, each an unknown of the solver."""

    def __init__(self, context: object) -> None:
        self.context = context
        self.days: dict[tuple[str, Shift], tuple[Formula, Formula]] = {}
        """For a day by name and a shift: the day, and the day to which it leads."""
        self.told: list[Formula] = []
        """What the solver has not been told yet, and is always so."""
        self._compared_with: dict[tuple[str, Shift], list[tuple[Formula, int]]] = {}
        self._corrected: dict[tuple[str, Shift], int] = {}

    def limit(self, early: Formula, name: str, day: Formula, shift: Shift, k: int) -> Formula:
        """So many days after the day to which the shift leads, for `early` to be compared with."""
        if isinstance(shift, Days):
            return day + (shift.count + k)
        led = self._to(name, day, shift)
        self._compared_with.setdefault((name, shift), []).append((early, k))
        return led + k if k else led

    def _to(self, name: str, day: Formula, shift: Shift) -> Formula:
        """The day to which the shift leads from a day; one day has one name."""
        key = (name, shift)
        if key not in self.days:
            led = z3.Int(f"{name} → {len(self.days)}", self.context)
            low, high = shift.reach
            self.told += [led >= day + low, led <= day + high]
            for (about, other), (start, end) in self.days.items():
                if about == name:
                    self.told += [led >= end] if shift.never_before(other) else []
                    self.told += [end >= led] if other.never_before(shift) else []
                elif other == shift:
                    self.told.append(z3.And(z3.Implies(start <= day, end <= led),
                                            z3.Implies(day <= start, led <= end)))  # fmt: skip
            self.days[key] = day, led
        return self.days[key][1]

    def corrections(self, model: Model) -> list[Formula]:
        """How the law reckons the days that an example reckons wrongly; none where it is right."""
        return list(self._corrections(model))

    def _corrections(self, model: Model) -> Iterator[Formula]:
        for key, (day, led) in self.days.items():
            name, shift = key
            start = model.eval(day, True).as_long()
            right, wrong = shift.apply(start), model.eval(led, True).as_long()
            early = ((model.eval(each, True).as_long(), k) for each, k in self._compared_with[key])
            if right == wrong or all((it <= right + k) == (it <= wrong + k) for it, k in early):
                continue
            first, last, by = stretch(shift, start)
            yield z3.Implies(z3.And(first <= day, day <= last), led == day + by)
            self._corrected[key] = self._corrected.get(key, 0) + 1
            if self._corrected[key] == PATIENCE:
                yield from self._compared(name, shift, led)

    def _compared(self, name: str, shift: Shift, led: Formula) -> Iterator[Formula]:
        for (about, other), (day, end) in self.days.items():
            if about == name and other != shift:
                low, high = apart(shift, other)
                yield z3.And(led >= end + low, led <= end + high)
            if about == name and other == shift:
                low, high = min(moved := _moves(shift)), max(moved)
                yield z3.And(led >= day + low, led <= day + high)


@lru_cache(maxsize=64)
def _moves(shift: Shift) -> tuple[int, int]:
    moves = [end - day for day, end in zip(range(EARLIEST, LATEST + 1), table(shift), strict=True)]
    return min(moves), max(moves)
