"""`passage narrative`: what the briefing of February 7, 2024 says of the law, then and now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from passage.cli.find import JSON
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, option
from passage.text import Complaint, Language, Text

if TYPE_CHECKING:
    from passage.case.narrative import Compared, Found, Reading
    from passage.lang import Book, Moment

ABOUT = Text(
    "Each legal statement, in words of our own, is put to the law of February 7, 2024 and of today: what is "
    "found, whether it holds as said, and what changed since.",
    "Chaque énoncé de droit, dit en nos propres mots, est soumis au droit du 7 février 2024 et à celui "
    "d’aujourd’hui\u00a0: la conclusion, si l’énoncé est exact, et ce qui a changé depuis.",
)
ON = Text(
    "The day, or instant, in place of today; by default the last day to which the law is verified, or today.",
    "Le jour, ou l’instant, au lieu d’aujourd’hui; par défaut, le dernier jour de la vérification du droit, "
    "ou aujourd’hui.",
)
PARAGRAPH = Text("{says} (paragraph {n})", "{says} (paragraphe {n})")
VERDICT = Text("{day}: {verdict}", "{day}\u00a0: {verdict}")
FOUND = Text("{day}: {sentence}", "{day}\u00a0: {sentence}")
QUALIFIED = Text("with this: {it}", "réserve\u00a0: {it}")
ASKED = Text("{who}: {question}", "{who}\u00a0: {question}")
CITED = Text("See {cites}.", "Voir {cites}.")
CHANGED = Text(
    "What has changed since in the rules it rests on", "Ce qui a changé depuis dans les règles en cause"
)
UNCHANGED = Text(
    "Nothing has changed since in the rules it rests on.",
    "Rien n’a changé depuis dans les règles en cause.",
)
LEFT_OUT = Text("Left out, as saying nothing of the law", "Laissés de côté, car ils ne disent rien du droit")
ONE = Text("paragraph {n}: {why}", "paragraphe {n}\u00a0: {why}")
MANY = Text("paragraphs {n}: {why}", "paragraphes {n}\u00a0: {why}")
BOTH = Text("On both days: {sentence}", "Les deux jours\u00a0: {sentence}")
HOLD = Text("Holds: {which}.", "S’applique\u00a0: {which}.")
HOLD_NOT = Text("Does not hold: {which}.", "Ne s’applique pas\u00a0: {which}.")
FOOT = Text(
    "Law as of {then} and of {now}; verified until {until}.",
    "Droit au {then} et au {now}; vérifié jusqu’au {until}.",
)


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        option(lang, "--on", metavar=Text("DAY", "DATE"), help=ON),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def narrative(on: str | None, json: bool) -> str:
        from passage import law
        from passage.case.narrative import compare
        from passage.lang import Moment

        book = law.book()
        try:
            now = Moment.read(book.usual_day if on is None else on)
            compared = compare(book, now)
        except Complaint as complaint:
            raise Complaint(complaint.problem, field="--on", mend=complaint.mend) from None
        if json:
            return as_json(_data(book, now, compared))
        page = Page(lang)
        _write(page, book, now, compared)
        return str(page)

    return Verb(lang, "narrative", narrative, params, ABOUT)


def _write(page: Page, book: Book, now: Moment, compared: tuple[Compared, ...]) -> None:
    from passage.case.narrative import THEN, Verdict, left_out
    from passage.case.narrative_words import moment
    from passage.engine.words.names import day
    from passage.text import listing

    for number, each in enumerate(compared, 1):
        statement = each.statement
        says = PARAGRAPH.format(says=statement.says, n=str(statement.paragraph))
        page.head(f"{number}. {says[page.lang]}")
        if each.now.verdict is Verdict.ABSENT:
            page.say(Verdict.ABSENT.value, 1)
            continue
        for reading in (each.then, each.now):
            page.say(VERDICT.format(day=moment(reading.day), verdict=reading.verdict.value), 1)
        page.gap()
        for first, last in zip(each.then.found, each.now.found, strict=True):
            _question(page, book, first, last)
        _changes(page, each)
        page.say(CITED.format(cites=_cites(each)), 1, hang=2)
    page.head(LEFT_OUT)
    for out in left_out():
        words = ONE if len(out.paragraphs) == 1 else MANY
        numbers = Text.each(lambda lang: listing([str(n) for n in out.paragraphs], lang))  # noqa: B023
        page.say(words.format(n=numbers, why=out.why), 1, hang=2)
    page.gap()
    page.say(FOOT.format(then=day(THEN), now=moment(now), until=day(book.verified_on)))


def _question(page: Page, book: Book, first: Found, last: Found) -> None:
    """A question, with what is found on each of the days, or once where the statement names the moment."""
    from passage.case.narrative_words import moment, named

    ask = first.ask
    if ask.issue is not None and ask.issue in book.issues:
        page.say(ASKED.format(who=ask.who, question=book.issues[ask.issue].title), 1, hang=2)
    else:
        page.say(ask.who, 1, hang=2)
    same = (first.outcome, first.grounds) == (last.outcome, last.grounds)
    for found in (first,) if same else (first, last):
        told = (
            BOTH.format(sentence=found.sentence)
            if same and ask.on is None
            else FOUND.format(day=moment(found.moment), sentence=found.sentence)
        )
        page.say(told, 2, hang=2)
        for lead, those in ((HOLD, found.grounds), (HOLD_NOT, found.wanting)):
            if those:
                page.say(lead.format(which=named(those)), 3, hang=2)
        if found.qualification is not None:
            page.say(QUALIFIED.format(it=found.qualification), 3, hang=2)


def _changes(page: Page, each: Compared) -> None:
    from passage.case.narrative_words import when

    if not each.changes:
        page.say(UNCHANGED, 1)
        return
    page.say(CHANGED, 1)
    page.table(((change.provision.citation.label(page.lang), when(change)) for change in each.changes), 2)


def _cites(each: Compared) -> Text:
    from passage.case.words import label
    from passage.text import listing

    labels = [label(cite) for cite in each.statement.cites]
    return Text.each(lambda lang: listing(labels, lang))


def _data(book: Book, now: Moment, compared: tuple[Compared, ...]) -> object:
    from passage.case.narrative import THEN, left_out
    from passage.case.narrative_words import when
    from passage.case.record import both

    return {
        "passage": "narrative/1",
        "fingerprint": book.fingerprint,
        "then": THEN.isoformat(),
        "now": str(now),
        "verified_on": book.verified_on.isoformat(),
        "statements": [
            {
                "statement": each.statement.key,
                "paragraph": each.statement.paragraph,
                "says": both(each.statement.says),
                "cites": list(each.statement.cites),
                "then": _reading(each.then),
                "now": _reading(each.now),
                "changes": [
                    {
                        "provision": change.provision.key,
                        "began": change.began,
                        "when": both(when(change)),
                        "enacted_by": change.version.enacted_by,
                        "words": both(change.version.words),
                    }
                    for change in each.changes
                ],
            }
            for each in compared
        ],
        "left_out": [{"paragraphs": list(out.paragraphs), "why": both(out.why)} for out in left_out()],
    }


def _reading(reading: Reading) -> dict[str, Any]:
    from passage.case.record import both

    return {
        "verdict": reading.verdict.name.lower(),
        "words": both(reading.verdict.value),
        "found": [
            {
                "who": both(found.ask.who),
                "issue": found.ask.issue,
                "article": found.ask.article,
                "on": str(found.moment),
                "verdict": found.verdict.name.lower(),
                "outcome": found.outcome,
                "sentence": both(found.sentence),
                "qualification": both(found.qualification) if found.qualification else None,
                "grounds": [
                    {"key": each.key, "layer": each.layer.value, "confidence": each.confidence.value}
                    for each in found.grounds
                ],
                "wanting": [each.key for each in found.wanting],
            }
            for found in reading.found
        ],
    }
