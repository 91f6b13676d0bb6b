"""A verdict on a claim of the briefing is computed: another cell or rule beneath gives another verdict."""

from dataclasses import replace
from datetime import date

import pytest

from passage.brief.catalogue import FACTUAL, THEMES, claimed
from passage.brief.checking import CHANGED, OF_WHICH, Checked, Verdict, counted
from passage.brief.claims import Legal
from passage.brief.decided import is_first, is_some, order
from passage.brief.record import data
from passage.brief.standing import no_longer
from passage.case.narrative import Statement, statements
from passage.evidence.count import Count
from passage.evidence.measures import compare, figure
from passage.evidence.periods import Period
from passage.lang import Book, nodes
from passage.text.typography import faults

from .conftest import BOOK, NOW, Altered, checked, like

S, C, U = (verdict.value.en for verdict in Verdict)
XS, XC = (CHANGED.format(verdict=verdict.value).en for verdict in (Verdict.SUPPORTED, Verdict.CONTRADICTED))
MEX = "citizenship=MEX"
APPLIED = "unhcr_applied:2025:asylum=CAN:level=FI"


def verdicts(each: Checked) -> tuple[str, str]:
    return each.then.words.en, each.now.words.en


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


def test_what_nothing_at_hand_could_check_says_what_would_settle_it(standing: dict[str, Checked]) -> None:
    never = [each for each in standing.values() if verdicts(each) == (U, U)]
    assert len(never) == 6
    for each in never:
        settled = each.claimed.settled_by
        assert settled
        assert settled.en in each.remarks[-1].en
        assert settled.fr in each.remarks[-1].fr
        assert faults(each.remarks[-1].fr) == []


def test_the_data_that_would_settle_a_claim_are_named_with_their_publisher() -> None:
    said = {each.key: each.settled_by for each in claimed() if each.settled_by}
    assert "24-10-0050-01" in said["visitors"].en
    assert "24-10-0050-01" in said["visitors"].fr
    for key in ("visitors", "spending"):
        assert said[key].en.startswith("Statistics Canada")
        assert said[key].fr.startswith("Statistique Canada")


@pytest.mark.parametrize(
    ("key", "then", "now"),
    [
        ("agreement_since_2004", S, S),
        ("protocol_of_2023", S, S),
        ("no_advantage_between_ports", S, XS),
        ("irregular_fell", S, S),
        ("mexico_lifted_2016", S, S),
        ("mexico_exempt_since", S, XC),
        ("visitors", U, U),
        ("spending", U, U),
        ("growing_trend", S, XC),
        ("top_source", S, XC),
        ("most_not_accepted", S, S),
        ("not_genuine", C, C),
        ("board_decides", S, S),
        ("victims_health", S, XS),
        ("permits_issued", S, U),
        ("system_pressure", S, S),
        ("provincial_pressure", S, S),
        ("longest_border", U, U),
    ],
)
def test_each_claim_stands_as_the_law_and_the_numbers_have_it(
    standing: dict[str, Checked], key: str, then: str, now: str
) -> None:
    assert verdicts(standing[key]) == (then, now)


CELLS = (
    ("permits_issued", {"permits_victims:2015-01-01..2023-12-31": 0}, C, U),
    ("permits_issued", {"permits_victims:2015-01-01..2023-12-31": None}, U, U),
    ("crossers_seek_protection", {"irregular_claims:2023": 0}, C, U),
    ("irregular_fell", {"irregular_claims_per_day:2023-03-25..2023-12-31": 400}, C, XS),
    ("irregular_fell", {"interceptions:2024:province=QC": 50_000}, S, XC),
    ("growing_trend", {f"claims_made:2023:{MEX}": 100}, C, C),
    ("growing_trend", {f"claims_made:2025:{MEX}": 90_000}, S, S),
    ("top_source", {f"claims_made:2023:{MEX}": 9_000}, C, C),
    ("top_source", {f"claims_made:2025:{MEX}": 25_000, f"{APPLIED}:origin=MEX": 90_000}, S, S),
    ("most_not_accepted", {"unhcr_recognized:2023:asylum=CAN:level=FI:origin=MEX": 9_000}, C, XS),
    ("most_not_accepted", {"unhcr_recognized:2025:asylum=CAN:level=FI:origin=MEX": 9_000}, S, XC),
    ("system_pressure", {"pending:2023-09-30": 20_000}, C, XS),
    ("system_pressure", {"pending:2025-12-31": 20_000}, S, XC),
    ("provincial_pressure", {"asylum_stock:2024-01-01": 1_000}, C, XS),
    ("provincial_pressure", {"asylum_stock:2026-04-01": 1_000}, S, XC),
)
"""Cells beneath a claim, given another value (None: taken away), and how it then stands."""


