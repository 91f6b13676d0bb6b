"""IRPR 7.01: by air, citizens of the countries of a table need a visa or an electronic travel authorization.

They may apply for the latter only if they held a visa in the ten years before, or hold a United States nonimmigrant
visa. The table opened on 2017-05-01; Mexico joined it on 2024-02-29 at 23:30 (EST).
"""

from passage.lang import FlagKind, Years, all_of, any_of, version
from passage.law.dated_lists import Change, DatedList
from passage.law.facts import arrival, travel
from passage.law.facts.entry_readings import listed_though_exempt
from passage.law.irpr.s007_visa import by_air, foreign_national, freed
from passage.law.irpr.s190_by_nationality import KNOWN_FROM, MEXICO_LISTED, citizen_of, unread_hour
from passage.law.remembered import to_confirm
from passage.law.researched import VERIFIED_ON, irpr
from passage.text import Text

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

_STILL_LISTED = tuple(row.code for row in conditional_countries.rows if row.until is None)

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
        to_confirm(
            "ten-years",
            Text(
                "The ten years are taken to run from the day of the same number ten years earlier to the eve of the application, and a visa to count if any day of its validity falls in them.",
                "On tient que les dix ans vont du même quantième, dix ans plus tôt, à la veille de la demande, et que le visa compte si un seul jour de sa validité y tombe.",
            ),
            Text("IRCC’s instructions", "les instructions d’IRCC"),
            Text("a visa that ended just ten years before", "le visa expiré il y a tout juste dix ans"),
            FlagKind.AMBIGUITY,
            when=travel.visa_ever & (travel.visa_last_day + Years(10) <= travel.applied_on),
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
        to_confirm(
            "listed-though-exempt",
            Text(
                "The subsection sets 7(1) aside and has no exemption of its own; to the letter it binds citizens of the table whom section 190 exempts, such as permanent residents of the United States. IRCC treats them as exempt, and so does this.",
                "Le paragraphe écarte le 7(1) sans prévoir de dispense; à la lettre, il oblige les citoyens du tableau que l’article 190 dispense, tels les résidents permanents des États-Unis. IRCC les tient pour dispensés, et c’est ce qui est retenu.",
            ),
            Text("the Department (IRCC)", "le ministère (IRCC)"),
            Text("whether they need a visa by air", "savoir s’il leur faut un visa par avion"),
            FlagKind.AMBIGUITY,
            when=all_of(by_air, freed, citizen_of(*_STILL_LISTED)),
        ),
        unread_hour(table_hours),
    ),
)

PROVISIONS = (either_required, held_visa, holds_us_visa)
SERIES = (table_hours,)
