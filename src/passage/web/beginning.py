"""Before the first question: what to find out, what may be asked, the days of the law and of the facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from starlette.responses import Response

from passage import law
from passage.case.record import both, put
from passage.case.words import questions_left
from passage.lang import Fact, Relation
from passage.text import Complaint, Text
from passage.web.asked import Asked
from passage.web.complaints import said
from passage.web.course import Course, for_officer
from passage.web.fields import day_of, day_typed
from passage.web.pages import Page, page
from passage.web.session import ROLES, Session
from passage.web.topics import GROUPS, TOPICS, of_issue, topic
from passage.web.view import Error, View, see_other
from passage.web.way import onward
from passage.web.words import interview as words

DAYS = ("on", "facts_on")


def topics(asked: Asked) -> View | Response:
    """Every question of law, by group; choosing one leads to what stands before it."""
    book = law.book()
    if asked.posted:
        chosen = topic(asked.field("topic"), book)
        if chosen is None:
            raise Complaint(words.NONE_OF_THEM, mend=words.CHOOSE_ONE)
        session = replace(asked.session, topic=chosen.key, beyond=False)
        return see_other(page("begin").url(asked.lang), session)
    reads = {
        "topics": TOPICS,
        "groups": [
            (group.title, [(of_issue(key), book.issues[key].title) for key in group.issues])
            for group in GROUPS
        ],
    }
    return View(words.CHOOSE, "topics.html", reads, _topics)


def _topics() -> Any:
    book = law.book()
    return {
        "topics": [
            {"topic": each.key, "title": both(each.title), "told": both(each.told), "issues": each.issues}
            for each in TOPICS
        ],
        "groups": [
            {
                "title": both(group.title),
                "issues": [
                    {"topic": of_issue(key), "issue": key, "title": both(book.issues[key].title)}
                    for key in group.issues
                ],
            }
            for group in GROUPS
        ],
    }


def begin(asked: Asked) -> View | Response:
    """Before the first question: what may be asked, what is kept, the days of the law and of the facts."""
    course = Course.of(asked.session, law.book())
    if course is None:
        return see_other(page("topics").url(asked.lang))
    if not asked.posted:
        return _before(asked, course)
    session, errors = asked.session, list[Error]()
    role = asked.field("role")
    session = replace(session, role=role if role in ROLES else None)
    for name in DAYS:
        try:
            day = day_of(name, asked.field)
        except Complaint as complaint:
            about = words.LAW_OF if name == "on" else words.FACTS_OF
            errors.append(Error(said(about, complaint), complaint.field or name))
            continue
        session = replace(session, **{name: None if day is None else day.isoformat()})
    if errors:
        return _before(asked, course, tuple(errors))
    return see_other(onward(session, asked), session)


def _before(asked: Asked, course: Course, errors: tuple[Error, ...] = ()) -> View:
    case, book = course.case, course.case.book
    facts = course.every_question()
    usual = book.usual_day
    listed: dict[Text, list[Fact]] = {}
    for heading in (words.LIST_OTHER, words.LIST_ROWS, words.LIST_OFFICER):
        listed[heading] = [fact for fact in facts if _heading(fact) is heading]
    days = {name: _typed_day(asked, course.session, name) for name in DAYS}
    reads = {
        "course": course,
        "topic": course.topic,
        "count": questions_left(course.at_most, course.likely),
        "listed": [(heading, found) for heading, found in listed.items() if found],
        "days": days,
        "usual": usual,
        "case": case,
        "wrong": {error.field: error.words for error in errors},
    }

    def data() -> Any:
        return {
            "topic": course.topic.key,
            "issues": course.topic.issues,
            "at_most": course.at_most,
            "likely": course.likely,
            "on": str(case.moment),
            "facts_on": case.facts_on.isoformat(),
            "may_be_asked": [put(fact, fact.key) for fact in facts],
        }

    return View(
        course.topic.title,
        "begin.html",
        reads,
        data,
        422 if errors else 200,
        errors=errors,
        protection=course.topic.protection,
    )


def _heading(fact: Fact) -> Text:
    if isinstance(fact, Relation):
        return words.LIST_ROWS
    return words.LIST_OFFICER if for_officer(fact) else words.LIST_OTHER


def _typed_day(asked: Asked, session: Session, name: str) -> dict[str, str]:
    if asked.posted:
        return {f".{part}": asked.field(f"{name}.{part}") for part in ("day", "month", "year")}
    kept = getattr(session, name)
    try:
        return day_typed(date.fromisoformat(kept) if kept else None)
    except ValueError:
        return {}


PAGES = (
    Page("topics", Text("/find-out", "/chercher"), topics, ("GET", "POST")),
    Page("begin", Text("/begin", "/commencer"), begin, ("GET", "POST")),
)
