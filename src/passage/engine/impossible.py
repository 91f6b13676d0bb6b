"""Facts that cannot be so together: a day after one that it cannot follow, or a contradiction of the book."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from passage.engine.edition import Edition
from passage.engine.kleene import Program, compile_rules
from passage.engine.record import YES, columns_of
from passage.text import Complaint, Text


def refuse_impossible(edition: Edition, told: Mapping[str, Any]) -> None:
    """Raise Complaint where facts, as `Fact.read` returns them, contradict one another."""
    book = edition.book
    for order in book.orders:
        earlier, later = told.get(order.earlier), told.get(order.later)
        if earlier and later and earlier.low > later.high:
            raise Complaint(
                order.complaint,
                field=f"{order.earlier}, {order.later}",
                mend=Text("correct one of the two days", "corrigez l’une des deux dates"),
            )
    if book.contradictions:
        program = _contradictions(edition)
        values = program.run(columns_of(book).write(told))
        for contradiction in book.contradictions:
            if values[program.index[edition.resolve(contradiction.when)]] == YES:
                raise Complaint(
                    contradiction.complaint,
                    field=contradiction.field,
                    mend=Text("correct the facts that clash", "corrigez les faits qui se contredisent"),
                )


def _contradictions(edition: Edition) -> Program:
    """The reader of the book's contradictions, made once for an edition."""
    found = edition.readers.get("contradictions")
    if found is None:
        rules = [edition.resolve(each.when) for each in edition.book.contradictions]
        found = edition.readers["contradictions"] = compile_rules(rules, columns_of(edition.book))
    assert isinstance(found, Program)
    return found
