"""What a person did in the coming of others, and what a court would look at: IRPA 117 to 121.

These facts are asked about the person whose conduct is looked at, who need not be who answers; nobody owes
an answer, and one’s own conduct is first a matter for counsel. No question of protection rests on them.
"""

from passage.lang import Answerer, Boolean, Choice, Enumeration, Number
from passage.text import Text

COUNSEL = Text(
    "It is asked of the person whose conduct is looked at. If that is you, speak with counsel before you answer.",
    "La question porte sur la personne dont la conduite est examinée. S’il s’agit de vous, parlez à votre "
    "conseil avant de répondre.",
)


class Part(Choice):
    """What part the person had in the coming of others."""

    ORGANIZED = "organized", "organized it", "l’a organisée"
    INDUCED = "induced", "induced others to come", "a incité d’autres personnes à venir"
    AIDED = "aided", "aided or abetted others in coming", "a aidé ou encouragé d’autres personnes à venir"
    BROUGHT = (
        "brought",
        "was one of those who were brought, and no more",
        "était l’une des personnes amenées, sans plus",
    )
    NONE = "none", "had no part in it", "n’y a pris aucune part"


class Mind(Choice):
    """What the person knew of the contravention."""

    KNOWING = "knowing", "knew of it", "le savait"
    RECKLESS = "reckless", "was reckless about it", "ne s’en souciait pas"
    NEITHER = "neither", "neither knew nor was reckless", "ne le savait pas et n’a pas été insouciante"


class Mode(Choice):
    """How the prosecution proceeds."""

    INDICTMENT = "indictment", "by indictment", "par mise en accusation"
    SUMMARY = "summary", "by summary conviction", "par procédure sommaire"


part = Enumeration(
    "conduct.part",
    choices=Part,
    question=Text(
        "What part did the person have in others coming to Canada?",
        "Quelle part la personne a-t-elle prise à la venue d’autres personnes au Canada?",
    ),
    statement=Text(
        "in the coming of others to Canada, the person:",
        "quant à la venue d’autres personnes au Canada, la personne :",
    ),
    why=Text(
        "To be brought is no offence; to organize, induce, aid or abet may be one.",
        "Être amené n’est pas une infraction; organiser, inciter, aider ou encourager peut en être une.",
    ),
    help=COUNSEL,
    cite="IRPA 117(1)",
)

persons = Number(
    "conduct.persons",
    most=10_000,
    unit=Text("persons", "personnes"),
    question=Text(
        "How many others came, or were to come?", "Combien d’autres personnes sont venues, ou devaient venir?"
    ),
    statement=Text(
        "the number of others who came or were to come",
        "le nombre des autres personnes venues ou qui devaient venir",
    ),
    why=Text("The penalties turn on 10 and on 50.", "Les peines changent à 10 et à 50 personnes."),
    help=Text("Do not count the person themself.", "Ne comptez pas la personne elle-même."),
    cite="IRPA 117(3)",
)

contravention = Boolean(
    "conduct.contravention",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Could a court find that their coming was, or would be, in contravention of the Act?",
        "Un tribunal pourrait-il conclure que leur entrée était, ou serait, en contravention avec la Loi?",
    ),
    statement=Text(
        "the coming of the others contravenes the Act",
        "l’entrée des autres personnes contrevient à la Loi",
    ),
    why=Text(
        "Helping people who come as the Act allows is no offence.",
        "Aider des personnes à entrer comme la Loi le permet n’est pas une infraction.",
    ),
    help=Text(
        "To come and make a claim at a port of entry may well be as the Act allows.",
        "Se présenter à un point d’entrée pour demander l’asile peut fort bien être permis par la Loi.",
    ),
    cite="IRPA 117(1)",
)

without_documents = Boolean(
    "conduct.without_documents",
    question=Text(
        "Were they without a visa, passport or other document that the Act required of them?",
        "Leur manquait-il un visa, un passeport ou un autre document exigé d’elles par la Loi?",
    ),
    statement=Text(
        "the others lacked a document that the Act required",
        "il manquait aux autres personnes un document exigé par la Loi",
    ),
    why=Text(
        "Until December 15, 2012 the offence turned on documents.",
        "Jusqu’au 15 décembre 2012, l’infraction tenait aux documents.",
    ),
    help=Text("It matters for older acts only.", "Cela ne compte que pour des faits plus anciens."),
    cite="IRPA 117(1)",
)

