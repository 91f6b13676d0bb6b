"""`passage data`: published numbers, fetched, added, listed, verified; one module for each."""

from __future__ import annotations

from datetime import date

import click

from passage.cli.verbs import Verbs, option
from passage.text import Complaint, Language, Text

TITLES = {
    "fetch": Text("Fetch a data set from its publisher", "Télécharger un jeu de données de son diffuseur"),
    "add": Text("Add a file that was downloaded", "Ajouter un fichier téléchargé"),
    "list": Text(
        "What is held, from when, and the catalogue", "Ce qui est conservé, depuis quand, et le catalogue"
    ),
    "verify": Text(
        "Whether what is held is what was kept, and reads as it did",
        "Vérifier que ce qui est conservé est intact et se lit comme avant",
    ),
}
ABOUT = Text(
    "Published numbers, kept on this machine with their files, every vintage of them. They are in the folder "
    "named by --folder, else by PASSAGE_DATA, else in the usual place for a person’s data.",
    "Les nombres publiés, conservés sur cette machine avec leurs fichiers, dans toutes leurs "
    "versions. Ils sont "
    "dans le dossier que nomme --folder, à défaut PASSAGE_DATA, sinon à l’endroit habituel des données d’une "
    "personne.",
)
KNOWN_ON = Text("Only numbers that were known on that day.", "Seulement les nombres connus à cette date.")
FOLDER = Text("Where the numbers are kept.", "Où les nombres sont conservés.")


def folder(lang: Language) -> click.Option:
    """Where the numbers are kept."""
    return option(lang, "--folder", help=FOLDER, metavar=Text("FOLDER", "DOSSIER"))


def known_on_option(lang: Language, words: Text = KNOWN_ON) -> click.Option:
    """As known on which day."""
    return option(lang, "--known-on", "known_on", help=words, metavar=Text("DAY", "JOUR"))


def day(written: str) -> date:
    """The day that `--known-on` names. Raises Complaint for one that is none."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise Complaint(
            Text("“{written}” is not a date", "«\u00a0{written}\u00a0» n’est pas une date").format(
                written=written
            ),
            field="--known-on",
            mend=Text("write a day such as 2026-08-22", "écrivez une date, par exemple 2026-08-22"),
        ) from None


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    return Verbs(lang, "data", ABOUT, TITLES, "passage.cli.data")
