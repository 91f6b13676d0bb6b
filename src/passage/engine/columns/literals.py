"""What is asked of the facts of many people, each thing once: the literals of a rule.

A yes-or-no fact, whether an enumerated one lies in a set, a comparison of days in its one form
(`x ≤ g(y) + k`, or `x ≤ c`), whether enough rows of a list are such. A plane is a literal
with a bound: certain, or possible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from passage.engine.diagram import Early, canonical
from passage.lang import nodes
from passage.lang.nodes import Node


@dataclass(frozen=True, slots=True)
class Yes:
    """The yes-or-no fact is a yes."""

    fact: str


@dataclass(frozen=True, slots=True)
class Among:
    """The enumerated fact has one of these values."""

    fact: str
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class Untold:
    """The enumerated fact is not known."""

    fact: str


@dataclass(frozen=True, slots=True)
class Enough:
    """At least so many rows of the relation are such."""

    fact: str
    body: Node
    at_least: int


Literal = Yes | Among | Untold | Early | Enough


class Bound(Enum):
    """Certain: yes whatever is unknown. Possible: not known to be no."""

    CERTAIN = "certain"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Plane:
    """One bit a person: a literal with a bound."""

    literal: Literal
    bound: Bound


class Known(Enum):
    """How a fact is told of many people: of every one of them, of some, or of nobody."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


def literal(node: Node) -> tuple[Literal | None, bool]:
    """The literal of a leaf and whether the leaf is that or its denial; without a literal, a constant.

    Raises TypeError for a node that is no leaf of a resolved rule.
    """
    match node:
        case nodes.Holds(fact):
            return Yes(fact), True
        case nodes.OneOf(fact, values):
            return Among(fact, values), True
        case nodes.NoLater(left, right):
            return canonical(left, right)
        case nodes.Some(relation, body, at_least):
            return Enough(relation, body, at_least), True
        case _:
            raise TypeError(f"not a leaf of a resolved rule: {node}")


def facts_of(each: Literal) -> tuple[str, ...]:
    """The facts that a literal speaks of."""
    if isinstance(each, Early) and each.other is not None:
        return (each.fact, each.other) if each.other != each.fact else (each.fact,)
    return (each.fact,)


def leaves(rules: Iterable[Node]) -> Iterator[Node]:
    """The leaves of some resolved rules that are neither constants nor law not researched, each once."""
    seen: set[Node] = set()
    for rule in rules:
        for node in rule.walk():
            asks = isinstance(node, nodes.Holds | nodes.OneOf | nodes.NoLater | nodes.Some)
            if asks and node not in seen:
                seen.add(node)
                yield node
