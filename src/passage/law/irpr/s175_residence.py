"""IRPR 175: permanent residence of protected persons waits for the end of judicial review."""

from passage.lang import Flag, FlagKind, version
from passage.law.facts.entitlements import review_open
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2012-08-15"

while_reviewed = irpr(
    "175(1)",
    Text("While judicial review is open", "Contrôle judiciaire possible ou en cours"),
    version(
        Text(
            "The officer cannot find the conditions met while the decision that protects is under judicial review, or "
            "may still be.",
            "L’agent ne peut conclure que les conditions sont remplies tant que la décision qui confère l’asile fait "
            "l’objet d’un contrôle judiciaire, ou peut encore le faire.",
        ),
        review_open.node(),
        since=SINCE,
        enacted_by="SOR/2012-154, s. 8",
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "residence-in-quebec",
            Text(
                "A person who is to live in Quebec and was not found by the Board to be a Convention refugee must meet "
                "that province’s selection criteria (175(3)).",
                "La personne qui compte s’établir au Québec et à qui la Commission n’a pas reconnu la qualité de "
                "réfugié au sens de la Convention doit répondre aux critères de sélection de cette province (175(3)).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

PROVISIONS = (while_reviewed,)
