"""Drawing: figures become a specification, the specification a drawing that reaches nothing outside."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from passage.paper.chart.beneath import table_of_bars, table_of_lines, told
from passage.paper.chart.figures import (
    MOST_BARS,
    MOST_PANELS,
    Bar,
    Drawing,
    Event,
    Line,
    Panel,
    Said,
    check_lines,
    check_numbers,
    too_many,
)
from passage.paper.chart.marks import COLOURS, GRID, INK, SOFT, panel_of
from passage.paper.chart.scale import NUMBERS, domain, figure_axis, span, times
from passage.paper.document import Picture, Table
from passage.paper.plain import plain
from passage.paper.svg import safe
from passage.text import Language, absent

WIDTH, HEIGHT = 560, 280
PANEL_WIDTH, PANEL_HEIGHT, ACROSS = 250, 130, 2


def lines(
    said: Said, series: Sequence[Line], lang: Language, *, events: Sequence[Event] = (), name: str = "chart"
) -> Drawing:
    """Series over time, each with its band, and the days on which something changed.

    `name` begins every id in the drawing. Raises Complaint for too many, or none, or what is no number.
    """
    check_lines(series, events)
    spec = panel_of(series, events, said, lang, WIDTH, HEIGHT, span(series, events))
    return _drawn(spec, said, lang, name, table_of_lines(said, (Panel("", tuple(series)),), events, lang))


def panels(
    said: Said,
    each: Sequence[Panel],
    lang: Language,
    *,
    events: Sequence[Event] = (),
    name: str = "chart",
) -> Drawing:
    """Small drawings side by side, over the same days, each on a scale of its own. Raises Complaint."""
    if not 0 < len(each) <= MOST_PANELS:
        raise too_many(MOST_PANELS)
    every = [line for panel in each for line in panel.lines]
    for panel in each:
        check_lines(panel.lines, events)
    days = span(every, events)
    drawn = [
        {
            **panel_of(panel.lines, events, said, lang, PANEL_WIDTH, PANEL_HEIGHT, days, small=True),
            "title": {"text": plain(panel.name), "anchor": "start", "color": INK, "fontSize": 12},
        }
        for panel in each
    ]
    spec = {"concat": drawn, "columns": ACROSS, "spacing": {"row": 18, "column": 30}}
    return _drawn(spec, said, lang, name, table_of_lines(said, each, events, lang))


def bars(said: Said, each: Sequence[Bar], lang: Language, *, name: str = "chart") -> Drawing:
    """Things with their figures and the whiskers of their intervals, in the order given. Raises Complaint."""
    if not 0 < len(each) <= MOST_BARS:
        raise too_many(MOST_BARS)
    check_numbers(each)
    numbers = [n for bar in each for n in (bar.value, bar.low, bar.high, 0.0) if n is not None]
    low, high, ticks = domain(numbers)
    rows = [
        {"i": place, "v": bar.value, "l": bar.low, "h": bar.high, "t": told(bar, said, lang)}
        for place, bar in enumerate(each)
    ]
    high = max(high, max(numbers) + (high - low) * 0.22)  # room for the figure at the end of a bar
    x: dict[str, Any] = {
        "field": "v",
        "type": "quantitative",
        "scale": {"domain": [low, high], "nice": False},
        "axis": figure_axis(said.of, ticks),
    }
    y: dict[str, Any] = {
        "field": "i",
        "type": "ordinal",
        "scale": {"domain": list(range(len(each)))},
        "axis": {
            "title": None,
            "labelExpr": f"{_quoted([bar.name for bar in each])}[datum.value]",
            "labelLimit": 0,
            "ticks": False,
        },
    }
    spec = {
        "width": WIDTH - 90,
        "height": {"step": 26},
        "data": {"values": rows},
        "layer": [
            {
                "transform": [{"filter": "isValid(datum.v)"}],
                "mark": {"type": "bar", "color": COLOURS[0], "height": {"band": 0.62}},
                "encoding": {"x": {**x, "stack": None}, "y": y},
            },
            {
                "transform": [{"filter": "isValid(datum.l) && isValid(datum.h)"}],
                "mark": {"type": "rule", "color": "white", "strokeWidth": 4.5},
                "encoding": {"x": {**x, "field": "l"}, "x2": {"field": "h"}, "y": y},
            },
            {
                "transform": [{"filter": "isValid(datum.l) && isValid(datum.h)"}],
                "mark": {"type": "rule", "color": INK, "strokeWidth": 1.6},
                "encoding": {"x": {**x, "field": "l"}, "x2": {"field": "h"}, "y": y},
            },
            *(
                {
                    "transform": [{"filter": "isValid(datum.l) && isValid(datum.h)"}],
                    "mark": {"type": "tick", "color": INK, "thickness": 1.6, "size": 10},
                    "encoding": {"x": {**x, "field": end}, "y": y},
                }
                for end in ("l", "h")
            ),
            {
                "transform": [
                    {"calculate": "isValid(datum.h) ? datum.h : isValid(datum.v) ? datum.v : 0", "as": "e"}
                ],
                "mark": {"type": "text", "align": "left", "dx": 6, "color": INK, "fontSize": 11},
                "encoding": {"x": {**x, "field": "e"}, "y": y, "text": {"field": "t"}},
            },
        ],
    }
    return _drawn(spec, said, lang, name, table_of_bars(said, each, lang))


def _quoted(names: Sequence[str]) -> str:
    """Names as a list that a drawing's expression holds, none of which it can take for anything else."""

    return json.dumps([plain(name) for name in names])


def _drawn(spec: dict[str, Any], said: Said, lang: Language, name: str, table: Table) -> Drawing:
    try:
        import vl_convert
    except ImportError:
        raise absent("documents", "vl_convert") from None
    draw: Any = vl_convert.vegalite_to_svg
    found: str = draw(
        {"$schema": "https://vega.github.io/schema/vega-lite/v6.json", **spec, "config": _CONFIG},
        format_locale=NUMBERS[lang],
        time_format_locale=times(lang),
        allowed_base_urls=[],
    )
    svg = safe(found, f"{name}-", said.title, said.shows)
    return Drawing(svg, Picture(svg, f"{said.title}. {said.shows}"), table)


_CONFIG: dict[str, Any] = {
    "background": "white",
    "padding": {"left": 16, "right": 40, "top": 5, "bottom": 5},  # a reader’s letters may be wider
    "font": "sans-serif",
    "view": {"stroke": None},
    "axis": {
        "labelLimit": 0,  # cut short, a name may be cut within a character
        "gridColor": GRID,
        "domainColor": SOFT,
        "tickColor": SOFT,
        "labelColor": INK,
        "labelFontSize": 11,
        "titleColor": INK,
        "titleFontSize": 11.5,
        "titleFontWeight": "normal",
    },
    "axisX": {"grid": False},
    "axisY": {"titlePadding": 14},
    "text": {"font": "sans-serif"},
    "aria": False,
}
