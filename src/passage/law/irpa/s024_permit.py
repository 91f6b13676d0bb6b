"""IRPA 24: the temporary resident permit: whom it is for, whose instructions bind, and when it may not be requested.

Whether it is justified in the circumstances is the officer’s opinion: nobody is ever found to have it by right.
"""

from passage.lang import all_of, any_of, version
from passage.lang.nodes import Unresearched
from passage.law.ending import (
    accepted,
    ever_abandoned,
    ever_rejected,
    ever_withdrawn,
    ineligible,
    vacated,
)
from passage.law.facts import decision, permits
from passage.law.facts.aftermath import designated, five_years
from passage.law.facts.history import ClaimResult, prior_claims
from passage.law.facts.person import Standing, standing
from passage.law.facts.protection import Stage, stage
from passage.law.irpa.s112_prra import TWELVE_MONTHS, last_day
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2019-06-21"

ever_ineligible = any_of(
    ineligible,
    prior_claims.some(
        lambda c: c.country.is_("CAN") & c.result.is_(ClaimResult.INELIGIBLE, ClaimResult.INELIGIBLE_STCA)
    ),
)
"""A claim, this one or an earlier one, has been found ineligible."""

starts_wait = any_of(ever_rejected, vacated, ever_withdrawn, ever_abandoned) & ~accepted
"""The claim was not allowed, and the 12 months run from the last decision."""

permit = irpa(
    "24(1)",
    Text(
        "Temporary resident permit: the officer’s opinion",
        "Permis de séjour temporaire\u00a0: l’appréciation de l’agent",
    ),
    version(
        Text(
            "An officer may issue a permit to a foreign national who is inadmissible or falls short of the Act, if the "
            "officer thinks the circumstances justify it; it may be cancelled at any time.",
            "L’agent peut délivrer un permis à l’étranger interdit de territoire ou en défaut au regard de la Loi, s’il "
            "estime que les circonstances le justifient; le permis peut être annulé en tout temps.",
        ),
        standing.is_(Standing.FOREIGN) & permits.not_compliant,
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27, s. 24",
    ),
    key="IRPA 24(1) opinion",  # s042_relief states it as relief from the grounds of sections 34 to 42
)

instructions = irpa(
    "24(3)",
    Text("Instructions of the Minister", "Instructions du ministre"),
    version(
        Text(
            "The officer follows the instructions that the Minister may give on such permits.",
            "L’agent suit les instructions que le ministre peut donner sur ces permis.",
        ),
        permit.node(),
        since="2002-06-28",
        enacted_by="S.C. 2001, c. 27, s. 24",
    ),
)

protection_pending = irpa(
    "24(3.1)",
    Text("While an application for protection is pending", "Demande de protection en instance"),
    version(
        Text(
            "A person whose claim was determined to be ineligible may not request a temporary resident "
            "permit while an application for protection to the Minister is pending.",
            "La personne dont la demande d’asile a fait l’objet d’un constat d’irrecevabilité ne peut "
            "demander un permis de séjour temporaire tant que sa demande de protection au ministre "
            "est en instance.",
        ),
        ever_ineligible & stage.is_(Stage.PENDING),
        since=SINCE,
        enacted_by="S.C. 2019, c. 29, s. 302",
    ),
)

twelve_months = irpa(
    "24(4)",
    Text("Within 12 months of the Board’s decision", "Moins de 12 mois après la décision de la Commission"),
    version(
        Text(
            "An earlier text of this subsection, and the day on which it came into force, were not read.",
            "Un texte antérieur de ce paragraphe, et le jour de son entrée en vigueur, n’ont pas été lus.",
        ),
        Unresearched("IRPA 24(4)"),
        since="2010-06-29",
        until=SINCE,
        enacted_by="S.C. 2010, c. 8, s. 3",
    ),
    version(
        Text(
            "A person whose claim was not allowed may not request a temporary resident permit while less "
            "than 12 months have passed since the last of these: rejection, withdrawal or abandonment at "
            "either division, refusal of leave or dismissal by the Federal Court.",
            "La personne dont la demande d’asile n’a pas été acceptée ne peut demander un permis de séjour "
            "temporaire tant que moins de 12 mois se sont écoulés depuis la dernière de ces éventualités : "
            "rejet, retrait ou désistement devant l’une ou l’autre section, refus d’autorisation ou rejet "
            "par la Cour fédérale.",
        ),
        all_of(starts_wait, decision.today <= decision.last_negative + TWELVE_MONTHS),
        since=SINCE,
        enacted_by="S.C. 2019, c. 29, s. 302",
    ),
    flags=(last_day("permit"),),
)

of_designated_person = irpa(
    "24(5)",
    Text("Designated foreign national", "Étranger désigné"),
    version(
        Text(
            "A designated foreign national may not request a temporary resident permit until five years "
            "after the final decision on the claim or on an application for protection; failing both, after "
            "designation.",
            "L’étranger désigné ne peut demander un permis de séjour temporaire avant cinq années à compter "
            "de la décision définitive sur la demande d’asile ou sur une demande de protection; à défaut, à "
            "compter de la désignation.",
        ),
        designated & ~five_years,
        since="2012-06-28",
        enacted_by="S.C. 2012, c. 17, s. 12",
    ),
)

BARS = (protection_pending, twelve_months, of_designated_person)
PROVISIONS = (permit, instructions, *BARS)
