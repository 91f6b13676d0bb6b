"""The way to every place: the citizenships with the most claims, and each country that some number counts."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from passage.evidence import measures, tables
from passage.evidence.observations import Observation
from passage.text import Text, listing
from passage.text.countries import codes
from passage.web.monitor.country import DIMENSIONS
from passage.web.monitor.exhibit import Board, Told
from passage.web.monitor.finding import Finder
from passage.web.monitor.held import Held
from passage.web.monitor.making import Maker, name
from passage.web.words import monitor as words

PLACES = "places"


def places(held: Held) -> Board:
    """The citizenships named in the newest year, from the greatest number of claims down."""
    make = Maker(Finder(held))
    named = [
        each
        for each in held.tables
        if each.measure == "claims_made"
        and each.period.kind == "year"
        and tuple(each.where) == ("citizenship",)
        and each.where["citizenship"] in codes()
    ]
    newest = max((each.period for each in named), default=None)
    if newest is None:
        return Board(PLACES, Told(words.PLACES), (), (), held.hand.known_on)
    counts = Counter(one.cell.source.key for one in named if one.period == newest)
    source = min(counts, key=lambda key: (-counts[key], key))
    each = [(_label(one), one) for one in named if one.period == newest and one.cell.source.key == source]
    each.sort(key=lambda pair: (-pair[1].count.low, pair[1].where["citizenship"]))
    found = make.finder.measure(
        "greatest", [one for _, one in each], measures.greatest([one for _, one in each])
    )
    possible = [label for label, one in each if one.count.high >= found.figure.low]
    who = Text.each(lambda lang: listing(possible, lang, "or"))
    heading = Told(words.GREATEST_OF, {"when": newest.when, "who": who, "n": found})
    exhibit = make.ranked("citizenships", heading, name("claims_made"), each)
    return Board(PLACES, heading, (exhibit,), (), held.hand.known_on)


@lru_cache(maxsize=8)
def listed(held: Held) -> tuple[tuple[str, Text], ...]:
    """Every country of which the tables hold a number, and those counted as stateless."""
    found = {each.where[at] for each in held.tables for at in DIMENSIONS if at in each.where}
    kept = (code for code in sorted(found) if code in codes() or code == "STATELESS")
    return tuple((code, tables.label("citizenship", code)) for code in kept)


def _label(observation: Observation) -> Text:
    return tables.label("citizenship", observation.where["citizenship"])
