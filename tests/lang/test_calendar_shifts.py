"""Every shift goes one way and can be undone exactly: `least` and `greatest` against brute force."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passage.cite import Citation
from passage.lang.calendar import (
    Birthday,
    Days,
    Months,
    NextWorkingDay,
    RollOver,
    Shift,
    WorkingDays,
    Years,
)
from passage.lang.holidays import PROVINCES
from passage.lang.rollover import LONGEST_CLOSURE
from passage.text import Complaint
from passage.text.typography import faults

FIRST, LAST = date(2015, 1, 1).toordinal(), date(2030, 12, 31).toordinal()

SHIFTS: list[Shift] = [
    Days(0),
    Days(14),
    Days(-3),
    *(Months(n) for n in (-12, -1, 0, 1, 2, 6, 11, 12, 13)),
    *(Years(n) for n in (-4, -1, 1, 4, 10)),
    *(Birthday(n, leap) for n in (0, 1, 4, 18) for leap in ("earlier", "later")),
    *(RollOver(place) for place in (None, "QC", "ON", "ON/Ottawa", "NT")),
    *(NextWorkingDay(place) for place in (None, "QC", "ON")),
    *(WorkingDays(n) for n in (-10, -3, -1, 1, 3, 5)),
    Days(15).then(RollOver()),
    Years(1).then(RollOver("QC")),
    Months(12).then(Days(1)),
    Days(1).then(Birthday(18, "later")).then(NextWorkingDay("ON")),
]

PLACES = st.sampled_from([None, *PROVINCES, "ON/Toronto", "NS/Halifax"])
COUNTS = st.integers(-700, 700)
SIMPLE = st.one_of(
    st.builds(Days, COUNTS),
    st.builds(Months, COUNTS),
    st.builds(Years, st.integers(-120, 120)),
    st.builds(Birthday, st.integers(0, 120), st.sampled_from(["earlier", "later"])),
    st.builds(RollOver, PLACES),
    st.builds(NextWorkingDay, PLACES),
    st.builds(WorkingDays, st.integers(-20, 20).filter(bool), PLACES),
)
ANY_SHIFT = st.recursive(SIMPLE, lambda inner: st.builds(lambda a, b: a.then(b), inner, inner), max_leaves=4)
ANY_DAY = st.integers(FIRST, LAST)


@pytest.mark.parametrize("shift", SHIFTS, ids=repr)
def test_every_day_of_sixteen_years_is_undone_exactly(shift: Shift):
    low, high = shift.reach
    domain = range(FIRST - high - 1, LAST - low + 2)
    image = [shift.apply(day) for day in domain]
    assert all(here <= there for here, there in pairwise(image)), "it goes back"
    assert all(low <= to - day <= high for day, to in zip(domain, image, strict=True)), "it goes too far"
    above = below = 0
    for bound in range(FIRST, LAST + 1):
        while image[above] < bound:
            above += 1
        while below + 1 < len(image) and image[below + 1] <= bound:
            below += 1
        assert shift.least(bound) == domain[above]
        assert shift.greatest(bound) == domain[below]


@given(ANY_SHIFT, ANY_DAY)
def test_any_shift_goes_one_way_within_its_reach_and_is_undone_exactly(shift: Shift, day: int):
    low, high = shift.reach
    to = shift.apply(day)
    assert low <= to - day <= high
    assert to <= shift.apply(day + 1)
    least, greatest = shift.least(day), shift.greatest(day)
    assert shift.apply(least) >= day > shift.apply(least - 1)
    assert shift.apply(greatest) <= day < shift.apply(greatest + 1)


@given(st.integers(-3000, 3000), st.integers(-200_000, 1_200_000))
def test_months_stay_within_their_reach_over_centuries(months: int, day: int):
    low, high = Months(months).reach
    assert low <= Months(months).apply(day) - day <= high


@given(SIMPLE, SIMPLE, ANY_DAY)
def test_one_shift_then_another_is_the_one_after_the_other(first: Shift, second: Shift, day: int):
    assert first.then(second).apply(day) == second.apply(first.apply(day))
    assert first.then(second) == first.then(second)
    assert hash(first.then(second)) == hash(first.then(second))


@pytest.mark.parametrize("place", [None, *PROVINCES, "ON/Toronto", "ON/Ottawa", "ON/Hamilton", "NS/Halifax"])
def test_no_run_of_closed_days_comes_near_the_longest_allowed_for(place: str | None):
    roll, working = RollOver(place), NextWorkingDay(place)
    longest = max(working.apply(day) - day for day in range(FIRST - 5000, LAST + 5000))
    assert 4 <= longest < LONGEST_CLOSURE - 3
    assert all(roll.apply(day) <= working.apply(day) for day in range(FIRST, LAST))


def test_equal_shifts_are_equal_and_different_kinds_are_not():
    assert Days(12) == Days(12)
    assert len({Days(12), Days(12), Months(12), Years(12)}) == 3
    assert Birthday(18, "earlier") != Birthday(18, "later")
    assert RollOver() != NextWorkingDay()


@pytest.mark.parametrize(
    ("shift", "en", "fr", "cites"),
    [
        (Days(14), "14 days after", "14 jours après", ("IA 27(5)",)),
        (Days(1), "1 day after", "1 jour après", ("IA 27(5)",)),
        (Days(0), "0 days after", "0 jour après", ("IA 27(5)",)),
        (Days(-3), "3 days before", "3 jours avant", ("IA 27(5)",)),
        (Months(12), "12 months after", "12 mois après", ("IA 28",)),
        (Years(1), "1 year after", "1 an après", ("IA 28", "IA 37(1)")),
        (Years(-2), "2 years before", "2 ans avant", ("IA 28", "IA 37(1)")),
        (
            Birthday(18, "later"),
            "18 years (at the start of the birthday) after",
            "18 ans (au début de l’anniversaire) après",
            ("IA 30",),
        ),
        (
            Days(15).then(RollOver()),
            "the first day that is not a holiday, at the earliest 15 days after",
            "le premier jour non férié, au plus tôt 15 jours après",
            ("IA 27(5)", "IA 26", "IA 35(1)"),
        ),
        (WorkingDays(-3), "3 working days before", "3 jours ouvrables avant", ("RPDR 1", "IA 27(5)")),
        (
            NextWorkingDay(division="RAD"),
            "the first working day, at the earliest",
            "le premier jour ouvrable, au plus tôt",
            ("RADR 35(3)", "RADR 1", "IA 26"),
        ),
    ],
    ids=repr,
)
def test_a_shift_reads_in_both_languages_and_cites_its_rule(
    shift: Shift, en: str, fr: str, cites: tuple[str, ...]
):
    assert shift.words.en == en
    assert shift.words.fr.replace("\u00a0", " ") == fr
    assert shift.cites == cites
    assert [str(Citation.parse(cite)) for cite in cites] == list(cites)


@pytest.mark.parametrize("shift", SHIFTS, ids=repr)
def test_the_french_of_a_shift_is_written_as_french_is(shift: Shift):
    assert not faults(shift.words.fr)
    assert not shift.words.accidental
    if shift.rounding:
        assert not faults(shift.rounding.fr)


def test_every_shift_that_rounds_says_how():
    assert Months(1).rounding is not None
    assert Years(1).rounding is not None
    earlier, later = Birthday(1, "earlier").rounding, Birthday(1, "later").rounding
    assert earlier is not None
    assert later is not None
    assert "28 February" in earlier.en
    assert "1 March" in later.en
    assert Days(1).rounding is None
    assert Years(1).then(Birthday(1, "later")).rounding is not None


def test_a_shift_for_an_unknown_place_is_refused_in_both_languages():
    for kind in (RollOver, NextWorkingDay):
        with pytest.raises(Complaint) as caught:
            kind("Ontario")
        assert "“Ontario”" in caught.value.text("en")
        assert not faults(caught.value.text("fr"))
    with pytest.raises(Complaint):
        RollOver("ON/Kingston")  # its civic days are not in the table: better no answer than a wrong one
    with pytest.raises(ValueError, match="NextWorkingDay"):
        WorkingDays(0)
