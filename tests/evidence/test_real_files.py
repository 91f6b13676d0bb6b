"""Every tidied file of the reference material is read whole, and its numbers are counted."""

from pathlib import Path

import pytest

from passage.evidence.opened import open_file
from passage.evidence.readers import read
from passage.text import Complaint

REAL = {
    "canada_observatory/ircc_asylum_by_country.csv": ("tidied.asylum_citizenship", 273, 0, 0),
    "canada_observatory/ircc_asylum_outcomes.csv": ("tidied.irb_outcomes", 39, 0, 0),
    "canada_observatory/ircc_asylum_total.csv": ("tidied.asylum_total", 11, 0, 0),
    "canada_observatory/ircc_study_by_country.csv": ("tidied.study_citizenship", 1798, 0, 0),
    "canada_observatory/ircc_work_by_country.csv": ("tidied.work_citizenship", 1651, 0, 0),
    "canada_observatory/statcan_npr_by_type.csv": ("tidied.npr_types", 100, 0, 0),
    "canada_observatory/statcan_population_quarterly.csv": ("tidied.population", 4063, 0, 0),
    "ircc_asylum_monthly/asylum_claims_national_by_office_monthly_2015-01_2025-07.csv": (
        *("tidied.asylum_office_national", 635, 66, 0),
    ),
    "ircc_asylum_monthly/asylum_claims_office_province_monthly_2015-01_2025-07.csv": (
        *("tidied.asylum_office", 4953, 614, 0),
    ),
    "unhcr/asylum_applications.parquet": ("unhcr.applications", 120597, 0, 0),
    "unhcr/canada_by_origin_annual.csv": ("tidied.unhcr_canada", 31792, 0, 11408),
    "unhcr_monthly_legacy/asylum_applications_monthly_1999_2018_conflict_origins.csv": (
        *("tidied.unhcr_monthly", 9287, 73, 0),
    ),
}
"""Of which data set each is, how many numbers it has, how many are withheld and how many absent."""
NO_NUMBERS = ["unhcr/countries.csv", "facts/policy_dates.csv"]


@pytest.mark.parametrize("name", sorted(REAL))
def test_a_real_file_is_read_whole(shared: Path, name: str) -> None:
    data_set, rows, withheld, absent = REAL[name]
    reading = read(open_file(shared / "data" / name), data_set)
    assert (reading.data_set, len(reading.rows)) == (data_set, rows)
    assert (reading.withheld, reading.absent) == (withheld, absent)


@pytest.mark.parametrize("name", NO_NUMBERS)
def test_a_file_without_numbers_is_refused(shared: Path, name: str) -> None:
    with pytest.raises(Complaint, match="no publisher’s form"):
        read(open_file(shared / "data" / name))


def test_the_months_of_offices_are_held_within_their_totals(shared: Path) -> None:
    name = "ircc_asylum_monthly/asylum_claims_office_province_monthly_2015-01_2025-07.csv"
    rows = read(open_file(shared / "data" / name)).rows
    parts: dict[object, list[int]] = {}
    for row in rows:
        where = dict(row.where)
        if "province" in where:
            ends = parts.setdefault((row.period, where["office"]), [0, 0])
            ends[0] += int(row.told.low)
            ends[1] += int(row.told.high)
    for row in rows:
        where = dict(row.where)
        if "office" in where and "province" not in where and where["office"] != "other":
            low, high = parts[row.period, where["office"]]
            assert low <= row.told.high
            assert row.told.low <= high
