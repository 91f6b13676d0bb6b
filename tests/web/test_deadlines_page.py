"""Deadlines: the browser keeps the days, each shows its count, and the calendar file tells nothing."""

from __future__ import annotations

from typing import Any

DAYS = {"0.office.place": "ON/Toronto", "0.decision.reasons_on": "2026-05-01"}


def told(visitor: Any, days: dict[str, str] = DAYS, url: str = "/en/deadlines") -> Any:
    """Send days, and follow to where they are shown."""
    answer = visitor.post(url, days)
    assert answer.status_code == 303, answer.text
    return visitor.get(answer.headers["location"])


def test_a_day_told_is_shown_with_its_count_and_what_is_still_open(visitor: Any) -> None:
    html = told(visitor).text
    assert "Saturday, May\u00a016, 2026 – Notice of appeal" in html
    assert "How it was counted, day by day" in html
    assert "What can still be done" in html
    assert "Legal Aid Ontario" in html


def test_what_was_told_is_there_in_the_other_language(visitor: Any) -> None:
    told(visitor)
    html = visitor.get("/fr/echeances").text
    assert "samedi 16\u00a0mai 2026 – Avis d’appel" in html
    assert 'value="2026-05-01"' in html


def test_the_calendar_file_is_neutral_unless_asked_otherwise(visitor: Any) -> None:
    told(visitor)
    plain = visitor.get("/en/deadlines/calendar")
    assert plain.headers["content-type"].startswith("text/calendar")
    assert "SUMMARY:Deadline 1 (Passage)" in plain.text
    assert "ppeal" not in plain.text
    assert "Notice of appeal" in visitor.get("/en/deadlines/calendar?details=1").text.replace("\r\n ", "")


def test_what_cannot_be_read_is_said_and_nothing_is_lost(visitor: Any) -> None:
    answer = visitor.post("/en/deadlines", {**DAYS, "0.order.made_on": "soon"})
    assert answer.status_code == 422
    assert 'value="soon"' in answer.text
    assert 'value="2026-05-01"' in answer.text
    assert "f-0-order-made-on" in answer.text


def test_days_that_cannot_be_so_together_are_told_of_whoever_they_are_about() -> None:
    from passage.web.app import PAGES, answered
    from passage.web.asked import Asked
    from passage.web.session import Session

    applied = {"prra.applied_on": "2026-05-01"}
    session = Session({"Ana": {}, "Ben": applied, "Cid": applied}, who="Ana")
    form = {f"{at}.prra.form_on": ("2026-05-10",) for at in range(3)}
    for lang, said in (("en", "the application comes before its form"), ("fr", "précède son formulaire")):
        answer = answered(Asked(PAGES["deadlines"], lang, "POST", {}, {}, form, {}, session, False))
        html = bytes(answer.body).decode()
        assert answer.status_code == 422
        summary = html.partition('role="alert"')[2].partition("</section>")[0]
        for at, who in ((1, "Ben"), (2, "Cid")):
            link = f'<a href="#f-{at}-prra-form-on">'
            assert said in summary.partition(link)[2].partition("</a>")[0]
            assert who in summary.partition(link)[2].partition("</a>")[0]
            assert f'id="f-{at}-prra-form-on"' in html
        assert "Ana" not in summary


def test_a_day_left_blank_again_is_forgotten(visitor: Any) -> None:
    told(visitor)
    html = told(visitor, {"0.office.place": "ON/Toronto"}).text
    assert "Notice of appeal" not in html


def test_the_data_is_what_the_terminal_gives(visitor: Any) -> None:
    told(visitor)
    data = visitor.get("/en/deadlines.json").json()["data"]
    assert data["passage"] == "deadlines/1"
    assert data["claimants"][0]["place"] == "ON/Toronto"
    assert data["claimants"][0]["deadlines"][0]["safe"] == "2026-05-16"


def test_each_event_that_starts_a_time_can_be_told(visitor: Any) -> None:
    from passage import law
    from passage.case.deadlines import events

    html = visitor.get("/en/deadlines").text
    for event in events(law.book()):
        assert f'name="0.{event}"' in html
