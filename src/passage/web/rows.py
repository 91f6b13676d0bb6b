"""A list, row by row: the rows told so far, a page for each with all that is asked of it, and is that all?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from starlette.responses import Response

from passage import law
from passage.case.answering import Passed
from passage.case.interview import MOST_ROWS
from passage.engine.words.telling import answer
from passage.lang import Fact, Relation, Rows
from passage.text import Complaint, Text
from passage.web.asked import Asked
from passage.web.complaints import said, sentence
from passage.web.course import PASSED, Course
from passage.web.fields import PASSING, Field, answered, blank, countries, holding, sent, wrong
from passage.web.pages import page
from passage.web.view import Error, View, see_other
from passage.web.way import about, after, as_data, number
from passage.web.words import interview as words

WHOLE = "whole"
ALL, NONE = "all", "none"


@dataclass(frozen=True, slots=True)
class Listed:
    """A row told: its number, and what is known of it."""

    number: int
    cells: tuple[tuple[Fact, Text], ...]


def whole(asked: Asked, course: Course, place: int, relation: Relation[Any]) -> View | Response:
    """The list: its rows, and whether they are all."""
    if not asked.posted:
        return _list(course, place, relation)
    kept = course.rows(relation.key).rows
    if remove := asked.field("remove"):
        left = tuple(row for n, row in enumerate(kept, 1) if str(n) != remove)
        session = course.tell(relation, Rows(left, None))
        return see_other(_url(asked, place), session)
    told = asked.field(WHOLE)
    if told in PASSING:
        session = course.pass_over(relation, PASSING[told])
    elif told == (ALL if kept else NONE):
        session = course.tell(relation, Rows(kept, True))
    else:
        return _list(course, place, relation, unanswered=True)
    return see_other(after(session, asked), session)


def _list(course: Course, place: int, relation: Relation[Any], *, unanswered: bool = False) -> View:
    told = course.rows(relation.key)
    errors = ()
    if unanswered:
        complaint = Complaint(words.UNANSWERED, mend=words.ANSWER_IT)
        errors = (Error(said(relation.whole if told.rows else relation.question, complaint), WHOLE),)
    first = (ALL, words.ALL_LISTED) if told.rows else (NONE, words.NONE_AT_ALL)
    unsure = words.MAYBE_MORE if told.rows else PASSED[Passed.UNKNOWN]
    chosen = next(
        (sign for sign, why in PASSING.items() if why is course.session.passed_by.get(relation.key)), ""
    )
    reads = {
        **about(course, place, relation),
        "rows": listed(relation, told),
        "full": len(told.rows) >= MOST_ROWS,
        "choices": (first, ("?", unsure), ("-", PASSED[Passed.WITHHELD])),
        "chosen": first[0] if told.complete else chosen,
        "unanswered": unanswered,
    }
    return View(
        relation.question,
        "rows.html",
        reads,
        lambda: as_data(course, place, relation),
        422 if errors else 200,
        errors=errors,
        protection=course.topic.protection,
    )


def row(asked: Asked) -> View | Response:
    """One row, with everything that is asked of it."""
    course = Course.of(asked.session, law.book())
    place, at = number(asked.path["place"]), number(asked.path["row"])
    relation = course.at(place) if course else None
    if course is None or not isinstance(relation, Relation):
        return see_other(page("next").url(asked.lang))
    relation = cast("Relation[Any]", relation)
    kept = course.rows(relation.key)
    if not 1 <= at <= min(len(kept.rows) + 1, MOST_ROWS):
        return see_other(_url(asked, place))
    told: Mapping[str, Any] = kept.rows[at - 1] if at <= len(kept.rows) else {}
    cells = {_cell(relation, cell): cell for cell in relation.row.fields()}
    fields = {key: blank(cell, f"row.{key}", withhold=False) for key, cell in cells.items()}
    if not asked.posted:
        filled = [holding(made, told.get(key), None, asked.lang) for key, made in fields.items()]
        return _row(asked, course, place, relation, at, filled)
    return _kept(asked, course, place, relation, at, fields)


def _kept(
    asked: Asked,
    course: Course,
    place: int,
    relation: Relation[Any],
    at: int,
    fields: Mapping[str, Field],
) -> View | Response:
    found: dict[str, object] = {}
    filled, errors, touched = list[Field](), list[Error](), False
    for key, made in fields.items():
        field = sent(made, asked.field)
        try:
            value = answered(made, asked.field)
        except Complaint as complaint:
            at_input = complaint.field or made.id
            field = wrong(field, at_input, sentence(complaint))
            errors.append(Error(said(made.fact.question, complaint), at_input))
        else:
            touched = touched or value is not None
            found[key] = None if isinstance(value, Passed) else value
        filled.append(field)
    if not errors and not touched:
        complaint = Complaint(words.ROW_EMPTY, mend=words.ROW_FILL)
        errors.append(
            Error(said(words.ROW_TITLE.format(it=relation.row_name, n=str(at)), complaint), filled[0].id)
        )
    if not errors:
        try:
            (new,) = relation.read([found]).rows
            kept = course.rows(relation.key)
            rows = [*kept.rows]
            rows[at - 1 : at] = [new]
            complete = kept.complete if at <= len(kept.rows) else None
            session = course.tell(relation, Rows(tuple(rows), complete))
            return see_other(_url(asked, place), session)
        except Complaint as complaint:
            errors.append(Error(said(relation.question, complaint), filled[0].id))
    return _row(asked, course, place, relation, at, filled, tuple(errors))


def _row(
    asked: Asked,
    course: Course,
    place: int,
    relation: Relation[Any],
    at: int,
    fields: list[Field],
    errors: tuple[Error, ...] = (),
) -> View:
    title = words.ROW_TITLE.format(it=_capital(relation.row_name), n=str(at))
    reads = {
        **about(course, place, relation),
        "inputs": fields,
        "list_url": _url(asked, place),
        "names": countries(asked.lang),
    }
    return View(
        title,
        "row.html",
        reads,
        lambda: as_data(course, place, relation),
        422 if errors else 200,
        errors=errors,
        protection=course.topic.protection,
    )


def listed(relation: Relation[Any], told: Rows) -> tuple[Listed, ...]:
    """Each row, with what is known of it."""
    return tuple(
        Listed(
            number,
            tuple(
                (cell, answer(cell, value))
                for cell in relation.row.fields()
                if (value := row.get(_cell(relation, cell))) is not None
            ),
        )
        for number, row in enumerate(told.rows, 1)
    )


def told(course: Course) -> Mapping[str, tuple[Listed, ...]]:
    """The rows of every list that was told, by its name."""
    facts = course.case.book.facts
    return {
        name: listed(cast("Relation[Any]", facts[name]), course.rows(name))
        for name in course.asked
        if isinstance(facts[name], Relation)
    }


def _capital(name: Text) -> Text:
    return Text.each(lambda lang: name[lang][:1].upper() + name[lang][1:])


def _cell(relation: Relation[Any], cell: Fact) -> str:
    return cell.key.removeprefix(f"{relation.key}.")


def _url(asked: Asked, place: int) -> str:
    return page("question").url(asked.lang, {"place": place})
