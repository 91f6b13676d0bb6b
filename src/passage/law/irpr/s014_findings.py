"""IRPR 14 to 16: findings that are conclusive for terrorism and international crimes; who is a senior official."""

from passage.lang import version
from passage.law.facts.security import RightsAct, crimes_determined, rights, terrorism_determined
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

senior_official = irpr(
    "16",
    Text("Who is a senior official", "Qui occupe un poste de rang supérieur"),
    version(
        Text(
            "By present or past position, somebody able to weigh on the use of government power, or to profit from "
            "the position: leaders, ministers, their advisors, and the senior ranks of the public service, the "
            "forces, security services, embassies and courts.",
            "Par ses fonctions, présentes ou passées, la personne en mesure de peser sur l’exercice du pouvoir, ou "
            "d’en tirer avantage : dirigeants, ministres, leurs conseillers, et les rangs supérieurs de "
            "l’administration, des forces, des services de sécurité, des ambassades et des tribunaux.",
        ),
        rights.some(lambda r: r.act.is_(RightsAct.OFFICIAL)),
        since="2016-06-13",
        enacted_by="SOR/2016-136, s. 2",
    ),
    known_from="2016-06-13",
)

PROVISIONS = (terrorism, crimes, senior_official)
