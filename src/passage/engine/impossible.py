"""Facts that cannot be so together: a day after one that it cannot follow, or a contradiction of the book."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from passage.engine.edition import Edition
from passage.engine.kleene import compile_verdicts
from passage.engine.record import YES, Record, columns_of
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
    if not book.contradictions:
        return
    clashes = _contradictions(edition)
    if known is not None and YES not in clashes(columns_of(book).write(known)):
        return
    for contradiction, value in zip(book.contradictions, clashes(columns_of(book).write(told)), strict=True):
        if value == YES:
            raise Complaint(
                contradiction.complaint,
                field=contradiction.field,
                mend=Text("correct the facts that clash", "corrigez les faits qui se contredisent"),
            )


def _contradictions(edition: Edition) -> Callable[[Record], tuple[int, ...]]:
    """The reader of the book’s contradictions, in their order; made once."""

    def made() -> Callable[[Record], tuple[int, ...]]:
        rules = [edition.resolve(each.when) for each in edition.book.contradictions]
        return compile_verdicts(rules, columns_of(edition.book))

    return edition.reader("contradictions", made)
