"""Rows of lists joined to people by a key: relatives, documents, earlier claims, each from its own table.

A list’s table is read a chunk at a time, and each chunk coded at once: an octet a value of a list, two bits a
yes or no, four octets a day (eight where one is an interval). Of its words none but keys are held. Then rows
are sorted by whose they are, and each chunk of people takes its own.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from passage.engine.columns.facts import Column, Listed, Truths, concatenated, taken
from passage.population.keys import keys_of, like, together
from passage.population.mapping import ListSource
from passage.population.report import Report
from passage.population.tables import CHUNK, Table, check_column
from passage.population.values import Reader


class Joined:
    """The rows of one list, ready to be joined; a key that is among `missing` is nobody's.

    `chunk` is how many rows are coded together, a multiple of 64: it makes no difference to what is found.
    Raises Complaint where the table lacks a column, or where its keys cannot be told apart.
    """

    def __init__(
        self,
        source: ListSource,
        table: Table,
        report: Report,
        missing: frozenset[str] = frozenset(),
        chunk: int = CHUNK,
    ) -> None:
        self.source, self.report = source, report
        for name in source.columns:
            check_column(name, table)
        readers = {each.fact.key: Reader(each, source.table, report) for each in source.fields}
        coded: dict[str, list[Column]] = {name: [] for name in readers}
        keys: list[Any] = []
        rows = 0
        for batch in table.chunks(chunk):
            keys.append(keys_of(batch.column(source.key), f"{source.table} · {source.key}", missing))
            for name, reader in readers.items():
                coded[name].append(reader.read(batch, rows))
            rows += batch.num_rows
        whole = together(keys)
        del keys  # each held twice otherwise
        self.keys, order = _in_order(whole)
        """Whose row each is, in order."""
        self.fields = {name: _at(concatenated(coded.pop(name)), order) for name in readers if rows}
        self._met = np.zeros(len(self.keys), dtype=np.bool_)
        report.strays[source.relation.key] = rows

    def of(self, keys: Any, complete: Truths) -> Listed:
        """The rows of some people by their keys, in order; and whether those are all."""
        keys = like(keys, self.keys)
        told = keys.is_not_null().to_numpy()
        asked = keys.fill_null(0 if keys.dtype.is_integer() else "")
        first, end = (
            self.keys.search_sorted(asked, side=side).to_numpy().astype(np.int64)
            for side in ("left", "right")
        )
        many = np.where(told, end - first, 0)
        self._meet(first[many > 0], many[many > 0])
        starts = np.concatenate((np.zeros(1, np.int64), np.cumsum(many)))
        rows: Any = np.repeat(first - starts[:-1], many) + np.arange(int(starts[-1]))
        return Listed(starts, {name: taken(each, rows) for name, each in self.fields.items()}, complete)

    def _meet(self, first: NDArray[np.int64], many: NDArray[np.int64]) -> None:
        """Rows that are somebody's are no strays: told once, however many people have their key."""
        begins, places = np.unique(first, return_index=True)
        new = ~self._met[begins]
        self._met[begins] = True
        self.report.strays[self.source.relation.key] -= int(many[places][new].sum())


def _in_order(keys: Any) -> tuple[Any, NDArray[Any] | None]:
    """Keys in order, those missing left out; and where each stood, None where they stood so."""
    if not keys.null_count() and keys.is_sorted():
        return keys, None
    ordered = keys.to_frame().with_row_index("at").drop_nulls("key").sort("key", maintain_order=True)
    return ordered["key"], ordered["at"].to_numpy()


def _at(column: Column, order: NDArray[Any] | None) -> Column:
    if order is None:
        return column
    starts = range(0, max(1, len(order)), CHUNK)
    return concatenated([taken(column, order[start : start + CHUNK]) for start in starts])
