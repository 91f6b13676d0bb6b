"""Drawings of a brief: the one place where a published number becomes a point, and nothing else is done to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from passage.brief.parts import Chart, Entry, Grid
from passage.evidence.count import digits
from passage.evidence.episodes import Episode
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.paper.chart import Drawing, Event, Line, Point, Said, lines
from passage.text import Language, Text

INTERVAL = Text("what it may be", "valeurs possibles")
LATEST = slice(-8, None)
"""The days of policy that one drawing names."""
NAMED = Text(
    "Of the days of policy in that time, the drawing names only the latest.",
    "Des jours de changement de cette période, le dessin ne nomme que les plus récents.",
)


def drawing(chart: Chart, lang: Language, name: str) -> Drawing:
    """The drawing in one language. Raises Complaint where what draws is not installed."""
    kinds = {each.period.kind for _, series in chart.series for each in series}
    said = Said(
        chart.title[lang],
        chart.shows[lang],
        chart.of[lang],
        chart.first[lang],
        INTERVAL[lang],
        monthly=kinds <= {"month", "quarter"},
    )
    each = [Line(words[lang], tuple(_points(series))) for words, series in chart.series if series]
    events = [Event(episode.period.start, episode.label[lang]) for episode in chart.events[LATEST]]
    return lines(said, each, lang, events=events, name=name)


def beneath(chart: Chart) -> Grid:
    """The numbers of a drawing as a table: a row for each period, a column for each series."""
    by_period: dict[Period, dict[int, Observation]] = {}
    for column, (_, series) in enumerate(chart.series):
        for each in series:
            by_period.setdefault(each.period, {})[column] = each
    columns = range(len(chart.series))
    rows: list[tuple[Entry, ...]] = [
        (period, *(found.get(column) for column in columns)) for period, found in sorted(by_period.items())
    ]
    note = NAMED if chart.events != chart.events[LATEST] else None
    return Grid(chart.title, (chart.first, *(words for words, _ in chart.series)), tuple(rows), note)


def within(episodes: Iterable[Episode], series: Sequence[Observation]) -> tuple[Episode, ...]:
    """Those changes of policy that fell within a series."""
    if not series:
        return ()
    ordered = sorted(each.period for each in series)
    return tuple(each for each in episodes if ordered[0].start <= each.period.start <= ordered[-1].end)


def _points(series: Sequence[Observation]) -> Iterator[Point]:
    """A point for each number; where months or years between two are missing, no line joins them."""
    before: Period | None = None
    for each in sorted(series, key=lambda one: one.period):
        period = each.period
        if before is not None and period.kind in ("month", "year") and not before.joins(period):
            yield Point(before.end, None)
        yield _point(each)
        before = period


def _point(of: Observation) -> Point:
    """In the middle of its period; a withheld number has its ends alone."""
    printed = digits(of.count.printed.strip())
    exact = None if printed is None else float(printed)
    return Point(_middle(of.period), exact, float(of.count.low), float(of.count.high))


def _middle(period: Period) -> date:
    """About the middle of a month or a year, so that a day of policy stands between two of them."""
    match period.kind:
        case "month":
            return period.start.replace(day=15)
        case "year":
            return period.start.replace(month=7)
        case _:
            return period.start
