"""A page of plain text: headings, paragraphs and aligned tables, wrapped to the width of the terminal."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from textwrap import wrap
from typing import Any

from passage.text import Language, Text

NARROW, USUAL, WIDE = 40, 80, 100
STEP = 2

GLUE = "\ue000"
"""Stands for a space while lines are broken, so that “s. 101(1)(e)” stays on one."""
_ABBREVIATION = re.compile(r"(?<=\b)((?:s|r|art|para|par|al|sous-al|div|subdiv|règle|c|ch)\.?) (?=\d)")


def width() -> int:
    """The width to write to: that of the terminal, or the usual one where the text goes elsewhere."""
    known = sys.stdout.isatty() or "COLUMNS" in os.environ
    columns = shutil.get_terminal_size((USUAL, 24)).columns if known else USUAL
    return max(NARROW, min(columns, WIDE))


class Page:
    """Text being written in one language."""

    def __init__(self, lang: Language, columns: int | None = None) -> None:
        self.lang: Language = lang
        self.columns = columns or width()
        self._lines: list[str] = []

    def say(self, words: str | Text, depth: int = 0, hang: int = 0) -> None:
        """A paragraph, indented by `depth` steps, with its further lines by `hang` more characters."""
        pad = " " * (STEP * depth)
        self._lines += _wrapped(self._in(words), self.columns, pad, pad + " " * hang)

    def head(self, words: str | Text, depth: int = 0) -> None:
        """A heading, with a blank line before it."""
        self.gap()
        self.say(words, depth)

    def gap(self) -> None:
        """A blank line, but for the first and after another."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def table(self, rows: Iterable[Sequence[str | Text]], depth: int = 0) -> None:
        """Rows in columns, the last of which is wrapped."""
        cells = [[self._in(cell) for cell in row] for row in rows]
        if not cells:
            return
        sizes = [max(len(row[i]) for row in cells) for i in range(len(cells[0]) - 1)]
        room = self.columns - STEP * depth - sum(sizes) - 2 * len(sizes)
        for *first, last in cells:
            pad = " " * (STEP * depth)
            if room < NARROW // 2:
                self._lines.append(pad + "  ".join(first))
                self._lines += _wrapped(last, self.columns, pad + " " * 4, pad + " " * 4)
                continue
            start = pad + "".join(cell.ljust(size) + "  " for cell, size in zip(first, sizes, strict=True))
            self._lines += _wrapped(last, self.columns, start, " " * len(start))

    def line(self, words: str) -> None:
        """One line as it is."""
        self._lines.append(words.rstrip())

    def outline(self, text: str) -> None:
        """Lines already indented by steps of four, kept in their order."""
        for line in text.splitlines():
            words = line.lstrip(" ")
            pad = " " * ((len(line) - len(words)) // 2)
            self._lines += _wrapped(words, max(self.columns, len(pad) + NARROW), pad, pad + "  ")

    def _in(self, words: str | Text) -> str:
        return words if isinstance(words, str) else words[self.lang]

    def __str__(self) -> str:
        return "\n".join(self._lines).rstrip()


def _wrapped(words: str, columns: int, first: str, further: str) -> list[str]:
    lines = wrap(
        _ABBREVIATION.sub(r"\1" + GLUE, words),
        columns,
        initial_indent=first,
        subsequent_indent=further,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(GLUE, " ") for line in lines] or [first.rstrip()]


def as_json(data: Any) -> str:
    """Data as JSON."""
    return json.dumps(data, ensure_ascii=False, indent=2)
