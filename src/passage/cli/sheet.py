"""`passage sheet`: a sheet for counsel, to print and write on. Nothing is asked and nothing is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from passage.cli.contacts import contact
from passage.cli.find import JSON
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, argument, option
from passage.text import Complaint, Language, Text, date

if TYPE_CHECKING:
    from passage.case.contacts import Contact
    from passage.lang.sheets import Item, Sheet

ABOUT = Text(
    "NAME is one of the sheets; without it, they are listed. A sheet is for people to go through: its boxes "
    "are never read, and it finds nothing.",
    "NOM est celui d’une fiche; sans lui, on en donne la liste. Une fiche est à parcourir par des "
    "personnes\u00a0: ses cases ne sont jamais lues, et elle ne conclut rien.",
)
BOX, LINE = "[ ]", "_"
CASE_LAW = Text("Case law: {it}", "Jurisprudence\u00a0: {it}")
WHOSE = {
    "claimant": Text("the claimant tells it", "à la personne de le dire"),
    "counsel": Text("counsel weighs it", "au conseil de l’apprécier"),
    "division": Text("the Division judges it", "à la Section d’en juger"),
    "helper": Text("a trained helper may ask", "une personne formée peut poser la question"),
}
REFER = Text("Where to refer", "Vers qui orienter")
STANDING = Text(
    "Law as verified on {day}. Reviewed by: {by}. This is not legal advice.",
    "Droit vérifié au {day}. Révision\u00a0: {by}. Ce ne sont pas des conseils juridiques.",
)
NOBODY = Text("nobody yet", "personne encore")


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
                return as_json(
                    {"passage": "sheets/1", "sheets": [_heading(each) for each in SHEETS.values()]}
                )
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
        return as_json(_data(found)) if json else _words(found, lang)

    return Verb(lang, "sheet", sheet, params, ABOUT)


def _words(sheet: Sheet, lang: Language) -> str:
    page = Page(lang)
    page.head(sheet.title)
    page.say(sheet.warning, 1)
    for heading in sheet.headings:
        page.head(heading.title)
        for item in heading.items:
            page.gap()
            page.say(f"{BOX} {item.text[lang]}", 1, hang=4)
            page.say(_source(item, lang), 3)
            if item.note is not None:
                page.say(item.note, 3)
            page.say(LINE * (page.columns - 6), 3)
    if contacts := _contacts(sheet):
        page.head(REFER)
        for each in contacts:
            contact(page, each)
    page.gap()
    page.say(_standing(sheet), 1)
    return str(page)


def _contacts(sheet: Sheet) -> list[Contact]:
    from passage.case.contacts import table

    return [each for each in table() if each.key in sheet.refer_to] if sheet.refer_to else []


def _source(item: Item, lang: Language) -> str:
    cites = [cite.label(lang) for cite in item.cites]
    cases = [CASE_LAW.format(it=each.label(lang))[lang] for each in item.judgments]
    return " · ".join((*cites, *cases, WHOSE[item.whose.value][lang]))


def _standing(sheet: Sheet) -> Text:
    day = Text.each(lambda lang: date(sheet.verified_on, lang))
    by = NOBODY if sheet.reviewed_by is None else Text.same(sheet.reviewed_by)
    return STANDING.format(day=day, by=by)


def _heading(sheet: Sheet) -> dict[str, Any]:
    from passage.case.record import both

    return {"name": sheet.key, "title": both(sheet.title)}


def _data(sheet: Sheet) -> dict[str, Any]:
    from passage.case.record import both

    return {
        "passage": "sheet/1",
        **_heading(sheet),
        "warning": both(sheet.warning),
        "headings": [
            {
                "title": both(heading.title),
                "items": [
                    {
                        "text": both(item.text),
                        "cites": [
                            {"cite": str(cite), "en": cite.label("en"), "fr": cite.label("fr")}
                            for cite in item.cites
                        ],
                        "case_law": [
                            {"en": each.label("en"), "fr": each.label("fr")} for each in item.judgments
                        ],
                        "whose": item.whose.value,
                        "note": None if item.note is None else both(item.note),
                    }
                    for item in heading.items
                ],
            }
            for heading in sheet.headings
        ],
        "refer_to": [
            {"name": both(each.name), "telephone": each.telephone, "web": both(each.web)}
            for each in _contacts(sheet)
        ],
        "verified_on": sheet.verified_on.isoformat(),
        "reviewed_by": sheet.reviewed_by,
    }
