"""Why: the tree of reasons for an answer, each leaf a fact with what was told of it.

`explain` builds the tree; its words, its data and its record are made only when asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from passage.engine.edition import Edition
from passage.engine.evaluate import Answer
from passage.engine.words import account, provenance
from passage.engine.words.data import data
from passage.engine.words.reasons import Reasons
from passage.engine.words.sketch import Outline, Reason, outline
from passage.lang.issues import Issue
from passage.lang.provisions import Confidence, Flag, Provision
from passage.text import Language


@dataclass(frozen=True, slots=True)
class LiveFlag:
    """A flag that the reader must be told, and the provision that raises it."""

    provision: Provision
    flag: Flag


class Explanation:
    """An answer with its reasons, under one edition of the law, on the facts told."""

    def __init__(self, outline: Outline, told: Mapping[str, Any], full: bool) -> None:
        self._outline = outline
        self.edition: Edition = outline.edition
        self.told = told
        self.full = full
        self.record = outline.reading.columns.write(told)
        self._reasons = Reasons(outline, self.record, full)

    @property
    def issue(self) -> Issue:
        """The question of law."""
        return self._outline.reading.issue

    @property
    def answer(self) -> Answer:
        """What is found."""
        return self._reasons.answer

    @property
    def roots(self) -> tuple[Reason, ...]:
        """The outcome found, or those still possible; then grounds that stand beside them."""
        return self._reasons.roots

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """Every provision in the tree."""
        return tuple(self.edition.book.provisions[key] for key in self._reasons.told)

    @cached_property
    def flags(self) -> tuple[LiveFlag, ...]:
        """The flags of those provisions that are not known to be idle."""
        return tuple(self._flags())

    def _flags(self) -> Iterator[LiveFlag]:
        for provision in self.provisions:
            for flag in provision.flags:
                rule = self.edition.resolve(flag.when)
                if self._outline.reading.truth(rule, self.record) is not False:
                    yield LiveFlag(provision, flag)

    @property
    def doubted(self) -> tuple[Provision, ...]:
        """The provisions in the tree whose reading is less than sure."""
        return tuple(p for p in self.provisions if p.confidence is not Confidence.HIGH)

    @property
    def changed_within_the_day(self) -> tuple[Provision, ...]:
        """The provisions the issue rests on that changed in the course of the day asked about."""
        keys = self.edition.changes_within_the_day(self._outline.reading.provisions)
        return tuple(self.edition.book.provisions[key] for key in keys)

    @property
    def verified_on(self) -> date:
        """The day up to which the law is verified."""
        return self.edition.book.verified_on

    @property
    def reviewed_by(self) -> tuple[str, ...]:
        """Who has reviewed provisions in the tree; empty: nobody yet."""
        return tuple(sorted({p.reviewed_by for p in self.provisions if p.reviewed_by}))

    def text(self, lang: Language) -> str:
        """The whole as indented plain text."""
        return account.text(self, lang)

    def as_data(self) -> dict[str, Any]:
        """The whole as JSON-ready data of version `explanation/1`, every wording in both languages."""
        return data(self)

    def as_record(self, at: datetime) -> dict[str, Any]:
        """What was used and found, in the terms of PROV. Raises ValueError where `at` has no offset."""
        return provenance.record(self, at)


def explain(edition: Edition, issue: str, told: Mapping[str, Any], *, full: bool = False) -> Explanation:
    """The reasons for the answer to an issue, on facts as `Fact.read` returns them (absent, None: unknown).

    Only what matters to the result is in the tree, unless `full`.
    """
    return Explanation(outline(edition, issue), told, full)
