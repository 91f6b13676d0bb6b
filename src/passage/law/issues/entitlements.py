"""What a claimant may do and have meanwhile: work, study, schooling, health coverage; and what protection opens.

Where an officer decides, the outcome says “may”. What rests on a policy, and not on a statute, says so.
"""

from passage.lang import Issue, all_of, any_of, outcome, worst_first
from passage.law.facts.entitlements import provincial_cover
from passage.law.irpa import s030_work_study
from passage.law.irpa.s021_residence import residence, while_cessation
from passage.law.irpa.s095_protection import protected_person
from passage.law.irpr import s206_work_permit, s215_study_permit
from passage.law.irpr.s175_residence import while_reviewed
from passage.law.irpr.s206_work_permit import before_referral
from passage.law.policy import health
from passage.law.policy.work_permits import POLICIES
from passage.text import Text

_permit = s206_work_permit.issue
_policy = any_of(*POLICIES)
_other_situation = any_of(s206_work_permit.of_protected_person, s206_work_permit.of_exempted_person)
_neither = all_of(~_permit, ~_policy)

work_permit = Issue(
    "work_permit",
    Text("May a work permit be issued?", "Un permis de travail peut-il être délivré?"),
    (
        outcome(
            "may_be_issued",
            _permit,
            Text(
                "It may be applied for in Canada, and is issued if an officer finds the conditions established.",
                "Il peut être demandé au Canada, et est délivré si un agent constate que les conditions sont remplies.",
            ),
        ),
        outcome(
            "public_policy",
            ~_permit & _policy,
            Text(
                "Not by the Regulations; under a temporary public policy an officer may issue one.",
                "Non d’après le Règlement; en vertu d’une politique d’intérêt public temporaire, un agent peut en "
                "délivrer un.",
            ),
        ),
        outcome(
            "barred_for_now",
            _neither & _other_situation,
            Text(
                "Not for six months after the unauthorized work or study.",
                "Pas dans les six mois suivant le travail ou les études sans autorisation.",
            ),
        ),
        outcome(
            "not_yet",
            all_of(_neither, ~_other_situation, before_referral),
            Text(
                "Not yet: once the claim has been referred to the Refugee Protection Division, one may be issued to a "
                "person with no other means of support.",
                "Pas encore : une fois la demande d’asile déférée à la Section de la protection des réfugiés, il peut "
                "être délivré à la personne sans autres moyens de subsistance.",
            ),
        ),
        outcome(
            "not_open",
            all_of(_neither, ~_other_situation, ~before_referral),
            Text(
                "Not on these grounds; sections 204 to 208 of the Regulations hold others.",
                "Pas à ces titres; les articles 204 à 208 du Règlement en prévoient d’autres.",
            ),
        ),
    ),
    grounds=tuple(each.key for each in (*s206_work_permit.SITUATIONS, *POLICIES)),
    order=worst_first("not_open", "not_yet", "barred_for_now", "public_policy", "may_be_issued"),
)

_no_fee = any_of(s206_work_permit.fee_of_claimant, s206_work_permit.fee_of_protected_person)

permit_fee = Issue(
    "permit_fee",
    Text("Must the fee for a work permit be paid?", "Faut-il payer les frais du permis de travail?"),
    (
        outcome("waived", _no_fee, Text("No fee is payable.", "Il n’y a pas de frais à payer.")),
        outcome("payable", ~_no_fee, Text("The fee of $155 is payable.", "Les frais de 155 $ sont à payer.")),
    ),
    grounds=(s206_work_permit.fee_of_claimant.key, s206_work_permit.fee_of_protected_person.key),
    order=worst_first("payable", "waived"),
)

_study = s215_study_permit.issue

study_permit = Issue(
    "study_permit",
    Text(
        "May a study permit be applied for without leaving Canada?",
        "Un permis d’études peut-il être demandé sans quitter le Canada?",
    ),
    (
        outcome(
            "may_apply",
            _study,
            Text(
                "It may, and is issued if an officer finds the conditions established.",
                "Oui, et il est délivré si un agent constate que les conditions sont remplies.",
            ),
        ),
        outcome(
            "not_open",
            ~_study,
            Text(
                "Not on these grounds; the holder of a work permit may apply.",
                "Pas à ces titres; la personne titulaire d’un permis de travail peut le demander.",
            ),
        ),
    ),
    grounds=tuple(way.key for way in s215_study_permit.WAYS),
    order=worst_first("not_open", "may_apply"),
)

