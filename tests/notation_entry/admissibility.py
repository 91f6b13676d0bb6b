"""What the table of this domain cannot say: convictions, findings in parts, grounds by name, last days."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from notation import Unmapped
from passage import Case
from passage.law import book

SECTIONS = {
    "security": ("IRPA 34(",),
    "human_rights": ("IRPA 35(",),
    "sanctions": ("IRPA 35.1(",),
    "serious_criminality": ("IRPA 36(1)",),
    "criminality": ("IRPA 36(2)(",),
    "transborder_criminality": ("IRPA 36(2.1)",),
    "organized_criminality": ("IRPA 37(1)",),
    "health": ("IRPA 38(1)",),
    "financial": ("IRPA 39",),
    "misrepresentation": ("IRPA 40(1)",),
}
"""The grounds that a name of the notation stands for, by how their citations begin."""

CHARGED = {"charge.claimant": True, "charge.about_coming": True, "charge.offence": "122"}
"""What a false document on entering would be charged as."""


def facts(told: dict[str, Any]) -> dict[str, Any]:
    """Our facts for the names taken."""
    return _conviction(told) | _smuggling(told) | _misrepresentation(told) | _health(told) | _charge(told)


def _conviction(told: dict[str, Any]) -> dict[str, Any]:
    """The one conviction told; none besides, unless the vector says so."""
    place = told.pop("conviction.place", None)
    if place is None:
        return {}
    others = told.pop("conviction.count", 1) - 1 + told.pop("other_convictions", 0)
    if others:
        raise Unmapped(f"{others} further convictions of which nothing is told")
    row: dict[str, Any] = {
        "stands": "stands",
        "nature": "youth" if told.pop("conviction.youth_sentence_ycja", False) else "ordinary",
        "same_occurrence": False,
        "completed_on": told.pop("conviction.sentence_completed_on", None),
    }
    if place == "CAN":
        row["max_years"] = told.pop("conviction.max_years_at_offence_date", None)
        row["months"] = told.pop("conviction.sentence_months", None)
        row["conditional"] = told.pop("conviction.conditional_sentence", False)
        return {"convictions_canada": {"rows": [row], "complete": True}}
    row["max_years"] = told.pop("conviction.max_years_equivalent", None)
    indictable = told.pop("conviction.equivalent_indictable", None)
    row["equivalent"] = {True: "indictable", False: "summary", None: None}[indictable]
    return {"convictions_abroad": {"rows": [row], "complete": True}}


def _smuggling(told: dict[str, Any]) -> dict[str, Any]:
    """Smuggling people across borders, with or without a benefit."""
    assisted = told.pop("smuggling.assisted_illegal_entry", None)
    transnational = told.pop("smuggling.transnational", None)
    benefit = told.pop("smuggling.material_benefit", None)
    if not (assisted and transnational):
        return {} if assisted is transnational is None else {"organized": None}
    role = {True: "smuggling_for_benefit", False: "smuggling_without_benefit", None: None}[benefit]
    return {"organized": {"rows": [role], "complete": True}}


def _misrepresentation(told: dict[str, Any]) -> dict[str, Any]:
    """Material facts misrepresented, and where that was determined for good."""
    where = told.pop("misrep.determination", None)
    if where is None:
        return {}
    row: dict[str, Any] = {"kind": "material_facts", "where": where}
    row["final_on"] = told.pop("misrep.final_date", None)
    row["enforced_on"] = told.pop("misrep.enforced_on", None)
    row["enforced"] = None if row["enforced_on"] is None else True
    return {"misrepresentation": {"rows": [row], "complete": True}}


def _health(told: dict[str, Any]) -> dict[str, Any]:
    """What is found of a health condition."""
    names = {
        "health.excessive_demand": "excessive_demand",
        "health.danger_public_health": "danger_public_health",
        "health.danger_public_safety": "danger_public_safety",
    }
    found = [ours for theirs, ours in names.items() if told.pop(theirs, False)]
    return {"health": {"rows": found, "complete": True}} if found else {}


def _charge(told: dict[str, Any]) -> dict[str, Any]:
    """What the deferral of a charge turns on."""
    came_from = told.pop("entry.came_from_country_of_persecution", None)
    if came_from is None:
        return {}
    return CHARGED | {"charge.came_from": came_from, "claim.stage": "before_rpd"}


def compare(case: Case, outcome: dict[str, Any]) -> Iterator[tuple[str, object]]:
    """Each key taken here that is not as expected."""
    if (name := outcome.pop("ground", None)) is not None and not _grounds(case, name, True):
        yield "ground", case.finding("admissibility").answer.true_grounds
    if (name := outcome.pop("ground_tested", None)) is not None and any(
        case.truth(key) is not False for key in _named(name)
    ):
        yield "ground_tested", {key: case.truth(key) for key in _named(name)}
    if (until := outcome.pop("until", None)) is not None:
        last = date.fromisoformat(until)
        found = [_under(case, day) for day in (last, last + timedelta(days=1))]
        if found != ["inadmissible", "no_ground"]:
            yield "until", found


def _under(case: Case, day: date) -> str | None:
    """What is found on the same facts, taken on another day."""
    return Case(case.given, on=case.moment, facts_on=day).finding("admissibility").outcome


def _named(name: str) -> tuple[str, ...]:
    if name not in SECTIONS:
        raise Unmapped(f"ground = {name!r}")
    grounds = book().issues["admissibility"].grounds
    return tuple(key for key in grounds if key.startswith(SECTIONS[name]))


def _grounds(case: Case, name: str, holds: bool) -> bool:
    """Some ground of that name holds."""
    return any(case.truth(key) is holds for key in _named(name))
