"""IRPR 7, 7.01 and 7.1: a visa, an electronic travel authorization, one of the two, or neither.

A temporary stay needs a visa first (7), unless section 190 exempts, a temporary resident permit is held or
re-entry is authorized. By air, citizens of the countries of a table need a visa or an authorization (7.01), and
may apply for the latter only if they held a visa in the ten years before, or hold a United States nonimmigrant
visa. By air, and since 2026-06-05 by vessel directly from St. Pierre and Miquelon, those exempt from the visa
need an authorization (7.1), unless they hold a visa or are exempt from that too.
"""

from passage.lang import (
    Dated,
    Entry,
    Flag,
    FlagKind,
    Series,
    Years,
    all_of,
    any_of,
    between,
    version,
)
from passage.law.dated_lists import Change, DatedList, unsure_days
from passage.law.facts import arrival, travel
from passage.law.facts.arrival import Mode, Purpose, Standing, mode, standing
from passage.law.facts.entry_readings import listed_though_exempt
from passage.law.irpa.s019_right_of_entry import has_right
from passage.law.irpa.s087_public_interest_orders import order_in_effect
from passage.law.irpr.s180_visa_cancelled import cancelled as visa_cancelled
from passage.law.irpr.s190_visa_exemption import (
    EXEMPTIONS,
    FIRST,
    HOUR,
    KNOWN_FROM,
    MEXICO_LISTED,
    PURPOSES_WITHOUT_AUTHORIZATION,
    SINCE,
    US_RESIDENTS,
    citizen_of,
    diplomats,
    vessel_crew,
)
from passage.law.irpr.s243_removal_order_made import cancelled_by_order
from passage.law.researched import VERIFIED_ON, irpr
from passage.text import Text

MANDATORY = "2016-03-15"
VESSELS = "2026-06-05T01:00:00-04:00"
TABLE_OPENED = "2017-05-01"

conditional_countries = DatedList.read(
    __file__,
    "s007_01_table.csv",
    TABLE_OPENED,
    {
        TABLE_OPENED: Change("SOR/2017-53", "unknown"),
        "2017-12-01T09:00:00-05:00": Change("SOR/2017-246", "unknown"),
        "2023-06-06": Change("SOR/2023-106", "unknown"),
        MEXICO_LISTED: Change("SOR/2024-34", "text"),
        "2026-05-26T05:30:00-04:00": Change("SOR/2026-87", "press"),
    },
)
table_hours = conditional_countries.unsure_hours(
    "table_7_01_hours",
    Text(
        "Days on which the table changed at an hour to confirm",
        "Jours où le tableau a changé à une heure à confirmer",
    ),
    VERIFIED_ON,
)
authorization_hours = unsure_days(
    "authorization_hours",
    Text(
        "Days on which the duty to obtain an authorization changed at an hour to confirm",
        "Jours où l’obligation d’obtenir une autorisation a changé à une heure à confirmer",
    ),
    VERIFIED_ON,
    {
        VESSELS: Change("SOR/2026-101", "press"),
        US_RESIDENTS: Change("SOR/2022-80", "guidance"),
    },
)
leniency = Series(
    "authorization_leniency",
    Text("First months of the authorization", "Premiers mois de l’autorisation"),
    (Entry(between(MANDATORY, "2016-11-10"), "SOR/2015-77"),),
    VERIFIED_ON,
)
inferred = Series(
    "entry_text_inferred",
    Text("Time before the earliest text read", "Période antérieure au plus ancien texte lu"),
    (Entry(between(KNOWN_FROM, "2018-06-05"), "IRPR 190"),),
    VERIFIED_ON,
)

foreign_national = ~has_right
by_air = mode.is_(Mode.AIR)
from_saint_pierre = arrival.coming_from.is_("SPM")

