"""The fingerprints of the texts that the rules were written against; the texts themselves are not kept.

A fingerprint is the first 16 hexadecimal digits of the SHA-256 of a place's words, in one language: those it
stands among and those beneath it, with numbers and marginal notes, without markup, composed (NFC) and with
single spaces. So one altered word of an opening clause is seen in each of its paragraphs.

`fingerprints.csv` has one row for each citation, language and end of the version that cites it (none: it is
still in force, or nobody said), with the consolidation it was taken from: that of the instrument itself, or
for an amendment not in force that of the instrument with which it is printed. Whoever has read a changed text
and mended its rules records it with `passage statutes verify --accept`, every consolidation at hand.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple, cast

from passage.cite import Citation
from passage.statutes.printed import Printed, normal
from passage.text import Complaint, Language, Text

TABLE = Path(__file__).with_name("fingerprints.csv")
FIELDS = ("citation", "until", "lang", "fingerprint", "printed_in", "current")


class Key(NamedTuple):
    """What a fingerprint is of: a place, until when it read so (excluded; None is open), in a language."""

    citation: Citation
    until: date | None
    lang: Language

    @property
    def order(self) -> tuple[object, ...]:
        """Sorts by citation, the oldest version first, the open one last, English before French."""
        return self.citation.key, self.until or date.max, self.lang


class Recorded(NamedTuple):
    """A fingerprint, and the consolidation it was taken from: its instrument, until when it was current."""

    fingerprint: str
    printed_in: str
    current: date


def fingerprint(printed: Printed) -> str:
    """The fingerprint of a place."""
    words = f"{normal(printed.lead)}\n{normal(printed.words)}"
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def recorded(table: Path = TABLE) -> dict[Key, Recorded]:
    """The table. Raises ValueError where a row is not one."""
    with table.open(encoding="utf-8", newline="") as file:
        return {
            Key(
                Citation.parse(row["citation"]),
                date.fromisoformat(row["until"]) if row["until"] else None,
                cast("Language", row["lang"]),
            ): Recorded(row["fingerprint"], row["printed_in"], date.fromisoformat(row["current"]))
            for row in csv.DictReader(file)
        }


def record(rows: Iterable[tuple[Key, Recorded]], table: Path = TABLE) -> None:
    """Write the table, in the order of the statute book. Raises Complaint where it cannot be written."""
    try:
        file = table.open("w", encoding="utf-8", newline="")
    except OSError:
        raise Complaint(
            Text("the table cannot be written", "le tableau ne peut être écrit"),
            field=str(table),
            mend=Text("accept texts in a clone of your own", "acceptez des textes dans un clone à vous"),
        ) from None
    with file:
        sheet = csv.writer(file, lineterminator="\n")
        sheet.writerow(FIELDS)
        for key, row in sorted(rows, key=lambda pair: pair[0].order):
            until = key.until.isoformat() if key.until else ""
            sheet.writerow([key.citation, until, key.lang, row.fingerprint, row.printed_in, row.current])
