"""Around the hearing before the Division: what must be received before it, and what follows one missed.

RPD Rules 9, 29, 34, 50, 51, 54 and 65(3).
"""

from passage.lang import Days, Flag, FlagKind, WorkingDays
from passage.lang.limits import (
    Limit,
    Meaning,
    Remedy,
    leg,
    running,
)
from passage.law.facts import dates
from passage.law.limits import time_limit
from passage.law.limits.doubts import BY_RPD, COUNTED_BACK, RPD_WORKING_DAY
from passage.text import Text

SINCE = "2012-12-15"
RULES = "SOR/2012-256"

TEN_BEFORE, FIVE_BEFORE = Days(-10), Days(-5)


def _before(
    key: str, cite: str, title: Text, act: Text, words: Text, period: Days, *remedies: Remedy
) -> Limit:
    """A document that must be received some days before the hearing."""
    return time_limit(
        key,
        8,
        cite,
        dates.hearing_on,
        title,
        act,
        Meaning.LAST_DAY,
        running(words, leg(dates.hearing_on, period, RPD_WORKING_DAY), since=SINCE, enacted_by=RULES),
        known_from=SINCE,
        remedies=(*remedies, BY_RPD),
        flags=(COUNTED_BACK,),
        by_receipt=True,
    )


_UNDISCLOSED = Remedy(
    Text(
        "The Division may allow a document that was not disclosed in time.",
        "La Section peut permettre l’utilisation d’un document non communiqué à temps.",
    ),
    "RPDR 36",
)

changes = _before(
    "hearing.form_changes",
    "RPDR 9(2)",
    Text("Changes to the form", "Modifications au formulaire"),
    Text(
        "Have changes or additions to the form received by the Division",
        "Faire recevoir par la Section les modifications ou ajouts au formulaire",
    ),
    Text(
        "They must be received 10 days before the hearing.",
        "Ils doivent être reçus 10 jours avant l’audience.",
    ),
    TEN_BEFORE,
)

disclosure = _before(
    "hearing.documents",
    "RPDR 34(3)(a)",
    Text("Documents for the hearing", "Documents pour l’audience"),
    Text(
        "Have documents received by the Division and by the Minister, if a party",
        "Faire recevoir les documents par la Section et par le ministre, s’il est partie",
    ),
    Text(
        "They must be received 10 days before the hearing.",
        "Ils doivent être reçus 10 jours avant l’audience.",
    ),
    TEN_BEFORE,
    _UNDISCLOSED,
)

reply = _before(
    "hearing.reply_documents",
    "RPDR 34(3)(b)",
    Text("Documents in response", "Documents en réponse"),
    Text(
        "Have documents that answer another document received",
        "Faire recevoir les documents qui répondent à un autre document",
    ),
    Text(
        "They must be received five days before the hearing.",
        "Ils doivent être reçus cinq jours avant l’audience.",
    ),
    FIVE_BEFORE,
    _UNDISCLOSED,
)

applications = _before(
    "hearing.applications",
    "RPDR 50(1)",
    Text("Written applications", "Demandes par écrit"),
    Text(
        "Have a written application received by the Division",
        "Faire recevoir par la Section une demande par écrit",
    ),
    Text(
        "It must be received 10 days before the day fixed for the next proceeding.",
        "Elle doit être reçue 10 jours avant la date fixée pour la prochaine procédure.",
    ),
    TEN_BEFORE,
    Remedy(
        Text(
            "An application may be made orally if, with reasonable effort, it could not have been made in writing.",
            "La demande peut être faite oralement si, malgré des efforts raisonnables, elle n’a pu l’être par "
            "écrit.",
        ),
        "RPDR 50(2)",
    ),
)

intervention = _before(
    "hearing.intervention",
    "RPDR 29(4)",
    Text("Minister’s notice to intervene", "Avis d’intervention du ministre"),
    Text(
        "The Minister has the notice received by you and by the Division",
        "Le ministre vous fait parvenir l’avis, ainsi qu’à la Section",
    ),
    Text("It must be received 10 days before the hearing.", "Il doit être reçu 10 jours avant l’audience."),
    TEN_BEFORE,
)

