"""RAD rule 48: taking up again an appeal that was withdrawn."""

from passage.lang import any_of, established, version
from passage.law.facts import claim, decision
from passage.law.facts.claim import Stage
from passage.law.facts.decision import Appeal
from passage.law.facts.proceedings import own_appeal
from passage.law.facts.requests import denied_before, interests_of_justice, natural_justice, new_evidence
from passage.law.researched import radr
from passage.law.rpdr.r60_reinstatement import TIMELY
from passage.text import Text

SINCE = "2012-12-15"
BY = "SOR/2012-257"

request = radr(
    "48(1)",
    Text("Request to reinstate an appeal", "Demande de rétablissement d’un appel"),
    version(
        Text(
            "An appellant who withdrew an appeal may ask the Division to reinstate it.",
            "L’appelant qui a retiré son appel peut en demander le rétablissement à la Section.",
        ),
        claim.stage.is_(Stage.DECIDED) & decision.appeal.is_(Appeal.WITHDRAWN) & own_appeal,
        since=SINCE,
        enacted_by=BY,
    ),
)

reason = radr(
    "48(4)",
    Text(
        "Natural justice, or the interests of justice, on appeal",
        "Justice naturelle, ou intérêt de la justice, en appel",
    ),
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

again = radr(
    "48(6)",
    Text("A further request to reinstate an appeal", "Nouvelle demande de rétablissement d’un appel"),
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
