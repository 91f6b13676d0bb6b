"""`passage tour`: a handful of real situations, each with its finding, its reasons and their citations."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from passage.cli.page import Page
from passage.cli.verbs import Verb
from passage.text import Language, Text

if TYPE_CHECKING:
    from passage.case.case import Case

SITUATIONS = Path(__file__).with_name("tour.yaml")
ISSUE = "eligibility"

ABOUT = Text(
    "Each is put to the law of its day; the reasons are those of passage explain, in brief.",
    "Chacune est soumise au droit de son jour; les motifs sont ceux de passage explain, en bref.",
)
QUESTION = Text("What would settle it: {question}", "Ce qui permettrait de le dire\u00a0: {question}")
WHY = Text("Why: {why}", "Pourquoi\u00a0: {why}")
NEXT = Text("Next", "Ensuite")
STEPS = (
    ("find --interview", Text("be asked, one question at a time", "répondre à une question à la fois")),
    ("find -f entry.place=land_poe", Text("give facts one by one", "donner des faits un à un")),
    ("ask -f entry.place=land_poe", Text("see what would be asked", "voir ce qui serait demandé")),
    ("law 'IRPR 159.4(1.1)'", Text("read a rule, with its versions", "lire une règle et ses versions")),
    ("find --help", Text("and the rest", "et tout le reste")),
)


def command(lang: Language) -> click.Command:
    """The verb, in one language."""

    def tour() -> str:
        page = Page(lang)
        for number, (title, story, case) in enumerate(situations(), 1):
            page.head(f"{number}. {title[lang]}")
            page.say(story, 1)
            page.gap()
            _write(page, case)
        page.head(NEXT)
        own = sys.argv[0]
        name = "passage" if Path(own).is_absolute() or "/" not in own else own
        page.table(((f"{name} {words}", about) for words, about in STEPS), 1)
        return str(page)

    return Verb(lang, "tour", tour, [], ABOUT)


def situations() -> list[tuple[Text, Text, Case]]:
    """The situations: a title, what happened, and the case."""
    from passage.case import manuscript
    from passage.case.case import Case

    told = cast("dict[str, Any]", manuscript.read(SITUATIONS))
    return [
        (
            Text(**each["title"]),
            Text(**each["story"]),
            Case({**told["given"], **each["facts"]}, on=each["on"]),
        )
        for each in told["situations"]
    ]


def _write(page: Page, case: Case) -> None:
    from passage.cli.answer import EXHAUSTED, grounds
    from passage.cli.brief import brief
    from passage.cli.words import label
    from passage.engine.words.account import notes

    finding, explanation = case.finding(ISSUE), case.explain(ISSUE)
    page.say(finding.sentence, 1)
    if finding.answer.by_exhaustion:
        page.say(EXHAUSTED, 1)
    grounds(page, finding)
    if finding.outcome is None:
        asked = case.next_question(ISSUE)
        if asked is not None:
            fact = asked.fact
            page.say(QUESTION.format(question=fact.question), 1, hang=2)
            page.say(f"{fact.why[page.lang]} ({label(fact.cite)[page.lang]})", 2)
    else:
        page.gap()
        for depth, words in brief(explanation, page.lang):
            page.say(words, 1 + depth, hang=2)
    *_, last = notes(explanation)
    page.gap()
    page.say(last, 1)
