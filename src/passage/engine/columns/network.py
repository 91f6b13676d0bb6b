"""An issue in gates: for each outcome and each ground what is certain and what is possible, parts shared.

In negation normal form Kleene’s logic is two monotone readings: one in which an unknown literal does not hold
(certain), one in which it does (possible). Both are bounds, whatever is unknown: certain is yes; not possible
is no. A fact of which every value is known has one plane, and the two readings run together. Facts that
contradict one another leave everything open, and are told apart (`impossible`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal as OneOf

from passage.engine.columns.gates import ALWAYS, NEVER, Edge, Gates
from passage.engine.columns.literals import (
    Among,
    Bound,
    Enough,
    Known,
    Literal,
    Plane,
    Untold,
    Yes,
    facts_of,
    literal,
)
from passage.engine.columns.splits import Choice, choices, combinations, under
from passage.engine.diagram import Early
from passage.engine.edition import Edition
from passage.engine.evaluate import exact_reader
from passage.engine.record import columns_of
from passage.lang import nodes
from passage.lang.book import FACTS_ON
from passage.lang.nodes import Node, Term


@dataclass(frozen=True, slots=True)
class Sought:
    """What is sought: an outcome of an issue, or one of its grounds; by its code or its key.

    A provision sought for itself is of no issue.
    """

    issue: str
    kind: OneOf["outcome", "ground", "provision"]
    key: str


@dataclass(frozen=True, slots=True)
class Answers:
    """The edges that answer one thing sought."""

    certain: Edge
    possible: Edge


Bounds = tuple[Edge, Edge]


class Network:
    """The gates of some issues under one edition of the law, for facts told as `known` says.

    `known` names the facts that are told of all or some people; any other is told of nobody. `presumed` are
    the law’s own answers to facts that are not told. `split` is how many readings choices may amount to: 1
    reads without them. `provisions` are sought for themselves.
    """

    def __init__(
        self,
        edition: Edition,
        issues: Sequence[str],
        known: Mapping[str, Known],
        presumed: Mapping[str, bool] | None = None,
        split: int = 8,
        provisions: Sequence[str] = (),
    ) -> None:
        self.edition = edition
        self.issues = tuple(issues)
        self.known = {FACTS_ON: Known.ALL, **known}
        self.presumed = {key: so for key, so in (presumed or {}).items() if key not in self.known}
        self.split = split
        self.gates = Gates()
        self.planes: dict[Plane, int] = {}
        """Every plane that is asked for, and its place among the literals."""
        self.answers: dict[Sought, Answers] = {}
        self.settled: dict[str, dict[str | None, Edge]] = {}
        """For each issue, by code, where its one outcome is settled; under None, where it is that none is."""
        self.undecided: dict[str, Edge] = {}
        """For each issue, where the outcome or a ground is neither certain nor impossible."""
        self._built: dict[tuple[Node, tuple[tuple[Literal, bool], ...]], Bounds] = {}
        self._under: dict[Node, frozenset[Literal]] = {}
        self.impossible = self._impossible()
        for issue in self.issues:
            self._read(issue)
        for provision in provisions:
            rule = edition.rule(provision)
            found = self._bounds(rule, self._choices(rule))
            self.answers[Sought("", "provision", provision)] = self._open_where_impossible(found)

    def _read(self, key: str) -> None:
        issue, gates = self.edition.book.issues[key], self.gates
        rules = [self.edition.resolve(outcome.when) for outcome in issue.outcomes]
        chosen = self._choices(nodes.AnyOf(tuple(rules)))
        found = [self._bounds(rule, chosen) for rule in rules]
        for outcome, bounds in zip(issue.outcomes, found, strict=True):
            self.answers[Sought(key, "outcome", outcome.code)] = self._open_where_impossible(bounds)
        open_grounds: list[Edge] = []
        for ground in issue.grounds:
            rule = self.edition.rule(ground)
            bounds = self._bounds(rule, self._choices(rule))
            self.answers[Sought(key, "ground", ground)] = self._open_where_impossible(bounds)
            open_grounds.append(gates.both(bounds[1], bounds[0] ^ 1))
        settled = self._settled(tuple(rules), found)
        may = self.impossible ^ 1
        codes = (*(outcome.code for outcome in issue.outcomes), None)
        self.settled[key] = {code: gates.both(edge, may) for code, edge in zip(codes, settled, strict=True)}
        unsettled = gates.some(settled) ^ 1
        self.undecided[key] = gates.both(gates.some((unsettled, *open_grounds)), may)

    def _settled(self, rules: tuple[Node, ...], found: list[Bounds]) -> list[Edge]:
        """Where each outcome, and last none of them, is the one that comes about."""
        gates = self.gates
        denied = [possible ^ 1 for _, possible in found]
        none = NEVER if self._exhaustive(rules) else gates.every(denied)
        settled: list[Edge] = []
        for place, (certain, _) in enumerate(found):
            edge = certain
            if self._exhaustive(rules):  # one of them must come about: where no other can, it is this one
                edge = gates.either(certain, gates.every(denied[:place] + denied[place + 1 :]))
            settled.append(edge)
        return [*settled, none]

    def _exhaustive(self, rules: tuple[Node, ...]) -> bool:
        """Whether, whatever the facts, one of the outcomes comes about."""
        return len(rules) not in exact_reader(self.edition, rules).possible_leaves

    def _impossible(self) -> Edge:
        """Where facts contradict one another."""
        book, gates = self.edition.book, self.gates
        told = [order for order in book.orders if {order.earlier, order.later} <= self.known.keys()]
        kept = (nodes.NoLater(Term(order.earlier), Term(order.later)) for order in told)
        broken = [self._build(rule, {})[1] ^ 1 for rule in kept]
        rules = (self.edition.resolve(each.when) for each in book.contradictions)
        return gates.some((*broken, *(self._build(rule, {})[0] for rule in rules)))

    def _open_where_impossible(self, bounds: Bounds) -> Answers:
        certain, possible = bounds
        may = self.impossible ^ 1
        return Answers(self.gates.both(certain, may), self.gates.both(possible ^ 1, may) ^ 1)

    def _choices(self, rule: Node) -> tuple[Choice, ...]:
        return choices(rule, self.known, self._values, self.split)

    @cached_property
    def _values(self) -> Mapping[str, Mapping[str, int]]:
        return columns_of(self.edition.book).bits

    def _bounds(self, rule: Node, chosen: tuple[Choice, ...]) -> Bounds:
        """What is certain, and what is possible, of a rule whichever alternative of each choice is so."""
        ways = [self._build(rule, way) for way in combinations(chosen)]
        certain = self.gates.every(certain for certain, _ in ways)
        return certain, self.gates.some(possible for _, possible in ways)

    def _build(self, node: Node, way: Mapping[Literal, bool]) -> Bounds:
        beneath = under(node, self._under)
        taken = tuple((each, so) for each, so in way.items() if each in beneath)
        key = (node, taken)
        found = self._built.get(key)
        if found is None:
            found = self._built[key] = self._make(node, dict(taken))
        return found

    def _make(self, node: Node, way: Mapping[Literal, bool]) -> Bounds:
        gates = self.gates
        match node:
            case nodes.Constant(value):
                return (ALWAYS, ALWAYS) if value else (NEVER, NEVER)
            case nodes.Unresearched():
                return NEVER, ALWAYS
            case nodes.Not(part):
                certain, possible = self._build(part, way)
                return possible ^ 1, certain ^ 1
            case nodes.Establishes(_, part):
                return self._build(part, way)
            case nodes.AllOf(items):
                parts = [self._build(item, way) for item in items]
                return gates.every(c for c, _ in parts), gates.every(p for _, p in parts)
            case nodes.AnyOf(items):
                parts = [self._build(item, way) for item in items]
                return gates.some(c for c, _ in parts), gates.some(p for _, p in parts)
            case _:
                each, so = literal(node)
                if each is None:
                    return (ALWAYS, ALWAYS) if so else (NEVER, NEVER)
                certain, possible = self._literal(each)
                if each in way:  # where it is not known it is taken to be so, or not
                    certain = possible = possible if way[each] else certain
                return (certain, possible) if so else (possible ^ 1, certain ^ 1)

    def _literal(self, each: Literal) -> Bounds:
        told = {self.known.get(fact, Known.NONE) for fact in facts_of(each)}
        if Known.NONE in told:
            return self._untold(each)
        if isinstance(each, Among):
            certain = self._plane(each, Bound.CERTAIN)
            if told == {Known.ALL}:
                return certain, certain
            return certain, self.gates.either(certain, self._plane(Untold(each.fact), Bound.CERTAIN))
        if told == {Known.ALL} and not isinstance(each, Enough):
            edge = self._plane(each, Bound.CERTAIN)
            return edge, edge
        return self._plane(each, Bound.CERTAIN), self._plane(each, Bound.POSSIBLE)

    def _untold(self, each: Literal) -> Bounds:
        """What can be said of a literal where some fact of it is told of nobody."""
        if isinstance(each, Yes) and each.fact in self.presumed:
            return (ALWAYS, ALWAYS) if self.presumed[each.fact] else (NEVER, NEVER)
        if isinstance(each, Early) and each.other is None and each.fact != FACTS_ON:
            columns = columns_of(self.edition.book)
            low, high = columns.blank[columns.slots[each.fact] : columns.slots[each.fact] + 2]
            return int(high <= each.k), int(low <= each.k)
        return NEVER, ALWAYS

    def _plane(self, each: Literal, bound: Bound) -> Edge:
        place = self.planes.setdefault(Plane(each, bound), len(self.planes))
        return self.gates.literal(place)

    @cached_property
    def facts(self) -> frozenset[str]:
        """The facts told that some plane needs."""
        return frozenset(fact for plane in self.planes for fact in facts_of(plane.literal)) - {FACTS_ON}

    @cached_property
    def roots(self) -> tuple[Edge, ...]:
        """Every edge that is answered, each once."""
        found: dict[Edge, None] = {self.impossible: None}
        for answers in self.answers.values():
            found.update(dict.fromkeys((answers.certain, answers.possible)))
        for settled in self.settled.values():
            found.update(dict.fromkeys(settled.values()))
        found.update(dict.fromkeys(self.undecided.values()))
        return tuple(found)
