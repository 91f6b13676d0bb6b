"""Five questions on the course of an application for protection: its notice, its stay, its evidence, its end."""

from passage.lang import Issue, all_of, any_of, outcome, worst_first
from passage.law.facts.protection import Stage, stage
from passage.law.irpa.s112_prra import barred
from passage.law.irpa.s112_restricted import restricted
from passage.law.irpa.s113_evidence import on_definition, rejected_before, shut_out
from passage.law.irpa.s114_effect import cancelled, confers, nullified, stays, vacated
from passage.law.irpa.s115_non_refoulement import protected
from passage.law.irpr.s160_prra_notice import in_time, mailed, running, without_notice
from passage.law.irpr.s161_protection_course import (
    before_removal,
    by_hand,
    counts_as_rejected,
    gone,
    hearing_rules,
    missed,
    new_evidence_named,
    notes_on_request,
    submissions,
    thirty_days,
    with_summary,
    withdrawn,
)
from passage.law.irpr.s172_assessments import before_judge, given_first, no_second, on_reexamination
from passage.law.irpr.s232_end_of_stay import (
    EVENTS,
    declined,
    rejected,
    residence_decided,
    stay_cancelled,
    time_passed,
)
from passage.text import Text

_pending, _allowed = stage.is_(Stage.PENDING), stage.is_(Stage.ALLOWED)
_unnoticed = all_of(~protected, ~barred, stage.is_(Stage.NONE))

prra_notice = Issue(
    "prra_notice",
    Text(
        "Is notification due that protection may be applied for?",
        "Un avis ouvrant la demande de protection (examen des risques avant renvoi) est-il dû?",
    ),
    (
        outcome(
            "given",
            ~stage.is_(Stage.NONE),
            Text("The application is already under way.", "La démarche est déjà engagée."),
        ),
        outcome(
            "not_due",
            stage.is_(Stage.NONE) & any_of(protected, barred),
            Text(
                "No: the application is not open to the person.",
                "Non : cette demande n’est pas ouverte à la personne.",
            ),
        ),
        outcome(
            "not_needed",
            _unnoticed & without_notice,
            Text(
                "None is needed: the application may be made without it, and stays nothing.",
                "L’avis n’est pas nécessaire : la demande peut être faite sans lui, et n’opère pas sursis.",
            ),
        ),
        outcome(
            "with_summary",
            all_of(_unnoticed, ~without_notice, with_summary),
            Text(
                "Yes: when the summary of the evidence behind the certificate is filed.",
                "Oui : lorsque le résumé de la preuve à l’appui du certificat est déposé.",
            ),
        ),
        outcome(
            "before_removal",
            all_of(_unnoticed, ~without_notice, ~with_summary, before_removal),
            Text(
                "Yes: it must be given before removal. From that moment removal is stayed.",
                "Oui : il doit être donné avant le renvoi. Dès lors, il y a sursis au renvoi.",
            ),
        ),
        outcome(
            "not_yet",
            all_of(_unnoticed, ~without_notice, ~with_summary, ~before_removal),
            Text(
                "Not yet: no removal order is in force.",
                "Pas encore : aucune mesure de renvoi n’a pris effet.",
            ),
        ),
    ),
    grounds=(before_removal.key, with_summary.key, by_hand.key, mailed.key),
    follows=("prra_stay",),
    neutral=Text(
        "it is about when the notice comes, which others decide",
        "il s’agit du moment de l’avis, que d’autres décident",
    ),
)

