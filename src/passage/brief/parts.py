"""The parts of a brief, before any language is chosen: headings, claims, remarks, tables and drawings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from passage.brief.claims import Claim
from passage.cite.figures import Figure
from passage.cite.sources import Source
from passage.evidence.episodes import Episode
from passage.evidence.measures import figure
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.evidence.telling import sources_of
from passage.paper.document import Document
from passage.text import Language, Text


@dataclass(frozen=True)
class Heading:
    """A heading, from level 2."""

    words: Text
    level: int = 2


@dataclass(frozen=True)
class Remark:
    """Words that claim no number of their own; its holes are periods, days, figures or words of the law."""

    words: Text
    holes: Mapping[str, Figure | Period | date | Text] = field(default_factory=dict[str, Text])


@dataclass(frozen=True)
class Claims:
    """Claims in a list, each with its footnote."""

    claims: tuple[Claim, ...]


Entry = Text | Observation | Figure | Period | date | None
"""What stands in a cell of a table; None is “not at hand”."""


@dataclass(frozen=True)
class Grid:
    """A table whose numbers are figures."""

    title: Text
    header: tuple[Text, ...]
    rows: tuple[tuple[Entry, ...], ...]
    note: Text | None = None

    def figures(self) -> Iterator[Figure]:
        """Every figure in it."""
        for row in self.rows:
            for entry in row:
                if isinstance(entry, Observation):
                    yield figure(entry)
                elif isinstance(entry, Figure):
                    yield entry

    def numeric(self) -> tuple[bool, ...]:
        """Of each column, whether it holds a number."""
        return tuple(
            any(isinstance(row[column], Observation | Figure) for row in self.rows)
            for column in range(len(self.header))
        )


@dataclass(frozen=True)
class Chart:
    """Series over time with the days of policy on them; the table of the same numbers stands beneath it."""

    title: Text
    shows: Text
    of: Text
    series: tuple[tuple[Text, tuple[Observation, ...]], ...]
    events: tuple[Episode, ...]
    first: Text

    def figures(self) -> Iterator[Figure]:
        """Every figure in it."""
        for _, observations in self.series:
            yield from map(figure, observations)


Part = Heading | Remark | Claims | Grid | Chart


@dataclass(frozen=True)
class Brief:
    """A brief: what it is called, what it rests on in law and in numbers, and its parts."""

    key: str
    title: Text
    kicker: Text
    notice: Text
    on: date
    parts: tuple[Part, ...]
    main: tuple[Claim, ...]
    """Its findings in short."""

    def document(self, lang: Language) -> Document:
        """The brief in one language, for any writer of `passage.paper`. Raises Complaint without charts."""
        from passage.brief.setting import document

        return document(self, lang)

    @cached_property
    def figures(self) -> Mapping[str, Figure]:
        """Every figure that it tells, by its key."""
        found: dict[str, Figure] = {}
        for each in self._figures():
            found.setdefault(each.key, each)
        return found

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source that its figures rest on, each once."""
        each = sources_of(self.figures.values())
        return tuple(sorted(each, key=lambda source: (source.publisher.en, source.key)))

    def grids(self) -> Iterator[Grid]:
        """Its tables, in order, the numbers of its drawings among them."""
        from passage.brief.drawn import beneath

        for part in self.parts:
            if isinstance(part, Grid):
                yield part
            elif isinstance(part, Chart):
                yield beneath(part)

    def claims(self) -> Iterator[Claim]:
        """Its claims, in order."""
        for part in self.parts:
            if isinstance(part, Claims):
                yield from part.claims

    def _figures(self) -> Iterator[Figure]:
        for claim in (*self.main, *self.claims()):
            yield from claim.figures
        for part in self.parts:
            match part:
                case Grid() | Chart():
                    yield from part.figures()
                case Remark():
                    yield from (hole for hole in part.holes.values() if isinstance(hole, Figure))
                case _:
                    pass
