"""Scales and their ticks: round figures, first days of months, written as each language writes them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import ceil, floor, log10
from typing import Any

from passage.paper.chart.figures import Event, Line
from passage.paper.plain import plain
from passage.text import Language
from passage.text.words import MONTHS, NBSP, WEEKDAYS

NUMBERS: dict[Language, dict[str, Any]] = {
    "en": {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["$", ""]},
    "fr": {
        "decimal": ",",
        "thousands": NBSP,
        "grouping": [3],
        "currency": ["", f"{NBSP}$"],
        "percent": f"{NBSP}%",
    },
}
SHORT_MONTHS: dict[Language, tuple[str, ...]] = {
    "en": (
        *("Jan.", "Feb.", "Mar.", "Apr.", "May", "June"),
        *("July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
    ),
    "fr": (
        "janv.",
        "févr.",
        "mars",
        "avr.",
        "mai",
        "juin",
        "juill.",
        "août",
        "sept.",
        "oct.",
        "nov.",
        "déc.",
    ),
}


def times(lang: Language) -> dict[str, Any]:
    """The names of months and days, as what draws asks for them."""
    return {
        "dateTime": "%x, %X",
        "date": "%Y-%m-%d",
        "time": "%H:%M:%S",
        "periods": ["a.m.", "p.m."],
        "days": list(WEEKDAYS[lang]),
        "shortDays": list(WEEKDAYS[lang]),
        "months": list(MONTHS[lang]),
        "shortMonths": list(SHORT_MONTHS[lang]),
    }


def figure_axis(title: str | None, ticks: list[float]) -> dict[str, Any]:
    """An axis of figures, with as many decimals as its ticks need."""
    places = next((p for p in range(7) if all(round(tick, p) == tick for tick in ticks)), 7)
    return {"title": title and plain(title), "values": ticks, "format": f",.{places}f"}


def time_axis(days: tuple[date, date], lang: Language, *, small: bool) -> dict[str, Any]:
    """Ticks on the first of months, no more than there is room for; years alone where there are many."""
    months = (days[1].year - days[0].year) * 12 + days[1].month - days[0].month
    room = 4 if small else 9
    step = next(s for s in (1, 2, 3, 6, 12, 24, 60, 120, 240, 1200, 12000) if months / s <= room)
    first = days[0].year * 12 + days[0].month - 1 + (days[0].day > 1)
    ticks = [
        stamp(date(m // 12, m % 12 + 1, 1))
        for m in range(first, days[1].year * 12 + days[1].month)
        if m % step == 0
    ]
    format_ = "%Y" if step >= 12 else "%b %Y"
    if not ticks:
        ticks, format_ = [stamp(days[0]), stamp(days[1])], "%B %-d, %Y" if lang == "en" else "%-d %B %Y"
    return {"title": None, "values": ticks, "format": format_, "labelFlush": False, "labelOverlap": True}


def domain(numbers: Sequence[float]) -> tuple[float, float, list[float]]:
    """A domain with round ticks, and those ticks."""
    low, high = min(numbers), max(numbers)
    if high - low < 1e-9 * max(1.0, abs(low), abs(high)):
        high = low + max(1.0, abs(low))
    raw = (high - low) / 5
    size = 10.0 ** floor(log10(raw))
    step = next(m * size for m in (1, 2, 2.5, 5, 10) if m * size >= raw * 0.999)
    first, last = floor(low / step), ceil(high / step)
    return first * step, last * step, [round(n * step, 10) for n in range(first, last + 1)]


def stamp(day: date) -> int:
    """A day as milliseconds since 1970, for a scale that knows no zone."""
    return (day.toordinal() - 719_163) * 86_400_000


def span(series: Sequence[Line], events: Sequence[Event]) -> tuple[date, date]:
    """The first and the last day of all that is drawn."""
    days = [p.at for line in series for p in line.points] + [event.on for event in events]
    return min(days), max(days)
