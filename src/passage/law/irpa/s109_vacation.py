"""IRPA 109: vacating a decision that accepted a claim because material facts were misrepresented or withheld.

The Division may still keep protection where other evidence, considered at the time, was enough for it.
"""

from passage.lang import Burden, Flag, FlagKind, all_of, established, version
from passage.law.ending import vacated
from passage.law.facts import status
from passage.law.irpa.s095_protection import protection
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2002-06-28"
FIRST = "S.C. 2001, c. 27"

may_vacate = irpa(
    "109(1)",
    Text("Vacating on the Minister’s application", "Annulation à la demande du ministre"),
    version(
        Text(
            "If the Minister applies, the Division may vacate the decision that accepted the claim, if it "
            "results, directly or indirectly, from material facts misrepresented or withheld.",
            "Si le ministre le demande, la Section peut annuler la décision ayant accueilli la demande "
            "d’asile qui résulte, directement ou indirectement, de présentations erronées sur un fait "
            "important ou de réticence sur ce fait.",
        ),
        all_of(
            protection,
            status.vacation_sought,
            established(status.misrepresented, Burden.MINISTER),
        ),
        since=SINCE,
        enacted_by=FIRST,
    ),
)

evidence_left = irpa(
    "109(2)",
    Text("Other evidence that suffices", "Preuves restantes suffisantes"),
    version(
        Text(
            "The Division may reject the application if other evidence, considered at the time, was enough "
            "to justify protection.",
            "La Section peut rejeter la demande du ministre s’il reste, parmi les preuves prises en compte "
            "alors, de quoi justifier l’asile.",
        ),
        all_of(status.misrepresented, status.evidence_left),
        since=SINCE,
        enacted_by=FIRST,
    ),
    flags=(
        Flag(
            "nothing-new",
            Text(
                "Evidence that is new since the first decision does not count here.",
                "Les preuves postérieures à la décision initiale ne comptent pas ici.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

nullified = irpa(
    "109(3)",
    Text("Deemed rejection", "Rejet réputé"),
    version(
        Text(
            "If the application is allowed, the claim is deemed to be rejected and the decision that gave "
            "protection is null.",
            "Si la demande du ministre est accueillie, la demande d’asile est tenue pour rejetée et la "
            "décision qui avait donné l’asile est nulle.",
        ),
        vacated,
        since=SINCE,
        enacted_by=FIRST,
    ),
)

PROVISIONS = (may_vacate, evidence_left, nullified)
