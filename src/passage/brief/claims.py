"""The kinds of claim, each a name and the figures or findings that it is about; none says a word of itself.

A claim is made by the functions below from observations, with `evidence.measures`. What cannot be measured
(a number that is not at hand, a rate of change from what may be 0) gives no claim, never a guess.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from passage.brief.decided import Order, order
from passage.cite.figures import Figure
from passage.evidence import measures
from passage.evidence.measures import LUMPED
from passage.evidence.observations import Observation
from passage.text import Complaint, Text


@dataclass(frozen=True)
class Level:
    """So many, then and there."""

    of: Observation

    @property
    def figures(self) -> tuple[Figure, ...]:
        """What it rests on, in the order in which it is said."""
        return (measures.figure(self.of),)


@dataclass(frozen=True)
class Change:
    """From one period to another; `compared` is the second beside the first, `by` the rate, where there is one."""

    before: Observation
    after: Observation
    compared: Figure
    by: Figure | None

    @property
    def order(self) -> Order | None:
        """Whether the second is less, equal or more; None where the intervals do not decide."""
        return order(self.compared)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """What it rests on, in the order in which it is said."""
        ends = (measures.figure(self.before), measures.figure(self.after))
        return ends if self.by is None else (*ends, self.by)


@dataclass(frozen=True)
class Rank:
    """The place of one among all, decided or not, as known on the day of the vintage."""

    own: Observation
    rank: Figure
    known_on: date

    @property
    def figures(self) -> tuple[Figure, ...]:
        """What it rests on."""
        return (self.rank,)


@dataclass(frozen=True)
class Share:
    """A part out of its whole."""

    part: Observation
    whole: Observation
    share: Figure

    @property
    def figures(self) -> tuple[Figure, ...]:
        """What it rests on."""
        return (self.share,)


@dataclass(frozen=True)
class Comparison:
    """One figure beside another, both of the period and place of an observation."""

    first: Figure
    second: Figure
    compared: Figure
    when: Observation

    @property
    def order(self) -> Order | None:
        """Whether the first is less, equal or more; None where the intervals do not decide."""
        return order(self.compared)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """What it rests on, in the order in which it is said."""
        return (self.first, self.second)


@dataclass(frozen=True)
class Range:
    """The least and the greatest of a series."""

    series: tuple[Observation, ...]
    least: Figure
    greatest: Figure

    @property
    def figures(self) -> tuple[Figure, ...]:
        """What it rests on, in the order in which it is said."""
        return (self.least, self.greatest)


@dataclass(frozen=True)
class Legal:
    """What the law says on a day: the words of the finding, and the rules that it rests on."""

    on: date
    who: Text
    sentence: Text
    cites: tuple[Text, ...]

    @property
    def figures(self) -> tuple[Figure, ...]:
        """No figure: a rule is cited."""
        return ()


Claim = Level | Change | Rank | Share | Comparison | Range | Legal


def level(of: Observation | None) -> list[Level]:
    """A level, if the number is at hand."""
    return [] if of is None else [Level(of)]


def change(before: Observation | None, after: Observation | None) -> list[Change]:
    """A change between two numbers at hand; the rate is left out where the first may be 0."""
    if before is None or after is None or before.period == after.period:
        return []
    compared = measures.compare(after, before)
    try:
        by = measures.change(before, after)
    except Complaint:
        by = None
    return [Change(before, after, compared, by)]


def rank(own: Observation | None, others: Sequence[Observation], whole: Observation | None) -> list[Rank]:
    """A rank, if all of it is at hand and goes together: parts greater than their total rank nobody.

    Where the publisher itself tells what it lumps together, that and not a total is what may hide others.
    """
    beside = [each for each in others if each != own]
    if own is None or not beside:
        return []
    same = (each for each in beside if each.cell.source.key == own.cell.source.key)
    if any(not LUMPED.isdisjoint(each.where.values()) for each in same):
        whole = None
    ranked = [own, *beside] if whole is None else [own, *beside, whole]
    try:
        return [Rank(own, measures.rank(own, beside, whole), measures.known_on(ranked) or own.period.end)]
    except (Complaint, ValueError):
        return []


def share(part: Observation | None, whole: Observation | None) -> list[Share]:
    """A share, if both are at hand and go together."""
    if part is None or whole is None:
        return []
    try:
        return [Share(part, whole, measures.share_of(part, whole))]
    except (Complaint, ValueError):
        return []


def extent(series: Sequence[Observation]) -> list[Range]:
    """A range, of a series of two or more."""
    if len(series) < 2:
        return []
    least, greatest = measures.range_over(series)
    return [Range(tuple(series), least, greatest)]


def comparison(first: Figure, second: Figure, when: Observation) -> Comparison:
    """Two figures of one unit beside one another."""
    return Comparison(first, second, measures.compare(first, second), when)
