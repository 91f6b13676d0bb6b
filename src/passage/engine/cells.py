"""What linked questions can amount to together: cells, each a set of answers that some case gives.

Comparisons of days bear on one another, and so do predicates on one list. Cells are numbered, those of days
first, then those of each list; what is held on the way down a diagram is a set of them, as bits.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from passage.engine.diagram import Early
from passage.engine.exact import Exact
from passage.engine.ledger import Ledger
from passage.engine.rows import Pattern

MOST = 400
"""Cells of days beyond which they are too many."""


class TooMany(Exception):
    """There are more ways than the budget allows."""


@dataclass(frozen=True, slots=True)
class Group:
    """The cells of days, or of one list: which questions (bits) they answer, and where they are (bits)."""

    asked: int
    start: int
    cells: tuple[int, ...]
    _alike: dict[int, tuple[int, ...]] = field(default_factory=dict[int, tuple[int, ...]])

    @property
    def places(self) -> int:
        """The bits of these cells."""
        return ((1 << len(self.cells)) - 1) << self.start

    def keep(self, held: int, ahead: int) -> int:
        """What is held of these cells, but for what the questions ahead do not tell apart."""
        asked = self.asked & ahead
        places = self.places
        if asked == self.asked:
            return held & places
        if not asked:
            return places
        if asked not in self._alike:
            alike: dict[int, int] = {}
            for place, cell in enumerate(self.cells, self.start):
                alike[cell & asked] = alike.get(cell & asked, 0) | 1 << place
            self._alike[asked] = tuple(alike.values())
        return sum([alike for alike in self._alike[asked] if alike & held])


class Cells:
    """The cells of the questions (bits) that are linked, given the days and lists of a case.

    Raises TooMany where the budget does not allow for them.
    """

    def __init__(
        self, exact: Exact, ledger: Ledger, rows: tuple[frozenset[Pattern], ...], linked: int
    ) -> None:
        days = sum([1 << n for n, q in enumerate(exact.diagram.questions) if isinstance(q, Early)]) & linked
        self.groups: list[Group] = []
        self.lists: dict[str, Group] = {}
        start = 0
        for together in _apart(exact, ledger, days):
            self.groups.append(Group(together, start, _of_days(exact, ledger, together)))
            start += len(self.groups[-1].cells)
        for name, patterns in zip(exact.relations, rows, strict=True):
            asked = exact.about[name] & linked
            if asked:
                cells = tuple(sorted({cell & asked for cell in of_rows(exact, name, patterns)}))
                self.lists[name] = Group(asked, start, cells)
                start += len(cells)
        self.groups += self.lists.values()
        self.all = (1 << start) - 1
        self.size = start
        self.yes: dict[int, int] = {}
        """For each question, the cells (bits) that answer it with yes."""
        self.no: dict[int, int] = {}
        for group in self.groups:
            yes = answered(group.cells, group.start)
            for number in numbers(group.asked):
                self.yes[number] = yes.get(number, 0)
                self.no[number] = group.places & ~self.yes[number]
        self._kept: dict[tuple[int, int], int] = {}

    def keep(self, held: int, ahead: int) -> int:
        """What is held, but for what the questions ahead do not tell apart."""
        kept = self._kept.get((held, ahead))
        if kept is None:
            kept = self._kept[held, ahead] = sum([group.keep(held, ahead) for group in self.groups])
        return kept


cells_of = lru_cache(maxsize=256)(Cells)


@lru_cache(maxsize=1024)
def of_rows(exact: Exact, relation: str, patterns: frozenset[Pattern]) -> frozenset[int]:
    """The cells of a list: what each pattern of its rows answers."""
    return frozenset([exact.cell(relation, pattern) for pattern in patterns])


@lru_cache(maxsize=1024)
def of_every_row(exact: Exact, relation: str, patterns: frozenset[Pattern]) -> tuple[int, int]:
    """The questions (bits) about a list that are answered with yes in any case, and in some case."""
    always, ever = -1, 0
    for cell in of_rows(exact, relation, patterns):
        always, ever = always & cell, ever | cell
    return always, ever


def numbers(bits: int) -> list[int]:
    """The places of the bits, lowest first."""
    found: list[int] = []
    while bits:
        lowest = bits & -bits
        found.append(lowest.bit_length() - 1)
        bits ^= lowest
    return found


def answered(cells: tuple[int, ...], start: int) -> dict[int, int]:
    """For each question that some cell answers with yes, the bits of those that do."""
    yes: dict[int, int] = {}
    for place, cell in enumerate(cells, start):
        for number in numbers(cell):
            yes[number] = yes.get(number, 0) | 1 << place
    return yes


def _apart(exact: Exact, ledger: Ledger, asked: int) -> list[int]:
    """The comparisons (bits) in groups that have no day to do with one another."""
    open_ = {name for name, place in exact.names.place.items() if ledger.low[place] < ledger.high[place]}
    ties = [({x, y} & open_, 0) for x, y, *_ in ledger.links]
    for number in numbers(asked):
        question = exact.diagram.questions[number]
        assert isinstance(question, Early)
        ties.append(({question.fact, question.other or question.fact} & open_, 1 << number))
    groups: list[tuple[set[str], int]] = []
    for names, bits in ties:
        near = [group for group in groups if group[0] & names]
        groups = [group for group in groups if not group[0] & names]
        groups.append((names.union(*(group[0] for group in near)), bits | sum(group[1] for group in near)))
    return [bits for _, bits in groups if bits]


def _of_days(exact: Exact, ledger: Ledger, asked: int) -> tuple[int, ...]:
    """Every way in which some comparisons can turn out together: for each, those (bits) that hold."""
    found = [(0, ledger)]
    for number in numbers(asked):
        question = exact.diagram.questions[number]
        assert isinstance(question, Early)
        found = [
            (cell | so << number, kept)
            for cell, before in found
            for so, kept in exact.names.answers(before, question)
        ]
        if len(found) > MOST:
            raise TooMany
    return tuple(sorted(cell for cell, _ in found))
