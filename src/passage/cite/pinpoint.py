"""The places inside an enactment, as federal drafting numbers them.

    101      (1)          (b.1)       (iii)           (A)      (I)
    section  subsection   paragraph   subparagraph    clause   subclause
    article  paragraphe   alinéa      sous-alinéa     division subdivision

A level is told by where it stands as much as by its form: the (i) of 106(1)(i) would be a paragraph, the
(i) of 159.5(b)(i) is a subparagraph. What is inserted later takes a decimal and is ordered as one:
87.3, 87.301, 87.31.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple

Level = Literal["section", "subsection", "paragraph", "subparagraph", "clause", "subclause", "schedule"]
LEVELS: tuple[Level, ...] = (
    *("section", "subsection", "paragraph"),
    *("subparagraph", "clause", "subclause", "schedule"),
)

_TENTHS = r"(?:\.\d+)?"
_ROMAN = r"(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})"

_PLACE = re.compile(
    rf"(?P<section>[1-9]\d*{_TENTHS})"
    rf"(?:\((?P<subsection>[1-9]\d*{_TENTHS})\))?"
    rf"(?:\((?P<paragraph>[a-z]{_TENTHS})\)"
    rf"(?:\((?P<subparagraph>{_ROMAN}{_TENTHS})\)"
    rf"(?:\((?P<clause>[A-Z]{_TENTHS})\)"
    rf"(?:\((?P<subclause>{_ROMAN.upper()}{_TENTHS})\))?)?)?)?"
    rf"|Sch (?P<schedule>[1-9]\d*{_TENTHS})"
)

_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50}


class Place(NamedTuple):
    """One part of a pinpoint: its level, and its number as printed, without parentheses."""

    level: Level
    number: str

    @property
    def key(self) -> tuple[int, int, str]:
        """Sorts in the order of the statute: by level, then number, then inserted decimal."""
        whole, _, tenths = self.number.partition(".")
        return LEVELS.index(self.level), _order(self.level, whole), tenths


@lru_cache(maxsize=4096)
def places(pinpoint: str) -> tuple[Place, ...] | None:
    """The parts of a pinpoint such as `101(1)(b.1)` or `Sch 1.1`, outermost first; None if it is not one."""
    found = _PLACE.fullmatch(pinpoint)
    if found is None:
        return None
    return tuple(Place(level, found[level]) for level in LEVELS if found[level] is not None)


def french(parts: tuple[Place, ...]) -> str:
    """The pinpoint as French prints it, where a paragraph's letter has no opening parenthesis: `101(1)e)`."""
    shapes = {"section": "{}", "paragraph": "{})", "schedule": "{}"}
    return "".join(shapes.get(part.level, "({})").format(part.number) for part in parts)


def _order(level: Level, whole: str) -> int:
    if whole.isdigit():
        return int(whole)
    if level in ("subparagraph", "subclause"):
        digits = [_ROMAN_DIGITS[letter] for letter in whole.lower()]
        return sum(-d if d < after else d for d, after in zip(digits, [*digits[1:], 0], strict=True))
    return ord(whole) - ord("A")
