"""Four questions on losing protection: cessation, vacation, permanent residence, inadmissibility.

A sheet of costs, not a forecast: each says what may be found, on whose finding, and what it would take away.
"""

from passage.lang import Issue, all_of, any_of, outcome, worst_first
from passage.law.ending import ceased, vacated
from passage.law.facts.status import (
    cessation_sought,
    permanent_resident,
    vacation_sought,
)
from passage.law.irpa.s040_loss_of_protection import (
    cessation_foreign_national,
    cessation_resident,
    misrepresentation,
)
from passage.law.irpa.s046_loss_of_status import LOSSES, by_cessation, by_order, by_vacation
from passage.law.irpa.s095_protection import protection
from passage.law.irpa.s108_cessation import (
    CIRCUMSTANCES,
    by_own_act,
    compelling_reasons,
    deemed_rejection,
    may_cease,
)
from passage.law.irpa.s109_vacation import evidence_left, may_vacate, nullified
from passage.law.irpr.s228_after_loss import after_cessation, after_vacation
from passage.text import Text

_nothing_to_lose = Text(
    "No refugee protection has been conferred, so there is none to take away.",
    "L’asile n’a pas été conféré : il n’y a rien à perdre.",
)
_lost_already = Text(
    "Protection has already been taken away by another decision.",
    "La protection a déjà été perdue par une autre décision.",
)
_untouched = all_of(protection, ~ceased, ~vacated)

cessation = Issue(
    "cessation",
    Text(
        "May refugee protection be found to have ceased, and on which ground?",
        "La perte de l’asile peut-elle être constatée, et pour quel motif?",
    ),
    (
        outcome("not_protected", ~protection, _nothing_to_lose),
        outcome("vacated", vacated, _lost_already),
        outcome(
            "ceased",
            deemed_rejection,
            Text(
                "Protection has been found to have ceased: the claim is deemed rejected. No appeal lies; "
                "leave for judicial review may be sought.",
                "La perte de l’asile a été constatée : la demande d’asile est tenue pour rejetée. Aucun "
                "appel n’est possible; l’autorisation de contrôle judiciaire peut être demandée.",
            ),
        ),
        outcome(
            "not_sought",
            _untouched & ~cessation_sought,
            Text(
                "The Minister has not applied: protection stands. The Division does not act on its own.",
                "Le ministre n’a rien demandé : l’asile subsiste. La Section n’agit pas d’elle-même.",
            ),
        ),
        outcome(
            "may_cease_with_residence",
            all_of(_untouched, may_cease, by_own_act),
            Text(
                "The Division may find that protection has ceased, for a reason that also takes permanent "
                "residence away (paragraphs 108(1)(a) to (d)).",
                "La Section peut constater la perte de l’asile, pour une raison qui fait aussi perdre le "
                "statut de résident permanent (alinéas 108(1)a) à d)).",
            ),
        ),
        outcome(
            "may_cease",
            all_of(_untouched, may_cease, ~by_own_act),
            Text(
                "The Division may find that protection has ceased because its reasons are gone (paragraph "
                "108(1)(e)); that leaves permanent residence as it is.",
                "La Section peut constater la perte de l’asile parce que ses raisons n’existent plus "
                "(alinéa 108(1)e)); ce constat laisse intact le statut de résident permanent.",
            ),
        ),
        outcome(
            "no_ground",
            all_of(_untouched, cessation_sought, ~may_cease),
            Text(
                "None of the five circumstances is found: protection stands.",
                "Aucune des cinq circonstances n’est constatée : l’asile subsiste.",
            ),
        ),
    ),
    grounds=(*(each.key for each in CIRCUMSTANCES), compelling_reasons.key, may_cease.key),
    follows=("permanent_residence", "inadmissible_after_loss", "rad_appeal", "prra", "permit_request",
             "humanitarian", "judicial_review"),
    order=worst_first(("not_protected", "vacated", "ceased"), "may_cease_with_residence", "may_cease", ("not_sought", "no_ground")),
)  # fmt: skip

