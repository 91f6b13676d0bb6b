"""The exact reading: every way in which the unknown facts could turn out, and no other.

It walks the decision diagram of a question with what is known, keeping what is still possible of days and of
relations, and collects the outcomes it can reach. Linked questions (fewer than 14 days, 14 days or more) are
never taken for independent ones: a case settled by exhaustion is found so.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from passage.engine import allowance
from passage.engine.diagram import Diagram, Early, Quantified, Which, YesNo
from passage.engine.ledger import Ledger, Names
from passage.engine.record import NO, YES, Record
from passage.engine.rows import Pattern, Patterns, patterns_of
from passage.engine.windows import Link
from passage.lang.book import Order

BUDGET = 50_000
"""Steps of a walk after which it says that it cannot tell within the budget."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The outcomes that can still come about, by place; `complete` is false where the budget ran out."""

    leaves: frozenset[int]
    complete: bool = True

    @property
    def settled(self) -> int | None:
        """The one outcome that can come about, if there is one."""
        return next(iter(self.leaves)) if self.complete and len(self.leaves) == 1 else None


State = tuple[Ledger, tuple[frozenset[Pattern], ...]]


class Exact:
    """The exact reader of one diagram."""

    def __init__(self, diagram: Diagram, orders: tuple[Order, ...]) -> None:
        self.diagram = diagram
        days = [q for q in diagram.questions if isinstance(q, Early)]
        named = {q.fact for q in days} | {q.other for q in days if q.other}
        related = _related(named, orders)
        self.orders: tuple[Link, ...] = tuple(
            (o.earlier, o.later, None, 0, True) for o in orders if {o.earlier, o.later} <= related
        )
        self.names = Names(sorted(related))
        self.relations = tuple(diagram.bodies)
        self.patterns = {
            name: Patterns(diagram.columns.rows[name], tuple(bodies), _counts(diagram, name))
            for name, bodies in diagram.bodies.items()
        }

    def start(self, record: Record) -> State | None:
        """What is possible at the outset; None where the facts contradict one another."""
        slots = self.diagram.columns.slots
        bounds = {name: (record[slots[name]], record[slots[name] + 1]) for name in self.names.place}
        ledger = self.names.open(bounds, self.orders)
        if ledger is None:
            return None
        return ledger, tuple(patterns_of(self.patterns[name], record[slots[name]]) for name in self.relations)

    def reach(self, record: Record, budget: int = BUDGET) -> Reach:
        """Every outcome that some completion of the facts brings about, within a budget of steps."""
        state = self.start(record)
        if state is None:
            return Reach(frozenset(), True)
        found: set[int] = set()
        seen: set[tuple[int, State]] = set()
        stack: list[tuple[int, State]] = [(self.diagram.root, state)]
        steps, budget = 0, allowance.within(budget)
        while stack:
            place = stack.pop()
            node, state = place
            if node < self.diagram.leaves:
                found.add(node)
                if len(found) == len(self.possible_leaves):
                    break
                continue
            if place in seen:
                continue
            seen.add(place)
            steps += 1
            if steps > budget:
                allowance.take(steps)
                return Reach(frozenset(found), False)
            stack.extend(self.branches(node, state, record))
        allowance.take(steps)
        return Reach(frozenset(found), True)

    @cached_property
    def possible_leaves(self) -> frozenset[int]:
        """The leaves that the diagram can lead to at all."""
        diagram = self.diagram
        seen: set[int] = set()
        stack = [diagram.root]
        while stack:
            node = stack.pop()
            if node not in seen:
                seen.add(node)
                stack.extend(diagram.branches[node])
        return frozenset(node for node in seen if node < diagram.leaves)

    @cached_property
    def ahead(self) -> list[int]:
        """The questions (bits) asked from each node of the diagram on."""
        diagram = self.diagram
        ahead = [0] * len(diagram.level)
        for node in range(diagram.leaves, len(diagram.level)):  # parts have lower numbers than wholes
            ahead[node] = 1 << diagram.level[node]
            for branch in diagram.branches[node]:
                ahead[node] |= ahead[branch]
        return ahead

    @cached_property
    def about(self) -> dict[str, int]:
        """For each fact that the diagram asks about, in the order in which it does, the questions (bits)."""
        about: dict[str, int] = {}
        for number, question in enumerate(self.diagram.questions):
            about[question.fact] = about.get(question.fact, 0) | 1 << number
            if isinstance(question, Early) and question.other:
                about[question.other] = about.get(question.other, 0) | 1 << number
        return about

    def cell(self, relation: str, pattern: Pattern) -> int:
        """The questions (bits) about a list that a pattern of its rows answers with yes."""
        cell = 0
        for number, which, enough in self._quantified[relation]:
            if pattern[which] >= enough:
                cell |= 1 << number
        return cell

    @cached_property
    def _quantified(self) -> dict[str, list[tuple[int, int, int]]]:
        found: dict[str, list[tuple[int, int, int]]] = {name: [] for name in self.relations}
        for number, question in enumerate(self.diagram.questions):
            if isinstance(question, Quantified):
                found[question.fact].append((number, question.which, question.at_least))
        return found

    def branches(self, node: int, state: State, record: Record) -> list[tuple[int, State]]:
        """Where each answer to a node’s question that is still possible leads."""
        question, branches = self.diagram.questions[self.diagram.level[node]], self.diagram.branches[node]
        match question:
            case YesNo(_, slot):
                told = record[slot] if slot >= 0 else 1
                if told == YES:
                    return [(branches[1], state)]
                if told == NO:
                    return [(branches[0], state)]
                return [(branches[0], state), (branches[1], state)]
            case Which(_, slot, classes):
                told = record[slot]
                return [(b, state) for b, c in zip(branches, classes, strict=True) if c & told]
            case Early():
                ledger, rows = state
                return [(branches[so], (kept, rows)) for so, kept in self.names.answers(ledger, question)]
            case Quantified(relation, which, at_least):
                ledger, rows = state
                place = self.relations.index(relation)
                enough = frozenset(p for p in rows[place] if p[which] >= at_least)
                split = ((branches[1], enough), (branches[0], rows[place] - enough))
                return [(b, (ledger, (*rows[:place], kept, *rows[place + 1 :]))) for b, kept in split if kept]


def _counts(diagram: Diagram, relation: str) -> tuple[int, ...]:
    """How many rows matter for each predicate of a relation."""
    most = [1] * len(diagram.bodies[relation])
    for question in diagram.questions:
        if isinstance(question, Quantified) and question.fact == relation:
            most[question.which] = max(most[question.which], question.at_least)
    return tuple(most)


def _related(named: set[str], orders: tuple[Order, ...]) -> set[str]:
    """The days asked about and all that an order ties to them."""
    related = set(named)
    grew = True
    while grew:
        more = {name for o in orders if {o.earlier, o.later} & related for name in (o.earlier, o.later)}
        grew = not more <= related
        related |= more
    return related if named else set()
