"""Every number has a name by which it is found again, and so have measures of several."""

from datetime import date
from pathlib import Path

import pytest
from tests.evidence.conftest import GOOD

from passage.cite.figures import Operation
from passage.evidence import keys, tables
from passage.evidence.at_hand import AtHand, at_hand
from passage.evidence.opened import opened
from passage.evidence.readers import read
from passage.evidence.store.store import Store
from passage.evidence.telling import trace
from passage.text import Complaint
from passage.text.typography import faults

TABLES = AtHand(None)


def test_every_observation_is_found_again_by_its_name() -> None:
    assert sum(len(keys.names(measure, TABLES)) for measure in tables.measures()) == len(
        tables.observations()
    )
    for each in tables.observations()[::25]:
        assert keys.observations(keys.name(each, TABLES), TABLES) == (each,)


def test_a_code_alone_is_enough_where_it_names_one_place() -> None:
    assert keys.observations("claims_made:2023:MEX", TABLES) == keys.observations(
        "claims_made:2023:citizenship=MEX", TABLES
    )


def test_the_nearest_to_the_publisher_comes_first() -> None:
    standings = [each.cell.source.standing for each in keys.observations("claims_made:2023", TABLES)]
    assert standings == sorted(standings, key=["official", "tidied", "secondary"].index)
    assert len(set(standings)) == 3


def test_measures_are_called_by_name() -> None:
    fall = keys.figure("change(claims_made:2023-03:border, claims_made:2023-04:border)", TABLES)
    assert (round(float(fall.low), 3), round(float(fall.high), 3)) == (-0.686, -0.685)
    months = ", ".join(f"claims_made:2024-{month:02}" for month in range(1, 13))
    assert keys.figure(f"total({months})", TABLES).low > 171_000


@pytest.mark.parametrize(
    "name",
    [
        "",
        "claims_made",
        "claims_made:2023:XXX",
        "claims_made:2023@nobody",
        "solve(claims_made:2023)",
        "change(claims_made:2023)",
        "change(claims_made:2023, claims_made:2022, claims_made:2021)",
        "compare(claims_made:2023-01, pending:2023-09-30)",
        "total(" * 500,
        "x" * 5000,
    ],
)
def test_what_names_nothing_is_a_complaint_that_says_what_to_write(name: str) -> None:
    with pytest.raises(Complaint) as refused:
        keys.figure(name, TABLES)
    assert faults(refused.value.mend.fr) == []


def test_a_key_that_is_nearly_one_is_told_those_that_come_near() -> None:
    for wrong, right in (
        ("claims_made:2023:MEXX", "claims_made:2023:MEX"),
        ("clams_made:2023:MEX", "claims_made:2023:MEX"),
        ("claims_made:2023@ircc", "claims_made:2023@ircc_total"),
        ("claims_made:20233:MEX", "claims_made:2023:MEX"),
    ):
        with pytest.raises(Complaint) as refused:
            keys.figure(wrong, TABLES)
        assert right in refused.value.mend.en


def test_canada_may_be_left_out_where_it_is_the_country_of_asylum() -> None:
    name = "unhcr_applied:2023:asylum=CAN:level=FI:origin=MEX"
    assert keys.observations("unhcr_applied:2023:FI:MEX", TABLES) == keys.observations(name, TABLES)


def test_a_publisher_s_own_months_stand_before_what_others_summed() -> None:
    official, whole, *others = keys.figures("claims_made:2019", TABLES)
    assert not official.marked
    assert official.high - official.low > whole.high - whole.low
    assert isinstance(whole.why, Operation)
    assert len(whole.why.parts) == 12
    assert not whole.marked
    assert any(each.marked and each.high - each.low > whole.high - whole.low for each in others)
    assert "added up here" in " ".join(trace(whole, "en"))
    assert "additionnés ici" in " ".join(trace(whole, "fr"))
    figures, rested = keys.traced("claims_made:2019:border", TABLES)
    assert isinstance(figures[0].why, Operation)
    assert sum(each.period.kind == "month" for each in rested) == 12
    assert not isinstance(keys.figure("claims_made:2019@ircc_total", TABLES).why, Operation)


def test_the_same_number_of_all_canada_has_one_key_in_the_store_and_in_the_tables(tmp_path: Path) -> None:
    text = (GOOD / "statcan_population_fr.csv").read_text("utf-8-sig").replace("2025-07", "2025-04")
    (printed,) = keys.observations("population:2025-04-01", TABLES)
    text = text.replace("41651653", printed.cell.printed)
    file = opened("17100009-fra.csv", text.encode())
    store = Store(tmp_path)
    store.add(file, read(file), retrieved=date(2026, 11, 1))
    near = at_hand(store)
    both = keys.observations("population:2025-04-01", near)
    assert [near.place(each) for each in both] == ["store", "tables"]
    assert len({(each.key, each.count.low, each.count.high) for each in both}) == 1
    assert all("province" not in each.where for each in both)
    assert keys.observations("population:2025-04-01:province=CAN", near) == both
    (first,) = near.observations("population", "2025-04-01", province="CAN")
    assert first == both[0]
    assert keys.observations(keys.name(both[0], near), near) == (both[0],)
    (bare,) = keys.observations("population:2025-04-01@statcan.population", near)
    assert bare == both[0]
    assert keys.observations("population:2025-04-01", at_hand(store, date(2026, 10, 1))) == both[1:]
