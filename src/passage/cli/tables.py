"""Two tables of `passage law`: the protocols beside the law, and the regular pathways at a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from passage.cli.page import Page
from passage.text import Text

if TYPE_CHECKING:
    from passage.engine.edition import Edition

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


def pathways(page: Page, edition: Edition) -> None:
    """Each pathway, and how its question can still come out at that day, whatever the person."""
    from passage.case.catalogue_record import pathways_left

    for issue, left in pathways_left(edition):
        page.head(issue.key)
        page.say(issue.title, 1)
        page.table(((outcome.code, outcome.sentence) for outcome in left), 2)
