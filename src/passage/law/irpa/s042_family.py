"""IRPA 42: inadmissible because a family member is. Foreign nationals other than protected persons.

For a temporary stay it counts only if the relative’s ground is security, rights, sanctions or organized
criminality.
"""

from passage.lang import Node, Provision, Reference, all_of, any_of, version
from passage.law.facts.admissibility import Application, application
from passage.law.facts.inadmissible_relatives import (
    Company,
    InadmissibleRelative,
    RelativeGround,
    Tie,
    inadmissible_relatives,
)
from passage.law.irpa.s033_standard import foreign, protected
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2014-11-20"
BY = "S.C. 2013, c. 16, s. 17"
SANCTIONS_NAMED = "2023-06-22"

reached = all_of(foreign, ~protected)
_temporary = application.is_(Application.TEMPORARY)


def grave(row: type[InadmissibleRelative]) -> Node:
    """Security, rights, sanctions (part of rights until 2023-06-22) or organized criminality."""
    return row.ground.is_(RelativeGround.GRAVE, RelativeGround.SANCTIONS)


def behind(row: type[InadmissibleRelative]) -> Node:
    """A family member who stays behind and counts all the same (IRPR 23(b))."""
    return row.company.is_(Company.BEHIND) & row.tie.is_(Tie.SPOUSE, Tie.CHILD)


_principal = inadmissible_relatives.some(lambda r: r.company.is_(Company.I_ACCOMPANY))


def _spared(letter: str, title: Text, words: Text, counts: Node) -> Provision:
    """Until 2023-06-22 sanctions were part of section 35, so that the change of words changed no case."""
    return irpa(
        f"42(2)({letter})",
        title,
        version(
            words, all_of(reached, _temporary, ~counts), since=SINCE, until=SANCTIONS_NAMED, enacted_by=BY
        ),
        version(
            words,
            all_of(reached, _temporary, ~counts),
            since=SANCTIONS_NAMED,
            enacted_by="S.C. 2023, c. 19, s. 7",
        ),
        known_from=SINCE,
    )


spared_member = _spared(
    "a",
    Text("Temporary stay: the relative’s lesser ground", "Séjour temporaire : motif moindre du proche"),
    Text(
        "For a temporary stay a family member’s inadmissibility counts only on the gravest grounds.",
        "Pour un séjour temporaire, l’interdiction de territoire d’un membre de la famille ne compte que pour les "
        "motifs les plus graves.",
    ),
    inadmissible_relatives.some(lambda r: grave(r) & any_of(r.company.is_(Company.WITH_ME), behind(r))),
)
spared_principal = _spared(
    "b",
    Text(
        "Temporary stay: lesser ground of the person accompanied",
        "Séjour temporaire : motif moindre de la personne accompagnée",
    ),
    Text(
        "For a temporary stay the inadmissibility of the person accompanied counts only on the gravest grounds.",
        "Pour un séjour temporaire, l’interdiction de territoire de la personne que l’on accompagne ne compte que "
        "pour les motifs les plus graves.",
    ),
    inadmissible_relatives.some(lambda r: grave(r) & r.company.is_(Company.I_ACCOMPANY)),
)

member = irpa(
    "42(1)(a)",
    Text("Inadmissible family member", "Membre de la famille interdit de territoire"),
    version(
        Text(
            "A foreign national is inadmissible if an accompanying family member is, or, in the cases of the "
            "Regulations, one who stays behind.",
            "L’étranger est interdit de territoire si un membre de sa famille qui l’accompagne l’est ou, dans les "
            "cas réglementaires, s’il ne l’accompagne pas.",
        ),
        all_of(
            reached,
            any_of(
                inadmissible_relatives.some(lambda r: r.company.is_(Company.WITH_ME)), Reference("IRPR 23")
            ),
        ),
        since=SINCE,
        unless=(spared_member,),
        enacted_by=BY,
    ),
    known_from="2014-11-21",
)

accompanying = irpa(
    "42(1)(b)",
    Text("Accompanying somebody inadmissible", "Accompagner une personne interdite de territoire"),
    version(
        Text(
            "A foreign national who, as a family member, accompanies an inadmissible person is inadmissible.",
            "L’étranger qui, comme membre de la famille, accompagne une personne interdite de territoire "
            "est lui-même interdit de territoire.",
        ),
        all_of(reached, _principal),
        since=SINCE,
        unless=(spared_principal,),
        enacted_by=BY,
    ),
    known_from=SINCE,
)

GROUNDS = (member, accompanying)
PROVISIONS = (*GROUNDS, spared_member, spared_principal)
