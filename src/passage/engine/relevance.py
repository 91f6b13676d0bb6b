"""Which facts can still make a difference: exactly those in which two cases may differ, and so their outcome.

Two copies of the case walk the open part of a diagram side by side. They share every answer but those about
one fact: a day of its own for the second copy, or rows that differ in one field. If they can part at the
end, the fact matters; a question about a fact that does not is never put.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from passage.engine.diagram import Early, Quantified
from passage.engine.ledger import Ledger, Link, Names
from passage.engine.prospect import Held, Prospect
from passage.engine.rows import Pattern

STEPS = 3_000
"""Steps of a walk after which a fact is taken to matter."""

Pairs = frozenset[tuple[Pattern, Pattern]]
Place = tuple[int, int, Held]
"""Where the copies stand, and what is held of both."""


class Twins:
    """Two copies that share every answer."""

    bits = 0
    """The fact in which they differ."""

    def __init__(self, prospect: Prospect) -> None:
        self.prospect = prospect

    def split(self, held: Held, number: int, second: bool) -> list[tuple[int, Held]]:
        """The possible answers to a question about days or rows, of the first copy or the second."""
        return self.prospect.split(held, number)

    def differ(self, starts: Iterable[Place]) -> bool:
        """Whether from one of these places the copies can come to different leaves."""
        prospect, bits = self.prospect, self.bits
        question, children, support = prospect.question, prospect.children, prospect.support
        seen: set[Place] = set()
        stack = list(starts)
        while stack:
            place = stack.pop()
            a, b, held = place
            if a == b:
                if not support[a] & bits:
                    continue
            elif not (support[a] | support[b]) & prospect.linked:
                return True  # nothing below bears on anything else: unlike parts end unlike somewhere
            if place in seen:
                continue
            seen.add(place)
            if len(seen) > STEPS:
                return True
            number = min(question[a], question[b])
            moves_a, moves_b = question[a] == number, question[b] == number
            if (live := prospect.open[number]) is not None:
                for i in range(len(live)):
                    stack.append((children[a][i] if moves_a else a, children[b][i] if moves_b else b, held))
                continue
            parted: list[Place] = []
            for so, kept in self.split(held, number, second=not moves_a):
                after = children[a][so] if moves_a else a
                if not moves_b:
                    parted.append((after, b, kept))
                elif moves_a and prospect.exact.asks[number] & bits:
                    for other, both in self.split(kept, number, second=True):
                        where = (after, children[b][other], both)
                        parted.append(where) if so != other else stack.append(where)
                else:
                    parted.append((after, children[b][so], kept))
            stack.extend(parted)  # last in, first out: parted ways first
        return False


class DayTwins(Twins):
    """Two copies that differ in one day or number."""

    def __init__(self, prospect: Prospect, name: str) -> None:
        super().__init__(prospect)
        exact, ledger = prospect.exact, prospect.things[prospect.held[0]]
        assert isinstance(ledger, Ledger)
        self.bits = exact.subjects[name]
        self._name, self._twin = name, f"{name}′"
        self._names = Names((*exact.names.place, self._twin))
        bounds = {key: ledger.bounds(place) for key, place in exact.names.place.items()}
        bounds[self._twin] = bounds[name]
        twins = (self._renamed_link(link) for link in exact.orders if name in link[:2])
        self._ledgers = [self._names.open(bounds, (*exact.orders, *twins))]
        self._answers: dict[tuple[int, int, bool], list[tuple[int, int]]] = {}

    def _renamed(self, name: str) -> str:
        return self._twin if name == self._name else name

    def _renamed_link(self, link: Link) -> Link:
        return self._renamed(link[0]), self._renamed(link[1]), *link[2:]

    def start(self) -> Place:
        """Both copies at the outset."""
        root = self.prospect.root
        return root, root, (0, *self.prospect.held[1:])

    def split(self, held: Held, number: int, second: bool) -> list[tuple[int, Held]]:
        question = self.prospect.exact.diagram.questions[number]
        if not isinstance(question, Early):
            return self.prospect.split(held, number)
        key = (held[0], number, second)
        if key not in self._answers:
            if second:
                other = question.other and self._renamed(question.other)
                question = replace(question, fact=self._renamed(question.fact), other=other)
            ledger = self._ledgers[held[0]]
            assert ledger is not None  # the case itself is possible, and its double is a copy of it
            answers: list[tuple[int, int]] = []
            for so, kept in self._names.answers(ledger, question):
                if kept is ledger:
                    answers.append((int(so), held[0]))
                else:
                    answers.append((int(so), len(self._ledgers)))
                    self._ledgers.append(kept)
            self._answers[key] = answers
        return [(so, (kept, *held[1:])) for so, kept in self._answers[key]]


class RowTwins(Twins):
    """Two copies that differ in the rows of one relation."""

    def __init__(self, prospect: Prospect, relation: str, pairs: Pairs) -> None:
        super().__init__(prospect)
        self.bits = prospect.exact.subjects[relation]
        self._place = 1 + prospect.exact.relations.index(relation)
        self._pairs = {pairs: 0}
        self._numbered = [pairs]

    def start(self) -> Place:
        """Both copies at the outset."""
        root, held = self.prospect.root, self.prospect.held
        return root, root, (*held[: self._place], 0, *held[self._place + 1 :])

    def split(self, held: Held, number: int, second: bool) -> list[tuple[int, Held]]:
        question = self.prospect.exact.diagram.questions[number]
        if not isinstance(question, Quantified) or not self.prospect.exact.asks[number] & self.bits:
            return self.prospect.split(held, number)
        pairs = self._numbered[held[self._place]]
        enough = frozenset(p for p in pairs if p[second][question.which] >= question.at_least)
        found = ((so, kept) for so, kept in ((0, pairs - enough), (1, enough)) if kept)
        return [
            (so, (*held[: self._place], self._keep(kept), *held[self._place + 1 :])) for so, kept in found
        ]

    def _keep(self, pairs: Pairs) -> int:
        place = self._pairs.setdefault(pairs, len(self._numbered))
        if place == len(self._numbered):
            self._numbered.append(pairs)
        return place
