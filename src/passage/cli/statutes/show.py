"""`passage statutes show`: a provision as the official text has it, on a day, in both languages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import zip_longest
from textwrap import wrap
from typing import TYPE_CHECKING

import click

from passage.cli.door import Failed
from passage.cli.find import JSON
from passage.cli.page import STEP, Page, as_json
from passage.cli.statutes import LANGUAGE_NAMES, PATH, TITLES
from passage.cli.verbs import Verb, argument, option
from passage.text import LANGUAGES, Complaint, Language, Text, date

if TYPE_CHECKING:
    from passage.statutes import Absent, Printed, Reading, Shown

ABOUT = Text(
    "CITATION is written as either language writes it, and quoted: “IRPA s. 101(1)(b.1)”, « LIPR, al. "
    "101(1)b.1) ». No text of another day is given as that of the day asked for.",
    "RÉFÉRENCE s’écrit comme l’écrit l’une ou l’autre langue, entre guillemets\u00a0: «\u00a0LIPR, al. "
    "101(1)b.1)\u00a0», “IRPA s. 101(1)(b.1)”. Le libellé d’une autre date n’est jamais donné pour celui de "
    "la date demandée.",
)
ON = Text(
    "The day; by default the latest text at hand.", "La date; par défaut, le plus récent libellé en main."
)
SIDE_BY_SIDE = 76
"""From how many columns on the languages stand side by side."""
_GAP = 3


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        argument(lang, "citation", Text("CITATION", "RÉFÉRENCE")),
        argument(lang, "path", PATH),
        option(lang, "--on", metavar=Text("DAY", "DATE"), help=ON),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def show(citation: str | None, path: str | None, on: str | None, json: bool) -> str:
        from passage.lang import Moment
        from passage.statutes import Absent, at_hand

        if not citation:
            raise Complaint(
                Text("no provision is named", "aucune disposition n’est nommée"),
                field="passage statutes show",
                mend=Text(
                    "name one, such as “IRPA 101(1)”", "nommez-en une, par exemple «\u00a0LIPR 101(1)\u00a0»"
                ),
            )
        try:
            day = None if on is None else Moment.read(on).day
        except Complaint as complaint:
            raise Complaint(complaint.problem, field="--on", mend=complaint.mend) from None
        shown = at_hand(path).show(citation, day)
        told = as_json(_data(shown)) if json else str(_page(Page(lang), shown))
        if all(isinstance(reading, Absent) for reading in shown.readings.values()):
            raise Failed(told)
        return told

    return Verb(lang, "show", show, params, ABOUT, TITLES["show"])


def _page(page: Page, shown: Shown) -> Page:
    page.say(shown.citation.label(page.lang) if shown.citation else shown.name)
    for lang in LANGUAGES:
        said = Text("In {language}: {said}", "En {language}\u00a0: {said}")
        page.say(
            said.format(language=LANGUAGE_NAMES[lang], said=_said(shown.readings[lang], shown.day)), 1, hang=2
        )
    page.gap()
    columns = [dict(_lines(shown.readings[lang])) for lang in LANGUAGES]
    if all(columns) and page.columns >= SIDE_BY_SIDE:
        _side_by_side(page, columns[0], columns[1])
        return page
    for lines in columns:
        for (_, depth, _), words in lines.items():
            page.say(words, depth, hang=2)
        page.gap()
    return page


def _said(reading: Reading | Absent, asked: dt.date | None) -> Text:
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


def _lines(reading: Reading | Absent) -> Iterator[tuple[Line, str]]:
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


def _side_by_side(page: Page, english: dict[Line, str], french: dict[Line, str]) -> None:
    half = (page.columns - _GAP) // 2
    for line in _merged(list(english), list(french)):
        pad = " " * (STEP * line[1])
        left, right = (
            wrap(
                lines.get(line, ""),
                half,
                initial_indent=pad,
                subsequent_indent=pad + " " * STEP,
                break_long_words=False,
                break_on_hyphens=False,
            )
            for lines in (english, french)
        )
        for one, other in zip_longest(left, right, fillvalue=""):
            page.line(f"{one.ljust(half + _GAP)}{other}")


def _merged(one: list[Line], other: list[Line]) -> Iterator[Line]:
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


def _data(shown: Shown) -> object:
    return {
        "passage": "statute/1",
        "citation": shown.name,
        "on": shown.day and shown.day.isoformat(),
        **{lang: _reading_data(shown.readings[lang]) for lang in LANGUAGES},
    }


def _reading_data(reading: Reading | Absent) -> object:
    from passage.case.record import both
    from passage.statutes import Absent, fingerprint

    if isinstance(reading, Absent):
        return {"text": None, "reason": both(reading.reason)}
    printed = reading.printed
    return {
        "text": printed.words,
        "stands_in": printed.lead,
        "lines": [words for _, words in _lines(reading)],
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
