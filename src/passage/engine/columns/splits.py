"""Where a rule is decided by exhaustion: what to try both ways, so that linked questions are not lost.

Entered between ports, on a day not known: fewer than 14 days, one ground; 14 or more, another. Reading the
rule once with the day early and once with it late finds what holds either way. A *choice* is a fact or a
comparison whose alternatives cover every way it can turn out; those asked about with both answers, or in more
sets than one, are candidates, and the product of their alternatives is bounded.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from passage.engine.columns.literals import Among, Known, Literal, facts_of, leaves, literal
from passage.engine.diagram import Early
from passage.lang import nodes
from passage.lang.nodes import Node
from passage.lang.shifts import Shift

MOST = 8
"""Readings of one rule that its choices may amount to together."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Literals that one thing settles together, and in each alternative those that hold."""

    literals: frozenset[Literal]
    alternatives: tuple[frozenset[Literal], ...]


def choices(
    rule: Node, known: Mapping[str, Known], values: Mapping[str, Collection[str]], most: int = MOST
) -> tuple[Choice, ...]:
    """The choices worth trying for a rule, the most telling first, within `most` readings.

    `values` are all those of each enumerated fact.
    """
    signs = _signs(rule)
    found: dict[object, set[Literal]] = {}
    for each in signs:
        if any(known.get(fact, Known.NONE) is not Known.ALL for fact in facts_of(each)):
            found.setdefault(_link(each), set()).add(each)
    candidates = [
        (sum(signs[each][0] + signs[each][1] for each in together), _choice(together, values))
        for together in found.values()
        if _both_ways(together, signs)
    ]
    kept: list[Choice] = []
    readings = 1
    for _, choice in sorted(candidates, key=lambda pair: (_rank(pair[1]), -pair[0])):
        if readings * len(choice.alternatives) <= most:
            kept.append(choice)
            readings *= len(choice.alternatives)
    return tuple(kept)


def _both_ways(together: set[Literal], signs: Mapping[Literal, tuple[int, int]]) -> bool:
    """Whether its answers are asked for in more than one way."""
    return len(together) > 1 or any(all(signs[each]) for each in together)


def _rank(choice: Choice) -> int:
    """Days before lists of values, those before what is yes or no."""
    one = next(iter(choice.literals))
    return 0 if isinstance(one, Early) else 1 if isinstance(one, Among) else 2


def _link(each: Literal) -> object:
    """What settles it: comparisons of one day with another by one shift differ only in their number."""
    match each:
        case Early(fact, other, shift, _):
            link: tuple[str, str | None, Shift | None] = (fact, other, shift)
            return link
        case Among(fact, _):
            return fact
        case _:
            return each


def _choice(together: set[Literal], values: Mapping[str, Collection[str]]) -> Choice:
    days = sorted((each for each in together if isinstance(each, Early)), key=lambda each: each.k)
    if days:  # from a bound on, every wider one holds too
        return Choice(frozenset(together), tuple(frozenset(days[n:]) for n in range(len(days) + 1)))
    sets = [each for each in together if isinstance(each, Among)]
    if sets:
        kinds = {frozenset(each for each in sets if value in each.values) for value in values[sets[0].fact]}
        return Choice(frozenset(together), tuple(sorted(kinds, key=_order)))
    return Choice(frozenset(together), (frozenset(together), frozenset()))


def _order(kind: frozenset[Among]) -> list[list[str]]:
    return sorted(sorted(each.values) for each in kind)


def _signs(rule: Node) -> dict[Literal, tuple[int, int]]:
    """How often each literal is asked about, for a yes and for a no."""
    yes: Counter[Literal] = Counter()
    no: Counter[Literal] = Counter()
    seen: set[tuple[Node, bool]] = set()
    stack = [(rule, True)]
    while stack:
        node, sign = stack.pop()
        if (node, sign) in seen:
            continue
        seen.add((node, sign))
        if isinstance(node, nodes.Not):
            stack.append((node.part, not sign))
        elif node.parts():
            stack.extend((part, sign) for part in node.parts())
        elif next(leaves((node,)), None) is not None:
            each, so = literal(node)
            if each is not None:
                (yes if sign is so else no)[each] += 1
    return {each: (yes[each], no[each]) for each in {**yes, **no}}


def under(rule: Node, memo: dict[Node, frozenset[Literal]]) -> frozenset[Literal]:
    """The literals beneath a rule."""
    found = memo.get(rule)
    if found is None:
        if rule.parts():
            found = frozenset[Literal]().union(*(under(part, memo) for part in rule.parts()))
        else:
            found = frozenset(each for leaf in leaves((rule,)) if (each := literal(leaf)[0]) is not None)
        memo[rule] = found
    return found


def combinations(made: Iterable[Choice]) -> list[dict[Literal, bool]]:
    """Every way of taking one alternative of each choice: what is then taken to hold, and not to."""
    ways: list[dict[Literal, bool]] = [{}]
    for choice in made:
        ways = [
            {**way, **{each: each in holds for each in choice.literals}}
            for way in ways
            for holds in choice.alternatives
        ]
    return ways
