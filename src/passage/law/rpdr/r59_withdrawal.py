"""RPD rule 59: withdrawing a claim, freely until substantive evidence is accepted, and on application after.

It is an abuse of process only if it would likely harm the Division's integrity, and never before such evidence.
"""

from passage.lang import Flag, FlagKind, version
from passage.law.facts.proceedings import evidence_accepted, harms_integrity
from passage.law.irpa.s104_1_absence import before_rpd
from passage.law.researched import rpdr
from passage.text import Text

SINCE = "2012-12-15"
BY = "SOR/2012-256"

COST = Flag(
    "what-it-costs",
    Text(
        "Before you withdraw: no second claim will be eligible (101(1)(c)), no appeal lies (110(2)(b)), the removal "
        "order comes into force (49(2)), and other applications close for 12 months (24(4), 112(2)(b.1)). Speak to "
        "counsel first.",
        "Avant de vous retirer : aucune seconde demande ne sera recevable (101(1)c)), aucun appel n’est possible "
        "(110(2)b)), la mesure de renvoi prend effet (49(2)), et d’autres demandes se ferment pendant 12 mois (24(4), "
        "112(2)b.1)). Parlez d’abord à votre conseil.",
    ),
    FlagKind.NOTE,
)

abuse = rpdr(
    "59(1)",
    Text("Withdrawal that is an abuse of process", "Retrait constituant un abus de procédure"),
    version(
        Text(
            "A withdrawal is an abuse of process if it would likely harm the integrity of the Division; never where no "
            "substantive evidence has been accepted.",
            "Le retrait constitue un abus de procédure s’il nuirait vraisemblablement à l’intégrité de la Section; jamais "
            "si aucun élément de preuve de fond n’a été accepté.",
        ),
        before_rpd & evidence_accepted & harms_integrity,
        since=SINCE,
        enacted_by=BY,
    ),
)

on_notice = rpdr(
    "59(2)",
    Text("Withdrawal by a notice", "Retrait sur avis"),
    version(
        Text(
            "Until substantive evidence is accepted in the hearing, the claim is withdrawn by telling the Division, "
            "aloud at a proceeding or in writing.",
            "Tant qu’aucun élément de preuve de fond n’a été accepté à l’audience, la demande est retirée par un avis à la "
            "Section, de vive voix lors d’une procédure ou par écrit.",
        ),
        before_rpd & ~evidence_accepted,
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(COST,),
)

on_application = rpdr(
    "59(3)",
    Text("Withdrawal on application", "Retrait sur demande"),
    version(
        Text(
            "Once such evidence has been accepted, the claimant must apply to the Division under rule 50 to withdraw.",
            "Une fois de tels éléments acceptés, la personne doit demander le retrait à la Section selon la règle 50.",
        ),
        before_rpd & evidence_accepted,
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(COST,),
)

PROVISIONS = (abuse, on_notice, on_application)
