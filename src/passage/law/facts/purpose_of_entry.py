"""For what alone somebody comes to Canada, and what each purpose must be joined to."""

from passage.lang import Boolean, Choice, Enumeration
from passage.text import Text


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

FACTS = (purpose, crew_agreement, us_transit_papers, transit_memorandum, had_status, within_stay, crew_papers)
