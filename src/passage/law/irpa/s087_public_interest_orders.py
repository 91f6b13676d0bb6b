"""IRPA 87.302: orders in the public interest that cancel, vary or suspend visas, permits and authorizations.

The power exists since 2026-03-26. Nobody has searched for such an order: the dated list of them is empty, and
every answer that rests on a document in hand says so.
"""

from passage.lang import Dated, Entry, Series, since, version
from passage.law.facts.entry_readings import documents_suspended
from passage.law.remembered import to_confirm
from passage.law.researched import VERIFIED_ON, irpa
from passage.text import Text

SINCE = "2026-03-26"

NO_ENTRIES: tuple[Entry, ...] = ()
possible = Series(
    "document_orders_possible",
    Text("The time since which such orders can be made", "La période où de tels décrets peuvent être pris"),
    (Entry(since(SINCE), "IRPA 87.302"),),
    VERIFIED_ON,
)
orders = Series(
    "document_orders",
    Text(
        "Orders that cancel or suspend visas and other documents in the public interest",
        "Décrets qui annulent ou suspendent des visas et autres documents dans l’intérêt public",
    ),
    NO_ENTRIES,
    VERIFIED_ON,
)

order_in_effect = irpa(
    "87.302(1)",
    Text("Orders on documents in the public interest", "Décrets sur les documents dans l’intérêt public"),
    version(
        Text(
            "An order of the Governor in Council may cancel, vary or suspend visas, permits and electronic travel "
            "authorizations, where that is in the public interest.",
            "Un décret peut annuler, modifier ou suspendre des visas, des permis et des autorisations de voyage "
            "électroniques, si l’intérêt public le justifie.",
        ),
        Dated(orders.key) | documents_suspended,
        since=SINCE,
        enacted_by="S.C. 2026, c. 4, s. 72",
    ),
    flags=(
        to_confirm(
            "orders-not-checked",
            Text(
                "Whether any such order has been made, or one under 87.301 that stops applications, was not checked.",
                "On n’a pas vérifié si un tel décret a été pris, ni un décret de l’article 87.301 qui arrête des demandes.",
            ),
            Text("the Canada Gazette since 2026-03-26", "la Gazette du Canada depuis le 2026-03-26"),
            Text(
                "whether a document in hand still serves, and whether another can be applied for",
                "savoir si un document détenu sert encore, et si un autre peut être demandé",
            ),
            when=Dated(possible.key),
        ),
    ),
)

PROVISIONS = (order_in_effect,)
SERIES = (orders, possible)
