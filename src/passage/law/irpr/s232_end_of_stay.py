"""IRPR 232(a) to (f): the events that end the stay that a notification brings, the earliest of them first.

The person declines in writing, lets the 15 days pass or is rejected; or, once the application is allowed,
permanent residence is decided or the stay is cancelled. Paragraph (d) is repealed.
"""

from passage.lang import Proposition, Provision, all_of, any_of, version
from passage.law.facts.protection import Stage, stage
from passage.law.irpa.s112_restricted import restricted
from passage.law.irpa.s114_effect import nullified
from passage.law.irpr.s160_prra_notice import in_time, running, without_notice
from passage.law.irpr.s161_protection_course import counts_as_rejected
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2012-08-15"
BY = "SOR/2012-154, s. 12"


def _event(letter: str, title: Text, words: Text, rule: Proposition) -> Provision:
    return irpr(f"232({letter})", title, version(words, rule, since=SINCE, enacted_by=BY), known_from=SINCE)


declined = _event(
    "a",
    Text("Declined in writing", "Renonciation écrite"),
    Text(
        "The stay ends when the Department receives written word that no application will be made.",
        "Le sursis prend fin lorsque le ministère reçoit confirmation écrite qu’aucune demande ne sera "
        "faite.",
    ),
    stage.is_(Stage.DECLINED),
)
time_passed = _event(
    "b",
    Text("No application in time", "Aucune demande dans le délai"),
    Text(
        "The stay ends when the 15 days pass without an application.",
        "Le sursis prend fin à l’expiration des 15 jours sans demande.",
    ),
    any_of(
        stage.is_(Stage.NOTIFIED) & ~running,
        all_of(stage.is_(Stage.PENDING), ~in_time, ~without_notice),
    ),
)
rejected = _event(
    "c",
    Text("Application rejected", "Demande rejetée"),
    Text(
        "The stay ends when the application is rejected, withdrawn or abandoned, or the decision to allow "
        "it vacated.",
        "Le sursis prend fin lorsque la demande est rejetée, retirée ou fait l’objet d’un désistement, ou "
        "que la décision l’accordant est annulée.",
    ),
    any_of(counts_as_rejected, nullified),
)
residence_decided = _event(
    "e",
    Text("Permanent residence decided", "Décision sur la résidence permanente"),
    Text(
        "If the application was allowed and gave refugee protection, the stay ends when permanent residence "
        "is decided.",
        "Si la demande a été accordée et a conféré l’asile, le sursis prend fin avec la décision sur la "
        "résidence permanente.",
    ),
    stage.is_(Stage.ENDED) & ~restricted,
)
stay_cancelled = _event(
    "f",
    Text("Stay cancelled", "Sursis révoqué"),
    Text(
        "For a person described in subsection 112(3), the stay ends when it is cancelled under 114(2).",
        "Pour la personne visée au paragraphe 112(3), le sursis prend fin par sa révocation au titre du "
        "paragraphe 114(2).",
    ),
    stage.is_(Stage.ENDED) & restricted,
)

EVENTS = (declined, time_passed, rejected, residence_decided, stay_cancelled)
PROVISIONS = EVENTS
