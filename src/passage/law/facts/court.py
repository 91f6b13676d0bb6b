"""Asking the Federal Court: which decision, when it was known, and what the Court did."""

from passage.lang import Boolean, Choice, Day, Enumeration
from passage.text import Text


class Matter(Choice):
    """The decision to be reviewed."""

    NONE = "none", "none has been made", "aucune n’a été rendue"
    INELIGIBLE = (
        "ineligibility",
        "an officer’s, that the claim is ineligible or that its proceedings end",
        "celle d’un agent, portant irrecevabilité de la demande ou mettant fin à l’affaire",
    )
    CLAIM = (
        "rpd",
        "the Refugee Protection Division’s, on the claim",
        "celle de la Section de la protection des réfugiés sur la demande d’asile",
    )
    LOSS = (
        "loss",
        "the Refugee Protection Division’s, on cessation or vacation",
        "celle de la Section de la protection des réfugiés sur la perte de l’asile ou l’annulation",
    )
    APPEAL = (
        "rad",
        "the Refugee Appeal Division’s",
        "celle de la Section d’appel des réfugiés",
    )
    PROTECTION = (
        "prra",
        "an officer’s, on the application for protection before removal",
        "celle d’un agent sur la demande de protection avant renvoi",
    )
    ORDER = "order", "the removal order", "la mesure de renvoi"
    DEFERRAL = (
        "deferral",
        "an officer’s, not to defer removal",
        "celle d’un agent de ne pas reporter le renvoi",
    )
    OTHER = (
        "other",
        "another under the Act from which there is no appeal",
        "une autre, prise au titre de la Loi et non susceptible d’appel",
    )


matter = Enumeration(
    "court.matter",
    choices=Matter,
    question=Text(
        "Which decision would you ask the Federal Court to review?",
        "Quelle décision demanderiez-vous à la Cour fédérale de contrôler?",
    ),
    statement=Text("the decision to be reviewed:", "la décision à contrôler :"),
    why=Text(
        "If it can still be appealed, the Court comes only after the appeal.",
        "Si un appel est encore possible, la Cour ne vient qu’après.",
    ),
    help=Text(
        "Take the latest decision. Several decisions take an application each.",
        "Retenez la plus récente. À chaque décision sa demande.",
    ),
    cite="IRPA 72(1)",
)

notified_on = Day(
    "court.notified_on",
    question=Text(
        "On what day were you told of that decision, or did you learn of it?",
        "Quel jour avez-vous reçu avis de cette décision, ou en avez-vous eu connaissance?",
    ),
    statement=Text(
        "the day the person was told of the decision, or learned of it",
        "la date à laquelle la personne a été avisée de la décision ou en a eu connaissance",
    ),
    why=Text("The time to apply runs from it.", "Le délai pour agir court à compter de ce jour."),
    help=Text(
        "For a decision of the Board, the later of the day you were given the decision and the day on which "
        "the written reasons were sent (169(f)).",
        "Pour une décision de la Commission, la dernière des dates suivantes : la remise de la décision et "
        "l’envoi des motifs écrits (169f)).",
    ),
    cite="IRPA 72(2)(b)",
)

in_canada = Boolean(
    "court.in_canada",
    question=Text("Did the matter arise in Canada?", "La décision a-t-elle été rendue au Canada?"),
    statement=Text("the matter arose in Canada", "la décision a été rendue au Canada"),
    why=Text(
        "The time is 15 days for it, and 60 otherwise.", "Le délai est alors de 15 jours, et sinon de 60."
    ),
    help=Text(
        "What counts is where the decision was made, as by a visa office abroad; not where you are.",
        "Ce qui compte, c’est l’endroit où la décision a été rendue, par exemple un bureau des visas à "
        "l’étranger; non celui où vous êtes.",
    ),
    cite="IRPA 72(2)(b)",
    prior=0.95,
)


class Ruling(Choice):
    """What the Federal Court has done so far."""

    NONE = "none", "nothing yet, or nothing was asked of it", "rien encore, ou rien ne lui a été demandé"
    LEAVE_REFUSED = "leave_refused", "it refused leave", "elle a refusé l’autorisation"
    JUDGMENT = "judgment", "it gave leave and judgment", "elle a accordé l’autorisation et rendu jugement"


ruling = Enumeration(
    "court.ruling",
    choices=Ruling,
    question=Text("What has the Federal Court done?", "Qu’a fait la Cour fédérale?"),
    statement=Text("the Federal Court:", "la Cour fédérale :"),
    why=Text(
        "A refusal of leave cannot be appealed; a judgment can be, in one case.",
        "Le refus d’autorisation n’est pas susceptible d’appel; le jugement l’est, dans un seul cas.",
    ),
    help=Text(
        "Leave comes first; judgment follows a hearing.",
        "D’abord l’autorisation; le jugement suit une audience.",
    ),
    cite="IRPA 72(2)(e)",
)

certified = Boolean(
    "court.certified",
    question=Text(
        "Did the judge certify a serious question of general importance, and state it?",
        "Le juge a-t-il certifié une question grave de portée générale, en l’énonçant?",
    ),
    statement=Text(
        "the judge certified a serious question of general importance and stated it",
        "le juge a certifié une question grave de portée générale et l’a énoncée",
    ),
    why=Text("Without it no appeal may be made.", "Sans cela, aucun appel n’est possible."),
    help=Text("The judgment says so at its end.", "Le jugement le dit à la fin."),
    cite="IRPA 74(d)",
    prior=0.05,
)

FACTS = (matter, notified_on, in_canada, ruling, certified)
