"""What is possible of several days together, against brute force and against Z3."""

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from passage.engine import windows
from passage.engine.diagram import Early, canonical
from passage.engine.ledger import Ledger, Names
from passage.engine.windows import Edge
from passage.lang import Birthday, Days, Months, RollOver, Shift, Years
from passage.lang.facts import EARLIEST, LATEST
from passage.lang.nodes import Term

from .small_facts import TODAY

NAMES = ("v", "w", "x", "y")
few_days = st.builds(
    lambda low, more: (TODAY + low, TODAY + low + more), st.integers(0, 5), st.integers(0, 4)
)
SHIFTS: tuple[Shift | None, ...] = (None, Days(1), Days(-2), RollOver(), Birthday(0, "later"), Months(0))


def comparison(first: str, second: str | None, shift: Shift | None, day: int) -> Early | None:
    right = Term(constant=TODAY + day) if second is None else Term(second, shift=shift)
    return canonical(Term(first), right)[0]


comparisons = st.builds(
    comparison,
    st.sampled_from(NAMES),
    st.sampled_from([*NAMES, None]),
    st.sampled_from(SHIFTS),
    st.integers(0, 8),
).filter(lambda early: early is not None)
answers = st.lists(st.tuples(comparisons, st.booleans()), max_size=7)


def accepted(names: Names, ledger: Ledger | None, given: list[tuple[Early, bool]]) -> Ledger | None:
    for early, so in given:
        ledger = ledger and names.accept(ledger, early, so)
    return ledger


def holds(early: Early, days: dict[str, int]) -> bool:
    if early.other is None:
        return days[early.fact] <= early.k
    other = days[early.other]
    return days[early.fact] <= (early.shift.apply(other) if early.shift else other) + early.k


@given(st.tuples(few_days, few_days, few_days, few_days), answers)
@settings(max_examples=300, deadline=None)
def test_days_are_refused_together_exactly_when_no_days_fit_and_bounded_by_those_that_do(
    bounds: Any, given: list[tuple[Early, bool]]
) -> None:
    names = Names(NAMES)
    ledger = accepted(names, names.open(dict(zip(NAMES, bounds, strict=True)), ()), given)
    choices = (
        dict(zip(NAMES, days, strict=True))
        for days in product(*(range(low, high + 1) for low, high in bounds))
    )
    fitting = [days for days in choices if all(holds(early, days) == so for early, so in given)]
    assert (ledger is None) == (not fitting)
    if ledger is not None:
        for name, place in names.place.items():
            found = [days[name] for days in fitting]
            assert ledger.bounds(place) == (min(found), max(found))
        for early, so in product({early for early, _ in given}, (True, False)):
            possible = any(holds(early, days) == so for days in fitting)
            assert possible == (so in dict(names.answers(ledger, early)))


SELDOM = (
    Years(1),
    Years(1).then(RollOver()),
    Birthday(1, "earlier"),
    Birthday(1, "later"),
    Months(12),
    Days(365),
    Days(366),
)


@given(
    st.sampled_from(SELDOM),
    st.sampled_from(SELDOM),
    st.integers(-2, 1),
    st.integers(0, 3_000),
    st.integers(0, 3_000),
    st.booleans(),
)
@settings(max_examples=120, deadline=None)
def test_days_on_which_two_limits_seldom_differ_are_found_however_wide_the_interval(
    later: Shift, sooner: Shift, k: int, start: int, more: int, other_way: bool
) -> None:
    """V is after the sooner limit counted from w, and within the later one."""
    low, high = TODAY - 2_000 + start, TODAY - 2_000 + start + more
    names = Names(("v", "w"))
    whole = names.open({"v": (EARLIEST, LATEST), "w": (low, high)}, ())
    after, within = Early("v", "w", sooner, 0), Early("v", "w", later, k)
    given = [(within, True), (after, False)] if other_way else [(after, False), (within, True)]
    ledger = accepted(names, whole, given)
    fitting = [day for day in range(low, high + 1) if sooner.apply(day) + 1 <= later.apply(day) + k]
    assert (ledger is None) == (not fitting)
    if ledger is not None:
        assert ledger.bounds(names.place["w"]) == (fitting[0], fitting[-1])
        assert ledger.bounds(names.place["v"])[0] == sooner.apply(fitting[0]) + 1


@pytest.mark.parametrize("span", range(485, 495))
def test_no_day_is_passed_over_where_one_stretch_of_days_ends_and_the_next_begins(span: int) -> None:
    rolled = frozenset({Edge(RollOver(), 0, last=True), Edge(None, 1, last=False)})  # on Sundays and holidays
    seam = span * windows._SPAN
    for day in range(seam - 8, seam + 8):
        fitting = [each for each in range(day - 20, day + 20) if RollOver().apply(each) > each]
        assert settled(windows.onwards, rolled, day) == min(each for each in fitting if each >= day)
        assert settled(windows.backwards, rolled, day) == max(each for each in fitting if each <= day)


def settled(look: Callable[[frozenset[Edge], int], int], edges: frozenset[Edge], day: int) -> int:
    """Where looking again moves no further."""
    while (found := look(edges, day)) != day:
        day = found
    return day


far_apart = st.builds(
    lambda first, second, days: comparison(first, second, Days(days), days),
    st.sampled_from(NAMES),
    st.sampled_from([*NAMES, None]),
    st.integers(-400, 400),
).filter(lambda early: early is not None)


@given(st.lists(st.tuples(far_apart, st.booleans()), max_size=7))
@settings(max_examples=150, deadline=None)
def test_of_days_wholly_unknown_what_cannot_be_together_is_what_z3_says(
    given: list[tuple[Early, bool]],
) -> None:
    names = Names(NAMES)
    whole = dict.fromkeys(NAMES, (EARLIEST, LATEST))
    ledger = accepted(names, names.open(whole, ()), given)
    days, solver = {name: z3.Int(name) for name in NAMES}, z3.Solver()
    for low, day, high in ((EARLIEST, day, LATEST) for day in days.values()):
        solver.add(low <= day, day <= high)
    for early, so in given:
        limit = early.k if early.other is None else days[early.other] + early.k
        solver.add((days[early.fact] <= limit) == so)
    assert (ledger is not None) == (solver.check() == z3.sat)