_school = s030_work_study.schooling

schooling = Issue(
    "schooling",
    Text(
        "May school be attended without a study permit?", "Peut-on fréquenter l’école sans permis d’études?"
    ),
    (
        outcome(
            "authorized",
            _school,
            Text(
                "Yes, from pre-school to the end of secondary school.",
                "Oui, du préscolaire à la fin du secondaire.",
            ),
        ),
        outcome(
            "child_of_visitor",
            s030_work_study.minor_child & ~_school,
            Text(
                "Not by the Act, while the parent is a visitor who may neither work nor study.",
                "Pas en vertu de la Loi, tant que le parent est en visite sans pouvoir travailler ni étudier.",
            ),
        ),
        outcome(
            "permit_needed",
            ~s030_work_study.minor_child,
            Text(
                "An adult needs a study permit, but for a course of six months or less completed within an authorized stay.",
                "L’adulte doit avoir un permis d’études, sauf pour un cours de six mois ou moins achevé pendant la période "
                "de séjour autorisée.",
            ),
        ),
    ),
    grounds=(_school.key,),
    order=worst_first(("permit_needed", "child_of_visitor"), "authorized"),
)

_covered = any_of(health.coverage, health.of_victim)

health_coverage = Issue(
    "health_coverage",
    Text(
        "Does the Interim Federal Health Program pay for care?",
        "Le Programme fédéral de santé intérimaire paie-t-il les soins?",
    ),
    (
        outcome(
            "without_copayment",
            _covered & ~health.copayment,
            Text(
                "By policy it pays for basic and supplemental care and for prescription drugs.",
                "Selon la politique, il paie les soins de base et complémentaires et les médicaments sur ordonnance.",
            ),
        ),
        outcome(
            "with_copayment",
            _covered & health.copayment,
            Text(
                "By policy it pays for basic care in full; the person pays $4 for each prescription and 30% of other "
                "supplemental care.",
                "Selon la politique, il paie en entier les soins de base; la personne paie 4 $ par ordonnance et 30 % des "
                "autres soins complémentaires.",
            ),
        ),
        outcome(
            "provincial",
            ~_covered & provincial_cover,
            Text(
                "No: the health insurance of the province or territory does.",
                "Non : l’assurance maladie de la province ou du territoire le fait.",
            ),
        ),
        outcome(
            "not_covered",
            ~_covered & ~provincial_cover,
            Text(
                "By policy its coverage does not extend to this situation, or has ended.",
                "Selon la politique, la protection ne vise pas cette situation, ou a pris fin.",
            ),
        ),
    ),
    grounds=(health.coverage.key, health.of_victim.key, health.end.key),
    order=worst_first("not_covered", "with_copayment", ("without_copayment", "provincial")),
)

_waits = any_of(while_cessation, while_reviewed)

residence_application = Issue(
    "residence_application",
    Text(
        "May permanent residence be had as a protected person?",
        "La résidence permanente peut-elle être obtenue à titre de personne protégée?",
    ),
    (
        outcome(
            "not_open",
            ~protected_person,
            Text(
                "Not in this way: no protection is in effect.",
                "Pas à ce titre : aucun asile n’est en vigueur.",
            ),
        ),
        outcome(
            "barred",
            protected_person & ~residence,
            Text(
                "Not while the finding of inadmissibility stands; it does not by itself end the protection.",
                "Pas tant que l’interdiction de territoire demeure; celle-ci ne met pas fin d’elle-même à l’asile.",
            ),
        ),
        outcome(
            "waits",
            residence & _waits,
            Text(
                "It may be applied for, but is not granted while the proceedings about the protection are open.",
                "Elle peut être demandée, mais n’est pas accordée tant qu’un recours sur l’asile est ouvert ou en instance.",
            ),
        ),
        outcome(
            "may_apply",
            residence & ~_waits,
            Text(
                "It may be applied for; it is granted if an officer is satisfied of the conditions.",
                "Elle peut être demandée; elle est accordée si un agent constate que les conditions sont remplies.",
            ),
        ),
    ),
    grounds=(residence.key, while_cessation.key, while_reviewed.key),
    order=worst_first("not_open", "barred", "waits", "may_apply"),
)

ISSUES = (work_permit, permit_fee, study_permit, schooling, health_coverage, residence_application)
