"""Measures hold the truth for any true counts that publishers rounded, and refuse what has no meaning."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passage.cite.figures import Cell, Figure
from passage.cite.miscitation import Both
from passage.cite.sources import Source
from passage.evidence import measures, tables
from passage.evidence.count import IRCC
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.evidence.telling import sentence, trace
from passage.text import Complaint
from passage.text.typography import faults

WORDS = Both("test", "essai")
SOURCE = Source("test", WORDS, WORDS, "t.csv", None, date(2026, 1, 1), WORDS, None, "official")
OFFICES = ("airport", "border", "inland", "other")


def ircc(n: int) -> str:
    return "--" if n <= 5 else str(5 * round(n / 5))


def seen(n: int, office: str = "airport", month: int = 1, measure: str = "claims_made") -> Observation:
    printed = ircc(n)
    return Observation(
        measure,
        Period.month(2023, month),
        {"office": office} if office else {},
        IRCC.read(printed),
        "claims",
        Cell(SOURCE, month, office, printed),
        "2026-01-01",
    )


def holds(figure: Figure, truth: Fraction | int) -> bool:
    return Fraction(figure.low) <= truth <= Fraction(figure.high)


counts = st.integers(0, 400)
four = st.tuples(counts, counts, counts, counts)


@given(four, four)
def test_the_truth_is_in_every_measure_of_rounded_counts(then: tuple[int, ...], now: tuple[int, ...]) -> None:
    before = [seen(n, office) for n, office in zip(then, OFFICES, strict=True)]
    after = [seen(n, office, 2) for n, office in zip(now, OFFICES, strict=True)]
    whole = seen(sum(then), "")
    assert holds(measures.total(before), sum(then))
    if sum(each.count.high for each in before):
        share = measures.share(before[0], before[1:])
        if sum(then):
            assert holds(share, Fraction(then[0], sum(then)))
    if whole.count.high >= before[0].count.low and sum(then):
        assert holds(measures.share_of(before[0], whole), Fraction(then[0], sum(then)))
    assert holds(measures.difference(before[0], after[0]), now[0] - then[0])
    if before[0].count.low > 0:
        assert holds(measures.change(before[0], after[0]), Fraction(now[0], then[0]) - 1)
    place = 1 + sum(n > then[0] for n in then[1:])
    assert holds(measures.rank(before[0], before[1:]), place)
    assert holds(measures.rank(before[0], before[1:2], whole), place)
    assert holds(measures.compare(before[0], after[0]), (then[0] < now[0]) * -1 + (then[0] > now[0]))
    assert holds(measures.greatest(before), max(then))
    assert holds(measures.least(before), min(then))


def test_numbers_that_overlap_or_differ_in_definition_are_not_put_together() -> None:
    for bad in (
        lambda: measures.total([seen(10), seen(20)]),
        lambda: measures.total([seen(10), seen(20, "")]),
        lambda: measures.total([]),
        lambda: measures.share(seen(10), [seen(30, "")]),
        lambda: measures.share_of(seen(30, ""), seen(10)),
        lambda: measures.share_of(seen(10), seen(30, "", 2)),
        lambda: measures.compare(seen(10), seen(10, measure="claims_referred")),
        lambda: measures.rank(seen(10), [seen(10, "border", measure="claims_referred")]),
        lambda: measures.change(seen(3), seen(10, month=2)),
    ):
        with pytest.raises(Complaint) as refused:
            bad()
        assert faults(refused.value.text("fr")) == []


def test_a_withheld_cell_is_never_solved_for() -> None:
    with pytest.raises(Complaint, match="withheld"):
        measures.difference(seen(100, "border"), seen(103, ""))
    assert not any("rest" in name or "residual" in name for name in dir(measures))


def test_the_sum_of_the_months_is_the_year_and_says_so() -> None:
    months = [each for each in tables.observations() if each.cell.source.key == "ircc_offices"]
    year = [each for each in months if not each.where and each.period.start.year == 2023]
    figure = measures.total(year)
    assert sentence(figure).en == "Asylum claims made, 2023: 143,291 to 143,339 claims"
    assert not figure.marked
    assert len(trace(figure, "fr")) > 12


def test_a_historical_rank_says_that_the_list_is_todays_and_counts_what_is_not_listed() -> None:
    found = {
        each.where["citizenship"]: each
        for each in tables.observations()
        if each.cell.source.key == "ircc_countries" and each.period == Period.year(2017)
    }
    (whole,) = (
        each
        for each in tables.observations()
        if each.cell.source.key == "ircc_total" and each.period == Period.year(2017)
    )
    others = [each for code, each in found.items() if code != "HTI"]
    with pytest.raises(Complaint, match="today’s"):
        measures.rank(found["HTI"], others)
    figure = measures.rank(found["HTI"], others, whole)
    assert figure.low == 1
    assert figure.high > 1
    assert "and the numbers do not tell which" in sentence(figure).en
    assert "August 22, 2026" in " ".join(trace(figure, "en"))
    assert any("22 août 2026" in line for line in trace(figure, "fr"))


def citizens(n: int, code: str) -> Observation:
    cell = Cell(replace(SOURCE, key="ircc.asylum_citizenship_last_month@2026-01-01"), 1, code, ircc(n))
    where = {"citizenship": code}
    return Observation("claims_made", Period.month(2023, 1), where, IRCC.read(ircc(n)), "claims", cell, "")


@given(st.lists(st.integers(0, 60), min_size=1, max_size=4), st.lists(st.integers(0, 60), max_size=4))
def test_what_a_publisher_lumps_together_may_hide_whoever_ranks_before(
    named: list[int], hidden: list[int]
) -> None:
    known = [citizens(n, code) for n, code in zip(named, ("IND", "HTI", "NGA", "COL"), strict=False)]
    lump = [citizens(sum(hidden), "OTHER"), citizens(0, "NOT_STATED")]
    figure = measures.rank(known[0], [*known[1:], *lump])
    assert holds(figure, 1 + sum(n > named[0] for n in (*named[1:], *hidden)))
    assert "January 1, 2026" in " ".join(trace(figure, "en"))
    with pytest.raises(Complaint):
        measures.rank(lump[0], known)


def test_a_comparison_that_the_intervals_do_not_decide_says_so() -> None:
    assert sentence(measures.compare(seen(3), seen(4, "border"))).en.endswith("the numbers do not tell")
    assert sentence(measures.compare(seen(300), seen(4, "border"))).en.endswith(": more")
    undecided = measures.greatest([seen(100), seen(101, "border"), seen(20, "inland")])
    assert "airports, January 2023 or" in undecided.what.en
    assert "inland" not in undecided.what.en


def test_several_sources_in_one_measure_are_said() -> None:
    first, second = (
        next(each for each in tables.observations() if each.cell.source.key == key and not each.where)
        for key in ("ircc_total", "actualnewsmagazine_claims")
    )
    assert "2 sources" in " ".join(trace(measures.compare(first, second), "en"))


def test_numbers_are_written_with_their_units_in_both_languages() -> None:
    from passage.evidence.units import written

    for (low, high, unit), en, fr in (
        ((1, 1, "claims"), "1 claim", "1\u00a0demande"),
        ((0, 0, "claims"), "0 claims", "0\u00a0demande"),
        ((0, 5, "claims"), "0 to 5 claims", "de 0 à 5\u00a0demandes"),
        ((1203, 1207, "persons"), "1,203 to 1,207 people", "de 1\u00a0203 à 1\u00a0207\u00a0personnes"),
        ((16500, 16500, "CAD"), "$16,500", "16\u00a0500\u00a0$"),
        ((Decimal("0.3333"), Decimal("0.3334"), "share"), "33.3%", "33,3\u00a0%"),
        ((Decimal("0.331"), Decimal("0.3349"), "share"), "33.1% to 33.5%", "de 33,1\u00a0% à 33,5\u00a0%"),
        ((Decimal("0.1"), Decimal("0.1"), "change"), "+10.0%", "+10,0\u00a0%"),
        ((1, 1, "rank"), "1st", "1er"),
        ((11, 12, "rank"), "11th to 12th, and the numbers do not tell which", None),
        ((-1, 1, "order"), "more or less: the numbers do not tell", None),
    ):
        found = written(low, high, unit)
        assert found.en == en
        assert fr is None or found.fr == fr
        assert faults(found.fr) == []


def test_persons_and_cases_are_never_put_together() -> None:
    persons, cases = seen(10), replace(seen(20, "border"), unit="cases")
    later = replace(seen(20, month=2), unit="cases")
    for bad in (
        lambda: measures.total([persons, cases]),
        lambda: measures.share(persons, [cases]),
        lambda: measures.share_of(persons, replace(seen(30, ""), unit="cases")),
        lambda: measures.share_of(persons, measures.figure(cases)),
        lambda: measures.change(persons, later),
        lambda: measures.difference(persons, later),
        lambda: measures.compare(persons, cases),
        lambda: measures.rank(persons, [cases]),
        lambda: measures.rank(persons, [], replace(seen(30, ""), unit="cases")),
        lambda: measures.greatest([persons, cases]),
        lambda: measures.least([persons, cases]),
        lambda: measures.range_over([persons, cases]),
        lambda: measures.total_of_months([persons, later]),
    ):
        with pytest.raises(Complaint, match="different units") as refused:
            bad()
        assert "dossiers" in refused.value.text("fr")
        assert faults(refused.value.text("fr")) == []
