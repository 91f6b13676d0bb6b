"""The statute book as it is browsed: its instruments, their sections, and the address of each provision."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from passage.cite import Citation, instrument
from passage.engine.words.names import label
from passage.lang import Book, Provision
from passage.text import Language, Text


@dataclass(frozen=True, slots=True)
class Section:
    """A section of an instrument, or a policy or notice of a day: its provisions in the order of its text."""

    citation: Citation
    provisions: tuple[Provision, ...]

    @property
    def address(self) -> dict[str, str]:
        """The parameters of its page."""
        return {"instrument": slug(self.citation.instrument), "section": slug(self.citation.pinpoint)}

    @property
    def label(self) -> Text:
        """How it is cited."""
        return _label(self.citation)


_label = lru_cache(maxsize=4096)(label)


@dataclass(frozen=True, slots=True)
class Shelf:
    """An instrument with its sections."""

    id: str
    sections: tuple[Section, ...]

    @property
    def title(self) -> Text:
        """Its full title."""
        return Text.each(lambda lang: _capital(instrument(self.id).title(lang)))

    @property
    def short(self) -> Text:
        """Its short name."""
        return Text.each(lambda lang: instrument(self.id).short.in_(lang))

    @property
    def count(self) -> int:
        """How many provisions of it are here."""
        return sum(len(section.provisions) for section in self.sections)

    def url(self, lang: Language) -> str | None:
        """Its official page, where there is a stable one."""
        return instrument(self.id).url(lang)


@lru_cache(maxsize=4)
def shelves(book: Book) -> Mapping[str, Shelf]:
    """The instruments by the name that stands in their addresses, in the order of the shelf."""
    found: dict[str, dict[Citation, list[Provision]]] = {}
    for provision in sorted(book.provisions.values(), key=lambda each: each.citation):
        sections = found.setdefault(provision.citation.instrument, {})
        sections.setdefault(_section(provision.citation), []).append(provision)
    return {
        slug(id_): Shelf(id_, tuple(Section(cite, tuple(those)) for cite, those in sections.items()))
        for id_, sections in found.items()
    }


@lru_cache(maxsize=4)
def sections(book: Book) -> Mapping[tuple[str, str], Section]:
    """Every section by the two names that stand in its address."""
    every = (section for shelf in shelves(book).values() for section in shelf.sections)
    return {(each.address["instrument"], each.address["section"]): each for each in every}


def section_of(book: Book, provision: Provision) -> Section:
    """The section in which a provision stands."""
    cite = _section(provision.citation)
    return sections(book)[slug(cite.instrument), slug(cite.pinpoint)]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def slug(name: str) -> str:
    """A name as it stands in an address."""
    return re.sub(r"[ /]", "-", name)


def anchor(key: str) -> str:
    """The place of a provision on its page."""
    return "p-" + re.sub(r"[^A-Za-z0-9.]+", "-", key).strip("-")


def _section(citation: Citation) -> Citation:
    return Citation(citation.instrument, citation.parts[0] if citation.parts else "")
