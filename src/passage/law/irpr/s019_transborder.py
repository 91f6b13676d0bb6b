"""IRPR 19: the offences that count if committed on entering Canada.

Until 2024-06-19, every indictable offence of six Acts; since then, those of the Criminal Code and of the
immigration Act, and a list of others.
"""

from passage.lang import version
from passage.law.facts.convictions import OnEntry, on_entry
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2018-10-17"
RECAST = "2024-06-19"

prescribed = irpr(
    "19",
    Text("Offences on entering", "Infractions à l’entrée"),
    version(
        Text(
            "Indictable offences of the Criminal Code and of the Acts on immigration, firearms, customs, drugs and "
            "cannabis count.",
            "Comptent les infractions punissables par mise en accusation au Code criminel et aux lois sur "
            "l’immigration, les armes à feu, les douanes, les drogues et le cannabis.",
        ),
        on_entry.is_(OnEntry.CODE, OnEntry.IRPA, OnEntry.LISTED, OnEntry.UNLISTED),
        since=SINCE,
        until=RECAST,
        enacted_by="SOR/2018-170, s. 1",
    ),
    version(
        Text(
            "Indictable offences of the Criminal Code and of the immigration Act count, and the listed offences on "
            "firearms, goods, drugs and cannabis, however they may be prosecuted.",
            "Comptent les infractions punissables par mise en accusation au Code criminel et à la loi sur "
            "l’immigration, et les infractions désignées sur les armes, les marchandises, les drogues et le "
            "cannabis, quel que soit le mode de poursuite.",
        ),
        on_entry.is_(OnEntry.CODE, OnEntry.IRPA, OnEntry.LISTED, OnEntry.LISTED_SUMMARY),
        since=RECAST,
        enacted_by="SOR/2024-128, s. 1",
    ),
    known_from=SINCE,
)

PROVISIONS = (prescribed,)
