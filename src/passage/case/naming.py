"""Which facts a rule speaks of, in the order of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from passage.lang import Book, Provision, nodes
from passage.lang.nodes import Node


def facts_named(rules: Iterable[Node], book: Book) -> tuple[str, ...]:
    """The facts that some rules themselves speak of, in the order of the catalogue."""
    found = {name for rule in rules for node in rule.walk() for name in _facts(node)}
    return tuple(name for name in book.facts if name in found)


def facts_of(provision: Provision, book: Book) -> tuple[str, ...]:
    """The facts that the rule of any version of a provision speaks of."""
    rules = (rule for version in provision.versions for rule in (version.rule, version.applies))
    return facts_named(rules, book)


def _facts(node: Node) -> Iterator[str]:
    match node:
        case nodes.Holds(name) | nodes.OneOf(name, _):
            yield name
        case nodes.NoLater(left, right):
            yield from (term.fact for term in (left, right) if term.fact is not None)
        case nodes.Some(name, _, _):
            yield name
        case _:
            pass
