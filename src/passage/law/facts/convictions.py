"""Convictions in Canada, and an offence on entering it (IRPA 36).

The maximum is that of the day of the offence.
"""

from passage.lang import Answerer, Boolean, Choice, Day, Enumeration, Number, Relation, Row
from passage.text import Text

_EXPLAINED = Text("The court record says it.", "Le dossier du tribunal le dit.")
_PERIODS = Text("Periods run from that day.", "Des périodes courent à compter de ce jour.")
_YEARS = Text("years", "ans")


class Stands(Choice):
    """Whether a conviction still counts."""

    YES = "stands", "stands", "subsiste"
    SUSPENDED = (
        "record_suspended",
        "has a record suspension, not revoked nor ended",
        "a fait l’objet d’une suspension du casier, ni révoquée ni éteinte",
    )
    ACQUITTED = "acquitted", "ended in a final acquittal", "a été suivie d’un acquittement en dernier ressort"


class Nature(Choice):
    """Whether the offence is of a kind that never counts."""

    ORDINARY = (
        "ordinary",
        "neither a contravention nor a youth matter",
        "ni une contravention ni une affaire d’adolescent",
    )
    CONTRAVENTION = (
        "contravention",
        "one designated as a contravention (Contraventions Act)",
        "une infraction qualifiée de contravention (Loi sur les contraventions)",
    )
    YOUTH = (
        "youth",
        "one dealt with as a youth’s (Young Offenders Act, or a youth sentence)",
        "une infraction d’adolescent (Loi sur les jeunes contrevenants, ou peine spécifique)",
    )


class Procedure(Choice):
    """How the offence may be prosecuted in Canada."""

    INDICTABLE = "indictable", "by indictment only", "par mise en accusation seulement"
    HYBRID = "hybrid", "by indictment or summarily", "par mise en accusation ou par procédure sommaire"
    SUMMARY = "summary", "summarily only", "par procédure sommaire seulement"


