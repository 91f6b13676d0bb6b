"""What is possible of several days together, against brute force and against Z3."""

from itertools import product
from typing import Any

import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from passage.engine.diagram import Early, canonical
from passage.engine.ledger import Ledger, Names
from passage.lang import Birthday, Days, Months, RollOver, Shift
from passage.lang.facts import EARLIEST, LATEST
from passage.lang.nodes import Term

from .worlds import TODAY

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
