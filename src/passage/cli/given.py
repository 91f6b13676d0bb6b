"""What the verbs about a case are given: a file, facts by option, the law's day, the issues."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from passage.cli.verbs import argument, option
from passage.text import Complaint, Language, Text

if TYPE_CHECKING:
    from datetime import date

    from passage.case.case import Case
    from passage.case.dossier import Dossier
    from passage.lang import Book, Moment

_FILE = Text("[FILE]", "[FICHIER]")
_DAY = Text("DAY", "DATE")


def case_options(lang: Language) -> list[click.Parameter]:
    """A file, facts, and the days of the law and of the facts."""
    return [
        argument(lang, "file", _FILE),
        option(
            lang,
            "-f",
            "--fact",
            "facts",
            multiple=True,
            metavar=Text("NAME=VALUE", "NOM=VALEUR"),
            help=Text(
                "A fact, over those of the file and for each claimant; rows as [{…}, …].",
                "Un fait, qui l’emporte sur ceux du fichier et vaut pour chaque personne; les lignes "
                "ainsi\u00a0: [{…}, …].",
            ),
        ),
        *day_options(lang),
        option(
            lang,
            "--issue",
            "issues",
            multiple=True,
            metavar=Text("ISSUE", "QUESTION"),
            help=Text(
                "The question of law (more than one if you like); see passage law --issues. By "
                "default: eligibility.",
                "La question de droit (on peut en donner plusieurs); voyez passage law --issues. Par "
                "défaut\u00a0: eligibility.",
            ),
        ),
    ]


def day_options(lang: Language) -> list[click.Parameter]:
    """The days of the law and of the facts."""
    return [
        option(lang, "--on", metavar=_DAY, help=ON),
        option(lang, "--facts-on", metavar=_DAY, help=FACTS_ON),
    ]


FACTS_ON = Text(
    "The day on which facts are taken; that of the law by default.",
    "Le jour auquel on se place pour les faits; par défaut, celui du droit.",
)
ON = Text(
    "The day, or instant, of the law; by default the last day to which it is verified, or today if earlier.",
    "Le jour, ou l’instant, du droit; par défaut, le dernier jour de sa vérification, ou aujourd’hui "
    "s’il vient avant.",
)


def dossier(file: str | None, facts: Sequence[str], on: str | None, facts_on: str | None) -> Dossier:
    """The file with what was given beside it. Raises Complaint."""
    from passage.case.dossier import Dossier

    for name, day in (("--on", on), ("--facts-on", facts_on)):
        _check_day(name, day)
    told = facts_of(facts)
    if file is None:
        return Dossier.of(None, told, on=on, facts_on=facts_on)
    return Dossier.read(file, told, on=on, facts_on=facts_on)


def issues_of(case: Case, issues: Sequence[str]) -> tuple[str, ...]:
    """The issues asked for, or the usual one. Raises Complaint where there is no such issue."""
    from passage.case.dossier import USUAL_ISSUE
    from passage.lang.facts import unknown_name

    for issue in issues:
        if issue not in case.book.issues:
            nearest = unknown_name(issue, case.book.issues).mend
            see = Text("see the list: passage law --issues", "voyez la liste\u00a0: passage law --issues")
            raise Complaint(
                Text("there is no such question of law", "cette question de droit n’existe pas"),
                field=f"--issue {issue}",
                mend=nearest if "?" in nearest.en else see,
            )
    return tuple(dict.fromkeys(issues)) or (USUAL_ISSUE,)


def facts_of(given: Sequence[str]) -> Mapping[str, Any]:
    """Facts written `name=value`; a value in brackets or braces is read as rows. Raises Complaint."""
    from passage.case import manuscript

    told: dict[str, Any] = {}
    for words in given:
        name, sign, value = words.partition("=")
        name = name.strip()
        if not sign or not name:
            raise Complaint(
                Text("a fact has a name and a value", "un fait a un nom et une valeur"),
                field=f"-f {words}",
                mend=Text("write it as name=value", "écrivez-le ainsi\u00a0: nom=valeur"),
            )
        if name in told:
            raise Complaint(
                Text("this fact is given twice", "ce fait est donné deux fois"),
                field=f"-f {name}",
                mend=Text("keep one of the two", "gardez l’un des deux"),
            )
        rows = value.lstrip()[:1] in ("[", "{")
        told[name] = manuscript.parse(value, f"-f {name}") if rows else value
    return told


def on_the_day(book: Book, name: str, day: str | None) -> Moment:
    """A moment of the law, by default the last day to which it is verified. Raises Complaint."""
    return moment(name, book.verified_on if day is None else day)


def issue_of(book: Book, issue: str) -> str:
    """The issue asked for. Raises Complaint where there is none of that name."""
    from passage.case.case import Case

    return issues_of(Case(book=book), [issue])[0]


def _check_day(name: str, day: str | None) -> None:
    if day is not None:
        moment(name, day)


def moment(name: str, day: date | str) -> Moment:
    """A moment of the law, given by the option of that name. Raises Complaint, naming the option."""
    from passage.lang import Moment

    try:
        return Moment.read(day)
    except Complaint as complaint:
        raise Complaint(complaint.problem, field=name, mend=complaint.mend) from None


@contextmanager
def given_by(option: str) -> Generator[None]:
    """What is wrong with an argument (`on`) is told of the option that it was given by (`--on`)."""
    try:
        yield
    except Complaint as complaint:
        if complaint.field != option.removeprefix("--"):
            raise
        raise Complaint(complaint.problem, field=option, mend=complaint.mend) from None
