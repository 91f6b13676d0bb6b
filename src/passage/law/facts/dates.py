"""Days from which times run before the Board: the referral, the form, the hearing, the decision, the appeal."""

from passage.lang import Day
from passage.text import Text

eligibility_on = Day(
    "claim.eligibility_on",
    question=Text(
        "On what day does the officer decide whether your claim is eligible?",
        "Quel jour l’agent décide-t-il si votre demande d’asile est recevable?",
    ),
    statement=Text("the day eligibility is determined", "la date de la décision sur la recevabilité"),
    why=Text(
        "By then the form on the basis of a claim made inland must be in the officer’s hands.",
        "Ce jour-là au plus tard, l’agent doit avoir reçu le formulaire sur le fondement de la demande "
        "faite à l’intérieur du Canada.",
    ),
    help=Text(
        "Usually the day of the interview to which you were called.",
        "D’ordinaire, le jour de l’entrevue que fixe la convocation.",
    ),
    cite="IRPR 159.8(1)",
)

referred_on = Day(
    "claim.referred_on",
    question=Text(
        "On what day was your claim referred to the Refugee Protection Division?",
        "Quel jour votre demande d’asile a-t-elle été déférée à la Section de la protection des réfugiés?",
    ),
    statement=Text("the day the claim was referred", "la date à laquelle la demande a été déférée"),
    why=Text(
        "From it run the times for your form, if you claimed at a port of entry, and for the hearing.",
        "De ce jour courent les délais pour le formulaire, si la demande a été faite à un point d’entrée, "
        "et pour l’audience.",
    ),
    help=Text(
        "The letter that refers the claim, or confirms the referral, bears the day.",
        "La lettre qui défère la demande, ou confirme le déféré, en porte la date.",
    ),
    cite="IRPR 159.8(2)",
)

informed_on = Day(
    "claim.informed_on",
    question=Text(
        "On what day did the officer give you the written information about the Division and your hearing?",
        "Quel jour l’agent vous a-t-il remis les renseignements écrits sur la Section et votre audience?",
    ),
    statement=Text(
        "the day the officer’s written information was received",
        "la date de réception des renseignements écrits de l’agent",
    ),
    why=Text(
        "Ten days run from it to give your contact information.",
        "Dix jours courent à compter de ce jour pour fournir vos coordonnées.",
    ),
    help=Text(
        "It comes with the notice to appear, usually on the day of the referral.",
        "Ils accompagnent l’avis de convocation, d’ordinaire le jour du déféré.",
    ),
    cite="RPDR 4(2)",
)

form_due_on = Day(
    "boc.due_on",
    question=Text(
        "On what day was your Basis of Claim Form due?",
        "Quel jour votre Formulaire de fondement de la demande d’asile devait-il être reçu?",
    ),
    statement=Text("the day the form was due", "la date à laquelle le formulaire devait être reçu"),
    why=Text(
        "If the Division has not received it, a special hearing on abandonment follows within days.",
        "Si la Section ne l’a pas reçu, une audience spéciale sur le désistement suit en quelques jours.",
    ),
    help=Text(
        "The day written on the notice to appear; for a form not yet due, leave this out.",
        "La date inscrite sur l’avis de convocation; si elle n’est pas encore venue, ne répondez pas.",
    ),
    cite="RPDR 65(2)",
)

hearing_on = Day(
    "hearing.on",
    question=Text("On what day is your hearing?", "Quel jour votre audience a-t-elle lieu?"),
    statement=Text("the day fixed for the hearing", "la date fixée pour l’audience"),
    why=Text(
        "Documents, changes to the form and requests must be received some days before it.",
        "Les documents, les modifications au formulaire et les demandes doivent être reçus quelques jours "
        "avant.",
    ),
    help=Text(
        "The day on the latest notice to appear.", "La date inscrite sur le dernier avis de convocation."
    ),
    cite="RPDR 34(3)",
)

missed_on = Day(
    "hearing.missed_on",
    question=Text(
        "If you missed your hearing: on what day was it to be held?",
        "Si vous avez manqué votre audience : quel jour devait-elle avoir lieu?",
    ),
    statement=Text(
        "the day fixed for the hearing that was missed", "la date fixée pour l’audience qui a été manquée"
    ),
    why=Text(
        "A special hearing on abandonment follows within days.",
        "Une audience spéciale sur le désistement suit en quelques jours.",
    ),
    help=Text(
        "The notice to appear also gives the day of that special hearing.",
        "L’avis de convocation donne aussi la date de cette audience spéciale.",
    ),
    cite="RPDR 65(3)",
)

