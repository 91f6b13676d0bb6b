"""The table of what a drawing shows, for those who would rather read it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from passage.paper.chart.figures import Bar, Event, Panel, Point, Said
from passage.paper.document import Table, Words
from passage.text import Language, Text, number
from passage.text import date as in_words
from passage.text.words import MONTHS

TO = Text("{low} to {high}", "{low} à {high}")
"""An interval in a cell."""
UNKNOWN = Text.same("–")


def table_of_lines(said: Said, each: Sequence[Panel], events: Sequence[Event], lang: Language) -> Table:
    """A row for each day, a column for each line and one for its interval; the events in a note."""
    named = [
        (f"{panel.name} – {line.name}" if panel.name and line.name != panel.name else line.name, line)
        for panel in each
        for line in panel.lines
    ]
    header: list[Words] = [said.first]
    for name, line in named:
        header.append(name)
        if said.interval and _has_interval(line.points):
            header.append(f"{name}, {said.interval}")
    by_day = [{p.at: p for p in line.points} for _, line in named]
    rows: list[tuple[Words, ...]] = []
    for day in sorted({day for points in by_day for day in points}):
        row: list[Words] = [_day(day, said, lang)]
        for (_, line), points in zip(named, by_day, strict=True):
            point = points.get(day, Point(day, None))
            row.append(told(point, said, lang))
            if said.interval and _has_interval(line.points):
                row.append(_interval(point, said, lang))
        rows.append(tuple(row))
    told_in_order = enumerate(sorted(events, key=lambda event: event.on), 1)
    note = "; ".join(f"({n}) {in_words(event.on, lang)}, {event.name}" for n, event in told_in_order) or None
    return _table(said, header, rows, note)


def table_of_bars(said: Said, each: Sequence[Bar], lang: Language) -> Table:
    """A row for each bar."""
    banded = bool(said.interval) and _has_interval(each)
    header: list[Words] = [said.first, said.of, *([said.interval] if banded else [])]
    rows = [
        (bar.name, told(bar, said, lang), *([_interval(bar, said, lang)] if banded else [])) for bar in each
    ]
    return _table(said, header, rows, None)


def _table(said: Said, header: Sequence[Words], rows: Sequence[tuple[Words, ...]], note: str | None) -> Table:
    return Table(
        said.title,
        tuple(header),
        tuple(rows),
        ("start", *("end" for _ in header[1:])),
        row_headers=True,
        note=note,
    )


def _number(n: float | None, said: Said, lang: Language) -> str:
    if n is None:
        return UNKNOWN[lang]
    rounded = Decimal(str(n)).quantize(Decimal(1).scaleb(-said.decimals), ROUND_HALF_UP)
    return number(rounded, lang)


def told(each: Point | Bar, said: Said, lang: Language) -> str:
    """A figure, or its interval where that is all that is known."""
    if each.value is None and each.low is not None and each.high is not None:
        return TO[lang].format(low=_number(each.low, said, lang), high=_number(each.high, said, lang))
    return _number(each.value, said, lang)


def _interval(each: Point | Bar, said: Said, lang: Language) -> str:
    if each.low is None or each.high is None:
        return UNKNOWN[lang]
    return TO[lang].format(low=_number(each.low, said, lang), high=_number(each.high, said, lang))


def _day(day: date, said: Said, lang: Language) -> str:
    return f"{MONTHS[lang][day.month - 1]} {day.year}" if said.monthly else in_words(day, lang)


def _has_interval(each: Sequence[Point | Bar]) -> bool:
    return any(one.low is not None and one.high is not None for one in each)
