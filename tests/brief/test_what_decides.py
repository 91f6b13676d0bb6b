"""What decides a claim of the briefing, and what is shown of it: the whole time, or the year that tells."""

from datetime import date

import pytest

from passage.brief.claims import Change
from passage.brief.evidence_tests import Highest
from passage.brief.numbers import Numbers
from passage.evidence.count import Count
from passage.evidence.observations import Observation
from passage.evidence.periods import Period

from .conftest import Altered, checked, like

MEX = "claims_made:2023:citizenship=MEX"


def visitors(period: str, amount: int) -> Observation:
    count = Count(amount, amount, str(amount))
    return like(MEX, measure="visitors", unit="persons", period=Period.parse(period), count=count)


@pytest.mark.parametrize("period", ["2023", "2017-01-01..2023-12-31", "2016-12"])
def test_a_number_of_part_of_the_time_decides_nothing_of_all_of_it(period: str) -> None:
    then = checked("visitors", numbers=Altered(added=(visitors(period, 400_000),)))["visitors"].then
    assert then.words.en.startswith("cannot be checked")
    assert then.shown == ()


def test_a_later_number_of_less_time_does_not_hide_that_of_all_of_it() -> None:
    whole = visitors("2016-12-01..2022-12-31", 2_500_000)
    part = visitors("2020-01-01..2023-12-31", 900_000)
    then = checked("visitors", numbers=Altered(added=(whole, part)))["visitors"].then
    assert then.words.en == "supported"


class These:
    """Some numbers, and no others."""

    def __init__(self, ends: dict[str, tuple[int, int]]) -> None:
        self.of = [
            like(MEX, period=Period.parse(year), count=Count(*count, "")) for year, count in ends.items()
        ]

    def observations(self, measure: str | None = None) -> list[Observation]:
        return [each for each in self.of if each.measure == measure]


@pytest.mark.parametrize(
    ("ends", "holds", "beside"),
    [
        ({"2021": (9, 9), "2022": (0, 200), "2023": (50, 50), "2024": (100, 100)}, None, "2022"),
        ({"2021": (0, 200), "2022": (150, 150), "2023": (50, 50), "2024": (100, 100)}, False, "2022"),
        ({"2021": (9, 9), "2022": (20, 20), "2023": (50, 50), "2024": (100, 100)}, True, "2023"),
    ],
)
def test_what_is_shown_of_the_highest_is_what_decides_or_leaves_it_open(
    ends: dict[str, tuple[int, int]], holds: bool | None, beside: str
) -> None:
    answer = Highest("claims_made", "2016", {"citizenship": "MEX"}).answer(Numbers(These(ends)), date.max)
    assert answer.holds is holds
    (shown,) = answer.shown
    assert isinstance(shown, Change)
    assert str(shown.before.period) == beside
