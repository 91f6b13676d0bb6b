"""What else follows a claim: the appeal, a permit, a humanitarian request, a stay.

Where a person decides, the outcome says “may”.
"""

from passage.lang import Issue, all_of, any_of, outcome, worst_first
from passage.law.ending import (
    ineligible,
    terminated,
    undisturbed,
)
from passage.law.irpa import s024_permit, s025_humanitarian
from passage.law.irpa.s099_receivable import receivable
from passage.law.irpa.s110_appeal import BARS as APPEAL_BARS
from passage.law.irpa.s110_appeal import appeal, no_appeal
from passage.law.irpr.s230_stays import STAYS
from passage.text import Text

rad_appeal = Issue(
    "rad_appeal",
    Text(
        "If the Division decides the claim, may an appeal be made to the Refugee Appeal Division?",
        "Si la Section tranche la demande d’asile, peut-on interjeter appel à la Section d’appel des "
        "réfugiés?",
    ),
    (
        outcome(
            "not_reached",
            any_of(~receivable, ineligible, terminated),
            Text(
                "The claim does not come to a decision of the Division, so there is nothing to appeal.",
                "La demande n’aboutit pas à une décision de la Section : il n’y a rien à porter en appel.",
            ),
        ),
        outcome(
            "no_such_appeal",
            undisturbed & ~appeal,
            Text(
                "At that date there was no appeal: the Refugee Appeal Division opened on 2012-12-15.",
                "À cette date, aucun appel n’existait : la Section d’appel des réfugiés a ouvert le "
                "2012-12-15.",
            ),
        ),
        outcome(
            "barred",
            all_of(undisturbed, appeal, no_appeal),
            Text(
                "No appeal may be made; leave for judicial review may be sought.",
                "Aucun appel ne peut être interjeté; l’autorisation de contrôle judiciaire peut être "
                "demandée.",
            ),
        ),
        outcome(
            "open",
            all_of(undisturbed, appeal, ~no_appeal),
            Text(
                "An appeal may be made, unless the claim is withdrawn or abandoned, or the rejection says "
                "that it has no credible basis or is manifestly unfounded.",
                "Un appel peut être interjeté, sauf retrait ou désistement, ou rejet faisant état de "
                "l’absence de minimum de fondement de la demande ou de son caractère manifestement infondé.",
            ),
        ),
    ),
    grounds=tuple(bar.key for bar in APPEAL_BARS),
    order=worst_first(("not_reached", "no_such_appeal", "barred"), "open"),
)

permit_request = Issue(
    "permit_request",
    Text(
        "May a temporary resident permit be requested?",
        "Un permis de séjour temporaire peut-il être demandé?",
    ),
    (
        outcome(
            "barred",
            any_of(*s024_permit.BARS),
            Text("It may not be requested for now.", "Il ne peut être demandé pour le moment."),
        ),
        outcome(
            "open",
            ~any_of(*s024_permit.BARS),
            Text(
                "It may be requested; an officer may issue it if it is justified in the circumstances.",
                "Il peut être demandé; un agent peut le délivrer si les circonstances le justifient.",
            ),
        ),
    ),
    grounds=tuple(bar.key for bar in s024_permit.BARS),
    order=worst_first("barred", "open"),
)

humanitarian = Issue(
    "humanitarian",
    Text(
        "May a request on humanitarian and compassionate considerations be examined?",
        "Une demande fondée sur des motifs d’ordre humanitaire peut-elle être étudiée?",
    ),
    (
        outcome(
            "barred",
            any_of(*s025_humanitarian.BARS),
            Text("It may not be examined for now.", "Elle ne peut être étudiée pour le moment."),
        ),
        outcome(
            "open",
            ~any_of(*s025_humanitarian.BARS),
            Text(
                "It must be examined, if made in Canada with an application for permanent residence and the "
                "fees; the Minister may grant it. It stays nothing by itself.",
                "Elle doit être étudiée, si elle est faite au Canada avec une demande de résidence "
                "permanente et le paiement des frais; le ministre peut y faire droit. Elle n’opère pas "
                "sursis d’elle-même.",
            ),
        ),
    ),
    grounds=tuple(bar.key for bar in s025_humanitarian.BARS),
    order=worst_first("barred", "open"),
)

stay = Issue(
    "stay",
    Text("Is removal stayed without a judge?", "Y a-t-il sursis au renvoi sans décision d’un juge?"),
    (
        outcome(
            "stayed",
            any_of(*STAYS),
            Text("Removal is stayed.", "Il y a sursis au renvoi."),
        ),
        outcome(
            "not_stayed",
            ~any_of(*STAYS),
            Text(
                "No stay applies by itself: the Federal Court may order one, and an officer may defer "
                "removal.",
                "Aucun sursis ne s’applique d’office : la Cour fédérale peut en ordonner un, et un agent "
                "peut reporter le renvoi.",
            ),
        ),
    ),
    grounds=tuple(each.key for each in STAYS),
    order=worst_first("not_stayed", "stayed"),
    follows=("destination",),
)

ISSUES = (rad_appeal, permit_request, humanitarian, stay)
