"""`passage explain`: the tree of reasons, each leaf the fact and what was told of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from passage.cli.find import JSON
from passage.cli.given import case_options, dossier, issues_of
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, option
from passage.text import Complaint, Language, Text

if TYPE_CHECKING:
    from passage.case.dossier import Dossier

ABOUT = Text(
    "Each rule with its citation and the day it came into force, each fact with what was told of it.",
    "Chaque règle avec sa référence et sa date d’entrée en vigueur, chaque fait avec ce qui en a été dit.",
)
FULL = Text(
    "Every rule that was read, not only those that matter.",
    "Toutes les règles lues, et non seulement celles qui comptent.",
)
RECORD = Text(
    "Give a record of the law, the facts and the time, in the terms of W3C PROV (JSON).",
    "Donner un relevé du droit, des faits et de l’heure, selon W3C PROV (JSON).",
)


LETTER = Text(
    "Write a letter in plain words for the claimant to this file (PDF).",
    "Écrire dans ce fichier une lettre en langage clair pour la personne visée (PDF).",
)
MEMO = Text(
    "Write a memo for counsel to this file (PDF).", "Écrire dans ce fichier une note pour le conseil (PDF)."
)
REPLACE = Text(
    "Let --letter and --memo replace a file.", "Permettre à --letter et à --memo de remplacer un fichier."
)
WRITTEN = Text("Written to {file}.", "Écrit dans {file}.")
_FILE = Text("FILE", "FICHIER")


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    flags = [
        option(lang, "--full", is_flag=True, help=FULL),
        option(lang, "--json", "json", is_flag=True, help=JSON),
        option(lang, "--record", is_flag=True, help=RECORD),
        option(lang, "--letter", metavar=_FILE, help=LETTER),
        option(lang, "--memo", metavar=_FILE, help=MEMO),
        option(lang, "--replace", is_flag=True, help=REPLACE),
    ]

    def explain(
        file: str | None,
        facts: tuple[str, ...],
        on: str | None,
        facts_on: str | None,
        issues: tuple[str, ...],
        full: bool,
        json: bool,
        record: bool,
        letter: str | None,
        memo: str | None,
        replace: bool,
    ) -> str:
        if json and record:
            raise Complaint(
                Text("only one of the two can be given", "une seule des deux peut être donnée"),
                field="--json, --record",
                mend=Text("choose one", "choisissez-en une"),
            )
        from passage.case.asking_record import explanations

        found = dossier(file, facts, on, facts_on)
        chosen = issues_of(next(iter(found.cases.values())), issues)
        _write(found, chosen, lang, letter, memo, full=full, replace=replace)
        if json or record:
            at = datetime.now(UTC)
            data = (
                _records(found, chosen, at, full=full) if record else explanations(found, chosen, full=full)
            )
            return as_json(data[0] if len(data) == 1 else data)
        told = (
            (name, case.explain(issue, full=full)) for name, case in found.cases.items() for issue in chosen
        )
        page = Page(lang)
        for name, each in told:
            page.head(f"— {name} —") if name else page.gap()
            page.outline(each.text(lang))
        for file in (letter, memo):
            if file is not None:
                page.head(WRITTEN.format(file=Text.same(file)))
        return str(page)

    return Verb(lang, "explain", explain, [*case_options(lang), *flags], ABOUT)


def _write(
    found: Dossier,
    issues: tuple[str, ...],
    lang: Language,
    letter: str | None,
    memo: str | None,
    *,
    full: bool,
    replace: bool,
) -> None:
    """The papers asked for, made before either is written."""
    if letter is None and memo is None:
        if replace:
            raise Complaint(
                Text("no file is asked for", "aucun fichier n’est demandé"),
                field="--replace",
                mend=Text("name one with --letter or --memo", "nommez-en un avec --letter ou --memo"),
            )
        return
    from passage.case import manuscript, papers
    from passage.paper.pdf import pdf

    made: list[tuple[str, bytes]] = []
    if letter is not None:
        made.append((letter, pdf(papers.letter(found, issues, lang))))
    if memo is not None:
        made.append((memo, pdf(papers.memo(found, issues, lang, full=full))))
    for file, paper in made:
        manuscript.put(file, paper, replace=replace)


def _records(found: Dossier, issues: Sequence[str], at: datetime, *, full: bool) -> list[dict[str, Any]]:
    return [
        {"claimant": name or None, **case.explain(issue, full=full).as_record(at)}
        for name, case in found.cases.items()
        for issue in issues
    ]
