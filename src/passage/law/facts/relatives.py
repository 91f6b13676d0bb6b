"""Relatives in Canada, and the papers the claimant holds: rows, and whether they are all."""

from passage.lang import Boolean, Choice, Enumeration, Number, Relation, Row
from passage.text import Text


class Kinship(Choice):
    """How the relative is related to the claimant. The Agreement’s list is wide; it stops at these."""

    SPOUSE = "spouse", "spouse", "époux ou épouse"
    PARTNER = "common_law_partner", "common-law partner", "conjoint ou conjointe de fait"
    GUARDIAN = (
        "legal_guardian",
        "legal guardian (of a claimant under 18)",
        "tuteur légal ou tutrice légale (d’une personne de moins de 18 ans)",
    )
    CHILD = "child", "child", "enfant"
    FATHER = "father", "father", "père"
    MOTHER = "mother", "mother", "mère"
    BROTHER = "brother", "brother", "frère"
    SISTER = "sister", "sister", "sœur"
    GRANDFATHER = "grandfather", "grandfather", "grand-père"
    GRANDMOTHER = "grandmother", "grandmother", "grand-mère"
    GRANDCHILD = "grandchild", "grandchild", "petit-fils ou petite-fille"
    UNCLE = "uncle", "uncle", "oncle"
    AUNT = "aunt", "aunt", "tante"
    NEPHEW = "nephew", "nephew", "neveu"
    NIECE = "niece", "niece", "nièce"
    COUSIN = "cousin", "cousin", "cousin ou cousine"
    IN_LAW = "in_law", "relative by marriage (in-law)", "parenté par alliance"
    STEP = "step", "step-relative", "parenté par recomposition familiale"
    GREAT = (
        "great_relation",
        "great-grandparent, great-uncle and the like",
        "arrière-grand-parent, grand-oncle et ainsi de suite",
    )
    OTHER = "other", "another relation, or none", "autre lien, ou aucun"


class Standing(Choice):
    """What the relative is in Canada, apart from claims and permits."""

    CITIZEN = "citizen", "Canadian citizen", "citoyen ou citoyenne du Canada"
    PERMANENT_RESIDENT = (
        "permanent_resident",
        "permanent resident",
        "résident permanent ou résidente permanente",
    )
    PROTECTED = "protected_person", "protected person", "personne protégée"
    STAYED = (
        "s233_stay",
        "under a removal order stayed on humanitarian or public policy grounds (IRPR 233)",
        "personne visée par une mesure de renvoi à laquelle il est sursis pour motifs d’ordre humanitaire ou d’intérêt public (RIPR 233)",
    )
    NONE = "none_of_these", "none of these", "rien de cela"


class RelativeClaim(Choice):
    """What became of the relative’s own claim for refugee protection."""

    NONE = "none", "made no claim", "n’a pas demandé l’asile"
    NOT_REFERRED = (
        "not_referred",
        "made a claim, not referred to the Board",
        "a demandé l’asile; demande non déférée à la Commission",
    )
    PENDING = (
        "referred_pending",
        "claim referred to the Board, not decided",
        "demande déférée à la Commission, non tranchée",
    )
    ACCEPTED = "accepted", "claim accepted", "demande acceptée"
    WITHDRAWN = "withdrawn", "claim withdrawn", "demande retirée"
    ABANDONED = "abandoned", "claim abandoned", "désistement de la demande"
    REJECTED = "rejected", "claim rejected", "demande rejetée"
    APPEALED = (
        "rejected_under_appeal",
        "claim rejected, and an appeal is pending at the Refugee Appeal Division",
        "demande rejetée, et un appel est en instance à la Section d’appel des réfugiés",
    )
    TERMINATED = (
        "terminated",
        "proceedings ended or decision undone by an officer’s notice",
        "affaire close ou décision annulée par l’avis d’un agent",
    )


class Permit(Choice):
    """The permit the relative holds."""

    NONE = "none", "no work or study permit", "ni permis de travail ni permis d’études"
    WORK = "work", "work permit", "permis de travail"
    WORK_UNENFORCEABLE = (
        "work_unenforceable_order",
        "work permit given because a removal order cannot be enforced (IRPR 206(1)(b))",
        "permis de travail délivré parce qu’une mesure de renvoi ne peut être exécutée (RIPR 206(1)b))",
    )
    STUDY = "study", "study permit", "permis d’études"


