"""Where the interview stands: what was asked and told, what is asked next, how many questions are left.

A question has an address by its place, never by its name or its answer. A list, with all that is asked of its
rows, is one question with one place: its rows are entered together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import Any, cast

from passage.case.answering import Passed
from passage.case.case import Case
from passage.case.dossier import as_plain
from passage.case.interview import Interview
from passage.engine.ask import Asking, ask
from passage.engine.asking.rehearsal import likely
from passage.engine.edition import Edition
from passage.engine.words.telling import answer
from passage.lang import FACTS_ON, Answerer, Book, Fact, Relation, Rows
from passage.text import Complaint, Text, instant
from passage.text import date as day
from passage.web.session import Session
from passage.web.topics import Topic, topic

PASSED = {
    Passed.UNKNOWN: Text("I don’t know", "Je ne sais pas"),
    Passed.WITHHELD: Text("I would rather not say", "Je préfère ne pas répondre"),
}
MOST_NODES = 4_000
"""What guessing how many questions are likely may cost on one page (see `rehearsal.likely`)."""
NOT_TOLD = Text("not told", "non indiqué")


@dataclass(frozen=True, slots=True)
class Answered:
    """A question that was put, with its place and what was answered."""

    place: int
    fact: Fact
    words: Text


@dataclass(frozen=True)
class Course:
    """The interview about the claimant now spoken of, on one topic."""

    session: Session
    topic: Topic

    @classmethod
    def of(cls, session: Session, book: Book) -> Course | None:
        """The course of a session; None where no topic was chosen."""
        chosen = topic(session.topic, book)
        return None if chosen is None else cls(session, chosen)

    @property
    def case(self) -> Case:
        """The facts told."""
        return self.session.dossier.cases[self.session.who]

    @cached_property
    def asked(self) -> tuple[str, ...]:
        """The questions put so far, in order: each the name of a fact."""
        facts = self.case.book.facts
        return tuple(dict.fromkeys(name for name in self.session.asked_of if name in facts))

    @cached_property
    def passed(self) -> Mapping[str, Passed]:
        """The questions passed over. The empty cells of a list that was put are among them."""
        found = dict(self.session.passed_by)
        for name in self.asked:
            fact = self.case.book.facts[name]
            if isinstance(fact, Relation):
                found |= dict.fromkeys(_empty(cast("Relation[Any]", fact), self.rows(name)), Passed.UNKNOWN)
        return found

    @property
    def law_words(self) -> Text:
        """The moment of the law, in words."""
        at = self.case.moment
        return Text.each(lambda lang: day(at.day, lang) if at.whole_day else instant(at.at, lang))

    @property
    def facts_words(self) -> Text:
        """The day of the facts, in words."""
        return Text.each(lambda lang: day(self.case.facts_on, lang))

    @cached_property
    def interview(self) -> Interview:
        """The state of the interview."""
        return Interview(self.case, self.topic.issues, self.passed, self.session.beyond)

    @property
    def asking(self) -> Asking:
        """What can still be asked."""
        return self.interview.asking

    @cached_property
    def next(self) -> str | None:
        """The fact that is asked about next; None where nothing is."""
        asked = self.asking.next
        return None if asked is None else asked.key

    @property
    def here(self) -> int | None:
        """The place of the question that is open; None where nothing is asked any more."""
        return None if self.next is None else self.place_of(self.next)

    def place_of(self, name: str) -> int:
        """The place of a question, from 1; one that was not put comes after all that were."""
        return self.asked.index(name) + 1 if name in self.asked else len(self.asked) + 1

    def at(self, place: int) -> Fact | None:
        """The fact asked about at a place; None where there is no such place (now)."""
        facts = self.case.book.facts
        if 1 <= place <= len(self.asked):
            return facts[self.asked[place - 1]]
        return facts[self.next] if self.next is not None and place == self.here else None

    def rows(self, name: str) -> Rows:
        """What was told of a list."""
        return self.case.told.get(name) or Rows((), None)

    @property
    def answered(self) -> Iterator[Answered]:
        """Every question put, with its answer."""
        for place, name in enumerate(self.asked, 1):
            fact = self.case.book.facts[name]
            yield Answered(place, fact, self.words_of(fact))

    def words_of(self, fact: Fact) -> Text:
        """What was answered to a question, in words."""
        told = self.case.told.get(fact.key)
        if told is not None:
            return answer(fact, told)
        passed = self.session.passed_by.get(fact.key)
        return NOT_TOLD if passed is None else PASSED[passed]

    @property
    def part(self) -> tuple[int, int]:
        """Which of the topic’s questions of law is being asked about, and how many there are."""
        issues = self.topic.issues
        target = self.asking.target
        return (issues.index(target) + 1 if target in issues else len(issues)), len(issues)

    @cached_property
    def at_most(self) -> int:
        """No more questions than these are left about what is being asked about."""
        return len({question.key for question in self.asking.questions})

    @cached_property
    def likely(self) -> tuple[int, int]:
        """Roughly how many of them are likely."""
        if self.asking.target is None:
            return 0, 0
        low, high = _likely(self.case, self.asking.target, self.passed)
        return min(low, self.at_most), min(high, self.at_most)

    def every_question(self) -> tuple[Fact, ...]:
        """Everything that may be asked about the topic, as far as can be told now."""
        facts, found = self.case.book.facts, dict[str, None]()
        for issue in self.topic.issues:
            asking = ask(self.case.edition, [issue], self.case.known)
            found |= dict.fromkeys(question.key for question in asking.questions)
        return tuple(facts[name] for name in facts if name in found)

    def tell(self, fact: Fact, value: object) -> Session:
        """The session after an answer. Raises Complaint where it cannot be, with what was told before."""
        told = self.case.tell({fact.key: value})
        plain = as_plain(fact, told.told[fact.key])
        return self.session.tell({fact.key: plain}).pass_over(None, *_names(fact)).ask(fact.key)

    def pass_over(self, fact: Fact, why: Passed) -> Session:
        """The session after a question was passed over; an answer given to it before is unknown again.

        Of a list, the rows told so far stay: it is not known whether they are all.
        """
        if isinstance(fact, Relation):
            whole = cast("Fact", fact)
            told = self.tell(whole, Rows(self.rows(whole.key).rows, None))
            return told.pass_over(why, *_names(whole))
        return self.session.tell({fact.key: None}).pass_over(why, fact.key).ask(fact.key)


def for_officer(fact: Fact) -> bool:
    """Whether it is for an officer to answer."""
    return fact.answered_by is Answerer.OFFICER


def _names(fact: Fact) -> tuple[str, ...]:
    """The names under which a question may be passed over."""
    if isinstance(fact, Relation):
        return fact.key, cast("Relation[Any]", fact).completeness
    return (fact.key,)


def _empty(relation: Relation[Any], rows: Rows) -> Iterator[str]:
    """The names of the cells of which nothing was told."""
    for place, row in enumerate(rows.rows):
        for cell in relation.row.fields():
            key = cell.key.removeprefix(f"{relation.key}.")
            if row.get(key) is None:
                yield f"{relation.key}[{place}].{key}"


def _likely(case: Case, target: str, passed: Collection[str]) -> tuple[int, int]:
    """The range of a few rehearsals. Only that of a case of which nothing is told is remembered."""
    if case.told.keys() == {FACTS_ON} and not passed:
        return _from_the_start(case.edition, target, case.facts_on)
    return likely(case.edition, [target], case.known, 3, passed=passed, row_whole=True, most=MOST_NODES)


@lru_cache(maxsize=256)
def _from_the_start(edition: Edition, target: str, facts_on: date) -> tuple[int, int]:
    case = Case({}, on=edition.moment, facts_on=facts_on, book=edition.book)
    return likely(edition, [target], case.known, row_whole=True)


def clash(course: Course, complaint: Complaint) -> tuple[Answered, ...]:
    """The answers given before that an answer cannot stand beside."""
    names = {name.strip() for name in (complaint.field or "").split(",")}
    return tuple(each for each in course.answered if each.fact.key in names)
