"""How many questions are likely: an interview rehearsed a few times with made-up answers.

Rough, and to be called so: the answers are drawn from rough priors, and each undecided comparison of days
falls either way as easily. The draw is seeded, so the same case gives the same range.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from passage.engine import allowance
from passage.engine.ask import ask, exact_of
from passage.engine.asking.questions import Question
from passage.engine.diagram import Early
from passage.engine.edition import Edition
from passage.engine.exact import Exact
from passage.engine.record import Columns, Record, RowRecord
from passage.lang.facts import Boolean, Country, Day, Enumeration, Fact, Interval, Number, Relation, Rows

_LONGEST = 60  # questions after which a rehearsal is broken off


def likely(
    edition: Edition, targets: Sequence[str], told: Mapping[str, Any], rehearsals: int = 5, seed: int = 0
) -> tuple[int, int]:
    """The fewest and the most questions that some rehearsals took to settle the target `ask` finds first.

    Both are 0 where nothing is left to ask, or where an allowance leaves no room to rehearse.
    """
    first = ask(edition, targets, told)
    if first.target is None:
        return 0, 0
    draw = Random(seed)
    counts = [_rehearse(edition, first.target, dict(told), draw) for _ in range(rehearsals)]
    return (0, 0) if allowance.spent() else (min(counts), max(counts))


def _rehearse(edition: Edition, target: str, told: dict[str, Any], draw: Random) -> int:
    exact = exact_of(edition, target)
    for count in range(_LONGEST):
        question = ask(edition, [target], told).next
        if question is None or allowance.spent():
            return count
        told.update(_answered(exact, question, told, draw))
    return _LONGEST


def _answered(exact: Exact, question: Question, told: Mapping[str, Any], draw: Random) -> dict[str, Any]:
    """What was told, with a made-up answer to the question."""
    columns = exact.diagram.columns
    fact, record = question.fact, columns.write(told)
    if isinstance(fact, Relation):
        rows = (told.get(fact.key) or Rows((), None)).rows
        grows = question.of_list and draw.random() < fact.prior
        return {fact.key: Rows((*rows, {}) if grows else rows, True)}
    if fact.key in columns.by_key:
        if isinstance(fact, Day | Number):
            return {fact.key: _day(exact, record, fact.key, draw)}
        return {fact.key: _cell(fact, columns, record, draw)}
    key, _, rest = question.name.partition("[")
    place, _, name = rest.partition("].")
    relation: Rows = told[key]
    rows = list(relation.rows)
    row = record[columns.slots[key]][0][int(place)]
    rows[int(place)] = {**rows[int(place)], name: _row_cell(exact, key, row, fact, draw)}
    return {key: Rows(tuple(rows), relation.complete)}


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
