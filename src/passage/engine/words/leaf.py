"""A leaf of an explanation: the facts it turns on, what was told of each, and how that was counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from passage.engine.edition import Edition
from passage.engine.kleene import row_reader
from passage.engine.record import Record, RelationRecord, columns_of
from passage.engine.words.sketch import TRUTHS, Sketch, wording
from passage.engine.words.telling import LISTS, Told, answer, counted
from passage.lang import nodes
from passage.lang.facts import Fact, Rows
from passage.text import Text


@dataclass(frozen=True, slots=True)
class Leaf:
    """What was told. `rows` says of each row of a list, in order, whether it is such (None: cannot tell)."""

    facts: tuple[tuple[Fact, Text], ...] = ()
    counted: Text | None = None
    row_name: Text | None = None
    rows: tuple[bool | None, ...] = ()
    complete: bool | None = None
    whole: Text | None = None
    """Whether the list is known to be all, in words."""


def leaf(edition: Edition, sketch: Sketch, told: Told, record: Record) -> Leaf:
    """What was told of the facts at a leaf."""
    node = sketch.rule.part if isinstance(sketch.rule, nodes.Not) else sketch.rule
    said = wording(edition)
    match node:
        case nodes.Holds(name) | nodes.OneOf(name, _):
            return Leaf((_answered(said.fact(name), told),))
        case nodes.NoLater(left, right):
            names = dict.fromkeys(term.fact for term in (left, right) if term.fact)
            return Leaf(tuple(_answered(said.fact(name), told) for name in names), counted(node, told, said))
        case nodes.Some(name, body, _):
            relation = said.relation(name)
            rows: Rows = told.get(name) or Rows((), None)
            return Leaf(
                ((relation, answer(relation, rows)),),
                row_name=said.row_name(relation),
                rows=_rows(edition, name, body, record),
                complete=rows.complete,
                whole=LISTS[rows.complete],
            )
        case _:
            return Leaf()


def _answered(fact: Fact, told: Told) -> tuple[Fact, Text]:
    return fact, answer(fact, told.get(fact.key))


def _rows(edition: Edition, relation: str, body: nodes.Node, record: Record) -> tuple[bool | None, ...]:
    columns = columns_of(edition.book)
    read = edition.reader(("row", relation, body), lambda: row_reader([body], columns.rows[relation]))
    rows, _, _ = cast("RelationRecord", record[columns.slots[relation]])
    return tuple(TRUTHS[read(row)[0]] for row in rows)
