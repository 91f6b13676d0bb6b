"""RAD rule 29: a document that was not in the record may be used only if the Division allows it."""

from passage.lang import Flag, FlagKind, version
from passage.law.facts.on_appeal import with_record
from passage.law.irpa.s104_1_absence import before_rad
from passage.law.researched import radr
from passage.text import Text

leave_needed = radr(
    "29(1)",
    Text("Document that comes after the record", "Document transmis après le dossier"),
    version(
        Text(
            "The person may not use a document that was not in the record or the reply unless the Division allows it, on an "
            "application.",
            "La personne en cause ne peut utiliser un document qui n’était ni dans le dossier ni dans la réplique sans "
            "l’autorisation de la Section, sur demande.",
        ),
        before_rad & ~with_record,
        since="2012-12-15",
        enacted_by="SOR/2012-257",
    ),
    flags=(
        Flag(
            "factors",
            Text(
                "The Division considers its relevance and probative value, what it newly brings, and whether it could have "
                "come with the record.",
                "La Section prend en considération sa pertinence et sa valeur probante, ce qu’il apporte de nouveau, et la "
                "possibilité qu’il ait été transmis avec le dossier.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

PROVISIONS = (leave_needed,)
