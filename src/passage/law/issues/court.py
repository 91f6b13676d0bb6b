"""Two questions on the courts: whether leave for judicial review may be sought now, and whether one may go on."""

from passage.lang import Issue, all_of, outcome, worst_first
from passage.law.facts.court import Matter, Ruling, certified, matter, ruling
from passage.law.irpa.s072_judicial_review import (
    appeal_first,
    appeal_open,
    by_minister,
    certified_question,
    hearing,
    in_time,
    leave,
    more_time,
    no_appeal_from_leave,
    on_paper,
)
from passage.text import Text

_some = ~matter.is_(Matter.NONE)

judicial_review = Issue(
    "judicial_review",
    Text(
        "May leave for judicial review be sought now?",
        "L’autorisation de contrôle judiciaire peut-elle être demandée maintenant?",
    ),
    (
        outcome(
            "nothing_decided",
            matter.is_(Matter.NONE),
            Text(
                "Nothing has been decided that could be reviewed.",
                "Rien n’a été décidé qui puisse être contrôlé.",
            ),
        ),
        outcome(
            "appeal_first",
            all_of(_some, appeal_first, appeal_open),
            Text(
                "Not yet: an appeal is still open, and comes first.",
                "Pas encore : un appel est toujours possible ou en cours, et passe d’abord.",
            ),
        ),
        outcome(
            "appeal_not_taken",
            all_of(_some, appeal_first, ~appeal_open),
            Text(
                "Leave may not be sought: there was a right of appeal, and it was not exhausted.",
                "L’autorisation ne peut être demandée : il existait une voie d’appel, qui n’a pas été "
                "épuisée.",
            ),
        ),
        outcome(
            "open",
            all_of(_some, leave, ~appeal_first, in_time),
            Text(
                "Leave may be sought: 15 days from being told of the decision, or 60 if it was made outside "
                "Canada. Whether to grant it is the Court’s choice.",
                "L’autorisation peut être demandée : dans les 15 jours suivant l’avis de la décision, ou 60 "
                "si elle a été rendue hors du Canada. La Cour est libre de l’accorder ou non.",
            ),
        ),
        outcome(
            "late",
            all_of(_some, leave, ~appeal_first, ~in_time),
            Text(
                "The time has passed. Leave may still be sought with a request for more time, which a judge "
                "may allow for special reasons.",
                "Le délai est expiré. L’autorisation peut encore être demandée avec une demande de "
                "prorogation, qu’un juge peut accueillir pour motifs valables.",
            ),
        ),
    ),
    grounds=tuple(each.key for each in (leave, appeal_first, in_time, more_time, on_paper, by_minister)),
    follows=("stay", "court_appeal"),
    order=worst_first(("nothing_decided", "appeal_first", "appeal_not_taken", "late"), "open"),
)

court_appeal = Issue(
    "court_appeal",
    Text(
        "May the Federal Court’s decision be appealed?",
        "La décision de la Cour fédérale est-elle susceptible d’appel?",
    ),
    (
        outcome(
            "not_reached",
            ruling.is_(Ruling.NONE),
            Text("The Court has not decided.", "La Cour n’a pas statué."),
        ),
        outcome(
            "leave_refused",
            no_appeal_from_leave,
            Text(
                "No: a refusal of leave is final.",
                "Non : le refus d’autorisation n’est pas susceptible d’appel.",
            ),
        ),
        outcome(
            "certified",
            certified_question,
            Text(
                "An appeal may be made to the Federal Court of Appeal, on the certified question.",
                "Un appel peut être interjeté à la Cour d’appel fédérale, sur la question certifiée.",
            ),
        ),
        outcome(
            "not_certified",
            ruling.is_(Ruling.JUDGMENT) & ~certified,
            Text(
                "No: the judge certified no question.",
                "Non : le juge n’a certifié aucune question.",
            ),
        ),
    ),
    grounds=(no_appeal_from_leave.key, hearing.key, certified_question.key),
    order=worst_first(("not_reached", "leave_refused", "not_certified"), "certified"),
)

ISSUES = (judicial_review, court_appeal)
