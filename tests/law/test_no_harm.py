"""What a victim tells or refuses never worsens anything: a sign, consent refused, testimony refused.

A fact says which answer must be free (`never_worsens`), a question which outcomes are worse (`order`). A
question that reads no such fact cannot turn on one, so only those that read one are put to the test: on
random facts, told in part, and on the facts of the cases. One with no order must read none at all.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import pytest
from casebook import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from passage import Case, Complaint
from passage.case.case import edition, flat
from passage.case.examples import Example
from passage.lang import (
    Answerer,
    Book,
    Boolean,
    Day,
    Enumeration,
    Fact,
    Issue,
    Moment,
    Number,
    any_of,
)
from passage.lang.nodes import named_by
from passage.law import book
from passage.law.facts import victims

LAW = book()
DAYS = (
    *("2006-06-15", "2007-06-15", "2016-03-01", "2019-06-03", "2019-06-04", "2019-07-26", "2021-01-01"),
    *("2024-02-07", "2025-02-03", "2025-02-04", "2026-05-01", "2026-11-23"),
)
FREE = {fact.key: fact.never_worsens for fact in LAW.facts.values() if fact.never_worsens is not None}
"""The answers that must be free, by the fact."""


@dataclass(frozen=True)
class Harm:
    """A question that comes out worse for an answer that must be free."""

    issue: str
    fact: str


@cache
def read_by(law: Book, day: str) -> dict[str, frozenset[str]]:
    """What each question reads under the law of a day."""
    at = edition(law, Moment.read(day))
    return {
        key: frozenset().union(*(named_by(at.resolve(outcome.when)) for outcome in issue.outcomes))
        for key, issue in law.issues.items()
    }


@cache
def concerned(law: Book, day: str) -> dict[str, frozenset[str]]:
    """The questions that read a protected fact, with those facts."""
    return {key: facts & FREE.keys() for key, facts in read_by(law, day).items() if facts & FREE.keys()}


def ranks(law: Book, issue: Issue, told: Mapping[str, Any], day: str) -> list[int]:
    """How well the question may come out on what is told; not at all where that cannot be so together."""
    return [issue.rank(code) for code in Case(told, on=day, book=law).finding(issue.key).answer.possible]


def others(fact: Fact) -> Iterator[Any]:
    """Every other answer, and none."""
    yield None
    if isinstance(fact, Enumeration):
        yield from (code for code in fact.codes if code != fact.never_worsens)
    else:
        yield not fact.never_worsens


def harms(law: Book, told: Mapping[str, Any], day: str) -> set[Harm]:
    """Every question that comes out worse for a free answer than for another, or than for none."""
    found: set[Harm] = set()
    for key, facts in concerned(law, day).items():
        issue = law.issues[key]
        for name in facts:
            if issue.neutral or worse(law, issue, told, day, law.facts[name]):
                found.add(Harm(key, name))
    return found


def worse(law: Book, issue: Issue, told: Mapping[str, Any], day: str, fact: Fact) -> bool:
    """Whether the free answer may come out worse, at worst or at best."""
    after = ranks(law, issue, {**told, fact.key: fact.never_worsens}, day)
    for answer in others(fact):
        before = ranks(law, issue, {**told, fact.key: answer}, day)
        if after and before and (min(after) < min(before) or max(after) < max(before)):
            return True
    return False


def values(fact: Fact) -> st.SearchStrategy[Any]:
    """Answers to a fact, not known among them."""
    match fact:
        case Enumeration():
            return st.sampled_from([None, *fact.codes])
        case Boolean():
            return st.sampled_from([None, True, False])
        case Number():
            return st.sampled_from([None, 0, 3, 5, 10, 20])
        case Day():
            return st.sampled_from([None, "2024-02-07", "2024-08-04", "2025-02-06", "2026-01-01"])
        case _:
            return st.sampled_from([None, {"rows": [], "complete": True}])


@st.composite
def situations(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A day of the law, and some of the facts that its concerned questions read."""
    day = draw(st.sampled_from(DAYS))
    names = sorted({name for key in concerned(LAW, day) for name in read_by(LAW, day)[key]})
    told: dict[str, Any] = {}
    for name in names:
        fact = LAW.facts.get(name)
        if fact is not None and fact.answered_by is not Answerer.FEED and draw(st.booleans()):
            told[name] = draw(values(fact))
    return day, told


def test_testimony_consent_and_every_sign_are_protected() -> None:
    assert {fact.key for fact in (*victims.INDICATIONS, victims.testifies, victims.consents)} <= FREE.keys()
    assert FREE["victim.testifies"] is FREE["victim.consents"] is False
    assert all(FREE[fact.key] is True for fact in victims.INDICATIONS)


def test_every_question_ranks_its_outcomes_or_says_why_none_is_better() -> None:
    for issue in LAW.issues.values():
        ranked = [code for rank in issue.order for code in rank]
        codes = sorted(outcome.code for outcome in issue.outcomes)
        assert (sorted(ranked) == codes and not issue.neutral) or (not ranked and issue.neutral), issue.key


