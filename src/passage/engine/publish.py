"""Law in words: a provision at a date, its rule as a list, its exceptions, and its versions on a line.

The words of a rule are made from its nodes, so what is read is what is applied: two rules that differ read
differently, in each language.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache
from typing import Any

from passage.engine.edition import Edition
from passage.engine.words.account import not_applied, reviewers, standing
from passage.engine.words.names import (
    CONFIDENCES,
    FLAG_KINDS,
    NBSP,
    as_json,
    citation,
    day,
    doubt,
    edge,
    enactment,
    heading,
    in_force,
    typeset,
)
from passage.engine.words.timeline import timeline
from passage.engine.words.wording import Line, Wording
from passage.lang import nodes
from passage.lang.book import Book
from passage.lang.instants import Moment
from passage.lang.provisions import Confidence, Flag, Provision, Version
from passage.text import Language, Text

_RULE = Text("The rule:", f"La règle{NBSP}:")
_APPLIES = Text("It applies only where:", f"Elle ne s’applique que si{NBSP}:")
_UNLESS = Text("Unless:", f"Sauf si{NBSP}:")
_PENDING = Text("Enacted, not in force, never applied:", f"Édictée, non en vigueur, jamais appliquée{NBSP}:")
_ONLY_WHEN = Text("this matters where:", f"cela compte si{NBSP}:")
_VERSIONS = Text("Versions: {line}", f"Versions{NBSP}: {{line}}")


@dataclass(frozen=True, slots=True)
class Reading:
    """One version in words: its own wording, its rule, when it applies, and its exceptions."""

    version: Version
    rule: Line
    applies: Line | None
    unless: tuple[tuple[Provision, Line], ...]

    def lines(self, lang: Language, depth: int) -> Iterator[str]:
        """The version as indented lines; one that states no rule is its words."""
        pad = "    " * depth
        yield pad + self.version.words[lang]
        rule = () if self.version.rule is nodes.FALSE else (self.rule,)
        parts = [(_RULE, rule), (_APPLIES, (self.applies,) if self.applies else ())]
        for lead, items in (*parts, (_UNLESS, tuple(line for _, line in self.unless))):
            if items:
                yield pad + lead[lang]
                for item in items:
                    yield from (pad + line for line in item.written(lang, 1))

    def as_data(self) -> dict[str, Any]:
        """The version as data."""
        span = self.version.in_force
        return {
            "since": span.start.isoformat() if span and span.start else None,
            "until": span.end.isoformat() if span and span.end else None,
            "in_force": as_json(in_force(span)) if span else None,
            "enacted_by": as_json(enactment(self.version.enacted_by)) if self.version.enacted_by else None,
            "text": as_json(self.version.words),
            "rule": self.rule.as_data(),
            "applies": self.applies.as_data() if self.applies else None,
            "unless": [{"provision": p.key, "words": line.as_data()} for p, line in self.unless],
        }


@lru_cache(maxsize=4)
def _wording(book: Book) -> Wording:
    """The words of a book’s rules, gathered once."""
    return Wording(book)


class Published:
    """A provision in words, at a moment."""

    def __init__(self, book: Book, provision: Provision, moment: Moment) -> None:
        self.edition = Edition(book, moment)
        self.provision = provision
        self.version = self.edition.version(provision.key)
        self._wording = _wording(book)

    @property
    def book(self) -> Book:
        """The law it stands in."""
        return self.edition.book

    @cached_property
    def reading(self) -> Reading | None:
        """The version in force; None where there is none, or nobody has looked."""
        return None if self.version is None else self.read(self.version)

    @cached_property
    def pending(self) -> tuple[Reading, ...]:
        """The versions enacted and not in force."""
        return tuple(self.read(version) for version in self.provision.pending)

    def read(self, version: Version) -> Reading:
        """A version in words."""
        applies = None if version.applies is nodes.TRUE else self._wording.line(version.applies)
        unless = tuple((self.book.provisions[key], self._exception(key)) for key in version.unless)
        return Reading(version, self._wording.line(version.rule), applies, unless)

    def _exception(self, key: str) -> Line:
        """An exception, with its own words if it is in force."""
        applies = self._wording.line(nodes.Reference(key))
        version = self.edition.version(key)
        why = version.words if version else not_applied(self.edition, self.book.provisions[key])
        return Line(Text(f"{applies.words.en}: {why.en}", f"{applies.words.fr}{NBSP}: {why.fr}"))

    def text(self, lang: Language) -> str:
        """The provision as indented plain text."""
        return typeset("\n".join(self._lines(lang)), lang)

    def _lines(self, lang: Language) -> Iterator[str]:
        yield heading(self.provision)[lang]
        yield "    " + standing(self.edition, self.provision, self.version)[lang]
        if self.reading is not None:
            yield from self.reading.lines(lang, 1)
        for pending in self.pending:
            by = pending.version.enacted_by
            yield f"    {_PENDING[lang]}{' ' + enactment(by)[lang] if by else ''}"
            yield from pending.lines(lang, 2)
        for flag in self.provision.flags:
            yield from self._flag(flag, lang)
        if self.provision.confidence is not Confidence.HIGH:
            sure = CONFIDENCES[self.provision.confidence][lang]
            yield f"    {sure[0].upper()}{sure[1:]}."
        yield "    " + _VERSIONS.format(line=timeline(self.provision))[lang]
        yield "    " + self.known[lang]

    def _flag(self, flag: Flag, lang: Language) -> Iterator[str]:
        colon = ": " if lang == "en" else f"{NBSP}: "
        yield f"    {FLAG_KINDS[flag.kind][lang]}{colon}{flag.text[lang]}"
        when = self.when(flag)
        if when is not None:
            yield "        " + _ONLY_WHEN[lang]
            for line in when.written(lang, 1):
                yield "        " + line

    def when(self, flag: Flag) -> Line | None:
        """When a flag matters, in words; None where it always does."""
        return None if flag.when is nodes.TRUE else self._wording.line(flag.when)

    @property
    def known(self) -> Text:
        """At what moment it is read, how far it is known, and who has looked."""
        at, provision = self.edition.moment, self.provision
        return Text(
            "Law as of {at}; known from {first}, verified until {until}. Reviewed by: {who}.",
            "Droit au {at}; connu depuis le {first}, vérifié jusqu’au {until}. "
            f"Révision par{NBSP}: {{who}}.",
        ).format(
            at=day(at.day) if at.whole_day else Text(edge(at.at).en, edge(at.at).fr.removeprefix("le ")),
            first=day(provision.known_from.date()),
            until=day(provision.verified_on),
            who=reviewers((provision.reviewed_by,) if provision.reviewed_by else ()),
        )

    def as_data(self) -> dict[str, Any]:
        """The provision as JSON-ready data of version `provision/1`, every wording in both languages."""
        provision = self.provision
        return {
            "passage": "provision/1",
            "provision": provision.key,
            "citation": citation(provision.citation),
            "title": as_json(provision.title),
            "layer": provision.layer.value,
            "law": {"fingerprint": self.book.fingerprint, "moment": str(self.edition.moment)},
            "known_from": provision.known_from.isoformat(),
            "verified_on": provision.verified_on.isoformat(),
            "reviewed_by": provision.reviewed_by,
            "confidence": provision.confidence.value,
            "standing": as_json(standing(self.edition, provision, self.version)),
            "researched": self.edition.researched(provision),
            "version": self.reading.as_data() if self.reading else None,
            "pending": [reading.as_data() for reading in self.pending],
            "versions": [self.read(version).as_data() for version in provision.versions],
            "timeline": as_json(timeline(provision)),
            "flags": [
                {
                    "flag": flag.key,
                    "kind": flag.kind.value,
                    "text": as_json(flag.text),
                    "doubt": doubt(flag),
                    "when": when.as_data() if (when := self.when(flag)) else None,
                }
                for flag in provision.flags
            ],
        }


def publish(book: Book, key: str, when: str | date | datetime | Moment | None = None) -> Published:
    """A provision of a book in words, at a moment; by default, as last verified.

    Raises KeyError for a provision that is not in the book, Complaint where `when` is no date.
    """
    provision = book.provisions[key]
    return Published(book, provision, Moment.read(provision.verified_on if when is None else when))
