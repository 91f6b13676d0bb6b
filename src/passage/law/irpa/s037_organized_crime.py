"""IRPA 37: inadmissible for organized criminality, by one’s own part in it.

Linkage is not inadmissibility: having been brought in by a criminal group founds nothing (37(2)). Paragraph
(b) reaches smuggling, trafficking and laundering across borders, not the person smuggled or trafficked.
"""

from passage.lang import Confidence, Flag, FlagKind, all_of, any_of, version
from passage.law.facts.case_law import benefit_needed
from passage.law.facts.crime_and_sanctions import Role, organized
from passage.law.irpa.s033_standard import reached, standard
from passage.law.irpa.s034_security import DECLARED
from passage.law.remembered import judgment, to_confirm
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2015-02-26"
BY = "S.C. 2013, c. 16, s. 15; S.C. 2015, c. 3, s. 109"

_own_part = organized.some(lambda o: o.role.is_(Role.MEMBER, Role.ENGAGED))
_helped_in = organized.some(lambda o: o.role.is_(Role.HELPED))

only_helped = irpa(
    "37(2)",
    Text("Helped into Canada, and nothing more", "Aide à l’entrée, et rien de plus"),
    version(
        Text(
            "Nobody is inadmissible by paragraph (1)(a) only because somebody in organized crime helped them into "
            "Canada.",
            "Nul n’est interdit de territoire au titre de l’alinéa (1)a) du seul fait qu’une personne liée à la "
            "criminalité organisée l’a aidé à entrer au Canada.",
        ),
        all_of(reached, _helped_in, ~_own_part),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "languages-37(2)",
            Text(
                "The English speaks of a person involved in organized criminal activity; the French, of one who "
                "engages in the activities of paragraph (1)(a).",
                "L’anglais parle d’une personne mêlée à la criminalité organisée; le français, de celle qui se livre "
                "aux activités de l’alinéa (1)a).",
            ),
            FlagKind.LANGUAGES_DIFFER,
            when=_helped_in,
        ),
    ),
)

membership = irpa(
    "37(1)(a)",
    Text(
        "Member of, or active in, organized crime", "Appartenance ou participation à la criminalité organisée"
    ),
    version(
        Text(
            "Membership in an organization believed to take part in a planned pattern of crime by several people, "
            "or taking part in the pattern, makes a person inadmissible.",
            "L’appartenance à une organisation que l’on croit partie à un plan criminel concerté entre plusieurs "
            "personnes, ou la participation à ce plan, emporte interdiction de territoire.",
        ),
        all_of(reached, standard, any_of(_own_part, _helped_in)),
        since=SINCE,
        unless=(only_helped, DECLARED),
        enacted_by=BY,
    ),
    known_from=SINCE,
)

transnational = irpa(
    "37(1)(b)",
    Text("Transnational crime", "Criminalité transnationale"),
    version(
        Text(
            "Smuggling people for a benefit, trafficking in persons, laundering proceeds or the like, in "
            "transnational crime, makes a person inadmissible.",
            "Le passage de clandestins contre avantage, la traite de personnes, le recyclage de produits ou une "
            "activité semblable, dans la criminalité transnationale, emporte interdiction de territoire.",
        ),
        all_of(
            reached,
            standard,
            any_of(
                organized.some(
                    lambda o: o.role.is_(
                        Role.SMUGGLING_PROFIT, Role.TRAFFICKING, Role.LAUNDERING, Role.SIMILAR
                    )
                ),
                organized.some(lambda o: o.role.is_(Role.SMUGGLING)) & ~benefit_needed,
            ),
        ),
        since=SINCE,
        unless=(DECLARED,),
        enacted_by=BY,
    ),
    known_from=SINCE,
    confidence=Confidence.MEDIUM,
    flags=(
        to_confirm(
            "b010",
            Text(
                "People smuggling is read as needing a financial or other material benefit; mutual, family and "
                "humanitarian help is outside it.",
                "On lit le passage de clandestins comme exigeant un avantage financier ou matériel; l’aide mutuelle, "
                "familiale et humanitaire y échappe.",
            ),
            judgment("B010 v. Canada, 2015 SCC 58", "B010 c. Canada, 2015 CSC 58"),
            Text(
                "whether help without such a benefit is organized criminality",
                "la question de savoir si l’aide sans un tel avantage relève de la criminalité organisée",
            ),
            when=organized.some(lambda o: o.role.is_(Role.SMUGGLING, Role.SMUGGLING_PROFIT)),
        ),
    ),
)

GROUNDS = (membership, transnational)
PROVISIONS = (*GROUNDS, only_helped)
