"""IRPR 228(1)(b) and (b.1): the removal order that follows a lost protection.

A departure order where protection ceased; a deportation order where a decision was vacated.
"""

from passage.lang import Flag, any_of, version
from passage.law.irpa.s040_loss_of_protection import (
    cessation_foreign_national,
    cessation_resident,
    misrepresentation,
)
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2014-11-21"
BY = "SOR/2014-269, s. 5"

after_vacation = irpr(
    "228(1)(b)",
    Text(
        "Deportation order: this claim’s decision vacated",
        "Mesure d’expulsion : décision annulée sur cette demande",
    ),
    version(
        Text(
            "For a foreign national inadmissible because a decision was vacated, the order is a deportation "
            "order.",
            "Pour l’étranger interdit de territoire parce qu’une décision a été annulée, la mesure est une "
            "mesure d’expulsion.",
        ),
        misrepresentation,
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

after_cessation = irpr(
    "228(1)(b.1)",
    Text(
        "Departure order: cessation after this claim",
        "Mesure d’interdiction de séjour : perte de l’asile après cette demande",
    ),
    version(
        Text(
            "For a foreign national inadmissible because protection has ceased, the order is a departure "
            "order.",
            "Pour l’étranger interdit de territoire par suite de la perte de l’asile, la mesure est une "
            "mesure d’interdiction de séjour.",
        ),
        any_of(cessation_foreign_national, cessation_resident),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "no-longer-resident",
            Text(
                "The paragraph names subsection 40.1(1). A permanent resident described in 40.1(2) loses "
                "that status by the same determination, and is taken to be a foreign national from then on.",
                "L’alinéa ne mentionne que le paragraphe 40.1(1). La personne visée au paragraphe 40.1(2) "
                "perd par la même décision le statut de résident permanent; on la tient dès lors pour un "
                "étranger.",
            ),
            when=cessation_resident.node(),
        ),
    ),
)

PROVISIONS = (after_vacation, after_cessation)
