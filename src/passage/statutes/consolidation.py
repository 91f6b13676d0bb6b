"""A consolidation: one instrument in one language as the Justice Laws site printed it at a point in time.

Its body and schedules are the law in force from `pit` (the day of its last change) to `current` (the day to
which it is said to be up to date). What is printed after them and is no part of them is kept apart:
amendments not in force, and related provisions of amending acts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Literal, TypeVar

from passage.cite import INSTRUMENTS, Citation, Miscitation
from passage.statutes import printed
from passage.statutes.markup import AGAIN, Element, foreign, tree
from passage.statutes.printed import Printed
from passage.text import LANGUAGES, Complaint, Language, Text

ROOTS = frozenset({"Statute", "Regulation"})
_APART = {"NifProvs": "pending", "RelatedProvs": "related"}
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Apart:
    """An amendment not in force, or a related provision, printed with the instrument that it touches."""

    kind: Literal["pending", "related"]
    title: str
    words: str
    citation: Citation | None
    section: Printed | None


@dataclass(frozen=True, eq=False)
class Consolidation:
    """One instrument, in one language, at one time. What it prints is read when it is asked for."""

    number: str
    lang: Language
    title: str
    pit: date
    current: date
    path: Path

    @property
    def instrument(self) -> str | None:
        """The id by which it is cited; None for one that has no name here."""
        return instrument_numbered(self.number)

    @property
    def name(self) -> str:
        """The id by which it is cited, or else its number."""
        return self.instrument or self.number

    @cached_property
    def _root(self) -> Element:
        return tree(self.path, ROOTS)

    @cached_property
    def sections(self) -> tuple[Printed, ...]:
        """The sections of its body, and its schedules, in the order of print. Raises Complaint."""
        return self._read(self._sections)

    @cached_property
    def apart(self) -> tuple[Apart, ...]:
        """What is printed with it and is no part of it. Raises Complaint."""
        return self._read(self._apart)

    @cached_property
    def places(self) -> dict[str, Printed]:
        """Every place by its pinpoint, in the order of print; a number printed again is `10(2.1) [2]`."""
        found: dict[str, Printed] = {}
        for section in self.sections:
            for place in section.walk():
                for pinpoint in (place.pinpoint, *place.also):
                    again = (
                        sum(known.startswith(f"{pinpoint} [") for known in found) if pinpoint in found else 0
                    )
                    found[f"{pinpoint} [{again + 2}]" if pinpoint in found else pinpoint] = place
        return found

    def find(self, pinpoint: str) -> Printed | None:
        """A place by its pinpoint; what is divided within a definition is found as the place that defines."""
        if pinpoint in self.places:
            return self.places[pinpoint]
        within, _, number = pinpoint.removesuffix(")").rpartition("(")
        found = self.find(within) if within and number else None
        return found if found and number in found.inside else None

    def _sections(self) -> Iterator[Printed]:
        body = self._root.first("Body")
        if body is None:
            raise foreign(str(self.path))
        for section in body.elements("Section"):
            yield from printed.places(section)
        for schedule in self._root.elements("Schedule"):
            if "id" not in schedule.attributes:
                yield printed.schedule(schedule)

    def _apart(self) -> Iterator[Apart]:
        for schedule in self._root.elements("Schedule"):
            kind = _APART.get(schedule.attributes.get("id", ""))
            if kind is None:
                continue
            for piece in schedule.elements():
                for each in piece.elements("RelatedOrNotInForce"):
                    yield _set_apart("pending" if kind == "pending" else "related", each)

    def _read(self, parts: Callable[[], Iterator[T]]) -> tuple[T, ...]:
        try:
            return tuple(parts())
        except ValueError as error:
            if isinstance(error, Complaint):
                raise
            raise _undated(str(self.path)) from None


def read(path: str | Path) -> Consolidation:
    """The consolidation in a file, read whole. Raises Complaint where it is none, or not well made."""
    found = head(Path(path))
    _ = found.sections, found.apart
    return found


def head(path: Path) -> Consolidation:
    """The consolidation in a file, of which only the identification is read yet. Raises Complaint."""
    root = tree(path, ROOTS, until="Identification")
    about = root.first("Identification")
    number = (
        (about.first("Chapter", "ConsolidatedNumber") or about.first("InstrumentNumber")) if about else None
    )
    title = (about.first("ShortTitle") or about.first("LongTitle")) if about else None
    lang: Language | None = None
    for known in LANGUAGES:
        if root.attributes.get("xml:lang") == known:
            lang = known
    if number is None or not number.text().strip() or lang is None:
        raise foreign(str(path))
    try:
        pit, current = (
            date.fromisoformat(root.attributes[f"lims:{name}"]) for name in ("pit-date", "current-date")
        )
    except (KeyError, ValueError):
        raise _undated(str(path)) from None
    return Consolidation(
        number=canonical(number.text()),
        lang=lang,
        title=printed.plain(title) if title else "",
        pit=pit,
        current=current,
        path=path,
    )


def canonical(number: str) -> str:
    """An instrument’s number as English writes it: DORS/2002-227 is SOR/2002-227, I-2.5 is itself."""
    number = printed.normal(number)
    for french, english in (("DORS/", "SOR/"), ("TR/", "SI/"), ("C.R.C., ch.", "C.R.C., c.")):
        if number.startswith(french):
            return english + number.removeprefix(french)
    return number


@cache
def _by_code() -> dict[str, str]:
    return {code: known.id for known in INSTRUMENTS.values() if (code := known.code("en"))}


def instrument_numbered(number: str) -> str | None:
    """The id by which the instrument of a consolidated number is cited; None where it has no name."""
    return _by_code().get(number.replace("/", "-"))


def _undated(name: str) -> Complaint:
    return Complaint(
        Text(
            "it does not say, as official files do, on what days it and its provisions read so",
            "il ne dit pas, comme les fichiers officiels, à quelles dates il se lit ainsi",
        ),
        field=name,
        mend=AGAIN,
    )


_HEADED = re.compile(
    r"[—–-]?\s*(?:(?P<year>\d{4}), ch?\. (?P<chapter>\d+)|(?:SOR|DORS)/(?P<order>[\d-]+)), "
    r"\S+ (?P<place>[^\s,]+)"
)


def _set_apart(kind: Literal["pending", "related"], element: Element) -> Apart:
    headings = [printed.plain(each) for each in element.elements("Heading")]
    title = next((each.lstrip("—– ") for each in headings if _HEADED.match(each)), " · ".join(headings))
    section = element.first("Section")
    places = list(printed.places(section)) if section else []
    words = " ".join(printed.plain(each) for each in element.elements() if each.tag != "Heading")
    return Apart(kind, title, words, _cited(title), places[0] if places else None)


def _cited(title: str) -> Citation | None:
    found = _HEADED.match(title)
    if found is None:
        return None
    name = f"SC {found['year']} c {found['chapter']}" if found["year"] else f"SOR/{found['order']}"
    try:
        return Citation.parse(f"{name} {found['place']}")
    except Miscitation:
        return None
