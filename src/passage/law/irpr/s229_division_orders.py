"""IRPR 229: the removal order that the Immigration Division makes, ground by ground.

Claimants get a departure order for some grounds (229(2)); a repeat, another failure or a conviction in Canada
turns some exclusion orders into deportation orders (229(3)).
"""

from passage.lang import Flag, FlagKind, Proposition, Provision, Version, all_of, any_of, version
from passage.law.facts.case_law import departure_prevails
from passage.law.facts.compliance import Failure, noncompliance, other_breach, repeated
from passage.law.facts.convictions import convictions_canada, on_entry_delegate
from passage.law.irpa import s034_security, s035_rights, s037_organized_crime, s038_health_and_means
from passage.law.irpa.s033_standard import foreign, resident
from passage.law.irpa.s036_criminality import (
    SERIOUS,
    abroad_lesser,
    act_lesser,
    counted,
    former_on_entry,
    indictable_in_canada,
    serious_abroad,
    serious_act,
    transborder,
)
from passage.law.irpa.s040_misrepresentation import citizenship, facts, sponsor
from passage.law.irpa.s041_compliance import residency
from passage.law.irpr.s228_by_ground import (
    DEPARTURE,
    DEPORTATION,
    EXCLUSION,
    about_exemption,
    claimant,
    failed,
    ordered,
)
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2019-06-10"
BY = "SOR/2016-136, s. 7; SOR/2019-200, s. 2"
MORE = "2024-05-09"
RECAST, RECAST_BY = "2024-06-19", "SOR/2024-128, s. 3"
SANCTIONS_SINCE, SANCTIONS_BY = "2023-06-22", "S.C. 2023, c. 19, s. 20"


def _paragraph(letter: str, title: Text, *versions: Version) -> Provision:
    return irpr(f"229(1)({letter})", title, *versions, known_from=SINCE)


def _since(ground: Text, order: Text, rule: Proposition) -> Version:
    return version(ordered(ground, order), rule, since=SINCE, enacted_by=BY)


security = _paragraph(
    "a",
    Text("Security", "Sécurité"),
    _since(Text("security grounds", "raison de sécurité"), DEPORTATION, any_of(*s034_security.GROUNDS)),
)
_rights = Text("violating human or international rights", "atteinte aux droits humains ou internationaux")
rights = _paragraph(
    "b",
    Text("Human or international rights", "Droits humains ou internationaux"),
    version(
        ordered(_rights, DEPORTATION),
        any_of(s035_rights.crimes, s035_rights.official, s035_rights.former_state),
        since=SINCE,
        until=SANCTIONS_SINCE,
        enacted_by=BY,
    ),
    version(
        ordered(_rights, DEPORTATION),
        any_of(*s035_rights.RIGHTS),
        since=SANCTIONS_SINCE,
        enacted_by=SANCTIONS_BY,
    ),
)
serious = _paragraph(
    "c",
    Text("Serious criminality", "Grande criminalité"),
    _since(
        Text(
            "a permanent resident’s serious criminality, or a foreign national’s abroad,",
            "la grande criminalité d’un résident permanent, ou celle d’un étranger à l’extérieur du Canada",
        ),
        DEPORTATION,
        any_of(resident & any_of(*SERIOUS), foreign & any_of(serious_abroad, serious_act)),
    ),
)
_criminality = Text("criminality abroad", "criminalité à l’étranger")
criminality = _paragraph(
    "d",
    Text("Criminality", "Criminalité"),
    version(
        ordered(
            Text("criminality abroad or on entering", "criminalité à l’étranger ou à l’entrée"), DEPORTATION
        ),
        any_of(abroad_lesser, act_lesser, former_on_entry, transborder),
        since=SINCE,
        until=RECAST,
        enacted_by=f"{BY}; S.C. 2023, c. 32, s. 68",
    ),
    version(
        ordered(_criminality, DEPORTATION),
        any_of(abroad_lesser, act_lesser),
        since=RECAST,
        enacted_by=RECAST_BY,
    ),
)
on_entry = _paragraph(
    "d.1",
    Text("Transborder criminality", "Criminalité transfrontalière"),
    version(
        ordered(Text("the other offences on entering", "les autres infractions à l’entrée"), DEPORTATION),
        transborder & ~on_entry_delegate,
        since=RECAST,
        enacted_by=RECAST_BY,
    ),
)
organized = _paragraph(
    "e",
    Text("Organized criminality", "Criminalité organisée"),
    _since(
        Text("organized criminality", "criminalité organisée"),
        DEPORTATION,
        any_of(*s037_organized_crime.GROUNDS),
    ),
)
health = _paragraph(
    "f",
    Text("Health", "Motifs sanitaires"),
    _since(Text("health grounds", "motifs sanitaires"), EXCLUSION, any_of(*s038_health_and_means.HEALTH)),
)
means = _paragraph(
    "g",
    Text("Financial reasons", "Motifs financiers"),
    _since(Text("financial reasons", "motifs financiers"), EXCLUSION, s038_health_and_means.financial),
)
misrepresentation = _paragraph(
    "h",
    Text("Misrepresentation", "Fausses déclarations"),
    _since(
        Text("misrepresentation of facts, or a sponsor’s,", "fausses déclarations, ou celles d’un répondant"),
        EXCLUSION,
        any_of(facts, sponsor),
    ),
)
citizenship_lost = _paragraph(
    "i",
    Text("Citizenship lost", "Perte de la citoyenneté"),
    _since(
        Text("citizenship lost for fraud", "la perte de la citoyenneté pour fraude"), DEPORTATION, citizenship
    ),
)
_missed = Text("not appearing for examination", "défaut de se soumettre au contrôle")
unexamined = _paragraph(
    "j",
    Text("Not appearing for examination", "Défaut de se soumettre au contrôle"),
    version(
        ordered(_missed, EXCLUSION),
        failed(Failure.EXAMINATION, Failure.PORT),
        since=SINCE,
        until=MORE,
        enacted_by=BY,
    ),
    version(
        ordered(_missed, EXCLUSION),
        failed(Failure.EXAMINATION),
        since=MORE,
        enacted_by="SOR/2024-86, s. 1",
    ),
)
resident_departure = _paragraph(
    "k",
    Text("Permanent resident’s obligations", "Obligations du résident permanent"),
    _since(
        Text("a permanent resident’s failure to comply", "le manquement d’un résident permanent"),
        DEPARTURE,
        residency,
    ),
)
not_to_settle = _paragraph(
    "l",
    Text("Not coming to settle", "Absence d’établissement"),
    _since(
        Text("not establishing that one comes to settle", "défaut de prouver qu’on vient s’établir"),
        EXCLUSION,
        failed(Failure.NOT_SETTLE),
    ),
)
will_stay = irpr(
    "229(1)(m)",
    Text("Not leaving in time", "Départ non établi"),
    _since(
        Text("not establishing that one will leave", "défaut de prouver qu’on partira"),
        EXCLUSION,
        failed(Failure.WILL_STAY),
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "direct-back",
            Text(
                "If an officer directed the person back to the United States for the time being, the officer makes "
                "the exclusion order (228(1.1)).",
                "Si un agent a ordonné à la personne de retourner temporairement aux États-Unis, c’est lui qui prend "
                "la mesure d’exclusion (228(1.1)).",
            ),
            FlagKind.NOTE,
            when=noncompliance.some(lambda n: n.failure.is_(Failure.WILL_STAY)),
        ),
    ),
)
other_failure = _paragraph(
    "n",
    Text("Other failures to comply", "Autres manquements"),
    version(
        ordered(Text("other failures to comply", "d’autres manquements"), EXCLUSION),
        failed(Failure.OTHER, Failure.MEDICAL),
        since=SINCE,
        until=MORE,
        enacted_by=BY,
    ),
    version(
        ordered(Text("other failures to comply", "d’autres manquements"), EXCLUSION),
        failed(Failure.OTHER),
        since=MORE,
        enacted_by="SOR/2024-86, s. 1",
    ),
)

