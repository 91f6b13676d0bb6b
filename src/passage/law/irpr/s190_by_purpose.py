"""IRPR 190(3) and (3.1): who needs no temporary resident visa, by the sole purpose of the journey."""

from passage.lang import Flag, FlagKind, all_of, any_of
from passage.law.facts.entry_readings import crew_without_agreement
from passage.law.facts.purpose_of_entry import (
    Agreement,
    Purpose,
    crew_agreement,
    had_status,
    purpose,
    transit_memorandum,
    us_transit_papers,
    within_stay,
)
from passage.law.irpr.s190_by_nationality import exemption
from passage.law.remembered import to_confirm
from passage.text import Text

_CREW = purpose.is_(Purpose.AIR_CREW, Purpose.LAND_CREW)

crew = exemption(
    "190(3)(a)",
    Text("Crews other than of vessels", "Équipages, sauf ceux des bâtiments"),
    Text(
        "The crew of a means of transport other than a vessel needs no visa, as an agreement on visas may provide.",
        "L’équipage d’un moyen de transport autre qu’un bâtiment n’a pas besoin de visa, selon ce qu’un accord sur les "
        "visas peut prévoir.",
    ),
    _CREW
    & any_of(
        crew_agreement.is_(Agreement.FREES),
        crew_agreement.is_(Agreement.NONE) & crew_without_agreement,
    ),
    to_confirm(
        "crew-agreement",
        Text(
            "English makes the exemption “subject to an agreement”, French, « sous réserve de tout accord »: the one may be read to need an agreement, the other frees unless one says otherwise.",
            "L’anglais rend la dispense « subject to an agreement », le français, « sous réserve de tout accord » : l’un peut se lire comme exigeant un accord, l’autre dispense sauf accord contraire.",
        ),
        Text("IRCC’s instructions", "les instructions d’IRCC"),
        Text("crews whose country has no agreement", "les équipages dont le pays n’a pas d’accord"),
        FlagKind.LANGUAGES_DIFFER,
        when=_CREW & crew_agreement.is_(Agreement.NONE),
    ),
)

refuelling = exemption(
    "190(3)(b)",
    Text("Refuelling stop", "Escale de ravitaillement"),
    Text(
        "A passenger on a flight that stops only to refuel needs no visa, if bound for the United States with the papers "
        "to enter it, or coming from there after a lawful admission.",
        "N’a pas besoin de visa le passager d’un vol qui ne s’arrête que pour se ravitailler, s’il se rend aux États-Unis "
        "avec les documents requis ou en vient après y avoir été légalement admis.",
    ),
    purpose.is_(Purpose.REFUELLING) & us_transit_papers,
)

unscheduled = exemption(
    "190(3)(b.1)",
    Text("Unscheduled stop", "Escale imprévue"),
    Text(
        "A passenger whose flight stops because of an emergency needs no visa.",
        "N’a pas besoin de visa le passager dont le vol s’arrête à cause d’une urgence.",
    ),
    purpose.is_(Purpose.UNSCHEDULED),
)

transit = exemption(
    "190(3)(c)",
    Text("Transit under a memorandum", "Transit visé par un protocole"),
    Text(
        "A passenger in transit needs no visa where a memorandum with the carrier covers the country of the passport, and "
        "any visa for the destination is in hand.",
        "N’a pas besoin de visa le passager en transit si un protocole conclu avec le transporteur vise le pays du "
        "passeport, et s’il a le visa requis à destination.",
    ),
    purpose.is_(Purpose.TRANSIT) & transit_memorandum,
    Flag(
        "visa-for-destination",
        Text(
            "English asks for any visa that the destination requires; French, for a visa that lets one enter it.",
            "L’anglais demande tout visa que la destination exige; le français, un visa qui permet d’y entrer.",
        ),
        FlagKind.LANGUAGES_DIFFER,
        when=purpose.is_(Purpose.TRANSIT),
    ),
)

forces = exemption(
    "190(3)(d)",
    Text("Visiting forces", "Forces étrangères présentes au Canada"),
    Text(
        "A member of the armed forces of a designated state, on official duties, needs no visa.",
        "N’a pas besoin de visa le membre des forces armées d’un État désigné qui vient exercer des fonctions officielles.",
    ),
    purpose.is_(Purpose.FORCES),
)

returning = exemption(
    "190(3)(f)",
    Text("Return after a visit next door", "Retour d’un séjour chez les voisins"),
    Text(
        "Who comes back within the authorized stay, after visiting only the United States or St. Pierre and Miquelon, "
        "needs no new visa, having held a permit issued before or an authorization to stay.",
        "N’a pas besoin d’un nouveau visa la personne qui revient pendant le séjour autorisé, après avoir visité "
        "seulement les États-Unis ou Saint-Pierre-et-Miquelon, si elle avait un permis délivré avant son départ ou "
        "l’autorisation de séjourner.",
    ),
    all_of(purpose.is_(Purpose.RETURN), had_status, within_stay),
    Flag(
        "visit-solely",
        Text(
            "English speaks of a visit solely to the United States or St. Pierre and Miquelon; French, of coming back "
            "from nowhere else. What hangs on it: a journey that went further and came back through one of them.",
            "L’anglais parle d’un séjour aux seuls États-Unis ou à Saint-Pierre-et-Miquelon; le français, d’un retour en "
            "provenance de là seulement. L’enjeu : le voyage allé plus loin et revenu par l’un d’eux.",
        ),
        FlagKind.LANGUAGES_DIFFER,
        when=purpose.is_(Purpose.RETURN),
    ),
)

inspectors = exemption(
    "190(3)(g)",
    Text("Civil aviation inspectors", "Inspecteurs de l’aviation civile"),
    Text(
        "A civil aviation inspector who comes to inspect international flights, with papers to show it, needs no visa.",
        "N’a pas besoin de visa l’inspecteur de l’aviation civile qui vient inspecter des vols internationaux et a les "
        "documents qui l’attestent.",
    ),
    purpose.is_(Purpose.INSPECTOR),
)

investigators = exemption(
    "190(3)(h)",
    Text("Accident investigators", "Enquêteurs sur les accidents"),
    Text(
        "An accredited representative or adviser in an aviation accident investigation, with papers to show it, needs no "
        "visa.",
        "N’a pas besoin de visa le représentant accrédité ou le conseiller qui participe à une enquête sur un accident "
        "d’aviation et a les documents qui l’attestent.",
    ),
    purpose.is_(Purpose.INVESTIGATOR),
)

vessel_crew = exemption(
    "190(3.1)",
    Text("Crew of a vessel", "Équipage d’un bâtiment"),
    Text(
        "The crew that a vessel brings to Canada needs no visa to enter and remain as crew of a vessel.",
        "L’équipage qu’un bâtiment amène au Canada n’a pas besoin de visa pour y entrer et y rester comme équipage d’un "
        "bâtiment.",
    ),
    purpose.is_(Purpose.VESSEL_CREW),
)

PURPOSES_WITHOUT_AUTHORIZATION = (
    refuelling,
    unscheduled,
    transit,
    forces,
    returning,
    inspectors,
    investigators,
)

BY_PURPOSE = (crew, *PURPOSES_WITHOUT_AUTHORIZATION, vessel_crew)
PROVISIONS = BY_PURPOSE
