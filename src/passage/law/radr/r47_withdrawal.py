"""RAD rule 47: withdrawing an appeal, by a notice until it is ready to be decided, and on application after."""

from passage.lang import Flag, FlagKind, version
from passage.law.facts.proceedings import appeal_ready, harms_integrity, own_appeal
from passage.law.irpa.s104_1_absence import before_rad
from passage.law.researched import radr
from passage.text import Text

SINCE = "2012-12-15"
BY = "SOR/2012-257"

COST = Flag(
    "what-it-costs",
    Text(
        "With the appeal withdrawn, the rejection stands and the removal order comes into force (49(2)). Speak to "
        "counsel first.",
        "Une fois l’appel retiré, le rejet demeure et la mesure de renvoi prend effet (49(2)). Parlez d’abord à votre "
        "conseil.",
    ),
    FlagKind.NOTE,
)

abuse = radr(
    "47(1)",
    Text(
        "Withdrawal of an appeal as an abuse of process", "Retrait d’appel constituant un abus de procédure"
    ),
    version(
        Text(
            "Withdrawing an appeal is an abuse of process if it would likely harm the integrity of the Division; never "
            "before the appeal may be decided on the papers.",
            "Le retrait de l’appel constitue un abus de procédure s’il nuirait vraisemblablement à l’intégrité de la "
            "Section; jamais avant que l’appel puisse être tranché sur la foi des documents.",
        ),
        before_rad & own_appeal & appeal_ready & harms_integrity,
        since=SINCE,
        enacted_by=BY,
    ),
)

on_notice = radr(
    "47(2)",
    Text("Withdrawal of an appeal by a notice", "Retrait d’appel sur avis"),
    version(
        Text(
            "Until the appeal may be decided on the papers, the appellant withdraws it by telling the Division in writing.",
            "Tant que l’appel ne peut être tranché sur la foi des documents, l’appelant le retire par un avis écrit à la "
            "Section.",
        ),
        before_rad & own_appeal & ~appeal_ready,
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(COST,),
)

on_application = radr(
    "47(3)",
    Text("Withdrawal of an appeal on application", "Retrait d’appel sur demande"),
    version(
        Text(
            "Once the appeal may be so decided, the appellant must apply to the Division under rule 37 to withdraw it.",
            "Une fois que l’appel peut être ainsi tranché, l’appelant doit en demander le retrait à la Section selon la "
            "règle 37.",
        ),
        before_rad & own_appeal & appeal_ready,
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(COST,),
)

PROVISIONS = (abuse, on_notice, on_application)
