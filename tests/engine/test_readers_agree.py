"""Every reader of one case, against brute force, on random law and random partial facts."""

from itertools import product
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from passage.engine.ask import ask
from passage.engine.edition import Edition
from passage.engine.evaluate import Reading, close, evaluate, reading
from passage.engine.kleene import compile_rules, compile_verdicts
from passage.engine.record import NO, UNKNOWN, YES, Columns
from passage.lang import Burden, Interval, Rows, nodes

from .oracle import MORE, Oracle
from .small_facts import BOOLEANS, FACTS
from .worlds import World, cases, worlds

often = settings(
    max_examples=200, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], deadline=None
)


def looked_at(world: World) -> tuple[Oracle, Edition]:
    oracle = Oracle(world)
    assume(oracle.completions)
    return oracle, Edition(world.book, world.moment)


@given(worlds)
@often
def test_what_the_quick_reading_settles_is_settled(world: World) -> None:
    oracle, edition = looked_at(world)
    read = reading(edition, "issue")
    values = read.program.run(read.columns.write(oracle.told))
    for outcome, rule in zip(read.issue.outcomes, read.outcomes, strict=True):
        truths = {oracle.holds(outcome.when, facts) for facts in oracle.completions}
        quick = values[read.program.index[rule]] if rule in read.program.index else UNKNOWN
        assert quick in {UNKNOWN} | ({YES} if truths == {True} else {NO} if truths == {False} else set())


@given(worlds)
@often
@pytest.mark.parametrize("closed", [False, True])
def test_verdicts_are_what_the_reading_of_every_node_gives(closed: bool, world: World) -> None:
    edition = Edition(world.book, world.moment)
    read = reading(edition, "issue")
    record = read.columns.write(Oracle(world).told)
    if closed:
        read = Reading(edition, read.issue, {node: len(record) for node in _closable(read)})
        record = [*record, NO]
    values, rules = read.program.run(record), (*read.outcomes, *read.grounds.values())
    assert read.verdicts(record) == tuple(values[read.program.index[rule]] for rule in rules)


def _closable(read: Reading) -> list[nodes.Establishes]:
    return [node for rule in read.outcomes for node in rule.walk() if isinstance(node, nodes.Establishes)]


def test_a_rule_nested_deeper_than_python_reads_brackets_is_read() -> None:
    columns = Columns(tuple(FACTS))
    one, other = (fact.node() for fact in BOOLEANS[:2])
    rule = one
    for _ in range(121):
        rule = nodes.Not(nodes.AllOf((rule, other)))
    for first, second in product((None, True, False), repeat=2):
        record = columns.write({BOOLEANS[0].key: first, BOOLEANS[1].key: second})
        program = compile_rules([rule], columns)
        assert compile_verdicts([rule], columns)(record) == (program.run(record)[program.index[rule]],)


@given(worlds, st.lists(cases, min_size=2, max_size=6))
@often
def test_what_was_found_of_one_changes_nothing_of_another(world: World, others: list[Any]) -> None:
    edition = Edition(world.book, world.moment)
    for told in (world.told, *others, world.told, *others):
        facts = Oracle(World(world.book, told)).told
        assert evaluate(edition, "issue", facts) == evaluate(
            Edition(world.book, world.moment), "issue", facts
        )


@given(worlds)
@often
def test_the_outcome_and_every_ground_are_what_brute_force_finds(world: World) -> None:
    oracle, edition = looked_at(world)
    answer = evaluate(edition, "issue", oracle.told)
    outcomes = {oracle.outcome(facts) for facts in oracle.completions}
    assert set(answer.possible) == outcomes
    assert len(answer.possible) == len(outcomes)
    assert answer.outcome == (next(iter(outcomes)) if len(outcomes) == 1 else None)
    for ground, holds in answer.grounds.items():
        truths = {oracle.found(ground, facts) for facts in oracle.completions}
        assert holds == (next(iter(truths)) if len(truths) == 1 else None)


