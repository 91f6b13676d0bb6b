"""`passage brief`: a brief on the briefing of February 7, 2024 or on a country, as a file."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING

import click

from passage.cli.data import day, known_on_option
from passage.cli.given import ON, given_by, moment
from passage.cli.page import Page
from passage.cli.verbs import Verb, option
from passage.text import LANGUAGES, Complaint, Language, Text

if TYPE_CHECKING:
    from datetime import date

    from passage.brief.claims import Claim
    from passage.brief.parts import Brief
    from passage.lang import Moment

ABOUT = Text(
    "WHAT is “narrative”, which it is when left out, or “country” and a country’s name or code. The ending "
    "of the file says its form: .html (a page that stands alone), .md, .pdf (tagged) or .xlsx (a sheet for "
    "each table, and every figure with its trace). Without a file, the findings in short are printed. With "
    "“--lang both”, one file is written in each language.",
    "QUOI est «\u00a0narrative\u00a0», qui vaut par défaut, ou «\u00a0country\u00a0» suivi du nom ou du "
    "code d’un pays. La fin du nom de fichier en dit la forme\u00a0: .html (une page autonome), .md, .pdf "
    "(balisé) ou .xlsx (une feuille par tableau, et chaque chiffre avec son chemin). Sans fichier, "
    "l’essentiel est affiché. Avec «\u00a0--lang both\u00a0», un fichier est écrit dans chaque langue.",
)
WHAT = Text("[WHAT] [COUNTRY]", "[QUOI] [PAYS]")
OUTPUT = Text("The file to write.", "Le fichier à écrire.")
FILE, DAY = Text("FILE", "FICHIER"), Text("DAY", "DATE")
BOTH = Text(
    "Both languages, each in a file of its own; as --lang both.",
    "Les deux langues, chacune dans un fichier; comme --lang both.",
)
REPLACE = Text("Replace a file that is there.", "Remplacer un fichier existant.")
WROTE = Text("Written: {file}", "Fichier écrit\u00a0: {file}")
NONE = Text("No number on this is at hand.", "Aucun nombre à ce sujet n’est en main.")
FOLDER = "passage-brief"


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        click.Argument(["what"], metavar=WHAT[lang], required=False, nargs=-1),
        option(lang, "--output", "-o", "output", metavar=FILE, help=OUTPUT),
        option(lang, "--both", "both", is_flag=True, help=BOTH),
        option(lang, "--replace", "replace", is_flag=True, help=REPLACE),
        option(lang, "--on", metavar=DAY, help=ON),
        known_on_option(lang),
    ]

    def brief(
        what: tuple[str, ...],
        output: str | None,
        both: bool,
        replace: bool,
        on: str | None,
        known_on: str | None,
    ) -> str:
        from passage.brief.files import write

        at = None if on is None else moment("--on", on)
        with given_by("--on"):
            made = _made(what, at, None if known_on is None else day(known_on))
        page = Page(lang)
        langs: Sequence[Language] = LANGUAGES if both else (lang,)
        if output is not None:
            for path in write(made, Path(output), langs, replace=replace):
                page.say(WROTE.format(file=str(path)))
            return str(page)
        for each in langs:
            in_short(page, made.title, made.main, each)
        return str(page)

    return Verb(lang, "brief", brief, params, ABOUT)


def in_short(page: Page, title: Text, main: tuple[Claim, ...], lang: Language) -> None:
    """The findings of a brief, without their footnotes."""
    from passage.brief.pieces import words
    from passage.brief.saying import sentence

    page.head(title[lang])
    for claim in main:
        page.say(f"– {words(sentence(claim, lang))}", 1, hang=2)
    if not main:
        page.say(NONE[lang], 1)


def write_the_narrative() -> tuple[Brief, tuple[Path, ...]]:
    """The brief on the briefing in both languages, as pages, in a new folder among temporary files."""
    from passage.brief.files import write
    from passage.brief.narrative import brief
    from passage.evidence.at_hand import at_hand

    made = brief(at_hand())
    folder = Path(tempfile.mkdtemp(prefix=f"{FOLDER}-"))
    try:
        return made, write(made, folder / "narrative.html", LANGUAGES)
    except Complaint:
        rmtree(folder)
        raise


def _made(what: tuple[str, ...], on: Moment | None, known_on: date | None) -> Brief:
    from passage.brief import country, narrative
    from passage.evidence.at_hand import at_hand

    match what:
        case () | ("narrative",):
            return narrative.brief(at_hand(known_on=known_on), on=on)
        case ("country", *name) if name:
            return country.brief(" ".join(name), at_hand(known_on=known_on), on=on)
        case _:
            raise Complaint(
                Text("there is no brief on this", "il n’y a pas de note à ce sujet"),
                field=" ".join(what),
                mend=Text(
                    "write narrative, or country and a country: country MEX",
                    "écrivez narrative, ou country et un pays\u00a0: country MEX",
                ),
            )
