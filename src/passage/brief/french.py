"""Comment chaque sorte d’énoncé, et chaque mesure, se dit en français.

How each kind of claim, and each measure, is said in French: figures stand where no word agrees with them.
"""

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
from passage.text import Complaint, country_from, country_in, date

LEVELS = {
    "claims_made": "{When}, le Canada a reçu {n}{who}{where}.",
    "claims_referred": "{When}, la Section de la protection des réfugiés s’est vu déférer {n}{who}{where}.",
    "claims_students": "{When}, le Canada a reçu {n} de titulaires de permis d’études{who}{where}.",
    "claims_one_year_share": "{When}, la règle d’un an pouvait rendre irrecevables {n} des demandes"
    "{who}{where}.",
    "irregular_claims": "{When}, le Canada a reçu {n} à la suite d’une entrée irrégulière{who}{where}.",
    "irregular_claims_per_day": "{When}, le Canada a reçu en moyenne {n} à la suite d’une entrée irrégulière"
    "{who}{where}.",
    "interceptions": "{When}, la GRC a intercepté {n} entre les points d’entrée{who}{where}.",
    "crossings_to_us": "{When}, les passages irréguliers du Canada aux États-Unis ont concerné {n}"
    "{who}{where}.",
    "accepted": "{When}, la Section de la protection des réfugiés a rendu {n} accueillant une demande"
    "{who}{where}.",
    "rejected": "{When}, la Section de la protection des réfugiés a rendu {n} rejetant une demande{who}{where}.",
    "abandoned": "{When}, la Section de la protection des réfugiés a rendu {n} prononçant un désistement"
    "{who}{where}.",
    "withdrawn_other": "{When}, les demandes retirées ou closes pour d’autres motifs représentaient {n}"
    "{who}{where}.",
    "other_outcome": "{When}, les désistements, les retraits et les autres issues représentaient {n}{who}{where}.",
    "finalized": "{When}, la Section de la protection des réfugiés a rendu {n} réglant une demande{who}{where}.",
    "pending": "{When}, la Section de la protection des réfugiés avait {n} en instance{who}{where}.",
    "not_accepted_share": "{When}, la part des demandes réglées{who} qui ont été rejetées ou retirées, ou dont le "
    "désistement a été prononcé, atteignait {n}{where}.",
    "acceptance_rate": "{When}, le taux d’acceptation des demandes acceptées ou rejetées atteignait {n}{who}{where}.",
    "unhcr_applied": "{When}, le HCR a compté {n} au Canada en première instance{who}{where}.",
    "unhcr_pending": "{When}, le HCR a compté {n} en instance au Canada{who}.",
    "asylum_stock": "{When}, le Canada comptait, en demandeurs d’asile et personnes protégées, {n}{who}{where}.",
    "permits_victims": "{When}, le ministère a délivré {n} à des victimes de la traite et aux personnes à leur "
    "charge{who}{where}.",
    "permits_victims_days": "{When}, le traitement d’une demande de permis pour victime prenait {n}{who}{where}.",
    "permits_victims_approval": "{When}, le taux d’approbation des demandes de permis pour victime atteignait {n}"
    "{who}{where}.",
    "permits_victims_share": "{When}, la part des permis aux victimes de la traite destinée {whom} atteignait {n}.",
    "permits_vulnerable_workers": "{When}, le ministère a délivré {n} à des travailleurs vulnérables{who}{where}.",
    "victims_identified": "{When}, la GRC a repéré, comme victimes de la traite, {n}{who}{where}.",
    "cost": "{When}, {item}\u00a0: {n}.",
    "cost_per_claimant": "{When}, {item}\u00a0: {n}.",
    "hotels": "{When}, le ministère logeait des demandeurs d’asile dans {n}{who}{where}.",
    "hotel_rooms": "{When}, il occupait {n}{who}{where}.",
    "claimants_housed": "{When}, le ministère logeait {n}{where}.",
    "claimants_transferred": "{When}, le ministère a transféré {n} hors de la province ({place}).",
    "shelter_share": "{When}, la part des réfugiés et des demandeurs d’asile dans le réseau d’hébergement "
    "atteignait {n}{where}.",
    "shelter_spaces": "{When}, il fallait chaque jour, pour l’hébergement, {n}{where}.",
}

NOUNS = {
    "claims_made": "de demandes d’asile",
    "claims_referred": "de demandes déférées à la Section de la protection des réfugiés",
    "irregular_claims": "de demandes à la suite d’une entrée irrégulière",
    "irregular_claims_per_day": "de demandes à la suite d’une entrée irrégulière",
    "interceptions": "d’interceptions entre les points d’entrée",
    "pending": "de demandes en instance devant la Section de la protection des réfugiés",
    "finalized": "de demandes réglées par la Section de la protection des réfugiés",
    "asylum_stock": "de demandeurs d’asile et de personnes protégées au Canada",
    "permits_victims_days": "de jours de traitement d’une demande de permis pour victime",
    "unhcr_applied": "de demandes selon le HCR",
    "unhcr_pending": "de demandes en instance selon le HCR",
}

