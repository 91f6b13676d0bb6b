"""The application for protection before removal: until when it is made, and what keeps the stay.

IRPR 160 to 166 and 232. By mail, seven days come first.
"""

from passage.lang import Days, Flag, FlagKind, any_of
from passage.lang.limits import (
    Condition,
    Limit,
    Meaning,
    Remedy,
    condition,
    leg,
    running,
)
from passage.law.facts import notices, protection
from passage.law.irpr.s160_prra_notice import (
    BEFORE_DECISION,
    MAIL,
    TO_APPLY,
    at_port,
    certificate_limit,
    repeated,
)
from passage.law.limits import time_limit
from passage.law.limits.by_mail import FIRST, SINCE, handed_over, posted
from passage.law.limits.doubts import NOT_A_HOLIDAY, NOTHING_TO_DO
from passage.text import Text

NEXT_DAY = Days(1)


_STAYS = condition(
    ~any_of(repeated, at_port),
    Text(
        "A further application, or one against an order made at a port of entry, needs no notification and stays "
        "nothing: no time runs.",
        "Une autre demande, ou celle qui suit une mesure prise à un point d’entrée, n’exige pas d’avis et n’opère "
        "pas sursis : aucun délai ne court.",
    ),
    "IRPR 160(2)",
)
_MAY_BE_LATE = condition(
    ~certificate_limit,
    Text(
        "A person named in a security certificate must apply within the 15 days.",
        "La personne nommée dans un certificat de sécurité doit faire sa demande dans les 15 jours.",
    ),
    "IRPR 164",
)


_LATER = Remedy(
    Text(
        "An application may still be made after the 15 days by a person who has remained in Canada; it stays nothing.",
        "La personne demeurée au Canada peut encore faire une demande après les 15 jours; elle n’opère pas sursis.",
    ),
    "IRPR 163",
)


def _both(
    key: str,
    row: int,
    cite: str,
    title: Text,
    act: Text,
    meaning: Meaning,
    words: Text,
    period: Days,
    *,
    extra: tuple[Condition, ...],
    rolls: bool,
    then: Days | None = None,
    remedies: tuple[Remedy, ...] = (),
    flags: tuple[Flag, ...] = (),
    provision: str | None = None,
    by_receipt: bool = False,
) -> tuple[Limit, Limit]:
    """The same limit after a form handed over, and after one mailed."""
    form, cited = protection.form_on, "IRPR 160(4)(b)"
    roll = NOT_A_HOLIDAY if rolls else None
    made = [
        time_limit(
            name,
            row,
            cite,
            form,
            called,
            act,
            meaning,
            running(
                words,
                leg(form, counted, roll, then),
                since=SINCE,
                only_if=(how(protection.by_mail, cited), *extra),
                enacted_by=FIRST,
            ),
            known_from=SINCE,
            remedies=remedies,
            flags=flags,
            provision=provision,
            by_receipt=by_receipt,
        )
        for name, called, how, counted in (
            (key, title, handed_over, period),
            (
                f"{key}_mailed",
                Text(f"{title.en}, form mailed", f"{title.fr}, formulaire posté"),
                posted,
                MAIL.then(period),
            ),
        )
    ]
    return made[0], made[1]


application, application_mailed = _both(
    "protection.application",
    19,
    "IRPR 162",
    Text("Application for protection that keeps the stay", "Demande de protection qui maintient le sursis"),
    Text(
        "Have the application for protection received by the Department",
        "Faire recevoir la demande de protection par le ministère",
    ),
    Meaning.LAST_DAY,
    Text(
        "Received within 15 days after the notification, the application keeps removal stayed.",
        "Reçue dans les 15 jours suivant l’avis, la demande maintient le sursis au renvoi.",
    ),
    TO_APPLY,
    extra=(_STAYS,),
    rolls=True,
    remedies=(_LATER,),
    by_receipt=True,
    provision="IRPR 162",
)

