"""A rule as a decision diagram: one question a node, one branch an answer, equal parts shared.

Questions come in the order of the rule. A yes-or-no fact has two branches, an enumerated fact one for each
class of values that the rule tells apart, a comparison of days and a predicate over a relation two each.
Comparisons are put in one canonical form, `x ≤ g(y) + k` or `x ≤ c`, so that a limit met and a limit missed
are one question. The leaves are the outcomes of an issue, by their place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from passage.engine.record import Columns
from passage.lang import nodes
from passage.lang.nodes import Node, Term
from passage.lang.shifts import Days, Shift


@dataclass(frozen=True, slots=True)
class YesNo:
    """A yes-or-no fact. `slot` is -1 for what can never be known (law not researched)."""

    fact: str
    slot: int


@dataclass(frozen=True, slots=True)
class Which:
    """An enumerated fact; branch i is taken where its value lies in `classes[i]` (masks)."""

    fact: str
    slot: int
    classes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Early:
    """x ≤ g(y) + k; without `other`, x ≤ k. Branch 1 where so."""

    fact: str
    other: str | None
    shift: Shift | None
    k: int


@dataclass(frozen=True, slots=True)
class Quantified:
    """At least so many rows of the relation satisfy its predicate number `which`. Branch 1 where so."""

    fact: str
    which: int
    at_least: int


Question = YesNo | Which | Early | Quantified


@dataclass(eq=False)
class Diagram:
    """Nodes by number: the leaves first, then (question number, branches)."""

    columns: Columns
    closed: dict[Node, int] = field(default_factory=dict[Node, int])
    """Nodes whose value the record holds, each with its slot."""
    questions: list[Question] = field(default_factory=list[Question])
    bodies: dict[str, list[Node]] = field(default_factory=dict[str, list[Node]])
    """For each relation, the predicates asked of its rows."""
    level: list[int] = field(default_factory=list[int])
    branches: list[tuple[int, ...]] = field(default_factory=list[tuple[int, ...]])
    root: int = 0
    leaves: int = 2

    def __post_init__(self) -> None:
        self._numbers: dict[Question, int] = {}
        self._unique: dict[tuple[int, tuple[int, ...]], int] = {}
        self._built: dict[Node, int] = {}
        self._joined: dict[tuple[int, int, int], int] = {}
        self._sets: dict[str, list[frozenset[str]]] = {}

    @classmethod
    def of(cls, outcomes: Sequence[Node], columns: Columns, closed: dict[Node, int] | None = None) -> Diagram:
        """The diagram whose leaf i is the first outcome that holds; leaf len(outcomes) where none does."""
        diagram = cls(columns, closed or {})
        diagram.leaves = max(2, len(outcomes) + 1)
        diagram.level = [1 << 30] * diagram.leaves
        diagram.branches = [()] * diagram.leaves
        for outcome in outcomes:
            diagram._gather(outcome)
        root = len(outcomes)
        for place in range(len(outcomes) - 1, -1, -1):
            root = diagram._choose(diagram._build(outcomes[place]), place, root, {})
        diagram.root = root
        for table in (diagram._unique, diagram._built, diagram._joined):
            table.clear()  # of use only while it is made, and half of its size
        return diagram

    def _gather(self, rule: Node) -> None:
        """Which sets of values each enumerated fact is asked about, before any is asked."""
        for node in rule.walk():
            if isinstance(node, nodes.OneOf):
                self._sets.setdefault(node.fact, []).append(node.values)

    def _node(self, question: Question, branches: tuple[int, ...]) -> int:
        number = self._numbers.get(question)
        if number is None:
            number = self._numbers[question] = len(self.questions)
            self.questions.append(question)
        return self._merge(number, branches)

    def _merge(self, number: int, branches: tuple[int, ...]) -> int:
        """The node that asks a question, or where it leads if every answer leads there."""
        if branches.count(branches[0]) == len(branches):
            return branches[0]
        key = (number, branches)
        found = self._unique.get(key)
        if found is None:
            found = self._unique[key] = len(self.level)
            self.level.append(number)
            self.branches.append(branches)
        return found

    def _build(self, node: Node) -> int:
        found = self._built.get(node)
        if found is None:
            found = self._built[node] = self._make(node)
        return found

    def _make(self, node: Node) -> int:
        if node in self.closed:
            return self._node(YesNo(f"established {self.closed[node]}", self.closed[node]), (0, 1))
        slots = self.columns.slots
        match node:
            case nodes.Constant(value):
                return int(value)
            case nodes.Unresearched(provision):
                return self._free(provision)
            case nodes.Holds(fact):
                return self._node(YesNo(fact, slots[fact]), (0, 1))
            case nodes.OneOf(fact, values):
                which = Which(fact, slots[fact], self._classes(fact))
                inside = self.columns.mask(fact, values)
                return self._node(which, tuple(int(bool(mask & inside)) for mask in which.classes))
            case nodes.NoLater(left, right):
                return self._comparison(left, right)
            case nodes.Not(part):
                return self._flip(self._build(part))
            case nodes.Establishes(_, part):
                return self._build(part)
            case nodes.AllOf(items):
                result = 1
                for item in items:
                    result = self._join(result, self._build(item), 0)
                return result
            case nodes.AnyOf(items):
                result = 0
                for item in items:
                    result = self._join(result, self._build(item), 1)
                return result
            case nodes.Some(relation, body, at_least):
                bodies = self.bodies.setdefault(relation, [])
                if body not in bodies:
                    bodies.append(body)
                return self._node(Quantified(relation, bodies.index(body), at_least), (0, 1))
            case _:
                raise TypeError(f"not a resolved rule: {node}")

    def _free(self, name: str) -> int:
        return self._node(YesNo(name, -1), (0, 1))

    def _classes(self, fact: str) -> tuple[int, ...]:
        classes = [self.columns.full(fact)]
        for values in self._sets[fact]:
            mask = self.columns.mask(fact, values)
            classes = [part for c in classes for part in (c & mask, c & ~mask) if part]
        return tuple(classes)

    def _comparison(self, left: Term, right: Term) -> int:
        early, so = canonical(left, right)
        if early is None:
            return int(so)
        node = self._node(early, (0, 1))
        return node if so else self._flip(node)

    def _flip(self, node: int) -> int:
        return self._choose(node, 0, 1, {})

    def _choose(self, condition: int, then: int, otherwise: int, memo: dict[tuple[int, int], int]) -> int:
        """Where the condition’s leaf is 1, `then` (a leaf); where 0, `otherwise`."""
        if condition < 2:
            return then if condition else otherwise
        found = memo.get((condition, otherwise))
        if found is None:
            top = min(self.level[condition], self.level[otherwise])
            pairs = zip(self._cofactors(condition, top), self._cofactors(otherwise, top), strict=True)
            found = self._merge(top, tuple([self._choose(c, then, o, memo) for c, o in pairs]))
            memo[condition, otherwise] = found
        return found

    def _join(self, a: int, b: int, settles: int) -> int:
        if settles in (a, b):
            return settles
        if a < 2:
            return b
        if b < 2 or a == b:
            return a
        key = (a, b, settles) if a < b else (b, a, settles)
        found = self._joined.get(key)
        if found is None:
            top = min(self.level[a], self.level[b])
            pairs = zip(self._cofactors(a, top), self._cofactors(b, top), strict=True)
            found = self._joined[key] = self._merge(top, tuple([self._join(x, y, settles) for x, y in pairs]))
        return found

    def _cofactors(self, node: int, top: int) -> tuple[int, ...]:
        if node >= self.leaves and self.level[node] == top:
            return self.branches[node]
        question = self.questions[top]
        return (node,) * (len(question.classes) if isinstance(question, Which) else 2)


def canonical(left: Term, right: Term) -> tuple[Early | None, bool]:
    """`left ≤ right` as a canonical comparison and whether it is that or its negation (or a constant)."""
    a, b = left.fact, right.fact
    fixed_left = left.constant if left.shift is None else left.shift.apply(left.constant)
    fixed_right = right.constant if right.shift is None else right.shift.apply(right.constant)
    if a is None and b is None:
        return None, fixed_left <= fixed_right
    if a is None:  # c ≤ g(y): not (y ≤ least(c) - 1)
        bound = fixed_left if right.shift is None else right.shift.least(fixed_left)
        return Early(b or "", None, None, bound - 1), False
    if b is None:  # g(x) ≤ c: x ≤ greatest(c)
        return Early(
            a, None, None, fixed_right if left.shift is None else left.shift.greatest(fixed_right)
        ), True
    if left.shift is None:
        return _pair(a, b, right.shift, 0)
    early, so = _pair(b, a, left.shift, -1)  # g(x) ≤ y: not (y ≤ g(x) - 1)
    return early, not so


def _pair(fact: str, other: str, shift: Shift | None, k: int) -> tuple[Early | None, bool]:
    """x ≤ g(y) + k, with a shift by days folded into k; between two bare days, the earlier name first."""
    if isinstance(shift, Days):
        shift, k = None, k + shift.count
    if fact == other and shift is None:
        return None, k >= 0
    if shift is None and fact > other:  # x ≤ y + k: not (y ≤ x - k - 1)
        return Early(other, fact, None, -k - 1), False
    return Early(fact, other, shift, k), True
