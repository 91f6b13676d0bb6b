"""What is put before the Refugee Appeal Division, and what a member makes of it."""

from passage.lang import Boolean
from passage.law.judgement import judged
from passage.text import Text

_ONE_OF_THREE = Text(
    "One of three ways in which the claimant’s new evidence may be presented.",
    "L’une des trois voies par lesquelles la personne peut présenter de nouveaux éléments de preuve.",
)

arose_after = judged(
    "appeal.evidence_arose_after",
    "IRPA 110(4)",
    Text(
        "Does the member find that the evidence arose after the rejection of the claim?",
        "Selon le ou la commissaire, l’élément de preuve est-il survenu depuis le rejet de la demande?",
    ),
    Text(
        "the evidence presented on appeal arose after the rejection of the claim",
        "l’élément de preuve présenté en appel est survenu depuis le rejet de la demande d’asile",
    ),
    _ONE_OF_THREE,
    Text(
        "What counts is when the event happened, not the date on the paper that tells of it.",
        "Ce qui compte, c’est le moment du fait, non la date du document qui le rapporte.",
    ),
)

not_available = judged(
    "appeal.evidence_not_available",
    "IRPA 110(4)",
    Text(
        "Does the member find that the evidence was not reasonably available when the claim was rejected?",
        "Selon le ou la commissaire, est-il vrai que l’élément de preuve n’était pas normalement accessible au moment du rejet?",
    ),
    Text(
        "the evidence presented on appeal was not reasonably available at the time of the rejection",
        "l’élément de preuve présenté en appel n’était pas normalement accessible au moment du rejet",
    ),
    _ONE_OF_THREE,
    Text(
        "Say what you did to get it, and when it could be had.",
        "Dites ce que vous avez fait pour l’obtenir et à partir de quand il pouvait l’être.",
    ),
)

not_expected = judged(
    "appeal.evidence_not_expected",
    "IRPA 110(4)",
    Text(
        "Does the member find that the person could not reasonably have been expected, in the circumstances, to present "
        "the evidence then?",
        "Selon le ou la commissaire, serait-il normal, dans les circonstances, que la personne n’ait pas présenté cet "
        "élément de preuve alors?",
    ),
    Text(
        "the person could not reasonably have been expected to present the evidence at the time of the rejection",
        "la personne n’aurait pas normalement présenté l’élément de preuve au moment du rejet",
    ),
    _ONE_OF_THREE,
    Text(
        "Fear, illness, age, what you were told by counsel: say it.",
        "La peur, la maladie, l’âge, ce que vous a dit votre conseil : dites-le.",
    ),
)

in_response = Boolean(
    "appeal.evidence_in_response",
    question=Text(
        "Is the evidence presented in response to evidence that the Minister presented on appeal?",
        "L’élément de preuve répond-il à un élément que le ministre a présenté en appel?",
    ),
    statement=Text(
        "the evidence is presented in response to the Minister’s",
        "l’élément de preuve répond à celui du ministre",
    ),
    why=Text("Such evidence need not be new.", "Un tel élément n’a pas à être nouveau."),
    help=Text(
        "If the Minister presented nothing, the answer is no.",
        "Si le ministre n’a rien présenté, répondez non.",
    ),
    cite="IRPA 110(5)",
    prior=0.1,
)

with_record = Boolean(
    "appeal.evidence_with_record",
    question=Text(
        "Is the document in your record (or in your reply to the Minister)?",
        "Le document est-il dans votre dossier (ou dans votre réplique au ministre)?",
    ),
    statement=Text(
        "the document was provided with the record or the reply",
        "le document a été transmis avec le dossier ou la réplique",
    ),
    why=Text(
        "A document that comes later may be used only with leave.",
        "Le document transmis plus tard n’est utilisé que sur autorisation.",
    ),
    help=Text("The record is what perfects the appeal.", "Le dossier est ce qui met l’appel en état."),
    cite="RADR 29(1)",
    prior=0.7,
)

