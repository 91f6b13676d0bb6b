"""Whether the quick reading of a rule is the exact one, whatever the facts: then nothing is left to settle.

It is where every fact is asked about once and none is tied to another; days always may be.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from passage.lang import nodes
from passage.lang.nodes import Node


def plain(rule: Node) -> bool:
    """Whether nothing in a resolved rule is asked twice or compared."""
    if isinstance(rule, nodes.Constant):
        return True
    asked = Counter(_asked(rule))
    return all(count == 1 and name is not None for name, count in asked.items())


def _asked(rule: Node) -> Iterator[str | None]:
    """The facts that a rule asks about, as often as it does; None for what may be linked to another."""
    match rule:
        case nodes.Holds(name) | nodes.OneOf(name, _):
            yield name
        case nodes.NoLater():
            yield None
        case nodes.Some(name, body, at_least):
            inner = Counter(_asked(body))
            free = at_least >= 1 and inner and all(n == 1 and each is not None for each, n in inner.items())
            yield name if free else None
        case nodes.Unresearched(name):
            yield f"unresearched {name}"
        case _:
            for part in rule.parts():
                yield from _asked(part)
