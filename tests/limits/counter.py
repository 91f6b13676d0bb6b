"""The time limits counted again, otherwise: a calendar walked day by day, and its own list of holidays.

Nothing here comes from the package. The limits are written down a second time, from the texts, as words.
"""

from __future__ import annotations

import datetime as dt
from functools import cache

ONE = dt.timedelta(days=1)
FIRST, LAST = dt.date(2015, 1, 1), dt.date(2030, 12, 31)
SATURDAY, SUNDAY = 5, 6


def easter_sunday(year: int) -> dt.date:
    """Butcher’s algorithm."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, day + 1)


def nth_monday(year: int, month: int, n: int) -> dt.date:
    mondays = [day for day in range(1, 32) if _weekday(year, month, day) == 0]
    return dt.date(year, month, mondays[n - 1])


def _weekday(year: int, month: int, day: int) -> int | None:
    try:
        return dt.date(year, month, day).weekday()
    except ValueError:
        return None


@cache
def federal(year: int) -> frozenset[dt.date]:
    """The holidays of section 35(1) that hold everywhere, Sundays aside."""
    easter = easter_sunday(year)
    victoria = dt.date(year, 5, 24)
    while victoria.weekday() != 0:
        victoria -= ONE
    canada = dt.date(year, 7, 1)
    if canada.weekday() == SUNDAY:
        canada += ONE
    days = {
        dt.date(year, 1, 1),
        easter - 2 * ONE,
        easter + ONE,
        victoria,
        canada,
        nth_monday(year, 9, 1),
        nth_monday(year, 10, 2),
        dt.date(year, 11, 11),
        dt.date(year, 12, 25),
    }
    if year >= 2021:
        days.add(dt.date(year, 9, 30))
    if year == 2022:
        days.add(dt.date(2022, 9, 19))
    return frozenset(days)


@cache
def provincial(year: int, place: str | None) -> frozenset[dt.date]:
    """Those of the provinces and towns that the tests visit."""
    third_of_february = nth_monday(year, 2, 3)
    match place:
        case "ON":
            return frozenset({third_of_february})
        case "ON/Toronto":
            return frozenset({third_of_february, nth_monday(year, 8, 1)})
        case "BC":
            family = third_of_february if year >= 2019 else nth_monday(year, 2, 2)
            return frozenset({family, nth_monday(year, 8, 1)})
        case "QC":
            days = {dt.date(year, 6, 24)}
            return frozenset(days | {dt.date(2015, 1, 2), dt.date(2015, 12, 26)})
        case "NL" | None:
            return frozenset()
        case _:
            raise ValueError(place)


@cache
def designated(year: int, place: str | None) -> frozenset[dt.date]:
    """Paid holidays of the Board’s offices; one that falls on a weekend is kept on the next free weekday."""
    days = {*federal(year), dt.date(year, 12, 26)}
    if place in ("ON", "ON/Toronto", "BC"):
        days.add(nth_monday(year, 8, 1))
    if place == "QC":
        days.add(dt.date(year, 6, 24))
    kept = {day for day in days if day.weekday() < SATURDAY}
    for day in sorted(day for day in days if day.weekday() >= SATURDAY):
        while day.weekday() >= SATURDAY or day in kept:
            day += ONE
        kept.add(day)
    return frozenset(kept)


@cache
def is_holiday(day: dt.date, place: str | None) -> bool:
    return day.weekday() == SUNDAY or day in federal(day.year) or day in provincial(day.year, place)


@cache
def is_working(day: dt.date, place: str | None) -> bool:
    return not (day.weekday() == SATURDAY or is_holiday(day, place) or day in designated(day.year, place))


CALENDAR = [dt.date(2002, 1, 1) + n * ONE for n in range(31 * 366)]
"""Every day from before the first that is visited to after the last that a count can come to."""
PLACE_IN_IT = {day: place for place, day in enumerate(CALENDAR)}


def walk(day: dt.date, count: int) -> dt.date:
    """So many days on, or back, in the calendar."""
    return CALENDAR[PLACE_IN_IT[day] + count]


def walk_working(day: dt.date, count: int, place: str | None) -> dt.date:
    """So many working days on, or back: the day itself is not counted."""
    left = abs(count)
    while left:
        day = day + ONE if count > 0 else day - ONE
        if is_working(day, place):
            left -= 1
    return day


def twelve_months(day: dt.date) -> dt.date:
    """The day of the same number of the same month next year, or the last of that month."""
    try:
        return dt.date(day.year + 1, day.month, day.day)
    except ValueError:
        return dt.date(day.year + 1, day.month, day.day - 1)


def roll(day: dt.date, how: str, place: str | None) -> dt.date:
    """The first day from this one on which a time may end."""
    while (
        (how == "holiday" and is_holiday(day, place))
        or (how == "working" and not is_working(day, place))
        or (how == "hearing" and (day.weekday() == SATURDAY or is_holiday(day, place)))
    ):
        day += ONE
    return day


def count(words: str, day: dt.date, place: str | None, *, rolling: bool) -> dt.date:
    """Follow a count in words from a day: “15 days, working”, “15 days, -3 working days”."""
    for word in words.split(", "):
        number, _, unit = word.partition(" ")
        if unit in ("day", "days"):
            day = walk(day, int(number))
        elif unit == "working days":
            day = walk_working(day, int(number), place)
        elif unit == "months":
            assert number == "12"
            day = twelve_months(day)
        elif rolling:
            day = roll(day, word, place)
    return day


REFORM = dt.date(2026, 3, 26)
"""The day on which the list of IRPA 49(2) changed."""

COUNTS: dict[str, str] = {
    "boc.officer": "0 days",
    "boc.division": "15 days, working",
    "boc.extension": "15 days, -3 working days",
    "contact.information": "10 days, working",
    "abandonment.form": "5 working days",
    "abandonment.hearing": "5 working days",
    "hearing.date": "60 days, hearing",
    "hearing.form_changes": "-10 days, working",
    "hearing.documents": "-10 days, working",
    "hearing.reply_documents": "-5 days, working",
    "hearing.applications": "-10 days, working",
    "hearing.intervention": "-10 days, working",
    "hearing.change_of_date": "-3 working days",
    "hearing.new_date": "10 working days",
    "application.response": "5 days, working",
    "appeal.notice": "15 days, working",
    "appeal.record": "30 days, working",
    "appeal.reply": "15 days, working",
    "appeal.decision": "90 days, holiday",
    "court.leave": "15 days, holiday",
    "court.leave_abroad": "60 days, holiday",
    "court.record": "30 days, holiday",
    "court.record_after_reasons": "30 days, holiday",
    "court.hearing": "30 days",
    "protection.form_mailed": "7 days",
    "protection.assessments_mailed": "7 days",
    "stay.assessments_mailed": "7 days",
    "protection.application": "15 days, holiday",
    "protection.application_mailed": "22 days, holiday",
    "protection.decision": "31 days",
    "protection.decision_mailed": "38 days",
    "protection.late": "15 days, holiday, 1 day",
    "protection.late_mailed": "22 days, holiday, 1 day",
    "protection.at_port": "0 days",
    "protection.response": "15 days, holiday",
    "protection.response_mailed": "22 days, holiday",
    "stay.response": "15 days, holiday",
    "stay.response_mailed": "22 days, holiday",
    "wait.protection": "12 months, 1 day",
    "wait.protection_again": "12 months, 1 day",
    "wait.permit": "12 months, 1 day",
    "wait.humanitarian": "12 months, 1 day",
    "order.leave": "30 days, holiday",
    "order.ineligible_agreement": "0 days",
    "order.ineligible": "7 days",
    "order.rejected": "15 days",
    "order.appeal_not_filed": "15 days, working, 1 day",
    "order.appeal_not_perfected": "30 days, working, 1 day",
    "order.appeal_rejected": "15 days",
    "order.withdrawn": "0 days",
    "order.abandoned": "15 days",
    "order.terminated": "15 days",
    "minister.intervention": "10 days, working",
    "division.continues": "21 days",
    "decision.reasons": "10 days, holiday",
}
"""Each limit as it reads now."""

BEFORE_REFORM: dict[str, str | None] = {
    "order.rejected": None,
    "order.appeal_not_filed": "15 days, working",
    "order.appeal_not_perfected": "30 days, working",
    "order.withdrawn": "15 days",
}
"""Those that read otherwise before 2026-03-26; None is no day at all."""

BESIDE: dict[str, tuple[dt.date, str]] = {
    "boc.division": (dt.date(2024, 9, 9), "45 days, working"),
    "boc.extension": (dt.date(2024, 9, 9), "45 days, -3 working days"),
    "appeal.record": (dt.date(2020, 9, 28), "45 days, working"),
    "order.appeal_not_perfected": (dt.date(2020, 9, 28), "45 days, working, 1 day"),
    "court.record": (dt.date(2025, 5, 14), "75 days, holiday"),
    "court.record_after_reasons": (dt.date(2025, 5, 14), "75 days, holiday"),
}
"""Practice notices and orders: since when, and how much time."""

UNTIL: dict[str, str] = {"court.hearing": "90 days"}
"""The far ends of windows."""

OR_LATER: dict[str, str] = {
    "order.appeal_not_filed": "15 days",
    "order.appeal_not_perfected": "15 days",
}
"""From the notice of the decision, where that comes later (49(2)(d)(ii))."""

NEVER = {"protection.again"}
"""Limits that are none, and say so."""

WAITS_SINCE = dt.date(2019, 6, 21)
"""Before it, nobody has followed the twelve months."""


def words_of(key: str, day: dt.date) -> str | None:
    """How a limit counts from an event of that day; None where it gives no day."""
    if key in NEVER or (key.startswith("wait.") and day < WAITS_SINCE):
        return None
    return BEFORE_REFORM[key] if day < REFORM and key in BEFORE_REFORM else COUNTS[key]


@cache
def counted(words: str, place: str | None, rolling: bool) -> dict[dt.date, dt.date]:
    """The count from every day from 2015 to 2030."""
    days = (FIRST + n * ONE for n in range((LAST - FIRST).days + 1))
    return {day: count(words, day, place, rolling=rolling) for day in days}