prra_stay = Issue(
    "prra_stay",
    Text(
        "Does the notification stay removal, and until when?",
        "L’avis ouvrant la demande de protection emporte-t-il sursis au renvoi, et jusqu’à quand?",
    ),
    (
        outcome(
            "not_notified",
            stage.is_(Stage.NONE),
            Text(
                "No notification has been given, so none stays removal.",
                "Aucun avis n’a été donné : il n’y a pas de sursis de ce fait.",
            ),
        ),
        outcome(
            "without_stay",
            all_of(_pending, without_notice, ~rejected),
            Text(
                "No: an application made again, or at a port of entry, stays nothing.",
                "Non : la demande faite de nouveau, ou à un point d’entrée, n’opère pas sursis.",
            ),
        ),
        outcome(
            "until_application",
            stage.is_(Stage.NOTIFIED) & running,
            Text(
                "Removal is stayed until the person declines in writing, or the 15 days pass without an "
                "application.",
                "Il y a sursis jusqu’à ce que la personne renonce par écrit, ou que les 15 jours passent "
                "sans demande.",
            ),
        ),
        outcome(
            "until_decision",
            all_of(_pending, in_time, ~rejected),
            Text(
                "Removal is stayed until the application is decided; if it is allowed, longer.",
                "Il y a sursis jusqu’à la décision sur la demande; si elle est accordée, plus longtemps.",
            ),
        ),
        outcome(
            "until_residence",
            all_of(_allowed, ~restricted, ~rejected),
            Text(
                "Removal is stayed until permanent residence is decided.",
                "Il y a sursis jusqu’à la décision sur la résidence permanente.",
            ),
        ),
        outcome(
            "until_cancelled",
            all_of(_allowed, restricted, ~rejected),
            Text(
                "Removal to the country of risk is stayed until the Minister cancels the stay.",
                "Il y a sursis au renvoi vers le pays où existe le risque, jusqu’à ce que le ministre le "
                "révoque.",
            ),
        ),
        outcome(
            "declined",
            declined,
            Text(
                "The stay has ended: the person declined in writing.",
                "Le sursis a pris fin : la personne a renoncé par écrit.",
            ),
        ),
        outcome(
            "time_passed",
            time_passed & ~rejected,
            Text(
                "The stay has ended: no application was received in time. One may still be made; it stays "
                "nothing.",
                "Le sursis a pris fin : aucune demande n’a été reçue à temps. Elle peut encore être faite; "
                "elle n’opère pas sursis.",
            ),
        ),
        outcome(
            "rejected",
            rejected,
            Text(
                "The stay has ended: the application was rejected, or counts as rejected.",
                "Le sursis a pris fin : la demande a été rejetée, ou est tenue pour rejetée.",
            ),
        ),
        outcome(
            "residence_decided",
            residence_decided & ~rejected,
            Text(
                "The stay has ended: permanent residence has been decided. A protected person is still not "
                "sent to danger.",
                "Le sursis a pris fin : la résidence permanente a été tranchée. La personne protégée n’est "
                "toujours pas renvoyée vers le danger.",
            ),
        ),
        outcome(
            "cancelled",
            stay_cancelled & ~rejected,
            Text(
                "The stay has ended: the Minister cancelled it.",
                "Le sursis a pris fin : le ministre l’a révoqué.",
            ),
        ),
    ),
    grounds=(in_time.key, without_notice.key, *(event.key for event in EVENTS)),
    follows=("prra_now", "stay"),
    order=worst_first(
        (
            "not_notified",
            "without_stay",
            "declined",
            "time_passed",
            "rejected",
            "residence_decided",
            "cancelled",
        ),
        ("until_application", "until_decision", "until_residence", "until_cancelled"),
    ),
)

prra_outcome = Issue(
    "prra_outcome",
    Text(
        "What has come of the application for protection?",
        "Qu’est-il advenu de la demande de protection?",
    ),
    (
        outcome(
            "none",
            stage.is_(Stage.NONE, Stage.NOTIFIED, Stage.DECLINED),
            Text("No application has been made.", "Aucune demande n’a été faite."),
        ),
        outcome(
            "too_early",
            _pending & all_of(thirty_days, ~counts_as_rejected),
            Text(
                "It is not decided yet, and may not be before 30 days have passed since the notification.",
                "Elle n’est pas tranchée, et ne peut l’être avant que 30 jours se soient écoulés depuis "
                "l’avis.",
            ),
        ),
        outcome(
            "undecided",
            all_of(_pending, ~thirty_days, ~counts_as_rejected),
            Text("It is to be decided.", "Elle reste à trancher."),
        ),
        outcome(
            "rejected",
            counts_as_rejected,
            Text(
                "It is rejected: by a decision, a withdrawal or an abandonment. Leave for judicial review "
                "may be sought.",
                "Elle est rejetée : par une décision, un retrait ou un désistement. L’autorisation de "
                "contrôle judiciaire peut être demandée.",
            ),
        ),
        outcome(
            "vacated",
            nullified,
            Text(
                "It was allowed, and the decision was then vacated: it is taken to have been rejected.",
                "Elle avait été accordée, puis la décision a été annulée : elle est tenue pour rejetée.",
            ),
        ),
        outcome(
            "confers_protection",
            confers,
            Text("It is allowed, and confers refugee protection.", "Elle est accordée, et confère l’asile."),
        ),
        outcome(
            "stays_removal",
            stays,
            Text(
                "It is allowed, and stays removal to the country of risk; the stay may be re-examined.",
                "Elle est accordée, et emporte sursis au renvoi vers le pays où existe le risque; le sursis "
                "peut être réexaminé.",
            ),
        ),
        outcome(
            "cancelled",
            cancelled,
            Text(
                "It was allowed; the stay has since been cancelled.",
                "Elle avait été accordée; le sursis a depuis été révoqué.",
            ),
        ),
    ),
    grounds=(
        thirty_days.key,
        missed.key,
        gone.key,
        withdrawn.key,
        counts_as_rejected.key,
        confers.key,
        stays.key,
        cancelled.key,
        vacated.key,
        nullified.key,
        notes_on_request.key,
    ),
    follows=("prra_stay", "judicial_review"),
    order=worst_first(
        ("rejected", "vacated", "cancelled"),
        ("none", "too_early", "undecided"),
        "stays_removal",
        "confers_protection",
    ),
)

