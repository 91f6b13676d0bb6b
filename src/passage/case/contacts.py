"""Whom to call for help: legal aid, duty counsel, clinics, hotlines, the Board and the Court, by province.

`contacts.csv` holds a row a contact, with the days on which it holds, the page on which it was read (a stored
copy), when, and how sure it is. What was not confirmed on a page says so; a number that was not found is left
out, never guessed. It is information: nobody here is recommended.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from pathlib import Path

from passage.lang import Confidence
from passage.lang.holidays import PROVINCES
from passage.text import Complaint, Text


class Kind(Enum):
    """What sort of help it is, in the order in which they are shown."""

    DUTY_COUNSEL = "duty_counsel"
    LEGAL_AID = "legal_aid"
    CLINIC = "clinic"
    HOTLINE = "hotline"
    INFORMATION = "information"
    BOARD = "board"
    COURT = "court"
    DEPARTMENT = "department"


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact. `place` is a province or territory, None for all Canada; `refugee_matters` may not be known.

    It holds from `since` until just before `until`; `source` is the page on which it was read, if it was.
    """

    key: str
    place: str | None
    kind: Kind
    name: Text
    note: Text | None
    telephone: str | None
    web: Text
    refugee_matters: bool | None
    since: date | None
    until: date | None
    verified_on: date | None
    confidence: Confidence
    source: str | None

    def holds(self, place: str | None, on: date) -> bool:
        """Whether it is a contact of that place (a town counts as its province) on that day."""
        here = self.place is None or (place is not None and place.partition("/")[0] == self.place)
        begun = self.since is None or self.since <= on
        return here and begun and (self.until is None or on < self.until)

    @property
    def confirmed(self) -> bool:
        """Whether a page confirms it."""
        return self.confidence is not Confidence.LOW


def contacts(place: str | None, on: date) -> tuple[Contact, ...]:
    """The contacts of a place on a day: its own first, then those of all Canada, each in the order of kinds.

    Raises Complaint for a place that is no province or territory, nor a town written after one (ON/Ottawa).
    """
    if place is not None and place.partition("/")[0] not in PROVINCES:
        raise Complaint(
            Text("there is no such province or territory", "cette province ou ce territoire n’existe pas"),
            field=place,
            mend=Text("choose one of {all}", "choisissez parmi {all}").format(all=", ".join(PROVINCES)),
        )
    kinds = list(Kind)
    found = (contact for contact in table() if contact.holds(place, on))
    return tuple(sorted(found, key=lambda each: (each.place is None, kinds.index(each.kind))))


@cache
def table() -> tuple[Contact, ...]:
    """Every row, whatever its dates."""
    with Path(__file__).with_name("contacts.csv").open(encoding="utf-8", newline="") as rows:
        return tuple(map(_contact, csv.DictReader(rows)))


def _contact(cells: dict[str, str]) -> Contact:
    return Contact(
        key=cells["key"],
        place=cells["place"] or None,
        kind=Kind(cells["kind"]),
        name=_text(cells, "name"),
        note=_text(cells, "note") if cells["note_en"] else None,
        telephone=cells["telephone"] or None,
        web=_text(cells, "web"),
        refugee_matters={"yes": True, "no": False, "": None}[cells["refugee_matters"]],
        since=_day(cells["from"]),
        until=_day(cells["to"]),
        verified_on=_day(cells["verified_on"]),
        confidence=Confidence(cells["confidence"]),
        source=cells["source"] or None,
    )


def _text(cells: dict[str, str], name: str) -> Text:
    return Text.each(lambda lang: cells[f"{name}_{lang}"])


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell else None
