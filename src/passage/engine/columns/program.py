"""A network made ready to run: its gates in an order that keeps few planes alive, its answers in rows.

Every operand is a row: first the literals, then the answers, then what is worked with. One chunk of people at
a time, so the memory needed does not grow with their number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from passage.engine.columns.gates import ALWAYS, NEVER, Edge, Gates, Op

Words = NDArray[np.uint64]
"""Sixty-four people a word, the first in the lowest bit."""
ALL_ONES = np.uint64(0xFFFF_FFFF_FFFF_FFFF)


class Do(IntEnum):
    """What a step does."""

    AND = 1
    OR = 2
    WITHOUT = 3
    NOT = 4
    COPY = 5
    CLEAR = 6
    FILL = 7


@dataclass(frozen=True, slots=True)
class Step:
    """To put into row `into` what comes of rows `a` and `b`; where `then` is told, of that and row `c`."""

    do: Do
    into: int
    a: int = 0
    b: int = 0
    then: Do | None = None
    c: int = 0
    turned: bool = False
    """Whether row `c` comes before what came of the others, rather than after."""


class Program:
    """The steps that answer `roots`, given `literals` rows of bits.

    `paired` joins two gates in one step where the first serves the second alone: a loop that is compiled
    then walks fewer rows.
    """

    def __init__(self, gates: Gates, roots: Sequence[Edge], literals: int, *, paired: bool = False) -> None:
        self.literals = literals
        self.roots = tuple(roots)
        self.row_of = {root: place for place, root in enumerate(self.roots)}
        """In which row of the answers each edge is found."""
        self.steps = _steps(gates, self.roots, literals, _pairs(gates, self.roots) if paired else {})
        used = [step.into for step in self.steps]
        self.rows = max([literals + len(self.roots) - 1, *used]) + 1
        self.working = self.rows - literals - len(self.roots)
        """Rows needed beside literals and answers."""
        table = [(_code(step), step.into, step.a, step.b, step.c) for step in self.steps]
        self.table = np.array(table, dtype=np.int64).reshape(-1, 5)

    def room(self, words: int) -> Words:
        """Rows to work in, for chunks of so many words."""
        return np.empty((self.working + 1, words), dtype=np.uint64)

    def run(self, literals: Words, answers: Words, room: Words) -> None:
        """Answer one chunk: `literals` and `answers` have a row each of as many words."""
        words = literals.shape[1]
        rows: list[Any] = [*literals, *answers, *(row[:words] for row in room)]
        spare = rows[-1]
        land, lor, invert = np.bitwise_and, np.bitwise_or, np.invert
        for do, into, a, b, _ in self.table.tolist():
            if do == 1:
                land(rows[a], rows[b], rows[into])
            elif do == 2:
                lor(rows[a], rows[b], rows[into])
            elif do == 3:
                invert(rows[b], spare)
                land(rows[a], spare, rows[into])
            elif do == 4:
                invert(rows[a], rows[into])
            elif do == 5:
                rows[into][:] = rows[a]
            else:
                rows[into].fill(ALL_ONES if do == 7 else 0)


def _code(step: Step) -> int:
    """The number of what a step does: two gates in one from 10 on."""
    if step.then is None:
        return int(step.do)
    turned = step.turned and step.then is Do.WITHOUT
    return 10 + 4 * (int(step.do) - 1) + (4 if turned else int(step.then)) - 1


def _pairs(gates: Gates, roots: Sequence[Edge]) -> dict[int, int]:
    """For some gates, the one of their inputs that serves them alone and is made in the same step."""
    order = _order(gates, roots)
    inner = [gate for gate in order if gates.kinds[gate] is not Op.LITERAL]
    uses = Counter(part for gate in inner for part in gates.inputs[gate])
    uses.update(root >> 1 for root in roots)
    pairs: dict[int, int] = {}
    for gate in inner:
        for part in gates.inputs[gate]:
            if gates.kinds[part] is not Op.LITERAL and uses[part] == 1 and part not in pairs:
                pairs[gate] = part
                break
    return pairs


def _steps(gates: Gates, roots: Sequence[Edge], literals: int, pairs: Mapping[int, int]) -> tuple[Step, ...]:
    joined = set(pairs.values())
    order = [gate for gate in _order(gates, roots) if gate not in joined]
    place = {gate: position for position, gate in enumerate(order)}
    last = dict(place)
    for gate in order:
        for part in _read_by(gates, gate, pairs):
            last[part] = max(last[part], place[gate])
    direct = {root >> 1: row for row, root in enumerate(roots, literals) if not root & 1}
    for root in roots:
        last[root >> 1] = len(order)
    row: dict[int, int] = {}
    free: list[int] = []
    highest = first_free = literals + len(roots)
    steps: list[Step] = []
    ending: dict[int, list[int]] = {}
    for gate, end in last.items():
        ending.setdefault(end, []).append(gate)

    def release(position: int) -> None:
        ended = (row.get(gate, 0) for gate in ending.get(position, ()))
        free.extend(each for each in ended if each >= first_free)

    for position, gate in enumerate(order):
        kind = gates.kinds[gate]
        if kind is Op.LITERAL:
            row[gate] = gates.inputs[gate][0]
        else:
            release(position)  # what ends here may be written over
            if gate in direct:
                row[gate] = direct[gate]
            elif free:
                row[gate] = free.pop()
            else:
                row[gate] = highest
                highest += 1
            steps.append(_step(gates, gate, pairs, row))
    for into, root in enumerate(roots, literals):
        if root in (NEVER, ALWAYS):
            steps.append(Step(Do.FILL if root == ALWAYS else Do.CLEAR, into))
        elif root & 1:
            steps.append(Step(Do.NOT, into, row[root >> 1]))
        elif row[root >> 1] != into:
            steps.append(Step(Do.COPY, into, row[root >> 1]))
    return tuple(steps)


def _read_by(gates: Gates, gate: int, pairs: Mapping[int, int]) -> tuple[int, ...]:
    """The gates whose rows a step reads."""
    if gates.kinds[gate] is Op.LITERAL:
        return ()
    if gate not in pairs:
        return gates.inputs[gate]
    part = pairs[gate]
    return (*gates.inputs[part], *(each for each in gates.inputs[gate] if each != part))


def _step(gates: Gates, gate: int, pairs: Mapping[int, int], row: Mapping[int, int]) -> Step:
    kind = Do(int(gates.kinds[gate]))
    read = [row[each] for each in _read_by(gates, gate, pairs)]
    if gate not in pairs:
        return Step(kind, row[gate], read[0], read[1])
    part = pairs[gate]
    turned = gates.inputs[gate][1] == part
    return Step(Do(int(gates.kinds[part])), row[gate], read[0], read[1], kind, read[2], turned)


def _order(gates: Gates, roots: Sequence[Edge]) -> list[int]:
    """The gates beneath the roots, parts before wholes, each as late as its first whole allows."""
    order: list[int] = []
    seen = {0}
    for root in roots:
        stack = [(root >> 1, False)]
        while stack:
            gate, done = stack.pop()
            if done:
                order.append(gate)
                continue
            if gate in seen:
                continue
            seen.add(gate)
            stack.append((gate, True))
            if gates.kinds[gate] is not Op.LITERAL:
                stack.extend((part, False) for part in gates.inputs[gate])
    return order
