"""The people whom the bounds leave open, put one by one to the exact reading; equal facts are read once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from passage.engine.columns.facts import Bounds, Codes, Column, Listed, People, Truths, Values, bit, unpacked
from passage.engine.columns.read import Found
from passage.engine.evaluate import Answer, evaluate
from passage.lang.facts import EARLIEST, LATEST, Interval


@dataclass(frozen=True)
class Refined:
    """The exact answers of those left open on an issue, by place; of how many people they are."""

    issue: str
    answers: dict[int, Answer] = field(default_factory=dict[int, Answer])
    people: int = 0
    read: int = 0
    """How many distinct cases were read."""
    left: int = 0
    """How many people the budget left to their bounds."""

    @property
    def share(self) -> float:
        """The share of the people who were put to the exact reading, from 0 to 1."""
        return len(self.answers) / self.people if self.people else 0.0


BUDGET = 20_000
"""Cases, all different, that are read exactly before the others keep their bounds."""


def refine(found: Found, people: People, issue: str, budget: int = BUDGET) -> Refined:
    """Read exactly, on an issue, the people whom its bounds leave open, within a budget of distinct cases."""
    network = found.reader.network
    open_ = np.flatnonzero(unpacked(found.undecided(issue), found.count))
    asked = sorted(network.facts & people.facts.keys())
    read: dict[tuple[Any, ...], Answer] = {}
    answers: dict[int, Answer] = {}
    for place in open_.tolist():
        key = tuple(_value(people.facts[name], place) for name in asked)
        if key not in read:
            if len(read) == budget:
                continue
            read[key] = evaluate(network.edition, issue, {**network.presumed, **_told(people, place)})
        answers[place] = read[key]
    return Refined(issue, answers, found.count, len(read), len(open_) - len(answers))


def _told(people: People, place: int) -> dict[str, Any]:
    """What is told of a person, an interval of all days being none."""
    told = people.told(place)
    return {name: None if value == Interval(EARLIEST, LATEST) else value for name, value in told.items()}


def _value(column: Column, place: int) -> Any:
    """What a column tells of a person, as a part of a key."""
    match column:
        case Truths(certain, possible):
            return bit(certain, place), bit(possible, place)
        case Codes(codes):
            return int(codes[place])
        case Bounds(low, high):
            return int(low[place]), int(high[place])
        case Values(values, told):
            return int(values[place]) if told is None or bit(told, place) else None
        case Listed(starts, fields, complete):
            rows = range(int(starts[place]), int(starts[place + 1]))
            return _value(complete, place), tuple(_rows(fields.values(), row) for row in rows)


def _rows(fields: Iterable[Column], row: int) -> tuple[Any, ...]:
    return tuple(_value(each, row) for each in fields)
