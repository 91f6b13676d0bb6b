"""IRPA 113(b), 113.01 and IRPR 167: whether an application for protection is heard in person.

A hearing is the Minister's choice, on three factors; it is a right only where the claim was ineligible solely
because of a confirmed earlier claim in another country. A second ground takes that right away.
"""

from passage.lang import Flag, FlagKind, all_of, version
from passage.law.ending import DETERMINED_GROUNDS, solely
from passage.law.facts.protection import factors
from passage.law.irpa.s101_ineligibility import claimed_elsewhere
from passage.law.researched import irpa, irpr
from passage.text import Text

mandatory = irpa(
    "113.01",
    Text("Hearing as of right", "Audience obligatoire"),
    version(
        Text(
            "Unless the application is allowed without one, a hearing must be held if the claim was "
            "determined to be ineligible solely under paragraph 101(1)(c.1).",
            "À moins que la demande de protection ne soit accueillie sans audience, une audience est tenue "
            "si la demande d’asile a été jugée irrecevable au seul titre de l’alinéa 101(1)c.1).",
        ),
        solely(claimed_elsewhere),
        since="2019-06-21",
        enacted_by="S.C. 2019, c. 29, s. 308.1",
    ),
    flags=(
        DETERMINED_GROUNDS,
        Flag(
            "not-extended",
            Text(
                "The right was not extended to the grounds of 2026; a claim caught by (c.1) and by one of "
                "them loses it.",
                "Ce droit n’a pas été étendu aux motifs de 2026; la demande visée par l’alinéa c.1) et par "
                "l’un d’eux le perd.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

discretionary = irpa(
    "113(b)",
    Text("Hearing if the Minister thinks fit", "Audience si le ministre l’estime requise"),
    version(
        Text(
            "A hearing may be held if the Minister, on the prescribed factors, is of the opinion that it is "
            "required.",
            "Une audience peut être tenue si le ministre l’estime requise compte tenu des facteurs "
            "réglementaires.",
        ),
        all_of(),
        since="2002-06-28",
        unless=(mandatory,),
        enacted_by="S.C. 2001, c. 27",
    ),
)

three_factors = irpr(
    "167",
    Text("Factors for a hearing", "Facteurs justifiant une audience"),
    version(
        Text(
            "The factors: evidence that raises a serious issue of credibility on the risk; that is central "
            "to the decision; and that, if accepted, would justify allowing the application.",
            "Les facteurs : des preuves sur le risque qui soulèvent une question importante de crédibilité; "
            "leur importance pour la décision; et le fait que, admises, elles justifieraient d’accueillir "
            "la demande.",
        ),
        factors.node(),
        since="2002-06-28",
        enacted_by="SOR/2002-227",
    ),
)

PROVISIONS = (mandatory, discretionary, three_factors)
