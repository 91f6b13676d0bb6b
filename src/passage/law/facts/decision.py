"""How the claim ended at the Board, what came of an appeal, and what was asked of the Federal Court."""

from passage.lang import FACTS_ON_DAY, Boolean, Choice, Day, Enumeration
from passage.text import Text

today = FACTS_ON_DAY
"""The day on which the facts are taken."""


class Ruling(Choice):
    """What the Refugee Protection Division did with the claim."""

    ACCEPTED = "accepted", "accepted it", "l’a acceptée"
    REJECTED = "rejected", "rejected it", "l’a rejetée"
    WITHDRAWN = "withdrawn", "determined that it was withdrawn", "en a prononcé le retrait"
    ABANDONED = "abandoned", "determined that it was abandoned", "en a prononcé le désistement"
    CEASED = (
        "ceased",
        "accepted it, and later found that protection has ceased",
        "l’a acceptée, puis a constaté la perte de l’asile",
    )
    VACATED = (
        "vacated",
        "accepted it, and later vacated that decision",
        "l’a acceptée, puis a annulé sa décision",
    )


class Appeal(Choice):
    """What came of an appeal to the Refugee Appeal Division."""

    RUNNING = "running", "the time to appeal is still running", "le délai d’appel court toujours"
    NONE = (
        "none",
        "no appeal was filed and perfected in time",
        "aucun appel n’a été interjeté et mis en état dans les délais",
    )
    REJECTED = "rejected", "the appeal division rejected the claim", "la Section d’appel a rejeté la demande"
    ALLOWED = (
        "allowed",
        "the appeal division found that protection is due",
        "la Section d’appel a reconnu le droit à l’asile",
    )
    WITHDRAWN = (
        "withdrawn",
        "the appeal division determined a withdrawal",
        "la Section d’appel a prononcé le retrait",
    )
    ABANDONED = (
        "abandoned",
        "the appeal division determined an abandonment",
        "la Section d’appel a prononcé le désistement",
    )


class Exclusion(Choice):
    """Whether the rejection rests on section E or F of Article 1 of the Refugee Convention."""

    NONE = "none", "on neither section", "sur aucune des deux sections"
    E = (
        "1E",
        "on section E: rights of a national in a country of residence",
        "sur la section E : droits attachés à la nationalité dans un pays de résidence",
    )
    F = (
        "1F",
        "on section F: serious crimes or acts contrary to the United Nations",
        "sur la section F : crimes graves ou agissements contraires aux Nations Unies",
    )


ruling = Enumeration(
    "decision.rpd",
    choices=Ruling,
    question=Text(
        "What did the Refugee Protection Division do with your claim?",
        "Qu’a fait la Section de la protection des réfugiés de votre demande d’asile?",
    ),
    statement=Text(
        "of the claim, the Refugee Protection Division:",
        "au sujet de la demande d’asile, la Section de la protection des réfugiés :",
    ),
    why=Text(
        "What follows, and when, turns on how the claim ended, and on whether protection was taken away since.",
        "La suite et son moment dépendent de la façon dont la demande a pris fin, et du retrait ultérieur de l’asile, "
        "s’il y a lieu.",
    ),
    help=Text(
        "The notice of decision says it in its first lines; the last decision counts.",
        "L’avis de décision le dit dans ses premières lignes; c’est la dernière décision qui compte.",
    ),
    cite="IRPA 107(1)",
)

unfounded = Boolean(
    "decision.unfounded",
    question=Text(
        "Does the decision say that the claim has no credible basis, or that it is manifestly unfounded?",
        "La décision dit-elle que la demande est dépourvue d’un minimum de fondement, ou manifestement "
        "infondée?",
    ),
    statement=Text(
        "the rejection states that the claim has no credible basis or is manifestly unfounded",
        "le rejet fait état de l’absence de minimum de fondement ou du caractère manifestement infondé de "
        "la demande",
    ),
    why=Text("Such a statement closes the appeal.", "Une telle mention ferme la voie de l’appel."),
    help=Text(
        "Look for one of these two expressions in the reasons, near the end.",
        "Cherchez l’une de ces deux expressions dans les motifs, vers la fin.",
    ),
    cite="IRPA 110(2)(c)",
    prior=0.1,
)

excluded = Enumeration(
    "decision.excluded",
    choices=Exclusion,
    question=Text(
        "Was the claim rejected because the Refugee Convention excludes you (Article 1, section E or F)?",
        "La demande a-t-elle été rejetée parce que la Convention sur les réfugiés vous exclut (article "
        "premier, section E ou F)?",
    ),
    statement=Text("the rejection rests", "le rejet repose"),
    why=Text(
        "Such a rejection opens no waiting period; section F narrows what a later application can give.",
        "Un tel rejet n’ouvre pas de période d’attente; la section F restreint ce qu’une demande ultérieure "
        "peut donner.",
    ),
    help=Text(
        "If several claims were rejected, answer for the last of them.",
        "Si plusieurs demandes ont été rejetées, répondez pour la dernière.",
    ),
    cite="IRPA 98",
)

