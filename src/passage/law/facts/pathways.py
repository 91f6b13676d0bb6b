"""What the pathways of family ask: where a person lives, who is in Canada for them, who would sponsor.

A pathway that is open gives nobody a right: an officer decides.
"""

from passage.lang import Answerer, Boolean, Choice, Enumeration, Number
from passage.text import Text


class Anchor(Choice):
    """What the person is to the family member in Canada."""

    PARTNER = "partner", "their spouse or common-law partner", "son époux ou conjoint de fait"
    CHILD = "child", "their child, of whatever age", "son enfant, quel que soit l’âge"
    GRANDCHILD = "grandchild", "their grandchild", "son petit-enfant"
    PARENT = "parent", "their parent", "son père ou sa mère"
    GRANDPARENT = "grandparent", "their grandparent", "son grand-parent"
    SIBLING = "sibling", "their brother or sister", "son frère ou sa sœur"
    OTHER = "other", "none of these", "rien de cela"


class Relationship(Choice):
    """What the person is to the sponsor (IRPR 117(1))."""

    PARTNER = (
        "partner",
        "their spouse, common-law partner or conjugal partner",
        "son époux, conjoint de fait ou partenaire conjugal",
    )
    CHILD = "child", "their dependent child", "son enfant à charge"
    PARENT = "parent", "their parent", "son père ou sa mère"
    GRANDPARENT = "grandparent", "their grandparent", "son grand-parent"
    ORPHAN = (
        "orphan",
        "their orphaned sibling, nephew, niece or grandchild, under 18 and without a partner",
        "son frère, sa sœur, son neveu, sa nièce ou son petit-enfant, orphelin, de moins de 18 ans et sans conjoint",
    )
    ADOPTION = (
        "adoption",
        "a child under 18 whom they intend to adopt in Canada, as paragraph (g) allows",
        "un enfant de moins de 18 ans que le répondant veut adopter au Canada, comme le permet l’alinéa g)",
    )
    LAST = (
        "last_relative",
        "another relative of theirs, who has none of the family that paragraph (h) names",
        "un autre membre de la parenté d’un répondant qui n’a aucun des proches nommés à l’alinéa h)",
    )
    NONE = "none", "none of these", "rien de cela"


class SponsorStatus(Choice):
    """The sponsor's status."""

    CITIZEN = "citizen", "a Canadian citizen", "citoyen canadien"
    RESIDENT = "resident", "a permanent resident", "résident permanent"
    NEITHER = "neither", "neither", "ni l’un ni l’autre"


mexico_counts = Boolean(
    "pathway.mexico_counts",
    answered_by=Answerer.LAW,
    question=Text(
        "Does a home in Mexico count as one in Central or South America or the Caribbean?",
        "Vivre au Mexique compte-t-il comme vivre en Amérique centrale, en Amérique du Sud ou dans les Caraïbes?",
    ),
    statement=Text(
        "a home in Mexico counts",
        "vivre au Mexique compte",
    ),
    why=Text(
        "Secondary sources add Mexico; the policy itself was not read.",
        "Des sources secondaires ajoutent le Mexique; la politique elle-même n’a pas été lue.",
    ),
    help=Text(
        "If you live elsewhere, it does not matter.",
        "Si vous vivez ailleurs, cela ne compte pas.",
    ),
    cite="PP 2023-11-17 americas",
)

anchor = Enumeration(
    "pathway.anchor",
    choices=Anchor,
    question=Text(
        "What are you to the family member in Canada?",
        "Qu’êtes-vous pour le membre de votre famille au Canada?",
    ),
    statement=Text(
        "to the family member in Canada, the person is:",
        "pour le membre de sa famille au Canada, la personne est :",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "The closest tie counts.",
        "Le lien le plus proche compte.",
    ),
    cite="PP 2023-11-17 americas",
)

anchor_supports = Boolean(
    "pathway.anchor_supports",
    question=Text(
        "Is that family member a citizen or permanent resident of Canada who undertakes to support you for one year?",
        "Ce membre de votre famille est-il citoyen canadien ou résident permanent, et s’engage-t-il à vous soutenir pendant un an?",
    ),
    statement=Text(
        "the family member is a citizen or permanent resident and undertakes one year of support",
        "le membre de la famille est citoyen ou résident permanent et s’engage pour un an",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "In writing, with the application.",
        "Par écrit, avec la demande.",
    ),
    cite="PP 2023-11-17 americas",
)

quebec = Boolean(
    "pathway.quebec",
    question=Text(
        "Do you intend to live in Quebec?",
        "Avez-vous l’intention de vivre au Québec?",
    ),
    statement=Text(
        "the person intends to live in Quebec",
        "la personne a l’intention de vivre au Québec",
    ),
    why=Text(
        "Quebec selects for itself, and some pathways leave it out.",
        "Le Québec choisit lui-même, et certaines voies l’excluent.",
    ),
    help=Text(
        "The province where you mean to settle.",
        "La province où vous comptez vous établir.",
    ),
    cite="IRPR 139(1)(h)",
    prior=0.15,
)

quebec_selects = Boolean(
    "pathway.quebec_selects",
    question=Text(
        "Has Quebec selected you, or issued its certificate of acceptance?",
        "Le Québec vous a-t-il sélectionné, ou a-t-il délivré son certificat d’acceptation?",
    ),
    statement=Text(
        "Quebec has selected the person, or issued its certificate",
        "le Québec a sélectionné la personne, ou délivré son certificat",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "Quebec decides first.",
        "Le Québec décide d’abord.",
    ),
    cite="IRPR 139(1)(h)",
)

