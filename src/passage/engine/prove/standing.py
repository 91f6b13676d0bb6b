"""What must always be so of the law, proved of everyone: no gap, no overlap, no dead rule, no harm done.

Of an issue: every person has one of its outcomes and no person two; where telling a protective fact must be
free, no one comes out worse for it than for any other answer (so neither does anyone of whom less is known).
Of a provision: some person meets it and some person does not, and without it some outcome would be another,
unless it is told as a ground of its own; each exception in force decides for someone alone. A provision
that states in so many words that it holds always, or never, is taken at its word.

Each is proved on all readings of the law's open questions, for the editions of the law that read differently.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from passage.engine.edition import Edition
from passage.engine.prove.inquiry import Inquiry
from passage.engine.prove.reader import Reader, beneath, leaves, resolved
from passage.engine.prove.solver import Budget, Formula, Model, OutOfTime, z3
from passage.engine.prove.witness import Quick, known, lessened, plainly
from passage.lang import nodes
from passage.lang.book import Book
from passage.lang.facts import Boolean, Country
from passage.lang.instants import Moment
from passage.lang.issues import Issue
from passage.lang.nodes import Node
from passage.lang.provisions import Version

SECONDS = 20.0
"""How long each issue may take under each edition."""


class Claim(Enum):
    """What is claimed of an issue or a provision."""

    COVERED = "covered"
    EXCLUSIVE = "exclusive"
    PROTECTS = "protects"
    MET = "met"
    MISSED = "missed"
    DECIDES = "decides"
    MATTERS = "matters"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a claim holds; None where the budget did not settle it.

    `subject` is an issue or a provision, `about` the fact or the exception concerned, and `facts`
    those of someone of whom it does not hold, as a file of facts would say them.
    """

    claim: Claim
    subject: str
    on: Moment
    holds: bool | None
    about: str | None = None
    facts: Mapping[str, object] = field(default_factory=dict[str, object])

    @property
    def key(self) -> tuple[Claim, str, str | None]:
        """What it is about, at any time."""
        return self.claim, self.subject, self.about


def moments(book: Book) -> tuple[Moment, ...]:
    """The last day to which the law is verified, then each earlier instant at which it changes."""
    last = Moment.read(book.verified_on)
    edges: set[datetime | None] = {provision.known_from for provision in book.provisions.values()}
    spans = [v.in_force for p in book.provisions.values() for v in p.versions if v.in_force is not None]
    spans += [entry.span for series in book.series.values() for entry in series.entries]
    edges.update(edge for span in spans for edge in (span.start, span.end))
    earlier = sorted((edge for edge in edges if edge is not None and edge < last.at), reverse=True)
    return last, *map(Moment.read, earlier)


def standing(
    book: Book, at: Iterable[Moment] | None = None, issues: Iterable[str] | None = None
) -> Iterator[Verdict]:
    """Every claim, of the issues named (by default all), under the editions of some moments.

    By default the law as last verified. Whether a provision matters is told only where all issues are asked.
    """
    proof = Standing(book)
    asked = tuple(issues or book.issues)
    for moment in at or moments(book)[:1]:
        edition = Edition(book, moment)
        for key in asked:
            yield from proof.of_issue(edition, book.issues[key])
        if issues is None:
            yield from proof.that_matter(edition)


Stated = tuple[str, Version]