evidence_heard = Boolean(
    "decision.evidence_heard",
    question=Text(
        "Had the Division heard substantive evidence before the claim was withdrawn or abandoned?",
        "La Section avait-elle entendu des éléments de preuve testimoniale de fond avant le retrait ou le "
        "désistement?",
    ),
    statement=Text(
        "substantive evidence was heard before the claim was withdrawn or abandoned",
        "des éléments de preuve testimoniale de fond ont été entendus avant le retrait ou le désistement",
    ),
    why=Text(
        "The wait before a humanitarian request may depend on it.",
        "L’attente avant une demande fondée sur des motifs d’ordre humanitaire peut en dépendre.",
    ),
    help=Text(
        "Testimony about the claim itself, not about dates or procedure.",
        "Un témoignage sur la demande elle-même, non sur les dates ou la procédure.",
    ),
    cite="IRPA 25(1.2)(c)",
    prior=0.2,
)

last_negative = Day(
    "decision.last_negative",
    question=Text(
        "On what day was the last negative decision about a claim of yours?",
        "Quel jour la dernière décision défavorable sur une de vos demandes d’asile a-t-elle été rendue?",
    ),
    statement=Text(
        "the day of the last negative decision on a claim",
        "la date de la dernière décision défavorable sur une demande d’asile",
    ),
    why=Text(
        "For 12 months from that day some applications are closed.",
        "Pendant 12 mois à compter de ce jour, certaines demandes ne peuvent être faites.",
    ),
    help=Text(
        "Take the latest of these: a rejection, withdrawal or abandonment at either division of the Board, "
        "or the Federal Court’s refusal of leave or dismissal.",
        "Retenez la plus récente : rejet, retrait ou désistement devant l’une ou l’autre section de la "
        "Commission, ou refus d’autorisation ou rejet par la Cour fédérale.",
    ),
    cite="IRPA 112(2)(b.1)",
)

told_not_first = Boolean(
    "decision.told_not_first",
    question=Text(
        "Has an officer given notice that the claim is not your first?",
        "Un agent a-t-il donné avis que la demande n’est pas la première?",
    ),
    statement=Text(
        "an officer has given notice that the claim is not the first",
        "un agent a donné avis que la demande n’est pas la première",
    ),
    why=Text(
        "That notice ends the proceedings and undoes what was decided.",
        "Cet avis met fin à l’affaire et annule ce qui a été décidé.",
    ),
    help=Text(
        "You and the Board would have received it in writing.",
        "Vous et la Commission l’auriez reçu par écrit.",
    ),
    cite="IRPA 104(1)(d)",
    prior=0.02,
)

appeal = Enumeration(
    "appeal.result",
    choices=Appeal,
    question=Text(
        "What came of an appeal to the Refugee Appeal Division?",
        "Qu’est-il advenu d’un appel à la Section d’appel des réfugiés?",
    ),
    statement=Text("of an appeal:", "au sujet d’un appel :"),
    why=Text(
        "A removal order stays conditional while an appeal may still be made or decided.",
        "La mesure de renvoi demeure conditionnelle tant qu’un appel peut être interjeté ou tranché.",
    ),
    help=Text(
        "An appeal must be both filed and perfected within the time limits.",
        "L’appel doit être à la fois interjeté et mis en état dans les délais.",
    ),
    cite="IRPA 110(2.1)",
)

leave_pending = Boolean(
    "court.leave_pending",
    question=Text(
        "Have you asked the Federal Court for leave against the appeal division’s decision, and is that "
        "still open?",
        "Avez-vous demandé à la Cour fédérale l’autorisation de contester la décision de la Section "
        "d’appel, et l’affaire est-elle toujours en instance?",
    ),
    statement=Text(
        "an application for leave against the appeal division’s decision is pending",
        "une demande d’autorisation visant la décision de la Section d’appel est en instance",
    ),
    why=Text(
        "It stays removal by itself, in some cases.",
        "Elle emporte d’elle-même sursis au renvoi, dans certains cas.",
    ),
    help=Text(
        "It stays open until leave or the review is refused and no further appeal is possible.",
        "Elle demeure en instance jusqu’au refus de l’autorisation ou du contrôle, une fois tout autre "
        "recours exclu.",
    ),
    cite="IRPR 231(1)",
    prior=0.3,
)

extension_sought = Boolean(
    "court.extension_sought",
    question=Text(
        "Did you ask the Court for more time to file that application?",
        "Avez-vous demandé à la Cour une prorogation du délai pour déposer cette demande?",
    ),
    statement=Text(
        "an extension of time was sought to apply for leave",
        "une prorogation de délai a été demandée pour la demande d’autorisation",
    ),
    why=Text(
        "With such a request there is no automatic stay.",
        "Avec une telle demande, il n’y a pas de sursis d’office.",
    ),
    help=Text(
        "The time is 15 days from the notice of the decision.",
        "Le délai est de 15 jours à compter de l’avis de la décision.",
    ),
    cite="IRPR 231(4)",
    prior=0.1,
)

FACTS = (
    ruling,
    unfounded,
    excluded,
    evidence_heard,
    last_negative,
    told_not_first,
    appeal,
    leave_pending,
    extension_sought,
)
