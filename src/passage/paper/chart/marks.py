"""What is drawn: a line with its band, a rule on the day of an event, the name of a line at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from passage.paper.chart.figures import Bar, Event, Line, Point, Said
from passage.paper.chart.scale import domain, figure_axis, stamp, time_axis
from passage.paper.plain import plain
from passage.text import Language

INK, SOFT, GRID = "#1c2a33", "#4a5560", "#d9dee2"
COLOURS = ("#0b4f7d", "#a03c00", "#00614a", "#6b2d73", "#3d3d3d")
"""Each at least 5:1 on white."""
DASHES: tuple[list[int], ...] = ([], [7, 3], [2, 2], [9, 3, 2, 3], [4, 4])


def panel_of(
    series: Sequence[Line],
    events: Sequence[Event],
    said: Said,
    lang: Language,
    width: int,
    height: int,
    days: tuple[date, date],
    *,
    small: bool = False,
) -> dict[str, Any]:
    """One drawing of lines and events; a small one names neither the axis nor a lone line."""
    numbers = [n for line in series for p in line.points for n in (p.value, p.low, p.high) if n is not None]
    low, high, ticks = domain([*numbers, 0.0])
    x: dict[str, Any] = {
        "field": "d",
        "type": "temporal",
        "scale": {"type": "utc", "domain": [stamp(day) for day in days], "nice": False},
        "axis": time_axis(days, lang, small=small),
    }
    y: dict[str, Any] = {
        "field": "v",
        "type": "quantitative",
        "scale": {"domain": [low, high], "nice": False, "zero": False},
        "axis": figure_axis(None if small else said.of, ticks),
    }
    layers: list[dict[str, Any]] = []
    for place, line in enumerate(series):
        layers += _of_line(line, place, x, y)
    layers += _of_events(events, x, width, days, small=small)
    if len(series) > 1 or not small:
        layers += _names(series, x, y, (high - low) / height)
    return {"width": width, "height": height, "layer": layers}


def _of_line(line: Line, place: int, x: dict[str, Any], y: dict[str, Any]) -> Iterator[dict[str, Any]]:
    colour, dash = COLOURS[place], DASHES[place]
    rows = [{"d": stamp(p.at), "v": p.value, "l": p.low, "h": p.high} for p in line.points]
    banded = [row for row in rows if row["l"] is not None and row["h"] is not None]
    if len(banded) > 1:
        yield {
            "data": {"values": rows},
            "mark": {
                "type": "area",
                "color": colour,
                "opacity": 0.16,
                "invalid": "break-paths-show-domains",
            },
            "encoding": {"x": x, "y": {**y, "field": "l"}, "y2": {"field": "h"}},
        }
    lone = [row for row in banded if row["v"] is None] if len(banded) > 1 else banded
    if lone:
        yield {
            "data": {"values": lone},
            "mark": {"type": "rule", "color": colour, "strokeWidth": 2.5},
            "encoding": {"x": x, "y": {**y, "field": "l"}, "y2": {"field": "h"}},
        }
    yield {
        "data": {"values": rows},
        "mark": {
            "type": "line",
            "color": colour,
            "strokeDash": dash,
            "strokeWidth": 2,
            "invalid": "break-paths-show-domains",
            "point": {"filled": True, "size": 22, "color": colour} if len(rows) < 30 else False,
        },
        "encoding": {"x": x, "y": y},
    }


def _of_events(
    events: Sequence[Event], x: dict[str, Any], width: int, days: tuple[date, date], *, small: bool
) -> Iterator[dict[str, Any]]:
    """A rule for each day, and its name in the first row above the drawing that has room for it."""
    whole = max(1, (days[1] - days[0]).days)
    ends: list[float] = []
    for number, event in enumerate(sorted(events, key=lambda each: each.on), 1):
        at = (event.on - days[0]).days / whole * width
        yield {
            "data": {"values": [{"d": stamp(event.on)}]},
            "mark": {"type": "rule", "color": INK, "strokeWidth": 1.2, "strokeDash": [3, 3]},
            "encoding": {"x": x},
        }
        name = f"({number})" if small else f"({number}) {plain(event.name)}"
        long = 6.0 * len(name) + 6
        start = at if at + long < width + 80 or small else at - long
        row = next((row for row, end in enumerate(ends) if end + 8 < start), len(ends))
        ends[row : row + 1] = [start + long]
        yield {
            "data": {"values": [{"d": stamp(event.on), "t": name}]},
            "mark": {
                "type": "text",
                "align": "left" if start == at else "right",
                "baseline": "bottom",
                "y": -4 - 14 * row,
                "color": INK,
                "fontSize": 11,
                "limit": width,
            },
            "encoding": {"x": x, "text": {"field": "t"}},
        }


def _names(
    series: Sequence[Line], x: dict[str, Any], y: dict[str, Any], unit: float
) -> Iterator[dict[str, Any]]:
    """The name of each line at its end, none over another."""
    ends: list[tuple[float, int, date, str]] = []
    for place, line in enumerate(series):
        last = next((p for p in reversed(line.points) if _middle(p) is not None), None)
        if last is not None:
            ends.append((_middle(last) or 0.0, place, last.at, line.name))
    ends.sort()
    heights = [end[0] for end in ends]
    for place, (below, above) in enumerate(pairwise(list(heights)), 1):
        heights[place] = max(above, heights[place - 1] + 14 * unit, below)
    for at, (_, place, day, name) in zip(heights, ends, strict=True):
        yield {
            "data": {"values": [{"d": stamp(day), "v": at, "t": plain(name)}]},
            "mark": {
                "type": "text",
                "align": "left",
                "dx": 7,
                "color": COLOURS[place],
                "fontSize": 11.5,
                "fontWeight": "bold",
            },
            "encoding": {"x": x, "y": y, "text": {"field": "t"}},
        }


def _middle(point: Point | Bar) -> float | None:
    if point.value is not None:
        return point.value
    return None if point.low is None or point.high is None else (point.low + point.high) / 2
