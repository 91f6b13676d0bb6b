"""Sanctions on a person, and the person’s own part in organized or transnational crime (IRPA 35.1 and 37)."""

from passage.lang import Answerer, Boolean, Choice, Enumeration, Relation, Row
from passage.text import Text

_ONLY_FOUND = Text(
    "Only what an officer or the Immigration Division has found, not what is feared or alleged.",
    "Seulement ce qu’un agent ou la Section de l’immigration a constaté, non ce qui est craint ou allégué.",
)


class SanctionKind(Choice):
    """By what the person is sanctioned."""

    STATE = (
        "organization_state",
        "entry restricted by an international organization that sanctions a country",
        "entrée limitée par une organisation internationale qui sanctionne un pays",
    )
    PERSON = (
        "organization_person",
        "entry restricted by an international organization that sanctions a person or an entity",
        "entrée limitée par une organisation internationale qui sanctionne une personne ou une entité",
    )
    GRAVE = (
        "economic_grave",
        "a listing under the Special Economic Measures Act for gross violations of rights or corruption",
        "inscription au titre de la Loi sur les mesures économiques spéciales pour violations graves ou corruption",
    )
    ECONOMIC = (
        "economic",
        "a listing under the Special Economic Measures Act for another reason",
        "inscription au titre de la Loi sur les mesures économiques spéciales pour une autre raison",
    )
    MAGNITSKY = (
        "magnitsky",
        "a listing under the Sergei Magnitsky Law",
        "inscription au titre de la loi de Sergueï Magnitski",
    )


class Sanction(Row):
    """A sanction on the person."""

    kind = Enumeration(
        "sanctions.kind",
        choices=SanctionKind,
        question=Text("By what?", "Par quoi?"),
        statement=Text("the sanction is:", "la sanction est la suivante :"),
        why=Text(
            "Which sanctions make a person inadmissible changed on June 22, 2023.",
            "Les sanctions qui emportent interdiction de territoire ont changé le 22 juin 2023.",
        ),
        help=Text(
            "The regulation that lists the person says it.", "Le règlement qui inscrit la personne le dit."
        ),
        cite="IRPA 35.1(1)",
    )
    ended = Boolean(
        "sanctions.ended",
        question=Text(
            "Has it ended, or have you been taken off the list?",
            "A-t-elle pris fin, ou votre nom a-t-il été radié de la liste?",
        ),
        statement=Text("the sanction has ended", "la sanction a pris fin"),
        why=Text("The ground ends with the sanction.", "Le motif cesse avec la sanction."),
        help=Text("Look at the list as it stands today.", "Consultez la liste dans son état actuel."),
        cite="IRPA 35.1(2)",
        prior=0.1,
    )


sanctions = Relation(
    "sanctions",
    row=Sanction,
    row_name=Text.same("sanction"),
    question=Text(
        "Which sanctions name you or restrict your entry to Canada?",
        "Quelles sanctions vous visent ou limitent votre entrée au Canada?",
    ),
    whole=Text("Are these all the sanctions?", "Sont-ce là toutes les sanctions?"),
    statement=Text("a sanction on the person", "une sanction visant la personne"),
    why=Text(
        "A foreign national under sanctions is inadmissible.",
        "L’étranger visé par des sanctions est interdit de territoire.",
    ),
    help=Text(
        "The federal list of sanctioned persons is public.",
        "La liste fédérale des personnes sanctionnées est publique.",
    ),
    cite="IRPA 35.1(1)",
    prior=0.01,
)


class Role(Choice):
    """The person’s own part in organized or transnational crime."""

    MEMBER = (
        "member",
        "membership in an organization engaged in organized crime",
        "l’appartenance à une organisation qui se livre à la criminalité organisée",
    )
    ENGAGED = (
        "engaged",
        "taking part in a pattern of organized crime",
        "la participation à un plan d’activités criminelles organisées",
    )
    HELPED = (
        "helped_in",
        "nothing but having entered Canada with the help of somebody in organized crime",
        "rien d’autre que l’entrée au Canada avec l’aide d’une personne liée à la criminalité organisée",
    )
    SMUGGLING_PROFIT = (
        "smuggling_for_benefit",
        "smuggling people across borders for a financial or other material benefit",
        "le passage de clandestins d’un pays à l’autre pour un avantage financier ou matériel",
    )
    SMUGGLING = (
        "smuggling_without_benefit",
        "helping people across borders without any such benefit (family, mutual or humanitarian help)",
        "l’aide au passage d’un pays à l’autre sans un tel avantage (aide familiale, mutuelle ou humanitaire)",
    )
    TRAFFICKING = (
        "trafficking",
        "trafficking in persons, in transnational crime",
        "la traite de personnes, dans la criminalité transnationale",
    )
    LAUNDERING = (
        "laundering",
        "laundering proceeds, in transnational crime",
        "le recyclage des produits de la criminalité transnationale",
    )
    SIMILAR = (
        "similar",
        "an activity of the same kind, in transnational crime",
        "une activité de même nature, dans la criminalité transnationale",
    )


class Organized(Row):
    """A finding on organized criminality."""

    role = Enumeration(
        "organized.role",
        choices=Role,
        answered_by=Answerer.OFFICER,
        question=Text("What was the person’s own part?", "Quelle était la part de la personne elle-même?"),
        statement=Text(
            "as to organized criminality the finding is:",
            "quant à la criminalité organisée, le constat est le suivant :",
        ),
        why=Text(
            "Linkage is not inadmissibility: what counts is the person’s own part.",
            "Un lien n’est pas une interdiction de territoire : seule compte la part de la personne elle-même.",
        ),
        help=Text(
            "Having paid a smuggler, or been trafficked, is no part in the crime.",
            "Avoir payé un passeur, ou avoir subi la traite, n’est pas prendre part au crime.",
        ),
        cite="IRPA 37(1)",
    )


organized = Relation(
    "organized",
    row=Organized,
    row_name=Text("finding on organized criminality", "constat de criminalité organisée"),
    answered_by=Answerer.OFFICER,
    question=Text(
        "What is there reasonable grounds to believe of the person as to organized or transnational crime?",
        "Quels faits a-t-on des motifs raisonnables d’imputer à la personne quant à la criminalité organisée ou "
        "transnationale?",
    ),
    whole=Text(
        "Are these all the findings on organized criminality?",
        "Sont-ce là tous les constats de criminalité organisée?",
    ),
    statement=Text("a finding on organized criminality", "un constat de criminalité organisée"),
    why=Text(
        "A person’s own part, not the company kept.", "Compte la part de la personne, non ses fréquentations."
    ),
    help=_ONLY_FOUND,
    cite="IRPA 37(1)",
    prior=0.02,
)

FACTS = (
    sanctions,
    organized,
)
