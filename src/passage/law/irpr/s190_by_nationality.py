"""IRPR 190(1) and Schedule 1.1: who needs no temporary resident visa, by nationality.

The citizens of the countries on the list (in Schedule 1.1 since 2017-12-01), British citizens of the kinds named,
and nationals and permanent residents of the United States. The list changed seven times since 2016, each at its
own instant; before 2016 it has not been researched.
"""

from passage.lang import Dated, Flag, Node, Proposition, Provision, Series, version
from passage.law.dated_lists import Change, DatedList
from passage.law.facts import arrival
from passage.law.facts.claimant import nationalities
from passage.law.facts.entry_readings import territory_counts_as_listed
from passage.law.facts.travel_documents import British, british
from passage.law.remembered import to_confirm
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


def _listed(countries: frozenset[str]) -> Node:
    return citizen_of(*countries, *NEW_ZEALANDERS) | (
        citizen_of(*WITHOUT_CITIZENSHIP) & territory_counts_as_listed
    )


def exemption(pinpoint: str, title: Text, words: Text, rule: Proposition, *flags: Flag) -> Provision:
    """A ground of exemption from the visa, in force as long as the lists are known."""
    return irpr(
        pinpoint,
        title,
        version(words, rule, since=SINCE, enacted_by=FIRST),
        known_from=KNOWN_FROM,
        flags=flags,
    )


def unread_hour(hours: Series) -> Flag:
    """The doubt about the rule of a day on which it changed at an hour that was not read."""
    return to_confirm(
        "hour",
        Text(
            "The rule changed on this day, at an hour that was not read in the enacting text.",
            "La règle a changé ce jour-là, à une heure qui n’a pas été lue dans le texte édicté.",
        ),
        Text(
            "the “Coming into Force” section in the Canada Gazette, Part II",
            "l’article « Entrée en vigueur » dans la Gazette du Canada, partie II",
        ),
        Text("which rule held in the hours before", "quelle règle valait aux premières heures"),
        when=Dated(hours.key),
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
    flags=(unread_hour(hours),),
)

british_citizens = exemption(
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

of_united_states = exemption(
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

BY_NATIONALITY = (on_list, british_citizens, of_united_states)
PROVISIONS = BY_NATIONALITY
SERIES = (hours,)
