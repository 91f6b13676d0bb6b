"""IRPA 24(1), 25(1), 25.1, 25.2 and 42.1: what may be had in spite of inadmissibility, and what is closed to whom.

Each is a power, never a right: the answer says “may”. A declaration is for security, a senior official and
organized criminality only; humanitarian exemption is closed on the gravest grounds; public policy and a
temporary resident permit are closed by no ground.
"""

from passage.lang import all_of, any_of, version
from passage.law.facts.admissibility import declared
from passage.law.inadmissible import DECLARABLE, GRAVEST, ground_found
from passage.law.irpa.s033_standard import foreign
from passage.law.irpa.s034_security import DECLARED
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2013-06-19"
SANCTIONS = "2023-06-22"
BY, SANCTIONS_BY = "S.C. 2013, c. 16", "S.C. 2023, c. 19"

declaration_made = irpa(
    "42.1(3)",
    Text("Declaration made", "Déclaration faite"),
    version(
        Text(
            "The Minister has declared that the matters do not constitute inadmissibility, weighing national "
            "security and public safety only.",
            "Le ministre a déclaré que les faits n’emportent pas interdiction de territoire, en ne pesant que la "
            "sécurité nationale et la sécurité publique.",
        ),
        foreign & declared,
        since=SINCE,
        enacted_by=f"{BY}, s. 18",
    ),
    known_from=SINCE,
    key=DECLARED,
)

declaration = irpa(
    "42.1(1)",
    Text("A declaration may be sought", "Une déclaration peut être demandée"),
    version(
        Text(
            "A foreign national inadmissible for security, as a senior official or for organized criminality may "
            "ask the Minister to declare that this is not contrary to the national interest; the Minister may also "
            "act unasked.",
            "L’étranger interdit de territoire pour raison de sécurité, comme haut responsable ou pour criminalité "
            "organisée peut demander au ministre de déclarer que cela n’est pas contraire à l’intérêt national; le "
            "ministre peut aussi agir d’office.",
        ),
        foreign & any_of(*DECLARABLE),
        since=SINCE,
        enacted_by=f"{BY}, s. 18",
    ),
    known_from="2017-10-18",
)

undeclarable = any_of(*(ground for ground in GRAVEST if ground not in DECLARABLE))
"""A gravest ground that no declaration takes away: crimes, organs, sanctions."""

closed_request = irpa(
    "25(1)",
    Text(
        "Request closed: one of the gravest grounds holds",
        "Demande fermée : l’un des motifs les plus graves existe",
    ),
    version(
        Text(
            "A foreign national inadmissible for security, rights, sanctions or organized criminality cannot be "
            "exempted on request for humanitarian reasons.",
            "L’étranger interdit de territoire pour raison de sécurité, atteinte aux droits, sanctions ou "
            "criminalité organisée ne peut être dispensé, sur demande, pour des motifs d’ordre humanitaire.",
        ),
        foreign & any_of(*GRAVEST),
        since=SINCE,
        until=SANCTIONS,
        enacted_by=f"{BY}, s. 9",
    ),
    version(
        Text(
            "A foreign national inadmissible for security, rights, sanctions (35.1) or organized criminality "
            "cannot be exempted on request for humanitarian reasons.",
            "L’étranger interdit de territoire pour raison de sécurité, atteinte aux droits, sanctions (35.1) ou "
            "criminalité organisée ne peut être dispensé, sur demande, pour des motifs d’ordre humanitaire.",
        ),
        foreign & any_of(*GRAVEST),
        since=SANCTIONS,
        enacted_by=f"{SANCTIONS_BY}, s. 3",
    ),
    known_from="2017-10-18",
    key="IRPA 25(1) by ground",
)

closed_initiative = irpa(
    "25.1(1)",
    Text(
        "Humanitarian exemption unasked closed by the ground",
        "Dispense d’office pour motifs d’ordre humanitaire fermée par le motif",
    ),
    version(
        Text(
            "The Minister may not exempt unasked, for humanitarian reasons, a person inadmissible for "
            "security, rights or organized criminality.",
            "Le ministre ne peut dispenser d’office, pour des motifs d’ordre humanitaire, la personne "
            "interdite de territoire pour raison de sécurité, atteinte aux droits ou criminalité "
            "organisée.",
        ),
        foreign & any_of(*GRAVEST),
        since=SINCE,
        until=SANCTIONS,
        enacted_by=f"{BY}, s. 10",
    ),
    version(
        Text(
            "The Minister may not exempt unasked, for humanitarian reasons, a person inadmissible for "
            "security, rights, sanctions (35.1) or organized criminality.",
            "Le ministre ne peut dispenser d’office, pour des motifs d’ordre humanitaire, la personne "
            "interdite de territoire pour raison de sécurité, atteinte aux droits, sanctions (35.1) ou "
            "criminalité organisée.",
        ),
        foreign & any_of(*GRAVEST),
        since=SANCTIONS,
        enacted_by=f"{SANCTIONS_BY}, s. 4",
    ),
    known_from="2017-10-18",
)

public_policy = irpa(
    "25.2(1)",
    Text("Public policy", "Intérêt public"),
    version(
        Text(
            "The Minister may exempt a foreign national from any ground for reasons of public policy, on "
            "conditions.",
            "Le ministre peut dispenser l’étranger de tout motif dans l’intérêt public, à certaines conditions.",
        ),
        all_of(foreign, ground_found),
        since="2012-06-28",
        enacted_by="S.C. 2012, c. 17, s. 14",
    ),
    known_from="2018-10-17",
)

permit = irpa(
    "24(1)",
    Text("Temporary resident permit", "Permis de séjour temporaire"),
    version(
        Text(
            "An officer may issue a temporary resident permit, whatever the ground, if it is justified in the "
            "circumstances; it may be cancelled at any time.",
            "Un agent peut délivrer un permis de séjour temporaire, quel que soit le motif, si les circonstances le "
            "justifient; le permis peut être révoqué en tout temps.",
        ),
        all_of(foreign, ground_found),
        since="2002-06-28",
    ),
    known_from="2018-10-17",
)

PROVISIONS = (declaration, declaration_made, closed_request, closed_initiative, public_policy, permit)
