"""`passage data list`: every vintage that is held, and what it holds; or the catalogue of what can be."""

from __future__ import annotations

from typing import Any

import click

from passage.cli.data import TITLES, day, folder, known_on_option
from passage.cli.data.add import numbers
from passage.cli.find import JSON
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, option
from passage.text import Language, Text

ABOUT = Text(
    "Each vintage, with the numbers it holds, their span and the day as of which they are known. Of "
    "each data "
    "set the newest speaks; --known-on asks which spoke on a day.",
    "Chaque version, avec les nombres qu’elle contient, leur période et le jour où ils sont connus. "
    "Pour chaque "
    "jeu de données, c’est la plus récente qui compte; --known-on demande laquelle comptait un jour donné.",
)
CATALOGUE = Text(
    "List the official data sets and where they are.", "Donner les jeux de données officiels et où ils sont."
)
KNOWN_ON = Text(
    "Only the vintages that speak as of that day.", "Seulement les versions qui comptent à cette date."
)
NOTHING = Text("Nothing is kept in {folder}.", "Rien n’est conservé dans {folder}.")


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        option(lang, "--catalogue", is_flag=True, help=CATALOGUE),
        known_on_option(lang, KNOWN_ON),
        folder(lang),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def show(catalogue: bool, known_on: str | None, folder: str | None, json: bool) -> str:
        from passage.evidence.store.store import Store

        if catalogue:
            return as_json(_catalogue_data()) if json else str(_catalogue(Page(lang)))
        store = Store.at(folder)
        held = store.speaking(day(known_on)) if known_on is not None else store.vintages()
        if json:
            return as_json({"passage": "numbers/1", "vintages": [each.as_data() for each in held]})
        page = Page(lang)
        if not held:
            page.say(NOTHING.format(folder=str(store.folder)))
        for each in held:
            page.head(each.data_set)
            page.table([(Text("file", "fichier"), each.file), (Text("holds", "contient"), numbers(each))], 1)
        return str(page)

    return Verb(lang, "list", show, params, ABOUT, TITLES["list"])


def _catalogue(page: Page) -> Page:
    from passage.evidence.catalogue import catalogue

    for each in catalogue().values():
        page.head(each.key)
        page.say(each.title, 1)
        rows: list[tuple[str | Text, str | Text]] = [(Text("publisher", "diffuseur"), each.publisher)]
        rows.append((Text("licence", "licence", deliberate=True), each.licence))
        if each.page:
            rows.append((Text("address", "adresse"), each.page))
        rows += [(Text("file", "fichier"), file) for file in each.files]
        page.table(rows, 1)
        if each.note:
            page.say(each.note, 1)
    return page


def _catalogue_data() -> Any:
    from passage.case.record import both
    from passage.evidence.catalogue import catalogue

    return {
        "passage": "catalogue/1",
        "data_sets": [
            {
                "key": each.key,
                "title": both(each.title),
                "publisher": both(each.publisher),
                "identifier": each.identifier,
                "page": each.page,
                "licence": both(each.licence),
                "cadence": each.cadence,
                "measures": list(each.measures),
                "files": list(each.files),
                "note": both(each.note) if each.note else None,
            }
            for each in catalogue().values()
        ],
    }
