"""Convictions and acts outside Canada, and rehabilitation (IRPA 36, IRPR 17 and 18).

Equivalence with a Canadian offence, and proof of an act, are an officer’s or a member’s to find.
"""

from passage.lang import Answerer, Boolean, Choice, Day, Enumeration, Number, Relation, Row
from passage.law.facts.convictions import Nature, Stands
from passage.text import Text

_EXPLAINED = Text("The court record says it.", "Le dossier du tribunal le dit.")
_PERIODS = Text("Periods run from that day.", "Des périodes courent à compter de ce jour.")
_YEARS = Text("years", "ans")


class Equivalent(Choice):
    """What the offence would be in Canada."""

    INDICTABLE = (
        "indictable",
        "an offence that may be prosecuted by indictment",
        "une infraction punissable par mise en accusation",
    )
    SUMMARY = "summary", "a summary conviction offence", "une infraction punissable par procédure sommaire"
    NONE = "none", "no offence under an Act of Parliament", "aucune infraction à une loi fédérale"


class ConvictionAbroad(Row):
    """A conviction outside Canada."""

    stands = Enumeration(
        "convictions_abroad.stands",
        choices=Stands,
        question=Text("Does the conviction still stand?", "La déclaration de culpabilité subsiste-t-elle?"),
        statement=Text("the conviction abroad", "la condamnation à l’étranger"),
        why=Text(
            "A record suspension or an acquittal takes it away.",
            "Une suspension du casier ou un acquittement l’efface.",
        ),
        help=Text(
            "A pardon given abroad is another thing: say that it stands, and ask counsel.",
            "La réhabilitation accordée à l’étranger est autre chose : dites qu’elle subsiste et consultez un conseil.",
        ),
        cite="IRPA 36(3)(b)",
    )
    nature = Enumeration(
        "convictions_abroad.nature",
        choices=Nature,
        question=Text(
            "What kind of offence is it, in Canadian terms?",
            "De quelle nature est l’infraction, transposée au Canada?",
        ),
        statement=Text("the offence abroad is:", "l’infraction à l’étranger est la suivante :"),
        why=Text(
            "Contraventions and youth matters never count.",
            "Les contraventions et les affaires d’adolescents ne comptent jamais.",
        ),
        help=Text(
            "The officer judges how a youth would have been dealt with in Canada.",
            "L’agent apprécie comment un adolescent aurait été traité au Canada.",
        ),
        cite="IRPA 36(3)(e)",
    )
    equivalent = Enumeration(
        "convictions_abroad.equivalent",
        choices=Equivalent,
        answered_by=Answerer.OFFICER,
        question=Text(
            "What would it be, if committed in Canada?",
            "Que serait-elle, si elle avait été commise au Canada?",
        ),
        statement=Text("if committed in Canada it would be", "commise au Canada, elle équivaudrait à ceci :"),
        why=Text(
            "An offence abroad counts through its Canadian equivalent.",
            "L’infraction à l’étranger compte par son équivalent canadien.",
        ),
        help=Text(
            "An officer or a member compares the elements of both offences.",
            "L’agent ou le commissaire compare les éléments des deux infractions.",
        ),
        cite="IRPA 36(2)(b)",
    )
    max_years = Number(
        "convictions_abroad.max_years",
        unit=_YEARS,
        question=Text(
            "What is the maximum prison term for the Canadian equivalent, in years?",
            "Quel est l’emprisonnement maximal prévu pour l’équivalent canadien, en années?",
        ),
        statement=Text(
            "the maximum term for the equivalent", "l’emprisonnement maximal prévu pour l’équivalent"
        ),
        why=Text(
            "Ten years or more makes it serious, and bars deemed rehabilitation.",
            "Dix ans ou plus en font une grande criminalité et excluent la réadaptation présumée.",
        ),
        help=Text(
            "The maximum in Canada, not abroad. Life: 100.",
            "Le maximum au Canada, non à l’étranger. À perpétuité : 100.",
        ),
        cite="IRPA 36(1)(b)",
    )
    repeats = Boolean(
        "convictions_abroad.same_occurrence",
        question=Text(
            "Does it arise from the same events as a conviction abroad already listed?",
            "Découle-t-elle des mêmes faits qu’une condamnation à l’étranger déjà énumérée?",
        ),
        statement=Text(
            "it arises from the same events as another abroad",
            "elle découle des mêmes faits qu’une autre à l’étranger",
        ),
        why=Text(
            "Two offences count only if they come of different events.",
            "Deux infractions ne comptent que si elles découlent de faits distincts.",
        ),
        help=Text("For the first of a group answer no.", "Pour la première d’un groupe, répondez non."),
        cite="IRPA 36(2)(b)",
        prior=0.2,
    )
    convicted_on = Day(
        "convictions_abroad.convicted_on",
        question=Text(
            "On what day were you convicted abroad?",
            "Quel jour la condamnation a-t-elle été prononcée à l’étranger?",
        ),
        statement=Text("the day of the conviction abroad", "la date de la condamnation à l’étranger"),
        why=_PERIODS,
        help=_EXPLAINED,
        cite="IRPR 18(2)(a)(v)",
    )
    completed_on = Day(
        "convictions_abroad.completed_on",
        question=Text(
            "On what day was the whole sentence abroad completed?",
            "Quel jour la peine infligée à l’étranger a-t-elle été entièrement purgée?",
        ),
        statement=Text(
            "the day the sentence abroad was completed",
            "la date à laquelle la peine à l’étranger a été purgée",
        ),
        why=_PERIODS,
        help=Text(
            "With fines, probation and prohibitions. If it runs on, give a later day.",
            "Y compris amende, probation et interdiction. Si elle court, donnez un jour à venir.",
        ),
        cite="IRPR 17(a)",
    )


