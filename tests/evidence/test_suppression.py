"""No small cell can be told from what is printed, and nothing that a publisher withheld is narrowed."""

from itertools import product

import pytest
import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from passage.evidence.count import IRCC
from passage.evidence.disagreements import disagreements
from passage.evidence.observations import Observation
from passage.evidence.ranges import ENDLESS, Arc, Network, narrowed, table_arcs
from passage.evidence.suppression import SMALL, SuppressedTable, exposed, suppressed
from passage.evidence.tables import observations
from passage.text import Complaint

Place = tuple[str | None, str | None]

cell = st.one_of(st.integers(0, 7), st.integers(0, 200))


@st.composite
def tables(draw: st.DrawFn) -> dict[tuple[str, str], int]:
    rows, columns = draw(st.integers(1, 3)), draw(st.integers(1, 4))
    return {(f"r{i}", f"c{j}"): draw(cell) for i, j in product(range(rows), range(columns))}


def totals(counts: dict[tuple[str, str], int]) -> dict[Place, int]:
    true: dict[Place, int] = dict(counts)
    for row, column in counts:
        true[row, None] = sum(n for (r, _), n in counts.items() if r == row)
        true[None, column] = sum(n for (_, c), n in counts.items() if c == column)
    true[None, None] = sum(counts.values())
    return true


def solved(table: SuppressedTable, place: Place) -> tuple[int, int]:
    """The range of a cell by another prover: whole numbers from 0 that fit every total and printed number."""
    names: dict[Place, z3.ArithRef] = {
        each: z3.Int(f"{each[0]}/{each[1]}") for each in product((*table.rows, None), (*table.columns, None))
    }
    facts: list[z3.BoolRef] = [name >= 0 for name in names.values()]
    facts += [names[r, None] == z3.Sum([names[r, c] for c in table.columns]) for r in (*table.rows, None)]
    facts += [names[None, c] == z3.Sum([names[r, c] for r in table.rows]) for c in (*table.columns, None)]
    facts += [names[each] == n for each, n in table.cells.items() if n is not None]
    ends: list[int] = []
    for least in (True, False):
        prover = z3.Optimize()
        prover.add(*facts, names[place] <= 10**6)
        found = prover.minimize(names[place]) if least else prover.maximize(names[place])
        assert prover.check() == z3.sat
        ends.append(found.value().as_long())
    return ends[0], ends[1]


@settings(max_examples=12)
@given(tables())
def test_every_small_cell_may_be_nobody_or_as_many_as_are_small_for_all_a_reader_can_tell(
    counts: dict[tuple[str, str], int],
) -> None:
    table = suppressed(counts)
    true = totals(counts)
    assert exposed(table, true) == frozenset()
    for place, n in true.items():
        if 0 < n <= SMALL:
            assert table.cells[place] is None
            low, high = solved(table, place)
            assert low == 0
            assert high >= SMALL
        else:
            assert table.cells[place] in (None, n)


@given(tables())
def test_the_table_that_is_given_out_exposes_no_small_cell(counts: dict[tuple[str, str], int]) -> None:
    assert exposed(suppressed(counts), totals(counts)) == frozenset()


@given(st.dictionaries(st.sampled_from("abcdef"), cell, min_size=1))
def test_a_table_by_one_column_is_held_to_the_same(counts: dict[str, int]) -> None:
    table = suppressed(counts)
    small = [n for n in counts.values() if 0 < n <= SMALL]
    hidden = [key for key in counts if table.cells[key, ""] is None]
    if small and table.cells[None, None] is not None:
        assert len(hidden) > 1
        known = sum(n for key, n in counts.items() if key not in hidden)
        left = sum(counts.values()) - known
        assert left >= SMALL  # any of the withheld may be 0, or as many as are small
    assert all(table.cells[row, None] == table.cells[row, ""] for row in table.rows)
    assert exposed(table, totals({(key, ""): n for key, n in counts.items()})) == frozenset()


def test_a_table_without_small_cells_is_printed_whole() -> None:
    table = suppressed({("a", "x"): 10, ("a", "y"): 0, ("b", "x"): 6})
    assert table.withheld == frozenset()
    assert table.printed("b", "y") == "0"
    assert table.printed(None, None) == "16"


def test_one_small_cell_is_never_withheld_alone() -> None:
    counts = {("a", "x"): 3, ("a", "y"): 20, ("b", "x"): 30, ("b", "y"): 40, ("c", "x"): 7, ("c", "y"): 9}
    table = suppressed(counts)
    assert table.printed("a", "x") == "--"
    assert len(table.withheld) == 4
    assert table.cells[None, None] == 109
    naive = SuppressedTable(table.rows, table.columns, {**totals(counts), ("a", "x"): None})
    assert exposed(naive, totals(counts)) == {("a", "x")}


@pytest.mark.parametrize("bad", [{}, {"a": -1}, {"a": True}, {"a": 1.5}, {"a": 1, ("a", "b"): 2}])
def test_what_is_no_table_is_a_complaint(bad: dict[str, int]) -> None:
    with pytest.raises(Complaint):
        suppressed(bad)


