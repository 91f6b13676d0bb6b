"""`passage statutes`: the official text, shown, verified, compared, downloaded; one module for each."""

from __future__ import annotations

import click

from passage.cli.verbs import Verbs
from passage.text import Language, Text

TITLES = {
    "show": Text(
        "A provision on a day, both languages side by side",
        "Une disposition à une date, dans les deux langues",
    ),
    "verify": Text(
        "Whether every citation resolves and its text is the one read",
        "Vérifier que chaque référence mène à un texte, et que ce texte est bien celui qui a été lu",
    ),
    "drift": Text(
        "What moved between two consolidations, and what needs another look",
        "Ce qui a changé d’une codification à l’autre, et ce qu’il faut revoir",
    ),
    "download": Text(
        "Fetch official consolidations from the Justice Laws site",
        "Télécharger les codifications officielles du site Web de la législation",
    ),
}
ABOUT = Text(
    "The official text, in the XML of Justice Laws. PATH is a file or a folder of consolidations; without "
    "it, the folder that PASSAGE_STATUTES names, or else “statutes” here.",
    "Le texte officiel, dans le XML du ministère de la Justice. CHEMIN est un fichier ou un dossier de "
    "codifications; à défaut, le dossier que nomme PASSAGE_STATUTES, ou sinon «\u00a0statutes\u00a0», ici.",
)
PATH = Text("[PATH]", "[CHEMIN]")
LANGUAGE_NAMES: dict[Language, Text] = {
    "en": Text("English", "anglais"),
    "fr": Text("French", "français"),
}
"""As they stand within a sentence."""


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    return Verbs(lang, "statutes", ABOUT, TITLES, "passage.cli.statutes")
