"""Cases one by one, gathered into columns: for a few people, told of as `Fact.read` tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

import numpy as np

from passage.engine.columns.facts import UNTOLD, Bounds, Codes, Column, Listed, People, yes_or_no
from passage.lang.book import FACTS_ON, Book
from passage.lang.facts import (
    EARLIEST,
    LATEST,
    Boolean,
    Country,
    Day,
    Enumeration,
    Fact,
    Interval,
    Number,
    Relation,
    Rows,
)


def gathered(book: Book, cases: Sequence[Mapping[str, Any]], facts_on: int) -> People:
    """People of cases: a column for each fact that some case tells of. The day of facts is one for all."""
    named = dict.fromkeys(name for case in cases for name in case if name != FACTS_ON)
    facts = {name: column(book.facts[name], [case.get(name) for case in cases]) for name in named}
    return People(len(cases), facts, facts_on, codes_of(book))


def codes_of(book: Book) -> dict[str, tuple[str, ...]]:
    """The values of every enumerated fact, and of every enumerated field of a list, in their order."""
    facts = (*book.facts.values(), *book.row_facts())
    return {fact.key: fact.codes for fact in facts if isinstance(fact, Enumeration | Country)}


def column(fact: Fact, values: Sequence[Any]) -> Column:
    """The values of one fact, None where not known, as a column."""
    match fact:
        case Boolean():
            return yes_or_no(values)
        case Enumeration() | Country():
            place = {code: number for number, code in enumerate(fact.codes)}
            codes = [UNTOLD if value is None else place[value] for value in values]
            return Codes(np.array(codes, dtype=np.uint16), UNTOLD not in codes)
        case Day():
            return _bounds(values, Interval(EARLIEST, LATEST))
        case Number():
            return _bounds(values, Interval(fact.least, fact.most))
        case Relation():
            return _listed(cast("Relation[Any]", fact), values)
        case _:
            raise TypeError(fact)


def _bounds(values: Iterable[Interval | None], widest: Interval) -> Bounds:
    intervals = [value or widest for value in values]
    low, high = (np.array([each[end] for each in intervals], dtype=np.int32) for end in (0, 1))
    return Bounds(low, low if np.array_equal(low, high) else high)


def _listed(relation: Relation[Any], values: Iterable[Rows | None]) -> Listed:
    lists = [value or Rows((), None) for value in values]
    starts = np.cumsum([0, *(len(each.rows) for each in lists)], dtype=np.int64)
    rows = [row for each in lists for row in each.rows]
    fields = {
        fact.key: column(fact, [row.get(fact.key.removeprefix(f"{relation.key}.")) for row in rows])
        for fact in relation.row.fields()
    }
    return Listed(starts, fields, yes_or_no([each.complete for each in lists]))
