"""Failures to comply with the Act, and what makes a removal order harsher (IRPA 41, IRPR 229(3))."""

from passage.lang import Answerer, Boolean, Choice, Enumeration, Relation, Row
from passage.text import Text

_FINDING = Text(
    "Each ground has its own test, relief and consequence.",
    "Chaque motif a son critère, ses recours et ses conséquences.",
)
_ONLY_FOUND = Text(
    "Only what an officer or the Immigration Division has found, not what is feared or alleged.",
    "Seulement ce qu’un agent ou la Section de l’immigration a constaté, non ce qui est craint ou allégué.",
)


class Failure(Choice):
    """A failure to comply with the Act."""

    FURTHER_EXAMINATION = (
        "further_examination",
        "failing to appear for a further examination or an admissibility hearing",
        "ne pas se présenter au contrôle complémentaire ou à l’enquête",
    )
    RETURN = (
        "return",
        "returning without the authorization that an earlier removal order requires",
        "revenir sans l’autorisation qu’exige une mesure de renvoi antérieure",
    )
    DOCUMENT = (
        "document",
        "not showing the visa or document required",
        "ne pas prouver la possession du visa ou du document exigé",
    )
    OVERSTAY = (
        "overstay",
        "not leaving by the end of the authorized stay",
        "ne pas partir à la fin du séjour autorisé",
    )
    CONDITION = (
        "condition",
        "breaking a condition of quarantine or emergency orders, of crew, or of study",
        "ne pas respecter une condition relative à la quarantaine, à l’équipage ou aux études",
    )
    DECLARED = (
        "declared",
        "seeking to enter or stay despite a declaration under 22.1(1)",
        "chercher à entrer ou à séjourner malgré une déclaration visée au par. 22.1(1)",
    )
    REMOVAL_AUTHORIZED = (
        "departure_condition",
        "breaking the condition to leave set on entry for an examination or hearing (IRPR 43(1)(e))",
        "ne pas respecter la condition de quitter le Canada fixée à l’entrée pour un contrôle ou "
        "une enquête (RIPR 43(1)e))",
    )
    MEDICAL = (
        "medical",
        "not submitting to a required medical examination",
        "ne pas se soumettre à la visite médicale exigée",
    )
    PORT = (
        "port_examination",
        "not appearing for examination at a port of entry when seeking to enter",
        "ne pas se soumettre au contrôle à un point d’entrée en cherchant à entrer",
    )
    EXAMINATION = (
        "examination",
        "not appearing for another examination",
        "ne pas se soumettre à un autre contrôle",
    )
    WILL_STAY = (
        "will_not_leave",
        "not establishing that one will leave by the end of the authorized stay",
        "ne pas prouver qu’on partira à la fin du séjour autorisé",
    )
    NOT_SETTLE = (
        "not_to_settle",
        "not establishing that one comes to settle as a permanent resident",
        "ne pas prouver qu’on vient s’établir en permanence",
    )
    OTHER = "other", "another failure of a foreign national to comply", "un autre manquement d’un étranger"
    RESIDENCY = (
        "residency",
        "a permanent resident’s failure to meet the residency obligation",
        "le manquement d’un résident permanent à l’obligation de résidence",
    )
    RESIDENT_CONDITION = (
        "resident_condition",
        "a permanent resident’s failure to meet a condition imposed",
        "le manquement d’un résident permanent à une condition imposée",
    )


class NonCompliance(Row):
    """A failure to comply with the Act."""

    failure = Enumeration(
        "noncompliance.failure",
        choices=Failure,
        answered_by=Answerer.OFFICER,
        question=Text("Which failure?", "Quel manquement?"),
        statement=Text("the failure to comply is:", "le manquement est le suivant :"),
        why=Text(
            "The removal order, and who makes it, turn on it.",
            "La mesure de renvoi et son auteur en dépendent.",
        ),
        help=Text(
            "The report names the provision that was not complied with.",
            "Le rapport nomme la disposition en cause.",
        ),
        cite="IRPA 41",
    )


noncompliance = Relation(
    "noncompliance",
    row=NonCompliance,
    row_name=Text("failure to comply", "manquement"),
    answered_by=Answerer.OFFICER,
    question=Text(
        "Which failures to comply with the Act are found?", "Quels manquements à la Loi sont constatés?"
    ),
    whole=Text("Are these all the failures found?", "Sont-ce là tous les manquements constatés?"),
    statement=Text("a failure to comply with the Act", "un manquement à la Loi"),
    why=_FINDING,
    help=_ONLY_FOUND,
    cite="IRPA 41",
    prior=0.2,
)


repeated = Boolean(
    "order.repeated",
    question=Text(
        "Were you under a removal order before, for the same ground?",
        "Une mesure de renvoi a-t-elle déjà été prise contre vous pour le même motif?",
    ),
    statement=Text(
        "an earlier removal order rested on the same ground",
        "une mesure de renvoi antérieure reposait sur le même motif",
    ),
    why=Text("The order is then harsher.", "La mesure est alors plus sévère."),
    help=Text(
        "Compare the grounds named in both orders.", "Comparez les motifs nommés dans les deux mesures."
    ),
    cite="IRPR 229(3)(a)",
    prior=0.05,
)


other_breach = Boolean(
    "order.other_breach",
    question=Text(
        "Did you fail to comply with some other condition or obligation under the Act, not the one the order rests on?",
        "Avez-vous manqué à une autre condition ou obligation prévue par la Loi que celle sur laquelle la mesure repose?",
    ),
    statement=Text(
        "another condition or obligation was not complied with",
        "une autre condition ou obligation n’a pas été respectée",
    ),
    why=Text("The order is then harsher.", "La mesure est alors plus sévère."),
    help=Text("Only what the Division finds.", "Seulement ce que la Section constate."),
    cite="IRPR 229(3)(b)",
    prior=0.1,
)

FACTS = (
    noncompliance,
    repeated,
    other_breach,
)
