"""IRPA 19: who has a right of entry, so that the rules on visas do not concern them.

A Canadian citizen and a person registered under the Indian Act enter of right; an officer lets a permanent
resident in who is shown to be one. Everybody else is a foreign national for these rules.
"""

from passage.lang import version
from passage.law.facts.claimant import nationalities
from passage.law.facts.person import Standing, standing
from passage.law.researched import irpa
from passage.text import Text

citizen = irpa(
    "19(1)",
    Text("Citizens and registered Indians", "Citoyens et Indiens inscrits"),
    version(
        Text(
            "A Canadian citizen, or a person registered under the Indian Act, has the right to enter Canada.",
            "Les citoyens canadiens et les personnes inscrites sous le régime de la Loi sur les Indiens ont le droit "
            "d’entrer au Canada.",
        ),
        standing.is_(Standing.CITIZEN, Standing.REGISTERED)
        | nationalities.some(lambda n: n.country.is_("CAN")),
        since="2002-06-28",
    ),
)

resident = irpa(
    "19(2)",
    Text("Permanent residents", "Résidents permanents"),
    version(
        Text(
            "An officer allows a permanent resident to enter, once satisfied of that status.",
            "L’agent laisse entrer la personne dont la résidence permanente est établie.",
        ),
        standing.is_(Standing.RESIDENT),
        since="2002-06-28",
    ),
)

has_right = citizen | resident
"""The traveller has a right of entry."""

PROVISIONS = (citizen, resident)
