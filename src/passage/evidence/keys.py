"""Figures by name: `claims_made:2023:MEX` is a number at hand, `change(claims_made:2022:MEX, …)` a measure.

A key is a measure, a period and places, each written `dimension=code` or as its code alone where that names
one place; Canada may be left out where it is the country of asylum. `@source` after it chooses among several
sources, of which the nearest to the publisher is taken otherwise (`at_hand`). A measure over keys is written
as it is called, and may be `total`, `share`, `share_of`, `change`, `difference`, `compare`, `rank`,
`rank_of`, `greatest` or `least`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from passage.cite.figures import Figure
from passage.evidence import measures, tables
from passage.evidence.at_hand import AtHand, at_hand
from passage.evidence.near import near_keys
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.text import Complaint, Text

_CALL = re.compile(r"([a-z_]+)\((.*)\)", re.DOTALL)
LONGEST = 4000


def figure(key: str, near: AtHand | None = None) -> Figure:
    """The figure of that name. Raises Complaint for a name that is none, with those that come near."""
    return figures(key, near)[0]


def figures(key: str, near: AtHand | None = None) -> tuple[Figure, ...]:
    """The one figure of a measure, or the number of a key as each source has it.

    Of sources the nearest to the publisher comes first. Where a publisher's own months make up the whole, and
    no official number is as narrow as their sum, the sum comes after what is official and before what is not.
    Raises Complaint if there is none of these.
    """
    return traced(key, near)[0]


def traced(key: str, near: AtHand | None = None) -> tuple[tuple[Figure, ...], tuple[Observation, ...]]:
    """The figures of that name, and the numbers at hand that they rest on. Raises Complaint as `figures`."""
    near = near or at_hand()
    called = _called(key)
    if called is not None:
        measure, keys = called
        parts = tuple(observations(part, near)[0] for part in keys)
        return (measure(parts),), parts
    code, period, places, source = _parsed(key)
    within = [each for each in near.every(code, period) if _fits(each.where, places)]
    found = _of_source([each for each in within if each.period == period], source)
    official = [each for each in found if each.cell.source.standing == "official"]
    months = [] if source else _months(within, period, official)
    told = [measures.figure(each) for each in official]
    told += [*months, *(measures.figure(each) for each in found if each not in official)]
    if not told or len({each.key for each in found}) > 1:
        observations(key, near)  # says why not
    cells = {cell for each in told for cell in each.roots()}
    return tuple(told), tuple(each for each in within if each.cell in cells)


def observations(key: str, near: AtHand | None = None) -> tuple[Observation, ...]:
    """Every number of that key, the nearest to the publisher first, then the narrowest.

    Raises Complaint if there is none, and for a code alone that names several places.
    """
    near = near or at_hand()
    measure, period, places, source = _parsed(key)
    same = [
        each for each in near.every(measure, period) if each.period == period and _fits(each.where, places)
    ]
    found = _of_source(same, source)
    several = dict.fromkeys(each.key for each in found)
    if len(several) > 1:
        raise unknown(key, tuple(several))
    if not found:
        raise unknown(key, [f"{each.key}@{each.cell.source.key}" for each in same] or near_keys(key, near))
    return tuple(found)


def name(observation: Observation, near: AtHand | None = None) -> str:
    """The key that names this number alone: with its source, where several have it."""
    every = (near or at_hand()).every(observation.measure, observation.period)
    return _name(observation, sum(each.key == observation.key for each in every))


def names(measure: str, near: AtHand | None = None) -> tuple[str, ...]:
    """The key of every number of a measure, in their order."""
    every = (near or at_hand()).every(measure)
    several = Counter(each.key for each in every)
    ordered = sorted(every, key=lambda each: (each.period, each.key))
    return tuple(dict.fromkeys(_name(each, several[each.key]) for each in ordered))


def _name(observation: Observation, several: int) -> str:
    return f"{observation.key}@{observation.cell.source.key}" if several > 1 else observation.key


def _called(key: str) -> tuple[Callable[[Sequence[Observation]], Figure], list[str]] | None:
    """The measure that a name calls and the keys it is called with; None for a key alone."""
    key = key.strip()
    if len(key) > LONGEST:
        raise unknown(f"{key[:60]}…", ())
    if (call := _CALL.fullmatch(key)) is None:
        return None
    if call[1] not in _MEASURES:
        raise unknown(call[1], tuple(_MEASURES))
    parts = [part.strip() for part in call[2].split(",")]
    fewest, most, measure = _MEASURES[call[1]]
    if len(parts) < fewest or (most and len(parts) > most):
        raise Complaint(
            Text("{name} does not take {n} numbers", "{name} ne prend pas {n} nombres").format(
                name=call[1], n=str(len(parts))
            ),
            mend=Text("give at least {n}", "donnez-en au moins {n}").format(n=str(fewest))
            if len(parts) < fewest
            else Text("give {n}", "donnez-en {n}").format(n=str(most)),
        )
    return measure, parts


def _parsed(key: str) -> tuple[str, Period, list[str], str | None]:
    """A key's measure, period, places and source."""
    named, _, source = key.strip().partition("@")
    measure, _, rest = named.partition(":")
    period, *places = rest.split(":")
    if measure not in tables.measures() or not period:
        raise unknown(key, near_keys(key, None))
    try:
        when = Period.parse(period)
    except Complaint:
        raise unknown(key, near_keys(key, None)) from None
    return measure, when, [each for each in places if each != "province=CAN"], source or None