vacation = Issue(
    "vacation",
    Text(
        "May the decision that accepted the claim be vacated?",
        "La décision ayant accueilli la demande d’asile peut-elle être annulée?",
    ),
    (
        outcome("not_protected", ~protection, _nothing_to_lose),
        outcome("ceased", ceased, _lost_already),
        outcome(
            "vacated",
            nullified,
            Text(
                "The decision has been vacated: it is null, and the claim is deemed rejected. No appeal "
                "lies; leave for judicial review may be sought.",
                "La décision a été annulée : elle est nulle, et la demande d’asile est tenue pour rejetée. "
                "Aucun appel n’est possible; l’autorisation de contrôle judiciaire peut être demandée.",
            ),
        ),
        outcome(
            "not_sought",
            _untouched & ~vacation_sought,
            Text(
                "The Minister has not applied: the decision stands.",
                "Le ministre n’a rien demandé : la décision subsiste.",
            ),
        ),
        outcome(
            "may_stand",
            all_of(_untouched, may_vacate, evidence_left),
            Text(
                "The decision may be vacated, or may stand: other evidence, considered at the time, was "
                "enough.",
                "La décision peut être annulée, ou être maintenue : il reste suffisamment de preuves parmi "
                "celles prises en compte alors.",
            ),
        ),
        outcome(
            "may_be_vacated",
            all_of(_untouched, may_vacate, ~evidence_left),
            Text(
                "The decision may be vacated: it results from material facts misrepresented or withheld.",
                "La décision peut être annulée : elle résulte de présentations erronées sur un fait "
                "important ou de réticence sur ce fait.",
            ),
        ),
        outcome(
            "no_ground",
            all_of(_untouched, vacation_sought, ~may_vacate),
            Text(
                "No material fact is found to have been misrepresented or withheld: the decision stands.",
                "Ni présentation erronée ni réticence sur un fait important n’est constatée : la décision "
                "subsiste.",
            ),
        ),
    ),
    grounds=(may_vacate.key, evidence_left.key),
    follows=("permanent_residence", "inadmissible_after_loss", "rad_appeal", "prra", "permit_request",
             "humanitarian", "judicial_review"),
    order=worst_first(("not_protected", "ceased", "vacated"), "may_be_vacated", "may_stand", ("not_sought", "no_ground")),
)  # fmt: skip

permanent_residence = Issue(
    "permanent_residence",
    Text(
        "Is permanent residence lost with protection?",
        "Le statut de résident permanent se perd-il avec l’asile?",
    ),
    (
        outcome(
            "not_held",
            ~permanent_resident,
            Text(
                "There is no permanent residence to lose.",
                "Il n’y a pas de statut de résident permanent à perdre.",
            ),
        ),
        outcome(
            "lost_by_vacation",
            by_vacation,
            Text(
                "It is lost: a decision that gave protection was vacated.",
                "Il est perdu : une décision qui accordait la protection a été annulée.",
            ),
        ),
        outcome(
            "lost_by_cessation",
            by_cessation & ~by_vacation,
            Text(
                "It is lost: protection ceased for one of the reasons in paragraphs 108(1)(a) to (d).",
                "Il est perdu : l’asile l’a été pour l’une des raisons des alinéas 108(1)a) à d).",
            ),
        ),
        outcome(
            "lost_by_order",
            all_of(by_order, ~by_vacation, ~by_cessation),
            Text(
                "It is lost: a removal order has come into force.",
                "Il est perdu : une mesure de renvoi a pris effet.",
            ),
        ),
        outcome(
            "kept",
            permanent_resident & ~any_of(*LOSSES),
            Text(
                "It is kept. Cessation takes it away only for paragraphs 108(1)(a) to (d), and only on a "
                "final determination.",
                "Il est conservé. La perte de l’asile ne l’emporte que pour les alinéas 108(1)a) à d), et "
                "seulement par une décision en dernier ressort.",
            ),
        ),
    ),
    grounds=tuple(each.key for each in LOSSES),
    order=worst_first(("not_held", "lost_by_vacation", "lost_by_cessation", "lost_by_order"), "kept"),
)

inadmissible_after_loss = Issue(
    "inadmissible_after_loss",
    Text(
        "Does losing protection make a person inadmissible, and which order follows?",
        "La perte de la protection emporte-t-elle interdiction de territoire, et quelle mesure s’ensuit?",
    ),
    (
        outcome(
            "by_vacation",
            misrepresentation,
            Text(
                "Inadmissible for misrepresentation, for five years after removal; the order is a "
                "deportation order.",
                "Interdiction de territoire pour fausses déclarations, pendant cinq ans après le renvoi; la "
                "mesure est une mesure d’expulsion.",
            ),
        ),
        outcome(
            "by_cessation",
            any_of(cessation_foreign_national, cessation_resident) & ~misrepresentation,
            Text(
                "Inadmissible because protection has ceased; the order is a departure order.",
                "Interdiction de territoire par suite de la perte de l’asile; la mesure est une mesure "
                "d’interdiction de séjour.",
            ),
        ),
        outcome(
            "not_by_it",
            ~any_of(cessation_foreign_national, cessation_resident, misrepresentation),
            Text(
                "Not on this account: no final determination makes the person inadmissible.",
                "Pas à ce titre : aucune décision en dernier ressort n’emporte interdiction de territoire.",
            ),
        ),
    ),
    grounds=(
        misrepresentation.key,
        cessation_foreign_national.key,
        cessation_resident.key,
        after_vacation.key,
        after_cessation.key,
    ),
    order=worst_first(("by_vacation", "by_cessation"), "not_by_it"),
)  # fmt: skip

ISSUES = (cessation, vacation, permanent_residence, inadmissible_after_loss)
