"""The Minister’s times before the Division, after which it may go on without waiting: RPD Rules 23 and 28."""

from passage.lang import Days
from passage.lang.limits import Meaning, leg, running
from passage.law.facts import notices
from passage.law.limits import time_limit
from passage.law.limits.doubts import NOTHING_TO_DO, RPD_WORKING_DAY
from passage.law.remembered import to_confirm
from passage.text import Text

SINCE = "2012-12-15"
RULES = "SOR/2012-256"

minister_intervenes = time_limit(
    "minister.intervention",
    28,
    "RPDR 23",
    notices.minister_form_on,
    Text(
        "Minister’s notice, before a claim is allowed without a hearing",
        "Avis du ministre, avant un accueil sans audience",
    ),
    Text(
        "The Minister gives notice of an intention to intervene; nothing to do yourself",
        "Le ministre donne avis de son intention d’intervenir; rien à faire de votre côté",
    ),
    Meaning.TARGET,
    running(
        Text(
            "The Minister has 10 days after the day of receiving the form; after that the Division may allow "
            "the claim without a hearing.",
            "Le ministre a 10 jours après la date de réception du formulaire; ensuite, la Section peut "
            "accueillir la demande sans audience.",
        ),
        leg(notices.minister_form_on, Days(10), RPD_WORKING_DAY),
        since=SINCE,
        enacted_by=RULES,
    ),
    known_from=SINCE,
    flags=(
        to_confirm(
            "file-review-paused",
            Text(
                "Since 2026-04-15 the Board is said to have paused decisions without a hearing.",
                "Depuis le 2026-04-15, la Commission aurait suspendu les décisions sans audience.",
            ),
            Text("the Board’s notice on file review", "l’avis de la Commission sur l’examen des dossiers"),
            Text(
                "whether a claim can be accepted without a hearing once the time has passed",
                "la possibilité d’une décision sans audience une fois le délai passé",
            ),
        ),
    ),
)

division_goes_on = time_limit(
    "division.continues",
    29,
    "RPDR 28(3)",
    notices.minister_notice_on,
    Text("After notice of possible ineligibility", "Après un avis d’irrecevabilité possible"),
    Text(
        "The Division may go on if the Minister has not suspended or ended the case",
        "La Section peut continuer si le ministre n’a ni suspendu ni clos l’affaire",
    ),
    Meaning.FIRST_DAY,
    running(
        Text(
            "The Minister has 20 days after receiving the notice; from the next day the Division may go on.",
            "Le ministre a 20 jours après la réception de l’avis; dès le lendemain, la Section peut continuer.",
        ),
        leg(notices.minister_notice_on, Days(20), None, Days(1)),
        since=SINCE,
        enacted_by=RULES,
    ),
    known_from=SINCE,
    flags=(NOTHING_TO_DO,),
)

LIMITS = (minister_intervenes, division_goes_on)
