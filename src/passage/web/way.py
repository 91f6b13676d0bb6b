"""The way through the interview: what stands on the page of every question, and which page comes next."""

from __future__ import annotations

from typing import Any

from passage import law
from passage.case.record import both, put
from passage.case.words import questions_left
from passage.lang import Fact
from passage.web.asked import Asked
from passage.web.course import Course, for_officer
from passage.web.pages import page
from passage.web.session import Session
from passage.web.words import interview as words


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


def number(word: str) -> int:
    """A place in an address; 0 where it is none."""
    return int(word) if word.isascii() and word.isdecimal() and len(word) < 5 else 0
