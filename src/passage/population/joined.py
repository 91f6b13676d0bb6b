"""Rows of lists joined to people by a key: relatives, documents, earlier claims, each from its own table.

A list's table is read whole, and sorted by whose row it is; then each chunk of people takes its own rows.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from passage.engine.columns.facts import Column, Listed, Truths, taken
from passage.population.mapping import ListSource
from passage.population.parts import part
from passage.population.report import Report
from passage.population.tables import Table
from passage.population.values import Reader
from passage.text import Complaint, Text


class Joined:
    """The rows of one list, ready to be joined. Raises Complaint where its table lacks a column."""

    def __init__(self, source: ListSource, table: Table, report: Report) -> None:
        arrow = part("pyarrow")
        self.source, self.report = source, report
        for name in (source.key, *(each.column for each in source.fields)):
            check_column(name, table)
        pieces = list(table.chunks())
        names = [source.key, *dict.fromkeys(each.column for each in source.fields)]
        whole = arrow.Table.from_batches(pieces).select(names) if pieces else None
        frame = part("polars")
        keys = frame.Series("key", [], frame.String) if whole is None else keys_of(whole.column(source.key))
        ordered = keys.to_frame().with_row_index("at").drop_nulls("key").sort("key", maintain_order=True)
        order = ordered["at"].to_numpy()
        self.keys = ordered["key"]
        """Whose row each is, in order."""
        self.fields: dict[str, Column] = {}
        for each in source.fields:
            reader = Reader(each, report.column(source.table, each.column, each.fact.key))
            if whole is not None:
                values = whole.column(each.column).combine_chunks()
                self.fields[each.fact.key] = taken(reader.column(_plain(values), 0), order)
        self.matched = 0
        report.strays[source.relation.key] = len(keys)

    def of(self, keys: Any, complete: Truths) -> Listed:
        """The rows of some people by their keys, in order; and whether those are all."""
        told = keys.is_not_null().to_numpy()
        asked = keys.fill_null("")
        first, end = (
            self.keys.search_sorted(asked, side=side).to_numpy().astype(np.int64)
            for side in ("left", "right")
        )
        many = np.where(told, end - first, 0)
        starts = np.concatenate((np.zeros(1, np.int64), np.cumsum(many)))
        rows: Any = np.repeat(first - starts[:-1], many) + np.arange(int(starts[-1]))
        self.report.strays[self.source.relation.key] -= int(starts[-1])
        return Listed(starts, {name: taken(each, rows) for name, each in self.fields.items()}, complete)


def keys_of(column: Any) -> Any:
    """The keys of people as words: a Polars series, so that no key is an object of its own."""
    arrow, frame = part("pyarrow"), part("polars")
    if str(column.type) in ("float", "double"):
        column = column.cast(arrow.int64())
    return frame.Series("key", frame.from_arrow(column.cast(arrow.large_string())), frame.String)


def _plain(values: Any) -> Any:
    return values.chunk(0) if hasattr(values, "chunk") and values.num_chunks == 1 else values


def check_column(name: str, table: Table) -> None:
    """Raise Complaint where a table has no such column, with the nearest that it has."""
    if name in table.columns:
        return
    from difflib import get_close_matches

    near = get_close_matches(name, table.columns, 3, 0.5) or list(table.columns[:12])
    raise Complaint(
        Text("the table has no such column", "le tableau n’a pas de colonne de ce nom"),
        field=f"{table.name} · {name}" if table.name else name,
        mend=Text("choose among {them}", "choisissez parmi {them}").format(them=", ".join(near)),
    )
