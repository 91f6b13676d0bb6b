"""IRPA 95: when refugee protection is conferred, and who is no longer a protected person.

By the Board, by a visa as a refugee, or by an application for protection that is allowed. What was conferred
lasts until it is found to have ceased or is vacated.
"""

from passage.lang import any_of, version
from passage.law.ending import accepted, ceased, vacated
from passage.law.facts.history import conferred
from passage.law.facts.protection import Stage, stage
from passage.law.facts.status import protection_vacated
from passage.law.irpa.s112_restricted import restricted
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-12-15"

allowed = stage.is_(Stage.ALLOWED, Stage.ENDED)
"""The Minister has allowed an application for protection."""

undone = any_of(ceased, vacated, allowed & protection_vacated)
"""The claim or application is deemed to be rejected since (108(3), 109(3), 114(4))."""

protection = irpa(
    "95(1)",
    Text("Refugee protection", "Asile"),
    version(
        Text(
            "Refugee protection is conferred when the Board accepts the claim, when a refugee chosen abroad "
            "becomes a resident on that visa or permit, or when an application for protection is allowed, "
            "except to a person described in subsection 112(3).",
            "L’asile est conféré lorsque la Commission reconnaît la qualité de réfugié ou de personne à "
            "protéger, lorsqu’un réfugié choisi à l’étranger devient résident au titre du visa ou du "
            "permis, ou lorsque la demande de protection est accordée, sauf à la personne visée au "
            "paragraphe 112(3).",
        ),
        any_of(conferred, accepted, ceased, vacated, allowed & ~restricted),
        since=SINCE,
        enacted_by="S.C. 2001, c. 27",
    ),
    known_from=SINCE,
)

protected_person = irpa(
    "95(2)",
    Text("Protected person", "Personne protégée"),
    version(
        Text(
            "A person on whom refugee protection was conferred is a protected person, unless the claim or "
            "application has since been deemed rejected: protection ceased or was vacated.",
            "La personne à qui l’asile a été conféré est une personne protégée, sauf si sa demande est "
            "depuis réputée rejetée, par la perte de l’asile ou l’annulation.",
        ),
        protection & ~undone,
        since=SINCE,
        enacted_by="S.C. 2001, c. 27",
    ),
    known_from=SINCE,
)

PROVISIONS = (protection, protected_person)
