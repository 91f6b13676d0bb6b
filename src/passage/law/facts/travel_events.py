"""What may end a visa, permit or electronic travel authorization after it was issued, and an officer's views."""

from passage.lang import Boolean, Choice, Day, Enumeration, Node, Relation, Row
from passage.law.judgement import judged
from passage.text import Text


class EventKind(Choice):
    """What has happened since the document was issued."""

    DECLARATION = (
        "declaration",
        "a declaration of the Minister that bars a temporary stay",
        "une déclaration du ministre interdisant le séjour temporaire",
    )
    PERMIT = (
        "permit_issued",
        "a temporary resident permit was issued",
        "la délivrance d’un permis de séjour temporaire",
    )
    REPORT = (
        "report",
        "an inadmissibility report was prepared",
        "l’établissement d’un rapport d’interdiction de territoire",
    )
    REMOVAL_ORDER = "removal_order", "a removal order was made", "la prise d’une mesure de renvoi"
    WITHDREW = (
        "withdrew_entry",
        "the application to enter Canada was withdrawn at the border",
        "le retrait à la frontière de la demande d’entrée",
    )
    VISA_REFUSED = (
        "visa_refused",
        "a visa was refused because it was not shown that the stay would end in time",
        "le refus d’un visa faute d’avoir démontré le départ à la fin du séjour",
    )
    WORK_REFUSED = (
        "work_permit_refused",
        "a work permit was refused because it was not shown that the stay would end in time",
        "le refus d’un permis de travail faute d’avoir démontré le départ à la fin du séjour",
    )
    STUDY_REFUSED = (
        "study_permit_refused",
        "a study permit was refused because it was not shown that the stay would end in time",
        "le refus d’un permis d’études faute d’avoir démontré le départ à la fin du séjour",
    )
    COMBINED_REFUSED = (
        "combined_refused",
        "the work or study permit asked for together with the authorization was refused",
        "le refus du permis de travail ou d’études demandé en même temps que l’autorisation",
    )
    OTHER_REFUSED = (
        "other_refused",
        "an authorization, visa, work or study permit was refused for another reason",
        "le refus, pour un autre motif, d’une autorisation, d’un visa ou d’un permis de travail ou d’études",
    )
    CANCELLED = "cancelled", "an officer cancelled it", "son annulation par un agent"
    REPLACED = (
        "replaced",
        "a new electronic travel authorization was issued for the same passport",
        "la délivrance d’une nouvelle autorisation de voyage électronique pour le même passeport",
    )
    RESIDENT = (
        "became_resident",
        "permanent residence was acquired",
        "l’acquisition de la résidence permanente",
    )
    LOST = (
        "passport_lost",
        "its passport was lost, stolen or destroyed",
        "la perte, le vol ou la destruction de son passeport",
    )
    ABANDONED = "passport_abandoned", "its passport was abandoned", "l’abandon de son passeport"
    DECEASED = "deceased", "its holder died", "le décès du titulaire"


class Event(Row):
    """Something that happened, and when."""

    kind = Enumeration(
        "travel.events.kind",
        choices=EventKind,
        question=Text("What happened?", "Que s’est-il passé?"),
        statement=Text("what happened is", "il s’agit de"),
        why=Text(
            "Some events end the document; others let an officer cancel it.",
            "Certains événements mettent fin au document; d’autres permettent à un agent de l’annuler.",
        ),
        help=Text("The letter you received says which.", "La lettre reçue l’indique."),
        cite="IRPR 12.06",
    )
    on = Day(
        "travel.events.on",
        question=Text("On what day did it happen?", "À quelle date est-ce arrivé?"),
        statement=Text("the day of the event", "la date de l’événement"),
        why=Text(
            "Some rules reach only what happened since they exist.",
            "Certaines règles ne visent que ce qui est arrivé depuis qu’elles existent.",
        ),
        help=Text("An interval will do.", "Un intervalle suffit."),
        cite="IRPR 243.1",
    )


events = Relation(
    "travel.events",
    row=Event,
    row_name=Text("event", "événement"),
    question=Text(
        "Since your visa, permit or authorization was issued, which of these has happened?",
        "Depuis la délivrance de votre visa, de votre permis ou de votre autorisation, qu’est-il arrivé parmi ceci?",
    ),
    whole=Text("Is this all that has happened?", "Est-ce tout ce qui est arrivé?"),
    statement=Text(
        "what has happened since the document was issued",
        "ce qui est arrivé depuis la délivrance du document",
    ),
    why=Text("It may have ended, or be cancelled.", "Il a pu prendre fin, ou peut être annulé."),
    help=Text(
        "If nothing has, leave the list empty and say that it is complete.",
        "Si rien n’est arrivé, laissez la liste vide et dites qu’elle est complète.",
    ),
    cite="IRPR 12.05",
    prior=0.05,
)


def happened(*kinds: EventKind) -> Node:
    """One of these has happened since the document was issued."""
    return events.some(lambda event: event.kind.is_(*kinds))


def _view(key: str, cite: str, question: Text, statement: Text, explained: Text) -> Boolean:
    why = Text("An officer may then cancel the document.", "Un agent peut alors annuler le document.")
    return judged(f"travel.{key}", cite, question, statement, why, explained, prior=0.03)


inadmissible = _view(
    "inadmissible",
    "IRPR 12.07(a)",
    Text(
        "Has it been determined that the holder is inadmissible?",
        "A-t-on constaté que le titulaire est interdit de territoire?",
    ),
    Text("the holder is inadmissible", "le titulaire est interdit de territoire"),
    Text(
        "By an officer or the Immigration Division. Which grounds there are is another question: admissibility.",
        "Par un agent ou la Section de l’immigration. Les motifs qu’il y a font l’objet d’une autre question : admissibility.",
    ),
)

will_not_leave = _view(
    "will_not_leave",
    "IRPR 12.06(j)",
    Text(
        "Does an officer have reasonable grounds to believe that the holder will not leave by the end of the stay?",
        "Un agent a-t-il des motifs raisonnables de croire que le titulaire ne partira pas à la fin du séjour?",
    ),
    Text(
        "an officer has reasonable grounds to believe that the holder will not leave by the end of the stay",
        "un agent a des motifs raisonnables de croire que le titulaire ne partira pas à la fin du séjour",
    ),
    Text("It is the officer’s judgement.", "C’est à l’agent d’en juger."),
)

conditions_unmet = _view(
    "conditions_unmet",
    "IRPR 12.06(i)",
    Text(
        "Has it been established that neither condition of the table was met on the day of the application?",
        "Est-il établi qu’aucune des deux conditions du tableau n’était remplie à la date de la demande?",
    ),
    Text(
        "it is established that neither condition of the table was met on the day of the application",
        "il est établi qu’aucune des deux conditions du tableau n’était remplie à la date de la demande",
    ),
    Text(
        "Only for citizens of the countries of the table.",
        "Seulement pour les citoyens des pays du tableau.",
    ),
)

administrative_error = _view(
    "administrative_error",
    "IRPR 12.07(c)",
    Text(
        "Is an officer satisfied that it was issued because of an administrative error?",
        "Un agent est-il convaincu que la délivrance découle d’une erreur administrative?",
    ),
    Text(
        "an officer is satisfied that it was issued because of an administrative error",
        "un agent est convaincu que la délivrance découle d’une erreur administrative",
    ),
    Text("An error of the office, not of the holder.", "Une erreur du bureau, et non du titulaire."),
)

FACTS = (events, inadmissible, will_not_leave, conditions_unmet, administrative_error)