class Relative(Row):
    """A relative of the claimant."""

    relation = Enumeration(
        "family.relation",
        choices=Kinship,
        question=Text("How is this person related to you?", "Quel est le lien de cette personne avec vous?"),
        statement=Text(
            "the relative is the claimant’s", "le lien avec la personne qui demande l’asile est :"
        ),
        why=Text(
            "Only some relations count under the Agreement; cousins and in-laws do not.",
            "Seuls certains liens comptent selon l’Entente; les cousins et la parenté par alliance n’en sont pas.",
        ),
        help=Text(
            "This list is wider than “family member” elsewhere in the Regulations.",
            "Cette liste est plus large que « membre de la famille » ailleurs dans le Règlement.",
        ),
        cite="IRPR 159.1",
    )
    in_canada = Boolean(
        "family.in_canada",
        question=Text("Is this person in Canada?", "Cette personne est-elle au Canada?"),
        statement=Text("the relative is in Canada", "cette personne est au Canada"),
        why=Text("Only a relative in Canada counts.", "Seule compte une personne présente au Canada."),
        help=Text("In Canada on the day of your claim.", "Au Canada le jour de votre demande."),
        cite="IRPR 159.5(a)",
    )
    status = Enumeration(
        "family.status",
        choices=Standing,
        question=Text(
            "What is this person’s status in Canada?", "Quel est le statut de cette personne au Canada?"
        ),
        statement=Text("the status of the relative is:", "le statut de cette personne est le suivant :"),
        why=Text(
            "Citizens, permanent residents and protected persons anchor their relatives.",
            "Les citoyens, résidents permanents et personnes protégées ouvrent une exception à leurs proches.",
        ),
        help=Text(
            "If several apply, choose the first that does.",
            "Si plusieurs conviennent, choisissez le premier.",
        ),
        cite="IRPR 159.5(b)",
    )
    claim = Enumeration(
        "family.claim",
        choices=RelativeClaim,
        question=Text(
            "Has this person made a claim for refugee protection, and what became of it?",
            "Cette personne a-t-elle demandé l’asile, et qu’est-il advenu de sa demande?",
        ),
        statement=Text("the relative’s own claim:", "la demande d’asile de cette personne :"),
        why=Text(
            "A live claim of an adult relative is an exception.",
            "La demande en cours d’un proche adulte est une exception.",
        ),
        help=Text(
            "“Referred” means sent to the Immigration and Refugee Board.",
            "« Déférée » : transmise à la Commission de l’immigration et du statut de réfugié.",
        ),
        cite="IRPR 159.5(c)",
    )
    permit = Enumeration(
        "family.permit",
        choices=Permit,
        question=Text(
            "Does this person hold a work or study permit?",
            "Cette personne a-t-elle un permis de travail ou d’études?",
        ),
        statement=Text("the relative’s permit:", "le permis de cette personne :"),
        why=Text(
            "An adult relative’s permit can be an exception.",
            "Le permis d’un proche adulte peut être une exception.",
        ),
        help=Text("The reason is printed on the permit.", "Le motif figure sur le permis."),
        cite="IRPR 159.5(d)",
    )
    permit_valid = Boolean(
        "family.permit_valid",
        question=Text("Is that permit still valid?", "Ce permis est-il encore valide?"),
        statement=Text(
            "the relative’s permit has not become invalid",
            "le permis de cette personne n’est pas devenu invalide",
        ),
        why=Text(
            "A permit that is no longer valid does not count.", "Un permis devenu invalide ne compte pas."
        ),
        help=Text(
            "A permit ends when it expires, when a removal order becomes enforceable, or when it is cancelled.",
            "Un permis prend fin à son expiration, quand une mesure de renvoi devient exécutoire ou par annulation.",
        ),
        cite="IRPR 159.5(d)",
    )
    age = Number(
        "family.age",
        unit=Text("years", "ans"),
        question=Text(
            "How old was this person on the day of your claim?",
            "Quel âge avait cette personne le jour de votre demande?",
        ),
        statement=Text("the relative’s age", "l’âge de cette personne"),
        why=Text(
            "For a relative with a claim or a permit, only one who is 18 or older counts.",
            "S’il s’agit d’une demande ou d’un permis, seul compte un proche de 18 ans ou plus.",
        ),
        help=Text("Years completed.", "En années révolues."),
        cite="IRPR 159.5(c)",
    )


