"""IRPA 33: the facts of sections 34 to 37 need reasonable grounds to believe, and no more; and whom grounds reach.

The facts may be past, present or to come. For an act abroad of a permanent resident 36(3)(d) asks for more.
"""

from passage.lang import all_of, version
from passage.law.facts.admissibility import Refuge, refuge
from passage.law.facts.person import Standing, standing
from passage.law.researched import irpa
from passage.text import Text

standard = irpa(
    "33",
    Text("Reasonable grounds to believe", "Motifs raisonnables de croire"),
    version(
        Text(
            "For security, rights, criminality and organized criminality it is enough that there are reasonable "
            "grounds to believe that the facts happened, happen or may happen, unless the Act says otherwise.",
            "Pour la sécurité, les droits, la criminalité et la criminalité organisée, il suffit de motifs "
            "raisonnables de croire que les faits sont survenus, surviennent ou peuvent survenir, sauf disposition "
            "contraire.",
        ),
        all_of(),
        since="2002-06-28",
    ),
)

foreign = standing.is_(Standing.FOREIGN, Standing.ROYAL)
"""A foreign national, whom every ground reaches."""

resident = standing.is_(Standing.RESIDENT)
"""A permanent resident, whom some grounds reach."""

reached = standing.is_(Standing.FOREIGN, Standing.ROYAL, Standing.RESIDENT)
"""Anybody but a citizen, or a person registered under the Indian Act (19(1))."""

protected = refuge.is_(Refuge.PROTECTED, Refuge.RESETTLED)
"""A protected person (95(2)), as told; from the course of a claim, `s095_protection` finds it."""

PROVISIONS = (standard,)
