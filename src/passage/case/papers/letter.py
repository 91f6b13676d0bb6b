"""The letter for the claimant: what was found or cannot be told, why, what comes next, and whom to call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from passage.case.answer_words import AT_LEAST_ONE, EXACTLY_ONE, EXHAUSTED, TAKEN, told_apart
from passage.case.due_words import around, between, conditions, counted, dayless, meaning, stands
from passage.case.papers.parts import (
    DEADLINES,
    NO_DEADLINE,
    NOTICE,
    TOLD,
    cited,
    facts_told,
    help_to_call,
    office,
    people,
    provision,
)
from passage.case.words import asked, law_line, outcome_words
from passage.engine.words.account import notes
from passage.paper.document import (
    Block,
    BulletList,
    Callout,
    Document,
    Heading,
    Paragraph,
    Run,
    Strong,
    Words,
)
from passage.text import Language, Text

if TYPE_CHECKING:
    from passage.case.case import Case
    from passage.case.dossier import Dossier
    from passage.case.finding import Finding
    from passage.engine.due import Due

TITLE = Text("What the law says on what you told", "Ce que dit le droit d’après ce que vous avez indiqué")
KICKER = Text("Passage · for you, and for whoever helps you", "Passage · pour vous et pour qui vous aide")
FIRST = Text("Read this first", "À lire d’abord")
NOTHING_DECIDED = Text(
    "Nothing has been decided. Only an officer, the Board or a court decides.",
    "Rien n’est décidé. Seuls un agent, la Commission ou un tribunal décident.",
)
SHOW_IT = Text(
    "Show this to a lawyer, legal aid or a clinic before you act on it.",
    "Montrez cette lettre à un avocat, à l’aide juridique ou à une clinique avant d’agir.",
)
KEEP_IT = Text(
    "Keep it where nobody who could harm you will find it. Passage keeps no copy.",
    "Gardez-la là où personne qui pourrait vous nuire ne la trouvera. Passage n’en garde aucune copie.",
)
WHY = Text("Why", "Pourquoi")
ONE_WAY = Text("It may come out in one of these ways:", "Voici les issues encore possibles\u00a0:")
RESTS = Text("What this takes for granted", "Ce que l’on tient ici pour acquis")
COULD_CHANGE = Text("What could still change the answer", "Ce qui pourrait encore changer la réponse")
BECAUSE = Text("Why it matters: {why}", "Pourquoi c’est utile\u00a0: {why}")
NOT_YET = Text(
    "This also comes up, and cannot be told yet:",
    "Ces questions se posent aussi, et on ne peut encore y répondre\u00a0:",
)
NEXT = Text("What comes next", "Ce qui vient ensuite")
BY = Text("{day}: {act}", "{day}\u00a0: {act}")
HOLD = Text(
    "Check each day against the notice or order that you hold. If two days are given, keep the earlier one.",
    "Vérifiez chaque date d’après l’avis ou l’ordonnance que vous détenez. Si deux dates sont données, "
    "respectez la première.",
)
DOUBTS = Text("What is not sure", "Ce qui n’est pas certain")
ABOUT = Text("About this letter", "À propos de cette lettre")
FEW = 8
"""Questions of which a letter tells."""


def letter(dossier: Dossier, issues: Sequence[str], lang: Language, *, place: str | None = None) -> Document:
    """The letter on some issues, a part for each claimant.

    `place` is a province or town for help and holidays, before the one told. Raises Complaint for an issue or
    a place that is none.
    """
    first = next(iter(dossier.cases.values()))
    told_first = tuple(Paragraph(words[lang]) for words in (NOTHING_DECIDED, SHOW_IT, KEEP_IT))
    blocks: list[Block] = [Callout(FIRST[lang], told_first, "caution")]
    for case, level, opening in people(dossier, lang):
        blocks += opening
        for issue in issues:
            blocks += _issue(case, issue, lang, level)
        blocks += _deadlines(case, office(case, place), lang, level)
        blocks += [Heading(TOLD[lang], level), *facts_told(case, lang)]
    blocks += help_to_call(office(first, place), first, lang, 2)
    *_, last = notes(first.explain(issues[0]))
    blocks += [Heading(ABOUT[lang]), Paragraph(NOTICE[lang]), Paragraph(law_line(first, last)[lang])]
    return Document(
        TITLE[lang], lang, tuple(blocks), kicker=KICKER[lang], notice=NOTICE[lang], date=first.facts_on
    )


def _issue(case: Case, issue: str, lang: Language, level: int) -> Iterator[Block]:
    found = case.finding(issue)
    yield Heading(found.issue.title[lang], level)
    yield Paragraph(Strong(found.sentence[lang]))
    if found.answer.by_exhaustion:
        yield Paragraph(EXHAUSTED[lang])
    possible = [code for code in found.answer.possible if code is not None]
    if found.outcome is None and possible:
        yield Paragraph(ONE_WAY[lang])
        yield BulletList(tuple(outcome_words(found.issue, code)[lang] for code in possible))
    yield from _why(found, lang, level + 1)
    yield from _rests(found, lang, level + 1)
    yield from _could_change(case, issue, lang, level + 1)
    yield from _next(found, lang, level + 1)
    *doubts, _ = notes(case.explain(issue))
    if doubts and found.outcome is not None:
        yield Heading(DOUBTS[lang], level + 1)
        yield BulletList(tuple(note[lang] for note in doubts))


def _why(found: Finding, lang: Language, level: int) -> Iterator[Block]:
    keys = found.grounds or found.answer.either
    if not keys:
        return
    yield Heading(WHY[lang], level)
    if not found.grounds:
        yield Paragraph((EXACTLY_ONE if found.answer.exclusive else AT_LEAST_ONE)[lang])
    items: list[Words] = []
    for key in keys:
        rule, version = found.case.book.provisions[key], found.case.edition.version(key)
        says: list[Run] = [f" {version.words[lang]}"] if version is not None else []
        items.append((Strong(rule.title[lang]), " (", provision(rule, lang), ").", *says))
    yield BulletList(tuple(items))


def _rests(found: Finding, lang: Language, level: int) -> Iterator[Block]:
    readings = [each for each in (*found.open_readings, *found.assumptions) if told_apart(each)]
    if readings:
        yield Heading(RESTS[lang], level)
        yield BulletList(
            tuple(
                (
                    f"{each.fact.question[lang]} (",
                    cited(each.fact.cite, lang),
                    f") {TAKEN[each.fact.presumed][lang]}",
                )
                for each in readings
            )
        )


def _could_change(case: Case, issue: str, lang: Language, level: int) -> Iterator[Block]:
    """The questions left about the outcome, the most telling first."""
    asking = case.asking(issue)
    if asking.target == issue and asking.questions:
        yield Heading(COULD_CHANGE[lang], level)
        yield BulletList(
            tuple(
                (Strong(asked(each, case.book)[lang]), " ", BECAUSE.format(why=each.fact.why)[lang])
                for each in asking.questions[:FEW]
            )
        )


def _next(found: Finding, lang: Language, level: int) -> Iterator[Block]:
    if found.outcome is None or not found.issue.follows:
        return
    yield Heading(NEXT[lang], level)
    further = [found.case.finding(key) for key in found.issue.follows]
    told = [each for each in further if each.outcome is not None]
    if told:
        yield BulletList(tuple((Strong(each.issue.title[lang]), " ", each.sentence[lang]) for each in told))
    if len(told) < len(further):
        yield Paragraph(NOT_YET[lang])
        yield BulletList(tuple(each.issue.title[lang] for each in further if each.outcome is None))


def _deadlines(case: Case, place: str | None, lang: Language, level: int) -> Iterator[Block]:
    calendar = case.deadlines(place=place)
    yield Heading(DEADLINES[lang], level)
    if not calendar.dues and not calendar.without:
        yield Paragraph(NO_DEADLINE[lang])
        return
    if calendar.dues:
        yield Paragraph(HOLD[lang])
    for due in calendar:
        yield from _day(case, due, lang, level + 1)
    if calendar.without:
        yield BulletList(tuple(dayless(due)[lang] for due in calendar.without))


def _day(case: Case, due: Due, lang: Language, level: int) -> Iterator[Block]:
    assert due.safe is not None
    yield Heading(BY.format(day=between(due.safe), act=due.limit.title)[lang], level)
    yield Paragraph(Strong(f"{due.limit.act[lang]}."), f" {meaning(due)[lang]}.")
    lines = (
        counted(case, due),
        *around(case, due),
        *(words for words, _ in conditions(due)),
        *stands(case, due),
    )
    yield BulletList(tuple(line[lang] for line in lines))
