"""Holidays by the Interpretation Act, s. 35(1), year by year, and the Board's own closed days."""

import re
import xml.etree.ElementTree as ET
from datetime import date, timedelta
from pathlib import Path

import pytest

from passage.cite import Citation
from passage.lang import holidays
from passage.lang.calendar import NextWorkingDay, RollOver, WorkingDays, holiday
from passage.lang.holidays import PROVINCES, closed, doubtful, office_closure, table
from passage.text import Complaint
from passage.text.typography import faults


def d(text: str) -> date:
    return date.fromisoformat(text)


def found(text: str, place: str | None = None) -> str | None:
    it = holiday(d(text), place)
    return it.key if it else None


# Written out by hand, Sundays left out unless the holiday is one.
BY_HAND = {
    2018: "01-01 03-30 04-02 05-21 07-02 09-03 10-08 11-11 12-25",  # 1 July a Sunday
    2020: "01-01 04-10 04-13 05-18 07-01 09-07 10-12 11-11 12-25",  # no 30 September yet
    2021: "01-01 04-02 04-05 05-24 07-01 09-06 09-30 10-11 11-11 12-25",
    2022: "01-01 04-15 04-18 05-23 07-01 09-05 09-19 09-30 10-10 11-11 12-25",
    2023: "01-01 04-07 04-10 05-22 07-01 09-04 09-30 10-09 11-11 12-25",
    2026: "01-01 04-03 04-06 05-18 07-01 09-07 09-30 10-12 11-11 12-25",
}


@pytest.mark.parametrize("year", BY_HAND)
def test_the_holidays_of_a_year_are_those_written_out_by_hand(year: int):
    expected = {d(f"{year}-{day}") for day in BY_HAND[year].split()}
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(366))
    actual = {day for day in days if day.year == year and (it := holiday(day)) and it.key != "sunday"}
    assert actual == expected


def test_sunday_is_a_holiday_and_saturday_is_not():
    assert found("2026-05-09") is None
    assert found("2026-05-10") == "sunday"
    assert found("2026-05-11") is None


def test_easter_monday_is_a_holiday_and_easter_saturday_is_not():
    assert found("2026-04-03") == "good_friday"
    assert found("2026-04-04") is None
    assert found("2026-04-05") == "sunday"
    assert found("2026-04-06") == "easter_monday"
    assert found("2026-04-07") is None


def test_boxing_day_is_no_holiday():
    assert found("2025-12-25") == "christmas_day"
    assert found("2025-12-26") is None
    assert found("2025-12-26", "ON") is None
    assert [it.key for it in doubtful(d("2025-12-26"), "ON")] == ["ontario_boxing_day"]


def test_truth_and_reconciliation_begins_with_2021():
    assert found("2020-09-30") is None
    assert found("2021-09-29") is None
    assert found("2021-09-30") == "truth_and_reconciliation"


def test_a_holiday_on_a_saturday_gives_no_monday():
    assert found("2023-09-30") == "truth_and_reconciliation"
    assert found("2023-10-02") is None


def test_canada_day_is_2_july_where_1_july_is_a_sunday():
    assert found("2018-07-01") == "sunday"
    assert found("2018-07-02") == "canada_day"
    assert found("2019-07-01") == "canada_day"
    assert found("2019-07-02") is None


def test_victoria_day_is_the_monday_before_25_may_never_the_25th():
    assert found("2026-05-18") == "victoria_day"
    assert found("2026-05-25") is None
    assert found("2021-05-24") == "victoria_day"


def test_the_day_of_mourning_of_2022_counts_with_its_doubt_shown():
    it = holiday(d("2022-09-19"))
    assert it is not None
    assert it.confidence == "medium"
    assert it.note is not None
    assert found("2023-09-19") is None


def test_saint_jean_is_a_holiday_in_quebec_only():
    assert found("2026-06-24", "QC") == "saint_jean"
    assert [place for place in PROVINCES if found("2026-06-24", place)] == ["QC"]
    assert found("2026-06-24") is None
    assert found("2026-06-23", "QC") is None


def test_quebecs_non_juridical_days_count_until_its_new_code():
    assert found("2015-12-26", "QC") == "quebec_boxing_day"
    assert found("2015-01-02", "QC") == "quebec_new_year"
    assert found("2016-01-02", "QC") is None
    assert [it.key for it in doubtful(d("2016-01-02"), "QC")] == ["quebec_new_year"]
    assert doubtful(d("2015-12-26"), "QC") == ()


def test_family_day_begins_where_and_when_each_province_began_it():
    assert found("2007-02-19", "ON") is None
    assert found("2008-02-18", "ON") == "ontario_family_day"
    assert found("2018-02-12", "BC") == "bc_family_day"
    assert found("2018-02-19", "BC") is None
    assert found("2019-02-11", "BC") is None
    assert found("2019-02-18", "BC") == "bc_family_day"
    assert found("2017-02-20", "NB") is None
    assert found("2018-02-19", "NB") == "nb_family_day"
    assert found("2026-02-16") is None
    assert found("2026-02-16", "QC") is None


def test_a_civic_holiday_holds_in_its_town_and_not_in_its_province():
    assert found("2026-08-03", "ON/Ottawa") == "colonel_by_day"
    assert found("2026-08-03", "ON/Toronto") == "simcoe_day"
    assert found("2026-08-03", "ON") is None
    assert found("2026-08-03", "BC") == "british_columbia_day"
    assert found("2026-02-16", "ON/Ottawa") == "ontario_family_day"  # the province's days hold in its towns


