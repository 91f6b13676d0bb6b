"""Breaking any one number, roll-over, condition or date of a time limit makes a case come out otherwise."""

import pytest
from limit_mutation import Mutant, killer, mutants, survivors

from passage.law import book


def test_whatever_is_broken_in_a_time_limit_some_case_notices(capsys: pytest.CaptureFixture[str]) -> None:
    alive, of = survivors()
    with capsys.disabled():
        print(f"\nmutants of time limits killed {of - len(alive)} of {of}")
    assert [str(mutant) for mutant in alive] == []


def test_every_time_limit_that_gives_a_day_is_broken_in_more_than_one_way() -> None:
    ways = {key: len(list(mutants(limit))) for key, limit in book().limits.items()}
    assert {key for key, limit in book().limits.items() if limit.legs and ways[key] < 2} == set()


def test_a_time_limit_left_as_it_is_survives() -> None:
    assert killer(Mutant("unbroken", book().limits["appeal.notice"])) is None
