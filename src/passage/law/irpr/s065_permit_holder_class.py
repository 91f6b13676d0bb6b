"""IRPR 64 to 65.1: the permit holder class, by which years on a permit lead to permanent residence.

Three years where the ground is health, five otherwise; security, rights, sanctions, serious criminality and
organized criminality never qualify, whatever the years.
"""

from passage.lang import Flag, Node, Provision, all_of, any_of, version
from passage.law.facts import permits
from passage.law.facts.pathways import quebec, quebec_selects
from passage.law.facts.permits import Inadmissible
from passage.law.researched import irpr
from passage.text import Text

SINCE = "2014-11-21"

of_health = permits.inadmissible_on.is_(Inadmissible.HEALTH)
never = permits.inadmissible_on.is_(Inadmissible.GRAVE)
of_another = permits.inadmissible_on.is_(Inadmissible.OTHER)


def _paragraph(
    pinpoint: str, title: Text, words: Text, rule: Node, flags: tuple[Flag, ...] = ()
) -> Provision:
    return irpr(
        pinpoint,
        title,
        version(words, rule, since=SINCE, enacted_by="SOR/2014-269, s. 6"),
        known_from=SINCE,
        flags=flags,
    )


three_years = _paragraph(
    "65(b)(i)",
    Text("Three years: health", "Trois ans : motifs sanitaires"),
    Text(
        "Three years of continuous residence, where the ground is health, the holder’s own or a family member’s.",
        "Trois ans de résidence ininterrompue, si le motif est sanitaire, propre au titulaire ou à un membre de sa famille.",
    ),
    all_of(of_health, permits.years >= 3),
)

five_years = irpr(
    "65(b)(ii)",
    Text("Five years: other grounds", "Cinq ans : autres motifs"),
    version(
        Text(
            "Five years of continuous residence on another ground, but never on those of sections 34 and 35 and subsections "
            "36(1) and 37(1).",
            "Cinq ans de résidence ininterrompue pour un autre motif, mais jamais pour ceux des articles 34 et 35 et des "
            "paragraphes 36(1) et 37(1).",
        ),
        all_of(of_another, permits.years >= 5),
        since=SINCE,
        until="2023-06-22",
        enacted_by="SOR/2014-269, s. 6",
    ),
    version(
        Text(
            "Five years of continuous residence on another ground, but never on those of sections 34 to 35.1 and "
            "subsections 36(1) and 37(1).",
            "Cinq ans de résidence ininterrompue pour un autre motif, mais jamais pour ceux des articles 34 à 35.1 et des "
            "paragraphes 36(1) et 37(1).",
        ),
        all_of(of_another, permits.years >= 5),
        since="2023-06-22",
        enacted_by="S.C. 2023, c. 19, s. 18",
    ),
    known_from=SINCE,
)

nothing_since = _paragraph(
    "65(c)",
    Text("No ground since", "Aucun motif depuis"),
    Text(
        "The holder has not become inadmissible since the permit was issued.",
        "Le titulaire n’est pas devenu interdit de territoire depuis la délivrance du permis.",
    ),
    ~permits.new_ground,
)

selected = _paragraph(
    "65(d)",
    Text("Selection by Quebec", "Sélection par le Québec"),
    Text(
        "Whoever intends to live in Quebec is selected by it, but for the family class and Convention refugees.",
        "Qui compte vivre au Québec est sélectionné par lui, sauf le regroupement familial et les réfugiés au sens de la "
        "Convention.",
    ),
    any_of(~quebec, permits.quebec_exempt, quebec_selects),
)

member = _paragraph(
    "65",
    Text("Member of the class", "Appartenance à la catégorie"),
    Text(
        "A permit holder is of the class after those years, with no ground since, and selected where Quebec selects.",
        "Le titulaire appartient à la catégorie après ces années, sans motif survenu depuis et, là où le Québec "
        "sélectionne, avec son accord.",
    ),
    all_of(any_of(three_years, five_years), nothing_since, selected),
)

residence = irpr(
    "65.1(1)",
    Text("Permanent residence of permit holders", "Résidence permanente des titulaires de permis"),
    version(
        Text(
            "A member of the class in Canada becomes a permanent resident on application, if nothing but the ground that the "
            "permit overcame stands against them or their family, among other conditions that an officer examines.",
            "Le membre de la catégorie au Canada devient résident permanent sur demande, si rien d’autre que le motif "
            "surmonté par le permis ne s’y oppose, pour lui et sa famille, entre autres conditions que l’agent examine.",
        ),
        all_of(member, ~permits.other_ground),
        since="2014-11-21",
        enacted_by="SOR/2012-154, s. 5",
    ),
    known_from=SINCE,
)

PROVISIONS = (three_years, five_years, nothing_since, selected, member, residence)
