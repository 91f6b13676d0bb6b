"""The work every engine is given: 44 facts, 34 provisions, the law of 2026-11-23, 200 invented people.

Who may have a claim referred: IRPA 99(3), 100(2), 101(1)(a)-(f), 101(2); IRPR 159.01, 159.1-159.6.
Relatives are flattened to booleans and every fact is known, because that is what the peers can take.
Dates are days since 1970-01-01; `first_entered_on` is the first entry after 2020-06-24, where there is
one, and otherwise the last. Ages and years run to the same day or the last of its month.
`decide` is the reference each engine must equal before it is timed.
"""

from calendar import monthrange
from datetime import date
from random import Random

LAW_DATE = "2026-11-23"
EPOCH = date(1970, 1, 1).toordinal()


def day(text: str) -> int:
    """Days from 1970-01-01 to an ISO date."""
    return date.fromisoformat(text).toordinal() - EPOCH


AGREEMENT_BETWEEN_PORTS = day("2023-03-25")  # SOR/2023-58
ONE_YEAR_CUTOFF = day("2020-06-24")  # 101(1)(b.1)
ONE_YEAR_CLAIMS_FROM = day("2025-06-03")  # S.C. 2026, c. 4, s. 75
INFORMATION_SHARING_CLAIMS_FROM = day("2019-04-08")  # S.C. 2019, c. 29, s. 309
TIME_LIMIT = 14  # IRPR 159.4(1.1)

DATES = ("claim_made_on", "entered_on", "first_entered_on", "born_on")
PORTS = ("land_poe", "rail_poe", "harbour_poe", "airport_poe")
ENUMS = {
    "claim_place": (*PORTS, "inland"),
    "entry_place": (*PORTS, "between_poe_land_border", "non_poe_other"),
    "document": ("none", "pr_visa", "temporary_visa", "temporary_permit", "travel_document"),
    "inadmissibility": ("none", "security", "rights", "organized", "serious", "sanctions", "transborder"),
}
BOOLEANS = {  # and how often each is true among the invented people
    "from_us": 0.9, "us_national": 0.05, "stateless": 0.3, "us_former_residence": 0.3,
    "us_removal_ordered": 0.7, "us_removal_in_transit": 0.7, "relative_citizen": 0.08,
    "relative_protected": 0.08, "relative_resident": 0.08, "relative_removal_stayed": 0.08,
    "relative_adult_claim_pending": 0.08, "relative_adult_works": 0.08, "relative_adult_studies": 0.08,
    "accompanied": 0.3, "partnered": 0.2, "parent_or_guardian_near": 0.3, "transit_only": 0.5,
    "visa_exempt": 0.3, "us_visa_required": 0.6, "refused_by_us": 0.08, "resident_removed_from_us": 0.05,
    "death_penalty": 0.08, "made_in_person": 0.93, "under_removal_order": 0.07,
    "reported_to_division": 0.04, "charged_ten_years": 0.1, "officer_awaits_court": 0.5,
    "protection_conferred": 0.04, "claim_rejected": 0.05, "claim_withdrawn": 0.05,
    "claim_ineligible": 0.15, "ineligible_under_agreement": 0.7, "claim_elsewhere_confirmed": 0.2,
    "recognized_elsewhere": 0.15, "returnable_there": 0.5, "convicted_ten_years": 0.5,
}  # fmt: skip
FACTS = {
    **dict.fromkeys(DATES, "date"),
    **dict.fromkeys(ENUMS, "enum"),
    **dict.fromkeys(BOOLEANS, "bool"),
}

GROUNDS = tuple(f"s101_1_{p}" for p in ("a", "b", "b_1", "b_2", "c", "c_1", "d", "e", "f"))
ANSWERS = (*GROUNDS, "receivable", "suspended", "eligible")


def anniversary(days: int, years: int) -> int:
    """The same day so many years on, or the last day of that month (Interpretation Act, ss. 28, 37)."""
    born = date.fromordinal(days + EPOCH)
    last = monthrange(born.year + years, born.month)[1]
    return date(born.year + years, born.month, min(born.day, last)).toordinal() - EPOCH


EDGES = ["2019-04-07", "2019-04-08", "2023-03-24", "2023-03-25", "2025-06-02", "2025-06-03", "2026-02-28"]


