"""Whom to call for help, written on a page: for a verb to show beside what it tells."""

from __future__ import annotations

from datetime import date as day
from typing import TYPE_CHECKING

from passage.cli.page import Page
from passage.text import Language, Text, date

if TYPE_CHECKING:
    from passage.case.contacts import Contact

HEADING = Text("Help", "Aide")
INFORMATION = Text(
    "Information only: nobody is recommended, and numbers change.",
    "À titre d’information seulement\u00a0: personne n’est recommandé, et les numéros changent.",
)
NO_PLACE = Text(
    "Name a province or territory to see its legal aid.",
    "Nommez une province ou un territoire pour voir son aide juridique.",
)
NOT_CONFIRMED = Text("Not confirmed: check before calling.", "Non confirmé\u00a0: vérifiez avant d’appeler.")
NO_NUMBER = Text("No number confirmed", "Aucun numéro confirmé")
NOT_COVERED = Text("refugee matters not covered", "affaires d’asile non couvertes")
SEEN = Text("seen {day}, in a stored copy: {source}", "vu le {day}, dans une copie conservée\u00a0: {source}")


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
    covered = f" ({NOT_COVERED[lang]})" if contact.refugee_matters is False else ""
    page.gap()
    page.say(f"{contact.name[lang]}{covered}", 1, hang=2)
    page.say(" · ".join(part for part in (_number(contact)[lang], contact.web[lang]) if part), 2, hang=2)
    if contact.note is not None:
        page.say(contact.note, 2)
    if not contact.confirmed:
        page.say(NOT_CONFIRMED, 2)
    if contact.verified_on is not None and contact.source is not None:
        page.say(SEEN.format(day=date(contact.verified_on, lang), source=contact.source), 2, hang=2)


def _number(contact: Contact) -> dict[Language, str]:
    """The number to call; that there is none, unless nobody would call."""
    from passage.case.contacts import Kind

    if contact.telephone is not None:
        return {"en": f"tel. {contact.telephone}", "fr": f"tél.\u00a0{contact.telephone}"}
    silent = contact.kind is Kind.INFORMATION
    return {"en": "", "fr": ""} if silent else {"en": NO_NUMBER.en, "fr": NO_NUMBER.fr}
