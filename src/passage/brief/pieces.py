"""The pieces of which a sentence is made: words without a digit, and what may hold one, which says why.

A numeral in a brief is a figure, a date or period, a citation, the publisher's name of a thing, or words of a
rule; nothing else may hold a digit, and a sentence that does is never made.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from passage.brief.decided import ends
from passage.cite.figures import Figure
from passage.evidence.periods import Period
from passage.evidence.units import written
from passage.text import Language, Text
from passage.text import date as day_in_words


@dataclass(frozen=True, slots=True)
class Dated:
    """A day or a period, as a sentence needs it."""

    of: Period | date
    words: str


@dataclass(frozen=True, slots=True)
class Cited:
    """A rule or an instrument, as it is cited."""

    words: str


@dataclass(frozen=True, slots=True)
class Named:
    """What a publisher calls what it counts, or says of a number, which may name a year."""

    words: str


@dataclass(frozen=True, slots=True)
class OfTheLaw:
    """Words that the rules themselves say."""

    words: str


@dataclass(frozen=True, slots=True)
class Told:
    """A figure, as its unit is written."""

    figure: Figure
    words: str


Piece = str | Dated | Cited | Named | OfTheLaw | Told
Sentence = tuple[Piece, ...]
Hole = Piece | Sentence

_HOLE = re.compile(r"\{(\w+)\}")


def told(figure: Figure, lang: Language) -> Told:
    """A figure with both its ends and its unit."""
    return Told(figure, written(*ends(figure), figure.unit)[lang])


def on(day: date, lang: Language) -> Dated:
    """A day in words."""
    return Dated(day, day_in_words(day, lang))


def when(period: Period, lang: Language) -> Dated:
    """A period as a sentence says it: “in 2023”, « le 1er janvier 2024 »."""
    return Dated(period, period.when[lang])


def fill(pattern: str, **holes: Hole) -> Sentence:
    """The pattern with its holes filled. Raises ValueError for a digit in plain words, or a hole left over."""
    made: list[Piece] = []
    used: set[str] = set()
    parts = _HOLE.split(pattern)
    for place, part in enumerate(parts):
        if place in range(1, len(parts), 2):
            used.add(part)
            hole = holes[part]
            made += hole if isinstance(hole, tuple) else (hole,)
        else:
            made.append(part)
    if used != holes.keys():
        raise ValueError(f"{pattern!r} has no hole for {sorted(set(holes).difference(used))}")
    return plain(tuple(made))


def plain(pieces: Sentence) -> Sentence:
    """The pieces, those that are empty left out. Raises ValueError for a digit in plain words."""
    for piece in pieces:
        if isinstance(piece, str) and re.search(r"\d", piece):
            raise ValueError(f"a digit that is no figure, date or citation: {piece!r}")
    return tuple(piece for piece in pieces if piece != "")


def in_words(text: Text, lang: Language, holes: Mapping[str, Figure | Period | date | Text]) -> Sentence:
    """A text whose holes are figures, periods, days or words of the law."""
    filled: dict[str, Hole] = {}
    for name, hole in holes.items():
        match hole:
            case Figure():
                filled[name] = told(hole, lang)
            case Period():
                filled[name] = Dated(hole, hole.label[lang])
            case date():
                filled[name] = on(hole, lang)
            case Text():
                filled[name] = OfTheLaw(hole[lang])
    return fill(text[lang], **filled)


def at_head(piece: Dated) -> Dated:
    """A day or a period as a sentence begins with it."""
    return Dated(piece.of, upper(piece.words))


def upper(text: str) -> str:
    """As a sentence begins."""
    return f"{text[:1].upper()}{text[1:]}"


def lower(text: str) -> str:
    """As within a sentence; “UNHCR” stays what it is."""
    return text if text[1:2].isupper() else f"{text[:1].lower()}{text[1:]}"


def words(sentence: Sentence) -> str:
    """All its words."""
    return "".join(piece if isinstance(piece, str) else piece.words for piece in sentence)
