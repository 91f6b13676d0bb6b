"""IRPA 44.1: no admissibility hearing of a person who is not in Canada."""

from passage.lang import Flag, FlagKind, version
from passage.law.facts.person import in_canada
from passage.law.researched import irpa
from passage.text import Text

no_admissibility_hearing = irpa(
    "44.1",
    Text("Admissibility hearing of an absent person", "Enquête visant une personne absente"),
    version(
        Text(
            "The Immigration Division may hold no admissibility hearing about a person who is not in Canada.",
            "La Section de l’immigration ne peut tenir d’enquête visant une personne qui n’est pas au Canada.",
        ),
        ~in_canada,
        since="2026-03-26",
        enacted_by="S.C. 2026, c. 4, s. 38",
    ),
    flags=(
        Flag(
            "begun-before",
            Text(
                "It reaches hearings that were under way on 2026-03-26 and not completed (S.C. 2026, c. 4, s. 61).",
                "Cette règle vise aussi les enquêtes en cours et non terminées le 2026-03-26 (L.C. 2026, ch. 4, art. 61).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

PROVISIONS = (no_admissibility_hearing,)