relatives = Relation(
    "family",
    row=Relative,
    row_name=Text("relative", "proche"),
    question=Text("Which relatives do you have in Canada?", "Quels membres de votre famille sont au Canada?"),
    whole=Text("Are these all your relatives in Canada?", "Sont-ce là tous vos proches au Canada?"),
    statement=Text("a relative of the claimant", "un proche de la personne qui demande l’asile"),
    why=Text(
        "One relative with the right status is enough for an exception to the Agreement.",
        "Un seul proche ayant le statut voulu suffit pour une exception à l’Entente.",
    ),
    help=Text(
        "Think of parents, children, brothers and sisters, grandparents, uncles and aunts, nephews and nieces.",
        "Pensez aux parents, enfants, frères et sœurs, grands-parents, oncles et tantes, neveux et nièces.",
    ),
    cite="IRPR 159.5",
    prior=0.3,
)


class Paper(Choice):
    """A document issued by Canada."""

    PR_VISA = "permanent_resident_visa", "permanent resident visa", "visa de résident permanent"
    TRV = "temporary_resident_visa", "temporary resident visa", "visa de résident temporaire"
    TRP = "temporary_resident_permit", "temporary resident permit", "permis de séjour temporaire"
    TRAVEL_31_3 = (
        "travel_document_31_3",
        "travel document for a resident abroad (IRPA 31(3))",
        "titre de voyage délivré à un résident à l’étranger (LIPR 31(3))",
    )
    REFUGEE_TRAVEL = "refugee_travel_papers", "refugee travel papers", "titre de voyage de réfugié"
    TEMPORARY_TRAVEL = (
        "temporary_travel_document",
        "temporary travel document (IRPR 151)",
        "titre de voyage temporaire (RIPR 151)",
    )
    ETA = "eta", "electronic travel authorization", "autorisation de voyage électronique"
    OTHER = "other", "another document", "autre document"


class Document(Row):
    """A document that the claimant holds."""

    type = Enumeration(
        "documents.type",
        choices=Paper,
        question=Text("What document is it?", "De quel document s’agit-il?"),
        statement=Text("the document held is:", "le document détenu est le suivant :"),
        why=Text("Only listed documents count.", "Seuls comptent les documents énumérés."),
        help=Text(
            "An electronic travel authorization is not on the list.",
            "L’autorisation de voyage électronique n’est pas sur la liste.",
        ),
        cite="IRPR 159.5(f)",
    )
    transit_only = Boolean(
        "documents.transit_only",
        question=Text(
            "Was it issued only for transit through Canada?",
            "A-t-il été délivré aux seules fins de transit au Canada?",
        ),
        statement=Text(
            "the document was issued for transit only", "le document a été délivré aux seules fins de transit"
        ),
        why=Text(
            "A document for transit alone does not count.",
            "Un document délivré aux seules fins de transit ne compte pas.",
        ),
        help=Text("A transit visa says so on its face.", "Un visa de transit le mentionne."),
        cite="IRPR 159.5(f)",
        prior=0.1,
    )


documents = Relation(
    "documents",
    row=Document,
    row_name=Text("document", "titre ou visa"),
    question=Text(
        "Which Canadian visas, permits or travel documents do you hold?",
        "Quels visas, permis ou titres de voyage canadiens avez-vous?",
    ),
    whole=Text("Are these all of them?", "Est-ce tout?"),
    statement=Text("a document that the claimant holds", "un document dont la personne est titulaire"),
    why=Text(
        "Holding one of a few documents is an exception to the Agreement.",
        "Être titulaire de l’un de certains documents est une exception à l’Entente.",
    ),
    help=Text(
        "Documents issued by Canada, still in your name.",
        "Des documents délivrés par le Canada, à votre nom.",
    ),
    cite="IRPR 159.5(f)",
    prior=0.2,
)

FACTS = (relatives, documents)