AMOUNTS = {
    "cost": "le montant des dépenses",
    "shelter_share": "la part des réfugiés et des demandeurs d’asile dans le réseau d’hébergement",
}
"""What is no number of things."""

CHANGES: dict[Order | None, str] = {
    1: "{Noun} a augmenté\u00a0: {x} {a}, {y} {b}{by}.",
    -1: "{Noun} a diminué\u00a0: {x} {a}, {y} {b}{by}.",
    0: "{Noun} est demeuré stable\u00a0: {x} {a}, {y} {b}{by}.",
    None: "Les intervalles ne disent pas si {noun} a augmenté ou diminué\u00a0: {x} {a}, {y} {b}{by}.",
}

COMPARISONS: dict[tuple[str, Order | None], str] = {
    (
        "unhcr_rejected",
        1,
    ): "{When}, les rejets et autres clôtures ont été plus nombreux que les reconnaissances"
    "{who}\u00a0: {x} contre {y}, selon le HCR.",
    ("unhcr_rejected", -1): "{When}, les reconnaissances ont été plus nombreuses que les rejets et autres "
    "clôtures{who}\u00a0: {y} contre {x}, selon le HCR.",
    ("unhcr_rejected", 0): "{When}, il y a eu autant de reconnaissances que de rejets et autres clôtures"
    "{who}\u00a0: {x} et {y}, selon le HCR.",
    (
        "unhcr_rejected",
        None,
    ): "{When}, les intervalles ne disent pas si les rejets et autres clôtures ont été "
    "plus nombreux que les reconnaissances{who}\u00a0: {x} et {y}, selon le HCR.",
    ("", 1): "{When}, le nombre publié ({x}) dépasse celui qui était annoncé ({y}).",
    ("", -1): "{When}, le nombre publié ({x}) est inférieur à celui qui était annoncé ({y}).",
    ("", 0): "{When}, le nombre publié ({x}) est celui qui était annoncé ({y}).",
    ("", None): "{When}, les intervalles ne disent pas si le nombre publié ({x}) dépasse celui qui était "
    "annoncé ({y}).",
}

OFFICES = {
    "airport": " dans les aéroports",
    "border": " à la frontière terrestre",
    "inland": " dans les bureaux intérieurs",
    "other": " dans d’autres bureaux",
    "port_of_entry": " aux points d’entrée",
}

PROVINCES = {
    "AB": "en Alberta",
    "BC": "en Colombie-Britannique",
    "MB": "au Manitoba",
    "NB": "au Nouveau-Brunswick",
    "NL": "à Terre-Neuve-et-Labrador",
    "NS": "en Nouvelle-Écosse",
    "NT": "dans les Territoires du Nord-Ouest",
    "NU": "au Nunavut",
    "ON": "en Ontario",
    "PE": "à l’Île-du-Prince-Édouard",
    "QC": "au Québec",
    "SK": "en Saskatchewan",
    "YT": "au Yukon",
    "CAN": "au Canada",
    "ABROAD": "hors du Canada",
}


def sentence(claim: Claim) -> Sentence:
    """L’énoncé en une phrase."""
    match claim:
        case Level(of):
            return _level(of)
        case Change(before, after, _, by):
            return _change(before, after, claim.order, by)
        case Rank(own, rank, known):
            return fill(
                "D’après le nombre {noun} {when}, tel que connu le {day}, le rang {place} parmi tous les pays est le "
                "suivant\u00a0: {n}.",
                day=Dated(known, date(known, "fr")),
                noun=_of_which(own.measure),
                when=when(own.period),
                place=_of_place(own),
                n=told(rank, "fr"),
            )
        case Share(part, whole, share):
            return fill(
                "{When}, les demandes{who}{where} formaient {n} de l’ensemble.",
                When=at_head(when(whole.period)),
                who=who(part),
                where=where(part),
                n=told(share, "fr"),
            )
        case Comparison(first, second, _, of):
            return _compared(claim, first, second, of)
        case Range(series, least, greatest):
            return fill(
                "{Noun}{who}{where}, {span}\u00a0: {least} au moins et {greatest} au plus.",
                Noun=upper(noun(series[0].measure)),
                who=who(series[0]),
                where=where(series[0]),
                span=_span(series),
                least=told(least, "fr"),
                greatest=told(greatest, "fr"),
            )
        case Legal(on, who_, said, cites):
            return fill(
                "{who}, le {day}\u00a0: {said}{cites}",
                who=OfTheLaw(who_.fr),
                day=Dated(on, date(on, "fr")),
                said=OfTheLaw(said.fr),
                cites=(" (", Cited("; ".join(cite.fr for cite in cites)), ")") if cites else "",
            )


def when(period: Period) -> Piece:
    """« en 2023 », « le 1er janvier 2024 », « de mars à septembre 2023 »."""
    label = period.label["fr"]
    match period.kind:
        case "day":
            return Dated(period, f"le {label}")
        case "quarter":
            return Dated(period, f"au {label}")
        case "span" if label.startswith("exercice"):
            return Dated(period, f"pendant l’{label}")
        case "span" if label.startswith("du "):
            return Dated(period, label)
        case "span":
            return Dated(period, f"d’{label}" if label[0] in "ao" else f"de {label}")
        case _:
            return Dated(period, f"en {label}")


