"""Lists of countries that the law keeps by date, and the versions of the provisions that turn on them.

A list is a table `code,from,to,cite` beside its section: half-open, `from` and `to` a day or an instant, `cite`
what put the country there. Each instant at which a list changes opens a version of the provision; its words
say what changed, and its rule names the whole list as it then stands.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal

from passage.lang import Entry, Proposition, Series, Version, between, instant, version
from passage.lang.instants import EASTERN_STANDARD
from passage.text import Text, country

Hour = Literal["text", "guidance", "press", "unknown"]
"""Where the hour of a change was read: in the enacting text, in IRCC’s notices, in the press, or nowhere."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A country on a list, from an instant until just before another (None: still there)."""

    code: str
    since: str
    until: str | None
    cite: str


@dataclass(frozen=True, slots=True)
class Change:
    """What put countries on a list, or took them off, and where its hour was read."""

    enacted_by: str
    hour: Hour


@dataclass(frozen=True)
class DatedList:
    """A list through time, from `opening`, with what made each of its changes."""

    rows: tuple[Listed, ...]
    opening: str
    changes: Mapping[str, Change]

    @classmethod
    def read(cls, beside: str, table: str, opening: str, changes: Mapping[str, Change]) -> DatedList:
        """The list of a table beside a file. Raises ValueError where a change says not what made it."""
        with Path(beside).with_name(table).open(encoding="utf-8", newline="") as told:
            rows = tuple(
                Listed(r["code"], r["from"], r["to"] or None, r["cite"]) for r in csv.DictReader(told)
            )
        edges = {edge for row in rows for edge in (row.since, row.until) if edge}
        if odd := (edges ^ set(changes)) - {opening}:
            raise ValueError(f"{table}: nothing says what made the changes of {sorted(odd)}")
        return cls(rows, opening, changes)

    def at(self, when: str | datetime) -> frozenset[str]:
        """The countries on the list at an instant."""
        return frozenset(
            row.code
            for row in self.rows
            if instant(row.since) <= instant(when)
            and (row.until is None or instant(when) < instant(row.until))
        )

    def left(self) -> tuple[Listed, ...]:
        """The countries that have left the list, in the order in which they did."""
        gone = (row for row in self.rows if row.until is not None)
        return tuple(sorted(gone, key=lambda row: instant(row.until or "")))

    def versions(
        self,
        rule: Callable[[frozenset[str]], Proposition],
        words: Text,
        *,
        since: str,
        enacted_by: str,
        unless: tuple[str, ...] = (),
    ) -> tuple[Version, ...]:
        """A version for each state of the list: the first from `since`, one more for each change."""
        starts = sorted(set(self.changes) - {self.opening}, key=instant)
        first = version(
            words,
            rule(self.at(self.opening)),
            since=since,
            until=starts[0],
            unless=unless,
            enacted_by=enacted_by,
        )
        return first, *(
            version(
                self._changed(words, start),
                rule(self.at(start)),
                since=start,
                until=end,
                unless=unless,
                enacted_by=self.changes[start].enacted_by,
            )
            for start, end in zip(starts, [*starts[1:], None], strict=True)
        )

    def _changed(self, words: Text, start: str) -> Text:
        added = sorted(row.code for row in self.rows if row.since == start)
        removed = sorted(row.code for row in self.rows if row.until == start)
        return Text(
            " ".join([words.en, *_told("Added: ", added, "en"), *_told("Removed: ", removed, "en")]),
            " ".join(
                [words.fr, *_told("Ajouts\u00a0: ", added, "fr"), *_told("Retraits\u00a0: ", removed, "fr")]
            ),
        )

    def unsure_hours(self, key: str, title: Text, verified_on: date) -> Series:
        """The days on which the list changed at an hour that its enacting text was not seen to state."""
        return unsure_days(key, title, verified_on, self.changes)


def unsure_days(key: str, title: Text, verified_on: date, changes: Mapping[str, Change]) -> Series:
    """The days of those changes whose hour was not read in the enacting text."""
    entries = tuple(
        Entry(between(day.isoformat(), date.fromordinal(day.toordinal() + 1).isoformat()), change.enacted_by)
        for start, change in sorted(changes.items(), key=lambda each: instant(each[0]))
        if change.hour != "text"
        for day in (instant(start).astimezone(EASTERN_STANDARD).date(),)
    )
    return Series(key, title, entries, verified_on)


def _told(opening: str, codes: list[str], lang: Literal["en", "fr"]) -> list[str]:
    return [f"{opening}{', '.join(country(code, lang) for code in codes)}."] if codes else []
