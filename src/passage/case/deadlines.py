"""The deadlines of a case, in order: every time limit whose event is told, and why some have no day.

    calendar = passage.Case(decision__reasons_on="2026-05-01", office__place="ON/Ottawa").deadlines()
    for due in calendar:
        due.day, due.limit.title, due.reached, due.steps

Nothing ever closes by itself: a day that has passed is shown as passed, with what can still be asked for.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from passage.engine.due import Due
from passage.engine.reckon import reckon
from passage.lang import Book, Enumeration, Moment
from passage.lang.limits import (
    Meaning,
)
from passage.text import Complaint, Text

if TYPE_CHECKING:
    from passage.case.case import Case

PLACE = "office.place"


class Standing(Enum):
    """How a day stands to another: ahead, that day, past it but for a roll-over or a notice, or past."""

    AHEAD = "ahead"
    TODAY = "today"
    STRETCHED = "stretched"
    PASSED = "passed"
    UNCERTAIN = "uncertain"


def standing(due: Due, today: date) -> Standing | None:
    """How the safe day stands to a day; None where there is none.

    A window stands as today from its first day to its last.
    """
    if due.safe is None or due.reached is None:
        return None
    now = today.toordinal()
    last = due.end.rolled.high if due.end else due.safe.high
    if now < due.safe.low:
        return Standing.AHEAD
    if due.safe.low == due.safe.high and now <= last:
        return Standing.TODAY
    if now <= last:
        return Standing.UNCERTAIN
    further = max(due.reached.rolled.high, *(each.reached.rolled.high for each in due.beside), last)
    return (
        Standing.STRETCHED if now <= further and due.limit.meaning is not Meaning.EFFECT else Standing.PASSED
    )


@dataclass(frozen=True)
class Calendar:
    """What is due in a case, in the order of the safe days; `without` have no day, and a reason why."""

    dues: tuple[Due, ...]
    without: tuple[Due, ...]
    place: str | None

    def __iter__(self) -> Iterator[Due]:
        return iter(self.dues)

    def __len__(self) -> int:
        return len(self.dues)

    def of(self, key: str) -> Due | None:
        """The answer on one limit; None where its event is not told."""
        return next((due for due in (*self.dues, *self.without) if due.limit.key == key), None)


def deadlines(
    case: Case, *, place: str | None = None, on: Moment | None = None, keys: tuple[str, ...] | None = None
) -> Calendar:
    """The calendar of a case. `place` goes before the one told in it; `on` names a law other than that of
    the day of each event; `keys` asks for some limits only. Raises Complaint for an unknown place.
    """
    place = place or case.known.get(PLACE)
    limits = [limit for key, limit in case.book.limits.items() if keys is None or key in keys]
    found = [
        due
        for limit in limits
        if (due := reckon(limit, case.book, case.known, case.law_at, place=place, moment=on)) is not None
    ]
    return Calendar(
        tuple(sorted((due for due in found if due.day), key=_order)),
        tuple(due for due in found if not due.day),
        place,
    )


def _order(due: Due) -> tuple[date, int, str]:
    assert due.day is not None
    return due.day, due.limit.row, due.limit.key


def events(book: Book) -> Mapping[str, tuple[str, ...]]:
    """Each event that starts a time, by its name, with the limits that it starts."""
    found: dict[str, tuple[str, ...]] = {}
    for key, limit in book.limits.items():
        found[limit.event] = (*found.get(limit.event, ()), key)
    return found


def place_of(word: str, book: Book) -> str:
    """The code of a place given by code or by name, in either language. Raises Complaint for any other."""
    fact = book.facts[PLACE]
    assert isinstance(fact, Enumeration)
    places = cast("Enumeration[Any]", fact)
    names: dict[str, str] = {}
    for code in places.codes:
        label = places.label(code)
        for name in (code, label.en, label.fr, *_town(label)):
            names.setdefault(_folded(name), code)
    if (code := names.get(_folded(word))) is not None:
        return code
    raise Complaint(
        Text("“{word}” is no place known here", "on ne connaît pas ici le lieu «\u00a0{word}\u00a0»").format(
            word=word
        ),
        mend=Text("give one of {codes}", "donnez l’un de {codes}").format(codes=", ".join(places.codes)),
    )


def _town(label: Text) -> tuple[str, ...]:
    return (label.en.partition(",")[0],) if "," in label.en else ()


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.replace("’", "'").casefold().strip())
    return "".join(c for c in plain if not unicodedata.combining(c))