def arcs(ends: dict[Place, tuple[int, int]]) -> dict[Place, Arc]:
    rows = tuple(dict.fromkeys(row for row, _ in ends if row))
    columns = tuple(dict.fromkeys(column for _, column in ends if column))
    return {
        place: Arc(tail, head, *ends.get(place, (0, ENDLESS)))  # type: ignore[index, arg-type]
        for place, (tail, head) in table_arcs(rows, columns).items()
    }


@settings(max_examples=60)
@given(st.lists(st.integers(0, 9), min_size=4, max_size=4), st.data())
def test_the_range_of_each_cell_is_what_trying_every_table_gives(
    truth: list[int], data: st.DataObject
) -> None:
    counts = dict(zip(product("ab", "xy"), truth, strict=True))
    ends: dict[Place, tuple[int, int]] = {}
    for place, n in totals(counts).items():
        low, high = data.draw(st.integers(0, 2)), data.draw(st.integers(0, 2))
        ends[place] = (max(0, n - low), n + high)
    fits = [
        found
        for values in product(*(range(ends[place][0], ends[place][1] + 1) for place in counts))
        for found in [totals(dict(zip(counts, values, strict=True)))]
        if all(ends[place][0] <= n <= ends[place][1] for place, n in found.items())
    ]
    network = Network(arcs(ends))  # type: ignore[arg-type]
    for place in ends:
        allowed = [found[place] for found in fits]
        assert network.range(place) == (min(allowed), max(allowed))


MONTH: dict[Place, str] = {
    ("airport", "QC"): "120",
    ("airport", "NL"): "--",
    ("border", "QC"): "3400",
    ("border", "NL"): "--",
    ("airport", None): "125",
    ("border", None): "3405",
    (None, "QC"): "3520",
    (None, "NL"): "5",
    (None, None): "3530",
}
"""A month of IRCC's file, by office and province, with its totals."""


def published() -> dict[Place, Arc]:
    read = {place: IRCC.read(printed) for place, printed in MONTH.items()}
    return arcs({place: (int(count.low), int(count.high)) for place, count in read.items()})


def test_printing_what_the_publisher_printed_narrows_nothing() -> None:
    read = {place: IRCC.read(printed) for place, printed in MONTH.items()}
    ours = {place: (int(count.low), int(count.high)) for place, count in read.items()}
    assert narrowed(published(), ours) == {}
    sums = {(None, None): (sum(low for (low, _) in list(ours.values())[:4]), 4000)}
    assert narrowed(published(), sums) == {}


def test_a_total_from_elsewhere_that_narrows_a_withheld_cell_is_found() -> None:
    found = narrowed(published(), {(None, "NL"): (7, 7)})
    assert ("airport", "NL") in found
    before, after = found["airport", "NL"]
    assert before[0] < after[0]


def test_numbers_that_cannot_all_be_true_are_refused() -> None:
    with pytest.raises(ValueError, match="no numbers fit"):
        narrowed(published(), {(None, "QC"): (3518, 3518), ("border", "QC"): (3402, 3402)})
    with pytest.raises(ValueError, match="ends before"):
        narrowed(published(), {(None, "NL"): (200, 300)})


@pytest.mark.parametrize("year", range(2015, 2025))
def test_the_years_that_are_carried_beside_the_months_narrow_no_withheld_month(year: int) -> None:
    """Everything of a year that the tables print of all citizenships together, solved at once."""
    months = [
        each
        for each in observations()
        if each.cell.source.key == "ircc_offices" and each.period.start.year == year
    ]
    years = [
        each
        for each in observations()
        if (each.measure == "claims_made" and each.key.startswith(f"claims_made:{year}:office"))
        or each.key == f"claims_made:{year}"
    ]
    assert len(months) == 60
    assert len(years) >= 5
    cells = {each.key: z3.Int(each.key) for each in months}
    alone = [fact for each in months for fact in ends(cells[each.key], each)]
    for month in range(1, 13):
        of = {
            dict(each.where).get("office", ""): cells[each.key]
            for each in months
            if each.period.start.month == month
        }
        alone.append(of.pop("") == z3.Sum(list(of.values())))
    together = list(alone)
    for each in years:
        same = [cells[month.key] for month in months if month.where == each.where]
        together += ends(z3.Sum(same), each)
    withheld = [cells[each.key] for each in months if each.cell.printed == "--"]
    if not possible(together):
        # A year that was revised or put together otherwise goes with no month: that is told as it is.
        assert any(str(year) in each.against + each.key for each in disagreements())
        return
    for cell in withheld:
        assert reach(cell, alone) == reach(cell, together)


def ends(number: z3.ArithRef, printed: Observation) -> list[z3.BoolRef]:
    return [number >= int(printed.count.low), number <= int(printed.count.high)]


def possible(facts: list[z3.BoolRef]) -> bool:
    prover = z3.Solver()
    prover.add(*facts)
    return prover.check() == z3.sat


def reach(number: z3.ArithRef, facts: list[z3.BoolRef]) -> tuple[int, int]:
    """Every value from 0 to 5 that the facts leave to a number, from the least to the greatest."""
    prover = z3.Solver()
    prover.add(*facts)
    left = [n for n in range(6) if prover.check(number == n) == z3.sat]
    return left[0], left[-1]
