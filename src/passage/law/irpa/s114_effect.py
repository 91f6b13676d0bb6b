"""IRPA 114: what a decision to allow the application for protection does, and how it is undone.

It confers refugee protection; to a person described in 112(3) it gives a stay only, which may be cancelled. A
decision obtained by misrepresentation may be vacated, and the application is then taken to have been rejected.
"""

from passage.lang import Flag, FlagKind, all_of, version
from passage.law.facts.protection import Stage, stage
from passage.law.facts.status import protection_vacated
from passage.law.irpa.s095_protection import allowed
from passage.law.irpa.s112_restricted import restricted
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2002-06-28"
FIRST = "S.C. 2001, c. 27"

confers = irpa(
    "114(1)(a)",
    Text("Refugee protection conferred", "Asile conféré"),
    version(
        Text(
            "The decision to allow the application confers refugee protection, unless the person is "
            "described in subsection 112(3).",
            "La décision accordant la demande de protection confère l’asile, sauf à la personne visée au "
            "paragraphe 112(3).",
        ),
        all_of(allowed, ~restricted, ~protection_vacated),
        since=SINCE,
        enacted_by=FIRST,
    ),
)

stays = irpa(
    "114(1)(b)",
    Text("Stay of removal only", "Sursis seulement"),
    version(
        Text(
            "For a person described in subsection 112(3), the decision stays removal to the country or "
            "place of risk.",
            "Pour la personne visée au paragraphe 112(3), la décision emporte sursis au renvoi vers le pays "
            "ou le lieu où elle court un risque.",
        ),
        all_of(stage.is_(Stage.ALLOWED), restricted, ~protection_vacated),
        since=SINCE,
        enacted_by=FIRST,
    ),
)

cancelled = irpa(
    "114(2)",
    Text("Stay cancelled", "Sursis révoqué"),
    version(
        Text(
            "If the circumstances have changed in the Minister’s opinion, the grounds may be re-examined "
            "and the stay may be cancelled.",
            "Si le ministre estime que les circonstances ont changé, les motifs peuvent être réexaminés et "
            "le sursis, révoqué.",
        ),
        all_of(stage.is_(Stage.ENDED), restricted, ~protection_vacated),
        since=SINCE,
        enacted_by=FIRST,
    ),
)

vacated = irpa(
    "114(3)",
    Text("Decision vacated", "Décision annulée"),
    version(
        Text(
            "The Minister may vacate the decision if, in the Minister’s opinion, it was obtained by "
            "material facts misrepresented or withheld, directly or indirectly.",
            "Le ministre peut annuler la décision s’il estime qu’elle découle de présentations erronées sur "
            "un fait important ou de réticence sur ce fait.",
        ),
        allowed & protection_vacated,
        since=SINCE,
        enacted_by=FIRST,
    ),
    flags=(
        Flag(
            "languages-114(3)",
            Text(
                "The English says “directly or indirectly”; the French does not.",
                "L’anglais précise que c’est « directement ou indirectement »; le français ne le dit pas.",
            ),
            FlagKind.LANGUAGES_DIFFER,
        ),
    ),
)

nullified = irpa(
    "114(4)",
    Text("Effect of vacating", "Effet de l’annulation"),
    version(
        Text(
            "A decision that is vacated is null, and the application is taken to have been rejected.",
            "La décision annulée est nulle, et la demande de protection est tenue pour rejetée.",
        ),
        vacated,
        since=SINCE,
        enacted_by=FIRST,
    ),
)

PROVISIONS = (confers, stays, cancelled, vacated, nullified)
