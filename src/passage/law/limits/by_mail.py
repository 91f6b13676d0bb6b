"""Papers about protection before removal that are sent by mail: seven days, then they count as given.

IRPR 160(4), 172(3) and 173(3).
"""

from passage.lang import Boolean, Day
from passage.lang.limits import Condition, Limit, Meaning, condition, leg, running
from passage.law.facts import notices, protection
from passage.law.irpr.s160_prra_notice import MAIL
from passage.law.limits import time_limit
from passage.law.limits.doubts import NOTHING_TO_DO
from passage.text import Text

SINCE = "2009-10-22"
FIRST = "SOR/2002-227"


def handed_over(by_mail: Boolean, cite: str) -> Condition:
    """The papers were handed over, or else the longer time runs."""
    return condition(
        ~by_mail.node(),
        Text(
            "The papers were mailed: seven more days come first.",
            "Les documents ont été postés : sept jours s’ajoutent d’abord.",
        ),
        cite,
    )


def posted(by_mail: Boolean, cite: str) -> Condition:
    """The papers were mailed, or else no day is added."""
    return condition(
        by_mail,
        Text(
            "The papers were handed over, not mailed: no days are added.",
            "Les documents ont été remis en personne, non postés : aucun jour ne s’ajoute.",
        ),
        cite,
    )


def _deemed(key: str, cite: str, event: Day, by_mail: Boolean, title: Text) -> Limit:
    """The day on which papers sent by mail count as given."""
    return time_limit(
        key,
        18,
        cite,
        event,
        title,
        Text(
            "Papers sent by mail count as given on this day",
            "Les documents postés sont considérés comme remis ce jour-là",
        ),
        Meaning.DEEMED,
        running(
            Text(
                "They count as given seven days after the day they were sent to the last address provided.",
                "Ils sont considérés comme remis sept jours après la date de l’envoi à la dernière adresse fournie.",
            ),
            leg(event, MAIL),
            since=SINCE,
            only_if=(posted(by_mail, cite),),
            enacted_by=FIRST,
        ),
        known_from=SINCE,
        flags=(NOTHING_TO_DO,),
        provision="IRPR 160(4)(b)" if cite == "IRPR 160(4)(b)" else None,
    )


mailed = _deemed(
    "protection.form_mailed",
    "IRPR 160(4)(b)",
    protection.form_on,
    protection.by_mail,
    Text("Notification by mail", "Avis par la poste"),
)
assessments_mailed = _deemed(
    "protection.assessments_mailed",
    "IRPR 172(3)",
    notices.assessments_on,
    notices.assessments_by_mail,
    Text("Assessments by mail", "Évaluations par la poste"),
)
review_mailed = _deemed(
    "stay.assessments_mailed",
    "IRPR 173(3)",
    notices.review_on,
    notices.review_by_mail,
    Text("Assessments for a re-examination, by mail", "Évaluations en vue du réexamen, par la poste"),
)


LIMITS = (mailed, assessments_mailed, review_mailed)
