"""The prover on random law and random people, against brute force."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from passage.cite import Citation
from passage.engine.edition import Edition
from passage.engine.prove.differ import Comparison
from passage.engine.prove.inquiry import Inquiry
from passage.engine.prove.reader import resolved
from passage.engine.prove.solver import Budget, Formula, z3
from passage.engine.prove.standing import Claim, standing
from passage.lang import (
    Boolean,
    Country,
    Enumeration,
    Interval,
    Layer,
    Moment,
    Node,
    Provision,
    Rows,
    Span,
    Version,
    nodes,
)

from .oracle import Oracle
from .small_facts import FACTS, NOW, SAID, TODAY
from .worlds import BEFORE, KEYS, World, book, worlds

CITED, SPAN = Citation.parse("IRPA 101(1)"), Span(BEFORE)

often = settings(
    max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], deadline=None
)


def looked_at(world: World) -> tuple[Oracle, Edition]:
    """The completions of a case none of whose lists is told, under law that somebody has researched."""
    told = {name: value for name, value in world.told.items() if name != "things"}
    oracle = Oracle(World(world.book, told))
    assume(oracle.completions and not oracle.unresearched)
    return oracle, Edition(world.book, world.moment)


def only(inquiry: Inquiry, told: dict[str, Any]) -> Iterator[Formula]:
    """That people are as they are told to be."""
    people = inquiry.people
    for fact in FACTS:
        value = told.get(fact.key)
        if value is None or (fact.key not in people.named and fact.key not in inquiry.spoken):
            continue
        if isinstance(value, Rows):
            yield z3.Not(people.rows(fact.key)[0])
            continue
        unknown = people.unknown(fact.key)
        match fact:
            case Boolean():
                yield unknown == value
            case Enumeration() | Country():
                yield unknown == next(i for i, codes in enumerate(people.classes(fact)) if value in codes)
            case _:
                assert isinstance(value, Interval)
                yield z3.And(unknown >= value.low, unknown <= value.high)


@given(worlds)
@often
def test_whoever_there_is_is_found_and_no_one_else(world: World) -> None:
    oracle, edition = looked_at(world)
    issue = world.book.issues["issue"]
    inquiry = Inquiry(edition, resolved(edition, issue), TODAY, Budget(60), presuming=False)
    reader = inquiry.reader(edition)
    outcomes, grounds = (
        reader.outcomes(issue),
        {key: reader.holds(nodes.Reference(key)) for key in issue.grounds},
    )
    inquiry.say(*only(inquiry, oracle.told))
    found = {code for code, formula in outcomes.items() if inquiry.ask(inquiry.where(formula)) is not None}
    assert found == {oracle.outcome(facts) for facts in oracle.completions}
    for key, formula in grounds.items():
        met = inquiry.ask(inquiry.where(formula)) is not None
        missed = inquiry.ask(inquiry.where(z3.Not(formula))) is not None
        truths = {oracle.found(key, facts) for facts in oracle.completions}
        assert (met, missed) == (True in truths, False in truths)


def changed(provision: Provision, how: str) -> Provision:
    """A provision that reads otherwise."""

    def rule(node: Node) -> Node:
        match how:
            case "negated":
                return nodes.negation(node)
            case "never":
                return nodes.FALSE
            case "always":
                return nodes.TRUE
            case _:
                return nodes.AllOf((node, node)) if how == "reworded" else node

    versions = tuple(
        replace(v, rule=rule(v.rule), unless=() if how == "without exceptions" else v.unless)
        for v in provision.versions
    )
    return replace(provision, versions=versions)


HOW = st.sampled_from(["negated", "never", "always", "without exceptions", "reworded"])


@given(worlds, st.sampled_from(["p", "q", "r"]), HOW)
@often
def test_every_way_in_which_two_laws_differ_is_found_and_no_other(world: World, key: str, how: str) -> None:
    oracle, before = looked_at(world)
    book = world.book.with_provision(changed(world.book.provisions[key], how))
    after, other = Edition(book, world.moment), Oracle(World(book, oracle.told))
    comparison = Comparison("issue", before, after, TODAY, Budget(60))
    inquiry = comparison.sides.inquiry
    inquiry.say(*only(inquiry, oracle.told))
    for regrounded in (False, True):
        ways, complete = comparison.ways(regrounded=regrounded)
        assert complete
        found = [(w.then, w.now, frozenset(w.lost), frozenset(w.gained)) for w in ways]
        assert len(found) == len(set(found))
        assert set(found) == expected(oracle, other, regrounded=regrounded)
        for way in ways:
            comparison.shown(way)  # confirmed by the reader of one case, or it raises


def test_where_the_law_changes_for_everyone_nothing_need_be_told_of_anyone() -> None:
    said = tuple(
        Provision(key, CITED, Layer.ACT, SAID, (Version(SAID, nodes.FALSE, SPAN),), BEFORE, date(2025, 3, 2))
        for key in KEYS
    )
    before = book(said, nodes.Reference("p"), nodes.FALSE, True, (), ())
    after = before.with_provision(changed(before.provisions["p"], "always"))
    moment = Moment.read(NOW)
    comparison = Comparison("issue", Edition(before, moment), Edition(after, moment), TODAY, Budget(60))
    (way,), complete = comparison.ways(regrounded=False)
    assert complete
    assert (way.then, way.now) == ("rest", "one")
    shown = comparison.shown(way)
    assert shown.witness.told == {}
    assert shown.witness.least


def expected(oracle: Oracle, other: Oracle, *, regrounded: bool) -> set[tuple[Any, ...]]:
    """Each pair of outcomes with the fewest grounds lost and gained; at least one if they are the same."""
    ways: set[tuple[Any, ...]] = set()
    for facts in oracle.completions:
        then, now = oracle.outcome(facts), other.outcome(facts)
        was, has = ({k for k in ("p", "q", "r") if o.found(k, facts)} for o in (oracle, other))
        if (then == now and was != has) if regrounded else then != now:
            ways.add((then, now, frozenset(was - has), frozenset(has - was)))
    return {way for way in ways if not any(less(each, way) for each in ways)}


def less(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    return one != other and one[:2] == other[:2] and one[2] <= other[2] and one[3] <= other[3]


@given(worlds)
@often
def test_gaps_overlaps_and_rules_that_no_one_meets_or_misses_are_those_there_are(world: World) -> None:
    """What brute force finds of a few people the prover does not deny of everyone."""
    oracle, _ = looked_at(world)
    found = {v.key: v.holds for v in standing(world.book, [world.moment])}
    issue = world.book.issues["issue"]
    if any(oracle.outcome(facts) is None for facts in oracle.completions):
        assert found[Claim.COVERED, "issue", None] is False
    if any(sum(oracle.holds(o.when, facts) for o in issue.outcomes) > 1 for facts in oracle.completions):
        assert found[Claim.EXCLUSIVE, "issue", None] is False
    for key in issue.grounds:
        truths = {oracle.found(key, facts) for facts in oracle.completions}
        if (Claim.MET, key, None) in found:
            assert found[Claim.MET, key, None] or True not in truths
            assert found[Claim.MISSED, key, None] or False not in truths
