"""Findings of misrepresentation, where and when they became final, and the cessation of protection (IRPA 40, 40.1)."""

from passage.lang import Answerer, Boolean, Choice, Day, Enumeration, Relation, Row
from passage.text import Text

_FINDING = Text(
    "Each ground has its own test, relief and consequence.",
    "Chaque motif a son critère, ses recours et ses conséquences.",
)
_ONLY_FOUND = Text(
    "Only what an officer or the Immigration Division has found, not what is feared or alleged.",
    "Seulement ce qu’un agent ou la Section de l’immigration a constaté, non ce qui est craint ou allégué.",
)


class Lie(Choice):
    """What the inadmissibility for misrepresentation rests on."""

    FACTS = (
        "material_facts",
        "misrepresenting or withholding material facts that could induce an error",
        "une présentation erronée ou une réticence sur un fait important, risquant d’entraîner une erreur",
    )
    VISA_EXEMPTION = (
        "eta_exemption",
        "misrepresenting an exemption from the visa, in applying for an electronic travel authorization",
        "une présentation erronée de la dispense de visa, dans une demande d’autorisation de "
        "voyage électronique",
    )
    SPONSOR = (
        "sponsor",
        "a sponsor inadmissible for misrepresentation, the Minister satisfied that the facts justify it",
        "un répondant interdit de territoire pour fausses déclarations, le ministre étant convaincu que les "
        "faits le justifient",
    )
    SPONSOR_ONLY = (
        "sponsor_unjustified",
        "a sponsor inadmissible for misrepresentation, the Minister not satisfied that the facts justify it",
        "un répondant interdit de territoire pour fausses déclarations, sans que le ministre soit"
        " convaincu que les faits le justifient",
    )
    VACATED = (
        "vacated",
        "a final decision vacating the protection given",
        "l’annulation en dernier ressort de l’asile accordé",
    )
    CITIZENSHIP = (
        "citizenship",
        "the loss of citizenship for false representation",
        "la perte de la citoyenneté pour fraude ou fausse déclaration",
    )


class Determined(Choice):
    """Where misrepresentation was determined."""

    NOT_YET = "not_yet", "not final yet", "pas encore définitif"
    ABROAD = "outside_canada", "final, made outside Canada", "définitif, fait hors du Canada"
    INSIDE = "in_canada", "final, made in Canada", "définitif, fait au Canada"


class Misrepresentation(Row):
    """A finding of misrepresentation."""

    kind = Enumeration(
        "misrepresentation.kind",
        choices=Lie,
        answered_by=Answerer.OFFICER,
        question=Text("What does it rest on?", "Sur quoi repose-t-elle?"),
        statement=Text("the misrepresentation rests on:", "les fausses déclarations reposent sur ceci :"),
        why=_FINDING,
        help=Text(
            "An honest and reasonable mistake is for the officer to weigh.",
            "Une erreur honnête et raisonnable relève de l’appréciation de l’agent.",
        ),
        cite="IRPA 40(1)",
    )
    where = Enumeration(
        "misrepresentation.where",
        choices=Determined,
        question=Text("Where was it determined for good?", "Où a-t-elle été constatée en dernier ressort?"),
        statement=Text(
            "the determination of misrepresentation is:",
            "le constat de fausses déclarations est le suivant :",
        ),
        why=Text("From where the five years start turns on it.", "Le départ des cinq années en dépend."),
        help=Text(
            "A visa office abroad determines outside Canada; the Immigration Division, in Canada.",
            "Le bureau des visas à l’étranger constate hors du Canada; la Section de l’immigration, au Canada.",
        ),
        cite="IRPA 40(2)(a)",
    )
    final_on = Day(
        "misrepresentation.final_on",
        question=Text(
            "On what day did the determination abroad become final?",
            "Quel jour la décision à l’étranger est-elle devenue définitive?",
        ),
        statement=Text(
            "the day the determination abroad became final", "la date de la décision définitive à l’étranger"
        ),
        why=Text("Five years follow it.", "Cinq années la suivent."),
        help=Text(
            "The date of the refusal letter, unless it was contested.",
            "La date de la lettre de refus, sauf contestation.",
        ),
        cite="IRPA 40(2)(a)",
    )
    enforced = Boolean(
        "misrepresentation.enforced",
        question=Text(
            "Has the removal order made for it been enforced?",
            "La mesure de renvoi prise pour ce motif a-t-elle été exécutée?",
        ),
        statement=Text("the removal order for it has been enforced", "la mesure de renvoi a été exécutée"),
        why=Text("Until then the five years do not start.", "D’ici là, les cinq années ne courent pas."),
        help=Text(
            "By leaving with a confirmed departure, or by removal.",
            "Par un départ confirmé, ou par un renvoi.",
        ),
        cite="IRPA 40(2)(a)",
    )
    enforced_on = Day(
        "misrepresentation.enforced_on",
        question=Text(
            "On what day was that order enforced?", "Quel jour cette mesure a-t-elle été exécutée?"
        ),
        statement=Text(
            "the day the order over the misrepresentation was enforced",
            "la date d’exécution de la mesure de renvoi pour fausses déclarations",
        ),
        why=Text("Five years follow it.", "Cinq années la suivent."),
        help=Text("The certificate of departure bears it.", "L’attestation de départ la porte."),
        cite="IRPA 40(2)(a)",
    )


misrepresentations = Relation(
    "misrepresentation",
    row=Misrepresentation,
    row_name=Text("finding of misrepresentation", "constat de fausses déclarations"),
    answered_by=Answerer.OFFICER,
    question=Text(
        "Which misrepresentations does an officer or the Division find?",
        "Quelles fausses déclarations un agent ou la Section constate-t-il?",
    ),
    whole=Text(
        "Are these all the findings of misrepresentation?",
        "Sont-ce là tous les constats de fausses déclarations?",
    ),
    statement=Text("a finding of misrepresentation", "un constat de fausses déclarations"),
    why=Text(
        "It lasts five years, counted from its end abroad or from removal.",
        "Elle dure cinq ans, comptés de la décision à l’étranger ou du renvoi.",
    ),
    help=_ONLY_FOUND,
    cite="IRPA 40(1)",
    prior=0.05,
)


class Ceased(Choice):
    """Why protection was found to have ceased, for good."""

    NO = "no", "not found", "non constatée"
    OWN_ACT = (
        "own_act",
        "found for a reason in paragraphs 108(1)(a) to (d)",
        "constatée pour une raison visée aux alinéas 108(1)a) à d)",
    )
    CHANGE = (
        "change",
        "found because the reasons for protection ceased to exist (108(1)(e))",
        "constatée parce que les raisons de la demande n’existent plus (108(1)e))",
    )


ceased = Enumeration(
    "cessation.ground",
    choices=Ceased,
    question=Text(
        "Has it been finally determined that your refugee protection has ceased, and why?",
        "A-t-on constaté en dernier ressort la perte de l’asile, et pour quelle raison?",
    ),
    statement=Text("as to the cessation of refugee protection:", "quant à la perte de l’asile :"),
    why=Text(
        "Such a determination makes a foreign national inadmissible.",
        "Un tel constat emporte interdiction de territoire de l’étranger.",
    ),
    help=Text(
        "Final: no further appeal or review is open. It may be about any claim of yours, however old.",
        "En dernier ressort : plus aucun appel ni contrôle n’est possible. Il peut viser n’importe laquelle de vos "
        "demandes, même ancienne.",
    ),
    cite="IRPA 40.1",
    prior=0.02,
)

FACTS = (
    misrepresentations,
    ceased,
)