decided, decided_mailed = _both(
    "protection.decision",
    20,
    "IRPR 162",
    Text("Earliest decision on protection", "Décision la plus hâtive sur la protection"),
    Text(
        "The application may be decided from this day; have everything in before it",
        "La demande peut être tranchée dès ce jour; tout doit être reçu avant",
    ),
    Meaning.FIRST_DAY,
    Text(
        "At least 30 days must have passed since the notification.",
        "Il doit s’être écoulé au moins 30 jours depuis l’avis.",
    ),
    BEFORE_DECISION,
    extra=(_STAYS,),
    rolls=False,
    then=NEXT_DAY,
    flags=(
        NOTHING_TO_DO,
        Flag(
            "only-in-time",
            Text(
                "Only an application received within the 15 days has this guarantee.",
                "Seule la demande reçue dans les 15 jours a cette garantie.",
            ),
            FlagKind.NOTE,
        ),
        Flag(
            "at-least",
            Text(
                "“At least” leaves out both days (Interpretation Act, s. 27(1)): the day after the thirtieth is the "
                "first.",
                "Un nombre minimal de jours exclut les deux jours extrêmes (Loi d’interprétation, par. 27(1)) : le "
                "lendemain du trentième est le premier.",
            ),
            FlagKind.NOTE,
        ),
    ),
    provision="IRPR 162",
)

late, late_mailed = _both(
    "protection.late",
    21,
    "IRPR 163",
    Text("Application without a stay", "Demande sans sursis"),
    Text(
        "From this day an application may still be made, but removal is no longer stayed",
        "Dès ce jour, la demande peut encore être faite, mais il n’y a plus de sursis",
    ),
    Meaning.EFFECT,
    Text(
        "An application made after the 15 days does not stay removal.",
        "La demande faite après les 15 jours n’opère pas sursis.",
    ),
    TO_APPLY,
    extra=(_STAYS, _MAY_BE_LATE),
    rolls=True,
    then=NEXT_DAY,
    provision="IRPR 163",
)

again = time_limit(
    "protection.again",
    21,
    "IRPR 165",
    protection.last_decision,
    Text("Further application", "Nouvelle demande"),
    Text("Apply again for protection", "Faire une nouvelle demande de protection"),
    Meaning.LAST_DAY,
    running(
        Text(
            "No time limit is set for a further application, and it stays nothing; a wait of 12 months comes first.",
            "Aucun délai n’est fixé pour une nouvelle demande, et elle n’opère pas sursis; une attente de 12 mois vient "
            "d’abord.",
        ),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=SINCE,
    provision="IRPR 165",
)

at_the_port = time_limit(
    "protection.at_port",
    21,
    "IRPR 166",
    notices.order_made_on,
    Text("Application at a port of entry", "Demande à un point d’entrée"),
    Text(
        "Have the application received as soon as the order is made",
        "Faire recevoir la demande dès la prise de la mesure",
    ),
    Meaning.LAST_DAY,
    running(
        Text(
            "If the order was made on arrival and is in force, the application is received at once; it stays nothing.",
            "Si la mesure a été prise à l’arrivée et a pris effet, la demande est reçue aussitôt; elle n’opère pas "
            "sursis.",
        ),
        leg(notices.order_made_on),
        since=SINCE,
        only_if=(
            condition(
                at_port,
                Text(
                    "The order was not made on arrival at a port of entry, or is not in force: an application opens "
                    "on notification.",
                    "La mesure n’a pas été prise à l’arrivée à un point d’entrée, ou n’a pas pris effet : la demande "
                    "s’ouvre sur avis.",
                ),
                "IRPR 160(1)",
            ),
        ),
        enacted_by=FIRST,
    ),
    known_from=SINCE,
    provision="IRPR 166",
)


LIMITS = (
    application,
    application_mailed,
    decided,
    decided_mailed,
    late,
    late_mailed,
    again,
    at_the_port,
)