def test_nothing_turns_on_testimony_or_consent() -> None:
    refusals = {key for key, answer in FREE.items() if answer is False}
    assert refusals == {"victim.testifies", "victim.consents", "conduct.victim_consented"}
    assert all(not facts & refusals for day in DAYS for facts in concerned(LAW, day).values())


def test_the_questions_that_read_a_sign_are_these() -> None:
    assert {key for day in DAYS for key in concerned(LAW, day)} == {
        *("victim_permit", "victim_permit_length", "victim_fees", "vulnerable_worker"),
        *("family_violence_permit", "family_violence_fees", "offence_trafficking"),
    }


@given(situations())
@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.filter_too_much,
        HealthCheck.data_too_large,
        HealthCheck.large_base_example,
    ],
)
def test_no_free_answer_worsens_anything_on_random_facts(situation: tuple[str, dict[str, Any]]) -> None:
    day, told = situation
    try:
        Case(told, on=day)
    except Complaint:
        return  # facts that cannot be so together
    assert harms(LAW, told, day) == set()


def near(example: Example) -> bool:
    """Whether a case tells something that a concerned question reads of its own."""
    return example.where.partition(" · ")[0].rpartition("/")[2].startswith(("victims", "offences_traff"))


@pytest.mark.parametrize("example", [each for each in examples() if near(each)], ids=lambda each: each.title)
def test_no_free_answer_worsens_anything_on_the_facts_of_a_case(example: Example) -> None:
    assert harms(LAW, example.facts, str(example.on)) == set()


def test_no_free_answer_worsens_anything_on_the_facts_of_any_case_under_the_law_of_the_last_day() -> None:
    day = DAYS[-1]
    read = set().union(*(read_by(LAW, day)[key] for key in concerned(LAW, day)))
    apart: dict[str, dict[str, Any]] = {}
    for example in examples():
        told = {
            name: value
            for name, value in flat(example.facts, LAW).items()
            if name.removesuffix(".complete") in read
        }
        apart.setdefault(repr(sorted(told.items())), told)
    assert len(apart) > 500
    assert [told for told in apart.values() if harms(LAW, told, day)] == []


def plant(key: str, change: Any) -> Book:
    """The law with the rules of one provision changed."""
    provision = LAW.provisions[key]
    versions = tuple(replace(each, rule=change(each.rule).node()) for each in provision.versions)
    return LAW.with_provision(replace(provision, versions=versions))


TOLD: dict[str, Any] = {
    "person.standing": "foreign_national",
    "person.in_canada": True,
    "permit.not_compliant": True,
    "victim.conditions": True,
    "victim.request": "initial",
    "claim.in_person": False,
    "prior_claims": {"rows": [], "complete": True},
    "claim.stage": "eligibility_pending",
    "prra.stage": "none",
    "designated.foreign_national": False,
}


def case_where(issue: str, outcome: str, holds: str = "") -> Mapping[str, Any]:
    """The facts of a case that comes out so, under today’s law."""
    return next(
        each.facts
        for each in examples()
        if each.tables["expect"].get(issue) == outcome
        and (not holds or holds in each.lists.get("holds", ()))
        and Case(each.facts, on="2026-11-23").finding(issue).outcome == outcome
    )


PLANTED: dict[str, tuple[Book, Mapping[str, Any], Harm]] = {
    "a request closed to whoever will not testify": (
        plant("IRPA 24(5)", lambda rule: any_of(rule, ~victims.testifies)),
        TOLD,
        Harm("permit_request", "victim.testifies"),
    ),
    "a permit for those only who let what they tell be passed on": (
        plant("MI 2025-02-04 trafficking", lambda rule: rule & victims.consents),
        TOLD,
        Harm("victim_permit", "victim.consents"),
    ),
    "a claim ineligible for a sign of trafficking": (
        plant("IRPA 101(1)(a)", lambda rule: any_of(rule, victims.coerced)),
        case_where("eligibility", "eligible"),
        Harm("eligibility", "victim.coerced"),
    ),
    "a stay lost by a sign of trafficking": (
        plant("IRPR 230(1)", lambda rule: rule & ~victims.freedom),
        case_where("stay", "stayed", "IRPR 230(1)"),
        Harm("stay", "victim.freedom"),
    ),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_rule_that_harms_a_victim_is_caught(name: str) -> None:
    law, told, harm = PLANTED[name]
    assert harm not in harms(LAW, told, "2026-11-23")
    assert harm in harms(law, told, "2026-11-23")


def test_a_question_with_no_order_that_turns_on_a_sign_is_caught() -> None:
    issue = LAW.issues["joinder"]
    changed = tuple(replace(each, when=each.when & victims.coerced.node()) for each in issue.outcomes)
    law = replace(LAW, issues={**LAW.issues, "joinder": replace(issue, outcomes=changed)})
    assert Harm("joinder", "victim.coerced") in harms(law, TOLD, "2026-11-23")
