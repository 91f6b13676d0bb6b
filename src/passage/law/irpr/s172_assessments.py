"""IRPR 172 and 173: the assessments owed to a person who can get no more than a stay, and the 15 days to answer."""

from passage.lang import all_of, version
from passage.law.facts import assessment
from passage.law.facts.order import certificate
from passage.law.irpa.s112_restricted import restricted
from passage.law.irpa.s114_effect import stays
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2008-06-11"
BY = "SOR/2008-193, s. 2"

before_judge = irpr(
    "172(2.1)",
    Text("Certificate before the judge", "Certificat devant le juge"),
    version(
        Text(
            "No assessment is given to a person named in a certificate until a judge has determined whether "
            "it is reasonable.",
            "Aucune évaluation n’est fournie à la personne nommée dans un certificat tant qu’un juge ne "
            "s’est pas prononcé sur le caractère raisonnable de celui-ci.",
        ),
        certificate & ~assessment.certificate_reasonable,
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

no_second = irpr(
    "172(4)",
    Text("Not at risk", "Absence de risque"),
    version(
        Text(
            "If the Minister decides that the person is not described in section 97, the application is "
            "rejected, and no assessment of danger or of acts is needed.",
            "Si le ministre conclut que la personne n’est pas visée à l’article 97, la demande est rejetée, "
            "et il n’y a pas lieu d’évaluer le danger ni les actes.",
        ),
        restricted & ~assessment.at_risk,
        since=SINCE,
        unless=(before_judge,),
        enacted_by=BY,
    ),
    known_from=SINCE,
)

given_first = irpr(
    "172(1)",
    Text("Assessments before the decision", "Évaluations avant la décision"),
    version(
        Text(
            "Before deciding, the Minister gives written assessments of the risk, and of the danger or the "
            "acts, and considers any written answer received within 15 days (mail adds seven).",
            "Avant de décider, le ministre fournit des évaluations écrites du risque, et du danger ou des "
            "actes, et tient compte de toute réplique écrite reçue dans les 15 jours (la poste en ajoute "
            "sept).",
        ),
        restricted,
        since=SINCE,
        unless=(before_judge, no_second),
        enacted_by=BY,
    ),
    known_from=SINCE,
)

on_reexamination = irpr(
    "173(1)",
    Text("Stay re-examined", "Examen du sursis"),
    version(
        Text(
            "Before the stay is cancelled or kept, the person is given a notice and both assessments, and "
            "any written answer received within 15 days is considered.",
            "Avant que le sursis soit révoqué ou maintenu, la personne reçoit un avis et les deux "
            "évaluations, et il est tenu compte de toute réplique écrite reçue dans les 15 jours.",
        ),
        all_of(stays, assessment.reexamined),
        since="2009-10-22",
        enacted_by="SOR/2009-290, s. 6",
    ),
    known_from="2009-10-22",
)

PROVISIONS = (given_first, before_judge, no_second, on_reexamination)
