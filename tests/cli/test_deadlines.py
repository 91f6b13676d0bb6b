"""`passage deadlines`: a calendar in order, the count day by day, a calendar file, and data."""

import stat
from pathlib import Path
from typing import Any

import pytest

REASONS = ("-f", "decision.reasons_on=2026-05-01", "--facts-on", "2026-05-17")


def test_without_an_event_those_that_can_be_told_are_listed(passage: Any) -> None:
    told = passage("deadlines")
    assert told.code == 0
    assert "decision.reasons_on – On what day did you receive the written reasons" in told.flowing
    assert "Notice of appeal (IRPR s. 159.91(1)(a))" in told.flowing


def test_the_safe_day_comes_first_and_the_roll_over_is_shown(passage: Any) -> None:
    told = passage("deadlines", *REASONS)
    assert "1. Saturday, May 16, 2026 – Notice of appeal" in told.out
    assert (
        "It falls on a closed day (Saturday, Sunday, Victoria Day); it is carried to Tuesday, May 19, 2026 "
        "(RAD Rules, r. 35(3)). Hold to the earlier day." in told.flowing
    )
    assert "the last working day before it is Friday, May 15, 2026" in told.flowing
    assert (
        "Practice notice: more time to perfect (Practice notice, RAD, 2020-09-28): Monday, June 15"
        in told.flowing
    )


def test_a_day_that_has_passed_says_what_can_still_be_done_and_never_that_it_is_closed(passage: Any) -> None:
    told = passage("deadlines", "-f", "decision.reasons_on=2020-01-02", "--facts-on", "2026-01-01").flowing
    assert "This day has passed." in told
    assert "What can still be done: The appeal division may extend the time" in told
    assert "too late" not in told
    assert "no longer possible" not in told


def test_the_count_is_shown_day_by_day_where_asked_for(passage: Any) -> None:
    assert "compte" not in passage("deadlines", *REASONS).out
    counted = passage("deadlines", *REASONS, "--days").flowing
    assert "Friday, May 1, 2026 the day from which time runs does not count" in counted
    assert "Saturday, May 16, 2026 15 counts, and is the last day" in counted
    assert "Monday, May 18, 2026 the time cannot end here: Victoria Day" in counted


def test_a_reason_stands_where_there_is_no_day(passage: Any) -> None:
    told = passage("deadlines", "-f", "claim.referred_on=2026-05-04", "-f", "claim.place=inland").flowing
    assert "No day" in told
    assert "The claim was made inland: the form goes to the officer" in told


def test_what_would_tell_is_asked(passage: Any) -> None:
    told = passage("deadlines", "-f", "prra.form_on=2026-08-03").flowing
    assert "It would tell: Was the form sent by mail? (prra.by_mail)" in told


def test_a_family_has_its_days_each_under_a_name(passage: Any, tmp_path: Path) -> None:
    file = tmp_path / "family.yaml"
    file.write_text(
        "shared: {court.notified_on: 2026-05-04, court.in_canada: yes}\n"
        "claimants: {Ana: {}, Luis: {court.notified_on: 2026-05-05}}\n"
    )
    told = passage("deadlines", file).flowing
    assert "— Ana — 1. Tuesday, May 19, 2026" in told
    assert "— Luis — 2. Wednesday, May 20, 2026" in told


def test_the_calendar_file_is_for_its_owner_and_replaces_nothing_unasked(
    passage: Any, tmp_path: Path
) -> None:
    file = tmp_path / "days.ics"
    told = passage("deadlines", *REASONS, "--ics", file)
    assert told.code == 0
    assert f"Written to {file}" in told.flowing
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    raw = file.read_bytes()
    assert raw.count(b"\r\n") == raw.count(b"\n")
    assert b"appeal" not in raw.lower()
    again = passage("deadlines", *REASONS, "--ics", file)
    assert again.code == 2
    assert "there is such a file already" in again.err
    assert passage("deadlines", *REASONS, "--ics", file, "--replace", "--details").code == 0
    assert b"Notice of appeal" in file.read_bytes()


def test_data_has_every_part_of_the_answer(passage: Any) -> None:
    told = passage("deadlines", *REASONS, "--place", "Toronto", "--json").data
    assert told["passage"] == "deadlines/1"
    notice = told["claimants"][0]["deadlines"][0]
    assert notice["key"] == "appeal.notice"
    assert notice["safe"] == "2026-05-16"
    assert notice["rolled"] == {"not_before": "2026-05-19", "not_after": "2026-05-19"}
    assert notice["open_before"] == "2026-05-15"
    assert notice["standing"] == "stretched"
    assert len(notice["steps"]) == 20
    assert notice["unless"][0]["question"] == "claim.stage"
    assert passage("deadlines", "--json").data["passage"] == "events/1"


def test_the_law_of_another_day_is_read_where_asked_for(passage: Any) -> None:
    words = ("-f", "notice.withdrawn_on=2026-04-01", "--facts-on", "2026-04-01")
    assert "1. Wednesday, April 1, 2026" in passage("deadlines", *words).out
    then = passage("deadlines", *words, "--on", "2026-01-01")
    assert "1. Thursday, April 16, 2026" in then.out
    assert "Each limit is read under the law of 2026-01-01." in then.flowing


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--place", "Atlantis"), "--place: “Atlantis” is no place known here; give one of AB"),
        (("-f", "hearing.on=soon"), "hearing.on: “soon” is not an answer to it; give a day"),
        (("-f", "hearing.date=2026-01-01"), "there is no such fact; did you mean hearing.on"),
        (("--on", "soon"), "--on: “soon” is not a date"),
        (("--facts-on", "soon"), "--facts-on: “soon” is not a date"),
        (("--replace",), "--replace: no calendar file is asked for; name one with --ics"),
        (("--details",), "--details: no calendar file is asked for"),
        (
            ("-f", "hearing.on=2026-01-01", "--ics", "/nonsense/x.ics"),
            "/nonsense/x.ics: there is no such file",
        ),
        (("--issue", "x"), "--issue: there is no such option; see passage deadlines --help"),
    ],
)
def test_what_cannot_be_read_is_said_in_both_languages(
    passage: Any, words: tuple[str, ...], said: str
) -> None:
    told = passage("deadlines", *words)
    assert told.code == 2
    assert said in told.err
    french = passage("deadlines", *words, "--lang", "fr")
    assert french.code == 2
    assert french.err != told.err


def test_a_window_is_told_from_its_first_day_to_its_last(passage: Any) -> None:
    words = ("-f", "court.leave_granted_on=2026-05-05", "--facts-on")
    assert (
        "Until Monday, August 3, 2026. It is between these two days now."
        in passage("deadlines", *words, "2026-06-10").flowing
    )
    assert "This day has passed." in passage("deadlines", *words, "2026-08-04").flowing
