"""One person: what was told, on which day, under which law; and what the law finds.

A case is immutable. The machine *finds*, *does not find* or *cannot tell*; only a named person decides.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from passage.case.finding import Finding
from passage.engine.edition import Edition
from passage.engine.evaluate import exact_reader
from passage.engine.impossible import refuse_impossible
from passage.engine.record import Known, columns_of
from passage.lang import FACTS_ON, Book, Interval, Moment, Rows
from passage.lang.facts import read_yes_no, unknown_name
from passage.text import Complaint, Text

if TYPE_CHECKING:
    from passage.case.deadlines import Calendar
    from passage.engine.ask import Asking
    from passage.engine.asking.questions import Question
    from passage.engine.explain import Explanation


@lru_cache(maxsize=64)
def edition(book: Book, moment: Moment) -> Edition:
    """A book of law at a moment, made once."""
    return Edition(book, moment)


class Case:
    """The facts of one person and the law to which they are put.

    Facts are given by name, `claim__made_on="2026-05-10"` or `{"claim.made_on": "2026-05-10"}`, nested if one
    likes. `on` is the law's day or instant (by default the last day to which the law is verified, or today if
    that is earlier), `facts_on` the day on which facts are taken (by default that of the law).
    Raises Complaint on an unknown name, a value of the wrong kind, or facts that cannot be so together.
    """

    def __init__(
        self,
        facts: Mapping[str, object] | None = None,
        /,
        *,
        on: str | date | datetime | Moment | None = None,
        facts_on: str | date | None = None,
        book: Book | None = None,
        **told: object,
    ) -> None:
        if book is None:
            from passage import law

            book = law.book()
        given = {**flat(facts or {}, book), **flat(_dotted(told), book)}
        self._hold(book, given, _read(given, book), on, facts_on)

    @classmethod
    def of(
        cls,
        read: Mapping[str, Any],
        *,
        on: str | Moment | None = None,
        facts_on: str | date | None = None,
        book: Book,
    ) -> Case:
        """The case of facts that were read already: by name, as `Fact.read` gives them, and of a list beside
        its rows whether they are all (`family.complete`).

        Raises Complaint on facts that cannot be so together.
        """
        case = cls.__new__(cls)
        case._hold(book, read, _closed(dict(read), book), on, facts_on)
        return case

    def _hold(
        self,
        book: Book,
        given: Mapping[str, object],
        told: dict[str, Any],
        on: str | date | datetime | Moment | None,
        facts_on: str | date | None,
    ) -> None:
        self.book = book
        self.given = given
        self.moment = Moment.read(book.usual_day if on is None else on)
        self.facts_on = self.moment.day if facts_on is None else Moment.read(facts_on).day
        self.told = told
        day = self.facts_on.toordinal()
        told[FACTS_ON] = Interval(day, day)
        self.edition: Edition = edition(book, self.moment)
        """The law of this case's moment."""
        self.known: Mapping[str, Any] = Known(book, told)
        """What was told, and what the law itself presumes where nothing was."""
        refuse_impossible(self.edition, told, self.known)

    def finding(self, issue: str) -> Finding:
        """What the law finds on an issue. Raises Complaint where there is no such issue."""
        if issue not in self.book.issues:
            raise unknown_name(issue, self.book.issues)
        return Finding(self, issue)

    def truth(self, provision: str) -> bool | None:
        """Whether one provision holds; None where it cannot be told. Raises Complaint for an unknown one."""
        if provision not in self.book.provisions:
            raise unknown_name(provision, self.book.provisions)
        reader = exact_reader(self.edition, (self.edition.rule(provision),))
        settled = reader.reach(columns_of(self.book).write(self.known)).settled
        return None if settled is None else settled == 0

    def asking(self, issue: str, passed: Collection[str] = ()) -> Asking:
        """What can still be asked on an issue: about its outcome, then its grounds, then what follows.

        `passed` are the names of questions that cannot be answered. Raises Complaint for an unknown issue.
        """
        from passage.engine.ask import ask, targets_of

        if issue not in self.book.issues:
            raise unknown_name(issue, self.book.issues)
        return ask(self.edition, targets_of(self.book, issue), self.known, passed)

    def next_question(self, issue: str) -> Question | None:
        """What to ask first; None where no answer of a person can change what is found."""
        return self.asking(issue).next

    def explain(self, issue: str, *, full: bool = False) -> Explanation:
        """The reasons for what is found, with only what matters to it unless `full`."""
        from passage.engine.explain import explain

        if issue not in self.book.issues:
            raise unknown_name(issue, self.book.issues)
        return explain(self.edition, issue, self.known, full=full)

    def law_at(self, moment: Moment) -> Edition:
        """The law of another moment, in the same book."""
        return edition(self.book, moment)

    def deadlines(
        self, *, place: str | None = None, on: str | date | datetime | Moment | None = None
    ) -> Calendar:
        """Every time limit whose event is told, in the order of the days; see `case.deadlines`.

        `place` is a province or town (ON, ON/Ottawa), before the one told as a fact; `on` names a law other
        than that of the day of each event. Raises Complaint for an unknown place.
        """
        from passage.case.deadlines import deadlines

        return deadlines(self, place=place, on=None if on is None else Moment.read(on))

    def tell(self, facts: Mapping[str, object] | None = None, /, **told: object) -> Case:
        """The same case with more, or other, facts. None makes a fact unknown again."""
        given = {**self.given, **flat(facts or {}, self.book), **flat(_dotted(told), self.book)}
        return Case(given, on=self.moment, facts_on=self.facts_on, book=self.book)

    def under(self, on: str | date | datetime | Moment) -> Case:
        """The same facts under the law of another day or instant."""
        return Case(self.given, on=on, facts_on=self.facts_on, book=self.book)

    def __repr__(self) -> str:
        told = sum(value is not None for value in self.told.values()) - 1
        return f"<Case: {told} facts · law of {self.moment} · {self.book.fingerprint}>"