def persons(count: int = 200, seed: int = 20261123) -> list[dict]:
    """Invented people, the same for a seed, near the edges of the law more often than life puts them."""
    chance, people = Random(seed), []
    for _ in range(count):
        made = chance.choice((day(chance.choice(EDGES)), chance.randint(18500, day(LAW_DATE))))
        entered = made - chance.choice((0, 3, 13, 13, 14, 15, chance.randint(0, 1500)))
        first = chance.choice((entered, ONE_YEAR_CUTOFF, ONE_YEAR_CUTOFF + 1, made - 365, made - 366))
        person = {
            "claim_made_on": made,
            "entered_on": entered,
            "first_entered_on": min(first, entered),
            "born_on": chance.choice((day("2008-02-29"), made - 6560, made - chance.randint(1500, 20000))),
            **{name: chance.choice(values) for name, values in ENUMS.items()},
            **{name: chance.random() < often for name, often in BOOLEANS.items()},
        }
        if chance.random() < 0.6:
            person["inadmissibility"] = "none"
        if chance.random() < 0.5:
            person["document"] = "none"
        if chance.random() < 0.3:
            person["entry_place"] = "between_poe_land_border"
        people.append(person)
    return people


def agreement_bars(f: dict) -> bool:
    """101(1)(e): came from the United States, within the Agreement, with no exception (IRPR 159.1-159.6)."""
    adult = f["claim_made_on"] >= anniversary(f["born_on"], 18)
    excepted = (
        f["relative_citizen"]
        or f["relative_protected"] or f["relative_resident"] or f["relative_removal_stayed"]
        or f["relative_adult_claim_pending"]
        or f["relative_adult_works"] or f["relative_adult_studies"]
        or not (adult or f["accompanied"] or f["partnered"] or f["parent_or_guardian_near"])
        or (f["document"] != "none" and not f["transit_only"])
        or (f["visa_exempt"] and f["us_visa_required"])
        or f["refused_by_us"] or f["resident_removed_from_us"]
    )  # fmt: skip
    if f["entry_place"] == "airport_poe":
        in_scope = f["us_removal_ordered"] and f["us_removal_in_transit"]
    elif f["entry_place"] in ("land_poe", "rail_poe"):
        in_scope = f["claim_place"] in ("land_poe", "rail_poe") and not excepted
    else:
        in_scope = (
            f["entry_place"] == "between_poe_land_border"
            and f["entered_on"] >= AGREEMENT_BETWEEN_PORTS
            and f["claim_made_on"] - f["entered_on"] < TIME_LIMIT
            and not excepted
        )
    connected = f["us_national"] or (f["stateless"] and f["us_former_residence"])
    return f["from_us"] and not connected and in_scope and not f["death_penalty"]


def decide(f: dict) -> dict[str, bool]:
    """Every ground of 101(1), receivability, suspension and the outcome, from fully known facts."""
    made, recent = f["claim_made_on"], f["claim_made_on"] >= ONE_YEAR_CLAIMS_FROM
    first, days = f["first_entered_on"], f["claim_made_on"] - f["entered_on"]
    readmitted = f["ineligible_under_agreement"] and f["refused_by_us"]  # IRPR 159.01
    grounds = {
        "s101_1_a": f["protection_conferred"],
        "s101_1_b": f["claim_rejected"],
        "s101_1_b_1": recent and first > ONE_YEAR_CUTOFF and made > anniversary(first, 1),
        "s101_1_b_2": recent and f["entry_place"] == "between_poe_land_border" and days >= TIME_LIMIT,
        "s101_1_c": f["claim_withdrawn"] or (f["claim_ineligible"] and not readmitted),
        "s101_1_c_1": f["claim_elsewhere_confirmed"] and made >= INFORMATION_SHARING_CLAIMS_FROM,
        "s101_1_d": f["recognized_elsewhere"] and f["returnable_there"],
        "s101_1_e": agreement_bars(f),
        "s101_1_f": f["inadmissibility"] in ("security", "rights", "organized")
        or (f["inadmissibility"] == "serious" and f["convicted_ten_years"]),
    }
    receivable = f["made_in_person"] and not f["under_removal_order"]
    suspended = f["reported_to_division"] or (f["charged_ten_years"] and f["officer_awaits_court"])
    eligible = receivable and not suspended and not any(grounds.values())
    return {**grounds, "receivable": receivable, "suspended": suspended, "eligible": eligible}


def entrant_between_ports() -> dict:
    """An invented person barred by (e) alone, and by (b.2) alone had the entry been long ago."""
    return next(
        facts
        for facts in persons(100_000)
        if [name for name in GROUNDS if decide(facts)[name]] == ["s101_1_e"]
        and [name for name in GROUNDS if decide({**facts, "entered_on": 0})[name]] == ["s101_1_b_2"]
    )
