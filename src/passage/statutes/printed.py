"""What is printed at a place of an enactment: its words, what they stand in, and since when they so read.

A section, subsection, paragraph and so on is a place with a number; definitions, tables and formulas have
none and belong to the words of the place they stand in. What an amending act quotes (AmendedText) is its
words too, never a place of its own. Marginal notes are kept beside the words, of which they are no part
(Interpretation Act, s. 14). Notes of the editors and of history are not words of the law.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from passage.statutes.markup import Element

LEVELS = ("Section", "Subsection", "Paragraph", "Subparagraph", "Clause", "Subclause")
_AFTER = ("ContinuedSectionSubsection", "ContinuedParagraph", "ContinuedSubparagraph", "ContinuedClause")
_SILENT = frozenset({"Footnote", "FootnoteRef", "HistoricalNote"})
_INLINE = frozenset(
    {
        *(
            "XRefExternal",
            "XRefInternal",
            "Emphasis",
            "Language",
            "Sup",
            "Sub",
            "Repealed",
            "Ins",
            "FormulaTerm",
        ),
        *("DefinedTermEn", "DefinedTermFr", "DefinitionEnOnly", "DefinitionFrOnly", "DefinitionRef"),
    }
)
"""What stands within a word or between two; everything else begins and ends a run of words."""
_BLOCK = frozenset(
    {"Definition", "Provision", "Item", "row", "Caption", "title", "HistoricalNoteSubItem", *LEVELS}
)


@dataclass(frozen=True, eq=False)
class Printed:
    """A place as printed: its number as a pinpoint, its own words before and after what is beneath it.

    `also` names the further places that one label stands for: “(2) and (3) [Repealed]”; `inside`, the numbers
    printed within its own words, such as those of the paragraphs of a definition; `amended`, the days of the
    amendments in its historical note. `own_since` is the
    last day on which its own words or marginal note changed, None where the file does not date them;
    `in_force` is false for a section printed before it comes into force.
    """

    pinpoint: str
    number: str
    note: str
    opening: tuple[str, ...]
    closing: tuple[str, ...]
    own_since: date | None
    parent: Printed | None = field(repr=False)
    also: tuple[str, ...] = ()
    inside: frozenset[str] = frozenset()
    history: str = ""
    amended: frozenset[date] = frozenset()
    in_force: bool = True
    repealed: bool = False
    within: list[Printed] = field(default_factory=list["Printed"], repr=False)

    def walk(self) -> Iterator[Printed]:
        """This place and every place beneath it, in the order of print."""
        yield self
        for part in self.within:
            yield from part.walk()

    @property
    def above(self) -> tuple[Printed, ...]:
        """The places in which it stands, outermost first."""
        return (*self.parent.above, self.parent) if self.parent else ()

    @property
    def own(self) -> str:
        """Its own words, without what is beneath it."""
        return " ".join((*self.opening, *self.closing))

    @property
    def words(self) -> str:
        """Its words with everything beneath it, numbers and marginal notes too."""
        parts = (f"{part.number} {part.words}" for part in self.within)
        return " ".join(filter(None, (self.note, *self.opening, *parts, *self.closing)))

    @property
    def lead(self) -> str:
        """The words that it stands among: those of each place above it, with their marginal notes."""
        return " ".join(" ".join(filter(None, (place.note, place.own))) for place in self.above)

    @property
    def since(self) -> date | None:
        """Since when all of that reads as it does; None where the file leaves a part of it without a date."""
        days = [place.own_since for place in (*self.above, *self.walk())]
        known = [day for day in days if day is not None]
        return max(known) if len(known) == len(days) else None

    @property
    def days(self) -> frozenset[date]:
        """Every day on which its section is said to have changed: in its historical note, or by its parts."""
        section = self.above[0] if self.above else self
        return section.amended | {place.own_since for place in section.walk() if place.own_since}

    @property
    def omitted(self) -> bool:
        """Whether only a stub stands here in the place of the words: “[Amendments]”, « [Modifications] »."""
        return _STUB.fullmatch(self.own) is not None and not self.within


_STUB = re.compile(r"\[(?:Amendments?|Modifications?|Repeals?|Abrogations?)\]")


def places(element: Element, parent: Printed | None = None) -> Iterator[Printed]:
    """The places that an element of one of the levels begins, each with all that is beneath it.

    One without a number lends its words to the place that it stands in, and yields nothing.
    """
    numbers = _numbers(_label(element))
    number = _words(label) if (label := element.first("Label")) else ""
    before = f"{parent.pinpoint}" if parent else ""
    shape = "{}" if element.tag == "Section" else "({})"
    pinpoints = [before + shape.format(each) for each in numbers]
    if not pinpoints:
        return
    opening, closing = _own(element)
    history = element.first("HistoricalNote")
    printed = Printed(
        pinpoint=pinpoints[0],
        number=number.lstrip("*"),
        note=_note(element),
        opening=opening,
        closing=closing,
        own_since=_dated(element),
        parent=parent,
        also=tuple(pinpoints[1:]),
        inside=frozenset(_inside(element)),
        history="; ".join(_blocks(history)) if history else "",
        amended=frozenset(day for each in history.elements() if (day := _day(each)))
        if history
        else frozenset(),
        in_force=element.attributes.get("in-force") != "no",
        repealed=_is_repealed(element),
    )
    for beneath in element.elements(*LEVELS):
        printed.within.extend(places(beneath, printed))
    yield printed


def schedule(element: Element) -> Printed:
    """A schedule: all its words are its own."""
    heading = element.first("ScheduleFormHeading")
    label = _words(found) if (found := heading.first("Label") if heading else None) else ""
    numbered = re.search(r"[1-9]\d*(?:\.\d+)?$", label)
    return Printed(
        pinpoint=f"Sch {numbered[0]}" if numbered else "Sch",
        number=label,
        note="",
        opening=tuple(_blocks(element, skip=_SILENT | {"Label"})),
        closing=(),
        own_since=_latest(element),
        parent=None,
        repealed=element.first("Repealed") is not None,
    )


def plain(element: Element) -> str:
    """Every word beneath, as one run."""
    return " ".join(_blocks(element))


def normal(words: str) -> str:
    """Words with their characters composed (NFC) and one plain space between any two."""
    return " ".join(unicodedata.normalize("NFC", words).split())


def _label(element: Element) -> str:
    label = element.first("Label")
    return _words(label).lstrip("*") if label else ""


def _note(element: Element) -> str:
    note = element.first("MarginalNote")
    return _words(note) if note else ""


def _words(element: Element) -> str:
    return " ".join(_blocks(element))


def _own(element: Element) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words before the places beneath, and those after the first of them."""
    opening: list[str] = []
    closing: list[str] = []
    for part in element.elements():
        if part.tag in ("Label", "MarginalNote") or part.tag in _SILENT or _is_place(part):
            continue
        into = closing if part.tag in _AFTER else opening
        into += _blocks(part)
    return tuple(opening), tuple(closing)


