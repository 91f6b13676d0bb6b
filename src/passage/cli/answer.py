"""How an answer reads: the finding first, then why, what is open, and how far the law is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from passage.case.answer_words import (
    ASSUMED,
    AT_LEAST_ONE,
    EXACTLY_ONE,
    EXHAUSTED,
    FOLLOWS,
    GROUNDS,
    IF_NOT,
    IF_SO,
    NEXT,
    NOTES,
    NOTHING_TO_ASK,
    OPEN_LAW,
    POSSIBLE,
    REASONS,
    TAKEN,
    UNRESEARCHED,
    UNRESOLVED,
    titled,
    told_apart,
)
from passage.case.words import NOT_EVEN_THEN, label, law_line, outcome_words, questions_left
from passage.cli.page import Page
from passage.engine.words.account import notes
from passage.text import Language, Text, plural

if TYPE_CHECKING:
    from passage.case.case import Case
    from passage.case.dossier import Dossier
    from passage.case.finding import Finding, OpenReading


FEW = 6


def answer(page: Page, case: Case, issue: str, *, full: bool = False, follows: bool = False) -> None:
    """Write what is found on an issue."""
    finding, explanation = case.finding(issue), case.explain(issue)
    page.head(finding.issue.title)
    page.say(finding.sentence, 1)
    if finding.answer.by_exhaustion:
        page.say(EXHAUSTED, 1)
    grounds(page, finding)
    if finding.outcome is None:
        _unsettled(page, finding)
    _readings(page, finding)
    if follows or full:
        _follows(page, finding)
    if finding.unresearched:
        page.head(UNRESEARCHED, 1)
        page.say(", ".join(label(key)[page.lang] for key in finding.unresearched), 2)
    if full:
        page.head(REASONS, 1)
        page.outline(explanation.text(page.lang))
        return
    *told, last = notes(explanation)
    if told:
        page.head(NOTES, 1)
    if finding.outcome is None and len(told) > FEW:
        page.say(_many(len(told)), 2)
    else:
        for note in told:
            page.say(note, 2, hang=2)
    page.gap()
    page.say(law_line(case, last), 1)


def _many(count: int) -> Text:
    return plural(
        count,
        Text("{n} note may matter; see --full.", "{n}\u00a0note peut compter; voyez --full."),
        Text("{n} notes may matter; see --full.", "{n}\u00a0notes peuvent compter; voyez --full."),
    )


def grounds(page: Page, finding: Finding) -> None:
    """Write the grounds that hold, or those of which one does."""
    book = finding.case.book
    if finding.grounds:
        page.head(GROUNDS, 1)
        page.table(((label(key), titled(book.provisions[key])) for key in finding.grounds), 2)
    either = finding.answer.either
    if either:
        page.head(EXACTLY_ONE if finding.answer.exclusive else AT_LEAST_ONE, 1)
        page.table(((label(key), titled(book.provisions[key])) for key in either), 2)


def _unsettled(page: Page, finding: Finding) -> None:
    possible = [code for code in finding.answer.possible if code is not None]
    if possible:
        page.head(POSSIBLE, 1)
        for code in possible:
            page.say(outcome_words(finding.issue, code), 2, hang=2)
    asking = finding.case.asking(finding.issue.key)
    page.head(NEXT, 1)
    if asking.target != finding.issue.key or asking.next is None:
        page.say(NOTHING_TO_ASK, 2)
    else:
        question = asking.next
        page.say(question.fact.question, 2)
        page.say(question.fact.why, 2)
        page.say(f"{question.name} · {label(question.fact.cite)[page.lang]}", 2)
        page.say(questions_left(asking.at_most), 2)
    page.head(UNRESOLVED, 1)
    code = finding.if_unresolved.outcome
    page.say(NOT_EVEN_THEN if code is None else outcome_words(finding.issue, code), 2)


def _readings(page: Page, finding: Finding) -> None:
    for heading, readings in ((OPEN_LAW, finding.open_readings), (ASSUMED, finding.assumptions)):
        telling = [each for each in readings if told_apart(each)]
        if telling:
            page.head(heading, 1)
        for reading in telling:
            _reading(page, finding, reading)


def _reading(page: Page, finding: Finding, reading: OpenReading) -> None:
    page.say(f"{reading.fact.question[page.lang]} ({label(reading.fact.cite)[page.lang]})", 2, hang=2)
    for words, found in (
        (IF_SO, reading.if_so),
        (IF_NOT, reading.if_not),
    ):
        grounds = ", ".join(label(key)[page.lang] for key in found.true_grounds)
        sentence = outcome_words(finding.issue, found.outcome)[page.lang]
        colon = ": " if page.lang == "en" else "\u00a0: "
        page.say(f"{words[page.lang]}{colon}{sentence}{f' ({grounds})' if grounds else ''}", 3, hang=2)
    page.say(TAKEN[reading.fact.presumed], 3)


def _follows(page: Page, finding: Finding) -> None:
    if not finding.issue.follows or finding.outcome is None:
        return
    page.head(FOLLOWS, 1)
    for key in finding.issue.follows:
        further = finding.case.finding(key)
        grounds = ", ".join(label(ground)[page.lang] for ground in further.grounds)
        page.say(f"{further.issue.title[page.lang]}{f' ({grounds})' if grounds else ''}", 2, hang=2)
        page.say(further.sentence, 3, hang=2)


def changed(page: Page, dossier: Dossier) -> None:
    """Write what is found otherwise than when the file was saved."""
    kept = dossier.kept
    if kept is None or (kept.law == dossier.law and not dossier.changes):
        return
    page.head(
        _SAVED.format(**_dates(kept.law.on, dossier.law.on, kept.law.fingerprint, dossier.law.fingerprint))
    )
    for change in dossier.changes:
        case = dossier.cases[change.claimant]
        issue = case.book.issues.get(change.issue)
        title = Text.same(change.issue) if issue is None else issue.title
        then, now = change.then, change.now
        page.say(" · ".join(part for part in (change.claimant, title[page.lang]) if part), 1, hang=2)
        page.say(_THEN.format(it=_told(issue, then.outcome, then.grounds, page.lang)), 2, hang=2)
        if now is not None:
            page.say(_NOW.format(it=_told(issue, now.outcome, now.grounds, page.lang)), 2, hang=2)
        else:
            page.say(_GONE, 2, hang=2)
    if not dossier.changes:
        page.say(_SAME, 1)
    reworded = kept.reworded(dossier.cases)
    if reworded:
        page.say(_REWORDED, 1)
        page.say(", ".join(label(key)[page.lang] for key in reworded), 2)


_SAVED = Text(
    "This file was saved under the law of {then} ({was}); it is read now under that of {now} ({is_}).",
    "Ce fichier a été enregistré selon le droit du {then} ({was}); il est lu maintenant selon celui "
    "du {now} ({is_}).",
)
_THEN = Text("then: {it}", "alors\u00a0: {it}")
_NOW = Text("now: {it}", "maintenant\u00a0: {it}")
_GONE = Text("now: there is no such question any more", "maintenant\u00a0: cette question n’existe plus")
_SAME = Text("Nothing that was found has changed.", "Rien de ce qui avait été conclu n’a changé.")
_REWORDED = Text("Provisions that say something else now:", "Dispositions dont la teneur a changé\u00a0:")


def _dates(then: str, now: str, was: str, is_: str) -> dict[str, str]:
    return {"then": then, "now": now, "was": was, "is_": is_}


def _told(issue: object, outcome: str | None, grounds: tuple[str, ...], lang: Language) -> str:
    from passage.lang import Issue

    words = outcome_words(issue, outcome)[lang] if isinstance(issue, Issue) else outcome or "–"
    return words + (f" ({', '.join(label(key)[lang] for key in grounds)})" if grounds else "")
