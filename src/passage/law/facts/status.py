"""Losing protection: the Minister's application, what the Division finds, and the status held by then."""

from passage.lang import Boolean
from passage.law.judgement import judged
from passage.text import Text

permanent_resident = Boolean(
    "status.permanent_resident",
    question=Text(
        "Are you a permanent resident of Canada (or were you one until that decision)?",
        "Avez-vous le statut de résident permanent du Canada (ou l’aviez-vous jusqu’à cette décision)?",
    ),
    statement=Text(
        "the person is a permanent resident, or was one until the decision",
        "la personne a le statut de résident permanent, ou l’avait jusqu’à la décision",
    ),
    why=Text(
        "Some decisions on protection take this status away; others leave it.",
        "Certaines décisions sur l’asile font perdre ce statut; d’autres le laissent.",
    ),
    help=Text(
        "Unlike your standing now, this counts a status that the decision itself took away. Answer no if you have "
        "become a Canadian citizen, or if the status was lost before.",
        "À la différence de votre statut actuel, celui que la décision même a fait perdre compte ici. Répondez non si "
        "vous avez obtenu la citoyenneté canadienne, ou si le statut était déjà perdu.",
    ),
    cite="IRPA 46(1)(c.1)",
    prior=0.5,
)

cessation_sought = Boolean(
    "cessation.sought",
    question=Text(
        "Has the Minister applied to the Refugee Protection Division to find that your protection has "
        "ceased?",
        "Le ministre a-t-il demandé à la Section de la protection des réfugiés de constater la perte de "
        "l’asile?",
    ),
    statement=Text(
        "the Minister has applied for a finding that protection has ceased",
        "le ministre a demandé de constater la perte de l’asile",
    ),
    why=Text(
        "The Division acts only on that application.", "La Section n’agit que si cette demande lui est faite."
    ),
    help=Text(
        "You would have received a copy of the application. A question asked by an officer at the border, "
        "or about a passport, is not one.",
        "Vous en auriez reçu copie. Une question posée par un agent à la frontière, ou au sujet d’un "
        "passeport, n’en est pas une.",
    ),
    cite="IRPA 108(2)",
    prior=0.2,
)


def _found(key: str, cite: str, question: Text, statement: Text, explained: Text, prior: float) -> Boolean:
    """What the Division finds on the evidence: a judgement, never computed."""
    why = Text(
        "What a decision may rest on, and what it costs, turns on this finding.",
        "Ce sur quoi une décision peut reposer, et ce qu’elle coûte, dépend de ce constat.",
    )
    return judged(key, cite, question, statement, why, explained, prior)


reavailed = _found(
    "cessation.reavailed",
    "IRPA 108(1)(a)",
    Text(
        "Does the Division find that the person again made use, voluntarily, of the protection of their "
        "country of nationality?",
        "La Section constate-t-elle que la personne s’est de nouveau et volontairement réclamée de la "
        "protection du pays de sa nationalité?",
    ),
    Text(
        "the person voluntarily reavailed themself of the protection of their country of nationality",
        "la personne s’est de nouveau et volontairement réclamée de la protection du pays de sa nationalité",
    ),
    Text(
        "A passport from that country, or a journey there, may be evidence; why it was done, and what the "
        "person knew, belong to the judgement.",
        "Un passeport de ce pays, ou un voyage là-bas, peut en être un indice; les raisons du geste et ce "
        "que la personne savait font partie du jugement.",
    ),
    0.3,
)

reacquired = _found(
    "cessation.reacquired",
    "IRPA 108(1)(b)",
    Text(
        "Does the Division find that the person voluntarily took back a nationality that they had lost?",
        "La Section constate-t-elle que la personne a volontairement recouvré sa nationalité?",
    ),
    Text(
        "the person voluntarily reacquired their nationality",
        "la personne a volontairement recouvré sa nationalité",
    ),
    Text("A nationality given back by the law alone is not one that was taken back.",
         "La nationalité rendue par le seul effet de la loi n’est pas volontairement recouvrée."),
    0.05,
)  # fmt: skip

new_nationality = _found(
    "cessation.new_nationality",
    "IRPA 108(1)(c)",
    Text(
        "Does the Division find that the person has a new nationality and enjoys the protection of that "
        "country?",
        "La Section constate-t-elle que la personne a acquis une nouvelle nationalité et jouit de la "
        "protection du pays en cause?",
    ),
    Text(
        "the person acquired a new nationality and enjoys that country’s protection",
        "la personne a acquis une nouvelle nationalité et jouit de la protection du pays en cause",
    ),
    Text("Both are needed: the nationality, and protection in fact.",
         "Il faut les deux : la nationalité et une protection réelle."),
    0.05,
)  # fmt: skip

reestablished = _found(
    "cessation.reestablished",
    "IRPA 108(1)(d)",
    Text(
        "Does the Division find that the person went back to live in the country they had fled, voluntarily?",
        "La Section constate-t-elle que la personne est volontairement retournée s’établir dans le pays "
        "qu’elle avait fui?",
    ),
    Text(
        "the person voluntarily became re-established in the country they had left",
        "la personne est volontairement retournée s’établir dans le pays qu’elle avait quitté",
    ),
    Text("To settle there again, not only to visit.", "S’y installer de nouveau, et non seulement le visiter."),
    0.05,
)  # fmt: skip

