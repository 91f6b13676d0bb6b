"""Inadmissibility: whether a ground holds and which, what may be had in spite of it, and what order it brings.

Where a person decides, the outcome says “may”. Nothing told is no admissibility: only when every ground is
settled is none found.
"""

from passage.lang import Issue, all_of, any_of, outcome, worst_first
from passage.law.facts.admissibility import exempted
from passage.law.facts.compliance import Failure, noncompliance
from passage.law.facts.person import in_canada
from passage.law.inadmissible import DECLARABLE, GRAVEST, GROUNDS, ground_found, inadmissible
from passage.law.irpa.s033_standard import foreign, resident
from passage.law.irpa.s036_criminality import abroad_lesser, act_lesser, approved, serious_abroad, serious_act
from passage.law.irpa.s040_misrepresentation import cessation, vacated
from passage.law.irpa.s041_compliance import residency
from passage.law.irpa.s042_relief import (
    closed_initiative,
    closed_request,
    declaration,
    permit,
    public_policy,
    undeclarable,
)
from passage.law.irpr import s229_division_orders as division
from passage.law.irpr.s017_rehabilitation import DEEMED, may_apply
from passage.law.irpr.s228_by_ground import (
    BY_DELEGATE,
    NEVER_DEPARTURE,
    about_exemption,
    after_cessation,
    after_vacation,
    claimant,
    claimant_departure,
    convicted,
    failed,
    family,
    family_gravest,
    on_entry,
    resident_departure,
    returned,
    sanctions,
    to_the_division,
    usual_failures,
)
from passage.text import Text

admissibility = Issue(
    "admissibility",
    Text("Is the person inadmissible to Canada?", "La personne est-elle interdite de territoire au Canada?"),
    (
        outcome(
            "inadmissible",
            inadmissible,
            Text(
                "A ground of inadmissibility holds on these facts; an officer or the Immigration Division decides.",
                "Un motif d’interdiction de territoire existe selon ces faits; l’agent ou la Section de "
                "l’immigration tranche.",
            ),
        ),
        outcome(
            "exempted",
            all_of(ground_found, exempted),
            Text(
                "A ground holds, and the Minister has exempted the person from it.",
                "Un motif existe, et le ministre en a dispensé la personne.",
            ),
        ),
        outcome(
            "no_ground",
            ~ground_found,
            Text(
                "No ground of inadmissibility is found on what is told. An officer may look further.",
                "Aucun motif d’interdiction de territoire n’est constaté selon ce qui est dit. L’agent peut "
                "chercher plus loin.",
            ),
        ),
    ),
    grounds=tuple(ground.key for ground in GROUNDS),
    follows=("relief", "inadmissibility_decider", "inadmissibility_order", "rehabilitation"),
    order=worst_first("inadmissible", "exempted", "no_ground"),
)

_gravest, _declarable = any_of(*GRAVEST), any_of(*DECLARABLE)

