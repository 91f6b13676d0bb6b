"""How a contact reads, for every door: whom, how to reach them, and how sure that is."""

from __future__ import annotations

from passage.case.contacts import Contact, Kind
from passage.text import Text

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


def to_call(contact: Contact) -> Text | None:
    """The number to call; that there is none, unless nobody would call."""
    if contact.telephone is not None:
        return Text("tel. {it}", "tél.\u00a0{it}").format(it=contact.telephone)
    return None if contact.kind is Kind.INFORMATION else NO_NUMBER
