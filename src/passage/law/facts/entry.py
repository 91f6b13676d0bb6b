"""The entry that the claim follows, and earlier ones: where, when and from which country."""

from passage.lang import Boolean, Choice, Day, Enumeration
from passage.text import Text


class EntryPlace(Choice):
    """Where the claimant came into Canada."""

    LAND_PORT = "land_poe", "at a land port of entry", "à un point d’entrée terrestre"
    RAIL_PORT = "rail_poe", "by train, at a port of entry", "par train, à un point d’entrée"
    HARBOUR = "harbour_poe", "at a harbour or ferry landing", "dans un port ou à un débarcadère de traversier"
    AIRPORT = "airport_poe", "at an airport", "dans un aéroport"
    BETWEEN_PORTS = (
        "between_poe_land_border",
        "across the land border with the United States, between ports of entry (its waters included)",
        "par la frontière terrestre avec les États-Unis, entre les points d’entrée (eaux comprises)",
    )
    ELSEWHERE = (
        "non_poe_other",
        "at another place that is not a port of entry, away from that border",
        "à un autre endroit qui n’est pas un point d’entrée, ailleurs qu’à cette frontière",
    )


place = Enumeration(
    "entry.place",
    choices=EntryPlace,
    question=Text("Where did you come into Canada?", "Où votre entrée au Canada s’est-elle faite?"),
    statement=Text("the claimant came into Canada", "l’entrée au Canada s’est faite"),
    why=Text(
        "The Agreement with the United States treats each kind of place differently.",
        "L’Entente avec les États-Unis traite différemment chaque type d’endroit.",
    ),
    help=Text(
        "The last time you came in before making the claim.",
        "La dernière entrée avant la demande d’asile.",
    ),
    cite="IRPR 159.4",
)

date = Day(
    "entry.date",
    question=Text("On what day did you come into Canada?", "Quelle est la date de votre entrée au Canada?"),
    statement=Text("the day of entry", "la date d’entrée"),
    why=Text(
        "Fewer than 14 days after this day, the Agreement may apply; from the 14th day, another rule does.",
        "Moins de 14 jours après ce jour, l’Entente peut s’appliquer; dès le 14e jour, une autre règle s’applique.",
    ),
    help=Text(
        "If you are not sure, give the earliest and the latest day it can have been. A ticket, a message or a "
        "receipt of that day can help you show it.",
        "En cas de doute, donnez le premier et le dernier jour possibles. Un billet, un message ou un reçu de ce "
        "jour peut vous aider à le démontrer.",
    ),
    cite="IRPR 159.4(1.1)",
)

before_protocol = Boolean(
    "entry.before_protocol",
    question=Text(
        "If you crossed on March 25, 2023: was it before 12:01 a.m., Eastern Daylight Time?",
        "Si vous avez traversé le 25 mars 2023 : était-ce avant 0 h 01, heure avancée de l’Est?",
    ),
    statement=Text(
        "the crossing of March 25, 2023 was before 12:01 a.m. (EDT)",
        "le passage du 25 mars 2023 a eu lieu avant 0 h 01 (HAE)",
    ),
    why=Text(
        "From that minute the Agreement reaches people who cross between ports of entry.",
        "À partir de cette minute, l’Entente vise les personnes qui traversent entre les points d’entrée.",
    ),
    help=Text(
        "It matters for that one day only.",
        "Cela ne compte que pour cette seule journée.",
    ),
    cite="IRPR 159.4(1.1)",
    prior=0.1,
)

from_us = Boolean(
    "entry.from_us",
    question=Text(
        "Did you come to Canada from the United States, directly or through another country?",
        "À votre arrivée au Canada, veniez-vous des États-Unis, directement ou en passant par un autre pays?",
    ),
    statement=Text(
        "the claimant came to Canada from the United States, directly or indirectly",
        "la personne est arrivée au Canada, directement ou indirectement, des États-Unis",
    ),
    why=Text(
        "The Agreement concerns people who come from the United States.",
        "L’Entente concerne les personnes qui arrivent des États-Unis.",
    ),
    help=Text(
        "Puerto Rico, the U.S. Virgin Islands, Guam and other possessions do not count as the United States here.",
        "Porto Rico, les Îles Vierges américaines, Guam et les autres possessions ne comptent pas ici comme les "
        "États-Unis.",
    ),
    cite="IRPA 101(1)(e)",
)

after_june_2020 = Boolean(
    "entry.after_june_2020",
    question=Text(
        "Did you come into Canada after June 24, 2020?",
        "Au moins une de vos entrées au Canada a-t-elle eu lieu après le 24 juin 2020?",
    ),
    statement=Text(
        "the claimant entered Canada after June 24, 2020", "il y a eu entrée au Canada après le 24 juin 2020"
    ),
    why=Text(
        "A one-year limit runs from the first entry after that day.",
        "Un délai d’un an court à partir de la première entrée après ce jour.",
    ),
    help=Text(
        "Count every entry, as a visitor, student, worker or child too.",
        "Comptez toute entrée, même pour une visite, des études ou un travail, ou dans l’enfance.",
    ),
    cite="IRPA 101(1)(b.1)",
    prior=0.9,
)

first_after_june_2020 = Day(
    "entry.first_after_june_2020",
    question=Text(
        "When was the first time that you came into Canada after June 24, 2020?",
        "Quelle est la date de votre première entrée au Canada après le 24 juin 2020?",
    ),
    statement=Text(
        "the day of the first entry after June 24, 2020",
        "la date de la première entrée après le 24 juin 2020",
    ),
    why=Text(
        "The one-year limit starts the day after that first entry, even if you left and came back.",
        "Le délai d’un an commence le lendemain de cette première entrée, même s’il y a eu départ et retour.",
    ),
    help=Text(
        "Look at the stamps in your passports, old ones too. It is the day of entry itself if you came only once.",
        "Regardez les cachets de vos passeports, même les anciens. S’il n’y a eu qu’une entrée, c’est sa date.",
    ),
    cite="IRPA 101(1.1)",
)

earlier_between_ports = Boolean(
    "entry.earlier_between_ports",
    question=Text(
        "On an earlier occasion, did you cross the land border from the United States between ports of entry?",
        "Lors d’un voyage antérieur, avez-vous traversé la frontière terrestre depuis les États-Unis entre les points "
        "d’entrée?",
    ),
    statement=Text(
        "on an earlier entry the claimant crossed between ports of entry",
        "lors d’une entrée antérieure, la personne est passée entre les points d’entrée",
    ),
    why=Text(
        "The text does not say whether an old crossing counts after a later, regular entry.",
        "Le texte ne dit pas si un passage ancien compte après une entrée régulière plus récente.",
    ),
    help=Text(
        "Only a crossing before the entry that your claim follows.",
        "Seulement un passage antérieur à l’entrée qui a précédé votre demande.",
    ),
    cite="IRPA 101(1)(b.2)",
    prior=0.05,
)

FACTS = (
    place,
    date,
    before_protocol,
    from_us,
    after_june_2020,
    first_after_june_2020,
    earlier_between_ports,
)
