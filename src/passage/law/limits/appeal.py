"""After the decision of the Division: written reasons, and the appeal to the Refugee Appeal Division.

IRPA 169(e); IRPR 159.91 and 159.92; RAD Rules 2, 3 and 5.
"""

from passage.lang import Confidence, Days, Flag, FlagKind
from passage.lang.limits import (
    Meaning,
    Remedy,
    condition,
    leg,
    overlay,
    running,
)
from passage.law.facts import dates
from passage.law.irpa.s110_appeal import no_appeal
from passage.law.limits import time_limit
from passage.law.limits.doubts import (
    AS_SOON_AS_FEASIBLE,
    BY_RAD,
    NOT_A_HOLIDAY,
    RAD_WORKING_DAY,
)
from passage.text import Text

SINCE = "2012-12-15"
REFORM = "SOR/2012-252, s. 1"
RULES = "SOR/2012-257"

TO_FILE, TO_PERFECT = Days(15), Days(30)
TO_PERFECT_BY_NOTICE = Days(45)

APPEAL_LIES = condition(
    ~no_appeal,
    Text(
        "No appeal lies from this decision to the Refugee Appeal Division. The Federal Court may be asked for "
        "leave, within a shorter time.",
        "Cette décision n’est pas susceptible d’appel à la Section d’appel des réfugiés. On peut demander "
        "l’autorisation de la Cour fédérale, dans un délai plus court.",
    ),
    "IRPA 110(2)",
)

EXTENDED_PERFECTION = overlay(
    "PN RAD 2020-09-28",
    Text("Practice notice: more time to perfect", "Avis de pratique : délai de mise en état prolongé"),
    leg(dates.reasons_on, TO_PERFECT_BY_NOTICE, RAD_WORKING_DAY),
    since="2020-09-28",
    note=Text(
        "Announced as temporary: confirm with the division that it is still current. The time to file the notice "
        "of appeal is not extended.",
        "Annoncé comme temporaire : vérifiez auprès de la Section d’appel s’il a toujours cours. Le délai pour "
        "l’avis d’appel n’est pas prolongé.",
    ),
    confidence=Confidence.LOW,
)

_MORE_TIME = Remedy(
    Text(
        "The appeal division may extend the time for reasons of fairness and natural justice; the application "
        "comes with the document that is late.",
        "La Section d’appel peut prolonger le délai pour des raisons d’équité et de justice naturelle; la demande "
        "s’accompagne du document en retard.",
    ),
    "IRPR 159.91(2)",
)

notice = time_limit(
    "appeal.notice",
    11,
    "IRPR 159.91(1)(a)",
    dates.reasons_on,
    Text("Notice of appeal", "Avis d’appel"),
    Text(
        "Have the notice of appeal received by the Refugee Appeal Division",
        "Faire recevoir l’avis d’appel par la Section d’appel des réfugiés",
    ),
    Meaning.LAST_DAY,
    running(
        Text(
            "The appeal is filed within 15 days after the day the written reasons are received.",
            "L’appel est interjeté dans les 15 jours suivant la réception des motifs écrits.",
        ),
        leg(dates.reasons_on, TO_FILE, RAD_WORKING_DAY),
        since=SINCE,
        only_if=(APPEAL_LIES,),
        enacted_by=REFORM,
    ),
    known_from=SINCE,
    remedies=(_MORE_TIME,),
    by_receipt=True,
)

record = time_limit(
    "appeal.record",
    12,
    "IRPR 159.91(1)(b)",
    dates.reasons_on,
    Text("Perfecting the appeal", "Mise en état de l’appel"),
    Text(
        "Have the appellant’s record received by the Refugee Appeal Division",
        "Faire recevoir le dossier de l’appelant par la Section d’appel des réfugiés",
    ),
    Meaning.LAST_DAY,
    running(
        Text(
            "The appeal is perfected within 30 days after the day the written reasons are received.",
            "L’appel est mis en état dans les 30 jours suivant la réception des motifs écrits.",
        ),
        leg(dates.reasons_on, TO_PERFECT, RAD_WORKING_DAY),
        since=SINCE,
        only_if=(APPEAL_LIES,),
        enacted_by=REFORM,
    ),
    known_from=SINCE,
    overlays=(EXTENDED_PERFECTION,),
    remedies=(_MORE_TIME,),
    by_receipt=True,
)

reply = time_limit(
    "appeal.reply",
    13,
    "RADR 5(5)",
    dates.intervention_on,
    Text("Reply to the Minister’s intervention", "Réplique à l’intervention du ministre"),
    Text(
        "Have the reply record received by the Minister, then by the division",
        "Faire recevoir le dossier de réplique par le ministre, puis par la Section d’appel",
    ),
    Meaning.LAST_DAY,
    running(
        Text(
            "It must be received within 15 days after the day the Minister’s document is received.",
            "Il doit être reçu dans les 15 jours suivant la date de réception du document du ministre.",
        ),
        leg(dates.intervention_on, Days(15), RAD_WORKING_DAY),
        since=SINCE,
        enacted_by=RULES,
    ),
    known_from=SINCE,
    remedies=(
        Remedy(
            Text(
                "An application may be made for more time to reply.",
                "On peut demander une prorogation du délai de réplique.",
            ),
            "RADR 6(6)",
        ),
        BY_RAD,
    ),
    by_receipt=True,
)

decision = time_limit(
    "appeal.decision",
    14,
    "IRPR 159.92(1)",
    dates.perfected_on,
    Text("Decision on the appeal", "Décision sur l’appel"),
    Text("The division decides by this day", "La Section d’appel tranche au plus tard ce jour-là"),
    Meaning.TARGET,
    running(
        Text(
            "Unless it holds a hearing, the division decides within 90 days after the appeal is perfected.",
            "Sauf si elle tient une audience, la Section d’appel tranche dans les 90 jours suivant la mise en "
            "état.",
        ),
        leg(dates.perfected_on, Days(90), NOT_A_HOLIDAY),
        since=SINCE,
        enacted_by=REFORM,
    ),
    known_from=SINCE,
    flags=(AS_SOON_AS_FEASIBLE,),
)

reasons = time_limit(
    "decision.reasons",
    30,
    "IRPA 169(e)",
    dates.notice_on,
    Text("Asking for written reasons", "Demande de motifs écrits"),
    Text("Ask the Division for its written reasons", "Demander à la Section ses motifs écrits"),
    Meaning.LAST_DAY,
    running(
        Text(
            "Written reasons are provided on a request made within 10 days after the notice of the decision.",
            "Les motifs écrits sont transmis sur demande faite dans les 10 jours suivant la notification de la "
            "décision.",
        ),
        leg(dates.notice_on, Days(10), NOT_A_HOLIDAY),
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27",
    ),
    known_from="2002-06-28",
    flags=(
        Flag(
            "reasons-come-anyway",
            Text(
                "Where the Division rejects a claim, written reasons must be provided without a request (169(d)).",
                "En cas de rejet de la demande par la Section, les motifs écrits sont transmis sans qu’il faille "
                "les demander (169d)).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

LIMITS = (notice, record, reply, decision, reasons)