relief = Issue(
    "relief",
    Text(
        "What may be had in spite of a ground of inadmissibility?",
        "Que peut-on obtenir malgré un motif d’interdiction de territoire?",
    ),
    (
        outcome(
            "none_needed",
            ~inadmissible,
            Text(
                "No ground stands in the way, so nothing is needed.",
                "Aucun motif ne fait obstacle : rien n’est nécessaire.",
            ),
        ),
        outcome(
            "resident",
            inadmissible & resident,
            Text(
                "These forms of relief are for foreign nationals. A permanent resident may have an appeal to the "
                "Immigration Appeal Division (63 and 64), which is not set out here.",
                "Ces mesures visent les étrangers. Le résident permanent peut avoir un appel à la Section d’appel "
                "de l’immigration (63 et 64), dont il n’est pas traité ici.",
            ),
        ),
        outcome(
            "declaration",
            all_of(inadmissible, foreign, declaration, ~undeclarable),
            Text(
                "The Minister may declare that the matters are no inadmissibility, if not contrary to the national "
                "interest. Humanitarian exemption is closed; a temporary resident permit or public policy may help.",
                "Le ministre peut déclarer que les faits n’emportent pas interdiction de territoire, si ce n’est pas "
                "contraire à l’intérêt national. La dispense pour motifs d’ordre humanitaire est fermée; un permis "
                "de séjour temporaire ou l’intérêt public peut aider.",
            ),
        ),
        outcome(
            "permit_or_policy",
            all_of(inadmissible, foreign, undeclarable),
            Text(
                "Neither a declaration nor humanitarian exemption is open. An officer may issue a temporary resident "
                "permit, and the Minister may exempt for public policy.",
                "Ni déclaration ni dispense pour motifs d’ordre humanitaire n’est ouverte. Un agent peut délivrer un "
                "permis de séjour temporaire, et le ministre peut accorder une dispense dans l’intérêt public.",
            ),
        ),
        outcome(
            "humanitarian",
            all_of(inadmissible, foreign, ~_gravest),
            Text(
                "The Minister may exempt for humanitarian reasons, on a request with an application for permanent "
                "residence, or for public policy; an officer may issue a temporary resident permit.",
                "Le ministre peut accorder une dispense pour motifs d’ordre humanitaire, sur demande accompagnant une "
                "demande de résidence permanente, ou dans l’intérêt public; un agent peut délivrer un permis de "
                "séjour temporaire.",
            ),
        ),
    ),
    grounds=tuple(
        each.key for each in (declaration, closed_request, closed_initiative, public_policy, permit)
    ),
    follows=("permit_request", "humanitarian"),
    neutral=Text(
        "which relief is open follows from the ground, and each is another person’s to grant",
        "le recours ouvert dépend du motif, et chacun relève d’une autre personne",
    ),
)

_other_than_residency = any_of(
    *(ground for ground in GROUNDS if ground is not residency),
    noncompliance.some(lambda n: n.failure.is_(Failure.RESIDENT_CONDITION)),
)
_delegate = any_of(
    all_of(foreign, ~to_the_division, ~division.ONLY_BY_DIVISION),
    all_of(resident, resident_departure, ~_other_than_residency),
    all_of(
        resident,
        any_of(after_vacation, after_cessation),
        ~any_of(*(ground for ground in GROUNDS if ground not in (vacated, cessation))),
    ),
)
_subject = all_of(inadmissible, in_canada)
_ABROAD = Text(
    "No report and no removal order can be made against a person who is outside Canada; a visa or entry may be "
    "refused.",
    "Aucun rapport ni mesure de renvoi ne peut viser une personne hors du Canada; un visa ou l’entrée peut être "
    "refusé.",
)
_NONE = Text("Without a ground there is no removal order.", "Sans motif, il n’y a pas de mesure de renvoi.")

decider = Issue(
    "inadmissibility_decider",
    Text(
        "Who may make a removal order on the ground?", "Qui peut prendre une mesure de renvoi pour ce motif?"
    ),
    (
        outcome("nobody", ~inadmissible, _NONE),
        outcome("outside_canada", inadmissible & ~in_canada, _ABROAD),
        outcome(
            "minister_delegate",
            _subject & _delegate,
            Text(
                "A Minister’s delegate may make the order, without a hearing before the Immigration Division.",
                "Un délégué du ministre peut prendre la mesure, sans enquête de la Section de l’immigration.",
            ),
        ),
        outcome(
            "immigration_division",
            _subject & ~_delegate,
            Text(
                "The Minister may refer the report to the Immigration Division, which holds a hearing and makes the "
                "order if a ground is proved.",
                "Le ministre peut déférer l’affaire à la Section de l’immigration, qui tient une enquête et prend la "
                "mesure si un motif est prouvé.",
            ),
        ),
    ),
    grounds=(*(each.key for each in BY_DELEGATE), to_the_division.key),
    neutral=Text(
        "who decides is no gain and no loss", "la personne qui décide n’est ni un gain ni une perte"
    ),
)

_deportation = any_of(
    convicted,
    on_entry,
    after_vacation,
    returned,
    family_gravest,
    sanctions,
    *division.DEPORTING,
    division.deportation_instead,
)
_exclusion = any_of(
    failed(*NEVER_DEPARTURE),
    division.misrepresentation & ~about_exemption,
    division.not_to_settle,
    ~claimant & any_of(about_exemption, usual_failures, *division.EXCLUDING),
)
_departure = any_of(
    after_cessation,
    division.resident_departure,
    resident_departure,
    claimant_departure,
    division.claimant_departure,
)

