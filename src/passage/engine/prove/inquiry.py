"""A question put to the solver: is there anyone such? An example, or a proof that there is none.

Everyone means: every combination of facts that the book does not rule out (what comes before what, what
cannot be so together) and, unless all readings of the law are asked about, on what the law presumes of its
own open questions. An example is looked for among likely people first. A question that the budget does not
settle raises `OutOfTime`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from passage.engine.edition import Edition
from passage.engine.prove.people import People
from passage.engine.prove.reader import Reader
from passage.engine.prove.solver import Budget, Formula, Model, OutOfTime, z3
from passage.lang.facts import Boolean, Day
from passage.lang.nodes import Node, Unresearched, named_by

YEAR = 365
ADULT, OLD, RECENT = 20 * YEAR, 60 * YEAR, 3 * YEAR
"""Days: how old a likely person is, at least and at most; how long ago what happened did, at most."""


SELDOM = 0.1
"""An answer of which the book thinks no more often than this is not a likely one."""


class Inquiry:
    """People, what is so of them all, and the solver."""

    def __init__(
        self,
        edition: Edition,
        rules: Iterable[Node],
        facts_on: int,
        budget: Budget,
        *,
        partly: bool = False,
        presuming: bool = True,
    ) -> None:
        self.budget = budget
        book = edition.book
        rules = tuple(rules)
        self.unresearched = any(isinstance(node, Unresearched) for r in rules for node in r.walk())
        spoken = set[str]().union(*map(named_by, rules))
        barred = {each: edition.resolve(each.when) for each in book.contradictions}
        related = [rule for rule in barred.values() if named_by(rule) & spoken]
        spoken = spoken.union(*map(named_by, related))
        self.context = z3.Context()
        self.people = People(book, (*rules, *related), facts_on, context=self.context, partly=partly)
        self.solver = z3.Solver(ctx=self.context)
        self.solver.set("auto_config", False)
        self.solver.set("case_split", 3)  # of the ways of choosing that were measured, the quickest
        reader = Reader(self.people, edition)
        self.barred = [reader.holds(rule) for rule in related]
        """What cannot be so of anyone."""
        for formula in self.barred:
            self.solver.add(z3.Not(formula))
        ordered = {name for order in book.orders for name in (order.earlier, order.later)}
        if ordered & spoken:
            for order in book.orders:
                self.solver.add(self.people.unknown(order.earlier) <= self.people.unknown(order.later))
        if presuming:
            for fact in (book.facts.get(name) for name in sorted(spoken)):
                if isinstance(fact, Boolean) and fact.presumed is not None:
                    self.solver.add(self.people.unknown(fact.key) == fact.presumed)
                    if partly:
                        self.solver.add(self.people.told(fact.key))
        self.spoken = spoken
        self._likely: list[Formula] | None = None

    def reader(self, edition: Edition, removed: Mapping[str, Formula] | None = None) -> Reader:
        """An edition of the law, read over these people."""
        return Reader(self.people, edition, removed, two_ways=self.unresearched)

    def say(self, *formulas: Formula) -> None:
        """What is so from now on."""
        self.solver.add(*formulas)

    def switch(self) -> Formula:
        """A truth of its own, by which something can be asked about and left again."""
        return z3.FreshBool("switch", self.context)

    def where(self, formula: Formula) -> Formula:
        """A switch that holds only where the formula does."""
        switch = self.switch()
        self.solver.add(z3.Implies(switch, formula))
        return switch

    def ask(self, *switches: Formula) -> Model | None:
        """Someone for whom all of these hold; None where there is proved to be no one. Raises OutOfTime."""
        while True:
            self._tell_the_solver()
            if self.budget.spent:
                raise OutOfTime
            self.solver.set("timeout", max(1, int(1000 * self.budget.left)))
            found = self.solver.check(*switches)
            if found == z3.unsat:
                return None
            if found != z3.sat:
                raise OutOfTime
            model = self.solver.model()
            corrections = self.people.carried.corrections(model)
            if not corrections:
                return model
            self.solver.add(*corrections)

    def likely(self, *switches: Formula) -> Model | None:
        """The same, and someone likely if there is one."""
        whole = self.ask(*switches)
        if whole is None:
            return None
        if self._likely is None:
            self._likely = [self.where(formula) for formula in self._likelihoods()]
        kept = list(self._likely)
        while kept:
            model = self.ask(*switches, *kept)
            if model is not None:
                return model
            core = {str(each) for each in self.solver.unsat_core()}
            less = [each for each in kept if str(each) not in core]
            kept = less if len(less) < len(kept) else []
        return whole

    def _likelihoods(self) -> Iterator[Formula]:
        today = self.people.facts_on
        for name, fact in list(self.people.named.items()):
            if isinstance(fact, Boolean) and not SELDOM < fact.prior < 1 - SELDOM:
                told = self.people.told(name) if self.people.partly else True
                seldom = self.people.unknown(name) == (fact.prior <= SELDOM)
                yield z3.Not(z3.And(told, seldom))
            elif isinstance(fact, Day):
                day = self.people.unknown(name)
                youngest, oldest = (ADULT, OLD) if name.endswith("born") else (0, RECENT)
                yield day <= today - youngest
                yield day >= today - oldest

    def _tell_the_solver(self) -> None:
        people = self.people
        for waiting in (people.axioms, people.carried.told):
            if waiting:
                self.solver.add(*waiting)
                waiting.clear()