application_on = Day(
    "application.received_on",
    question=Text(
        "On what day did you receive the other party’s written application?",
        "Quel jour avez-vous reçu la demande écrite de l’autre partie?",
    ),
    statement=Text(
        "the day the other party’s application was received",
        "la date de réception de la demande de l’autre partie",
    ),
    why=Text("A response is due a few days later.", "La réponse est attendue quelques jours plus tard."),
    help=Text(
        "An application to the Refugee Protection Division, usually from the Minister.",
        "Une demande présentée à la Section de la protection des réfugiés, d’ordinaire par le ministre.",
    ),
    cite="RPDR 51(4)",
)

reasons_on = Day(
    "decision.reasons_on",
    question=Text(
        "On what day did you receive the written reasons of the Refugee Protection Division?",
        "Quel jour avez-vous reçu les motifs écrits de la Section de la protection des réfugiés?",
    ),
    statement=Text(
        "the day the Division’s written reasons were received",
        "la date de réception des motifs écrits de la Section",
    ),
    why=Text(
        "The two times for an appeal run from that day.",
        "Les deux délais d’appel courent à compter de ce jour.",
    ),
    help=Text(
        "Reasons given aloud at the hearing do not start the time; written ones do. What comes by regular "
        "mail counts as received seven days after mailing.",
        "Les motifs prononcés à l’audience ne font pas courir le délai; les motifs écrits, oui. Ce qui vient "
        "par courrier ordinaire est considéré comme reçu sept jours après la mise à la poste.",
    ),
    cite="IRPR 159.91(1)",
)

notice_on = Day(
    "decision.notice_on",
    question=Text(
        "On what day was notice of the Refugee Protection Division’s decision provided to you?",
        "Quel jour la décision de la Section de la protection des réfugiés vous a-t-elle été notifiée?",
    ),
    statement=Text(
        "the day notice of the Division’s decision was provided",
        "la date de la notification de la décision de la Section",
    ),
    why=Text(
        "The removal order may come into force some days after it; written reasons may be asked for.",
        "La mesure de renvoi peut prendre effet quelques jours après; on peut demander les motifs écrits.",
    ),
    help=Text(
        "The notice of decision bears a date; keep the envelope or the message too.",
        "L’avis de décision porte une date; conservez aussi l’enveloppe ou le message.",
    ),
    cite="IRPA 169(e)",
)

intervention_on = Day(
    "appeal.intervention_on",
    question=Text(
        "On what day did you receive the Minister’s notice of intervention, record or documents in the appeal?",
        "Quel jour avez-vous reçu l’avis d’intervention, le dossier ou les documents du ministre en appel?",
    ),
    statement=Text(
        "the day the Minister’s intervention was received",
        "la date de réception de l’intervention du ministre",
    ),
    why=Text("A reply is due 15 days later.", "La réplique est attendue 15 jours plus tard."),
    help=Text(
        "Each of them starts a time of its own; give the day of the one you answer.",
        "Chacun fait courir son propre délai; donnez la date de celui auquel vous répondez.",
    ),
    cite="RADR 5(5)",
)

perfected_on = Day(
    "appeal.perfected_on",
    question=Text("On what day was your appeal perfected?", "Quel jour votre appel a-t-il été mis en état?"),
    statement=Text("the day the appeal was perfected", "la date de la mise en état de l’appel"),
    why=Text(
        "The appeal division aims to decide within a time that runs from it.",
        "La Section d’appel vise à trancher dans un délai qui court à compter de ce jour.",
    ),
    help=Text(
        "The day on which the division received your record, as stamped.",
        "La date de réception de votre dossier par la Section, selon le timbre.",
    ),
    cite="IRPR 159.92(1)",
)

appeal_notice_on = Day(
    "appeal.notice_on",
    question=Text(
        "On what day did the Refugee Appeal Division give notice that the claim is rejected?",
        "Quel jour la Section d’appel des réfugiés a-t-elle notifié le rejet de la demande d’asile?",
    ),
    statement=Text(
        "the day of the appeal division’s notice of rejection",
        "la date de la notification du rejet par la Section d’appel",
    ),
    why=Text(
        "The removal order comes into force some days later.",
        "La mesure de renvoi prend effet quelques jours plus tard.",
    ),
    help=Text(
        "For the time to go to the Federal Court, give the day of notice of that decision too.",
        "Pour le délai devant la Cour fédérale, donnez aussi la date de notification de cette décision.",
    ),
    cite="IRPA 49(2)(e)",
)

FACTS = (
    eligibility_on,
    referred_on,
    informed_on,
    form_due_on,
    hearing_on,
    missed_on,
    application_on,
    reasons_on,
    notice_on,
    intervention_on,
    perfected_on,
    appeal_notice_on,
)