def noun(measure: str) -> str:
    """Ce que compte une mesure, comme sujet au masculin singulier ou selon le mot qui la dit."""
    return AMOUNTS[measure] if measure in AMOUNTS else f"le nombre {_of_which(measure)}"


def who(of: Observation) -> str:
    """« de citoyennes et citoyens du Mexique »."""
    for dimension, code in of.where.items():
        if dimension == "citizenship":
            return f" de citoyennes et citoyens {of_country(code)}"
        if dimension == "persecution":
            return f" où la persécution alléguée aurait lieu {_in_country(code)}"
        if dimension == "origin":
            return f" de personnes venant {of_country(code)}"
    return ""


def of_country(code: str) -> str:
    """« du Mexique », « d’Haïti »."""
    try:
        return country_from(code, "fr")
    except Complaint:
        return f"({tables.label('citizenship', code).fr})"


def where(of: Observation) -> str:
    """« à la frontière terrestre au Québec »."""
    office = OFFICES.get(of.where.get("office", ""), "")
    place = ""
    if (code := of.where.get("province")) is not None:
        place = f" {PROVINCES[code]}"
    elif (code := of.where.get("town")) is not None:
        place = f" à {tables.label('town', code).fr}"
    elif (code := of.where.get("airport")) is not None:
        place = f" ({tables.label('airport', code).fr})"
    system = f" ({tables.label('system', of.where['system']).fr})" if "system" in of.where else ""
    return f"{office}{place}{system}"


def _level(of: Observation) -> Sentence:
    pattern = LEVELS.get(of.measure, "{When}, {what}\u00a0: {n}.")
    holes: dict[str, Callable[[], Piece]] = {
        "When": lambda: at_head(when(of.period)),
        "n": lambda: told(measures.figure(of), "fr"),
        "who": lambda: who(of),
        "where": lambda: where(of),
        "place": lambda: tables.label("province", of.where["province"]).fr,
        "whom": lambda: _whom(of),
        "item": lambda: Named(tables.label("item", of.where["item"]).fr),
        "what": lambda: Named(
            ", ".join(
                [
                    lower(tables.measures()[of.measure].name.fr),
                    *(tables.label(*each).fr for each in of.where.items()),
                ]
            )
        ),
    }
    return fill(pattern, **{name: hole() for name, hole in holes.items() if f"{{{name}}}" in pattern})


def _change(before: Observation, after: Observation, way: Order | None, by: Figure | None) -> Sentence:
    counted = f"{noun(after.measure)}{who(after)}{where(after)}"
    item = tables.label("item", after.where["item"]).fr if "item" in after.where else ""
    about: Sentence = (" (", Named(item), ")") if item else ()
    known: dict[str, Sentence] = (
        {"noun": (counted, *about)} if way is None else {"Noun": (upper(counted), *about)}
    )
    pattern = CHANGES[way]
    if way == 0 and counted.startswith("la "):
        pattern = pattern.replace("demeuré", "demeurée")
    return fill(
        pattern,
        x=told(measures.figure(before), "fr"),
        a=when(before.period),
        y=told(measures.figure(after), "fr"),
        b=when(after.period),
        by="" if by is None else (" (", told(by, "fr"), ")"),
        **known,
    )


def _compared(claim: Comparison, first: Figure, second: Figure, of: Observation) -> Sentence:
    key = of.measure if (of.measure, 1) in COMPARISONS else ""
    pattern = COMPARISONS[key, claim.order]
    named: dict[str, Piece] = {"who": who(of)} if "{who}" in pattern else {}
    return fill(
        pattern,
        When=at_head(when(of.period)),
        x=told(first, "fr"),
        y=told(second, "fr"),
        **named,
    )


def _span(series: tuple[Observation, ...]) -> Sentence:
    first, last = series[0].period, series[-1].period
    kind = {"year": "par année", "month": "par mois", "quarter": "par trimestre"}.get(first.kind, "")
    start = first.label["fr"]
    return (
        "d’" if start[0] in "ao" else "de ",
        Dated(first, start),
        " à ",
        Dated(last, last.label["fr"]),
        f", {kind}" if kind else "",
    )


def _of_which(measure: str) -> str:
    if measure in NOUNS:
        return NOUNS[measure]
    name = lower(tables.measures()[measure].name.fr)
    return f"d’{name}" if name[0] in "aeiouéêh" else f"de {name}"


def _of_place(of: Observation) -> str:
    for dimension in ("citizenship", "origin", "persecution"):
        if dimension in of.where:
            return of_country(of.where[dimension])
    return "du Canada"


def _in_country(code: str) -> str:
    try:
        return country_in(code, "fr")
    except Complaint:
        return f"({tables.label('persecution', code).fr})"


def _whom(of: Observation) -> str:
    if "sex" in of.where:
        return f"aux {tables.label('sex', of.where['sex']).fr}"
    code = of.where.get("citizenship")
    return "à ces personnes" if code is None else f"aux citoyennes et citoyens {of_country(code)}"
