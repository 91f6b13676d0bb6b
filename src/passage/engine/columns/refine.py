"""The people whom the bounds leave open, put one by one to the exact reading; equal facts are read once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from passage.engine.columns.facts import Bounds, Codes, Column, Listed, People, Truths, Values, unpacked
from passage.engine.columns.program import Words
from passage.engine.columns.read import Found
from passage.engine.evaluate import Answer, evaluate
from passage.lang.facts import EARLIEST, LATEST, Interval

Places = NDArray[np.intp]


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
    firsts, alike = _alike(
        [people.facts[name] for name in sorted(network.facts & people.facts.keys())], open_
    )
    read: list[Answer] = []
    for place in open_[firsts[:budget]].tolist():
        read.append(evaluate(network.edition, issue, {**network.presumed, **_told(people, place)}))
    cases: list[int] = alike.tolist()
    pairs = zip(open_.tolist(), cases, strict=True)
    answers: dict[int, Answer] = {place: read[case] for place, case in pairs if case < len(read)}
    return Refined(issue, answers, found.count, len(read), len(open_) - len(answers))


def _told(people: People, place: int) -> dict[str, Any]:
    """What is told of a person, an interval of all days being none."""
    told = people.told(place)
    return {name: None if value == Interval(EARLIEST, LATEST) else value for name, value in told.items()}


def _alike(columns: list[Column], places: Places) -> tuple[Places, Places]:
    """The distinct cases among some people, in the order in which they come: where each first stands, and
    which of them each person is."""
    if not columns or not len(places):
        return np.zeros(min(1, len(places)), dtype=np.intp), np.zeros(len(places), dtype=np.intp)
    rows = np.ascontiguousarray(np.column_stack([_key(column, places) for column in columns]))
    keys = rows.view(np.dtype((np.void, rows.itemsize * rows.shape[1])))[:, 0]
    _, firsts, which = np.unique(keys, return_index=True, return_inverse=True)
    order = np.argsort(firsts)
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    return firsts[order], rank[which]


def _key(column: Column, places: Places) -> NDArray[np.int64]:
    """Numbers, a row a person, that are alike where a column tells the same."""
    match column:
        case Truths(certain, possible):
            found = [_bits(certain, places) + 2 * _bits(possible, places)]
        case Codes(codes):
            found = [codes[places]]
        case Bounds(low, high):
            found = [low[places], high[places]]
        case Values(values, told):
            known = np.ones(len(places), np.int64) if told is None else _bits(told, places)
            found = [np.where(known, values[places], 0), known]
        case Listed(starts, fields, complete):
            every = np.arange(int(starts[-1]))
            rows = np.column_stack(
                [np.zeros(len(every), np.int64), *(_key(each, every) for each in fields.values())]
            )
            rows = np.ascontiguousarray(rows)
            lists: dict[bytes, int] = {}
            ends = zip(starts[places].tolist(), starts[places + 1].tolist(), strict=True)
            told_of = [lists.setdefault(rows[start:end].tobytes(), len(lists)) for start, end in ends]
            found = [np.array(told_of, np.int64), *_key(complete, places).T]
    return np.column_stack(found).astype(np.int64)


def _bits(words: Words, places: Places) -> NDArray[np.int64]:
    return (words[places >> 6] >> (places & 63).astype(np.uint64) & np.uint64(1)).astype(np.int64)
