"""Three questions on removal: when the order comes into force, which order it is, and where it leads."""

from passage.lang import Issue, all_of, any_of, outcome, worst_first
from passage.law.ending import (
    abandoned,
    accepted,
    alive,
    refused_on_appeal,
    undisturbed,
    withdrawn,
)
from passage.law.irpa.s049_removal_order import (
    abandonment,
    appeal_open,
    conditional,
    old_ending,
    old_rejection,
    old_termination,
    only_agreement,
    otherwise_ineligible,
    rejection_not_appealed,
    rejection_on_appeal,
    rejection_without_appeal,
    termination,
    withdrawal,
)
from passage.law.irpa.s099_receivable import receivable
from passage.law.irpa.s115_non_refoulement import (
    non_refoulement,
    rejected_there,
    sent_back,
)
from passage.law.irpr.s228_orders import becomes_deportation, departure, exclusion
from passage.text import Text

removal_order = Issue(
    "removal_order",
    Text(
        "When does the removal order against the claimant come into force?",
        "Quand la mesure de renvoi visant la personne qui demande l’asile prend-elle effet?",
    ),
    (
        outcome(
            "not_conditional",
            ~receivable,
            Text(
                "No claim can be received, so an order is not conditional: it comes into force as other "
                "orders do.",
                "Aucune demande d’asile ne peut être reçue; la mesure n’est donc pas conditionnelle et "
                "prend effet comme les autres.",
            ),
        ),
        outcome(
            "day_notice_provided",
            only_agreement,
            Text(
                "The order comes into force on the day notice of ineligibility is provided (before "
                "2026-03-26, on the day of the determination).",
                "La mesure prend effet le jour de la notification du constat d’irrecevabilité (avant le "
                "2026-03-26, le jour du constat).",
            ),
        ),
        outcome(
            "seven_days_after_notice",
            otherwise_ineligible,
            Text(
                "The order comes into force seven days after the day notice of ineligibility is provided "
                "(before 2026-03-26, after the determination).",
                "La mesure prend effet sept jours après celui de la notification du constat "
                "d’irrecevabilité (avant le 2026-03-26, après le constat).",
            ),
        ),
        outcome(
            "fifteen_days_after_rejection",
            rejection_without_appeal,
            Text(
                "The order comes into force 15 days after the day notice of the rejection is provided.",
                "La mesure prend effet 15 jours après celui de la notification du rejet.",
            ),
        ),
        outcome(
            "appeal_time_passed",
            rejection_not_appealed,
            Text(
                "The order comes into force on the day after the time to appeal has run out, or 15 days "
                "after the day notice of the rejection is provided, whichever is later.",
                "La mesure prend effet le lendemain de l’expiration du délai d’appel ou 15 jours après "
                "celui de la notification du rejet, selon la dernière de ces éventualités.",
            ),
        ),
        outcome(
            "appeal_limit_expired",
            old_rejection & ~refused_on_appeal,
            Text(
                "The order comes into force when the time to appeal expires.",
                "La mesure prend effet à l’expiration du délai d’appel.",
            ),
        ),
        outcome(
            "fifteen_days_after_appeal",
            any_of(rejection_on_appeal, old_rejection & refused_on_appeal),
            Text(
                "The order comes into force 15 days after the appeal division gives notice that the claim "
                "is rejected.",
                "La mesure prend effet 15 jours après la notification du rejet par la Section d’appel.",
            ),
        ),
        outcome(
            "day_of_withdrawal_notice",
            withdrawal,
            Text(
                "The order comes into force on the day notice of the withdrawal is provided.",
                "La mesure prend effet le jour de la notification du retrait.",
            ),
        ),
        outcome(
            "fifteen_days_after_withdrawal",
            old_ending & withdrawn,
            Text(
                "The order comes into force 15 days after notice of the withdrawal.",
                "La mesure prend effet 15 jours après la notification du retrait.",
            ),
        ),
        outcome(
            "fifteen_days_after_abandonment",
            any_of(abandonment, old_ending & abandoned),
            Text(
                "The order comes into force 15 days after the day notice of the abandonment is provided.",
                "La mesure prend effet 15 jours après celui de la notification du désistement.",
            ),
        ),
        outcome(
            "fifteen_days_after_termination",
            any_of(termination, old_termination),
            Text(
                "The order comes into force 15 days after the officer’s notice ends the proceedings.",
                "La mesure prend effet 15 jours après que l’avis de l’agent a mis fin à l’affaire.",
            ),
        ),
        outcome(
            "conditional",
            conditional & any_of(alive, undisturbed & appeal_open),
            Text(
                "The order is conditional, and not in force while the claim or the time to appeal runs.",
                "La mesure est conditionnelle et ne prend pas effet tant que la demande suit son cours ou "
                "que le délai d’appel court.",
            ),
        ),
        outcome(
            "accepted",
            all_of(conditional, undisturbed, accepted, ~any_of(rejection_without_appeal, old_rejection)),
            Text(
                "The claim was accepted: the order does not come into force.",
                "La demande d’asile a été acceptée : la mesure ne prend pas effet.",
            ),
        ),
    ),
    grounds=tuple(
        paragraph.key
        for paragraph in (
            only_agreement,
            otherwise_ineligible,
            rejection_without_appeal,
            rejection_not_appealed,
            rejection_on_appeal,
            withdrawal,
            abandonment,
            termination,
            old_rejection,
            old_ending,
            old_termination,
        )
    ),
    neutral=Text(
        "the day on which an order takes effect follows from how the claim ended",
        "la date de prise d’effet de la mesure suit de la façon dont la demande a pris fin",
    ),
)

