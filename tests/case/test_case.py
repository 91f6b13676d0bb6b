from datetime import date

import pytest

import passage
from passage import law


def test_facts_may_be_told_dotted_nested_or_by_keyword() -> None:
    cases = (
        passage.Case({"entry.from_us": True}),
        passage.Case({"entry": {"from_us": True}}),
        passage.Case(entry__from_us=True),
    )
    assert {case.told["entry.from_us"] for case in cases} == {True}


def test_a_case_does_not_change_when_more_is_told() -> None:
    case = passage.Case(entry__from_us=True)
    assert case.tell(entry__from_us=None).told["entry.from_us"] is None
    assert case.told["entry.from_us"] is True


def test_by_default_the_law_is_that_of_the_last_day_it_was_verified() -> None:
    assert passage.Case().moment.day == min(date.today(), law.book().verified_on)


def test_before_it_was_researched_and_after_it_was_verified_nothing_is_found() -> None:
    facts = {"claim.in_person": False}
    edge = law.book().verified_on.isoformat()
    assert passage.Case(facts, on=edge).finding("eligibility").outcome == "not_receivable"
    for day in ("2002-06-27", "2026-11-24"):
        finding = passage.Case(facts, on=day).finding("eligibility")
        assert finding.outcome is None
        assert finding.unresearched


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"entry.date": "2026-05-02", "claim.made_on": "2026-05-01"}, "entry.date"),
        ({"claimant.born": "2026-05-02", "entry.date": "2026-05-01"}, "claimant.born"),
        ({"claimant.stateless": True, "nationalities": ["MEX"]}, "claimant.stateless"),
        ({"entry.after_june_2020": False, "entry.date": "2021-01-01"}, "entry.after_june_2020"),
    ],
)
def test_facts_that_cannot_be_so_together_are_refused(facts: dict[str, object], field: str) -> None:
    with pytest.raises(passage.Complaint) as refused:
        passage.Case(facts)
    assert field in refused.value.text("fr")


def test_a_claim_on_the_day_of_entry_is_possible() -> None:
    assert passage.Case({"entry.date": "2026-05-01", "claim.made_on": "2026-05-01"})


def test_an_unknown_name_is_refused_with_the_nearest_that_exist() -> None:
    with pytest.raises(passage.Complaint, match=r"entry\.date"):
        passage.Case({"entry.dat": "2026-05-01"})


def test_an_unknown_fact_is_never_a_no() -> None:
    told = passage.Case({"entry.from_us": False, "claim.in_person": True, "claim.removal_order": False})
    assert told.tell({"claim.surrender_order": False}).finding("stca").outcome == "does_not_apply"
    assert told.finding("stca").outcome is None


def test_what_would_follow_if_nothing_more_were_established_is_shown_apart() -> None:
    case = passage.Case(on="2026-11-23")
    finding = case.finding("eligibility")
    assert finding.outcome is None
    assert finding.if_unresolved.outcome != "eligible"
