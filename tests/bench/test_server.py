"""What `make bench` compares and counts when it asks two servers the same decision."""

import copy
import json

import pytest

from bench import load, passage_people, server
from bench.peers import work
from passage.case.dossier import Dossier
from passage.case.record import findings

PEOPLE = list(passage_people.people(40))


def told(person: dict) -> dict:
    dossier = Dossier.of({"facts": passage_people.facts(person)}, on=passage_people.ON)
    return json.loads(json.dumps(findings(dossier, ["eligibility"], brief=True)))


def test_the_whole_law_decides_the_people_of_the_bench_as_their_reference_does() -> None:
    grounds = {ground for person in PEOPLE for ground in server.decided(person)[1]}
    assert len(grounds) >= 8
    assert {server.decided(person)[0] for person in PEOPLE} == {True, False}
    for person in PEOPLE:
        assert server.of_passage(told(person)) == server.decided(person)


def test_an_answer_that_differs_in_one_ground_or_in_the_outcome_is_seen() -> None:
    person = next(each for each in PEOPLE if len(server.decided(each)[1]) > 1)
    answer = told(person)
    without, other = copy.deepcopy(answer), copy.deepcopy(answer)
    without["claimants"][0]["findings"][0]["grounds"].pop()
    other["claimants"][0]["findings"][0]["outcome"] = "eligible"
    assert server.of_passage(answer) == server.decided(person)
    assert server.decided(person) not in (server.of_passage(without), server.of_passage(other))


def test_what_openfisca_is_asked_says_every_fact_and_leaves_every_answer_to_it() -> None:
    asked = server.openfisca_body(PEOPLE[0])["persons"]["claimant"]
    assert {name for name, days in asked.items() if days[work.LAW_DATE] is None} == set(work.ANSWERS)
    assert asked.keys() == work.FACTS.keys() | set(work.ANSWERS)
    answers = {**PEOPLE[0], **work.decide(PEOPLE[0])}
    said = {"persons": {"claimant": {name: {work.LAW_DATE: value} for name, value in answers.items()}}}
    assert server.of_openfisca(said) == server.decided(PEOPLE[0])


@pytest.mark.parametrize("count", [1, 10, 100, 1000])
def test_a_share_of_the_latencies_is_the_least_that_so_many_do_not_exceed(count: int) -> None:
    times = [float(number) for number in range(count, 0, -1)]
    for name, share in load.SHARES.items():
        found = load.latencies(times)[name]
        assert found in times
        assert sum(each <= found for each in times) >= share * count
        assert sum(each < found for each in times) < share * count
