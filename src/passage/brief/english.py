"""How each kind of claim, and each measure, is said in English."""

from __future__ import annotations

from collections.abc import Callable

from passage.brief.claims import Change, Claim, Comparison, Legal, Level, Range, Rank, Share
from passage.brief.decided import Order
from passage.brief.pieces import (
    Cited,
    Dated,
    Named,
    OfTheLaw,
    Piece,
    Sentence,
    at_head,
    fill,
    lower,
    told,
    upper,
)
from passage.cite.figures import Figure
from passage.evidence import measures, tables
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.text import Complaint, country_from, date

LEVELS = {
    "claims_made": "{When}, Canada received {n}{who}{where}.",
    "claims_referred": "{When}, the Refugee Protection Division received {n}{who} by referral{where}.",
    "claims_students": "{When}, Canada received {n} from holders of study permits{who}{where}.",
    "claims_one_year_share": "{When}, {n} of the claims made could be barred by the one-year rule{who}{where}.",
    "irregular_claims": "{When}, Canada received {n}{who} after an irregular entry{where}.",
    "irregular_claims_per_day": "{When}, Canada received {n} after an irregular entry, on average{who}{where}.",
    "interceptions": "{When}, the RCMP intercepted {n} between ports of entry{who}{where}.",
    "crossings_to_us": "{When}, irregular crossings from Canada into the United States involved {n}{of}{where}.",
    "accepted": "{When}, the Refugee Protection Division made {n} accepting a claim{who}{where}.",
    "rejected": "{When}, the Refugee Protection Division made {n} rejecting a claim{who}{where}.",
    "abandoned": "{When}, the Refugee Protection Division made {n} declaring a claim abandoned{who}{where}.",
    "withdrawn_other": "{When}, claims withdrawn or closed on other grounds accounted for {n}{who}{where}.",
    "other_outcome": "{When}, claims abandoned, withdrawn or closed on other grounds accounted for {n}{who}{where}.",
    "finalized": "{When}, the Refugee Protection Division finalized claims in {n}{who}{where}.",
    "pending": "{When}, the Refugee Protection Division had {n} pending{who}{where}.",
    "not_accepted_share": "{When}, {n} of the claims finalized{who} were rejected, abandoned or withdrawn{where}.",
    "acceptance_rate": "{When}, {n} of the claims accepted or rejected were accepted{who}{where}.",
    "unhcr_applied": "{When}, UNHCR counted {n} made at first instance in Canada{who}{where}.",
    "unhcr_pending": "{When}, UNHCR counted {n} pending in Canada{who}.",
    "asylum_stock": "{When}, asylum claimants and protected persons in Canada numbered {n}{who}{where}.",
    "permits_victims": "{When}, the department issued {n} to victims of trafficking and their dependants{who}{where}.",
    "permits_victims_days": "{When}, an application for a victim’s permit took {n} to process{who}{where}.",
    "permits_victims_approval": "{When}, {n} of applications for a victim’s permit were approved{who}{where}.",
    "permits_victims_share": "{When}, {n} of permits to victims of trafficking went to {whom}.",
    "permits_vulnerable_workers": "{When}, the department issued {n} to vulnerable workers{who}{where}.",
    "victims_identified": "{When}, the RCMP identified {n} as victims of trafficking{who}{where}.",
    "cost": "{When}, {item}: {n}.",
    "cost_per_claimant": "{When}, {item}: {n}.",
    "hotels": "{When}, the department housed claimants in {n}{who}{where}.",
    "hotel_rooms": "{When}, it used {n}{who}{where}.",
    "claimants_housed": "{When}, the department housed {n}{where}.",
    "claimants_transferred": "{When}, the department moved {n} out of {place}.",
    "shelter_share": "{When}, refugees and claimants made up {n} of the people in shelters{where}.",
    "shelter_spaces": "{When}, shelters needed {n} a day{where}.",
}

NOUNS = {
    "claims_made": "claims",
    "claims_referred": "claims referred to the Refugee Protection Division",
    "irregular_claims": "claims after an irregular entry",
    "irregular_claims_per_day": "claims after an irregular entry",
    "interceptions": "interceptions between ports of entry",
    "pending": "claims pending before the Refugee Protection Division",
    "finalized": "claims finalized by the Refugee Protection Division",
    "asylum_stock": "asylum claimants and protected persons in Canada",
    "permits_victims_days": "days taken to process a victim’s permit",
    "unhcr_applied": "claims as UNHCR counts them",
    "unhcr_pending": "claims pending as UNHCR counts them",
    "shelter_share": "refugees and claimants among people in shelters",
    "cost": "spending",
}

CHANGES: dict[Order | None, str] = {
    1: "{Noun} rose: {x} {a}, {y} {b}{by}.",
    -1: "{Noun} fell: {x} {a}, {y} {b}{by}.",
    0: "{Noun} stayed the same: {x} {a}, {y} {b}{by}.",
    None: "Whether the number of {noun} rose or fell the intervals do not tell: {x} {a}, {y} {b}{by}.",
}

