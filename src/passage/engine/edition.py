"""A book of law at one instant: every reference replaced by the version in force, nothing evaluated yet.

All readers start here, so that all read the same law.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from threading import Lock
from typing import Any, TypeVar

from passage.lang import nodes
from passage.lang.book import Book
from passage.lang.instants import Moment, instant
from passage.lang.nodes import Node
from passage.lang.provisions import Provision, Version

T = TypeVar("T")


class Made:
    """What readers have made of editions (compiled code, diagrams), so that it is made once.

    Whoever asks names the day and the questions, so that what is kept is bounded: past so much `weight`
    (about the nodes of the diagrams) what was longest not asked for is let go, and made again if need be.
    """

    def __init__(self, most: int) -> None:
        self.most, self.weight = most, 0
        self._kept: OrderedDict[object, tuple[Any, int]] = OrderedDict()
        self._lock = Lock()

    def get(self, key: object, make: Callable[[], T], weigh: Callable[[T], int]) -> T:
        """What is kept under a key, or else made."""
        with self._lock:
            held = self._kept.get(key)
            if held is not None:
                self._kept.move_to_end(key)
                return held[0]
        made = make()
        weight = weigh(made)
        with self._lock:
            if key not in self._kept:
                self._kept[key] = made, weight
                self.weight += weight
            while self.weight > self.most and len(self._kept) > 1:
                _, (_, lighter) = self._kept.popitem(last=False)
                self.weight -= lighter
        return made


MADE = Made(1_000_000)
"""Of every edition."""
USUAL_WEIGHT = 1_000
"""Of what nobody weighs."""


@dataclass(frozen=True, eq=False)
class Edition:
    """The law of a book at a moment."""

    book: Book
    moment: Moment
    _resolved: dict[Node, Node] = field(default_factory=dict[Node, Node])

    def reader(
        self, key: object, make: Callable[[], T], weigh: Callable[[T], int] = lambda _: USUAL_WEIGHT
    ) -> T:
        """What a reader has made of this edition, under a key of its own; made where it is not kept."""
        return MADE.get((self, key), make, weigh)

    def researched(self, provision: Provision) -> bool:
        """Whether somebody has looked at this provision as it stood at this moment."""
        last = instant(provision.verified_on) + timedelta(days=1)
        return provision.known_from <= self.moment.at < last

    def version(self, key: str) -> Version | None:
        """The version in force; None where there is none or nobody has looked."""
        provision = self.book.provisions[key]
        return provision.at(self.moment.at) if self.researched(provision) else None

    def rule(self, key: str) -> Node:
        """What the provision named comes to, without references."""
        return self.resolve(nodes.Reference(key))

    def resolve(self, node: Node) -> Node:
        """The node with every reference and dated series replaced by what stands at this moment."""
        found = self._resolved.get(node)
        if found is None:
            found = self._resolved[node] = self._resolve(node)
        return found

    def _resolve(self, node: Node) -> Node:
        match node:
            case nodes.Reference(key):
                provision = self.book.provisions[key]
                if not self.researched(provision):
                    return nodes.Unresearched(key)
                version = provision.at(self.moment.at)
                return nodes.FALSE if version is None else self.resolve(version.resolved_from())
            case nodes.Dated(key):
                entries = self.book.series[key].entries
                return nodes.Constant(any(self.moment.at in entry.span for entry in entries))
            case nodes.Not(part):
                return nodes.negation(self.resolve(part))
            case nodes.AllOf(items):
                return _joined(nodes.AllOf, nodes.FALSE, nodes.TRUE, map(self.resolve, items))
            case nodes.AnyOf(items):
                return _joined(nodes.AnyOf, nodes.TRUE, nodes.FALSE, map(self.resolve, items))
            case nodes.Establishes(burden, part):
                inner = self.resolve(part)
                return inner if isinstance(inner, nodes.Constant) else nodes.Establishes(burden, inner)
            case nodes.Some(relation, body, at_least):
                inner = self.resolve(body)
                return inner if inner is nodes.FALSE else nodes.Some(relation, inner, at_least)
            case _:
                return node

    @cached_property
    def unresearched(self) -> frozenset[str]:
        """The provisions nobody has looked at for this moment."""
        return frozenset(key for key, p in self.book.provisions.items() if not self.researched(p))

    def changes_within_the_day(self, keys: Iterable[str]) -> tuple[str, ...]:
        """Which of these provisions change in the course of the day, where only a day was named."""
        if not self.moment.whole_day:
            return ()
        versions = ((key, v.in_force) for key in keys for v in self.book.provisions[key].versions)
        changed = {
            key: None for key, span in versions if span is not None and span.changes_on(self.moment.day)
        }
        return tuple(changed)


def _joined(
    kind: type[nodes.AllOf] | type[nodes.AnyOf], settles: Node, idle: Node, parts: Iterable[Node]
) -> Node:
    """Joined without flattening, so that each provision keeps a node of its own."""
    items = tuple(dict.fromkeys(part for part in parts if part is not idle))
    if settles in items:
        return settles
    if not items:
        return idle
    return items[0] if len(items) == 1 else kind(items)
