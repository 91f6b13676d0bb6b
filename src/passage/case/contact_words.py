"""How a contact reads: what is said beside it, and of its number."""

from __future__ import annotations

from passage.case.contacts import Contact, Kind
from passage.text import Language, Text

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


def number(contact: Contact) -> dict[Language, str]:
    """The number to call; that there is none, unless nobody would call."""
    if contact.telephone is not None:
        return {"en": f"tel. {contact.telephone}", "fr": f"tél.\u00a0{contact.telephone}"}
    silent = contact.kind is Kind.INFORMATION
    return {"en": "", "fr": ""} if silent else {"en": NO_NUMBER.en, "fr": NO_NUMBER.fr}
