"""IRPA 72 to 75: asking the Federal Court for leave, after any appeal and within the time, and what follows.

Every decision under the Act may be reviewed, with leave. A refusal of leave is the end of it; a judgment may
be appealed only if the judge certifies a question. Asking stays nothing by itself, save as IRPR 231 says.
"""

from passage.lang import Days, Flag, FlagKind, RollOver, all_of, any_of, version
from passage.law.facts import claim, decision, readings_after, removal
from passage.law.facts.claim import Stage
from passage.law.facts.court import Matter, Ruling, certified, in_canada, matter, notified_on, ruling
from passage.law.facts.decision import Appeal, today
from passage.law.facts.removal import OrderAppeal
from passage.law.irpa.s110_appeal import appeal, no_appeal
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2002-06-28"
READ_FROM = "2015-07-01"
FIRST = "S.C. 2001, c. 27"

_decided = ~matter.is_(Matter.NONE)

_claim_appeal = all_of(matter.is_(Matter.CLAIM), appeal, ~no_appeal)
_order_appeal = all_of(matter.is_(Matter.ORDER), removal.appealable)

appeal_open = any_of(
    _claim_appeal & any_of(claim.stage.is_(Stage.BEFORE_RAD), decision.appeal.is_(Appeal.RUNNING)),
    _order_appeal & removal.order_appeal.is_(OrderAppeal.RUNNING, OrderAppeal.PENDING),
)
"""An appeal may still be made, or has been made and is not decided."""

appeal_lapsed = any_of(
    all_of(
        _claim_appeal,
        claim.stage.is_(Stage.DECIDED),
        decision.appeal.is_(Appeal.NONE, Appeal.WITHDRAWN, Appeal.ABANDONED),
    ),
    _order_appeal & removal.order_appeal.is_(OrderAppeal.NONE),
)
"""There was a right of appeal, and it was let go."""

