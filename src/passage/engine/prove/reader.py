"""The law of a moment as formulas of the solver: each rule with its references, each outcome.

Law that nobody has researched is neither so nor not: a formula says what *certainly* holds, or what
*possibly* does. Provisions may be made *removable*: each then has a switch that takes it out of the law.
"""

from __future__ import annotations

from collections.abc import Mapping

from passage.engine.edition import Edition
from passage.engine.evaluate import provisions_beneath
from passage.engine.prove.people import People
from passage.engine.prove.solver import Formula, every, some, z3
from passage.lang import nodes
from passage.lang.issues import Issue
from passage.lang.nodes import Node


class Reader:
    """One edition of the law, read over people."""

    def __init__(
        self,
        people: People,
        edition: Edition,
        removed: Mapping[str, Formula] | None = None,
        *,
        two_ways: bool = True,
    ) -> None:
        self.people, self.edition = people, edition
        self.removed = removed or {}
        self._made: dict[tuple[Node, bool], Formula] = {}
        self.two_ways = two_ways or people.partly
        """Whether what certainly holds and what possibly does may be two things."""

    def holds(self, node: Node, certain: bool = True) -> Formula:
        """Whether a rule certainly holds; else whether it possibly does."""
        key = (node, certain or not self.two_ways)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._make(node, key[1])
        return found

    def _make(self, node: Node, certain: bool) -> Formula:
        if not self.removed and isinstance(settled := self.edition.resolve(node), nodes.Constant):
            return z3.BoolVal(settled.value, self.people.context)
        match node:
            case nodes.Reference(key):
                return self._provision(key, certain)
            case nodes.Unresearched():
                return z3.BoolVal(not certain, self.people.context)
            case nodes.Not(part):
                return z3.Not(self.holds(part, not certain))
            case nodes.AllOf(items):
                return every([self.holds(item, certain) for item in items], self.people.context)
            case nodes.AnyOf(items):
                return some([self.holds(item, certain) for item in items], self.people.context)
            case nodes.Establishes(_, part):
                return self.holds(part, certain)
            case nodes.Dated() | nodes.Some():
                return self.people.holds(self.edition.resolve(node), certain)
            case _:
                return self.people.holds(node, certain)

    def _provision(self, key: str, certain: bool) -> Formula:
        provision = self.edition.book.provisions[key]
        if not self.edition.researched(provision):
            return z3.BoolVal(not certain, self.people.context)
        version = self.edition.version(key)
        if version is None:
            return z3.BoolVal(False, self.people.context)
        rule = self.holds(version.resolved_from(), certain)
        return z3.And(z3.Not(self.removed[key]), rule) if key in self.removed else rule

    def outcomes(self, issue: Issue, certain: bool = True) -> dict[str | None, Formula]:
        """For each outcome, that it is the first that holds; None, that none does."""
        found: dict[str | None, Formula] = {}
        before: list[Formula] = []
        for each in issue.outcomes:
            found[each.code] = every([*before, self.holds(each.when, certain)], self.people.context)
            before.append(z3.Not(self.holds(each.when, not certain)))
        found[None] = every(before, self.people.context)
        return found


def beneath(edition: Edition, issue: Issue) -> tuple[str, ...]:
    """Every provision on which an issue and its grounds rest."""
    whole = (*(each.when for each in issue.outcomes), *map(nodes.Reference, issue.grounds))
    return provisions_beneath(edition, whole)


def resolved(edition: Edition, issue: Issue) -> tuple[Node, ...]:
    """The outcomes and the grounds of an issue, without references."""
    outcomes = (edition.resolve(each.when) for each in issue.outcomes)
    return (*outcomes, *(edition.rule(key) for key in issue.grounds))


def leaves(edition: Edition, issue: Issue) -> tuple[Node, ...]:
    """Every leaf of every rule beneath an issue, even where something beside it settles the whole."""
    found: dict[Node, None] = {}
    rules = [each.when for each in issue.outcomes]
    versions = (edition.version(key) for key in beneath(edition, issue))
    for rule in (*rules, *(version.resolved_from() for version in versions if version is not None)):
        found |= {edition.resolve(node): None for node in rule.walk() if not node.parts()}
    return tuple(found)
