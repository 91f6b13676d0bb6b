"""The reading of columns, against brute force and the reading of one case, on random law."""

from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from passage.engine.columns import fused
from passage.engine.columns.asked import FUSED, PLAIN, Plain
from passage.engine.columns.facts import People, Values, as_bounds, bit, packed, unpacked
from passage.engine.columns.gathered import gathered
from passage.engine.columns.pack import Questions
from passage.engine.columns.read import Columnar, Found, how_many
from passage.engine.columns.refine import refine
from passage.engine.diagram import Early
from passage.engine.edition import Edition
from passage.engine.evaluate import evaluate
from passage.lang.book import FACTS_ON
from passage.lang.shifts import Birthday, Days, Months, Years

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


HANDS = [PLAIN, *([FUSED] if fused.installed() else [])]
SHIFTS = [None, Days(14), Months(6), Years(1), Birthday(18, "later")]


@pytest.mark.parametrize("hand", HANDS, ids=lambda hand: type(hand).__name__)
@pytest.mark.parametrize("shift", SHIFTS, ids=repr)
@pytest.mark.parametrize("since", [0, 719_163])
def test_days_told_by_a_bit_beside_them_read_as_intervals_do(hand: Plain, shift: Any, since: int) -> None:
    chance, count = np.random.default_rng(7), 64 * 3 + 5
    days = chance.integers(TODAY - 8000, TODAY, (2, count)).astype(np.int32)
    days[1, ::3] = days[0, ::3] - chance.integers(364, 367, len(days[0, ::3]))  # about the limit
    told = chance.random((2, count)) < 0.8
    exact = {
        name: Values((values - since).astype(np.int32), packed(known), since)
        for name, values, known in zip("xy", days, told, strict=True)
    }
    asked = [Early("x", "y", shift, k) for k in (0, 3)] + [Early("x", None, None, TODAY - 4000)]
    asked += [Early(FACTS_ON, "y", None if shift is None else shift, -300)]
    for each in asked:
        found, expected = (
            [unpacked(words, count) for words in Questions(People(count, facts, TODAY), one).answer(each)]
            for facts, one in (
                (exact, hand),
                ({name: as_bounds(column) for name, column in exact.items()}, PLAIN),
            )
        )
        assert np.array_equal(found, expected), each
        for place in range(count):
            x, y = (days[n, place] if told[n, place] else None for n in range(2))
            if x is not None and y is not None and each.other == "y" and each.fact == "x":
                led = int(y) if shift is None else shift.apply(int(y))
                assert found[0][place] == found[1][place] == (x <= led + each.k)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("many", [1, 3, 40])
def test_sets_of_values_and_octets_are_packed_alike_by_both_hands(kind: Any, many: int) -> None:
    chance, count = np.random.default_rng(8), 64 * 2 + 9
    codes = chance.integers(0, 60, count).astype(kind)
    places = sorted(chance.choice(60, many, replace=False).tolist())
    octets = [chance.integers(0, 3, count).astype(np.uint8) for _ in range(3)]
    for hand in HANDS:
        assert np.array_equal(unpacked(hand.among(codes, places), count), np.isin(codes, places))
        for column, each in zip(octets, hand.truths(octets), strict=True):
            assert np.array_equal(unpacked(each.certain, count), column == 1)
            assert np.array_equal(unpacked(each.possible, count), column != 0)
            (whole,) = hand.truths([column % 2], whole=True)
            assert whole.certain is whole.possible
            assert np.array_equal(unpacked(whole.certain, count), column == 1)


@given(worlds)
@often
def test_nobody_is_counted_beyond_the_last(world: World) -> None:
    people = gathered(world.book, [world.told] * 3, TODAY)
    found = read(Edition(world.book, world.moment), people)
    assume(found.bits.size)
    assert all(how_many(row) in (0, 3) for row in found.bits)
