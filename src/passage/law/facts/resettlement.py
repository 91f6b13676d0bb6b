"""What resettlement asks: where a refugee is, who refers, who supports. An officer abroad decides."""

from passage.lang import Answerer, Boolean, Choice, Enumeration
from passage.text import Text


class Support(Choice):
    """Who would support a refugee who is resettled."""

    GOVERNMENT = "government", "the government", "le gouvernement"
    BLENDED = (
        "blended",
        "a private sponsor and the government together, on a referral",
        "un répondant privé et le gouvernement ensemble, sur recommandation",
    )
    HOLDER = (
        "agreement_holder",
        "an organization with a sponsorship agreement",
        "un signataire d’entente de parrainage",
    )
    FIVE = "group_of_five", "a Group of Five", "un groupe de cinq"
    COMMUNITY = "community", "a community sponsor", "un répondant communautaire"
    OWN = "own_funds", "the person, from their own means", "la personne, de ses propres ressources"


refugee_class = Boolean(
    "pathway.refugee_class",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Would an officer find that the person is a Convention refugee abroad, or of the country of asylum class?",
        "Un agent conclurait-il que la personne est un réfugié au sens de la Convention outre-frontières, ou de la catégorie de personnes de pays d’accueil?",
    ),
    statement=Text(
        "the person is of a class of refugees abroad",
        "la personne appartient à une catégorie de réfugiés outre-frontières",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "Sections 144 to 147 say who.",
        "Les articles 144 à 147 disent qui.",
    ),
    cite="IRPR 139(1)(e)",
)

no_solution = Boolean(
    "pathway.no_solution",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Would an officer find no reasonable prospect of another durable solution?",
        "Un agent conclurait-il qu’aucune autre solution durable n’est raisonnablement possible?",
    ),
    statement=Text(
        "no other durable solution is reasonably in prospect",
        "aucune autre solution durable n’est raisonnablement possible",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "To go home in safety, or to be resettled elsewhere.",
        "Rentrer en sécurité, ou être réinstallé ailleurs.",
    ),
    cite="IRPR 139(1)(d)",
)

referred = Boolean(
    "pathway.referred",
    question=Text(
        "Has UNHCR, another referral organization, or an arrangement between States referred you to Canada?",
        "Le HCR, une autre organisation de recommandation ou un arrangement entre États vous a-t-il recommandé au Canada?",
    ),
    statement=Text(
        "the person has been referred for resettlement",
        "la personne a été recommandée aux fins de réinstallation",
    ),
    why=Text(
        "Without a private sponsor, a referral is needed.",
        "Sans répondant privé, une recommandation est requise.",
    ),
    help=Text(
        "You cannot refer yourself.",
        "On ne peut se recommander soi-même.",
    ),
    cite="IRPR 140.3(1)",
)

direct_area = Boolean(
    "pathway.direct_area",
    question=Text(
        "Do you live in an area from which the Minister accepts applications without a referral?",
        "Vivez-vous dans une région d’où le ministre accepte les demandes sans recommandation?",
    ),
    statement=Text(
        "the person lives in an area without referrals",
        "la personne vit dans une région dispensée de recommandation",
    ),
    why=Text(
        "It takes the place of a referral.",
        "Cela remplace la recommandation.",
    ),
    help=Text(
        "It is rare.",
        "C’est rare.",
    ),
    cite="IRPR 140.3(2)",
    prior=0.02,
)

support = Enumeration(
    "pathway.support",
    choices=Support,
    question=Text(
        "Who would support you at first?",
        "Qui vous soutiendrait au début?",
    ),
    statement=Text(
        "support would come from:",
        "le soutien viendrait de :",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "A referral, or the sponsor, will say.",
        "La recommandation, ou le répondant, l’indique.",
    ),
    cite="IRPR 139(1)(f)",
)

sponsor_document = Boolean(
    "pathway.sponsor_document",
    question=Text(
        "Has UNHCR, or a State, recognized you as a refugee in a document?",
        "Le HCR ou un État a-t-il attesté votre qualité de réfugié dans un document?",
    ),
    statement=Text(
        "UNHCR or a State has certified refugee status",
        "le HCR ou un État a attesté la qualité de réfugié",
    ),
    why=Text(
        "A sponsor without an agreement needs it.",
        "Un répondant sans entente en a besoin.",
    ),
    help=Text(
        "A registration alone may not be enough.",
        "Une inscription seule peut ne pas suffire.",
    ),
    cite="IRPR 153(1)(b)",
)

