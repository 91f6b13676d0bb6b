"""Ways in which the law carries one day to another: so many days, months or years, or to a birthday.

Each is a map on days that never goes back when its day goes forward. So a bound on the day it leads to is a
bound on the day it starts from, exactly: `least` and `greatest`. Nothing rounds without saying how.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from passage.lang.days import FOUR_CENTURIES, anniversary, months_later
from passage.text import Text

_LAST_OF_MONTH = Text(
    "where the month has no day of that number, its last day",
    "si le mois n’a pas ce quantième, son dernier jour",
)


class Shift:
    """A map on days (proleptic ordinals), monotone and total, with the rule it comes from."""

    __slots__ = ()

    @property
    def cites(self) -> tuple[str, ...]:
        """The provisions that say so."""
        return self._cites()

    @property
    def words(self) -> Text:
        """How it reads before the words for the day it starts from: “14 days after”, « 14 jours après »."""
        return self._words()

    @property
    def rounding(self) -> Text | None:
        """What is done with a day that the other month lacks; None where that cannot happen."""
        return self._rounding()

    @property
    def reach(self) -> tuple[int, int]:
        """The least and the most days by which it may move any day."""
        return self._reach()

    def apply(self, day: int) -> int:
        """The day it leads to."""
        raise NotImplementedError

    def on(self, day: date) -> date:
        """The date it leads to. Raises ValueError or OverflowError outside the years 1 to 9999."""
        return date.fromordinal(self.apply(day.toordinal()))

    def never_before(self, other: Shift) -> bool:
        """Whether its form alone shows that it leads from no day to before where the other does."""
        return self == other

    def least(self, bound: int) -> int:
        """The first day from which it leads to `bound` or later."""
        return _least(self, bound)

    def greatest(self, bound: int) -> int:
        """The last day from which it leads to `bound` or earlier."""
        return _greatest(self, bound)

    def then(self, following: Shift) -> Shift:
        """This shift, and from where it leads the following one."""
        return Then(self, following)

    def _cites(self) -> tuple[str, ...]:
        raise NotImplementedError

    def _words(self) -> Text:
        raise NotImplementedError

    def _rounding(self) -> Text | None:
        return None

    def _reach(self) -> tuple[int, int]:
        raise NotImplementedError


@lru_cache(maxsize=1 << 15)
def _least(shift: Shift, bound: int) -> int:
    low, high = shift.reach
    days = range(bound - high, bound - low)
    return days.start + bisect_left(days, bound, key=shift.apply)


@lru_cache(maxsize=1 << 15)
def _greatest(shift: Shift, bound: int) -> int:
    low, high = shift.reach
    days = range(bound - high, bound - low + 1)
    return days.start + bisect_right(days, bound, key=shift.apply) - 1


def counted(count: int, en: tuple[str, str], fr: tuple[str, str], manner: Text | None = None) -> Text:
    """The words of a count: “14 days after”, « 1 an avant »; in French, 0 and 1 are singular."""
    how = (f" ({manner.en})", f" ({manner.fr})") if manner else ("", "")
    return Text(
        f"{abs(count)} {en[abs(count) != 1]}{how[0]} {'before' if count < 0 else 'after'}",
        f"{abs(count)}\u00a0{fr[abs(count) > 1]}{how[1]} {'avant' if count < 0 else 'après'}",
    )


def _months_reach(months: int) -> tuple[int, int]:
    mean = FOUR_CENTURIES * months // 4800
    return mean - 6, mean + 6  # no month, and no leap year left out, strays further from the mean


@dataclass(frozen=True, slots=True)
class Days(Shift):
    """So many days after the day (before it, if negative); the day itself is not counted (IA 27(5))."""

    count: int

    def _cites(self) -> tuple[str, ...]:
        return ("IA 27(5)",)

    def _words(self) -> Text:
        return counted(self.count, ("day", "days"), ("jour", "jours"))

    def _reach(self) -> tuple[int, int]:
        return self.count, self.count

    def apply(self, day: int) -> int:
        """The day so many days on."""
        return day + self.count

    def least(self, bound: int) -> int:
        """The first day from which it leads to `bound` or later."""
        return bound - self.count

    def greatest(self, bound: int) -> int:
        """The last day from which it leads to `bound` or earlier."""
        return bound - self.count


@dataclass(frozen=True, slots=True)
class Months(Shift):
    """So many months after the day (before it, if negative): the last day of the period (IA 28)."""

    count: int

    def _cites(self) -> tuple[str, ...]:
        return ("IA 28",)

    def _words(self) -> Text:
        return counted(self.count, ("month", "months"), ("mois", "mois"))

    def _rounding(self) -> Text | None:
        return _LAST_OF_MONTH

    def _reach(self) -> tuple[int, int]:
        return _months_reach(self.count)

    def apply(self, day: int) -> int:
        """The last day of the period."""
        return months_later(day, self.count)


@dataclass(frozen=True, slots=True)
class Years(Shift):
    """So many periods of twelve months after the day: the last day of the last of them (IA 28, 37(1)).

    From a 29 February, in a common year, that is 28 February. For a person's age see `Birthday`.
    """

    count: int

    def _cites(self) -> tuple[str, ...]:
        return ("IA 28", "IA 37(1)")

    def _words(self) -> Text:
        return counted(self.count, ("year", "years"), ("an", "ans"))

    def _rounding(self) -> Text | None:
        return _LAST_OF_MONTH

    def _reach(self) -> tuple[int, int]:
        return _months_reach(12 * self.count)

    def apply(self, day: int) -> int:
        """The last day of the period."""
        return months_later(day, 12 * self.count)


Leap = Literal["earlier", "later"]


@dataclass(frozen=True, slots=True)
class Birthday(Shift):
    """From the day of birth, the day at whose start that age is attained (IA 30).

    The Act does not say when a person born on a 29 February has a birthday in a common year: `leap` does,
    "earlier" for 28 February or "later" for 1 March. Raises ValueError for any other word or a negative age.
    """

    age: int
    leap: Leap

    def __post_init__(self) -> None:
        if self.age < 0:
            raise ValueError("an age cannot be negative")
        if self.leap not in ("earlier", "later"):
            raise ValueError(f"a birthday on 29 February falls earlier or later, not {self.leap!r}")

    def _cites(self) -> tuple[str, ...]:
        return ("IA 30",)

    def _words(self) -> Text:
        start = Text("at the start of the birthday", "au début de l’anniversaire")
        return counted(self.age, ("year", "years"), ("an", "ans"), start)

    def _rounding(self) -> Text | None:
        if self.leap == "earlier":
            return Text(
                "in a year without 29 February, the birthday is 28 February",
                "dans une année sans 29 février, l’anniversaire est le 28 février",
            )
        return Text(
            "in a year without 29 February, the birthday is 1 March",
            "dans une année sans 29 février, l’anniversaire est le 1er mars",
        )

    def _reach(self) -> tuple[int, int]:
        return _months_reach(12 * self.age)

    def never_before(self, other: Shift) -> bool:
        """1 March comes after 28 February."""
        return self == other or (self.leap == "later" and other == Birthday(self.age, "earlier"))

    def apply(self, day: int) -> int:
        """The day on which the age is attained."""
        return anniversary(day, self.age, self.leap == "later")


@dataclass(frozen=True, slots=True)
class Then(Shift):
    """One shift and, from where it leads, another."""

    first: Shift
    second: Shift

    def _cites(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.first.cites, *self.second.cites)))

    def _words(self) -> Text:
        outer, inner = self.second.words, self.first.words
        return Text(f"{outer.en} {inner.en}", f"{outer.fr} {inner.fr}")

    def _rounding(self) -> Text | None:
        inner, outer = self.first.rounding, self.second.rounding
        if inner is None or outer is None or inner == outer:
            return inner or outer
        return Text(f"{inner.en}; {outer.en}", f"{inner.fr}; {outer.fr}")

    def _reach(self) -> tuple[int, int]:
        (low, high), (lower, higher) = self.first.reach, self.second.reach
        return low + lower, high + higher

    def apply(self, day: int) -> int:
        """Where the second leads from where the first does."""
        return self.second.apply(self.first.apply(day))

    def never_before(self, other: Shift) -> bool:
        """A roll-over, say, only ever moves a day on."""
        return self == other or (self.second.reach[0] >= 0 and self.first.never_before(other))

    def least(self, bound: int) -> int:
        """The first day from which it leads to `bound` or later."""
        return self.first.least(self.second.least(bound))

    def greatest(self, bound: int) -> int:
        """The last day from which it leads to `bound` or earlier."""
        return self.first.greatest(self.second.greatest(bound))