_harsher = any_of(
    repeated,
    other_breach,
    indictable_in_canada,
    convictions_canada.at_least(2, lambda c: counted(c) & ~c.repeats),
)
_both = any_of(health, means, unexamined, other_failure)
"""Grounds that 229(2) and 229(3) both speak of."""

deportation_instead = irpr(
    "229(3)",
    Text("Deportation order instead", "Plutôt une mesure d’expulsion"),
    version(
        Text(
            "Some exclusion orders become deportation orders if an earlier order rested on the same ground, another "
            "condition was broken, or the person was convicted in Canada.",
            "Certaines mesures d’exclusion deviennent des mesures d’expulsion si une mesure antérieure reposait sur "
            "le même motif, si une autre condition a été enfreinte ou s’il y a eu condamnation au Canada.",
        ),
        all_of(
            _harsher,
            any_of(
                misrepresentation & ~about_exemption,
                not_to_settle,
                _both & ~(claimant & departure_prevails),
            ),
        ),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "departure-or-deportation",
            Text(
                "For a claimant, 229(2) says departure and 229(3) deportation; neither says which prevails. Both "
                "readings are shown.",
                "Pour la personne qui demande l’asile, 229(2) parle d’interdiction de séjour et 229(3), d’expulsion; "
                "rien ne dit lequel l’emporte. Les deux lectures sont présentées.",
            ),
            when=all_of(claimant, _harsher, _both),
        ),
    ),
)

claimant_departure = irpr(
    "229(2)",
    Text("Claimant: departure order", "Demande d’asile : interdiction de séjour"),
    version(
        Text(
            "If a claim was made, and found eligible or not determined yet, the order for health, means, an "
            "examination missed, not leaving in time or other failures is a departure order.",
            "S’il y a une demande d’asile, recevable ou non encore tranchée, la mesure pour la santé, les moyens, le "
            "contrôle, le départ non établi ou d’autres manquements est une mesure d’interdiction de séjour.",
        ),
        claimant & any_of(will_stay, all_of(_both, ~deportation_instead)),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

DEPORTING = (security, rights, serious, criminality, on_entry, organized, citizenship_lost)
EXCLUDING = (health, means, misrepresentation, unexamined, not_to_settle, will_stay, other_failure)
ONLY_BY_DIVISION = any_of(
    *DEPORTING,
    *(each for each in EXCLUDING if each is not misrepresentation),
    misrepresentation & ~about_exemption,
)
"""A foreign national’s ground on which only the Division may make the order."""

BY_DIVISION = (*DEPORTING, *EXCLUDING, resident_departure)
PROVISIONS = (*BY_DIVISION, deportation_instead, claimant_departure)
