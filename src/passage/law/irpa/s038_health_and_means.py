"""IRPA 38 and 39: inadmissible on health grounds, or for financial reasons. Foreign nationals only.

Danger and excessive demand are an officer’s to find. Demand does not count against family of a sponsor,
refugees and protected persons; danger does.
"""

from passage.lang import Flag, FlagKind, Provision, all_of, version
from passage.law.facts.health_and_means import Condition, HealthClass, arranged, health, health_class, unable
from passage.law.irpa.s033_standard import foreign, protected
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2002-06-28"


def _exception(letter: str, title: Text, words: Text, *classes: HealthClass) -> Provision:
    return irpa(f"38(2)({letter})", title, version(words, health_class.is_(*classes), since=SINCE))


sponsored = _exception(
    "a",
    Text("Sponsored spouse, partner or child", "Époux, conjoint ou enfant parrainé"),
    Text(
        "Demand does not count against a sponsor’s spouse, common-law partner or dependent child in the family "
        "class.",
        "Le fardeau ne compte pas pour l’époux, le conjoint de fait ou l’enfant à charge du répondant, dans le "
        "regroupement familial.",
    ),
    HealthClass.SPONSORED,
)
resettled = _exception(
    "b",
    Text("Visa as a refugee", "Visa à titre de réfugié"),
    Text(
        "Demand does not count against an applicant for a permanent resident visa as a refugee or in "
        "similar circumstances.",
        "Le fardeau ne compte pas pour l’auteur d’une demande de visa de résident permanent à titre "
        "de réfugié, ou dans une situation analogue.",
    ),
    HealthClass.RESETTLED,
)
of_protected = irpa(
    "38(2)(c)",
    Text("Protected person", "Personne protégée"),
    version(
        Text(
            "Demand does not count against a protected person.",
            "Le fardeau ne compte pas pour la personne protégée.",
        ),
        protected,
        since=SINCE,
    ),
)
family = _exception(
    "d",
    Text("Prescribed family", "Famille visée par règlement"),
    Text(
        "Demand does not count against the family that the Regulations name: dependent children of "
        "those sponsored.",
        "Le fardeau ne compte pas pour la famille que vise le règlement : les enfants à charge des "
        "personnes parrainées.",
    ),
    HealthClass.FAMILY,
)

EXCEPTIONS = (sponsored, resettled, of_protected, family)


def _danger(letter: str, title: Text, words: Text, condition: Condition) -> Provision:
    return irpa(
        f"38(1)({letter})",
        title,
        version(words, all_of(foreign, health.some(lambda h: h.condition.is_(condition))), since=SINCE),
    )


public_health = _danger(
    "a",
    Text("Danger to public health", "Danger pour la santé publique"),
    Text(
        "A foreign national whose health is likely to endanger public health is inadmissible.",
        "L’étranger dont l’état de santé est vraisemblablement un danger pour la santé publique est interdit de "
        "territoire.",
    ),
    Condition.PUBLIC_HEALTH,
)
public_safety = _danger(
    "b",
    Text("Danger to public safety", "Danger pour la sécurité publique"),
    Text(
        "A foreign national whose health is likely to endanger public safety is inadmissible.",
        "L’étranger dont l’état de santé est vraisemblablement un danger pour la sécurité publique "
        "est interdit de territoire.",
    ),
    Condition.PUBLIC_SAFETY,
)
demand = irpa(
    "38(1)(c)",
    Text("Excessive demand", "Fardeau excessif"),
    version(
        Text(
            "A foreign national whose health might well put excessive demand on health or social services"
            " is inadmissible.",
            "L’étranger dont l’état de santé risque d’imposer un fardeau excessif aux services de santé "
            "ou sociaux est interdit de territoire.",
        ),
        all_of(foreign, health.some(lambda h: h.condition.is_(Condition.DEMAND))),
        since=SINCE,
        unless=(*EXCEPTIONS, "IRPR 24(3)"),
    ),
    flags=(
        Flag(
            "excessive-demand",
            Text(
                "Since 2022-03-04 demand is excessive above three times the average cost over five years, and the "
                "officer weighs the person’s means and plan to reduce it (IRPR 1, 20(3)). Before, another measure "
                "applied, which was not read.",
                "Depuis le 2022-03-04, le fardeau est excessif au-delà du triple du coût moyen sur cinq ans, et "
                "l’agent pèse les moyens et le plan de la personne pour l’atténuer (RIPR 1, 20(3)). Auparavant "
                "s’appliquait une autre mesure, qui n’a pas été lue.",
            ),
            FlagKind.NOTE,
            when=health.some(lambda h: h.condition.is_(Condition.DEMAND)),
        ),
    ),
)

financial = irpa(
    "39",
    Text("Financial reasons", "Motifs financiers"),
    version(
        Text(
            "A foreign national who cannot or will not support themself and dependants, without other adequate "
            "arrangements that leave out social assistance, is inadmissible.",
            "L’étranger qui ne peut ou ne veut subvenir à ses besoins et à ceux des personnes à sa charge, sans "
            "autres dispositions suffisantes qui excluent l’aide sociale, est interdit de territoire.",
        ),
        all_of(foreign, unable, ~arranged),
        since=SINCE,
        unless=("IRPR 21",),
    ),
)

HEALTH = (public_health, public_safety, demand)
GROUNDS = (*HEALTH, financial)
PROVISIONS = (*GROUNDS, *EXCEPTIONS)