order = Issue(
    "inadmissibility_order",
    Text("Which removal order does the ground bring?", "Quelle mesure de renvoi le motif entraîne-t-il?"),
    (
        outcome("none", ~inadmissible, _NONE),
        outcome("outside_canada", inadmissible & ~in_canada, _ABROAD),
        outcome(
            "deportation",
            _subject & _deportation,
            Text(
                "A deportation order: coming back at any time takes an authorization.",
                "Une mesure d’expulsion : il faut en tout temps une autorisation pour revenir.",
            ),
        ),
        outcome(
            "exclusion",
            all_of(_subject, ~_deportation, _exclusion),
            Text(
                "An exclusion order: for a year (five for misrepresentation) coming back takes an authorization.",
                "Une mesure d’exclusion : pendant un an (cinq en cas de fausses déclarations), il faut une "
                "autorisation pour revenir.",
            ),
        ),
        outcome(
            "departure",
            all_of(_subject, ~_deportation, ~_exclusion, _departure),
            Text(
                "A departure order: who leaves within 30 days, with departure confirmed, may come back without an "
                "authorization.",
                "Une mesure d’interdiction de séjour : qui part dans les 30 jours, en le faisant confirmer, peut "
                "revenir sans autorisation.",
            ),
        ),
        outcome(
            "same_as_relative",
            all_of(_subject, ~_deportation, ~_exclusion, ~_departure, family),
            Text(
                "The same order as was made against the inadmissible relative.",
                "La même mesure que celle qui vise le proche interdit de territoire.",
            ),
        ),
    ),
    grounds=(
        *(each.key for each in BY_DELEGATE),
        resident_departure.key,
        claimant_departure.key,
        *(each.key for each in division.BY_DIVISION),
        division.deportation_instead.key,
        division.claimant_departure.key,
    ),
    order=worst_first(
        ("deportation", "same_as_relative"), "exclusion", "departure", ("none", "outside_canada")
    ),
)

_cured_by_time = any_of(*DEEMED)
_uncured = any_of(serious_abroad, serious_act, abroad_lesser, act_lesser)

rehabilitation = Issue(
    "rehabilitation",
    Text(
        "Are offences abroad cured by rehabilitation?",
        "La réadaptation efface-t-elle les infractions à l’étranger?",
    ),
    (
        outcome(
            "approved",
            approved,
            Text(
                "The Minister has found rehabilitation: the offences abroad found no inadmissibility.",
                "Le ministre a reconnu la réadaptation : les infractions à l’étranger ne fondent aucune interdiction "
                "de territoire.",
            ),
        ),
        outcome(
            "may_apply",
            all_of(~approved, _uncured, may_apply),
            Text(
                "Not by time alone. The Minister may be asked to find rehabilitation.",
                "Pas par le seul passage du temps. On peut demander au ministre de reconnaître la réadaptation.",
            ),
        ),
        outcome(
            "too_early",
            all_of(~approved, _uncured, ~may_apply),
            Text(
                "Not yet, and it is too early to ask (or a later conviction closes the application).",
                "Pas encore, et il est trop tôt pour en faire la demande (ou une condamnation ultérieure la ferme).",
            ),
        ),
        outcome(
            "deemed",
            all_of(~approved, ~_uncured, _cured_by_time),
            Text(
                "By the passing of time the person is deemed to have been rehabilitated.",
                "Par le passage du temps, la personne est présumée réadaptée.",
            ),
        ),
        outcome(
            "nothing_to_cure",
            all_of(~approved, ~_uncured, ~_cured_by_time),
            Text(
                "No offence or act abroad founds inadmissibility.",
                "Aucune infraction ni aucun acte à l’étranger ne fonde d’interdiction de territoire.",
            ),
        ),
    ),
    grounds=(approved.key, may_apply.key, *(each.key for each in DEEMED)),
    order=worst_first("too_early", "may_apply", ("approved", "deemed", "nothing_to_cure")),
)

ISSUES = (admissibility, relief, decider, order, rehabilitation)
