"""IRPR 30: the medical examination of claimants, and when a protected person is spared a second one."""

from passage.lang import Flag, FlagKind, all_of, version
from passage.law.facts.entitlements import cleared, stayed_abroad
from passage.law.irpa.s095_protection import protected_person
from passage.law.remembered import to_confirm
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2017-05-05"
ENACTED = "SOR/2017-78, s. 3"

of_claimant = irpr(
    "30(1)(a)(v)",
    Text("Claimants", "Personnes demandant l’asile"),
    version(
        Text(
            "A person who claims refugee protection in Canada must undergo a medical examination.",
            "La personne qui demande l’asile au Canada doit se soumettre à une visite médicale.",
        ),
        all_of(),
        since=SINCE,
        enacted_by=ENACTED,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "examination-paid",
            Text(
                "The Interim Federal Health Program pays for one such examination.",
                "Le Programme fédéral de santé intérimaire paie une visite de ce genre.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

examined_already = irpr(
    "30(1)(g)",
    Text("Examined already", "Visite déjà subie"),
    version(
        Text(
            "A protected person applying for permanent residence is spared a new examination if an earlier one found "
            "no danger, or its surveillance was complied with, and they have not since spent six months in a row in an "
            "area of higher incidence.",
            "La personne protégée qui demande la résidence permanente est dispensée d’une nouvelle visite si une visite "
            "antérieure n’a révélé aucun danger, ou si la surveillance a été respectée, et si elle n’a pas depuis passé "
            "six mois consécutifs dans une région plus touchée.",
        ),
        all_of(protected_person, cleared, ~stayed_abroad),
        since="2025-10-30",
        enacted_by="SOR/2025-223, s. 1",
    ),
    known_from=SINCE,
    flags=(
        to_confirm(
            "policy-before-2025",
            Text(
                "Before 2025-10-30 public policies spared many of them the second examination; their dates were not researched.",
                "Avant le 2025-10-30, des politiques d’intérêt public dispensaient beaucoup d’entre elles de la seconde visite; leurs dates n’ont pas été étudiées.",
            ),
            Text(
                "IRCC’s public policies on medical examination, 2020 to 2025",
                "les politiques d’IRCC sur la visite médicale, de 2020 à 2025",
            ),
            Text(
                "whether a second examination was required before that day",
                "l’exigence d’une seconde visite avant ce jour",
            ),
            when=protected_person.node(),
        ),
    ),
)

for_residence = irpr(
    "30(1)(a)(i)",
    Text("Permanent residence", "Résidence permanente"),
    version(
        Text(
            "A person who applies to remain in Canada as a permanent resident must undergo one.",
            "La personne qui demande à demeurer au Canada à titre de résident permanent doit s’y soumettre.",
        ),
        protected_person.node(),
        since=SINCE,
        unless=(examined_already,),
        enacted_by=ENACTED,
    ),
    known_from=SINCE,
)

PROVISIONS = (of_claimant, examined_already, for_residence)