@pytest.mark.parametrize(("key", "cells", "then", "now"), CELLS)
def test_another_cell_gives_another_verdict(
    standing: dict[str, Checked], key: str, cells: dict[str, int | None], then: str, now: str
) -> None:
    after = checked(key, numbers=Altered(cells))[key]
    assert verdicts(after) == (then, now)
    assert verdicts(after) != verdicts(standing[key])


ADDED = (
    ("visitors", "visitors", "persons", 2_500_000, S),
    ("visitors", "visitors", "persons", 1_500_000, C),
    ("spending", "visitor_spending", "CAD", 2_500_000_000, S),
    ("spending", "visitor_spending", "CAD", 2_300_000_000, C),
)
"""Numbers that are not at hand, and how a claim would stand by them."""


@pytest.mark.parametrize(("key", "measure", "unit", "amount", "then"), ADDED)
def test_a_number_that_is_not_at_hand_would_be_held_against_what_was_said(
    key: str, measure: str, unit: str, amount: int, then: str
) -> None:
    found = like(
        f"claims_made:2023:{MEX}",
        measure=measure,
        unit=unit,
        period=Period.parse("2016-12-01..2023-12-31"),
        count=Count(amount, amount, str(amount)),
    )
    after = checked(key, numbers=Altered(added=(found,)))[key]
    assert after.then.words.en == then
    (shown,) = after.then.shown
    assert len(shown.figures) == 2


def without(book: Book, *keys: str) -> Book:
    """The book, these provisions never in force."""
    for key in keys:
        changed = book.provisions[key]
        versions = tuple(replace(version, in_force=None) for version in changed.versions)
        book = book.with_provision(replace(changed, versions=versions))
    return book


RULES = (
    ("smuggling_is_an_offence", "IRPA 117(1)", C, C),
    ("trafficking_is_an_offence", "IRPA 118(1)", C, C),
    ("trafficking_is_an_offence", "CC 279.01(1)", C, C),
    ("persecuted_not_returned", "IRPA 115(1)", U, U),
    ("persecuted_not_returned", "IRPA 115(3)", C, C),
    ("regular_pathways", "IRPR 117(1)", C, C),
    ("regular_pathways", "IRPR 139(1)", C, C),
    ("victims_permit", "MI 2007 trafficking", U, S),
    ("victims_permit", "MI 2025-02-04 trafficking", S, XC),
    ("victims_free", "PDI 2020 fees", C, XS),
    ("victims_free", "PP 2025-02-04 trafficking", S, XC),
    ("victims_dependants", "PDI 2020 dependants", U, S),
    ("victims_dependants", "MI 2025-02-04 trafficking", S, XC),
    ("victims_health", "IFHP 2016-08-31 victims", U, U),
    ("victims_health", "IFHP 2026-05-01", S, S),
    ("victims_work_and_study", "IRPR 208(b)", C, C),
    ("victims_work_and_study", "IRPR 215(1)(e)", U, U),
    ("visa_eligible_and_admissible", "IRPR 7(1)", U, U),
    ("visa_no_threat", "IRPA 38(1)(a)", C, C),
    ("protocol_duties", "UNSP 6(1)", C, C),
    ("migrants_assisted", "UNSP 16(1)", C, C),
    ("agreement_since_2004", "IRPR 159.3", C, C),
    ("agreement_exceptions", "IRPR 159.5", C, C),
    ("protocol_of_2023", "IRPR 159.4(1.1)", C, C),
    ("no_advantage_between_ports", "IRPA 101(1)(b.2)", S, S),
    ("mexico_lifted_2016", "IRPR 190(1)(a)", C, C),
    ("mexico_exempt_since", "IRPR 190(1)(a)", C, C),
    ("board_decides", "IRPA 170(b)", U, U),
    ("exempt_and_required", "IRPR 190(1)(a)", C, C),
)
"""A provision beneath a claim, never in force, and how it then stands; of `not_genuine`, see below."""


