"""The doubts of the law reach the reader of the answers that they touch."""

import pytest

from passage import Case

LATE = {
    "claim": {"in_person": True, "removal_order": False, "surrender_order": False},
    "entry": {"date": "2025-05-10", "first_after_june_2020": "2025-05-10", "place": "airport_poe"},
    "suspension": {"report_referred": False, "charged": False},
    "policy.minor_exemption": False,
    "prior_claims": {"rows": [], "complete": True},
    "inadmissibility": {"rows": [], "complete": True},
}


def flags(**told: object) -> set[tuple[str, str]]:
    return {(each.provision.key, each.flag.key) for each in Case(LATE, **told).explain("eligibility").flags}


@pytest.mark.parametrize("stage", ["before_rad", "rpd_decided"])
def test_a_decided_claim_with_a_ground_is_told_that_no_notice_reaches_it(stage: str) -> None:
    assert ("IRPA 104(1)(a)", "L13") in flags(claim__made_on="2026-05-20", claim__stage=stage)


def test_a_claim_before_the_division_is_not_told_so() -> None:
    assert ("IRPA 104(1)(a)", "L13") not in flags(claim__made_on="2026-05-20", claim__stage="before_rpd")


def test_days_of_claim_on_either_side_of_a_limit_are_told_that_which_counts_is_not_settled() -> None:
    assert ("IRPA 101(1)(b.1)", "L1") in flags(
        claim__made_on="2026-05-09..2026-05-16", claim__stage="eligibility_pending"
    )
