"""The interview: one question a page, with why it is asked; then everything that was answered.

Each answer is taken in, and the browser is led on to the next page; so going back, changing an answer and
turning to the other language lose nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from starlette.responses import Response

from passage import law
from passage.case.answering import Passed
from passage.case.record import both
from passage.engine.words.telling import answer
from passage.lang import Relation
from passage.text import Complaint, Text
from passage.web import rows
from passage.web.asked import Asked
from passage.web.complaints import said, sentence
from passage.web.course import Course, clash
from passage.web.fields import Field, answered, blank, countries, holding, sent, wrong
from passage.web.pages import Page, page
from passage.web.view import Error, View, see_other
from passage.web.way import about, after, as_data, number, onward
from passage.web.words import interview as words

ANSWER = "answer"


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
        return rows.whole(asked, course, place, cast("Relation[Any]", fact))
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
        field = wrong(field, at, sentence(complaint))
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


PAGES = (
    Page("next", Text("/interview", "/entretien"), next_question),
    Page("question", Text("/interview/{place}", "/entretien/{place}"), question, ("GET", "POST")),
    Page(
        "row",
        Text("/interview/{place}/row/{row}", "/entretien/{place}/ligne/{row}"),
        rows.row,
        ("GET", "POST"),
    ),
    Page("further", Text("/further", "/poursuivre"), further, ("POST",)),
    Page("answers", Text("/answers", "/reponses"), answers),
)
