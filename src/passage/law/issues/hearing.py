"""Questions on how the Board hears and decides: the hearing of a claim, and the papers of an appeal."""

from passage.lang import Issue, all_of, any_of, outcome, worst_first
from passage.law.irpa import s104_1_absence as s104_1
from passage.law.irpa import s110_appeal_record as s110
from passage.law.irpa import s170_hearing as s170
from passage.law.irpa.s111_decision_on_appeal import sent_back
from passage.law.radr.r29_late_documents import leave_needed
from passage.law.rpdr.r23_time_to_intervene import no_notice
from passage.text import Text

_away = any_of(s104_1.claim_ended, s104_1.claim_stands_still)
_appeal_away = any_of(s104_1.appeal_ended, s104_1.appeal_stands_still)

_no_appeal = outcome(
    "no_appeal",
    ~s104_1.before_rad,
    Text(
        "No appeal is before the Refugee Appeal Division.",
        "Aucun appel n’est devant la Section d’appel des réfugiés.",
    ),
)

hearing = Issue(
    "hearing",
    Text(
        "Must the Division hold a hearing on the claim?",
        "La Section doit-elle tenir une audience sur la demande?",
    ),
    (
        outcome(
            "not_before_division",
            ~s104_1.before_rpd,
            Text(
                "The claim is not before the Refugee Protection Division.",
                "La demande n’est pas devant la Section de la protection des réfugiés.",
            ),
        ),
        outcome(
            "none_while_away",
            s104_1.before_rpd & _away,
            Text(
                "It may not hold one: the person is not in Canada, or has gone back.",
                "Elle ne peut en tenir une : la personne n’est pas au Canada, ou est retournée dans son pays.",
            ),
        ),
        outcome(
            "may_accept_without",
            s170.may_accept & ~_away,
            Text(
                "It may accept the claim without a hearing; it may not reject it without one.",
                "Elle peut accueillir la demande sans audience; elle ne peut la rejeter sans audience.",
            ),
        ),
        outcome(
            "must",
            all_of(s170.must_hear, ~s170.may_accept, ~_away),
            Text("It must hold a hearing.", "Elle doit tenir une audience."),
        ),
    ),
    grounds=(s170.must_hear.key, s170.may_accept.key, no_notice.key),
    order=worst_first(("not_before_division", "none_while_away"), "must", "may_accept_without"),
)

_presentable = any_of(s110.new_evidence, s110.in_response)

appeal_evidence = Issue(
    "appeal_evidence",
    Text(
        "May the person present this evidence on appeal?",
        "La personne peut-elle présenter cet élément de preuve en appel?",
    ),
    (
        _no_appeal,
        outcome(
            "may",
            _presentable & ~leave_needed,
            Text("It may be presented.", "Il peut être présenté."),
        ),
        outcome(
            "with_leave",
            _presentable & leave_needed,
            Text(
                "It may be used only if the Division allows it, on an application: it comes after the record.",
                "Il ne peut être utilisé que si la Section l’autorise, sur demande : il arrive après le dossier.",
            ),
        ),
        outcome(
            "may_not",
            s104_1.before_rad & ~_presentable,
            Text(
                "It may not be presented: it is new in none of the three ways, and does not answer the Minister’s.",
                "Il ne peut être présenté : il n’est nouveau par aucune des trois voies et ne répond pas à celui du ministre.",
            ),
        ),
    ),
    grounds=(s110.new_evidence.key, s110.in_response.key, leave_needed.key),
    follows=("appeal_hearing",),
    order=worst_first(("no_appeal", "may_not"), "with_leave", "may"),
)

appeal_hearing = Issue(
    "appeal_hearing",
    Text("May a hearing be held on appeal?", "Une audience peut-elle être tenue en appel?"),
    (
        _no_appeal,
        outcome(
            "none_while_away",
            s104_1.before_rad & _appeal_away,
            Text(
                "Not while the person is away from Canada, nor after a voluntary return.",
                "Pas pendant l’absence du Canada, ni après un retour volontaire.",
            ),
        ),
        outcome(
            "may",
            s110.hearing & ~_appeal_away,
            Text("The Division may hold a hearing.", "La Section peut tenir une audience."),
        ),
        outcome(
            "without",
            all_of(s110.on_the_papers, ~s110.hearing, ~_appeal_away),
            Text(
                "The Division must proceed without a hearing, on the record.",
                "La Section procède sans audience, en se fondant sur le dossier.",
            ),
        ),
    ),
    grounds=(s110.on_the_papers.key, s110.hearing.key),
    order=worst_first(("no_appeal", "none_while_away"), "without", "may"),
)

sending_back = Issue(
    "sending_back",
    Text(
        "May the appeal division send the claim back?",
        "La Section d’appel peut-elle renvoyer l’affaire?",
    ),
    (
        _no_appeal,
        outcome(
            "may",
            sent_back.node(),
            Text(
                "It may refer the matter back, with directions.",
                "Elle peut renvoyer l’affaire à la Section de la protection des réfugiés, avec ses instructions.",
            ),
        ),
        outcome(
            "must_decide",
            s104_1.before_rad & ~sent_back,
            Text(
                "It must decide itself: confirm the decision, or set it aside and substitute its own.",
                "Elle tranche elle-même : elle confirme la décision, ou la casse et y substitue la sienne.",
            ),
        ),
    ),
    grounds=(sent_back.key,),
    neutral=Text(
        "to be heard again serves some, to be decided at once serves others",
        "être entendu de nouveau sert les uns, une décision immédiate sert les autres",
    ),
)

ISSUES = (hearing, appeal_evidence, appeal_hearing, sending_back)
