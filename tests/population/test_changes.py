"""The same people under two laws: each in one class, with intervals, and a table that gives nobody away."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from passage import law
from passage.case.case import Case
from passage.engine.amending import Amendment
from passage.engine.edition import Edition
from passage.engine.impossible import refuse_impossible
from passage.evidence.suppression import SMALL
from passage.lang import Moment
from passage.population import changes, changes_export, synthetic
from passage.population.compare import IMPOSSIBLE, MOST_VALUES, OPEN, Changes, Comparison, Way, compare
from passage.population.population import Population
from passage.population.run import run
from passage.text import Complaint

from .cases import cases

BOOK = law.book()
ON, BEFORE = "2026-11-23", "2022-06-01"


@pytest.fixture(scope="module")
def people() -> tuple[Any, dict[str, Any], Any]:
    return synthetic.people(1500, 7, synthetic.facts_of(["stca"], BOOK), book=BOOK)


@pytest.fixture(scope="module")
def compared(people: Any) -> tuple[Any, Any]:
    table, lists, mapping = people
    return compare(table, "stca", BEFORE, ON, mapping=mapping, lists=lists, by="entry.place", exact=False)


def test_each_person_stands_in_one_class_and_changes_are_an_interval(compared: Any) -> None:
    frame, found = compared
    assert found.people == len(frame) == sum(found.counts.values()) == 1500
    least, most = found.changed
    assert 0 < least == frame["changed"].sum() < most
    assert most - least == found.ways[OPEN]


def way_of(then: dict[str, Any], now: dict[str, Any]) -> Way:
    """The class of a person whom two runs of `stca` tell of, thought about by itself."""
    issue = BOOK.issues["stca"]
    sure, may = [], []
    for told in (then, now):
        codes = [each.code for each in issue.outcomes]
        sure.append(next((code for code in codes if told[f"stca.{code}.certain"]), None))
        may.append({code for code in codes if told[f"stca.{code}.possible"]})
    lost = [g for g in issue.grounds if then[f"stca.{g}.certain"] and not now[f"stca.{g}.possible"]]
    gained = [g for g in issue.grounds if now[f"stca.{g}.certain"] and not then[f"stca.{g}.possible"]]
    if sure[0] is not None and sure[0] == sure[1]:
        kind = "regrounded" if lost or gained else "same"
    else:
        kind = "open" if may[0] & may[1] or not may[0] | may[1] else "changed"
    return Way(kind) if kind in ("same", "open") else Way(kind, sure[0], sure[1], tuple(lost), tuple(gained))


def test_people_are_counted_together_as_they_are_one_by_one(people: Any, compared: Any) -> None:
    table, lists, mapping = people
    how: dict[str, Any] = {"mapping": mapping, "lists": lists, "facts_on": ON}
    then, now = (run(table, "stca", on=on, exact=False, **how).arrow().to_pylist() for on in (BEFORE, ON))
    counts: Counter[tuple[str, Way]] = Counter()
    (chunk,) = Population(table, on=ON, **how).chunks(1 << 11)
    at_odds = {place for place in range(1500) if contradicts(chunk.people.told(place))}
    for place, (was, has) in enumerate(zip(then, now, strict=True)):
        way = IMPOSSIBLE if place in at_odds else way_of(was, has)
        counts[was["entry.place"] or "", way] += 1
    frame, found = compared
    assert found.counts == counts
    assert {way.kind for way in found.ways} == {"impossible", "same", "open", "changed"}
    assert frame["before"].to_list() == [each["stca"] for each in then]
    assert frame["after"].to_list() == [each["stca"] for each in now]


LAWS = [Edition(BOOK, Moment.read(on)) for on in (BEFORE, ON)]


def contradicts(told: dict[str, Any]) -> bool:
    """Whether the facts of a person cannot be so together, under either law."""
    try:
        for edition in LAWS:
            refuse_impossible(edition, told)
    except Complaint:
        return True
    return False


@pytest.mark.parametrize("kind", [pl.String, pl.Categorical])
def test_the_counts_are_the_same_whatever_the_chunk_and_the_form_of_the_column(
    people: Any, compared: Any, kind: Any
) -> None:
    table, lists, mapping = people
    frame = pl.DataFrame(table).with_columns(pl.col("entry.place").cast(kind))
    of = Population(frame, mapping=mapping, lists=lists, on=BEFORE, facts_on=ON)
    read = Comparison(of, "stca", ON, by="entry.place", exact=False)
    rows = pl.concat(pl.DataFrame(each) for each in read.batches(64))
    assert rows.equals(compared[0])
    assert read.changes == compared[1]


def test_the_table_does_not_turn_on_the_order_in_which_people_come() -> None:
    ways = [
        Way("changed", "excepted", "applies", (f"IRPR 159.5({letter})",)) for letter in "abcdefghijklmnop"
    ]
    counts = {("", way): 40 for way in ways}
    orders = [counts, dict(reversed(counts.items()))]
    tables = [changes.printed(Changes(640, None, Counter(each)), BOOK.issues["stca"]) for each in orders]
    assert len(tables[0].ways) == changes.MOST_WAYS + 1
    assert tables[0] == tables[1]


def test_the_same_law_changes_nothing(people: Any) -> None:
    table, lists, mapping = people
    frame, none = compare(table, "stca", ON, ON, mapping=mapping, lists=lists, exact=False)
    assert none.changed == (0, 0)
    assert frame["changed"].drop_nulls().sum() == 0


def test_whoever_is_said_to_change_does_so_in_the_reading_of_one_case(people: Any, compared: Any) -> None:
    table, lists, mapping = people
    frame, _ = compared
    told = cases(table, lists, mapping)
    checked = 0
    for place in frame.with_row_index().filter(pl.col("changed").is_not_null())["index"].to_list()[:150]:
        was, now = (
            Case(told[place], on=on, facts_on=ON).finding("stca").answer.possible for on in (BEFORE, ON)
        )
        if frame["changed"][place]:
            assert set(was).isdisjoint(now)
        else:
            assert was == now
            assert len(was) == 1
        checked += 1
    assert checked == 150


def test_no_small_cell_can_be_told_from_the_table_that_is_printed(compared: Any) -> None:
    z3 = pytest.importorskip("z3", reason="z3 is not installed: pip install 'passage-law[prove]'")
    _, found = compared
    table = changes.printed(found, BOOK.issues["stca"]).table
    cells = {
        (row, column): z3.Int(f"{i},{j}")
        for i, row in enumerate((*table.rows, None))
        for j, column in enumerate((*table.columns, None))
    }
    solver = z3.Solver()
    for each, cell in cells.items():
        solver.add(cell >= 0)
        if (shown := table.cells[each]) is not None:
            solver.add(cell == shown)
    for row in (*table.rows, None):
        solver.add(z3.Sum([cells[row, column] for column in table.columns]) == cells[row, None])
    for column in (*table.columns, None):
        solver.add(z3.Sum([cells[row, column] for row in table.rows]) == cells[None, column])
    true: dict[Any, int] = {}
    for (value, way), many in found.counts.items():
        key = value, json.dumps([way.kind, way.then, way.now, way.lost, way.gained])
        true[key] = true.get(key, 0) + many
    small = [each for each in table.withheld if 0 < true.get(each, 0) <= SMALL]
    assert small
    for each in small:
        for bound in (cells[each] == 0, cells[each] >= SMALL):
            assert solver.check(bound) == z3.sat, each


def test_a_column_that_names_people_is_not_counted_by(people: Any) -> None:
    table, lists, mapping = people
    with pytest.raises(Complaint, match=f"person: this column has more than {MOST_VALUES} values"):
        compare(table, "stca", BEFORE, ON, mapping=mapping, lists=lists, by="person", exact=False)
    with pytest.raises(Complaint, match="no such column"):
        compare(table, "stca", BEFORE, ON, mapping=mapping, lists=lists, by="province", exact=False)


def test_an_amendment_is_read_on_the_same_people() -> None:
    table, lists, mapping = synthetic.people(150, 3, synthetic.facts_of(["eligibility"], BOOK), book=BOOK)
    ran = run(table, "eligibility", mapping=mapping, lists=lists, on=ON)
    assert ran.arrow().num_rows == 150
    (_, ground), _ = max(ran.counts.grounds.items(), key=lambda each: each[1][0])
    amended = Amendment.read({"changes": [{"repeal": ground}]}, BOOK, Moment.read(ON), "patch").book
    _, found = compare(table, "eligibility", ON, amended=amended, mapping=mapping, lists=lists)
    lost = {way: many for way, many in found.ways.items() if way.lost}
    assert sum(lost.values()) > 0
    assert all(way.lost == (ground,) and not way.gained for way in lost)


def test_the_same_outcome_on_other_grounds_is_counted_by_ground() -> None:
    facts: dict[str, Any] = {
        "protection.conferred": True,
        "protection.recognized_elsewhere": True,
        "protection.returnable": True,
    }
    facts |= {"claim.in_person": True, "claim.removal_order": False, "claim.stage": "eligibility_pending"}
    facts |= {
        "suspension.report_referred": False,
        "suspension.charged": False,
        "claim.surrender_order": False,
    }
    table = pl.DataFrame({name: [value] * 40 for name, value in facts.items()})
    patch = {"changes": [{"repeal": "IRPA 101(1)(a)"}]}
    amended = Amendment.read(patch, BOOK, Moment.read(ON), "patch").book
    frame, found = compare(table, "eligibility", ON, amended=amended)
    (way,) = found.ways
    assert (way.kind, way.then, way.now) == ("regrounded", "ineligible", "ineligible")
    assert (way.lost, way.gained) == (("IRPA 101(1)(a)",), ())
    assert found.changed == (0, 0)
    assert frame["changed"].to_list() == [False] * 40
    printed = changes.printed(found, BOOK.issues["eligibility"])
    assert printed.count(None, way) == 40
    assert "on other grounds (no longer IRPA s. 101(1)(a))" in changes.words(printed.issue, way, "en")


@pytest.mark.parametrize("ending", changes_export.FORMS)
def test_what_is_written_withholds_what_is_printed_withheld(
    compared: Any, tmp_path: Path, ending: str
) -> None:
    if ending == ".xlsx":
        pytest.importorskip("xlsxwriter", reason="not installed: pip install 'passage-law[documents]'")
    _, found = compared
    table = changes.printed(found, BOOK.issues["stca"])
    path = tmp_path / f"out{ending}"
    changes_export.write(path, table, {"law": "x"}, ("a note",), "fr")
    if ending == ".parquet":
        people = pl.read_parquet(path)["people"]
        assert people.null_count() > 0
        assert (
            people.drop_nulls().filter((people.drop_nulls() > 0) & (people.drop_nulls() <= SMALL)).is_empty()
        )
    elif ending == ".json":
        told = json.loads(path.read_text("utf-8"))
        assert [each["value"] for each in told["values"]] == [value or None for value in table.values]
    elif ending == ".csv":
        assert ",--," in path.read_text("utf-8-sig")
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(Complaint, match="such a file already"):
        changes_export.write(path, table, {}, (), "en")
