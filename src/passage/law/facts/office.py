"""Where a thing is to be done: the province or town whose holidays count beside those of all Canada."""

from passage.lang import Choice, Enumeration
from passage.text import Text


class Place(Choice):
    """A province or territory, or a town whose civic days are known."""

    AB = "AB", "Alberta", "Alberta"
    BC = "BC", "British Columbia", "Colombie-Britannique"
    MB = "MB", "Manitoba", "Manitoba"
    NB = "NB", "New Brunswick", "Nouveau-Brunswick"
    NL = "NL", "Newfoundland and Labrador", "Terre-Neuve-et-Labrador"
    NS = "NS", "Nova Scotia", "Nouvelle-Écosse"
    NT = "NT", "Northwest Territories", "Territoires du Nord-Ouest"
    NU = "NU", "Nunavut", "Nunavut"
    ON = "ON", "Ontario", "Ontario"
    PE = "PE", "Prince Edward Island", "Île-du-Prince-Édouard"
    QC = "QC", "Quebec", "Québec"
    SK = "SK", "Saskatchewan", "Saskatchewan"
    YT = "YT", "Yukon", "Yukon"
    TORONTO = "ON/Toronto", "Toronto, Ontario", "Toronto (Ontario)"
    OTTAWA = "ON/Ottawa", "Ottawa, Ontario", "Ottawa (Ontario)"
    HAMILTON = "ON/Hamilton", "Hamilton, Ontario", "Hamilton (Ontario)"
    HALIFAX = "NS/Halifax", "Halifax, Nova Scotia", "Halifax (Nouvelle-Écosse)"


place = Enumeration(
    "office.place",
    choices=Place,
    question=Text(
        "In which province or town is the office where this must be done?",
        "Dans quelle province ou ville se trouve le bureau où cela doit être fait?",
    ),
    statement=Text("the office is in", "le bureau se trouve ici :"),
    why=Text(
        "A time that ends on a holiday there may run to the next day.",
        "Un délai qui finit un jour férié à cet endroit peut se prolonger jusqu’au lendemain.",
    ),
    help=Text(
        "The office of the Board, the Court or the Department that receives it, not where you live.",
        "Le bureau de la Commission, de la Cour ou du ministère qui le reçoit, non l’endroit où vous vivez.",
    ),
    cite="IA 35(1)",
)

FACTS = (place,)
