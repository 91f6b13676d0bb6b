"""What somebody needs to come for a temporary stay, and whether what they hold still serves."""

from passage.lang import Issue, Node, all_of, any_of, outcome, worst_first
from passage.law.facts import travel
from passage.law.irpa.s019_right_of_entry import citizen, has_right, resident
from passage.law.irpa.s087_public_interest_orders import order_in_effect
from passage.law.irpr import s012_authorization_cancelled as authorization
from passage.law.irpr import s180_visa_cancelled as visa
from passage.law.irpr.s007_01_visa_or_authorization import (
    either_required,
    held_visa,
    holds_us_visa,
    may_apply,
)
from passage.law.irpr.s007_1_authorization import authorization_required, visa_in_hand
from passage.law.irpr.s007_visa import (
    exempt,
    permit_in_hand,
    reentry_authorized,
    romanian_authorization,
    visa_required,
)
from passage.law.irpr.s012_authorization_ends import ENDS
from passage.law.irpr.s052_passport import EXCEPTIONS as NO_PASSPORT
from passage.law.irpr.s052_passport import document_held
from passage.law.irpr.s190_by_document import BY_DOCUMENT
from passage.law.irpr.s190_by_nationality import BY_NATIONALITY
from passage.law.irpr.s190_by_purpose import BY_PURPOSE
from passage.law.irpr.s243_removal_order_made import cancelled_by_order
from passage.text import Text

_ended = any_of(*ENDS)
_cancelled = any_of(authorization.cancelled, cancelled_by_order, order_in_effect)
_authorization_in_hand = all_of(travel.eta_held, ~_ended, ~_cancelled)

_holder = any_of(
    all_of(any_of(permit_in_hand, reentry_authorized), ~either_required),
    visa_in_hand,
    _authorization_in_hand & any_of(authorization_required, either_required),
)


def _comes(*parts: Node) -> Node:
    """A foreign national who has nothing in hand that serves comes, and the rest is so."""
    return all_of(~has_right, ~_holder, *parts)


entry_document = Issue(
    "entry_document",
    Text(
        "Which document must be obtained to come to Canada for a temporary stay?",
        "Quel document faut-il obtenir pour venir au Canada en séjour temporaire?",
    ),
    (
        outcome(
            "out_of_scope",
            has_right,
            Text(
                "There is a right of entry: the rules on visas are for foreign nationals.",
                "Il y a droit d’entrer : les règles sur les visas visent les étrangers.",
            ),
        ),
        outcome(
            "none_further",
            all_of(~has_right, _holder),
            Text(
                "Nothing further is needed: a document in hand serves.",
                "Rien d’autre n’est nécessaire : un document détenu suffit.",
            ),
        ),
        outcome(
            "none",
            _comes(any_of(exempt, romanian_authorization), ~authorization_required, ~either_required),
            Text(
                "No visa and no electronic travel authorization is needed.",
                "Ni visa ni autorisation de voyage électronique n’est nécessaire.",
            ),
        ),
        outcome(
            "eta",
            _comes(authorization_required.node(), ~either_required),
            Text(
                "An electronic travel authorization is needed.",
                "Une autorisation de voyage électronique est nécessaire.",
            ),
        ),
        outcome(
            "eta_or_trv",
            _comes(either_required.node(), may_apply),
            Text(
                "An electronic travel authorization or a temporary resident visa is needed; either will do.",
                "Il faut une autorisation de voyage électronique ou un visa de résident temporaire; l’un ou l’autre suffit.",
            ),
        ),
        outcome(
            "trv",
            _comes(any_of(either_required & ~may_apply, visa_required & ~either_required)),
            Text("A temporary resident visa is needed.", "Un visa de résident temporaire est nécessaire."),
        ),
    ),
    grounds=tuple(
        each.key
        for each in (
            citizen,
            resident,
            permit_in_hand,
            reentry_authorized,
            visa_in_hand,
            visa_required,
            *BY_NATIONALITY,
            *BY_DOCUMENT,
            *BY_PURPOSE,
            romanian_authorization,
            either_required,
            held_visa,
            holds_us_visa,
            authorization_required,
        )
    ),
    order=worst_first("trv", "eta_or_trv", "eta", ("none", "none_further", "out_of_scope")),
)

