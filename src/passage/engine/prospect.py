"""What may still come about in a case: the diagram of a question, cut down to what its facts leave open.

A node that is left asks something that can still be answered in more than one way, and to some effect;
equal parts are one. Each leaf has a likelihood, from the facts' rough priors: that orders questions, and
answers none.
"""

from __future__ import annotations

from operator import mul

from passage.engine.diagram import Early, Quantified, Question, Which, YesNo
from passage.engine.exact import Exact
from passage.engine.ledger import Ledger
from passage.engine.record import NO, YES, Record
from passage.engine.rows import Pattern
from passage.lang.facts import Country

WIDTH = 2_000
"""Nodes after which a prospect no longer follows what one answer about days or rows says of another."""

Held = tuple[int, ...]
"""What is held of the days, and of each relation (places in `Prospect.things`); 0 where it is over."""

Rows = frozenset[Pattern]
Branching = tuple[tuple[int, int], ...]
"""The branches still possible, each with what is then held."""


class Spent(Exception):
    """The budget has run out."""


class Prospect:
    """The open part of one diagram for one record. Nodes are numbered parts first, the leaves before all."""

    def __init__(self, exact: Exact, record: Record) -> None:
        self.exact, self.record = exact, record
        self.leaves = exact.diagram.leaves
        self.things: list[Ledger | Rows | None] = [None]
        self._places: dict[Ledger | Rows, int] = {}
        self.loose = False
        state = exact.start(record)
        self.contradictory = state is None
        self.held: Held = () if state is None else (self.keep(state[0]), *map(self.keep, state[1]))
        self._read_questions()
        try:
            self._begin()
        except Spent:
            self.loose = True
            self._begin()

    @property
    def settled(self) -> bool:
        """Whether nothing is left open (or the facts contradict one another)."""
        return self.root < self.leaves

    def keep(self, thing: Ledger | Rows) -> int:
        """A number for what is held, the same for equals."""
        place = self._places.get(thing)
        if place is None:
            place = self._places[thing] = len(self.things)
            self.things.append(thing)
        return place

    def _read_questions(self) -> None:
        """For each question: the branches that its fact leaves open, or None where days or rows decide."""
        exact, record = self.exact, self.record
        self.open: list[tuple[int, ...] | None] = []
        self.linked = 0  # the facts (bits) whose questions bear on one another
        for question, bits in zip(exact.diagram.questions, exact.asks, strict=True):
            match question:
                case YesNo(_, slot):
                    told = record[slot] if slot >= 0 else 1
                    self.open.append((1,) if told == YES else (0,) if told == NO else (0, 1))
                case Which(_, slot, classes):
                    told = record[slot]
                    self.open.append(tuple(i for i, c in enumerate(classes) if c & told))
                case _:
                    self.open.append(None)
                    self.linked |= bits
        subjects = exact.subjects
        relations = [subjects[name] for name in exact.relations]
        self.holds = (self.linked & ~sum(relations), *relations)

    def _begin(self) -> None:
        self.question = [len(self.open)] * self.leaves
        self.children: list[tuple[int, ...]] = [()] * self.leaves
        self.support = [0] * self.leaves
        self.openings: dict[int, list[tuple[tuple[int, ...], Held]]] = {}
        self._unique: dict[tuple[int, tuple[int, ...]], int] = {}
        self._seen: dict[tuple[int, Held], int] = {}
        self._branchings: dict[tuple[int, int], Branching] = {}
        self.root = -1 if self.contradictory else self._walk(self.exact.diagram.root, self.held)

    def _walk(self, node: int, held: Held) -> int:
        diagram, below = self.exact.diagram, self.exact.below
        level, branches = diagram.level, diagram.branches
        while node >= self.leaves:
            number = level[node]
            live = self.open[number]
            if live is None:
                ways = self.split(held, number)
                if len(ways) == 1:
                    node = branches[node][ways[0][0]]
                    continue
            elif len(live) == 1:
                node = branches[node][live[0]]
                continue
            held = tuple([h if bits & below[node] else 0 for h, bits in zip(held, self.holds, strict=True)])
            key = (node, held)
            found = self._seen.get(key)
            if found is None:
                if len(self._seen) > WIDTH and not self.loose:
                    raise Spent
                after = branches[node]
                if live is None:
                    parts = tuple([self._walk(after[b], kept) for b, kept in self.split(held, number)])
                else:
                    parts = tuple([self._walk(after[b], held) for b in live])
                found = self._seen[key] = self._node(number, parts, held)
            return found
        return node

    def _node(self, number: int, parts: tuple[int, ...], held: Held) -> int:
        first = parts[0]
        if all(part == first for part in parts):
            return first
        self.openings.setdefault(number, []).append((parts, held))
        key = (number, parts)
        found = self._unique.get(key)
        if found is None:
            found = self._unique[key] = len(self.question)
            self.question.append(number)
            self.children.append(parts)
            support = self.exact.asks[number]
            for part in parts:
                support |= self.support[part]
            self.support.append(support)
        return found

    def split(self, held: Held, number: int) -> list[tuple[int, Held]]:
        """The answers to a question about days or rows that are still possible, and what each leaves."""
        question = self.exact.diagram.questions[number]
        place = 0 if isinstance(question, Early) else 1 + self.exact.relations.index(question.fact)
        key = (held[place], number)
        ways = self._branchings.get(key)
        if ways is None:
            ways = self._branchings[key] = self._split(held[place], question)
        return [(b, (*held[:place], kept, *held[place + 1 :])) for b, kept in ways]

    def _split(self, place: int, question: Question) -> Branching:
        thing = self.things[place]
        if isinstance(question, Early):
            assert isinstance(thing, Ledger)
            names = self.exact.names
            if self.loose:
                verdict = names.verdict(thing, question)
                return ((0, place), (1, place)) if verdict is None else ((int(verdict), place),)
            return tuple((int(so), self.keep(kept)) for so, kept in names.answers(thing, question))
        assert isinstance(question, Quantified)
        assert isinstance(thing, frozenset)
        enough = frozenset(p for p in thing if p[question.which] >= question.at_least)
        if not enough or enough == thing:
            return ((int(bool(enough)), place),)
        if self.loose:
            return (0, place), (1, place)
        return (0, self.keep(thing - enough)), (1, self.keep(enough))

    def chances(self, number: int) -> tuple[float, ...]:
        """How likely each branch left open is: by the fact’s prior, by the values in a class, else evenly."""
        question, live = self.exact.diagram.questions[number], self.open[number]
        columns = self.exact.diagram.columns
        if isinstance(question, Which):
            assert live is not None
            told = self.record[question.slot]
            even = isinstance(columns.by_key[question.fact], Country)
            sizes = [1 if even else (question.classes[i] & told).bit_count() for i in live]
            return tuple(size / sum(sizes) for size in sizes)
        if isinstance(question, Early) or (isinstance(question, YesNo) and question.slot < 0):
            return 0.5, 0.5
        prior = columns.by_key[question.fact].prior
        return 1 - prior, prior

    def shifts(self) -> dict[int, float]:
        """For each open question, how far its answer should move the likelihood of the leaves (0 to 1)."""
        size, start = len(self.question), self.leaves
        chances = {number: self.chances(number) for number in self.openings}
        likely = [0.0] * size
        likely[self.root] = 1.0
        moved: dict[int, list[float]] = {number: [0.0] * len(chances[number]) for number in chances}
        for node in range(size - 1, start - 1, -1):
            if likely[node]:
                for part, chance in zip(self.children[node], chances[self.question[node]], strict=True):
                    likely[part] += likely[node] * chance
        shift = dict.fromkeys(chances, 0.0)
        for leaf in [leaf for leaf in range(start) if likely[leaf]]:
            ends = [0.0] * size
            ends[leaf] = 1.0
            for number in moved:
                moved[number] = [0.0] * len(chances[number])
            for node in range(start, size):
                number = self.question[node]
                after = [ends[part] for part in self.children[node]]
                here = ends[node] = sum(map(mul, after, chances[number]))
                if weight := likely[node]:
                    moves = moved[number]
                    for i, end in enumerate(after):
                        moves[i] += weight * (end - here)
            for number, moves in moved.items():
                shift[number] += (
                    sum(abs(move) * chance for move, chance in zip(moves, chances[number], strict=True)) / 2
                )
        return shift
