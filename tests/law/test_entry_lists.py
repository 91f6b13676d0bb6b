"""The dated lists of countries: no gap, no overlap, and as seven consolidations print them."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

from passage.case import Case
from passage.lang import instant
from passage.law.dated_lists import DatedList
from passage.law.irpr.s007_01_visa_or_authorization import conditional_countries
from passage.law.irpr.s190_by_nationality import (
    BRITISH_TERRITORIES,
    KNOWN_FROM,
    MEXICO_LISTED,
    NEW_ZEALANDERS,
    WITHOUT_CITIZENSHIP,
    exempt_countries,
)
from passage.text import codes, country

LISTS = (exempt_countries, conditional_countries)
REGULATIONS = "eng/regulations/SOR-2002-227.xml"
CONSOLIDATIONS = {
    "2022-11-24": "history/2022-11-24",
    "2023-04-18": "history/2023-04-18",
    "2024-01-26": "history/2024-01-26",
    "2024-04-02": "history/2024-04-02",
    "2025-12-10": "history/2025-12-10",
    "2026-05-25": "history/2026-05-25",
    "2026-06-14": "current",
}
ANOTHER_WAY = {
    "Brunei Darussalam": "BRN",
    "Federal Republic of Germany": "DEU",
    "Republic of Korea": "KOR",
    "St. Kitts and Nevis": "KNA",
    "St. Lucia": "LCA",
    "St. Vincent and the Grenadines": "VCT",
}
"""Countries that the Regulations name otherwise than our table of names."""


def coded(names: Iterable[str]) -> set[str]:
    ours = {country(code, "en"): code for code in codes()} | ANOTHER_WAY
    return {ours[name] for name in names}


def words(element: ElementTree.Element | None) -> str:
    return "" if element is None else " ".join("".join(element.itertext()).split())


def of_schedule(text: ElementTree.ElementTree) -> set[str]:
    """The countries of Schedule 1.1."""
    for schedule in text.getroot().iter("Schedule"):
        if words(schedule.find("ScheduleFormHeading/Label")) == "SCHEDULE 1.1":
            return coded(words(item) for item in schedule.iter("Item"))
    raise LookupError("no Schedule 1.1")


def of_table(text: ElementTree.ElementTree) -> set[str]:
    """The countries of the table of 7.01."""
    for section in text.getroot().iter("Section"):
        if words(section.find("Label")) == "7.01":
            return coded(words(row) for row in section.iter("row") if words(row) and words(row) != "Country")
    raise LookupError("no section 7.01")


@pytest.mark.parametrize("day", CONSOLIDATIONS)
def test_the_lists_are_those_that_the_consolidation_prints(day: str, shared: Path) -> None:
    file = shared / "law" / "statutes" / CONSOLIDATIONS[day] / REGULATIONS
    text = ElementTree.parse(file)
    assert exempt_countries.at(day) == of_schedule(text)
    assert conditional_countries.at(day) == of_table(text)


@pytest.mark.parametrize("listed", LISTS)
def test_no_country_is_on_a_list_twice_at_once(listed: DatedList) -> None:
    for code in {row.code for row in listed.rows}:
        spans = sorted((row for row in listed.rows if row.code == code), key=lambda row: instant(row.since))
        assert all(row.until is None or instant(row.since) < instant(row.until) for row in spans)
        assert all(a.until and instant(a.until) <= instant(b.since) for a, b in pairwise(spans))


def moments() -> list[datetime]:
    """Each instant at which a list changes, and the second before it."""
    edges = {instant(edge) for listed in LISTS for edge in listed.changes} | {instant(KNOWN_FROM)}
    return sorted(edges | {edge - timedelta(seconds=1) for edge in edges if edge > instant(KNOWN_FROM)})


@pytest.mark.parametrize("when", moments(), ids=str)
def test_no_country_is_on_both_lists_at_once(when: datetime) -> None:
    assert exempt_countries.at(when) & conditional_countries.at(when) == set()


def test_a_country_that_leaves_one_list_for_the_other_is_never_on_neither() -> None:
    for before, after in (
        (exempt_countries, conditional_countries),
        (conditional_countries, exempt_countries),
    ):
        for gone in before.left():
            came = [
                row.since for row in after.rows if row.code == gone.code and row.since >= (gone.until or "")
            ]
            if gone.code in {"MEX", "BGR"}:
                assert came == [gone.until]
    assert conditional_countries.at(MEXICO_LISTED) - conditional_countries.at(
        "2024-02-29T23:29:59-05:00"
    ) == {"MEX"}


def test_the_version_of_each_list_begins_where_the_list_changes() -> None:
    from passage.law import book

    for key, listed in (("IRPR 190(1)(a)", exempt_countries), ("IRPR 7.01(1)", conditional_countries)):
        starts = {v.in_force.start for v in book().provisions[key].versions[1:] if v.in_force}
        assert starts == {instant(edge) for edge in listed.changes} - {instant(listed.opening)}


def regimes(shared: Path) -> list[dict[str, str]]:
    with (shared / "law" / "lists_entry_documents.csv").open(encoding="utf-8", newline="") as told:
        return list(csv.DictReader(told))


def test_every_country_has_a_regime_or_a_reason_for_having_none(shared: Path) -> None:
    named = {row["iso3"] for row in regimes(shared)}
    assert set(codes()) - named == WITHOUT_CITIZENSHIP | NEW_ZEALANDERS | {"CAN"}


EXPECTED = {
    "visa_required": "trv",
    "exempt_no_eta": "none",
    "visa_exempt_eta": "eta",
    "eta_conditional": "eta_or_trv",
}
PASSPORT = {
    "HKG": "hong_kong",
    "ISR": "israel_national",
    "TWN": "taiwan_with_number",
    "VAT": "holy_see",
    "ROU": "romania_chip",
}


def arriving(code: str, on: str) -> Case:
    """A citizen by air, with the passport that the list asks for and a visa of the United States."""
    return Case(
        {
            "nationalities": {"rows": [code], "complete": True},
            "travel.documents": {"rows": [PASSPORT.get(code, "passport")], "complete": True},
            "arrival.british": "territory" if code in BRITISH_TERRITORIES else "citizen",
            "person.standing": "foreign_national",
            "arrival.mode": "air",
            "arrival.from": "NLD",
            "person.residence": "NLD",
            "arrival.purpose": "visit",
            "arrival.authorized_reentry": False,
            "us.permanent_resident": False,
            "us.nonimmigrant_visa": True,
            "trp.valid": False,
            "trv.valid": False,
            "eta.held": False,
        },
        on=on,
    )


def test_by_air_each_country_has_the_regime_of_the_reference_list_on_its_first_and_last_second(
    shared: Path,
) -> None:
    wrong: list[str] = []
    for row in regimes(shared):
        begins = instant(row["from_instant"] or row["from_date"])
        ends = instant(row["to_instant"] or row["to_date"] or "2026-11-23T12:00-05:00")
        for at in (max(begins, instant(KNOWN_FROM)), ends - timedelta(seconds=1)):
            found = arriving(row["iso3"], at.isoformat()).finding("entry_document").outcome
            if found != EXPECTED[row["regime"]]:
                wrong.append(f"{row['iso3']} {at} {row['regime']}: {found}")
    assert wrong == []
