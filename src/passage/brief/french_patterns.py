"""Ce qui se dit en français de chaque mesure et de chaque sorte d’énoncé : des modèles à trous.

What is said in French of each measure and each kind of claim: patterns, whose holes stand in braces.
"""

from __future__ import annotations

from passage.brief.decided import Order

LEVELS = {
    "claims_made": "{When}, le Canada a reçu {n}{who}{where}.",
    "claims_referred": "{When}, la Section de la protection des réfugiés s’est vu déférer {n}{who}{where}.",
    "irregular_claims": "{When}, le Canada a reçu {n} à la suite d’une entrée irrégulière{who}{where}.",
    "interceptions": "{When}, la GRC a intercepté {n} entre les points d’entrée{who}{where}.",
    "accepted": "{When}, la Section de la protection des réfugiés a rendu {n} accueillant une demande"
    "{who}{where}.",
    "rejected": "{When}, la Section de la protection des réfugiés a rendu {n} rejetant une demande{who}{where}.",
    "other_outcome": "{When}, les désistements, les retraits et les autres issues représentaient {n}{who}{where}.",
    "finalized": "{When}, la Section de la protection des réfugiés a rendu {n} réglant une demande{who}{where}.",
    "pending": "{When}, la Section de la protection des réfugiés avait {n} en instance{who}{where}.",
    "not_accepted_share": "{When}, la part des demandes réglées{who} qui ont été rejetées ou retirées, ou dont le "
    "désistement a été prononcé, atteignait {n}{where}.",
    "unhcr_applied": "{When}, le HCR a compté {n} au Canada en première instance{who}{where}.",
    "unhcr_pending": "{When}, le HCR a compté {n} en instance au Canada{who}.",
    "permits_victims": "{When}, le ministère a délivré {n} à des victimes de la traite{who}{where}.",
    "permits_victims_days": "{When}, le traitement d’une demande de permis pour victime prenait {n}{who}{where}.",
    "permits_victims_approval": "{When}, le taux d’approbation des demandes de permis pour victime atteignait {n}"
    "{who}{where}.",
    "permits_victims_share": "{When}, la part des permis aux victimes de la traite destinée{who} atteignait {n}.",
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
}

NOUNS = {
    "claims_made": "de demandes d’asile",
    "claims_referred": "de demandes déférées à la Section de la protection des réfugiés",
    "irregular_claims": "de demandes à la suite d’une entrée irrégulière",
    "irregular_claims_per_day": "de demandes à la suite d’une entrée irrégulière",
    "interceptions": "d’interceptions entre les points d’entrée",
    "crossings_to_us": "de passages irréguliers du Canada aux États-Unis",
    "pending": "de demandes en instance devant la Section de la protection des réfugiés",
    "finalized": "de demandes réglées par la Section de la protection des réfugiés",
    "asylum_stock": "de demandeurs d’asile et de personnes protégées au Canada",
    "unhcr_applied": "de demandes selon le HCR",
    "unhcr_pending": "de demandes en instance selon le HCR",
    "unhcr_recognized": "de reconnaissances selon le HCR",
    "unhcr_other": "d’autres protections selon le HCR",
    "unhcr_rejected": "de rejets selon le HCR",
    "unhcr_closed": "d’autres clôtures selon le HCR",
    "unhcr_decided": "de décisions selon le HCR",
}
"""Ce qui est compté, après « le nombre », là où le nom de la mesure ne suffit pas.

What is counted, after “le nombre”, where the name of the measure does not do.
"""

AMOUNTS = {
    "claims_one_year_share": "la part des demandes que la règle d’un an pourrait rendre irrecevables",
    "claims_fall": "la baisse des demandes",
    "acceptance_rate": "le taux d’acceptation",
    "acceptance_rate_finalized": "la part des demandes acceptées parmi les demandes réglées",
    "rejected_share": "la part des rejets parmi les demandes",
    "not_accepted_share": "la part des rejets, désistements et retraits parmi les demandes réglées",
    "population": "la population",
    "permits_victims_share": "la part des permis aux victimes de la traite destinée",
    "permits_victims_approval": "le taux d’approbation des demandes de permis pour victime",
    "permits_victims_days": "le délai de traitement d’une demande de permis pour victime",
    "cost": "le montant des dépenses",
    "cost_per_claimant": "le coût par demandeur",
    "cost_present_value": "le coût ou l’avantage en valeur actualisée",
    "shelter_share": "la part des réfugiés et des demandeurs d’asile dans le réseau d’hébergement",
    "visitor_spending": "le montant des dépenses des visites",
}
"""Ce qui n’est pas un nombre de choses. What is no number of things."""

WHOSE = {
    "permits_victims_share": "aux",
    "study_permits": "détenus par des",
    "work_permits": "détenus par des",
    "work_permits_imp": "détenus par des",
    "work_permits_tfwp": "détenus par des",
}
"""Ce qui précède les personnes que vise une mesure, là où ce n’est pas « de ».

What stands before the people that a measure is of, where it is not “de”.
"""

CHANGES: dict[Order | None, str] = {
    1: "{Noun} a augmenté\u00a0: {x} {a}, {y} {b}{by}.",
    -1: "{Noun} a diminué\u00a0: {x} {a}, {y} {b}{by}.",
    0: "{Noun} est demeuré stable\u00a0: {x} {a}, {y} {b}{by}.",
    None: "Les intervalles ne disent pas si {noun} a augmenté ou diminué\u00a0: {x} {a}, {y} {b}{by}.",
}

COMPARISONS: dict[tuple[str, Order | None], str] = {
    ("unhcr_rejected", 1): "{When}, les rejets et autres clôtures ont été plus nombreux que les "
    "reconnaissances{who}\u00a0: {x} contre {y}, selon le HCR.",
    ("unhcr_rejected", -1): "{When}, les reconnaissances ont été plus nombreuses que les rejets et autres "
    "clôtures{who}\u00a0: {y} contre {x}, selon le HCR.",
    ("unhcr_rejected", 0): "{When}, il y a eu autant de reconnaissances que de rejets et autres clôtures"
    "{who}\u00a0: {x} et {y}, selon le HCR.",
    ("unhcr_rejected", None): "{When}, les intervalles ne disent pas si les rejets et autres clôtures "
    "ont été plus nombreux que les reconnaissances{who}\u00a0: {x} et {y}, selon le HCR.",
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