support_there = Boolean(
    "pathway.support_there",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Is that support there: the sponsorship accepted, government funds available, or means enough?",
        "Ce soutien est-il acquis : parrainage accueilli, fonds publics disponibles ou ressources suffisantes?",
    ),
    statement=Text(
        "the support is there",
        "le soutien est acquis",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "An officer looks at it.",
        "Un agent l’examine.",
    ),
    cite="IRPR 139(1)(f)",
)

establishes = Boolean(
    "pathway.establishes",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Would an officer find that the person can become established in Canada?",
        "Un agent conclurait-il que la personne pourra réussir son établissement au Canada?",
    ),
    statement=Text(
        "the person will be able to become established",
        "la personne pourra réussir son établissement",
    ),
    why=Text(
        "It is asked outside Quebec, unless the person is vulnerable or in urgent need.",
        "On l’exige hors du Québec, sauf vulnérabilité ou besoin urgent.",
    ),
    help=Text(
        "Resourcefulness, relatives, work, languages.",
        "Ingéniosité, parenté, travail, langues.",
    ),
    cite="IRPR 139(1)(g)",
)

vulnerable = Boolean(
    "pathway.vulnerable",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Would an officer find the person vulnerable, or in urgent need of protection?",
        "Un agent conclurait-il que la personne est vulnérable ou a un besoin urgent de protection?",
    ),
    statement=Text(
        "the person is vulnerable or in urgent need of protection",
        "la personne est vulnérable ou a un besoin urgent de protection",
    ),
    why=Text(
        "It lifts the criterion of establishment.",
        "Cela lève le critère d’établissement.",
    ),
    help=Text(
        "A heightened risk, or an immediate threat.",
        "Un risque accru, ou une menace immédiate.",
    ),
    cite="IRPR 139(2)",
)

admissible = Boolean(
    "pathway.admissible",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Would an officer find that the person is not inadmissible, leaving aside means and the cost of health care?",
        "Un agent conclurait-il que la personne n’est pas interdite de territoire, hormis pour ses ressources et le fardeau sanitaire?",
    ),
    statement=Text(
        "the person is not inadmissible otherwise",
        "la personne n’est pas autrement interdite de territoire",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "Financial reasons and excessive demand are set aside (139(3), (4)).",
        "Les motifs financiers et le fardeau excessif sont écartés (139(3) et (4)).",
    ),
    cite="IRPR 139(1)(i)",
    prior=0.9,
)

office_referral = Boolean(
    "pathway.office_referral",
    question=Text(
        "Did a Safe Mobility Office refer you to Canada?",
        "Un bureau de mobilité sûre vous a-t-il recommandé au Canada?",
    ),
    statement=Text(
        "a Safe Mobility Office referred the person",
        "un bureau de mobilité sûre a recommandé la personne",
    ),
    why=Text(
        "It is a criterion.",
        "C’est un critère.",
    ),
    help=Text(
        "The offices were run with the United States.",
        "Ces bureaux étaient tenus avec les États-Unis.",
    ),
    cite="IRPR 140.3(1)",
)

office_active = Boolean(
    "pathway.office_active",
    question=Text(
        "Was the Safe Mobility Office still taking registrations?",
        "Le bureau de mobilité sûre recevait-il encore des inscriptions?",
    ),
    statement=Text(
        "the office still took registrations",
        "le bureau recevait encore des inscriptions",
    ),
    why=Text(
        "It closed in 2025, on a day not known here.",
        "Il a fermé en 2025, à une date inconnue ici.",
    ),
    help=Text(
        "See movilidadsegura.org.",
        "Voyez movilidadsegura.org.",
    ),
    cite="IRPR 140.3(1)",
)

FACTS = (
    refugee_class,
    no_solution,
    referred,
    direct_area,
    support,
    sponsor_document,
    support_there,
    establishes,
    vulnerable,
    admissible,
    office_referral,
    office_active,
)
