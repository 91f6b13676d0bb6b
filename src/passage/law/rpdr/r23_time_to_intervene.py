"""RPD rule 23: how long the Minister has to give notice before a claim may be accepted without a hearing."""

from passage.lang import version
from passage.law.facts.hearing import Intervention, intervention
from passage.law.researched import rpdr
from passage.text import Text

no_notice = rpdr(
    "23",
    Text("Ten days without a notice", "Dix jours sans avis"),
    version(
        Text(
            "The Minister has until the tenth day after receiving the Basis of Claim Form to give notice of an intention "
            "to intervene.",
            "Le ministre a jusqu’au dixième jour suivant la réception du Formulaire de fondement de la demande d’asile pour "
            "donner avis de son intention d’intervenir.",
        ),
        intervention.is_(Intervention.SILENT),
        since="2012-12-15",
        enacted_by="SOR/2012-256",
    ),
)

PROVISIONS = (no_notice,)
