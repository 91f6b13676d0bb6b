"""The official text of a place, for every door: line by line, and of which consolidation it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from passage.case.record import both
from passage.text import LANGUAGES, Text, date

if TYPE_CHECKING:
    from passage.statutes import Absent, Printed, Reading, Shown


def said(reading: Reading | Absent, asked: dt.date | None) -> Text:
    """Of which text this is: the consolidation, since when it reads so; or why there is none."""
    from passage.statutes import Absent

    if isinstance(reading, Absent):
        if not reading.known:
            return Text("{why}.", "{why}.").format(why=reading.reason)
        return Text(
            "{why}; those at hand tell of {known}.", "{why}; celles en main valent pour {known}."
        ).format(why=reading.reason, known=Text.same(reading.known))
    until = _day(reading.known_until)
    told = Text("consolidation to {until}", "codification au {until}").format(until=until)
    if reading.unnumbered:
        told = Text(
            "{told}, where it has no number of its own; shown whole",
            "{told}, où elle n’a pas de numéro; le tout est présenté",
        ).format(told=told)
    if reading.apart:
        where = Text.same(reading.apart)
        told = Text(
            "{told}, printed apart from the law in force ({where})",
            "{told}, publié à part du droit en vigueur ({where})",
        ).format(told=told, where=where)
    if reading.pending:
        return Text("{told}; not in force.", "{told}; non en vigueur.").format(told=told)
    if reading.known_from is None:
        return Text("{told}.", "{told}.").format(told=told)
    since = _day(reading.known_from)
    told = Text("{told}; unchanged since {since}", "{told}; inchangé depuis le {since}").format(
        told=told, since=since
    )
    if reading.still is not None and asked is not None:
        told = Text(
            "{told}; by the dates in that to {later}, still so on {asked}",
            "{told}; d’après les dates de celle au {later}, inchangé au {asked}",
        ).format(told=told, later=_day(reading.still.current), asked=_day(asked))
    return Text("{told}.", "{told}.").format(told=told)


def _day(day: dt.date) -> Text:
    return Text.each(lambda lang: date(day, lang))


Line = tuple[str, int, int]
"""Which line it is: the place, its depth, and its turn there."""


def lines(reading: Reading | Absent) -> Iterator[tuple[Line, str]]:
    """The words line by line: those that the place stands in, its own, those beneath it."""
    from passage.statutes import Absent

    if isinstance(reading, Absent):
        return
    printed = reading.printed
    above = printed.above
    for depth, place in enumerate(above):
        yield from _own(place, depth, place.opening, "")
    yield from _beneath(printed, len(above))
    for depth, place in reversed(list(enumerate(above))):
        yield from _own(place, depth, place.closing, "end", numbered=False)
    if history := next((place.history for place in (printed, *reversed(above)) if place.history), ""):
        yield ("history", 0, 0), f"[{history}]"


def _beneath(printed: Printed, depth: int) -> Iterator[tuple[Line, str]]:
    yield from _own(printed, depth, printed.opening, "")
    for part in printed.within:
        yield from _beneath(part, depth + 1)
    yield from _own(printed, depth, printed.closing, "end", numbered=False)


def _own(
    place: Printed, depth: int, blocks: tuple[str, ...], end: str, *, numbered: bool = True
) -> Iterator[tuple[Line, str]]:
    name = f"{place.pinpoint}{end}"
    if numbered and place.note:
        yield (name, depth, -1), place.note
    for turn, block in enumerate(blocks or (("",) if numbered else ())):
        yield (name, depth, turn), f"{place.number} {block}".rstrip() if numbered and turn == 0 else block


def merged(one: list[Line], other: list[Line]) -> Iterator[Line]:
    """The lines of both, in the order of the one; what it lacks follows what it does in the other."""
    known = set(one)
    following: dict[Line | None, list[Line]] = {None: []}
    last: Line | None = None
    for line in other:
        if line in known:
            last = line
        else:
            following.setdefault(last, []).append(line)
    yield from following[None]
    for line in one:
        yield line
        yield from following.get(line, ())


def data(shown: Shown) -> dict[str, Any]:
    """A place on a day, as data."""
    return {
        "passage": "statute/1",
        "citation": shown.name,
        "on": shown.day and shown.day.isoformat(),
        **{lang: _reading_data(shown.readings[lang]) for lang in LANGUAGES},
    }


def _reading_data(reading: Reading | Absent) -> dict[str, Any]:
    from passage.statutes import Absent, fingerprint

    if isinstance(reading, Absent):
        return {"text": None, "reason": both(reading.reason)}
    printed = reading.printed
    return {
        "text": printed.words,
        "stands_in": printed.lead,
        "lines": [words for _, words in lines(reading)],
        "since": reading.known_from and reading.known_from.isoformat(),
        "until": reading.known_until.isoformat(),
        "in_force": not reading.pending,
        "unchanged_by": reading.still and reading.still.current.isoformat(),
        "printed_apart": reading.apart or None,
        "consolidation": {
            "number": reading.consolidation.number,
            "last_amended": reading.consolidation.pit.isoformat(),
            "current_to": reading.consolidation.current.isoformat(),
        },
        "fingerprint": fingerprint(printed),
    }
