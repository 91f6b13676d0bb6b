"""`passage data add`: a file that was downloaded is recognized by what is in it, read, and kept."""

from __future__ import annotations

from datetime import date as day
from typing import TYPE_CHECKING

import click

from passage.cli.data import TITLES, folder
from passage.cli.page import Page
from passage.cli.verbs import Verb, argument, option
from passage.text import Complaint, Language, Text, date, plural

if TYPE_CHECKING:
    from passage.evidence.store.vintages import Vintage

ABOUT = Text(
    "FILE is as its publisher gives it: CSV, XLSX, ZIP, JSON, Parquet or a saved page. It is known "
    "by what is in "
    "it and not by its name, and nothing of it is kept unless all of it reads.",
    "FICHIER est tel que le donne son diffuseur\u00a0: CSV, XLSX, ZIP, JSON, Parquet ou page "
    "enregistrée. On le "
    "reconnaît à son contenu et non à son nom, et rien n’en est conservé s’il ne se lit pas en entier.",
)
AS = Text(
    "The data set it is, where its content cannot tell.", "Le jeu de données que c’est, si rien n’y le dit."
)
RETRIEVED = Text(
    "The day on which it was downloaded (today, if none).",
    "Le jour du téléchargement (à défaut, aujourd’hui).",
)
WHEN = Text(
    "nothing inside says of which day it is; if it is an older file, say when it was downloaded, with "
    "--retrieved",
    "rien n’y dit de quel jour il est; si c’est un fichier plus ancien, dites par --retrieved quand il a été "
    "téléchargé",
)


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        argument(lang, "files", Text("FILE…", "FICHIER…"), nargs=-1),
        option(lang, "--as", "as_", help=AS, metavar=Text("DATA_SET", "JEU")),
        option(lang, "--retrieved", help=RETRIEVED, metavar=Text("DAY", "JOUR")),
        folder(lang),
    ]

    def add(files: tuple[str, ...], as_: str | None, retrieved: str | None, folder: str | None) -> str:
        from passage.evidence.catalogue import data_set
        from passage.evidence.fetching import older
        from passage.evidence.opened import open_file
        from passage.evidence.readers import readings
        from passage.evidence.store.store import Store

        if not files:
            raise Complaint(
                Text("no file is named", "aucun fichier n’est nommé"),
                field="passage data add",
                mend=Text("name a file that was downloaded", "nommez un fichier téléchargé"),
            )
        if as_ is not None:
            data_set(as_)
        when = _day(retrieved)
        page = Page(lang)
        store = Store.at(folder)
        for name in files:
            file = open_file(name)
            read = readings(file, as_)
            for reading in read:
                newest = store.later(reading) if retrieved is None and reading.stamp is None else None
                if newest is not None:
                    raise older(file, reading, newest, WHEN)
            for reading in read:
                vintage, new = store.add(file, reading, retrieved=when)
                said(page, vintage, new=new)
        return str(page)

    return Verb(lang, "add", add, params, ABOUT, TITLES["add"])


def said(page: Page, vintage: Vintage, *, new: bool) -> None:
    """What was kept of a file."""
    from passage.evidence.catalogue import catalogue

    page.head(Text("{file}: {key}", "{file}\u00a0: {key}").format(file=vintage.file, key=vintage.data_set))
    page.say(catalogue()[vintage.data_set].title, 1)
    if not new:
        page.say(Text("These bytes were kept already.", "Ces octets étaient déjà conservés."), 1)
    page.say(numbers(vintage), 1)


def numbers(vintage: Vintage) -> Text:
    """How many numbers a vintage holds, of which days, known as of which."""
    told = Text(
        "{n} from {first} to {last}, known on {known}; {withheld}",
        "{n} du {first} au {last}, connus le {known}; {withheld}",
    )
    return told.format(
        n=plural(
            vintage.rows, Text("{n} number", "{n}\u00a0nombre"), Text("{n} numbers", "{n}\u00a0nombres")
        ),
        first=_in_words(vintage.first),
        last=_in_words(vintage.last),
        known=_in_words(vintage.known),
        withheld=plural(
            vintage.withheld,
            Text("{n} withheld", "{n}\u00a0masqué"),
            Text("{n} withheld", "{n}\u00a0masqués"),
        ),
    )


def _in_words(when: day) -> Text:
    return Text.each(lambda lang: date(when, lang))


def _day(written: str | None) -> day:
    if written is None:
        return day.today()
    try:
        found = day.fromisoformat(written)
    except ValueError:
        found = None
    if found is None or found > day.today():
        raise Complaint(
            Text("“{written}” is no past day", "«\u00a0{written}\u00a0» n’est pas une date passée").format(
                written=written
            ),
            field="--retrieved",
            mend=Text("write a day such as 2026-08-22", "écrivez une date, par exemple 2026-08-22"),
        )
    return found