convictions_abroad = Relation(
    "convictions_abroad",
    row=ConvictionAbroad,
    row_name=Text("conviction abroad", "condamnation à l’étranger"),
    question=Text(
        "Of which offences were you convicted outside Canada?",
        "Quelles infractions ont mené à une déclaration de culpabilité contre vous à l’extérieur du Canada?",
    ),
    whole=Text(
        "Are these all your convictions outside Canada?",
        "Sont-ce là toutes vos condamnations à l’extérieur du Canada?",
    ),
    statement=Text("a conviction abroad", "une condamnation à l’étranger"),
    why=Text(
        "Some make a person inadmissible until rehabilitation.",
        "Certaines emportent interdiction de territoire jusqu’à la réadaptation.",
    ),
    help=Text(
        "Include old ones; time may have cured them.", "Comptez les anciennes; le temps a pu y remédier."
    ),
    cite="IRPA 36(2)(b)",
    prior=0.05,
)


class Proof(Choice):
    """How far the act is proved."""

    NONE = "none", "less than reasonable grounds to believe", "moins que des motifs raisonnables de croire"
    GROUNDS = "reasonable_grounds", "reasonable grounds to believe", "des motifs raisonnables de croire"
    BALANCE = "balance_of_probabilities", "a balance of probabilities", "la prépondérance des probabilités"


