"""A journey to Canada for a temporary stay: who comes, how, and from where."""

from passage.lang import Answerer, Boolean, Choice, Country, Enumeration, Number
from passage.text import Text


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

FACTS = (us_resident, mode, coming_from, us_visa, authorized_reentry, vessel_capacity)
