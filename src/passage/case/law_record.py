"""The law as data: where it is cited, in words at a day, what rests on it, and what changed between two days.

Versioned JSON, every wording in both languages.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from passage.case.case import edition
from passage.case.record import both
from passage.case.resting import issues_resting, provisions_resting
from passage.case.uncertain import uncertain
from passage.case.uncertain_record import entry
from passage.case.words import label
from passage.cite import Citation, instrument
from passage.engine.edition import Edition
from passage.engine.publish import Published, publish
from passage.lang import Book, Moment, Provision
from passage.text import Complaint, Text, listing

PROVISIONS, COMPARISON = "provisions/1", "comparison/1"


def edition_at(book: Book, on: str | None, field: str = "on") -> Edition:
    """The law of a day or instant; by default the last day to which it is verified, or today if earlier.

    Raises Complaint about `field` where it is neither.
    """
    try:
        return edition(book, Moment.read(book.usual_day if on is None else on))
    except Complaint as complaint:
        raise Complaint(complaint.problem, field=field, mend=complaint.mend) from None


def in_order(book: Book) -> list[Provision]:
    """Every provision, in the order of their citations."""
    return sorted(book.provisions.values(), key=lambda provision: provision.citation)


def named(book: Book, cited: str) -> list[Provision]:
    """The provision cited, those within it, or all. Raises Complaint or Miscitation where there is none."""

    every = in_order(book)
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


def beside(book: Book, found: Provision) -> list[Provision]:
    """The other provisions of the same place: within it, or the same read off other facts."""
    within = (each for each in book.provisions.values() if each.citation.within(found.citation))
    return sorted((each for each in within if each is not found), key=lambda each: each.citation)


def provisions(edition: Edition, found: list[Provision]) -> dict[str, Any]:
    """A list of provisions, and how each stands."""
    return {
        "passage": PROVISIONS,
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
            for provision in found
        ],
    }


def index(edition: Edition) -> dict[str, Any]:
    """Every provision, by instrument and section, in the order of the enactments."""
    shelf: dict[str, dict[str, list[dict[str, Any]]]] = {}
    for each, row in zip(
        every := in_order(edition.book), provisions(edition, every)["provisions"], strict=True
    ):
        sections = shelf.setdefault(each.citation.instrument, {})
        sections.setdefault(each.citation.parts[0] if each.citation.parts else "", []).append(row)
    return {
        "passage": "index/1",
        "on": str(edition.moment),
        "fingerprint": edition.book.fingerprint,
        "verified_on": edition.book.verified_on.isoformat(),
        "instruments": [
            {
                "instrument": key,
                "short": {"en": instrument(key).short.en, "fr": instrument(key).short.fr},
                "sections": [
                    {"section": name or None, "provisions": rows} for name, rows in sections.items()
                ],
            }
            for key, sections in shelf.items()
        ],
    }


def provision(edition: Edition, found: Provision) -> dict[str, Any]:
    """One provision in words, with what is not sure of it, what rests on it, and what stands beside it."""
    book = edition.book
    return {
        **publish(book, found.key, edition.moment).as_data(),
        "doubts": [entry(each) for each in _doubts(book) if found.key in each.names],
        "dependents": {
            "provisions": [_named(book, key) for key in provisions_resting(book).get(found.key, ())],
            "issues": [
                {"issue": key, "title": both(book.issues[key].title)}
                for key in issues_resting(book).get(found.key, ())
            ],
        },
        "beside": [_named(book, each.key) for each in beside(book, found)],
    }


def comparison(found: Provision, then: Edition, now: Edition) -> dict[str, Any]:
    """One provision at two days, and whether it says the same."""
    book = then.book
    earlier, later = (publish(book, found.key, each.moment) for each in (then, now))
    known = then.researched(found) and now.researched(found)
    return {
        "passage": COMPARISON,
        **_named(book, found.key),
        "fingerprint": book.fingerprint,
        "same": earlier.version == later.version if known else None,
        "from": _at(earlier),
        "to": _at(later),
    }


def _at(published: Published) -> dict[str, Any]:
    data = published.as_data()
    return {
        "on": data["law"]["moment"],
        **{key: data[key] for key in ("researched", "standing", "version")},
    }


def _named(book: Book, key: str) -> dict[str, Any]:
    return {"key": key, "citation": both(label(key)), "title": both(book.provisions[key].title)}


_doubts = lru_cache(maxsize=4)(uncertain)
