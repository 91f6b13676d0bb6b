"""IRPR 12.1 and 12.2: the photograph and fingerprints of a claimant."""

from passage.lang import Flag, FlagKind, all_of, version
from passage.law.age import younger_than
from passage.law.facts import claim
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2018-12-31"
ENACTED = "SOR/2018-128, s. 3"

under_14 = irpr(
    "12.2(1)(a)",
    Text("Under 14", "Moins de 14 ans"),
    version(
        Text(
            "A person under 14 on the day of the claim gives none.",
            "La personne qui a moins de 14 ans le jour de la demande n’a pas à en fournir.",
        ),
        younger_than(14, claim.made_on),
        since=SINCE,
        enacted_by=ENACTED,
    ),
    known_from=SINCE,
)

of_claimant = irpr(
    "12.1(k)",
    Text("Biometric information of claimants", "Renseignements biométriques des personnes demandant l’asile"),
    version(
        Text(
            "A person who claims refugee protection in Canada gives a photograph and fingerprints.",
            "La personne qui demande l’asile au Canada fournit sa photographie et ses empreintes digitales.",
        ),
        all_of(),
        since="2018-07-31",
        unless=(under_14,),
        enacted_by=ENACTED,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "no-upper-age",
            Text(
                "People over 79 are spared in other matters, not when they claim protection (12.2(1)(b)).",
                "Les personnes de plus de 79 ans en sont dispensées en d’autres matières, mais non lorsqu’elles "
                "demandent l’asile (12.2(1)b)).",
            ),
            FlagKind.NOTE,
        ),
        Flag(
            "not-again-for-a-permit",
            Text(
                "This information is not asked for again for a work or study permit while the Division has not decided "
                "(12.2(1)(d)).",
                "Ces renseignements ne sont pas redemandés pour un permis de travail ou d’études tant que la Section n’a pas statué "
                "(12.2(1)d)).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

PROVISIONS = (of_claimant, under_14)
