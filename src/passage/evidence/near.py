"""Which keys come near to one that names nothing: of its measure, in its period, else of its place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from passage.evidence import tables
from passage.evidence.at_hand import AtHand
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.text import Complaint

MOST = 5
ENOUGH = 4000
"""Names that are looked through, at most."""


def near_keys(key: str, near: AtHand | None) -> list[str]:
    """The keys at hand, or in the package's own tables, that are nearest to one that names nothing."""
    named = key.strip().partition("@")[0]
    measure, _, rest = named.partition(":")
    if measure not in tables.measures():
        found = get_close_matches(measure, tables.measures(), MOST, 0.7)
        return [f"{each}:{rest}" if rest and _names(each, rest) else each for each in found]
    if not rest:
        return []
    try:
        period = Period.parse(rest.partition(":")[0])
    except Complaint:
        period = None
    near = near or AtHand(None)
    if period is not None and (found := _matches(named, near.every(measure, period))):
        return found
    if period is not None and (found := _matches(named, near.every(measure, Period.year(period.start.year)))):
        return found
    return _matches(named, AtHand(None, near.known_on).every(measure))


def _names(measure: str, rest: str) -> bool:
    """Whether the rest of a key names a number of that measure."""
    return rest in {part.partition(":")[2] for each in _spelt(AtHand(None).every(measure)) for part in each}


def _matches(named: str, observations: Iterable[Observation]) -> list[str]:
    spelt = list(dict.fromkeys(spelling for each in _spelt(observations) for spelling in each))[:ENOUGH]
    return get_close_matches(named, spelt, MOST, 0.75)


def _spelt(observations: Iterable[Observation]) -> Iterable[tuple[str, str]]:
    """Each key with its codes alone, and in full."""
    keys = dict.fromkeys(each.key for each in observations)
    return ((re.sub(r":[a-z_]+=", ":", key), key) for key in keys)