exempt = irpr(
    "7(2)(a)",
    Text("Exempt from the visa", "Dispense de visa"),
    version(
        Text(
            "No visa is needed by those whom section 190 exempts.",
            "Aucun visa n’est requis des personnes que l’article 190 en dispense.",
        ),
        any_of(*EXEMPTIONS),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=KNOWN_FROM,
)

permit_in_hand = irpr(
    "7(2)(b)",
    Text("Temporary resident permit", "Permis de séjour temporaire"),
    version(
        Text(
            "No visa is needed by the holder of a temporary resident permit.",
            "Aucun visa n’est requis des titulaires d’un permis de séjour temporaire.",
        ),
        travel.permit_valid.node(),
        since=SINCE,
        unless=(cancelled_by_order, order_in_effect),
        enacted_by=FIRST,
    ),
    known_from=KNOWN_FROM,
)

reentry_authorized = irpr(
    "7(2)(c)",
    Text("Authorized re-entry", "Rentrée autorisée"),
    version(
        Text(
            "No visa is needed by those whom the Act or the Regulations authorize to re-enter and remain.",
            "Aucun visa n’est requis des personnes que la Loi ou le Règlement autorise à rentrer pour séjourner.",
        ),
        arrival.authorized_reentry.node(),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=KNOWN_FROM,
)

romanian_authorization = irpr(
    "7(2)(d)",
    Text("Romanians with an early authorization", "Roumains munis d’une ancienne autorisation"),
    version(
        Text(
            "No visa was needed by a citizen of Romania who came by air and had obtained an electronic travel "
            "authorization before 2017-12-01.",
            "Aucun visa n’était requis des citoyens roumains qui venaient par avion et avaient obtenu une autorisation de "
            "voyage électronique avant le 2017-12-01.",
        ),
        all_of(citizen_of("ROU"), by_air, travel.eta_held, travel.issued_on < "2017-12-01"),
        since="2018-06-05",
        until="2023-06-06",
        enacted_by="SOR/2018-109",
    ),
    known_from=KNOWN_FROM,
)

freed = any_of(exempt, permit_in_hand, reentry_authorized, romanian_authorization)
"""Subsection 7(2) sets the visa aside."""

visa_required = irpr(
    "7(1)",
    Text("Temporary resident visa", "Visa de résident temporaire"),
    version(
        Text(
            "A foreign national who comes for a temporary stay must first obtain a temporary resident visa.",
            "L’étranger qui vient pour un séjour temporaire doit d’abord obtenir un visa de résident temporaire.",
        ),
        foreign_national,
        since=SINCE,
        unless=(exempt, permit_in_hand, reentry_authorized, romanian_authorization),
        enacted_by=FIRST,
    ),
    known_from=KNOWN_FROM,
    flags=(
        Flag(
            "temporary-stay-only",
            Text(
                "These rules are for a temporary stay. Want of a visa is not among the grounds that make a claim for "
                "refugee protection ineligible.",
                "Ces règles visent le séjour temporaire. L’absence de visa n’est pas un motif d’irrecevabilité d’une "
                "demande d’asile.",
            ),
            FlagKind.NOTE,
        ),
        Flag(
            "inferred-text",
            Text(
                "The text of that time was not read: the lists and exemptions are inferred from the amendments noted since. "
                "To confirm: the consolidations before 2021. What hangs on it: every answer before 2018-06-05.",
                "Le texte de l’époque n’a pas été lu : les listes et les dispenses sont déduites des modifications notées "
                "depuis. À confirmer : les codifications antérieures à 2021. L’enjeu : toute réponse avant le 2018-06-05.",
            ),
            FlagKind.UNCONFIRMED,
            when=Dated(inferred.key),
        ),
    ),
)

held_visa = irpr(
    "7.01(2)(a)",
    Text("Visa held in the ten years before", "Visa détenu au cours des dix dernières années"),
    version(
        Text(
            "The authorization may be applied for by those of the table who held a visa at any time in the ten years "
            "before the day of the application.",
            "L’autorisation peut être demandée par les citoyens du tableau qui ont été titulaires d’un visa à un moment "
            "des dix années précédant la date de la demande.",
        ),
        travel.visa_ever & (travel.visa_last_day + Years(10) >= travel.applied_on),
        since=TABLE_OPENED,
        enacted_by="SOR/2017-53",
    ),
    known_from=KNOWN_FROM,
    flags=(
        Flag(
            "ten-years",
            Text(
                "The ten years are taken to run from the day of the same number ten years earlier to the eve of the "
                "application, and a visa to count if any day of its validity falls in them. To confirm: IRCC’s "
                "instructions. What hangs on it: a visa that ended just ten years before.",
                "On tient que les dix ans vont du même quantième, dix ans plus tôt, à la veille de la demande, et que le "
                "visa compte si un seul jour de sa validité y tombe. À confirmer : les instructions d’IRCC. L’enjeu : le "
                "visa expiré il y a tout juste dix ans.",
            ),
            when=travel.visa_ever.node(),
        ),
    ),
)

holds_us_visa = irpr(
    "7.01(2)(b)",
    Text("United States nonimmigrant visa", "Visa de non-immigrant des États-Unis"),
    version(
        Text(
            "The authorization may be applied for by those of the table who hold a valid United States nonimmigrant visa "
            "on the day of the application.",
            "L’autorisation peut être demandée par les citoyens du tableau qui sont titulaires, à la date de la demande, "
            "d’un visa de non-immigrant des États-Unis valide.",
        ),
        arrival.us_visa.node(),
        since=TABLE_OPENED,
        enacted_by="SOR/2017-53",
    ),
    known_from=KNOWN_FROM,
)

may_apply = held_visa | holds_us_visa
"""A citizen of the table may apply for an electronic travel authorization."""

either_required = irpr(
    "7.01(1)",
    Text("Visa or authorization, by air", "Visa ou autorisation, par avion"),
    *conditional_countries.versions(
        lambda countries: all_of(
            foreign_national, by_air, citizen_of(*countries), any_of(~freed, listed_though_exempt)
        ),
        Text(
            "A citizen of a country of the table who comes by air must first obtain a visa or an electronic travel "
            "authorization.",
            "Les citoyens d’un pays du tableau qui viennent par avion doivent d’abord obtenir un visa ou une autorisation "
            "de voyage électronique.",
        ),
        since=TABLE_OPENED,
        enacted_by="SOR/2017-53",
    ),
    known_from=KNOWN_FROM,
    flags=(
        Flag(
            "listed-though-exempt",
            Text(
                "The subsection sets 7(1) aside and has no exemption of its own; to the letter it binds citizens of the "
                "table whom section 190 exempts, such as permanent residents of the United States. IRCC treats them as "
                "exempt, and so does this. To confirm: IRCC. What hangs on it: whether they need a visa by air.",
                "Le paragraphe écarte le 7(1) sans prévoir de dispense; à la lettre, il oblige les citoyens du tableau que "
                "l’article 190 dispense, tels les résidents permanents des États-Unis. IRCC les tient pour dispensés, et "
                "c’est ce qui est retenu. À confirmer : IRCC. L’enjeu : savoir s’il leur faut un visa par avion.",
            ),
            when=all_of(by_air, freed, any_of(*(citizen_of(row.code) for row in conditional_countries.rows))),
        ),
        Flag("hour", HOUR, FlagKind.UNCONFIRMED, when=Dated(table_hours.key)),
    ),
)

visa_in_hand = irpr(
    "7.1(2)",
    Text("Holder of a visa", "Titulaire d’un visa"),
    version(
        Text(
            "The holder of a temporary resident visa needs no electronic travel authorization.",
            "Les titulaires d’un visa de résident temporaire n’ont pas besoin d’autorisation de voyage électronique.",
        ),
        travel.visa_valid.node(),
        since=SINCE,
        unless=(visa_cancelled, cancelled_by_order, order_in_effect),
        enacted_by=FIRST,
    ),
    known_from=KNOWN_FROM,
)

royal_family = irpr(
    "7.1(3)(a)",
    Text("Royal Family", "Famille royale"),
    version(
        Text(
            "The Royal Family needs no electronic travel authorization.",
            "La famille royale n’a pas besoin d’autorisation de voyage électronique.",
        ),
        standing.is_(Standing.ROYAL),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=KNOWN_FROM,
)

of_united_states = irpr(
    "7.1(3)(b)",
    Text(
        "Nationals and permanent residents of the United States",
        "Ressortissants et résidents permanents des États-Unis",
    ),
    version(
        Text(
            "A national of the United States needs no electronic travel authorization.",
            "Les ressortissants des États-Unis n’ont pas besoin d’autorisation de voyage électronique.",
        ),
        citizen_of("USA"),
        since=SINCE,
        until=US_RESIDENTS,
        enacted_by=FIRST,
    ),
    version(
        Text(
            "A national of the United States, or a person lawfully admitted there for permanent residence, needs no "
            "electronic travel authorization.",
            "Les ressortissants des États-Unis, et les personnes légalement admises à titre de résidents permanents, n’ont "
            "pas besoin d’autorisation de voyage électronique.",
        ),
        citizen_of("USA") | arrival.us_resident,
        since=US_RESIDENTS,
        enacted_by="SOR/2022-80",
    ),
    known_from=KNOWN_FROM,
)

diplomats_free = irpr(
    "7.1(3)(c)",
    Text("Accredited diplomats", "Diplomates accrédités"),
    version(
        Text(
            "An accredited diplomat needs no electronic travel authorization.",
            "Les diplomates accrédités n’ont pas besoin d’autorisation de voyage électronique.",
        ),
        diplomats.node(),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=KNOWN_FROM,
)

air_crew = irpr(
    "7.1(3)(d)",
    Text("Crew of an aircraft", "Équipage d’un aéronef"),
    version(
        Text(
            "The crew of an aircraft, and those who join it or pass through with a ticket to leave within 24 hours, need "
            "no electronic travel authorization.",
            "L’équipage d’un aéronef, et qui s’y joint ou transite avec un titre de transport pour partir dans les "
            "24 heures, n’a pas besoin d’autorisation de voyage électronique.",
        ),
        arrival.purpose.is_(Purpose.AIR_CREW),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=KNOWN_FROM,
)

french_of_saint_pierre = irpr(
    "7.1(3)(e)",
    Text("French residents of St. Pierre and Miquelon", "Français résidents de Saint-Pierre-et-Miquelon"),
    version(
        Text(
            "A citizen of France who lives in St. Pierre and Miquelon and comes directly from there needs no electronic "
            "travel authorization.",
            "Les citoyens français qui résident à Saint-Pierre-et-Miquelon et en viennent directement n’ont pas besoin "
            "d’autorisation de voyage électronique.",
        ),
        all_of(citizen_of("FRA"), arrival.resident_of.is_("SPM"), from_saint_pierre),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=KNOWN_FROM,
)

purposes_free = irpr(
    "7.1(3)(f)",
    Text("Purposes exempt from the authorization", "Motifs de dispense de l’autorisation"),
    version(
        Text(
            "Transit, visiting forces, a return after a visit next door, aviation inspection and accident investigation, "
            "as section 190 has them, need no electronic travel authorization.",
            "Le transit, les forces étrangères, le retour d’un séjour chez les voisins, l’inspection de l’aviation et "
            "l’enquête sur un accident, au sens de l’article 190, n’exigent pas d’autorisation de voyage électronique.",
        ),
        any_of(*PURPOSES_WITHOUT_AUTHORIZATION),
        since=SINCE,
        until=VESSELS,
        enacted_by=FIRST,
    ),
    version(
        Text(
            "Those purposes need no electronic travel authorization, nor does the crew of a vessel.",
            "Ces motifs n’exigent pas d’autorisation de voyage électronique; l’équipage d’un bâtiment n’en a pas besoin non "
            "plus.",
        ),
        any_of(*PURPOSES_WITHOUT_AUTHORIZATION, vessel_crew),
        since=VESSELS,
        enacted_by="SOR/2026-101",
    ),
    known_from=KNOWN_FROM,
)

large_vessel = irpr(
    "7.1(3)(g)",
    Text("Large vessels", "Grands bâtiments"),
    version(
        Text(
            "Those who come on a vessel with overnight accommodation for at least 100 persons, crew not counted, need no "
            "electronic travel authorization.",
            "Les personnes qui arrivent à bord d’un bâtiment pouvant héberger la nuit au moins 100 personnes, sans compter "
            "l’équipage, n’ont pas besoin d’autorisation de voyage électronique.",
        ),
        mode.is_(Mode.SEA) & (arrival.vessel_capacity >= 100),
        since=VESSELS,
        enacted_by="SOR/2026-101",
    ),
    known_from=KNOWN_FROM,
)

WITHOUT_AUTHORIZATION = (
    visa_in_hand,
    royal_family,
    of_united_states,
    diplomats_free,
    air_crew,
    french_of_saint_pierre,
    purposes_free,
    large_vessel,
)

authorization_required = irpr(
    "7.1(1)",
    Text("Electronic travel authorization", "Autorisation de voyage électronique"),
    version(
        Text(
            "A foreign national who is exempt from the visa and comes by air must first obtain an electronic travel "
            "authorization.",
            "L’étranger dispensé du visa qui vient par avion doit d’abord obtenir une autorisation de voyage électronique.",
        ),
        all_of(foreign_national, exempt | romanian_authorization, by_air),
        since=MANDATORY,
        until=VESSELS,
        unless=WITHOUT_AUTHORIZATION[:-1],
        enacted_by=FIRST,
    ),
    version(
        Text(
            "A foreign national who is exempt from the visa, and comes by air or by vessel directly from St. Pierre and "
            "Miquelon, must first obtain an electronic travel authorization.",
            "L’étranger dispensé du visa qui vient par avion, ou par bâtiment directement de Saint-Pierre-et-Miquelon, doit "
            "d’abord obtenir une autorisation de voyage électronique.",
        ),
        all_of(foreign_national, exempt, by_air | (mode.is_(Mode.SEA) & from_saint_pierre)),
        since=VESSELS,
        unless=WITHOUT_AUTHORIZATION,
        enacted_by="SOR/2026-101",
    ),
    known_from=KNOWN_FROM,
    flags=(
        Flag(
            "leniency",
            Text(
                "That the duty began on 2016-03-15, and that travellers without one were let in until 2016-11-09, is from "
                "memory. To confirm: IRCC’s notices of 2016 and SOR/2015-77. What hangs on it: entries by air of 2016.",
                "Que l’obligation ait commencé le 2016-03-15, et qu’on ait laissé entrer sans elle jusqu’au 2016-11-09, est "
                "donné de mémoire. À confirmer : les avis d’IRCC de 2016 et DORS/2015-77. L’enjeu : les entrées par avion "
                "de 2016.",
            ),
            FlagKind.UNCONFIRMED,
            when=Dated(leniency.key),
        ),
        Flag("hour", HOUR, FlagKind.UNCONFIRMED, when=Dated(authorization_hours.key)),
    ),
)

PROVISIONS = (
    visa_required,
    exempt,
    permit_in_hand,
    reentry_authorized,
    romanian_authorization,
    either_required,
    held_visa,
    holds_us_visa,
    authorization_required,
    *WITHOUT_AUTHORIZATION,
)
SERIES = (table_hours, authorization_hours, leniency, inferred)
