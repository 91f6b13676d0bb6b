"""A journey to Canada for a temporary stay: who comes, how, from where, to do what."""

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


class Purpose(Choice):
    """For what alone somebody comes."""

    STAY = (
        "visit",
        "to visit, study, work or stay otherwise",
        "visiter, étudier, travailler ou séjourner autrement",
    )
    AIR_CREW = (
        "air_crew",
        "as crew of an aircraft (to join it, or in transit for such work with a ticket to leave within 24 hours)",
        "être membre d’équipage d’un aéronef (s’y joindre, ou transiter pour ce travail avec un titre de transport "
        "pour partir dans les 24 heures)",
    )
    LAND_CREW = (
        "land_crew",
        "as crew of a train, a bus or a truck (to join it, or in transit for such work with a ticket to leave "
        "within 24 hours)",
        "être membre d’équipage d’un train, d’un autocar ou d’un camion (s’y joindre, ou transiter pour ce travail "
        "avec un titre de transport pour partir dans les 24 heures)",
    )
    VESSEL_CREW = (
        "vessel_crew",
        "as crew of the vessel of arrival, and to remain only as crew of a vessel",
        "être membre d’équipage du bâtiment d’arrivée, et ne rester que comme membre d’équipage d’un bâtiment",
    )
    REFUELLING = (
        "refuelling",
        "in transit on a flight that stops only to refuel",
        "transiter sur un vol qui ne s’arrête que pour se ravitailler",
    )
    UNSCHEDULED = (
        "unscheduled_stop",
        "in transit on a flight that stops because of an emergency",
        "transiter sur un vol qu’une urgence oblige à s’arrêter",
    )
    TRANSIT = "transit", "in transit on another flight", "transiter sur un autre vol"
    FORCES = (
        "visiting_forces",
        "on official duties in the armed forces of a designated state (not its civilian component)",
        "exercer des fonctions officielles dans les forces armées d’un État désigné (et non leur élément civil)",
    )
    RETURN = (
        "return",
        "to come back to Canada after a visit only to the United States or St. Pierre and Miquelon",
        "revenir au Canada après un séjour aux seuls États-Unis ou à Saint-Pierre-et-Miquelon",
    )
    INSPECTOR = (
        "aviation_inspector",
        "to inspect flights or cabins, as a civil aviation inspector with papers to show it",
        "inspecter des vols ou des cabines, comme inspecteur de l’aviation civile muni de documents",
    )
    INVESTIGATOR = (
        "accident_investigator",
        "to take part in an aviation accident investigation, accredited and with papers to show it",
        "participer à une enquête sur un accident d’aviation, avec accréditation et documents",
    )


purpose = Enumeration(
    "arrival.purpose",
    choices=Purpose,
    question=Text("For what purpose alone do you come?", "Quel est le seul objet de votre venue?"),
    statement=Text("the traveller comes solely", "la venue a pour seul objet de"),
    why=Text("Some purposes exempt from the visa.", "Certains motifs dispensent du visa."),
    help=Text(
        "If there is more than one purpose, it is a stay like another.",
        "S’il y en a plus d’un, c’est un séjour comme un autre.",
    ),
    cite="IRPR 190(3)",
)


class Agreement(Choice):
    """What an agreement with the country says of visas for its crews."""

    FREES = "frees", "frees such crews from the visa", "dispense ces équipages du visa"
    REQUIRES = "requires", "requires the visa of them", "les oblige à l’obtenir"
    NONE = "none", "does not exist", "n’existe pas"


crew_agreement = Enumeration(
    "arrival.crew_agreement",
    choices=Agreement,
    question=Text(
        "What does an agreement between Canada and your country say of visas for crews?",
        "Que dit un accord entre le Canada et votre pays sur les visas des équipages?",
    ),
    statement=Text("an agreement with Canada", "un accord avec le Canada"),
    why=Text("The exemption of crews turns on it.", "La dispense des équipages en dépend."),
    help=Text("Your carrier knows.", "Votre transporteur le sait."),
    cite="IRPR 190(3)(a)",
)

