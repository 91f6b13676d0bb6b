"""IRPR 190 and Schedule 1.1: who needs no temporary resident visa, by nationality, document or purpose.

Subsection (1) frees the citizens of the countries on the list (in Schedule 1.1 since 2017-12-01), British
citizens of the kinds named, and nationals and permanent residents of the United States. Subsections (2) and
(2.1) look at the document held, not at the nationality; (3) and (3.1), at the sole purpose of the journey.
The list changed seven times since 2016, each at its own instant; before 2016 it has not been researched.
"""

from passage.lang import (
    Dated,
    Flag,
    FlagKind,
    Node,
    Proposition,
    Provision,
    all_of,
    any_of,
    version,
)
from passage.law.dated_lists import Change, DatedList
from passage.law.facts import arrival
from passage.law.facts.arrival import Agreement, Purpose
from passage.law.facts.claimant import nationalities
from passage.law.facts.entry_readings import crew_without_agreement, territory_counts_as_listed
from passage.law.facts.travel import British, DocumentKind, british, documents
from passage.law.researched import VERIFIED_ON, irpr
from passage.text import Text

KNOWN_FROM = "2016-01-01"
"""The first day of the lists."""
SINCE = "2015-08-01"
FIRST = "SOR/2015-77"
MEXICO_EXEMPT = "2016-12-01T00:00:01-05:00"
MEXICO_LISTED = "2024-02-29T23:30:00-05:00"
ROMANIA_CHIP = "2018-06-05"
US_RESIDENTS = "2022-04-26T08:00:00-04:00"

exempt_countries = DatedList.read(
    __file__,
    "s190_schedule_1_1.csv",
    KNOWN_FROM,
    {
        MEXICO_EXEMPT: Change("SOR/2016-293", "text"),
        "2017-06-27T05:30:00-04:00": Change("SOR/2017-147", "guidance"),
        "2017-12-01T09:00:00-05:00": Change("SOR/2017-246", "unknown"),
        ROMANIA_CHIP: Change("SOR/2018-109", "unknown"),
        "2018-06-05T05:30:00-04:00": Change("SOR/2018-107", "text"),
        MEXICO_LISTED: Change("SOR/2024-34", "text"),
        "2025-11-25T05:30:00-05:00": Change("SOR/2025-234", "guidance"),
    },
)
hours = exempt_countries.unsure_hours(
    "schedule_1_1_hours",
    Text(
        "Days on which the list changed at an hour to confirm",
        "Jours où la liste a changé à une heure à confirmer",
    ),
    VERIFIED_ON,
)

NEW_ZEALANDERS = frozenset({"COK", "NIU"})
"""The people of the Cook Islands and of Niue are citizens of New Zealand."""

WITHOUT_CITIZENSHIP = frozenset(
    [
        "ABW",
        "ALA",
        "ASM",
        "ATA",
        "ATF",
        "BES",
        "BLM",
        "BVT",
        "CCK",
        "CUW",
        "CXR",
        "ESH",
        "FRO",
        "GGY",
        "GLP",
        "GRL",
        "GUF",
        "GUM",
        "HMD",
        "IMN",
        "IOT",
        "JEY",
        "MAF",
        "MNP",
        "MTQ",
        "MYT",
        "NCL",
        "NFK",
        "PRI",
        "PYF",
        "REU",
        "SGS",
        "SJM",
        "SPM",
        "SXM",
        "TKL",
        "UMI",
        "VIR",
        "WLF",
    ]
)
"""Territories with a code and no citizenship of their own: whose citizens their people are is not looked up."""

BRITISH_TERRITORIES = ("AIA", "BMU", "VGB", "CYM", "FLK", "GIB", "MSR", "PCN", "SHN", "TCA")


def citizen_of(*countries: str) -> Node:
    """A citizen of one of these, whatever else."""
    return nationalities.some(lambda n: n.country.is_(*countries))


def holds(*kinds: DocumentKind) -> Node:
    """A document of one of these kinds is held."""
    return documents.some(lambda d: d.kind.is_(*kinds))


def _listed(countries: frozenset[str]) -> Node:
    return citizen_of(*countries, *NEW_ZEALANDERS) | (
        citizen_of(*WITHOUT_CITIZENSHIP) & territory_counts_as_listed
    )


def _exemption(pinpoint: str, title: Text, words: Text, rule: Proposition, *flags: Flag) -> Provision:
    return irpr(
        pinpoint,
        title,
        version(words, rule, since=SINCE, enacted_by=FIRST),
        known_from=KNOWN_FROM,
        flags=flags,
    )


