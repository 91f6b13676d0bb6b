"""Permits for people whose spouse or common-law partner abuses them: instructions of 2019, anew in 2025.

For those out of status in Canada whose status hung on the relationship. Abuse by an employer is IRPR 207.1.
"""

from passage.lang import Confidence, Layer, any_of, version
from passage.law.facts import permits, victims
from passage.law.facts.permits import Ground
from passage.law.policy.trafficking import FULL_TEXT, MI81
from passage.law.remembered import to_confirm
from passage.law.researched import other
from passage.text import Text

_concerned = victims.partner & victims.relationship_needed

six_months = other(
    "MI 2019-07-26 violence",
    Text("Family violence: at least six months", "Violence familiale : au moins six mois"),
    version(
        Text(
            "An officer may issue a permit to a person abused in Canada by a spouse or common-law partner on whom their "
            "residence depended; dependent children in Canada may be included.",
            "L’agent peut délivrer un permis à la personne qui subit au Canada la violence d’un époux ou conjoint de fait "
            "dont dépendait sa résidence; les enfants à charge au Canada peuvent être visés.",
        ),
        _concerned,
        since="2019-07-26",
        until=MI81,
    ),
    known_from="2019-07-26",
    layer=Layer.INSTRUCTION,
    confidence=Confidence.MEDIUM,
    flags=(
        to_confirm(
            "violence-six-months",
            Text(
                "The length of at least six months is remembered.",
                "La durée d’au moins six mois est citée de mémoire.",
            ),
            FULL_TEXT,
            Text("the usual length of the permit", "la durée habituelle du permis"),
        ),
    ),
)

twelve_months = other(
    "MI 2025-02-04 violence",
    Text("Family violence: at least twelve months", "Violence familiale : au moins douze mois"),
    version(
        Text(
            "An officer may issue such a permit, usually for at least twelve months.",
            "L’agent peut délivrer un tel permis, d’ordinaire pour au moins douze mois.",
        ),
        _concerned,
        since=MI81,
    ),
    known_from="2019-07-26",
    layer=Layer.INSTRUCTION,
    confidence=Confidence.MEDIUM,
    flags=(
        to_confirm(
            "violence-twelve-months",
            Text(
                "Only part of the instructions (MI82) was read; how far they still ask for a link to permanent residence, "
                "and their exceptions to the twelve months, are not known here.",
                "Les instructions (IM82) n’ont été lues qu’en partie; la mesure dans laquelle elles exigent encore un lien "
                "avec la résidence permanente, et leurs exceptions aux douze mois, ne sont pas connues ici.",
            ),
            FULL_TEXT,
            Text("who is reached, and for how long", "les personnes visées, et pour combien de temps"),
        ),
    ),
)

some_free = other(
    "PDI 2019-07-26 fees",
    Text("Family violence: no fee for two permits", "Violence familiale : deux permis sans frais"),
    version(
        Text(
            "No fee is payable for a first permit and the work permit that goes with it.",
            "Aucuns frais ne sont à payer pour un premier permis et le permis de travail qui l’accompagne.",
        ),
        _concerned,
        since="2019-07-26",
        until=MI81,
    ),
    known_from="2019-07-26",
    confidence=Confidence.MEDIUM,
)

all_free = other(
    "PP 2025-02-04 violence",
    Text("Family violence: four fees waived", "Violence familiale : dispense de quatre types de frais"),
    version(
        Text(
            "No fee is payable for the permit, a work permit, a study permit or biometrics.",
            "Aucuns frais ne sont à payer pour le permis, un permis de travail, un permis d’études ou la biométrie.",
        ),
        any_of(_concerned, permits.ground.is_(Ground.VIOLENCE)),
        since=MI81,
    ),
    known_from="2019-07-26",
    confidence=Confidence.MEDIUM,
)

INSTRUCTIONS = (six_months, twelve_months)

PROVISIONS = (*INSTRUCTIONS, some_free, all_free)
