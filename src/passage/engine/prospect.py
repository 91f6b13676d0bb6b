"""What may still come about in a case: the diagram of a question, cut down to what its facts leave open.

A node that is left asks something that can still be answered in more than one way, and to some effect;
equal parts are one. Answers about days, or about one list, bear on one another: what is held of them on the
way down is a set of `cells`.
"""

from __future__ import annotations

from passage.engine import allowance
from passage.engine.cells import TooMany, cells_of, of_every_row
from passage.engine.diagram import Early, Quantified, Which, YesNo
from passage.engine.exact import Exact, Reach
from passage.engine.record import NO, YES, Record

MOST = 4_000
"""Nodes beyond which a prospect is *loose*: it no longer follows what one answer says of another."""
SHORT = 250
"""Steps of a plain walk before a prospect is worth the making."""


class Prospect:
    """The open part of one diagram for one record. Nodes are numbered parts first, the leaves before all."""

    def __init__(self, exact: Exact, record: Record) -> None:
        self.exact, self.record = exact, record
        self.leaves = exact.diagram.leaves
        self.open: dict[int, tuple[int, ...]] = {}
        """For each question met, its branches left open by the facts alone."""
        self.linked = 0
        """The questions (bits) whose answers bear on one another."""
        self.loose = False
        state = exact.start(record)
        if state is None:
            self.root = -1
            return
        self.ledger, self.rows = state[0], dict(zip(exact.relations, state[1], strict=True))
        self._meet()
        try:
            self.cells = cells_of(exact, self.ledger, state[1], self.linked)
            self._cut()
        except TooMany:
            self.loose = True
            self._cut()
        allowance.take(self._met)

    @property
    def settled(self) -> bool:
        """Whether nothing is left open (or the facts contradict one another)."""
        return self.root < self.leaves

    @property
    def outcomes(self) -> frozenset[int]:
        """The leaves that can still come about; none where the facts contradict one another."""
        seen: set[int] = set()
        stack = [] if self.root < 0 else [self.root]
        while stack:
            node = stack.pop()
            if node not in seen:
                seen.add(node)
                stack.extend(self.children[node])
        return frozenset(node for node in seen if node < self.leaves)

    def _meet(self) -> None:
        """Find the questions that the facts leave in play, and read them."""
        diagram, opened = self.exact.diagram, self.open
        level, branches = diagram.level, diagram.branches
        seen: set[int] = set()
        stack = [diagram.root]
        while stack:
            node = stack.pop()
            if node in seen or node < self.leaves:
                continue
            seen.add(node)
            number = level[node]
            live = opened.get(number)
            if live is None:
                live = opened[number] = self._read(number)
            after = branches[node]
            stack.extend([after[i] for i in live])

    def _read(self, number: int) -> tuple[int, ...]:
        question = self.exact.diagram.questions[number]
        match question:
            case YesNo(_, slot):
                told = self.record[slot] if slot >= 0 else 1
                return (1,) if told == YES else (0,) if told == NO else (0, 1)
            case Which(_, slot, classes):
                told = self.record[slot]
                return tuple([i for i, c in enumerate(classes) if c & told])
            case Early():
                verdict = self.exact.names.verdict(self.ledger, question)
                live = (0, 1) if verdict is None else (int(verdict),)
            case Quantified(relation):
                always, ever = of_every_row(self.exact, relation, self.rows[relation])
                live = (1,) if always >> number & 1 else (0, 1) if ever >> number & 1 else (0,)
        if len(live) == 2:
            self.linked |= 1 << number
        return live

    def _cut(self) -> None:
        last = len(self.exact.diagram.questions)
        self.question = [last] * self.leaves
        self.children: list[tuple[int, ...]] = [()] * self.leaves
        self.support = [0] * self.leaves
        """The questions (bits) that are open from each node on."""
        self.openings: dict[int, list[tuple[tuple[int, ...], int]]] = {}
        """For each open question, the parts it leads to wherever it is met, and what is held there."""
        self._unique: dict[tuple[int, tuple[int, ...]], int] = {}
        self._seen: dict[tuple[int, int], int] = {}
        self._met = 0
        self.root = self._walk(self.exact.diagram.root, 0 if self.loose else self.cells.all)

    def _walk(self, node: int, held: int) -> int:
        diagram = self.exact.diagram
        linked = 0 if self.loose else self.linked
        while node >= self.leaves:
            number, after = diagram.level[node], diagram.branches[node]
            live = self.open[number]
            if len(live) == 1:
                node = after[live[0]]
                continue
            if linked >> number & 1:
                if not held & self.cells.yes[number]:
                    node = after[0]
                    continue
                if not held & self.cells.no[number]:
                    node = after[1]
                    continue
            ahead = self.exact.ahead[node] & linked
            held = self.cells.keep(held, ahead) if ahead else 0
            found = self._seen.get((node, held))
            if found is None:
                self._met += 1
                if self._met > MOST and not self.loose:
                    raise TooMany
                if linked >> number & 1:
                    parts = (
                        self._walk(after[0], held & ~self.cells.yes[number]),
                        self._walk(after[1], held & ~self.cells.no[number]),
                    )
                elif len(live) == 2:
                    parts = self._walk(after[live[0]], held), self._walk(after[live[1]], held)
                else:
                    parts = tuple([self._walk(after[i], held) for i in live])
                found = self._seen[node, held] = self._node(number, parts, held)
            return found
        return node

    def _node(self, number: int, parts: tuple[int, ...], held: int) -> int:
        first = parts[0]
        if parts.count(first) == len(parts):
            return first
        self.openings.setdefault(number, []).append((parts, held))
        key = (number, parts)
        found = self._unique.get(key)
        if found is None:
            found = self._unique[key] = len(self.question)
            self.question.append(number)
            self.children.append(parts)
            support = 1 << number
            for part in parts:
                support |= self.support[part]
            self.support.append(support)
        return found


def reach(exact: Exact, record: Record) -> Reach:
    """Every outcome that some completion of the facts brings about, however many the days not known."""
    found = exact.reach(record, SHORT)
    if found.complete or allowance.spent():
        return found
    prospect = Prospect(exact, record)
    if not prospect.loose:
        return Reach(prospect.outcomes)
    found = exact.reach(record)
    if not found.complete:
        allowance.ran_short()
    return found