mind = Enumeration(
    "conduct.mind",
    choices=Mind,
    answered_by=Answerer.OFFICER,
    question=Text(
        "Could a court find that the person knew of the contravention, or was reckless about it?",
        "Un tribunal pourrait-il conclure que la personne savait qu’il y avait contravention, ou ne s’en "
        "souciait pas?",
    ),
    statement=Text("as to the contravention, the person:", "quant à la contravention, la personne :"),
    why=Text(
        "Without knowledge or recklessness there is no offence.",
        "Sans connaissance ni insouciance, il n’y a pas d’infraction.",
    ),
    help=Text(
        "Reckless: aware of the risk, and going on all the same.",
        "Insouciance : être consciente du risque, et agir quand même.",
    ),
    cite="IRPA 117(1)",
)

aid = Boolean(
    "conduct.aid",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Was it humanitarian aid, mutual aid among refugees, or help to family?",
        "S’agissait-il d’aide humanitaire, d’entraide entre réfugiés ou d’aide à la famille?",
    ),
    statement=Text(
        "it was humanitarian aid, mutual aid among refugees, or help to family",
        "il s’agissait d’aide humanitaire, d’entraide entre réfugiés ou d’aide à la famille",
    ),
    why=Text(
        "The Supreme Court took such help out of the reach of the former section.",
        "La Cour suprême a soustrait cette aide à la portée de l’ancien article.",
    ),
    help=Text(
        "Counsel should see this before anything else.", "Un conseil devrait d’abord examiner ce point."
    ),
    cite="IRPA 117(1)",
)

danger = Boolean(
    "conduct.danger",
    question=Text(
        "Was the life or safety of anyone endangered, or was anyone hurt or killed?",
        "La vie ou la sécurité de quelqu’un a-t-elle été mise en danger, ou y a-t-il eu des blessés ou des morts?",
    ),
    statement=Text(
        "life or safety was endangered, or bodily harm or death was caused",
        "la vie ou la sécurité a été mise en danger, ou il y a eu des blessures ou la mort",
    ),
    why=Text("It raises the penalty.", "La peine en est plus lourde."),
    help=Text("Of those with respect to whom the offence is committed.", "Parmi les personnes visées."),
    cite="IRPA 117(3.1)(a)",
)

profit = Boolean(
    "conduct.profit",
    question=Text("Was it done for profit?", "L’objectif était-il d’en tirer un profit?"),
    statement=Text("it was done for profit", "l’objectif était d’en tirer un profit"),
    why=Text("It raises the penalty.", "La peine en est plus lourde."),
    help=Text("Whether or not a profit was made.", "Qu’un profit ait été réalisé ou non."),
    cite="IRPA 117(3.1)(a)",
)

criminal_organization = Boolean(
    "conduct.criminal_organization",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Was it for, directed by, or together with a criminal organization?",
        "Était-ce au profit ou sous la direction d’une organisation criminelle, ou en association avec elle?",
    ),
    statement=Text(
        "it was for, directed by or together with a criminal organization",
        "c’était au profit ou sous la direction d’une organisation criminelle, ou en association avec elle",
    ),
    why=Text("It raises the penalty.", "La peine en est plus lourde."),
    help=Text("As the Criminal Code defines it (467.1).", "Au sens que lui donne le Code criminel (467.1)."),
    cite="IRPA 121.1(1)",
    prior=0.1,
)

terrorist_group = Boolean(
    "conduct.terrorist_group",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Was it for, directed by, or together with a terrorist group?",
        "Était-ce au profit ou sous la direction d’un groupe terroriste, ou en association avec lui?",
    ),
    statement=Text(
        "it was for, directed by or together with a terrorist group",
        "c’était au profit ou sous la direction d’un groupe terroriste, ou en association avec lui",
    ),
    why=Text("It raises the penalty for smuggling.", "La peine pour entrée illégale en est plus lourde."),
    help=Text("As the Criminal Code defines it (83.01).", "Au sens que lui donne le Code criminel (83.01)."),
    cite="IRPA 121.1(2)",
    prior=0.02,
)

