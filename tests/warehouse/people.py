"""Invented people of whom everything is told that a person or an officer may tell, 15 % of it not known.

Days stand in the order in which they must for nine people of ten; the tenth may be impossible, and is.
"""

from typing import Any

import numpy as np
import pyarrow as pa

from passage import law
from passage.lang.facts import Answerer, Day
from passage.population import synthetic

BOOK = law.book()
UNKNOWN = 0.15
NAMES = [name for name, fact in BOOK.facts.items() if fact.answered_by is not Answerer.LAW]
"""Open questions of law are nobody's to tell: the law's presumptions stand."""


def people(count: int) -> tuple[pa.Table, dict[str, pa.Table], dict[str, Any]]:
    """Their table, the tables of their lists, and the mapping by which `passage run` reads them."""
    whole, _, _ = synthetic.people(count, 20261127, NAMES, book=BOOK, unknown=0.0)
    table, lists, mapping = synthetic.people(count, 20261127, NAMES, book=BOOK, unknown=UNKNOWN)
    chance = np.random.default_rng(7)
    left = chance.random(count) < 0.1
    days = {name: days_of(whole[name]) for name in NAMES if isinstance(BOOK.facts[name], Day)}
    for _ in range(len(BOOK.orders)):
        moved = False
        for order in BOOK.orders:
            if order.earlier in days and order.later in days:
                later = np.maximum(days[order.later], np.where(left, 0, days[order.earlier]))
                moved |= bool((later != days[order.later]).any())
                days[order.later] = later
        if not moved:
            break
    for name, told in days.items():
        hidden = chance.random(count) < UNKNOWN
        column = pa.array(told.astype(np.int32), mask=hidden).cast(pa.date32())
        table = table.set_column(table.column_names.index(name), name, column)
    return table, lists, mapping


def days_of(column: Any) -> np.ndarray:
    return column.combine_chunks().cast(pa.int32()).to_numpy(zero_copy_only=False).astype(np.int64)
