"""`passage law --uncertain`: what to confirm, by whom it would be confirmed, and what hangs on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from passage.cli.page import Page
from passage.text import Text

if TYPE_CHECKING:
    from passage.case.uncertain import Uncertain
    from passage.lang import Book

COUNT = Text("{n} things to confirm.", "{n}\u00a0points à confirmer.")
WHAT = Text("what: {it}", "objet\u00a0: {it}")
BY = Text("confirmed by: {it}", "à confirmer par\u00a0: {it}")
HANGS = Text("what hangs on it: {it}", "ce qui en dépend\u00a0: {it}")
LIKELY = Text("likely", "probable")
NOT_CONFIRMED = Text("not confirmed", "non confirmé")
SURE = Text("mark: {it}", "mention\u00a0: {it}")


def uncertain(page: Page, book: Book) -> None:
    """Everything to confirm, by group, with a count at the top."""
    from passage.case.uncertain import grouped
    from passage.case.uncertain import uncertain as gathered

    found = gathered(book)
    page.say(COUNT.format(n=str(len(found))))
    page.table(((str(len(those)), group.value) for group, those in grouped(found)), 1)
    for group, those in grouped(found):
        page.head(group.value)
        for each in those:
            page.head(each.heading, 1)
            told = [(WHAT, each.doubt.what), (BY, each.doubt.by), (HANGS, each.doubt.hangs)]
            if sure := mark(each):
                told.append((SURE, sure))
            for lead, words in told:
                page.say(lead.format(it=words), 2, hang=2)


def mark(each: Uncertain) -> Text | None:
    """How sure it is, in words; None where only the doubt itself says."""
    from passage.case.uncertain import Group
    from passage.engine.words.names import CONFIDENCES
    from passage.lang import Confidence

    if each.confidence is None or each.confidence is Confidence.HIGH:
        return None
    if each.group in (Group.HOLIDAY, Group.CONTACT, Group.OVERLAY):
        return NOT_CONFIRMED if each.confidence is Confidence.LOW else LIKELY
    return CONFIDENCES[each.confidence]
