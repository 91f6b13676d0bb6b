"""What to ask next: only what can still change what is found, the most telling first.

A target is an issue (its outcome) or a provision that is a ground (whether it holds). Nothing is asked about
what is settled, and nothing that cannot matter. What only the law can answer is never asked of a person.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from passage.engine.asking.questions import Question, first_question, open_questions, unresearched
from passage.engine.edition import Edition
from passage.engine.evaluate import exact_reader, reading
from passage.engine.exact import Exact
from passage.engine.prospect import Prospect
from passage.engine.record import columns_of
from passage.lang.book import Book
from passage.lang.facts import Answerer, Fact, unknown_name

_NOT_PEOPLE = {Answerer.LAW, Answerer.FEED}


@dataclass(frozen=True, slots=True)
class Asking:
    """What can still be asked about `target`; None where no answer of a person would settle more.

    `passed` are questions that would matter and were passed over. `turns_on_law` are open questions of law
    or of feeds, and `unresearched` provisions, on which the targets seen so far still turn. `exact` is
    false where the search for what matters ran out of budget: then some questions may not matter after all.
    """

    target: str | None
    questions: tuple[Question, ...] = ()
    passed: tuple[Question, ...] = ()
    turns_on_law: tuple[Fact, ...] = ()
    unresearched: tuple[str, ...] = ()
    exact: bool = True

    @property
    def next(self) -> Question | None:
        """The question to ask first."""
        return self.questions[0] if self.questions else None

    @property
    def at_most(self) -> int:
        """No more questions than these are left about the target, but for those that a new row would bring.

        A list not begun counts for two: the list, and whether it is all there is.
        """
        return len(self.questions) + sum(question.of_list for question in self.questions)


def targets_of(book: Book, issue: str) -> tuple[str, ...]:
    """What to settle, in order of worth: the issue’s outcome, each ground, then the issues that follow."""
    found = book.issues[issue]
    return (issue, *found.grounds, *found.follows)


def ask(
    edition: Edition, targets: Sequence[str], told: Mapping[str, Any], passed: Collection[str] = ()
) -> Asking:
    """What to ask about the first target that is not settled and that some answer of a person can change.

    `told` is as for `evaluate`; `passed` are the names of questions that the person cannot answer.
    Raises Complaint for a target that is neither an issue nor a provision.
    """
    record = columns_of(edition.book).write(told)
    skipped: dict[Question, None] = {}
    law: dict[Fact, None] = {}
    unknown: dict[str, None] = {}
    for target in targets:
        prospect = Prospect(exact_of(edition, target), record)
        if prospect.settled:
            continue
        questions: list[Question] = []
        for question in open_questions(prospect, told):
            if question.fact.answered_by in _NOT_PEOPLE:
                law[question.fact] = None
            elif question.name in passed:
                skipped[question] = None
            else:
                questions.append(question)
        unknown.update(dict.fromkeys(unresearched(prospect)))
        if questions:
            return Asking(
                target, tuple(questions), tuple(skipped), tuple(law), tuple(unknown), not prospect.loose
            )
    return Asking(None, (), tuple(skipped), tuple(law), tuple(unknown))


def ask_first(
    edition: Edition, target: str, told: Mapping[str, Any], passed: Collection[str] = ()
) -> tuple[Question | None, int]:
    """The question that `ask` would put first about one target, found without looking at all the others.

    With it comes how many nodes the search had to make: what it cost.
    """
    prospect = Prospect(exact_of(edition, target), columns_of(edition.book).write(told))
    found = None if prospect.settled else first_question(prospect, told, passed, _of_people)
    return found, len(prospect.question)


def _of_people(fact: Fact) -> bool:
    return fact.answered_by not in _NOT_PEOPLE


def exact_of(edition: Edition, target: str) -> Exact:
    """The exact reader of a target. Raises Complaint where there is no such issue or provision."""
    if target in edition.book.issues:
        return reading(edition, target).exact
    if target in edition.book.provisions:
        return exact_reader(edition, (edition.rule(target),))
    raise unknown_name(target, [*edition.book.issues, *edition.book.provisions])
