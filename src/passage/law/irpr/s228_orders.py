"""IRPR 224 and 228: which removal order is made against a claimant, and when a departure order becomes worse.

While the claim is eligible, or nobody has decided, a mere failure to comply brings a departure order; once
it is ineligible, an exclusion order. Thirty days after it becomes enforceable, a departure order not
complied with is a deportation order.
"""

from passage.lang import Days, Flag, FlagKind, RollOver, version
from passage.law.facts.decision import today
from passage.law.facts.order import administrative, before_finding, clock_stopped, departed, enforceable_on
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2014-11-21"

TO_LEAVE = Days(30)
"""From the day a departure order is enforceable to the last day to comply with it (224(2))."""

departure = irpr(
    "228(3)",
    Text("Departure order while the claim is eligible", "Mesure d’interdiction de séjour, demande recevable"),
    version(
        Text(
            "If a claim has been made, and has been determined eligible or not been determined yet, the "
            "order for the usual failures to comply is a departure order.",
            "Si une demande d’asile a été faite, et qu’elle a été jugée recevable ou n’est pas encore "
            "tranchée, la mesure prise pour les manquements habituels est une mesure d’interdiction de séjour.",
        ),
        administrative & before_finding,
        since=SINCE,
        until="2024-05-09",
        enacted_by="SOR/2014-269, s. 5",
    ),
    version(
        Text(
            "If a claim has been made, and has been determined eligible or not been determined yet, the "
            "order for the usual failures to comply (missed medical examination or port examination "
            "included) is a departure order.",
            "Si une demande d’asile a été faite, et qu’elle a été jugée recevable ou n’est pas encore "
            "tranchée, la mesure prise pour les manquements habituels (y compris le défaut de se soumettre "
            "à la visite médicale ou au contrôle à un point d’entrée) est une mesure d’interdiction de séjour.",
        ),
        administrative & before_finding,
        since="2024-05-09",
        enacted_by="SOR/2024-86, s. 1",
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "division-orders",
            Text(
                "The Immigration Division does likewise in the cases of subsection 229(2).",
                "La Section de l’immigration fait de même dans les cas visés au paragraphe 229(2).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

exclusion = irpr(
    "228(1)(c)",
    Text("Exclusion order once it is ineligible", "Mesure d’exclusion, demande irrecevable"),
    version(
        Text(
            "For the usual failures to comply (no visa or document, a stay too long, a missed examination), "
            "the order is an exclusion order.",
            "Pour les manquements habituels (absence de visa ou de document, séjour trop long, défaut de se "
            "présenter à un contrôle), la mesure est une mesure d’exclusion.",
        ),
        administrative.node(),
        since=SINCE,
        unless=(departure,),
        enacted_by="SOR/2014-269, s. 5",
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "return-without-authorization",
            Text(
                "A return without the authorization that an earlier order requires brings a deportation "
                "order instead.",
                "Le retour sans l’autorisation qu’exige une mesure antérieure entraîne plutôt une mesure "
                "d’expulsion.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

suspended = irpr(
    "224(3)",
    Text("The 30 days stop", "Suspension des 30 jours"),
    version(
        Text(
            "Detention or a stay within the 30 days suspends them until release, or until the order is "
            "enforceable again.",
            "La détention ou le sursis pendant les 30 jours les suspend jusqu’à la mise en liberté, ou "
            "jusqu’à ce que la mesure redevienne exécutoire.",
        ),
        clock_stopped.node(),
        since="2011-06-16",
        enacted_by="SOR/2011-126, s. 5",
    ),
    known_from="2011-06-16",
    flags=(
        Flag(
            "count-again",
            Text(
                "Count the days again without those of detention or stay.",
                "Recomptez les jours sans ceux de la détention ou du sursis.",
            ),
            FlagKind.NOTE,
            when=clock_stopped.node(),
        ),
    ),
)

overdue = (today > enforceable_on + TO_LEAVE.then(RollOver())) & ~departed
"""The 30 days have passed, and the person did not leave in them with the departure confirmed."""

becomes_deportation = irpr(
    "224(2)",
    Text("Departure order not complied with", "Mesure d’interdiction de séjour non respectée"),
    version(
        Text(
            "A departure order becomes a deportation order unless the person leaves, and has it confirmed, "
            "within 30 days after the order becomes enforceable.",
            "La mesure d’interdiction de séjour devient une mesure d’expulsion si la personne ne part pas, "
            "en le faisant confirmer, dans les 30 jours après que la mesure devient exécutoire.",
        ),
        departure & overdue,
        since="2011-06-16",
        unless=(suspended,),
        enacted_by="SOR/2011-126, s. 5",
    ),
    known_from="2011-06-16",
    flags=(
        Flag(
            "safe-day",
            Text(
                "If the thirtieth day is a Sunday or holiday the time is taken to run on to the next day "
                "that is not one; the thirtieth day is the safe one.",
                "Si le trentième jour est un dimanche ou un jour férié, on tient que le délai se prolonge "
                "jusqu’au premier jour non férié; le trentième jour est le plus sûr.",
            ),
        ),
    ),
)

PROVISIONS = (departure, exclusion, suspended, becomes_deportation)
