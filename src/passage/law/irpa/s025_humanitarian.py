"""IRPA 25: when a request on humanitarian and compassionate considerations may not be made or examined.

Only the bars that follow a claim are here; one on economic programs (25(1.2)(a.1)) has nothing to do with it.
"""

from passage.lang import Flag, FlagKind, all_of, any_of, version
from passage.law.ending import ever_abandoned, ever_rejected, ever_withdrawn, pending, vacated
from passage.law.facts import decision, readings
from passage.law.facts.aftermath import (
    child_interests,
    designated,
    five_years,
    humanitarian_pending,
    life_risk,
)
from passage.law.facts.history import Ground, inadmissibility
from passage.law.facts.protection import Stage, stage
from passage.law.irpa.s024_permit import ever_ineligible
from passage.law.irpa.s100_examination import eligible
from passage.law.irpa.s112_prra import TWELVE_MONTHS, last_day
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2019-06-21"
BY = "S.C. 2019, c. 29, s. 303"

inadmissible = irpa(
    "25(1)",
    Text(
        "Request closed: determined inadmissible on the gravest grounds",
        "Demande fermée : interdiction de territoire constatée pour les motifs les plus graves",
    ),
    version(
        Text(
            "A request is not open to a person inadmissible on grounds of security, violating human or "
            "international rights, sanctions or organized criminality.",
            "La demande n’est pas ouverte à la personne interdite de territoire pour raison de sécurité, "
            "atteinte aux droits humains ou internationaux, sanctions ou criminalité organisée.",
        ),
        inadmissibility.some(
            lambda i: i.ground.is_(
                Ground.SECURITY, Ground.RIGHTS, Ground.SANCTIONS, Ground.SANCTIONS_OTHER, Ground.ORGANIZED
            )
        ),
        since="2015-01-01",
        enacted_by="S.C. 2013, c. 16, s. 9",
    ),
    known_from="2015-01-01",
)

of_designated_person = irpa(
    "25(1.01)",
    Text("Designated foreign national", "Étranger désigné"),
    version(
        Text(
            "A designated foreign national may not make the request until five years after the final "
            "decision on the claim or on an application for protection; failing both, after designation.",
            "L’étranger désigné ne peut faire la demande avant cinq années à compter de la décision "
            "définitive sur la demande d’asile ou sur une demande de protection; à défaut, à compter de la "
            "désignation.",
        ),
        designated & ~five_years,
        since="2015-01-01",
        enacted_by="S.C. 2012, c. 17, s. 13",
    ),
    known_from="2015-01-01",
)

another_pending = irpa(
    "25(1.2)(a)",
    Text("Another request pending", "Autre demande en instance"),
    version(
        Text(
            "The Minister may not examine a request while an earlier one is pending.",
            "Le ministre ne peut étudier la demande tant qu’une demande antérieure est en instance.",
        ),
        humanitarian_pending.node(),
        since="2015-01-01",
        enacted_by="S.C. 2010, c. 8, s. 4",
    ),
    known_from="2015-01-01",
)

claim_pending = irpa(
    "25(1.2)(b)",
    Text("Claim pending before the Board", "Demande d’asile en instance devant la Commission"),
    version(
        Text(
            "The Minister may not examine the request while the claim is pending before either refugee "
            "division.",
            "Le ministre ne peut étudier la demande tant que la demande d’asile est en instance devant l’une "
            "ou l’autre section chargée des réfugiés.",
        ),
        pending,
        since=SINCE,
        enacted_by=BY,
    ),
    version(
        Text(
            "The Minister may not examine the request once the claim has been determined to be eligible, "
            "nor while it is pending before either refugee division.",
            "Le ministre ne peut étudier la demande dès que la demande d’asile a été jugée recevable, ni "
            "tant qu’elle est en instance devant l’une ou l’autre section chargée des réfugiés.",
        ),
        any_of(eligible, pending),
        since=None,
        enacted_by="S.C. 2026, c. 4, s. 35",
    ),
    known_from=SINCE,
)

