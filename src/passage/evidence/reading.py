"""What a reader makes of a file: rows that each know what was counted, when, where, and in which cell.

A `Reading` is a file's numbers under one data set of the catalogue. `Rows` gathers them and complains, naming
the file and the line, of what no publisher means: a number twice, a count that its habit does not know, a
place that is not known. `held_to_totals` holds totals against their parts, as intervals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from passage.evidence.cells import AGAIN, Cells
from passage.evidence.count import Count, Habit
from passage.evidence.periods import Period
from passage.evidence.places import Where
from passage.evidence.tables import measures
from passage.text import Complaint, Text

DIMENSIONS = (
    *("citizenship", "province", "office", "persecution", "outcome", "level"),
    *("origin", "asylum", "application", "procedure", "group", "system"),
)
"""Every dimension that a row may be divided by, in the order of their columns."""


class Row(NamedTuple):
    """One published number, before it has a source. `row` counts from 1 below the header."""

    measure: str
    unit: str
    period: Period
    where: Where
    told: Count
    row: int
    column: str
    read: str
    """The reading by which `told` was made of what is printed, by name (`readings.reading`)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The numbers of a file: of which data set, as of which stamp inside it (None: it bears none)."""

    data_set: str
    rows: tuple[Row, ...]
    stamp: date | None = None
    absent: int = 0
    """Cells in which the publisher says that there is no number."""

    @property
    def span(self) -> tuple[date, date]:
        """From the first day of its periods to the last."""
        return min(row.period.start for row in self.rows), max(row.period.end for row in self.rows)

    @property
    def withheld(self) -> int:
        """How many cells hold a mark in place of a number."""
        return sum(not any(c.isdigit() for c in row.told.printed) for row in self.rows)


@dataclass
class Rows:
    """The rows of one table being read, in one habit."""

    cells: Cells
    habit: Habit
    below: int
    """The line of the header."""
    found: list[Row] = field(default_factory=list[Row])
    _seen: dict[object, int] = field(default_factory=dict[object, int])
    _counts: dict[str, Count] = field(default_factory=dict[str, Count])

    def add(
        self,
        line: int,
        printed: str,
        column: str,
        measure: str,
        period: Period,
        where: Where,
        unit: str | None = None,
        *,
        count: tuple[Count, str] | None = None,
        held: bool = False,
    ) -> Row:
        """A number in a cell; `count` comes with the name of its reading, where that is not the habit.

        Raises Complaint for a cell that is not in the habit, or that stands twice; `held` says that its line
        was held to stand `once` already.
        """
        if not held:
            self.once(line, (measure, unit, period, where))
        if count is None:
            told, read = self._counts.get(printed) or self._read(line, printed, column), self.habit.key
        else:
            told, read = count
        unit = unit or measures()[measure].unit
        row = Row(measure, unit, period, where, told, line - self.below, column, read)
        self.found.append(row)
        return row

    def once(self, line: int, key: object) -> None:
        """Hold a key to stand on one line. Raises Complaint for the second."""
        first = self._seen.setdefault(key, line)
        if first != line:
            raise self.cells.complaint(
                line,
                Text("it repeats line {first}", "elle répète la ligne {first}").format(first=str(first)),
                AGAIN,
            )

    def _read(self, line: int, printed: str, column: str) -> Count:
        try:
            count = self.habit.read(printed)
        except Complaint as complaint:
            problem = Text("in {column}, {problem}", "dans {column}, {problem}")
            raise self.cells.complaint(
                line, problem.format(column=column, problem=complaint.problem), complaint.mend
            ) from None
        self._counts[printed] = count
        return count

    def place(self, line: int, name: str, read: Callable[[str], str | None], what: Text) -> str:
        """The code of a place that a cell names. Raises Complaint for a name that is not known."""
        code = read(name.strip())
        if code is None:
            raise self.cells.complaint(
                line,
                Text(
                    "“{name}” is no {what} known here", "«\u00a0{name}\u00a0» n’est pas {what} d’ici"
                ).format(name=name.strip() or "–", what=what),
                Text(
                    "if the publisher has renamed it, add the new spelling to the package’s list",
                    "si le diffuseur l’a renommé, ajoutez la nouvelle graphie à la liste du progiciel",
                ),
            )
        return code


COUNTRY = Text("country", "un pays connu")
PROVINCE = Text("province or territory", "une province ou un territoire connu")
OFFICE = Text("claim office type", "un type de bureau connu")


def held_to_totals(
    cells: Cells,
    totals: Mapping[object, tuple[int, Count]],
    parts: Mapping[object, Iterable[Count]],
    *,
    never_withheld: bool = False,
) -> None:
    """Hold each total (its line, its count) against its parts. Raises Complaint where no counts give both."""
    for key, (line, total) in totals.items():
        each = tuple(parts.get(key, ()))
        if not each:
            continue
        low, high = sum(part.low for part in each), sum(part.high for part in each)
        withheld = not any(c.isdigit() for c in total.printed)
        if withheld and (never_withheld or low > total.high):
            raise cells.complaint(
                line,
                Text(
                    "the total of {key} is withheld, and its parts are not",
                    "le total de {key} est masqué, et ses éléments ne le sont pas",
                ).format(key=_named(key)),
                AGAIN,
            )
        if total.high < low or total.low > high:
            raise cells.complaint(
                line,
                Text(
                    "the total of {key} is “{total}”, and its parts add up to {low} to {high}",
                    "le total de {key} est «\u00a0{total}\u00a0», et ses éléments totalisent de "
                    "{low} à {high}",
                ).format(key=_named(key), total=total.printed, low=str(low), high=str(high)),
                AGAIN,
            )


def _named(key: object) -> str:
    return " ".join(map(str, key)) if isinstance(key, tuple) else str(key)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
