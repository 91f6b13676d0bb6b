"""Facts that cannot be so together: a day after one that it cannot follow, or a contradiction of the book."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from passage.engine.edition import Edition
from passage.engine.kleene import Program, compile_rules
from passage.engine.record import YES, columns_of
from passage.text import Complaint, Text


def refuse_impossible(
    edition: Edition, told: Mapping[str, Any], known: Mapping[str, Any] | None = None
) -> None:
    """Raise Complaint where facts, as `Fact.read` returns them, contradict one another.

    `known` is told and more (presumptions): what is certain of the first is certain of the second, so that a
    case that is written anyway need not be written twice to find that nothing contradicts.
    """
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
        program, places = _contradictions(edition)
        if known is not None:
            values = program.run(columns_of(book).write(known))
            if YES not in [values[place] for place in places]:
                return
        values = program.run(columns_of(book).write(told))
        for contradiction, place in zip(book.contradictions, places, strict=True):
            if values[place] == YES:
                raise Complaint(
                    contradiction.complaint,
                    field=contradiction.field,
                    mend=Text("correct the facts that clash", "corrigez les faits qui se contredisent"),
                )


def _contradictions(edition: Edition) -> tuple[Program, tuple[int, ...]]:
    """The reader of the book’s contradictions, and where the value of each stands; made once."""

    def made() -> tuple[Program, tuple[int, ...]]:
        rules = [edition.resolve(each.when) for each in edition.book.contradictions]
        program = compile_rules(rules, columns_of(edition.book))
        return program, tuple(program.index[rule] for rule in rules)

    return edition.reader("contradictions", made)
