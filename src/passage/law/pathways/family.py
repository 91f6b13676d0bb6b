"""Family: the humanitarian pathway of 2023 for three nationalities, and the family class.

The first is a public policy under IRPA 25.2: opened on 2023-11-17, paused on 2023-12-30. The second stands in
the Regulations (IRPR 117 and 130) and is always open.
"""

from passage.lang import Confidence, Flag, FlagKind, Layer, Provision, Version, all_of, any_of, version
from passage.law.facts import pathways
from passage.law.facts.claimant import nationalities
from passage.law.facts.pathways import Anchor, Relationship, SponsorStatus, anchor, relationship
from passage.law.facts.person import residence
from passage.law.remembered import to_confirm
from passage.law.researched import irpr, other
from passage.text import Text

ANNOUNCED = "2023-03-24"

commitment = other(
    "PDI 2023-03-24 commitment",
    Text("The commitment of 15,000", "L’engagement quant à 15 000 personnes"),
    version(
        Text(
            "With the protocol to the Agreement, Canada undertook to welcome 15,000 people from the hemisphere: "
            "11,000 as permanent residents on humanitarian grounds, 4,000 more temporary workers from 2023-04-01, "
            "and others through the pilot for skilled refugees.",
            "Avec le protocole à l’Entente, le Canada s’est engagé à accueillir 15 000 personnes de l’hémisphère : "
            "11 000 comme résidents permanents pour motifs d’ordre humanitaire, 4 000 travailleurs temporaires de "
            "plus dès le 2023-04-01, et d’autres par le programme pilote pour réfugiés qualifiés.",
        ),
        any_of(),
        since=ANNOUNCED,
    ),
    known_from=ANNOUNCED,
    confidence=Confidence.MEDIUM,
)

NOT_READ = to_confirm(
    "americas-policy-not-read",
    Text(
        "The public policy itself was not read: its criteria come from guidance and secondary sources. A cap of 3,500 principal applicants is reported.",
        "La politique elle-même n’a pas été lue : ses critères viennent de directives et de sources secondaires. On rapporte un plafond de 3 500 demandeurs principaux.",
    ),
    Text("IRCC’s published policy", "la politique publiée par IRCC"),
    Text("whether a person meets the criteria", "la réponse sur les critères"),
)

LATIN_AMERICA = (
    *("ARG", "BOL", "BRA", "CHL", "COL", "ECU", "GUF", "GUY", "PER", "PRY", "SUR", "URY", "VEN"),
    *("BLZ", "CRI", "GTM", "HND", "NIC", "PAN", "SLV"),
    *(
        "ABW",
        "AIA",
        "ATG",
        "BHS",
        "BRB",
        "CUB",
        "CUW",
        "DMA",
        "DOM",
        "GRD",
        "HTI",
        "JAM",
        "KNA",
        "LCA",
        "MSR",
    ),
    *("PRI", "TTO", "VCT"),
)
"""Central and South America and the Caribbean."""


def _policy(key: str, title: Text, stated: Version, *flags: Flag) -> Provision:
    return other(
        key,
        title,
        stated,
        known_from=ANNOUNCED,
        layer=Layer.POLICY,
        confidence=Confidence.MEDIUM,
        flags=flags,
    )


americas_criteria = _policy(
    "PP 2023-11-17 americas",
    Text("Family in Canada: Colombia, Haiti, Venezuela", "Famille au Canada : Colombie, Haïti, Venezuela"),
    version(
        Text(
            "For nationals of Colombia, Haiti or Venezuela who live in Central or South America or the Caribbean, "
            "with a close relative in Canada, a citizen or permanent resident, who supports them for one year, and "
            "who mean to live outside Quebec.",
            "Pour les ressortissants de la Colombie, d’Haïti ou du Venezuela qui vivent en Amérique centrale, en "
            "Amérique du Sud ou dans les Caraïbes, qui ont au Canada un proche parent, citoyen ou résident "
            "permanent, s’engageant pour un an, et qui comptent vivre hors du Québec.",
        ),
        all_of(
            nationalities.some(lambda each: each.country.is_("COL", "HTI", "VEN")),
            any_of(
                residence.is_(*LATIN_AMERICA),
                residence.is_("MEX") & pathways.mexico_counts,
            ),
            ~anchor.is_(Anchor.OTHER),
            pathways.anchor_supports,
            ~pathways.quebec,
        ),
        since="2023-11-17",
    ),
    NOT_READ,
)
americas_opened = _policy(
    "PP 2023-11-17 americas-opened",
    Text("Intake opened", "Ouverture de la réception des demandes"),
    version(
        Text("Applications are received from 2023-11-17.", "Les demandes sont reçues dès le 2023-11-17."),
        all_of(),
        since="2023-11-17",
    ),
)
americas_paused = _policy(
    "PP 2023-12-30 americas-paused",
    Text("Intake paused", "Réception des demandes suspendue"),
    version(
        Text(
            "Since 2023-12-30 no new application is received; no reopening was found.",
            "Depuis le 2023-12-30, aucune nouvelle demande n’est reçue; aucune réouverture n’a été trouvée.",
        ),
        all_of(),
        since="2023-12-30",
    ),
)

