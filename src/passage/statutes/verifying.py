"""Whether every citation resolves, and its text is still the one that the rule was written against."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from passage.cite import Citation
from passage.statutes.cited import Cited
from passage.statutes.fingerprints import Key, Recorded, fingerprint, recorded
from passage.statutes.holdings import Absent, Holdings, Reading, in_both
from passage.text import Language, Text
from passage.text import date as written

Status = Literal["resolved", "no_text", "mismatched"]


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of one citation in one language: the text found or none, why, and what cites it."""

    key: Key
    status: Status
    reason: Text | None
    reading: Reading | None
    by: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Verification:
    """What came of every citation, in the order of the statute book, English before French."""

    checked: tuple[Checked, ...]

    def having(self, status: Status) -> tuple[Checked, ...]:
        """Those of one status."""
        return tuple(each for each in self.checked if each.status == status)

    @property
    def passed(self) -> bool:
        """Whether nothing is mismatched. Where no text is at hand, nothing is claimed."""
        return not self.having("mismatched")

    def accepted(self, table: Mapping[Key, Recorded]) -> dict[Key, Recorded]:
        """The table that takes the texts at hand as read: what is no longer cited goes, the rest stays.

        A text older than the one recorded replaces nothing.
        """
        rows: dict[Key, Recorded] = {}
        for each in self.checked:
            old = table.get(each.key)
            if each.reading is not None and (old is None or each.reading.known_until >= old.current):
                rows[each.key] = taken_from(each.reading)
            elif old is not None:
                rows[each.key] = old
        return rows


def verify(
    cited: Iterable[Cited], holdings: Holdings, table: Mapping[Key, Recorded] | None = None
) -> Verification:
    """Check everything that is cited against the texts at hand, each version against the text of its time.

    `table` is that of the package unless another is given. Raises Complaint where a file cannot be read.
    """
    holdings.read()
    rows = recorded() if table is None else table
    grouped: dict[tuple[Citation, date | None], list[Cited]] = {}
    for each in cited:
        grouped.setdefault((each.citation, each.until), []).append(each)
    checked = [
        _checked(Key(citation, until, lang), tuple(by), found, holdings, rows)
        for (citation, until), by in grouped.items()
        for lang, found in _found(citation, until, by, holdings).items()
    ]
    return Verification(tuple(sorted(checked, key=lambda each: each.key.order)))


def taken_from(reading: Reading) -> Recorded:
    """The row that records a text."""
    return Recorded(fingerprint(reading.printed), reading.consolidation.name, reading.consolidation.current)


def _found(
    citation: Citation, until: date | None, by: list[Cited], holdings: Holdings
) -> dict[Language, Reading | Absent]:
    """The text of the time of what is cited, in both languages."""
    first = max((each.since for each in by if each.since), default=None)
    last = until and max(until - timedelta(1), first or date.min)
    return in_both(
        citation.pinpoint,
        lambda pinpoint, lang: holdings.between(citation.instrument, pinpoint, lang, first, last),
    )


def _checked(
    key: Key,
    by: tuple[Cited, ...],
    found: Reading | Absent,
    holdings: Holdings,
    rows: Mapping[Key, Recorded],
) -> Checked:
    row = rows.get(key)
    if isinstance(found, Absent):
        gone = row and _gone(row, key, holdings)
        status: Status = "mismatched" if found.amiss or gone else "no_text"
        return Checked(key, status, gone or found.reason, None, by)
    wrong = unlike(found, row)
    return Checked(key, "mismatched" if wrong else "resolved", wrong or _whole(found, key), found, by)


def _whole(found: Reading, key: Key) -> Text | None:
    """That the place has no number of its own in this language."""
    if not found.unnumbered:
        return None
    outer = Citation(key.citation.instrument, found.printed.pinpoint)
    return Text("printed in {outer} without a number", "publié dans {outer}, sans numéro").format(
        outer=Text.each(outer.label)
    )


def unlike(found: Reading, row: Recorded | None) -> Text | None:
    """Why the text found is not the one recorded of its place; None where it is."""
    if row is None:
        return Text("no fingerprint of it is recorded", "aucune empreinte n’en est consignée")
    if fingerprint(found.printed) == row.fingerprint:
        return None
    at_hand, then = (_day(day) for day in (found.known_until, row.current))
    if found.known_until == row.current:
        return Text(
            "its words are not those of the official consolidation to {then}",
            "son libellé n’est pas celui de la codification officielle au {then}",
        ).format(then=then)
    return Text(
        "its words to {at_hand} are not those to {then}, against which the rule was written",
        "son libellé au {at_hand} n’est pas celui au {then}, d’après lequel la règle a été écrite",
    ).format(at_hand=at_hand, then=then)


def _gone(row: Recorded, key: Key, holdings: Holdings) -> Text | None:
    """That what was printed with another instrument, as not in force, is printed with it no more."""
    latest = holdings.of(row.printed_in, key.lang)
    if (
        key.until
        or row.printed_in == key.citation.instrument
        or not latest
        or latest[0].current < row.current
    ):
        return None
    return Text(
        "it is no longer printed with {instrument}: it may have come into force",
        "elle n’est plus publiée avec {instrument}\u00a0: elle est peut-être entrée en vigueur",
    ).format(instrument=Text.each(lambda lang: Citation(row.printed_in).label(lang)))


def _day(day: date) -> Text:
    return Text.each(lambda lang: written(day, lang))
