"""IRPA 106, 107(2) and 107.1: identity documents, and two statements in a rejection that close the appeal."""

from passage.lang import Flag, FlagKind, version
from passage.law.facts.reasons import (
    clearly_fraudulent,
    identity_explained,
    identity_held,
    no_credible_evidence,
)
from passage.law.irpa.s104_1_absence import before_rpd
from passage.law.researched import irpa
from passage.text import Text

FIRST = "S.C. 2001, c. 27"

CLOSES = Flag(
    "closes-the-appeal",
    Text(
        "With that statement no appeal may be made (110(2)(c)); leave for judicial review may be sought.",
        "Avec cette mention, aucun appel ne peut être interjeté (110(2)c)); l’autorisation de contrôle judiciaire peut être "
        "demandée.",
    ),
    FlagKind.NOTE,
)

documents = irpa(
    "106",
    Text("Identity documents", "Papiers d’identité"),
    version(
        Text(
            "As to credibility, the Division must take into account that a claimant has no acceptable identity documents and "
            "neither reasonably explains that nor took reasonable steps to get them.",
            "S’agissant de crédibilité, la Section prend en compte le fait que la personne n’est pas munie de papiers "
            "d’identité acceptables, ne le justifie pas raisonnablement et n’a pas pris les mesures voulues pour s’en "
            "procurer.",
        ),
        before_rpd & ~identity_held & ~identity_explained,
        since="2002-06-28",
        enacted_by=FIRST,
    ),
    flags=(
        Flag(
            "languages-106",
            Text(
                "The English lists an explanation or steps as what helps; the French, the want of both as what counts against. "
                "The result is the same.",
                "L’anglais énonce ce qui aide, la justification ou les mesures; le français, ce qui nuit, l’absence des deux. "
                "Le résultat est le même.",
            ),
            FlagKind.LANGUAGES_DIFFER,
        ),
    ),
)

no_credible_basis = irpa(
    "107(2)",
    Text("No credible basis", "Absence de minimum de fondement"),
    version(
        Text(
            "In rejecting a claim, the Division must say that it has no credible basis if there was no credible or trustworthy "
            "evidence on which it could have been accepted.",
            "En rejetant une demande, la Section fait état de l’absence de minimum de fondement si aucun élément de preuve "
            "crédible ou digne de foi n’aurait pu fonder une décision favorable.",
        ),
        no_credible_evidence.node(),
        since="2002-06-28",
        enacted_by=FIRST,
    ),
    flags=(CLOSES,),
)

manifestly_unfounded = irpa(
    "107.1",
    Text("Manifestly unfounded claim", "Demande manifestement infondée"),
    version(
        Text(
            "In rejecting a claim, the Division must say that it is manifestly unfounded if it is clearly fraudulent.",
            "En rejetant une demande, la Section fait état de son caractère manifestement infondé si elle est clairement "
            "frauduleuse.",
        ),
        clearly_fraudulent.node(),
        since="2012-12-15",
        enacted_by="S.C. 2010, c. 8, s. 11.1",
    ),
    known_from="2012-12-15",
    flags=(
        CLOSES,
        Flag(
            "languages-107.1",
            Text(
                "The English opens with a claim that is rejected; the French does not say so.",
                "L’anglais vise d’entrée de jeu la demande rejetée; le français ne le dit pas.",
            ),
            FlagKind.LANGUAGES_DIFFER,
            when=clearly_fraudulent.node(),
        ),
    ),
)

PROVISIONS = (documents, no_credible_basis, manifestly_unfounded)
