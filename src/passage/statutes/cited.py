"""What cites the text: a rule, a fact, a dated list, a case, each with the place it cites and in which time.

This room knows no law. The index of what cites what is handed to it (`passage.case.citations` makes the law's
own).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from passage.cite import Citation
from passage.text import Text

Kind = Literal["rule", "issue", "fact", "limit", "sheet", "list", "case"]

KINDS: dict[Kind, tuple[Text, Text]] = {
    "rule": (Text("rule", "règle"), Text("rules", "règles")),
    "issue": (Text("question of law", "question de droit"), Text("questions of law", "questions de droit")),
    "fact": (Text("fact", "fait"), Text("facts", "faits")),
    "limit": (Text("time limit", "délai"), Text("time limits", "délais")),
    "sheet": (Text("sheet", "fiche"), Text("sheets", "fiches")),
    "list": (Text("list entry", "inscription de liste"), Text("list entries", "inscriptions de listes")),
    "case": (Text("case", "cas"), Text("cases", "cas")),
}
"""What each kind is called, one and several."""


@dataclass(frozen=True, slots=True)
class Cited:
    """One thing that cites a place: what it is, its name, and the days of which it speaks.

    `since` is the first day (None: not said), `until` the day on which it no longer holds (None: it still
    does).
    """

    citation: Citation
    kind: Kind
    name: str
    since: date | None = None
    until: date | None = None

    def turns_on(self, place: Citation) -> bool:
        """Whether it may turn on the words of a place: it cites that, what is in it, or what it is in."""
        if not self.citation.pinpoint:
            return False
        return self.citation.within(place) or place.within(self.citation)
