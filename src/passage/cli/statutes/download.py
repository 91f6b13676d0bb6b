"""`passage statutes download`: fetch official consolidations, because a person asks for it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from passage.cli.page import Page
from passage.cli.statutes import LANGUAGE_NAMES, TITLES
from passage.cli.verbs import Verb, argument, option
from passage.text import Complaint, Language, Text, date

if TYPE_CHECKING:
    from passage.statutes import Consolidation

ABOUT = Text(
    "INSTRUMENT is IRPA, IRPR and so on; without one, every one that is cited here and that the site "
    "consolidates. Nothing else of Passage uses the network.",
    "TEXTE est LIPR, RIPR, etc.; sans lui, tous ceux qui sont cités ici et que le site codifie. Rien "
    "d’autre, dans Passage, ne se sert du réseau.",
)
REPLACE = Text("Replace files that are there already.", "Remplacer les fichiers qui existent déjà.")
KEPT = Text("{path}: consolidation to {day}", "{path}\u00a0: codification au {day}")


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        argument(lang, "folder", Text("FOLDER", "DOSSIER")),
        argument(lang, "instruments", Text("[INSTRUMENT…]", "[TEXTE…]"), nargs=-1),
        option(lang, "--replace", is_flag=True, help=REPLACE),
    ]

    def download(folder: str | None, instruments: tuple[str, ...], replace: bool) -> str:
        from passage.statutes.downloading import download as fetch

        if not folder:
            raise Complaint(
                Text("no folder is named", "aucun dossier n’est nommé"),
                field="passage statutes download",
                mend=Text("name the folder to write to", "nommez le dossier où écrire"),
            )

        def tell(found: Consolidation) -> None:
            if sys.stderr.isatty():
                print(f"{found.name} {LANGUAGE_NAMES[found.lang][lang]}", file=sys.stderr)

        page = Page(lang)
        for found in fetch(folder, instruments, replace=replace, tell=tell):
            day = Text.each(lambda lang, found=found: date(found.current, lang))
            page.say(KEPT.format(path=str(found.path), day=day))
        return str(page)

    return Verb(lang, "download", download, params, ABOUT, TITLES["download"])
