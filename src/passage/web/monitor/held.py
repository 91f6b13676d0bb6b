"""The published numbers that a page is made of: every source of each, as known on a day, and their names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from passage.evidence import tables
from passage.evidence.at_hand import AtHand, at_hand
from passage.evidence.observations import Observation
from passage.evidence.reading import DIMENSIONS
from passage.web.monitor.series import nearness


@dataclass(frozen=True)
class Held:
    """Numbers at hand. `state` is what is in the store: what was made of another state is stale."""

    hand: AtHand
    state: tuple[str, ...]

    def of(self, measure: str, **where: str) -> tuple[Observation, ...]:
        """Every source of a measure at exactly these places, the nearest to the publisher first."""
        if self.hand.store is None:
            return tuple(each for each in self._by_measure.get(measure, ()) if each.where == where)
        exactly: dict[str, str | None] = {**dict.fromkeys(DIMENSIONS), **where}
        return tuple(each for each in self.hand.every(measure, None, **exactly) if each.where == where)

    @cached_property
    def _by_measure(self) -> dict[str, list[Observation]]:
        found: dict[str, list[Observation]] = {}
        for each in sorted(self.tables, key=nearness):
            found.setdefault(each.measure, []).append(each)
        return found

    @cached_property
    def tables(self) -> tuple[Observation, ...]:
        """Those of the package's own tables."""
        return tuple(filter(self.knows, tables.observations()))

    def knows(self, observation: Observation) -> bool:
        """Whether it had been read by the day."""
        known, day = self.hand.known_on, observation.cell.source.known
        return known is None or day is None or day <= known

    def name(self, observation: Observation) -> str:
        """The name that leads to this observation and to no other source of it."""
        return f"{observation.key}@{observation.cell.source.key}"


def held(known_on: date | None = None) -> Held:
    """The numbers at hand, as known on a day. Raises Complaint where a store is damaged."""
    day = _release(known_on)
    hand = at_hand(known_on=day)
    if hand.store is None:
        return _of_tables(day)
    return Held(hand, tuple(each.sha256 for each in hand.store.speaking(day)))


@lru_cache(maxsize=8)
def _of_tables(day: date | None) -> Held:
    return Held(AtHand(None, day), ())


def _release(known_on: date | None) -> date | None:
    """The last day on or before it on which anything was read: all days until the next are alike."""
    if known_on is None:
        return None
    store = at_hand().store
    days = {each.known for each in tables.sources().values() if each.known}
    days |= {each.known for each in store.vintages()} if store else set()
    return None if known_on >= max(days) else max((day for day in days if day <= known_on), default=date.min)
