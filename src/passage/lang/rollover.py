"""Where a time that ends on a closed day ends instead: after the holidays, or on a working day of the Board.

Not one rule but several. By the Interpretation Act a limit for doing a thing passes over holidays, and a
Saturday is none. By the rules of the Board's divisions a limit for providing a document passes over Saturdays
too, and over every other day on which the Board's offices are closed. `place` is as for `holidays.holiday`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from passage.lang import holidays
from passage.lang.days import SATURDAY
from passage.lang.shifts import Shift, Then, counted
from passage.text import Text

LONGEST_CLOSURE = 10  # days; the tests see that no run of closed days comes near it


@dataclass(frozen=True, slots=True)
class RollOver(Shift):
    """The day itself or, if it is a holiday there, the first day after it that is none (IA 26, 35(1)).

    `place` as for `holidays.holiday`. A Saturday is not a holiday. Raises Complaint for an unknown place.
    """

    place: str | None = None

    def __post_init__(self) -> None:
        holidays.check_place(self.place)

    def _cites(self) -> tuple[str, ...]:
        return ("IA 26", "IA 35(1)")

    def _words(self) -> Text:
        return Text(
            "the first day that is not a holiday, at the earliest",
            "le premier jour non férié, au plus tôt",
        )

    def _reach(self) -> tuple[int, int]:
        return 0, LONGEST_CLOSURE

    def apply(self, day: int) -> int:
        """The first day from this one that is not a holiday."""
        while holidays.holiday(day, self.place):
            day += 1
        return day


@dataclass(frozen=True, slots=True)
class PastSaturday(Shift):
    """The day itself or, if it is a Saturday or a holiday there, the first day that is neither.

    For a hearing a Saturday is passed over by IRPR 159.9(2); a Sunday or another holiday, by IA 26.
    """

    place: str | None = None

    def __post_init__(self) -> None:
        holidays.check_place(self.place)

    def _cites(self) -> tuple[str, ...]:
        return ("IRPR 159.9(2)", "IA 26")

    def _words(self) -> Text:
        return Text(
            "the first day that is neither a Saturday nor a holiday, at the earliest",
            "le premier jour qui n’est ni un samedi ni un jour férié, au plus tôt",
        )

    def _reach(self) -> tuple[int, int]:
        return 0, LONGEST_CLOSURE

    def apply(self, day: int) -> int:
        """The first day from this one that is neither."""
        while day % 7 == SATURDAY or holidays.holiday(day, self.place):
            day += 1
        return day


Division = Literal["RPD", "RAD"]
_ROLLS = {"RPD": "RPDR 41(3)", "RAD": "RADR 35(3)"}
_DEFINES = {"RPD": "RPDR 1", "RAD": "RADR 1"}


@dataclass(frozen=True, slots=True)
class NextWorkingDay(Shift):
    """The day itself or, if it is not a working day of the Board, the next one (RPD r. 41(3), RAD r. 35(3)).

    Not Saturdays, Sundays, holidays or other days on which the Board's offices are closed.
    """

    place: str | None = None
    division: Division = "RPD"

    def __post_init__(self) -> None:
        holidays.check_place(self.place)

    def _cites(self) -> tuple[str, ...]:
        return (_ROLLS[self.division], _DEFINES[self.division], "IA 26")

    def _words(self) -> Text:
        return Text("the first working day, at the earliest", "le premier jour ouvrable, au plus tôt")

    def _reach(self) -> tuple[int, int]:
        return 0, LONGEST_CLOSURE

    def apply(self, day: int) -> int:
        """The first working day from this one."""
        while holidays.closed(day, self.place):
            day += 1
        return day


@dataclass(frozen=True, slots=True)
class WorkingDays(Shift):
    """So many working days of the Board after the day (before it, if negative), the day not counted.

    Raises ValueError for none.
    """

    count: int
    place: str | None = None
    division: Division = "RPD"

    def __post_init__(self) -> None:
        if self.count == 0:
            raise ValueError("no working days is no period: use NextWorkingDay")
        holidays.check_place(self.place)

    def _cites(self) -> tuple[str, ...]:
        return (_DEFINES[self.division], "IA 27(5)")

    def _words(self) -> Text:
        return counted(self.count, ("working day", "working days"), ("jour ouvrable", "jours ouvrables"))

    def _reach(self) -> tuple[int, int]:
        most = 2 * abs(self.count) + LONGEST_CLOSURE
        return (1, most) if self.count > 0 else (-most, -1)

    def apply(self, day: int) -> int:
        """The last of the working days counted."""
        step = 1 if self.count > 0 else -1
        left = abs(self.count)
        while left:
            day += step
            left -= not holidays.closed(day, self.place)
        return day


def at(shift: Shift, place: str | None) -> Shift:
    """The same shift, with the holidays of that place. Raises Complaint for an unknown one."""
    match shift:
        case Then(first, second):
            return Then(at(first, place), at(second, place))
        case RollOver() | PastSaturday() | NextWorkingDay() | WorkingDays():
            return replace(shift, place=place)
        case _:
            return shift


def doubt(shift: Shift, day: int) -> Text | None:
    """What is not settled about a time that has come to rest on that day; None where nothing is."""
    if isinstance(shift, RollOver) and day % 7 == SATURDAY:
        return Text(
            "The English of section 26 stops at the first day that is not a holiday, and a Saturday is none; "
            "the French goes on to the first working day (« premier jour ouvrable »).",
            "L’anglais de l’article 26 s’arrête au premier jour non férié, et un samedi ne l’est pas; le "
            "français va jusqu’au « premier jour ouvrable ».",
        )
    return None
