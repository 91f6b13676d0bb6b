"""What would make a factual claim true, declared: each test looks at the numbers up to a day and answers.

An answer is True, False or None (the numbers do not decide, or are not at hand), with the claims of this room
that show why. Nothing is written down in advance: another cell beneath gives another answer.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from passage.brief import claims
from passage.brief.claims import Claim
from passage.brief.decided import Order, is_first, is_some, order
from passage.brief.numbers import Numbers
from passage.cite.figures import Figure
from passage.evidence import measures
from passage.evidence.measures import figure
from passage.evidence.observations import Observation
from passage.evidence.outcomes import together
from passage.evidence.periods import Kind, Period


@dataclass(frozen=True)
class Answer:
    """Whether it is so as far as the numbers go, and the claims that show it."""

    holds: bool | None
    shown: tuple[Claim, ...] = ()


NOT_AT_HAND = Answer(None)


def _so(found: Order | None, way: Order = 1) -> bool | None:
    """Whether it came out that way; None where it did not come out."""
    return None if found is None else found == way


def _moved(before: Observation | None, after: Observation | None, way: Order) -> Answer:
    """Whether it moved that way from the one to the other."""
    found = claims.change(before, after)
    return Answer(_so(found[0].order, way), tuple(found)) if found else NOT_AT_HAND


@dataclass(frozen=True)
class Some:
    """There is at least one."""

    measure: str
    where: dict[str, str] = field(default_factory=dict[str, str])
    since: str = "0001"
    kind: Kind | None = None

    def answer(self, numbers: Numbers, until: date) -> Answer:
        """By the newest number."""
        newest = numbers.newest(self.measure, self.kind, self.since, until, **self.where)
        if newest is None:
            return NOT_AT_HAND
        return Answer(is_some(figure(newest)), (claims.Level(newest),))


@dataclass(frozen=True)
class Moved:
    """From one period to a later one it moved that way: 1 up, -1 down. Without `to`, the newest after it."""

    measure: str
    start: str
    way: Order
    where: dict[str, str] = field(default_factory=dict[str, str])
    to: str | None = None
    kind: Kind | None = "year"

    def answer(self, numbers: Numbers, until: date) -> Answer:
        """By the two numbers."""
        before = numbers.one(self.measure, self.start, **self.where)
        after = (
            numbers.newest(self.measure, self.kind, until=until, **self.where)
            if self.to is None
            else numbers.one(self.measure, self.to, **self.where)
        )
        if after is not None and (
            after.period.end > until or before is None or after.period <= before.period
        ):
            after = None
        return _moved(before, after, self.way)


@dataclass(frozen=True)
class Rising:
    """The newest is more than the same a year before."""

    measure: str
    where: dict[str, str] = field(default_factory=dict[str, str])
    kind: Kind | None = "day"

    def answer(self, numbers: Numbers, until: date) -> Answer:
        """By the newest number and that of the same day, quarter or month a year before."""
        newest = numbers.newest(self.measure, self.kind, until=until, **self.where)
        if newest is None:
            return NOT_AT_HAND
        return _moved(numbers.year_before(newest), newest, 1)


@dataclass(frozen=True)
class Highest:
    """The newest year is above every other since one."""

    measure: str
    since: str
    where: dict[str, str] = field(default_factory=dict[str, str])

    def answer(self, numbers: Numbers, until: date) -> Answer:
        """By each year beside the newest: shown is the first not above it, else the first undecided, else the last."""
        series = numbers.series(self.measure, "year", self.since, until, **self.where)
        if len(series) < 2:
            return NOT_AT_HAND
        *before, newest = series
        orders = [order(measures.compare(newest, each)) for each in before]
        holds = True if all(each == 1 for each in orders) else None
        if any(each in (-1, 0) for each in orders):
            holds = False
        beside = list(zip(before, orders, strict=True))
        not_above = [each for each, found in beside if found in (-1, 0)]
        undecided = [each for each, found in beside if found is None]
        top, *_ = *not_above, *undecided, before[-1]
        return Answer(holds, tuple(claims.change(top, newest)))


@dataclass(frozen=True)
class First:
    """It ranks first among all of its dimension in the newest year."""

    measure: str
    dimension: str
    code: str
    with_total: bool
    where: dict[str, str] = field(default_factory=dict[str, str])

    def answer(self, numbers: Numbers, until: date) -> Answer:
        """By its rank, the total of the year counting what is not listed."""
        own = numbers.newest(self.measure, "year", until=until, **{self.dimension: self.code, **self.where})
        if own is None:
            return NOT_AT_HAND
        among = numbers.among(self.measure, own.period, self.dimension, **self.where)
        whole = numbers.one(self.measure, str(own.period), **self.where) if self.with_total else None
        found = claims.rank(own, among, whole)
        return Answer(is_first(found[0].rank), tuple(found)) if found else NOT_AT_HAND


@dataclass(frozen=True)
class MostNotRecognized:
    """More of its decisions rejected or otherwise closed a claim than recognized a refugee."""

    origin: str

    def answer(self, numbers: Numbers, until: date) -> Answer:
        """By UNHCR's outcomes of the newest year."""
        where = {"level": "FI", "origin": self.origin}
        rejected = numbers.newest("unhcr_rejected", "year", until=until, **where)
        if rejected is None:
            return NOT_AT_HAND
        closed = numbers.one("unhcr_closed", str(rejected.period), **where)
        recognized = numbers.one("unhcr_recognized", str(rejected.period), **where)
        if closed is None or recognized is None:
            return NOT_AT_HAND
        shown = claims.comparison(together([rejected, closed]), figure(recognized), rejected)
        return Answer(_so(shown.order), (shown,))


@dataclass(frozen=True)
class MoreThan:
    """All since a month together is more than what was said, which is a figure of the briefing itself."""

    measure: str
    said: Figure
    since: str
    where: dict[str, str] = field(default_factory=dict[str, str])

    def answer(self, numbers: Numbers, until: date) -> Answer:
        """By the newest number of all that time, from that month on: one year alone decides nothing of it."""
        month = Period.parse(self.since)
        whole = numbers.series(self.measure, "span", self.since, until, **self.where)
        begun = [each for each in whole if each.period.start <= month.end]
        newest = max(begun, key=lambda each: each.period.end, default=None)
        if newest is None:
            return NOT_AT_HAND
        shown = claims.comparison(figure(newest), self.said, newest)
        return Answer(_so(shown.order), (shown,))


@dataclass(frozen=True)
class Either:
    """The first of several that decides."""

    tests: tuple[Test, ...]

    def answer(self, numbers: Numbers, until: date) -> Answer:
        """What the first that decides answers, after what the others before it show."""
        shown: list[Claim] = []
        for each in self.tests:
            found = each.answer(numbers, until)
            shown += found.shown
            if found.holds is not None:
                return Answer(found.holds, tuple(shown))
        return Answer(None, tuple(shown))


Test = Some | Moved | Rising | Highest | First | MostNotRecognized | MoreThan | Either
