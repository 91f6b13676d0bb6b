"""IRPR 240 and 242: when a removal order is enforced, and what must be verified.

A departure that nobody verified does not enforce the order: an officer abroad, or one in Canada, may mend it.
"""

from passage.lang import Flag, FlagKind, all_of, any_of, established, version
from passage.law.facts import departure
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2018-11-02"
BY = "SOR/2018-232, s. 1"

only_transferred = irpr(
    "242",
    Text("Transfer for mutual legal assistance", "Transfèrement pour entraide juridique"),
    version(
        Text(
            "A person transferred under an order for mutual legal assistance is not one authorized to enter "
            "the country of destination.",
            "La personne transférée par ordonnance d’entraide juridique n’est pas autorisée de ce fait à "
            "entrer dans le pays de destination.",
        ),
        departure.transferred.node(),
        since="2002-06-28",
        enacted_by="SOR/2002-227",
    ),
)

on_departure = irpr(
    "240(1)",
    Text("Departure verified", "Départ confirmé"),
    version(
        Text(
            "The order is enforced when the person has appeared before an officer at a port of entry to "
            "verify the departure, has obtained a certificate of departure, has left Canada, and is "
            "authorized to enter the country of destination.",
            "La mesure est exécutée lorsque la personne a comparu devant un agent à un point d’entrée pour "
            "confirmer son départ, a obtenu l’attestation de départ, a quitté le Canada et est autorisée à "
            "entrer dans le pays de destination.",
        ),
        all_of(
            departure.left,
            departure.appeared,
            departure.certificate_given,
            departure.admitted,
        ),
        since=SINCE,
        unless=(only_transferred,),
        enacted_by=BY,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "thirty-days",
            Text(
                "Under a departure order, the first three are due within 30 days (224(2)).",
                "Dans le cas d’une mesure d’interdiction de séjour, les trois premières conditions doivent "
                "être remplies dans les 30 jours (224(2)).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

abroad = irpr(
    "240(2)",
    Text("Enforced by an officer abroad", "Exécution par un agent à l’étranger"),
    version(
        Text(
            "If the person left without the order being enforced and applies abroad for a visa or an "
            "authorization, an officer enforces it once they establish that they are the person named.",
            "Si la personne est partie sans que la mesure soit exécutée et demande à l’étranger un visa ou "
            "une autorisation, l’agent exécute la mesure dès qu’elle prouve être la personne visée.",
        ),
        departure.left & established(departure.confirmed_abroad),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

here = irpr(
    "240(3)",
    Text("Enforced by an officer in Canada", "Exécution par un agent au Canada"),
    version(
        Text(
            "An officer in Canada enforces the order by confirming that the person has left.",
            "Un agent au Canada exécute la mesure en confirmant que la personne a quitté le pays.",
        ),
        departure.left & departure.confirmed_here,
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

enforced = any_of(on_departure, abroad, here)
"""The removal order has been enforced."""

PROVISIONS = (on_departure, abroad, here, only_transferred)
