"""`passage tour`: a handful of real situations, each with its finding, its reasons and their citations."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from passage.cli.page import Page
from passage.cli.verbs import Verb, option
from passage.text import Complaint, Language, Text

if TYPE_CHECKING:
    from passage.case.case import Case
    from passage.engine.due import Due

SITUATIONS = Path(__file__).with_name("tour.yaml")
ISSUE = "eligibility"

ABOUT = Text(
    "Each is put to the law of its day; the reasons are those of passage explain, in brief.",
    "Chacune est soumise au droit de son jour; les motifs sont ceux de passage explain, en bref.",
)
QUESTION = Text("What would settle it: {question}", "Ce qui permettrait de le dire\u00a0: {question}")
DEADLINES = Text("Deadlines", "Délais")
MORE = Text("{told} ({cite}: {day})", "{told} ({cite}\u00a0: {day})")
OFFICIAL = Text("The official text", "Le texte officiel")
VERIFIED = Text(
    "{resolved} citations resolve to the text against which the rules were written, {no_text} have no text "
    "at hand, {mismatched} do not match; see passage statutes verify.",
    "{resolved} références renvoient au libellé d’après lequel les règles ont été écrites, {no_text} n’ont "
    "pas de texte en main, {mismatched} ne concordent pas; voyez passage statutes verify.",
)
NO_STATUTES = Text(
    "No official statutes are at hand; see passage statutes download.",
    "Aucun texte officiel n’est en main; voyez passage statutes download.",
)
WHY = Text("Why: {why}", "Pourquoi\u00a0: {why}")
NEXT = Text("Next", "Ensuite")
STEPS = (
    ("find --interview", Text("be asked, one question at a time", "répondre à une question à la fois")),
    ("find -f entry.place=land_poe", Text("give facts one by one", "donner des faits un à un")),
    ("ask -f entry.place=land_poe", Text("see what would be asked", "voir ce qui serait demandé")),
    (
        "deadlines -f hearing.on=2026-12-14",
        Text("count the days that follow", "compter les délais qui suivent"),
    ),
    ("law 'IRPR 159.4(1.1)'", Text("read a rule, with its versions", "lire une règle et ses versions")),
    ("serve", Text("the same as pages, in a browser", "la même chose en pages, dans un navigateur")),
    ("find --help", Text("and the rest", "et tout le reste")),
)


def command(lang: Language) -> click.Command:
    """The verb, in one language."""

    brief = option(
        lang,
        "--brief",
        is_flag=True,
        help=Text(
            "Also write the briefing of 2024 brought up to date, in both languages, to a new folder.",
            "Écrire aussi, dans un nouveau dossier, le document de 2024 mis à jour, dans les deux langues.",
        ),
    )

    def tour(brief: bool) -> str:
        page = Page(lang)
        for number, (title, story, case, events) in enumerate(situations(), 1):
            page.head(f"{number}. {title[lang]}")
            page.say(story, 1)
            page.gap()
            _write(page, case)
            if events:
                _deadlines(page, case.tell(events))
        page.head(OFFICIAL)
        page.say(_official(), 1)
        if brief:
            _brief(page)
        page.head(NEXT)
        own = sys.argv[0]
        name = "passage" if Path(own).is_absolute() or "/" not in own else own
        page.table(((f"{name} {words}", about) for words, about in STEPS), 1)
        return str(page)

    return Verb(lang, "tour", tour, [brief], ABOUT)


def _brief(page: Page) -> None:
    """What the brief on the briefing finds first, and where it was written."""
    from passage.cli.brief import WROTE, in_short, write_the_narrative

    made, paths = write_the_narrative()
    in_short(page, made.title, made.main, page.lang)
    for path in paths:
        page.say(WROTE.format(file=str(path)), 1)


def situations() -> list[tuple[Text, Text, Case, dict[str, Any]]]:
    """The situations: a title, what happened, the case, and the days of what came after, if told."""
    from passage.case import manuscript
    from passage.case.case import Case

    told = cast("dict[str, Any]", manuscript.read(SITUATIONS))
    return [
        (
            Text(**each["title"]),
            Text(**each["story"]),
            Case({**told["given"], **each["facts"]}, on=each["on"]),
            each.get("deadlines", {}),
        )
        for each in told["situations"]
    ]


def _deadlines(page: Page, case: Case) -> None:
    """The days of a case in order, each in a line; passage deadlines tells how they were counted."""
    from passage.case.due_words import between
    from passage.case.words import label

    page.head(DEADLINES, 1)
    page.table(
        (
            (between(due.safe), label(str(due.limit.citation)), _with_more_time(due))
            for due in case.deadlines()
            if due.safe is not None
        ),
        2,
    )


def _with_more_time(due: Due) -> Text:
    """What a deadline is for, with the later days that stand beside it."""
    from passage.case.due_words import between
    from passage.case.words import label

    told = due.limit.title
    for each in due.beside:
        told = MORE.format(told=told, cite=label(each.overlay.cite), day=between(each.reached.rolled))
    return told


def _official() -> Text:
    """How many citations resolve, where official statutes are at hand."""
    from passage import law, statutes
    from passage.case.citations import citations

    try:
        holdings = statutes.at_hand()
    except Complaint:
        return NO_STATUTES
    found = statutes.verify(citations(law.book(), law.beside()), holdings)
    counts = {name: str(len(found.having(name))) for name in ("resolved", "no_text", "mismatched")}
    return VERIFIED.format(**counts)


def _write(page: Page, case: Case) -> None:
    from passage.case.words import label
    from passage.cli.answer import EXHAUSTED, grounds
    from passage.cli.shortly import brief
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
