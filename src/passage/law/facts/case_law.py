"""What courts have said of inadmissibility, taken from memory, and one clash that nobody is known to have settled.

A holding is presumed, and every answer that turns on it shows what would be so without it.
"""

from passage.law.judgement import reading
from passage.text import Text


def _supreme_court(en: str, fr: str) -> Text:
    return Text(
        f"The Supreme Court so held ({en}), as remembered; the judgment was not read again.",
        f"La Cour suprême l’a jugé ({fr}); arrêt cité de mémoire, non relu.",
    )


nexus_needed = reading(
    "violence_needs_nexus",
    "IRPA 34(1)(e)",
    Text(
        "Must acts of violence have a link to national security to be a security ground?",
        "Les actes de violence doivent-ils avoir un lien avec la sécurité nationale pour être un motif de sécurité?",
    ),
    Text(
        "violence is a security ground only with a link to national security",
        "la violence n’est un motif de sécurité que si elle a un lien avec la sécurité nationale",
    ),
    _supreme_court("Mason, 2023 SCC 21", "Mason, 2023 CSC 21"),
    True,
)

conditional_is_no_prison = reading(
    "conditional_sentence",
    "IRPA 36(1)(a)",
    Text(
        "Is a conditional sentence no term of imprisonment, for serious criminality?",
        "L’emprisonnement avec sursis échappe-t-il à la notion d’emprisonnement, pour la grande criminalité?",
    ),
    Text(
        "a conditional sentence is no term of imprisonment here",
        "l’emprisonnement avec sursis n’est pas ici un emprisonnement",
    ),
    _supreme_court("Tran, 2017 SCC 50", "Tran, 2017 CSC 50"),
    True,
)

benefit_needed = reading(
    "smuggling_needs_benefit",
    "IRPA 37(1)(b)",
    Text(
        "Must people smuggling be done for a financial or other material benefit to be organized criminality?",
        "Le passage de clandestins doit-il viser un avantage financier ou matériel pour relever de la criminalité "
        "organisée?",
    ),
    Text(
        "smuggling is organized criminality only if done for a financial or other material benefit",
        "le passage de clandestins ne relève de la criminalité organisée que s’il vise un avantage financier ou "
        "matériel",
    ),
    _supreme_court("B010, 2015 SCC 58", "B010, 2015 CSC 58"),
    True,
)

departure_prevails = reading(
    "departure_prevails",
    "IRPR 229(2)",
    Text(
        "For a claimant, does the departure order of 229(2) prevail over the deportation order of 229(3)?",
        "Pour la personne qui demande l’asile, l’interdiction de séjour du paragraphe 229(2) l’emporte-t-elle sur "
        "l’expulsion du paragraphe 229(3)?",
    ),
    Text(
        "for a claimant subsection 229(2) prevails over 229(3)",
        "pour la personne qui demande l’asile, le paragraphe 229(2) l’emporte sur le paragraphe 229(3)",
    ),
    Text(
        "Each subsection says what the order is, and neither gives way to the other.",
        "Chaque paragraphe dit quelle est la mesure, et aucun ne cède le pas à l’autre.",
    ),
    None,
)

FACTS = (nexus_needed, conditional_is_no_prison, benefit_needed, departure_prevails)