relationship = Enumeration(
    "pathway.relationship",
    choices=Relationship,
    question=Text(
        "What are you to the person who would sponsor you?",
        "Qu’êtes-vous pour la personne qui vous parrainerait?",
    ),
    statement=Text(
        "to the sponsor, the person is:",
        "pour le répondant, la personne est :",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "An adopted child is a child, if the adoption is one that the Regulations recognize.",
        "L’enfant adopté est un enfant, si le Règlement reconnaît l’adoption.",
    ),
    cite="IRPR 117(1)",
)

excluded = Boolean(
    "pathway.excluded",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Would an officer find that the relationship is an excluded one: too young, another undertaking or partner, married at a distance, or not examined when the sponsor immigrated?",
        "Un agent conclurait-il que le lien est exclu : âge, autre engagement ou conjoint, mariage à distance, ou absence de contrôle lors de l’immigration du répondant?",
    ),
    statement=Text(
        "the relationship is excluded",
        "le lien est exclu",
    ),
    why=Text(
        "It keeps a relative out of the family class.",
        "Cela exclut du regroupement familial.",
    ),
    help=Text(
        "There are exceptions, for those not examined above all; see counsel.",
        "Il y a des exceptions, surtout pour qui n’a pas fait l’objet d’un contrôle; voyez un conseil.",
    ),
    cite="IRPR 117(9)",
    prior=0.05,
)

sponsor_status = Enumeration(
    "pathway.sponsor_status",
    choices=SponsorStatus,
    question=Text(
        "What is the sponsor?",
        "Quel est le statut du répondant?",
    ),
    statement=Text(
        "the sponsor is:",
        "le répondant est :",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "At the time of the application and until it is decided.",
        "Au moment de la demande et jusqu’à la décision.",
    ),
    cite="IRPR 130(1)",
)

sponsor_age = Number(
    "pathway.sponsor_age",
    unit=Text("years", "ans"),
    question=Text("How old is the sponsor?", "Quel âge a le répondant?"),
    statement=Text("the age of the sponsor", "l’âge du répondant"),
    why=Text("A sponsor is at least 18.", "Un répondant a au moins 18 ans."),
    help=Text("In whole years.", "En années entières."),
    cite="IRPR 130(1)(a)",
)

sponsor_here = Boolean(
    "pathway.sponsor_here",
    question=Text(
        "Does the sponsor live in Canada?",
        "Le répondant réside-t-il au Canada?",
    ),
    statement=Text(
        "the sponsor resides in Canada",
        "le répondant réside au Canada",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "A short absence is no move.",
        "Une courte absence n’est pas un départ.",
    ),
    cite="IRPR 130(1)(b)",
)

sponsor_returns = Boolean(
    "pathway.sponsor_returns",
    question=Text(
        "Will the sponsor live in Canada once you become a permanent resident?",
        "Le répondant résidera-t-il au Canada quand vous deviendrez résident permanent?",
    ),
    statement=Text(
        "the sponsor will reside in Canada by then",
        "le répondant résidera alors au Canada",
    ),
    why=Text(
        "A citizen abroad may sponsor a partner, or a child without children.",
        "Un citoyen à l’étranger peut parrainer un conjoint, ou un enfant sans enfant.",
    ),
    help=Text(
        "Only if the sponsor lives abroad now.",
        "Seulement si le répondant vit à l’étranger.",
    ),
    cite="IRPR 130(2)",
)

has_children = Boolean(
    "pathway.has_children",
    question=Text(
        "Do you have dependent children of your own?",
        "Avez-vous vous-même des enfants à charge?",
    ),
    statement=Text(
        "the person has dependent children",
        "la personne a des enfants à charge",
    ),
    why=Text(
        "It counts for a child sponsored from abroad.",
        "Cela compte pour l’enfant parrainé depuis l’étranger.",
    ),
    help=Text(
        "Only if the sponsor lives abroad now.",
        "Seulement si le répondant vit à l’étranger.",
    ),
    cite="IRPR 130(2)",
)

sponsor_sponsored = Boolean(
    "pathway.sponsor_sponsored",
    question=Text(
        "Was the sponsor sponsored as a partner less than five years ago?",
        "Le répondant a-t-il lui-même été parrainé comme conjoint il y a moins de cinq ans?",
    ),
    statement=Text(
        "the sponsor was sponsored as a partner and has not five years of status",
        "le répondant a été parrainé comme conjoint et n’a pas cinq ans de statut",
    ),
    why=Text(
        "For five years such a sponsor may not sponsor a partner.",
        "Pendant cinq ans, un tel répondant ne peut parrainer un conjoint.",
    ),
    help=Text(
        "The five years run up to the day on which the application is filed.",
        "Les cinq ans précèdent le dépôt de la demande.",
    ),
    cite="IRPR 130(3)",
    prior=0.05,
)

FACTS = (
    mexico_counts,
    anchor,
    anchor_supports,
    quebec,
    quebec_selects,
    relationship,
    excluded,
    sponsor_status,
    sponsor_age,
    sponsor_here,
    sponsor_returns,
    has_children,
    sponsor_sponsored,
)
