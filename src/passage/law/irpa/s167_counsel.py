"""IRPA 167(1): counsel before the Board, at one’s own expense."""

from passage.lang import Flag, FlagKind, version
from passage.law.ending import pending
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-12-15"
FIRST = "S.C. 2001, c. 27"

counsel = irpa(
    "167(1)",
    Text("Counsel", "Conseil"),
    version(
        Text(
            "Before the Board a person may be represented by a lawyer or other counsel, at their own expense.",
            "Devant la Commission, chacun peut se faire représenter, à ses frais, par un avocat ou un autre conseil.",
        ),
        pending,
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "legal-aid",
            Text(
                "Legal aid may pay for counsel; each province and territory has rules of its own.",
                "L’aide juridique peut payer le conseil; chaque province et territoire a ses propres règles.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

PROVISIONS = (counsel,)