@pytest.mark.parametrize(("key", "provision", "then", "now"), RULES)
def test_another_rule_gives_another_verdict(
    standing: dict[str, Checked], key: str, provision: str, then: str, now: str
) -> None:
    after = checked(key, book=without(BOOK, provision))[key]
    assert verdicts(after) == (then, now)
    before = standing[key]
    qualified = [(one.then.qualified, one.now.qualified) for one in (before, after)]
    assert (verdicts(after), qualified[1]) != (verdicts(before), qualified[0])


def test_what_is_contradicted_on_three_grounds_is_not_once_all_three_rules_are_others(
    standing: dict[str, Checked],
) -> None:
    """A rejection that must say so, a withdrawal that may be refused, an abandonment that nobody has read."""
    book = without(BOOK, "RPDR 59(2)")
    for key in ("IRPA 107(2)", "RPDR 59(3)", "IRPA 168(2)"):
        changed = book.provisions[key]
        always = tuple(
            replace(version, rule=nodes.TRUE, applies=nodes.TRUE, unless=()) for version in changed.versions
        )
        book = book.with_provision(replace(changed, versions=always))
    assert verdicts(checked("not_genuine", book=book)["not_genuine"]) == (C, C)
    unread = replace(book.provisions["RPDR 65(1)"], verified_on=date(2012, 12, 15))
    after = checked("not_genuine", book=book.with_provision(unread))["not_genuine"]
    assert verdicts(after) == (U, U)
    assert verdicts(after) != verdicts(standing["not_genuine"])


def test_every_claim_that_has_a_test_is_put_to_it_with_something_else_beneath() -> None:
    tested = {key for key, *_ in (*CELLS, *ADDED, *RULES)} | {"not_genuine"}
    assert tested == {each.key for each in claimed() if each.test is not None}
    assert len(claimed()) == 36


def test_a_later_day_that_says_nothing_else_is_said_to_be_as_then(standing: dict[str, Checked]) -> None:
    assert standing["board_decides"].as_then
    assert standing["longest_border"].as_then
    assert not standing["victims_permit"].as_then
    assert not standing["irregular_fell"].as_then
    assert not any(each.as_then for each in standing.values() if each.now.changed)


def test_the_rules_that_an_answer_turns_on_are_in_the_book_and_are_shown(
    standing: dict[str, Checked],
) -> None:
    for each in statements():
        for ask in each.asks:
            assert set(ask.turns_on) <= BOOK.provisions.keys()
    shown = standing["visa_eligible_and_admissible"].then.shown
    cites = [[cite.en for cite in one.cites] for one in shown if isinstance(one, Legal)]
    assert ["IRPR s. 179(b)"] in cites
    assert ["IRPA s. 38(2)(b)"] in cites


def test_nothing_newer_is_no_verdict_on_today(standing: dict[str, Checked]) -> None:
    assert standing["permits_issued"].then.shown
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


def test_a_claim_that_now_stands_is_not_among_those_that_do_not(standing: dict[str, Checked]) -> None:
    cells = {"irregular_claims_per_day:2023-03-25..2023-12-31": 400}
    mended = checked("irregular_fell", numbers=Altered(cells))["irregular_fell"]
    assert verdicts(mended) == (C, XS)
    assert not list(no_longer([mended]))
    worse = standing["growing_trend"]
    assert verdicts(worse) == (S, XC)
    assert list(no_longer([worse]))


def test_what_does_not_stand_as_it_was_said_is_contradicted_or_qualified_only_since(
    standing: dict[str, Checked],
) -> None:
    for each in standing.values():
        qualified = each.now.qualified and not each.then.qualified and each.now.words.en in (S, XS)
        assert each.no_longer is bool(each.now.verdict is Verdict.CONTRADICTED or qualified)
    assert any(each.now.qualified and each.no_longer for each in standing.values())


def test_what_changed_since_is_counted_beside_its_verdict_and_told_as_data(
    standing: dict[str, Checked],
) -> None:
    changed = [each for each in standing.values() if each.now.changed]
    counts = dict(counted(each.now for each in standing.values()))
    assert counts.pop(OF_WHICH) == len(changed)
    assert sum(counts.values()) == len(standing)
    assert OF_WHICH not in dict(counted(each.then for each in standing.values()))
    told = {each["claim"]: each["now"] for each in data(standing.values(), NOW)["claims"]}
    for each in changed:
        assert told[each.claimed.key]["changed"] is True
        assert told[each.claimed.key]["verdict"] in ("supported", "contradicted")
