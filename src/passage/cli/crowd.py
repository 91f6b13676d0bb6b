"""What the verbs about many people share: their table, the mapping, the lists, a bar while they are read."""

from __future__ import annotations

import sys
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from passage.case.dossier import USUAL_ISSUE
from passage.cli.given import day_options
from passage.cli.verbs import argument, option
from passage.text import Complaint, Language, Text

if TYPE_CHECKING:
    from passage.lang import Moment
    from passage.population.population import Population

FILE = Text("FILE", "FICHIER")
ISSUE = Text(
    "The question of law (more than one if you like); see passage law --issues. By default: eligibility.",
    "La question de droit (on peut en donner plusieurs); voyez passage law --issues. Par défaut\u00a0: "
    "eligibility.",
)
REPLACE = Text("Let a file of that name be replaced.", "Permettre de remplacer un fichier de ce nom.")
READING = Text("Reading", "Lecture")


def table_options(lang: Language) -> list[click.Parameter]:
    """A table, its mapping, its lists, the question and the days."""
    return [
        argument(lang, "file", FILE),
        option(
            lang, "--issue", "--rule", "issues", multiple=True, metavar=Text("ISSUE", "QUESTION"), help=ISSUE
        ),
        *mapping_options(lang),
        *day_options(lang),
        *output_options(lang),
    ]


def mapping_options(lang: Language) -> list[click.Parameter]:
    """What the columns of a table are, and the tables of its lists."""
    return [
        option(
            lang,
            "--mapping",
            metavar=FILE,
            help=Text(
                "Which column each fact is read from (YAML or JSON); by default columns are named as "
                "facts are.",
                "De quelle colonne se lit chaque fait (YAML ou JSON); par défaut, les colonnes portent "
                "le nom des faits.",
            ),
        ),
        option(
            lang,
            "--list",
            "lists",
            multiple=True,
            metavar=Text("NAME=FILE", "NOM=FICHIER"),
            help=Text(
                "The table of a list that the mapping names: relatives, documents.",
                "Le tableau d’une liste que nomme la correspondance\u00a0: proches, documents.",
            ),
        ),
    ]


def output_options(lang: Language) -> list[click.Parameter]:
    """Where to write."""
    return [
        option(lang, "-o", "--output", metavar=FILE, help=Text("Where to write.", "Où écrire.")),
        option(lang, "--replace", is_flag=True, help=REPLACE),
    ]


def population(
    file: str | None,
    mapping: str | None,
    lists: Sequence[str],
    on: str | Moment | None,
    facts_on: str | None,
) -> Population:
    """The people of a table. Raises Complaint."""
    from passage.population.population import Population

    given = named(file, Text("the table of people", "le tableau des personnes"), "FILE")
    return Population(
        given, mapping=_mapping(mapping), lists=dict(map(_listed, lists)), on=on, facts_on=facts_on
    )


def named(given: str | None, what: Text, field: str) -> str:
    """What was given. Raises Complaint where it was not."""
    if given is not None:
        return given
    raise Complaint(
        Text("{what} is missing", "il manque {what}").format(what=what),
        field=field,
        mend=Text("name the file", "nommez le fichier"),
    )


def _mapping(path: str | None) -> Any:
    if path is None:
        return None
    from passage.case import manuscript

    found = manuscript.read(path)
    if isinstance(found, dict):
        return found
    raise Complaint(
        Text("this is no mapping", "ce n’est pas un tableau de correspondance"),
        field=path,
        mend=Text(
            "write “facts:” and what each is read from", "écrivez « facts\u00a0: » et d’où se lit chacun"
        ),
    )


def _listed(words: str) -> tuple[str, str]:
    name, sign, path = words.partition("=")
    if sign and name and path:
        return name, path
    raise Complaint(
        Text("a list has a name and a file", "une liste a un nom et un fichier"),
        field=f"--list {words}",
        mend=Text("write it as name=file", "écrivez-la ainsi\u00a0: nom=fichier"),
    )


def issues_or_usual(issues: Sequence[str]) -> tuple[str, ...]:
    """The issues asked for, or the usual one."""
    return tuple(dict.fromkeys(issues)) or (USUAL_ISSUE,)


def where(path: str | None) -> Path:
    """Where to write. Raises Complaint where it is not said."""
    return Path(named(path, Text("where to write", "où écrire"), "-o"))


@contextmanager
def bar(batches: Iterable[Any], rows: int | None, lang: Language) -> Generator[Iterable[Any]]:
    """The batches, with a bar where a person looks on."""
    if not sys.stderr.isatty():
        yield batches
        return
    with click.progressbar(length=rows, label=READING[lang], file=sys.stderr) as shown:

        def counted() -> Iterator[Any]:
            for batch in batches:
                yield batch
                shown.update(batch.num_rows)

        yield counted()
