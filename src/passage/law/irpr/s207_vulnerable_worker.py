"""IRPR 207.1 and 299(2)(l): an open work permit for those whose employer abuses them, since 2019-06-04.

It takes nobody out of status: section 24 of the Act is not needed for it.
"""

from passage.lang import any_of, version
from passage.law.facts import permits
from passage.law.facts.permits import Tied
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2019-06-04"

worker = irpr(
    "207.1(1)",
    Text("Vulnerable worker", "Travailleur vulnérable"),
    version(
        Text(
            "An open work permit may be issued to a worker in Canada, tied to an employer, on reasonable grounds to believe "
            "that they are abused in the job or risk it.",
            "Un permis de travail ouvert peut être délivré au travailleur au Canada lié à un employeur, s’il y a des motifs "
            "raisonnables de croire qu’il subit de la violence dans son emploi, ou risque d’en subir.",
        ),
        permits.abuse & permits.tied.is_(Tied.HELD, Tied.RENEWING),
        since=SINCE,
        enacted_by="SOR/2019-148, s. 2",
    ),
    known_from="2006-03-22",
)

family = irpr(
    "207.1(2)",
    Text("Family of a vulnerable worker", "Famille d’un travailleur vulnérable"),
    version(
        Text(
            "So it may to a member of that worker’s family in Canada.",
            "Il peut aussi l’être au membre de la famille de ce travailleur qui est au Canada.",
        ),
        permits.abuse & permits.tied.is_(Tied.FAMILY),
        since=SINCE,
        enacted_by="SOR/2019-148, s. 2",
    ),
    known_from="2006-03-22",
)

no_fee = irpr(
    "299(2)(l)",
    Text("Vulnerable worker: no fee", "Travailleur vulnérable : aucuns frais"),
    version(
        Text(
            "No fee is payable for that work permit.",
            "Ce permis de travail est délivré sans frais.",
        ),
        any_of(worker, family),
        since=SINCE,
        enacted_by="SOR/2019-148, s. 3",
    ),
    known_from="2006-03-22",
)

PROVISIONS = (worker, family, no_fee)
