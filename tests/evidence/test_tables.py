"""The package's tables: every row has what it needs, every figure is the origin's, and parts fit totals."""

import csv
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest

from passage.cite.figures import Cell, Figure
from passage.evidence import tables
from passage.evidence.measures import figure
from passage.evidence.naming import what
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.evidence.telling import sentence
from passage.evidence.units import UNITS
from passage.text.typography import faults

HERE = Path(tables.__file__).parent
KEPT = {
    "ircc_total": "canada_observatory/ircc_asylum_total.csv",
    "ircc_countries": "canada_observatory/ircc_asylum_by_country.csv",
    "irb_outcomes": "canada_observatory/ircc_asylum_outcomes.csv",
    "ircc_study": "canada_observatory/ircc_study_by_country.csv",
    "ircc_work": "canada_observatory/ircc_work_by_country.csv",
    "statcan_temporary": "canada_observatory/statcan_npr_by_type.csv",
    "statcan_population": "canada_observatory/statcan_population_quarterly.csv",
    "unhcr_origin": "unhcr/canada_by_origin_annual.csv",
}
COLUMNS = {
    ("ircc_total", "claims"): "count",
    ("ircc_countries", "claims"): "count",
    ("ircc_study", "permits"): "count",
    ("ircc_work", "permits"): "count",
    ("statcan_temporary", "persons"): "count",
    ("statcan_population", "persons"): "population",
    ("unhcr_origin", "applied"): "applied_first_instance",
    ("unhcr_origin", "pending"): "pending_asylum_seekers_year_end",
    **{("unhcr_origin", name): f"dec_{name}" for name in ("recognized", "other", "rejected", "closed")},
}
OBSERVATIONS = tables.observations()


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


BY_KEY: dict[str, list[Observation]] = defaultdict(list)
for _each in OBSERVATIONS:
    BY_KEY[_each.key].append(_each)


def of(measure: str, period: str, source: str | None = None, **where: str) -> list[Observation]:
    key = ":".join([measure, period, *(f"{name}={code}" for name, code in sorted(where.items()))])
    return [each for each in BY_KEY[key] if source in (None, each.cell.source.key)]


def test_the_tables_are_small() -> None:
    assert sum(path.stat().st_size for path in HERE.glob("*.csv")) < 300_000
    assert len(OBSERVATIONS) > 10_000


def test_every_observation_has_a_measure_a_unit_a_place_by_name_and_a_source_with_its_day() -> None:
    for each in OBSERVATIONS:
        measure = tables.measures()[each.measure]
        assert each.unit == measure.unit
        assert each.unit in UNITS
        for dimension, code in each.where.items():
            assert tables.label(dimension, code).fr
        source = each.cell.source
        assert source.retrieved is not None
        assert source.url is not None
        assert each.vintage == source.retrieved.isoformat()
        assert each.cell.read is not None
        assert each.count.low >= 0


def test_no_source_gives_two_numbers_one_key() -> None:
    keys = Counter((each.key, each.cell.source.key) for each in OBSERVATIONS)
    assert [key for key, n in keys.items() if n > 1] == []
    assert {each.cell.source.key for each in OBSERVATIONS} <= tables.sources().keys()


def test_every_label_of_the_tables_is_french_in_french() -> None:
    french = [
        (path.name, value)
        for path in HERE.glob("*.csv")
        for row in rows(path)
        for name, value in row.items()
        if name.endswith("_fr") or name == "fr"
    ]
    assert len(french) > 500
    for name, value in french:
        assert faults(value) == [], (name, value)
    for path in HERE.glob("*.csv"):
        for row in rows(path):
            for name in row:
                if name.endswith("_en"):
                    assert bool(row[name]) == bool(row[f"{name[:-3]}_fr"]), (path.name, row)


def test_everything_that_can_be_printed_comes_down_to_a_cell_and_is_written_in_both_languages() -> None:
    seen: set[tuple[str, str]] = set()
    for each in OBSERVATIONS:
        known = figure(each)
        assert [type(root) for root in known.roots()] == [Cell]
        kind = (each.measure, each.period.kind + "".join(each.where))
        if kind not in seen or each.cell.source.marked is False:
            seen.add(kind)
            assert faults(sentence(known).fr) == [], sentence(known)
        standing = each.cell.source.standing
        mark = {"official": None, "tidied": "rearranged by others", "secondary": "secondary source"}[standing]
        if mark:
            assert known.marked
    assert len(seen) > 60


def test_a_number_that_is_not_the_publishers_own_always_shows_its_mark() -> None:
    for standing, mark in (("secondary", "(secondary source)"), ("tidied", "(rearranged by others)")):
        each = next(each for each in OBSERVATIONS if each.cell.source.standing == standing)
        assert sentence(figure(each)).en.endswith(mark)
    official = next(each for each in OBSERVATIONS if each.cell.source.standing == "official")
    assert "(" not in sentence(figure(official)).en


def test_a_figure_of_every_table_goes_through_json() -> None:
    seen: set[str] = set()
    for each in OBSERVATIONS:
        if each.cell.source.key not in seen:
            seen.add(each.cell.source.key)
            known = figure(each)
            assert Figure.from_data(known.as_data()) == known
    assert len(seen) > 80


def test_notes_of_rows_are_shown() -> None:
    (each,) = of("cost", "2025-04-01..2026-03-31", item="ifhp")
    assert what(each).en.endswith("(projection)")


