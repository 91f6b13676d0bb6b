"""A table of cells as it stands in a file: its lines, numbered as in the file, and what is said above it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from passage.text import Complaint, Text


class Cells(NamedTuple):
    """The lines of one table, each with its number in the file (or the sheet, or the page).

    `name` is that of the file, with the member or sheet after a `!`; `title` is what is written above it.
    """

    name: str
    title: str
    lines: list[tuple[int, Sequence[str]]]

    def complaint(self, line: int | None, problem: Text, mend: Text) -> Complaint:
        """What is wrong with a line of it: `file:line`."""
        return Complaint(problem, field=self.name if line is None else f"{self.name}:{line}", mend=mend)

    @property
    def header(self) -> list[str]:
        """The first line, or none."""
        return [cell.strip() for cell in self.lines[0][1]] if self.lines else []
