"""The day to which a time limit comes: that of the statute, of the roll-over, of what stands beside, and how.

A day may be known only within an interval, because its event is. Nothing here reads the law or a clock.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from passage.engine.asking.questions import Question
from passage.lang.calendar import Step, count_period, doubtful
from passage.lang.facts import Interval
from passage.lang.holidays import KNOWN_UNTIL, Holiday, closed
from passage.lang.limits import Condition, Leg, Limit, LimitVersion, Meaning, Overlay
from passage.lang.provisions import Flag
from passage.lang.rollover import WorkingDays, at, doubt
from passage.lang.shifts import Shift, Then
from passage.text import Text


@lru_cache(maxsize=4096)
def placed(leg: Leg, place: str | None) -> Leg:
    """The same leg, with the holidays of that place."""
    period, roll, then = (
        None if each is None else at(each, place) for each in (leg.period, leg.roll, leg.then)
    )
    return Leg(leg.event, period, roll, then)


def statutory_day(leg: Leg, day: int, place: str | None = None) -> int:
    """The day the period comes to, whether or not it is a holiday."""
    leg = placed(leg, place)
    last = leg.period.apply(day) if leg.period else day
    return leg.then.apply(last) if leg.then else last


def rolled_day(leg: Leg, day: int, place: str | None = None) -> int:
    """The day to which a roll-over carries it; the same day where there is none."""
    leg = placed(leg, place)
    last = leg.period.apply(day) if leg.period else day
    last = leg.roll.apply(last) if leg.roll else last
    return leg.then.apply(last) if leg.then else last


@dataclass(frozen=True, slots=True)
class Reached:
    """Where a time comes to: the day of the statute and, after it, the day of the roll-over."""

    statutory: Interval
    rolled: Interval

    @classmethod
    def of(cls, leg: Leg, days: Interval, place: str | None) -> Reached:
        """From the first and last day on which the event may have been: every shift is monotone."""
        return cls(
            Interval(*(statutory_day(leg, day, place) for day in days)),
            Interval(*(rolled_day(leg, day, place) for day in days)),
        )

    def later(self, other: Reached) -> Reached:
        """The later of the two."""
        return Reached(
            Interval(*map(max, self.statutory, other.statutory)),
            Interval(*map(max, self.rolled, other.rolled)),
        )

    def or_(self, other: Reached) -> Reached:
        """Either of the two, it is not known which."""
        return Reached(_hull(self.statutory, other.statutory), _hull(self.rolled, other.rolled))


@dataclass(frozen=True, slots=True)
class Beside:
    """What an overlay gives beside the statute."""

    overlay: Overlay
    reached: Reached


@dataclass(frozen=True, slots=True)
class Reason:
    """Why there is no day, and where that stands."""

    words: Text
    cite: str


@dataclass(frozen=True, slots=True)
class Open:
    """A condition of which it cannot be told whether it holds; `question` is what would help to tell."""

    condition: Condition
    question: Question | None


@dataclass(frozen=True)
class Due:
    """The answer on one limit. Where `reached` is None, `reason` says why.

    `event` is the day of the event, `of` the leg that is counted, `missing` the other events whose day would
    be needed: until they are told the day is the earliest it can be. `otherwise` is why, for a part of the
    interval in which the event may fall, there is no day. `changes` are days between the event and the day
    given on which the limit itself changes.
    """

    limit: Limit
    event: Interval
    place: str | None
    versions: tuple[LimitVersion, ...] = ()
    of: tuple[Leg, int] | None = None
    reached: Reached | None = None
    end: Reached | None = None
    beside: tuple[Beside, ...] = ()
    reason: Reason | None = None
    open: tuple[Open, ...] = ()
    missing: tuple[str, ...] = ()
    otherwise: Reason | None = None
    changes: tuple[date, ...] = ()
    flags: tuple[Flag, ...] = ()

    @property
    def safe(self) -> Interval | None:
        """The day to hold to: that of the statute or, for a day from which a thing opens, the later one."""
        if self.reached is None:
            return None
        return self.reached.rolled if self.limit.meaning is Meaning.FIRST_DAY else self.reached.statutory

    @property
    def day(self) -> date | None:
        """The safe day, the cautious end of it where the event is known only within an interval."""
        if self.safe is None:
            return None
        return date.fromordinal(self.safe.high if self.limit.meaning is Meaning.FIRST_DAY else self.safe.low)

    @property
    def exact(self) -> bool:
        """Whether the event is known to the day, so that it can be counted day by day."""
        return self.of is not None and self.reached is not None and self.event.low == self.event.high

    @property
    def steps(self) -> tuple[Step, ...]:
        """How it was counted, day by day; nothing where the event is not known to the day."""
        return tuple(_steps(placed(self.of[0], self.place), self.of[1])) if self.of and self.exact else ()

    @property
    def _rolls(self) -> tuple[Shift, int, int] | None:
        """The roll-over, the day over which it passes first, and that on which it comes to rest."""
        if self.of is None or not self.exact:
            return None
        leg = placed(self.of[0], self.place)
        last = leg.period.apply(self.of[1]) if leg.period else self.of[1]
        rest = leg.roll.apply(last) if leg.roll else last
        return None if leg.roll is None or rest == last else (leg.roll, last, rest)

    @property
    def closed_days(self) -> tuple[tuple[date, Text], ...]:
        """The days over which the roll-over passes, each with its reason."""
        if self._rolls is None:
            return ()
        roll, last, rest = self._rolls
        reasons = ((day, closed(day, self.place) or roll.words) for day in range(last, rest))
        return tuple((date.fromordinal(day), why) for day, why in reasons)

    @property
    def doubts(self) -> tuple[Text, ...]:
        """What is not settled about the day on which a roll-over comes to rest."""
        found = doubt(self._rolls[0], self._rolls[2]) if self._rolls else None
        return (found,) if found else ()

    @property
    def doubtful(self) -> tuple[Holiday, ...]:
        """Days that may be holidays, there or in some province, and would then move the day."""
        if not self.exact or self.of is None:
            return ()
        days = _examined(placed(self.of[0], self.place), self.of[1])
        return tuple(dict.fromkeys(row for day in days for row in doubtful(day, self.place)))

    @property
    def cautious(self) -> date | None:
        """Where working days are counted back: the day if every day that may be a holiday were one.

        None where that is the safe day itself.
        """
        if not self.doubtful or self.of is None or self.limit.meaning is not Meaning.LAST_DAY:
            return None
        day = self.of[1]
        for part in _parts(placed(self.of[0], self.place).period):
            back = isinstance(part, WorkingDays) and part.count < 0
            day = _cautiously(day, part, self.place) if back else part.apply(day)
        found = date.fromordinal(day)
        return found if self.day is not None and found < self.day else None

    @property
    def open_before(self) -> date | None:
        """The last working day before the safe day, where that day is none and the thing must be received."""
        if self.day is None or not self.limit.by_receipt:
            return None
        day = self.day.toordinal()
        while closed(day, self.place):
            day -= 1
        return None if day == self.day.toordinal() else date.fromordinal(day)

    @property
    def past_known_holidays(self) -> bool:
        """Whether a holiday proclaimed since the table was read could matter."""
        rolls = any(leg.roll or _by_working_days(leg) for leg in self.limit.legs)
        return self.reached is not None and rolls and self.reached.rolled.high > KNOWN_UNTIL.toordinal()

    @property
    def past_known_law(self) -> bool:
        """Whether the event or the day comes after the last day to which the law is verified."""
        last = max(self.event.high, self.reached.rolled.high if self.reached else 0)
        return last > self.limit.verified_on.toordinal()


def _parts(shift: Shift | None) -> tuple[Shift, ...]:
    match shift:
        case None:
            return ()
        case Then(first, second):
            return (*_parts(first), *_parts(second))
        case _:
            return (shift,)


def _by_working_days(leg: Leg) -> bool:
    return any(isinstance(shift, WorkingDays) for shift in _parts(leg.period))


def _examined(leg: Leg, start: int) -> Iterator[int]:
    """The days of which it matters whether they are closed."""
    day = start
    for part in _parts(leg.period):
        after = part.apply(day)
        if isinstance(part, WorkingDays):
            yield from range(min(day + 1, after), max(after, day - 1) + 1)
        day = after
    if leg.roll is not None:
        yield from range(day, leg.roll.apply(day) + 1)


def _cautiously(day: int, period: Shift, place: str | None) -> int:
    """So many working days back, no day that may be a holiday counted."""
    assert isinstance(period, WorkingDays)
    left = -period.count
    while left:
        day -= 1
        left -= not (closed(day, place) or doubtful(day, place))
    return day


_THAT_DAY = Text("the day itself", "le jour même")
_NEXT = Text("the day that follows", "le jour qui suit")


def _steps(leg: Leg, start: int) -> Iterator[Step]:
    parts = _parts(leg.period)
    day = start
    if not parts:
        yield Step(date.fromordinal(start), counted=True, number=None, why=_THAT_DAY, cite="IA 27(3)")
    for number, part in enumerate(parts, 1):
        steps = count_period(day, part, leg.roll if number == len(parts) else None)
        yield from steps
        day = steps[-1].day.toordinal()
    if leg.then is not None:
        last = leg.then.apply(day)
        for after in range(day + 1, last + 1):
            yield Step(date.fromordinal(after), True, None, _NEXT, leg.then.cites[0])


def _hull(one: Interval, other: Interval) -> Interval:
    return Interval(min(one.low, other.low), max(one.high, other.high))