COMPARISONS: dict[tuple[str, Order | None], str] = {
    (
        "unhcr_rejected",
        1,
    ): "{When}, decisions that rejected or otherwise closed a claim outnumbered those that "
    "recognized a refugee{who}: {x} beside {y}, by UNHCR’s count.",
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


def sentence(claim: Claim) -> Sentence:
    """The claim in a sentence."""
    match claim:
        case Level(of):
            return _level(of)
        case Change(before, after, _, by):
            return _change(before, after, claim.order, by)
        case Rank(own, rank, known):
            return fill(
                "By {noun} {when}, as known on {day}, the place of {place} among all countries is: {n}.",
                day=Dated(known, date(known, "en")),
                noun=noun(own.measure),
                when=when(own.period),
                place=_place(own),
                n=told(rank, "en"),
            )
        case Share(part, whole, share):
            return fill(
                "{When}, claims{who}{where} made up {n} of the whole.",
                When=at_head(when(whole.period)),
                who=who(part),
                where=where(part),
                n=told(share, "en"),
            )
        case Comparison(first, second, _, of):
            return _compared(claim, first, second, of)
        case Range(series, least, greatest):
            return fill(
                "{Noun}{who}{where}, {span}: {least} at the least and {greatest} at the most.",
                Noun=upper(noun(series[0].measure)),
                who=who(series[0]),
                where=where(series[0]),
                span=_span(series),
                least=told(least, "en"),
                greatest=told(greatest, "en"),
            )
        case Legal(on, who_, said, cites):
            return fill(
                "{who}, on {day}: {said}{cites}",
                who=OfTheLaw(who_.en),
                day=Dated(on, date(on, "en")),
                said=OfTheLaw(said.en),
                cites=(" (", Cited("; ".join(cite.en for cite in cites)), ")") if cites else "",
            )


def when(period: Period) -> Piece:
    """“in 2023”, “on January 1, 2024”, “from March to September 2023”."""
    label = period.label["en"]
    match period.kind:
        case "day":
            return Dated(period, f"on {label}")
        case "span" if not label.startswith("fiscal"):
            return Dated(period, f"from {label}")
        case _:
            return Dated(period, f"in {label}")


def noun(measure: str) -> str:
    """What a measure counts, in the plural."""
    return NOUNS[measure] if measure in NOUNS else lower(tables.measures()[measure].name.en)


def who(of: Observation) -> str:
    """“ from citizens of Mexico”."""
    for dimension, code in of.where.items():
        if dimension == "citizenship":
            return f" from citizens of {country(code)}"
        if dimension == "persecution":
            return f" that alleged persecution in {country(code)}"
        if dimension == "origin":
            return f" from people whose country of origin is {country(code)}"
    return ""


def country(code: str) -> str:
    """“Mexico”, “the Philippines”."""
    try:
        return country_from(code, "en").removeprefix("from ")
    except Complaint:
        return tables.label("citizenship", code).en


def where(of: Observation) -> str:
    """“ at the land border in Quebec”."""
    office = OFFICES.get(of.where.get("office", ""), "")
    place = next((_label(of, each) for each in ("province", "town") if each in of.where), "")
    airport = f" at {_label(of, 'airport')}" if "airport" in of.where else ""
    system = f" ({tables.label('system', of.where['system']).en})" if "system" in of.where else ""
    return f"{office}{airport}{f' in {place}' if place else ''}{system}"


def _level(of: Observation) -> Sentence:
    pattern = LEVELS.get(of.measure, "{When}, {what}: {n}.")
    holes: dict[str, Callable[[], Piece]] = {
        "When": lambda: at_head(when(of.period)),
        "n": lambda: told(measures.figure(of), "en"),
        "who": lambda: who(of),
        "where": lambda: where(of),
        "place": lambda: _place(of),
        "whom": lambda: _whom(of),
        "item": lambda: Named(tables.label("item", of.where["item"]).en),
        "of": lambda: f" who were {_whom(of)}" if of.where else "",
        "what": lambda: Named(
            ", ".join([noun(of.measure), *(tables.label(*each).en for each in of.where.items())])
        ),
    }
    return fill(pattern, **{name: hole() for name, hole in holes.items() if f"{{{name}}}" in pattern})


def _change(before: Observation, after: Observation, way: Order | None, by: Figure | None) -> Sentence:
    counted = f"{noun(after.measure)}{who(after)}{where(after)}"
    item = tables.label("item", after.where["item"]).en if "item" in after.where else ""
    about: Sentence = (" on ", Named(item)) if item else ()
    known: dict[str, Sentence] = (
        {"noun": (counted, *about)} if way is None else {"Noun": (upper(counted), *about)}
    )
    return fill(
        CHANGES[way],
        x=told(measures.figure(before), "en"),
        a=when(before.period),
        y=told(measures.figure(after), "en"),
        b=when(after.period),
        by="" if by is None else (" (", told(by, "en"), ")"),
        **known,
    )


def _compared(claim: Comparison, first: Figure, second: Figure, of: Observation) -> Sentence:
    key = of.measure if (of.measure, 1) in COMPARISONS else ""
    pattern = COMPARISONS[key, claim.order]
    named: dict[str, Piece] = {"who": who(of)} if "{who}" in pattern else {}
    return fill(
        pattern,
        When=at_head(when(of.period)),
        x=told(first, "en"),
        y=told(second, "en"),
        **named,
    )


def _span(series: tuple[Observation, ...]) -> Sentence:
    first, last = series[0].period, series[-1].period
    kind = {"year": " by year", "month": " by month", "quarter": " by quarter"}.get(first.kind, "")
    return (
        "from ",
        Dated(first, first.label["en"]),
        " to ",
        Dated(last, last.label["en"]),
        f",{kind}" if kind else "",
    )


def _place(of: Observation) -> str:
    for dimension in ("citizenship", "origin", "persecution"):
        if dimension in of.where:
            return country(of.where[dimension])
    return _label(of, "province") if "province" in of.where else "Canada"


def _label(of: Observation, dimension: str) -> str:
    return tables.label(dimension, of.where[dimension]).en


def _whom(of: Observation) -> str:
    if "sex" in of.where:
        return tables.label("sex", of.where["sex"]).en
    return f"citizens of {country(of.where['citizenship'])}" if "citizenship" in of.where else "them"
