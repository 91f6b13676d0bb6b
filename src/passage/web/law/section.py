"""A section at a day: its provisions in words, with their doubts, versions, and what depends on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from passage.case.casebook import about
from passage.case.law_record import provision as provision_data
from passage.case.naming import facts_of
from passage.case.resting import issues_resting, provisions_resting
from passage.cite import Citation, Miscitation
from passage.engine.edition import Edition
from passage.engine.publish import Published
from passage.engine.words.account import standing
from passage.engine.words.names import CONFIDENCES, FLAG_KINDS, LAYERS, enactment, in_force
from passage.engine.words.wording import Line
from passage.lang import Confidence, Fact, Flag, Issue, Moment, Provision, Version
from passage.law import book
from passage.text import Complaint, Text, plural
from passage.web.asked import Asked
from passage.web.law.asked_law import absent, day_of, edition_asked, labelled, reads, wrong_day
from passage.web.law.beside import NONE_AT_HAND, Official, at_hand_here, official
from passage.web.law.contents import Section, anchor, sections, shelves
from passage.web.law.timeline import Drawing, drawn
from passage.web.view import View, see_other, with_query
from passage.web.words import law as words


@dataclass(frozen=True, slots=True)
class Stage:
    """A version in the list of versions: when it is in force, since when to read it, whether it is shown."""

    words: Text
    on: str | None
    shown: bool
    says: Text


class Provided:
    """A provision as its page shows it."""

    def __init__(self, edition: Edition, provision: Provision) -> None:
        self.edition = edition
        self.provision = provision
        self.published = Published(edition.book, provision, edition.moment)
        self.anchor = anchor(provision.key)
        self.label = Text.each(provision.citation.label)
        self.standing: Text = standing(edition, provision, self.published.version)
        self.layer = LAYERS[provision.layer]

    @property
    def by_name(self) -> str | None:
        """Its name, where its citation is not enough to tell it from another."""
        key = self.provision.key
        return None if key == str(self.provision.citation) else key

    @property
    def sure(self) -> Text | None:
        """How sure the reading is; None where it was read in the text."""
        if self.provision.confidence is Confidence.HIGH:
            return None
        return CONFIDENCES[self.provision.confidence]

    @property
    def flags(self) -> Iterator[tuple[Flag, Text, Line | None]]:
        """Each flag with its kind, and when it matters."""
        for flag in self.provision.flags:
            yield flag, FLAG_KINDS[flag.kind], self.published.when(flag)

    @property
    def drawing(self) -> Drawing:
        """Its versions on a line."""
        return drawn(self.provision, self.edition.moment)

    @property
    def stages(self) -> Iterator[Stage]:
        """Its versions, the oldest first."""
        for version in self.provision.versions:
            yield Stage(
                _in_force(version),
                _day_in(version, self.provision),
                version is self.published.version,
                version.words,
            )

    @property
    def facts(self) -> list[Fact]:
        """The facts of which its own rule speaks, in any version."""
        law = self.edition.book
        return [law.facts[name] for name in facts_of(self.provision, law)]

    @property
    def provisions(self) -> list[Provision]:
        """The provisions that name it."""
        law = self.edition.book
        return labelled(law, provisions_resting(law).get(self.provision.key, ()))

    @property
    def issues(self) -> list[Issue]:
        """The questions of law that rest on it."""
        law = self.edition.book
        return [law.issues[key] for key in issues_resting(law).get(self.provision.key, ())]

    @property
    def official(self) -> Official | None:
        """The official text, where it is at hand."""
        return official(self.provision, self.published.version, self.edition.moment.day)

    def as_data(self) -> dict[str, Any]:
        """The provision as data, with the official text where it is at hand."""
        text = self.official
        return {
            **provision_data(self.edition, self.provision),
            "facts": [fact.key for fact in self.facts],
            "official_text": text.as_data() if text else None,
        }


def section(asked: Asked) -> View | Response:
    """The page of a section at a day."""
    found = find(asked)
    if not isinstance(found, Section):
        return found
    try:
        edition = edition_asked(asked)
    except Complaint as complaint:
        return wrong_day(complaint)
    provided = [Provided(edition, each) for each in found.provisions]
    shelf = shelves(edition.book)[found.address["instrument"]]
    count = plural(len(provided), *words.PROVISION_COUNT)
    return View(
        words.IN_WORDS.format(section=found.label, count=count),
        "law/section.html",
        reads(
            asked,
            section=found,
            shelf=shelf,
            provided=provided,
            day=day_of(edition),
            moment=edition.moment,
            at_hand=at_hand_here() is not None,
            none_at_hand=NONE_AT_HAND,
            cases=sum(len(about().get(each.key, ())) for each in found.provisions),
        ),
        lambda: {
            "on": str(edition.moment),
            "fingerprint": edition.book.fingerprint,
            "provisions": [each.as_data() for each in provided],
        },
    )


def find(asked: Asked) -> Section | View | Response:
    """The section of an address; where it is written otherwise (LIPR, 101(1)e)), the way to it."""
    name, number = asked.path["instrument"], asked.path["section"]
    found = sections(book()).get((name, number))
    if found is not None:
        return found
    try:
        citation = Citation.parse(f"{name} {number}")
    except Miscitation:
        return absent(words.NO_SECTION, words.NO_SECTION_MEND)
    near = Citation(citation.instrument, citation.parts[0] if citation.parts else "")
    for each in sections(book()).values():
        if each.citation == near:
            return see_other(with_query(asked.page.url(asked.lang, each.address), asked.query))
    return absent(words.NO_SECTION, words.NO_SECTION_MEND)


def _in_force(version: Version) -> Text:
    by = enactment(version.enacted_by) if version.enacted_by else None
    span = version.in_force
    words_ = words.NOT_IN_FORCE if span is None else in_force(span)
    return Text.each(lambda lang: f"{words_[lang]} ({by[lang]})") if by else words_


def _day_in(version: Version, provision: Provision) -> str | None:
    """A day on which the version is in force, to read it; its last one where it has ended."""
    span = version.in_force
    if span is None:
        return None
    start = max(span.start, provision.known_from) if span.start else provision.known_from
    if span.end is not None and span.end <= start:
        return None
    day = start.date()
    noon = Moment.read(day).at
    return day.isoformat() if noon in span else start.isoformat(timespec="minutes")
