"""What each door answers: the records that the terminal prints; with a question, the schema of its answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from passage.case import (
    asking_record,
    catalogue_record,
    due_record,
    law_record,
    record,
    schemas,
    uncertain_record,
)
from passage.case.words import label
from passage.cite import Miscitation
from passage.law import book
from passage.text import Complaint, Text
from passage.web.api.posed import Posed
from passage.web.api.problems import Kind, Problem, as_complaint

Given = Mapping[str, str]


def find(asked: Posed) -> dict[str, Any]:
    """What is found."""
    brief = asked.options.get("detail") == "finding"
    found = record.findings(asked.dossier, asked.issues, brief=brief)
    if not brief:
        for claimant in found["claimants"]:
            for each in claimant["findings"]:
                _with_schema(each["next_question"])
    return found


def ask(asked: Posed) -> dict[str, Any]:
    """What can still be asked."""
    found = asking_record.questions(asked.dossier, asked.issues)
    for each in found["asked"]:
        for question in each["questions"]:
            _with_schema(question)
    return found


def explain(asked: Posed) -> dict[str, Any]:
    """Why."""
    full = asked.options.get("full") is True
    return {
        "passage": "explanations/1",
        "explanations": asking_record.explanations(asked.dossier, asked.issues, full=full),
    }


def deadlines(asked: Posed) -> dict[str, Any]:
    """What is due."""
    calendars = {name: case.deadlines(on=asked.on) for name, case in asked.dossier.cases.items()}
    return due_record.record(asked.dossier, calendars, asked.on)


def index(given: Given) -> dict[str, Any]:
    """The law, by instrument and section."""
    return law_record.index(law_record.edition_at(book(), given.get("on")))


def provision(given: Given) -> dict[str, Any]:
    """A provision at a day; of a place that holds several, their list."""
    edition = law_record.edition_at(book(), given.get("on"))
    try:
        found = law_record.named(book(), given["key"])
    except (Complaint, Miscitation) as absent:
        raise Problem(Kind.NOT_FOUND, as_complaint(absent)) from None
    if len(found) > 1:
        return law_record.provisions(edition, found)
    return law_record.provision(edition, found[0])


def compare(given: Given) -> dict[str, Any]:
    """A provision at two days."""
    found = law_record.named(book(), given["key"])
    if len(found) > 1:
        raise Complaint(
            Text("this holds several provisions", "ceci contient plusieurs dispositions"),
            field="key",
            mend=Text("cite one of them, such as {one}", "citez l’une d’elles, par exemple {one}").format(
                one=label(found[0].key)
            ),
        )
    return law_record.comparison(found[0], *(_edition(given, end) for end in ("from", "to")))


def facts(given: Given) -> dict[str, Any]:
    """Every fact."""
    return catalogue_record.facts(book())


def issues(given: Given) -> dict[str, Any]:
    """Every question of law."""
    return catalogue_record.issues(book())


def events(given: Given) -> dict[str, Any]:
    """Every event that starts a time limit."""
    return due_record.starting(book())


def errata(given: Given) -> dict[str, Any]:
    """Every rule found wrong."""
    return catalogue_record.errata(book())


def uncertain(given: Given) -> dict[str, Any]:
    """Everything to confirm."""
    return uncertain_record.uncertain(book())


def treaties(given: Given) -> dict[str, Any]:
    """The protocols beside the law."""
    return catalogue_record.treaties(law_record.edition_at(book(), None))


def pathways(given: Given) -> dict[str, Any]:
    """The regular pathways."""
    return catalogue_record.pathways(law_record.edition_at(book(), given.get("on")))


def _edition(given: Given, end: str) -> Any:
    return law_record.edition_at(book(), given[end], end)


def _with_schema(question: dict[str, Any] | None) -> None:
    if question is not None:
        question["schema"] = schemas.answer(book(), question["name"])
