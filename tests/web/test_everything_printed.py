"""Everything that a page, a brief or a verdict can print of numbers: no circle, and a source beneath each."""

from collections.abc import Iterator
from functools import cache

import pytest

from passage import law
from passage.brief import country, narrative
from passage.brief.checking import check
from passage.brief.claims import Claim
from passage.brief.numbers import Numbers
from passage.brief.parts import Chart, Claims, Grid, Part, Remark
from passage.cite.arithmetic import result
from passage.cite.citation import Citation
from passage.cite.figures import Cell, Figure, Operation
from passage.evidence import tables
from passage.evidence.at_hand import AtHand
from passage.evidence.measures import figure
from passage.lang import Moment
from passage.text import find_country
from passage.web.monitor.boards import board
from passage.web.monitor.held import Held
from passage.web.monitor.index import PLACES, listed
from passage.web.monitor.province import PROVINCES

BOOK = law.book()
HELD = Held(AtHand(None), ())
CODES = tuple(code for code, _ in listed(HELD))
NUMBERS = Numbers(HELD.hand)


def of_claims(claims: Iterator[Claim] | tuple[Claim, ...]) -> Iterator[Figure]:
    for claim in claims:
        yield from claim.figures


def of_parts(parts: Iterator[Part] | tuple[Part, ...]) -> Iterator[Figure]:
    for part in parts:
        match part:
            case Claims(claims):
                yield from of_claims(claims)
            case Grid() | Chart():
                yield from part.figures()
            case Remark():
                yield from (hole for hole in part.holes.values() if isinstance(hole, Figure))
            case _:
                pass


def of_countries() -> Iterator[Figure]:
    for code in CODES:
        if find_country(code) and code != "CAN":
            newest = country.last_year(NUMBERS, code)
            yield from of_parts(country.numbered(NUMBERS, code, newest))
            yield from of_claims(country.in_short(NUMBERS, code, newest))


def of_pages() -> Iterator[Figure]:
    for of in ("canada", PLACES, *PROVINCES, *CODES):
        made = board(HELD, of)
        assert made is not None, of
        for exhibit in made.exhibits:
            yield from (number.figure for number in exhibit.numbers)
            for told in (exhibit.heading, *exhibit.told):
                yield from (number.figure for number in told.numbers)
            for _, numbers in exhibit.disagreements:
                yield from (number.figure for number in numbers)


def of_verdicts() -> Iterator[Figure]:
    for each in check(NUMBERS, BOOK, Moment.read(BOOK.verified_on)):
        for standing in (each.then, each.now):
            yield from of_claims(standing.shown)


def of_narrative() -> Iterator[Figure]:
    """The brief that `make run` and `passage brief` write, its findings, its tables and its drawings."""
    made = narrative.brief(HELD.hand, book=BOOK)
    yield from made.figures.values()
    for grid in made.grids():
        yield from grid.figures()


PRINTED = {
    "every country's brief": cache(lambda: tuple(of_countries())),
    "every page of the monitor": cache(lambda: tuple(of_pages())),
    "every verdict": cache(lambda: tuple(of_verdicts())),
    "the brief on the briefing": cache(lambda: tuple(of_narrative())),
}


@cache
def cells() -> frozenset[tuple[str, int | str, str, str]]:
    """Every cell of the tables."""
    return frozenset(
        (each.cell.source.key, each.cell.row, each.cell.column, each.cell.printed)
        for each in tables.observations()
    )


@pytest.mark.parametrize("name", PRINTED)
def test_nothing_goes_in_a_circle_and_every_root_is_a_cell_of_a_source_or_a_citation(name: str) -> None:
    seen: dict[int, Figure] = {}
    done: set[str] = set()

    def down(told: Figure, above: tuple[int, ...]) -> None:
        assert id(told) not in above, told.what.en
        if told.key in done:
            return
        done.add(told.key)
        seen[id(told)] = told
        match told.why:
            case Cell() as cell:
                assert (cell.source.key, cell.row, cell.column, cell.printed) in cells() or (
                    cell.source.key == "narrative_2024"
                )
            case Citation():
                pass
            case Operation(operator, parts):
                assert parts, told.what.en
                assert result(operator, tuple(part.interval for part in parts)) == told.interval
                for part in parts:
                    down(part, (*above, id(told)))

    for told in PRINTED[name]():
        down(told, ())
    assert len(done) > 20
    assert all(list(told.roots()) for told in seen.values())


def test_nothing_that_is_printed_of_a_cell_is_narrower_than_how_its_publisher_prints_it() -> None:
    """So all of it together says no more of a withheld cell than the cells do, which are solved apart."""
    kept = {
        (each.cell.source.key, each.cell.row, each.cell.column): figure(each).interval
        for each in tables.observations()
    }
    looked = 0
    every = {told.key: told for printed in PRINTED.values() for told in printed()}
    for told in every.values():
        for step in told.trace():
            cell = step.figure.why
            if isinstance(cell, Cell) and (at := (cell.source.key, cell.row, cell.column)) in kept:
                looked += 1
                assert step.figure.interval == kept[at]
    assert looked > 10_000
