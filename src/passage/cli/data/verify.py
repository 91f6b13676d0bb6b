"""`passage data verify`: the digests of what is held, and whether each file still reads as it did."""

from __future__ import annotations

import click

from passage.cli.data import TITLES, folder
from passage.cli.door import Failed
from passage.cli.find import JSON
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, option
from passage.text import Language, Text

ABOUT = Text(
    "Each file is held against its sha256 and read again. The exit code is 1 where something is not "
    "as it was.",
    "Chaque fichier est comparé à son sha256 et relu. Le code de sortie est 1 si quelque chose a changé.",
)
AS_KEPT = Text("as it was kept", "tel que conservé")


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [folder(lang), option(lang, "--json", "json", is_flag=True, help=JSON)]

    def verify(folder: str | None, json: bool) -> str:
        from passage.case.record import both
        from passage.evidence.store.store import Store

        store = Store.at(folder)
        found = [(each, store.verify(each)) for each in store.vintages()]
        page = Page(lang)
        if not found:
            page.say(Text("Nothing is kept here.", "Rien n’est conservé ici."))
        page.table((each.name, problem or AS_KEPT) for each, problem in found)
        data = {
            "passage": "numbers-verified/1",
            "vintages": [
                {
                    "vintage": each.name,
                    "sha256": each.sha256,
                    "as_kept": problem is None,
                    "problem": both(problem) if problem else None,
                }
                for each, problem in found
            ],
        }
        told = as_json(data) if json else str(page)
        if any(problem for _, problem in found):
            raise Failed(told)
        return told

    return Verb(lang, "verify", verify, params, ABOUT, TITLES["verify"])
