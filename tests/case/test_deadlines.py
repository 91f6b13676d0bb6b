"""The deadlines of a case: in order, each with its reason, and never closed by the day alone."""

from datetime import date

import pytest

import passage
from passage.case.deadlines import Calendar, Standing, events, place_of, standing
from passage.law import book
from passage.text import Complaint


def calendar(facts: dict[str, object], place: str | None = None, on: str | None = None) -> Calendar:
    return passage.Case(facts).deadlines(place=place, on=on)


MANY: dict[str, object] = {
    "claim.referred_on": "2026-02-02",
    "hearing.on": "2026-04-15",
    "decision.reasons_on": "2026-05-01",
    "court.notified_on": "2026-05-01",
    "prra.form_on": "2026-08-01..2026-08-10",
}


def test_a_case_without_events_has_no_deadline() -> None:
    assert len(calendar({})) == 0
    assert calendar({}).without == ()


def test_several_events_give_one_calendar_in_order() -> None:
    days = [due.day for due in calendar(MANY)]
    assert len(days) > 15
    assert days == sorted(days, key=lambda day: day or date.max)


def test_a_limit_is_found_by_its_key() -> None:
    found = calendar(MANY).of("appeal.notice")
    assert found is not None
    assert found.day == date(2026, 5, 16)
    assert [why.en for _, why in found.closed_days] == ["Saturday", "Sunday", "Victoria Day"]
    assert found.open_before == date(2026, 5, 15)
    assert calendar(MANY).of("appeal.reply") is None


def test_the_place_moves_what_ends_on_its_holidays() -> None:
    facts: dict[str, object] = {"court.notified_on": "2026-06-09"}
    here, there = (calendar(facts, place).of("court.leave") for place in ("QC", None))
    assert here is not None
    assert there is not None
    assert here.reached != there.reached
    assert [row.key for row in there.doubtful] == ["saint_jean"]
    assert here.doubtful == ()
    told = calendar({**facts, "office.place": "QC"}).of("court.leave")
    assert told is not None
    assert told.reached == here.reached


def test_working_days_counted_back_over_what_may_be_a_holiday_have_a_more_cautious_day() -> None:
    for event, key, day, cautious in (
        ("hearing.on", "hearing.change_of_date", date(2026, 7, 30), date(2026, 7, 29)),
        ("claim.referred_on", "boc.extension", date(2026, 7, 30), date(2026, 7, 29)),
    ):
        when = {"hearing.on": "2026-08-04", "claim.referred_on": "2026-07-20"}[event]
        due = calendar({event: when}).of(key)
        assert due is not None
        assert (due.day, due.cautious) == (day, cautious)
        there = calendar({event: when}, "ON/Toronto").of(key)
        assert there is not None
        assert (there.day, there.cautious) == (cautious, None)


def test_an_unknown_place_is_refused() -> None:
    with pytest.raises(Complaint):
        calendar(MANY, "ON/Nowhere")


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("ON", "ON"),
        ("on", "ON"),
        ("ontario", "ON"),
        ("Québec", "QC"),
        ("quebec", "QC"),
        ("nouvelle-ecosse", "NS"),
        ("Île-du-Prince-Édouard", "PE"),
        ("Toronto", "ON/Toronto"),
        ("Ottawa (Ontario)", "ON/Ottawa"),
        ("ON/Hamilton", "ON/Hamilton"),
    ],
)
def test_a_place_is_understood_in_both_languages(word: str, code: str) -> None:
    assert place_of(word, book()) == code


def test_a_place_that_is_none_is_told_what_would_be() -> None:
    with pytest.raises(Complaint, match="ON/Ottawa"):
        place_of("Atlantis", book())


def test_the_law_of_another_day_can_be_asked_for() -> None:
    facts: dict[str, object] = {"notice.withdrawn_on": "2026-04-01"}
    now, before = (calendar(facts, on=on).of("order.withdrawn") for on in (None, "2026-01-01"))
    assert now is not None
    assert before is not None
    assert (now.day, before.day) == (date(2026, 4, 1), date(2026, 4, 16))


def test_a_change_of_the_law_before_the_day_is_told() -> None:
    due = calendar({"notice.withdrawn_on": "2026-03-20"}).of("order.withdrawn")
    assert due is not None
    assert due.changes == (date(2026, 3, 26),)
    assert due.day == date(2026, 4, 4)


def test_an_interval_across_a_change_of_the_law_holds_both_answers() -> None:
    due = calendar({"notice.withdrawn_on": "2026-03-20..2026-04-02"}).of("order.withdrawn")
    assert due is not None
    assert due.reached is not None
    days = [date.fromordinal(day) for day in due.reached.statutory]
    assert days == [date(2026, 3, 26), date(2026, 4, 9)]
    assert due.steps == ()


def test_a_part_of_an_interval_without_a_day_is_told() -> None:
    due = calendar({"decision.notice_on": "2026-03-20..2026-03-30"}).of("order.rejected")
    assert due is not None
    assert due.reached is not None
    assert due.otherwise is not None


def test_what_is_not_researched_is_said_not_to_be() -> None:
    due = calendar({"decision.reasons_on": "2011-01-01"}).of("appeal.notice")
    assert due is not None
    assert due.day is None
    assert due.reason is not None
    assert "researched" in due.reason.words.en


def test_a_condition_that_cannot_be_told_leaves_the_day_with_its_question() -> None:
    due = calendar({"prra.form_on": "2026-08-03"}).of("protection.application")
    assert due is not None
    assert due.day == date(2026, 8, 18)
    asked = [each.question.name for each in due.open if each.question]
    assert asked[0] == "prra.by_mail"


def test_a_day_later_than_the_law_and_the_holidays_are_known_says_so() -> None:
    due = calendar({"decision.reasons_on": "2027-03-01"}).of("appeal.notice")
    assert due is not None
    assert due.past_known_law
    assert due.past_known_holidays
    early = calendar({"decision.reasons_on": "2026-03-02"}).of("appeal.notice")
    assert early is not None
    assert not early.past_known_law
    assert not early.past_known_holidays


def test_a_roll_over_to_a_saturday_tells_that_the_languages_differ() -> None:
    due = calendar({"court.notified_on": "2026-03-19"}).of("court.leave")
    assert due is not None
    assert any("jour ouvrable" in words.en for words in due.doubts)


def test_a_day_passed_stays_in_the_calendar_with_what_can_still_be_done() -> None:
    due = calendar({"decision.reasons_on": "2016-05-02"}).of("appeal.notice")
    assert due is not None
    assert standing(due, date(2026, 11, 23)) is Standing.PASSED
    assert [each.cite for each in due.limit.remedies] == ["IRPR 159.91(2)"]


def test_whatever_is_to_be_done_by_a_person_says_what_can_be_done_after() -> None:
    without = {"boc.officer", "protection.again", "protection.at_port", "decision.reasons"}
    silent = {
        key
        for key, limit in book().limits.items()
        if limit.meaning.value == "last_day"
        and not limit.remedies
        and not key.endswith(("response", "response_mailed"))
    }
    assert silent == without


def test_every_event_is_named_with_what_it_starts() -> None:
    named = events(book())
    assert named["decision.reasons_on"] == (
        "appeal.notice",
        "appeal.record",
        "order.appeal_not_filed",
        "order.appeal_not_perfected",
    )
    assert sum(map(len, named.values())) == len(book().limits)


def test_the_reader_reads_no_clock() -> None:
    from pathlib import Path

    for name in ("due", "reckon"):
        text = (Path(passage.__file__).parent / "engine" / f"{name}.py").read_text("utf-8")
        assert "today()" not in text
        assert "now(" not in text
