"""The interview: the next question that can still change what is found, until none is left.

One state machine for a terminal and a page. Each state is immutable and keeps the one before it, so going
back is exact. *I don't know* and *I would rather not say* are answers: what is unknown stays unknown, and
is not asked again. A list is told row by row, and then it is asked whether that is all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property
from types import MappingProxyType
from typing import Any, cast

from passage.case.answering import Passed
from passage.case.case import Case
from passage.engine.ask import Asking, ask, targets_of
from passage.engine.asking.questions import Question
from passage.lang import Fact, Relation, Rows
from passage.lang.facts import read_yes_no, unknown_name
from passage.text import Complaint, Text

MOST_ROWS = 50


class Kind(Enum):
    """What is asked: a fact (or a field of a row), for a row of a list, or whether a list is all there is."""

    FACT = "fact"
    ROW = "row"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Step:
    """A question put: its kind, the fact it is about, its name (`family[0].status`), and how it is asked.

    `row` is the place of the row that it is about, from 0; None where it is about none.
    """

    kind: Kind
    fact: Fact
    name: str
    words: Text
    relation: Relation[Any] | None = None
    row: int | None = None


@dataclass(frozen=True, eq=False)
class Interview:
    """One state of an interview about some issues. `passed` tells why questions were passed over, by name.

    `beyond` asks on once the outcomes are settled: about every ground, and what follows.
    """

    case: Case
    issues: tuple[str, ...]
    passed: Mapping[str, Passed] = field(default_factory=lambda: MappingProxyType({}))
    beyond: bool = False
    before: Interview | None = None
    telling: tuple[str, int] | None = field(default=None, kw_only=True)
    """The list that is being told, and its last row."""

    @classmethod
    def begin(
        cls, case: Case, *issues: str, beyond: bool = False, passed: Mapping[str, Passed] | None = None
    ) -> Interview:
        """The first state; `passed` is what was passed over before. Raises Complaint for an unknown issue."""
        for issue in issues:
            if issue not in case.book.issues:
                raise unknown_name(issue, case.book.issues)
        return cls(case, issues, MappingProxyType({**(passed or {})}), beyond)

    @cached_property
    def asking(self) -> Asking:
        """What can still be asked."""
        book = self.case.book
        targets = list(self.issues)
        if self.beyond:
            targets += [target for issue in self.issues for target in targets_of(book, issue)]
        return ask(self.case.edition, list(dict.fromkeys(targets)), self.case.known, self.passed.keys())

    @cached_property
    def step(self) -> Step | None:
        """The question to put now; None where the interview is over."""
        question = self._in_the_row() or self.asking.next
        return None if question is None else self._step(question)

    @property
    def over(self) -> bool:
        """Whether nothing is left to ask: all is settled, or what is not was passed over or is the law's."""
        return self.step is None

    @cached_property
    def settled(self) -> bool:
        """Whether every issue has its outcome."""
        return all(self.case.finding(issue).outcome is not None for issue in self.issues)

    @property
    def at_most(self) -> int:
        """No more questions than these are left, but for those that a new row would bring."""
        return self.asking.at_most

    @cached_property
    def likely(self) -> tuple[int, int]:
        """Roughly how many are likely, from the fewest to the most of a few rehearsals."""
        from passage.engine.asking.rehearsal import likely

        target = self.asking.target
        return (0, 0) if target is None else likely(self.case.edition, [target], self.case.known)

    def answer(self, value: object) -> Interview:
        """The state after an answer to the question put; a value that reads as unknown passes it over.

        For a row (`Kind.ROW`) yes begins one and no says that there are none (any more); a value or a row
        is also taken. Raises Complaint, and nothing is changed, where the value is no answer, or cannot be
        together with what was told before.
        """
        step = self._asked()
        if step.kind is Kind.ROW:
            return self._row(step, value)
        if step.kind is Kind.WHOLE:
            return self._whole(step, value)
        read = step.fact.read(value, step.name)
        if read is None:
            return self.unknown()
        if step.relation is None:
            return self._told({step.name: read})
        assert step.row is not None
        rows = list(self._rows(step.relation).rows)
        rows[step.row] = {**rows[step.row], step.fact.key.removeprefix(f"{step.relation.key}."): read}
        told = Rows(tuple(rows), self._rows(step.relation).complete)
        return self._told(_of(step.relation, told), telling=(step.relation.key, step.row))

    def unknown(self) -> Interview:
        """The state after *I don't know*."""
        return self._pass(Passed.UNKNOWN)

    def withhold(self) -> Interview:
        """The state after *I would rather not say*."""
        return self._pass(Passed.WITHHELD)

    def back(self) -> Interview:
        """The state before; the first has none before it."""
        return self.before or self

    def on(self) -> Interview:
        """The same interview, asking on about every ground and what follows."""
        return replace(self, beyond=True, before=self)

    def _asked(self) -> Step:
        if self.step is None:
            raise Complaint(
                Text("nothing is asked any more", "plus rien n’est demandé"),
                mend=Text("go back to change an answer", "revenez en arrière pour changer une réponse"),
            )
        return self.step

    def _in_the_row(self) -> Question | None:
        """The next question about the row being told, by the order of its fields; then if that is all."""
        if self.telling is None:
            return None
        key, place = self.telling
        asked = {question.name: question for question in self.asking.questions}
        relation = cast("Relation[Any]", self.case.book.facts[key])
        names = (f"{key}[{place}].{cell.key.removeprefix(f'{key}.')}" for cell in relation.row.fields())
        return next((asked[name] for name in (*names, relation.completeness) if name in asked), None)

    def _step(self, question: Question) -> Step:
        fact, name = question.fact, question.name
        if isinstance(fact, Relation):
            relation = cast("Relation[Any]", fact)
            if question.of_list:
                return Step(Kind.ROW, relation, name, relation.question, relation)
            return Step(Kind.WHOLE, relation, name, relation.whole, relation)
        if question.row is None:
            return Step(Kind.FACT, fact, name, fact.question)
        relation = cast("Relation[Any]", self.case.book.facts[question.key])
        return Step(Kind.FACT, fact, name, fact.question, relation, question.row)

    def _rows(self, relation: Relation[Any]) -> Rows:
        return self.case.told.get(relation.key) or Rows((), None)

    def _row(self, step: Step, value: object) -> Interview:
        relation = step.relation
        assert relation is not None
        match _yes_no(value):
            case None:
                return self.unknown()
            case False:
                return self._told(_of(relation, Rows(self._rows(relation).rows, True)))
            case True:
                return self._begin_row(relation, {})
            case row:
                return self._begin_row(relation, row)

    def _begin_row(self, relation: Relation[Any], value: object) -> Interview:
        rows = self._rows(relation).rows
        if len(rows) >= MOST_ROWS:
            raise Complaint(
                Text(
                    f"a list has at most {MOST_ROWS} rows here", f"une liste a ici au plus {MOST_ROWS} lignes"
                ),
                field=relation.key,
                mend=Text("give a longer list in a file", "donnez une liste plus longue dans un fichier"),
            )
        (row,) = relation.read([value]).rows
        told = _of(relation, Rows((*rows, row), None))
        return self._told(told, telling=(relation.key, len(rows)))

    def _whole(self, step: Step, value: object) -> Interview:
        said = _yes_no(value)
        return self._row(step, not said if isinstance(said, bool) else said)

    def _told(self, told: Mapping[str, object], telling: tuple[str, int] | None = None) -> Interview:
        return replace(self, case=self.case.tell(told), before=self, telling=telling)

    def _pass(self, why: Passed) -> Interview:
        passed = MappingProxyType({**self.passed, self._asked().name: why})
        return replace(self, passed=passed, before=self)


def _yes_no(value: object) -> object:
    """A yes, a no or an unknown (None) as such; anything else as it stands."""
    try:
        return read_yes_no(value, "")
    except Complaint:
        return value


def _of(relation: Relation[Any], rows: Rows) -> dict[str, object]:
    return {relation.key: rows, relation.completeness: rows.complete}
