"""The nouns and joints in which a rule is written: twelve small frozen kinds, each one sentence.

A node says what must be so; it never finds out. Equal nodes are one object, so a rule is a graph whose
shared parts are shared. Python's `and`, `or`, `not` and `if` would decide where nothing is known yet, so a
proposition refuses to be a bool: write `&`, `|` and `~`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeVar, dataclass_transform

from passage.lang.shifts import Shift

T = TypeVar("T")


class Proposition:
    """Anything that may hold, not hold, or not be known: a node, a yes-or-no fact, a provision."""

    __slots__ = ()

    def node(self) -> Node:
        """The node that stands for it."""
        raise NotImplementedError

    def __and__(self, other: Proposition) -> Node:
        return all_of(self, other)

    def __or__(self, other: Proposition) -> Node:
        return any_of(self, other)

    def __invert__(self) -> Node:
        return negation(self)

    def __bool__(self) -> bool:
        raise TypeError(
            "a rule is neither true nor false by itself: join rules with &, | and ~, not and/or/not"
        )


if TYPE_CHECKING:
    _Interned = type
else:

    class _Interned(type):
        """Makes equal nodes the same object."""

        _made: ClassVar[dict] = {}

        def __call__(cls, *args, **kwargs):
            made = super().__call__(*args, **kwargs)
            key = (cls, *(getattr(made, name) for name in cls.__match_args__))
            return _Interned._made.setdefault(key, made)


class Node(Proposition, metaclass=_Interned):
    """A proposition of the grammar."""

    __slots__ = ()

    def node(self) -> Node:
        return self

    def parts(self) -> tuple[Node, ...]:
        """The nodes directly beneath."""
        return ()

    def walk(self) -> Iterator[Node]:
        """This node and all beneath it, each once, parts before wholes."""
        seen: set[Node] = set()

        def visit(node: Node) -> Iterator[Node]:
            if node in seen:
                return
            seen.add(node)
            for part in node.parts():
                yield from visit(part)
            yield node

        return visit(self)


@dataclass_transform(frozen_default=True, eq_default=False)
def _node(kind: type[T]) -> type[T]:
    return dataclass(frozen=True, eq=False, slots=True)(kind)


@_node
class Constant(Node):
    """So, or not so, whatever the facts."""

    value: bool


@_node
class Holds(Node):
    """The yes-or-no fact named is a yes."""

    fact: str


@_node
class OneOf(Node):
    """The enumerated fact named has one of these values."""

    fact: str
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class Term:
    """A day or a number: a fact's, or a constant, moved by a shift (a constant day is an ordinal)."""

    fact: str | None = None
    constant: int = 0
    shift: Shift | None = None
    is_date: bool = True

    def term(self) -> Term:
        """Itself."""
        return self

    def __le__(self, other: Placed) -> Node:
        return NoLater(self, other.term())

    def __ge__(self, other: Placed) -> Node:
        return NoLater(other.term(), self)

    def __lt__(self, other: Placed) -> Node:
        return negation(NoLater(other.term(), self))

    def __gt__(self, other: Placed) -> Node:
        return negation(NoLater(self, other.term()))


class Placed(Protocol):
    """What has a place in an order: a term, or a fact that is a day or a number."""

    def term(self) -> Term:
        """Its term."""
        ...


@_node
class NoLater(Node):
    """The first day is on or before the second (or the first number is at most the second)."""

    left: Term
    right: Term

    def __post_init__(self) -> None:
        if self.left.fact and self.right.fact and self.left.shift and self.right.shift:
            raise ValueError("at most one side of a comparison may be shifted")
        if self.left.is_date != self.right.is_date:
            raise ValueError("a day cannot be compared with a number")


@_node
class Not(Node):
    """What is beneath does not hold."""

    part: Node

    def parts(self) -> tuple[Node, ...]:
        return (self.part,)


@_node
class AllOf(Node):
    """Everything beneath holds."""

    items: tuple[Node, ...]

    def parts(self) -> tuple[Node, ...]:
        return self.items


@_node
class AnyOf(Node):
    """At least one of those beneath holds."""

    items: tuple[Node, ...]

    def parts(self) -> tuple[Node, ...]:
        return self.items


@_node
class Some(Node):
    """At least so many rows of the relation are such that the part beneath holds of them."""

    relation: str
    body: Node
    at_least: int = 1

    def parts(self) -> tuple[Node, ...]:
        return ()  # the body speaks of a row, not of the case


@_node
class Reference(Node):
    """The provision of that name, in the version in force, holds."""

    provision: str


@_node
class Dated(Node):
    """The dated series has an entry at the law's instant."""

    series: str


class Burden(Enum):
    """Who has to establish it."""

    CLAIMANT = "claimant"
    MINISTER = "minister"


@_node
class Establishes(Node):
    """Whoever bears the burden establishes what is beneath; at the decision the unknown is not."""

    burden: Burden
    part: Node

    def parts(self) -> tuple[Node, ...]:
        return (self.part,)


@_node
class Unresearched(Node):
    """Law that nobody has researched for that instant: never known, never asked of a person."""

    provision: str


TRUE, FALSE = Constant(True), Constant(False)


def negation(part: Proposition) -> Node:
    """Not so; a double negation is none."""
    node = part.node()
    if isinstance(node, Not):
        return node.part
    if isinstance(node, Constant):
        return FALSE if node.value else TRUE
    return Not(node)


def all_of(*parts: Proposition) -> Node:
    """Every part holds; of no part, always so."""
    return _joined(AllOf, FALSE, TRUE, parts)


def any_of(*parts: Proposition) -> Node:
    """At least one part holds; of no part, never so."""
    return _joined(AnyOf, TRUE, FALSE, parts)


def _joined(
    kind: type[AllOf] | type[AnyOf], settles: Node, idle: Node, parts: tuple[Proposition, ...]
) -> Node:
    items: dict[Node, None] = {}
    for part in parts:
        node = part.node()
        if node is settles:
            return settles
        if isinstance(node, kind):
            items.update(dict.fromkeys(node.items))
        elif node is not idle:
            items[node] = None
    if not items:
        return idle
    return next(iter(items)) if len(items) == 1 else kind(tuple(items))


def established(part: Proposition, by: Burden = Burden.CLAIMANT) -> Node:
    """What must be established by whoever bears the burden."""
    return Establishes(by, part.node())


def named_by(rule: Node) -> set[str]:
    """The facts of a case that a rule names; those of a row’s own fields are the list’s."""
    found: set[str] = set()
    for node in rule.walk():
        match node:
            case Holds(name) | OneOf(name, _) | Some(name, _, _):
                found.add(name)
            case NoLater(left, right):
                found |= {term.fact for term in (left, right) if term.fact is not None}
            case _:
                pass
    return found
