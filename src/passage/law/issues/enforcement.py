"""Six questions on a removal order: in force, on whom, enforceable, enforced, the way back, and where to."""

from passage.lang import Issue, all_of, any_of, outcome, worst_first
from passage.law.facts import departure, removal
from passage.law.facts.order import in_force
from passage.law.facts.removal import OrderAppeal
from passage.law.irpa.s048_enforceable import (
    appeal_time_passed,
    at_once,
    enforceable,
    must_leave,
    no_lapse,
    stayed,
    upheld,
    void,
)
from passage.law.irpa.s050_stay import STAYS as BY_THE_ACT
from passage.law.irpr.s223_return import (
    after_departure_order,
    always,
    certificate,
    exclusion_over,
    five_years,
    no_return,
    one_year,
    right_to_return,
)
from passage.law.irpr.s227_family import order_reaches_family
from passage.law.irpr.s230_stays import STAYS as BY_REGULATION
from passage.law.irpr.s238_destination import any_willing, four_countries, minister_determines, own_choice
from passage.law.irpr.s240_enforced import abroad, enforced, here, on_departure
from passage.text import Text

order_in_force = Issue(
    "order_in_force",
    Text(
        "When does a removal order that is not a claimant’s come into force?",
        "Quand prend effet une mesure de renvoi qui ne vise pas une personne demandant l’asile?",
    ),
    (
        outcome(
            "on_the_day_made",
            at_once,
            Text(
                "On the day it is made: it cannot be appealed.",
                "Le jour où elle est prise : elle n’est pas susceptible d’appel.",
            ),
        ),
        outcome(
            "appeal_time_passed",
            appeal_time_passed,
            Text(
                "On the day after the time to appeal expires (before 2026-03-26, on the day it expires).",
                "Une fois le délai d’appel expiré (le lendemain, selon l’anglais depuis le 2026-03-26).",
            ),
        ),
        outcome(
            "upheld",
            upheld,
            Text("On the day it is upheld for good.", "Le jour où elle est maintenue définitivement."),
        ),
        outcome(
            "not_yet",
            removal.appealable & removal.order_appeal.is_(OrderAppeal.RUNNING, OrderAppeal.PENDING),
            Text(
                "Not yet: an appeal may be made, or is not decided.",
                "Pas encore : un appel est possible, ou n’est pas tranché.",
            ),
        ),
        outcome(
            "never",
            removal.appealable & removal.order_appeal.is_(OrderAppeal.SET_ASIDE),
            Text("It does not: it was set aside.", "Elle ne prend pas effet : elle a été annulée."),
        ),
    ),
    grounds=(at_once.key, appeal_time_passed.key, upheld.key),
    order=worst_first("on_the_day_made", ("appeal_time_passed", "upheld"), "not_yet", "never"),
)

family_order = Issue(
    "family_order",
    Text(
        "Does a removal order against a family member reach those who accompany them?",
        "La mesure de renvoi prise contre un membre de la famille frappe-t-elle les personnes qui "
        "l’accompagnent?",
    ),
    (
        outcome(
            "reaches",
            order_reaches_family,
            Text("It is an order against them too.", "Elle les frappe aussi."),
        ),
        outcome(
            "does_not",
            ~order_reaches_family,
            Text(
                "It is not: an order of their own would be needed.",
                "Non : il faudrait une mesure prise contre elles.",
            ),
        ),
    ),
    grounds=(order_reaches_family.key,),
    order=worst_first("reaches", "does_not"),
)

_standing = all_of(~enforced, ~void)

order_enforceable = Issue(
    "order_enforceable",
    Text("Is the removal order enforceable now?", "La mesure de renvoi est-elle exécutoire maintenant?"),
    (
        outcome(
            "enforced",
            enforced,
            Text("It has been enforced.", "Elle a été exécutée."),
        ),
        outcome(
            "void",
            void & ~enforced,
            Text(
                "It is void: the person has become a permanent resident.",
                "Elle est périmée : la personne est devenue résidente permanente.",
            ),
        ),
        outcome(
            "not_in_force",
            _standing & ~in_force,
            Text(
                "No: no order is in force; a claimant’s is conditional at first.",
                "Non : aucune mesure n’a pris effet; celle visant la personne qui demande l’asile est "
                "d’abord conditionnelle.",
            ),
        ),
        outcome(
            "stayed",
            all_of(_standing, in_force, stayed),
            Text("No: it is stayed for now.", "Non : elle fait pour le moment l’objet d’un sursis."),
        ),
        outcome(
            "enforceable",
            _standing & enforceable,
            Text(
                "Yes: the person must leave Canada immediately, and the order must be enforced as soon as "
                "possible. A court may stay it, and an officer may defer removal.",
                "Oui : la personne doit immédiatement quitter le Canada, et la mesure doit être exécutée "
                "dès que possible. Un tribunal peut y surseoir, et un agent peut reporter le renvoi.",
            ),
        ),
    ),
    grounds=tuple(
        each.key for each in (enforceable, must_leave, void, no_lapse, *BY_THE_ACT, *BY_REGULATION)
    ),
    follows=("order_enforced", "return_to_canada"),
    order=worst_first(("enforced", "enforceable"), "stayed", "not_in_force", "void"),
)

