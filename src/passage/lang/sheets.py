"""A sheet: what a person goes through with counsel, item by item: where it stands, and whose it is to judge.

A sheet is read, ticked and written on by people. It has no facts, takes no answers and finds nothing: no item
is a node, none has a value, and nothing is made of how many are ticked.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from passage.cite import Citation, Judgment
from passage.text import Text


class Whose(Enum):
    """Whose the judgement on an item is."""

    CLAIMANT = "claimant"
    COUNSEL = "counsel"
    DIVISION = "division"
    HELPER = "helper"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to go through: a box to tick and room to write."""

    text: Text
    cites: tuple[Citation, ...]
    whose: Whose
    judgments: tuple[Judgment, ...] = ()
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """Items that belong together."""

    title: Text
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document for counsel. `warning` says what the sheet is not; `refer_to` names contacts to refer to."""

    key: str
    title: Text
    warning: Text
    headings: tuple[Heading, ...]
    verified_on: date
    reviewed_by: str | None = None
    refer_to: tuple[str, ...] = ()


def item(
    en: str,
    fr: str,
    *cites: str,
    whose: Whose = Whose.DIVISION,
    judgments: tuple[Judgment, ...] = (),
    note: Text | None = None,
) -> Item:
    """An item from its words and its citations. Raises Miscitation, or ValueError where it cites nothing."""
    if not cites:
        raise ValueError(f"this item cites nothing: {en!r}")
    return Item(Text(en, fr), tuple(map(Citation.parse, cites)), whose, judgments, note)