def test_where_no_place_is_named_the_days_of_provinces_are_doubtful():
    assert "saint_jean" in {it.key for it in doubtful(d("2026-06-24"))}
    assert doubtful(d("2026-06-24"), "ON") == ()
    assert doubtful(d("2026-06-25")) == ()


def test_an_unknown_place_is_a_complaint():
    for place in ("Ontario", "on", "ON/", "ON/Kingston", ""):
        with pytest.raises(Complaint):
            holiday(d("2026-01-01"), place)
        with pytest.raises(Complaint):
            doubtful(d("2026-01-01"), place)


@pytest.mark.parametrize(
    ("day", "place", "rolled"),
    [
        ("2026-05-09", None, "2026-05-09"),  # a Saturday stays
        ("2026-05-10", None, "2026-05-11"),
        ("2026-04-03", None, "2026-04-04"),  # Good Friday, to the Saturday
        ("2026-04-05", None, "2026-04-07"),  # Easter Sunday, over the Monday
        ("2018-07-01", None, "2018-07-03"),
        ("2026-06-24", None, "2026-06-24"),
        ("2026-06-24", "QC", "2026-06-25"),
        ("2026-12-25", None, "2026-12-26"),
        ("2020-09-30", None, "2020-09-30"),
        ("2021-09-30", None, "2021-10-01"),
        ("2012-01-01", None, "2012-01-02"),
        ("2012-01-01", "QC", "2012-01-03"),
    ],
)
def test_a_limit_on_a_holiday_runs_to_the_next_day_that_is_none(day: str, place: str | None, rolled: str):
    assert RollOver(place).on(d(day)) == d(rolled)


@pytest.mark.parametrize(
    ("day", "place", "rolled"),
    [
        ("2026-05-08", None, "2026-05-08"),
        ("2026-05-09", None, "2026-05-11"),
        ("2026-04-03", None, "2026-04-07"),
        ("2025-12-25", None, "2025-12-29"),  # Christmas, Boxing Day, Saturday, Sunday
        ("2021-12-25", None, "2021-12-29"),  # both on a weekend: the Monday and the Tuesday instead
        ("2022-12-25", None, "2022-12-28"),  # Christmas on a Sunday: the Tuesday instead
        ("2023-07-01", None, "2023-07-04"),
        ("2023-09-30", None, "2023-10-03"),
        ("2026-08-03", None, "2026-08-03"),
        ("2026-08-03", "ON", "2026-08-04"),
        ("2026-02-16", None, "2026-02-16"),
        ("2026-02-16", "ON", "2026-02-17"),
        ("2023-06-24", "QC", "2023-06-27"),
        ("2023-06-26", "ON", "2023-06-26"),
    ],
)
def test_a_limit_on_a_closed_day_of_the_board_runs_to_the_next_working_day(
    day: str, place: str | None, rolled: str
):
    assert NextWorkingDay(place).on(d(day)) == d(rolled)


def test_three_working_days_before_a_hearing_leave_out_the_closed_days():
    assert WorkingDays(-3).on(d("2026-04-08")) == d("2026-04-01")
    assert WorkingDays(3).on(d("2026-04-01")) == d("2026-04-08")


def test_a_closed_day_says_why_in_both_languages():
    assert closed(d("2026-05-08").toordinal()) is None
    saturday = closed(d("2026-05-09").toordinal())
    assert saturday is not None
    assert (saturday.en, saturday.fr) == ("Saturday", "samedi")
    it = office_closure(d("2023-10-02"))
    assert it is not None
    assert it.name.en.endswith("(observed)")


# The table itself.


def test_every_row_below_high_confidence_says_why_in_both_languages():
    assert all(row.note for row in table() if row.confidence != "high")


def test_every_row_is_well_made():
    for row in table():
        assert row.kind in ("act", "office")
        assert row.confidence in ("high", "medium", "low")
        holidays.check_place(row.place or None)
        expected = "IA 35(1)(b)" if "/" in row.place else "IA 35(1)(a)" if row.place else "IA 35(1)"
        assert row.cite == (expected if row.kind == "act" else "RPDR 1")
        assert str(Citation.parse(row.cite)) == row.cite
        assert not row.name.accidental
        assert not faults(row.name.fr)
        assert row.note is None or not (faults(row.note.fr) or row.note.accidental)
        years = [row.in_year(year) for year in range(1995, 2035)]
        assert any(years) or row.rule == "every sunday"


def test_no_two_rows_of_a_key_overlap():
    for row in table():
        twins = [
            other
            for other in table()
            if (other.key, other.place, other.kind) == (row.key, row.place, row.kind)
        ]
        for year in range(1995, 2035):
            assert sum(twin.in_year(year) is not None for twin in twins) <= 1


def test_a_rule_of_no_known_form_is_refused():
    from dataclasses import replace

    with pytest.raises(ValueError, match="not a rule"):
        replace(table()[0], rule="now and then a monday").in_year(2026)


def test_the_table_names_what_the_act_names(shared: Path):
    text = ET.parse(shared / "law/statutes/current/eng/acts/I-21.xml")
    terms = (" ".join("".join(term.itertext()).split()) for term in text.iter("Definition"))
    act = next(term for term in terms if term.startswith("holiday"))
    for row in table():
        if row.kind == "act" and row.confidence == "high" and not row.place:
            assert (
                row.name.en in act or row.key == "thanksgiving"
            )  # appointed by proclamation, as the Act says
    assert "public rejoicing or thanksgiving" in act
    assert not re.search("Boxing|Saturday|Family", act)
