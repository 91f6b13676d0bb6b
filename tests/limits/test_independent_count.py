"""A counter that walks the calendar agrees with every limit, each day from 2015 to 2030, in some places."""

import datetime as dt
from dataclasses import replace
from functools import cache

import counter
import pytest
from counter import BESIDE, COUNTS, FIRST, LAST, NEVER, ONE, OR_LATER, UNTIL, counted, words_of

from passage.engine.due import rolled_day, statutory_day
from passage.engine.reckon import reckon
from passage.lang import Interval
from passage.lang.holidays import holiday
from passage.lang.limits import (
    Leg,
    Limit,
)
from passage.law import book

LIMITS = book().limits
PLACES = (None, "ON/Toronto", "QC", "BC", "NL")
DAYS = [FIRST + n * ONE for n in range((LAST - FIRST).days + 1)]


def bare(limit: Limit) -> Limit:
    """The limit without its conditions and doubts: its days alone."""
    return replace(limit, flags=(), versions=tuple(replace(v, conditions=()) for v in limit.versions))


def package(leg: Leg, place: str | None, made: dict[tuple[Leg, str | None], list[tuple[int, int]]]):
    """Where the package’s leg leads from every day, by statute and by roll-over."""
    if (leg, place) not in made:
        ordinals = [day.toordinal() for day in DAYS]
        made[leg, place] = [(statutory_day(leg, n, place), rolled_day(leg, n, place)) for n in ordinals]
    return made[leg, place]


@cache
def own(words: str, place: str | None) -> list[tuple[int, int]]:
    plain, rolled = counted(words, place, rolling=False), counted(words, place, rolling=True)
    return [(plain[day].toordinal(), rolled[day].toordinal()) for day in DAYS]


def test_every_limit_is_written_down_a_second_time() -> None:
    assert COUNTS.keys() | NEVER == LIMITS.keys()
    assert BESIDE.keys() == {key for key, limit in LIMITS.items() if limit.overlays}
    assert UNTIL.keys() == {key for key, limit in LIMITS.items() if any(v.end for v in limit.versions)}


@pytest.mark.parametrize("place", PLACES)
def test_every_leg_comes_to_the_same_day_from_every_day(place: str | None) -> None:
    made: dict[tuple[Leg, str | None], list[tuple[int, int]]] = {}
    for key, limit in LIMITS.items():
        for version in limit.versions:
            assert version.in_force.start is not None
            sample = max(version.in_force.start.date(), FIRST)
            words = words_of(key, sample)
            if words is None:
                continue
            assert package(version.legs[0], place, made) == own(words, place), (key, sample)
            if version.end is not None:
                assert package(version.end, place, made) == own(UNTIL[key], place), key
            for further in version.legs[1:]:
                assert package(further, place, made) == own(OR_LATER[key], place), key
        for overlay in limit.overlays:
            assert package(overlay.leg, place, made) == own(BESIDE[key][1], place), key


def visited(limit: Limit) -> list[dt.date]:
    """Every fifth day, so that each weekday comes by, and the days about each change of the law."""
    spans = [each.in_force for each in (*limit.versions, *limit.overlays)]
    edges = [edge.date() for span in spans for edge in (span.start, span.end) if edge is not None]
    near = {edge + n * ONE for edge in edges for n in range(-2, 3)}
    return [day for place, day in enumerate(DAYS) if place % 5 == 0 or day in near]


@pytest.mark.parametrize("key", LIMITS)
def test_every_limit_reckoned_whole_gives_that_day_or_none(key: str) -> None:
    limit = bare(LIMITS[key])
    place = "ON/Toronto"
    for day in visited(LIMITS[key]):
        number = day.toordinal()
        due = reckon(limit, book(), {limit.event: Interval(number, number)}, no_law, place=place)
        assert due is not None
        words = words_of(key, day)
        if words is None:
            assert due.reached is None, day
            assert due.reason is not None
            continue
        assert due.reached is not None, day
        plain, rolled = (counted(words, place, rolling)[day].toordinal() for rolling in (False, True))
        assert (due.reached.statutory, due.reached.rolled) == ((plain, plain), (rolled, rolled)), day
        since, more = BESIDE.get(key, (dt.date.max, ""))
        assert len(due.beside) == (day >= since), day
        if due.beside:
            there = counted(more, place, rolling=True)[day].toordinal()
            assert due.beside[0].reached.rolled == (there, there), day


def no_law(moment: object) -> None:
    """A limit without conditions asks nothing of the law."""


@pytest.mark.parametrize("place", PLACES)
def test_the_two_lists_of_holidays_agree(place: str | None) -> None:
    unlike = [day for day in DAYS if (holiday(day, place) is not None) != counter.is_holiday(day, place)]
    assert unlike == []


def test_a_count_that_is_a_day_off_would_be_seen() -> None:
    leg = LIMITS["appeal.notice"].versions[0].legs[0]
    assert own("14 days, working", None) != package(leg, None, {})
    assert own("15 days, holiday", None) != package(leg, None, {})
