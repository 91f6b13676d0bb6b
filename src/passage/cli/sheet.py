"""`passage sheet`: a sheet for counsel, to print and write on. Nothing is asked and nothing is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from passage.case.sheet_record import REFER, contacts, data, heading, source, standing
from passage.cli.contacts import contact
from passage.cli.find import JSON
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, argument, option
from passage.text import Complaint, Language, Text

if TYPE_CHECKING:
    from passage.lang.sheets import Sheet

ABOUT = Text(
    "NAME is one of the sheets; without it, they are listed. A sheet is for people to go through: its boxes "
    "are never read, and it finds nothing.",
    "NOM est celui d’une fiche; sans lui, on en donne la liste. Une fiche est à parcourir par des "
    "personnes\u00a0: ses cases ne sont jamais lues, et elle ne conclut rien.",
)
BOX, LINE = "[ ]", "_"


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        argument(lang, "name", Text("[NAME]", "[NOM]")),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def sheet(name: str | None, json: bool) -> str:
        from passage.law.sheets import SHEETS

        if name is None:
            if json:
                return as_json({"passage": "sheets/1", "sheets": [heading(each) for each in SHEETS.values()]})
            page = Page(lang)
            page.table([[each.key, each.title] for each in SHEETS.values()])
            return str(page)
        if name not in SHEETS:
            raise Complaint(
                Text("there is no such sheet", "cette fiche n’existe pas"),
                field=name,
                mend=Text("choose one of {all}", "choisissez parmi {all}").format(all=", ".join(SHEETS)),
            )
        found = SHEETS[name]
        return as_json(data(found)) if json else _words(found, lang)

    return Verb(lang, "sheet", sheet, params, ABOUT)


def _words(sheet: Sheet, lang: Language) -> str:
    page = Page(lang)
    page.head(sheet.title)
    page.say(sheet.warning, 1)
    for group in sheet.headings:
        page.head(group.title)
        for item in group.items:
            page.gap()
            page.say(f"{BOX} {item.text[lang]}", 1, hang=4)
            page.say(source(item, lang), 3)
            if item.note is not None:
                page.say(item.note, 3)
            page.say(LINE * (page.columns - 6), 3)
    if referred := contacts(sheet):
        page.head(REFER)
        for each in referred:
            contact(page, each)
    page.gap()
    page.say(standing(sheet), 1)
    return str(page)
