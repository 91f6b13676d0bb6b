"""A time limit on the facts of a case: the day it comes to, or the reason why there is none.

The version of the limit, and the law by which its conditions are read, are those of the day of its event
unless another is named. Where a condition cannot be told, the day is given all the same, with the question
that would tell. No clock is read here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Any

from passage.engine.asking.questions import Question, open_questions
from passage.engine.due import Beside, Due, Open, Reached, Reason
from passage.engine.edition import Edition
from passage.engine.evaluate import exact_reader
from passage.engine.prospect import Prospect, reach
from passage.engine.record import Record, columns_of
from passage.lang.book import Book
from passage.lang.facts import Answerer, Interval
from passage.lang.instants import Moment, Span
from passage.lang.limits import Leg, Limit, LimitVersion
from passage.lang.nodes import Constant, Node
from passage.text import Text

Law = Callable[[Moment], Edition]


def reckon(
    limit: Limit,
    book: Book,
    known: Mapping[str, Any],
    law: Law,
    *,
    place: str | None = None,
    moment: Moment | None = None,
) -> Due | None:
    """A limit on the facts known; None where the day of its event is not told.

    The law is that of the day of the event unless `moment` names another. `law` gives the edition of a
    moment. Raises Complaint for an unknown place.
    """
    event: Interval | None = known.get(limit.event)
    if event is None:
        return None
    due = Due(limit, event, place)
    if (moment.day if moment else date.fromordinal(event.high)) < limit.known_from.date():
        return _none(due, NOT_RESEARCHED, str(limit.citation))
    pieces = list(_pieces(limit, event, moment))
    if not pieces:
        return _none(due, NOT_IN_FORCE, str(limit.citation))
    found = _reached(due, pieces, known)
    if found.reached is None:
        return found
    reader = _Reader(book, known, law, limit, event, moment)
    opened: list[Open] = []
    for condition in dict.fromkeys(each for version, _ in pieces for each in version.conditions):
        holds = reader.truth(condition.holds)
        if holds is False:
            return _none(due, condition.otherwise, condition.cite)
        if holds is None:
            opened.append(Open(condition, reader.question(condition.holds)))
    return replace(
        found,
        beside=tuple(_beside(limit, event, place, moment)),
        open=tuple(opened),
        changes=tuple(_changes(limit, event, found)),
        flags=tuple(flag for flag in limit.flags if reader.truth(flag.when) is not False),
    )


NOT_RESEARCHED = Text(
    "Nobody has researched how this limit stood on that day.",
    "Personne n’a étudié ce qu’était ce délai à cette date.",
)
NOT_IN_FORCE = Text(
    "No such limit stood in the law on that day.", "Ce délai n’existait pas en droit à cette date."
)


def _none(due: Due, words: Text, cite: str) -> Due:
    return Due(due.limit, due.event, due.place, reason=Reason(words, cite))


def _reached(due: Due, pieces: list[tuple[LimitVersion, Interval]], known: Mapping[str, Any]) -> Due:
    """Where the legs lead, over every version under which the event may fall."""
    reach: Reached | None = None
    end: Reached | None = None
    of: tuple[Leg, int] | None = None
    missing: dict[str, None] = {}
    for version, days in pieces:
        here: Reached | None = None
        for leg in version.legs:
            when = days if leg.event == due.limit.event else known.get(leg.event)
            if when is None:
                missing[leg.event] = None
                continue
            came = Reached.of(leg, when, due.place)
            if here is None or came.rolled.high > here.rolled.high:
                of = (leg, when.low)
            here = came if here is None else here.later(came)
        if here is not None:
            reach = here if reach is None else reach.or_(here)
        if version.end is not None:
            far = Reached.of(version.end, days, due.place)
            end = far if end is None else end.or_(far)
    if reach is None:
        return _none(due, pieces[-1][0].words, str(due.limit.citation))
    return replace(
        due,
        versions=tuple(version for version, _ in pieces),
        of=of,
        reached=reach,
        end=end,
        missing=tuple(missing),
        otherwise=_otherwise(due, pieces),
    )


def _otherwise(due: Due, pieces: list[tuple[LimitVersion, Interval]]) -> Reason | None:
    """Why there is no day for a part of the interval in which the event may fall."""
    limit = due.limit
    words = next((version.words for version, _ in pieces if not version.legs), None)
    if words is None and date.fromordinal(due.event.low) < limit.known_from.date():
        words = NOT_RESEARCHED
    return Reason(words, str(limit.citation)) if words else None


def _pieces(limit: Limit, event: Interval, moment: Moment | None) -> Iterator[tuple[LimitVersion, Interval]]:
    """The versions under which the event may fall, each with the days it may fall on."""
    for version in limit.versions:
        if moment is not None:
            if moment.at in version.in_force:
                yield version, event
            continue
        days = _within(version.in_force, event)
        if days is not None:
            yield version, days


def _within(span: Span, days: Interval) -> Interval | None:
    low = max(days.low, span.start.date().toordinal()) if span.start else days.low
    high = min(days.high, span.end.date().toordinal() - 1) if span.end else days.high
    return Interval(low, high) if low <= high else None


def _beside(limit: Limit, event: Interval, place: str | None, moment: Moment | None) -> Iterator[Beside]:
    for overlay in limit.overlays:
        if moment is None:
            days = _within(overlay.in_force, event)
        else:
            days = event if moment.at in overlay.in_force else None
        if days is not None:
            yield Beside(overlay, Reached.of(overlay.leg, days, place))


def _changes(limit: Limit, event: Interval, found: Due) -> Iterator[date]:
    assert found.reached is not None
    for version in limit.versions:
        start = version.in_force.start
        if start is not None and event.high < start.date().toordinal() <= found.reached.rolled.high:
            yield start.date()


def _moments(limit: Limit, event: Interval, moment: Moment | None) -> tuple[Moment, ...]:
    """At which moments of the law a condition is read: the first and last day of the event."""
    if moment is not None:
        return (moment,)
    earliest, latest = limit.known_from.date(), limit.verified_on
    days = (min(max(date.fromordinal(day), earliest), latest) for day in event)
    return tuple(Moment.read(day) for day in dict.fromkeys(days))


class _Reader:
    """Whether something holds on the facts, at every one of some moments of the law."""

    def __init__(
        self,
        book: Book,
        known: Mapping[str, Any],
        law: Law,
        limit: Limit,
        event: Interval,
        moment: Moment | None,
    ) -> None:
        self.book, self.known, self.law = book, known, law
        self.limit, self.event, self.moment = limit, event, moment

    @cached_property
    def record(self) -> Record:
        """The facts, written once if anything is asked."""
        return columns_of(self.book).write(self.known)

    @cached_property
    def editions(self) -> tuple[Edition, ...]:
        """The law of each moment."""
        return tuple(self.law(moment) for moment in _moments(self.limit, self.event, self.moment))

    def truth(self, node: Node) -> bool | None:
        """None where it cannot be told, or differs between the moments."""
        if isinstance(node, Constant):
            return node.value
        found = {self._at(edition, node) for edition in self.editions}
        return found.pop() if len(found) == 1 else None

    def _at(self, edition: Edition, node: Node) -> bool | None:
        settled = reach(exact_reader(edition, (edition.resolve(node),)), self.record).settled
        return None if settled is None else settled == 0

    def question(self, node: Node) -> Question | None:
        """What to ask first to tell; None where no answer of a person would."""
        for edition in self.editions:
            prospect = Prospect(exact_reader(edition, (edition.resolve(node),)), self.record)
            for question in _of_people(open_questions(prospect, self.known)):
                return question
        return None


def _of_people(questions: Iterable[Question]) -> Iterator[Question]:
    return (each for each in questions if each.fact.answered_by not in (Answerer.LAW, Answerer.FEED))
