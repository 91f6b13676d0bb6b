"""Numbers of one kind over time: one source leads, others fill what it leaves out, and all are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from passage.cite.sources import STANDINGS
from passage.evidence.observations import Observation
from passage.evidence.periods import Kind, Period
from passage.text import Text


@dataclass(frozen=True)
class Series:
    """A measure at a place over periods of one kind. `chosen` is drawn; `beside` is what others say."""

    name: Text
    chosen: Mapping[Period, Observation]
    beside: Mapping[Period, tuple[Observation, ...]]

    @property
    def periods(self) -> list[Period]:
        """Its periods in order."""
        return sorted(self.chosen)

    def at(self, period: Period) -> tuple[Observation, ...]:
        """What is drawn at a period, and then what others say of it."""
        chosen = self.chosen.get(period)
        return (chosen, *self.beside[period]) if chosen else ()


def series(name: Text, observations: Iterable[Observation], *kinds: Kind) -> Series | None:
    """Those of these kinds of period, led by the source that has the most; None where there are none."""
    found = [each for each in observations if each.period.kind in kinds]
    if not found:
        return None
    counts = Counter(each.cell.source.key for each in found)
    sources = {each.cell.source.key: each.cell.source for each in found}
    lead = min(
        sources.values(), key=lambda each: (-counts[each.key], STANDINGS.index(each.standing), each.key)
    )
    by_period: dict[Period, list[Observation]] = {}
    for each in found:
        by_period.setdefault(each.period, []).append(each)
    chosen: dict[Period, Observation] = {}
    beside: dict[Period, tuple[Observation, ...]] = {}
    for period, group in by_period.items():
        group.sort(key=lambda each: (each.cell.source.key != lead.key, nearness(each)))
        chosen[period], beside[period] = group[0], tuple(group[1:])
    return Series(name, chosen, beside)


def nearness(observation: Observation) -> tuple[int, object, str]:
    """What sorts the sources of one number: the nearest to the publisher first, then the narrowest."""
    source, count = observation.cell.source, observation.count
    return STANDINGS.index(source.standing), count.high - count.low, source.key
