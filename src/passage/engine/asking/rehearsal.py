"""How many questions are likely: an interview rehearsed a few times with made-up answers.

Rough, and to be called so: the answers are drawn from rough priors, and each undecided comparison of days
falls either way as easily. The draw is seeded, so the same case gives the same range.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from random import Random
from typing import Any

from passage.engine import allowance
from passage.engine.ask import ask, ask_first, exact_of
from passage.engine.asking.questions import Question
from passage.engine.diagram import Early
from passage.engine.edition import Edition
from passage.engine.exact import Exact
from passage.engine.record import Columns, Record, RowRecord
from passage.lang.book import FACTS_ON
from passage.lang.facts import Boolean, Country, Day, Enumeration, Fact, Interval, Number, Relation, Rows

_LONGEST = 60  # questions after which a rehearsal is broken off


def likely(
    edition: Edition,
    targets: Sequence[str],
    told: Mapping[str, Any],
    rehearsals: int = 5,
    seed: int = 0,
    *,
    passed: Collection[str] = (),
    row_whole: bool = False,
    most: int | None = None,
) -> tuple[int, int]:
    """The fewest and the most questions that some rehearsals took to settle the target `ask` finds first.

    `passed` are questions that the person cannot answer. With `row_whole` a list, with all of its rows, is
    one question: they are told together. `most` bounds the cost, in nodes made (some 40,000 a second): beyond
    it the range is that of fewer rehearsals, or (0, 0) where not two came to their end.
    """
    first = ask(edition, targets, told, passed)
    if first.target is None:
        return 0, 0
    draw, cost, counts = Random(seed), [0], list[int]()
    for _ in range(rehearsals):
        count = _rehearse(edition, first.target, dict(told), draw, passed, row_whole, cost, most)
        if count is None:
            break
        counts.append(count)
    return (min(counts), max(counts)) if len(counts) >= min(2, rehearsals) else (0, 0)


def _rehearse(
    edition: Edition,
    target: str,
    told: dict[str, Any],
    draw: Random,
    passed: Collection[str],
    row_whole: bool,
    cost: list[int],
    most: int | None,
) -> int | None:
    """How many questions it took; None where that would have cost too much."""
    exact = exact_of(edition, target)
    for count in range(_LONGEST):
        question, nodes = ask_first(edition, target, told, passed)
        cost[0] += nodes
        if question is None:
            return count
        if (most is not None and cost[0] > most) or allowance.spent():
            return None
        told.update(_answered(exact, question, told, draw, row_whole))
    return _LONGEST


def _answered(
    exact: Exact, question: Question, told: Mapping[str, Any], draw: Random, row_whole: bool
) -> dict[str, Any]:
    """What was told, with a made-up answer to the question."""
    columns = exact.diagram.columns
    fact, record = question.fact, columns.write(told)
    if isinstance(fact, Relation):
        rows = (told.get(fact.key) or Rows((), None)).rows
        grows = question.of_list and draw.random() < fact.prior
        if not grows:
            return {fact.key: Rows(rows, True)}
        return {fact.key: Rows((*rows, _row(exact, fact.key, told, draw) if row_whole else {}), True)}
    if fact.key in columns.by_key:
        if isinstance(fact, Day | Number):
            return {fact.key: _day(exact, record, fact.key, draw)}
        return {fact.key: _cell(fact, columns, record, draw)}
    key, place, name = question.key, question.row, question.name.partition("].")[2]
    assert place is not None
    relation: Rows = told[key]
    rows = list(relation.rows)
    row = record[columns.slots[key]][0][place]
    rows[place] = {**rows[place], name: _row_cell(exact, key, row, fact, draw)}
    return {key: Rows(tuple(rows), relation.complete)}


def _row(exact: Exact, relation: str, case: Mapping[str, Any], draw: Random) -> dict[str, Any]:
    """A whole row, made up."""
    patterns = exact.patterns[relation]
    told: dict[str, Any] = {}
    for key, cell in patterns.columns.by_key.items():
        if key in patterns.asked:
            row = tuple(patterns.columns.write({**told, FACTS_ON: case.get(FACTS_ON)}))
            told[key] = _row_cell(exact, relation, row, cell, draw)
    return {key.removeprefix(f"{relation}."): value for key, value in told.items()}


def _row_cell(exact: Exact, relation: str, row: RowRecord, fact: Fact, draw: Random) -> Any:
    patterns = exact.patterns[relation]
    if isinstance(fact, Day | Number):
        return Interval(*draw.choice(patterns.alternatives(fact, row)))
    return _cell(fact, patterns.columns, row, draw)


def _cell(fact: Fact, columns: Columns, record: Record | RowRecord, draw: Random) -> Any:
    if isinstance(fact, Boolean):
        return draw.random() < fact.prior
    assert isinstance(fact, Enumeration | Country)
    open_ = record[columns.slots[fact.key]]
    return draw.choice([code for code, bit in columns.bits[fact.key].items() if bit & open_])


def _day(exact: Exact, record: Record, name: str, draw: Random) -> Interval:
    """A day among those possible: each comparison falls one way or the other, then the earliest that fits."""
    state = exact.start(record)
    assert state is not None
    ledger = state[0]
    comparisons = [question for question in exact.diagram.questions if isinstance(question, Early)]
    for question in draw.sample(comparisons, len(comparisons)):
        ledger = draw.choice(exact.names.answers(ledger, question))[1]
    low, _ = ledger.bounds(exact.names.place[name])
    return Interval(low, low)
