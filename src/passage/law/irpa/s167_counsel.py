"""IRPA 167: counsel before the Board, at one’s own expense; and a representative for those who need one."""

from passage.lang import Flag, FlagKind, any_of, version
from passage.law.age import younger_than
from passage.law.ending import pending
from passage.law.facts.decision import today
from passage.law.facts.entitlements import unable
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-12-15"

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
        enacted_by="S.C. 2012, c. 17, s. 63",
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

representative = irpa(
    "167(2)",
    Text("Designated representative", "Représentant désigné"),
    version(
        Text(
            "The Division designates a representative for a person who is under 18 or, in its opinion, unable to "
            "appreciate the nature of the proceedings.",
            "La section désigne un représentant à la personne qui a moins de 18 ans ou qui, de son avis, n’est pas "
            "en mesure de comprendre la nature de la procédure.",
        ),
        pending & any_of(younger_than(18, today), unable),
        since=SINCE,
        enacted_by="S.C. 2010, c. 8, s. 23",
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "tell-the-division",
            Text(
                "Counsel or an officer who believes that one is needed tells the Division in writing without delay (RPD "
                "Rules, r. 20(1)); not for a child whose claim is joined with that of an adult parent or guardian.",
                "Le conseil ou l’agent qui croit qu’il en faut un en avise sans délai la Section par écrit (Règles de la "
                "SPR, par. 20(1)); non pour l’enfant dont la demande est jointe à celle d’un parent ou tuteur adulte.",
            ),
            FlagKind.NOTE,
            when=pending,
        ),
    ),
)

PROVISIONS = (counsel, representative)
