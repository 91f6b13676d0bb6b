"""Resettlement (IRPR 138 to 153), the pause for small sponsors, and the Safe Mobility Offices.

A visa is issued where an officer abroad finds what section 139 asks. Without a private sponsor a referral is
needed. From 2024-11-29 to 2026-12-31 Groups of Five and community sponsors may not apply.
"""

from passage.lang import (
    Confidence,
    Layer,
    Proposition,
    Provision,
    Version,
    all_of,
    any_of,
    version,
)
from passage.law.facts import resettlement
from passage.law.facts.pathways import quebec, quebec_selects
from passage.law.facts.person import in_canada, residence
from passage.law.facts.resettlement import Support, support
from passage.law.remembered import to_confirm
from passage.law.researched import irpr, other
from passage.text import Text

SINCE = "2014-05-29"
_sponsored = support.is_(Support.HOLDER, Support.FIVE, Support.COMMUNITY)
small_sponsor = support.is_(Support.FIVE, Support.COMMUNITY)
"""A Group of Five or a community sponsor, who has no agreement with the Minister."""


def _asks(pinpoint: str, title: Text, words: Text, rule: Proposition, since: str = SINCE) -> Provision:
    return irpr(pinpoint, title, version(words, rule, since=since), known_from=since)


referral = _asks(
    "140.3(1)",
    Text("Referral", "Recommandation"),
    Text(
        "Whoever is not privately sponsored needs a referral from an organization, a State or an agreement, "
        "unless the Minister has named the area where they live (140.3(2)).",
        "Qui n’est pas parrainé par le privé a besoin de la recommandation d’une organisation, d’un État ou issue "
        "d’un accord, sauf si le ministre a désigné la région où il vit (140.3(2)).",
    ),
    any_of(_sponsored, resettlement.referred, resettlement.direct_area),
)
proof_of_status = _asks(
    "153(1)(b)",
    Text("Proof of status for small sponsors", "Preuve du statut pour les petits répondants"),
    Text(
        "A sponsor without an agreement must have a document of UNHCR or of a State that certifies refugee status.",
        "Le répondant sans entente doit fournir un document du HCR ou d’un État attestant la qualité de réfugié.",
    ),
    any_of(~small_sponsor, resettlement.sponsor_document),
)
establishment = _asks(
    "139(1)(g)",
    Text("Becoming established", "Réussite de l’établissement"),
    Text(
        "Outside Quebec, an officer looks at whether the family can become established; not for those who are "
        "vulnerable or in urgent need of protection (139(2)).",
        "Hors du Québec, un agent examine si la famille pourra réussir son établissement; non pour les personnes "
        "vulnérables ou ayant un besoin urgent de protection (139(2)).",
    ),
    any_of(quebec, resettlement.establishes, resettlement.vulnerable),
)
selection = _asks(
    "139(1)(h)",
    Text("Selection by Quebec", "Sélection par le Québec"),
    Text("Quebec selects those who would live there.", "Le Québec sélectionne qui compte y vivre."),
    any_of(~quebec, quebec_selects),
)
resettled = _asks(
    "139(1)",
    Text("Resettlement", "Réinstallation"),
    Text(
        "A visa is issued to a refugee abroad who has no other durable solution, has support, can become "
        "established and is not inadmissible; means and the cost of health care do not count (139(3), (4)).",
        "Un visa est délivré au réfugié outre-frontières sans autre solution durable, qui est soutenu, pourra "
        "réussir son établissement et n’est pas interdit de territoire; ni les ressources ni le fardeau sanitaire "
        "ne comptent (139(3) et (4)).",
    ),
    all_of(
        ~in_canada,
        resettlement.refugee_class,
        resettlement.no_solution,
        resettlement.support_there,
        resettlement.admissible,
        referral,
        proof_of_status,
        establishment,
        selection,
    ),
)

paused = other(
    "MI 2024-11-29 small-sponsors",
    Text("Groups of Five and community sponsors", "Groupes de cinq et répondants communautaires"),
    version(
        Text(
            "From 2024-11-29 to 2026-12-31 no new application of a Group of Five or a community sponsor is received.",
            "Du 2024-11-29 au 2026-12-31, aucune nouvelle demande d’un groupe de cinq ou d’un répondant "
            "communautaire n’est reçue.",
        ),
        small_sponsor,
        since="2024-11-29",
        until="2027-01-01",
    ),
    known_from=SINCE,
    layer=Layer.INSTRUCTION,
    confidence=Confidence.MEDIUM,
    flags=(
        to_confirm(
            "small-sponsors-secondary",
            Text(
                "The instruction was not read; it is known from a notice in the Canada Gazette of 2025-11-22.",
                "L’instruction n’a pas été lue; elle est connue par un avis de la Gazette du Canada du 2025-11-22.",
            ),
            Text("the text of the instruction, and its end", "le texte de l’instruction, et sa fin"),
            Text(
                "whether such a sponsor may apply",
                "la possibilité pour un tel répondant de présenter une demande",
            ),
            when=small_sponsor,
        ),
    ),
)

OFFICES = ("COL", "CRI", "ECU", "GTM")
_OFFICES_FLAG = to_confirm(
    "safe-mobility-from-memory",
    Text(
        "The offices opened in 2023 and closed in 2025, on days not known here; that Canada took referrals from them is told from memory.",
        "Les bureaux ont ouvert en 2023 et fermé en 2025, à des dates inconnues ici; que le Canada en ait reçu des recommandations est rapporté de mémoire.",
    ),
    Text("the Department (IRCC)", "le ministère (IRCC)"),
    Text("the days between which the offices were open", "la période d’ouverture des bureaux"),
)


def _offices(key: str, title: Text, *versions: Version) -> Provision:
    return irpr(
        "140.3(1)",
        title,
        *versions,
        key=key,
        known_from="2024-01-01",
        layer=Layer.GUIDANCE,
        confidence=Confidence.LOW,
        flags=(_OFFICES_FLAG,),
    )


offices_criteria = _offices(
    "IRPR 140.3(1) safe-mobility",
    Text("Safe Mobility Offices", "Bureaux de mobilité sûre"),
    version(
        Text(
            "People in Colombia, Costa Rica, Ecuador or Guatemala could be referred by such an office.",
            "Les personnes se trouvant en Colombie, au Costa Rica, en Équateur ou au Guatemala pouvaient être "
            "recommandées par un tel bureau.",
        ),
        residence.is_(*OFFICES) & resettlement.office_referral,
        since="2024-01-01",
    ),
)
offices_closed = _offices(
    "IRPR 140.3(1) safe-mobility-closed",
    Text("Safe Mobility Offices closed", "Fermeture des bureaux de mobilité sûre"),
    version(
        Text(
            "In 2025 the offices closed, on a decision of the United States.",
            "En 2025, les bureaux ont fermé par décision des États-Unis.",
        ),
        ~resettlement.office_active,
        since="2025-01-01",
        until="2026-01-01",
    ),
    version(
        Text("The offices are no longer active.", "Les bureaux ne sont plus actifs."),
        all_of(),
        since="2026-01-01",
    ),
)

PROVISIONS = (
    *(resettled, establishment, selection, referral, proof_of_status, paused),
    *(offices_criteria, offices_closed),
)
