"""`passage statutes show`: a provision as the official text has it, on a day, in both languages."""

from __future__ import annotations

from itertools import zip_longest
from textwrap import wrap
from typing import TYPE_CHECKING

import click

from passage.case.official import Line, data, lines, merged
from passage.case.official import said as said_of
from passage.cli.door import Failed
from passage.cli.find import JSON
from passage.cli.page import STEP, Page, as_json
from passage.cli.statutes import LANGUAGE_NAMES, PATH, TITLES
from passage.cli.verbs import Verb, argument, option
from passage.text import LANGUAGES, Complaint, Language, Text

if TYPE_CHECKING:
    from passage.statutes import Shown

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
        told = as_json(data(shown)) if json else str(_page(Page(lang), shown))
        if all(isinstance(reading, Absent) for reading in shown.readings.values()):
            raise Failed(told)
        return told

    return Verb(lang, "show", show, params, ABOUT, TITLES["show"])


def _page(page: Page, shown: Shown) -> Page:
    page.say(shown.citation.label(page.lang) if shown.citation else shown.name)
    for lang in LANGUAGES:
        said = Text("In {language}: {said}", "En {language}\u00a0: {said}")
        page.say(
            said.format(language=LANGUAGE_NAMES[lang], said=said_of(shown.readings[lang], shown.day)),
            1,
            hang=2,
        )
    page.gap()
    columns = [dict(lines(shown.readings[lang])) for lang in LANGUAGES]
    if all(columns) and page.columns >= SIDE_BY_SIDE:
        _side_by_side(page, columns[0], columns[1])
        return page
    for column in columns:
        for (_, depth, _), words in column.items():
            page.say(words, depth, hang=2)
        page.gap()
    return page


def _side_by_side(page: Page, english: dict[Line, str], french: dict[Line, str]) -> None:
    half = (page.columns - _GAP) // 2
    for line in merged(list(english), list(french)):
        pad = " " * (STEP * line[1])
        left, right = (
            wrap(
                column.get(line, ""),
                half,
                initial_indent=pad,
                subsequent_indent=pad + " " * STEP,
                break_long_words=False,
                break_on_hyphens=False,
            )
            for column in (english, french)
        )
        for one, other in zip_longest(left, right, fillvalue=""):
            page.line(f"{one.ljust(half + _GAP)}{other}")
