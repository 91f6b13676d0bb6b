"""IRPR 199(d), 208(b), 215(1)(e) and (2)(c): work and study for the holder of a permit valid for at least six months.

Whether 180 days are six months is open: to the letter they are fewer. Below 180 days nothing here opens.
"""

from passage.lang import Days, Months, all_of, any_of, version
from passage.law.facts import permits
from passage.law.facts.entitlements import no_other_support
from passage.law.facts.permits import Ground
from passage.law.remembered import to_confirm
from passage.law.researched import irpr
from passage.text import Text

_held = ~permits.ground.is_(Ground.NONE)
_to_the_letter = permits.valid_from + Months(6) <= permits.valid_to
_of_180_days = permits.valid_from + Days(179) <= permits.valid_to

six_months = any_of(_to_the_letter, all_of(_of_180_days, permits.six_months_by_180_days))
"""The permit is valid for at least six months, its first and last days included."""

holder = _held & six_months
ENACTED = "SOR/2004-167"

SIX_MONTHS = to_confirm(
    "six-months",
    Text(
        "A permit of 180 days is shorter than six months to the letter, though guidance offered its holders permits; so is "
        "one that ends on the eve of the same day six months on, on a strict count.",
        "À la lettre, un permis de 180 jours dure moins de six mois, bien que des directives aient offert des permis à ses "
        "titulaires; de même, selon un compte strict, celui qui finit la veille du même quantième six mois plus tard.",
    ),
    Text("the Department’s full instructions", "les instructions intégrales du ministère"),
    Text(
        "whether the holder of a short-term permit may work and study",
        "la possibilité pour le titulaire d’un permis de courte durée de travailler et d’étudier",
    ),
    when=all_of(_held, _of_180_days, ~_to_the_letter),
)

apply_for_work = irpr(
    "199(d)",
    Text("Application in Canada by a permit holder", "Demande au Canada du titulaire d’un permis"),
    version(
        Text(
            "The holder of a temporary resident permit valid for six months or more may apply for a work permit in Canada.",
            "La personne titulaire d’un permis de séjour temporaire valide pour six mois ou plus peut demander un permis de "
            "travail au Canada.",
        ),
        holder,
        since="2006-03-22",
        enacted_by=f"{ENACTED}, s. 55",
    ),
    known_from="2006-03-22",
    flags=(SIX_MONTHS,),
)

work = irpr(
    "208(b)",
    Text("Permit holder without other means", "Titulaire d’un permis, sans autres moyens"),
    version(
        Text(
            "A work permit may be issued to such a holder who has no way to live but by working.",
            "Un permis de travail peut être délivré au titulaire d’un tel permis qui n’a que son travail pour vivre.",
        ),
        holder & no_other_support,
        since="2006-03-22",
        enacted_by=f"{ENACTED}, s. 58",
    ),
    known_from="2006-03-22",
    flags=(SIX_MONTHS,),
)

no_offer_needed = irpr(
    "200(1)(c)(i)",
    Text("No offer of employment needed", "Aucune offre d’emploi requise"),
    version(
        Text(
            "Such a holder needs no offer of employment; nor does a person in a situation of section 206.",
            "Ce titulaire n’a pas besoin d’offre d’emploi; la personne visée à l’article 206 non plus.",
        ),
        work.node(),
        since="2019-05-17",
        enacted_by=f"{ENACTED}, s. 56",
    ),
    known_from="2019-05-17",
)

study = irpr(
    "215(1)(e)",
    Text("Study: permit holder", "Études : titulaire d’un permis"),
    version(
        Text(
            "The holder of a temporary resident permit valid for six months or more may apply for a study permit in Canada.",
            "La personne titulaire d’un permis de séjour temporaire valide pour six mois ou plus peut demander un permis "
            "d’études au Canada.",
        ),
        holder,
        since="2014-06-01",
        enacted_by="SOR/2014-14, s. 11",
    ),
    known_from="2014-06-01",
    flags=(SIX_MONTHS,),
)

study_of_family = irpr(
    "215(2)(c)",
    Text("Study: the holder’s family", "Études : la famille du titulaire"),
    version(
        Text(
            "So may a family member of such a holder who lives in Canada.",
            "Il en va de même du membre de la famille d’un tel titulaire qui réside au Canada.",
        ),
        permits.family_holder.node(),
        since="2014-06-01",
        enacted_by="SOR/2014-14, s. 11",
    ),
    known_from="2014-06-01",
)

PROVISIONS = (apply_for_work, work, no_offer_needed, study, study_of_family)