order_type = Issue(
    "order_type",
    Text("Which removal order is it?", "De quelle mesure de renvoi s’agit-il?"),
    (
        outcome(
            "deportation",
            becomes_deportation,
            Text(
                "The departure order was not complied with in time: it is now a deportation order.",
                "La mesure d’interdiction de séjour n’a pas été respectée à temps : c’est maintenant une "
                "mesure d’expulsion.",
            ),
        ),
        outcome(
            "departure",
            departure & ~becomes_deportation,
            Text(
                "A departure order: a person who leaves within 30 days, and has it confirmed, may come back "
                "without an authorization.",
                "Une mesure d’interdiction de séjour : la personne qui part dans les 30 jours, en le "
                "faisant confirmer, peut revenir sans autorisation.",
            ),
        ),
        outcome(
            "exclusion",
            exclusion,
            Text(
                "An exclusion order: for a year (five for misrepresentation) a return takes an "
                "authorization.",
                "Une mesure d’exclusion : pendant un an (cinq en cas de fausses déclarations), il faut une "
                "autorisation pour revenir.",
            ),
        ),
        outcome(
            "another",
            ~departure & ~exclusion,
            Text(
                "The ground of the order calls for another order, often deportation: read sections 228 and "
                "229.",
                "Le motif de la mesure en appelle une autre, souvent l’expulsion : voyez les articles 228 "
                "et 229.",
            ),
        ),
    ),
    grounds=(departure.key, exclusion.key, becomes_deportation.key),
    order=worst_first(("deportation", "another"), "exclusion", "departure"),
)

destination = Issue(
    "destination",
    Text("Where may the person be sent?", "Vers quel pays la personne peut-elle être renvoyée?"),
    (
        outcome(
            "not_to_danger",
            non_refoulement,
            Text(
                "Not to a country where they risk persecution, torture or cruel and unusual treatment.",
                "Pas vers un pays où elle risque la persécution, la torture ou des traitements cruels et "
                "inusités.",
            ),
        ),
        outcome(
            "country_of_arrival",
            all_of(~non_refoulement, sent_back, ~rejected_there),
            Text(
                "To the country from which they came, or another designated country; only the United States "
                "is designated.",
                "Vers le pays d’où elle est arrivée, ou un autre pays désigné; seuls les États-Unis sont "
                "désignés.",
            ),
        ),
        outcome(
            "elsewhere_too",
            all_of(~non_refoulement, sent_back, rejected_there),
            Text(
                "To the country from which they came or to another, since that country has rejected their "
                "claim.",
                "Vers le pays d’où elle est arrivée ou vers un autre, puisque sa demande d’asile y a été "
                "rejetée.",
            ),
        ),
        outcome(
            "general_rules",
            ~non_refoulement & ~sent_back,
            Text("The general rules on removal decide.", "Les règles générales sur le renvoi s’appliquent."),
        ),
    ),
    grounds=(non_refoulement.key, sent_back.key),
    order=worst_first(("country_of_arrival", "elsewhere_too", "general_rules"), "not_to_danger"),
)

ISSUES = (removal_order, order_type, destination)
