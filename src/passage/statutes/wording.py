"""Which words changed between two wordings, block by block and then word by word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Literal, NamedTuple

CONTEXT = 8
"""How many words that stay are shown on each side of those that change."""


class Run(NamedTuple):
    """Words in a row that stay, that are gone or that are new."""

    what: Literal["same", "gone", "new"]
    words: tuple[str, ...]


def changes(old: Sequence[str], new: Sequence[str]) -> tuple[Run, ...]:
    """The runs that lead from one wording to another, each wording being blocks of words.

    The words of the runs that are not new are the old wording in its order, and of those that are not gone,
    the new.
    """
    runs: list[Run] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            runs += (Run("same", tuple(_words(block))) for block in old[a:b])
        else:
            for before, after in zip_longest(old[a:b], new[c:d], fillvalue=""):
                runs += _by_word(_words(before), _words(after))
    return tuple(_joined(runs))


def marked(runs: Sequence[Run], context: int | None = CONTEXT) -> str:
    """The runs as one line: [-gone-] {+new+}, with only so many words around them (None: all)."""
    told: list[str] = []
    for place, run in enumerate(runs):
        if run.what == "same":
            told.append(_trimmed(run.words, context, place > 0, place < len(runs) - 1))
        else:
            words = " ".join(run.words)
            told.append(f"[-{words}-]" if run.what == "gone" else f"{{+{words}+}}")
    return " ".join(filter(None, told))


def _words(block: str) -> list[str]:
    """The words of a block; what a space that does not break holds together is one."""
    return re.findall(r"(?:\S|[\u00a0\u202f])+", block)


def _by_word(old: list[str], new: list[str]) -> Iterable[Run]:
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Run("same", tuple(old[a:b]))
        else:
            yield Run("gone", tuple(old[a:b]))
            yield Run("new", tuple(new[c:d]))


def _joined(runs: Iterable[Run]) -> Iterable[Run]:
    """The runs without empty ones, neighbours of a kind made one."""
    last: Run | None = None
    for run in runs:
        if not run.words:
            continue
        if last is not None and last.what == run.what:
            last = Run(last.what, last.words + run.words)
            continue
        if last is not None:
            yield last
        last = run
    if last is not None:
        yield last


def _trimmed(words: tuple[str, ...], context: int | None, before: bool, after: bool) -> str:
    """The words next to a change on either side; … stands for the others."""
    keep = context if context is not None else len(words)
    if len(words) <= keep * (before + after):
        return " ".join(words)
    head = words[:keep] if before else ()
    tail = words[len(words) - keep :] if after else ()
    return " ".join((*head, "…", *tail))
