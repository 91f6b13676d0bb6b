"""Two questions of form: the medical examination, and the fingerprints."""

from passage.lang import Issue, outcome, worst_first
from passage.law.irpa.s095_protection import protected_person
from passage.law.irpr import s012_biometrics, s030_medical_examination
from passage.text import Text

medical_examination = Issue(
    "medical_examination",
    Text("Is a medical examination required?", "Une visite médicale est-elle requise?"),
    (
        outcome(
            "for_claim",
            s030_medical_examination.of_claimant & ~protected_person,
            Text("Yes, of everybody who claims protection.", "Oui, de toute personne qui demande l’asile."),
        ),
        outcome(
            "for_residence",
            s030_medical_examination.for_residence,
            Text(
                "Yes, for the application for permanent residence.",
                "Oui, pour la demande de résidence permanente.",
            ),
        ),
        outcome(
            "spared",
            s030_medical_examination.examined_already,
            Text(
                "No: the earlier examination serves for permanent residence.",
                "Non : la visite antérieure vaut pour la résidence permanente.",
            ),
        ),
    ),
    grounds=tuple(each.key for each in s030_medical_examination.PROVISIONS),
    order=worst_first(("for_claim", "for_residence"), "spared"),
)

biometrics = Issue(
    "biometrics",
    Text(
        "Must fingerprints be given with the claim?",
        "Faut-il fournir ses empreintes avec la demande d’asile?",
    ),
    (
        outcome(
            "required",
            s012_biometrics.of_claimant,
            Text(
                "Yes: a photograph and fingerprints, at any age from 14.",
                "Oui : une photographie et des empreintes digitales, à tout âge à partir de 14 ans.",
            ),
        ),
        outcome(
            "not_required",
            ~s012_biometrics.of_claimant,
            Text(
                "No: the claimant was under 14 on the day of the claim.",
                "Non : la personne avait moins de 14 ans le jour de la demande.",
            ),
        ),
    ),
    grounds=(s012_biometrics.of_claimant.key,),
    order=worst_first("required", "not_required"),
)

ISSUES = (medical_examination, biometrics)
