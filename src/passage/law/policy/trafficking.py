"""Permits for victims of trafficking, by the Minister’s instructions: 2006, 2007, 2020 and 2025.

They bind the officer (24(3)) and leave the decision to them. No victim has to testify. The fees are waived by a
public policy since 2025-02-04, by no section of the Regulations.
"""

from typing import Any

from passage.lang import Confidence, Flag, FlagKind, Layer, Provision, Version, all_of, any_of, version
from passage.law.facts import permits, victims
from passage.law.facts.permits import Ground
from passage.law.facts.person import in_canada
from passage.law.facts.victims import Request, request
from passage.law.irpa.s024_permit import BARS
from passage.law.irpr.s208_permit_holder import six_months
from passage.law.remembered import to_confirm
from passage.law.researched import other
from passage.text import Text

indicated = any_of(*victims.INDICATIONS)
_initial, further = request.is_(Request.INITIAL), request.is_(Request.SUBSEQUENT)
MI81 = "2025-02-04"
NARRATIVE = "2024-02-07"
"""The earliest day for which what is said of fees and dependants was read."""

FULL_TEXT = Text("the full text of the instructions", "le texte intégral des instructions")
PURPOSES = Flag(
    "purposes",
    Text(
        "It is meant for reflection, recovery, escape from the traffickers’ influence, a decision whether to help "
        "investigators, or another protective purpose.",
        "Il vise la réflexion, le rétablissement, la soustraction à l’emprise des trafiquants, la décision d’aider ou "
        "non les enquêteurs, ou une autre fin protectrice.",
    ),
    FlagKind.NOTE,
    when=indicated,
)
OWN_MOTION = Flag(
    "own-motion",
    Text(
        "The Act closes the request, with no exception for victims. Whether an officer may act unasked is open: ask "
        "counsel.",
        "La Loi ferme la demande, sans exception pour les victimes. La question de savoir si l’agent peut agir de son "
        "propre chef reste ouverte : consultez un conseil.",
    ),
    when=indicated & any_of(*BARS),
)


def _instruction(cite: str, title: Text, *versions: Version, **more: Any) -> Provision:
    return other(cite, title, *versions, layer=Layer.INSTRUCTION, confidence=Confidence.MEDIUM, **more)


first_guidelines = _instruction(
    "MI 2006-05 trafficking",
    Text("Up to 120 days", "Jusqu’à 120 jours"),
    version(
        Text(
            "The first guidelines let an officer issue a first permit of up to 120 days.",
            "Les premières directives permettaient à l’agent de délivrer un premier permis d’au plus 120 jours.",
        ),
        indicated & _initial,
        since="2006-05-01",
        until="2007-01-01",
    ),
    version(
        Text(
            "The first guidelines let an officer issue a first permit of up to 120 days, until the instructions of 2007.",
            "Les premières directives permettaient à l’agent de délivrer un premier permis d’au plus 120 jours, jusqu’aux "
            "instructions de 2007.",
        ),
        all_of(indicated, _initial, ~victims.instructions_of_2007),
        since="2007-01-01",
        until="2008-01-01",
    ),
    known_from="2006-06-01",
    flags=(PURPOSES, OWN_MOTION),
)

short_term = _instruction(
    "MI 2007 trafficking",
    Text("Up to 180 days", "Jusqu’à 180 jours"),
    version(
        Text(
            "After a preliminary assessment an officer may issue a short-term permit of up to 180 days. One indication is "
            "enough: recruitment by fraud or coercion, coercion, exploitive conditions, or freedom restricted.",
            "Après une évaluation préliminaire, l’agent peut délivrer un permis de courte durée d’au plus 180 jours. Une "
            "seule indication suffit : recrutement par fraude ou contrainte, contrainte, conditions d’exploitation ou "
            "liberté restreinte.",
        ),
        all_of(indicated, _initial, victims.instructions_of_2007),
        since="2007-01-01",
        until="2008-01-01",
    ),
    version(
        Text(
            "After a preliminary assessment an officer may issue a short-term permit of up to 180 days, on one such "
            "indication or more.",
            "Après une évaluation préliminaire, l’agent peut délivrer un permis de courte durée d’au plus 180 jours, sur "
            "la foi d’au moins une telle indication.",
        ),
        indicated & _initial,
        since="2008-01-01",
        until=MI81,
    ),
    known_from="2006-06-01",
    flags=(PURPOSES, OWN_MOTION),
)

longer = _instruction(
    "MI 2007 longer",
    Text("A longer permit", "Un permis plus long"),
    version(
        Text(
            "After a fuller assessment an officer may issue a longer permit, up to the three years of section 63 of the "
            "Regulations.",
            "Après une évaluation plus complète, l’agent peut délivrer un permis plus long, dans la limite des trois ans "
            "de l’article 63 du Règlement.",
        ),
        indicated & further,
        since="2008-01-01",
    ),
    known_from="2008-01-01",
    flags=(
        OWN_MOTION,
        to_confirm(
            "longer-permit",
            Text(
                "The factors of a further permit are remembered, not read: whether return is safe and possible, whether help "
                "to the authorities is needed and offered, any other.",
                "Les critères d’un autre permis sont cités de mémoire : retour sûr et possible ou non, aide aux autorités "
                "nécessaire et offerte ou non, tout autre facteur.",
            ),
            FULL_TEXT,
            Text("the length of a further permit", "la durée d’un autre permis"),
            when=further,
        ),
    ),
)