change_of_date = time_limit(
    "hearing.change_of_date",
    9,
    "RPDR 54(2)(b)",
    dates.hearing_on,
    Text("Change of the date or time", "Changement de date ou d’heure"),
    Text(
        "Have an application to change the date received by the Division",
        "Faire recevoir par la Section une demande de changement de date",
    ),
    Meaning.LAST_DAY,
    running(
        Text(
            "It must be made without delay and received three working days before the day fixed, but for medical "
            "reasons or other emergencies.",
            "Elle est faite sans délai et doit être reçue trois jours ouvrables avant la date fixée, sauf raisons "
            "médicales ou autres urgences.",
        ),
        leg(dates.hearing_on, WorkingDays(-3, None, "RPD")),
        since=SINCE,
        enacted_by=RULES,
    ),
    known_from=SINCE,
    remedies=(
        Remedy(
            Text(
                "Go on the day fixed, and apply orally before the time fixed.",
                "Se présenter à la date fixée, et faire la demande oralement avant l’heure fixée.",
            ),
            "RPDR 54(3)",
        ),
    ),
    by_receipt=True,
    flags=(
        Flag(
            "duty-to-appear",
            Text(
                "Without a decision that allows the change, you must go on the day fixed, ready to proceed.",
                "Sans décision qui accueille la demande, il faut se présenter à la date fixée et être en mesure de procéder.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

new_date = time_limit(
    "hearing.new_date",
    9,
    "RPDR 54(11)",
    dates.hearing_on,
    Text("New date, if a change is allowed", "Nouvelle date, si le changement est accordé"),
    Text(
        "The Division fixes a new date by this day",
        "La Section fixe une nouvelle date au plus tard ce jour-là",
    ),
    Meaning.TARGET,
    running(
        Text(
            "It falls within 10 working days after the day first fixed, or as soon as possible after.",
            "Elle tombe dans les 10 jours ouvrables suivant la date d’abord fixée, ou dès que possible ensuite.",
        ),
        leg(dates.hearing_on, WorkingDays(10, None, "RPD")),
        since=SINCE,
        enacted_by=RULES,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "dates-offered",
            Text(
                "The application must offer at least three dates by that day.",
                "La demande doit proposer au moins trois dates jusqu’à ce jour.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

missed = time_limit(
    "abandonment.hearing",
    6,
    "RPDR 65(3)",
    dates.missed_on,
    Text("Special hearing: hearing missed", "Audience spéciale : audience manquée"),
    Text(
        "The Division holds a special hearing on abandonment; go, and explain",
        "La Section tient une audience spéciale sur le désistement; s’y présenter et s’expliquer",
    ),
    Meaning.TARGET,
    running(
        Text(
            "It is held within five working days after the day first fixed for the hearing.",
            "Elle est tenue dans les cinq jours ouvrables suivant la date d’abord fixée pour l’audience.",
        ),
        leg(dates.missed_on, WorkingDays(5, None, "RPD")),
        since=SINCE,
        enacted_by=RULES,
    ),
    known_from=SINCE,
    remedies=(
        Remedy(
            Text(
                "After a determination of abandonment, reopening may be asked for if natural justice was not "
                "observed.",
                "Après le prononcé du désistement, on peut demander la réouverture si un principe de justice "
                "naturelle n’a pas été observé.",
            ),
            "RPDR 62(1)",
        ),
    ),
)

response = time_limit(
    "application.response",
    10,
    "RPDR 51(4)",
    dates.application_on,
    Text("Response to an application", "Réponse à une demande"),
    Text(
        "Have the response received by the Division and the other party",
        "Faire recevoir la réponse par la Section et l’autre partie",
    ),
    Meaning.LAST_DAY,
    running(
        Text(
            "It must be received within five days after the day the application is received.",
            "Elle doit être reçue dans les cinq jours suivant la date de réception de la demande.",
        ),
        leg(dates.application_on, Days(5), RPD_WORKING_DAY),
        since=SINCE,
        enacted_by=RULES,
    ),
    known_from=SINCE,
    remedies=(BY_RPD,),
    by_receipt=True,
)

LIMITS = (
    missed,
    changes,
    disclosure,
    reply,
    applications,
    intervention,
    change_of_date,
    new_date,
    response,
)
