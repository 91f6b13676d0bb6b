"""The memo for counsel: what was told, what is found, on what grounds, what is open, how far it is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from passage import __version__
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
    told_apart,
)
from passage.case.due_words import dayless, law_lines, shown_steps
from passage.case.papers.parts import (
    ANSWER,
    DEADLINES,
    NO_DEADLINE,
    NOTICE,
    SOURCE,
    TOLD,
    cited,
    deadline,
    facts_told,
    office,
    people,
    provision,
    spread,
)
from passage.case.papers.reasons import tree
from passage.case.words import NOT_EVEN_THEN, asked, law_line, outcome_words, questions_left
from passage.engine.words.account import notes
from passage.engine.words.names import CONFIDENCES, LAYERS
from passage.lang import Answerer
from passage.paper.document import Block, BulletList, Document, Heading, Paragraph, Strong, Table, Words
from passage.text import Language, Text, date, full_date

if TYPE_CHECKING:
    from passage.case.case import Case
    from passage.case.dossier import Dossier
    from passage.case.finding import Finding, OpenReading
    from passage.engine.due import Due
    from passage.engine.evaluate import Answer

TITLE = Text("Memo: what the law finds", "Note\u00a0: ce que le droit permet de conclure")
KICKER = Text("Passage · for counsel", "Passage · à l’intention des conseils")
MISSING = Text("What is not known and can still matter", "Ce qui n’est pas connu et peut encore compter")
QUESTION, WHY, WHO = Text("Question", "Question", deliberate=True), Text("Why", "Pourquoi"), Text("By", "Par")
ANSWERERS = {
    Answerer.PERSON: Text("the person", "la personne"),
    Answerer.OFFICER: Text("an officer", "l’agent"),
}
LEFT = Text("Questions left", "Questions restantes")
BOTH = Text("What is found on each answer", "Ce qui est conclu selon la réponse")
FURTHER = Text("Further questions of law", "Autres questions de droit")
GROUND = Text("Ground", "Motif")
LAYER, SURE = Text("Layer", "Rang"), Text("Reading", "Interprétation")
SUPPOSED = Text("Supposed", "Supposé")
DAY, NUMBER = Text("Day", "Jour"), Text.same("No.")
COUNT = Text("Day by day: {title}", "Jour après jour\u00a0: {title}")
THE_LAW = Text("The law that was read", "Le droit qui a été lu")
READ_WITH = Text(
    "Passage {version}, law {fingerprint}, as of {on}, facts as of {day}; verified to {verified}.",
    "Passage {version}, droit {fingerprint}, au {on}, faits au {day}; vérifié jusqu’au {verified}.",
)


def memo(
    dossier: Dossier, issues: Sequence[str], lang: Language, *, full: bool = True, place: str | None = None
) -> Document:
    """The memo on some issues, a part for each claimant.

    `full` gives every rule that was read, not only those that matter; `place` is a province or town for the
    holidays, before the one told. Raises Complaint for an issue or a place that is none.
    """
    blocks: list[Block] = []
    for case, level, opening in people(dossier, lang):
        blocks += opening
        blocks += [Heading(TOLD[lang], level), *facts_told(case, lang)]
        blocks += _missing(case, issues, lang, level)
        for issue in issues:
            blocks += _issue(case, issue, lang, level, full=full)
        blocks += _deadlines(case, office(case, place), lang, level)
    case = next(iter(dossier.cases.values()))
    blocks += _law(dossier, case, lang)
    return Document(
        TITLE[lang], lang, tuple(blocks), kicker=KICKER[lang], notice=NOTICE[lang], date=case.facts_on
    )


def _missing(case: Case, issues: Sequence[str], lang: Language, level: int) -> Iterator[Block]:
    """The questions left on the issues, each once."""
    left = {question.name: question for issue in issues for question in case.asking(issue).questions}
    if left:
        yield Heading(MISSING[lang], level)
        header = (QUESTION[lang], WHY[lang], WHO[lang], SOURCE[lang])
        rows = tuple(
            (
                asked(question, case.book)[lang],
                question.fact.why[lang],
                ANSWERERS[question.fact.answered_by][lang],
                cited(question.fact.cite, lang),
            )
            for question in left.values()
        )
        yield Table(LEFT[lang], header, rows, row_headers=True)


def _issue(case: Case, issue: str, lang: Language, level: int, *, full: bool) -> Iterator[Block]:
    found, explanation = case.finding(issue), case.explain(issue, full=full)
    yield Heading(found.issue.title[lang], level)
    yield Paragraph(Strong(found.sentence[lang]))
    if found.answer.by_exhaustion:
        yield Paragraph(EXHAUSTED[lang])
    either = EXACTLY_ONE if found.answer.exclusive else AT_LEAST_ONE
    for title, keys in ((GROUNDS, found.grounds), (either, found.answer.either)):
        if keys:
            yield _grounds(case, title[lang], keys, lang)
    if found.outcome is None:
        yield from _unsettled(found, lang, level + 1)
    for title, readings in ((OPEN_LAW, found.open_readings), (ASSUMED, found.assumptions)):
        telling = [each for each in readings if told_apart(each)]
        if telling:
            yield Heading(title[lang], level + 1)
            yield _readings(found, telling, lang)
    yield from _follows(found, lang, level + 1)
    if found.unresearched:
        yield Heading(UNRESEARCHED[lang], level + 1)
        yield Paragraph(*spread(provision(case.book.provisions[key], lang) for key in found.unresearched))
    yield Heading(REASONS[lang], level + 1)
    yield tree(explanation, lang)
    *told, last = notes(explanation)
    yield Heading(NOTES[lang], level + 1)
    yield BulletList(tuple(note[lang] for note in (*told, law_line(case, last))))


def _grounds(case: Case, title: str, keys: Sequence[str], lang: Language) -> Table:
    rows: list[tuple[Words, ...]] = []
    for key in keys:
        found = case.book.provisions[key]
        said = (found.title[lang], LAYERS[found.layer][lang], CONFIDENCES[found.confidence][lang])
        rows.append((provision(found, lang), *said))
    header = (SOURCE[lang], GROUND[lang], LAYER[lang], SURE[lang])
    return Table(title, header, tuple(rows), row_headers=True)


def _unsettled(found: Finding, lang: Language, level: int) -> Iterator[Block]:
    possible = [code for code in found.answer.possible if code is not None]
    if possible:
        yield Heading(POSSIBLE[lang], level)
        yield BulletList(tuple(outcome_words(found.issue, code)[lang] for code in possible))
    asking = found.case.asking(found.issue.key)
    yield Heading(NEXT[lang], level)
    if asking.target != found.issue.key or asking.next is None:
        yield Paragraph(NOTHING_TO_ASK[lang])
    else:
        fact = asking.next.fact
        yield Paragraph(
            Strong(asked(asking.next, found.case.book)[lang]),
            f" {fact.why[lang]} (",
            cited(fact.cite, lang),
            ")",
        )
        yield Paragraph(questions_left(asking.at_most)[lang])
    code = found.if_unresolved.outcome
    yield Heading(UNRESOLVED[lang], level)
    yield Paragraph((NOT_EVEN_THEN if code is None else outcome_words(found.issue, code))[lang])


def _readings(found: Finding, each: Sequence[OpenReading], lang: Language) -> Table:
    rows: list[tuple[Words, ...]] = []
    for reading in each:
        question = (reading.fact.question[lang], " (", cited(reading.fact.cite, lang), ")")
        so, not_so = (_result(found, one, lang) for one in (reading.if_so, reading.if_not))
        rows.append((question, so, not_so, TAKEN[reading.fact.presumed][lang]))
    header = (QUESTION[lang], IF_SO[lang], IF_NOT[lang], SUPPOSED[lang])
    return Table(BOTH[lang], header, tuple(rows), row_headers=True)


def _result(found: Finding, one: Answer, lang: Language) -> Words:
    sentence = outcome_words(found.issue, one.outcome)[lang]
    grounds = spread(provision(found.case.book.provisions[key], lang) for key in one.true_grounds)
    return (sentence, " (", *grounds, ")") if grounds else sentence


def _follows(found: Finding, lang: Language, level: int) -> Iterator[Block]:
    if not found.issue.follows or found.outcome is None:
        return
    yield Heading(FOLLOWS[lang], level)
    header = (QUESTION[lang], ANSWER[lang], SOURCE[lang])
    rows: list[tuple[Words, ...]] = []
    for key in found.issue.follows:
        further = found.case.finding(key)
        grounds = spread(provision(found.case.book.provisions[each], lang) for each in further.grounds)
        rows.append((further.issue.title[lang], further.sentence[lang], grounds))
    yield Table(FURTHER[lang], header, tuple(rows), row_headers=True)


def _deadlines(case: Case, place: str | None, lang: Language, level: int) -> Iterator[Block]:
    calendar = case.deadlines(place=place)
    yield Heading(DEADLINES[lang], level)
    if not calendar.dues and not calendar.without:
        yield Paragraph(NO_DEADLINE[lang])
        return
    for due in calendar:
        yield from deadline(case, due, lang, level + 1)
        if due.flags:
            yield BulletList(tuple(flag.text[lang] for flag in due.flags))
        if due.steps:
            yield _steps(due, lang)
    if calendar.without:
        yield BulletList(tuple(dayless(due)[lang] for due in calendar.without))
    yield Paragraph(" ".join(line[lang] for line in law_lines(case, calendar, None)))


def _steps(due: Due, lang: Language) -> Table:
    rows = tuple(
        (
            full_date(step.day, lang),
            "" if step.number is None else str(step.number),
            step.why[lang],
            cited(step.cite, lang),
        )
        for step in shown_steps(due)
    )
    header = (DAY[lang], NUMBER[lang], WHY[lang], SOURCE[lang])
    caption = COUNT.format(title=due.limit.title)[lang]
    return Table(caption, header, rows, ("start", "end", "start", "start"), row_headers=True)


def _law(dossier: Dossier, case: Case, lang: Language) -> Iterator[Block]:
    """Which law was read, how far it is known, and who has looked."""
    law = dossier.law
    yield Heading(THE_LAW[lang])
    yield Paragraph(
        READ_WITH.format(
            version=Text.same(__version__),
            fingerprint=Text.same(law.fingerprint),
            on=Text.same(law.on),
            day=Text.each(lambda lang: date(case.facts_on, lang)),
            verified=Text.each(lambda lang: date(case.book.verified_on, lang)),
        )[lang]
    )
