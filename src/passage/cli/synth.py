"""`passage synth`: invented people, marked as such, with the tables of their lists and the mapping."""

from __future__ import annotations

import click

from passage.cli.crowd import ISSUE, REPLACE, issues_or_usual, where
from passage.cli.verbs import Verb, argument, option
from passage.text import Complaint, Language, Text, plural

ABOUT = Text(
    "N people are invented, with the facts on which the question turns, and written to a file (.parquet, "
    ".csv or .xlsx). Beside it stand the tables of their lists and the mapping, as passage run takes them. "
    "They describe nobody and estimate nothing.",
    "N personnes sont inventées, avec les faits dont dépend la question, et écrites dans un fichier "
    "(.parquet, .csv ou .xlsx). À côté se trouvent les tableaux de leurs listes et la correspondance, tels "
    "que les prend passage run. Elles ne décrivent personne et n’estiment rien.",
)
MOST = 50_000_000


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params = [
        argument(lang, "many", Text.same("N")),
        option(
            lang,
            "--seed",
            default="1",
            metavar=Text("NUMBER", "NOMBRE"),
            help=Text(
                "The same number gives the same people; 1 by default.",
                "Le même nombre donne les mêmes personnes; 1 par défaut.",
            ),
        ),
        option(
            lang, "--issue", "--rule", "issues", multiple=True, metavar=Text("ISSUE", "QUESTION"), help=ISSUE
        ),
        option(
            lang,
            "-o",
            "--output",
            metavar=Text("FILE", "FICHIER"),
            help=Text("Where to write.", "Où écrire."),
        ),
        option(lang, "--replace", is_flag=True, help=REPLACE),
    ]

    def synth(many: str | None, seed: str, issues: tuple[str, ...], output: str | None, replace: bool) -> str:
        from passage.population.synthetic import save

        path = where(output)
        count = _whole(many, "N", 1)
        written = save(path, count, _whole(seed, "--seed", 0), issues_or_usual(issues), lang, replace=replace)
        said = plural(
            count,
            Text("{n} invented person, in {paths}", "{n}\u00a0personne inventée, dans {paths}"),
            Text("{n} invented people, in {paths}", "{n}\u00a0personnes inventées, dans {paths}"),
        )
        return said.format(paths=", ".join(map(str, written)))[lang]

    return Verb(lang, "synth", synth, params, ABOUT)


def _whole(words: str | None, name: str, least: int) -> int:
    if words is not None and words.isascii() and words.isdigit() and least <= int(words) <= MOST:
        return int(words)
    raise Complaint(
        Text("a whole number is wanted", "il faut un nombre entier"),
        field=name,
        mend=Text(f"give one from {least} to {MOST}", f"donnez-en un de {least} à {MOST}"),
    )
