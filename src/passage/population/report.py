"""What was wrong, or missing, in a table: which column, which row, what was found, what was expected.

Bounded, however long the table: of each column so many mismatches are kept, and all are counted. A value that
cannot be read is taken as unknown, never as a no.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from passage.text import Complaint, Text, shown

KEPT = 20
"""Mismatches of one column, and rows that cannot be so, that are kept to be shown."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A value that could not be read: where (rows are numbered from 1), what it was, what was expected."""

    table: str
    column: str
    row: int
    found: str
    expected: Text

    @property
    def sentence(self) -> Text:
        """It, as one sentence."""
        where = f"{self.table} · {self.column}" if self.table else self.column
        return Text(
            f"{where}, row {self.row}: found “{self.found}”, expected {self.expected.en}.",
            f"{where}, ligne {self.row}\u00a0: trouvé «\u00a0{self.found}\u00a0», "
            f"attendu {self.expected.fr}.",
        )


@dataclass
class ColumnReport:
    """What one column held: values read, missing and wrong, and the first of those that were wrong."""

    table: str
    column: str
    fact: str
    rows: int = 0
    missing: int = 0
    wrong: int = 0
    mismatches: list[Mismatch] = field(default_factory=list[Mismatch])
    _kept: set[object] = field(default_factory=set[object])

    def wrong_at(self, row: int, found: object, expected: Text, times: int, *, alike: object) -> None:
        """Count a value that could not be read; the first of those alike is kept, if there is room."""
        self.wrong += times
        if len(self.mismatches) < KEPT and alike not in self._kept:
            self._kept.add(alike)
            self.mismatches.append(Mismatch(self.table, self.column, row, shown(found), expected))


@dataclass
class RowError:
    """A row whose facts cannot be so together; nothing is found on it."""

    row: int
    complaint: Complaint


@dataclass
class Report:
    """What a table held, column by column; what nothing was made of; the rows that contradict themselves."""

    columns: dict[tuple[str, str, str], ColumnReport] = field(
        default_factory=dict[tuple[str, str, str], ColumnReport]
    )
    unused: tuple[str, ...] = ()
    """Columns that no fact is mapped to."""
    rows: int = 0
    strays: dict[str, int] = field(default_factory=dict[str, int])
    """For each list, its rows whose key is nobody's."""
    impossible: int = 0
    errors: list[RowError] = field(default_factory=list[RowError])

    def column(self, table: str, column: str, fact: str) -> ColumnReport:
        """The report of one column, for one fact."""
        key = (table, column, fact)
        return self.columns.setdefault(key, ColumnReport(table, column, fact))

    @property
    def wrong(self) -> int:
        """How many values could not be read."""
        return sum(each.wrong for each in self.columns.values())

    @property
    def mismatches(self) -> Iterator[Mismatch]:
        """Those kept, column by column."""
        for each in self.columns.values():
            yield from each.mismatches

    def as_data(self) -> dict[str, Any]:
        """It, as plain data in both languages."""
        return {
            "rows": self.rows,
            "unused": list(self.unused),
            "strays": dict(self.strays),
            "impossible": self.impossible,
            "columns": [
                {
                    "table": each.table or None,
                    "column": each.column,
                    "fact": each.fact,
                    "rows": each.rows,
                    "missing": each.missing,
                    "wrong": each.wrong,
                    "mismatches": [
                        {
                            "row": one.row,
                            "found": one.found,
                            "expected": {"en": one.expected.en, "fr": one.expected.fr},
                        }
                        for one in each.mismatches
                    ],
                }
                for each in self.columns.values()
            ],
        }