degrading = Boolean(
    "conduct.degrading",
    question=Text(
        "Was anyone treated in a humiliating or degrading way because of it?",
        "Quelqu’un a-t-il subi, de ce fait, un traitement humiliant ou dégradant?",
    ),
    statement=Text(
        "somebody was subjected to humiliating or degrading treatment",
        "une personne a subi un traitement humiliant ou dégradant",
    ),
    why=Text("A court must take it into account.", "Le tribunal doit en tenir compte."),
    help=Text(
        "At work, in matters of health, or by sexual exploitation, for instance.",
        "Au travail, en matière de santé ou par l’exploitation sexuelle, par exemple.",
    ),
    cite="IRPA 121(d)",
)

repeat = Boolean(
    "conduct.repeat",
    question=Text(
        "Would it be a subsequent offence, and not the first?",
        "S’agirait-il d’une récidive, et non d’une première infraction?",
    ),
    statement=Text("it would be a subsequent offence", "il s’agirait d’une récidive"),
    why=Text("The maximum is higher.", "Le maximum est plus élevé."),
    help=COUNSEL,
    cite="IRPA 117(2)(a)",
    prior=0.1,
)

mode = Enumeration(
    "conduct.mode",
    choices=Mode,
    answered_by=Answerer.OFFICER,
    question=Text("How does the prosecution proceed?", "Comment la poursuite procède-t-elle?"),
    statement=Text("the prosecution proceeds:", "la poursuite procède :"),
    why=Text("The penalties differ.", "Les peines diffèrent."),
    help=Text("The prosecutor chooses.", "Le choix revient à la poursuite."),
    cite="IRPA 117(2)",
)

consent = Boolean(
    "conduct.consent",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Has the Attorney General of Canada consented to proceedings?",
        "Le procureur général du Canada a-t-il consenti à la poursuite?",
    ),
    statement=Text(
        "the Attorney General of Canada consents to proceedings",
        "le procureur général du Canada consent à la poursuite",
    ),
    why=Text("Without it nothing may be instituted.", "Sans ce consentement, rien ne peut être engagé."),
    help=Text("It is for smuggling only (117).", "Cela ne vaut que pour l’entrée illégale (117)."),
    cite="IRPA 117(4)",
)

disembarked = Boolean(
    "conduct.disembarked",
    question=Text(
        "Did the person put others ashore from a vessel, at sea?",
        "La personne a-t-elle débarqué d’autres personnes en mer?",
    ),
    statement=Text(
        "the person disembarked others at sea", "la personne a débarqué d’autres personnes en mer"
    ),
    why=Text("It is an offence of its own.", "C’est une infraction distincte."),
    help=COUNSEL,
    cite="IRPA 119",
    prior=0.05,
)

disembarked_to_enter = Boolean(
    "conduct.disembarked_to_enter",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Could a court find that it was to induce, aid or abet them to come in contravention of the Act?",
        "Un tribunal pourrait-il conclure que c’était en vue d’inciter, d’aider ou d’encourager leur entrée en "
        "contravention avec la Loi?",
    ),
    statement=Text(
        "it was to induce, aid or abet an entry in contravention of the Act",
        "c’était en vue d’inciter, d’aider ou d’encourager une entrée en contravention avec la Loi",
    ),
    why=Text("To save lives at sea is no offence.", "Sauver des vies en mer n’est pas une infraction."),
    help=Text("A rescue has another purpose.", "Un sauvetage a un autre objectif."),
    cite="IRPA 119",
)

outside = Boolean(
    "conduct.outside",
    question=Text("Was it done outside Canada?", "Les faits se sont-ils produits hors du Canada?"),
    statement=Text("it was done outside Canada", "les faits se sont produits hors du Canada"),
    why=Text(
        "An offence under the Act may be tried here all the same.",
        "Une infraction à la Loi peut tout de même être jugée ici.",
    ),
    help=Text("In whole; otherwise answer no.", "En entier; sinon, répondez non."),
    cite="IRPA 135",
)

FACTS = (
    part,
    persons,
    contravention,
    without_documents,
    mind,
    aid,
    danger,
    profit,
    criminal_organization,
    terrorist_group,
    degrading,
    repeat,
    mode,
    consent,
    disembarked,
    disembarked_to_enter,
    outside,
)
