"""RPD rule 60: taking up again a claim that was withdrawn.

It takes a failure of natural justice that is established, or the interests of justice otherwise.
"""

from passage.lang import Flag, FlagKind, any_of, established, version
from passage.law.facts import claim, decision
from passage.law.facts.claim import Stage
from passage.law.facts.decision import Ruling
from passage.law.facts.requests import denied_before, interests_of_justice, natural_justice, new_evidence
from passage.law.researched import rpdr
from passage.text import Text

SINCE = "2012-12-15"
BY = "SOR/2012-256"

TIMELY = Flag(
    "timely",
    Text(
        "The Division must consider whether the request was made in a timely manner, and what explains any delay.",
        "La Section prend en considération le fait que la demande a été faite en temps opportun et, s’il y a lieu, ce qui "
        "justifie le retard.",
    ),
    FlagKind.NOTE,
)

request = rpdr(
    "60(1)",
    Text("Request to reinstate a claim", "Demande de rétablissement d’une demande d’asile"),
    version(
        Text(
            "A person who made a claim and withdrew it may ask the Division to reinstate it.",
            "La personne qui a fait une demande d’asile, puis l’a retirée, peut en demander le rétablissement à la Section.",
        ),
        claim.stage.is_(Stage.DECIDED) & decision.ruling.is_(Ruling.WITHDRAWN),
        since=SINCE,
        enacted_by=BY,
    ),
)

reason = rpdr(
    "60(3)",
    Text("Natural justice, or the interests of justice", "Justice naturelle, ou intérêt de la justice"),
    version(
        Text(
            "The Division may allow it only if a failure of natural justice is established or it is otherwise in the "
            "interests of justice.",
            "La Section ne peut l’accueillir que si un manquement à un principe de justice naturelle est établi ou que "
            "l’intérêt de la justice le commande par ailleurs.",
        ),
        established(any_of(natural_justice, interests_of_justice)),
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(TIMELY,),
)

again = rpdr(
    "60(5)",
    Text("A further request to reinstate", "Nouvelle demande de rétablissement"),
    version(
        Text(
            "After a denial, a further request may not be allowed without exceptional circumstances supported by new "
            "evidence.",
            "Après un refus, une nouvelle demande ne peut être accueillie, sauf circonstances exceptionnelles fondées sur "
            "de nouveaux éléments de preuve.",
        ),
        denied_before & ~new_evidence,
        since=SINCE,
        enacted_by=BY,
    ),
)

PROVISIONS = (request, reason, again)
