"""`passage pack`: a table of people packed into planes, to be read again at the speed of memory."""

from __future__ import annotations

import click

from passage.cli.crowd import issues_or_usual, population, table_options, where
from passage.cli.verbs import Verb
from passage.text import Language, Text, plural

ABOUT = Text(
    "FILE is a table of people (.parquet, .csv, .xlsx). What is written holds bits that answer the rules, "
    "under the law of the day, and no name and no date; passage run reads it.",
    "FICHIER est un tableau de personnes (.parquet, .csv, .xlsx). Ce qui est écrit contient des bits qui "
    "répondent aux règles, selon le droit du jour, sans nom ni date; passage run le lit.",
)


def command(lang: Language) -> click.Command:
    """The verb, in one language."""

    def pack(
        file: str | None,
        issues: tuple[str, ...],
        mapping: str | None,
        lists: tuple[str, ...],
        on: str | None,
        facts_on: str | None,
        output: str | None,
        replace: bool,
    ) -> str:
        from passage.population import planes

        path = where(output)
        people = population(file, mapping, lists, on, facts_on)
        many = planes.pack(people, issues_or_usual(issues), path, replace=replace)
        return plural(
            many,
            Text("{n} person packed into {path}", "{n}\u00a0personne, dans {path}"),
            Text("{n} people packed into {path}", "{n}\u00a0personnes, dans {path}"),
        ).format(path=str(path))[lang]

    return Verb(lang, "pack", pack, table_options(lang), ABOUT)
