"""IRPA 170.2 and 171.1: when neither division of the Board may reopen, whatever the ground.

After a final determination on the claim by the appeal division or the Federal Court, the Refugee Protection
Division may not; after one by the Court, the appeal division may not.
"""

from passage.lang import all_of, any_of, version
from passage.law.facts import claim, decision, readings_after
from passage.law.facts.claim import Stage
from passage.law.facts.decision import Appeal, Ruling
from passage.law.facts.requests import court_final, leave_refused
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-12-15"

_by_court = any_of(court_final, leave_refused & readings_after.refusal_of_leave_is_final)
"""The Federal Court has finally determined the matter."""

_appeal_over = all_of(
    claim.stage.is_(Stage.DECIDED),
    decision.ruling.is_(Ruling.ACCEPTED, Ruling.REJECTED),
    any_of(
        decision.appeal.is_(Appeal.REJECTED, Appeal.ALLOWED),
        decision.appeal.is_(Appeal.WITHDRAWN, Appeal.ABANDONED) & readings_after.ended_appeal_is_final,
    ),
)
"""The appeal division has finally determined the claim."""

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
        any_of(_appeal_over, _by_court),
        since=SINCE,
        enacted_by="S.C. 2012, c. 17, s. 51",
    ),
    known_from=SINCE,
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
        _by_court,
        since=SINCE,
        enacted_by="S.C. 2012, c. 17, s. 53",
    ),
    known_from=SINCE,
)

PROVISIONS = (claim_closed, appeal_closed)
