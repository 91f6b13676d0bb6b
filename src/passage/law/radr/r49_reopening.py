"""RAD rule 49: reopening an appeal that was decided or found abandoned, for a failure of natural justice."""

from passage.lang import established, version
from passage.law.facts import claim, decision
from passage.law.facts.claim import Stage
from passage.law.facts.decision import Appeal
from passage.law.facts.proceedings import own_appeal
from passage.law.facts.requests import denied_before, efficient, natural_justice, new_evidence, parallel
from passage.law.irpa.s170_2_no_reopening import appeal_closed
from passage.law.researched import radr
from passage.law.rpdr.r60_reinstatement import TIMELY
from passage.law.rpdr.r62_reopening import COUNSEL
from passage.text import Text

SINCE = "2012-12-15"
BY = "SOR/2012-257"

decided_or_abandoned = claim.stage.is_(Stage.DECIDED) & decision.appeal.is_(
    Appeal.REJECTED, Appeal.ALLOWED, Appeal.ABANDONED
)
"""The appeal division has decided the appeal, or found it abandoned."""

request = radr(
    "49(1)",
    Text("Request to reopen an appeal", "Demande de réouverture d’un appel"),
    version(
        Text(
            "The appellant may ask the Division to reopen an appeal that was decided or found abandoned, until the Federal "
            "Court has finally determined it.",
            "L’appelant peut demander la réouverture de l’appel tranché ou dont le désistement a été prononcé, jusqu’à la "
            "décision en dernier ressort de la Cour fédérale.",
        ),
        decided_or_abandoned & own_appeal,
        since=SINCE,
        unless=(appeal_closed,),
        enacted_by=BY,
    ),
)

ground = radr(
    "49(6)",
    Text("Natural justice only, on appeal", "La seule justice naturelle, en appel"),
    version(
        Text(
            "The Division may allow it only if a failure to observe a principle of natural justice is established.",
            "La Section ne peut l’accueillir que si un manquement à un principe de justice naturelle est établi.",
        ),
        established(natural_justice),
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(TIMELY, COUNSEL),
)

again = radr(
    "49(8)",
    Text("A further request to reopen an appeal", "Nouvelle demande de réouverture d’un appel"),
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

elsewhere = radr(
    "49(9)",
    Text("Another remedy pending, on appeal", "Autre recours en instance, en appel"),
    version(
        Text(
            "While an application to the Federal Court is pending on the same or similar grounds, the Division must soon "
            "dismiss the request, unless allowing it is necessary for a timely and efficient process.",
            "Si une demande à la Cour fédérale fondée sur des motifs identiques ou similaires est en instance, la Section "
            "rejette la demande dès que possible, à moins que la célérité et l’efficacité n’exigent de l’accueillir.",
        ),
        parallel & ~efficient,
        since=SINCE,
        enacted_by=BY,
    ),
)

PROVISIONS = (request, ground, again, elsewhere)
