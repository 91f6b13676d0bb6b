"""A sheet for counsel, for every door: whose each item is, on what it rests, and the whole as data."""

from __future__ import annotations

from typing import Any

from passage.case.contacts import Contact, table
from passage.case.record import both
from passage.lang.sheets import Item, Sheet
from passage.text import Language, Text, date

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


def contacts(sheet: Sheet) -> list[Contact]:
    """To whom the sheet refers."""
    return [each for each in table() if each.key in sheet.refer_to] if sheet.refer_to else []


def source(item: Item, lang: Language) -> str:
    """On what an item rests, and whose it is to judge."""
    cites = [cite.label(lang) for cite in item.cites]
    cases = [CASE_LAW.format(it=each.label(lang))[lang] for each in item.judgments]
    return " · ".join((*cites, *cases, WHOSE[item.whose.value][lang]))


def standing(sheet: Sheet) -> Text:
    """How far it is known, and who has looked."""
    day = Text.each(lambda lang: date(sheet.verified_on, lang))
    by = NOBODY if sheet.reviewed_by is None else Text.same(sheet.reviewed_by)
    return STANDING.format(day=day, by=by)


def heading(sheet: Sheet) -> dict[str, Any]:
    """Its name and title, as data."""
    return {"name": sheet.key, "title": both(sheet.title)}


def data(sheet: Sheet) -> dict[str, Any]:
    """A sheet as data, in both languages."""
    return {
        "passage": "sheet/1",
        **heading(sheet),
        "warning": both(sheet.warning),
        "headings": [
            {
                "title": both(group.title),
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
                    for item in group.items
                ],
            }
            for group in sheet.headings
        ],
        "refer_to": [
            {"name": both(each.name), "telephone": each.telephone, "web": both(each.web)}
            for each in contacts(sheet)
        ],
        "verified_on": sheet.verified_on.isoformat(),
        "reviewed_by": sheet.reviewed_by,
    }
