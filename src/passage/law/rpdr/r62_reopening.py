"""RPD rules 62 and 63: reopening a claim, or an application to end protection, that was decided or abandoned.

Only a failure of natural justice opens that door, and only until the appeal division or the Court has finally
determined the matter. A claim that was withdrawn is not reopened: rule 60 is for that.
"""

from passage.lang import Flag, FlagKind, Node, Provision, any_of, established, version
from passage.law.facts import claim, decision
from passage.law.facts.claim import Stage
from passage.law.facts.decision import Ruling
from passage.law.facts.requests import denied_before, efficient, natural_justice, new_evidence, parallel
from passage.law.irpa.s170_2_no_reopening import claim_closed
from passage.law.researched import rpdr
from passage.law.rpdr.r60_reinstatement import TIMELY
from passage.text import Text

SINCE = "2012-12-15"
BY = "SOR/2012-256"

_decided = claim.stage.is_(Stage.DECIDED)

COUNSEL = Flag(
    "counsel",
    Text(
        "A request that says that counsel failed the person must first be given to that counsel, with a statement of how "
        "and when; it must come with any pending appeal or application to the Court.",
        "La demande qui reproche au conseil une représentation inadéquate lui est d’abord transmise, avec une déclaration "
        "sur le moment et la façon; tout appel ou toute demande à la Cour en instance y est joint.",
    ),
    FlagKind.NOTE,
)


def natural_justice_only(rule: str, title: Text) -> Provision:
    """The one ground on which the Division may allow the request."""
    return rpdr(
        rule,
        title,
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


def further_request(rule: str, title: Text) -> Provision:
    """What stands in the way of a request like one that was denied."""
    return rpdr(
        rule,
        title,
        version(
            Text(
                "After a denial, a further request may not be allowed without exceptional circumstances supported by new "
                "evidence.",
                "Après un refus, une nouvelle demande ne peut être accueillie, sauf circonstances exceptionnelles fondées "
                "sur de nouveaux éléments de preuve.",
            ),
            denied_before & ~new_evidence,
            since=SINCE,
            enacted_by=BY,
        ),
    )


def other_remedy(rule: str, title: Text) -> Provision:
    """What comes of the request while another remedy is pending on the same or similar grounds."""
    return rpdr(
        rule,
        title,
        version(
            Text(
                "While another remedy is pending on the same or similar grounds, the Division must soon dismiss the "
                "request, unless allowing it is necessary for a timely and efficient process.",
                "Si un autre recours fondé sur des motifs identiques ou similaires est en instance, la Section rejette "
                "la demande dès que possible, à moins que la célérité et l’efficacité n’exigent de l’accueillir.",
            ),
            parallel & ~efficient,
            since=SINCE,
            enacted_by=BY,
        ),
    )


def _requested(rule: str, title: Text, words: Text, decided: Node) -> Provision:
    return rpdr(
        rule,
        title,
        version(words, decided, since=SINCE, unless=(claim_closed,), enacted_by=BY),
    )


decided_or_abandoned = any_of(
    claim.stage.is_(Stage.BEFORE_RAD),
    _decided & decision.ruling.is_(Ruling.ACCEPTED, Ruling.REJECTED, Ruling.ABANDONED),
)
"""The Division has decided the claim, or found it abandoned."""

protection_ended = _decided & decision.ruling.is_(Ruling.CEASED, Ruling.VACATED)
"""The Division has allowed an application to vacate, or to find that protection has ceased."""

claim_request = _requested(
    "62(1)",
    Text("Request to reopen a claim", "Demande de réouverture d’une demande d’asile"),
    Text(
        "The claimant or the Minister may ask the Division to reopen a claim that was decided or found abandoned, until the "
        "Refugee Appeal Division or the Federal Court has finally determined it.",
        "La personne qui demande l’asile ou le ministre peut demander la réouverture de la demande tranchée ou dont le "
        "désistement a été prononcé, jusqu’à la décision en dernier ressort de la Section d’appel des réfugiés ou de la "
        "Cour fédérale.",
    ),
    decided_or_abandoned,
)
claim_ground = natural_justice_only("62(6)", Text("Natural justice only", "La seule justice naturelle"))
claim_again = further_request("62(8)", Text("A further request to reopen", "Nouvelle demande de réouverture"))
claim_elsewhere = other_remedy("62(9)", Text("Another remedy pending", "Autre recours en instance"))

ending_request = _requested(
    "63(1)",
    Text(
        "Request to reopen an application to end protection",
        "Demande de réouverture d’une demande mettant fin à l’asile",
    ),
    Text(
        "The protected person or the Minister may ask the Division to reopen an application to vacate or to cease "
        "protection, until the Federal Court has finally determined it.",
        "La personne protégée ou le ministre peut demander la réouverture de la demande d’annulation ou de constat de perte "
        "de l’asile, jusqu’à la décision en dernier ressort de la Cour fédérale.",
    ),
    protection_ended,
)
ending_ground = natural_justice_only(
    "63(6)", Text("Natural justice only, protection ended", "La seule justice naturelle, fin de l’asile")
)
ending_again = further_request(
    "63(8)",
    Text("A further request to reopen, protection ended", "Nouvelle demande de réouverture, fin de l’asile"),
)
ending_elsewhere = other_remedy(
    "63(9)", Text("Another remedy pending, protection ended", "Autre recours en instance, fin de l’asile")
)

PROVISIONS = (
    claim_request,
    claim_ground,
    claim_again,
    claim_elsewhere,
    ending_request,
    ending_ground,
    ending_again,
    ending_elsewhere,
)
