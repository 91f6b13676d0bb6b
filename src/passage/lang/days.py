"""The Gregorian calendar as the law counts on it: a day is an integer, and there is no last one.

A day is its proleptic ordinal, as `datetime.date.toordinal` gives it (1 is 1 January of year 1, a Monday).
The calendar repeats every 400 years, so days outside the years 1 to 9999 have a place here too: an unknown
day may be bounded by any number without falling off the edge.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

FOUR_CENTURIES = 146_097  # days, a whole number of weeks
SATURDAY, SUNDAY = 6, 0  # what an ordinal leaves when divided by seven

Day = date | int


def day_number(day: Day) -> int:
    """The ordinal of a day given either way."""
    return day.toordinal() if isinstance(day, date) else day


def civil(day: int) -> tuple[int, int, int]:
    """Year, month and day of the month."""
    cycles, within = divmod(day - 1, FOUR_CENTURIES)
    found = date.fromordinal(within + 1)
    return found.year + 400 * cycles, found.month, found.day


def ordinal(year: int, month: int, day: int) -> int:
    """The day so numbered. Raises ValueError where the month has no such day."""
    cycles, within = divmod(year - 1, 400)
    return date(within + 1, month, day).toordinal() + FOUR_CENTURIES * cycles


def leap_year(year: int) -> bool:
    """Whether the year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


@lru_cache(maxsize=1 << 15)
def months_later(day: int, months: int) -> int:
    """The day of the same number so many months later, or the last of that month if it has no such day."""
    year, month, number = civil(day)
    year, month = divmod(12 * year + month - 1 + months, 12)
    first = ordinal(year, month + 1, 1)
    beyond = ordinal(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(first + number, beyond) - 1


@lru_cache(maxsize=1 << 15)
def anniversary(day: int, years: int, leap_day_is_later: bool) -> int:
    """The anniversary; of a 29 February, in a common year, 1 March where that is later, else 28 February."""
    year, month, number = civil(day)
    if (month, number) == (2, 29) and not leap_year(year + years):
        return ordinal(year + years, 3, 1) - (not leap_day_is_later)
    return ordinal(year + years, month, number)


def easter(year: int) -> int:
    """Easter Sunday: the Sunday after the first full moon, by the church's tables, on or after 21 March."""
    century, golden = year // 100, year % 19
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    full = ordinal(year, 3, 21) + moon
    return full + 7 - full % 7
