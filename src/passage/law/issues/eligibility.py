"""Two questions: does the Agreement bar the claim, and may the claim be referred to the Division?"""

from passage.lang import Issue, outcome, worst_first
from passage.law.irpa.s099_receivable import receivable
from passage.law.irpa.s100_examination import eligible, suspended, within_reach
from passage.law.irpa.s101_ineligibility import GROUNDS, any_ground, from_designated_country
from passage.text import Text

agreement = Issue(
    "stca",
    Text(
        "Does the Safe Third Country Agreement bar the claim?",
        "L’Entente sur les tiers pays sûrs écarte-t-elle la demande?",
    ),
    (
        outcome(
            "not_reached",
            ~receivable,
            Text(
                "The question is not reached: no claim can be received.",
                "La question ne se pose pas : aucune demande ne peut être reçue.",
            ),
        ),
        outcome(
            "applies",
            receivable & from_designated_country,
            Text(
                "The Agreement applies: the claim is barred.",
                "L’Entente s’applique : elle écarte la demande.",
            ),
        ),
        outcome(
            "does_not_apply",
            receivable & ~from_designated_country,
            Text("The Agreement does not bar the claim.", "L’Entente n’écarte pas la demande."),
        ),
    ),
    grounds=(from_designated_country.key,),
    order=worst_first("applies", ("not_reached", "does_not_apply")),
)

eligibility = Issue(
    "eligibility",
    Text(
        "May the claim be referred to the Refugee Protection Division?",
        "La demande peut-elle être déférée à la Section de la protection des réfugiés?",
    ),
    (
        outcome(
            "not_receivable",
            ~receivable,
            Text("No claim can be received.", "Aucune demande d’asile ne peut être reçue."),
        ),
        outcome(
            "suspended",
            receivable & suspended,
            Text("Consideration of eligibility is suspended.", "Il est sursis à l’étude de la recevabilité."),
        ),
        outcome(
            "undisturbed",
            receivable & ~suspended & any_ground & ~within_reach,
            Text(
                "A ground of ineligibility holds, but no notice can reach the claim any more: it stands undisturbed.",
                "Un motif d’irrecevabilité existe, mais plus aucun avis ne peut atteindre la demande : elle demeure.",
            ),
        ),
        outcome(
            "ineligible",
            receivable & ~suspended & within_reach,
            Text(
                "The claim is ineligible to be referred to the Refugee Protection Division.",
                "La demande est irrecevable : elle ne peut être déférée à la Section de la protection des réfugiés.",
            ),
        ),
        outcome(
            "eligible",
            eligible,
            Text(
                "The claim is eligible to be referred to the Refugee Protection Division.",
                "La demande est recevable et peut être déférée à la Section de la protection des réfugiés.",
            ),
        ),
    ),
    grounds=tuple(ground.key for ground in GROUNDS),
    follows=(
        "removal_order",
        "order_type",
        "rad_appeal",
        "prra",
        "permit_request",
        "humanitarian",
        "stay",
        "work_permit",
        "schooling",
        "health_coverage",
    ),
    order=worst_first(("ineligible", "not_receivable"), "suspended", ("undisturbed", "eligible")),
)

ISSUES = (eligibility, agreement)
