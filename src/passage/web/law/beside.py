"""The official text beside a rule, where whoever runs this has the statutes; else how to come by them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from passage.case.official import data, lines, said
from passage.cite import Citation
from passage.lang import Provision, Span, Version
from passage.statutes import Absent, Holdings, Reading, Shown, at_hand, fingerprint, recorded
from passage.statutes.fingerprints import Key, Recorded
from passage.statutes.folder import VARIABLE
from passage.statutes.holdings import in_both
from passage.statutes.verifying import unlike
from passage.text import LANGUAGES, Complaint, Language, Text

NONE_AT_HAND = Text(
    "The official text is not at hand here: get it with “passage statutes download FOLDER”, then start "
    "“passage serve --statutes FOLDER”.",
    "Le texte officiel n’est pas en main ici\u00a0: procurez-vous-le par «\u00a0passage statutes download "
    "DOSSIER\u00a0», puis lancez «\u00a0passage serve --statutes DOSSIER\u00a0».",
)
AS_WRITTEN = Text(
    "These are the words against which the rule was written (fingerprint {it}).",
    "C’est le libellé d’après lequel la règle a été écrite (empreinte {it}).",
)
NOT_SO = Text("Take care: {why}.", "Attention\u00a0: {why}.")


@dataclass(frozen=True, slots=True)
class Beside:
    """The text in one language: its lines with their depth, of which text it is, whether the rule fits it."""

    lang: Language
    lines: tuple[tuple[int, str], ...]
    said: Text
    state: Text | None
    changed: bool


@dataclass(frozen=True, slots=True)
class Official:
    """A place of the text in both languages, and as data."""

    shown: Shown
    sides: tuple[Beside, ...]

    def as_data(self) -> dict[str, Any]:
        """As `passage statutes show` gives it."""
        return data(self.shown)


def at_hand_here() -> Holdings | None:
    """The consolidations at hand; None where there are none. Raises Complaint where they cannot be read."""
    try:
        return _holdings(os.environ.get(VARIABLE, ""))
    except Complaint:
        return None


@lru_cache(maxsize=2)
def _holdings(_: str) -> Holdings:
    return at_hand()


def official(provision: Provision, version: Version | None, day: date) -> Official | None:
    """The text of a provision’s place on a day; None where no instrument of that name is at hand."""
    holdings = at_hand_here()
    citation = provision.citation
    if holdings is None or not any(holdings.of(citation.instrument, lang) for lang in LANGUAGES):
        return None
    span = version.in_force if version else None
    until = span.end.date() if span and span.end else None
    shown = holdings.show(citation, day) if span is None else _of_its_time(holdings, citation, span)
    sides = tuple(_side(shown, citation, until, lang) for lang in LANGUAGES)
    return Official(shown, sides)


def _of_its_time(holdings: Holdings, citation: Citation, span: Span) -> Shown:
    """The text of the time of a version, the latest that a consolidation vouches for."""
    first = span.start.date() if span.start else None
    last = span.end.date() - timedelta(1) if span.end else None

    def find(pinpoint: str, lang: Language) -> Reading | Absent:
        return holdings.between(citation.instrument, pinpoint, lang, first, last)

    return Shown(citation, str(citation), last, in_both(citation.pinpoint, find))


def _side(shown: Shown, citation: Citation, until: date | None, lang: Language) -> Beside:
    reading = shown.readings[lang]
    if isinstance(reading, Absent):
        return Beside(lang, (), said(reading, shown.day), None, False)
    told = tuple((depth, words) for (_, depth, _), words in lines(reading))
    wrong = unlike(reading, _table().get(Key(citation, until, lang)))
    mark = Text.same(fingerprint(reading.printed))
    state = NOT_SO.format(why=wrong) if wrong else AS_WRITTEN.format(it=mark)
    return Beside(lang, told, said(reading, shown.day), state, wrong is not None)


@lru_cache(maxsize=1)
def _table() -> dict[Key, Recorded]:
    return recorded()
