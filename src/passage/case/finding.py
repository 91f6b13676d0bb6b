"""What is found on an issue in a case, with everything a reader of it must be told.

The outcome, every ground, which grounds it is one of; what would be found if nothing more were established;
which open questions of law it turns on, with both readings; until when the law is verified.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from passage.case.words import outcome_words
from passage.engine.allowance import Allowance, allowance
from passage.engine.evaluate import Answer, close, evaluate, reading
from passage.lang import Answerer, Boolean, Issue
from passage.text import Text

if TYPE_CHECKING:
    from passage.case.case import Case

MOST_STEPS = 250_000
"""Of exact work for the open readings of one finding; beyond it a reading is shown, and not told apart."""


@dataclass(frozen=True, slots=True)
class OpenReading:
    """An open question of law on which the answer turns, and what is found on each reading of it."""

    fact: Boolean
    if_so: Answer
    if_not: Answer

    @property
    def contested(self) -> bool:
        """Whether neither reading prevails."""
        return self.fact.presumed is None


class Finding:
    """What the law finds on one issue. Read `outcome`: a code, or None for *cannot tell*."""

    def __init__(self, case: Case, issue: str) -> None:
        self.case = case
        self.issue: Issue = case.book.issues[issue]
        self.answer: Answer = evaluate(case.edition, issue, case.known)

    @property
    def outcome(self) -> str | None:
        """The code of the outcome; None where it cannot be told."""
        return self.answer.outcome

    @property
    def grounds(self) -> tuple[str, ...]:
        """Every ground that is true."""
        return self.answer.true_grounds

    @property
    def sentence(self) -> Text:
        """The finding in one sentence, in the law's own verb."""
        return outcome_words(self.issue, self.outcome)

    @cached_property
    def if_unresolved(self) -> Answer:
        """What would be found if nothing more were established at the decision."""
        return close(self.case.edition, self.issue.key, self.case.known)

    @cached_property
    def open_readings(self) -> tuple[OpenReading, ...]:
        """The open questions of law that change this answer, each with both results."""
        return tuple(self._turning_on(Answerer.LAW))

    @cached_property
    def assumptions(self) -> tuple[OpenReading, ...]:
        """The dated lists (notices and the like) that this answer rests on."""
        return tuple(self._turning_on(Answerer.FEED))

    def _turning_on(self, answerer: Answerer) -> Iterator[OpenReading]:
        asked = [
            fact
            for fact in self._open_to(answerer)
            if fact.key in reading(self.case.edition, self.issue.key).questions
        ]
        many = len(asked) > 2
        if many and not self._differs(dict.fromkeys((fact.key for fact in asked), None)):
            return  # whatever the answers, the finding is the same
        with allowance(MOST_STEPS) as given:
            found = [
                self._on_each_reading(fact, given) for fact in asked if self._may_turn(fact, many, given)
            ]
        yield from filter(None, found)

    def _may_turn(self, fact: Boolean, many: bool, given: Allowance) -> bool:
        return not many or given.short or self._differs({fact.key: None})

    def _on_each_reading(self, fact: Boolean, given: Allowance) -> OpenReading | None:
        """Both results where they differ, or where it would take too long to tell that they do not."""
        so, not_so = (self._if(fact, value) for value in (True, False))
        differs = (so.outcome, so.grounds) != (not_so.outcome, not_so.grounds)
        return OpenReading(fact, so, not_so) if differs or given.short else None

    def _open_to(self, answerer: Answerer) -> Iterator[Boolean]:
        """The questions of the book that somebody other than the person answers, and nobody has."""
        for fact in self.case.book.facts.values():
            open_still = fact.answered_by is answerer and self.case.told.get(fact.key) is None
            if open_still and isinstance(fact, Boolean):
                yield fact

    def _if(self, fact: Boolean, value: bool) -> Answer:
        return self.answer if value is fact.presumed else self._found({fact.key: value})

    def _found(self, changed: Mapping[str, bool | None]) -> Answer:
        return evaluate(self.case.edition, self.issue.key, {**self.case.known, **changed})

    def _differs(self, changed: Mapping[str, bool | None]) -> bool:
        """Whether something is found differently, or no longer found, with some facts changed."""
        found = self._found(changed)
        unsettled = found.outcome is None or None in found.grounds.values()
        return unsettled or (found.outcome, found.grounds) != (self.answer.outcome, self.answer.grounds)

    @cached_property
    def provisions(self) -> tuple[str, ...]:
        """Every provision that the issue rests on at this moment."""
        return reading(self.case.edition, self.issue.key).provisions

    @cached_property
    def unresearched(self) -> tuple[str, ...]:
        """The provisions among them that nobody has researched for this moment."""
        return tuple(key for key in self.provisions if key in self.case.edition.unresearched)

    def __repr__(self) -> str:
        either = f"one of {', '.join(self.answer.either)}" if self.answer.either else ""
        why = ", ".join(self.grounds) or either
        return f"<Finding: {self.outcome or 'cannot tell'}{f' · {why}' if why else ''}>"
