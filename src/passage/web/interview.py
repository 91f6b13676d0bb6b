"""The interview: what to find out, what stands before the first question, then one question a page.

Each answer is taken in, and the browser is led on to the next page; so going back, changing an answer and
turning to the other language lose nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any, cast

from starlette.responses import Response

from passage import law
from passage.case.interview import Passed
from passage.case.record import both, put
from passage.case.words import questions_left
from passage.engine.words.telling import answer
from passage.lang import Fact, Relation
from passage.text import Complaint, Text
from passage.web import rows
from passage.web.asked import Asked
from passage.web.course import Course, clash, for_officer
from passage.web.fields import Field, answered, blank, countries, day_of, day_typed, holding, sent, wrong
from passage.web.pages import Page
from passage.web.session import ROLES, Session
from passage.web.topics import GROUPS, TOPICS, of_issue, topic
from passage.web.view import Error, View, page, see_other
from passage.web.words import interview as words

ANSWER = "answer"
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
    usual = min(date.today(), book.verified_on)
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


def question(asked: Asked) -> View | Response:
    """One question, by its place; a list of rows is one too."""
    course = Course.of(asked.session, law.book())
    if course is None:
        return see_other(page("topics").url(asked.lang))
    place = number(asked.path["place"])
    fact = course.at(place)
    if fact is None or (asked.posted and asked.field("question") != fact.key):
        return see_other(onward(asked.session, asked, course))
    if isinstance(fact, Relation):
        return rows.whole(asked, course, place, cast("Relation[Any]", fact), after)
    field = blank(fact, ANSWER)
    if not asked.posted:
        told, passed = course.case.told.get(fact.key), asked.session.passed_by.get(fact.key)
        return _put(asked, course, place, holding(field, told, passed, asked.lang))
    try:
        told = answered(field, asked.field)
        if told is None:
            raise Complaint(words.UNANSWERED, field=ANSWER, mend=words.ANSWER_IT)
        session = course.pass_over(fact, told) if isinstance(told, Passed) else course.tell(fact, told)
    except Complaint as complaint:
        return _put(asked, course, place, sent(field, asked.field), complaint)
    return see_other(after(session, asked), session)


def _put(asked: Asked, course: Course, place: int, field: Field, complaint: Complaint | None = None) -> View:
    fact, errors = field.fact, ()
    clashes = ()
    if complaint is not None:
        clashes = tuple(each for each in clash(course, complaint) if each.fact is not fact)
        at = complaint.field or ANSWER
        at = at if at.startswith(ANSWER) else ANSWER
        field = wrong(field, at, Text.each(lambda lang: _sentence(complaint, lang)))
        errors = (Error(said(fact.question, complaint), at),)
    reads = {
        **about(course, place, fact),
        "field": field,
        "names": countries(asked.lang),
        "clashes": clashes,
        "never_worse": None if fact.never_worsens is None else answer(fact, fact.never_worsens),
    }
    return View(
        fact.question,
        "question.html",
        reads,
        lambda: as_data(course, place, fact),
        422 if errors else 200,
        errors=errors,
        protection=course.topic.protection,
    )


def about(course: Course, place: int, fact: Fact) -> dict[str, Any]:
    """What every page of the interview reads."""
    part, parts = course.part
    target = course.asking.target
    return {
        "course": course,
        "place": place,
        "fact": fact,
        "count": questions_left(course.at_most, course.likely) if course.next else None,
        "point": words.POINT.format(title=course.case.book.issues[target].title, n=str(part), all=str(parts))
        if parts > 1 and target in course.topic.issues
        else None,
        "officer": for_officer(fact) and course.session.role != "officer",
        "answers": tuple(course.answered),
    }


def as_data(course: Course, place: int, fact: Fact) -> Any:
    """A question as data, with what was answered so far."""
    return {
        "place": place,
        "question": put(fact, fact.key),
        "answer": course.session.told[course.session.who].get(fact.key),
        "at_most": course.at_most,
        "likely": course.likely,
        "answers": [
            {"place": each.place, "name": each.fact.key, "answer": both(each.words)}
            for each in course.answered
        ],
    }


def onward(session: Session, asked: Asked, course: Course | None = None) -> str:
    """The address of what comes next: the question that is open, or the answer."""
    course = course or Course.of(session, law.book())
    if course is None:
        return page("topics").url(asked.lang)
    if course.here is None:
        return page("answer").url(asked.lang)
    return page("question").url(asked.lang, {"place": course.here})


def after(session: Session, asked: Asked) -> str:
    """The address of the place after all that were put; that page knows whether anything is asked there."""
    put = Course.of(session, law.book())
    return page("question").url(asked.lang, {"place": len(put.asked) + 1 if put else 1})


def next_question(asked: Asked) -> Response:
    """To the question that is open."""
    return see_other(onward(asked.session, asked))


def further(asked: Asked) -> Response:
    """Ask on, about every ground and what follows."""
    session = replace(asked.session, beyond=True)
    return see_other(onward(session, asked), session)


def answers(asked: Asked) -> View | Response:
    """Everything that was answered, to see, change and print."""
    course = Course.of(asked.session, law.book())
    if course is None:
        return see_other(page("topics").url(asked.lang))
    told = tuple(course.answered)
    reads = {"course": course, "answers": told, "rows": rows.told(course)}

    def data() -> Any:
        return {
            "claimant": course.session.who or None,
            "answers": [
                {
                    "place": each.place,
                    "name": each.fact.key,
                    "question": both(each.fact.question),
                    "answer": both(each.words),
                }
                for each in told
            ],
        }

    return View(words.SO_FAR, "answers.html", reads, data, protection=course.topic.protection)


def number(word: str) -> int:
    """A place in an address; 0 where it is none."""
    return int(word) if word.isascii() and word.isdecimal() and len(word) < 5 else 0


def said(about: Text, complaint: Complaint) -> Text:
    """A complaint that names the question it is about."""
    return words.QUESTION_WRONG.format(question=about, problem=complaint.problem, mend=complaint.mend)


def _sentence(complaint: Complaint, lang: Any) -> str:
    problem = complaint.problem[lang]
    return f"{problem[:1].upper()}{problem[1:]}; {complaint.mend[lang]}."


def pages() -> Iterator[Page]:
    """The pages of the interview."""
    both_ways = ("GET", "POST")
    yield Page("topics", Text("/find-out", "/chercher"), topics, both_ways)
    yield Page("begin", Text("/begin", "/commencer"), begin, both_ways)
    yield Page("next", Text("/interview", "/entretien"), next_question)
    yield Page("question", Text("/interview/{place}", "/entretien/{place}"), question, both_ways)
    yield Page(
        "row", Text("/interview/{place}/row/{row}", "/entretien/{place}/ligne/{row}"), rows.row, both_ways
    )
    yield Page("further", Text("/further", "/poursuivre"), further, ("POST",))
    yield Page("answers", Text("/answers", "/reponses"), answers)


PAGES = tuple(pages())
