"""IRPR 63 and 298: how long a temporary resident permit lasts, and what its fee is.

It ends when cancelled, on leaving without leave to return, on its last day, or after three years.
"""

from passage.lang import Years, all_of, any_of, version
from passage.law.facts import decision, permits
from passage.law.irpr.s243_removal_order_made import cancelled_by_order
from passage.law.remembered import to_confirm
from passage.law.researched import irpr
from passage.text import Text

_ended = any_of(
    permits.cancelled,
    permits.left,
    permits.valid_to < decision.today,
    permits.valid_from + Years(3) <= decision.today,
)

ends = irpr(
    "63",
    Text("End of the permit", "Fin du permis"),
    version(
        Text(
            "The permit ends when it is cancelled, when its holder leaves without prior leave to come back, after its last "
            "day, or three years after it took effect.",
            "Le permis prend fin s’il est annulé, si son titulaire quitte le Canada sans autorisation préalable d’y rentrer, "
            "après son dernier jour, ou trois ans après sa prise d’effet.",
        ),
        _ended,
        since="2006-03-22",
        until="2024-03-15",
        enacted_by="SOR/2002-227",
    ),
    version(
        Text(
            "The permit ends in the same ways, and when a removal order is made against its holder (243.1).",
            "Le permis prend fin dans les mêmes cas, ainsi qu’à la prise d’une mesure de renvoi contre son titulaire "
            "(243.1).",
        ),
        any_of(_ended, cancelled_by_order),
        since="2024-03-15",
        enacted_by="SOR/2024-11, s. 1",
    ),
    known_from="2006-03-22",
)

fee = irpr(
    "298(1)",
    Text("Fee of the permit", "Frais du permis"),
    version(
        Text(
            "The Regulations set a fee of $200 for an application for the permit.",
            "Le Règlement fixe à 200 $ les frais de la demande de permis.",
        ),
        all_of(),
        since="2010-11-04",
        enacted_by="SOR/2003-197, s. 3",
    ),
    known_from="2010-11-04",
    flags=(
        to_confirm(
            "indexed-fee",
            Text(
                "The amount charged is indexed under the Service Fees Act and is higher than the one printed.",
                "Le montant perçu est indexé en vertu de la Loi sur les frais de service et dépasse celui qui figure au "
                "texte.",
            ),
            Text("the Department’s list of fees", "la liste des frais du ministère"),
            Text(
                "what a permit costs where nothing waives the fee",
                "le coût du permis lorsque rien n’en dispense",
            ),
        ),
    ),
)

PROVISIONS = (ends, fee)