credibility = judged(
    "appeal.hearing_credibility",
    "IRPA 110(6)(a)",
    Text(
        "In the member’s opinion, does the new documentary evidence raise a serious issue about the person’s credibility?",
        "De l’avis du ou de la commissaire, les nouveaux éléments de preuve documentaire soulèvent-ils une question "
        "importante de crédibilité?",
    ),
    Text(
        "the documentary evidence raises a serious issue of credibility",
        "la preuve documentaire soulève une question importante de crédibilité",
    ),
    Text("The first of three conditions of a hearing.", "La première des trois conditions d’une audience."),
    Text(
        "The credibility of the person who is the subject of the appeal.",
        "La crédibilité de la personne en cause.",
    ),
)

central = judged(
    "appeal.hearing_central",
    "IRPA 110(6)(b)",
    Text(
        "In the member’s opinion, is that evidence central to the decision on the claim?",
        "De l’avis du ou de la commissaire, cette preuve est-elle essentielle à la décision sur la demande?",
    ),
    Text(
        "the documentary evidence is central to the decision on the claim",
        "la preuve documentaire est essentielle à la décision sur la demande",
    ),
    Text("The second of three conditions of a hearing.", "La deuxième des trois conditions d’une audience."),
    Text("It bears on what the decision turns on.", "Elle touche à ce dont la décision dépend."),
)

decisive = judged(
    "appeal.hearing_decisive",
    "IRPA 110(6)(c)",
    Text(
        "In the member’s opinion, would that evidence, if accepted, justify allowing or rejecting the claim?",
        "De l’avis du ou de la commissaire, cette preuve, une fois admise, justifierait-elle que la demande soit accordée "
        "ou refusée?",
    ),
    Text(
        "the documentary evidence, if accepted, would justify allowing or rejecting the claim",
        "la preuve documentaire, une fois admise, justifierait que la demande soit accordée ou refusée",
    ),
    Text("The third of three conditions of a hearing.", "La troisième des trois conditions d’une audience."),
    Text("It could change the outcome by itself.", "Elle pourrait à elle seule changer l’issue."),
)

wrong = judged(
    "appeal.decision_wrong",
    "IRPA 111(2)(a)",
    Text(
        "Does the member find the first decision wrong in law or in fact?",
        "Selon le ou la commissaire, la première décision est-elle erronée en droit ou en fait?",
    ),
    Text(
        "the Refugee Protection Division’s decision is wrong in law, in fact or in both",
        "la décision de la Section de la protection des réfugiés est erronée en droit, en fait ou en droit et en fait",
    ),
    Text("A claim is sent back only then.", "La demande n’est renvoyée qu’à cette condition."),
    Text("The memorandum says where the errors are.", "Le mémoire indique où se trouvent les erreurs."),
)

testimony_needed = judged(
    "appeal.testimony_needed",
    "IRPA 111(2)(b)",
    Text(
        "Does the member find that the appeal cannot be decided without hearing again evidence that was presented to the "
        "Refugee Protection Division?",
        "Selon le ou la commissaire, est-il impossible de trancher l’appel sans réentendre des éléments de preuve présentés "
        "à la Section de la protection des réfugiés?",
    ),
    Text(
        "the appeal cannot be decided without hearing again evidence presented to the Refugee Protection Division",
        "l’appel ne peut être tranché sans réentendre des éléments de preuve présentés à la Section de la protection des "
        "réfugiés",
    ),
    Text("A claim is sent back only then.", "La demande n’est renvoyée qu’à cette condition."),
    Text(
        "Otherwise the appeal division confirms the decision or puts its own in its place.",
        "Sinon, la Section d’appel confirme la décision ou y substitue la sienne.",
    ),
)

FACTS = (
    arose_after,
    not_available,
    not_expected,
    in_response,
    with_record,
    credibility,
    central,
    decisive,
    wrong,
    testimony_needed,
)
