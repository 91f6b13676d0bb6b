"""The lists of the law: questions, facts, treaties, pathways, time limits, errata, and what is not sure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, cast

from passage import law
from passage.case import catalogue_record, uncertain_record
from passage.case.catalogue_record import pathways_left
from passage.case.due_words import MEANINGS, RECEIVED
from passage.case.law_record import edition_at
from passage.case.naming import facts_named, facts_of
from passage.case.resting import issues_resting
from passage.case.uncertain import Uncertain, grouped, uncertain
from passage.cite import Citation, Miscitation
from passage.engine.evaluate import provisions_beneath
from passage.engine.words.names import CONFIDENCES, day, in_force
from passage.engine.words.telling import NO, YES
from passage.lang import Book, Confidence, Enumeration, Fact, Provision, Relation
from passage.law.errata import ERRATA, Erratum
from passage.law.protocols import FROM_MEMORY
from passage.text import Complaint, Text, plural
from passage.web.asked import Asked
from passage.web.law.asked_law import (
    absent,
    day_of,
    edition_asked,
    grouped_issues,
    labelled,
    reads,
    wrong_day,
)
from passage.web.view import View
from passage.web.words import law as words


def issues(asked: Asked) -> View:
    """Every question of law, by group."""
    groups = [(words.GROUPS[name], those) for name, those in grouped_issues().items()]
    return View(
        words.ISSUES,
        "law/issues.html",
        reads(asked, groups=groups),
        lambda: catalogue_record.issues(law.book()),
    )


def issue(asked: Asked) -> View:
    """One question of law: how it can come out, and on what it rests."""
    book = law.book()
    found = book.issues.get(asked.path["issue"])
    if found is None:
        return absent(words.NO_QUESTION, words.FROM_THE_LIST)
    try:
        edition = edition_asked(asked)
    except Complaint as complaint:
        return wrong_day(complaint)
    rules = [outcome.when for outcome in found.outcomes]
    beneath = dict.fromkeys((*found.grounds, *provisions_beneath(edition, rules)))
    rest = sorted(labelled(book, beneath), key=lambda each: each.citation)
    resolved = [edition.resolve(rule) for rule in (*rules, *(edition.rule(key) for key in found.grounds))]
    facts = [book.facts[name] for name in facts_named(resolved, book)]
    return View(
        found.title,
        "law/issue.html",
        reads(
            asked,
            issue=found,
            grounds=labelled(book, found.grounds),
            rest=rest,
            facts=facts,
            sentences={outcome.code: outcome.sentence for outcome in found.outcomes},
            follows=[book.issues[key] for key in found.follows],
            day=day_of(edition),
        ),
        lambda: {
            **next(each for each in catalogue_record.issues(book)["issues"] if each["issue"] == found.key),
            "on": str(edition.moment),
            "rests_on": [each.key for each in rest],
            "facts": [fact.key for fact in facts],
        },
    )


def facts(asked: Asked) -> View:
    """Every fact that can be told, by the section that asks for it."""
    book = law.book()
    return View(
        words.FACTS,
        "law/facts.html",
        reads(
            asked,
            groups=facts_by_section(book.facts.values()),
            count=plural(len(book.facts), *words.FACT_COUNT),
        ),
        lambda: catalogue_record.facts(book),
    )


def facts_by_section(facts: Iterable[Fact]) -> list[tuple[Text, tuple[Fact, ...]]]:
    """Facts by the section that asks for them, in the order of the statute book; last, those of none."""
    found: dict[Citation | None, tuple[Fact, ...]] = {}
    for fact in facts:
        place = _asking(fact)
        found[place] = (*found.get(place, ()), fact)
    of_none = found.pop(None, ())
    ordered = sorted((cite, those) for cite, those in found.items() if cite is not None)
    groups = [(Text.each(cite.label), those) for cite, those in ordered]
    return [*groups, (words.OTHER, of_none)] if of_none else groups


def _asking(fact: Fact) -> Citation | None:
    try:
        cite = Citation.parse(fact.cite)
    except Miscitation:
        return None
    return Citation(cite.instrument, cite.parts[0] if cite.parts else "")


def fact(asked: Asked) -> View:
    """One fact: how it is asked and why, and what turns on it."""
    book = law.book()
    found = book.facts.get(asked.path["fact"])
    if found is None:
        return absent(words.NO_FACT, words.FROM_THE_LIST)
    naming = _naming(book).get(found.key, ())
    issues = [book.issues[key] for key in _resting(book).get(found.key, ())]
    return View(
        found.question,
        "law/fact.html",
        reads(
            asked,
            fact=found,
            choices=_choices(found),
            fields=cast("Relation[Any]", found).row.fields() if isinstance(found, Relation) else (),
            naming=naming,
            issues=issues,
            yes=YES,
            no=NO,
            choices_of=_choices,
        ),
        lambda: {
            **next(each for each in catalogue_record.facts(book)["facts"] if each["name"] == found.key),
            "provisions": [each.key for each in naming],
            "issues": [each.key for each in issues],
        },
    )


def _choices(fact: Fact) -> list[tuple[str, Text]]:
    return [(code, fact.label(code)) for code in fact.codes] if isinstance(fact, Enumeration) else []


@lru_cache(maxsize=2)
def _naming(book: Book) -> Mapping[str, tuple[Provision, ...]]:
    """For each fact, the provisions whose rule speaks of it, in the order of the statute book."""
    found: dict[str, tuple[Provision, ...]] = {}
    for provision in sorted(book.provisions.values(), key=lambda each: each.citation):
        for name in facts_of(provision, book):
            found[name] = (*found.get(name, ()), provision)
    return found


@lru_cache(maxsize=2)
def _resting(book: Book) -> Mapping[str, tuple[str, ...]]:
    """For each fact, the questions that rest on a provision that names it, or name it themselves."""
    resting = issues_resting(book)
    found: dict[str, dict[str, None]] = {}
    for name, provisions in _naming(book).items():
        for provision in provisions:
            found.setdefault(name, {}).update(dict.fromkeys(resting.get(provision.key, ())))
    for each in book.issues.values():
        for name in facts_named((outcome.when for outcome in each.outcomes), book):
            found.setdefault(name, {})[each.key] = None
    return {name: tuple(key for key in book.issues if key in those) for name, those in found.items()}


def treaties(asked: Asked) -> View:
    """Article, obligation, Canadian provisions, and how far they meet it."""
    book = law.book()
    return View(
        words.TREATIES,
        "law/treaties.html",
        reads(asked, treaties=law.undertakings(), note=FROM_MEMORY.text, known=book.provisions),
        lambda: catalogue_record.treaties(edition_at(book, None)),
    )


def pathways(asked: Asked) -> View:
    """Each regular pathway, and how its question can still come out on a day."""
    try:
        edition = edition_asked(asked)
    except Complaint as complaint:
        return wrong_day(complaint)
    return View(
        words.PATHWAYS.format(day=day_of(edition)),
        "law/pathways.html",
        reads(asked, pathways=pathways_left(edition), moment=edition.moment),
        lambda: catalogue_record.pathways(edition),
    )


def limits(asked: Asked) -> View:
    """Every time limit, in the order of their table."""
    book = law.book()

    def data() -> object:
        from passage.case.due_record import starting

        return starting(book)

    return View(
        words.LIMITS,
        "law/limits.html",
        reads(
            asked,
            limits=list(book.limits.values()),
            meanings=MEANINGS,
            received=RECEIVED,
            span=in_force,
            sure=_sure,
        ),
        data,
    )


def errata(asked: Asked) -> View:
    """The rules that were found wrong."""
    return View(
        words.ERRATA,
        "law/errata.html",
        reads(asked, errata=ERRATA, written=_written),
        lambda: catalogue_record.errata(law.book()),
    )


def _written(each: Erratum) -> Text:
    return words.WRITTEN.format(since=day(each.written_on), mended=day(each.mended_on))


def not_sure(asked: Asked) -> View:
    """Everything to confirm, by group."""
    book = law.book()
    found = _uncertain(book)
    return View(
        words.UNCERTAIN,
        "law/uncertain.html",
        reads(
            asked,
            groups=list(grouped(found)),
            count=plural(len(found), *words.TO_CONFIRM),
            named=_named,
            sure=_sure_of,
        ),
        lambda: uncertain_record.uncertain(book),
    )


_uncertain = lru_cache(maxsize=2)(uncertain)


def _sure_of(each: Uncertain) -> Text | None:
    return _sure(each.confidence)


def _named(each: Uncertain) -> list[Provision]:
    """The provisions in which an uncertain point stands."""
    book = law.book()
    return [book.provisions[name] for name in each.names if name in book.provisions]


def _sure(confidence: Confidence | None) -> Text | None:
    return None if confidence in (None, Confidence.HIGH) else CONFIDENCES[confidence]
