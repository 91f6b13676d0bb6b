from datetime import date, datetime, timedelta, timezone

import pytest

from passage.lang import Moment, Span, between, instant, since
from passage.text import Complaint

PROTOCOL = "2023-03-25T00:01-04:00"


def test_a_day_begins_at_its_first_moment_by_standard_time() -> None:
    assert instant("2026-03-26") == datetime(2026, 3, 26, tzinfo=timezone(timedelta(hours=-5)))


def test_a_span_takes_in_its_start_and_leaves_out_its_end() -> None:
    span = between("2023-03-25", "2023-03-26")
    assert instant("2023-03-25") in span
    assert instant("2023-03-26") not in span
    assert instant("2023-03-26") - timedelta(microseconds=1) in span


def test_a_span_is_chosen_by_the_minute() -> None:
    span = since(PROTOCOL)
    assert instant("2023-03-25T00:00-04:00") not in span
    assert instant("2023-03-25T00:01-04:00") in span
    assert instant("2023-03-25T04:00+00:00") not in span


def test_a_bare_day_is_asked_at_its_noon_and_says_so() -> None:
    moment = Moment.read("2023-03-25")
    assert moment.whole_day
    assert moment.at in since(PROTOCOL)
    assert moment.day == date(2023, 3, 25)
    assert not Moment.read(PROTOCOL).whole_day


def test_a_span_knows_whether_it_changes_within_a_day() -> None:
    assert since(PROTOCOL).changes_on(date(2023, 3, 25))
    assert not since("2026-03-26").changes_on(date(2026, 3, 26))


def test_a_span_must_end_after_it_starts() -> None:
    with pytest.raises(ValueError, match="end after"):
        Span(instant("2023-03-26"), instant("2023-03-25"))


@pytest.mark.parametrize("when", ["2026-02-30", "yesterday", "2023-03-25T25:00"])
def test_what_is_no_date_is_refused_in_both_languages(when: str) -> None:
    with pytest.raises(Complaint) as refused:
        Moment.read(when)
    assert when in refused.value.text("en")
    assert "n’est pas une date" in refused.value.text("fr")
