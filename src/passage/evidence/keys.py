"""Figures by name: `claims_made:2023:MEX` is an observation, `change(claims_made:2022:MEX, …)` a measure.

A key is a measure, a period and places, each written `dimension=code` or as its code alone where that names
one place; `@source` after it chooses among several sources, of which the nearest to the publisher is taken
otherwise. A measure over keys is written as it is called, and may be `total`, `share`, `share_of`, `change`,
`difference`, `compare`, `rank`, `rank_of`, `greatest` or `least`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from functools import cache

from passage.cite.figures import Figure
from passage.cite.sources import STANDINGS
from passage.evidence import measures, tables
from passage.evidence.observations import Observation
from passage.text import Complaint, Text

_CALL = re.compile(r"([a-z_]+)\((.*)\)", re.DOTALL)
LONGEST = 4000


class Unknown(Complaint):
    """No figure has this name."""


def figure(key: str, finding: Callable[[str], Sequence[Observation]] | None = None) -> Figure:
    """The figure of that name, `finding` the numbers in it: among the package's own, unless told otherwise.

    Raises Unknown for a name that is none, with those that come near, and Complaint as the measures do.
    """
    key = key.strip()
    found = finding or observations
    if len(key) > LONGEST:
        raise _unknown(f"{key[:60]}…", ())
    if (call := _CALL.fullmatch(key)) is None:
        return measures.figure(found(key)[0])
    if call[1] not in _MEASURES:
        raise _unknown(call[1], tuple(_MEASURES))
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
    return measure([found(part)[0] for part in parts])


def observations(key: str) -> tuple[Observation, ...]:
    """Every observation of that key, the nearest to the publisher first, then the narrowest.

    Raises Unknown if there is none.
    """
    name, _, source = key.strip().partition("@")
    found = [each for each in _by_name().get(name, ()) if not source or each.cell.source.key == source]
    if not found:
        raise _unknown(key.strip(), get_close_matches(name, _alike(name), 5, 0.75))
    return tuple(sorted(found, key=nearness))


def within(start: str) -> tuple[Observation, ...]:
    """The observations whose keys begin so, in their order."""
    return tuple(each for each in tables.observations() if each.key.startswith(start))


def name(observation: Observation) -> str:
    """The key that names this observation alone: with its source, where several have it."""
    several = len(_by_name()[observation.key]) > 1
    return f"{observation.key}@{observation.cell.source.key}" if several else observation.key


def nearness(observation: Observation) -> tuple[int, object, str]:
    """What sorts the sources of one number: the nearest to the publisher first, then the narrowest."""
    standing = STANDINGS.index(observation.cell.source.standing)
    return standing, observation.count.high - observation.count.low, observation.cell.source.key


def _alike(name: str) -> list[str]:
    """The names of the same measure; the measures, where it names none."""
    measure, *rest = name.split(":", 1)
    if not rest or measure not in tables.measures():
        return list(tables.measures())
    return [each for each in _by_name() if each.startswith(f"{measure}:")]


@cache
def _by_name() -> dict[str, tuple[Observation, ...]]:
    """By key, and by the key with codes alone where that names one key."""
    found: dict[str, list[Observation]] = {}
    short: dict[str, set[str]] = {}
    for each in tables.observations():
        found.setdefault(each.key, []).append(each)
        short.setdefault(re.sub(r":[a-z_]+=", ":", each.key), set()).add(each.key)
    named = {key: tuple(group) for key, group in found.items()}
    for brief, keys in short.items():
        if len(keys) == 1:
            named.setdefault(brief, named[next(iter(keys))])
    return named


def _unknown(key: str, near: Sequence[str]) -> Unknown:
    mend = (
        Text("perhaps you mean {near}", "vouliez-vous dire {near}").format(near=", ".join(near))
        if near
        else Text(
            "write measure:period:place, such as claims_made:2023:MEX, or only a measure to see its keys",
            "écrivez mesure:période:lieu, par exemple claims_made:2023:MEX, ou seulement une mesure pour "
            "voir "
            "ses clés",
        )
    )
    return Unknown(Text("no figure has this name", "aucun chiffre ne porte ce nom"), field=key, mend=mend)


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