def _dotted(told: Mapping[str, object]) -> dict[str, object]:
    """Names as Python writes them, `claim__made_on`, with their dots."""
    return {key.replace("__", "."): value for key, value in told.items()}


def flat(given: Mapping[str, object], book: Book, prefix: str = "") -> dict[str, object]:
    """Facts by dotted name; a mapping that is not a fact's own value opens a level.

    Raises Complaint where one fact is given twice, once dotted and once nested.
    """
    found: dict[str, object] = {}
    for key, value in given.items():
        name = f"{prefix}{key}"
        facts = {name: value}
        if name not in book.facts and isinstance(value, Mapping) and value:
            facts = flat(cast("Mapping[str, object]", value), book, f"{name}.")
        for each, told in facts.items():
            if each in found:
                raise Complaint(
                    Text("this fact is given twice", "ce fait est donné deux fois"),
                    field=each,
                    mend=Text("keep one of the two", "gardez l’un des deux"),
                )
            found[each] = told
    return found


def _read(given: Mapping[str, object], book: Book) -> dict[str, Any]:
    told: dict[str, Any] = {}
    relations = book.whole
    for name, value in given.items():
        if name in relations:
            told[name] = read_yes_no(value, name)
        elif name in book.facts:
            told[name] = book.facts[name].read(value)
        else:
            raise unknown_name(name, [*book.facts, *relations])
    return _closed(told, book)


def _closed(told: dict[str, Any], book: Book) -> dict[str, Any]:
    """Facts read, with whether the rows of a list are all put to the list, where that is told apart."""
    if book.whole.keys().isdisjoint(told):
        return told
    for name, relation in book.whole.items():
        if name in told:
            complete = told.pop(name)
            rows = told.get(relation.key) or Rows((), None)
            told[relation.key] = Rows(rows.rows, complete)
    return told
