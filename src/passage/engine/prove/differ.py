"""Do two editions of the law come out otherwise for anyone? Every way in which they do, with an example.

A way is an outcome then, an outcome now, and the fewest grounds that are gained or lost with it. Two
questions are put, one after the other: whose outcome is another, and whose is the same but on other grounds.
Whoever comes out otherwise does so in one of the ways shown, which is proved, of each question by itself. Two
wordings may so be proved to come to the same. What the budget does not settle is never guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from passage.engine.edition import Edition
from passage.engine.evaluate import Answer
from passage.engine.prove.inquiry import Inquiry
from passage.engine.prove.people import Told
from passage.engine.prove.reader import beneath, resolved
from passage.engine.prove.sides import Sides
from passage.engine.prove.solver import Budget, Model, OutOfTime, z3
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
from passage.lang.issues import Issue

SECONDS = 20.0
"""How long a comparison may take, unless it is said."""
FOR_THE_LEAST = 1.5
"""Seconds in which to look for an example of whom less is told."""
MOST = 60
"""Ways, of each of the two questions, after which no more are looked for."""


@dataclass(frozen=True, slots=True)
class Change:
    """One way: the outcome then and now (None: none), another or the same; the grounds lost and gained."""

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

    `complete`: whoever comes out otherwise does so in one of the `changes`; with none, no one does.
    `regrounded_complete`: whoever has the same outcome on other grounds has it in one of the `regrounded`;
    with none, no one has. Where one of the two is not so, it cannot be told within the budget whether there
    are more. All this on what the law presumes of its own open questions.

    `alike`: the rules are the same. `reworded`: they are not, but for no one is the outcome or a ground
    another, whatever the law presumes. `unresearched` is law then and now on which the issue rests
    and which nobody has researched: of those for whom it decides, nothing is said. `rows` is how many rows of
    each list it takes, at most, to make any difference.
    """

    issue: Issue
    before: Edition
    after: Edition
    facts_on: int
    changes: tuple[Change, ...]
    complete: bool
    regrounded: tuple[Change, ...]
    regrounded_complete: bool
    alike: bool = False
    reworded: bool = False
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

    Outcomes come first; grounds have what they leave of the budget. `facts_on` (a proleptic ordinal) is the
    day on which facts are taken, by default that of the later law. Raises KeyError where there is no such
    issue.
    """
    asked = after.book.issues[issue]
    day = facts_on or max(before.moment.day, after.moment.day).toordinal()
    then, now = resolved(before, before.book.issues[issue]), resolved(after, asked)
    gaps = tuple(tuple(key for key in beneath(e, asked) if key in e.unresearched) for e in (before, after))
    unresearched = gaps[0], gaps[1]
    if then == now:
        return Difference(asked, before, after, day, (), True, (), True, True, unresearched=unresearched)
    comparison = Comparison(issue, before, after, day, Budget(seconds))
    outcomes, grounds = comparison.changes(), comparison.changes(regrounded=True)
    reworded = outcomes == grounds == ((), True) and not any(unresearched) and comparison.comes_to_the_same()
    return Difference(
        asked, before, after, day, *outcomes, *grounds, False, reworded, unresearched, comparison.rows
    )


@dataclass(frozen=True, slots=True)
class Way:
    """A way, with someone of whom it is so."""

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
        self.sides = self._sides()
        self.quick = Quick(before, issue), Quick(after, issue)

    def _sides(self, *, partly: bool = False, presuming: bool = True) -> Sides:
        rules = (*resolved(self.before, self.issue), *resolved(self.after, self.issue))
        inquiry = Inquiry(self.after, rules, self.facts_on, self.budget, partly=partly, presuming=presuming)
        return Sides(inquiry, inquiry.reader(self.before), inquiry.reader(self.after), self.issue)

    @property
    def rows(self) -> dict[str, int]:
        """How many rows of each list it takes at most to make a difference."""
        return self.sides.inquiry.people.most_rows

    def comes_to_the_same(self) -> bool:
        """Whether it is proved that no one has another outcome or ground, whatever the law presumes."""
        sides = self._sides(presuming=False)
        try:
            otherwise = sides.inquiry.ask(sides.differs())
            return otherwise is None and (not sides.moves or sides.inquiry.ask(sides.regrounded()) is None)
        except OutOfTime:
            return False

    def changes(self, *, regrounded: bool = False) -> tuple[tuple[Change, ...], bool]:
        """The ways with an example of each, as far as the budget goes, and whether there is no other."""
        ways, complete = self.ways(regrounded=regrounded)
        shown: list[Change] = []
        for place, way in enumerate(ways):
            if self.budget.spent:
                complete = False
                break
            share = self.budget.left / (len(ways) - place)  # what outcomes leave is shared out
            shown.append(self.shown(way, min(share, FOR_THE_LEAST) if regrounded else FOR_THE_LEAST))
        return tuple(sorted(shown, key=self.order)), complete

    def ways(self, *, regrounded: bool = False) -> tuple[list[Way], bool]:
        """Every way of coming out otherwise, and whether there is proved to be no other.

        `regrounded`: instead, every way of having the same outcome on other grounds.
        """
        sides, found = self.sides, list[Way]()
        if regrounded and not sides.moves:
            return found, True
        sides.inquiry.budget = self.budget.part(self.budget.left / 2)  # the rest is for the examples
        try:
            sought = sides.regrounded() if regrounded else sides.differs()
            while len(found) < MOST:
                model = sides.inquiry.ask(sought)
                if model is None:
                    return found, True
                found.append(self._way(model))
                way = found[-1]
                sides.inquiry.say(z3.Not(sides.so(way.then, way.now, way.lost, way.gained)))
        except OutOfTime:
            pass
        return found, False

    def _way(self, model: Model) -> Way:
        """The way of an example, with the fewest grounds that are lost or gained."""
        sides, inquiry = self.sides, self.sides.inquiry
        then, now = sides.outcomes_of(model)
        pair = inquiry.where(sides.pair(then, now))
        try:
            while len(moved := sides.moved_of(model)) > (then == now):
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

    def shown(self, way: Way, seconds: float = FOR_THE_LEAST) -> Change:
        """A way with the smallest example of it that is found in time, confirmed by the one-case reader."""
        told = lessened(way.person, lambda facts: self._quickly(way, facts))
        least = False
        if not self.budget.spent:
            told, least = self._least(way, told, seconds)
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

    def _least(self, way: Way, told: Told, seconds: float) -> tuple[Told, bool]:
        """Someone of whom less is told, down to the least; whether it is proved to be the least."""
        sides = self._partly
        inquiry = sides.inquiry
        inquiry.budget = self.budget.part(seconds)
        try:
            so = inquiry.where(sides.so(way.then, way.now, way.lost, way.gained))
            while size(told):  # of whom nothing is told, nothing less can be
                fewer = inquiry.where(z3.AtMost(*inquiry.people.cost, size(told) - 1))
                model = inquiry.likely(so, fewer)
                if model is None:
                    break
                told = lessened(inquiry.people.person(model), lambda facts: self._quickly(way, facts))
            return told, True
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
