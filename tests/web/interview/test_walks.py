"""A thousand interviews, each ending where the law does on what was told; some of them page by page."""

import re
from random import Random
from typing import Any, cast

import pytest

from passage import law
from passage.case.answering import Passed
from passage.case.case import Case
from passage.lang import Boolean, Country, Day, Enumeration, Fact, Relation, Rows
from passage.text import Complaint
from passage.web.course import Course
from passage.web.session import Session
from passage.web.topics import of_issue

BATCHES, OF_EACH = 20, 49
DAYS = ("2020-06-20", "2022-01-05", "2025-05-09", "2025-05-10", "2026-04-30", "2026-05-14")
ISSUES = tuple(law.book().issues)


def some(fact: Fact, draw: Random) -> object:
    """An answer of the right kind, drawn."""
    match fact:
        case Boolean():
            return draw.random() < 0.5
        case Enumeration():
            return draw.choice(cast("Enumeration[Any]", fact).codes)
        case Country():
            return draw.choice(("MEX", "USA", "HTI", "GBR"))
        case Day():
            return draw.choice(DAYS)
        case _:
            return draw.choice((1, 12, 17, 40))


def stepped(course: Course, fact: Fact, draw: Random) -> Session:
    """The session after a drawn answer; one that clashes with the others is passed over."""
    if draw.random() < 0.12:
        return course.pass_over(fact, draw.choice(tuple(Passed)))
    try:
        if not isinstance(fact, Relation):
            return course.tell(fact, some(fact, draw))
        relation = cast("Relation[Any]", fact)
        row = {
            cell.key.removeprefix(f"{relation.key}."): some(cell, draw)
            for cell in relation.row.fields()
            if draw.random() < 0.8
        }
        rows = relation.read([row] if draw.random() < 0.4 else []).rows
        return course.tell(relation, Rows(rows, draw.random() < 0.8 or None))
    except Complaint:
        return course.pass_over(fact, Passed.UNKNOWN)


def walked(issue: str, draw: Random) -> tuple[Session, int, int]:
    """The session at the end, how many questions were put, and how many there were said to be at most."""
    session = Session(topic=of_issue(issue), on="2026-11-23")
    said = 0
    for put in range(120):
        course = Course.of(session, law.book())
        assert course is not None
        said = said or course.at_most
        if course.next is None:
            return session, put, said
        fact = course.at(course.here or 0)
        assert fact is not None
        session = stepped(course, fact, draw)
        if course.next in course.asked:  # a list whose end is not known is asked about once more
            session = session.pass_over(Passed.UNKNOWN, course.next, f"{course.next}.complete")
    raise AssertionError("the interview does not end")


@pytest.mark.parametrize("batch", range(BATCHES))
def test_a_walk_ends_where_the_law_does_and_asks_no_more_than_it_said(batch: int) -> None:
    draw = Random(batch)
    for _ in range(OF_EACH):
        issue = draw.choice(ISSUES)
        session, put, said = walked(issue, draw)
        kept = Session.read(session.cookies())
        assert not kept.damaged
        found = kept.dossier.cases[""].finding(issue)
        told = Case(session.told[""], on="2026-11-23").finding(issue)
        assert (found.outcome, found.grounds) == (told.outcome, told.grounds)
        assert put <= said
        if found.outcome is None:
            asking = found.case.asking(issue)
            open_ = {question.name for question in asking.questions}
            course = Course.of(kept, law.book())
            assert course is not None
            assert open_ <= course.passed.keys() or asking.target != issue


PLACES = re.compile(
    r"/(en|fr)/(interview|entretien)(/\d+(/(row|ligne)/\d+)?)?|/(en|fr)/(begin|commencer|find-out|chercher)|"
    r"/(en|fr)/(answer|reponse)"
)


@pytest.mark.parametrize("seed", range(20))
def test_a_walk_over_the_pages_ends_at_the_answer_of_the_law_and_no_address_tells_of_it(
    begun: Any, seen: Any, seed: int
) -> None:
    draw = Random(seed)
    topic = ("claim", "stca", "victim", "come", "lost")[seed % 5]
    visitor = begun(topic)
    response = visitor.get("/en/interview")
    for _ in range(60):
        address = response.url.path
        if address == "/en/answer":
            break
        page = seen(response.text)
        response = visitor.post(address, page.hidden | filled(page, draw))
        if response.status_code == 422:
            leave = {"whole": "?"} if "whole" in dict(page.fields) else {"answer": "?"}
            response = visitor.post(address, page.hidden | leave)
        assert response.status_code == 200
    assert response.url.path == "/en/answer"
    data = visitor.get("/en/answer.json").json()["data"]["findings"]["claimants"][0]
    case = Case(data["facts"], on="2026-11-23")
    for finding in data["findings"]:
        assert finding["outcome"] == case.finding(finding["issue"]).outcome
    assert all(
        PLACES.fullmatch(url.removeprefix("http://127.0.0.1").removesuffix(".json")) for url in visitor.trail
    )


def filled(page: Any, draw: Random) -> dict[str, str]:
    """A drawn answer to whatever stands on the page."""
    kinds = dict(page.fields)
    if "whole" in kinds:
        return {"whole": draw.choice(("none", "?", "-"))}
    if "answer.day" in kinds:
        year, month, day = draw.choice(DAYS).split("-")
        return {"answer": "given", "answer.day": day, "answer.month": month.lstrip("0"), "answer.year": year}
    if "answer.text" in kinds:
        return {"answer.text": draw.choice(("Mexico", "Haïti", "17"))}
    return {"answer": draw.choice(("yes", "no", "no", "?", "-"))}
