"""The page of Canada: claims, interceptions, outcomes, what is pending, costs, permits to victims."""

from __future__ import annotations

from collections.abc import Mapping

from passage.evidence import tables
from passage.evidence.episodes import episodes
from passage.evidence.observations import Observation
from passage.evidence.periods import Kind
from passage.text import Text
from passage.web.monitor.exhibit import Board, Exhibit, Told
from passage.web.monitor.finding import Finder
from passage.web.monitor.held import Held
from passage.web.monitor.making import Maker, left, name
from passage.web.monitor.series import Series, series
from passage.web.words import monitor as words

OFFICES = ("inland", "airport", "border", "other")
OUTCOMES = ("accepted", "rejected", "other_outcome")
TYPES = ("study", "work", "work_and_study", "other")
LISTS = (
    (
        "board",
        words.BOARD_TOLD,
        (
            *("claims_referred", "finalized", "accepted", "rejected", "abandoned", "withdrawn_other"),
            *("acceptance_rate", "pending"),
        ),
    ),
    ("costs", words.COSTS, ("cost_per_claimant", "cost", "cost_present_value")),
    (
        "shelter",
        words.SHELTER,
        (
            *("hotels", "hotel_rooms", "claimants_housed", "claimants_transferred"),
            *("shelter_persons", "shelter_share", "shelter_spaces"),
        ),
    ),
    (
        "victims",
        words.VICTIMS,
        (
            *("permits_victims", "permits_victims_share", "permits_victims_approval"),
            *("permits_victims_days", "permits_vulnerable_workers", "victims_identified"),
        ),
    ),
)
"""What is told in lists: its name, its title and its measures."""


def canada(held: Held) -> Board:
    """All that is told of Canada as a whole."""
    make = Maker(Finder(held))
    of = words.IN_CANADA.format(what=name("claims_made"))
    made = series(words.CANADA, held.of("claims_made"), "year")
    shown = _drawn(held, make, of, made)
    for slug, title, codes in LISTS:
        told = [each for each in left(held.tables, shown) if each.measure in codes and _whole(each)]
        shown = _with(shown, make.listed(slug, title, told))
    shown = _with(shown, make.listed("others", words.OTHERS, filter(_whole, left(held.tables, shown))))
    title = make.finder.finding(of, made) if made else Told(words.NONE_HELD, {"place": words.CANADA})
    general = tuple(each for each in episodes() if each.country is None)
    return Board("canada", title, shown, general, held.hand.known_on)


def _drawn(held: Held, make: Maker, of: Text, made: Series | None) -> tuple[Exhibit, ...]:
    def one(code: str, kind: Kind, **where: str) -> Series | None:
        label = tables.label(*next(iter(where.items()))) if where else words.CANADA
        return series(label, held.of(code, **where), kind)

    shown = (
        make.over_time("claims", of, [made]),
        _offices(held, make, "month"),
        _offices(held, make, "year"),
        make.over_time(
            "interceptions",
            name("interceptions"),
            [one("interceptions", "month"), one("interceptions", "month", province="QC")],
        ),
        make.over_time("interceptions-by-year", name("interceptions"), [one("interceptions", "year")]),
        _outcomes(held, make),
        make.over_time("pending", name("pending"), [one("pending", "day")]),
        make.over_time("stock", name("asylum_stock"), [one("asylum_stock", "day")]),
        make.over_time(
            "residents",
            name("temporary_residents"),
            [one("temporary_residents", "day", group=group) for group in TYPES],
            heading=Told(words.STOCK),
        ),
        make.over_time("population", name("population"), [one("population", "day")]),
    )
    return tuple(each for each in shown if each is not None)


def _offices(held: Held, make: Maker, kind: Kind) -> Exhibit | None:
    """Claims by type of office."""
    by = {
        office: series(tables.label("office", office), held.of("claims_made", office=office), kind)
        for office in OFFICES
    }
    found = {office: each for office, each in by.items() if each}
    if len(found) < len(OFFICES):
        return None
    heading = make.finder.shares(words.OFFICES_OF, together(found), {})
    of = name("claims_made")
    told = [make.finder.finding(words.AT.format(of=of, place=each.name), each) for each in found.values()]
    return make.over_time(f"offices-by-{kind}", of, list(found.values()), heading=heading, told=told)


def _outcomes(held: Held, make: Maker) -> Exhibit | None:
    """What the Division decided, by its own names."""
    by = {code: series(name(code), held.of(code), "year") for code in (*OUTCOMES, "finalized")}
    found = {code: each for code, each in by.items() if each}
    if not found.keys() >= set(OUTCOMES):
        return None
    newest = together({code: found[code] for code in OUTCOMES})
    heading = make.finder.beside(words.OUTCOMES_OF, newest, {})
    told = [make.finder.finding(each.name, each) for each in found.values()]
    return make.over_time("outcomes", words.OUTCOMES, list(found.values()), heading=heading, told=told)


def together(found: Mapping[str, Series]) -> dict[str, Observation]:
    """The newest number that all of them have, by a source that all have, where there is one."""
    each = list(found.values())
    newest = max(period for period in each[0].chosen if all(period in one.chosen for one in each))
    shared = {one.cell.source.key for one in each[0].at(newest)}
    for other in each[1:]:
        shared &= {one.cell.source.key for one in other.at(newest)}
    return {
        code: next((one for one in told.at(newest) if one.cell.source.key in shared), told.chosen[newest])
        for code, told in found.items()
    }


def _with(shown: tuple[Exhibit, ...], more: Exhibit | None) -> tuple[Exhibit, ...]:
    return shown if more is None else (*shown, more)


def _whole(each: Observation) -> bool:
    return not each.where.keys() & {"citizenship", "persecution", "origin", "province"}
