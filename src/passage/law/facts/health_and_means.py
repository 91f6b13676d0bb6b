"""What an officer finds of a person’s health and means (IRPA 38 and 39)."""

from passage.lang import Answerer, Boolean, Choice, Enumeration, Relation, Row
from passage.text import Text

_FINDING = Text(
    "Each ground has its own test, relief and consequence.",
    "Chaque motif a son critère, ses recours et ses conséquences.",
)


class Condition(Choice):
    """What an officer finds of a person’s health."""

    PUBLIC_HEALTH = (
        "danger_public_health",
        "likely to be a danger to public health",
        "vraisemblablement un danger pour la santé publique",
    )
    PUBLIC_SAFETY = (
        "danger_public_safety",
        "likely to be a danger to public safety",
        "vraisemblablement un danger pour la sécurité publique",
    )
    DEMAND = (
        "excessive_demand",
        "liable to cause excessive demand, any mitigation plan considered",
        "susceptible d’entraîner un fardeau excessif, compte tenu de tout plan d’atténuation",
    )


class Health(Row):
    """A finding on health."""

    condition = Enumeration(
        "health.condition",
        choices=Condition,
        answered_by=Answerer.OFFICER,
        question=Text("What does the officer find?", "Que constate l’agent?"),
        statement=Text("the health condition is", "l’état de santé est"),
        why=_FINDING,
        help=Text(
            "Excessive demand: over five years more than three times the average cost for a person, or longer "
            "waiting lists at the cost of lives.",
            "Fardeau excessif : sur cinq ans, plus du triple du coût moyen par personne, ou des listes "
            "d’attente allongées au prix de vies.",
        ),
        cite="IRPA 38(1)",
    )


health = Relation(
    "health",
    row=Health,
    row_name=Text("finding on health", "constat sur la santé"),
    answered_by=Answerer.OFFICER,
    question=Text(
        "What does an officer find of the person’s health condition?",
        "Que constate l’agent quant à l’état de santé de la personne?",
    ),
    whole=Text("Are these all the findings on health?", "Sont-ce là tous les constats sur la santé?"),
    statement=Text("a finding on health", "un constat sur la santé"),
    why=_FINDING,
    help=Text(
        "A diagnosis alone is none: the officer weighs the opinion of the medical officer and, for demand, what "
        "the person would do to reduce it.",
        "Un diagnostic n’en est pas un : l’agent pèse l’avis du médecin agréé et, pour le fardeau, ce que la "
        "personne ferait pour l’atténuer.",
    ),
    cite="IRPR 20",
    prior=0.05,
)


class HealthClass(Choice):
    """Why excessive demand may not count against the person."""

    NONE = "none", "none of these", "aucun de ces titres"
    SPONSORED = (
        "sponsored",
        "the sponsor’s spouse, common-law partner or dependent child, in the family class",
        "l’époux, le conjoint de fait ou l’enfant à charge du répondant, dans le regroupement familial",
    )
    OTHER_CHILD = (
        "child_not_dependent",
        "the sponsor’s child who is not a dependent child",
        "l’enfant du répondant qui n’est pas à sa charge",
    )
    RESETTLED = (
        "resettled",
        "an applicant for a visa as a refugee or in similar circumstances",
        "l’auteur d’une demande de visa à titre de réfugié, ou dans une situation analogue",
    )
    FAMILY = (
        "family",
        "a dependent child of the spouse, partner or dependent child so sponsored",
        "l’enfant à charge de l’époux, du conjoint ou de l’enfant à charge ainsi parrainé",
    )
    CONJUGAL = (
        "conjugal",
        "the sponsor’s conjugal partner, that partner’s dependent child or grandchild, or a child to be adopted",
        "le partenaire conjugal du répondant, son enfant ou petit-enfant à charge, ou un enfant à adopter",
    )


health_class = Enumeration(
    "health.class",
    choices=HealthClass,
    question=Text("Are you applying as one of these?", "Faites-vous votre demande à l’un de ces titres?"),
    statement=Text("the person applies as:", "la personne fait sa demande à ce titre :"),
    why=Text(
        "For them excessive demand is no ground; danger still is.",
        "Le fardeau excessif n’est alors pas un motif; le danger le demeure.",
    ),
    help=Text(
        "In the family class, once that has been determined.",
        "Dans le regroupement familial, une fois cela établi.",
    ),
    cite="IRPA 38(2)",
)


unable = Boolean(
    "means.unable",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Does the officer find the person unable or unwilling, now or later, to support themself and those who "
        "depend on them?",
        "L’agent constate-t-il que la personne ne peut ou ne veut, maintenant ou plus tard, subvenir à ses "
        "besoins et à ceux des personnes à sa charge?",
    ),
    statement=Text(
        "the person is or will be unable or unwilling to support themself and dependants",
        "la personne ne peut ou ne veut subvenir à ses besoins et à ceux des personnes à sa charge",
    ),
    why=_FINDING,
    help=Text(
        "It is a judgement on the whole of the person’s means.",
        "C’est un jugement sur l’ensemble des moyens.",
    ),
    cite="IRPA 39",
    prior=0.1,
)


arranged = Boolean(
    "means.arranged",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Is the officer satisfied that adequate care and support is arranged, without social assistance?",
        "L’agent est-il convaincu que des dispositions suffisantes sont prises, sans aide sociale?",
    ),
    statement=Text(
        "adequate arrangements without social assistance satisfy the officer",
        "des dispositions suffisantes, sans aide sociale, convainquent l’agent",
    ),
    why=Text("Such arrangements take the ground away.", "De telles dispositions écartent le motif."),
    help=Text("A sponsor or family may provide them.", "Un répondant ou la famille peut y pourvoir."),
    cite="IRPA 39",
)

FACTS = (
    health,
    health_class,
    unable,
    arranged,
)