@given(worlds)
@often
def test_grounds_of_which_one_must_hold_are_named_and_no_others(world: World) -> None:
    oracle, edition = looked_at(world)
    answer = evaluate(edition, "issue", oracle.told)
    held = [{key for key in answer.grounds if oracle.found(key, facts)} for facts in oracle.completions]
    open_ = {key for key in answer.grounds if 0 < sum(key in each for each in held) < len(held)}
    certain = set.intersection(*held)
    told = len({oracle.outcome(facts) for facts in oracle.completions}) == 1 and answer.outcome is not None
    expected = told and not certain and len(open_) > 1 and all(each & open_ for each in held)
    assert set(answer.either) == (open_ if expected else set())
    assert answer.exclusive == (expected and all(len(each & open_) == 1 for each in held))


@given(worlds)
@often
@pytest.mark.parametrize("burden", list(Burden))
def test_closing_takes_as_not_established_what_is_not_certain(burden: Burden, world: World) -> None:
    oracle, edition = looked_at(world)
    answer = close(edition, "issue", oracle.told, burden)
    closed = oracle.closing(burden)
    outcomes = {oracle.outcome(facts, closed) for facts in oracle.completions}
    assert set(answer.possible) == outcomes
    for ground, holds in answer.grounds.items():
        truths = {oracle.found(ground, facts, closed) for facts in oracle.completions}
        assert holds == (next(iter(truths)) if len(truths) == 1 else None)


@given(worlds)
@often
def test_what_may_be_asked_is_exactly_what_can_make_a_difference(world: World) -> None:
    oracle, edition = looked_at(world)
    for target in ("issue", *world.book.provisions):
        asking = ask(edition, [target], oracle.told)
        questions = [question.name for question in asking.questions]
        assert len(questions) == len(set(questions))
        found = {
            *questions,
            *(fact.key for fact in asking.turns_on_law),
            *(f"?{k}" for k in asking.unresearched),
        }
        matters = {_called(name, oracle.told) if name == MORE else name for name in oracle.matters(target)}
        assert found == matters
        assert asking.exact
        assert asking.target == (target if questions else None)


@given(worlds)
@often
def test_asking_to_the_end_settles_what_people_can_settle(world: World) -> None:
    oracle, edition = looked_at(world)
    facts = oracle.completions[len(oracle.completions) * 2 // 3]
    told, targets = dict(oracle.told), ["issue", *world.book.provisions]
    asked: dict[str | None, list[str]] = {}
    at_most: dict[str | None, int] = {}
    rows_are_added = bool(facts.get(MORE))
    for _ in range(60):
        asking = ask(edition, targets, told)
        if asking.next is None:
            break
        at_most.setdefault(asking.target, asking.at_most)
        name = asking.next.name
        assert name not in asked.setdefault(asking.target, [])
        asked[asking.target].append(name)
        _answer(name, facts, told)
    assert asking.next is None
    assert rows_are_added or all(len(names) <= at_most[target] for target, names in asked.items())
    answer = evaluate(edition, "issue", told)
    if not asking.turns_on_law and not asking.unresearched:
        assert answer.outcome == oracle.outcome(facts)
        assert answer.grounds == {key: oracle.found(key, facts) for key in answer.grounds}


def _called(_: str, told: dict[str, Any]) -> str:
    """How the question about rows not told is called."""
    rows = told.get("things")
    return "things" if rows is None or rows.complete is False else "things.complete"


def _answer(name: str, facts: Any, told: dict[str, Any]) -> None:
    """Answer a question from a completion."""

    def plain(value: Any) -> Any:
        return Interval(value, value) if isinstance(value, int) and not isinstance(value, bool) else value

    rows = told.get("things") or Rows((), None)
    if name in ("things", "things.complete"):
        more = tuple({key: plain(value) for key, value in row.items()} for row in facts[MORE])
        told["things"] = Rows((*rows.rows, *more), True)
    elif name.startswith("things["):
        place, field = int(name[7]), name.partition("].")[2]
        changed = [dict(row) for row in rows.rows]
        changed[place][field] = plain(facts[name])
        told["things"] = Rows(tuple(changed), rows.complete)
    else:
        told[name] = plain(facts[name])
