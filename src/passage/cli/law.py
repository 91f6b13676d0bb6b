"""`passage law`: any rule in words, at any date, with its versions; the list of rules, facts and issues."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from passage.cli.find import JSON
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, argument, option
from passage.text import Complaint, Language, Text, listing

if TYPE_CHECKING:
    from datetime import date

    from passage.engine.edition import Edition
    from passage.lang import Book, Fact, Provision

ABOUT = Text(
    "PROVISION is a citation as either language writes it: IRPA s. 101(1)(e), LIPR, al. 101(1)e). Without "
    "one, or with a section that holds several, they are listed.",
    "DISPOSITION est une référence comme l’écrit l’une ou l’autre langue\u00a0: LIPR, al. 101(1)e), IRPA s. "
    "101(1)(e). Sans elle, ou pour un article qui en contient plusieurs, on en donne la liste.",
)
ON = Text(
    "The day, or instant, of the law; by default the last day to which it is verified, or today.",
    "Le jour, ou l’instant, du droit; par défaut, le dernier jour de sa vérification, ou aujourd’hui.",
)
VERSIONS = Text("Every version in words.", "Chaque version en mots.")
FACTS = Text(
    "The facts that can be told: names, questions, answers.",
    "Les faits que l’on peut donner\u00a0: noms, questions, réponses.",
)
ISSUES = Text(
    "The questions of law, and how each can come out.", "Les questions de droit, et leurs issues possibles."
)
ERRATA = Text(
    "Rules found wrong: which answers they touched, what was mended.",
    "Les règles reconnues fautives\u00a0: les réponses touchées, ce qui a été corrigé.",
)
UNCERTAIN = Text(
    "What is not sure: what to confirm, by whom, and what hangs on it.",
    "Ce qui n’est pas sûr\u00a0: ce qu’il faut confirmer, par qui, et ce qui en dépend.",
)
TREATIES = Text(
    "The protocols on smuggling and trafficking beside the law: article, obligation, provisions, fit.",
    "Les protocoles sur le trafic de migrants et la traite face au droit\u00a0: article, obligation, "
    "dispositions, concordance.",
)
PATHWAYS = Text(
    "The regular pathways, and what can be found of each that day.",
    "Les voies d’entrée régulières, et ce que l’on peut dire de chacune ce jour-là.",
)
ALSO = Text("Also of this place", "Aussi à cet endroit")
NOT_IN_FORCE = Text("(not in force)", "(non en vigueur)")
NOT_RESEARCHED = Text("(not researched)", "(non étudiée)")


def command(lang: Language) -> click.Command:
    """The verb, in one language."""
    params: list[click.Parameter] = [
        argument(lang, "provision", Text("[PROVISION]", "[DISPOSITION]"), nargs=-1),
        option(lang, "--on", metavar=Text("DAY", "DATE"), help=ON),
        option(lang, "--versions", is_flag=True, help=VERSIONS),
        option(lang, "--facts", is_flag=True, help=FACTS),
        option(lang, "--issues", is_flag=True, help=ISSUES),
        option(lang, "--errata", is_flag=True, help=ERRATA),
        option(lang, "--uncertain", is_flag=True, help=UNCERTAIN),
        option(lang, "--treaties", is_flag=True, help=TREATIES),
        option(lang, "--pathways", is_flag=True, help=PATHWAYS),
        option(lang, "--json", "json", is_flag=True, help=JSON),
    ]

    def law(
        provision: tuple[str, ...],
        on: str | None,
        versions: bool,
        facts: bool,
        issues: bool,
        errata: bool,
        uncertain: bool,
        treaties: bool,
        pathways: bool,
        json: bool,
    ) -> str:
        from passage import law as ours
        from passage.cli import tables
        from passage.cli import uncertain as doubts

        book = ours.book()
        page = Page(lang)
        edition = _edition(book, on)
        lists = {
            "--facts": (facts, lambda: _facts_data(book), lambda: _list_facts(page, book)),
            "--issues": (issues, lambda: _issues_data(book), lambda: _list_issues(page, book)),
            "--errata": (errata, lambda: _errata_data(book), lambda: _list_errata(page, book)),
            "--uncertain": (
                uncertain,
                lambda: doubts.uncertain_data(book),
                lambda: doubts.uncertain(page, book),
            ),
            "--treaties": (
                treaties,
                lambda: tables.treaties_data(edition),
                lambda: tables.treaties(page, edition),
            ),
            "--pathways": (
                pathways,
                lambda: tables.pathways_data(edition),
                lambda: tables.pathways(page, edition),
            ),
        }
        asked = [(data, write) for wanted, data, write in lists.values() if wanted]
        if asked:
            if provision or len(asked) > 1:
                raise Complaint(
                    Text(
                        "only one thing can be listed at once", "une seule liste peut être donnée à la fois"
                    ),
                    field=", ".join(lists),
                    mend=Text("choose one", "choisissez-en une"),
                )
            ((data, write),) = asked
            if json:
                return as_json(data())
            write()
            return str(page)
        found = _named(book, " ".join(provision))
        if len(found) == 1 and provision:
            return _one(page, edition, found[0], on, versions=versions, json=json)
        if json:
            return as_json(_provisions_data(edition, found))
        _list_provisions(page, edition, found)
        return str(page)

    return Verb(lang, "law", law, params, ABOUT)


def _edition(book: Book, on: str | None) -> Edition:
    from datetime import date

    from passage.case.case import edition
    from passage.lang import Moment

    try:
        return edition(book, Moment.read(on if on is not None else min(date.today(), book.verified_on)))
    except Complaint as complaint:
        raise Complaint(complaint.problem, field="--on", mend=complaint.mend) from None


def _named(book: Book, cited: str) -> list[Provision]:
    """The provision cited, those within it, or all. Raises Complaint or Miscitation where there is none."""
    from passage.cite import Citation

    every = sorted(book.provisions.values(), key=lambda provision: provision.citation)
    if not cited:
        return every
    if cited in book.provisions:
        return [book.provisions[cited]]
    citation = Citation.parse(cited)
    exact = [provision for provision in every if provision.citation == citation]
    found = exact or [provision for provision in every if provision.citation.within(citation)]
    if not found:
        around = [p.citation.label for p in every if p.citation.parts[:1] == citation.parts[:1]]
        mend = Text("see the list: passage law", "voyez la liste\u00a0: passage law")
        if around:
            near = Text.each(lambda lang: listing([write(lang) for write in around[:4]], lang, "or"))
            mend = Text("try {near}", "essayez {near}").format(near=near)
        absent = Text(
            "this provision is not in this book of law", "cette disposition n’est pas dans ce recueil"
        )
        raise Complaint(absent, field=cited, mend=mend)
    return found


def _one(
    page: Page, edition: Edition, found: Provision, on: str | None, *, versions: bool, json: bool
) -> str:
    from passage.engine.publish import publish

    published = publish(edition.book, found.key, edition.moment if on is not None else None)
    if json:
        return as_json(published.as_data())
    page.outline(published.text(page.lang))
    if versions:
        from passage.engine.words.names import in_force

        for version in found.versions:
            page.gap()
            since = (
                Text("not in force", "non en vigueur")
                if version.in_force is None
                else in_force(version.in_force)
            )
            page.say(since)
            page.say(version.words, 1)
    if beside := _beside(edition.book, found):
        page.gap()
        page.say(ALSO)
        page.table(((each.key, each.title[page.lang]) for each in beside), 1)
    return str(page)


def _beside(book: Book, found: Provision) -> list[Provision]:
    """The other provisions of the same place: within it, or the same read off other facts."""
    within = (each for each in book.provisions.values() if each.citation.within(found.citation))
    return sorted((each for each in within if each is not found), key=lambda each: each.citation)


def _list_provisions(page: Page, edition: Edition, provisions: list[Provision]) -> None:
    page.table((_row(edition, provision, page.lang) for provision in provisions), 0)


def _row(edition: Edition, provision: Provision, lang: Language) -> tuple[str, str]:
    title = provision.title[lang]
    if not edition.researched(provision):
        title = f"{title} {NOT_RESEARCHED[lang]}"
    elif edition.version(provision.key) is None:
        title = f"{title} {NOT_IN_FORCE[lang]}"
    return provision.citation.label(lang), title


def _provisions_data(edition: Edition, provisions: list[Provision]) -> object:
    from passage.case.record import both
    from passage.case.words import label

    return {
        "passage": "provisions/1",
        "on": str(edition.moment),
        "fingerprint": edition.book.fingerprint,
        "provisions": [
            {
                "key": provision.key,
                "citation": both(label(provision.key)),
                "title": both(provision.title),
                "confidence": provision.confidence.value,
                "researched": edition.researched(provision),
                "in_force": edition.version(provision.key) is not None,
            }
            for provision in provisions
        ],
    }


def _answers(fact: Fact, lang: Language) -> Iterator[tuple[str, str]]:
    """The values that a fact may take, where they are few enough to be listed."""
    from passage.lang import Enumeration

    if isinstance(fact, Enumeration):
        for code in fact.codes:
            yield code, fact.label(code)[lang]


def _list_facts(page: Page, book: Book) -> None:
    from passage.lang import Relation

    for fact in book.facts.values():
        _list_fact(page, fact)
        if isinstance(fact, Relation):
            for cell in fact.row.fields():
                _list_fact(page, cell, 1)


def _list_fact(page: Page, fact: Fact, depth: int = 0) -> None:
    from passage.case.words import label
    from passage.lang import Answerer

    page.head(fact.key, depth)
    page.say(f"{fact.question[page.lang]} ({label(fact.cite)[page.lang]})", depth + 1, hang=2)
    if fact.answered_by is not Answerer.PERSON:
        page.say(_ANSWERED[fact.answered_by.value], depth + 1)
    answers = list(_answers(fact, page.lang))
    if answers:
        page.table(answers, depth + 2)
    else:
        page.say(fact.kind, depth + 2)


_ANSWERED = {
    "officer": Text("For an officer to answer.", "La réponse revient à un agent."),
    "law": Text("An open question of law.", "Une question de droit ouverte."),
    "feed": Text(
        "A dated list that the law’s files keep.", "Une liste datée que tiennent les fichiers du droit."
    ),
}


def _facts_data(book: Book) -> object:
    from passage.lang import Relation

    def data(fact: Fact) -> dict[str, Any]:
        from passage.case.record import both
        from passage.case.words import label

        cells = fact.row.fields() if isinstance(fact, Relation) else ()
        return {
            "name": fact.key,
            "question": both(fact.question),
            "why": both(fact.why),
            "help": both(fact.help),
            "answer": both(fact.kind),
            "choices": dict(_choices(fact)),
            "citation": both(label(fact.cite)),
            "answered_by": fact.answered_by.value,
            "presumed": fact.presumed,
            "fields": [data(cell) for cell in cells],
        }

    return {"passage": "facts/1", "facts": [data(fact) for fact in book.facts.values()]}


def _choices(fact: Fact) -> Iterator[tuple[str, dict[str, str]]]:
    english, french = dict(_answers(fact, "en")), dict(_answers(fact, "fr"))
    yield from ((code, {"en": english[code], "fr": french[code]}) for code in english)


def _list_issues(page: Page, book: Book) -> None:
    for issue in book.issues.values():
        page.head(issue.key)
        page.say(issue.title, 1)
        page.table(((outcome.code, outcome.sentence) for outcome in issue.outcomes), 2)


def _issues_data(book: Book) -> object:
    from passage.case.record import both

    return {
        "passage": "issues/1",
        "issues": [
            {
                "issue": issue.key,
                "title": both(issue.title),
                "outcomes": {outcome.code: both(outcome.sentence) for outcome in issue.outcomes},
                "grounds": list(issue.grounds),
                "follows": list(issue.follows),
                "worst_first": [list(rank) for rank in issue.order],
                "neutral": both(issue.neutral) if issue.neutral else None,
            }
            for issue in book.issues.values()
        ],
    }


def _list_errata(page: Page, book: Book) -> None:
    from passage.case.words import label
    from passage.law.errata import ERRATA as FOUND

    for each in FOUND:
        page.head(", ".join(f"{label(key)[page.lang]}" for key in each.provisions))
        page.say(WRITTEN.format(since=_day(each.written_on), mended=_day(each.mended_on)), 1)
        for words, told in ((WRONG, each.wrong), (TOUCHED, each.touched), (MENDED, each.mended)):
            page.say(words.format(it=told), 1, hang=2)


def _errata_data(book: Book) -> object:
    from passage.case.record import both
    from passage.law.errata import ERRATA as FOUND

    return {
        "passage": "errata/1",
        "fingerprint": book.fingerprint,
        "errata": [
            {
                "provisions": list(each.provisions),
                "written_on": each.written_on.isoformat(),
                "mended_on": each.mended_on.isoformat(),
                "wrong": both(each.wrong),
                "touched": both(each.touched),
                "mended": both(each.mended),
                "proof": each.proof,
            }
            for each in FOUND
        ],
    }


def _day(day: date) -> Text:
    from passage.text import date as written

    return Text.each(lambda lang: written(day, lang))


WRITTEN = Text("Written on {since}, mended on {mended}.", "Écrite le {since}, corrigée le {mended}.")
WRONG = Text("wrong: {it}", "faute\u00a0: {it}")
TOUCHED = Text("answers touched: {it}", "réponses touchées\u00a0: {it}")
MENDED = Text("now: {it}", "maintenant\u00a0: {it}")
