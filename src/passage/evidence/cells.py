"""A table of cells as it stands in a file: its lines, numbered as in the file, and what is said above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from passage.text import Complaint, Text

AGAIN = Text(
    "get the file again from its publisher; if it is as published, its form has changed and the reader "
    "has to learn it",
    "procurez-vous de nouveau le fichier auprès de son diffuseur; s’il est tel qu’il a été diffusé, sa forme "
    "a changé et le lecteur doit l’apprendre",
)
FROM_PUBLISHER = Text(
    "get the file again from its publisher", "procurez-vous de nouveau le fichier auprès de son diffuseur"
)


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

    def body(self) -> Iterator[tuple[int, Sequence[str]]]:
        """The lines beneath the header. Raises Complaint for one that has not as many cells."""
        due = len(self.header)
        for line, row in self.lines[1:]:
            if len(row) != due:
                problem = Text(
                    "it has {found} cells where the header has {due}",
                    "elle a {found} cellules, alors que l’en-tête en a {due}",
                )
                raise self.complaint(line, problem.format(found=str(len(row)), due=str(due)), AGAIN)
            yield line, row