class ConvictionInCanada(Row):
    """A conviction in Canada under an Act of Parliament."""

    stands = Enumeration(
        "convictions_canada.stands",
        choices=Stands,
        question=Text("Does the conviction still stand?", "La déclaration de culpabilité subsiste-t-elle?"),
        statement=Text("the conviction", "la déclaration de culpabilité"),
        why=Text(
            "A record suspension or an acquittal takes it away.",
            "Une suspension du casier ou un acquittement l’efface.",
        ),
        help=Text("An appeal still pending takes nothing away.", "L’appel encore en instance n’efface rien."),
        cite="IRPA 36(3)(b)",
    )
    nature = Enumeration(
        "convictions_canada.nature",
        choices=Nature,
        question=Text("What kind of offence is it?", "De quelle nature est l’infraction?"),
        statement=Text("the offence is:", "l’infraction est la suivante :"),
        why=Text(
            "Contraventions and youth matters never count.",
            "Les contraventions et les affaires d’adolescents ne comptent jamais.",
        ),
        help=Text(
            "A youth sentenced as an adult has an ordinary conviction.",
            "La peine applicable aux adultes est une condamnation ordinaire.",
        ),
        cite="IRPA 36(3)(e)",
    )
    procedure = Enumeration(
        "convictions_canada.procedure",
        choices=Procedure,
        question=Text(
            "How may the offence be prosecuted?", "Comment l’infraction peut-elle être poursuivie?"
        ),
        statement=Text("the offence may be prosecuted", "l’infraction peut être poursuivie"),
        why=Text(
            "An offence that may be prosecuted either way counts as indictable.",
            "L’infraction mixte compte comme punissable par mise en accusation.",
        ),
        help=Text("How it was prosecuted does not matter.", "Le mode de poursuite retenu n’importe pas."),
        cite="IRPA 36(3)(a)",
    )
    max_years = Number(
        "convictions_canada.max_years",
        unit=_YEARS,
        question=Text(
            "What was the maximum prison term for the offence when it was committed, in years?",
            "Quel était l’emprisonnement maximal prévu lorsque l’infraction a été commise, en années?",
        ),
        statement=Text("the maximum term for the offence", "l’emprisonnement maximal prévu"),
        why=Text("Ten years or more makes it serious.", "Dix ans ou plus en font une grande criminalité."),
        help=Text(
            "The legal maximum, not the sentence. Life: 100.",
            "Le maximum légal, non la peine infligée. À perpétuité : 100.",
        ),
        cite="IRPA 36(1)(a)",
    )
    months = Number(
        "convictions_canada.months",
        most=1200,
        unit=Text("months", "mois"),
        question=Text(
            "How many months of imprisonment were imposed, a part of a month counted as one?",
            "Combien de mois d’emprisonnement ont été infligés, toute fraction comptant pour un mois?",
        ),
        statement=Text("the term of imprisonment imposed", "l’emprisonnement infligé"),
        why=Text(
            "More than six months makes it serious.", "Plus de six mois en font une grande criminalité."
        ),
        help=Text(
            "Six months and a day is 7. No prison: 0.", "Six mois et un jour font 7. Sans emprisonnement : 0."
        ),
        cite="IRPA 36(1)(a)",
    )
    conditional = Boolean(
        "convictions_canada.conditional",
        question=Text(
            "Was it a conditional sentence, served in the community?",
            "S’agissait-il d’une peine avec sursis, purgée dans la collectivité?",
        ),
        statement=Text(
            "the sentence was a conditional sentence", "la peine était un emprisonnement avec sursis"
        ),
        why=Text(
            "It is held to be no term of imprisonment.", "On juge qu’il ne s’agit pas d’un emprisonnement."
        ),
        help=_EXPLAINED,
        cite="IRPA 36(1)(a)",
        prior=0.2,
    )
    repeats = Boolean(
        "convictions_canada.same_occurrence",
        question=Text(
            "Does it arise from the same events as a conviction already listed?",
            "Découle-t-elle des mêmes faits qu’une déclaration de culpabilité déjà énumérée?",
        ),
        statement=Text(
            "it arises from the same events as another listed", "elle découle des mêmes faits qu’une autre"
        ),
        why=Text(
            "Two offences count only if they come of different events.",
            "Deux infractions ne comptent que si elles découlent de faits distincts.",
        ),
        help=Text("For the first of a group answer no.", "Pour la première d’un groupe, répondez non."),
        cite="IRPA 36(2)(a)",
        prior=0.2,
    )
    convicted_on = Day(
        "convictions_canada.convicted_on",
        question=Text(
            "On what day were you convicted?",
            "Quel jour la déclaration de culpabilité a-t-elle été prononcée?",
        ),
        statement=Text("the day of the conviction", "la date de la déclaration de culpabilité"),
        why=_PERIODS,
        help=_EXPLAINED,
        cite="IRPR 18(2)(a)(iv)",
    )
    completed_on = Day(
        "convictions_canada.completed_on",
        question=Text(
            "On what day was the whole sentence completed?",
            "Quel jour la peine a-t-elle été entièrement purgée?",
        ),
        statement=Text("the day the sentence was completed", "la date à laquelle la peine a été purgée"),
        why=_PERIODS,
        help=Text(
            "With fines, probation and prohibitions. If it runs on, give a later day.",
            "Y compris amende, probation et interdiction. Si elle court, donnez un jour à venir.",
        ),
        cite="IRPR 18.1(2)",
    )


convictions_canada = Relation(
    "convictions_canada",
    row=ConvictionInCanada,
    row_name=Text("conviction in Canada", "condamnation au Canada"),
    question=Text(
        "Of which federal offences were you convicted in Canada?",
        "Quelles infractions fédérales ont mené à une déclaration de culpabilité contre vous au Canada?",
    ),
    whole=Text("Are these all your convictions in Canada?", "Sont-ce là toutes vos condamnations au Canada?"),
    statement=Text("a conviction in Canada", "une condamnation au Canada"),
    why=Text(
        "Some convictions make a person inadmissible.",
        "Certaines condamnations emportent interdiction de territoire.",
    ),
    help=Text(
        "The Criminal Code is federal; a provincial traffic fine is not.",
        "Le Code criminel est fédéral; une amende routière provinciale ne l’est pas.",
    ),
    cite="IRPA 36(1)(a)",
    prior=0.05,
)


