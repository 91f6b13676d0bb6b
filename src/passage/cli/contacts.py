"""Whom to call for help, written on a page: for a verb to show beside what it tells."""

from __future__ import annotations

from datetime import date as day
from typing import TYPE_CHECKING

from passage.case.contact_words import (
    HEADING,
    INFORMATION,
    NO_PLACE,
    NOT_CONFIRMED,
    NOT_COVERED,
    SEEN,
    to_call,
)
from passage.cli.page import Page
from passage.text import date

if TYPE_CHECKING:
    from passage.case.contacts import Contact


def contacts(page: Page, place: str | None, on: day) -> None:
    """Write the contacts of a place on a day. Raises Complaint for a place that is none."""
    from passage.case.contacts import contacts as found

    page.head(HEADING)
    page.say(INFORMATION, 1)
    if place is None:
        page.say(NO_PLACE, 1)
    for each in found(place, on):
        contact(page, each)


def contact(page: Page, contact: Contact) -> None:
    """Write one contact: whom, how to reach them, and how sure that is."""
    lang = page.lang
    called = to_call(contact)
    number = called[lang] if called else ""
    covered = f" ({NOT_COVERED[lang]})" if contact.refugee_matters is False else ""
    page.gap()
    page.say(f"{contact.name[lang]}{covered}", 1, hang=2)
    page.say(" · ".join(part for part in (number, contact.web[lang]) if part), 2, hang=2)
    if contact.note is not None:
        page.say(contact.note, 2)
    if not contact.confirmed:
        page.say(NOT_CONFIRMED, 2)
    if contact.verified_on is not None and contact.source is not None:
        page.say(SEEN.format(day=date(contact.verified_on, lang), source=contact.source), 2, hang=2)