eta_validity = Issue(
    "eta_validity",
    Text(
        "Is the electronic travel authorization that was issued still valid?",
        "L’autorisation de voyage électronique délivrée est-elle toujours valide?",
    ),
    (
        outcome(
            "none_held",
            ~travel.eta_held,
            Text("None was issued.", "Aucune n’a été délivrée."),
        ),
        outcome(
            "ended",
            travel.eta_held & _ended,
            Text("It has ended.", "Elle a pris fin."),
        ),
        outcome(
            "cancelled",
            all_of(travel.eta_held, ~_ended, _cancelled),
            Text("It is cancelled by operation of law.", "Elle est annulée de plein droit."),
        ),
        outcome(
            "may_be_cancelled",
            _authorization_in_hand & authorization.may_be_cancelled,
            Text(
                "It is valid; an officer may cancel it.",
                "Elle est valide; un agent peut l’annuler.",
            ),
        ),
        outcome(
            "valid",
            _authorization_in_hand & ~authorization.may_be_cancelled,
            Text("It is valid.", "Elle est valide."),
        ),
    ),
    grounds=tuple(
        each.key
        for each in (
            *ENDS,
            authorization.cancelled,
            cancelled_by_order,
            order_in_effect,
            authorization.may_be_cancelled,
            *authorization.INELIGIBLE,
        )
    ),
    order=worst_first(("none_held", "ended", "cancelled"), "may_be_cancelled", "valid"),
)

_visa_cancelled = any_of(visa.cancelled, cancelled_by_order, order_in_effect)

trv_validity = Issue(
    "trv_validity",
    Text(
        "Does the temporary resident visa that has not expired still serve?",
        "Le visa de résident temporaire non expiré sert-il encore?",
    ),
    (
        outcome("none_held", ~travel.visa_valid, Text("None is held.", "Aucun n’est détenu.")),
        outcome(
            "cancelled",
            travel.visa_valid & _visa_cancelled,
            Text("It is cancelled by operation of law.", "Il est annulé de plein droit."),
        ),
        outcome(
            "may_be_cancelled",
            all_of(travel.visa_valid, ~_visa_cancelled, visa.may_be_cancelled),
            Text("It is valid; an officer may cancel it.", "Il est valide; un agent peut l’annuler."),
        ),
        outcome(
            "valid",
            all_of(travel.visa_valid, ~_visa_cancelled, ~visa.may_be_cancelled),
            Text("It is valid.", "Il est valide."),
        ),
    ),
    grounds=(visa.cancelled.key, cancelled_by_order.key, order_in_effect.key, visa.may_be_cancelled.key),
    order=worst_first(("none_held", "cancelled"), "may_be_cancelled", "valid"),
)

_no_passport = any_of(*NO_PASSPORT)

passport = Issue(
    "passport",
    Text(
        "Is a passport or travel document in hand that serves for a temporary stay?",
        "Un passeport ou titre de voyage qui convient à un séjour temporaire est-il détenu?",
    ),
    (
        outcome(
            "out_of_scope",
            has_right,
            Text(
                "There is a right of entry: this rule is for foreign nationals.",
                "Il y a droit d’entrer : cette règle vise les étrangers.",
            ),
        ),
        outcome(
            "not_needed",
            ~has_right & _no_passport,
            Text("None is needed.", "Aucun n’est nécessaire."),
        ),
        outcome(
            "held",
            all_of(~has_right, ~_no_passport, document_held),
            Text("One is in hand.", "L’un d’eux est détenu."),
        ),
        outcome(
            "missing",
            all_of(~has_right, ~_no_passport, ~document_held),
            Text(
                "A passport or travel document of a kind that is accepted is needed.",
                "Il faut un passeport ou un titre de voyage d’une sorte acceptée.",
            ),
        ),
    ),
    grounds=(document_held.key, *(each.key for each in NO_PASSPORT)),
    order=worst_first("missing", ("held", "not_needed", "out_of_scope")),
)

ISSUES = (entry_document, eta_validity, trv_validity, passport)
