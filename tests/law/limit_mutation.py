"""Does every part of every time limit matter to a case? Each is broken, one way at a time; one must notice.

Of each leg every number is moved by one either way, the roll-over is dropped and the next day left out; each
leg, window, condition and overlay is left out; each condition is negated; each day on which a version or an
overlay begins or ends is moved by a day. A version that gives no day has nothing to break.
Run: `python tests/law/limit_mutation.py`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache

from casebook import examples

from passage.case.case import Case
from passage.case.deadlines import PLACE
from passage.case.examples import Example
from passage.case.expected import expectation, unlike
from passage.engine.reckon import reckon
from passage.lang import Days, Months, Span, WorkingDays
from passage.lang.limits import (
    Leg,
    Limit,
    LimitVersion,
    Overlay,
)
from passage.lang.nodes import negation
from passage.lang.shifts import Shift, Then
from passage.law import book

DAY = timedelta(days=1)


@dataclass(frozen=True, eq=False)
class Mutant:
    """One limit broken in one way."""

    how: str
    changed: Limit

    def __str__(self) -> str:
        return f"{self.changed.key}, {self.how}"


def mutants(limit: Limit) -> Iterator[Mutant]:
    """Every way of breaking one thing of a limit."""
    for place, version in enumerate(limit.versions):
        if not version.legs:
            continue
        since = f"{version.in_force.start:%Y-%m-%d}"
        for how, broken in _versions(version):
            versions = (*limit.versions[:place], broken, *limit.versions[place + 1 :])
            yield Mutant(f"{how} ({since})", replace(limit, versions=versions))
    for place, overlay in enumerate(limit.overlays):
        rest = limit.overlays[:place], limit.overlays[place + 1 :]
        yield Mutant("without what stands beside", replace(limit, overlays=(*rest[0], *rest[1])))
        for how, broken in _overlays(overlay):
            yield Mutant(f"beside: {how}", replace(limit, overlays=(*rest[0], broken, *rest[1])))
    yield from _moved(limit)


def _versions(version: LimitVersion) -> Iterator[tuple[str, LimitVersion]]:
    for place, leg in enumerate(version.legs):
        legs = version.legs[:place], version.legs[place + 1 :]
        for how, broken in _legs(leg):
            yield how, replace(version, legs=(*legs[0], broken, *legs[1]))
        yield f"without the leg from {leg.event}", replace(version, legs=(*legs[0], *legs[1]))
    if version.end is not None:
        yield "without its end", replace(version, end=None)
        for how, broken in _legs(version.end):
            yield f"end: {how}", replace(version, end=broken)
    for condition in version.conditions:
        others = tuple(each for each in version.conditions if each is not condition)
        yield f"without its condition {condition.cite}", replace(version, conditions=others)
        turned = replace(condition, holds=negation(condition.holds))
        yield f"condition {condition.cite} negated", replace(version, conditions=(*others, turned))


def _overlays(overlay: Overlay) -> Iterator[tuple[str, Overlay]]:
    for how, broken in _legs(overlay.leg):
        yield how, replace(overlay, leg=broken)
    start = overlay.in_force.start
    assert start is not None
    for how, edge in (("later", start + DAY), ("earlier", start - DAY)):
        yield f"begins a day {how}", replace(overlay, in_force=Span(edge, overlay.in_force.end))


def _legs(leg: Leg) -> Iterator[tuple[str, Leg]]:
    if leg.period is None:
        yield "a day later", replace(leg, period=Days(1))
    else:
        for how, shift in _shifts(leg.period):
            yield how, replace(leg, period=shift)
    if leg.roll is not None:
        yield "without its roll-over", replace(leg, roll=None)
    if leg.then is not None:
        yield "without the next day", replace(leg, then=None)


def _shifts(shift: Shift) -> Iterator[tuple[str, Shift]]:
    match shift:
        case Then(first, second):
            for how, broken in _shifts(first):
                yield how, Then(broken, second)
            for how, broken in _shifts(second):
                yield how, Then(first, broken)
        case Days(count) | Months(count) | WorkingDays(count):
            for more in (1, -1):
                yield f"{count + more} instead of {count}", replace(shift, count=count + more)
        case _:
            raise TypeError(shift)


def _moved(limit: Limit) -> Iterator[Mutant]:
    edges = {edge for v in limit.versions for edge in (v.in_force.start, v.in_force.end) if edge is not None}
    for edge in sorted(edges):
        for how, moved in (("later", edge + DAY), ("earlier", edge - DAY)):
            if moved < limit.known_from or _alike_about(limit, edge):
                continue
            versions = tuple(replace(v, in_force=_with(v.in_force, edge, moved)) for v in limit.versions)
            yield Mutant(f"{edge:%Y-%m-%d} a day {how}", replace(limit, versions=versions))


def _alike_about(limit: Limit, edge: datetime) -> bool:
    """Whether the limit counts alike before and after: to move the edge then changes nothing."""
    return _counts(limit.at(edge - DAY)) == _counts(limit.at(edge))


def _counts(version: LimitVersion | None) -> object:
    return (version.legs, version.end, version.conditions) if version and version.legs else None


def _with(span: Span, edge: datetime, moved: datetime) -> Span:
    return Span(moved if span.start == edge else span.start, moved if span.end == edge else span.end)


@cache
def cases(key: str) -> tuple[tuple[Example, Case], ...]:
    """The cases that say what a limit comes to."""
    return tuple((each, each.case()) for each in examples() if key in each.tables["due"])


def killer(mutant: Mutant) -> Example | None:
    """A case that comes out otherwise; None where the mutant survives."""
    limit = mutant.changed
    for example, case in cases(limit.key):
        due = reckon(limit, case.book, case.known, case.law_at, place=case.known.get(PLACE))
        wanted = expectation(example.tables["due"][limit.key], limit.key)
        if next(unlike(due, wanted, case.facts_on), None) is not None:
            return example
    return None


def survivors() -> tuple[list[Mutant], int]:
    """The mutants that no case notices, and how many there are."""
    every = [mutant for limit in book().limits.values() for mutant in mutants(limit)]
    return [mutant for mutant in every if killer(mutant) is None], len(every)


def main() -> int:
    """Print every survivor and the score; 1 where one survives."""
    alive, of = survivors()
    for mutant in alive:
        print(f"survives: {mutant}")
    print(f"mutants of time limits killed {of - len(alive)} of {of}")
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main())
