"""The visa test: eligible and admissible; the second look at the port of entry; the restoration of status."""

from passage.lang import Issue, all_of, outcome, worst_first
from passage.law.irpa.s022_dual_intent import dual_intent
from passage.law.irpr.s179_visa import (
    ELIGIBLE,
    REQUIREMENTS,
    admissible,
    at_entry,
    at_issue,
    conditions,
    every_requirement,
    unenforced_order,
)
from passage.law.irpr.s182_restoration import in_breach, restoration
from passage.text import Text

_eligible = all_of(*ELIGIBLE)

visa = Issue(
    "visa",
    Text(
        "Must an officer issue the temporary resident visa?",
        "L’agent doit-il délivrer le visa de résident temporaire?",
    ),
    (
        outcome(
            "must_issue",
            every_requirement & ~unenforced_order,
            Text(
                "Every requirement is established: the officer must issue the visa. It guarantees no entry.",
                "Chaque exigence est établie : l’agent doit délivrer le visa. Celui-ci ne garantit pas l’entrée.",
            ),
        ),
        outcome(
            "order_unenforced",
            unenforced_order,
            Text(
                "No visa may be issued while the removal order has not been enforced.",
                "Aucun visa ne peut être délivré tant que la mesure de renvoi n’a pas été exécutée.",
            ),
        ),
        outcome(
            "not_established",
            all_of(~every_requirement, ~unenforced_order),
            Text(
                "A requirement is not established: the visa may not be issued by this section. See which.",
                "Une exigence n’est pas établie : le visa ne peut être délivré au titre de cet article. Voyez laquelle.",
            ),
        ),
    ),
    grounds=(*(each.key for each in REQUIREMENTS), dual_intent.key, unenforced_order.key),
    follows=("visa_eligible", "admissibility", "visa_at_entry"),
    order=worst_first(("not_established", "order_unenforced"), "must_issue"),
)

eligible = Issue(
    "visa_eligible",
    Text(
        "Is eligibility for the visa established, admissibility aside?",
        "Les exigences du visa autres que l’interdiction de territoire sont-elles établies?",
    ),
    (
        outcome(
            "established",
            _eligible,
            Text(
                "Every requirement other than admissibility is established.",
                "Chaque exigence autre que l’absence d’interdiction de territoire est établie.",
            ),
        ),
        outcome(
            "not_established",
            ~_eligible,
            Text(
                "A requirement other than admissibility is not established.",
                "Une exigence autre que l’absence d’interdiction de territoire n’est pas établie.",
            ),
        ),
    ),
    grounds=tuple(each.key for each in ELIGIBLE),
    order=worst_first("not_established", "established"),
)

entry = Issue(
    "visa_at_entry",
    Text("May the visa holder enter and stay?", "Le titulaire du visa peut-il entrer et séjourner?"),
    (
        outcome(
            "authorized",
            conditions,
            Text(
                "The requirements were met and still are: the visa holder may be let in, on conditions.",
                "Les exigences étaient remplies et le sont toujours : le titulaire du visa peut être admis, à "
                "certaines conditions.",
            ),
        ),
        outcome(
            "not_authorized",
            ~conditions,
            Text(
                "A visa is not enough: it is not established that the requirements were and still are met.",
                "Le visa ne suffit pas : il n’est pas établi que les exigences étaient et sont toujours remplies.",
            ),
        ),
    ),
    grounds=(at_issue.key, at_entry.key, admissible.key),
    order=worst_first("not_authorized", "authorized"),
)

restored = Issue(
    "restoration",
    Text(
        "Must temporary resident status be restored?",
        "Le statut de résident temporaire doit-il être rétabli?",
    ),
    (
        outcome(
            "must_restore",
            restoration,
            Text("The officer must restore it.", "L’agent doit le rétablir."),
        ),
        outcome(
            "not_by_this_section",
            ~restoration,
            Text(
                "It cannot be restored by this section; an officer may still issue a temporary resident permit.",
                "Il ne peut être rétabli au titre de cet article; un agent peut tout de même délivrer un permis de "
                "séjour temporaire.",
            ),
        ),
    ),
    grounds=(restoration.key, in_breach.key),
    order=worst_first("not_by_this_section", "must_restore"),
)

ISSUES = (visa, eligible, entry, restored)
