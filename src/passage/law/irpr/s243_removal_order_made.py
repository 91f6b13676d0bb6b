"""IRPR 243.1: since 2024-03-15 a removal order cancels the visa, the authorization and the permit that its subject holds."""

from passage.lang import version
from passage.law.facts.travel_events import EventKind, events
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2024-03-15"

cancelled_by_order = irpr(
    "243.1",
    Text("Documents cancelled by a removal order", "Documents annulés par une mesure de renvoi"),
    version(
        Text(
            "When a removal order is made, the temporary resident visa, the electronic travel authorization and the "
            "temporary resident permit of its subject are cancelled.",
            "La prise d’une mesure de renvoi annule le visa de résident temporaire, l’autorisation de voyage électronique "
            "et le permis de séjour temporaire de la personne visée.",
        ),
        events.some(lambda event: event.kind.is_(EventKind.REMOVAL_ORDER) & (event.on >= SINCE)),
        since=SINCE,
        enacted_by="SOR/2024-11",
    ),
    known_from="2016-01-01",
)

PROVISIONS = (cancelled_by_order,)