twelve_months = _instruction(
    "MI 2025-02-04 trafficking",
    Text("At least twelve months", "Au moins douze mois"),
    version(
        Text(
            "An officer may issue a first permit, usually for at least twelve months; dependants in Canada may be included.",
            "L’agent peut délivrer un premier permis, d’ordinaire pour au moins douze mois; les personnes à charge au "
            "Canada peuvent être visées.",
        ),
        any_of(indicated, victims.dependant) & _initial,
        since=MI81,
    ),
    known_from="2006-06-01",
    flags=(
        PURPOSES,
        OWN_MOTION,
        to_confirm(
            "twelve-months",
            Text(
                "Only the opening of the instructions (MI81) was read; they make exceptions to the twelve months that are "
                "not told here.",
                "Seul le début des instructions (IM81) a été lu; elles prévoient aux douze mois des exceptions qui ne sont "
                "pas données ici.",
            ),
            FULL_TEXT,
            Text("whether a first permit may be shorter", "la possibilité d’un premier permis plus court"),
        ),
    ),
)

family = other(
    "PDI 2020 dependants",
    Text("Dependants in Canada", "Personnes à charge au Canada"),
    version(
        Text(
            "A permit may be issued to the dependants in Canada of a victim.",
            "Un permis peut être délivré aux personnes à charge de la victime qui sont au Canada.",
        ),
        victims.dependant.node(),
        since=NARRATIVE,
        until=MI81,
    ),
    known_from=NARRATIVE,
    confidence=Confidence.MEDIUM,
)

cooperation = other(
    "PDI 2020 trafficking",
    Text("No duty to testify", "Aucune obligation de témoigner"),
    version(
        Text(
            "No victim has to testify against anybody, or to help the authorities, to be issued a permit. Anybody may "
            "refer a victim, and a victim may come forward alone.",
            "Aucune victime n’est tenue de témoigner contre quiconque ni d’aider les autorités pour obtenir un permis. Toute "
            "personne peut signaler une victime, et la victime peut se présenter seule.",
        ),
        all_of(),
        since="2021-01-01",
    ),
    known_from="2021-01-01",
    confidence=Confidence.MEDIUM,
    flags=(
        to_confirm(
            "two-steps",
            Text(
                "An update of 2020 made the assessment one of two steps; its day was not read.",
                "Une mise à jour de 2020 a fait de l’évaluation une démarche en deux temps; son jour n’a pas été relevé.",
            ),
            Text(
                "the Department’s instruction of 2020, in full",
                "l’instruction du ministère de 2020, au complet",
            ),
            Text(
                "from which day the two steps are told",
                "le jour à compter duquel on fait état des deux temps",
            ),
        ),
    ),
)

first_free = other(
    "PDI 2020 fees",
    Text("The first permit is free", "Le premier permis est gratuit"),
    version(
        Text(
            "A victim pays nothing for a first permit, nor for the first work permit that goes with it.",
            "La victime ne paie rien pour un premier permis, ni pour le premier permis de travail qui l’accompagne.",
        ),
        indicated & _initial,
        since=NARRATIVE,
        until=MI81,
    ),
    known_from=NARRATIVE,
    confidence=Confidence.MEDIUM,
    flags=(
        to_confirm(
            "fees-before-2025",
            Text(
                "That the first permit was free and later ones were not is implied by guidance; that the first work permit "
                "was free is remembered.",
                "La gratuité du premier permis, et non des suivants, se déduit de directives; celle du premier permis de "
                "travail est citée de mémoire.",
            ),
            Text("the guidance of before 2025-02-04", "les directives d’avant le 2025-02-04"),
            Text("what a victim had to pay before that day", "ce que la victime devait payer avant ce jour"),
        ),
    ),
)

all_free = other(
    "PP 2025-02-04 trafficking",
    Text("Four fees waived", "Dispense de quatre types de frais"),
    version(
        Text(
            "No fee for the permit, a work permit, a study permit or biometrics is payable by a person in Canada who asks "
            "for the permit and says that they were trafficked here, by its holder for six months or more, or by their "
            "dependants.",
            "Aucuns frais pour le permis, un permis de travail, un permis d’études ou la biométrie ne sont à payer par la "
            "personne au Canada qui demande le permis et affirme y avoir subi la traite, par celle qui le détient pour six "
            "mois ou plus, ni par les personnes à leur charge.",
        ),
        any_of(
            in_canada & victims.alleges,
            permits.ground.is_(Ground.TRAFFICKING) & six_months,
            victims.dependant,
        ),
        since=MI81,
    ),
    known_from=NARRATIVE,
    confidence=Confidence.MEDIUM,
    flags=(
        to_confirm(
            "fee-policy",
            Text(
                "Only the first part of this public policy was read. No section of the Regulations waives these fees.",
                "Seule la première partie de cette politique a été lue. Aucun article du Règlement ne dispense de ces frais.",
            ),
            Text("the full text of the public policy", "le texte intégral de la politique"),
            Text("its further conditions, and its end", "ses autres conditions et sa fin"),
        ),
    ),
)

INSTRUCTIONS = (first_guidelines, short_term, longer, twelve_months, family)

to_dependant = family & victims.dependant
"""What nobody researched for a day is still known not to reach those whom it never could."""

of_victim = any_of(first_guidelines, short_term, longer & further, twelve_months)
"""Some instruction lets an officer issue a permit on a sign told."""

instructed = of_victim | to_dependant
"""Some instruction lets an officer issue a permit."""

PROVISIONS = (*INSTRUCTIONS, cooperation, first_free, all_free)
