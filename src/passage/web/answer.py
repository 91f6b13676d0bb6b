"""The answer: one sentence in the law’s own verb; why, what is open, what follows, what is due."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from starlette.responses import Response

from passage import law
from passage.case import answer_words, contact_words, due_words
from passage.case import contacts as directory
from passage.case.contacts import Contact
from passage.case.deadlines import PLACE
from passage.case.due_record import record as due_record
from passage.case.ics import calendar_file
from passage.case.record import both, findings
from passage.case.words import outcome_words
from passage.engine.words.account import notes
from passage.lang import Enumeration, Fact
from passage.text import Language, Text
from passage.web import people
from passage.web.asked import Asked
from passage.web.course import Answered, Course
from passage.web.pages import Page, page
from passage.web.reasons import Branch, tree
from passage.web.topics import of_issue
from passage.web.view import View, download, see_other
from passage.web.words import answer as words

if TYPE_CHECKING:
    from passage.case.deadlines import Calendar
    from passage.case.finding import Finding, OpenReading
    from passage.engine.asking.questions import Question
    from passage.engine.due import Due


@dataclass(frozen=True, slots=True)
class Ground:
    """A provision by its title, with its layer where that stands below the statutes."""

    key: str
    title: Text


@dataclass(frozen=True, slots=True)
class Reading:
    """An open question of law, what is found on each reading, and which the answer supposes."""

    question: Text
    cite: str
    if_so: Text
    so_grounds: tuple[str, ...]
    if_not: Text
    not_grounds: tuple[str, ...]
    taken: Text


@dataclass(frozen=True, slots=True)
class Follow:
    """What is found on an issue that follows."""

    topic: str
    title: Text
    sentence: Text
    grounds: tuple[Ground, ...]


@dataclass(frozen=True)
class Found:
    """What is found on one question of law, with everything that a reader must be told."""

    finding: Finding
    settled: bool
    grounds: tuple[Ground, ...]
    either: tuple[Ground, ...]
    possible: tuple[Text, ...]
    next: Question | None
    place: int
    passed: tuple[Answered, ...]
    on_law: tuple[Fact, ...]
    unresolved: Text | None
    readings: tuple[Reading, ...]
    assumptions: tuple[Reading, ...]
    follows: tuple[Follow, ...]
    notes: tuple[Text, ...]
    law: Text
    reasons: tuple[Branch, ...]


def answer(asked: Asked) -> View | Response:
    """What is found on the topic for the claimant now spoken of."""
    course = Course.of(asked.session, law.book())
    if course is None:
        return see_other(page("topics").url(asked.lang))
    if not asked.posted:
        return shown(course, asked.lang)
    session = course.tell(course.case.book.facts[PLACE], asked.field("place") or None)
    return see_other(page("answer").url(asked.lang), session)


def shown(course: Course, lang: Language, told: Text | None = None) -> View:
    """The answer as a page; `told` stands above it."""
    case, session = course.case, course.session
    calendar = case.deadlines()
    place = calendar.place
    fact = cast("Enumeration[Any]", case.book.facts[PLACE])
    reads = {
        "course": course,
        "told_first": told,
        "founds": [_found(course, issue, lang) for issue in course.topic.issues],
        "family": people.findings(session),
        "dues": [_due(course, number, due) for number, due in enumerate(calendar, 1)],
        "without": [due_words.dayless(due) for due in calendar.without],
        "contacts": [_contact(each) for each in directory.contacts(place, case.facts_on)],
        "place": place or "",
        "places": [(code, fact.label(code)) for code in fact.codes],
        "w_f": answer_words,
        "w_c": contact_words,
    }
    return View(
        words.TITLE, "answer.html", reads, lambda: _data(course, calendar), protection=course.topic.protection
    )


def calendar(asked: Asked) -> Response:
    """The deadlines of the claimant now spoken of as a calendar file; `details` say what each is."""
    course = Course.of(asked.session, law.book())
    if course is None:
        return see_other(page("topics").url(asked.lang))
    found = course.case.deadlines()
    text = calendar_file(
        enumerate(found, 1),
        asked.lang,
        at=dt.datetime.now(dt.UTC),
        place=found.place,
        details=asked.query.get("details") == "1",
    )
    return download(text, "passage.ics", "text/calendar; charset=utf-8")


def _found(course: Course, issue: str, lang: Language) -> Found:
    case, finding, explanation = course.case, course.case.finding(issue), course.case.explain(issue)
    asking = case.asking(issue, course.passed.keys())
    open_ = asking.next if asking.target == issue else None
    settled = finding.outcome is not None
    put = {each.fact.key: each for each in course.answered}
    passed = dict.fromkeys(question.key for question in asking.passed)
    *told, last = notes(explanation)
    code = finding.if_unresolved.outcome
    return Found(
        finding=finding,
        settled=settled,
        grounds=_grounds(finding, finding.grounds),
        either=_grounds(finding, finding.answer.either),
        possible=tuple(outcome_words(finding.issue, each) for each in finding.answer.possible if each),
        next=None if settled else open_,
        place=course.place_of(open_.key) if open_ else 0,
        passed=() if settled else tuple(put[name] for name in passed if name in put),
        on_law=() if settled else asking.turns_on_law,
        unresolved=None if settled or code is None else outcome_words(finding.issue, code),
        readings=_readings(finding, finding.open_readings),
        assumptions=_readings(finding, finding.assumptions),
        follows=_follows(finding) if settled else (),
        notes=tuple(told),
        law=last,
        reasons=tree(explanation, course, lang),
    )


def _grounds(finding: Finding, keys: Sequence[str]) -> tuple[Ground, ...]:
    provisions = finding.case.book.provisions
    return tuple(Ground(key, answer_words.titled(provisions[key])) for key in keys)


def _readings(finding: Finding, readings: Sequence[OpenReading]) -> tuple[Reading, ...]:
    return tuple(
        Reading(
            each.fact.question,
            each.fact.cite,
            outcome_words(finding.issue, each.if_so.outcome),
            each.if_so.true_grounds,
            outcome_words(finding.issue, each.if_not.outcome),
            each.if_not.true_grounds,
            answer_words.TAKEN[each.fact.presumed],
        )
        for each in readings
        if answer_words.told_apart(each)
    )


def _follows(finding: Finding) -> tuple[Follow, ...]:
    further = (finding.case.finding(key) for key in finding.issue.follows)
    return tuple(
        Follow(of_issue(each.issue.key), each.issue.title, each.sentence, _grounds(each, each.grounds))
        for each in further
    )


def _due(course: Course, number: int, due: Due) -> dict[str, Any]:
    case = course.case
    assert due.safe is not None
    return {
        "number": number,
        "day": due_words.between(due.safe),
        "title": due.limit.title,
        "act": due.limit.act,
        "meaning": due_words.meaning(due),
        "cite": str(due.limit.citation),
        "lines": [
            due_words.counted(case, due),
            *due_words.stands(case, due),
            *due_words.around(case, due),
            *(due_words.beside(each) for each in due.beside),
            *(words for words, _ in due_words.conditions(due)),
        ],
    }


def _contact(contact: Contact) -> dict[str, Any]:
    return {"it": contact, "call": contact_words.to_call(contact)}


def _data(course: Course, calendar: Calendar) -> Any:
    dossier, who = course.session.dossier, course.session.who
    return {
        "findings": findings(dossier, course.topic.issues),
        "deadlines": due_record(dossier, {who: calendar}, None),
        "notice": both(words.NOTICE),
        "explanation": both(words.EXPLANATION),
        "recourse": both(words.RECOURSE),
    }


PAGES = (
    Page("answer", Text("/answer", "/reponse"), answer, ("GET", "POST")),
    Page("calendar", Text("/answer/deadlines.ics", "/reponse/echeances.ics"), calendar),
)