us_transit_papers = Boolean(
    "arrival.us_transit_papers",
    question=Text(
        "Is the flight bound for the United States with your papers for it in hand, or does it come from there "
        "after a lawful admission?",
        "Le vol va-t-il aux États-Unis et avez-vous les documents pour y entrer, ou en vient-il après votre "
        "admission légale?",
    ),
    statement=Text(
        "the flight goes to the United States and the papers to enter are held, or comes from there after a lawful "
        "admission",
        "le vol va aux États-Unis et les documents pour y entrer sont réunis, ou en vient après une admission légale",
    ),
    why=Text(
        "A refuelling stop exempts only then.", "L’escale de ravitaillement ne dispense qu’à cette condition."
    ),
    help=Text("One of the two is enough.", "Une des deux conditions suffit."),
    cite="IRPR 190(3)(b)",
)

transit_memorandum = Boolean(
    "arrival.transit_memorandum",
    question=Text(
        "Is your carrier under a transit-without-visa memorandum that lists your country, and do you hold the visa for "
        "where you go?",
        "Votre transporteur a-t-il un protocole de transit sans visa qui nomme votre pays, et avez-vous le visa de "
        "votre destination?",
    ),
    statement=Text(
        "a memorandum on transit without visa covers the carrier and the country, and any visa for the destination is held",
        "un protocole de transit sans visa vise le transporteur et le pays, et le visa requis à destination est détenu",
    ),
    why=Text("Transit exempts only then.", "Le transit ne dispense qu’à cette condition."),
    help=Text(
        "The memoranda are not part of the law’s files here: ask the carrier.",
        "Ces protocoles ne font pas partie des fichiers du droit : demandez au transporteur.",
    ),
    cite="IRPR 190(3)(c)",
    prior=0.2,
)

had_status = Boolean(
    "arrival.had_status",
    question=Text(
        "Did you hold a study or work permit issued before you left, or were you authorized to stay as a temporary "
        "resident?",
        "Aviez-vous un permis d’études ou de travail délivré avant votre départ, ou l’autorisation de séjourner à "
        "titre de résident temporaire?",
    ),
    statement=Text(
        "a study or work permit was held before leaving, or a temporary stay was authorized",
        "un permis d’études ou de travail était détenu avant le départ, ou un séjour temporaire était autorisé",
    ),
    why=Text(
        "A short visit next door does not then call for a new visa.",
        "Un court séjour chez les voisins n’exige alors pas de nouveau visa.",
    ),
    help=Text(
        "A permit issued while you were away does not count.",
        "Le permis délivré pendant votre absence ne compte pas.",
    ),
    cite="IRPR 190(3)(f)(i)",
)

within_stay = Boolean(
    "arrival.within_authorized_stay",
    question=Text(
        "Will you be back by the end of the stay that was authorized, or of its extension?",
        "Serez-vous de retour avant la fin du séjour autorisé, ou de sa prolongation?",
    ),
    statement=Text(
        "the return is within the authorized stay or its extension",
        "le retour a lieu pendant le séjour autorisé ou sa prolongation",
    ),
    why=Text("The exemption ends with that stay.", "La dispense prend fin avec ce séjour."),
    help=Text(
        "Look at the date on your permit, on the stamp or on the visitor record.",
        "Voyez la date inscrite sur le permis, le cachet ou la fiche de visiteur.",
    ),
    cite="IRPR 190(3)(f)(ii)",
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

crew_papers = Boolean(
    "arrival.crew_papers",
    question=Text(
        "Do you hold a flight crew licence, a crew member certificate or a seafarer’s identity document?",
        "Avez-vous une licence de personnel navigant, un certificat de membre d’équipage ou une pièce d’identité de "
        "marin?",
    ),
    statement=Text(
        "an international crew licence, certificate or seafarer’s identity document is held",
        "une licence, un certificat d’équipage ou une pièce d’identité de marin de type international est détenu",
    ),
    why=Text(
        "Crew who hold one need no passport.", "L’équipage qui en détient un n’a pas besoin de passeport."
    ),
    help=Text(
        "For aircraft, by the rules of the ICAO; for vessels, by the conventions of the ILO.",
        "Pour l’aviation, selon les règles de l’OACI; pour les bâtiments, selon les conventions de l’OIT.",
    ),
    cite="IRPR 52(2)(f)",
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

FACTS = (
    standing,
    us_resident,
    mode,
    coming_from,
    us_visa,
    purpose,
    crew_agreement,
    us_transit_papers,
    transit_memorandum,
    had_status,
    within_stay,
    authorized_reentry,
    resident_of,
    vessel_capacity,
    crew_papers,
)
