"""Doubts and notes that several time limits share, and where their times come to rest."""

from passage.lang import Flag, FlagKind, NextWorkingDay, PastSaturday, RollOver
from passage.lang.limits import (
    Remedy,
)
from passage.law.remembered import to_confirm
from passage.text import Text

NOT_A_HOLIDAY = RollOver()
"""IA 26: a time for doing a thing passes over Sundays and other holidays."""

RPD_WORKING_DAY = NextWorkingDay(None, "RPD")
"""RPD r. 41(3): a time for providing a document runs on to a working day."""

RAD_WORKING_DAY = NextWorkingDay(None, "RAD")
"""RAD r. 35(3): the same at the appeal division."""

NOT_A_SATURDAY = PastSaturday()
"""IRPR 159.9(2): a time for a hearing does not end on a Saturday."""

NOTHING_TO_DO = Flag(
    "no-roll-over",
    Text(
        "Section 26 of the Interpretation Act carries on a time for doing a thing. Nothing is to be done by "
        "this day, so it is not carried past a Sunday or holiday.",
        "L’article 26 de la Loi d’interprétation prolonge un délai pour accomplir un acte. Aucun acte n’est à "
        "accomplir ici; un dimanche ou un jour férié ne prolonge donc rien.",
    ),
    FlagKind.NOTE,
)

COUNTED_BACK = Flag(
    "counted-back",
    Text(
        "The time is counted back from the hearing. Whether the rule carries it forward to the next working "
        "day, nearer the hearing, can be argued: hold to the earlier day.",
        "Le délai se compte à rebours depuis l’audience. Que la règle le prolonge jusqu’au prochain jour "
        "ouvrable, plus près de l’audience, peut se discuter : tenez-vous-en au jour le plus tôt.",
    ),
)

AS_SOON_AS_FEASIBLE = Flag(
    "as-soon-as-feasible",
    Text(
        "It binds the Board loosely: where it cannot be kept, the text allows for later, as soon as feasible. "
        "In practice it is largely an aspiration.",
        "Il lie peu la Commission : s’il ne peut être respecté, le texte permet d’agir plus tard, dès que "
        "possible. En pratique, c’est surtout un objectif.",
    ),
    FlagKind.NOTE,
)

COURT_RULES = to_confirm(
    "court-rules",
    Text(
        "The rules of the Federal Courts have not been read here. They may leave more days out (Saturdays, the seasonal recess); the day given counts them.",
        "Les règles des Cours fédérales n’ont pas été lues ici. Elles excluent peut-être d’autres jours (samedis, vacances judiciaires); le jour indiqué les compte.",
    ),
    Text(
        "the Federal Courts Rules and the Court’s notices",
        "les Règles des Cours fédérales et les avis de la Cour",
    ),
    Text("the day on which a time before the Court ends", "le jour où expire un délai devant la Cour"),
)

BY_RPD = Remedy(
    Text(
        "The Division may extend a time, even one that has run out.",
        "La Section peut proroger un délai, même expiré.",
    ),
    "RPDR 70(d)",
)
BY_RAD = Remedy(
    Text(
        "The appeal division may extend a time, even one that has run out.",
        "La Section d’appel peut proroger un délai, même expiré.",
    ),
    "RADR 53(d)",
)
