"""The entry document against a decision written a second time, in plain Python, from the reference list."""

import csv
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from passage.case import Case
from passage.engine.evaluate import exact_reader
from passage.engine.record import columns_of
from passage.lang import instant
from passage.law.facts.arrival import Mode
from passage.law.facts.person import Standing
from passage.law.facts.purpose_of_entry import Purpose

FIRST, LAST = instant("2016-01-01"), instant("2026-11-23T12:00-05:00")
COUNTRIES = ("MEX", "BRA", "DEU", "FRA", "USA", "COL", "QAT", "ARE", "ATG", "PHL", "IDN", "BGR", "IND", "CAN")
REGIME = {"visa_required": 0, "eta_conditional": 1, "visa_exempt_eta": 2, "exempt_no_eta": 2}
"""How much a nationality helps."""


@pytest.fixture(scope="module")
def regimes(shared: Path) -> list[dict[str, str]]:
    with (shared / "law" / "lists_entry_documents.csv").open(encoding="utf-8", newline="") as told:
        return list(csv.DictReader(told))


def traveller(rng: Random) -> dict[str, Any]:
    """Somebody of whom everything is known; nothing has happened to what they hold."""
    edge = rng.choice(["2016-12-01T00:00:01-05:00", "2024-02-29T23:30-05:00", "2026-06-05T01:00-04:00", None])
    span = int((LAST - FIRST).total_seconds())
    at = FIRST + timedelta(seconds=rng.randrange(span)) if edge is None else instant(edge)
    at += timedelta(seconds=rng.choice([-1, 0, 1])) if edge else timedelta()
    return {
        "at": at,
        "countries": rng.sample(COUNTRIES, rng.choice([1, 1, 1, 2, 0])),
        "standing": rng.choice([Standing.FOREIGN] * 8 + [Standing.CITIZEN, Standing.RESIDENT]).code,
        "mode": rng.choice([mode.code for mode in Mode]),
        "from": rng.choice(["SPM", "USA", "FRA"]),
        "resident_of": rng.choice(["SPM", "FRA"]),
        "capacity": rng.choice([0, 99, 100]),
        "crew": rng.random() < 0.1,
        "resident": rng.random() < 0.15,
        "us_visa": rng.random() < 0.4,
        "years_ago": rng.choice([None, 1, 9, 11]),
        "permit": rng.random() < 0.1,
        "visa": rng.random() < 0.1,
    }


def told(who: Mapping[str, Any]) -> Case:
    at: datetime = who["at"]
    day = at.date()
    ago = who["years_ago"]
    return Case(
        {
            "nationalities": {"rows": who["countries"], "complete": True},
            "travel.documents": {"rows": ["passport"], "complete": True},
            "travel.events": {"rows": [], "complete": True},
            "person.standing": who["standing"],
            "arrival.mode": who["mode"],
            "arrival.from": who["from"],
            "person.residence": who["resident_of"],
            "arrival.purpose": (Purpose.VESSEL_CREW if who["crew"] else Purpose.STAY).code,
            "arrival.vessel_capacity": who["capacity"],
            "arrival.authorized_reentry": False,
            "us.permanent_resident": who["resident"],
            "us.nonimmigrant_visa": who["us_visa"],
            "trv.ever_held": ago is not None,
            "trv.last_day_held": (day - timedelta(days=365 * (ago or 0))).isoformat(),
            "eta.applied_on": day.isoformat(),
            "trp.valid": who["permit"],
            "trv.valid": who["visa"],
            "eta.held": False,
        },
        on=at,
    )


def decided(who: Mapping[str, Any], regimes: list[dict[str, str]]) -> str:
    """The document, by the steps of the reference notes."""
    at = who["at"]
    if who["standing"] != "foreign_national" or "CAN" in who["countries"]:
        return "out_of_scope"
    if who["permit"] or who["visa"]:
        return "none_further"
    best = max((REGIME[regime(code, at, regimes)] for code in who["countries"]), default=0)
    american = "USA" in who["countries"] or (who["resident"] and at >= instant("2022-04-26T08:00-04:00"))
    by_vessel = at >= instant("2026-06-05T01:00-04:00") and who["mode"] == "sea" and who["from"] == "SPM"
    if best == 2 or who["resident"] or "USA" in who["countries"] or who["crew"]:
        islander = "FRA" in who["countries"] and who["from"] == who["resident_of"] == "SPM"
        since_vessels = at >= instant("2026-06-05T01:00-04:00")
        large = since_vessels and who["mode"] == "sea" and who["capacity"] >= 100
        free = american or islander or large or (who["crew"] and since_vessels)
        mandatory = at >= instant("2016-03-15")
        return "eta" if mandatory and (who["mode"] == "air" or by_vessel) and not free else "none"
    conditions = who["us_visa"] or who["years_ago"] in (1, 9)
    return "eta_or_trv" if best == 1 and who["mode"] == "air" and conditions else "trv"


def regime(code: str, at: datetime, regimes: list[dict[str, str]]) -> str:
    if code == "CAN":
        return "visa_required"
    return next(
        row["regime"]
        for row in regimes
        if row["iso3"] == code
        and instant(row["from_instant"] or row["from_date"]) <= at
        and (not row["to_date"] or at < instant(row["to_instant"] or row["to_date"]))
    )


@pytest.mark.parametrize("seed", range(300))
def test_the_document_is_the_one_that_the_notes_decide(seed: int, regimes: list[dict[str, str]]) -> None:
    who = traveller(Random(seed))
    assert told(who).finding("entry_document").outcome == decided(who, regimes)


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize("issue", ["entry_document", "eta_validity", "trv_validity", "passport"])
def test_exactly_one_outcome_holds_whatever_is_told(seed: int, issue: str) -> None:
    case = told(traveller(Random(seed))).tell({"eta.held": False, "trv.requirements_unmet": False})
    told_so = dict.fromkeys(
        ("travel.inadmissible", "travel.will_not_leave", "travel.administrative_error"), seed % 2 == 0
    )
    case = case.tell(told_so)
    rules = tuple(case.edition.resolve(outcome.when) for outcome in case.book.issues[issue].outcomes)
    found = [
        exact_reader(case.edition, (rule,)).reach(columns_of(case.book).write(case.known)).settled
        for rule in rules
    ]
    assert found.count(0) <= 1
    assert found.count(0) == 1 or None in found
