"""Days as the solver speaks of them, against the law's own reckoning."""

import pytest
import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from passage.engine.prove.carried import Carried, stretch
from passage.lang import Birthday, Days, Months, RollOver, Shift, Years
from passage.lang.facts import EARLIEST, LATEST

SHIFTS: tuple[Shift, ...] = (
    *(Years(1), Years(5), Years(-1), Months(1), Months(6), Months(-11), Days(14), Days(-366), RollOver()),
    *(Birthday(18, "earlier"), Birthday(18, "later"), Years(1).then(RollOver()), Days(7).then(Days(15))),
)
days = st.integers(EARLIEST, LATEST)


def asked(held: list[z3.BoolRef], carried: Carried, about: z3.ArithRef) -> int | None:
    """A day for which all holds, once the solver reckons as the law does."""
    solver = z3.Solver(ctx=about.ctx)
    solver.add(about >= EARLIEST, about <= LATEST, *held, *carried.told)
    while solver.check() == z3.sat:
        corrections = carried.corrections(solver.model())
        if not corrections:
            return solver.model().eval(about, True).as_long()
        solver.add(*corrections)
    return None


@given(st.sampled_from(SHIFTS), days)
@settings(max_examples=120, deadline=None)
def test_a_day_is_carried_where_the_law_carries_it_and_nowhere_else(shift: Shift, day: int) -> None:
    context = z3.Context()
    start, end, carried = z3.Int("start", context), z3.Int("end", context), Carried(context)
    limit = carried.limit(end, "start", start, shift, 0)
    exactly = [start == day, end == shift.apply(day)]
    assert asked([*exactly, end <= limit], carried, start) == day
    assert asked([*exactly, end > limit], carried, start) is None
    assert asked([start == day, end == shift.apply(day) + 1, end <= limit], carried, start) is None


@given(st.sampled_from(SHIFTS), days)
@settings(max_examples=200, deadline=None)
def test_a_stretch_of_days_is_moved_by_as_much_throughout(shift: Shift, day: int) -> None:
    first, last, by = stretch(shift, day)
    assert first <= day <= last
    assert all(
        shift.apply(each) == each + by for each in {first, last, (first + day) // 2, (last + day) // 2}
    )


@given(st.sampled_from(SHIFTS), st.sampled_from(SHIFTS), st.integers(-2, 2), days, st.integers(0, 2_000))
@settings(max_examples=80, deadline=None)
def test_a_day_between_two_limits_is_found_wherever_there_is_one(
    sooner: Shift, later: Shift, k: int, low: int, more: int
) -> None:
    """Some day is after the sooner limit and within the later one, counted from one day of the interval."""
    context = z3.Context()
    start, end, carried = z3.Int("start", context), z3.Int("end", context), Carried(context)
    after = end > carried.limit(end, "start", start, sooner, 0)
    within = end <= carried.limit(end, "start", start, later, k)
    found = asked([start >= low, start <= low + more, after, within], carried, start)
    fitting = [d for d in range(low, min(low + more, LATEST) + 1) if sooner.apply(d) < later.apply(d) + k]
    assert (found is None) == (not fitting)
    assert found is None or found in fitting


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Birthday(18, "earlier"), Birthday(18, "later")),
        (Years(1), Years(1).then(RollOver())),
        (Months(12), Years(1)),
    ],
)
def test_one_limit_is_never_after_another_on_any_day_there_is(one: Shift, other: Shift) -> None:
    context = z3.Context()
    start, end, carried = z3.Int("start", context), z3.Int("end", context), Carried(context)
    within = end <= carried.limit(end, "start", start, one, 0)
    after = end > carried.limit(end, "start", start, other, 0)
    assert asked([within, after], carried, start) is None
