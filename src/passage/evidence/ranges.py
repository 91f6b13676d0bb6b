"""What a reader of a table can work out: the exact range that each cell may have, given all that is printed.

The cells of a table and its totals are the arcs of a network in which what flows into a row, a column or a
corner flows out of it; a cell may be anything between its ends. Such a network is a linear programme whose
corners are whole numbers, so the least and the greatest value of an arc are found exactly, by pushing flow
round the cycles that go through it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

ENDLESS = 10**15
"""Stands for no upper end."""

Cell = TypeVar("Cell", bound=Hashable)
Node = Hashable


@dataclass(frozen=True, slots=True)
class Arc:
    """A cell as an arc from one sum to another, with the least and the greatest that it may be."""

    tail: Node
    head: Node
    low: int
    high: int


def table_arcs(
    rows: Sequence[Hashable], columns: Sequence[Hashable]
) -> dict[tuple[Hashable, Hashable], tuple[Node, Node]]:
    """Which sums each cell of a table joins; None stands for the total of a row, of a column, of all.

    A row's total flows into the row, the row into its columns, these into their totals, and those into the
    total of all, which flows back into the totals of the rows.
    """
    everything, across = ("all", "columns"), ("all", "rows")
    arcs: dict[tuple[Hashable, Hashable], tuple[Node, Node]] = {(None, None): (everything, across)}
    for row in rows:
        arcs[row, None] = (across, ("row", row))
        arcs.update({(row, column): (("row", row), ("column", column)) for column in columns})
    arcs.update({(None, column): (("column", column), everything) for column in columns})
    return arcs


class Network:
    """A table as a network: which values its cells may have together. Raises `ValueError` if none."""

    def __init__(self, arcs: Mapping[Hashable, Arc], values: Mapping[Hashable, int] | None = None) -> None:
        """`values` are some that fit, where they are known."""
        self._arcs = dict(arcs)
        self._flow = _feasible(self._arcs) if values is None else values

    def range(self, cell: Hashable) -> tuple[int, int]:
        """The least and the greatest value that the cell may have, whatever the others are."""
        arc = self._arcs[cell]
        up = self._push(cell, arc.head, arc.tail, arc.high - self._flow[cell])
        high = self._flow[cell] + up
        down = self._push(cell, arc.tail, arc.head, self._flow[cell] - arc.low)
        return self._flow[cell] - down, high

    def _push(self, cell: Hashable, source: Node, sink: Node, most: int) -> int:
        """How much can go from one sum to another beside the cell."""
        room: dict[Node, dict[Node, int]] = {}
        for name, arc in self._arcs.items():
            if name != cell:
                _add(room, arc.tail, arc.head, arc.high - self._flow[name])
                _add(room, arc.head, arc.tail, self._flow[name] - arc.low)
        return _greatest_flow(room, source, sink, most)


def _add(room: dict[Node, dict[Node, int]], tail: Node, head: Node, amount: int) -> None:
    there = room.setdefault(tail, {})
    there[head] = there.get(head, 0) + amount
    room.setdefault(head, {})


def _greatest_flow(room: dict[Node, dict[Node, int]], source: Node, sink: Node, most: int) -> int:
    """Edmonds and Karp: along a shortest path that has room, until there is none or `most` has gone."""
    gone = 0
    while gone < most and (path := _path(room, source, sink)):
        amount = min(most - gone, *(room[tail][head] for tail, head in path))
        for tail, head in path:
            room[tail][head] -= amount
            room[head][tail] = room[head].get(tail, 0) + amount
        gone += amount
    return gone


def _path(room: dict[Node, dict[Node, int]], source: Node, sink: Node) -> list[tuple[Node, Node]]:
    came: dict[Node, Node] = {source: source}
    queue = deque([source])
    while queue and sink not in came:
        node = queue.popleft()
        for head, amount in room.get(node, {}).items():
            if amount > 0 and head not in came:
                came[head] = node
                queue.append(head)
    if sink not in came:
        return []
    path: list[tuple[Node, Node]] = []
    node = sink
    while node != source:
        path.append((came[node], node))
        node = came[node]
    return path[::-1]


def _feasible(arcs: Mapping[Hashable, Arc]) -> dict[Hashable, int]:
    """One value for each cell, all of them together: what is owed at each sum is brought there by a flow."""
    source, sink = ("feasible", "source"), ("feasible", "sink")
    if any(arc.low > arc.high for arc in arcs.values()):
        raise ValueError("a cell ends before it starts")
    flow = {name: arc.low for name, arc in arcs.items()}
    owed: dict[Node, int] = {}
    for arc in arcs.values():
        owed[arc.head] = owed.get(arc.head, 0) + arc.low
        owed[arc.tail] = owed.get(arc.tail, 0) - arc.low
    # Each arc has a node of its own on the way, so that parallel arcs keep their flows apart.
    room: dict[Node, dict[Node, int]] = {}
    for name, arc in arcs.items():
        _add(room, arc.tail, ("arc", name), arc.high - arc.low)
        _add(room, ("arc", name), arc.head, arc.high - arc.low)
    due = 0
    for node, amount in owed.items():
        if amount > 0:
            _add(room, source, node, amount)
            due += amount
        elif amount < 0:
            _add(room, node, sink, -amount)
    if _greatest_flow(room, source, sink, due) < due:
        raise ValueError("no numbers fit the table")
    for name, arc in arcs.items():
        flow[name] += arc.high - arc.low - room[arc.tail][("arc", name)]
    return flow


def narrowed(
    published: Mapping[Cell, Arc], printed: Mapping[Cell, tuple[int, int]]
) -> dict[Cell, tuple[tuple[int, int], tuple[int, int]]]:
    """The cells that a reader of what we print can narrow beyond what the publisher's own table tells.

    `printed` are the ends that we print of cells and totals. Gives, of each such cell, its range before and
    after; nothing, where we print no more than the publisher does. Raises `ValueError` where the two cannot
    both be true.
    """
    before = Network(dict(published.items()))
    both = {
        name: Arc(
            arc.tail,
            arc.head,
            max(arc.low, printed[name][0]) if name in printed else arc.low,
            min(arc.high, printed[name][1]) if name in printed else arc.high,
        )
        for name, arc in published.items()
    }
    after = Network(dict(both.items()))
    ranges = {name: (before.range(name), after.range(name)) for name in published}
    return {name: pair for name, pair in ranges.items() if pair[0] != pair[1]}
