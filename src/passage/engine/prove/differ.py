"""Do two editions of the law come out otherwise for anyone? Every way in which they do, with an example.

A way is an outcome then, an outcome now, and the fewest grounds that are gained or lost with it; whoever
comes out otherwise does so in one of the ways shown, which is proved. Two wordings may so be proved to come
to the same. What the budget does not settle is never guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from passage.engine.edition import Edition
from passage.engine.evaluate import Answer
from passage.engine.prove.inquiry import Inquiry
from passage.engine.prove.people import Told
from passage.engine.prove.reader import Reader, beneath, resolved
from passage.engine.prove.solver import Budget, Formula, Model, OutOfTime, z3
from passage.engine.prove.witness import (
    Quick,
    Unconfirmed,
    Witness,
    found,
    in_order,
    known,
    lessened,
    plainly,
    reread,
    size,
)
from passage.lang import nodes
from passage.lang.issues import Issue

SECONDS = 20.0
"""How long a comparison may take, unless it is said."""
FOR_THE_LEAST = 1.5
"""Seconds in which to look for an example of whom less is told."""
MOST = 60
"""Ways of coming out otherwise after which no more are looked for."""


@dataclass(frozen=True, slots=True)
class Change:
    """One way of coming out otherwise: the outcome then and now (None: none), grounds lost and gained."""

    then: str | None
    now: str | None
    lost: tuple[str, ...]
    gained: tuple[str, ...]
    witness: Witness
    before: Answer
    after: Answer


@dataclass(frozen=True)
class Difference:
    """What a comparison comes to.

    `complete`: whoever comes out otherwise does so in one of the `changes`; with none, no one does. Else it
    cannot be told within the budget whether there are more. `reworded`: the rules are not the same, though no
    outcome is another. `unresearched` is law then and now on which the issue rests and which nobody has
    researched: of those for whom it decides, nothing is said. `rows` is how many rows of each list it takes,
    at most, to make any difference.
    """

    issue: Issue
    before: Edition
    after: Edition
    facts_on: int
    changes: tuple[Change, ...]
    complete: bool
    reworded: bool
    unresearched: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    rows: Mapping[str, int] = field(default_factory=dict[str, int])

    @property
    def day(self) -> date:
        """The day on which facts are taken."""
        return date.fromordinal(self.facts_on)

    @property
    def same(self) -> bool:
        """Whether it is proved that no one comes out otherwise, as far as the law is researched."""
        return self.complete and not self.changes


def differ(
    issue: str, before: Edition, after: Edition, *, facts_on: int | None = None, seconds: float = SECONDS
) -> Difference:
    """Compare two editions on an issue, for everyone whose facts are fully known.

    `facts_on` (a proleptic ordinal) is the day on which facts are taken, by default that of the later law.
    Raises KeyError where there is no such issue.
    """
    asked = after.book.issues[issue]
    day = facts_on or max(before.moment.day, after.moment.day).toordinal()
    then, now = resolved(before, before.book.issues[issue]), resolved(after, asked)
    gaps = tuple(tuple(key for key in beneath(e, asked) if key in e.unresearched) for e in (before, after))
    unresearched = gaps[0], gaps[1]
    if then == now:
        return Difference(asked, before, after, day, (), True, False, unresearched)
    comparison = Comparison(issue, before, after, day, Budget(seconds))
    ways, complete = comparison.ways()
    shown: list[Change] = []
    for way in ways:
        if comparison.budget.spent:
            complete = False
            break
        shown.append(comparison.shown(way))
    changes = tuple(sorted(shown, key=comparison.order))
    return Difference(
        asked, before, after, day, changes, complete, complete and not changes, unresearched, comparison.rows
    )


@dataclass(frozen=True, slots=True)
class Way:
    """A way of coming out otherwise, with someone who does."""

    then: str | None
    now: str | None
    lost: tuple[str, ...]
    gained: tuple[str, ...]
    person: Told


class Comparison:
    """Two editions and one issue, put to the solver."""

    def __init__(self, issue: str, before: Edition, after: Edition, facts_on: int, budget: Budget) -> None:
        self.issue, self.before, self.after = after.book.issues[issue], before, after
        self.facts_on, self.budget = facts_on, budget
        self.sides = self._sides(partly=False)
        self.quick = Quick(before, issue), Quick(after, issue)

    def _sides(self, partly: bool) -> Sides:
        rules = (*resolved(self.before, self.issue), *resolved(self.after, self.issue))
        inquiry = Inquiry(self.after, rules, self.facts_on, self.budget, partly=partly)
        return Sides(inquiry, inquiry.reader(self.before), inquiry.reader(self.after), self.issue)

    @property
    def rows(self) -> dict[str, int]:
        """How many rows of each list it takes at most to make a difference."""
        return self.sides.inquiry.people.most_rows

    def ways(self) -> tuple[list[Way], bool]:
        """Every way of coming out otherwise, and whether there is proved to be no other."""
        found: list[Way] = []
        self.sides.inquiry.budget = self.budget.part(self.budget.left / 2)  # the rest is for the examples
        try:
            differs = self.sides.differs()
            while len(found) < MOST:
                model = self.sides.inquiry.ask(differs)
                if model is None:
                    return found, True
                found.append(self._way(model))
                way = found[-1]
                self.sides.inquiry.say(z3.Not(self.sides.so(way.then, way.now, way.lost, way.gained)))
        except OutOfTime:
            pass
        return found, False

    def _way(self, model: Model) -> Way:
        """The way of an example, with the fewest grounds that are lost or gained."""
        sides, inquiry = self.sides, self.sides.inquiry
        then, now = sides.outcomes_of(model)
        pair = inquiry.where(sides.so(then, now, (), ()))
        try:
            while moved := sides.moved_of(model):
                others = [z3.Not(each) for key, each in sides.moves.items() if key not in moved]
                fewer = z3.Or([z3.Not(sides.moves[key]) for key in moved])
                less = inquiry.ask(pair, inquiry.where(z3.And([*others, fewer])))
                if less is None:
                    break
                model = less
            moved = sides.moved_of(model)
            exactly = inquiry.where(z3.And([
                each if key in moved else z3.Not(each) for key, each in sides.moves.items()
            ], inquiry.context))  # fmt: skip
            model = inquiry.likely(pair, exactly) or model
        except OutOfTime:
            moved = sides.moved_of(model)
        lost, gained = (tuple(key for sign, key in moved if sign == wanted) for wanted in ("-", "+"))
        return Way(then, now, lost, gained, inquiry.people.person(model))

    # An example of each.

    def shown(self, way: Way) -> Change:
        """A way with the smallest example of it that is found, confirmed by the one-case reader."""
        told = lessened(way.person, lambda facts: self._quickly(way, facts))
        least = False
        if not self.budget.spent:
            told, least = self._least(way, told)
        told = in_order(self.after.book, told)
        told = lessened(told, lambda facts: self._confirmed(way, facts) is not None)
        answers = self._confirmed(way, told)
        if answers is None or reread(self.after.book, told) != told:
            raise Unconfirmed(f"{self.issue.key}: {way.then} → {way.now} is not found on {told}")
        witness = Witness(told, plainly(self.after.book, told), least)
        return Change(way.then, way.now, way.lost, way.gained, witness, *answers)

    def _quickly(self, way: Way, told: Mapping[str, Any]) -> bool:
        facts = known(self.after.book, told, self.facts_on)
        (then, was), (now, has) = self.quick[0].of(facts), self.quick[1].of(facts)
        moved = all(was[k] is True and has[k] is False for k in way.lost) and all(
            was[k] is False and has[k] is True for k in way.gained
        )
        return (then, now) == (way.then, way.now) and moved

    def _confirmed(self, way: Way, told: Mapping[str, Any]) -> tuple[Answer, Answer] | None:
        key = self.issue.key
        was, has = found(self.before, key, told, self.facts_on), found(self.after, key, told, self.facts_on)
        settled = was.possible == (way.then,) and has.possible == (way.now,)
        moved = all(was.grounds[k] is True and has.grounds[k] is False for k in way.lost) and all(
            was.grounds[k] is False and has.grounds[k] is True for k in way.gained
        )
        return (was, has) if settled and moved else None

    def _least(self, way: Way, told: Told) -> tuple[Told, bool]:
        """Someone of whom less is told, down to the least; whether it is proved to be the least."""
        sides = self._partly
        inquiry = sides.inquiry
        inquiry.budget = self.budget.part(FOR_THE_LEAST)
        try:
            so = inquiry.where(sides.so(way.then, way.now, way.lost, way.gained))
            while True:
                fewer = inquiry.where(z3.AtMost(*inquiry.people.cost, size(told) - 1))
                model = inquiry.likely(so, fewer)
                if model is None:
                    return told, True
                told = lessened(inquiry.people.person(model), lambda facts: self._quickly(way, facts))
        except OutOfTime:
            return told, False

    @property
    def _partly(self) -> Sides:
        made = self.__dict__.get("partly")
        if made is None:
            made = self.__dict__["partly"] = self._sides(partly=True)
        return made

    def order(self, change: Change) -> tuple[int, int, int]:
        """In the order of the outcomes then and now; the fewest grounds first."""
        codes = [each.code for each in self.issue.outcomes]
        then, now = (codes.index(c) if c in codes else len(codes) for c in (change.then, change.now))
        return then, now, len(change.lost) + len(change.gained)


class Sides:
    """Both editions as formulas over the same people."""

    def __init__(self, inquiry: Inquiry, before: Reader, after: Reader, issue: Issue) -> None:
        self.inquiry = inquiry
        old = before.edition.book.issues[issue.key]
        self.then, self.now = before.outcomes(old), after.outcomes(issue)
        self.moves: dict[tuple[str, str], Formula] = {}
        """Each ground lost (-) or gained (+)."""
        for key in issue.grounds:
            rule = nodes.Reference(key)
            was, has = (reader.holds(rule) for reader in (before, after))
            was_not, has_not = (z3.Not(reader.holds(rule, False)) for reader in (before, after))
            if not (was is has or was.eq(has)):
                self.moves["-", key] = z3.And(was, has_not)
                self.moves["+", key] = z3.And(was_not, has)

    def differs(self) -> Formula:
        """A switch: the outcome is certainly another."""
        pairs = [
            z3.And(was, has)
            for then, was in self.then.items()
            for now, has in self.now.items()
            if then != now
        ]
        return self.inquiry.where(z3.Or(pairs))

    def so(
        self, then: str | None, now: str | None, lost: tuple[str, ...], gained: tuple[str, ...]
    ) -> Formula:
        """These outcomes, with these grounds lost and gained (and perhaps others)."""
        moved = (*(("-", key) for key in lost), *(("+", key) for key in gained))
        return z3.And([self.then[then], self.now[now], *(self.moves[each] for each in moved)])

    def outcomes_of(self, model: Model) -> tuple[str | None, str | None]:
        """The outcomes of an example."""
        return next(_true(model, self.then)), next(_true(model, self.now))

    def moved_of(self, model: Model) -> tuple[tuple[str, str], ...]:
        """The grounds that an example loses and gains."""
        return tuple(key for key, each in self.moves.items() if z3.is_true(model.eval(each, True)))


def _true(model: Model, formulas: Mapping[str | None, Formula]) -> Iterator[str | None]:
    return (key for key, formula in formulas.items() if z3.is_true(model.eval(formula, True)))
