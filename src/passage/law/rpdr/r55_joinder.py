"""RPD rules 55 and 56: the claims of close relatives are heard together, unless that is not practicable."""

from passage.lang import Flag, FlagKind, version
from passage.law.facts.conduct import impracticable, relative_claims
from passage.law.irpa.s104_1_absence import before_rpd
from passage.law.researched import rpdr
from passage.text import Text

joined = rpdr(
    "55(1)",
    Text("Claims of relatives joined", "Jonction des demandes des proches"),
    version(
        Text(
            "The Division must join a claim to that of a spouse or common-law partner, child, parent, legal guardian, brother, "
            "sister, grandchild or grandparent, unless it is not practicable.",
            "La Section joint la demande à celle de l’époux ou du conjoint de fait, de l’enfant, du père, de la mère, du tuteur, "
            "du frère, de la sœur, du petit-enfant ou du grand-parent, à moins que ce ne soit pas possible.",
        ),
        before_rpd & relative_claims & ~impracticable,
        since="2012-12-15",
        enacted_by="SOR/2012-256",
    ),
    flags=(
        Flag(
            "languages-55",
            Text(
                "The English says that it is not practicable to join; the French, that it is not possible.",
                "L’anglais parle de ce qui n’est pas faisable en pratique (“not practicable”); le français, de ce qui n’est pas "
                "« possible ».",
            ),
            FlagKind.LANGUAGES_DIFFER,
            when=relative_claims.node(),
        ),
        Flag(
            "separate",
            Text(
                "A party may ask to join or to separate claims, 20 days before the hearing at the latest; the Division considers "
                "similar questions, efficiency, and whether an injustice is likely (rule 56).",
                "Une partie peut demander la jonction ou la séparation, au plus tard 20 jours avant l’audience; la Section prend "
                "en considération les questions semblables, l’efficacité et le risque d’injustice (règle 56).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

PROVISIONS = (joined,)
