"""Counting days, months, years and ages as the Interpretation Act does, on both sides of every edge."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passage.lang.calendar import (
    Birthday,
    Days,
    Months,
    NextWorkingDay,
    RollOver,
    WorkingDays,
    Years,
    age_on,
    clear_days,
    count_days,
    count_period,
    days_between,
    end_of_period,
)
from passage.lang.days import anniversary, civil, easter, months_later, ordinal
from passage.text import Complaint

ONE = timedelta(days=1)
DAYS = st.dates(date(2015, 1, 1), date(2030, 12, 31))


def d(text: str) -> date:
    return date.fromisoformat(text)


# Slow counters, a day at a time, that share nothing with the calendar.


def slowly_between(first: date, second: date) -> int:
    count = 0
    while first < second:
        first += ONE
        count += 1
    return count


def slowly_months_after(day: date, months: int) -> date:
    at = day
    while months:  # leave the month in which the day falls, then each month counted but the last
        month = at.month
        while at.month == month:
            at += ONE
        months -= 1
    while at.day < day.day and (at + ONE).month == at.month:
        at += ONE
    return at


def slowly_aged(born: date, day: date, leap: str) -> int:
    age, at = 0, born
    while at < day:
        at += ONE
        common = (date(at.year, 3, 1) - ONE).day == 28
        on_the_day = (at.month, at.day) == (born.month, born.day)
        instead = (2, 28) if leap == "earlier" else (3, 1)
        born_on_leap_day = (born.month, born.day) == (2, 29)
        age += on_the_day or (born_on_leap_day and common and (at.month, at.day) == instead)
    return age


def test_the_day_of_entry_is_left_out_and_the_day_of_the_claim_taken_in():
    assert days_between(d("2023-04-01"), d("2023-04-01")) == 0
    assert days_between(d("2023-04-01"), d("2023-04-14")) == 13
    assert days_between(d("2023-04-01"), d("2023-04-15")) == 14
    assert days_between(d("2023-04-15"), d("2023-04-01")) == -14


def test_clear_days_leave_out_both_days():
    assert clear_days(d("2024-02-27"), d("2024-03-01")) == 2
    assert clear_days(d("2023-02-27"), d("2023-03-01")) == 1
    assert clear_days(d("2023-03-01"), d("2023-02-27")) == 1
    assert clear_days(d("2024-02-27"), d("2024-02-28")) == 0
    assert clear_days(d("2024-02-27"), d("2024-02-27")) == 0


@given(DAYS, st.integers(0, 400))
def test_days_between_agrees_with_a_count_day_by_day(first: date, count: int):
    second = first + timedelta(days=count)
    assert days_between(first, second) == slowly_between(first, second)
    assert end_of_period(first, Days(count)) == second
    assert days_between(first.toordinal(), second.toordinal()) == count


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2023-01-30", 1, "2023-02-28"),
        ("2023-01-31", 1, "2023-02-28"),
        ("2024-01-30", 1, "2024-02-29"),
        ("2023-02-28", 1, "2023-03-28"),  # not the 31st: the number of the day rules
        ("2023-03-31", 1, "2023-04-30"),
        ("2023-03-30", 1, "2023-04-30"),
        ("2023-12-31", 2, "2024-02-29"),
        ("2022-12-31", 2, "2023-02-28"),
        ("2023-05-31", -3, "2023-02-28"),
        ("2024-03-31", -1, "2024-02-29"),
        ("2024-01-15", -1, "2023-12-15"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2024-02-29", 0, "2024-02-29"),
    ],
)
def test_a_period_of_months_ends_on_the_same_number_or_the_last_day_of_the_month(
    start: str, months: int, end: str
):
    assert end_of_period(d(start), Months(months)) == d(end)


def test_a_year_is_twelve_months_and_from_29_february_ends_on_28_february():
    assert end_of_period(d("2024-02-29"), Years(1)) == d("2025-02-28")
    assert end_of_period(d("2023-02-28"), Years(1)) == d("2024-02-28")
    assert end_of_period(d("2023-03-01"), Years(1)) == d("2024-03-01")
    assert end_of_period(d("2024-02-29"), Years(4)) == d("2028-02-29")
    assert end_of_period(d("2024-02-29"), Years(-1)) == d("2023-02-28")


@given(DAYS, st.integers(0, 30))
def test_months_agree_with_a_count_day_by_day(start: date, months: int):
    assert end_of_period(start, Months(months)) == slowly_months_after(start, months)


@given(DAYS, st.integers(-40, 40))
def test_months_are_the_same_number_or_the_last_of_the_month(start: date, months: int):
    end = end_of_period(start, Months(months))
    assert (end.year - start.year) * 12 + end.month - start.month == months
    assert end.day == start.day or (end.day < start.day and (end + ONE).day == 1)


def test_an_age_is_attained_as_the_birthday_begins():
    born = d("2008-05-10")
    assert age_on(born, d("2026-05-09"), "later") == 17
    assert age_on(born, d("2026-05-10"), "later") == 18
    assert age_on(born, born, "later") == 0


def test_a_person_born_on_29_february_has_the_birthday_that_the_rounding_names():
    born = d("2008-02-29")
    assert Birthday(18, "earlier").on(born) == d("2026-02-28")
    assert Birthday(18, "later").on(born) == d("2026-03-01")
    assert [age_on(born, d("2026-02-27"), leap) for leap in ("earlier", "later")] == [17, 17]
    assert [age_on(born, d("2026-02-28"), leap) for leap in ("earlier", "later")] == [18, 17]
    assert [age_on(born, d("2026-03-01"), leap) for leap in ("earlier", "later")] == [18, 18]
    assert [age_on(born, d("2028-02-28"), leap) for leap in ("earlier", "later")] == [19, 19]
    assert [age_on(born, d("2028-02-29"), leap) for leap in ("earlier", "later")] == [20, 20]
    assert Birthday(18, "later").on(d("2008-02-28")) == d("2026-02-28")
    assert Birthday(18, "earlier").on(d("2008-03-01")) == d("2026-03-01")
    assert Birthday(92, "later").on(d("2008-02-29")) == d("2100-03-01")  # 2100 has no 29 February


def test_the_rounding_of_a_birthday_has_no_default_and_no_third_way():
    with pytest.raises(TypeError):
        Birthday(18)  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="earlier or later"):
        Birthday(18, "nearest")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="negative"):
        Birthday(-1, "later")


@given(
    st.one_of(DAYS, st.sampled_from([d("2016-02-29"), d("2020-02-29"), d("2024-02-29")])),
    st.integers(0, 2500),
    st.sampled_from(["earlier", "later"]),
)
def test_ages_agree_with_a_count_day_by_day(born: date, lived: int, leap):
    day = born + timedelta(days=lived)
    assert age_on(born, day, leap) == slowly_aged(born, day, leap)


def test_an_age_before_birth_is_a_complaint_in_both_languages():
    with pytest.raises(Complaint) as caught:
        age_on(d("2026-01-02"), d("2026-01-01"), "later")
    assert "birth" in caught.value.text("en")
    assert "naissance" in caught.value.text("fr")


def test_the_calendar_has_no_edge_where_dates_have_one():
    for day in (-10_000_000, 0, 1, date.max.toordinal(), date.max.toordinal() + 1, 10_000_000):
        assert ordinal(*civil(day)) == day
        assert anniversary(day, 0, True) == day == months_later(day, 0)
        assert Months(12).apply(day) == Years(1).apply(day) > day
        assert Years(1).least(Years(1).apply(day)) <= day <= Years(1).greatest(Years(1).apply(day))
        assert RollOver().apply(day) >= day


def test_easter_falls_where_the_church_says():
    sundays = """2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12
        2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01
        2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28
        2028-04-16 2029-04-01 2030-04-21 2035-03-25 2038-04-25 2049-04-18 2076-04-19 1981-04-19 1954-04-18"""
    for sunday in map(d, sundays.split()):
        assert date.fromordinal(easter(sunday.year)) == sunday


# How a count is shown.


def test_a_count_shows_the_first_day_left_out_and_the_last_taken_in():
    steps = count_days(d("2026-05-01"), 3)
    assert [(s.day.day, s.counted, s.number) for s in steps] == [
        (1, False, None),
        (2, True, 1),
        (3, True, 2),
        (4, True, 3),
    ]
    assert steps[-1].why.en == "counts, and is the last day"


def test_a_count_backwards_goes_back():
    steps = count_days(d("2026-03-02"), -3)
    assert [s.day.isoformat()[5:] for s in steps] == ["03-02", "03-01", "02-28", "02-27"]
    assert [s.number for s in steps] == [None, 1, 2, 3]


def test_a_count_that_ends_on_a_holiday_shows_what_it_passes_over_and_where_it_ends():
    steps = count_days(d("2026-03-19"), 15, RollOver())  # the fifteenth day is Good Friday
    assert [s.day.isoformat() for s in steps[-2:]] == ["2026-04-03", "2026-04-04"]
    assert not any(s.counted for s in steps[-2:])
    assert "Good Friday" in steps[-2].why.en
    assert "Vendredi saint" in steps[-2].why.fr
    assert steps[-2].cite == "IA 35(1)"
    assert steps[-1].cite == "IA 26"
    assert sum(s.counted for s in steps) == 15


def test_under_the_boards_rules_the_same_count_runs_to_the_tuesday():
    steps = count_days(d("2026-03-19"), 15, NextWorkingDay())
    names = [s.why.en.rpartition(": ")[2] for s in steps[-5:-1]]
    assert names == ["Good Friday", "Saturday", "Sunday", "Easter Monday"]
    assert steps[-1].day == d("2026-04-07")


def test_a_count_of_working_days_says_of_each_other_day_why_it_is_none():
    steps = count_period(d("2026-04-01"), WorkingDays(3))
    assert [(s.day.day, s.number) for s in steps] == [
        (1, None),
        (2, 1),
        (3, None),
        (4, None),
        (5, None),
        (6, None),
        (7, 2),
        (8, 3),
    ]
    assert "samedi" in steps[3].why.fr


@given(DAYS, st.integers(-60, 60), st.sampled_from([None, RollOver(), RollOver("QC"), NextWorkingDay("ON")]))
def test_a_count_shown_ends_where_the_arithmetic_ends(start: date, count: int, then):
    steps = count_days(start, count, then)
    shift = Days(count).then(then) if then else Days(count)
    assert steps[-1].day == end_of_period(start, shift)
    assert sum(s.counted for s in steps) == abs(count)
    assert [s.number for s in steps if s.counted] == list(range(1, abs(count) + 1))
