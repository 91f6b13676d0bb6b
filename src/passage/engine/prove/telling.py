"""A proof in words and as data: who comes out otherwise, what has to be told of them, on what grounds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from passage.engine.edition import Edition
from passage.engine.prove.differ import Change, Difference
from passage.engine.prove.standing import Verdict
from passage.engine.words.names import NBSP, as_json, citation, heading
from passage.engine.words.telling import LISTS, answer
from passage.engine.words.wording import Wording
from passage.lang.book import Book
from passage.lang.facts import Fact, Relation, Rows
from passage.lang.issues import Issue
from passage.text import Text

NO_OUTCOME = Text("None of the outcomes holds.", "Aucune des issues ne se réalise.")
ROW = Text("{row}, {words}", "{row}, {words}")


def sentence(issue: Issue, code: str | None) -> Text:
    """An outcome in the law’s own verb; of None, that there is none."""
    return next((each.sentence for each in issue.outcomes if each.code == code), NO_OUTCOME)


def facts_in_words(
    book: Book, told: Mapping[str, Any], wording: Wording | None = None
) -> Iterator[tuple[Text, Text]]:
    """What is told of a person: the statement of each fact and what was told of it; of a list, row by row."""
    wording = wording or Wording(book)
    for name, value in told.items():
        fact = book.facts[name]
        if not isinstance(value, Rows):
            yield wording.statement(fact), answer(fact, value)
            continue
        relation = cast("Relation[Any]", fact)
        row_name = wording.row_name(relation)
        yield wording.statement(relation), answer(relation, value) if value.rows else _none(value)
        for place, row in enumerate(value.rows, 1):
            lead = (
                row_name if len(value.rows) == 1 else Text(f"{row_name.en} {place}", f"{row_name.fr} {place}")
            )
            for field, cell in _cells(relation, row):
                said = field.statement
                words = Text(said.en.rstrip(" :"), said.fr.rstrip(f" :{NBSP}"))
                yield ROW.format(row=lead, words=words), answer(field, cell)


def _none(rows: Rows) -> Text:
    return Text("none", "aucun élément") if rows.complete else LISTS[rows.complete]


def _cells(relation: Relation[Any], row: Mapping[str, Any]) -> Iterator[tuple[Fact, Any]]:
    for field in relation.row.fields():
        cell = row.get(field.key.removeprefix(f"{relation.key}."))
        if cell is not None:
            yield field, cell


def comparison(found: Difference) -> dict[str, Any]:
    """A comparison as JSON-ready data of version `difference/1`, every wording in both languages.

    `changes` are the ways in which the outcome is another, `regrounded` those in which it is the same on
    other grounds.
    """
    wording = Wording(found.after.book)
    return {
        "passage": "difference/1",
        "issue": found.issue.key,
        "title": as_json(found.issue.title),
        "before": _edition(found.before),
        "after": _edition(found.after),
        "facts_on": found.day.isoformat(),
        "same": found.same,
        "complete": found.complete,
        "regrounded_complete": found.regrounded_complete,
        "reworded": found.reworded,
        "rows_at_most": dict(found.rows),
        "unresearched": [list(keys) for keys in found.unresearched],
        "changes": [_change(found, change, wording) for change in found.changes],
        "regrounded": [_change(found, change, wording) for change in found.regrounded],
    }


def _edition(edition: Edition) -> dict[str, Any]:
    return {"moment": str(edition.moment), "fingerprint": edition.book.fingerprint}


def _change(found: Difference, change: Change, wording: Wording) -> dict[str, Any]:
    book, issue = found.after.book, found.issue
    return {
        "then": {"outcome": change.then, "sentence": as_json(sentence(issue, change.then)),
                 "grounds": list(change.before.true_grounds)},
        "now": {"outcome": change.now, "sentence": as_json(sentence(issue, change.now)),
                "grounds": list(change.after.true_grounds)},
        "lost": [_ground(book, key) for key in change.lost],
        "gained": [_ground(book, key) for key in change.gained],
        "example": {
            "facts": dict(change.witness.facts),
            "words": [
                {"statement": as_json(statement), "answer": as_json(said)}
                for statement, said in facts_in_words(book, change.witness.told, wording)
            ],
            "least": change.witness.least,
        },
    }  # fmt: skip


def _ground(book: Book, key: str) -> dict[str, Any]:
    provision = book.provisions[key]
    return {"provision": key, "citation": citation(provision.citation), "title": as_json(provision.title)}


def verdict(book: Book, found: Verdict, why: Text | None = None) -> dict[str, Any]:
    """A verdict as JSON-ready data; `why` is the reason known for what does not hold."""
    return {
        "claim": found.claim.value,
        "subject": found.subject,
        "about": found.about,
        "title": as_json(title(book, found.subject)),
        "on": str(found.on),
        "holds": found.holds,
        "known": None if why is None else as_json(why),
        "facts": dict(found.facts),
    }


def title(book: Book, key: str) -> Text:
    """An issue by its question, a provision by its citation and title, a fact by its statement."""
    if key in book.issues:
        return book.issues[key].title
    return heading(book.provisions[key]) if key in book.provisions else book.facts[key].statement
