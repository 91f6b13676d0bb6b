"""The hearing before the Refugee Protection Division, and what may stand in its place or in its way."""

from passage.lang import Choice, Enumeration
from passage.text import Text


class Intervention(Choice):
    """Whether the Minister has given notice of an intention to intervene."""

    NOTIFIED = "notified", "the Minister has given notice in time", "le ministre a donné avis dans le délai"
    SILENT = (
        "silent",
        "the 10 days have passed without a notice",
        "les 10 jours ont passé sans avis",
    )
    RUNNING = "running", "the 10 days are still running", "les 10 jours courent toujours"


intervention = Enumeration(
    "hearing.intervention",
    choices=Intervention,
    question=Text(
        "Has the Minister notified the Division of an intention to intervene in your claim?",
        "Le ministre a-t-il avisé la Section de son intention d’intervenir dans votre demande?",
    ),
    statement=Text("of an intervention:", "au sujet d’une intervention :"),
    why=Text(
        "Without such a notice in time, the claim may be accepted without a hearing.",
        "Sans un tel avis dans le délai, la demande peut être accueillie sans audience.",
    ),
    help=Text(
        "The 10 days run from the day on which the Minister receives the Basis of Claim Form. You would have received "
        "a copy of the notice.",
        "Les 10 jours courent depuis la réception du Formulaire de fondement de la demande d’asile par le ministre. Vous "
        "auriez reçu une copie de l’avis.",
    ),
    cite="RPDR 23",
)

FACTS = (intervention,)
