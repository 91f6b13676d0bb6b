"""IRPA 111: what the Refugee Appeal Division may decide, and when it may send a claim back.

It confirms, or puts its own decision in place; it refers the matter back only where it must hear witnesses
again. Since 2026-03-26 the confirmation of a rejection is itself a rejection.
"""

from passage.lang import Flag, FlagKind, all_of, version
from passage.law.facts import claim, decision, on_appeal
from passage.law.facts.claim import Stage
from passage.law.facts.decision import Appeal, Ruling
from passage.law.irpa.s104_1_absence import before_rad
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-12-15"

sent_back = irpa(
    "111(2)",
    Text("Claim sent back", "Affaire renvoyée"),
    version(
        Text(
            "The Refugee Appeal Division may refer a matter back only if the decision is wrong and the appeal cannot be "
            "decided without hearing again evidence that was presented to the Refugee Protection Division.",
            "La Section d’appel des réfugiés ne peut renvoyer l’affaire que si la décision est erronée et que l’appel ne peut "
            "être tranché sans réentendre des éléments de preuve présentés à la Section de la protection des réfugiés.",
        ),
        all_of(before_rad, on_appeal.wrong, on_appeal.testimony_needed),
        since=SINCE,
        enacted_by="S.C. 2012, c. 17, s. 37",
    ),
    known_from=SINCE,
)

confirmation = irpa(
    "111(3)",
    Text("Confirmation of a rejection", "Confirmation du rejet"),
    version(
        Text(
            "A decision of the Refugee Appeal Division that confirms the rejection of a claim is itself a decision to reject "
            "it.",
            "La décision de la Section d’appel des réfugiés qui confirme le rejet de la demande d’asile est elle-même une "
            "décision de rejet.",
        ),
        all_of(
            claim.stage.is_(Stage.DECIDED),
            decision.ruling.is_(Ruling.REJECTED),
            decision.appeal.is_(Appeal.REJECTED),
        ),
        since="2026-03-26",
        enacted_by="S.C. 2026, c. 4, s. 50",
    ),
    flags=(
        Flag(
            "clocks",
            Text(
                "So the 12 months that run from a rejection run from the decision on appeal.",
                "Les 12 mois qui courent depuis un rejet courent donc depuis la décision en appel.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

PROVISIONS = (sent_back, confirmation)
