"""What can be told, asked and found, as data: facts, issues, errata, treaties and pathways."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

from passage.case.record import both, put
from passage.case.words import label
from passage.lang import Enumeration, Relation

if TYPE_CHECKING:
    from passage.case.case import Case
    from passage.engine.edition import Edition
    from passage.lang import Book, Fact, Issue, Outcome


def answers(fact: Fact) -> Iterator[tuple[str, dict[str, str]]]:
    """The values that a fact may take, where they are few enough to be listed, each in words."""
    if isinstance(fact, Enumeration):
        listed = cast("Enumeration[Any]", fact)
        yield from ((code, both(listed.label(code))) for code in listed.codes)


def facts(book: Book) -> dict[str, Any]:
    """Every fact that can be told."""

    return {"passage": "facts/1", "facts": [_fact(fact) for fact in book.facts.values()]}


def _fact(fact: Fact) -> dict[str, Any]:
    cells: tuple[Fact, ...] = ()
    if isinstance(fact, Relation):
        cells = cast("Relation[Any]", fact).row.fields()
    return {
        **put(cast("Fact", fact), fact.key),
        "choices": dict(answers(cast("Fact", fact))),
        "presumed": fact.presumed,
        "fields": [_fact(cell) for cell in cells],
    }


def issues(book: Book) -> dict[str, Any]:
    """Every question of law, and how it can come out."""
    return {
        "passage": "issues/1",
        "issues": [
            {
                "issue": issue.key,
                "title": both(issue.title),
                "outcomes": {outcome.code: both(outcome.sentence) for outcome in issue.outcomes},
                "grounds": list(issue.grounds),
                "follows": list(issue.follows),
                "worst_first": [list(rank) for rank in issue.order],
                "neutral": both(issue.neutral) if issue.neutral else None,
            }
            for issue in book.issues.values()
        ],
    }


def errata(book: Book) -> dict[str, Any]:
    """Every rule found wrong, and what was mended."""
    from passage.law.errata import ERRATA as FOUND

    return {
        "passage": "errata/1",
        "fingerprint": book.fingerprint,
        "errata": [
            {
                "provisions": list(each.provisions),
                "written_on": each.written_on.isoformat(),
                "mended_on": each.mended_on.isoformat(),
                "wrong": both(each.wrong),
                "touched": both(each.touched),
                "mended": both(each.mended),
                "proof": each.proof,
            }
            for each in FOUND
        ],
    }


def treaties(edition: Edition) -> dict[str, Any]:
    """The treaties beside the law; each row is a provision that can be asked for."""
    from passage import law
    from passage.law.protocols import FROM_MEMORY

    return {
        "passage": "treaties/1",
        "fingerprint": edition.book.fingerprint,
        "note": both(FROM_MEMORY.text),
        "treaties": [
            {
                "title": both(title),
                "rows": [
                    {
                        "key": row.cite,
                        "citation": both(label(row.cite)),
                        "title": both(row.title),
                        "obligation": both(row.obligation),
                        "canada": [{"key": cite, "citation": both(label(cite))} for cite in row.canada],
                        "beside": both(row.beside) if row.beside else None,
                        "fit": {"code": row.fit.name.lower(), **both(row.fit.value)},
                    }
                    for row in rows
                ],
            }
            for title, rows in law.undertakings().items()
        ],
    }


def pathways(edition: Edition) -> dict[str, Any]:
    """Each pathway, and how its question can still come out at that day, whatever the person."""
    return {
        "passage": "pathways/1",
        "on": str(edition.moment),
        "fingerprint": edition.book.fingerprint,
        "pathways": [
            {
                "issue": issue.key,
                "title": both(issue.title),
                "possible": {outcome.code: both(outcome.sentence) for outcome in left},
            }
            for issue, left in pathways_left(edition)
        ],
    }


def pathways_left(edition: Edition) -> list[tuple[Issue, tuple[Outcome, ...]]]:
    """Each pathway with the outcomes that are left to it."""
    from passage.case import Case
    from passage.law.issues.pathways import ISSUES

    nobody = Case({}, on=edition.moment, book=edition.book)
    return [(issue, _left(issue, nobody)) for issue in ISSUES]


def _left(issue: Issue, nobody: Case) -> tuple[Outcome, ...]:
    possible = nobody.finding(issue.key).answer.possible
    return tuple(outcome for outcome in issue.outcomes if outcome.code in possible)