protection_pending = irpa(
    "25(1.2)(b.1)",
    Text("Application for protection pending", "Demande de protection en instance"),
    version(
        Text(
            "The Minister may not examine the request of a person whose claim was determined to be "
            "ineligible while their application for protection is pending.",
            "Le ministre ne peut étudier la demande de la personne dont la demande d’asile a fait l’objet "
            "d’un constat d’irrecevabilité tant que sa demande de protection est en instance.",
        ),
        ever_ineligible & stage.is_(Stage.PENDING),
        since=SINCE,
        enacted_by=BY,
    ),
)

life_exception = irpa(
    "25(1.21)(a)",
    Text("Risk to life for want of care", "Menace à la vie, faute de soins"),
    version(
        Text(
            "The 12 months do not apply if removal would put the person’s life at risk because none of "
            "their countries can provide adequate health care.",
            "Les 12 mois ne s’appliquent pas si le renvoi exposait la personne à des menaces à sa vie "
            "parce qu’aucun de ses pays ne peut fournir de soins de santé adéquats.",
        ),
        life_risk.node(),
        since="2015-01-01",
        enacted_by="S.C. 2012, c. 17, s. 13",
    ),
    known_from="2015-01-01",
)

child_exception = irpa(
    "25(1.21)(b)",
    Text("Best interests of a child", "Intérêt supérieur d’un enfant"),
    version(
        Text(
            "The 12 months do not apply if removal would have an adverse effect on the best interests of a "
            "child directly affected.",
            "Les 12 mois ne s’appliquent pas si le renvoi portait atteinte à l’intérêt supérieur d’un "
            "enfant directement touché.",
        ),
        child_interests.node(),
        since="2015-01-01",
        enacted_by="S.C. 2012, c. 17, s. 13",
    ),
    known_from="2015-01-01",
)

_heard, _french = decision.evidence_heard, readings.evidence_before_abandonment

starts_wait = any_of(
    ever_rejected,
    vacated,
    ever_withdrawn & any_of(_heard, _french),
    ever_abandoned & any_of(_heard, ~_french),
)
"""A decision of the Board from which the 12 months run."""

twelve_months = irpa(
    "25(1.2)(c)",
    Text("Within 12 months of the Board’s decision", "Moins de 12 mois après la décision de la Commission"),
    version(
        Text(
            "The Minister may not examine the request while less than 12 months have passed since the last "
            "of these: rejection, withdrawal (after substantive evidence was heard) or abandonment of the "
            "claim at either division, refusal of leave or dismissal by the Federal Court.",
            "Le ministre ne peut étudier la demande tant que moins de 12 mois se sont écoulés depuis la "
            "dernière de ces éventualités : rejet, désistement (après audition d’éléments de preuve "
            "testimoniale de fond) ou retrait de la demande d’asile devant l’une ou l’autre section, refus "
            "d’autorisation ou rejet par la Cour fédérale.",
        ),
        all_of(starts_wait, decision.today <= decision.last_negative + TWELVE_MONTHS),
        since=SINCE,
        unless=(life_exception, child_exception),
        enacted_by=BY,
    ),
    known_from=SINCE,
    flags=(
        last_day("humanitarian"),
        Flag(
            "languages-25(1.2)(c)",
            Text(
                "The words on substantive evidence qualify the withdrawal in the English, and the "
                "abandonment in the French. The English reading is presumed; the other is shown.",
                "La mention des éléments de preuve de fond se rattache au retrait en anglais, et au "
                "désistement en français. On présume la lecture anglaise; l’autre est présentée.",
            ),
            FlagKind.LANGUAGES_DIFFER,
            when=any_of(ever_withdrawn, ever_abandoned),
        ),
    ),
)

BARS = (
    inadmissible,
    of_designated_person,
    another_pending,
    claim_pending,
    protection_pending,
    twelve_months,
)
PROVISIONS = (*BARS, life_exception, child_exception)
