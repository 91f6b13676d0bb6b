"""IRPR 7.1: who needs an electronic travel authorization, being exempt from the visa.

Those who come by air, and since 2026-06-05 by vessel directly from St. Pierre and Miquelon, unless they hold a visa
or are exempt from the authorization too.
"""

from passage.lang import Dated, Entry, Series, all_of, any_of, between, version
from passage.law.dated_lists import Change, unsure_days
from passage.law.facts import arrival, travel
from passage.law.facts.arrival import Mode, mode
from passage.law.facts.person import Standing, residence, standing
from passage.law.facts.purpose_of_entry import Purpose, purpose
from passage.law.irpa.s087_public_interest_orders import order_in_effect
from passage.law.irpr.s007_visa import by_air, exempt, foreign_national, romanian_authorization
from passage.law.irpr.s180_visa_cancelled import cancelled as visa_cancelled
from passage.law.irpr.s190_by_document import diplomats
from passage.law.irpr.s190_by_nationality import (
    FIRST,
    KNOWN_FROM,
    SINCE,
    US_RESIDENTS,
    citizen_of,
    unread_hour,
)
from passage.law.irpr.s190_by_purpose import PURPOSES_WITHOUT_AUTHORIZATION, vessel_crew
from passage.law.irpr.s243_removal_order_made import cancelled_by_order
from passage.law.remembered import to_confirm
from passage.law.researched import VERIFIED_ON, irpr
from passage.text import Text

MANDATORY = "2016-03-15"

VESSELS = "2026-06-05T01:00:00-04:00"

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

from_saint_pierre = arrival.coming_from.is_("SPM")

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
        purpose.is_(Purpose.AIR_CREW),
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
        all_of(citizen_of("FRA"), residence.is_("SPM"), from_saint_pierre),
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
        to_confirm(
            "leniency",
            Text(
                "That the duty began on 2016-03-15, and that travellers without one were let in until 2016-11-09, is from memory.",
                "Que l’obligation ait commencé le 2016-03-15, et qu’on ait laissé entrer sans elle jusqu’au 2016-11-09, est donné de mémoire.",
            ),
            Text("IRCC’s notices of 2016 and SOR/2015-77", "les avis d’IRCC de 2016 et DORS/2015-77"),
            Text("entries by air of 2016", "les entrées par avion de 2016"),
            when=Dated(leniency.key),
        ),
        unread_hour(authorization_hours),
    ),
)

PROVISIONS = (authorization_required, *WITHOUT_AUTHORIZATION)
SERIES = (authorization_hours, leniency)
