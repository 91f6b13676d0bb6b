"""IRPR 12.06 to 12.08: losing the right to hold an electronic travel authorization, and its cancellation.

Eleven things after issue make its holder ineligible to hold it (12.06); an officer may then cancel it, as for
inadmissibility or, since 2025-01-31, an administrative error (12.07). Since that day it is cancelled by itself
when its holder becomes a permanent resident or dies, or its passport is gone (12.08).
"""

from passage.lang import Proposition, Provision, any_of, version
from passage.law.facts import travel_events
from passage.law.facts.travel_events import EventKind, happened
from passage.law.irpr.s007_01_visa_or_authorization import conditional_countries
from passage.law.irpr.s180_visa_cancelled import BY_ITSELF, EARLIER, SECOND, SINCE
from passage.law.irpr.s190_by_nationality import citizen_of
from passage.law.researched import irpr
from passage.text import Text

FIRST = "2017-05-01"


def _ineligible(
    letter: str,
    title: Text,
    words: Text,
    rule: Proposition,
    since: str = FIRST,
    enacted_by: str = "SOR/2017-53",
) -> Provision:
    return irpr(
        f"12.06({letter})", title, version(words, rule, since=since, enacted_by=enacted_by), known_from=FIRST
    )


def _after(letter: str, kind: EventKind, title: Text, words: Text, **more: str) -> Provision:
    return _ineligible(letter, title, words, happened(kind), **more)


INELIGIBLE = (
    _after(
        "a",
        EventKind.DECLARATION,
        Text("Declaration of the Minister", "Déclaration du ministre"),
        Text(
            "A declaration under 22.1(1) of the Act makes the holder ineligible to hold it.",
            "La déclaration visée au paragraphe 22.1(1) de la Loi rend le titulaire non habilité à la détenir.",
        ),
    ),
    _after(
        "b",
        EventKind.PERMIT,
        Text("Temporary resident permit", "Permis de séjour temporaire"),
        Text(
            "A temporary resident permit issued since makes the holder ineligible to hold it.",
            "Le permis de séjour temporaire délivré depuis rend le titulaire non habilité à la détenir.",
        ),
    ),
    _after(
        "c",
        EventKind.REPORT,
        Text("Inadmissibility report", "Rapport d’interdiction de territoire"),
        Text(
            "A report under 44(1) of the Act makes the holder ineligible to hold it.",
            "Le rapport visé au paragraphe 44(1) de la Loi rend le titulaire non habilité à la détenir.",
        ),
    ),
    _after(
        "d",
        EventKind.REMOVAL_ORDER,
        Text("Removal order", "Mesure de renvoi"),
        Text(
            "A removal order under 44(2) or 45(d) of the Act makes the holder ineligible to hold it.",
            "La mesure de renvoi prise en vertu du paragraphe 44(2) ou de l’alinéa 45d) de la Loi rend le titulaire non "
            "habilité à la détenir.",
        ),
    ),
    _after(
        "e",
        EventKind.WITHDREW,
        Text("Withdrawn application to enter", "Retrait de la demande d’entrée"),
        Text(
            "The withdrawal at the border of the application to enter makes the holder ineligible to hold it.",
            "Le retrait à la frontière de la demande d’entrée rend le titulaire non habilité à la détenir.",
        ),
    ),
    _after(
        "f",
        EventKind.VISA_REFUSED,
        Text("Refused visa", "Visa refusé"),
        Text(
            "A visa refused because it was not shown that the stay would end in time makes the holder ineligible to hold it.",
            "Le visa refusé faute d’avoir démontré le départ à la fin du séjour rend le titulaire non habilité à la détenir.",
        ),
    ),
    _after(
        "g",
        EventKind.WORK_REFUSED,
        Text("Refused work permit", "Permis de travail refusé"),
        Text(
            "A work permit refused for that reason makes the holder ineligible to hold it.",
            "Le permis de travail refusé pour ce motif rend le titulaire non habilité à la détenir.",
        ),
    ),
    _after(
        "h",
        EventKind.STUDY_REFUSED,
        Text("Refused study permit", "Permis d’études refusé"),
        Text(
            "A study permit refused for that reason makes the holder ineligible to hold it.",
            "Le permis d’études refusé pour ce motif rend le titulaire non habilité à la détenir.",
        ),
    ),
    _ineligible(
        "i",
        Text("Conditions not met at the application", "Conditions non remplies à la demande"),
        Text(
            "A citizen of the table of 7.01 is ineligible to hold it, once it is established that neither condition was met "
            "on the day of the application.",
            "Le citoyen d’un pays du tableau de l’article 7.01 n’est plus habilité à la détenir s’il est établi qu’aucune des "
            "conditions n’était remplie à la date de la demande.",
        ),
        travel_events.conditions_unmet & citizen_of(*{row.code for row in conditional_countries.rows}),
    ),
    _ineligible(
        "j",
        Text("Doubt that the holder will leave", "Doute sur le départ du titulaire"),
        Text(
            "The holder becomes ineligible to hold it, if an officer has reasonable grounds to believe that the stay will "
            "not end in time.",
            "Le titulaire n’est plus habilité à la détenir si un agent a des motifs raisonnables de croire qu’il ne partira "
            "pas à la fin du séjour.",
        ),
        travel_events.will_not_leave,
        SINCE,
        SECOND,
    ),
    _after(
        "k",
        EventKind.COMBINED_REFUSED,
        Text("Refused combined application", "Demande combinée refusée"),
        Text(
            "The refusal of the work or study permit asked for in the same application makes the holder ineligible to hold "
            "it.",
            "Le refus du permis de travail ou d’études visé par la même demande rend le titulaire non habilité à la détenir.",
        ),
        since=SINCE,
        enacted_by=SECOND,
    ),
)

_INADMISSIBLE = any_of(travel_events.inadmissible, *INELIGIBLE)

may_be_cancelled = irpr(
    "12.07",
    Text("Authorization that may be cancelled", "Autorisation pouvant être annulée"),
    version(
        Text(
            "An officer may cancel the authorization of a holder who is inadmissible or becomes ineligible to hold it.",
            "L’agent peut annuler l’autorisation du titulaire interdit de territoire ou qui n’est plus habilité à la détenir.",
        ),
        _INADMISSIBLE,
        since=FIRST,
        until=SINCE,
        enacted_by="SOR/2017-53",
    ),
    version(
        Text(
            "An officer may cancel the authorization of a holder who is inadmissible or becomes ineligible to hold it, or one "
            "issued because of an administrative error.",
            "L’agent peut annuler l’autorisation du titulaire interdit de territoire ou qui n’est plus habilité à la détenir, "
            "ou celle qu’une erreur administrative a fait délivrer.",
        ),
        any_of(_INADMISSIBLE, travel_events.administrative_error),
        since=SINCE,
        enacted_by=SECOND,
    ),
    known_from=FIRST,
)

cancelled = irpr(
    "12.08",
    Text("Authorization cancelled by itself", "Autorisation annulée d’office"),
    version(
        Text(
            "The authorization is cancelled when its holder becomes a permanent resident or dies, or its passport is lost, "
            "stolen, destroyed or abandoned.",
            "L’autorisation est annulée si son titulaire devient résident permanent ou décède, ou si son passeport est perdu, "
            "volé, détruit ou abandonné.",
        ),
        happened(*BY_ITSELF),
        since=SINCE,
        enacted_by=SECOND,
    ),
    known_from="2016-01-01",
    flags=(EARLIER,),
)

PROVISIONS = (*INELIGIBLE, may_be_cancelled, cancelled)
