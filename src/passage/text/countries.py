"""The countries by name, in English and in French, and a reader for the names that people write.

`countries.csv` holds the codes of ISO 3166-1 (and XKX, the code in common use for Kosovo, which has none)
with, for each, its two names, the French forms « du Mexique » and « au Mexique » that no template may put
together, whether English says “the”, and other names to recognize. Names are those of the Unicode
CLDR's Canadian locales, except where the column `spelling` says whose spelling is kept, and as of when.
"""

from __future__ import annotations

import csv
import unicodedata
from functools import cache
from pathlib import Path
from typing import NamedTuple

from .message import Complaint
from .pair import Language, Text


class _Row(NamedTuple):
    code: str
    alpha2: str
    en: str
    fr: str
    fr_de: str
    fr_en: str
    en_the: str
    also: str
    spelling: str


@cache
def _rows() -> dict[str, _Row]:
    with Path(__file__).with_name("countries.csv").open(encoding="utf-8", newline="") as table:
        lines = csv.reader(table)
        next(lines)
        return {line[0]: _Row(*line) for line in lines}


@cache
def codes() -> frozenset[str]:
    """Every country's three-letter code."""
    return frozenset(_rows())


def country(code: str, lang: Language) -> str:
    """The country's name: “Mexico”, « Mexique ». Raises `Complaint` for a code that is no country's."""
    row = _row(code)
    return row.en if lang == "en" else row.fr


def country_from(code: str, lang: Language) -> str:
    """Where from, or whose: “from Mexico”, « du Mexique »; “from Hungary”, « de la Hongrie »."""
    row = _row(code)
    return f"from {_with_article(row)}" if lang == "en" else row.fr_de


def coming_from(code: str, lang: Language) -> str:
    """Where somebody comes from: « du Mexique », but « de Hongrie » and « d’Iran », where one is « en »."""
    whose = country_from(code, lang)
    if lang == "fr" and _row(code).fr_en.startswith("en "):
        return whose.replace("de la ", "de ", 1).replace("de l’", "d’", 1)
    return whose


def country_in(code: str, lang: Language) -> str:
    """Where: “in Mexico”, « au Mexique »; “in Cuba”, « à Cuba »; “in Iran”, « en Iran »."""
    row = _row(code)
    return f"in {_with_article(row)}" if lang == "en" else row.fr_en


def find_country(text: str) -> str | None:
    """The code of the country that some writing names, or None.

    Recognizes three-letter codes in either case, two-letter codes in capitals only (“no” is an answer
    before it is Norway), and the English, French and other known names, whatever their case, accents,
    hyphens and leading article.
    """
    text = text.strip()
    if text.upper() in codes():
        return text.upper()
    return _alpha2().get(text) or _names().get(_folded(text))


def _row(code: str) -> _Row:
    try:
        return _rows()[code]
    except KeyError:
        raise Complaint(
            Text("“{code}” is no country’s code", "«\u00a0{code}\u00a0» n’est le code d’aucun pays").format(
                code=code
            ),
            mend=Text(
                "write a code of three letters, such as MEX for Mexico",
                "écrivez un code de trois lettres, par exemple MEX pour le Mexique",
            ),
        ) from None


def _with_article(row: _Row) -> str:
    return f"the {row.en}" if row.en_the else row.en


@cache
def _alpha2() -> dict[str, str]:
    return {row.alpha2: row.code for row in _rows().values()}


@cache
def _names() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in _rows().values():
        for name in (row.en, row.fr, *row.also.split(";")):
            if name and found.setdefault(_folded(name), row.code) != row.code:
                raise ValueError(f"countries.csv: {name} names both {found[_folded(name)]} and {row.code}")
    return found


def _folded(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(c if c.isalnum() else " " for c in letters if not unicodedata.combining(c))
    words = kept.split()
    if len(words) > 1 and words[0] in {"the", "le", "la", "les", "l"}:
        words = words[1:]
    return " ".join(words)
