"""Gates cut into steps: what is used more than once is a column, worked out once, before what uses it.

An expression has no names for its parts: written out whole, a rule that shares its parts grows beyond all
measure. So a step adds columns of and, or and not over those of the steps before, and a column is dropped
when nothing needs it any more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from passage.engine.columns.gates import Edge, Gates, Op

LITTLE = 8
"""Operands up to which a shared part is written out again rather than named."""
MUCH = 64
"""Operands beyond which a part is named even where it is used once."""


@dataclass(frozen=True, slots=True)
class Step:
    """The gates that become columns, and the columns of earlier steps that are still needed after it."""

    made: tuple[int, ...]
    kept: tuple[int, ...]


class Stages:
    """The steps from literals to some edges, and how a gate is written over the columns of a step."""

    def __init__(self, gates: Gates, edges: Sequence[Edge]) -> None:
        self.gates = gates
        live = _beneath(gates, edges)
        named = self._named(live, frozenset(edge >> 1 for edge in edges))
        stage: dict[int, int] = {0: 0}
        read: dict[int, frozenset[int]] = {0: frozenset()}
        for gate in live:
            if gates.kinds[gate] is Op.LITERAL:
                stage[gate], read[gate] = 0, frozenset((gate,))
                continue
            inputs = frozenset[int]().union(
                *(frozenset((each,)) if each in named else read[each] for each in gates.inputs[gate])
            )
            read[gate] = inputs
            stage[gate] = max(stage[each] for each in inputs) + (gate in named) if inputs else 0
        self.literals = tuple(gate for gate in live if gate and gates.kinds[gate] is Op.LITERAL)
        self._columns = frozenset(self.literals) | named
        wanted = frozenset(edge >> 1 for edge in edges)
        self.steps = self._cut(named, stage, read, wanted)

    def _named(self, live: Sequence[int], wanted: frozenset[int]) -> frozenset[int]:
        """Which gates become columns."""
        gates = self.gates
        uses = dict.fromkeys(live, 0)
        for gate in live:
            if gates.kinds[gate] is not Op.LITERAL:
                for each in gates.inputs[gate]:
                    uses[each] += 1
        size: dict[int, int] = {}
        named: set[int] = set()
        for gate in live:
            if gates.kinds[gate] is Op.LITERAL:
                size[gate] = 1
                continue
            size[gate] = sum(1 if each in named else size[each] for each in gates.inputs[gate])
            if size[gate] > MUCH or gate in wanted or (uses[gate] > 1 and size[gate] > LITTLE):
                named.add(gate)
        return frozenset(named)

    def _cut(
        self,
        named: frozenset[int],
        stage: Mapping[int, int],
        read: Mapping[int, frozenset[int]],
        wanted: frozenset[int],
    ) -> tuple[Step, ...]:
        last = max((stage[gate] for gate in named), default=0)
        made: list[list[int]] = [[] for _ in range(last + 1)]
        for gate in sorted(named):
            made[stage[gate]].append(gate)
        needed = set(wanted & self._columns)
        steps: list[Step] = []
        for number in range(last, 0, -1):
            here = made[number]
            kept = needed - set(here)
            steps.append(Step(tuple(here), tuple(sorted(kept))))
            needed = kept.union(*(read[gate] for gate in here))
        return tuple(reversed(steps))

    def written(self, gate: int, column: Callable[[int], Any], write: Callable[[Op, Any, Any], Any]) -> Any:
        """A gate over the columns that there are (`column`: one, or None), its parts joined by `write`."""
        found: dict[int, Any] = {}

        def part(each: int) -> Any:
            if each not in found:
                known = column(each)
                found[each] = whole(each) if known is None else known
            return found[each]

        def whole(each: int) -> Any:
            return write(self.gates.kinds[each], *map(part, self.gates.inputs[each]))

        return whole(gate)


def _beneath(gates: Gates, edges: Sequence[Edge]) -> list[int]:
    """The gates beneath some edges, parts before wholes."""
    seen: set[int] = set()
    stack = [edge >> 1 for edge in edges]
    while stack:
        gate = stack.pop()
        if gate in seen:
            continue
        seen.add(gate)
        if gates.kinds[gate] is not Op.LITERAL:
            stack.extend(gates.inputs[gate])
    return sorted(seen)
