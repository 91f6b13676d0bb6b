"""A temporary resident visa, the examination at the port of entry, and the restoration of status.

Each judgement of sections 179, 180 and 182 is the officer’s.
"""

from passage.lang import Boolean, Choice, Day, Enumeration
from passage.law.judgement import judged
from passage.text import Text

_CHECK = Text(
    "The visa must be issued if every requirement is established.",
    "Le visa est délivré si chaque exigence est établie.",
)


def _judged(
    key: str, cite: str, question: Text, statement: Text, explained: Text, prior: float = 0.7
) -> Boolean:
    return judged(f"visit.{key}", cite, question, statement, _CHECK, explained, prior)


applied = _judged(
    "applied",
    "IRPR 179(a)",
    Text(
        "Is it established that the person has applied as the Regulations require, as a visitor, worker or student?",
        "Est-il établi que la personne a fait sa demande selon le Règlement, comme visiteur, travailleur ou étudiant?",
    ),
    Text(
        "an application as visitor, worker or student was duly made",
        "une demande comme visiteur, travailleur ou étudiant a été dûment faite",
    ),
    Text(
        "Form, fee and biometrics are part of it.",
        "Le formulaire, les frais et les données biométriques en font partie.",
    ),
    0.9,
)
will_leave = _judged(
    "will_leave",
    "IRPR 179(b)",
    Text(
        "Is it established that the person will leave Canada by the end of the authorized stay?",
        "Est-il établi que la personne quittera le Canada à la fin du séjour autorisé?",
    ),
    Text(
        "the person will leave by the end of the authorized stay",
        "la personne partira à la fin du séjour autorisé",
    ),
    Text(
        "Ties, purpose, means and history are weighed. Wishing to settle one day does not decide it.",
        "On pèse les attaches, le but, les moyens et le passé. Le souhait de s’établir un jour ne tranche pas.",
    ),
    0.5,
)
passport = _judged(
    "passport",
    "IRPR 179(c)",
    Text(
        "Is it established that the person holds a passport or document with which to enter its issuing country or another?",
        "Est-il établi que la personne détient un passeport ou document lui ouvrant le pays qui l’a délivré ou un autre?",
    ),
    Text(
        "a passport or document opens some country to the person",
        "un passeport ou document ouvre un pays à la personne",
    ),
    Text("Look at its expiry and at any right to return.", "Voyez son expiration et tout droit de retour."),
    0.9,
)
requirements = _judged(
    "requirements",
    "IRPR 179(d)",
    Text(
        "Is it established that the person meets the requirements of that class?",
        "Est-il établi que la personne se conforme aux exigences de cette catégorie?",
    ),
    Text("the requirements of the class are met", "les exigences de la catégorie sont remplies"),
    Text(
        "For workers and students the permit’s own requirements too.",
        "Pour les travailleurs et étudiants, aussi celles du permis.",
    ),
)
medical_required = Boolean(
    "visit.medical_required",
    question=Text(
        "Must you submit to a medical examination?", "Devez-vous vous soumettre à une visite médicale?"
    ),
    statement=Text("a medical examination is required", "une visite médicale est exigée"),
    why=_CHECK,
    help=Text(
        "It depends on length of stay, occupation and where you have lived.",
        "Cela dépend de la durée du séjour, du métier et des lieux de résidence.",
    ),
    cite="IRPR 179(f)",
    prior=0.3,
)
medical_met = _judged(
    "medical_met",
    "IRPR 179(f)",
    Text(
        "Is it established that the requirements on that examination are met?",
        "Est-il établi que les exigences quant à cette visite sont remplies?",
    ),
    Text("the medical requirements are met", "les exigences médicales sont remplies"),
    Text(
        "A certificate within twelve months, and that health is no danger.",
        "Un certificat de moins de douze mois, et l’absence de danger.",
    ),
)
declared = Boolean(
    "visit.declared",
    question=Text(
        "Has the Minister declared that, for now, you may not become a temporary resident?",
        "Le ministre a-t-il déclaré que, pour l’heure, vous ne pouvez devenir résident temporaire?",
    ),
    statement=Text(
        "a declaration under subsection 22.1(1) is in effect",
        "une déclaration visée au paragraphe 22.1(1) a effet",
    ),
    why=_CHECK,
    help=Text(
        "For public policy reasons, for 36 months at most. It is very rare.",
        "Pour des motifs d’intérêt public, 36 mois au plus. C’est très rare.",
    ),
    cite="IRPR 179(g)",
    prior=0.01,
)
unenforced_order = Boolean(
    "visit.unenforced_order",
    question=Text(
        "Is there a removal order against you that has not been enforced?",
        "Une mesure de renvoi non exécutée vous vise-t-elle?",
    ),
    statement=Text(
        "the person is under an unenforced removal order",
        "la personne est sous le coup d’une mesure de renvoi non exécutée",
    ),
    why=Text("No visa may then be issued.", "Aucun visa ne peut alors être délivré."),
    help=Text(
        "An order you left under without confirmation may be one.",
        "Une mesure suivie d’un départ non confirmé peut l’être.",
    ),
    cite="IRPR 25",
    prior=0.03,
)
settles = Boolean(
    "visit.intends_to_settle",
    question=Text(
        "Do you also intend to become a permanent resident?",
        "Avez-vous aussi l’intention de vous établir au Canada?",
    ),
    statement=Text(
        "the person also intends to become a permanent resident",
        "la personne a aussi l’intention de s’établir au Canada",
    ),
    why=Text("That intention by itself closes nothing.", "Cette intention, à elle seule, ne ferme rien."),
    help=Text("Say so openly: the law allows both.", "Dites-le ouvertement : le droit admet les deux."),
    cite="IRPA 22(2)",
    prior=0.3,
)
met_at_issue = _judged(
    "met_at_issue",
    "IRPR 180(a)",
    Text(
        "At the port of entry, is it established that the requirements were met when the visa was issued?",
        "Au point d’entrée, est-il établi que les exigences étaient remplies à la délivrance du visa?",
    ),
    Text(
        "the requirements were met when the visa was issued",
        "les exigences étaient remplies à la délivrance du visa",
    ),
    Text("For accompanying family too.", "Aussi pour la famille qui accompagne."),
    0.9,
)
family_meets = _judged(
    "family_meets",
    "IRPR 180(b)",
    Text(
        "Is the same established of the family members who accompany the person (or are there none)?",
        "La même chose est-elle établie des membres de la famille qui accompagnent (ou n’y en a-t-il pas)?",
    ),
    Text(
        "accompanying family members meet the requirements, or there are none",
        "les membres de la famille qui accompagnent remplissent les exigences, ou il n’y en a pas",
    ),
    Text("Each is examined.", "Chacun est soumis au contrôle."),
    0.9,
)


