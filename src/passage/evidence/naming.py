"""What a number counts, in words: its measure, its places and its period, in both languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from passage.evidence import tables
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.text import Text

OF_WHOM = {
    "citizenship": Text("{name} (citizenship)", "{name} (citoyenneté)"),
    "persecution": Text("{name} (alleged persecution)", "{name} (persécution alléguée)"),
    "origin": Text("{name} (origin)", "{name} (origine)"),
    "asylum": Text("{name} (country of asylum)", "{name} (pays d’asile)"),
}


def what(observation: Observation) -> Text:
    """What an observation counts: “Asylum claims made, Mexico (citizenship), 2023”, with its row's note."""
    named = _named(observation.measure, observation.where, observation.period)
    said = note(observation)
    return Text.each(lambda lang: f"{named[lang]} ({said[lang]})") if said else named


def note(observation: Observation) -> Text | None:
    """What the row that a number stands in says of it: that it is a projection, or preliminary."""
    return tables.notes().get((observation.cell.source.key, observation.cell.row))


def together(observations: Sequence[Observation]) -> Text:
    """What they count together: the dimensions they agree on, over all their periods."""
    first, *others = observations
    shared = {
        dimension: code
        for dimension, code in first.where.items()
        if all(each.where.get(dimension) == code for each in others)
    }
    periods = [each.period for each in observations]
    span = Period(min(each.start for each in periods), max(each.end for each in periods))
    named = _named(first.measure, shared, span)
    differing = {dimension for each in observations for dimension in each.where} - shared.keys()
    if not differing and len({*periods}) > 1:
        return named
    return Text("{what}: {n} numbers together", "{what}\u00a0: {n} chiffres réunis").format(
        what=named, n=str(len(observations))
    )


def counted(measure: str, where: Mapping[str, str]) -> Text:
    """What is counted and where, whenever: “Asylum claims made, Mexico (citizenship)”."""
    parts = [tables.measures()[measure].name, *(place(*each) for each in where.items())]
    return Text.each(lambda lang: ", ".join(part[lang] for part in parts))


def place(dimension: str, code: str) -> Text:
    """A place or group, and of whom it is that of: “Mexico (citizenship)”."""
    name = tables.label(dimension, code)
    return OF_WHOM[dimension].format(name=name) if dimension in OF_WHOM else name


def _named(measure: str, where: Mapping[str, str], period: Period) -> Text:
    return _spelt(measure, tuple(where.items()), period)


@lru_cache(maxsize=32_768)
def _spelt(measure: str, where: tuple[tuple[str, str], ...], period: Period) -> Text:
    named, label = counted(measure, dict(where)), period.label
    return Text.each(lambda lang: f"{named[lang]}, {label[lang]}")