class Standing:
    """What has been proved so far: what reads alike is proved once."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.free = {f.key: f.never_worsens for f in book.facts.values() if f.never_worsens is not None}
        self.grounds = {key for issue in book.issues.values() for key in issue.grounds}
        self._issues: set[tuple[str, tuple[Node, ...]]] = set()
        self._rules: set[tuple[str, Node]] = set()
        self._matter: dict[Stated, bool | None] = {}
        """For each version met: whether it matters so far (None: the budget ran out)."""
        self._told: set[Stated] = set()

    def of_issue(self, edition: Edition, issue: Issue) -> Iterator[Verdict]:
        """Every claim of an issue and of what it rests on, as far as it has not been proved already."""
        rules = resolved(edition, issue)
        if (issue.key, rules) in self._issues:
            return
        self._issues.add((issue.key, rules))
        ask = _Asking(edition, issue, rules)
        yield from ask.outcomes()
        yield from ask.protections(self.free)
        for key in beneath(edition, issue):
            if edition.version(key) is not None and (key, edition.rule(key)) not in self._rules:
                self._rules.add((key, edition.rule(key)))
                yield from ask.provision(key)
        self._look_for_what_matters(edition, issue, ask)

    def _look_for_what_matters(self, edition: Edition, issue: Issue, ask: _Asking) -> None:
        under = {key: v for key in beneath(edition, issue) if (v := edition.version(key)) is not None}
        open_still: list[str] = []
        for key, version in under.items():
            done = self._matter.setdefault((key, version), False) or (key, version) in self._told
            stated = isinstance(edition.rule(key), nodes.Constant) or key in self.grounds
            if not done and not stated:
                open_still.append(key)
        try:
            for key in ask.that_matter(tuple(under), open_still):
                self._matter[key, under[key]] = True
        except OutOfTime:
            for key in open_still:
                self._matter[key, under[key]] = self._matter[key, under[key]] or None

    def that_matter(self, edition: Edition) -> Iterator[Verdict]:
        """Of each provision met under this edition, whether it has been seen to matter."""
        for (key, version), so in self._matter.items():
            stated = key in self.grounds or isinstance(edition.rule(key), nodes.Constant)
            if (key, version) not in self._told and edition.version(key) is version and not stated:
                self._told.add((key, version))
                yield Verdict(Claim.MATTERS, key, edition.moment, so)


class _Asking:
    """One issue under one edition, put to the solver."""

    def __init__(self, edition: Edition, issue: Issue, rules: tuple[Node, ...]) -> None:
        self.edition, self.issue, self.rules = edition, issue, rules
        self.facts_on = edition.moment.day.toordinal()
        self.inquiry = Inquiry(edition, rules, self.facts_on, Budget(SECONDS), presuming=False)
        self.reader: Reader = self.inquiry.reader(edition)
        self.codes = self.reader.outcomes(issue)

    def _verdict(self, claim: Claim, subject: str, none: Formula, about: str | None = None) -> Verdict:
        """That there is no one for whom the formula holds."""
        try:
            model = self.inquiry.ask(self.inquiry.where(none))
        except OutOfTime:
            return Verdict(claim, subject, self.edition.moment, None, about)
        facts = dict[str, object]() if model is None else self._facts(claim, model)
        return Verdict(claim, subject, self.edition.moment, model is None, about, facts)

    def _someone(self, claim: Claim, subject: str, formula: Formula, about: str | None = None) -> Verdict:
        """That there is someone for whom the formula holds."""
        try:
            model = self.inquiry.ask(self.inquiry.where(formula))
        except OutOfTime:
            return Verdict(claim, subject, self.edition.moment, None, about)
        return Verdict(claim, subject, self.edition.moment, model is not None, about)

    def _facts(self, claim: Claim, model: Model) -> Mapping[str, object]:
        book, told = self.edition.book, self.inquiry.people.person(model)
        if claim is Claim.COVERED:
            quick = Quick(self.edition, self.issue.key)
            told = lessened(told, lambda facts: quick.of(known(book, facts, self.facts_on))[0] is None)
        return plainly(book, told)

    def outcomes(self) -> Iterator[Verdict]:
        """Every person has an outcome, and no person two."""
        key, outcomes = self.issue.key, self.issue.outcomes
        yield self._verdict(Claim.COVERED, key, self.codes[None])
        held = [self.reader.holds(each.when) for each in outcomes]
        yield self._verdict(Claim.EXCLUSIVE, key, z3.AtLeast(*held, 2))

    def protections(self, free: Mapping[str, bool | str]) -> Iterator[Verdict]:
        """No one comes out worse for a protective fact than for any other answer."""
        for name in sorted(free.keys() & self.inquiry.spoken):
            if self.issue.neutral:
                yield Verdict(Claim.PROTECTS, self.issue.key, self.edition.moment, False, name)
                continue
            told = (self.inquiry.people.unknown(name), self._value(name, free[name]))
            codes = {code: z3.substitute(held, told) for code, held in self.codes.items()}
            worse = [
                z3.And(codes[after], self.codes[before])
                for after in codes
                for before in codes
                if after and before and self.issue.rank(after) < self.issue.rank(before)
            ]
            possible = [z3.Not(z3.substitute(barred, told)) for barred in self.inquiry.barred]
            yield self._verdict(Claim.PROTECTS, self.issue.key, z3.And([z3.Or(worse), *possible]), name)

    def _value(self, name: str, value: bool | str) -> Formula:
        people = self.inquiry.people
        fact = people.fact(name)
        if isinstance(fact, Boolean):
            return z3.BoolVal(value, people.context)
        assert isinstance(fact, Country) or hasattr(fact, "codes")
        place = next(i for i, codes in enumerate(people.classes(fact)) if value in codes)  # pyright: ignore[reportArgumentType]
        return z3.BitVecVal(place, people.unknown(name).size(), people.context)

    def provision(self, key: str) -> Iterator[Verdict]:
        """Someone meets it and someone does not; each exception in force decides for someone alone."""
        if isinstance(self.edition.rule(key), nodes.Constant):
            return
        rule, version = nodes.Reference(key), self.edition.version(key)
        assert version is not None
        yield self._someone(Claim.MET, key, self.reader.holds(rule, False))
        yield self._someone(Claim.MISSED, key, z3.Not(self.reader.holds(rule)))
        for other in version.unless:
            if self.edition.rule(other) is nodes.FALSE:
                continue
            rest = [nodes.negation(nodes.Reference(each)) for each in version.unless if each != other]
            alone = [version.rule, version.applies, nodes.Reference(other), *rest]
            yield self._someone(
                Claim.DECIDES, key, z3.And([self.reader.holds(each, False) for each in alone]), other
            )

    def that_matter(self, under: tuple[str, ...], asked: list[str]) -> Iterator[str]:
        """Which of some provisions change an outcome for someone when they are taken out of the law."""
        if not asked:
            return
        every = (*self.rules, *leaves(self.edition, self.issue))
        inquiry = Inquiry(self.edition, every, self.facts_on, Budget(SECONDS), presuming=False)
        removed = {key: inquiry.switch() for key in under if key in asked}
        whole, less = inquiry.reader(self.edition), inquiry.reader(self.edition, removed)
        held, left = whole.outcomes(self.issue), less.outcomes(self.issue)
        other = [z3.And(held[a], left[b]) for a in held for b in left if a != b]
        inquiry.say(z3.Or(other), z3.AtMost(*removed.values(), 1))
        waiting = set(asked)
        while waiting:
            model = inquiry.ask(inquiry.where(z3.Or([removed[key] for key in waiting])))
            if model is None:
                return
            found = {key for key in waiting if z3.is_true(model.eval(removed[key], True))}
            waiting -= found
            yield from found
