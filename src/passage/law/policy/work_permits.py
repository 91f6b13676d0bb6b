"""Two temporary public policies on work permits: before referral (2022), and after ineligibility (2026).

Each fills a gap that section 206 leaves. An officer may issue the permit; the policy can end without notice.
"""

from passage.lang import Confidence, Layer, all_of, version
from passage.law.ending import ineligible
from passage.law.facts import protection
from passage.law.facts.entitlements import found_eligible, no_other_support
from passage.law.facts.protection import Stage
from passage.law.irpa.s112_prra import barred
from passage.law.irpr.s206_work_permit import before_referral, stayed
from passage.law.remembered import to_confirm
from passage.law.researched import other
from passage.text import Text

STILL_STANDS = to_confirm(
    "policy-still-stands",
    Text(
        "A public policy under section 25.2 may end or change without notice, and other conditions may apply: read it, and ask whether it still stands.",
        "Une politique d’intérêt public prise au titre de l’article 25.2 peut prendre fin ou changer sans avis, et d’autres conditions peuvent s’appliquer : lisez-la et vérifiez qu’elle tient toujours.",
    ),
    Text("IRCC’s published policy", "la politique publiée par IRCC"),
    Text("whether a permit can be issued under it", "la possibilité d’obtenir un permis à ce titre"),
)

between_eligibility_and_referral = other(
    "PP 2022-11-16",
    Text("Work permit before referral", "Permis de travail avant le déféré"),
    version(
        Text(
            "A work permit may be issued to a person who has claimed protection in Canada since the start of the "
            "pandemic, whose claim has been found eligible and is not referred yet, if they cannot support themself "
            "without working.",
            "Un permis de travail peut être délivré à la personne qui a demandé l’asile au Canada depuis le début de la "
            "pandémie et dont la demande a été jugée recevable sans être encore déférée, si elle ne peut subvenir à ses "
            "besoins sans travailler.",
        ),
        all_of(no_other_support, found_eligible, before_referral),
        since="2022-11-16",
    ),
    known_from="2022-11-16",
    layer=Layer.POLICY,
    confidence=Confidence.MEDIUM,
    flags=(STILL_STANDS,),
)

awaiting_notification = other(
    "PP 2026-03-26",
    Text(
        "Work permit while awaiting notification",
        "Permis de travail dans l’attente de l’avis",
    ),
    version(
        Text(
            "An open work permit may be issued to a person whose claim was found ineligible, who is not barred from "
            "applying for protection before removal, and who awaits notification of it with no stay of removal.",
            "Un permis de travail ouvert peut être délivré à la personne dont la demande d’asile a été jugée irrecevable, "
            "à qui la demande de protection avant renvoi n’est pas fermée et qui en attend l’avis, sans sursis au renvoi.",
        ),
        all_of(ineligible, ~barred, protection.stage.is_(Stage.NONE), ~stayed),
        since="2026-03-26",
    ),
    known_from="2022-11-16",
    layer=Layer.POLICY,
    confidence=Confidence.MEDIUM,
    flags=(STILL_STANDS,),
)

POLICIES = (between_eligibility_and_referral, awaiting_notification)

PROVISIONS = POLICIES
