"""Theorems of the whole law, and faults planted in it that the prover catches."""

import os
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from passage import Case
from passage.engine.edition import Edition
from passage.engine.prove import Claim, Verdict, differ, moments, standing
from passage.lang import Book, Moment, Proposition, Span, any_of, nodes
from passage.law import book
from passage.law.facts import victims
from passage.law.oddities import ODDITIES, oddity

LAW, NOW = book(), "2026-11-23"


def known(found: Verdict) -> bool:
    return found.holds is False and oddity(found.claim.value, found.subject, found.on.day) is not None


def test_of_the_law_as_last_verified_everything_is_proved() -> None:
    found = list(standing(LAW))
    assert [each for each in found if each.holds is not True and not known(each)] == []
    proved = {claim: sum(each.claim is claim for each in found) for claim in Claim}
    assert proved[Claim.COVERED] == proved[Claim.EXCLUSIVE] == len(LAW.issues)
    assert min(proved.values()) > 15


@pytest.mark.skipif(
    not ({"CI", "PASSAGE_REQUIRE"} & os.environ.keys()), reason="minutes long: it runs where CI is set"
)
def test_of_the_law_of_every_time_everything_is_proved_but_what_is_known_to_be_odd() -> None:
    found = list(standing(LAW, moments(LAW)))
    faults = [each for each in found if each.holds is not True]
    assert [each for each in faults if not known(each)] == []
    assert {(each.claim.value, each.subject) for each in faults} == {(o.claim, o.subject) for o in ODDITIES}


def test_what_is_odd_in_the_law_is_seen_by_the_prover() -> None:
    found = standing(LAW, [Moment.read("2023-06-21")], ["inadmissibility_order"])
    gap = next(each for each in found if each.claim is Claim.COVERED)
    assert gap.holds is False
    assert known(gap)
    case = Case(gap.facts, on="2023-06-21")
    assert case.finding("inadmissibility_order").answer.possible == (None,)


# What changed, and for whom.


def compared(issue: str, before: str, after: str, law: Book = LAW) -> Any:
    editions = Edition(LAW, Moment.read(before)), Edition(law, Moment.read(after))
    found = differ(issue, *editions)
    for change in (*found.changes, *found.regrounded):
        assert (change.then == change.now) == (change in found.regrounded)
        was, has = (
            Case(change.witness.facts, on=edition.moment, facts_on=found.day, book=edition.book)
            .finding(issue)
            .answer
            for edition in editions
        )
        assert (was.possible, has.possible) == ((change.then,), (change.now,))
        assert all((was.grounds[key], has.grounds[key]) == (True, False) for key in change.lost)
        assert all((was.grounds[key], has.grounds[key]) == (False, True) for key in change.gained)
    return found


def test_the_extension_of_the_agreement_to_the_land_border_is_found_with_those_it_concerns() -> None:
    found = compared("eligibility", "2023-03-24", "2023-03-25T00:02-04:00")
    assert found.complete
    bars = [change for change in found.changes if (change.then, change.now) == ("eligible", "ineligible")]
    assert [change.gained for change in bars] == [("IRPA 101(1)(e)",)]
    facts = bars[0].witness.facts
    assert facts["entry.place"] == "between_poe_land_border"
    assert facts["claim.made_on"] <= "2023-04-08"
    assert bars[0].witness.least


def test_the_grounds_of_2026_are_found_each_with_someone_of_its_own() -> None:
    found = compared("eligibility", "2026-03-25", "2026-03-26")
    assert found.complete
    bars = {change.gained for change in found.changes if change.now == "ineligible"}
    assert bars == {("IRPA 101(1)(b.1)",), ("IRPA 101(1)(b.2)",)}
    assert all(change.then == "eligible" for change in found.changes)


def test_two_days_of_the_same_law_differ_for_no_one() -> None:
    assert compared("eligibility", "2026-04-01", "2026-04-02").same


def test_a_rule_written_otherwise_is_proved_to_come_to_the_same() -> None:
    def turned(rule: nodes.Node) -> nodes.Node:
        return nodes.Not(nodes.Not(nodes.AllOf((rule, nodes.AnyOf((rule, victims.coerced.node()))))))

    found = compared("eligibility", NOW, NOW, planted("IRPA 101(1)(b.1)", turned))
    assert found.same
    assert found.regrounded == ()
    assert found.reworded


def test_a_ground_that_another_covers_is_told_of_though_no_outcome_is_another() -> None:
    """Whoever has protection already and is recognized elsewhere is ineligible under (d), no longer (a)."""
    narrower = planted("IRPA 101(1)(a)", lambda rule: rule & ~nodes.Reference("IRPA 101(1)(d)"))
    found = compared("eligibility", NOW, NOW, narrower)
    assert found.same
    assert found.regrounded_complete
    assert not found.reworded
    assert "ineligible" in {change.then for change in found.regrounded}
    assert {(change.lost, change.gained) for change in found.regrounded} == {(("IRPA 101(1)(a)",), ())}


def test_an_amendment_that_changes_outcomes_and_grounds_is_told_of_for_both() -> None:
    wider = planted("IRPA 101(1)(a)", lambda rule: rule | nodes.Reference("IRPA 101(1)(d)"))
    narrower = planted("IRPA 101(1)(d)", lambda rule: rule & nodes.Reference("IRPA 101(1)(b)"))
    for law, ground in ((wider, "IRPA 101(1)(a)"), (narrower, "IRPA 101(1)(d)")):
        found = compared("eligibility", NOW, NOW, law)
        assert found.complete
        assert found.regrounded_complete
        assert not found.reworded
        told = {(change.then, *change.lost, *change.gained) for change in found.regrounded}
        assert ("ineligible", ground) in told
    assert ("ineligible", "eligible") in {(change.then, change.now) for change in found.changes}