HOUR = Text(
    "The rule changed on this day, at an hour that was not read in the enacting text. To confirm: the “Coming into "
    "Force” section in the Canada Gazette, Part II. What hangs on it: which rule held in the hours before.",
    "La règle a changé ce jour-là, à une heure qui n’a pas été lue dans le texte édicté. À confirmer : l’article "
    "« Entrée en vigueur » dans la Gazette du Canada, partie II. L’enjeu : quelle règle valait aux premières heures.",
)

on_list = irpr(
    "190(1)(a)",
    Text("Citizens of the countries on the list", "Citoyens des pays de la liste"),
    *exempt_countries.versions(
        _listed,
        Text(
            "A citizen of a country on the list needs no visa.",
            "Les citoyens d’un pays de la liste n’ont pas besoin de visa.",
        ),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=KNOWN_FROM,
    flags=(Flag("hour", HOUR, FlagKind.UNCONFIRMED, when=Dated(hours.key)),),
)

british_citizens = _exemption(
    "190(1)(b)",
    Text("British citizens", "Citoyens britanniques"),
    Text(
        "A British citizen, a British overseas citizen who may be re-admitted to the United Kingdom, and a citizen of "
        "one of ten named overseas territories by birth, descent, naturalization or registration there need no visa.",
        "N’ont pas besoin de visa les citoyens britanniques, les citoyens britanniques d’outre-mer réadmissibles au "
        "Royaume-Uni et les citoyens de dix territoires d’outre-mer nommés, s’ils le sont par naissance, filiation, "
        "naturalisation ou enregistrement dans un de ces territoires.",
    ),
    citizen_of("GBR", *BRITISH_TERRITORIES)
    & british.is_(British.CITIZEN, British.OVERSEAS, British.TERRITORY),
)

of_united_states = _exemption(
    "190(1)(c)",
    Text(
        "Nationals and permanent residents of the United States",
        "Ressortissants et résidents permanents des États-Unis",
    ),
    Text(
        "A national of the United States needs no visa, nor does a person lawfully admitted there for permanent "
        "residence, of any nationality.",
        "N’ont pas besoin de visa les ressortissants des États-Unis, ni les personnes de toute nationalité qui y ont été "
        "légalement admises à titre de résidents permanents.",
    ),
    citizen_of("USA") | arrival.us_resident,
)

diplomats = _exemption(
    "190(2)(a)",
    Text("Accredited diplomats", "Diplomates accrédités"),
    Text(
        "An accredited diplomat, consul, representative or official whose passport bears a Canadian acceptance needs no "
        "visa.",
        "Les diplomates, consuls, représentants ou fonctionnaires accrédités dont le passeport porte une acceptation "
        "canadienne n’ont pas besoin de visa.",
    ),
    holds(DocumentKind.ACCEPTANCE),
)

holy_see = _exemption(
    "190(2)(b)",
    Text("Documents of the Holy See", "Documents du Saint-Siège"),
    Text(
        "The holder of a passport or travel document of the Holy See needs no visa.",
        "Les titulaires d’un passeport ou titre de voyage du Saint-Siège n’ont pas besoin de visa.",
    ),
    holds(DocumentKind.HOLY_SEE),
)

israeli_passport = _exemption(
    "190(2)(c)",
    Text("National Israeli passports", "Passeports nationaux israéliens"),
    Text(
        "The holder of a national Israeli passport needs no visa.",
        "Les titulaires d’un passeport national israélien n’ont pas besoin de visa.",
    ),
    holds(DocumentKind.ISRAEL),
)

hong_kong_passport = _exemption(
    "190(2)(d)",
    Text("Hong Kong passports", "Passeports de Hong Kong"),
    Text(
        "The holder of a passport of the Hong Kong Special Administrative Region needs no visa.",
        "Les titulaires d’un passeport de la zone administrative spéciale de Hong Kong n’ont pas besoin de visa.",
    ),
    holds(DocumentKind.HONG_KONG),
)

overseas_national = _exemption(
    "190(2)(e)",
    Text("British National (Overseas) passports", "Passeports de ressortissants britanniques (outre-mer)"),
    Text(
        "The holder of a British National (Overseas) passport, as somebody of Hong Kong, needs no visa.",
        "Les titulaires d’un passeport de ressortissant britannique (outre-mer), au titre de Hong Kong, n’ont pas besoin "
        "de visa.",
    ),
    holds(DocumentKind.OVERSEAS_NATIONAL),
)

subject_with_abode = _exemption(
    "190(2)(e.1)",
    Text(
        "British Subject passports with the right of abode",
        "Passeports de sujets britanniques avec droit de résider au Royaume-Uni",
    ),
    Text(
        "The holder of a British Subject passport that notes the right of abode in the United Kingdom needs no visa.",
        "Les titulaires d’un passeport de sujet britannique où figure le droit de résider au Royaume-Uni n’ont pas "
        "besoin de visa.",
    ),
    holds(DocumentKind.SUBJECT_ABODE),
)

taiwan_passport = _exemption(
    "190(2)(f)",
    Text(
        "Taiwan passports with the identification number", "Passeports de Taïwan avec numéro d’identification"
    ),
    Text(
        "The holder of an ordinary passport of Taiwan that includes the personal identification number needs no visa.",
        "Les titulaires d’un passeport ordinaire de Taïwan où figure le numéro d’identification personnel n’ont pas besoin de "
        "visa.",
    ),
    holds(DocumentKind.TAIWAN),
)

romanian_passport = irpr(
    "190(2.1)",
    Text("Romanian passports with a chip", "Passeports roumains à puce"),
    version(
        Text(
            "A citizen of Romania who holds its machine-readable passport with a contactless chip needs no visa.",
            "Les citoyens roumains titulaires du passeport de leur pays, lisible par machine et à puce sans contact, "
            "n’ont pas besoin de visa.",
        ),
        citizen_of("ROU") & holds(DocumentKind.ROMANIA),
        since=ROMANIA_CHIP,
        enacted_by="SOR/2018-109",
    ),
    known_from=KNOWN_FROM,
)

_CREW = arrival.purpose.is_(Purpose.AIR_CREW, Purpose.LAND_CREW)

crew = _exemption(
    "190(3)(a)",
    Text("Crews other than of vessels", "Équipages, sauf ceux des bâtiments"),
    Text(
        "The crew of a means of transport other than a vessel needs no visa, as an agreement on visas may provide.",
        "L’équipage d’un moyen de transport autre qu’un bâtiment n’a pas besoin de visa, selon ce qu’un accord sur les "
        "visas peut prévoir.",
    ),
    _CREW
    & any_of(
        arrival.crew_agreement.is_(Agreement.FREES),
        arrival.crew_agreement.is_(Agreement.NONE) & crew_without_agreement,
    ),
    Flag(
        "crew-agreement",
        Text(
            "English makes the exemption “subject to an agreement”, French, « sous réserve de tout accord »: the one may be "
            "read to need an agreement, the other frees unless one says otherwise. To confirm: IRCC’s instructions. What "
            "hangs on it: crews whose country has no agreement.",
            "L’anglais rend la dispense « subject to an agreement », le français, « sous réserve de tout accord » : l’un peut "
            "se lire comme exigeant un accord, l’autre dispense sauf accord contraire. À confirmer : les instructions "
            "d’IRCC. L’enjeu : les équipages dont le pays n’a pas d’accord.",
        ),
        FlagKind.LANGUAGES_DIFFER,
        when=_CREW & arrival.crew_agreement.is_(Agreement.NONE),
    ),
)

refuelling = _exemption(
    "190(3)(b)",
    Text("Refuelling stop", "Escale de ravitaillement"),
    Text(
        "A passenger on a flight that stops only to refuel needs no visa, if bound for the United States with the papers "
        "to enter it, or coming from there after a lawful admission.",
        "N’a pas besoin de visa le passager d’un vol qui ne s’arrête que pour se ravitailler, s’il se rend aux États-Unis "
        "avec les documents requis ou en vient après y avoir été légalement admis.",
    ),
    arrival.purpose.is_(Purpose.REFUELLING) & arrival.us_transit_papers,
)

unscheduled = _exemption(
    "190(3)(b.1)",
    Text("Unscheduled stop", "Escale imprévue"),
    Text(
        "A passenger whose flight stops because of an emergency needs no visa.",
        "N’a pas besoin de visa le passager dont le vol s’arrête à cause d’une urgence.",
    ),
    arrival.purpose.is_(Purpose.UNSCHEDULED),
)

transit = _exemption(
    "190(3)(c)",
    Text("Transit under a memorandum", "Transit visé par un protocole"),
    Text(
        "A passenger in transit needs no visa where a memorandum with the carrier covers the country of the passport, and "
        "any visa for the destination is in hand.",
        "N’a pas besoin de visa le passager en transit si un protocole conclu avec le transporteur vise le pays du "
        "passeport, et s’il a le visa requis à destination.",
    ),
    arrival.purpose.is_(Purpose.TRANSIT) & arrival.transit_memorandum,
    Flag(
        "visa-for-destination",
        Text(
            "English asks for any visa that the destination requires; French, for a visa that lets one enter it.",
            "L’anglais demande tout visa que la destination exige; le français, un visa qui permet d’y entrer.",
        ),
        FlagKind.LANGUAGES_DIFFER,
        when=arrival.purpose.is_(Purpose.TRANSIT),
    ),
)

forces = _exemption(
    "190(3)(d)",
    Text("Visiting forces", "Forces étrangères présentes au Canada"),
    Text(
        "A member of the armed forces of a designated state, on official duties, needs no visa.",
        "N’a pas besoin de visa le membre des forces armées d’un État désigné qui vient exercer des fonctions officielles.",
    ),
    arrival.purpose.is_(Purpose.FORCES),
)

returning = _exemption(
    "190(3)(f)",
    Text("Return after a visit next door", "Retour d’un séjour chez les voisins"),
    Text(
        "Who comes back within the authorized stay, after visiting only the United States or St. Pierre and Miquelon, "
        "needs no new visa, having held a permit issued before or an authorization to stay.",
        "N’a pas besoin d’un nouveau visa la personne qui revient pendant le séjour autorisé, après avoir visité "
        "seulement les États-Unis ou Saint-Pierre-et-Miquelon, si elle avait un permis délivré avant son départ ou "
        "l’autorisation de séjourner.",
    ),
    all_of(arrival.purpose.is_(Purpose.RETURN), arrival.had_status, arrival.within_stay),
    Flag(
        "visit-solely",
        Text(
            "English speaks of a visit solely to the United States or St. Pierre and Miquelon; French, of coming back "
            "from nowhere else. What hangs on it: a journey that went further and came back through one of them.",
            "L’anglais parle d’un séjour aux seuls États-Unis ou à Saint-Pierre-et-Miquelon; le français, d’un retour en "
            "provenance de là seulement. L’enjeu : le voyage allé plus loin et revenu par l’un d’eux.",
        ),
        FlagKind.LANGUAGES_DIFFER,
        when=arrival.purpose.is_(Purpose.RETURN),
    ),
)

inspectors = _exemption(
    "190(3)(g)",
    Text("Civil aviation inspectors", "Inspecteurs de l’aviation civile"),
    Text(
        "A civil aviation inspector who comes to inspect international flights, with papers to show it, needs no visa.",
        "N’a pas besoin de visa l’inspecteur de l’aviation civile qui vient inspecter des vols internationaux et a les "
        "documents qui l’attestent.",
    ),
    arrival.purpose.is_(Purpose.INSPECTOR),
)

investigators = _exemption(
    "190(3)(h)",
    Text("Accident investigators", "Enquêteurs sur les accidents"),
    Text(
        "An accredited representative or adviser in an aviation accident investigation, with papers to show it, needs no "
        "visa.",
        "N’a pas besoin de visa le représentant accrédité ou le conseiller qui participe à une enquête sur un accident "
        "d’aviation et a les documents qui l’attestent.",
    ),
    arrival.purpose.is_(Purpose.INVESTIGATOR),
)

vessel_crew = _exemption(
    "190(3.1)",
    Text("Crew of a vessel", "Équipage d’un bâtiment"),
    Text(
        "The crew that a vessel brings to Canada needs no visa to enter and remain as crew of a vessel.",
        "L’équipage qu’un bâtiment amène au Canada n’a pas besoin de visa pour y entrer et y rester comme équipage d’un "
        "bâtiment.",
    ),
    arrival.purpose.is_(Purpose.VESSEL_CREW),
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
EXEMPTIONS = (
    on_list,
    british_citizens,
    of_united_states,
    diplomats,
    holy_see,
    israeli_passport,
    hong_kong_passport,
    overseas_national,
    subject_with_abode,
    taiwan_passport,
    romanian_passport,
    crew,
    *PURPOSES_WITHOUT_AUTHORIZATION,
    vessel_crew,
)
PROVISIONS = EXEMPTIONS
SERIES = (hours,)
