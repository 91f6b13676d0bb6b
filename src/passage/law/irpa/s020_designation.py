"""IRPA 20.1 and what follows: an irregular arrival designated by the Minister, and its costs to those who came.

Designation is of a group, by order; it accuses nobody in it of anything. The waits for a permit and for a
humanitarian request stand in sections 24 and 25, the want of an appeal in section 110.
"""

from passage.lang import Flag, FlagKind, Proposition, Provision, all_of, any_of, version
from passage.law.facts import charges
from passage.law.facts.aftermath import designated, five_years
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-06-28"

_NONE_KNOWN = Flag(
    "designations-not-listed",
    Text(
        "The orders made are not listed here: look in the Canada Gazette.",
        "Les arrêtés pris ne sont pas répertoriés ici : voyez la Gazette du Canada.",
    ),
    FlagKind.NOTE,
)


def _states(
    pinpoint: str, title: Text, words: Text, rule: Proposition, by: str, since: str = SINCE, *flags: Flag
) -> Provision:
    return irpa(
        pinpoint, title, version(words, rule, since=since, enacted_by=by), known_from=since, flags=flags
    )


untimely = _states(
    "20.1(1)(a)",
    Text("Examinations not timely", "Contrôle impossible en temps opportun"),
    Text(
        "The Minister may designate an arrival if of the opinion that the group cannot be examined in time.",
        "Le ministre peut désigner une arrivée s’il est d’avis que le contrôle du groupe ne pourra avoir lieu en "
        "temps opportun.",
    ),
    charges.not_in_time,
    "S.C. 2012, c. 17, s. 10",
)
organized = _states(
    "20.1(1)(b)",
    Text("Smuggling suspected", "Organisation soupçonnée"),
    Text(
        "The Minister may designate an arrival on reasonable grounds to suspect smuggling for profit, or for or "
        "with a criminal organization or terrorist group.",
        "Le ministre peut désigner une arrivée s’il a des motifs raisonnables de soupçonner l’organisation d’une "
        "entrée illégale en vue d’un profit, ou avec une organisation criminelle ou un groupe terroriste.",
    ),
    charges.suspected,
    "S.C. 2012, c. 17, s. 10",
)
becomes_designated = _states(
    "20.1(2)",
    Text("Designated foreign national", "Étranger désigné"),
    Text(
        "A foreign national of the group becomes a designated foreign national, unless they hold the documents "
        "required and the officer is satisfied that they are not inadmissible.",
        "L’étranger qui fait partie du groupe devient un étranger désigné, sauf s’il détient les documents exigés "
        "et que l’agent est convaincu qu’il n’est pas interdit de territoire.",
    ),
    all_of(charges.ordered, charges.in_group, ~charges.in_order),
    "S.C. 2012, c. 17, s. 10",
    SINCE,
    _NONE_KNOWN,
)

ordered = charges.ordered
"""There is an order."""

is_designated = any_of(designated, becomes_designated)
"""The person is a designated foreign national: told so, or by the rule."""

no_visa = _states(
    "11(1.1)",
    Text(
        "Permanent residence from abroad, five years",
        "Résidence permanente demandée à l’étranger : cinq années",
    ),
    Text(
        "A designated foreign national may not apply for a permanent resident visa until five years have passed.",
        "L’étranger désigné ne peut demander un visa de résident permanent avant cinq années.",
    ),
    is_designated & ~five_years,
    "S.C. 2012, c. 17, s. 5",
    "2017-10-18",
)
no_residence = _states(
    "20.2(1)",
    Text("Permanent residence, five years", "Résidence permanente : cinq années"),
    Text(
        "A designated foreign national may not apply to become a permanent resident until five years have passed "
        "since the final decision, or else since the designation.",
        "L’étranger désigné ne peut demander la résidence permanente avant cinq années à compter de la décision "
        "définitive ou, à défaut, de la désignation.",
    ),
    is_designated & ~five_years,
    "S.C. 2012, c. 17, s. 10",
)
_sixteen = charges.age_on_arrival >= 16
detention = _states(
    "55(3.1)",
    Text("Mandatory detention from 16", "Détention obligatoire dès 16 ans"),
    Text(
        "An officer must detain a designated foreign national who was 16 or more on the day of the arrival.",
        "L’agent détient l’étranger désigné qui avait 16 ans ou plus le jour de l’arrivée.",
    ),
    is_designated & _sixteen,
    "S.C. 2012, c. 17, s. 23",
    "2012-12-15",
)
review = _states(
    "57.1(1)",
    Text("Review of detention within 14 days", "Contrôle de la détention dans les 14 jours"),
    Text(
        "The Immigration Division reviews that detention within 14 days, and then every six months (57.1(2)).",
        "La Section de l’immigration contrôle cette détention dans les 14 jours, puis tous les six mois (57.1(2)).",
    ),
    is_designated & _sixteen,
    "S.C. 2012, c. 17, s. 25",
)

REASONS = (untimely, organized)
COSTS = (no_visa, no_residence, detention, review)
PROVISIONS = (*REASONS, becomes_designated, *COSTS)
