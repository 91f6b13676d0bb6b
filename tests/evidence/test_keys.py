"""Every number has a name by which it is found again, and so have measures of several."""

import pytest

from passage.evidence import keys, tables
from passage.text import Complaint
from passage.text.typography import faults


def test_every_observation_is_found_again_by_its_name() -> None:
    for each in tables.observations():
        assert keys.observations(keys.name(each)) == (each,)


def test_a_code_alone_is_enough_where_it_names_one_place() -> None:
    assert keys.observations("claims_made:2023:MEX") == keys.observations("claims_made:2023:citizenship=MEX")


def test_the_nearest_to_the_publisher_comes_first() -> None:
    standings = [each.cell.source.standing for each in keys.observations("claims_made:2023")]
    assert standings == sorted(standings, key=["official", "tidied", "secondary"].index)
    assert len(set(standings)) == 3


def test_measures_are_called_by_name() -> None:
    fall = keys.figure("change(claims_made:2023-03:border, claims_made:2023-04:border)")
    assert (round(float(fall.low), 3), round(float(fall.high), 3)) == (-0.686, -0.685)
    months = ", ".join(f"claims_made:2024-{month:02}" for month in range(1, 13))
    assert keys.figure(f"total({months})").low > 171_000


@pytest.mark.parametrize(
    "name",
    [
        "",
        "claims_made",
        "claims_made:2023:XXX",
        "claims_made:2023@nobody",
        "solve(claims_made:2023)",
        "change(claims_made:2023)",
        "change(claims_made:2023, claims_made:2022, claims_made:2021)",
        "compare(claims_made:2023-01, pending:2023-09-30)",
        "total(" * 500,
        "x" * 5000,
    ],
)
def test_what_names_nothing_is_a_complaint_that_says_what_to_write(name: str) -> None:
    with pytest.raises(Complaint) as refused:
        keys.figure(name)
    assert faults(refused.value.mend.fr) == []
