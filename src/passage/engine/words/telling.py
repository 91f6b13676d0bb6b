"""What was told, in words: a day or the days between which it lies, a label, a number, the rows of a list.

What nobody told reads “not known”, never as a no. A comparison also shows what it came to: so many days
after the day it is counted from, or the day on which a period ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from passage.engine.words.names import NBSP, day
from passage.engine.words.wording import Wording
from passage.lang import nodes
from passage.lang.facts import (
    EARLIEST,
    LATEST,
    Answerer,
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
from passage.lang.nodes import Term
from passage.lang.shifts import Days
from passage.text import Text, days

Told = Mapping[str, Any]

NOT_KNOWN = Text("not known", "on ne sait pas")
YES, NO = Text("yes", "oui"), Text("no", "non")
LISTS = {
    True: Text("the list is complete", "la liste est complète"),
    False: Text("the list is not complete", "la liste n’est pas complète"),
    None: Text("it is not known whether the list is complete", "on ne sait pas si la liste est complète"),
}
_ANYTHING = Interval(EARLIEST, LATEST)


def answer(fact: Fact, value: Any) -> Text:
    """What was told of a fact; of an open question of law, whether that is what is presumed."""
    words = _answer(fact, value)
    if value is None or fact.answered_by is not Answerer.LAW or value is not fact.presumed:
        return words
    return Text("{it} (presumed)", "{it} (par présomption)").format(it=words)


def _answer(fact: Fact, value: Any) -> Text:
    if value is None or value == _ANYTHING:
        return NOT_KNOWN
    match fact:
        case Boolean():
            return YES if value else NO
        case Enumeration() | Country():
            return fact.label(value)
        case Day():
            return span_of_days(value)
        case Number():
            return Text(f"{value.low} {fact.unit.en}", f"{value.low}{NBSP}{fact.unit.fr}")
        case Relation():
            rows: Rows = value
            return Text(
                f"{len(rows.rows)} listed; {LISTS[rows.complete].en}",
                f"liste de {len(rows.rows)}; {LISTS[rows.complete].fr}",
            )
        case _:
            raise TypeError(fact)


def span_of_days(interval: Interval) -> Text:
    """A day, or the days between which it lies."""
    low, high = interval
    if low == high:
        return day(low)
    if (low, high) == _ANYTHING:
        return NOT_KNOWN
    if low <= EARLIEST:
        return Text("on or before {high}", "au plus tard le {high}").format(high=day(high))
    if high >= LATEST:
        return Text("on or after {low}", "au plus tôt le {low}").format(low=day(low))
    return Text("from {low} to {high}", "du {low} au {high}").format(low=day(low), high=day(high))


def counted(node: nodes.NoLater, told: Told, wording: Wording) -> Text | None:
    """What a comparison of days came to; None where nothing is counted or an end of it is not known."""
    left, right = node.left, node.right
    if not left.is_date or (left.shift is None and right.shift is None and not (left.fact and right.fact)):
        return None
    about, since = (right, left) if left.shift is not None else (left, right)
    start = _known(Term(since.fact, since.constant), told)
    if start is None:
        return None
    if isinstance(since.shift, Days | None):
        end = _known(about, told)
        return None if end is None else _apart(start, end, wording.anchor(Term(since.fact, since.constant)))
    shift = since.shift
    carried = span_of_days(Interval(shift.apply(start.low), shift.apply(start.high)))
    how = shift.words
    return Text(
        f"{how.en} {span_of_days(start).en}: {carried.en}",
        f"{how.fr} {_the(start)}{NBSP}: {carried.fr}",
    )


def _known(term: Term, told: Told) -> Interval | None:
    if term.fact is None:
        return Interval(term.constant, term.constant)
    value: Interval | None = told.get(term.fact)
    return None if value is None or value.low <= EARLIEST or value.high >= LATEST else value


def _the(start: Interval) -> str:
    words = span_of_days(start).fr
    return f"le {words}" if start.low == start.high else f"une date qui va {words}"


def _apart(start: Interval, end: Interval, since: Text) -> Text:
    """How long after the start the end comes, in days; the day it starts from is not counted (IA 27(2))."""
    least, most = end.low - start.high, end.high - start.low
    if least == most:
        if least == 0:
            return Text(f"the same day as {since.en}", f"le même jour que {since.fr}")
        return _after(least, since)
    if least < 0 < most:
        return Text(
            f"from {days(-least).en} before to {days(most).en} after {since.en}",
            f"de {days(-least).fr} avant à {days(most).fr} après {since.fr}",
        )
    low, high = sorted((abs(least), abs(most)))
    side = ("after", "après") if most > 0 else ("before", "avant")
    return Text(
        f"from {low} to {days(high).en} {side[0]} {since.en}",
        f"de {low} à {days(high).fr} {side[1]} {since.fr}",
    )


def _after(count: int, since: Text) -> Text:
    words = days(abs(count))
    return Text(
        f"{words.en} {'after' if count > 0 else 'before'} {since.en}",
        f"{words.fr} {'après' if count > 0 else 'avant'} {since.fr}",
    )
