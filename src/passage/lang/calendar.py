"""The law's own arithmetic of days: which day counts, when a period ends, how old somebody is.

The Interpretation Act leaves out the day from which a time runs and takes in its last day (s. 27), counts
months and years by the number of the day (ss. 28, 37), gives an age at the start of the birthday (s. 30)
and, for doing a thing, lets a limit that ends on a holiday run to the next day that is none (s. 26).
Nothing here rounds a date unless told how.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from passage.lang.days import Day, civil, day_number
from passage.lang.holidays import Holiday, closed, doubtful, holiday, office_closure
from passage.lang.rollover import NextWorkingDay, PastSaturday, RollOver, WorkingDays
from passage.lang.shifts import Birthday, Days, Leap, Months, Shift, Then, Years
from passage.text import Complaint, Text

__all__ = [
    "Birthday",
    "Day",
    "Days",
    "Holiday",
    "Leap",
    "Months",
    "NextWorkingDay",
    "PastSaturday",
    "RollOver",
    "Shift",
    "Step",
    "Then",
    "WorkingDays",
    "Years",
    "age_on",
    "clear_days",
    "closed",
    "count_days",
    "count_period",
    "days_between",
    "doubtful",
    "end_of_period",
    "holiday",
    "office_closure",
]


def days_between(first: Day, second: Day) -> int:
    """The days between two events, the first day left out and the second taken in (IA 27(2)).

    Negative where the second comes first.
    """
    return day_number(second) - day_number(first)


def clear_days(first: Day, second: Day) -> int:
    """The clear days between two events in either order: both of their days left out (IA 27(1))."""
    return max(0, abs(days_between(first, second)) - 1)


def age_on(born: Day, day: Day, leap: Leap) -> int:
    """The years of age attained by the start of the day (IA 30), `leap` as for `Birthday`.

    Raises Complaint where the day is before the birth.
    """
    birth, at = day_number(born), day_number(day)
    if at < birth:
        raise Complaint(
            Text("the day is before the birth", "le jour précède la naissance"),
            mend=Text("correct one of the two dates", "corrigez l’une des deux dates"),
        )
    years = civil(at)[0] - civil(birth)[0]
    return years if Birthday(years, leap).apply(birth) <= at else years - 1


def end_of_period(start: Day, shift: Shift) -> date:
    """The last day of the period that the shift gives from the start, the start not counted."""
    return date.fromordinal(shift.apply(day_number(start)))


@dataclass(frozen=True, slots=True)
class Step:
    """A day in the counting of a period: whether it counts, its number if it does, why, and by what rule."""

    day: date
    counted: bool
    number: int | None
    why: Text
    cite: str


def count_days(start: Day, count: int, then: Shift | None = None) -> list[Step]:
    """How a period of so many days is counted, day by day; backwards where the count is negative.

    `then` is a roll-over or the like; the days over which it passes follow, not counted, and the day on
    which it comes to rest is the last step.
    """
    return count_period(start, Days(count), then)


def count_period(start: Day, period: Shift, then: Shift | None = None) -> list[Step]:
    """How any period is counted, day by day, from its start to its last day and, by `then`, beyond.

    Under `WorkingDays` only working days count. The last step is the last day of the time.
    """
    first = day_number(start)
    last = period.apply(first)
    way = 1 if last >= first else -1
    steps = [_uncounted(first, _START, "IA 27(5)")]
    number = 0
    for day in range(first + way, last + way, way):
        closure = closed(day, period.place) if isinstance(period, WorkingDays) else None
        if closure:
            steps.append(_uncounted(day, _DOES_NOT.format(reason=closure), period.cites[0]))
            continue
        number += 1
        why = _LAST if day == last else _COUNTS
        steps.append(Step(date.fromordinal(day), True, number, why, period.cites[0]))
    return steps + (_beyond(last, then) if then else [])


_START = Text("the day from which time runs does not count", "le jour d’où court le délai ne compte pas")
_COUNTS = Text("counts", "compte")
_LAST = Text("counts, and is the last day", "compte, et c’est le dernier jour")
_DOES_NOT = Text("does not count: {reason}", "ne compte pas\u00a0: {reason}")
_NOT_HERE = Text("the time cannot end here: {reason}", "le délai ne peut finir ici\u00a0: {reason}")
_INSTEAD = Text("the time ends here instead", "le délai finit plutôt ici")


def _uncounted(day: int, why: Text, cite: str) -> Step:
    return Step(date.fromordinal(day), counted=False, number=None, why=why, cite=cite)


def _beyond(last: int, then: Shift) -> list[Step]:
    end = then.apply(last)
    place = getattr(then, "place", None)
    steps: list[Step] = []
    for day in range(last, end):
        found = holiday(day, place)
        reason = found.name if found else closed(day, place) or then.words
        steps.append(_uncounted(day, _NOT_HERE.format(reason=reason), found.cite if found else then.cites[0]))
    if end != last:
        steps.append(_uncounted(end, _INSTEAD, then.cites[0]))
    return steps