def test_what_changes_only_against_a_presumption_is_no_rewording() -> None:
    """IRPA 87.302(1) begins in between; that an order suspends documents is not presumed."""
    found = compared("eta_validity", "2025-03-25", NOW)
    assert found.same
    assert (found.regrounded, found.regrounded_complete) == ((), True)
    assert not found.reworded
    told = {"documents.suspended_by_order": True}
    then, now = (
        Case(told, on=day, facts_on=NOW).finding("eta_validity").answer for day in ("2025-03-25", NOW)
    )
    assert (then.grounds["IRPA 87.302(1)"], now.grounds["IRPA 87.302(1)"]) == (False, True)


def test_of_law_that_nobody_has_researched_nothing_is_said_to_be_a_rewording() -> None:
    later = Edition(LAW, Moment.read("2031-01-01"))
    found = differ("eligibility", Edition(LAW, Moment.read(NOW)), later)
    assert any(found.unresearched)
    assert not found.reworded


def test_where_there_is_no_time_nothing_is_told() -> None:
    editions = Edition(LAW, Moment.read("2026-03-25")), Edition(LAW, Moment.read("2026-03-26"))
    found = differ("eligibility", *editions, seconds=0)
    assert (found.changes, found.complete, found.same) == ((), False, False)
    assert (found.regrounded, found.regrounded_complete, found.reworded) == ((), False, False)


# Planted faults.


def planted(key: str, change: Callable[[nodes.Node], Proposition], **more: Any) -> Book:
    provision = LAW.provisions[key]
    versions = tuple(replace(each, rule=change(each.rule).node(), **more) for each in provision.versions)
    return LAW.with_provision(replace(provision, versions=versions))


def with_outcomes(issue: str, change: Callable[[Any], Any]) -> Book:
    found = LAW.issues[issue]
    return replace(LAW, issues={**LAW.issues, issue: replace(found, outcomes=change(found.outcomes))})


def faults(law: Book, issue: str) -> set[tuple[Claim, str, str | None]]:
    found = standing(law, [Moment.read(NOW)], [issue])
    return {each.key for each in found if each.holds is not True}


PLANTED: dict[str, tuple[Book, str, tuple[Claim, str, str | None]]] = {
    "an outcome left out": (
        with_outcomes("hearing", lambda outcomes: outcomes[:-1]),
        "hearing",
        (Claim.COVERED, "hearing", None),
    ),
    "an outcome that reaches into another": (
        with_outcomes(
            "hearing",
            lambda outcomes: (
                *outcomes[:-1],
                replace(outcomes[-1], when=outcomes[0].when | outcomes[-1].when),
            ),
        ),
        "hearing",
        (Claim.EXCLUSIVE, "hearing", None),
    ),
    "a rule that no one can meet": (
        planted("IRPA 101(1)(b.1)", lambda rule: nodes.AllOf((rule, nodes.Not(rule)))),
        "eligibility",
        (Claim.MET, "IRPA 101(1)(b.1)", None),
    ),
    "a rule that everyone meets": (
        planted("IRPR 159.5(a)", lambda rule: nodes.AnyOf((rule, nodes.Not(rule)))),
        "eligibility",
        (Claim.MISSED, "IRPR 159.5(a)", None),
    ),
    "an exception within another": (
        planted("IRPR 159.5(a)", lambda rule: rule & nodes.Reference("IRPR 159.5(c)")),
        "eligibility",
        (Claim.DECIDES, "IRPR 159.4(1.1)", "IRPR 159.5(a)"),
    ),
    "a permit for those only who let what they tell be passed on": (
        planted("MI 2025-02-04 trafficking", lambda rule: rule & victims.consents),
        "victim_permit",
        (Claim.PROTECTS, "victim_permit", "victim.consents"),
    ),
    "a claim ineligible for a sign of trafficking": (
        planted("IRPA 101(1)(a)", lambda rule: any_of(rule, victims.coerced)),
        "eligibility",
        (Claim.PROTECTS, "eligibility", "victim.coerced"),
    ),
    "a question with no better or worse that turns on a sign": (
        with_outcomes(
            "joinder",
            lambda outcomes: tuple(replace(o, when=o.when & victims.coerced.node()) for o in outcomes),
        ),
        "joinder",
        (Claim.PROTECTS, "joinder", "victim.coerced"),
    ),
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_caught(name: str) -> None:
    law, issue, fault = PLANTED[name]
    assert fault not in faults(LAW, issue)
    assert fault in faults(law, issue)


def test_a_rule_that_changes_nothing_is_seen_once_every_question_is_asked() -> None:
    hidden = LAW.provisions["IRPA 101(1)(b.1)"]
    idle = replace(hidden, key="idle")
    law = replace(LAW, provisions={**LAW.provisions, "idle": idle})
    issue = law.issues["eligibility"]
    first = replace(issue.outcomes[0], when=issue.outcomes[0].when & nodes.any_of(idle, ~idle.node()))
    law = replace(law, issues={"eligibility": replace(issue, outcomes=(first, *issue.outcomes[1:]))})
    found = {each.key: each.holds for each in standing(law, [Moment.read(NOW)])}
    assert found[Claim.MATTERS, "idle", None] is False
    assert found[Claim.MATTERS, "IRPR 159.4(1.1)", None] is True


def test_every_oddity_cites_the_law_and_has_a_span_that_has_begun() -> None:
    for each in ODDITIES:
        assert set(each.cites) <= LAW.provisions.keys()
        assert isinstance(each.span, Span)
        assert each.subject in LAW.provisions or each.subject in LAW.issues
