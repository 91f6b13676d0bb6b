"""The versions of a provision on a line, drawn; what it shows stands in words beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from passage.engine.words.timeline import timeline
from passage.lang import Moment, Provision
from passage.text import Text

WIDTH, ROOM = 640, 20
"""In units of the drawing: its width, and the room left on each side."""
STEP = 5
"""Years between two marks."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A version: where it begins on the line, how long it is, and whether it is the one shown."""

    x: float
    width: float
    shown: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is drawn: the bars, the marks of years, the day asked about; `words` say it all."""

    bars: tuple[Bar, ...]
    years: tuple[tuple[float, int], ...]
    at: float
    words: Text
    width: int = WIDTH


def drawn(provision: Provision, moment: Moment) -> Drawing:
    """The line of a provision from its first known day to its last, or to the day asked about."""
    spans = [version.in_force for version in provision.versions if version.in_force is not None]
    starts = [span.start.date() for span in spans if span.start]
    first = min([provision.known_from.date(), moment.day, *starts])
    last = max([provision.verified_on, moment.day])
    days = max((last - first).days, 1)

    def place(day: date) -> float:
        share = min(max((day - first).days / days, 0.0), 1.0)
        return round(ROOM + share * (WIDTH - 2 * ROOM), 1)

    def edge(at: datetime | None, otherwise: date) -> float:
        return place(at.date() if at else otherwise)

    bars = tuple(
        Bar(
            edge(span.start, first),
            max(edge(span.end, last) - edge(span.start, first), 2.0),
            moment.at in span,
        )
        for span in spans
    )
    marks = range(-(-first.year // STEP) * STEP, last.year + 1, STEP)
    years = tuple((place(date(year, 1, 1)), year) for year in marks if date(year, 1, 1) >= first)
    return Drawing(bars, years, place(moment.day), timeline(provision))
