"""What a sheet holds while it is filled in: facts, days, findings, reasons; nothing of it is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, cast

from passage import law
from passage.case.case import Case
from passage.case.dossier import ALONE, Dossier, as_told
from passage.case.law_record import edition_at
from passage.case.naming import facts_named
from passage.case.own_finding import LONGEST_NAME, LONGEST_REASONS, Finder, Own, OwnFindings, Reopened
from passage.lang import Fact, Relation
from passage.text import Complaint, Text
from passage.web import dense
from passage.web.asked import Asked
from passage.web.complaints import sentence
from passage.web.dense import Control, Filled, Listed
from passage.web.view import Error
from passage.web.words import sheet as words


@dataclass
class Form:
    """A sheet on some questions, as it stands. `errors` are in the order of the page."""

    issues: tuple[str, ...]
    on: str = ""
    facts_on: str = ""
    filled: Filled = field(default_factory=Filled)
    own: OwnFindings = field(default_factory=OwnFindings)
    wrong: dict[str, Text] = field(default_factory=dict[str, Text])
    errors: list[Error] = field(default_factory=list[Error])
    more: str = ""
    asked_to_find: bool = False
    opened: Reopened | None = None

    @classmethod
    def blank(cls, issues: tuple[str, ...]) -> Form:
        """Nothing told."""
        return cls(issues)

    @classmethod
    def sent(cls, issues: tuple[str, ...], asked: Asked) -> Form:
        """What was sent, with what is wrong with it."""
        form = cls(issues, on=asked.field("on")[:40], facts_on=asked.field("facts_on")[:40])
        form.more = asked.field("more")
        form.asked_to_find = not form.more and asked.field("do") != "as_is"
        if not form._days_read():
            form.filled = dense.read(asked.form, law.book().facts.values())
            return form
        form.filled = dense.read(asked.form, form.facts)
        form.errors += form.filled.errors
        form.own = form._own(asked)
        return form

    @classmethod
    def of(cls, found: Reopened, issues: tuple[str, ...]) -> Form:
        """A record that was opened again."""
        (case,) = found.dossier.cases.values()
        form = cls(issues, on=str(case.moment), facts_on=case.facts_on.isoformat(), own=found.own)
        told = as_told(case)
        form.filled = Filled(told, dense.written(told, case.book.facts))
        form.asked_to_find, form.opened = True, found
        return form

    def _days_read(self) -> bool:
        """Whether both days can be read; what is wrong is noted."""
        for name, told in (("on", self.on), ("facts_on", self.facts_on)):
            try:
                edition_at(law.book(), told or None, name)
            except Complaint as complaint:
                said = sentence(complaint)
                self.wrong[name] = said
                self.errors.append(Error(said, name))
        return not self.wrong

    @property
    def readable(self) -> bool:
        """Whether the facts and the days can be read, whatever is amiss with the findings."""
        return not (self.filled.errors or self.wrong.keys() & {"on", "facts_on"})

    @cached_property
    def blank_case(self) -> Case:
        """Nobody, under the law asked for, or today’s where that cannot be read."""
        on = None if "on" in self.wrong else self.on or None
        return Case({}, on=on)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The facts on which the questions and their grounds turn under the law of the day."""
        case = self.blank_case
        rules = [
            case.edition.resolve(outcome.when)
            for key in self.issues
            for outcome in case.book.issues[key].outcomes
        ]
        rules += [
            case.edition.rule(ground) for key in self.issues for ground in case.book.issues[key].grounds
        ]
        names = facts_named(rules, case.book)
        kept = [name for name in self.filled.told if name in case.book.facts and name not in names]
        return tuple(case.book.facts[name] for name in (*names, *kept))

    @cached_property
    def dossier(self) -> Dossier:
        """The person’s case. Raises Complaint where the facts cannot be so together."""
        on, facts_on = self.on or None, self.facts_on or None
        return Dossier({ALONE: Case(self.filled.told, on=on, facts_on=facts_on)}, on=on, facts_on=facts_on)

    @property
    def case(self) -> Case:
        """The same, alone."""
        return self.dossier.cases[ALONE]

    def controls(self, facts: tuple[Fact, ...]) -> list[Control | Listed]:
        """Facts as the form shows them."""
        raw, wrong = self.filled.raw, self.filled.wrong
        return [
            dense.listed(cast("Relation[Any]", fact), raw, wrong, int(self.more == fact.key))
            if isinstance(fact, Relation)
            else dense.control(fact, raw, wrong)
            for fact in facts
        ]

    def _own(self, asked: Asked) -> OwnFindings:
        """What the person finds, by question and ground."""
        book = law.book()
        issues: dict[str, Own] = {}
        grounds: dict[tuple[str, str], Own] = {}
        for key in self.issues:
            issue = book.issues[key]
            codes = tuple(outcome.code for outcome in issue.outcomes)
            issues[key] = self._one(asked, key, codes)
            for ground in issue.grounds:
                grounds[key, ground] = self._one(asked, f"{key} {ground}", ("yes", "no"))
        names = {name: asked.field(name)[:LONGEST_NAME] for name in ("name", "role")}
        return OwnFindings(issues, grounds, Finder(**names))

    def _one(self, asked: Asked, key: str, allowed: tuple[str, ...]) -> Own:
        found, reasons = asked.field(f"own {key}"), asked.field(f"reasons {key}").replace("\r\n", "\n")
        if found not in ("", *allowed):
            self._note(f"own {key}", words.NO_SUCH)
            found = ""
        if len(reasons) > LONGEST_REASONS:
            self._note(f"reasons {key}", words.TOO_LONG.format(n=str(LONGEST_REASONS)))
        return Own(found or None, reasons)

    def _note(self, name: str, said: Text) -> None:
        self.wrong[name] = said
        self.errors.append(Error(said, dense.identified(name)))
