"""What the briefing of February 7, 2024 says of the law, put to the law of that day and of today.

Each of its legal statements, in words of our own, is one or more questions with facts (`narrative.yaml`). An
expectation declares by which outcomes the statement holds, and by which only with a qualification; the
verdict is computed from what is found, never written down. A question that the book does not have is passed
over and said to be so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, cast

from passage.case import manuscript
from passage.case.case import Case
from passage.lang import Book, Moment, Provision, Version
from passage.text import Complaint, Text

SOURCE = Path(__file__).with_name("narrative.yaml")
THEN = date(2024, 2, 7)
"""The day of the briefing."""

NOT_IN_FORCE = "not_in_force"
FEW = 3
"""How many grounds that do not hold are named; of more, none tells much."""


class Verdict(Enum):
    """How a statement stands, from the best to the worst; one that is absent is not in the book at all."""

    HOLDS = Text("It holds as said.", "L’énoncé est exact.")
    QUALIFIED = Text("It holds with a qualification.", "L’énoncé est exact, avec une réserve.")
    CANNOT_TELL = Text("It cannot be told.", "On ne peut le dire.")
    FAILS = Text("It does not hold.", "L’énoncé n’est pas exact.")
    ABSENT = Text("Not in this book of law.", "Ne figure pas dans ce recueil de droit.")


@dataclass(frozen=True)
class Ask:
    """A question: an issue with facts, or an article of a treaty; and what makes the statement hold.

    `on` is a moment that the statement itself speaks of; otherwise it is asked for each of the two days.
    `turns_on` are the rules to look at, where the grounds that hold are not the ones that decide.
    """

    who: Text
    issue: str | None
    article: str | None
    facts: Mapping[str, object]
    on: str | None
    holds: frozenset[str]
    qualified: Mapping[str, Text]
    turns_on: tuple[str, ...] = ()


@dataclass(frozen=True)
class Statement:
    """A legal statement in words of our own, the paragraph that makes it, and where the law speaks of it."""

    key: str
    paragraph: int
    says: Text
    cites: tuple[str, ...]
    asks: tuple[Ask, ...]


@dataclass(frozen=True)
class LeftOut:
    """Paragraphs, or parts of them, that make no legal statement, and why not."""

    paragraphs: tuple[int, ...]
    why: Text


@dataclass(frozen=True)
class Found:
    """What the law finds on one question at one moment; `outcome` is None where it cannot be told.

    `grounds` are those that hold, `wanting` the few that do not and on which the answer turns.
    """

    ask: Ask
    moment: Moment
    verdict: Verdict
    outcome: str | None
    sentence: Text
    qualification: Text | None
    grounds: tuple[Provision, ...] = ()
    wanting: tuple[Provision, ...] = ()
    rests_on: tuple[Provision, ...] = ()


@dataclass(frozen=True)
class Reading:
    """A statement under the law of one day."""

    day: Moment
    verdict: Verdict
    found: tuple[Found, ...]


@dataclass(frozen=True)
class Change:
    """A version that began between the two days, or one that ended with nothing after it."""

    provision: Provision
    version: Version
    began: bool


@dataclass(frozen=True)
class Compared:
    """A statement under the law of both days, and what changed in what its answers rest on."""

    statement: Statement
    then: Reading
    now: Reading
    changes: tuple[Change, ...]


@cache
def statements() -> tuple[Statement, ...]:
    """Every legal statement, in the order of its paragraph."""
    told = _source()
    people = cast("dict[str, dict[str, object]]", told["people"])
    return tuple(_statement(each, people) for each in told["statements"])


@cache
def left_out() -> tuple[LeftOut, ...]:
    """What makes no legal statement."""
    return tuple(LeftOut(tuple(each["paragraphs"]), Text(**each["why"])) for each in _source()["left_out"])


def compare(book: Book, now: Moment, of: Iterable[Statement] | None = None) -> tuple[Compared, ...]:
    """Statements (None: all) under the law of the briefing’s day and of a later one. Raises Complaint."""
    then = Moment.read(THEN)
    if now.at < then.at:
        raise Complaint(
            Text("the briefing is of a later day", "le document d’information est postérieur à ce jour"),
            field="on",
            mend=Text("give a day from {day} on", "donnez un jour à partir du {day}").format(
                day=THEN.isoformat()
            ),
        )
    return tuple(_compared(each, book, then, now) for each in (statements() if of is None else of))


def read(statement: Statement, book: Book, day: Moment) -> Reading:
    """A statement under the law of one day: as good as the worst of its answers."""
    found = tuple(_found(ask, book, day) for ask in statement.asks)
    answered = [each.verdict for each in found if each.verdict is not Verdict.ABSENT]
    order = list(Verdict)
    return Reading(day, max(answered, key=order.index, default=Verdict.ABSENT), found)


def _compared(statement: Statement, book: Book, then: Moment, now: Moment) -> Compared:
    first, last = read(statement, book, then), read(statement, book, now)
    rests = (
        provision
        for reading in (first, last)
        for each in reading.found
        if each.ask.on is None
        for provision in each.rests_on
    )
    return Compared(statement, first, last, tuple(_changes(dict.fromkeys(rests), then, now)))


def _changes(provisions: Iterable[Provision], then: Moment, now: Moment) -> Iterator[Change]:
    for provision in sorted(provisions, key=lambda each: (each.citation, each.key)):
        starts = {v.in_force.start for v in provision.versions if v.in_force}
        for version in provision.versions:
            span = version.in_force
            if span is None:
                continue
            if span.start is not None and then.at < span.start <= now.at:
                yield Change(provision, version, began=True)
            if span.end is not None and then.at < span.end <= now.at and span.end not in starts:
                yield Change(provision, version, began=False)


def _found(ask: Ask, book: Book, day: Moment) -> Found:
    moment = day if ask.on is None else Moment.read(ask.on)
    if ask.article is not None:
        return _article(ask, ask.article, book, moment)
    if ask.issue is None or ask.issue not in book.issues or ask.facts.keys() - _told_of(book):
        return Found(ask, moment, Verdict.ABSENT, None, Verdict.ABSENT.value, None)
    case = Case(_dated(ask.facts, moment.day), on=moment, book=book)
    finding, explanation = case.finding(ask.issue), case.explain(ask.issue)
    truths = finding.answer.grounds
    wanting = tuple(each for each in explanation.provisions if truths.get(each.key) is False)
    return _judged(
        ask,
        moment,
        finding.outcome,
        finding.sentence,
        tuple(book.provisions[key] for key in finding.grounds),
        wanting if len(wanting) <= FEW else (),
        explanation.provisions,
    )


def _told_of(book: Book) -> frozenset[str]:
    """Every name under which something can be told."""
    return frozenset((*book.facts, *book.whole))


def _article(ask: Ask, article: str, book: Book, moment: Moment) -> Found:
    """What the table of a treaty says of an article, if it is in force: how far Canadian law meets it."""
    from passage import law

    rows = {row.cite: row for each in law.undertakings().values() for row in each}
    if article not in book.provisions or article not in rows:
        return Found(ask, moment, Verdict.ABSENT, None, Verdict.ABSENT.value, None)
    row, provision = rows[article], book.provisions[article]
    if not Case({}, on=moment, book=book).edition.researched(provision):
        return _judged(ask, moment, None, NOT_RESEARCHED, (), (), (provision,))
    if provision.at(moment.at) is None:
        return _judged(ask, moment, NOT_IN_FORCE, NO_SUCH_DUTY, (), (provision,), (provision,))
    words = OBLIGATION.format(obligation=row.obligation, fit=row.fit.value)
    return _judged(ask, moment, row.fit.name.lower(), words, (provision,), (), (provision,))


def _judged(
    ask: Ask,
    moment: Moment,
    outcome: str | None,
    sentence: Text,
    grounds: tuple[Provision, ...],
    wanting: tuple[Provision, ...],
    rests_on: tuple[Provision, ...],
) -> Found:
    qualification = (LESS_MET if ask.article else ask.qualified).get(outcome or "")
    if outcome is None:
        verdict = Verdict.CANNOT_TELL
    elif outcome in (MET if ask.article else ask.holds):
        verdict = Verdict.HOLDS
    else:
        verdict = Verdict.FAILS if qualification is None else Verdict.QUALIFIED
    return Found(ask, moment, verdict, outcome, sentence, qualification, grounds, wanting, rests_on)


_DAY = re.compile(r"today([+-]\d+)?$")


def _dated(facts: Mapping[str, object], today: date) -> dict[str, object]:
    """The facts, with `today`, `today-40` and `today+40` (so many days before, or after) as days."""
    told: dict[str, object] = {}
    for key, value in facts.items():
        found = _DAY.match(value) if isinstance(value, str) else None
        told[key] = value if found is None else (today + timedelta(int(found[1] or 0))).isoformat()
    return told


def _source() -> dict[str, Any]:
    return cast("dict[str, Any]", manuscript.read(SOURCE))


def _statement(told: Mapping[str, Any], people: Mapping[str, Mapping[str, object]]) -> Statement:
    return Statement(
        told["key"],
        int(told["paragraph"]),
        Text(**told["says"]),
        tuple(told["cites"]),
        tuple(_ask(each, people) for each in told["asks"]),
    )


def _ask(told: Mapping[str, Any], people: Mapping[str, Mapping[str, object]]) -> Ask:
    like: Mapping[str, object] = people[told["like"]] if "like" in told else {}
    return Ask(
        Text(**told["who"]),
        told.get("issue"),
        told.get("article"),
        {**like, **told.get("facts", {})},
        None if told.get("on") is None else str(told["on"]),
        frozenset(told.get("holds", ())),
        {code: Text(**words) for code, words in told.get("qualified", {}).items()},
        tuple(told.get("turns_on", ())),
    )


MET = frozenset({"met", "broader"})
LESS_MET: Mapping[str, Text] = {
    "partial": Text(
        "Canadian law meets this duty in part.", "Le droit canadien respecte cette obligation en partie."
    ),
    "policy": Text(
        "The duty is met by policy, not by statute.",
        "L’obligation est respectée par politique, et non par la loi.",
    ),
    "soft": Text(
        "The Act holds no duty of its own for it.", "La Loi ne prévoit à cet égard aucune obligation propre."
    ),
    "not_express": Text("The law does not express this duty.", "Le droit n’exprime pas cette obligation."),
}
"""By which fit to an article a statement about it holds, and by which only with a qualification."""

OBLIGATION = Text("{obligation} Fit: {fit}.", "{obligation} Concordance\u00a0: {fit}.")
NO_SUCH_DUTY = Text("The article is not in force.", "L’article n’est pas en vigueur.")
NOT_RESEARCHED = Text(
    "Nobody has researched it for that moment.", "Personne n’a fait de recherche pour ce moment."
)
