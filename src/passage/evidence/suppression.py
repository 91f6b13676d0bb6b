"""What of our own counts may be printed: a table by one or two columns from which no small cell can be told.

A cell of 1 to `SMALL` is withheld, and so are as many others, totals among them where it must be, as it takes
for a reader who knows every printed number to be left, for each small cell, with at least 0 to `SMALL`. That
is checked exactly (`ranges.py`) before the table is given out. A 0 tells of nobody, and is withheld only to
cover another.

The promise is of one table. Two tables of the same people, printed together, may tell more: print one that
has both of their columns.
"""

from __future__ import annotations

import heapq
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import cast

from passage.evidence.ranges import ENDLESS, Arc, Network, Node, table_arcs
from passage.text import Complaint, Text

SMALL = 5
WITHHELD = "--"

Place = tuple[str | None, str | None]
"""A row and a column; None for the total over them."""

Sums = Mapping[Place, tuple[Node, Node]]


@dataclass(frozen=True, slots=True)
class SuppressedTable:
    """Counts that may be printed, by row and column with their totals; None is withheld.

    `cells[row, column]`, with None for a total: `cells[row, None]` is a row's, `cells[None, None]` that of
    all. A table by one column has the one column `""`, which has no total of its own.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[Place, int | None]

    def printed(self, row: str | None, column: str | None) -> str:
        """A cell as it is printed."""
        count = self.cells[row, column]
        return WITHHELD if count is None else str(count)

    @property
    def withheld(self) -> frozenset[Place]:
        """The cells and totals that are not printed."""
        return frozenset(place for place, count in self.cells.items() if count is None)


def suppressed(counts: Mapping[str | tuple[str, str], int], small: int = SMALL) -> SuppressedTable:
    """The table of the counts, by one column or by two, that may be printed.

    A row and column that are not counted together count as 0. Raises Complaint for no counts, for counts that
    are not whole numbers from 0, and for keys of both kinds.
    """
    cells = _checked(counts)
    rows = tuple(dict.fromkeys(row for row, _ in cells))
    columns = tuple(dict.fromkeys(column for _, column in cells))
    true: dict[Place, int] = {
        (row, column): cells.get((row, column), 0) for row in rows for column in columns
    }
    for row in rows:
        true[row, None] = sum(true[row, column] for column in columns)
    for column in columns:
        true[None, column] = sum(true[row, column] for row in rows)
    true[None, None] = sum(true[row, None] for row in rows)
    sums = cast("Sums", table_arcs(rows, columns))
    if columns == ("",):
        sums, true = _single(rows, true)
    hidden = {place for place, count in true.items() if 0 < count <= small}
    for place in [place for place in true if place in hidden]:
        while not _wide(_network(true, sums, hidden).range(place), small):
            hidden |= _cover(true, sums, hidden, place, small)
    if columns == ("",):
        true |= {(row, None): true[row, ""] for row in rows} | {(None, ""): true[None, None]}
        hidden |= {(row, None) for row in rows if (row, "") in hidden}
        hidden |= {(None, "")} if (None, None) in hidden else set()
    return SuppressedTable(
        rows, columns, {place: None if place in hidden else count for place, count in true.items()}
    )


def exposed(table: SuppressedTable, true: Mapping[Place, int], small: int = SMALL) -> frozenset[Place]:
    """The small cells of a table as printed that a reader can tell more closely than 0 to `small`."""
    sums = cast("Sums", table_arcs(table.rows, table.columns))
    network = _network({place: true[place] for place in sums}, sums, set(table.withheld))
    found = (place for place in table.withheld if 0 < true[place] <= small)
    return frozenset(place for place in found if not _wide(network.range(place), small))


def _checked(counts: Mapping[str | tuple[str, str], int]) -> dict[tuple[str, str], int]:
    cells = {(key, "") if isinstance(key, str) else key: count for key, count in counts.items()}
    single = {isinstance(key, str) for key in counts}
    whole = all(type(count) is int and count >= 0 for count in counts.values())
    if len(single) == 1 and whole:
        return cells
    raise Complaint(
        Text("these are no counts for one table", "ce ne sont pas les nombres d’un même tableau"),
        mend=Text(
            "give whole numbers from 0, each by one column or each by two",
            "donnez des nombres entiers à partir de 0, tous selon une colonne ou tous selon deux",
        ),
    )


def _single(rows: tuple[str, ...], true: Mapping[Place, int]) -> tuple[Sums, dict[Place, int]]:
    """A table by one column has its cells and one total."""
    sums: dict[Place, tuple[Node, Node]] = {(row, ""): ("in", "out") for row in rows}
    sums[None, None] = ("out", "in")
    return sums, {place: true[place] for place in sums}


def _network(true: Mapping[Place, int], sums: Sums, hidden: set[Place]) -> Network:
    arcs: dict[Hashable, Arc] = {}
    for place, (tail, head) in sums.items():
        low, high = (0, ENDLESS) if place in hidden else (true[place], true[place])
        arcs[place] = Arc(tail, head, low, high)
    values: dict[Hashable, int] = {place: true[place] for place in sums}
    return Network(arcs, values)


def _wide(ends: tuple[int, int], small: int) -> bool:
    return ends[0] <= 0 and ends[1] >= small


def _cover(true: Mapping[Place, int], sums: Sums, hidden: set[Place], place: Place, small: int) -> set[Place]:
    """Further cells to withhold: those of the cheapest cycles in which the cell can fall to 0 and rise.

    Where no cycle of single cells has the room, everything that has anything is withheld.
    """
    tail, head = sums[place]
    found: set[Place] = set()
    for start, end, need in ((tail, head, true[place]), (head, tail, small - true[place])):
        path = _cheapest(true, sums, hidden | found, place, start, end, need)
        if path is None:
            return {each for each, count in true.items() if count}
        found |= path
    return (found - hidden) or {each for each, count in true.items() if count}


def _cheapest(
    true: Mapping[Place, int], sums: Sums, hidden: set[Place], place: Place, start: Node, end: Node, need: int
) -> set[Place] | None:
    """The cells of the path from one sum to another that withholds least, each with room for the need."""
    if not need:
        return set()
    ways: dict[Node, list[tuple[Node, int, Place]]] = {}
    for name, (tail, head) in sums.items():
        if name == place:
            continue
        margin = name[0] is None or name[1] is None
        cost = 0 if name in hidden else (true[name] + 1) * (1000 if margin else 1)
        ways.setdefault(tail, []).append((head, cost, name))
        if true[name] >= need:
            ways.setdefault(head, []).append((tail, cost, name))
    best: dict[Node, int] = {}
    queue: list[tuple[int, int, Node, frozenset[Place]]] = [(0, 0, start, frozenset())]
    count = 0
    while queue:
        so_far, _, node, path = heapq.heappop(queue)
        if node == end:
            return set(path)
        if best.get(node, ENDLESS) <= so_far:
            continue
        best[node] = so_far
        for onward, cost, name in ways.get(node, []):
            count += 1
            heapq.heappush(queue, (so_far + cost, count, onward, path | {name}))
    return None