reasons_gone = _found(
    "cessation.reasons_gone",
    "IRPA 108(1)(e)",
    Text(
        "Does the Division find that the reasons for which the person sought protection no longer exist?",
        "La Section constate-t-elle que les raisons pour lesquelles la personne a demandé l’asile "
        "n’existent plus?",
    ),
    Text(
        "the reasons for seeking protection have ceased to exist",
        "les raisons de demander l’asile n’existent plus",
    ),
    Text("A change in the country, or in the person’s situation, that lasts and makes a difference.",
         "Un changement durable et réel dans le pays ou dans la situation de la personne."),
    0.1,
)  # fmt: skip

compelling = _found(
    "cessation.compelling",
    "IRPA 108(4)",
    Text(
        "Does the person establish compelling reasons, arising from past persecution, torture, treatment or "
        "punishment, for refusing that country’s protection?",
        "La personne, ayant subi la persécution, la torture ou d’autres traitements ou peines, "
        "prouve-t-elle des raisons impérieuses de refuser la protection de ce pays?",
    ),
    Text(
        "the person establishes compelling reasons arising from past persecution",
        "la personne prouve des raisons impérieuses tenant à des persécutions antérieures",
    ),
    Text(
        "What was suffered may be such that nobody should be asked to go back, though the danger has passed.",
        "Ce qui a été subi peut être tel qu’on ne saurait exiger un retour, même si le danger est passé.",
    ),
    0.2,
)

vacation_sought = Boolean(
    "vacation.sought",
    question=Text(
        "Has the Minister applied to the Refugee Protection Division to vacate the decision that accepted "
        "your claim?",
        "Le ministre a-t-il demandé à la Section de la protection des réfugiés d’annuler la décision ayant "
        "accueilli votre demande d’asile?",
    ),
    statement=Text(
        "the Minister has applied to vacate the decision that accepted the claim",
        "le ministre a demandé l’annulation de la décision ayant accueilli la demande d’asile",
    ),
    why=Text(
        "The Division acts only on that application.", "La Section n’agit que si cette demande lui est faite."
    ),
    help=Text("You would have received a copy of it.", "Vous en auriez reçu copie."),
    cite="IRPA 109(1)",
    prior=0.1,
)

misrepresented = _found(
    "vacation.misrepresented",
    "IRPA 109(1)",
    Text(
        "Does the Division find that the decision was obtained by misrepresenting or withholding material "
        "facts?",
        "La Section constate-t-elle que la décision résulte de présentations erronées sur un fait "
        "important, ou de réticence sur ce fait?",
    ),
    Text(
        "the decision that accepted the claim results from material facts misrepresented or withheld",
        "la décision ayant accueilli la demande résulte de présentations erronées sur un fait important ou "
        "de réticence sur ce fait",
    ),
    Text(
        "Directly or through somebody else; the fact must matter to what was decided.",
        "Directement ou par autrui; le fait doit compter pour ce qui a été décidé.",
    ),
    0.3,
)

evidence_left = _found(
    "vacation.evidence_left",
    "IRPA 109(2)",
    Text(
        "Does the Division find that other evidence, considered at the time, was enough to justify "
        "protection?",
        "La Section estime-t-elle qu’il reste suffisamment d’éléments de preuve, parmi ceux pris en compte "
        "alors, pour justifier l’asile?",
    ),
    Text(
        "other evidence considered at the time was sufficient to justify protection",
        "il reste suffisamment d’éléments de preuve, parmi ceux pris en compte alors, pour justifier l’asile",
    ),
    Text(
        "Only what was considered then counts, without what was misrepresented; new evidence does not.",
        "Seul compte ce dont la décision initiale a tenu compte, sans les présentations erronées; non les "
        "preuves nouvelles.",
    ),
    0.3,
)

protection_vacated = Boolean(
    "prra.vacated",
    question=Text(
        "Has the Minister vacated a decision that allowed your application for protection (risk assessment "
        "before removal)?",
        "Le ministre a-t-il annulé une décision ayant accordé votre demande de protection (examen des "
        "risques avant renvoi)?",
    ),
    statement=Text(
        "the Minister has vacated the decision that allowed the application for protection",
        "le ministre a annulé la décision ayant accordé la demande de protection",
    ),
    why=Text(
        "The application is then taken to have been rejected.",
        "La demande est alors réputée avoir été rejetée.",
    ),
    help=Text(
        "Only for material facts misrepresented or withheld; you would have been told in writing.",
        "Seulement pour des présentations erronées ou une réticence sur un fait important; vous en auriez "
        "reçu avis par écrit.",
    ),
    cite="IRPA 114(3)",
    prior=0.02,
)

before_court = Boolean(
    "loss.before_court",
    question=Text(
        "Is an application to the Federal Court against the decision that took protection away still open?",
        "Une demande à la Cour fédérale visant la décision qui a fait perdre la protection est-elle "
        "toujours en instance?",
    ),
    statement=Text(
        "a court is still seized of the decision that took protection away",
        "la décision qui a fait perdre la protection est encore devant les tribunaux",
    ),
    why=Text(
        "Status is lost only once the determination is final.",
        "Le statut ne se perd que par une décision en dernier ressort.",
    ),
    help=Text(
        "An application for leave counts until it is refused or, if it is granted, until the review is over.",
        "La demande d’autorisation compte jusqu’à son rejet ou, si elle est accueillie, jusqu’à la fin du "
        "contrôle.",
    ),
    cite="IRPA 72(1)",
    prior=0.3,
)

FACTS = (
    permanent_resident,
    cessation_sought,
    reavailed,
    reacquired,
    new_nationality,
    reestablished,
    reasons_gone,
    compelling,
    vacation_sought,
    misrepresented,
    evidence_left,
    protection_vacated,
    before_court,
)
