"""A time limit: the event from whose day it runs, where it leads, and what is to be done by whom.

A limit has versions as a provision does, and the version is that of the day of its event. Beside it stand
its overlays: a practice notice or an order that gives more time for a while. The statutory day stays the
safe one. Nothing is counted here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from passage.cite import Citation, instrument
from passage.lang.facts import Day
from passage.lang.instants import Span, instant
from passage.lang.nodes import Node, Proposition
from passage.lang.provisions import LAYERS_BY_KIND, Confidence, Flag, Layer, ordered
from passage.lang.shifts import Shift
from passage.text import Text


class Meaning(Enum):
    """What the day is: the last to do a thing or the first, the day of an effect, or one to aim at."""

    LAST_DAY = "last_day"
    FIRST_DAY = "first_day"
    WINDOW = "window"
    EFFECT = "effect"
    DEEMED = "deemed"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Leg:
    """From the day of an event over a period, past closed days by `roll`, and on by `then`.

    A period of None is the very day of the event.
    """

    event: str
    period: Shift | None = None
    roll: Shift | None = None
    then: Shift | None = None

    @property
    def shifts(self) -> tuple[Shift, ...]:
        """Whatever it is made of."""
        return tuple(shift for shift in (self.period, self.roll, self.then) if shift is not None)


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold for the time to run; where it is known not to, `otherwise` is why there is no day."""

    holds: Node
    otherwise: Text
    cite: str


@dataclass(frozen=True, slots=True)
class LimitVersion:
    """A limit as it reads over a span: the latest of its legs; with none, `words` say why there is no day.

    `end` is the far end of a window.
    """

    words: Text
    in_force: Span
    legs: tuple[Leg, ...] = ()
    end: Leg | None = None
    conditions: tuple[Condition, ...] = ()
    enacted_by: str = ""


@dataclass(frozen=True, slots=True)
class Overlay:
    """More time than the statute gives, by a practice notice or an order, for events within a span."""

    title: Text
    leg: Leg
    in_force: Span
    cite: str
    layer: Layer
    confidence: Confidence
    note: Text


@dataclass(frozen=True, slots=True)
class Remedy:
    """What can still be asked for once the day has passed."""

    words: Text
    cite: str


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit through time.

    `row` is its place in the table of limits, `event` the day that starts it, `act` what is to be done;
    `by_receipt`, whether what counts is the day on which a thing is received, not that on which it is sent.
    """

    key: str
    row: int
    event: str
    title: Text
    act: Text
    meaning: Meaning
    citation: Citation
    layer: Layer
    versions: tuple[LimitVersion, ...]
    known_from: datetime
    verified_on: date
    overlays: tuple[Overlay, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    confidence: Confidence = Confidence.HIGH
    flags: tuple[Flag, ...] = ()
    provision: str | None = None
    by_receipt: bool = False
    reviewed_by: str | None = None

    @property
    def events(self) -> tuple[str, ...]:
        """The events whose days it counts from, in order; the first starts it."""
        return tuple(dict.fromkeys((self.event, *(leg.event for leg in self.legs))))

    @property
    def legs(self) -> tuple[Leg, ...]:
        """Every leg of every version and overlay."""
        versions = (leg for v in self.versions for leg in (*v.legs, *((v.end,) if v.end else ())))
        return (*versions, *(overlay.leg for overlay in self.overlays))

    def at(self, when: datetime) -> LimitVersion | None:
        """The version in force at that instant; None where there is none."""
        return next((v for v in self.versions if when in v.in_force), None)


def leg(event: Day, period: Shift | None = None, roll: Shift | None = None, then: Shift | None = None) -> Leg:
    """A leg, from the day that is a fact."""
    return Leg(event.key, period, roll, then)


def running(
    words: Text,
    *legs: Leg,
    since: str,
    until: str | None = None,
    end: Leg | None = None,
    only_if: Iterable[Condition] = (),
    enacted_by: str = "",
) -> LimitVersion:
    """One version of a limit: in force from `since` until just before `until`."""
    span = Span(instant(since), None if until is None else instant(until))
    return LimitVersion(words, span, legs, end, tuple(only_if), enacted_by)


def condition(holds: Proposition, otherwise: Text, cite: str) -> Condition:
    """A condition, from anything that may hold."""
    return Condition(holds.node(), otherwise, cite)


def overlay(cite: str, title: Text, leg: Leg, *, since: str, note: Text, confidence: Confidence) -> Overlay:
    """An overlay: in force from `since`, with no known end."""
    layer = LAYERS_BY_KIND[instrument(Citation.parse(cite).instrument).kind]
    return Overlay(title, leg, Span(instant(since)), cite, layer, confidence, note)


def limit(
    key: str,
    row: int,
    cite: str,
    event: Day,
    title: Text,
    act: Text,
    meaning: Meaning,
    *versions: LimitVersion,
    verified_on: date,
    known_from: str,
    overlays: Iterable[Overlay] = (),
    remedies: Iterable[Remedy] = (),
    confidence: Confidence = Confidence.HIGH,
    flags: Iterable[Flag] = (),
    provision: str | None = None,
    by_receipt: bool = False,
) -> Limit:
    """A time limit by its citation and versions, oldest first.

    Raises ValueError where two versions overlap in time.
    """
    citation = Citation.parse(cite)
    ordered(key, (version.in_force for version in versions))
    return Limit(
        key=key,
        row=row,
        event=event.key,
        title=title,
        act=act,
        meaning=meaning,
        citation=citation,
        layer=LAYERS_BY_KIND[instrument(citation.instrument).kind],
        versions=versions,
        known_from=instant(known_from),
        verified_on=verified_on,
        overlays=tuple(overlays),
        remedies=tuple(remedies),
        confidence=confidence,
        flags=tuple(flags),
        provision=provision,
        by_receipt=by_receipt,
    )
