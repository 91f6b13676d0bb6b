"""IRPA 95: on whom refugee protection is conferred, and who is a protected person.

The Board’s acceptance confers it, and so does an application for protection that the Minister allows, but not
a restricted one. It is lost where the claim is later deemed rejected: on cessation, or when it is vacated.
"""

from passage.lang import Provision, all_of, any_of, version
from passage.law.ending import accepted
from passage.law.facts import claim, decision, history
from passage.law.facts.claim import Stage as ClaimStage
from passage.law.facts.decision import Ruling
from passage.law.facts.protection import Stage, stage
from passage.law.irpa.s112_restricted import restricted
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-12-15"
FIRST = "S.C. 2001, c. 27"

allowed = stage.is_(Stage.ALLOWED, Stage.ENDED)
"""The Minister has allowed an application for protection."""

protection: Provision = irpa(
    "95(1)",
    Text("Refugee protection", "Asile"),
    version(
        Text(
            "Refugee protection is conferred when the Board accepts the claim, when the Minister allows an application "
            "for protection that is not restricted, or abroad with a visa or permit.",
            "L’asile est conféré quand la Commission accepte la demande d’asile, quand le ministre accueille une demande "
            "de protection dont la portée n’est pas restreinte ou, à l’étranger, avec un visa ou un permis.",
        ),
        any_of(history.conferred, accepted, allowed & ~restricted),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=SINCE,
)

protected_person: Provision = irpa(
    "95(2)",
    Text("Protected person", "Personne protégée"),
    version(
        Text(
            "A person on whom protection is conferred, unless the claim or application was later deemed rejected.",
            "La personne à qui l’asile est conféré, à moins que sa demande n’ait été par la suite réputée rejetée.",
        ),
        all_of(
            protection,
            ~all_of(claim.stage.is_(ClaimStage.DECIDED), decision.ruling.is_(Ruling.CEASED, Ruling.VACATED)),
        ),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=SINCE,
)

PROVISIONS = (protection, protected_person)
