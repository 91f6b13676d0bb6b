"""What a drawing shows, each a name and what it holds; and what cannot be drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import isfinite

from passage.paper.document import Picture, Table
from passage.text import Complaint, Text

MOST_LINES, MOST_PANELS, MOST_BARS, MOST_POINTS, MOST_EVENTS = 5, 24, 60, 20_000, 12


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of a day or a month. `value` is None where only its interval, or nothing, is known."""

    at: date
    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A series, in the order of its days."""

    name: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """A day on which something changed, such as a rule coming into force."""

    on: date
    name: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure of a thing, with its interval."""

    name: str
    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Panel:
    """One of several drawings side by side, on the same days."""

    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What a drawing says of itself: a title, what it shows in words, and what its figures are.

    `of` names what is counted along the axis, `when` or `what` the first column of its table, and `interval`
    what its band or whisker is. `decimals` is how far its figures are written out.
    """

    title: str
    shows: str
    of: str
    first: str
    interval: str = ""
    decimals: int = 0
    monthly: bool = True


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing (SVG) and the table of what it shows."""

    svg: str
    picture: Picture
    table: Table


def check_lines(series: Sequence[Line], events: Sequence[Event]) -> None:
    """Raise Complaint for more lines, points or events than one drawing shows, or none, or no number."""
    if not 0 < len(series) <= MOST_LINES:
        raise too_many(MOST_LINES)
    if len(events) > MOST_EVENTS:
        raise too_many(MOST_EVENTS)
    count = sum(len(line.points) for line in series)
    if not 0 < count <= MOST_POINTS:
        raise too_many(MOST_POINTS)
    for line in series:
        check_numbers(line.points)


def check_numbers(each: Sequence[Point | Bar]) -> None:
    """Raise Complaint for a figure that is none."""
    for one in each:
        for n in (one.value, one.low, one.high):
            if n is not None and (not isfinite(n) or abs(n) > 1e15):
                raise Complaint(
                    Text("this figure cannot be drawn", "ce chiffre ne peut être dessiné"),
                    field=str(n),
                    mend=Text("leave it out", "omettez-le"),
                )


def too_many(most: int) -> Complaint:
    """What is said of more than one drawing shows, or of nothing."""
    return Complaint(
        Text(f"one drawing shows from 1 to {most} of these", f"un dessin en montre de 1 à {most}"),
        mend=Text("draw fewer, or draw panels", "dessinez-en moins, ou dessinez des panneaux"),
    )
