"""Which of the numbers at hand a brief looks at: one, the newest up to a day, a series, all of a year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from passage.evidence.measures import LUMPED
from passage.evidence.observations import Observation
from passage.evidence.periods import Kind, Period

Where = frozenset[tuple[str, str]]
"""Places: pairs of a dimension and a code."""


class AtHand(Protocol):
    """Whatever has published numbers, each once: `passage.evidence.at_hand`, or a test's own."""

    def observations(self, measure: str | None = None) -> Iterable[Observation]:
        """Every number of a measure."""
        ...


@dataclass(frozen=True)
class Numbers:
    """The numbers at hand, each measure read once."""

    at_hand: AtHand
    _read: dict[str, tuple[Observation, ...]] = field(default_factory=dict[str, tuple[Observation, ...]])
    _placed: dict[str, dict[Where, list[Observation]]] = field(
        default_factory=dict[str, dict[Where, list[Observation]]]
    )

    def of(self, measure: str) -> tuple[Observation, ...]:
        """Every number of a measure, in order of its period."""
        if measure not in self._read:
            found = self.at_hand.observations(measure)
            self._read[measure] = tuple(sorted(found, key=lambda each: (each.period, each.key)))
        return self._read[measure]

    def series(
        self,
        measure: str,
        kind: Kind | None,
        since: str = "0001",
        until: date = date.max,
        **where: str,
    ) -> tuple[Observation, ...]:
        """A measure of exactly these places, in periods of one kind, that began since and ended until."""
        start = Period.parse(since).start
        return tuple(
            each
            for each in self._at(measure).get(frozenset(where.items()), ())
            if start <= each.period.start
            and each.period.end <= until
            and (kind is None or each.period.kind == kind)
        )

    def one(self, measure: str, period: str, **where: str) -> Observation | None:
        """A measure of exactly this period and these places, or None where no number is at hand."""
        return self._one(measure, Period.parse(period), frozenset(where.items()))

    def year_before(self, of: Observation) -> Observation | None:
        """The same number of the year before, or None where it is not at hand."""
        return self._one(of.measure, of.period.year_before, _where(of))

    def newest(
        self,
        measure: str,
        kind: Kind | None = "year",
        since: str = "0001",
        until: date = date.max,
        **where: str,
    ) -> Observation | None:
        """The last of a series, by the end of its period; what was foretold of a time to come is passed over."""
        found = (each for each in self.series(measure, kind, since, until, **where) if not _foretold(each))
        return max(found, key=lambda each: (each.period.end, each.period), default=None)

    def among(self, measure: str, period: Period, dimension: str, **where: str) -> tuple[Observation, ...]:
        """Every place of one dimension in one period, with what the publisher lumps together."""
        return tuple(
            each
            for place, there in self._at(measure).items()
            if {name for name, _ in place} == {dimension, *where} and where.items() <= place
            for each in there
            if each.period == period
        )

    def places(self, measure: str, dimension: str) -> frozenset[str]:
        """Every place of a dimension that a measure names at all."""
        return frozenset(
            code
            for place in self._at(measure)
            for name, code in place
            if name == dimension and code not in LUMPED
        )

    def _one(self, measure: str, period: Period, where: Where) -> Observation | None:
        there = self._at(measure).get(where, ())
        return next((each for each in there if each.period == period), None)

    def _at(self, measure: str) -> dict[Where, list[Observation]]:
        """Every number of a measure by its places, each in order of its period."""
        if measure not in self._placed:
            placed: dict[Where, list[Observation]] = {}
            for each in self.of(measure):
                placed.setdefault(_where(each), []).append(each)
            self._placed[measure] = placed
        return self._placed[measure]


def _foretold(each: Observation) -> bool:
    """Whether its period ends after the day as of which its source is known."""
    known = each.cell.source.known
    return known is not None and known < each.period.end


def _where(each: Observation) -> Where:
    """Its places. A brief is of Canada, which need not be said where it is the country of asylum."""
    return frozenset(pair for pair in each.where.items() if pair != ("asylum", "CAN"))
