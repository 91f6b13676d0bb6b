"""`passage data fetch`: fetch data sets of the catalogue, because a person asks for it."""

from __future__ import annotations

import sys
from collections.abc import Callable

import click

from passage.cli.data import TITLES, folder
from passage.cli.data.add import said
from passage.cli.page import Page
from passage.cli.verbs import Verb, argument
from passage.text import Complaint, Language, Text

ABOUT = Text(
    "DATA_SET is a key of the catalogue (passage data list --catalogue). Only the catalogue’s hosts "
    "are asked, "
    "and nothing is sent but the address. A download that stopped goes on where it ended.",
    "JEU est une clé du catalogue (passage data list --catalogue). Seuls les hôtes du catalogue sont "
    "interrogés, et rien n’est envoyé sauf l’adresse. Un téléchargement interrompu reprend où il "
    "s’est arrêté.",
)


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        argument(lang, "keys", Text("DATA_SET…", "JEU…"), nargs=-1),
        folder(lang),
    ]

    def fetch(keys: tuple[str, ...], folder: str | None) -> str:
        from passage.evidence.fetching import fetch as fetched
        from passage.evidence.store.store import Store

        if not keys:
            raise Complaint(
                Text("no data set is named", "aucun jeu de données n’est nommé"),
                field="passage data fetch",
                mend=Text(
                    "name one; see “passage data list --catalogue”",
                    "nommez-en un; voyez «\u00a0passage data list --catalogue\u00a0»",
                ),
            )
        page = Page(lang)
        for key in keys:
            for vintage, new in fetched(Store.at(folder), key, tell=_progress()):
                said(page, vintage, new=new)
        return str(page)

    return Verb(lang, "fetch", fetch, params, ABOUT, TITLES["fetch"])


def _progress() -> Callable[[str, int, int | None], None] | None:
    """Progress on one line of a terminal, and nowhere else."""
    if not sys.stderr.isatty():
        return None

    def tell(name: str, size: int, whole: int | None) -> None:
        share = f"{100 * size // whole}\u00a0%" if whole else f"{size // 1000}\u00a0kB"
        print(f"\r{name} {share}", end="" if size != whole else "\n", file=sys.stderr, flush=True)

    return tell
