"""The people of the bench as their facts are named in the law of the package, for the server that answers it.

The bench's facts are a flat cut; the whole law asks more of a person (rows of relatives and claims, entries
told as one story). A person whose flat facts cannot be told so is left out, before anything is asked.
"""

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import Any

from bench.peers import work

ON = work.LAW_DATE
RELATIVE = {"relation": "brother", "in_canada": True, "status": "none_of_these", "claim": "none",
            "permit": "none", "age": 30}  # fmt: skip
RELATIVES = {
    "relative_citizen": {"status": "citizen"},
    "relative_protected": {"status": "protected_person"},
    "relative_resident": {"status": "permanent_resident"},
    "relative_removal_stayed": {"status": "s233_stay"},
    "relative_adult_claim_pending": {"claim": "referred_pending"},
    "relative_adult_works": {"permit": "work", "permit_valid": True},
    "relative_adult_studies": {"permit": "study", "permit_valid": True},
}
DOCUMENTS = {
    "pr_visa": "permanent_resident_visa",
    "temporary_visa": "temporary_resident_visa",
    "temporary_permit": "temporary_resident_permit",
    "travel_document": "travel_document_31_3",
}
INADMISSIBILITY = {
    "security": "security",
    "rights": "human_rights",
    "organized": "organized_criminality",
    "serious": "serious_criminality",
    "sanctions": "sanctions",
    "transborder": "transborder_criminality",
}
SAME = {
    "claim_place": "claim.place",
    "entry_place": "entry.place",
    "from_us": "entry.from_us",
    "stateless": "claimant.stateless",
    "us_removal_ordered": "us_removal.ordered",
    "us_removal_in_transit": "us_removal.in_transit",
    "accompanied": "claimant.accompanied",
    "partnered": "claimant.partnered",
    "parent_or_guardian_near": "claimant.parent_near",
    "visa_exempt": "visa.exempt_for_canada",
    "us_visa_required": "visa.us_required",
    "refused_by_us": "reentry.refused_us",
    "resident_removed_from_us": "reentry.resident_removed",
    "death_penalty": "death_penalty.us",
    "made_in_person": "claim.in_person",
    "under_removal_order": "claim.removal_order",
    "reported_to_division": "suspension.report_referred",
    "charged_ten_years": "suspension.charged",
    "officer_awaits_court": "suspension.officer_waits",
    "protection_conferred": "protection.conferred",
    "recognized_elsewhere": "protection.recognized_elsewhere",
    "returnable_there": "protection.returnable",
}
ALIKE = {
    "claim.surrender_order": False,
    "claim.heard_before_2019_06_21": False,
    "claim.stage": "eligibility_pending",
    "claim.first": True,
    "claim.misrepresented": False,
    "death_penalty.elsewhere": False,
    "entry.before_protocol": False,
    "entry.earlier_between_ports": False,
    "policy.minor_exemption": False,
    "reading.earlier_crossing_counts": False,
    "reading.leap_birthday_later": False,
    "reading.one_year_rolls_over": False,
}
"""What the cut does not ask, answered alike for everybody, the open readings as the cut reads them."""


def facts(person: dict[str, Any]) -> dict[str, Any]:
    """A person's facts as the API takes them."""
    entered, first = person["entered_on"], person["first_entered_on"]
    told = {name: person[own] for own, name in SAME.items()}
    told |= {
        "claim.made_on": _iso(person["claim_made_on"]),
        "claimant.born": _iso(person["born_on"]),
        "entry.date": _iso(entered),
        "entry.after_june_2020": entered > work.ONE_YEAR_CUTOFF,
        "nationalities": _list("country", ["USA"] if person["us_national"] else []),
        "former_residence": _list("country", ["USA"] if person["us_former_residence"] else []),
        "family": _whole([{**RELATIVE, **own} for name, own in RELATIVES.items() if person[name]]),
        "documents": _whole(_documents(person)),
        "prior_claims": _whole(list(_claims(person))),
        "inadmissibility": _whole(_inadmissible(person)),
    }
    if entered > work.ONE_YEAR_CUTOFF:
        told["entry.first_after_june_2020"] = _iso(first)
    return {**ALIKE, **told}


def tellable(person: dict[str, Any]) -> bool:
    """Whether the flat facts can be those of one person under the whole law."""
    entered, first = person["entered_on"], person["first_entered_on"]
    return (
        (first > work.ONE_YEAR_CUTOFF) == (entered > work.ONE_YEAR_CUTOFF)
        and not (person["stateless"] and person["us_national"])
        and person["born_on"] <= first
    )


def people(count: int) -> Iterator[dict[str, Any]]:
    """So many of the bench's people who can be told so."""
    return islice(filter(tellable, work.persons(3 * count + 100)), count)


def _iso(day: int) -> str:
    return date.fromordinal(day + work.EPOCH).isoformat()


def _whole(rows: list[Any]) -> dict[str, Any]:
    return {"rows": rows, "complete": True}


def _list(name: str, values: list[str]) -> dict[str, Any]:
    return _whole([{name: value} for value in values])


def _documents(person: dict[str, Any]) -> list[dict[str, Any]]:
    named = DOCUMENTS.get(person["document"])
    return [{"type": named, "transit_only": person["transit_only"]}] if named else []


def _claims(person: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if person["claim_rejected"]:
        yield {"country": "CAN", "result": "rejected"}
    if person["claim_withdrawn"]:
        yield {"country": "CAN", "result": "withdrawn"}
    if person["claim_ineligible"]:
        under = "ineligible_stca" if person["ineligible_under_agreement"] else "ineligible"
        yield {"country": "CAN", "result": under}
    if person["claim_elsewhere_confirmed"]:
        yield {"country": "GBR", "result": "pending", "confirmed": True}


def _inadmissible(person: dict[str, Any]) -> list[dict[str, Any]]:
    named = INADMISSIBILITY.get(person["inadmissibility"])
    if named is None:
        return []
    convicted = person["convicted_ten_years"]
    return [{"ground": named, "conviction": "canada" if convicted else "none",
             **({"max_years": 10} if convicted else {})}]  # fmt: skip
