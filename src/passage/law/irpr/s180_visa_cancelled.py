"""IRPR 180.1 and 180.2: when an officer may cancel a temporary resident visa, and when it is cancelled by itself.

Both exist since 2025-01-31. What the text before said of cancelling a visa was not read.
"""

from passage.lang import FlagKind, any_of, version
from passage.law.facts import travel, travel_events
from passage.law.facts.travel_events import EventKind, events, happened
from passage.law.remembered import to_confirm
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2025-01-31"
SECOND = "SOR/2025-11"
BY_ITSELF = (EventKind.RESIDENT, EventKind.LOST, EventKind.ABANDONED, EventKind.DECEASED)

EARLIER = to_confirm(
    "earlier-event",
    Text(
        "The text does not say whether it reaches what happened before 2025-01-31; it speaks in the present, and is taken to.",
        "Le texte ne dit pas s’il vise ce qui est arrivé avant le 2025-01-31; il parle au présent, et on tient que oui.",
    ),
    Text("the Department (IRCC)", "le ministère (IRCC)"),
    Text(
        "documents whose passport was lost before", "les documents dont le passeport avait été perdu plus tôt"
    ),
    FlagKind.AMBIGUITY,
    when=events.some(lambda event: event.kind.is_(*BY_ITSELF) & (event.on < SINCE)),
)

may_be_cancelled = irpr(
    "180.1",
    Text("Visa that may be cancelled", "Visa pouvant être annulé"),
    version(
        Text(
            "An officer may cancel a temporary resident visa: for inadmissibility, a requirement not met or no longer "
            "met, a temporary resident permit issued since, reasonable grounds to believe that the holder will not leave, a "
            "refusal since of another document, a declaration of the Minister, or an administrative error.",
            "L’agent peut annuler un visa de résident temporaire : interdiction de territoire, exigence qui n’était pas ou "
            "n’est plus remplie, permis de séjour temporaire délivré depuis, motifs raisonnables de croire que le titulaire "
            "ne partira pas, refus d’un autre document depuis, déclaration du ministre ou erreur administrative.",
        ),
        any_of(
            travel_events.inadmissible,
            travel.requirements_unmet,
            travel_events.will_not_leave,
            travel_events.administrative_error,
            happened(
                EventKind.PERMIT,
                EventKind.DECLARATION,
                EventKind.VISA_REFUSED,
                EventKind.WORK_REFUSED,
                EventKind.STUDY_REFUSED,
                EventKind.COMBINED_REFUSED,
                EventKind.OTHER_REFUSED,
            ),
        ),
        since=SINCE,
        enacted_by=SECOND,
    ),
    known_from=SINCE,
)

cancelled = irpr(
    "180.2",
    Text("Visa cancelled by itself", "Visa annulé d’office"),
    version(
        Text(
            "A temporary resident visa is cancelled when its holder becomes a permanent resident or dies, or its passport "
            "is lost, stolen, destroyed or abandoned.",
            "Le visa de résident temporaire est annulé si son titulaire devient résident permanent ou décède, ou si son "
            "passeport est perdu, volé, détruit ou abandonné.",
        ),
        happened(*BY_ITSELF),
        since=SINCE,
        enacted_by=SECOND,
    ),
    known_from="2016-01-01",
    flags=(EARLIER,),
)

PROVISIONS = (may_be_cancelled, cancelled)
