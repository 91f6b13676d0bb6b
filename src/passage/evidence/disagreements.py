"""Where published numbers contradict one another, listed as data and shown: none is chosen for the reader.

Four things are looked for: two sources of one count whose intervals do not meet; a part that is greater than
its whole; months of one source that do not add up to their year; and outcomes that do not add up to what was
finalized. `tables/disagreements.csv` says why, as far as it is known, of each that the package's own tables
hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from passage.evidence import tables
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.text import Text

if TYPE_CHECKING:
    from passage.evidence.at_hand import AtHand

OUTCOMES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("finalized", ("accepted", "rejected", "other_outcome")),
    ("finalized", ("accepted", "rejected", "abandoned", "withdrawn_other")),
    ("unhcr_decided", ("unhcr_recognized", "unhcr_rejected", "unhcr_closed")),
)
"""What adds up: every outcome together is what was finalized."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Numbers that cannot all be right; `against` names what those of `key` are held against."""

    key: str
    against: str
    observations: tuple[Observation, ...]
    why: Text


Found = tuple[str, str, tuple[Observation, ...]]


def contradicting(observations: Iterable[Observation]) -> tuple[Found, ...]:
    """Every contradiction among them: its key, what it is against, and the numbers."""
    by_key: dict[str, list[Observation]] = {}
    for each in observations:
        by_key.setdefault(each.key, []).append(each)
    found = [
        *_sources(by_key),
        *_parts(by_key),
        *_months(by_key),
        *_outcomes(by_key),
    ]
    return tuple(sorted(found, key=lambda each: each[:2]))


NOT_KNOWN = Text(
    "Why is not known here. A publisher may have revised its numbers between one reading and the next.",
    "La raison n’est pas connue d’ici. Un diffuseur peut avoir révisé ses chiffres d’une lecture à l’autre.",
)


def told(observations: Iterable[Observation]) -> tuple[Disagreement, ...]:
    """Every contradiction among them, with why, as far as the package's list knows it."""
    return tuple(
        Disagreement(key, against, group, _why().get((key, against), NOT_KNOWN))
        for key, against, group in contradicting(observations)
    )


@cache
def disagreements() -> tuple[Disagreement, ...]:
    """Every contradiction in the package's own tables, with why."""
    return told(tables.observations())


def between_sources(keys: Iterable[str]) -> tuple[Disagreement, ...]:
    """Those among the named numbers of which two sources give values that do not meet, with why."""
    wanted = frozenset(keys)
    measures = {key.partition(":")[0] for key in wanted}
    by_key: dict[str, list[Observation]] = {}
    for each in tables.observations():
        if each.measure in measures and each.key in wanted:
            by_key.setdefault(each.key, []).append(each)
    return tuple(
        Disagreement(key, against, group, _why()[key, against]) for key, against, group in _sources(by_key)
    )


def around(numbers: Iterable[Observation], near: AtHand) -> tuple[Disagreement, ...]:
    """Every contradiction at hand that one of these numbers is part of."""
    numbers = tuple(numbers)
    found: dict[str, Observation] = {}
    for measure, year in sorted({(each.measure, year) for each in numbers for year in _years(each)}):
        for code in {measure, *_beside(measure)}:
            for each in near.every(code, Period.year(year)):
                found.setdefault(f"{each.key}@{each.cell.source.key}", each)
    for measure, period in {(each.measure, each.period) for each in numbers if len(_years(each)) > 1}:
        for each in near.every(measure, period):
            found.setdefault(f"{each.key}@{each.cell.source.key}", each)
    cells = {each.cell for each in numbers}
    return tuple(each for each in told(found.values()) if any(n.cell in cells for n in each.observations))


def _years(each: Observation) -> range:
    return range(each.period.start.year, each.period.end.year + 1)


def _beside(measure: str) -> Iterator[str]:
    """The measures that add up with this one."""
    for whole, parts in OUTCOMES:
        if measure in (whole, *parts):
            yield from (whole, *parts)


@cache
def _why() -> dict[tuple[str, str], Text]:
    return {
        (row["key"], row["against"]): Text(row["why_en"], row["why_fr"])
        for row in tables.rows("disagreements")
    }


def _sources(by_key: dict[str, list[Observation]]) -> Iterator[Found]:
    for key, group in by_key.items():
        if max(each.count.low for each in group) > min(each.count.high for each in group):
            yield key, "", tuple(group)


def _parts(by_key: dict[str, list[Observation]]) -> Iterator[Found]:
    """A part is told by a dimension more than its whole, of one measure and period."""
    for key, group in by_key.items():
        measure, period, *places = key.split(":")
        if not _adds_up(measure):
            continue
        for place in places:
            whole = by_key.get(":".join([measure, period, *(each for each in places if each != place)]))
            if whole and min(each.count.low for each in group) > max(each.count.high for each in whole):
                yield key, whole[0].key, (*group, *whole)


@cache
def _adds_up(measure: str) -> bool:
    """Whether a part of it is no more than the whole: not so of shares, rates, prices and durations."""
    return not re.search("_(?:share|rate|days|fall|approval)|per_|cost", measure)


def _months(by_key: dict[str, list[Observation]]) -> Iterator[Found]:
    """The twelve months of a source, added up, and a year of anybody's that they cannot be."""
    for key, group in by_key.items():
        measure, period, *places = key.split(":")
        if not period.isdigit() or ":".join([measure, f"{period}-01", *places]) not in by_key:
            continue
        months_of = (":".join([measure, f"{period}-{month:02}", *places]) for month in range(1, 13))
        found = [by_key.get(month, []) for month in months_of]
        for source in dict.fromkeys(each.cell.source.key for each in found[0]):
            months = [each for month in found for each in month if each.cell.source.key == source]
            low, high = sum(each.count.low for each in months), sum(each.count.high for each in months)
            apart = [each for each in group if each.count.low > high or each.count.high < low]
            if len(months) == 12 and apart:
                yield key, f"{source}:{period}-01..{period}-12", (*apart, *months)


def _outcomes(by_key: dict[str, list[Observation]]) -> Iterator[Found]:
    for whole, parts in OUTCOMES:
        for key, group in by_key.items():
            if group[0].measure != whole:
                continue
            found = [by_key.get(key.replace(whole, part, 1), []) for part in parts]
            if all(found) and not _add_up(group, found):
                yield key, "+".join(parts), (*group, *(each for part in found for each in part))


def _add_up(whole: Sequence[Observation], parts: Sequence[Sequence[Observation]]) -> bool:
    """Whether some source of each part, and some of the whole, can go together."""
    low = sum(min(each.count.low for each in part) for part in parts)
    high = sum(max(each.count.high for each in part) for part in parts)
    return any(each.count.low <= high and low <= each.count.high for each in whole)
