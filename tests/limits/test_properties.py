"""What holds of every time limit: a later event is never due earlier; an interval holds each of its days."""

from dataclasses import replace
from datetime import date

from counter import FIRST, LAST
from hypothesis import given, settings
from hypothesis import strategies as st

from passage.engine.due import Due, rolled_day, statutory_day
from passage.engine.reckon import reckon
from passage.lang import Interval
from passage.lang.limits import (
    Limit,
)
from passage.law import book

PLACES = st.sampled_from((None, "ON", "ON/Ottawa", "QC", "NU", "BC"))
DAYS = st.dates(FIRST, LAST).map(date.toordinal)
LIMITS = st.sampled_from(
    [
        replace(each, flags=(), versions=tuple(replace(v, conditions=()) for v in each.versions))
        for each in book().limits.values()
    ]
)


def on(limit: Limit, days: Interval, place: str | None) -> Due:
    due = reckon(limit, book(), {limit.event: days}, lambda moment: None, place=place)  # type: ignore[arg-type]
    assert due is not None
    return due


@given(LIMITS, DAYS, DAYS, PLACES)
def test_a_later_event_is_never_due_earlier(limit: Limit, one: int, other: int, place: str | None) -> None:
    first, second = sorted((one, other))
    for leg in limit.legs:
        for count in (statutory_day, rolled_day):
            assert count(leg, first, place) <= count(leg, second, place)


@given(LIMITS, DAYS, PLACES)
def test_a_roll_over_never_brings_a_day_nearer(limit: Limit, day: int, place: str | None) -> None:
    for leg in limit.legs:
        assert 0 <= rolled_day(leg, day, place) - statutory_day(leg, day, place) <= 10


@given(LIMITS, DAYS, st.integers(0, 500), st.integers(0, 500), PLACES)
def test_an_interval_holds_the_answer_of_each_of_its_days(
    limit: Limit, low: int, length: int, within: int, place: str | None
) -> None:
    whole = on(limit, Interval(low, low + length), place)
    day = low + min(within, length)
    point = on(limit, Interval(day, day), place)
    if point.reached is None:
        assert whole.reached is None or whole.otherwise is not None
        return
    assert whole.reached is not None
    for one, every in (
        (point.reached.statutory, whole.reached.statutory),
        (point.reached.rolled, whole.reached.rolled),
    ):
        assert every.low <= one.low <= one.high <= every.high


@settings(max_examples=50)
@given(LIMITS, DAYS, PLACES)
def test_the_steps_end_on_the_day_of_the_roll_over(limit: Limit, day: int, place: str | None) -> None:
    due = on(limit, Interval(day, day), place)
    if due.reached is None:
        assert due.steps == ()
        return
    assert due.steps[-1].day.toordinal() == due.reached.rolled.low
    assert due.steps[0].day.toordinal() == day
    passed = [step_day.toordinal() for step_day, _ in due.closed_days]
    assert passed == sorted(set(passed))
    assert bool(passed) == (due.reached.statutory != due.reached.rolled)


@given(LIMITS, DAYS)
def test_the_safe_day_of_a_thing_to_do_is_that_of_the_statute(limit: Limit, day: int) -> None:
    due = on(limit, Interval(day, day), None)
    if due.day is not None and due.reached is not None:
        assert due.day.toordinal() in (due.reached.statutory.low, due.reached.rolled.high)
        if limit.by_receipt:
            assert due.day.toordinal() == due.reached.statutory.low
            assert due.open_before is None or due.open_before < due.day
