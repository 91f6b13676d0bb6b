"""A journey to Canada for a temporary stay: who comes, how, and from where."""

from passage.lang import Answerer, Boolean, Choice, Country, Enumeration, Number
from passage.text import Text


class Standing(Choice):
    """In which capacity somebody comes."""

    CITIZEN = "citizen", "a Canadian citizen", "la citoyenneté canadienne"
    REGISTERED = (
        "registered_indian",
        "a person registered under the Indian Act",
        "l’inscription sous le régime de la Loi sur les Indiens",
    )
    RESIDENT = "permanent_resident", "a permanent resident of Canada", "la résidence permanente au Canada"
    ROYAL = "royal_family", "a member of the Royal Family", "l’appartenance à la famille royale"
    FOREIGN = "foreign_national", "none of these: a foreign national", "aucune de ces qualités : étranger"


standing = Enumeration(
    "arrival.standing",
    choices=Standing,
    question=Text(
        "Are you a Canadian citizen, a person registered under the Indian Act, or a permanent resident?",
        "Avez-vous la citoyenneté canadienne, l’inscription sous le régime de la Loi sur les Indiens ou la "
        "résidence permanente?",
    ),
    statement=Text("the traveller is", "la qualité de la personne qui voyage est"),
    why=Text(
        "They have a right of entry: the rules on visas are for foreign nationals.",
        "Ces personnes ont le droit d’entrer : les règles sur les visas visent les étrangers.",
    ),
    help=Text(
        "Permanent residence of another country is asked about separately.",
        "La résidence permanente d’un autre pays fait l’objet d’une autre question.",
    ),
    cite="IRPA 19",
)


class Mode(Choice):
    """By what means."""

    AIR = "air", "by air", "par voie aérienne"
    LAND = "land", "by land (train included)", "par voie terrestre (train compris)"
    SEA = "sea", "by vessel", "par bâtiment"


mode = Enumeration(
    "arrival.mode",
    choices=Mode,
    question=Text("How will you come into Canada?", "Par quel moyen entrerez-vous au Canada?"),
    statement=Text("entry into Canada is", "l’entrée au Canada se fait"),
    why=Text(
        "The electronic travel authorization is for arrivals by air, and by some vessels.",
        "L’autorisation de voyage électronique concerne les arrivées par avion, et par certains bâtiments.",
    ),
    help=Text(
        "The last leg counts: a flight to New York, then a bus, is an entry by land.",
        "C’est la dernière étape qui compte : un vol vers New York, puis un autocar, c’est entrer par voie "
        "terrestre.",
    ),
    cite="IRPR 7.1(1)",
)

coming_from = Country(
    "arrival.from",
    question=Text("From which country do you come directly?", "De quel pays venez-vous directement?"),
    statement=Text("the country from which one comes directly", "le pays de provenance directe"),
    why=Text(
        "Those who come directly from St. Pierre and Miquelon, the United States or Greenland have rules of "
        "their own.",
        "Des règles particulières visent qui vient directement de Saint-Pierre-et-Miquelon, des États-Unis ou "
        "du Groenland.",
    ),
    help=Text(
        "The last country before Canada, without a stop in another.",
        "Le dernier pays avant le Canada, sans escale dans un autre.",
    ),
    cite="IRPR 7.1(1)",
)

resident_of = Country(
    "arrival.resident_of",
    question=Text(
        "In which country or territory do you reside?", "Dans quel pays ou territoire résidez-vous?"
    ),
    statement=Text("the country or territory of residence", "le pays ou territoire de résidence"),
    why=Text(
        "Residents of St. Pierre and Miquelon and of Greenland have rules of their own.",
        "Des règles particulières visent les résidents de Saint-Pierre-et-Miquelon et du Groenland.",
    ),
    help=Text("Where you live, not where you were born.", "Où vous vivez, et non votre lieu de naissance."),
    cite="IRPR 7.1(3)(e)",
)

authorized_reentry = Boolean(
    "arrival.authorized_reentry",
    question=Text(
        "Does a document or decision authorize you to re-enter Canada to remain?",
        "Un document ou une décision vous autorise-t-il à rentrer au Canada pour y séjourner?",
    ),
    statement=Text(
        "the Act or the Regulations authorize re-entry to remain in Canada",
        "la Loi ou le Règlement autorise la rentrée au Canada pour y séjourner",
    ),
    why=Text("No visa is then needed.", "Aucun visa n’est alors nécessaire."),
    help=Text(
        "For example a temporary resident permit whose holder may leave and come back.",
        "Par exemple, un permis de séjour temporaire qui permet de sortir et de revenir.",
    ),
    cite="IRPR 7(2)(c)",
    answered_by=Answerer.OFFICER,
    prior=0.03,
)

vessel_capacity = Number(
    "arrival.vessel_capacity",
    most=20_000,
    unit=Text("persons", "personnes"),
    question=Text(
        "For how many persons, crew not counted, does the vessel have overnight accommodation?",
        "Pour combien de personnes, sans compter l’équipage, le bâtiment offre-t-il de l’hébergement de nuit?",
    ),
    statement=Text(
        "the overnight accommodation of the vessel, crew not counted",
        "la capacité d’hébergement de nuit du bâtiment, sans compter l’équipage",
    ),
    why=Text(
        "Those who come on a vessel for 100 or more need no authorization.",
        "Qui arrive à bord d’un bâtiment pour au moins 100 personnes n’a pas besoin d’autorisation.",
    ),
    help=Text("A ferry without cabins has none: 0.", "Un traversier sans cabines n’en a pas : 0."),
    cite="IRPR 7.1(3)(g)",
)

us_resident = Boolean(
    "us.permanent_resident",
    question=Text(
        "Have you been lawfully admitted to the United States for permanent residence?",
        "Avez-vous légalement obtenu l’admission aux États-Unis à titre de résident permanent?",
    ),
    statement=Text(
        "the traveller has been lawfully admitted to the United States for permanent residence",
        "la personne a été légalement admise aux États-Unis à titre de résident permanent",
    ),
    why=Text(
        "Whatever the nationality, no visa is then needed.",
        "Quelle que soit la nationalité, aucun visa n’est alors nécessaire.",
    ),
    help=Text("Shown by a valid green card.", "On le démontre par une carte verte valide."),
    cite="IRPR 190(1)(c)",
    prior=0.05,
)

us_visa = Boolean(
    "us.nonimmigrant_visa",
    question=Text(
        "On the day of your application, do you hold a valid United States nonimmigrant visa?",
        "À la date de votre demande, êtes-vous titulaire d’un visa de non-immigrant des États-Unis valide?",
    ),
    statement=Text(
        "a valid United States nonimmigrant visa is held on the day of the application",
        "un visa de non-immigrant des États-Unis valide est détenu à la date de la demande",
    ),
    why=Text(
        "It opens the electronic travel authorization to citizens of the countries of the table.",
        "Il ouvre l’autorisation de voyage électronique aux citoyens des pays du tableau.",
    ),
    help=Text(
        "A visitor, student or work visa; an ESTA is no visa.",
        "Un visa de visite, d’études ou de travail; un ESTA n’est pas un visa.",
    ),
    cite="IRPR 7.01(2)(b)",
    prior=0.2,
)

FACTS = (standing, us_resident, mode, coming_from, us_visa, authorized_reentry, resident_of, vessel_capacity)
