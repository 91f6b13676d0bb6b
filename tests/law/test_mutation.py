"""Breaking any one rule, exception or date of the law makes some case come out otherwise."""

from dataclasses import replace

import pytest
from mutation import killer, mutants, score

from passage.lang import nodes
from passage.law import book


def test_whatever_is_broken_in_the_law_some_case_notices(capsys: pytest.CaptureFixture[str]) -> None:
    alive, words = score(book())
    with capsys.disabled():
        print(f"\n{words}")
    assert [str(mutant) for mutant in alive] == []


def test_every_provision_that_has_a_rule_is_broken_in_more_than_one_way() -> None:
    ways: dict[str, int] = {}
    for mutant in mutants(book()):
        ways[mutant.provision] = ways.get(mutant.provision, 0) + 1
    states_a_rule = {
        key
        for key, provision in book().provisions.items()
        if any(version.in_force and version.rule is not nodes.FALSE for version in provision.versions)
    }
    assert {key for key in states_a_rule if ways.get(key, 0) < 2} == set()


def test_a_provision_left_as_it_is_survives() -> None:
    mutant = next(mutants(book()))
    unbroken = replace(mutant, changed=book().provisions[mutant.provision])
    assert killer(unbroken, book()) is None
