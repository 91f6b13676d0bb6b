"""Four questions on protection before removal: barred or not, open today, heard, and what it can give."""

from passage.lang import Issue, all_of, any_of, outcome, worst_first
from passage.law.ending import (
    alive,
)
from passage.law.facts.protection import Stage as Application
from passage.law.facts.protection import stage as application
from passage.law.irpa.s112_prra import BARS, barred, may_apply
from passage.law.irpa.s112_restricted import RESTRICTIONS, restricted
from passage.law.irpa.s113_hearing import discretionary, mandatory, three_factors
from passage.law.irpa.s115_non_refoulement import (
    protected,
)
from passage.law.irpr.s160_prra_notice import late, notified, running, without_notice
from passage.text import Text

prra = Issue(
    "prra",
    Text(
        "Is an application for protection before removal barred?",
        "La demande de protection (examen des risques avant renvoi) est-elle exclue?",
    ),
    (
        outcome(
            "protected",
            protected,
            Text(
                "The application is not for this person: subsection 115(1) already protects against removal "
                "to danger.",
                "Cette demande ne s’adresse pas à la personne : le paragraphe 115(1) la protège déjà contre "
                "le renvoi vers le danger.",
            ),
        ),
        outcome(
            "barred",
            ~protected & barred,
            Text(
                "The application is barred by subsection 112(2).",
                "La demande est exclue par le paragraphe 112(2).",
            ),
        ),
        outcome(
            "not_reached",
            all_of(~protected, ~barred, alive),
            Text(
                "The question does not arise yet: the claim is still on its way, and no order is in force "
                "because of it.",
                "La question ne se pose pas encore : la demande d’asile suit son cours, et aucune mesure "
                "n’a pris effet à cause d’elle.",
            ),
        ),
        outcome(
            "not_barred",
            all_of(~protected, ~barred, ~alive),
            Text(
                "Not barred by subsection 112(2): the application may be made on notification, once the "
                "removal order is in force.",
                "La demande n’est pas exclue par le paragraphe 112(2) : elle peut être faite sur avis, une "
                "fois que la mesure de renvoi a pris effet.",
            ),
        ),
    ),
    grounds=tuple(bar.key for bar in BARS),
    order=worst_first("barred", "not_reached", "not_barred", "protected"),
    follows=("prra_now", "prra_hearing", "prra_restricted"),
)

_open = all_of(~protected, ~barred, may_apply)
_made = application.is_(Application.PENDING, Application.ALLOWED, Application.ENDED)
_unnoticed = all_of(~notified, ~without_notice, ~_made)

prra_now = Issue(
    "prra_now",
    Text(
        "May an application for protection before removal be made today?",
        "La demande de protection (examen des risques avant renvoi) peut-elle être faite aujourd’hui?",
    ),
    (
        outcome(
            "closed",
            protected | barred,
            Text("It may not be made.", "Elle ne peut être faite."),
        ),
        outcome(
            "await_order",
            all_of(~protected, ~barred, ~may_apply),
            Text(
                "Not yet: the removal order must first come into force.",
                "Pas encore : la mesure de renvoi doit d’abord prendre effet.",
            ),
        ),
        outcome(
            "made",
            _open & _made,
            Text("It has been made.", "Elle a été faite."),
        ),
        outcome(
            "open",
            all_of(_open, notified, running),
            Text(
                "It may be made; received within 15 days of the notification, it keeps removal stayed.",
                "Elle peut être faite; reçue dans les 15 jours suivant l’avis, elle maintient le sursis au "
                "renvoi.",
            ),
        ),
        outcome(
            "open_without_stay",
            all_of(_open, ~_made, any_of(late, ~notified & without_notice)),
            Text("It may be made, but stays nothing.", "Elle peut être faite, mais n’opère pas sursis."),
        ),
        outcome(
            "too_late",
            all_of(_open, notified, ~running, ~late),
            Text("The time to make it has passed.", "Le délai pour la faire est expiré."),
        ),
        outcome(
            "await_notification",
            all_of(_open, _unnoticed),
            Text(
                "Not yet: the Department must first give notification, and must do so before removal.",
                "Pas encore : le ministère doit d’abord donner avis, et le faire avant le renvoi.",
            ),
        ),
    ),
    grounds=(may_apply.key, notified.key, without_notice.key),
    order=worst_first(
        "closed", "too_late", ("await_order", "await_notification"), "open_without_stay", ("open", "made")
    ),
)

prra_hearing = Issue(
    "prra_hearing",
    Text(
        "Is there a hearing on an application for protection before removal?",
        "Une audience est-elle tenue sur la demande de protection (examen des risques avant renvoi)?",
    ),
    (
        outcome(
            "not_reached",
            any_of(protected, barred, alive),
            Text(
                "The question is not reached: no such application is open.",
                "La question ne se pose pas : une telle demande n’est pas ouverte.",
            ),
        ),
        outcome(
            "mandatory",
            all_of(~protected, ~barred, ~alive, mandatory),
            Text(
                "A hearing must be held, unless the application is allowed without one.",
                "Une audience est obligatoire, à moins que la demande ne soit accueillie sans audience.",
            ),
        ),
        outcome(
            "discretionary",
            all_of(~protected, ~barred, ~alive, discretionary),
            Text(
                "A hearing may be held, if the Minister is of the opinion that the prescribed factors "
                "require it.",
                "Une audience peut être tenue, si le ministre l’estime requise compte tenu des facteurs "
                "réglementaires.",
            ),
        ),
    ),
    grounds=(mandatory.key, three_factors.key),
    order=worst_first("not_reached", "discretionary", "mandatory"),
)

prra_restricted = Issue(
    "prra_restricted",
    Text(
        "What can an application for protection before removal give?",
        "Que peut donner la demande de protection (examen des risques avant renvoi)?",
    ),
    (
        outcome(
            "restricted",
            restricted,
            Text(
                "A stay of removal only, not refugee protection; assessments are given first, with 15 days "
                "to answer.",
                "Un sursis au renvoi seulement, et non l’asile; des évaluations sont d’abord remises, avec "
                "15 jours pour répondre.",
            ),
        ),
        outcome(
            "full",
            ~restricted,
            Text(
                "Refugee protection, if the application is allowed.", "L’asile, si la demande est accueillie."
            ),
        ),
    ),
    grounds=tuple(restriction.key for restriction in RESTRICTIONS),
    order=worst_first("restricted", "full"),
)

ISSUES = (prra, prra_now, prra_hearing, prra_restricted)
