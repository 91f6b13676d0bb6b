"""A deadline on a page of the terminal: the safe day first, then how it was counted, and what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from passage.case.due_words import (
    around,
    beside,
    between,
    conditions,
    counted,
    meaning,
    shown_steps,
    stands,
)
from passage.case.words import label
from passage.cli.page import Page
from passage.engine.words.names import LAYERS
from passage.text import Text, full_date

if TYPE_CHECKING:
    from passage.case.case import Case
    from passage.engine.due import Due


def write(page: Page, case: Case, number: int, due: Due, *, counted_out: bool) -> None:
    """Write one deadline."""
    assert due.safe is not None
    title = Text("{number}. {day} – {title}", "{number}. {day} – {title}").format(
        number=str(number), day=between(due.safe), title=due.limit.title
    )
    page.head(title)
    page.say(due.limit.act, 1)
    where = [meaning(due), label(str(due.limit.citation)), LAYERS[due.limit.layer]]
    page.say(" · ".join(words[page.lang] for words in where), 1)
    page.say(counted(case, due), 1)
    for words in around(case, due, named=True):
        page.say(words, 1, hang=2)
    for each in due.beside:
        page.say(beside(each), 1, hang=2)
    for words, question in conditions(due, named=True):
        page.say(words, 1, hang=2)
        if question is not None:
            page.say(question, 2, hang=2)
    for place, words in enumerate(stands(case, due)):
        page.say(words, 1, hang=2 if place else 0)
    if counted_out:
        _steps(page, due)


def _steps(page: Page, due: Due) -> None:
    if not due.steps:
        return
    page.say(Text("Day by day", "Jour après jour"), 1)
    page.table(
        [
            (
                Text.each(lambda lang, step=step: full_date(step.day, lang)),
                "" if step.number is None else str(step.number),
                step.why,
            )
            for step in shown_steps(due)
        ],
        2,
    )
