"""IRPR 21, 22, 23 and 24: who is spared a ground, and which family members who stay behind count.

Protected persons are spared financial reasons; with pending claimants, misrepresentation of facts; certain
family class members, excessive demand.
"""

from passage.lang import Flag, FlagKind, all_of, any_of, version
from passage.law.facts.admissibility import Application, Refuge, application, refuge
from passage.law.facts.health_and_means import HealthClass, health_class
from passage.law.facts.inadmissible_relatives import inadmissible_relatives
from passage.law.irpa.s033_standard import protected
from passage.law.irpa.s040_misrepresentation import EXEMPT
from passage.law.irpa.s042_family import behind
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2002-06-28"

means = irpr(
    "21",
    Text("Protected person and means", "Personne protégée et moyens"),
    version(
        Text(
            "A protected person is not inadmissible for financial reasons.",
            "La personne protégée n’est pas interdite de territoire pour motifs financiers.",
        ),
        protected,
        since=SINCE,
    ),
)

claimants = irpr(
    "22",
    Text(
        "Pending claim or protection, and misrepresentation",
        "Demande en instance ou asile, et fausses déclarations",
    ),
    version(
        Text(
            "While a claim is pending, and for a protected person, misrepresenting facts is no ground.",
            "Tant que la demande d’asile est en instance, et pour la personne protégée, la présentation erronée "
            "d’un fait n’est pas un motif.",
        ),
        any_of(protected, refuge.is_(Refuge.PENDING)),
        since=SINCE,
    ),
    key=EXEMPT,
    flags=(
        Flag(
            "pending-only",
            Text(
                "It is spared while the claim is pending: if the claim is rejected or withdrawn the ground may be "
                "found.",
                "On en est dispensé tant que la demande est en instance : en cas de rejet ou de retrait, le motif "
                "peut être constaté.",
            ),
            FlagKind.NOTE,
            when=refuge.is_(Refuge.PENDING),
        ),
    ),
)

left_behind = irpr(
    "23",
    Text("Family members who stay behind", "Membres de la famille qui n’accompagnent pas"),
    version(
        Text(
            "A spouse (unless the relationship is over), a common-law partner, and a dependent child or grandchild "
            "in custody or charge count even if they stay behind, in applications to come or to stay.",
            "L’époux (sauf si la relation est terminée), le conjoint de fait et l’enfant ou le petit-enfant à "
            "charge dont on a la garde ou la responsabilité comptent même s’ils n’accompagnent pas, dans les "
            "demandes de venir ou de séjourner.",
        ),
        all_of(
            application.is_(Application.TEMPORARY, Application.PERMANENT),
            inadmissible_relatives.some(behind),
        ),
        since="2014-11-21",
        enacted_by="SOR/2014-269, s. 1",
    ),
    known_from="2014-11-21",
)

not_dependent = irpr(
    "24(1)",
    Text("Child who is not dependent", "Enfant qui n’est pas à charge"),
    version(
        Text(
            "A sponsor’s child who is not a dependent child is not spared excessive demand.",
            "L’enfant du répondant qui n’est pas à sa charge n’est pas dispensé du motif du fardeau excessif.",
        ),
        health_class.is_(HealthClass.OTHER_CHILD),
        since=SINCE,
    ),
    known_from="2019-06-17",
)

conjugal = irpr(
    "24(3)",
    Text("Conjugal partner and others", "Partenaire conjugal et autres"),
    version(
        Text(
            "A sponsor’s conjugal partner, that partner’s dependent children and theirs, and a child to be adopted "
            "are spared excessive demand too.",
            "Le partenaire conjugal du répondant, ses enfants à charge et les leurs, et l’enfant à adopter sont aussi "
            "dispensés du motif du fardeau excessif.",
        ),
        health_class.is_(HealthClass.CONJUGAL),
        since=SINCE,
    ),
    known_from="2019-06-17",
)

PROVISIONS = (means, claimants, left_behind, not_dependent, conjugal)
