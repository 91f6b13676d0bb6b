"""`passage sql`: a question of law as SQL, for somebody else's engine to run in place."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

import click

from passage.cli.crowd import REPLACE
from passage.cli.law import ON
from passage.cli.verbs import Verb, argument, option
from passage.text import Complaint, Language, Text, date

if TYPE_CHECKING:
    from passage.engine.warehouse.sql import Written

ABOUT = Text(
    "The SQL gives each person the outcome and, of each outcome and ground, what is certain and what is "
    "possible: not possible is no, and what is possible and not certain cannot be told. The table people has "
    "a column for each fact, a list a table of its own; where days are carried by months, years or holidays, "
    "the table calendar says where to (--calendar).",
    "La requête SQL donne, pour chaque personne, l’issue et, de chaque issue et motif, ce qui est certain et "
    "ce qui est possible\u00a0: ce qui n’est pas possible est un non, et ce qui est possible sans être "
    "certain ne peut être dit. La table people a une colonne pour chaque fait, une liste a sa propre table; "
    "quand un délai se compte en mois, en années ou avec des jours fériés, la table calendar donne le jour "
    "d’arrivée (--calendar).",
)
LAW = Text(
    "Passage {version}; the law of {day}, verified to {verified}; fingerprint {law}",
    "Passage {version}; le droit du {day}, vérifié jusqu’au {verified}; empreinte {law}",
)
BOUNDS = Text(
    "Bounds, not a decision: what is possible and not certain is for a person to look at.",
    "Des bornes, pas une décision\u00a0: ce qui est possible sans être certain revient à une personne.",
)
TABLE = Text("Table {name}: {columns}", "Table {name}\u00a0: {columns}")


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    from passage.engine.warehouse.sql import DIALECTS

    params = [
        argument(lang, "issue", Text("ISSUE", "QUESTION")),
        option(
            lang,
            "--dialect",
            default="duckdb",
            metavar=Text.same("|".join(DIALECTS)),
            help=Text("Whose SQL; DuckDB’s by default.", "Le SQL de quel moteur; DuckDB par défaut."),
        ),
        option(lang, "--on", metavar=Text("DAY", "DATE"), help=ON),
        option(
            lang,
            "--calendar",
            metavar=Text("FILE.csv", "FICHIER.csv"),
            help=Text("Also write the table calendar there.", "Y écrire aussi la table calendar."),
        ),
        option(lang, "--replace", is_flag=True, help=REPLACE),
    ]

    def sql(issue: str | None, dialect: str, on: str | None, calendar: str | None, replace: bool) -> str:
        from passage import law
        from passage.case import law_record
        from passage.engine.warehouse.sql import written
        from passage.lang.facts import unknown_name

        book = law.book()
        if issue is None or issue not in book.issues:
            raise unknown_name(issue or "", book.issues)
        if dialect not in DIALECTS:
            raise Complaint(
                Text("this dialect is not written", "ce dialecte n’est pas pris en charge"),
                field="--dialect",
                mend=Text("choose among {them}", "choisissez parmi {them}").format(them=", ".join(DIALECTS)),
            )
        edition = law_record.edition_at(book, on, "--on")
        found = written(edition, issue, dialect)
        if calendar is not None:
            _save(found, Path(calendar), replace=replace)
        from passage import __version__

        days = (date(each, lang) for each in (edition.moment.day, book.verified_on))
        said = dict(zip(("day", "verified"), days, strict=True))
        lines = [book.issues[issue].title[lang]]
        lines += [LAW[lang].format(version=__version__, law=book.fingerprint, **said), BOUNDS[lang]]
        for name, columns in found.tables.items():
            lines.append(TABLE[lang].format(name=name, columns=", ".join(columns)))
        return "\n".join([*(f"-- {line}" for line in lines), found.sql + ";"])

    return Verb(lang, "sql", sql, params, ABOUT)


def _save(found: Written, path: Path, *, replace: bool) -> None:
    from passage.population.export import whole

    days = found.reading.calendar()
    with whole(path, replace=replace) as beside, beside.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(days)
        rows.writerows(zip(*days.values(), strict=True))
