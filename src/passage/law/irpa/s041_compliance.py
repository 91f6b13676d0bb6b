"""IRPA 41: inadmissible for failing to comply with the Act.

For a foreign national, any contravention; for a permanent resident, the residency obligation and conditions
only.
"""

from passage.lang import all_of, version
from passage.law.facts.compliance import Failure, noncompliance
from passage.law.irpa.s033_standard import foreign, resident
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2002-06-28"
OF_RESIDENTS = (Failure.RESIDENCY, Failure.RESIDENT_CONDITION)
OF_FOREIGN_NATIONALS = tuple(failure for failure in Failure if failure not in OF_RESIDENTS)

contravention = irpa(
    "41(a)",
    Text("A foreign national’s contravention", "Manquement d’un étranger"),
    version(
        Text(
            "A foreign national who contravenes the Act, by act or omission, is inadmissible.",
            "L’étranger qui contrevient à la Loi, par acte ou omission, est interdit de territoire.",
        ),
        all_of(foreign, noncompliance.some(lambda n: n.failure.is_(*OF_FOREIGN_NATIONALS))),
        since=SINCE,
    ),
)

residency = irpa(
    "41(b)",
    Text("A permanent resident’s obligations", "Obligations du résident permanent"),
    version(
        Text(
            "A permanent resident who fails the residency obligation, or a condition, is inadmissible.",
            "Le résident permanent qui manque à l’obligation de résidence, ou à une condition, est interdit de "
            "territoire.",
        ),
        all_of(resident, noncompliance.some(lambda n: n.failure.is_(*OF_RESIDENTS))),
        since=SINCE,
    ),
)

GROUNDS = (contravention, residency)
PROVISIONS = GROUNDS