leave = irpa(
    "72(1)",
    Text("Leave of the Court", "Autorisation de la Cour"),
    version(
        Text(
            "Any decision, order, measure or question under the Act may be reviewed by the Federal Court; "
            "one begins by asking for leave.",
            "Toute décision, ordonnance, mesure ou question relevant de la Loi peut faire l’objet d’un "
            "contrôle par la Cour fédérale, à condition d’en demander d’abord l’autorisation.",
        ),
        _decided,
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
    flags=(
        Flag(
            "no-stay",
            Text(
                "Asking for leave does not stay removal by itself, except against the appeal division’s "
                "rejection of the claim (IRPR 231).",
                "La demande d’autorisation n’emporte pas sursis au renvoi, sauf si elle vise le rejet de la "
                "demande d’asile par la Section d’appel (RIPR 231).",
            ),
            FlagKind.NOTE,
            when=_decided,
        ),
    ),
)

appeal_first = irpa(
    "72(2)(a)",
    Text("Appeals first", "Épuisement des voies d’appel"),
    version(
        Text(
            "Leave may not be sought until any right of appeal under the Act is exhausted.",
            "L’autorisation ne peut être demandée tant que les voies d’appel que prévoit la Loi ne sont pas "
            "épuisées.",
        ),
        any_of(appeal_open, appeal_lapsed & ~readings_after.lapsed_appeal_exhausted),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
    flags=(
        Flag(
            "lapsed-appeal",
            Text(
                "Whether an appeal that was not made in time, or was given up, is exhausted is open; both "
                "readings are shown. The division that hears the appeal may be asked for more time.",
                "Qu’un appel non interjeté à temps, ou auquel on a renoncé, soit une voie épuisée est une "
                "question ouverte; les deux lectures sont présentées. On peut demander une prorogation à la "
                "section saisie de l’appel.",
            ),
            when=appeal_lapsed,
        ),
    ),
)

IN_CANADA, ABROAD = Days(15), Days(60)
"""The time to apply, as the matter arose in Canada or outside."""

in_time = irpa(
    "72(2)(b)",
    Text("Time to apply", "Délai pour agir"),
    version(
        Text(
            "The application is served and filed within 15 days after the person is told of the decision, "
            "or within 60 if the matter arose outside Canada.",
            "La demande est signifiée et déposée dans les 15 jours suivant celui où la personne est avisée "
            "de la décision, ou dans les 60 jours si celle-ci n’a pas été rendue au Canada.",
        ),
        any_of(
            in_canada & (today <= notified_on + IN_CANADA.then(RollOver())),
            ~in_canada & (today <= notified_on + ABROAD.then(RollOver())),
        ),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

more_time = irpa(
    "72(2)(c)",
    Text("More time", "Prorogation"),
    version(
        Text(
            "A judge may, for special reasons, allow more time.",
            "Un juge peut, pour motifs valables, accorder un délai supplémentaire.",
        ),
        _decided & ~in_time,
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
    flags=(
        Flag(
            "stay-lost",
            Text(
                "Asking for more time forfeits the automatic stay of IRPR 231.",
                "Demander une prorogation fait perdre le sursis d’office prévu à l’article 231 du RIPR.",
            ),
            FlagKind.NOTE,
            when=_decided & ~in_time,
        ),
    ),
)

on_paper = irpa(
    "72(2)(d)",
    Text("Decided without delay, on paper", "Décision à bref délai, sur dossier"),
    version(
        Text(
            "A judge decides on leave without delay and in a summary way, and without a hearing unless a "
            "judge orders one.",
            "Un juge statue sur l’autorisation à bref délai et selon la procédure sommaire, sans audience à "
            "moins qu’un juge n’en ordonne une.",
        ),
        _decided,
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

no_appeal_from_leave = irpa(
    "72(2)(e)",
    Text("No appeal on leave", "Refus d’autorisation sans appel"),
    version(
        Text(
            "The Court’s decision on leave cannot be appealed.",
            "La décision de la Cour sur l’autorisation n’est pas susceptible d’appel.",
        ),
        ruling.is_(Ruling.LEAVE_REFUSED),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

by_minister = irpa(
    "73",
    Text("Leave sought by the Minister", "Demande du ministre"),
    version(
        Text(
            "The Minister may ask for leave against any decision of the Refugee Appeal Division, even one "
            "in which the Minister took no part.",
            "Le ministre peut demander l’autorisation de contester toute décision de la Section d’appel des "
            "réfugiés, même s’il n’a pas participé à l’affaire.",
        ),
        matter.is_(Matter.APPEAL),
        since="2012-12-15",
        enacted_by="S.C. 2001, c. 27",
    ),
    known_from="2012-12-15",
)

hearing = irpa(
    "74(b)",
    Text("Hearing within 30 to 90 days", "Audience de 30 à 90 jours plus tard"),
    version(
        Text(
            "Once leave is given, the hearing is held no sooner than 30 days later (unless the parties "
            "agree) and no later than 90.",
            "Une fois l’autorisation accordée, l’audience se tient au plus tôt 30 jours après (sauf entente "
            "des parties) et au plus tard 90 jours après.",
        ),
        ruling.is_(Ruling.JUDGMENT),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

certified_question = irpa(
    "74(d)",
    Text("Certified question", "Question certifiée"),
    version(
        Text(
            "An appeal from the judgment lies to the Federal Court of Appeal if, in it, the judge states "
            "and certifies a serious question of general importance, and not otherwise; subject to section "
            "87.01.",
            "On peut en appeler du jugement à la Cour d’appel fédérale si le juge y énonce et y certifie "
            "une question grave de portée générale, et non autrement; sous réserve de l’article 87.01.",
        ),
        ruling.is_(Ruling.JUDGMENT) & certified,
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

PROVISIONS = (
    leave,
    appeal_first,
    in_time,
    more_time,
    on_paper,
    no_appeal_from_leave,
    by_minister,
    hearing,
    certified_question,
)