SINCE = "2015-06-10"

excluded = irpr(
    "117(9)",
    Text("Excluded relationships", "Restrictions au regroupement familial"),
    version(
        Text(
            "Some relationships do not count: a partner too young, another undertaking or partner, a marriage at "
            "a distance, a relative not examined when the sponsor immigrated.",
            "Certains liens ne comptent pas : conjoint trop jeune, autre engagement ou conjoint, mariage à "
            "distance, membre de la famille n’ayant pas fait l’objet d’un contrôle lors de l’immigration du répondant.",
        ),
        pathways.excluded.node(),
        since=SINCE,
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "117(9)-paragraphs",
            Text(
                "The paragraphs are not told apart here. Since 2023-11-24 only a conjugal partner is excluded by "
                "paragraph (a) for being under 18; subsections (10) and (11) say when not having been examined "
                "does not count.",
                "Les alinéas ne sont pas distingués ici. Depuis le 2023-11-24, seul le partenaire conjugal est "
                "exclu par l’alinéa a) s’il a moins de 18 ans; les paragraphes (10) et (11) disent quand l’absence "
                "de contrôle ne compte pas.",
            ),
            FlagKind.NOTE,
        ),
    ),
)
member = irpr(
    "117(1)",
    Text("Members of the family class", "Regroupement familial"),
    version(
        Text(
            "A partner, dependent child, parent or grandparent of the sponsor; an orphaned young relative; a child "
            "to be adopted; or, where the sponsor has none of the family named, one other relative.",
            "L’époux, le conjoint ou partenaire, l’enfant à charge, le parent ou le grand-parent du répondant; un "
            "jeune parent orphelin; un enfant à adopter; ou, si le répondant n’a aucun des proches nommés, un autre "
            "membre de sa parenté.",
        ),
        ~relationship.is_(Relationship.NONE),
        since=SINCE,
        unless=(excluded,),
    ),
    known_from=SINCE,
)
_in_canada = (
    pathways.sponsor_status.is_(SponsorStatus.CITIZEN, SponsorStatus.RESIDENT) & pathways.sponsor_here
)
abroad = irpr(
    "130(2)",
    Text("Citizen abroad", "Répondant à l’étranger"),
    version(
        Text(
            "A citizen abroad may sponsor a partner, or a dependent child without children, if they will live in "
            "Canada by then.",
            "Le citoyen à l’étranger peut parrainer son conjoint, ou un enfant à charge sans enfant, s’il doit "
            "résider au Canada à ce moment.",
        ),
        all_of(
            pathways.sponsor_status.is_(SponsorStatus.CITIZEN),
            ~pathways.sponsor_here,
            pathways.sponsor_returns,
            any_of(
                relationship.is_(Relationship.PARTNER),
                relationship.is_(Relationship.CHILD) & ~pathways.has_children,
            ),
        ),
        since=SINCE,
    ),
    known_from=SINCE,
)
five_years = irpr(
    "130(3)",
    Text("Five years for a sponsored partner", "Cinq ans pour le conjoint parrainé"),
    version(
        Text(
            "Who was sponsored as a partner may not sponsor a partner for five years.",
            "Qui a été parrainé comme conjoint ne peut parrainer un conjoint pendant cinq ans.",
        ),
        pathways.sponsor_sponsored & relationship.is_(Relationship.PARTNER),
        since=SINCE,
    ),
    known_from=SINCE,
)
sponsor = irpr(
    "130(1)",
    Text("Who may sponsor", "Qualité de répondant"),
    version(
        Text(
            "A citizen or permanent resident of at least 18 who lives in Canada and has filed the application.",
            "Le citoyen ou résident permanent d’au moins 18 ans qui réside au Canada et a déposé la demande.",
        ),
        (pathways.sponsor_age >= 18) & any_of(_in_canada, abroad),
        since=SINCE,
        unless=(five_years,),
    ),
    known_from=SINCE,
    flags=(
        Flag(
            "133-not-held",
            Text(
                "Section 133 asks more of a sponsor: income, no default, no listed conviction. It is not held here.",
                "L’article 133 exige davantage du répondant : revenu, aucun défaut, aucune condamnation visée. Il "
                "n’est pas répertorié ici.",
            ),
            FlagKind.NOTE,
        ),
    ),
)

PROVISIONS = (
    *(commitment, americas_criteria, americas_opened, americas_paused),
    *(member, excluded, sponsor, abroad, five_years),
)