def _fits(where: Mapping[str, str], places: Sequence[str]) -> bool:
    """Whether these are its places, each by its code or by its dimension and code, and no others."""
    if len(places) == len(where) - 1 and where.get("asylum") == "CAN":
        places = [*places, "asylum=CAN"]
    if len(places) != len(where):
        return False
    left = [(dimension, code) for dimension, code in where.items()]
    for place in sorted(places, key=lambda each: "=" not in each):
        fit = next((pair for pair in left if place in (pair[1], "=".join(pair))), None)
        if fit is None:
            return False
        left.remove(fit)
    return True


def _of_source(found: Iterable[Observation], source: str | None) -> list[Observation]:
    """Those of a source, named with the day of its vintage or without."""
    keys = ((each, each.cell.source.key) for each in found)
    return [each for each, key in keys if source in (None, key, key.partition("@")[0])]


def _months(within: Sequence[Observation], period: Period, official: Sequence[Observation]) -> list[Figure]:
    """The sum of the first official source's months that are the whole period, if narrower than any there."""
    by_source: dict[tuple[str, str, str], list[Observation]] = {}
    for each in within:
        if each.period.kind == "month" and each.cell.source.standing == "official":
            key = (each.cell.source.key, str(each.where), each.unit)
            by_source.setdefault(key, []).append(each)
    for months in by_source.values():
        days = sum(each.period.days for each in months)
        if len(months) > 1 and days == period.days and len({each.period for each in months}) == len(months):
            whole = measures.total_of_months(sorted(months, key=lambda each: each.period))
            width = whole.high - whole.low
            narrower = all(width < each.count.high - each.count.low for each in official)
            return [whole] if narrower else []
    return []


class Unknown(Complaint):
    """No number has this name."""


def unknown(key: str, near: Sequence[str]) -> Unknown:
    """That a key names no number, with the keys that come near."""
    mend = (
        Text("perhaps you mean {near}", "vouliez-vous dire {near}").format(near=", ".join(near))
        if near
        else Text(
            "write measure:period:place, such as claims_made:2023:MEX, or only a measure to see its keys",
            "écrivez mesure:période:lieu, par exemple claims_made:2023:MEX, ou seulement une mesure pour "
            "voir ses clés",
        )
    )
    return Unknown(
        Text("no figure has this name", "aucun chiffre ne porte ce nom"), field=key.strip(), mend=mend
    )


_MEASURES: dict[str, tuple[int, int | None, Callable[[Sequence[Observation]], Figure]]] = {
    "total": (1, None, measures.total),
    "share": (2, None, lambda parts: measures.share(parts[0], parts[1:])),
    "share_of": (2, 2, lambda parts: measures.share_of(parts[0], parts[1])),
    "change": (2, 2, lambda parts: measures.change(parts[0], parts[1])),
    "difference": (2, 2, lambda parts: measures.difference(parts[0], parts[1])),
    "compare": (2, 2, lambda parts: measures.compare(parts[0], parts[1])),
    "rank": (1, None, lambda parts: measures.rank(parts[0], parts[1:])),
    "rank_of": (2, None, lambda parts: measures.rank(parts[0], parts[1:-1], parts[-1])),
    "greatest": (1, None, measures.greatest),
    "least": (1, None, measures.least),
}
