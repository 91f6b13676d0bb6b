"""How an answer reads, for every door: what stands above each part of it, and what a reading comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from passage.engine.words.names import LAYERS
from passage.lang import Layer
from passage.text import Text

if TYPE_CHECKING:
    from passage.case.finding import OpenReading
    from passage.lang import Provision

GROUNDS = Text("Grounds that hold", "Motifs établis")
EXACTLY_ONE = Text(
    "Exactly one of these grounds holds; it is not known which",
    "Un seul de ces motifs est établi, on ne sait lequel",
)
AT_LEAST_ONE = Text(
    "At least one of these grounds holds; it is not known which",
    "Au moins un de ces motifs est établi, on ne sait lequel",
)
EXHAUSTED = Text(
    "This is so however the facts that are not known turn out.",
    "Il en est ainsi quels que soient les faits que l’on ne connaît pas.",
)
POSSIBLE = Text("Still possible", "Restent possibles")
NEXT = Text("What would settle it", "Ce qui permettrait de le dire")
UNRESOLVED = Text("If nothing more is established", "Si rien de plus n’est établi")
OPEN_LAW = Text("Open questions of law", "Questions de droit ouvertes")
ASSUMED = Text("This rests on", "Cela repose sur ceci")
FOLLOWS = Text("What follows", "Ce qui s’ensuit")
NOTES = Text("Notes", "Notes", deliberate=True)
REASONS = Text("Reasons", "Motifs")
UNRESEARCHED = Text("Law that nobody has researched for that moment", "Droit non étudié pour ce moment")
NOTHING_TO_ASK = Text(
    "No answer of a person can settle it: it turns on the law.",
    "Aucune réponse ne peut le trancher\u00a0: cela dépend du droit.",
)
IF_SO, IF_NOT = Text("If so", "Si oui"), Text("If not", "Si non")
TAKEN = {
    True: Text("The answer above supposes that it is so.", "La réponse ci-dessus suppose que oui."),
    False: Text("The answer above supposes that it is not.", "La réponse ci-dessus suppose que non."),
    None: Text("Neither reading prevails.", "Aucune des deux lectures ne l’emporte."),
}
"""By what is presumed of an open question."""


def titled(provision: Provision) -> Text:
    """The title; and the layer, where it is one that stands below the statutes."""
    if provision.layer in (Layer.ACT, Layer.REGULATION, Layer.RULES):
        return provision.title
    return Text("{title} ({layer})", "{title} ({layer})").format(
        title=provision.title, layer=LAYERS[provision.layer]
    )


def told_apart(reading: OpenReading) -> bool:
    """Whether what can be told depends on the reading."""
    so, not_so = reading.if_so, reading.if_not
    return (so.outcome, so.true_grounds) != (not_so.outcome, not_so.true_grounds)
