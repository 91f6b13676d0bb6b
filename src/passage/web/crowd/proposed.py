"""Which fact a column may be read for, and what its values may mean: guesses, for a person to confirm.

What is kept from one visitor to the next is of the law alone, nothing of a table.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any, cast

from passage import law
from passage.lang import Boolean, Country, Day, Enumeration, Fact, Relation
from passage.text import LANGUAGES, Complaint, codes, country

FORMATS = ("%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%Y/%m/%d", "%d-%m-%Y", "%Y%m%d", "%d.%m.%Y")
NEAR = 0.72
LONGEST = 80
"""Letters of a heading that are compared."""
UNKNOWN = "?"
"""What a value is taken for that tells nothing."""


@lru_cache(maxsize=64)
def facts(issue: str) -> tuple[Fact, ...]:
    """The facts that a column can be read for: those on which a question turns, and that are no lists."""
    from passage.population.synthetic import facts_of  # it knows numpy, which is not always there

    book = law.book()
    found = (book.facts[name] for name in facts_of([issue], book))
    return tuple(fact for fact in found if not isinstance(fact, Relation))


def nearest(columns: Iterable[str], issue: str) -> dict[str, str]:
    """For each column, the fact whose name or label is nearest, where one is near; each fact once."""
    pairs: list[tuple[float, str, str]] = []
    for column in columns:
        heading = SequenceMatcher(None, "", _folded(column)[:LONGEST])
        for fact in facts(issue):
            pairs.append((max(_alike(heading, each) for each in _names(fact)), column, fact.key))
    found: dict[str, str] = {}
    for score, column, fact in sorted(pairs, key=lambda each: -each[0]):
        if score >= NEAR and column not in found and fact not in found.values():
            found[column] = fact
    return found


@lru_cache(maxsize=2048)
def _names(fact: Fact) -> tuple[str, ...]:
    last = fact.key.rpartition(".")[2]
    said = (fact.statement[lang] for lang in LANGUAGES)
    return tuple(dict.fromkeys(_folded(each)[:LONGEST] for each in (fact.key, last, *said)))


def _alike(heading: SequenceMatcher[str], name: str) -> float:
    """How alike they are, from 0 to 1; 0 where what costs little to know tells that they are not near."""
    heading.set_seq1(name)
    near = heading.real_quick_ratio() >= NEAR and heading.quick_ratio() >= NEAR
    return heading.ratio() if near else 0.0


def _folded(words: str) -> str:
    letters = unicodedata.normalize("NFKD", words.casefold())
    return "".join(c for c in letters if c.isalnum())


def mapped(fact: Fact) -> bool:
    """Whether the values of a fact are mapped one by one."""
    return isinstance(fact, Boolean | Enumeration | Country)


def choices(fact: Fact, lang: Any) -> list[tuple[str, str]]:
    """What a value may be taken for: a code, and what it says."""
    from passage.web.words import interview as words

    match fact:
        case Boolean():
            return [("yes", words.YES[lang]), ("no", words.NO[lang])]
        case Enumeration():
            listed = cast("Enumeration[Any]", fact)
            return [(code, listed.label(code)[lang]) for code in listed.codes]
        case Country():
            return sorted(
                ((code, country(code, lang)) for code in codes()), key=lambda each: _folded(each[1])
            )
        case _:
            return []


def meaning(fact: Fact, value: str) -> str:
    """The code that a value may mean: as the fact reads it, or by its label; else what tells nothing."""
    try:
        read = fact.read(value)
    except Complaint:
        return _labels(fact).get(_folded(value), UNKNOWN)
    return {True: "yes", False: "no"}.get(read, str(read)) if read is not None else UNKNOWN


@lru_cache(maxsize=1024)
def _labels(fact: Fact) -> dict[str, str]:
    return {_folded(said): code for lang in LANGUAGES for code, said in choices(fact, lang)}


def written(values: Sequence[str]) -> str:
    """The way of writing a day that most values fit (the values of most rows come first)."""
    return max(FORMATS, key=lambda form: (sum(_fits(value, form) for value in values), _first(values, form)))


def _first(values: Sequence[str], form: str) -> bool:
    return bool(values) and _fits(values[0], form)


def ambiguous(values: Sequence[str]) -> bool:
    """Whether the values fit several ways of writing a day."""
    return sum(all(_fits(value, form) for value in values) for form in FORMATS) > 1


def _fits(value: str, form: str) -> bool:
    try:
        datetime.strptime(value, form)
    except ValueError:
        return False
    return True


def mapping(
    columns: Sequence[str],
    chosen: Mapping[str, str],
    told: Mapping[str, Mapping[str, str]],
    forms: Mapping[str, str],
) -> dict[str, object]:
    """The mapping that `population` reads, from what was chosen: facts by column, values, ways of writing."""
    book = law.book()
    found: dict[str, object] = {}
    for place, name in chosen.items():
        column: dict[str, object] = {"column": columns[int(place)]}
        if isinstance(book.facts[name], Day):
            column["format"] = forms.get(place, FORMATS[0])
        elif place in told:
            column["values"] = {value: code for value, code in told[place].items() if code != UNKNOWN}
            column["missing"] = [value for value, code in told[place].items() if code == UNKNOWN]
        found[name] = column
    return {"facts": found}
