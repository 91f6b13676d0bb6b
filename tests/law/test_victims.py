"""What the protection of victims says of itself: that the officer may, and what is still to be confirmed."""

from typing import Any

import pytest

from passage import Case
from passage.law.issues import victims as questions

SURVIVOR: dict[str, Any] = {
    "person.standing": "foreign_national",
    "person.in_canada": True,
    "permit.not_compliant": True,
    "victim.coerced": True,
    "victim.request": "initial",
    "claim.in_person": False,
    "claim.stage": "eligibility_pending",
    "prior_claims": {"rows": [], "complete": True},
    "prra.stage": "none",
    "designated.foreign_national": False,
}
SHORT = {"trp.ground": "trafficking", "trp.valid_from": "2024-02-07", "trp.valid_to": "2024-08-04"}


def flags(issue: str, on: str, **told: Any) -> set[str]:
    return {each.flag.key for each in Case(SURVIVOR | told, on=on).explain(issue).flags}


def test_no_outcome_about_victims_grants_or_owes_anything() -> None:
    for issue in questions.ISSUES:
        for outcome in issue.outcomes:
            words = f"{outcome.code} {outcome.sentence.en}".lower()
            assert not any(word in words for word in ("granted", "entitled", "must issue", "shall issue"))
            assert "officer_may" not in outcome.code or "officer may" in outcome.sentence.en


@pytest.mark.parametrize(
    ("issue", "on", "doubt"),
    [
        ("victim_permit_length", "2025-02-04", "twelve-months"),
        ("victim_fees", "2024-02-07", "fees-before-2025"),
        ("victim_permit", "2024-02-07", "purposes"),
    ],
)
def test_what_is_to_be_confirmed_reaches_the_answer(issue: str, on: str, doubt: str) -> None:
    assert doubt in flags(issue, on)


def test_a_permit_of_180_days_is_told_that_it_is_shorter_than_six_months() -> None:
    assert "six-months" in flags("victim_study_permit", "2024-02-07", **SHORT)
    year = {**SHORT, "trp.valid_to": "2025-02-07"}
    assert "six-months" not in flags("victim_study_permit", "2024-02-07", **year)


def test_care_is_told_that_no_exemption_from_the_co_payments_was_found() -> None:
    held = {"trp.ground": "trafficking", "health.provincial": False}
    assert "victims-copayment" in flags("health_coverage", "2026-05-01", **held)


def test_whether_an_officer_may_act_unasked_is_told_only_where_the_request_is_closed() -> None:
    closed = {"designated.foreign_national": True, "designated.five_years": False}
    assert "own-motion" in flags("victim_permit", "2026-11-23", **closed)
    assert "own-motion" not in flags("victim_permit_length", "2026-11-23")
