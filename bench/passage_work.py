"""The work of the bench in Passage's own grammar: the same 44 facts and 34 provisions as its peers.

Dates are days since 1970-01-01 in the work, proleptic ordinals in Passage.
"""

from datetime import date
from enum import Enum
from functools import cache

from bench.peers import work
from passage.lang import (
    Book,
    Boolean,
    Choice,
    Day,
    Enumeration,
    Interval,
    Issue,
    Provision,
    Years,
    all_of,
    any_of,
    outcome,
    provision,
    version,
)
from passage.lang.nodes import Node
from passage.lang.shifts import Days
from passage.text import Text

SAME = Text.same("–")
SAID = {"question": SAME, "statement": SAME, "why": SAME, "help": SAME, "cite": ""}

DAYS = {name: Day(name, **SAID) for name in work.DATES}
BOOLEANS = {name: Boolean(name, **SAID) for name in work.BOOLEANS}
ENUMS = {
    name: Enumeration(name, choices=Enum(name, {v.upper(): (v, v, v) for v in values}, type=Choice), **SAID)
    for name, values in work.ENUMS.items()
}


def _is(name: str, *codes: str) -> Node:
    return ENUMS[name].is_(*(choice for choice in ENUMS[name].choices if choice.code in codes))


def _provision(cite: str, rule, *, unless=(), applies=None) -> Provision:
    when = {} if applies is None else {"applies": applies}
    return provision(
        cite,
        SAME,
        version(SAME, rule, since="2002-06-28", unless=unless, **when),
        verified_on=date(2026, 11, 23),
        known_from="2002-06-28",
    )


@cache
def book() -> Book:
    """The work as a book of law, with one issue whose grounds are those of 101(1)."""
    f, d = BOOLEANS, DAYS
    made, entered, first = d["claim_made_on"], d["entered_on"], d["first_entered_on"]
    between = _is("entry_place", "between_poe_land_border")
    at_land_port = _is("entry_place", "land_poe", "rail_poe") & _is("claim_place", "land_poe", "rail_poe")
    under_18 = made < d["born_on"] + Years(18)
    exceptions = [
        _provision(f"IRPR 159.5({letter})", rule)
        for letter, rule in {
            "a": f["relative_citizen"],
            "b": any_of(f["relative_protected"], f["relative_resident"], f["relative_removal_stayed"]),
            "c": f["relative_adult_claim_pending"],
            "d": f["relative_adult_works"] | f["relative_adult_studies"],
            "e": all_of(under_18, ~f["accompanied"], ~f["partnered"], ~f["parent_or_guardian_near"]),
            "f": ~_is("document", "none") & ~f["transit_only"],
            "g": f["visa_exempt"] & f["us_visa_required"],
            "h": f["refused_by_us"] | f["resident_removed_from_us"],
        }.items()
    ]
    crossing = _provision(
        "IRPR 159.4(1.1)",
        all_of(between, entered >= "2023-03-25", made < entered + Days(work.TIME_LIMIT)),
        unless=exceptions,
    )
    transit = _provision(
        "IRPR 159.4(2)",
        all_of(_is("entry_place", "airport_poe"), f["us_removal_ordered"], f["us_removal_in_transit"]),
    )
    port = _provision("IRPR 159.5", at_land_port, unless=exceptions)
    reach = _provision("IRPR 159.4(1)", any_of(crossing, transit, port))
    national = _provision("IRPR 159.3", f["us_national"])
    stateless = _provision("IRPR 159.2", f["stateless"] & f["us_former_residence"])
    death = _provision("IRPR 159.6", f["death_penalty"])
    readmitted = _provision("IRPR 159.01", f["ineligible_under_agreement"] & f["refused_by_us"])
    serious = _provision("IRPA 101(2)", _is("inadmissibility", "serious") & f["convicted_ten_years"])
    grounds = [
        _provision("IRPA 101(1)(a)", f["protection_conferred"]),
        _provision("IRPA 101(1)(b)", f["claim_rejected"]),
        _provision(
            "IRPA 101(1)(b.1)",
            all_of(first > "2020-06-24", made > first + Years(1)),
            applies=made >= "2025-06-03",
        ),
        _provision(
            "IRPA 101(1)(b.2)",
            between & (made >= entered + Days(work.TIME_LIMIT)),
            applies=made >= "2025-06-03",
        ),
        _provision("IRPA 101(1)(c)", f["claim_withdrawn"] | (f["claim_ineligible"] & ~readmitted)),
        _provision("IRPA 101(1)(c.1)", f["claim_elsewhere_confirmed"], applies=made >= "2019-04-08"),
        _provision("IRPA 101(1)(d)", f["recognized_elsewhere"] & f["returnable_there"]),
        _provision("IRPA 101(1)(e)", f["from_us"] & reach, unless=(national, stateless, death)),
        _provision("IRPA 101(1)(f)", _is("inadmissibility", "security", "rights", "organized") | serious),
    ]
    receivable = _provision("IRPA 99(3)", f["made_in_person"] & ~f["under_removal_order"])
    reported = _provision("IRPA 100(2)(a)", f["reported_to_division"])
    charged = _provision("IRPA 100(2)(b)", f["charged_ten_years"] & f["officer_awaits_court"])
    suspended = _provision("IRPA 100(2)", reported | charged)
    ineligible = _provision("IRPA 101(1)", any_of(*grounds))
    eligible = _provision("IRPA 100(1)", receivable & ~suspended & ~ineligible)
    eligibility = Issue(
        "eligibility",
        SAME,
        (
            outcome("not_receivable", ~receivable, SAME),
            outcome("suspended", receivable & suspended, SAME),
            outcome("ineligible", receivable & ~suspended & ineligible, SAME),
            outcome("eligible", eligible, SAME),
        ),
        grounds=tuple(ground.key for ground in grounds),
    )
    rest = [crossing, transit, port, reach, national, stateless, death, readmitted, serious]
    rest += [receivable, reported, charged, suspended, ineligible, eligible]
    facts = [*DAYS.values(), *ENUMS.values(), *BOOLEANS.values()]
    return Book.of(facts, [*exceptions, *grounds, *rest], [eligibility])


def told(person: dict, without: tuple[str, ...] = ()) -> dict:
    """A person of the work as facts, some of them left unknown."""
    known = {name: value for name, value in person.items() if name not in without}
    return {
        name: Interval(value + work.EPOCH, value + work.EPOCH) if name in work.DATES else value
        for name, value in known.items()
    }
