"""Two days of one provision, clause by clause: what stays, what is added, what is removed, what is reworded.

The clauses compared are those that are read: the rule in words, when it applies, its exceptions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any, Literal

from passage.case.record import both
from passage.engine.publish import Published, Reading
from passage.engine.words.wording import Line
from passage.lang import nodes
from passage.statutes.wording import Run, changes
from passage.text import LANGUAGES, Language, Text

What = Literal["same", "added", "removed", "reworded"]
Part = Literal["words", "rule", "applies", "unless"]

ALIKE = 0.55
"""From what share of common words on a clause counts as reworded rather than as another."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One line of what is read: in which part, how deep, in what words."""

    part: Part
    depth: int
    words: Text


@dataclass(frozen=True, slots=True)
class Compared:
    """A clause at both days; one of them is None where it stands at the other alone."""

    what: What
    before: Clause | None
    after: Clause | None

    @property
    def clause(self) -> Clause:
        """The clause to show."""
        found = self.after or self.before
        assert found is not None
        return found

    def runs(self, lang: Language) -> tuple[Run, ...]:
        """The words that stay, that are gone and that are new, of a clause that is reworded."""
        assert self.before is not None
        assert self.after is not None
        return changes([self.before.words[lang]], [self.after.words[lang]])

    def as_data(self) -> dict[str, Any]:
        """As data."""
        clause = self.clause
        return {
            "what": self.what,
            "part": clause.part,
            "depth": clause.depth,
            "before": both(self.before.words) if self.before else None,
            "after": both(self.after.words) if self.after else None,
        }


def compared(before: Published, after: Published) -> tuple[Compared, ...]:
    """The clauses of a provision at two days, side by side."""
    then, now = (tuple(clauses(each.reading)) for each in (before, after))
    return tuple(_compared(then, now))


def clauses(reading: Reading | None) -> Iterator[Clause]:
    """What is read of a version, line by line; of none, nothing."""
    if reading is None:
        return
    yield Clause("words", 0, reading.version.words)
    if reading.version.rule is not nodes.FALSE:
        yield from _lines("rule", reading.rule)
    if reading.applies is not None:
        yield from _lines("applies", reading.applies)
    for _, line in reading.unless:
        yield from _lines("unless", line)


def _lines(part: Part, line: Line, depth: int = 0) -> Iterator[Clause]:
    yield Clause(part, depth, line.words)
    for item in line.items:
        yield from _lines(part, item, depth + 1)


def _compared(then: Sequence[Clause], now: Sequence[Clause]) -> Iterator[Compared]:
    for tag, a, b, c, d in SequenceMatcher(None, then, now, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from (Compared("same", old, new) for old, new in zip(then[a:b], now[c:d], strict=True))
            continue
        for old, new in zip_longest(then[a:b], now[c:d]):
            if old and new and old.part == new.part and _alike(old.words, new.words):
                yield Compared("reworded", old, new)
                continue
            if old:
                yield Compared("removed", old, None)
            if new:
                yield Compared("added", None, new)


def _alike(one: Text, other: Text) -> bool:
    """Whether two clauses share enough of their words, in either language: the choice is one for both."""
    return any(
        SequenceMatcher(None, one[lang].split(), other[lang].split(), autojunk=False).ratio() >= ALIKE
        for lang in LANGUAGES
    )
