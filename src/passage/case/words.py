"""Words that several verbs share: citations, outcomes, names of questions, the line on the law."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from passage.cite import Citation
from passage.cite.miscitation import Miscitation
from passage.lang import Book, Issue, Relation
from passage.text import Text, date, plural

if TYPE_CHECKING:
    from passage.case.case import Case
    from passage.engine.asking.questions import Question

CANNOT_TELL = Text("It cannot be told yet.", "On ne peut encore le dire.")
NOT_EVEN_THEN = Text("Even then it could not be told.", "Même alors, on ne pourrait le dire.")


@lru_cache(maxsize=512)
def label(cite: str) -> Text:
    """A citation as each language writes it; what is none stays as it is, and of nothing there is a dash."""
    found = cited(cite)
    return Text.same(cite or "–") if found is None else Text.each(found.label)


@lru_cache(maxsize=512)
def cited(cite: str) -> Citation | None:
    """What is cited, or what the provision of a name is of: `IRPA 49(2)(c) 2012` is of IRPA 49(2)(c)."""
    named = _NAMED.match(cite)
    for each in (cite, named[0]) if named else (cite,):
        try:
            return Citation.parse(each)
        except Miscitation:
            continue
    return None


_NAMED = re.compile(r"[A-Z]+ \d\S*")


def outcome_words(issue: Issue, code: str | None) -> Text:
    """The sentence of an outcome; of none, that it cannot be told."""
    return next((outcome.sentence for outcome in issue.outcomes if outcome.code == code), CANNOT_TELL)


def asked(question: Question, book: Book) -> Text:
    """A question as it is put: of a row, with which row; of the end of a list, whether that is all."""
    put = question.fact.question
    if question.of_whole:
        return cast("Relation[Any]", question.fact).whole
    if question.row is None:
        return put
    row = row_words(cast("Relation[Any]", book.facts[question.key]), question.row)
    return Text.each(lambda lang: f"{row[lang][:1].upper()}{row[lang][1:]} – {put[lang]}")


def row_words(relation: Relation[Any], place: int) -> Text:
    """A row of a list by its place from 0: “relative 1”."""
    return Text.each(lambda lang: f"{relation.row_name[lang]} {place + 1}")


def questions_left(most: int, likely: tuple[int, int] | None = None) -> Text:
    """How many questions are left: at most, and roughly how many are likely."""
    left = plural(
        most,
        Text("At most {n} question left", "Au plus {n}\u00a0question restante"),
        Text("At most {n} questions left", "Au plus {n}\u00a0questions restantes"),
    )
    low, high = likely or (0, 0)
    if not high or most < 2:
        return Text("{left}.", "{left}.").format(left=left)
    if low == high:
        return Text("{left}, about {n} likely.", "{left}, sans doute environ {n}.").format(
            left=left, n=str(low)
        )
    return Text("{left}, about {low} to {high} likely.", "{left}, sans doute de {low} à {high}.").format(
        left=left, low=str(low), high=str(high)
    )


def law_line(case: Case, line: Text) -> Text:
    """The line on the law, with the day of the facts where it is another."""
    if case.facts_on == case.moment.day:
        return line
    day = Text.each(lambda lang: date(case.facts_on, lang))
    return Text("{line} Facts as of {day}.", "{line} Faits au {day}.").format(line=line, day=day)
