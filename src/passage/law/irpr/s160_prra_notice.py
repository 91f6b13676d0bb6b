"""IRPR 160 to 166: how the application for protection opens, and which application keeps removal stayed.

A notification opens it. An application received within 15 days of it keeps the stay; one made later, one made
again, or one made at a port of entry stays nothing.
"""

from passage.lang import Days, Flag, FlagKind, RollOver, all_of, any_of, version
from passage.law.facts import protection
from passage.law.facts.decision import today
from passage.law.facts.order import certificate, in_force
from passage.law.facts.protection import Stage, stage
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2002-06-28"
READ_FROM = "2009-10-22"
FIRST = "SOR/2002-227"
SECOND = "SOR/2009-290, s. 3(F)"

MAIL = Days(7)
"""From the day a form was mailed to the day it counts as given (160(4)(b))."""

TO_APPLY = Days(15)
"""From the notification to the last day on which an application keeps the stay (162)."""

BEFORE_DECISION = Days(30)
"""From the notification: what must have passed before the application is decided (162)."""

mailed = irpr(
    "160(4)(b)",
    Text("Notification by mail", "Avis par la poste"),
    version(
        Text(
            "If the form is sent by mail, notification is given seven days after the day it was sent.",
            "Si le formulaire est envoyé par la poste, l’avis est donné sept jours après le jour de l’envoi.",
        ),
        protection.by_mail.node(),
        since=READ_FROM,
        enacted_by=SECOND,
    ),
    known_from=READ_FROM,
)

_by_hand_limit = protection.form_on + TO_APPLY.then(RollOver())
_by_mail_limit = protection.form_on + MAIL.then(TO_APPLY).then(RollOver())

running = any_of(~mailed & (today <= _by_hand_limit), mailed & (today <= _by_mail_limit))
"""The 15 days from notification have not passed."""

notified = irpr(
    "160(1)",
    Text("Notification", "Avis"),
    version(
        Text(
            "A person may apply for protection after the Department notifies them that they may.",
            "La demande de protection s’ouvre à la personne que le ministère avise de cette possibilité.",
        ),
        stage.is_(Stage.NOTIFIED, Stage.DECLINED),
        since=READ_FROM,
        enacted_by=SECOND,
    ),
    known_from=READ_FROM,
)

repeated = irpr(
    "165",
    Text("Further application", "Nouvelle demande"),
    version(
        Text(
            "A person whose application was rejected and who has remained in Canada since the notification "
            "may apply again; this stays nothing.",
            "La personne dont la demande a été rejetée et qui est demeurée au Canada depuis l’avis peut "
            "présenter une autre demande; celle-ci n’opère pas sursis.",
        ),
        protection.earlier & protection.remained,
        since=READ_FROM,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

at_port = irpr(
    "166",
    Text("Order made at a port of entry", "Mesure prise à un point d’entrée"),
    version(
        Text(
            "If the order was made at a port of entry on arrival and is in force, the application must be "
            "received as soon as the order is made; it stays nothing.",
            "Si la mesure a été prise à un point d’entrée à l’arrivée et a pris effet, la demande doit être "
            "reçue dès la prise de la mesure; elle n’opère pas sursis.",
        ),
        protection.order_at_port & in_force,
        since=READ_FROM,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
    flags=(
        Flag(
            "languages-166",
            Text(
                "The English asks that the order be in force; the French, that it be enforceable "
                "(« exécutoire »).",
                "L’anglais exige que la mesure ait pris effet (« in force »); le français, qu’elle soit "
                "exécutoire.",
            ),
            FlagKind.LANGUAGES_DIFFER,
            when=protection.order_at_port.node(),
        ),
    ),
)

without_notice = irpr(
    "160(2)",
    Text("Without notification", "Sans avis"),
    version(
        Text(
            "A person described in section 165 or 166 may apply without being notified.",
            "La personne visée aux articles 165 ou 166 peut faire une demande sans avoir reçu d’avis.",
        ),
        any_of(repeated, at_port),
        since=READ_FROM,
        enacted_by=SECOND,
    ),
    known_from=READ_FROM,
)

in_time = irpr(
    "162",
    Text("Application within 15 days", "Demande dans les 15 jours"),
    version(
        Text(
            "An application received within 15 days of the notification keeps removal stayed, and is not "
            "decided before 30 days have passed since it.",
            "La demande reçue dans les 15 jours suivant l’avis maintient le sursis, et n’est pas tranchée "
            "avant que 30 jours se soient écoulés depuis l’avis.",
        ),
        any_of(
            ~mailed & (protection.applied_on <= _by_hand_limit),
            mailed & (protection.applied_on <= _by_mail_limit),
        ),
        since=READ_FROM,
        unless=(repeated, at_port),
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

certificate_limit = irpr(
    "164",
    Text("Person named in a certificate", "Personne nommée dans un certificat"),
    version(
        Text(
            "A person named in a security certificate must apply within the 15 days.",
            "La personne nommée dans un certificat de sécurité doit faire sa demande dans les 15 jours.",
        ),
        certificate.node(),
        since=READ_FROM,
        enacted_by="SOR/2009-290, s. 4(F)",
    ),
    known_from=READ_FROM,
)

late = irpr(
    "163",
    Text("Application after 15 days", "Demande après 15 jours"),
    version(
        Text(
            "A person who has remained in Canada since the notification may still apply after 15 days; this "
            "stays nothing.",
            "La personne demeurée au Canada depuis l’avis peut encore faire une demande après 15 jours; "
            "celle-ci n’opère pas sursis.",
        ),
        all_of(stage.is_(Stage.NOTIFIED, Stage.DECLINED), ~running),
        since=READ_FROM,
        unless=(certificate_limit,),
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

PROVISIONS = (mailed, notified, repeated, at_port, without_notice, in_time, certificate_limit, late)