def _inside(element: Element) -> Iterator[str]:
    """The numbers of what is divided within definitions."""
    for definition in element.elements("Definition"):
        for part in _below(definition):
            yield from _numbers(_label(part))


def _below(element: Element) -> Iterator[Element]:
    for part in element.elements(*LEVELS):
        yield part
        yield from _below(part)


def _is_place(element: Element) -> bool:
    return element.tag in LEVELS and bool(_numbers(_label(element)))


def _blocks(element: Element, skip: frozenset[str] = _SILENT) -> list[str]:
    """The words beneath, in runs: one for each definition, item, row or provision."""
    runs: list[list[str]] = [[]]

    def gather(inside: Element) -> None:
        for item in inside.items:
            if isinstance(item, str):
                runs[-1].append(item)
            elif item.tag in skip:
                continue
            elif item.tag in _INLINE:
                gather(item)
            elif item.tag in _BLOCK:
                runs.append([])
                gather(item)
                runs.append([])
            else:
                runs[-1].append(" ")
                gather(item)
                runs[-1].append(" ")

    gather(element)
    return [words for run in runs if (words := normal("".join(run)))]


def _dated(element: Element) -> date | None:
    """The last day on which the words of the place itself changed."""
    days = [day] if (day := _day(element)) else []
    for part in element.elements():
        if part.tag not in _SILENT and not _is_place(part) and (day := _latest(part)):
            days.append(day)
    return max(days, default=None)


def _latest(element: Element) -> date | None:
    """The last day named on an element or anything beneath it."""
    days = [day for each in (_day(element), *(map(_latest, element.elements()))) if (day := each)]
    return max(days, default=None)


def _day(element: Element) -> date | None:
    written = element.attributes.get("lims:inforce-start-date")
    return date.fromisoformat(written) if written else None


def _is_repealed(element: Element) -> bool:
    """Whether all that stands here is that it was repealed."""
    text = element.first("Text")
    if text is None or any(map(_is_place, element.elements())):
        return False
    repealed = text.first("Repealed")
    return repealed is not None and plain(repealed) == plain(text)


_ONE = r"(?:\d+(?:\.\d+)?|[A-Za-z]+(?:\.\d+)?)"
_SEVERAL = re.compile(rf"\(?({_ONE})\)?(?: (and|et|to|à) \(?({_ONE})\)?)?")


def _numbers(label: str) -> tuple[str, ...]:
    """The numbers that a label stands for, without parentheses: “(2) and (3)”, « d) à g) », “211 to 214”."""
    found = _SEVERAL.fullmatch(label)
    if found is None:
        return ()
    first, joint, last = found.groups()
    if joint is None:
        return (first,)
    return (first, *(_between(first, last) if joint in ("to", "à") else ()), last)


def _between(first: str, last: str) -> tuple[str, ...]:
    """The whole numbers, or letters, strictly between two."""
    start, end = first.partition(".")[0], last.partition(".")[0]
    if start.isdigit() and end.isdigit():
        return tuple(str(n) for n in range(int(start) + 1, min(int(end), int(start) + 1000)))
    if len(start) == len(end) == 1:
        return tuple(chr(n) for n in range(ord(start) + 1, ord(end)))
    return ()
