"""The consolidations at hand: every file of a folder, and which of them tells how a place read on a day.

A consolidation tells of the days from that of its last change to that on which it was up to date; and of each
place in it, from the day on which the place last changed, for the files date every part. No text is ever
given as that of a day for which no consolidation vouches.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from passage.cite import Citation, Miscitation, instrument
from passage.statutes.consolidation import Consolidation
from passage.statutes.printed import Printed
from passage.text import LANGUAGES, Language, Text
from passage.text import date as written


@dataclass(frozen=True, slots=True)
class Reading:
    """A place in one language as a consolidation prints it.

    `known_from` and `known_until` are the first and last day of which the consolidation vouches for it (None
    for what is not in force); the first is that of the whole where the file does not date the place. `apart`
    is the title under which it is printed where it is no part of the law in force there: an amendment not in
    force, a related provision. `still` is a later consolidation, by whose dates the place did not change
    until the day asked for. `unnumbered`, where this language prints the place asked for in this wider one,
    without a number of its own, as the other language does not.
    """

    printed: Printed
    consolidation: Consolidation
    apart: str = ""
    pending: bool = False
    still: Consolidation | None = None
    unnumbered: bool = False

    @property
    def known_from(self) -> date | None:
        return None if self.pending else self.printed.since or self.consolidation.pit

    @property
    def known_until(self) -> date:
        return self.consolidation.current

    def on(self, first: date | None, last: date | None) -> bool:
        """Whether it vouches for at least one day from the first to the last (None is open)."""
        starts = self.known_from or date.min
        return (last is None or starts <= last) and (first is None or first <= self.known_until)


@dataclass(frozen=True, slots=True)
class Absent:
    """Why there is no text. `amiss` where there should be one: the instrument is at hand.

    `known` lists the days of which the consolidations at hand tell, where the one asked for is none of them.
    """

    reason: Text
    amiss: bool = False
    known: str = ""


@dataclass(frozen=True)
class Shown:
    """A place on a day (None: the latest text) in both languages: what is printed, or why nothing is."""

    citation: Citation | None
    name: str
    day: date | None
    readings: Mapping[Language, Reading | Absent]


@dataclass(frozen=True, eq=False)
class Holdings:
    """The consolidations of a folder, by instrument and language, the latest first."""

    path: Path
    every: tuple[Consolidation, ...]

    @cached_property
    def _shelves(self) -> dict[tuple[str, Language], tuple[Consolidation, ...]]:
        shelves: dict[tuple[str, Language], list[Consolidation]] = {}
        for each in sorted(self.every, key=lambda each: (each.current, each.pit), reverse=True):
            shelves.setdefault((each.name, each.lang), []).append(each)
        return {key: tuple(shelf) for key, shelf in shelves.items()}

    def of(self, name: str, lang: Language) -> tuple[Consolidation, ...]:
        """The consolidations of an instrument in a language, the latest first."""
        return self._shelves.get((name, lang), ())

    @property
    def names(self) -> tuple[str, ...]:
        """Every instrument at hand, by the id by which it is cited or else its number."""
        return tuple(sorted({name for name, _ in self._shelves}))

    def read(self) -> Holdings:
        """Itself, with every file read whole. Raises Complaint for the first that cannot be."""
        for each in self.every:
            _ = each.sections, each.apart
        return self

    def latest(self, name: str, pinpoint: str, lang: Language) -> Reading | Absent:
        """A place as the latest consolidation prints it."""
        shelf = self.of(name, lang)
        if shelf and not pinpoint:
            return Absent(Text("it is cited as a whole", "il est cité en entier"))
        if shelf and (found := shelf[0].find(pinpoint)) and not found.omitted:
            return Reading(found, shelf[0], pending=not found.in_force)
        return self._apart(name, pinpoint, lang) or self._missing(name, pinpoint, lang)

    def between(
        self, name: str, pinpoint: str, lang: Language, first: date | None, last: date | None
    ) -> Reading | Absent:
        """A place as it last read within a span of days, ends included; None is open."""
        if last is None:
            found = self.latest(name, pinpoint, lang)
            shelf = self.of(name, lang)
            too_early = bool(shelf and first and shelf[0].current < first)
            return self._uncovered(name, lang, first) if too_early else found
        for each in self.of(name, lang):
            place = each.find(pinpoint)
            if place and not place.omitted and place.in_force and Reading(place, each).on(first, last):
                return Reading(place, each)
        return self._missing_on(name, pinpoint, lang, last)

    def on(self, name: str, pinpoint: str, lang: Language, day: date) -> Reading | Absent:
        """A place as it read on a day."""
        shelf = self.of(name, lang)
        for each in sorted(shelf, key=lambda each: not each.pit <= day <= each.current):
            place = each.find(pinpoint)
            if place and place.in_force and not place.omitted and Reading(place, each).on(day, day):
                return Reading(place, each)
        return self._still(shelf, pinpoint, day) or self._missing_on(name, pinpoint, lang, day)

    def _still(self, shelf: tuple[Consolidation, ...], pinpoint: str, day: date) -> Reading | None:
        """A place as it read before the day, where a later consolidation dates no change of it until then."""
        before = next((each for each in shelf if each.current < day), None)
        after = next((each for each in reversed(shelf) if each.pit > day), None)
        if before is None or after is None:
            return None
        place, then = before.find(pinpoint), after.find(pinpoint)
        if place is None or then is None or not place.in_force or place.omitted:
            return None
        if any(before.current < changed <= day for changed in then.days):
            return None
        return Reading(place, before, still=after)

    def show(self, cited: str | Citation, on: date | None = None) -> Shown:
        """A place in both languages, on a day or as the latest consolidations print it.

        `cited` is a citation as either language writes it, or the number of an instrument at hand with a
        pinpoint (`SOR/93-22 5(1)`, `C-46 2`). Raises Miscitation.
        """
        citation, name, pinpoint = self._named(cited)

        def find(pinpoint: str, lang: Language) -> Reading | Absent:
            return self.latest(name, pinpoint, lang) if on is None else self.on(name, pinpoint, lang, on)

        readings = in_both(pinpoint, find)
        return Shown(citation, f"{name} {pinpoint}".rstrip(), on, readings)

    def _named(self, cited: str | Citation) -> tuple[Citation | None, str, str]:
        if isinstance(cited, str):
            name, _, pinpoint = cited.strip().rpartition(" ")
            if name in self.names and name not in {each.instrument for each in self.every}:
                return None, name, pinpoint
            cited = Citation.parse(cited)
        return cited, cited.instrument, cited.pinpoint

    def _apart(self, name: str, pinpoint: str, lang: Language) -> Reading | None:
        """A provision of an amending act as the latest consolidations of other instruments print it."""
        for (_, language), shelf in self._shelves.items():
            if language != lang:
                continue
            for each in shelf[0].apart:
                if each.citation is None or each.citation.instrument != name or each.section is None:
                    continue
                for place in each.section.walk():
                    if place.pinpoint == pinpoint:
                        return Reading(place, shelf[0], each.title, each.kind == "pending")
        return None

    def _missing(self, name: str, pinpoint: str, lang: Language) -> Absent:
        shelf = self.of(name, lang)
        if not shelf:
            return Absent(_not_at_hand(name, lang))
        if (found := shelf[0].find(pinpoint)) and found.omitted:
            return Absent(
                Text(
                    "the text at hand says only that it amends other acts",
                    "le texte en main dit seulement qu’elle en modifie d’autres",
                )
            )
        return Absent(
            Text(
                "the consolidation to {day} has no such place",
                "la codification au {day} n’a pas cette disposition",
            ).format(day=_said(shelf[0].current)),
            amiss=True,
        )

    def _missing_on(self, name: str, pinpoint: str, lang: Language, day: date) -> Absent:
        shelf = self.of(name, lang)
        if not shelf:
            return Absent(_not_at_hand(name, lang))
        if any(each.pit <= day <= each.current for each in shelf):
            return Absent(
                Text("there was no such place on {day}", "cette disposition n’existait pas le {day}").format(
                    day=_said(day)
                ),
                amiss=True,
            )
        return self._uncovered(name, lang, day)

    def _uncovered(self, name: str, lang: Language, day: date | None) -> Absent:
        spans: dict[date, date] = {}
        for each in reversed(self.of(name, lang)):
            spans[each.pit] = each.current
        known = ", ".join(str(a) if a == b else f"{a}..{b}" for a, b in sorted(spans.items()))
        reason = Text(
            "no consolidation at hand tells how it read on {day}",
            "aucune codification en main n’en donne le libellé au {day}",
        )
        return Absent(reason.format(day=_said(day or date.min)), known=known)


def in_both(
    pinpoint: str, find: Callable[[str, Language], Reading | Absent]
) -> dict[Language, Reading | Absent]:
    """A place in both languages; where only one numbers it, that of the other’s in which it is printed."""
    readings: dict[Language, Reading | Absent] = {lang: find(pinpoint, lang) for lang in LANGUAGES}
    numbered = any(isinstance(reading, Reading) for reading in readings.values())
    for lang, reading in readings.items():
        outer = pinpoint
        while numbered and isinstance(reading, Absent) and reading.amiss and "(" in outer:
            outer = outer[: outer.rindex("(")]
            reading = find(outer, lang)
        if isinstance(reading, Reading) and outer != pinpoint:
            readings[lang] = replace(reading, unnumbered=True)
    return readings


def _said(day: date) -> Text:
    return Text.each(lambda lang: written(day, lang))


def _not_at_hand(name: str, lang: Language) -> Text:
    if _unpublished(name):
        return Text(
            "the Justice Laws site does not publish it", "le site Web de la législation ne le publie pas"
        )
    if lang == "en":
        return Text("no English consolidation is at hand", "aucune codification anglaise n’est en main")
    return Text("no French consolidation is at hand", "aucune codification française n’est en main")


def _unpublished(name: str) -> bool:
    """Whether it is a treaty, a policy, a notice or guidance, which the Justice Laws site does not hold."""
    try:
        return instrument(name).kind not in ("act", "regulation", "rules")
    except Miscitation:
        return False
