"""Published numbers that contradict one another are found, listed with why, and shown."""

import pytest

from passage.evidence import tables
from passage.evidence.disagreements import contradicting, disagreements
from passage.text.typography import faults


def test_every_contradiction_of_the_tables_is_listed_and_nothing_else_is() -> None:
    found = {(key, against) for key, against, _ in contradicting(tables.observations())}
    listed = {(row["key"], row["against"]) for row in tables.rows("disagreements")}
    assert found == listed
    assert len(found) >= 10


def test_each_is_told_with_its_numbers_and_why_in_both_languages() -> None:
    for each in disagreements():
        assert len(each.observations) > 1
        assert faults(each.why.fr) == []


@pytest.mark.parametrize("drop", ["claims_made:2023", "accepted:2021:system=new"])
def test_numbers_that_agree_are_no_contradiction(drop: str) -> None:
    kept = [each for each in tables.observations() if each.key != drop]
    assert drop not in {key for key, _, _ in contradicting(kept)}
