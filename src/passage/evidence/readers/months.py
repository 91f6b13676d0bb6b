"""Months as publishers write them in both languages: “Jan”, “Sept”, « janv. », « févr. », « août »."""

from __future__ import annotations

from passage.evidence.places import folded
from passage.text.words import MONTHS


def month(name: str) -> int | None:
    """The number of a month by its name or an abbreviation of at least three letters, in either language."""
    word = folded(name)
    if len(word) < 3 or word == "jui":  # June or July
        return None
    for names in MONTHS.values():
        for number, full in enumerate(names, start=1):
            if folded(full).startswith(word):
                return number
    return None