class Lost(Choice):
    """By failing which condition temporary resident status was lost."""

    STAY = "stay", "the length of the stay", "la durée du séjour"
    WORK = "work", "the type, employer or place of work", "le genre de travail, l’employeur ou le lieu"
    STUDIES = "studies", "the studies permitted", "les études permises"
    OTHER = "other", "another condition", "une autre condition"


lost_by = Enumeration(
    "restoration.lost_by",
    choices=Lost,
    question=Text(
        "By failing which condition was temporary resident status lost?",
        "Le statut de résident temporaire a été perdu par manquement à quelle condition?",
    ),
    statement=Text("status was lost over:", "le manquement qui a fait perdre le statut concerne ceci :"),
    why=Text("Restoration is for these conditions only.", "Le rétablissement ne vise que ces conditions."),
    help=Text(
        "Conditions imposed by an officer, on the permit or stamp.",
        "Les conditions imposées par l’agent, sur le permis ou le timbre.",
    ),
    cite="IRPR 182(1)",
)
lost_on = Day(
    "restoration.lost_on",
    question=Text("On what day was status lost?", "Quel jour le statut a-t-il été perdu?"),
    statement=Text("the day status was lost", "la date de la perte du statut"),
    why=Text("Ninety days follow it.", "Quatre-vingt-dix jours la suivent."),
    help=Text(
        "For an overstay, the last day of the authorized stay.",
        "Pour un séjour trop long, le dernier jour autorisé.",
    ),
    cite="IRPR 182(1)",
)
restored_on = Day(
    "restoration.applied_on",
    question=Text(
        "On what day was restoration applied for?", "Quel jour le rétablissement a-t-il été demandé?"
    ),
    statement=Text("the day restoration was applied for", "la date de la demande de rétablissement"),
    why=Text(
        "After ninety days it cannot be restored.", "Après quatre-vingt-dix jours, il ne peut être rétabli."
    ),
    help=Text("The day the application is received.", "Le jour de la réception de la demande."),
    cite="IRPR 182(1)",
)
initial_met = _judged(
    "initial_requirements",
    "IRPR 182(1)",
    Text(
        "Is it established that the person meets the initial requirements for the stay?",
        "Est-il établi que la personne satisfait aux exigences initiales du séjour?",
    ),
    Text("the initial requirements for the stay are met", "les exigences initiales du séjour sont remplies"),
    Text("As for the first entry.", "Comme à la première entrée."),
)
others_kept = _judged(
    "other_conditions_kept",
    "IRPR 182(1)",
    Text(
        "Is it established that every other condition was complied with?",
        "Est-il établi que toute autre condition a été respectée?",
    ),
    Text("every other condition was complied with", "toute autre condition a été respectée"),
    Text(
        "Unauthorized work or study breaks one.", "Un travail ou des études non autorisés en enfreignent une."
    ),
)
student_in_breach = Boolean(
    "restoration.student_in_breach",
    question=Text(
        "Are you a student who is not enrolled at the institution on the permit, or not actively studying?",
        "Étudiez-vous sans inscription à l’établissement nommé au permis, ou sans suivre activement les cours?",
    ),
    statement=Text(
        "the person is a student in breach of subsection 220.1(1)",
        "la personne est étudiante et contrevient au paragraphe 220.1(1)",
    ),
    why=Text("Such a student’s status is not restored.", "Le statut de cet étudiant n’est pas rétabli."),
    help=Text("Exchange students and some others are exempt.", "Certains étudiants en sont exemptés."),
    cite="IRPR 182(2)",
    prior=0.1,
)

FACTS = (
    applied,
    will_leave,
    passport,
    requirements,
    medical_required,
    medical_met,
    declared,
    unenforced_order,
    settles,
    met_at_issue,
    family_meets,
    lost_by,
    lost_on,
    restored_on,
    initial_met,
    others_kept,
    student_in_breach,
)
