"""Shifts take the holidays of a place, a hearing’s time passes over Saturdays, and a doubt is told."""

from datetime import date

import pytest

from passage.lang.calendar import Days, Months, NextWorkingDay, PastSaturday, RollOver, WorkingDays
from passage.lang.rollover import at, doubt
from passage.text import Complaint


def d(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("day", "end"),
    [
        ("2026-05-15", "2026-05-15"),  # a Friday
        ("2026-05-16", "2026-05-19"),  # a Saturday before Victoria Day
        ("2026-05-17", "2026-05-19"),
        ("2026-04-03", "2026-04-07"),  # Good Friday: the Saturday after it is passed over too
        ("2026-12-26", "2026-12-28"),  # Boxing Day is no holiday; this one is a Saturday
        ("2025-12-26", "2025-12-26"),  # and this one a Friday
    ],
)
def test_a_time_for_a_hearing_ends_on_no_saturday_and_no_holiday(day: str, end: str):
    assert PastSaturday().on(d(day)) == d(end)


def test_every_shift_that_knows_holidays_takes_those_of_a_place():
    for shift in (RollOver(), NextWorkingDay(), PastSaturday(), WorkingDays(3)):
        assert at(shift, "QC") == type(shift)(
            **{**{f: getattr(shift, f) for f in shift.__match_args__}, "place": "QC"}
        )
        assert at(at(shift, "QC"), None) == shift


def test_a_compound_shift_takes_them_in_each_part():
    compound = Days(15).then(WorkingDays(-3)).then(RollOver())
    assert at(compound, "QC") == Days(15).then(WorkingDays(-3, "QC")).then(RollOver("QC"))


def test_a_shift_without_holidays_stays_as_it_is():
    assert at(Days(3), "QC") is not None
    assert at(Months(12), "QC") == Months(12)


def test_an_unknown_place_is_refused():
    with pytest.raises(Complaint):
        at(RollOver(), "XX")


def test_a_roll_over_that_rests_on_a_saturday_is_in_doubt():
    saturday, monday = d("2026-04-04").toordinal(), d("2026-04-13").toordinal()
    assert doubt(RollOver(), saturday) is not None
    assert doubt(RollOver(), monday) is None
    assert doubt(NextWorkingDay(), saturday) is None
