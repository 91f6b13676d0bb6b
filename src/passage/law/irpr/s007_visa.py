"""IRPR 7: a temporary stay needs a visa first, unless section 190 exempts, a permit is held or re-entry is authorized."""

from passage.lang import Dated, Entry, Flag, FlagKind, Series, all_of, any_of, between, version
from passage.law.facts import arrival, travel
from passage.law.facts.arrival import Mode, mode
from passage.law.irpa.s019_right_of_entry import has_right
from passage.law.irpa.s087_public_interest_orders import order_in_effect
from passage.law.irpr.s190_by_document import BY_DOCUMENT
from passage.law.irpr.s190_by_nationality import BY_NATIONALITY, FIRST, KNOWN_FROM, SINCE, citizen_of
from passage.law.irpr.s190_by_purpose import BY_PURPOSE
from passage.law.irpr.s243_removal_order_made import cancelled_by_order
from passage.law.remembered import to_confirm
from passage.law.researched import VERIFIED_ON, irpr
from passage.text import Text

inferred = Series(
    "entry_text_inferred",
    Text("Time before the earliest text read", "Période antérieure au plus ancien texte lu"),
    (Entry(between(KNOWN_FROM, "2018-06-05"), "IRPR 190"),),
    VERIFIED_ON,
)

foreign_national = ~has_right

by_air = mode.is_(Mode.AIR)

exempt = irpr(
    "7(2)(a)",
    Text("Exempt from the visa", "Dispense de visa"),
    version(
        Text(
            "No visa is needed by those whom section 190 exempts.",
            "Aucun visa n’est requis des personnes que l’article 190 en dispense.",
        ),
        any_of(*BY_NATIONALITY, *BY_DOCUMENT, *BY_PURPOSE),
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
        to_confirm(
            "inferred-text",
            Text(
                "The text of that time was not read: the lists and exemptions are inferred from the amendments noted since.",
                "Le texte de l’époque n’a pas été lu : les listes et les dispenses sont déduites des modifications notées depuis.",
            ),
            Text("the consolidations before 2021", "les codifications antérieures à 2021"),
            Text("every answer before 2018-06-05", "toute réponse avant le 2018-06-05"),
            when=Dated(inferred.key),
        ),
    ),
)

PROVISIONS = (visa_required, exempt, permit_in_hand, reentry_authorized, romanian_authorization)
SERIES = (inferred,)
