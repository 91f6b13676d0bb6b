"""`passage explain`: the tree of reasons, each leaf the fact and what was told of it."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from passage.cli.find import JSON
from passage.cli.given import case_options, dossier, issues_of
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, option
from passage.text import Complaint, Language, Text

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


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    flags = [
        option(lang, "--full", is_flag=True, help=FULL),
        option(lang, "--json", "json", is_flag=True, help=JSON),
        option(lang, "--record", is_flag=True, help=RECORD),
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
    ) -> str:
        if json and record:
            raise Complaint(
                Text("only one of the two can be given", "une seule des deux peut être donnée"),
                field="--json, --record",
                mend=Text("choose one", "choisissez-en une"),
            )
        found = dossier(file, facts, on, facts_on)
        chosen = issues_of(next(iter(found.cases.values())), issues)
        told = [
            (name, case.explain(issue, full=full)) for name, case in found.cases.items() for issue in chosen
        ]
        if json or record:
            at = datetime.now(UTC)
            data = [
                {"claimant": name or None, **(each.as_record(at) if record else each.as_data())}
                for name, each in told
            ]
            return as_json(data[0] if len(data) == 1 else data)
        page = Page(lang)
        for name, each in told:
            page.head(f"— {name} —") if name else page.gap()
            page.outline(each.text(lang))
        return str(page)

    return Verb(lang, "explain", explain, [*case_options(lang), *flags], ABOUT)
