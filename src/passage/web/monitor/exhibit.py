"""What a page shows: a finding, what is said of it, a table whose every number has a name, and a drawing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from string import Formatter
from typing import Any

from passage.case.record import both
from passage.cite.figures import Cell, Figure
from passage.cite.sources import Source
from passage.evidence import telling
from passage.evidence.disagreements import Disagreement
from passage.evidence.episodes import Episode
from passage.evidence.observations import Observation
from passage.evidence.units import UNITS, written
from passage.paper.chart import Drawing
from passage.text import Language, Text, number
from passage.web.words import monitor as words

Drawer = Callable[[Language], Drawing]


@dataclass(frozen=True)
class Number:
    """A figure with the name that leads to its trace, and how it is written (None: with its unit)."""

    key: str
    figure: Figure
    shown: Text | None = None
    observation: Observation | None = None

    @cached_property
    def value(self) -> Text:
        """How it stands in a sentence."""
        return self.shown or written(self.figure.low, self.figure.high, self.figure.unit)

    @cached_property
    def amount(self) -> Text:
        """How it stands in a table: a count without its unit."""
        figure = self.figure
        if UNITS[figure.unit].kind != "count":
            return self.value
        if figure.exact:
            return Text.each(lambda lang: number(figure.low, lang))
        return words.TO.format(
            low=Text.each(lambda lang: number(figure.low, lang)),
            high=Text.each(lambda lang: number(figure.high, lang)),
        )


@dataclass(frozen=True)
class Told:
    """A sentence with numbers in it."""

    words: Text
    fill: Mapping[str, Number | Text] = field(default_factory=dict[str, Number | Text])

    @property
    def text(self) -> Text:
        """The whole of it."""
        return Text.each(lambda lang: "".join(said for said, _ in self.pieces(lang)))

    def pieces(self, lang: Language) -> Iterator[tuple[str, str]]:
        """Its words in order, each with the name of the number that they are, or nothing."""
        for plain, hole, _, _ in Formatter().parse(self.words[lang]):
            if plain:
                yield plain, ""
            if hole:
                filled = self.fill[hole]
                if isinstance(filled, Number):
                    yield filled.value[lang], filled.key
                else:
                    yield filled[lang], ""

    @property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers in it."""
        holes = {hole for _, hole, _, _ in Formatter().parse(self.words.en)}
        return tuple(each for hole, each in self.fill.items() if hole in holes and isinstance(each, Number))

    def data(self) -> dict[str, Any]:
        """In both languages, with the names of its numbers."""
        said = self.text
        return {"en": said.en, "fr": said.fr, "keys": [each.key for each in self.numbers]}


@dataclass(frozen=True)
class Row:
    """A line of a table: what it is of, and in each column every number that there is."""

    label: Text
    cells: tuple[tuple[Number, ...], ...]


@dataclass(frozen=True)
class Exhibit:
    """One finding with its table. `measures` are what it counts; `draw` makes its drawing, if it has one."""

    name: str
    heading: Told
    first: Text
    columns: tuple[Text, ...]
    rows: tuple[Row, ...]
    told: tuple[Told, ...] = ()
    measures: tuple[str, ...] = ()
    draw: Drawer | None = None
    undrawn: Text | None = None
    """Why there is no drawing."""
    disagreements: tuple[tuple[Disagreement, tuple[Number, ...]], ...] = ()

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """Every number of the table, in order."""
        return tuple(each for row in self.rows for cell in row.cells for each in cell)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Every source of the table, in the order in which it is first met."""
        found: dict[str, Source] = {}
        for each in self.numbers:
            for source in each.figure.sources:
                found.setdefault(source.key, source)
        return tuple(found.values())

    @cached_property
    def places(self) -> Mapping[str, str]:
        """Of each number, by its name: the places of its sources among `sources`, and how they stand."""
        keys = [source.key for source in self.sources]
        found: dict[str, str] = {}
        for each in self.numbers:
            own = each.figure.sources
            told = ", ".join(str(keys.index(source.key) + 1) for source in own)
            found[each.key] = told + words.SIGNS.get(telling.weakest(own), "")
        return found

    @cached_property
    def reasons(self) -> Mapping[Text, tuple[Number, ...]]:
        """Why sources disagree, each reason once, with the numbers."""
        found: dict[Text, dict[str, Number]] = {}
        for each, numbers in self.disagreements:
            found.setdefault(each.why, {}).update({one.key: one for one in numbers})
        return {why: tuple(numbers.values()) for why, numbers in found.items()}

    @property
    def marks(self) -> Sequence[tuple[str, Text]]:
        """The marks that stand in the table, and what they say."""
        standings = {source.standing for source in self.sources}
        return [
            (sign, telling.MARKS[standing]) for standing, sign in words.SIGNS.items() if standing in standings
        ]

    def data(self) -> dict[str, Any]:
        """All of it, as JSON."""
        return {
            "name": self.name,
            "heading": self.heading.data(),
            "told": [each.data() for each in self.told],
            "numbers": [number_data(each) for each in self.numbers],
            "disagreements": [
                {"key": found.key, "against": found.against, "why": both(found.why)}
                | {"numbers": [each.key for each in numbers]}
                for found, numbers in self.disagreements
            ],
        }


@dataclass(frozen=True)
class Board:
    """A page of the monitor: of a place, as known on a day."""

    of: str
    title: Told
    exhibits: tuple[Exhibit, ...]
    episodes: tuple[Episode, ...]
    known_on: date | None

    def exhibit(self, name: str) -> Exhibit | None:
        """The exhibit of that name."""
        return next((each for each in self.exhibits if each.name == name), None)

    @property
    def newest(self) -> date | None:
        """The latest day on which any of its sources was read."""
        days = [each.retrieved for exhibit in self.exhibits for each in exhibit.sources if each.retrieved]
        return max(days, default=None)


def amount(value: object) -> int | float:
    """An end of an interval as a number that any table holds."""
    exact = float(str(value))
    return int(exact) if exact.is_integer() else exact


def number_data(number: Number) -> dict[str, Any]:
    """A number with its ends and its cells, as JSON."""
    figure = number.figure
    data: dict[str, Any] = {
        "key": number.key,
        "what": {"en": figure.what.en, "fr": figure.what.fr},
        "low": amount(figure.low),
        "high": amount(figure.high),
        "unit": figure.unit,
        "as_of": figure.as_of.isoformat(),
        "sources": [source.key for source in figure.sources],
        "standing": telling.weakest(figure.sources),
    }
    if (seen := number.observation) is not None:
        data |= {"measure": seen.measure, "period": str(seen.period), "where": dict(seen.where)}
    if isinstance(figure.why, Cell):
        data |= {"row": figure.why.row, "column": figure.why.column, "printed": figure.why.printed}
    return data


def source_data(source: Source) -> dict[str, Any]:
    """A source as JSON."""
    return {
        "key": source.key,
        "publisher": {"en": source.publisher.en, "fr": source.publisher.fr},
        "title": {"en": source.title.en, "fr": source.title.fr},
        "file": source.file,
        "sha256": source.sha256,
        "retrieved": source.retrieved and source.retrieved.isoformat(),
        "licence": {"en": source.licence.en, "fr": source.licence.fr},
        "url": source.url,
        "standing": source.standing,
    }
