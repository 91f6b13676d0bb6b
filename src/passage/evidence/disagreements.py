"""Where published numbers contradict one another: two sources of one count whose intervals do not meet.

They are listed in `tables/disagreements.csv` with why, as far as it is known, and shown wherever one of them
is. None is chosen for the reader.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from passage.evidence import tables
from passage.evidence.observations import Observation
from passage.text import Text


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Numbers of one key of which two at least cannot both be right."""

    key: str
    observations: tuple[Observation, ...]
    why: Text


def contradicting(observations: Iterable[Observation]) -> dict[str, tuple[Observation, ...]]:
    """Those of one measure, period and place whose intervals have no value in common, by their key."""
    by_key: dict[str, list[Observation]] = {}
    for each in observations:
        by_key.setdefault(each.key, []).append(each)
    return {key: tuple(group) for key, group in by_key.items() if _apart(group)}


@cache
def disagreements() -> tuple[Disagreement, ...]:
    """Every contradiction in the package's own tables, with why."""
    why = {row["key"]: Text(row["why_en"], row["why_fr"]) for row in tables.rows("disagreements")}
    found = contradicting(tables.observations())
    return tuple(Disagreement(key, group, why[key]) for key, group in sorted(found.items()))


def _apart(group: Sequence[Observation]) -> bool:
    return max(each.count.low for each in group) > min(each.count.high for each in group)