prra_evidence = Issue(
    "prra_evidence",
    Text(
        "May a piece of evidence be presented with the application for protection?",
        "Un élément de preuve peut-il être présenté à l’appui de la demande de protection?",
    ),
    (
        outcome(
            "any",
            ~rejected_before,
            Text(
                "Yes, whatever its date: no claim was rejected.",
                "Oui, quelle qu’en soit la date : aucune demande d’asile n’a été rejetée.",
            ),
        ),
        outcome(
            "new",
            rejected_before & ~shut_out,
            Text(
                "Yes: it is new, or could not reasonably be had or expected before. The submissions must "
                "say so.",
                "Oui : il est nouveau, ou on ne pouvait raisonnablement l’obtenir ni l’attendre auparavant. "
                "Les observations doivent l’indiquer.",
            ),
        ),
        outcome(
            "shut_out",
            shut_out,
            Text(
                "No: it could have been presented before the claim was rejected.",
                "Non : il aurait pu être présenté avant le rejet de la demande d’asile.",
            ),
        ),
    ),
    grounds=(shut_out.key, submissions.key, new_evidence_named.key, hearing_rules.key, on_definition.key),
    order=worst_first("shut_out", "new", "any"),
)

prra_assessments = Issue(
    "prra_assessments",
    Text(
        "Must assessments be given before the application for protection is decided?",
        "Des évaluations doivent-elles être fournies avant la décision sur la demande de protection?",
    ),
    (
        outcome(
            "not_restricted",
            ~restricted,
            Text(
                "No: the application can give refugee protection.", "Non : la demande peut mener à l’asile."
            ),
        ),
        outcome(
            "reexamination",
            on_reexamination,
            Text(
                "Yes, with the notice that the stay is re-examined; an answer received within 15 days is "
                "considered.",
                "Oui, avec l’avis d’examen du sursis; il est tenu compte de la réplique reçue dans les "
                "15 jours.",
            ),
        ),
        outcome(
            "before_judge",
            before_judge & ~on_reexamination,
            Text(
                "Not yet: a judge must first determine whether the certificate is reasonable.",
                "Pas encore : un juge doit d’abord se prononcer sur le caractère raisonnable du certificat.",
            ),
        ),
        outcome(
            "given_first",
            given_first & ~on_reexamination,
            Text(
                "Yes: of the risk, and of the danger or the acts; an answer received within 15 days is "
                "considered.",
                "Oui : sur le risque, et sur le danger ou les actes; il est tenu compte de la réplique "
                "reçue dans les 15 jours.",
            ),
        ),
        outcome(
            "no_second",
            no_second & ~on_reexamination,
            Text(
                "No second one: the Minister finds no risk, and the application is rejected.",
                "Pas de seconde évaluation : le ministre ne constate aucun risque, et la demande est "
                "rejetée.",
            ),
        ),
    ),
    grounds=(given_first.key, before_judge.key, no_second.key, on_reexamination.key),
    neutral=Text(
        "it is about the order in which papers are exchanged",
        "il s’agit de l’ordre dans lequel les pièces s’échangent",
    ),
)

ISSUES = (prra_notice, prra_stay, prra_outcome, prra_evidence, prra_assessments)