class OnEntry(Choice):
    """Which offence is found to have been committed on entering Canada."""

    NONE = "none", "none", "aucune"
    CODE = (
        "criminal_code",
        "an indictable offence under the Criminal Code",
        "une infraction au Code criminel punissable par mise en accusation",
    )
    IRPA = (
        "irpa",
        "an indictable offence under the immigration Act",
        "une infraction à la LIPR punissable par mise en accusation",
    )
    LISTED = (
        "listed",
        "an offence on firearms, goods, drugs or cannabis that section 19 lists by name since June 19, 2024, and "
        "that may be prosecuted by indictment",
        "une infraction sur les armes, les marchandises, les drogues ou le cannabis que l’article 19 désigne "
        "depuis le 19 juin 2024, et punissable par mise en accusation",
    )
    LISTED_SUMMARY = (
        "listed_summary",
        "one so listed that may be prosecuted summarily only",
        "une telle infraction, punissable par procédure sommaire seulement",
    )
    UNLISTED = (
        "unlisted",
        "another indictable offence under the Firearms, Customs, Controlled Drugs or Cannabis Acts",
        "une autre infraction, punissable par mise en accusation, aux lois sur les armes à feu, les douanes, les "
        "drogues ou le cannabis",
    )
    OTHER = "other", "another offence", "une autre infraction"


on_entry = Enumeration(
    "on_entry.offence",
    choices=OnEntry,
    answered_by=Answerer.OFFICER,
    question=Text(
        "Which offence is the person found to have committed on entering Canada?",
        "Quelle infraction constate-t-on que la personne a commise à son entrée au Canada?",
    ),
    statement=Text(
        "the offence committed on entering Canada is:",
        "l’infraction commise à l’entrée au Canada est la suivante :",
    ),
    why=Text(
        "Some offences on entering are a ground without a conviction.",
        "Certaines infractions à l’entrée sont un motif, même sans condamnation.",
    ),
    help=Text(
        "There must be reasonable grounds to believe it; no charge is needed.",
        "Il faut des motifs raisonnables de le croire; une accusation n’est pas nécessaire.",
    ),
    cite="IRPR 19(1)",
    prior=0.02,
)


on_entry_excluded = Boolean(
    "on_entry.excluded",
    question=Text(
        "Was that offence a contravention or a youth matter, or was the conviction followed by a record "
        "suspension or a final acquittal?",
        "Cette infraction était-elle une contravention ou une affaire d’adolescent, ou a-t-elle été suivie "
        "d’une suspension du casier ou d’un acquittement en dernier ressort?",
    ),
    statement=Text(
        "the offence on entering may not be counted", "l’infraction commise à l’entrée ne peut être retenue"
    ),
    why=Text("Such offences never count.", "De telles infractions ne comptent jamais."),
    help=_EXPLAINED,
    cite="IRPA 36(3)(e)",
    prior=0.05,
)


on_entry_delegate = Boolean(
    "on_entry.delegate",
    question=Text(
        "Is that offence one for which an officer makes the order: weapons (Criminal Code 86, 87, 90, 91, 95, "
        "104), 320.15(1), entry against the immigration Act (124(1)(b)), or weapons and false statements at customs?",
        "Cette infraction est-elle de celles pour lesquelles un agent prend la mesure : armes (Code criminel 86, "
        "87, 90, 91, 95, 104), 320.15(1), alinéa 124(1)b) de la LIPR, ou armes et fausses déclarations à la douane?",
    ),
    statement=Text(
        "the offence on entering is among those of paragraph 228(1)(a.01)",
        "l’infraction commise à l’entrée est de celles de l’alinéa 228(1)a.01)",
    ),
    why=Text("Who makes the order turns on it.", "L’auteur de la mesure en dépend."),
    help=Text("The report names the offence.", "Le rapport nomme l’infraction."),
    cite="IRPR 228(1)(a.01)",
    prior=0.5,
)

FACTS = (
    convictions_canada,
    on_entry,
    on_entry_excluded,
    on_entry_delegate,
)
