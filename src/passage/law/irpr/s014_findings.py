"""IRPR 14 and 15: decisions whose findings of fact are conclusive for terrorism and for international crimes."""

from passage.lang import version
from passage.law.facts.security import crimes_determined, terrorism_determined
from passage.law.researched import irpr
from passage.text import Text

terrorism = irpr(
    "14",
    Text("Terrorism already determined", "Terrorisme déjà constaté"),
    version(
        Text(
            "The findings of the Board that excluded a person for terrorism, or of a Canadian court on a terrorism "
            "offence, are conclusive.",
            "Les constats de la Commission qui a exclu une personne pour terrorisme, ou d’un tribunal canadien sur "
            "une infraction de terrorisme, font foi.",
        ),
        terrorism_determined.node(),
        since="2002-06-28",
    ),
)

crimes = irpr(
    "15",
    Text("International crimes already determined", "Crimes internationaux déjà constatés"),
    version(
        Text(
            "The findings of an international criminal tribunal, of the Board or of a Canadian court on "
            "war crimes and crimes against humanity are conclusive.",
            "Les constats d’un tribunal pénal international, de la Commission ou d’un tribunal canadien "
            "sur les crimes de guerre et les crimes contre l’humanité font foi.",
        ),
        crimes_determined.node(),
        since="2002-06-28",
    ),
    known_from="2018-11-23",
)

PROVISIONS = (terrorism, crimes)