@pytest.mark.parametrize("name", [*tables.GATHERED, "episodes"])
def test_what_pages_say_is_carried_over_unchanged(name: str, shared: Path) -> None:
    for row in rows(HERE / f"{name}.csv"):
        for origin in row["origin"].split():
            file, number, column = origin.split(":")
            there = rows(shared / "data" / "facts" / f"{file}.csv")[int(number) - 1]
            printed = row["printed"] if name != "episodes" else row["period"]
            if name != "episodes":
                assert printed == there[column].removesuffix(".0"), origin
            elif re.fullmatch(r"[\d-]+", there[column]):
                assert printed == there[column], origin
            secondary = there["standing"] == "secondary"
            assert (tables.sources()[row["source"]].standing == "secondary") == secondary, origin


def test_every_number_of_the_facts_is_carried_over(shared: Path) -> None:
    carried = {
        origin
        for name in (*tables.GATHERED, "episodes")
        for row in rows(HERE / f"{name}.csv")
        for origin in row["origin"].split()
    }
    whole = {"irb_outcomes_annual_open_data", "annual_claims_total"}  # their own files are carried over
    for path in (shared / "data" / "facts").glob("*.csv"):
        for number, row in enumerate(rows(path), 1):
            if path.stem not in whole or (
                "canada-observatory" not in row["source"] and path.stem == "annual_claims_total"
            ):
                named = [origin for origin in carried if origin.startswith(f"{path.stem}:{number}:")]
                assert named, (path.stem, number)


@pytest.mark.parametrize("source", sorted(KEPT))
def test_every_cell_of_a_file_is_the_cell_it_names(source: str, shared: Path) -> None:
    there = rows(shared / "data" / KEPT[source])
    numbers = [each for each in OBSERVATIONS if each.cell.source.key == source]
    assert numbers
    for each in numbers:
        assert isinstance(each.cell.row, int)
        column = COLUMNS.get((source, each.cell.column), each.cell.column)
        row = there[each.cell.row - 1]
        assert each.cell.printed in (row[column], row[column].removesuffix(".0")), each.key
        assert row.get("year", row.get("date", ""))[:4] == str(each.period.end.year), each.key
        if source == "unhcr_origin":
            assert row["coo_iso"] == each.where["origin"]


def test_the_files_that_sources_name_are_those_of_the_origin(shared: Path) -> None:
    import hashlib

    for source, path in KEPT.items():
        data = (shared / "data" / path).read_bytes()
        assert hashlib.sha256(data).hexdigest() == tables.sources()[source].sha256


def test_every_month_and_office_is_carried_over(shared: Path) -> None:
    folder = shared / "data" / "ircc_asylum_monthly"
    there = rows(folder / "asylum_claims_national_by_office_monthly_2015-01_2025-07.csv")
    names = {"Other Offices": "other", "All": ""}
    for row in there:
        office = names.get(row["office_type"], row["office_type"].lower())
        where = {"office": office} if office else {}
        (found,) = of("claims_made", row["month"], "ircc_offices", **where)
        assert found.cell.printed == ("--" if row["suppressed"] == "1" else row["claims"])
    assert len(there) == sum(each.cell.source.key == "ircc_offices" for each in OBSERVATIONS)


def test_the_offices_of_each_month_fit_its_total() -> None:
    months: dict[str, list[Observation]] = defaultdict(list)
    for each in OBSERVATIONS:
        if each.cell.source.key == "ircc_offices":
            months[str(each.period)].append(each)
    assert len(months) == 127
    for found in months.values():
        (total,) = (each for each in found if not each.where)
        parts = [each for each in found if each.where]
        assert sum(each.count.low for each in parts) <= total.count.high
        assert sum(each.count.high for each in parts) >= total.count.low


def test_the_sum_of_the_months_is_within_the_sum_that_others_made_of_the_year() -> None:
    for year in range(2015, 2025):
        months = [of("claims_made", f"{year}-{month:02}", "ircc_offices")[0] for month in range(1, 13)]
        (summed,) = of("claims_made", str(year), "ircc_total")
        assert sum(each.count.low for each in months) <= summed.count.high
        assert sum(each.count.high for each in months) >= summed.count.low


def test_the_provinces_of_2023_fit_their_total() -> None:
    found = [each for each in OBSERVATIONS if each.cell.source.key == "leverageedu_claims"]
    (total,) = (each for each in found if not each.where)
    parts = [each for each in found if each.where]
    assert len(parts) == 11
    assert sum(each.count.low for each in parts) <= total.count.high
    assert sum(each.count.high for each in parts) >= total.count.low


def test_the_acceptance_rate_that_is_printed_is_that_of_the_decisions() -> None:
    for year in range(2013, 2026):
        accepted, rejected, rate = (
            of(measure, str(year), "irb_outcomes")[0]
            for measure in ("accepted", "rejected", "acceptance_rate")
        )
        true = 100 * accepted.count.low / (accepted.count.low + rejected.count.low)
        assert float(rate.count.low) <= float(true) <= float(rate.count.high)


def test_populations_of_provinces_add_up_to_that_of_canada() -> None:
    (canada,) = of("population", "2026-01-01")
    provinces = [
        each
        for each in OBSERVATIONS
        if each.measure == "population" and each.where and each.period == Period.parse("2026-01-01")
    ]
    assert len(provinces) == 13
    assert sum(each.count.low for each in provinces) == canada.count.low


def test_definitions_are_kept_apart() -> None:
    made: dict[str, Any] = {each.measure: each for each in OBSERVATIONS if each.where.get("persecution")}
    assert "claims_made" not in made
    for each in OBSERVATIONS:
        if each.measure == "claims_referred":
            assert "citizenship" not in each.where
        assert ("origin" in each.where) == each.measure.startswith("unhcr_")