class ActAbroad(Row):
    """An act outside Canada, an offence where it was committed, without a conviction."""

    proof = Enumeration(
        "acts_abroad.proof",
        choices=Proof,
        answered_by=Answerer.OFFICER,
        question=Text(
            "How far is it proved that the act was committed?",
            "Dans quelle mesure est-il prouvé que l’acte a été commis?",
        ),
        statement=Text("the proof of the act reaches", "la preuve de l’acte atteint ceci :"),
        why=Text(
            "Of a permanent resident more proof is needed.",
            "Il faut davantage de preuve s’agissant d’un résident permanent.",
        ),
        help=Text("A charge alone proves nothing.", "Une accusation seule ne prouve rien."),
        cite="IRPA 36(3)(d)",
    )
    offence_there = Boolean(
        "acts_abroad.offence_there",
        answered_by=Answerer.OFFICER,
        question=Text(
            "Is the act an offence where it was committed?",
            "L’acte est-il une infraction là où il a été commis?",
        ),
        statement=Text(
            "the act is an offence where it was committed", "l’acte est une infraction là où il a été commis"
        ),
        why=Text("It must be an offence in both places.", "Il doit être une infraction aux deux endroits."),
        help=Text("By the law of that place then.", "Selon le droit de ce lieu à l’époque."),
        cite="IRPA 36(2)(c)",
    )
    equivalent = Enumeration(
        "acts_abroad.equivalent",
        choices=Equivalent,
        answered_by=Answerer.OFFICER,
        question=Text(
            "What would the act be, if committed in Canada?",
            "Que serait l’acte, s’il avait été commis au Canada?",
        ),
        statement=Text(
            "if committed in Canada the act would be", "commis au Canada, l’acte équivaudrait à ceci :"
        ),
        why=Text(
            "An act abroad counts through its Canadian equivalent.",
            "L’acte à l’étranger compte par son équivalent canadien.",
        ),
        help=Text(
            "An officer or a member compares the elements.", "L’agent ou le commissaire compare les éléments."
        ),
        cite="IRPA 36(2)(c)",
    )
    max_years = Number(
        "acts_abroad.max_years",
        unit=_YEARS,
        question=Text(
            "What is the maximum prison term for the act’s Canadian equivalent, in years?",
            "Quel est l’emprisonnement maximal prévu pour l’équivalent canadien de l’acte, en années?",
        ),
        statement=Text(
            "the maximum term for the act’s equivalent",
            "l’emprisonnement maximal prévu pour l’équivalent de l’acte",
        ),
        why=Text("Ten years or more makes it serious.", "Dix ans ou plus en font une grande criminalité."),
        help=Text("The maximum in Canada. Life: 100.", "Le maximum au Canada. À perpétuité : 100."),
        cite="IRPA 36(1)(c)",
    )
    committed_on = Day(
        "acts_abroad.committed_on",
        question=Text("On what day was the act committed?", "Quel jour l’acte a-t-il été commis?"),
        statement=Text("the day of the act", "la date de l’acte"),
        why=_PERIODS,
        help=Text("The last day, if it lasted.", "Le dernier jour, s’il a duré."),
        cite="IRPR 17(b)",
    )


acts_abroad = Relation(
    "acts_abroad",
    row=ActAbroad,
    row_name=Text("act abroad", "acte commis à l’étranger"),
    question=Text(
        "Which offences are you found to have committed outside Canada without a conviction?",
        "Quelles infractions constate-t-on que vous avez commises à l’extérieur du Canada sans déclaration de culpabilité?",
    ),
    whole=Text("Are these all such acts?", "Sont-ce là tous ces actes?"),
    statement=Text("an act abroad without a conviction", "un acte commis à l’étranger, sans condamnation"),
    why=Text("An act may count without a conviction.", "Un acte peut compter sans condamnation."),
    help=Text(
        "Acts that led to a conviction listed above do not go here.",
        "Les actes ayant mené à une condamnation déjà énumérée ne vont pas ici.",
    ),
    cite="IRPA 36(2)(c)",
    prior=0.03,
)


rehabilitated = Boolean(
    "rehabilitation.satisfied",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Has the Minister been satisfied, on an application, that the person is rehabilitated as to every offence abroad?",
        "Le ministre a-t-il été convaincu, sur demande, de la réadaptation de la personne quant à toutes ses infractions à l’étranger?",
    ),
    statement=Text(
        "the Minister is satisfied that the person is rehabilitated",
        "le ministre est convaincu de la réadaptation de la personne",
    ),
    why=Text(
        "It takes away grounds that rest on offences abroad.",
        "Elle écarte les motifs fondés sur des infractions à l’étranger.",
    ),
    help=Text("You would hold a letter that says so.", "Vous auriez une lettre en ce sens."),
    cite="IRPA 36(3)(c)",
    prior=0.1,
)


convicted_since = Boolean(
    "rehabilitation.convicted_since",
    question=Text(
        "Since then, were you convicted of another offence (other than a contravention or a Young Offenders Act "
        "offence)?",
        "Depuis, y a-t-il eu une déclaration de culpabilité contre vous pour une autre infraction (hors "
        "contravention ou Loi sur les jeunes contrevenants)?",
    ),
    statement=Text("there was a later conviction", "il y a eu une condamnation ultérieure"),
    why=Text(
        "A later conviction closes the application for rehabilitation.",
        "Une condamnation ultérieure ferme la demande de réadaptation.",
    ),
    help=Text("Anywhere in the world.", "Partout dans le monde."),
    cite="IRPR 17",
    prior=0.1,
)

FACTS = (
    convictions_abroad,
    acts_abroad,
    rehabilitated,
    convicted_since,
)
