"""A family: several claimants in one file, each with answers of their own, and one of them spoken of now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from starlette.responses import Response

from passage import law
from passage.case.dossier import ALONE, MOST_CLAIMANTS
from passage.engine.words.telling import answer
from passage.text import Complaint, Text
from passage.web.asked import Asked
from passage.web.complaints import said
from passage.web.pages import Page, page
from passage.web.session import Session
from passage.web.topics import topic
from passage.web.view import Error, View, see_other
from passage.web.way import onward
from passage.web.words import people as words

LONGEST = 40


def people(asked: Asked) -> View | Response:
    """Who is in the file; add, remove, or turn to another."""
    if not asked.posted:
        return _people(asked)
    session = asked.session
    if (who := asked.field("who")) and who in session.told:
        turned = replace(session, who=who)
        return see_other(onward(turned, asked), turned)
    if (gone := asked.field("remove")) and gone in session.told and len(session.told) > 1:
        return see_other(page("people").url(asked.lang), _without(session, gone))
    return _added(asked)


def _added(asked: Asked) -> View | Response:
    session, errors = asked.session, list[Error]()
    first, new = asked.field("first"), asked.field("new")
    labels = [("first", words.FIRST, first)] if ALONE in session.told else []
    for field, about, label in (*labels, ("new", words.NEW, new)):
        try:
            _check(label, session, first if field == "new" else "")
        except Complaint as complaint:
            errors.append(Error(said(about, complaint), field))
    if errors or len(session.told) >= MOST_CLAIMANTS:
        return _people(asked, tuple(errors))
    if ALONE in session.told:
        session = _named(session, first)
    facts, who = session.told[session.who], session.who
    same = [name for name in asked.form.get("same", ()) if name in facts]
    told = {name: facts[name] for name in same}
    asked_of = tuple(name for name in session.asked.get(who, ()) if name in told)
    session = replace(
        session, told={**session.told, new: told}, asked={**session.asked, new: asked_of}, who=new
    )
    return see_other(onward(session, asked), session)


def _people(asked: Asked, errors: tuple[Error, ...] = ()) -> View:
    session = asked.session
    case = session.dossier.cases[session.who]
    facts = case.book.facts
    chosen = topic(session.topic, case.book)
    same = [
        (name, facts[name].question, answer(facts[name], case.told[name]))
        for name in session.told[session.who]
        if case.told.get(name) is not None
    ]
    reads = {
        "people": tuple(session.told),
        "alone": ALONE in session.told,
        "full": len(session.told) >= MOST_CLAIMANTS,
        "same": same,
        "ticked": asked.form.get("same", ()),
        "typed": {field: asked.field(field) for field in ("first", "new")},
        "wrong": {error.field for error in errors},
        "spoken_of": session.who,
    }
    return View(
        words.FAMILY,
        "people.html",
        reads,
        lambda: {"people": [who or None for who in session.told], "spoken_of": session.who or None},
        422 if errors else 200,
        errors=errors,
        protection=chosen is not None and chosen.protection,
    )


def _check(label: str, session: Session, first: str) -> None:
    if not label:
        raise Complaint(words.NO_LABEL, mend=words.GIVE_LABEL)
    if len(label) > LONGEST or not label.replace("\u00a0", " ").isprintable():
        raise Complaint(words.LONG, mend=words.SHORTER)
    if label in session.told or label == first:
        raise Complaint(words.TAKEN, mend=words.OTHER_LABEL)


def _named(session: Session, label: str) -> Session:
    """The lone claimant, with a label."""

    def renamed(whole: Mapping[str, Any]) -> dict[str, Any]:
        return {label if who == ALONE else who: own for who, own in whole.items()}

    who = label if session.who == ALONE else session.who
    return replace(
        session,
        told=renamed(session.told),
        asked=renamed(session.asked),
        passed=renamed(session.passed),
        who=who,
    )


def _without(session: Session, gone: str) -> Session:
    def left(whole: Mapping[str, Any]) -> dict[str, Any]:
        return {who: own for who, own in whole.items() if who != gone}

    told = left(session.told)
    who = session.who if session.who in told else next(iter(told))
    return replace(session, told=told, asked=left(session.asked), passed=left(session.passed), who=who)


def findings(session: Session) -> tuple[tuple[str, tuple[Text, ...]], ...]:
    """What is found for each person on the topic, in one sentence a question of law."""
    chosen = topic(session.topic, law.book())
    if chosen is None or len(session.told) < 2:
        return ()
    return tuple(
        (who, tuple(case.finding(issue).sentence for issue in chosen.issues))
        for who, case in session.dossier.cases.items()
    )


PAGES = (Page("people", Text("/people", "/personnes"), people, ("GET", "POST")),)
