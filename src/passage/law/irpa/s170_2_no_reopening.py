"""IRPA 170.2 and 171.1: when neither division of the Board may reopen, whatever the ground.

After a final determination on the claim by the appeal division or the Federal Court, the Refugee Protection
Division may not; after one by the Court, the appeal division may not.
"""

from passage.lang import Flag, all_of, any_of, version
from passage.law.facts import claim, decision
from passage.law.facts.claim import Stage
from passage.law.facts.decision import Appeal, Ruling
from passage.law.facts.proceedings import court_final
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-12-15"

LEAVE_REFUSED = Flag(
    "leave-refused",
    Text(
        "The Act does not say whether a refusal of leave is a final determination of the Federal Court.",
        "La Loi ne dit pas si un refus d’autorisation est une décision en dernier ressort de la Cour fédérale.",
    ),
    when=court_final.node(),
)

_appeal_decided = all_of(
    claim.stage.is_(Stage.DECIDED),
    decision.ruling.is_(Ruling.ACCEPTED, Ruling.REJECTED),
    decision.appeal.is_(Appeal.REJECTED, Appeal.ALLOWED),
)

claim_closed = irpa(
    "170.2",
    Text("No reopening of a claim", "Demande non susceptible de réouverture"),
    version(
        Text(
            "The Refugee Protection Division may not reopen, on any ground, what the Refugee Appeal Division or the "
            "Federal Court has finally determined.",
            "La Section de la protection des réfugiés ne peut rouvrir, pour aucun motif, ce que la Section d’appel des "
            "réfugiés ou la Cour fédérale a tranché en dernier ressort.",
        ),
        any_of(_appeal_decided, court_final),
        since=SINCE,
        enacted_by="S.C. 2012, c. 17, s. 51",
    ),
    known_from=SINCE,
    flags=(
        LEAVE_REFUSED,
        Flag(
            "appeal-ended-otherwise",
            Text(
                "Whether an appeal that ended by withdrawal or abandonment is a final determination of the claim is not "
                "said; it is not taken to be one here.",
                "Il n’est pas dit si l’appel terminé par un retrait ou un désistement constitue une décision en dernier "
                "ressort sur la demande; on tient ici que non.",
            ),
            when=claim.stage.is_(Stage.DECIDED) & decision.appeal.is_(Appeal.WITHDRAWN, Appeal.ABANDONED),
        ),
    ),
)

appeal_closed = irpa(
    "171.1",
    Text("No reopening of an appeal", "Appel non susceptible de réouverture"),
    version(
        Text(
            "The Refugee Appeal Division may not reopen, on any ground, an appeal that the Federal Court has finally "
            "determined.",
            "La Section d’appel des réfugiés ne peut rouvrir, pour aucun motif, l’appel que la Cour fédérale a tranché en "
            "dernier ressort.",
        ),
        court_final.node(),
        since=SINCE,
        enacted_by="S.C. 2012, c. 17, s. 53",
    ),
    known_from=SINCE,
    flags=(LEAVE_REFUSED,),
)

PROVISIONS = (claim_closed, appeal_closed)
