"""Which days are holidays, and by what: Sunday but not Saturday, Easter Monday but not Boxing Day.

The Interpretation Act, s. 35(1), names the holidays of every enactment and adds those of a province (a day
that its lieutenant governor proclaims, or that its Act makes non-juridical) and of a town (a day that its
council appoints). `holidays.csv` lists them, each between dates, with how sure we are of it and why; a day of
low confidence is shown by `doubtful` and never moves a limit. A day that only has a name (National Flag
Day, Emancipation Day) is none. The table does not hold the days that Newfoundland and Labrador fixes from
year to year for its own offices, nor the civic days of towns that it does not name.

Rows of kind `office` are days on which the Immigration and Refugee Board's offices are closed, though they
are no holidays: they make a day no working day under the Board's rules.

A place is None (only what holds in all Canada), a province ("QC") or a town in one ("ON/Ottawa").
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Literal, cast

from passage.lang.days import SATURDAY, SUNDAY, Day, civil, day_number, easter, ordinal
from passage.text import Complaint, Text

PROVINCES = ("AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT")

# Days proclaimed for one year only are in the table if they fall between these.
KNOWN_FROM, KNOWN_UNTIL = date(2002, 6, 28), date(2026, 11, 23)

Confidence = Literal["high", "medium", "low"]
Kind = Literal["act", "office"]


@dataclass(frozen=True, slots=True)
class Holiday:
    """A row of the table: a day that returns by its rule from `start` (included) to `end` (not included)."""

    key: str
    rule: str
    start: int | None
    end: int | None
    place: str
    kind: Kind
    cite: str
    confidence: Confidence
    name: Text
    note: Text | None

    def in_year(self, year: int) -> int | None:
        """Its day in that year, as an ordinal; None in a year without it, and for every Sunday."""
        day = _finder(self.rule)(year)
        if day is None or (self.start and day < self.start) or (self.end and day >= self.end):
            return None
        return day

    def holds_in(self, place: str | None) -> bool:
        """Whether the row speaks of the place: of Canada everywhere, of a province in its towns too."""
        return not self.place or (place is not None and f"{place}/".startswith(f"{self.place}/"))


def check_place(place: str | None) -> None:
    """Raise Complaint unless the place is None, a province, or a town whose civic days the table holds."""
    if place is None or place in PROVINCES:
        return
    towns = sorted({row.place for row in table() if "/" in row.place})
    if place in towns:
        return
    raise Complaint(
        Text(
            "the holidays of “{place}” are not known",
            "on ne connaît pas les jours fériés de «\u00a0{place}\u00a0»",
        ).format(place=place),
        mend=Text(
            "name a province ({provinces}) or one of these towns: {towns}",
            "nommez une province ({provinces}) ou l’une de ces villes\u00a0: {towns}",
        ).format(provinces=", ".join(PROVINCES), towns=", ".join(towns)),
    )


def holiday(day: Day, place: str | None = None) -> Holiday | None:
    """The holiday that falls on the day at the place, or None. A named holiday comes before Sunday.

    Raises Complaint for an unknown place.
    """
    number = day_number(day)
    return _year(civil(number)[0], place).get(number) or (_sunday() if number % 7 == SUNDAY else None)


def doubtful(day: Day, place: str | None = None) -> tuple[Holiday, ...]:
    """The days that may be holidays though `holiday` does not count them.

    Those of low confidence at the place; and where no place is named, those of any province or town.
    """
    number = day_number(day)
    check_place(place)
    return tuple(
        row
        for row in table()
        if row.kind == "act"
        and (row.holds_in(place) or place is None)
        and (row.confidence == "low" or not row.holds_in(place))
        and row.in_year(civil(number)[0]) == number
    )


def office_closure(day: Day, place: str | None = None) -> Holiday | None:
    """The designated day for which the Board's offices are closed, or None; weekends aside.

    A designated day on a Saturday or Sunday is given on the next working day instead.
    """
    number = day_number(day)
    return _office_year(civil(number)[0], place).get(number)


@lru_cache(maxsize=1 << 15)
def closed(day: int, place: str | None = None) -> Text | None:
    """Why the day is no working day of the Board, or None if it is one."""
    found = holiday(day, place) or office_closure(day, place)
    if found:
        return found.name
    return Text("Saturday", "samedi") if day % 7 == SATURDAY else None


@lru_cache(maxsize=1)
def table() -> tuple[Holiday, ...]:
    """Every row, in the order of the file."""
    import csv  # only a question of holidays needs it

    with Path(__file__).with_name("holidays.csv").open(encoding="utf-8", newline="") as file:
        return tuple(_row(cells) for cells in csv.DictReader(file))


def _row(cells: dict[str, str]) -> Holiday:
    def edge(name: str) -> int | None:
        return date.fromisoformat(cells[name]).toordinal() if cells[name] else None

    return Holiday(
        key=cells["key"],
        rule=cells["rule"],
        start=edge("from"),
        end=edge("to"),
        place=cells["place"],
        kind=cast(Kind, cells["kind"]),
        cite=cells["cite"],
        confidence=cast(Confidence, cells["confidence"]),
        name=Text(cells["en"], cells["fr"]),
        note=Text(cells["note_en"], cells["note_fr"]) if cells["note_en"] else None,
    )


@lru_cache(maxsize=1)
def _sunday() -> Holiday:
    return next(row for row in table() if row.rule == "every sunday")


@lru_cache(maxsize=4096)
def _year(year: int, place: str | None) -> dict[int, Holiday]:
    check_place(place)
    days: dict[int, Holiday] = {}
    for row in table():
        if row.kind == "act" and row.confidence != "low" and row.holds_in(place):
            _enter(days, row, row.in_year(year))
    return days


@lru_cache(maxsize=4096)
def _office_year(year: int, place: str | None) -> dict[int, Holiday]:
    check_place(place)
    designated: dict[int, Holiday] = {}
    for row in table():
        if row.holds_in(place) and (row.kind == "office" or not row.place):
            _enter(designated, row, row.in_year(year))
    days = {day: row for day, row in designated.items() if not _weekend(day)}
    for day, row in sorted((day, row) for day, row in designated.items() if _weekend(day)):
        while _weekend(day) or day in days:
            day += 1
        days[day] = replace(row, name=Text(f"{row.name.en} (observed)", f"{row.name.fr} (congé reporté)"))
    return days


def _enter(days: dict[int, Holiday], row: Holiday, day: int | None) -> None:
    if day is not None:
        days.setdefault(day, row)


def _weekend(day: int) -> bool:
    return day % 7 in (SATURDAY, SUNDAY)


Finder = Callable[[int], int | None]
WEEKDAYS = ("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
COUNTED = ("first", "second", "third", "fourth")


@lru_cache(maxsize=256)
def _finder(rule: str) -> Finder:
    """The day of a year by a rule of the table. Raises ValueError for a rule that is none of its forms."""
    match rule.split():
        case ["every", "sunday"]:
            return lambda year: None
        case ["easter", offset]:
            return lambda year: easter(year) + int(offset)
        case [which, weekday, "of", month]:
            beyond = 7 * COUNTED.index(which)
            return lambda year: _on_or_after(ordinal(year, int(month), 1), weekday) + beyond
        case [weekday, "before", month_day]:
            return lambda year: _on_or_after(_fixed(month_day, year) - 7, weekday)
        case [month_day, "or", "after", "sunday"]:
            return lambda year: _fixed(month_day, year) + (_fixed(month_day, year) % 7 == SUNDAY)
        case [text] if len(text) == 10:
            once = date.fromisoformat(text)
            return lambda year: once.toordinal() if year == once.year else None
        case [month_day]:
            return lambda year: _fixed(month_day, year)
        case _:
            raise ValueError(f"not a rule for a holiday: {rule!r}")


def _fixed(month_day: str, year: int) -> int:
    month, day = month_day.split("-")
    return ordinal(year, int(month), int(day))


def _on_or_after(day: int, weekday: str) -> int:
    return day + (WEEKDAYS.index(weekday) - day) % 7
