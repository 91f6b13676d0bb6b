"""IRPR 215 and 216: who may apply for a study permit without leaving Canada."""

from passage.lang import Flag, FlagKind, any_of, version
from passage.law.facts.entitlements import permit_held
from passage.law.irpr.s206_work_permit import (
    SITUATIONS,
    of_exempted_person,
    of_protected_person,
    unenforceable,
)
from passage.law.researched import irpr
from passage.text import Text

READ_FROM = "2019-05-17"
SINCE = "2014-06-01"
ENACTED = "SOR/2014-14, s. 11"

holder = irpr(
    "215(1)(c)",
    Text("Holder of a work permit", "Titulaire d’un permis de travail"),
    version(
        Text(
            "The holder of a work permit may apply for a study permit in Canada.",
            "La personne titulaire d’un permis de travail peut demander un permis d’études au Canada.",
        ),
        permit_held.node(),
        since=SINCE,
        enacted_by=ENACTED,
    ),
    known_from=READ_FROM,
)

not_removable = irpr(
    "215(1)(d)",
    Text("Removal order that cannot be enforced", "Mesure de renvoi qui ne peut être exécutée"),
    version(
        Text(
            "A person under a removal order that cannot be enforced may apply for a study permit in Canada.",
            "La personne visée par une mesure de renvoi qui ne peut être exécutée peut demander un permis d’études au "
            "Canada.",
        ),
        unenforceable,
        since=SINCE,
        enacted_by=ENACTED,
    ),
    known_from=READ_FROM,
)

as_for_work = irpr(
    "215(1)(g)",
    Text("Situation of section 207", "Situation visée à l’article 207"),
    version(
        Text(
            "So may a person in a situation of section 207: a protected person, or one with an exemption.",
            "De même la personne dans une situation visée à l’article 207 : personne protégée ou titulaire d’une "
            "dispense.",
        ),
        any_of(of_protected_person, of_exempted_person),
        since=SINCE,
        enacted_by=ENACTED,
    ),
    known_from=READ_FROM,
)

WAYS = (holder, not_removable, as_for_work)

no_departure_needed = irpr(
    "216(2)",
    Text("No need to show a departure", "Départ : rien à établir"),
    version(
        Text(
            "A person described in section 206, or in paragraph 207(c) or (d), need not show that they will leave "
            "Canada at the end of their stay.",
            "La personne visée à l’article 206, ou à l’alinéa 207c) ou d), n’a pas à établir qu’elle quittera le "
            "Canada à la fin de son séjour.",
        ),
        any_of(*SITUATIONS),
        since=SINCE,
        enacted_by="SOR/2014-14, s. 12",
    ),
    known_from=READ_FROM,
)

issue = irpr(
    "216(1)",
    Text("Issue of the study permit", "Délivrance du permis d’études"),
    version(
        Text(
            "An officer issues the permit if the conditions are established, acceptance by a designated learning "
            "institution among them.",
            "L’agent délivre le permis si les conditions sont établies, dont l’admission par un établissement "
            "d’enseignement désigné.",
        ),
        any_of(*WAYS),
        since=SINCE,
        until="2024-11-08",
        enacted_by="SOR/2014-14, s. 12",
    ),
    version(
        Text(
            "An officer issues the permit if the conditions are established, acceptance by a designated learning "
            "institution among them, which a post-secondary institution must have confirmed to the Minister.",
            "L’agent délivre le permis si les conditions sont établies, dont l’admission par un établissement "
            "d’enseignement désigné, que l’établissement postsecondaire doit avoir confirmée au ministre.",
        ),
        any_of(*WAYS),
        since="2024-11-08",
        enacted_by="SOR/2024-219, s. 4",
    ),
    known_from=READ_FROM,
    flags=(
        Flag(
            "study-in-quebec",
            Text(
                "In Quebec a certificate of acceptance of the province is needed too, where its law requires one "
                "(216(3)).",
                "Au Québec, il faut aussi le certificat d’acceptation de la province, là où sa loi l’exige (216(3)).",
            ),
            FlagKind.NOTE,
        ),
    ),
)

PROVISIONS = (*WAYS, issue, no_departure_needed)
