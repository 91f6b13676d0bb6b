"""Two tables of `passage law`: the protocols beside the law, and the regular pathways at a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from passage.cli.page import Page
from passage.text import Text

if TYPE_CHECKING:
    from passage.case import Case
    from passage.engine.edition import Edition
    from passage.lang import Issue, Outcome

OBLIGATION = Text("obligation: {it}", "obligation\u00a0: {it}")
CANADA = Text("in Canada: {it}", "au Canada\u00a0: {it}")
FIT = Text("fit: {it}", "concordance\u00a0: {it}")


def treaties(page: Page, edition: Edition) -> None:
    """Article, obligation, Canadian provisions, and how far they meet it."""
    from passage import law
    from passage.case.words import label
    from passage.law.protocols import FROM_MEMORY

    for title, rows in law.undertakings().items():
        page.head(title)
        for row in rows:
            page.head(f"{label(row.cite)[page.lang]} – {row.title[page.lang]}", 1)
            for words, told in ((OBLIGATION, row.obligation), (CANADA, row.answers), (FIT, row.fit.value)):
                page.say(words.format(it=told), 2, hang=2)
    page.gap()
    page.say(FROM_MEMORY.text)


def treaties_data(edition: Edition) -> object:
    """The same as data; each row is a provision that `passage law` prints."""
    from passage import law
    from passage.case.record import both
    from passage.case.words import label
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


def pathways(page: Page, edition: Edition) -> None:
    """Each pathway, and how its question can still come out at that day, whatever the person."""
    for issue, left in _pathways(edition):
        page.head(issue.key)
        page.say(issue.title, 1)
        page.table(((outcome.code, outcome.sentence) for outcome in left), 2)


def pathways_data(edition: Edition) -> object:
    """The same as data."""
    from passage.case.record import both

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
            for issue, left in _pathways(edition)
        ],
    }


def _pathways(edition: Edition) -> list[tuple[Issue, tuple[Outcome, ...]]]:
    from passage.case import Case
    from passage.law.issues.pathways import ISSUES

    nobody = Case({}, on=edition.moment, book=edition.book)
    return [(issue, _left(issue, nobody)) for issue in ISSUES]


def _left(issue: Issue, nobody: Case) -> tuple[Outcome, ...]:
    possible = nobody.finding(issue.key).answer.possible
    return tuple(outcome for outcome in issue.outcomes if outcome.code in possible)
