"""`passage law`: any rule in words, at any date, with its versions; the list of rules, facts and issues."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from passage.cli.find import JSON
from passage.cli.page import Page, as_json
from passage.cli.verbs import Verb, argument, option
from passage.text import Complaint, Language, Text

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
        from passage.case import catalogue_record, law_record, uncertain_record
        from passage.cli import tables
        from passage.cli import uncertain as doubts

        book = ours.book()
        page = Page(lang)
        edition = law_record.edition_at(book, on, "--on")
        lists = {
            "--facts": (facts, lambda: catalogue_record.facts(book), lambda: _list_facts(page, book)),
            "--issues": (issues, lambda: catalogue_record.issues(book), lambda: _list_issues(page, book)),
            "--errata": (errata, lambda: catalogue_record.errata(book), lambda: _list_errata(page, book)),
            "--uncertain": (
                uncertain,
                lambda: uncertain_record.uncertain(book),
                lambda: doubts.uncertain(page, book),
            ),
            "--treaties": (
                treaties,
                lambda: catalogue_record.treaties(edition),
                lambda: tables.treaties(page, edition),
            ),
            "--pathways": (
                pathways,
                lambda: catalogue_record.pathways(edition),
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
        found = law_record.named(book, " ".join(provision))
        if len(found) == 1 and provision:
            return _one(page, edition, found[0], on, versions=versions, json=json)
        if json:
            return as_json(law_record.provisions(edition, found))
        _list_provisions(page, edition, found)
        return str(page)

    return Verb(lang, "law", law, params, ABOUT)


def _one(
    page: Page, edition: Edition, found: Provision, on: str | None, *, versions: bool, json: bool
) -> str:
    from passage.case import law_record
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
    if beside := law_record.beside(edition.book, found):
        page.gap()
        page.say(ALSO)
        page.table(((each.key, each.title[page.lang]) for each in beside), 1)
    return str(page)


def _list_provisions(page: Page, edition: Edition, provisions: list[Provision]) -> None:
    page.table((_row(edition, provision, page.lang) for provision in provisions), 0)


def _row(edition: Edition, provision: Provision, lang: Language) -> tuple[str, str]:
    title = provision.title[lang]
    if not edition.researched(provision):
        title = f"{title} {NOT_RESEARCHED[lang]}"
    elif edition.version(provision.key) is None:
        title = f"{title} {NOT_IN_FORCE[lang]}"
    return provision.citation.label(lang), title


def _list_facts(page: Page, book: Book) -> None:
    from passage.lang import Relation

    for fact in book.facts.values():
        _list_fact(page, fact)
        if isinstance(fact, Relation):
            for cell in fact.row.fields():
                _list_fact(page, cell, 1)


def _list_fact(page: Page, fact: Fact, depth: int = 0) -> None:
    from passage.case.catalogue_record import answers
    from passage.case.words import label
    from passage.lang import Answerer

    page.head(fact.key, depth)
    page.say(f"{fact.question[page.lang]} ({label(fact.cite)[page.lang]})", depth + 1, hang=2)
    if fact.answered_by is not Answerer.PERSON:
        page.say(_ANSWERED[fact.answered_by.value], depth + 1)
    choices = [(code, words[page.lang]) for code, words in answers(fact)]
    if choices:
        page.table(choices, depth + 2)
    else:
        page.say(fact.kind, depth + 2)


_ANSWERED = {
    "officer": Text("For an officer to answer.", "La réponse revient à un agent."),
    "law": Text("An open question of law.", "Une question de droit ouverte."),
    "feed": Text(
        "A dated list that the law’s files keep.", "Une liste datée que tiennent les fichiers du droit."
    ),
}


def _list_issues(page: Page, book: Book) -> None:
    for issue in book.issues.values():
        page.head(issue.key)
        page.say(issue.title, 1)
        page.table(((outcome.code, outcome.sentence) for outcome in issue.outcomes), 2)


def _list_errata(page: Page, book: Book) -> None:
    from passage.case.words import label
    from passage.law.errata import ERRATA as FOUND

    for each in FOUND:
        page.head(", ".join(f"{label(key)[page.lang]}" for key in each.provisions))
        page.say(WRITTEN.format(since=_day(each.written_on), mended=_day(each.mended_on)), 1)
        for words, told in ((WRONG, each.wrong), (TOUCHED, each.touched), (MENDED, each.mended)):
            page.say(words.format(it=told), 1, hang=2)


def _day(day: date) -> Text:
    from passage.text import date as written

    return Text.each(lambda lang: written(day, lang))


WRITTEN = Text("Written on {since}, mended on {mended}.", "Écrite le {since}, corrigée le {mended}.")
WRONG = Text("wrong: {it}", "faute\u00a0: {it}")
TOUCHED = Text("answers touched: {it}", "réponses touchées\u00a0: {it}")
MENDED = Text("now: {it}", "maintenant\u00a0: {it}")
