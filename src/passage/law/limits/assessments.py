"""A written response to the assessments of an application for protection, or of its stay: IRPR 172 and 173."""

from passage.lang import Boolean, Day, Days
from passage.lang.limits import Limit, Meaning, leg, running
from passage.law.facts import notices
from passage.law.irpr.s160_prra_notice import MAIL
from passage.law.limits import time_limit
from passage.law.limits.by_mail import FIRST, SINCE, handed_over, posted
from passage.law.limits.doubts import NOT_A_HOLIDAY
from passage.text import Text

TO_RESPOND = Days(15)


def _response(
    key: str, cite: str, event: Day, by_mail: Boolean, mail_cite: str, title: Text, words: Text
) -> tuple[Limit, Limit]:
    made = [
        time_limit(
            name,
            22,
            cite,
            event,
            called,
            Text(
                "Have a written response to the assessments received",
                "Faire recevoir une réplique écrite aux évaluations",
            ),
            Meaning.LAST_DAY,
            running(
                words,
                leg(event, period, NOT_A_HOLIDAY),
                since=SINCE,
                only_if=(how(by_mail, mail_cite),),
                enacted_by=FIRST,
            ),
            known_from=SINCE,
            by_receipt=True,
        )
        for name, called, how, period in (
            (key, title, handed_over, TO_RESPOND),
            (
                f"{key}_mailed",
                Text(f"{title.en}, sent by mail", f"{title.fr}, envoi par la poste"),
                posted,
                MAIL.then(TO_RESPOND),
            ),
        )
    ]
    return made[0], made[1]


response, response_mailed = _response(
    "protection.response",
    "IRPR 172(1)",
    notices.assessments_on,
    notices.assessments_by_mail,
    "IRPR 172(3)",
    Text("Response to the assessments", "Réplique aux évaluations"),
    Text(
        "A response received within 15 days after the assessments are given is considered.",
        "La réplique reçue dans les 15 jours suivant la remise des évaluations est prise en compte.",
    ),
)

review, review_response_mailed = _response(
    "stay.response",
    "IRPR 173(2)",
    notices.review_on,
    notices.review_by_mail,
    "IRPR 173(3)",
    Text("Response before a re-examination", "Réplique avant le réexamen"),
    Text(
        "A response received within 15 days after the assessments are given is considered before the stay is decided.",
        "La réplique reçue dans les 15 jours suivant la remise des évaluations est prise en compte avant la décision sur "
        "le sursis.",
    ),
)

LIMITS = (response, response_mailed, review, review_response_mailed)
