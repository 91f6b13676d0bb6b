"""The time to leave Canada under a departure order, with the departure confirmed: IRPR 224 and 240(1)."""

from passage.lang import Flag
from passage.lang.limits import Meaning, Remedy, condition, leg, running
from passage.law.facts import order
from passage.law.irpr.s228_orders import TO_LEAVE, suspended
from passage.law.limits import time_limit
from passage.law.limits.doubts import NOT_A_HOLIDAY
from passage.text import Text

leave_canada = time_limit(
    "order.leave",
    26,
    "IRPR 224(2)",
    order.enforceable_on,
    Text("Leaving under a departure order", "Départ en vertu d’une mesure d’interdiction de séjour"),
    Text(
        "Leave Canada, with departure verified and a certificate of departure",
        "Quitter le Canada, en faisant vérifier le départ et en obtenant une attestation de départ",
    ),
    Meaning.LAST_DAY,
    running(
        Text(
            "Within 30 days after the order becomes enforceable; otherwise it becomes a deportation order.",
            "Dans les 30 jours après que la mesure devient exécutoire; sinon, elle devient une mesure d’expulsion.",
        ),
        leg(order.enforceable_on, TO_LEAVE, NOT_A_HOLIDAY),
        since="2011-06-16",
        only_if=(
            condition(
                ~suspended,
                Text(
                    "Detention or a stay within the 30 days suspends them: count again without those days.",
                    "La détention ou le sursis pendant les 30 jours les suspend : recomptez sans ces jours.",
                ),
                "IRPR 224(3)",
            ),
        ),
        enacted_by="SOR/2011-126, s. 5",
    ),
    known_from="2011-06-16",
    remedies=(
        Remedy(
            Text(
                "Under a deportation order, a written authorization is needed, and may be asked for, to return.",
                "Après une mesure d’expulsion, il faut une autorisation écrite pour revenir; elle peut être demandée.",
            ),
            "IRPR 226(1)",
        ),
    ),
    flags=(
        Flag(
            "roll-over-224",
            Text(
                "That a thirtieth day on a Sunday or holiday carries on to the next day is taken from the general rule; "
                "nothing says so here.",
                "Que le délai dont le trentième jour est un dimanche ou un jour férié se prolonge découle de la règle "
                "générale; rien ne le dit ici.",
            ),
        ),
    ),
    provision="IRPR 224(2)",
)

LIMITS = (leave_canada,)
