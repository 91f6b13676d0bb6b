"""What is said in English of each measure and each kind of claim: patterns, whose holes stand in braces."""

from __future__ import annotations

from passage.brief.decided import Order

LEVELS = {
    "claims_made": "{When}, Canada received {n}{who}{where}.",
    "claims_referred": "{When}, the Refugee Protection Division received {n}{who} by referral{where}.",
    "irregular_claims": "{When}, Canada received {n}{who} after an irregular entry{where}.",
    "interceptions": "{When}, the RCMP intercepted {n} between ports of entry{who}{where}.",
    "accepted": "{When}, the Refugee Protection Division made {n} accepting a claim{who}{where}.",
    "rejected": "{When}, the Refugee Protection Division made {n} rejecting a claim{who}{where}.",
    "other_outcome": "{When}, claims abandoned, withdrawn or closed on other grounds accounted for {n}{who}{where}.",
    "finalized": "{When}, the Refugee Protection Division finalized claims in {n}{who}{where}.",
    "pending": "{When}, the Refugee Protection Division had {n} pending{who}{where}.",
    "not_accepted_share": "{When}, {n} of the claims finalized{who} were rejected, abandoned or withdrawn{where}.",
    "unhcr_applied": "{When}, UNHCR counted {n} made at first instance in Canada{who}{where}.",
    "unhcr_pending": "{When}, UNHCR counted {n} pending in Canada{who}.",
    "permits_victims": "{When}, the department issued {n} to victims of trafficking{who}{where}.",
    "permits_victims_days": "{When}, an application for a victim’s permit took {n} to process{who}{where}.",
    "permits_victims_approval": "{When}, {n} of applications for a victim’s permit were approved{who}{where}.",
    "permits_victims_share": "{When}, {n} of permits to victims of trafficking went{who}.",
    "permits_vulnerable_workers": "{When}, the department issued {n} to vulnerable workers{who}{where}.",
    "victims_identified": "{When}, the RCMP identified {n} as victims of trafficking{who}{where}.",
    "cost": "{When}, {item}: {n}.",
    "cost_per_claimant": "{When}, {item}: {n}.",
    "hotels": "{When}, the department housed claimants in {n}{who}{where}.",
    "hotel_rooms": "{When}, it used {n}{who}{where}.",
    "claimants_housed": "{When}, the department housed {n}{where}.",
    "claimants_transferred": "{When}, the department moved {n} out of {place}.",
    "shelter_share": "{When}, refugees and claimants made up {n} of the people in shelters{where}.",
}

NOUNS = {
    "claims_made": "claims",
    "claims_referred": "claims referred to the Refugee Protection Division",
    "irregular_claims": "claims after an irregular entry",
    "irregular_claims_per_day": "claims after an irregular entry",
    "interceptions": "interceptions between ports of entry",
    "crossings_to_us": "irregular crossings from Canada into the United States",
    "pending": "claims pending before the Refugee Protection Division",
    "finalized": "claims finalized by the Refugee Protection Division",
    "asylum_stock": "asylum claimants and protected persons in Canada",
    "unhcr_applied": "claims as UNHCR counts them",
    "unhcr_pending": "claims pending as UNHCR counts them",
    "unhcr_recognized": "recognitions as UNHCR counts them",
    "unhcr_other": "other protections as UNHCR counts them",
    "unhcr_rejected": "rejections as UNHCR counts them",
    "unhcr_closed": "other closures as UNHCR counts them",
    "unhcr_decided": "decisions as UNHCR counts them",
}
"""What is counted, in the plural, where the name of the measure is not said so."""

AMOUNTS = {
    "claims_one_year_share": "the share of claims that the one-year rule could bar",
    "claims_fall": "the fall in claims",
    "acceptance_rate": "the acceptance rate",
    "acceptance_rate_finalized": "the share accepted of claims finalized",
    "rejected_share": "the share rejected of claims",
    "not_accepted_share": "the share rejected, abandoned or withdrawn of claims finalized",
    "population": "the population",
    "permits_victims_share": "the share of permits to victims of trafficking that went",
    "permits_victims_approval": "the approval rate of applications for a victim’s permit",
    "permits_victims_days": "the time taken to process a victim’s permit",
    "cost": "spending",
    "cost_per_claimant": "the cost for each claimant",
    "cost_present_value": "the cost or benefit in present value",
    "shelter_share": "the share of refugees and claimants among people in shelters",
    "visitor_spending": "spending on visits",
}
"""What is no number of things."""

WHOSE = {
    "crossings_to_us": "by",
    "permits_victims_share": "to",
    "study_permits": "held by",
    "work_permits": "held by",
    "work_permits_imp": "held by",
    "work_permits_tfwp": "held by",
}
"""What stands before the people that a measure is of, where it is not “from”."""

CHANGES: dict[Order | None, str] = {
    1: "{Noun} rose: {x} {a}, {y} {b}{by}.",
    -1: "{Noun} fell: {x} {a}, {y} {b}{by}.",
    0: "{Noun} stayed the same: {x} {a}, {y} {b}{by}.",
    None: "Whether {noun} rose or fell the intervals do not tell: {x} {a}, {y} {b}{by}.",
}

COMPARISONS: dict[tuple[str, Order | None], str] = {
    ("unhcr_rejected", 1): "{When}, decisions that rejected or otherwise closed a claim outnumbered "
    "those that recognized a refugee{who}: {x} beside {y}, by UNHCR’s count.",
    ("unhcr_rejected", -1): "{When}, decisions that recognized a refugee outnumbered those that rejected or "
    "otherwise closed a claim{who}: {y} beside {x}, by UNHCR’s count.",
    ("unhcr_rejected", 0): "{When}, as many decisions recognized a refugee as rejected or otherwise closed a "
    "claim{who}: {x} and {y}, by UNHCR’s count.",
    ("unhcr_rejected", None): "{When}, whether more decisions rejected or otherwise closed a claim than "
    "recognized a refugee{who} the intervals do not tell: {x} and {y}, by UNHCR’s count.",
    ("", 1): "{When}, {x} is more than the {y} that was said.",
    ("", -1): "{When}, {x} is less than the {y} that was said.",
    ("", 0): "{When}, {x} is the {y} that was said.",
    ("", None): "{When}, whether {x} is more than the {y} that was said the intervals do not tell.",
}

OFFICES = {
    "airport": " at airports",
    "border": " at the land border",
    "inland": " at inland offices",
    "other": " at other offices",
    "port_of_entry": " at ports of entry",
}
