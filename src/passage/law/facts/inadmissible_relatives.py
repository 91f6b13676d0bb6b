"""Family members who are themselves inadmissible (IRPA 42)."""

from passage.lang import Choice, Enumeration, Relation, Row
from passage.text import Text


class Company(Choice):
    """Who accompanies whom."""

    WITH_ME = "accompanies", "the relative accompanies the person", "le proche accompagne la personne"
    BEHIND = (
        "stays_behind",
        "the relative does not accompany the person",
        "le proche n’accompagne pas la personne",
    )
    I_ACCOMPANY = "principal", "the person accompanies the relative", "la personne accompagne le proche"


class Tie(Choice):
    """Which family member."""

    SPOUSE = "spouse", "spouse or common-law partner", "époux ou conjoint de fait"
    SEPARATED = (
        "separated_spouse",
        "spouse, the relationship having broken down",
        "époux dont la relation est terminée",
    )
    CHILD = (
        "child_in_care",
        "dependent child or grandchild in the person’s or family’s custody or charge",
        "enfant ou petit-enfant à charge dont la personne ou sa famille a la garde ou la responsabilité",
    )
    CHILD_ELSEWHERE = (
        "child_not_in_care",
        "dependent child or grandchild without such custody or charge",
        "enfant ou petit-enfant à charge sans une telle garde",
    )


class RelativeGround(Choice):
    """Why the relative is inadmissible."""

    GRAVE = (
        "grave",
        "security, human or international rights, or organized criminality",
        "sécurité, atteinte aux droits humains ou internationaux, ou criminalité organisée",
    )
    SANCTIONS = "sanctions", "sanctions", "les sanctions"
    OTHER = "other", "another ground", "un autre motif"


class InadmissibleRelative(Row):
    """A family member who is inadmissible."""

    company = Enumeration(
        "relative.company",
        choices=Company,
        question=Text("Who accompanies whom?", "Qui accompagne qui?"),
        statement=Text("as to travel,", "quant au voyage,"),
        why=Text(
            "An accompanying member counts always; another, in some cases.",
            "Le membre qui accompagne compte toujours; l’autre, dans certains cas.",
        ),
        help=Text(
            "In the application, not only on the plane.", "Dans la demande, non seulement dans l’avion."
        ),
        cite="IRPA 42(1)",
    )
    tie = Enumeration(
        "relative.tie",
        choices=Tie,
        question=Text("Which family member is it?", "De quel membre de la famille s’agit-il?"),
        statement=Text("the inadmissible relative is a", "le proche interdit de territoire est :"),
        why=Text(
            "Of those who stay behind only some count.",
            "Parmi ceux qui n’accompagnent pas, seuls certains comptent.",
        ),
        help=Text(
            "Family here is spouse, partner, dependent children and theirs.",
            "La famille s’entend ici de l’époux, du conjoint, des enfants à charge et des leurs.",
        ),
        cite="IRPR 23",
    )
    ground = Enumeration(
        "relative.ground",
        choices=RelativeGround,
        question=Text(
            "On what ground is the relative inadmissible?",
            "Pour quel motif le proche est-il interdit de territoire?",
        ),
        statement=Text(
            "the relative’s ground is:",
            "le proche est interdit de territoire pour le motif suivant :",
        ),
        why=Text(
            "For a temporary stay only the gravest grounds count.",
            "Pour un séjour temporaire, seuls les motifs les plus graves comptent.",
        ),
        help=Text("The relative’s own decision says it.", "La décision visant le proche le dit."),
        cite="IRPA 42(2)",
    )


inadmissible_relatives = Relation(
    "relative",
    row=InadmissibleRelative,
    row_name=Text("inadmissible relative", "proche interdit de territoire"),
    question=Text(
        "Which members of your family are themselves inadmissible to Canada?",
        "Quels membres de votre famille sont eux-mêmes interdits de territoire au Canada?",
    ),
    whole=Text("Are these all of them?", "Sont-ils tous là?"),
    statement=Text("a family member who is inadmissible", "un membre de la famille interdit de territoire"),
    why=Text("Their inadmissibility may reach you.", "Leur interdiction de territoire peut vous atteindre."),
    help=Text("If nobody has said so, the list is empty.", "Si personne ne l’a dit, la liste est vide."),
    cite="IRPA 42(1)",
    prior=0.05,
)

FACTS = (inadmissible_relatives,)
