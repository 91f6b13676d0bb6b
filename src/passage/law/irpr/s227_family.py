"""IRPR 227: when a report or a removal order against one person is also one against the family."""

from passage.lang import Flag, FlagKind, all_of, version
from passage.law.facts.removal import by_division, found, informed
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2016-06-13"

order_reaches_family = irpr(
    "227(2)",
    Text("Order against family members", "Mesure frappant les membres de la famille"),
    version(
        Text(
            "A removal order that the Immigration Division makes against a person is also one against their "
            "family members in Canada, if they were told of the report, the hearing and their rights, and "
            "the Division found them inadmissible with that person.",
            "La mesure de renvoi que prend la Section de l’immigration contre une personne frappe aussi les "
            "membres de sa famille au Canada, s’ils ont été avisés du rapport, de l’enquête et de leurs "
            "droits, et si la Section a conclu à leur interdiction de territoire avec elle.",
        ),
        all_of(by_division, informed, found),
        since=SINCE,
        enacted_by="SOR/2016-136, s. 6",
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "report",
            Text(
                "The report itself counts against family members in Canada from the start (227(1)).",
                "Le rapport lui-même vaut dès le départ pour les membres de la famille au Canada (227(1)).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

PROVISIONS = (order_reaches_family,)
