"""The reading of columns, against brute force and the reading of one case, on random law."""

from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from passage.engine.columns import fused
from passage.engine.columns.facts import People, bit
from passage.engine.columns.gathered import gathered
from passage.engine.columns.read import Columnar, Found, how_many
from passage.engine.columns.refine import refine
from passage.engine.edition import Edition
from passage.engine.evaluate import evaluate

from .oracle import Oracle
from .small_facts import TODAY
from .worlds import World, cases, worlds

often = settings(
    max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], deadline=None
)
ISSUE = "issue"
crowds = st.lists(cases, min_size=1, max_size=5)
orders_of_people = st.lists(st.integers(0, 4), min_size=60, max_size=140)


def read(edition: Edition, people: People, **how: Any) -> Found:
    reader = Columnar(edition, [ISSUE], people.known, **how)
    return reader.answers(reader.packed(people), people.count)


@given(worlds, crowds)
@often
def test_the_bounds_hold_whatever_the_unknown_facts_come_to(world: World, others: list[Any]) -> None:
    edition = Edition(world.book, world.moment)
    oracles = [Oracle(World(world.book, told)) for told in (world.told, *others)]
    people = gathered(world.book, [oracle.told for oracle in oracles], TODAY)
    found = read(edition, people)
    for place, oracle in enumerate(oracles):
        outcomes = {oracle.outcome(facts) for facts in oracle.completions}
        for sought in found.reader.network.answers:
            certain, possible = (bit(each(sought), place) for each in (found.certain, found.possible))
            assert possible or not certain
            for facts in oracle.completions:
                holds = (
                    oracle.found(sought.key, facts)
                    if sought.kind == "ground"
                    else oracle.outcome(facts) == sought.key
                )
                assert not certain or holds
                assert possible or not holds
        for code, where in found.settled(ISSUE).items():
            assert not bit(where, place) or outcomes == {code}
        assert not bit(found.impossible, place) or not oracle.completions


@given(worlds, crowds)
@often
def test_those_left_open_are_refined_to_what_the_reading_of_one_case_finds(
    world: World, others: list[Any]
) -> None:
    edition = Edition(world.book, world.moment)
    people = gathered(world.book, [world.told, *others], TODAY)
    found = read(edition, people)
    refined = refine(found, people, ISSUE)
    assert len(refined.answers) == how_many(found.undecided(ISSUE))
    assert refined.share == len(refined.answers) / people.count
    codes = [outcome.code for outcome in world.book.issues[ISSUE].outcomes]
    for place, told in enumerate([world.told, *others]):
        if bit(found.impossible, place):
            continue
        answer = evaluate(edition, ISSUE, told)
        if place in refined.answers:
            assert refined.answers[place] == answer
            continue
        outcome = found.outcomes(ISSUE)[place]
        assert answer.outcome == (None if outcome < 0 else codes[outcome])
        for sought in found.reader.network.answers:
            if sought.kind == "ground":
                assert answer.grounds[sought.key] is bit(found.certain(sought), place)


@given(worlds, crowds, orders_of_people)
@often
def test_the_size_of_a_chunk_does_not_matter(world: World, others: list[Any], order: list[int]) -> None:
    crowd = [world.told, *others]
    people = gathered(world.book, [crowd[place % len(crowd)] for place in order], TODAY)
    reader = Columnar(Edition(world.book, world.moment), [ISSUE], people.known)
    whole = reader.answers(reader.packed(people), people.count)
    parts = [found.bits for found in reader.read(people, chunk=64)]
    assert np.array_equal(np.concatenate(parts, axis=1), whole.bits)


@given(worlds, crowds)
@often
def test_reading_both_ways_only_ever_tells_more(world: World, others: list[Any]) -> None:
    edition = Edition(world.book, world.moment)
    people = gathered(world.book, [world.told, *others], TODAY)
    plain, split = read(edition, people, split=1), read(edition, people)
    for sought in plain.reader.network.answers:
        assert not (plain.certain(sought) & ~split.certain(sought)).any()
        assert not (split.possible(sought) & ~plain.possible(sought)).any()


@pytest.mark.skipif(not fused.installed(), reason="numba is not installed: pip install 'passage-law[fused]'")
@given(worlds, crowds, orders_of_people)
@settings(often, max_examples=30)
def test_one_loop_gives_the_same_bits(world: World, others: list[Any], order: list[int]) -> None:
    crowd = [world.told, *others]
    people = gathered(world.book, [crowd[place % len(crowd)] for place in order], TODAY)
    reader = Columnar(Edition(world.book, world.moment), [ISSUE], people.known)
    literals = reader.packed(people)
    assert np.array_equal(literals, reader.packed(people, fuse=True))
    assert np.array_equal(
        reader.answers(literals, people.count).bits, reader.answers(literals, people.count, fuse=True).bits
    )


@given(worlds)
@often
def test_nobody_is_counted_beyond_the_last(world: World) -> None:
    people = gathered(world.book, [world.told] * 3, TODAY)
    found = read(Edition(world.book, world.moment), people)
    assume(found.bits.size)
    assert all(how_many(row) in (0, 3) for row in found.bits)
