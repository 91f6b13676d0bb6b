"""`passage find`: what the law finds in a case, and everything that a reader of it must be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from passage.cli.given import case_options, dossier, issues_of
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, option
from passage.text import Complaint, Language, Text

if TYPE_CHECKING:
    from passage.case.dossier import Dossier

ABOUT = Text(
    "FILE holds facts in YAML or JSON, of one claimant or of a family (shared, claimants); - reads standard "
    "input. What nobody tells stays unknown. Several claimants get an answer each.",
    "FICHIER contient des faits en YAML ou en JSON, sur une personne ou sur une famille (shared, claimants); "
    "- lit l’entrée standard. Ce que personne ne dit reste inconnu. Chaque personne a sa propre réponse.",
)


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    flags = [
        option(
            lang,
            "--interview",
            is_flag=True,
            help=Text(
                "Ask, one question at a time, for what is missing.",
                "Demander, une question à la fois, ce qui manque.",
            ),
        ),
        option(
            lang,
            "--full",
            is_flag=True,
            help=Text(
                "Add the tree of reasons and what follows; with --interview, ask on about every ground.",
                "Ajouter l’arbre des motifs et ce qui s’ensuit; avec --interview, poursuivre sur "
                "chaque motif.",
            ),
        ),
        option(
            lang,
            "--follows",
            is_flag=True,
            help=Text(
                "Add what follows: the removal order, the appeal and so on.",
                "Ajouter ce qui s’ensuit\u00a0: la mesure de renvoi, l’appel et ainsi de suite.",
            ),
        ),
        option(
            lang,
            "--save",
            metavar=Text("FILE", "FICHIER"),
            help=Text(
                "Save the facts, the law and the findings (.yaml or .json), for you alone to read.",
                "Enregistrer les faits, le droit et les conclusions (.yaml ou .json), que vous seul "
                "pourrez lire.",
            ),
        ),
        option(
            lang,
            "--replace",
            is_flag=True,
            help=Text("Let --save replace a file.", "Permettre à --save de remplacer un fichier."),
        ),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def find(
        file: str | None,
        facts: tuple[str, ...],
        on: str | None,
        facts_on: str | None,
        issues: tuple[str, ...],
        interview: bool,
        full: bool,
        follows: bool,
        save: str | None,
        replace: bool,
        json: bool,
    ) -> str:
        if interview:
            _check_input(file)
        found = dossier(file, facts, on, facts_on)
        chosen = issues_of(next(iter(found.cases.values())), issues)
        if interview:
            from passage.cli.talk import interviewed

            found = interviewed(found, chosen, lang, beyond=full)
        if save is not None:
            found.save(save, chosen, replace=replace)
        return (
            as_json(_data(found, chosen)) if json else _words(found, chosen, lang, full=full, follows=follows)
        )

    return Verb(lang, "find", find, [*case_options(lang), *flags], ABOUT)


JSON = Text("Give JSON, in both languages.", "Donner du JSON, dans les deux langues.")


def _check_input(file: str | None) -> None:
    """Answers cannot be read from the input that holds the file."""
    if file == "-":
        raise Complaint(
            Text(
                "standard input cannot be both file and answers",
                "l’entrée standard ne peut être à la fois fichier et réponses",
            ),
            field="--interview",
            mend=Text("name a file of facts", "nommez un fichier de faits"),
        )


def _data(found: Dossier, issues: tuple[str, ...]) -> object:
    from passage.case.record import findings

    return findings(found, issues)


def _words(found: Dossier, issues: tuple[str, ...], lang: Language, *, full: bool, follows: bool) -> str:
    from passage.cli.answer import answer, changed

    page = Page(lang)
    changed(page, found)
    for claimant, case in found.cases.items():
        if claimant:
            page.head(f"— {claimant} —")
        for issue in issues:
            answer(page, case, issue, full=full, follows=follows)
    return str(page)
