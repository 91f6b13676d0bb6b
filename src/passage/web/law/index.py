"""The way into the law: by instrument and section, by citation, by a word of a title."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from starlette.responses import Response

from passage import law
from passage.case.law_record import edition_at, named, provisions
from passage.case.record import both
from passage.cite import Citation, Miscitation, instrument
from passage.cite.pinpoint import places
from passage.lang import Book, Issue, Provision
from passage.text import LANGUAGES, Text, plural
from passage.web.asked import Asked
from passage.web.law.asked_law import absent, place, reads
from passage.web.law.contents import Section, Shelf, section_of, sections, shelves, slug
from passage.web.view import View, see_other
from passage.web.words import law as words

LONGEST = 200
"""Characters of what is searched for."""
FEW = 3
"""Titles named for a section."""


def index(asked: Asked) -> View | Response:
    """The instruments with their sections; or what is searched for."""
    sought = " ".join(asked.query.get("q", "")[:LONGEST].split())
    if sought:
        return _search(asked, sought)
    found = shelves(law.book())
    return View(
        words.LAW,
        "law/index.html",
        reads(asked, shelves=found, sections=_sections_counted, provisions=_provisions_counted, sought=""),
        lambda: provisions(edition_at(law.book(), None), named(law.book(), "")),
    )


def shelf(asked: Asked) -> View:
    """The sections of one instrument."""
    found = shelves(law.book()).get(asked.path["instrument"])
    if found is None:
        return absent(words.NO_SECTION, words.NO_SECTION_MEND)
    every = [provision for section in found.sections for provision in section.provisions]
    return View(
        found.title,
        "law/shelf.html",
        reads(asked, shelf=found, provisions=_provisions_counted, titles=titles, sections=_sections_counted),
        lambda: provisions(edition_at(law.book(), None), every),
    )


def titles(section: Section) -> Text:
    """What the provisions of a section are about: the first titles, and how many more."""
    different = list(dict.fromkeys(provision.title for provision in section.provisions))
    shown = Text.each(lambda lang: " · ".join(title[lang] for title in different[:FEW]))
    left = len(different) - FEW
    if left <= 0:
        return shown
    more = plural(left, *words.AND_MORE)
    return Text("{shown} · {more}", "{shown} · {more}").format(shown=shown, more=more)


def _search(asked: Asked, sought: str) -> View | Response:
    book = law.book()
    cited = _cited(book, sought)
    places = {section_of(book, each).citation for each in cited}
    if len(places) == 1:
        return see_other(place(asked, cited[0]))
    found = cited or list(_titled(book, sought))
    issues = list(_issues(book, sought))
    return View(
        words.FOUND.format(it=sought),
        "law/found.html",
        reads(asked, found=found, issues=issues, sought=sought),
        lambda: _data(found, issues),
    )


def _cited(book: Book, sought: str) -> list[Provision]:
    """The provisions of a citation; one without an instrument is looked for in each."""
    try:
        citation = Citation.parse(sought)
        return _within(shelves(book)[slug(citation.instrument)], citation.pinpoint)
    except (Miscitation, KeyError):
        pass
    bare = sought.lower().removeprefix("s. ").removeprefix("art. ").strip()
    if not bare[:1].isdigit():
        return []
    return [each for shelf in shelves(book).values() for each in _within(shelf, bare)]


def _within(shelf: Shelf, place: str) -> list[Provision]:
    """The provisions of a place of one instrument, or those within it."""
    try:
        citation = Citation.parse(f"{shelf.id} {place}")
    except Miscitation:
        return []
    every = [provision for section in shelf.sections for provision in section.provisions]
    exact = [each for each in every if each.citation == citation]
    return exact or [each for each in every if each.citation.within(citation)]


def _titled(book: Book, sought: str) -> Iterator[Provision]:
    wanted = folded(sought).split()
    every = (each for section in sections(book).values() for each in section.provisions)
    for provision in every:
        if any(all(word in _of_law(provision.title[lang]) for word in wanted) for lang in LANGUAGES):
            yield provision


def _issues(book: Book, sought: str) -> Iterator[Issue]:
    wanted = folded(sought).split()
    for issue in book.issues.values():
        if any(all(word in _of_law(issue.title[lang]) for word in wanted) for lang in LANGUAGES):
            yield issue


def folded(words_: str) -> str:
    """Words without case, accents or the shape of an apostrophe, to be searched in."""
    plain = unicodedata.normalize("NFKD", words_.replace("’", "'").casefold())
    return "".join(character for character in plain if not unicodedata.combining(character))


_of_law = lru_cache(maxsize=4096)(folded)
"""The same, kept: for the words of the law, and not for what is sought in them."""


def _data(found: list[Provision], issues: list[Issue]) -> dict[str, Any]:
    return {
        "provisions": [{"key": each.key, "title": both(each.title)} for each in found],
        "issues": [{"issue": each.key, "title": both(each.title)} for each in issues],
    }


def _sections_counted(shelf: Shelf) -> Text:
    """How many sections and provisions; of what has no sections, only the provisions."""
    provisions = _provisions_counted(shelf)
    if all(places(section.citation.pinpoint) is None for section in shelf.sections):
        return provisions
    kind = words.ARTICLE_COUNT if instrument(shelf.id).kind == "treaty" else words.SECTION_COUNT
    counted = plural(len(shelf.sections), *kind)
    return Text("{sections}, {provisions}", "{sections}, {provisions}").format(
        sections=counted, provisions=provisions
    )


def _provisions_counted(it: Shelf | Section) -> Text:
    return plural(it.count if isinstance(it, Shelf) else len(it.provisions), *words.PROVISION_COUNT)
