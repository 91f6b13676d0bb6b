"""Where published numbers that a brief tells contradict one another: all are shown, none is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from passage.brief.claims import Change, Claim, Comparison, Legal, Level, Range, Rank, Share
from passage.brief.parts import Chart, Claims, Entry, Grid, Heading, Part
from passage.evidence.disagreements import between_sources
from passage.evidence.naming import what
from passage.evidence.observations import Observation
from passage.text import Text

TITLE = Text("Where published numbers contradict one another", "Là où les chiffres publiés se contredisent")
SAME = Text("the same", "idem")
HEADER = (
    Text("What is counted", "Ce qui est compté"),
    Text("Published by", "Diffuseur"),
    Text("Number", "Nombre"),
    Text("Why", "Pourquoi"),
)


def disputed(parts: Iterable[Part]) -> Iterator[Part]:
    """A heading and a table of every contradiction among the numbers of these parts, if there is any."""
    keys = {each.key for part in parts for each in _observations(part)}
    rows: list[tuple[Entry, ...]] = [
        (what(number), _publisher(number), number, SAME if place else found.why)
        for found in between_sources(keys)
        for place, number in enumerate(found.observations)
    ]
    if rows:
        yield Heading(TITLE)
        yield Grid(TITLE, HEADER, tuple(rows))


def _publisher(of: Observation) -> Text:
    return Text.each(of.cell.source.publisher.in_)


def _observations(part: Part) -> Iterator[Observation]:
    match part:
        case Claims(claims):
            for claim in claims:
                yield from _of(claim)
        case Grid():
            yield from (entry for row in part.rows for entry in row if isinstance(entry, Observation))
        case Chart():
            yield from (each for _, series in part.series for each in series)
        case _:
            pass


def _of(claim: Claim) -> tuple[Observation, ...]:
    match claim:
        case Level(of):
            return (of,)
        case Change(before, after):
            return (before, after)
        case Rank(own):
            return (own,)
        case Share(part, whole):
            return (part, whole)
        case Comparison(when=of):
            return (of,)
        case Range(series):
            return series
        case Legal():
            return ()
