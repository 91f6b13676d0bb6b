"""A verdict on a claim of the briefing is computed: another cell or rule beneath gives another verdict."""

from dataclasses import replace

import pytest

from passage.brief.catalogue import FACTUAL, THEMES, claimed
from passage.brief.checking import Checked, Verdict
from passage.brief.decided import is_first, is_some, order
from passage.case.narrative import Statement, statements
from passage.evidence.count import Count
from passage.evidence.measures import compare, figure
from passage.evidence.periods import Period
from passage.lang import Version
from passage.text.typography import faults

from .conftest import BOOK, Altered, checked, like

S, C, X, U = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.CHANGED, Verdict.UNCHECKED
MEX = "citizenship=MEX"
APPLIED = "unhcr_applied:2025:asylum=CAN:level=FI"


def verdicts(each: Checked) -> tuple[Verdict, Verdict]:
    return each.then.verdict, each.now.verdict


def test_there_is_one_catalogue_with_every_legal_statement_in_it() -> None:
    legal = [each.test for each in claimed() if isinstance(each.test, Statement)]
    assert legal == list(statements())
    assert len({each.key for each in claimed()}) == len(claimed())
    assert {each.theme for each in claimed()} == set(THEMES)


def test_each_claim_is_said_in_both_languages() -> None:
    for each in FACTUAL:
        for said in filter(None, (each.says, each.judged)):
            assert faults(said.fr) == []
            assert said.en != said.fr


def test_a_claim_without_a_test_says_why() -> None:
    assert all(each.judged is not None for each in claimed() if each.test is None)


@pytest.mark.parametrize(
    ("key", "then", "now"),
    [
        ("agreement_since_2004", S, S),
        ("protocol_of_2023", S, S),
        ("no_advantage_between_ports", S, X),
        ("irregular_fell", S, S),
        ("mexico_lifted_2016", S, S),
        ("mexico_exempt_since", S, X),
        ("visitors", U, U),
        ("spending", U, U),
        ("growing_trend", S, X),
        ("top_source", S, X),
        ("most_not_accepted", S, S),
        ("not_genuine", C, C),
        ("board_decides", S, S),
        ("victims_health", S, X),
        ("permits_issued", S, U),
        ("system_pressure", S, S),
        ("provincial_pressure", S, S),
        ("longest_border", U, U),
    ],
)
def test_each_claim_stands_as_the_law_and_the_numbers_have_it(
    standing: dict[str, Checked], key: str, then: Verdict, now: Verdict
) -> None:
    assert verdicts(standing[key]) == (then, now)


@pytest.mark.parametrize(
    ("key", "cells", "then", "now"),
    [
        ("permits_issued", {"permits_victims:2015-01-01..2023-12-31": 0}, C, U),
        ("permits_issued", {"permits_victims:2015-01-01..2023-12-31": None}, U, U),
        ("crossers_seek_protection", {"irregular_claims:2023": 0}, C, U),
        ("irregular_fell", {"irregular_claims_per_day:2023-03-25..2023-12-31": 400}, C, X),
        ("irregular_fell", {"interceptions:2024:province=QC": 50_000}, S, X),
        ("growing_trend", {f"claims_made:2023:{MEX}": 100}, C, C),
        ("growing_trend", {f"claims_made:2025:{MEX}": 90_000}, S, S),
        ("top_source", {f"claims_made:2023:{MEX}": 9_000}, C, C),
        ("top_source", {f"claims_made:2025:{MEX}": 25_000, f"{APPLIED}:origin=MEX": 90_000}, S, S),
        ("most_not_accepted", {"unhcr_recognized:2023:asylum=CAN:level=FI:origin=MEX": 9_000}, C, X),
        ("most_not_accepted", {"unhcr_recognized:2025:asylum=CAN:level=FI:origin=MEX": 9_000}, S, X),
        ("system_pressure", {"pending:2023-09-30": 20_000}, C, X),
        ("system_pressure", {"pending:2025-12-31": 20_000}, S, X),
        ("provincial_pressure", {"asylum_stock:2024-01-01": 1_000}, C, X),
        ("provincial_pressure", {"asylum_stock:2026-04-01": 1_000}, S, X),
    ],
)
def test_another_cell_gives_another_verdict(
    standing: dict[str, Checked], key: str, cells: dict[str, int | None], then: Verdict, now: Verdict
) -> None:
    after = checked(Altered(cells))[key]
    assert verdicts(after) == (then, now)
    assert verdicts(after) != verdicts(standing[key])


@pytest.mark.parametrize(
    ("visitors", "verdict"), [(2_500_000, Verdict.SUPPORTED), (1_500_000, Verdict.CONTRADICTED)]
)
def test_a_number_of_visitors_would_be_held_against_what_was_said(visitors: int, verdict: Verdict) -> None:
    found = like(
        f"claims_made:2023:{MEX}",
        measure="visitors",
        unit="persons",
        period=Period.parse("2016-12-01..2023-12-31"),
        count=Count(visitors, visitors, str(visitors)),
    )
    try:
        assert checked(Altered(added=(found,)))["visitors"].then.verdict is verdict
    except KeyError:
        pytest.fail("a measure of visitors cannot be named")


def never(version: Version) -> Version:
    return replace(version, in_force=None)


@pytest.mark.parametrize(
    ("key", "provision", "now"),
    [
        ("board_decides", "IRPA 170(b)", U),
        ("smuggling_is_an_offence", "IRPA 117(1)", C),
        ("trafficking_is_an_offence", "CC 279.01(1)", C),
        ("agreement_since_2004", "IRPR 159.3", C),
        ("protocol_duties", "UNSP 6(1)", C),
        ("no_advantage_between_ports", "IRPA 101(1)(b.2)", S),
    ],
)
def test_another_rule_gives_another_verdict(
    standing: dict[str, Checked], key: str, provision: str, now: Verdict
) -> None:
    changed = BOOK.provisions[provision]
    other = BOOK.with_provision(replace(changed, versions=tuple(map(never, changed.versions))))
    after = checked(book=other)[key]
    assert verdicts(after) != verdicts(standing[key])
    assert after.now.verdict is now


def test_nothing_newer_is_no_verdict_on_today(standing: dict[str, Checked]) -> None:
    assert standing["permits_issued"].then.shown == (*standing["permits_issued"].then.shown,)
    assert standing["permits_issued"].now.shown == ()


def test_what_is_decided_is_decided_by_both_ends() -> None:
    few, many, wide = (
        figure(replace(like(f"claims_made:2023:{MEX}"), count=Count(low, high, "")))
        for low, high in ((1, 1), (9, 9), (0, 9))
    )
    assert order(compare(few, many)) == -1
    assert order(compare(many, few)) == 1
    assert order(compare(few, few)) == 0
    assert order(compare(wide, few)) is None
    assert (is_some(few), is_some(wide)) == (True, None)
    assert (is_first(few), is_first(many), is_first(wide)) == (True, False, None)
