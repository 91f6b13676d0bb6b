"""Which facts can still make a difference: exactly those in which two cases may differ, and so their outcome.

Two copies of the case walk the open part of a diagram side by side. They share every answer but those about
one fact: a day of its own for the second copy, or rows that differ in one field. If they can part at the
end, the fact matters; a question about a fact that does not is never put.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from passage.engine.cells import Group, answered
from passage.engine.diagram import Early
from passage.engine.exact import Exact
from passage.engine.ledger import Ledger, Names
from passage.engine.prospect import Prospect
from passage.engine.rows import Pattern
from passage.engine.windows import Link

STEPS = 3_000
"""Steps of a walk after which a fact is taken to matter."""

Pairs = frozenset[tuple[Pattern, Pattern]]
Place = tuple[int, int, Any]
"""Where the two copies stand, and what is held of both."""
Ways = list[tuple[int, Any]]
"""The answers still possible, each with what is then held."""


class Twins:
    """Two copies that share every answer."""

    own = 0
    """The questions (bits) that each copy answers for itself."""

    def __init__(self, prospect: Prospect) -> None:
        self.prospect = prospect

    def split(self, held: Any, number: int, second: bool) -> Ways:
        """The possible answers to a linked question, of the first copy or the second."""
        return _split(held, self.prospect.cells.yes[number], self.prospect.cells.no[number])

    def differ(self, starts: Iterable[Place]) -> bool:
        """Whether from one of these places the copies can come to different leaves."""
        prospect, own = self.prospect, self.own
        question, children, support = prospect.question, prospect.children, prospect.support
        linked = prospect.linked
        seen: set[Place] = set()
        stack = list(starts)
        for a, b, _ in stack:
            if a != b and not (support[a] | support[b]) & linked:
                return True
        while stack:
            place = stack.pop()
            a, b, held = place
            if a == b:
                if not support[a] & own:
                    continue
            elif not (support[a] | support[b]) & linked:
                return True  # nothing below bears on anything else: unlike parts end unlike somewhere
            if place in seen:
                continue
            seen.add(place)
            if len(seen) > STEPS:
                return True
            number = min(question[a], question[b])
            moves_a, moves_b = question[a] == number, question[b] == number
            if not linked >> number & 1:
                for i in range(len(prospect.open[number])):
                    stack.append((children[a][i] if moves_a else a, children[b][i] if moves_b else b, held))
                continue
            parted: list[Place] = []
            for so, kept in self.split(held, number, not moves_a):
                after = children[a][so] if moves_a else a
                if not moves_b:
                    parted.append((after, b, kept))
                elif moves_a and own >> number & 1:
                    for other, both in self.split(kept, number, True):
                        where = (after, children[b][other], both)
                        (parted if so != other else stack).append(where)
                else:
                    parted.append((after, children[b][so], kept))
            stack.extend(parted)  # last in, first out: parted ways first
        return False


def _split(held: int, yes: int, no: int) -> list[tuple[int, int]]:
    if not held & yes:
        return [(0, held)]
    if not held & no:
        return [(1, held)]
    return [(0, held & ~yes), (1, held & ~no)]


class RowTwins(Twins):
    """Two copies that differ in the rows of one relation: in one field of a row, or in the rows not told."""

    def __init__(self, prospect: Prospect, relation: str, pairs: Pairs | None = None) -> None:
        super().__init__(prospect)
        group = prospect.cells.lists[relation]
        self.own = group.asked
        if pairs is None:
            found = _any_two(group)
        else:
            cells = ((prospect.exact.cell(relation, p) & group.asked for p in pair) for pair in pairs)
            found = tuple({(a, b) for a, b in cells if a != b})
        start = prospect.cells.size
        self._pairs = ((1 << len(found)) - 1) << start
        self._held = prospect.cells.all & ~group.places | self._pairs
        self._yes = _answered(found, start)

    def matter(self) -> bool:
        """Whether the rows in which the copies differ can make a difference."""
        root = self.prospect.root
        return bool(self._pairs) and self.differ([(root, root, self._held)])

    def split(self, held: Any, number: int, second: bool) -> Ways:
        if not self.own >> number & 1:
            return super().split(held, number, second)
        yes = self._yes[second].get(number, 0)
        return _split(held, yes, self._pairs & ~yes)


def _any_two(group: Group) -> tuple[tuple[int, int], ...]:
    """Two lists that differ in rows not told, in any way that matters.

    Rows of every kind may follow any rows told, and then those told tell nothing apart. So if no rows that
    follow make a difference, none do; and if two lists differ in effect, one of them differs from the first.
    """
    return tuple((group.cells[0], cell) for cell in group.cells[1:])


@lru_cache(maxsize=256)
def _answered(pairs: tuple[tuple[int, int], ...], start: int) -> list[dict[int, int]]:
    return [answered(copy, start) for copy in zip(*pairs, strict=True)]


class DayTwins(Twins):
    """Two copies that differ in one day or number."""

    def __init__(self, prospect: Prospect, name: str) -> None:
        super().__init__(prospect)
        self.own = prospect.exact.about[name]
        self._double = _double(prospect.exact, prospect.ledger, name)

    def matter(self) -> bool:
        """Whether the day in which the copies differ can make a difference."""
        root = self.prospect.root
        return self.differ([(root, root, (0, self.prospect.cells.all))])

    def split(self, held: Any, number: int, second: bool) -> Ways:
        ledger, rows = held
        if isinstance(self.prospect.exact.diagram.questions[number], Early):
            return [(so, (kept, rows)) for so, kept in self._double.answers(ledger, number, second)]
        return [(so, (ledger, kept)) for so, kept in super().split(rows, number, second)]


class _Double:
    """A case's days, with a second one of a name beside the first; its ledgers are numbered, the first 0."""

    def __init__(self, exact: Exact, ledger: Ledger, name: str) -> None:
        self._exact, self._name, self._twin = exact, name, f"{name}′"
        self._names = Names((*exact.names.place, self._twin))
        bounds = {key: ledger.bounds(place) for key, place in exact.names.place.items()}
        bounds[self._twin] = bounds[name]
        links = (*exact.orders, *(self._linked(link) for link in exact.orders if name in link[:2]))
        both = self._names.open(bounds, links)
        assert both is not None  # the case is possible, and its double is a copy of it
        self._ledgers = [both]
        self._answers: dict[tuple[int, int, bool], list[tuple[int, int]]] = {}

    def _renamed(self, name: str) -> str:
        return self._twin if name == self._name else name

    def _linked(self, link: Link) -> Link:
        return self._renamed(link[0]), self._renamed(link[1]), *link[2:]

    def answers(self, place: int, number: int, second: bool) -> list[tuple[int, int]]:
        """The answers to a comparison that are possible, each with the number of what is then possible."""
        key = (place, number, second)
        if key not in self._answers:
            question = self._exact.diagram.questions[number]
            assert isinstance(question, Early)
            if second:
                other = question.other and self._renamed(question.other)
                question = replace(question, fact=self._renamed(question.fact), other=other)
            found: list[tuple[int, int]] = []
            for so, kept in self._names.answers(self._ledgers[place], question):
                if kept is self._ledgers[place]:
                    found.append((int(so), place))
                else:
                    found.append((int(so), len(self._ledgers)))
                    self._ledgers.append(kept)
            self._answers[key] = found
        return self._answers[key]


_double = lru_cache(maxsize=128)(_Double)