order_enforced = Issue(
    "order_enforced",
    Text("Has the removal order been enforced?", "La mesure de renvoi a-t-elle été exécutée?"),
    (
        outcome("enforced", enforced, Text("It has been enforced.", "Elle a été exécutée.")),
        outcome(
            "left_unverified",
            departure.left & ~enforced,
            Text(
                "No, although the person has left: the departure was not verified. A departure order "
                "becomes a deportation order after 30 days.",
                "Non, malgré le départ : celui-ci n’a pas été confirmé. La mesure d’interdiction de séjour "
                "devient une mesure d’expulsion après 30 jours.",
            ),
        ),
        outcome(
            "not_left",
            ~departure.left & ~enforced,
            Text("No: the person has not left Canada.", "Non : la personne n’a pas quitté le Canada."),
        ),
    ),
    grounds=(on_departure.key, abroad.key, here.key),
    neutral=Text(
        "an order enforced ends one trouble and may begin another",
        "la mesure exécutée met fin à une difficulté et peut en ouvrir une autre",
    ),
)

_bound = ~right_to_return

return_to_canada = Issue(
    "return_to_canada",
    Text(
        "Does a return to Canada take an authorization, and for how long?",
        "Faut-il une autorisation pour revenir au Canada, et pendant combien de temps?",
    ),
    (
        outcome(
            "right_to_return",
            right_to_return,
            Text(
                "The order was set aside: the person may return, at the Minister’s expense.",
                "La mesure a été cassée : la personne peut revenir, aux frais du ministre.",
            ),
        ),
        outcome(
            "not_enforced",
            _bound & ~enforced,
            Text(
                "The question does not arise yet: the order has not been enforced, and still stands.",
                "La question ne se pose pas encore : la mesure n’a pas été exécutée, et subsiste.",
            ),
        ),
        outcome(
            "none_needed",
            all_of(_bound, enforced, ~no_return),
            Text(
                "No authorization is needed on account of the order; the usual documents are.",
                "La mesure n’exige aucune autorisation; les documents habituels restent nécessaires.",
            ),
        ),
        outcome(
            "for_one_year",
            all_of(_bound, one_year, ~always, ~certificate),
            Text(
                "An authorization is needed for one year after the order was enforced; an officer may give "
                "it.",
                "Une autorisation est nécessaire pendant un an après l’exécution de la mesure; un agent "
                "peut l’accorder.",
            ),
        ),
        outcome(
            "for_five_years",
            all_of(_bound, five_years, ~always, ~certificate),
            Text(
                "An authorization is needed for five years after the order was enforced; an officer may "
                "give it.",
                "Une autorisation est nécessaire pendant cinq ans après l’exécution de la mesure; un agent "
                "peut l’accorder.",
            ),
        ),
        outcome(
            "always",
            all_of(_bound, any_of(always, certificate)),
            Text(
                "An authorization is needed, however long ago it was; an officer may give it.",
                "Une autorisation est nécessaire, quel que soit le temps écoulé; un agent peut l’accorder.",
            ),
        ),
    ),
    grounds=tuple(
        each.key
        for each in (
            no_return,
            after_departure_order,
            one_year,
            exclusion_over,
            five_years,
            always,
            certificate,
        )
    ),
    order=worst_first(
        "always", "for_five_years", "for_one_year", ("not_enforced", "none_needed"), "right_to_return"
    ),
)

country_of_removal = Issue(
    "country_of_removal",
    Text(
        "To which country is the person removed under the general rules?",
        "Vers quel pays la personne est-elle renvoyée selon les règles générales?",
    ),
    (
        outcome(
            "minister_determines",
            minister_determines,
            Text(
                "To a country that the Minister determines will let them in.",
                "Vers un pays disposé à la recevoir que détermine le ministre.",
            ),
        ),
        outcome(
            "own_choice",
            own_choice,
            Text(
                "To one of their own choice that will let them in.",
                "Vers celui de son choix, s’il est disposé à la recevoir.",
            ),
        ),
        outcome(
            "any_willing",
            any_willing,
            Text(
                "To any country that will let them in within a reasonable time.",
                "Vers tout pays disposé à la recevoir dans un délai raisonnable.",
            ),
        ),
        outcome(
            "four_countries",
            four_countries,
            Text(
                "To the country they came from, last lived in, are a national of, or were born in; never to "
                "danger, if section 115 protects them.",
                "Vers le pays d’où elle est arrivée, celui de sa dernière résidence, de sa nationalité ou "
                "de sa naissance; jamais vers le danger, si l’article 115 la protège.",
            ),
        ),
    ),
    grounds=(own_choice.key, four_countries.key, any_willing.key, minister_determines.key),
    neutral=Text(
        "whether a country is better than another depends on the person",
        "qu’un pays vaille mieux qu’un autre dépend de la personne",
    ),
)

ISSUES = (
    order_in_force,
    family_order,
    order_enforceable,
    order_enforced,
    return_to_canada,
    country_of_removal,
)
