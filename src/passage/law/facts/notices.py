"""Days of notices, and what was filed at the Federal Court: from them times run, or an order takes effect."""

from passage.lang import Boolean, Day
from passage.text import Text

leave_filed_on = Day(
    "court.leave_filed_on",
    question=Text(
        "On what day did you file your application for leave, with the written reasons in hand?",
        "Quel jour avez-vous déposé votre demande d’autorisation, en ayant les motifs écrits?",
    ),
    statement=Text(
        "the day the application for leave was filed, the reasons being in hand",
        "la date du dépôt de la demande d’autorisation, les motifs ayant été reçus",
    ),
    why=Text(
        "The application must then be perfected.", "La demande d’autorisation doit ensuite être mise en état."
    ),
    help=Text(
        "If the reasons were not in hand, leave this out and give the day on which they come.",
        "Si les motifs n’avaient pas été reçus, ne répondez pas ici et donnez la date de leur réception.",
    ),
    cite="FCR 10(1)(a)",
)

leave_reasons_on = Day(
    "court.reasons_on",
    question=Text(
        "After filing without the written reasons: on what day did you receive them, or notice that there "
        "are none?",
        "Après un dépôt sans les motifs écrits : quel jour les avez-vous reçus, ou avez-vous su qu’il n’y en a "
        "pas?",
    ),
    statement=Text(
        "the day the reasons, or notice that there are none, came after filing",
        "la date de réception, après le dépôt, des motifs ou de l’avis qu’il n’y en a pas",
    ),
    why=Text(
        "The time to perfect the application runs from it.",
        "Le délai de mise en état de la demande d’autorisation court à compter de ce jour.",
    ),
    help=Text("The Court asks the tribunal for them.", "La Cour les demande à l’auteur de la décision."),
    cite="FCR 10(1)(b)",
)

leave_granted_on = Day(
    "court.leave_granted_on",
    question=Text(
        "On what day did the Federal Court grant leave?",
        "Quel jour la Cour fédérale a-t-elle accordé l’autorisation?",
    ),
    statement=Text("the day leave was granted", "la date à laquelle l’autorisation a été accordée"),
    why=Text(
        "The hearing falls within a window after it.", "L’audition a lieu dans une fenêtre après ce jour."
    ),
    help=Text("The order that grants leave bears the day.", "L’ordonnance en porte la date."),
    cite="IRPA 74(b)",
)

assessments_on = Day(
    "prra.assessments_on",
    question=Text(
        "On what day were the written assessments on your application for protection handed or mailed to you?",
        "Quel jour les évaluations écrites de votre demande de protection vous ont-elles été remises ou "
        "postées?",
    ),
    statement=Text(
        "the day the assessments were handed or mailed", "la date de remise ou d’envoi des évaluations"
    ),
    why=Text(
        "A written response received in time must be considered.",
        "La réplique écrite reçue à temps doit être prise en compte.",
    ),
    help=Text(
        "Only where what protection can give is narrowed (security, serious criminality, exclusion).",
        "Seulement si la protection est restreinte (sécurité, grande criminalité, exclusion).",
    ),
    cite="IRPR 172(1)",
)

assessments_by_mail = Boolean(
    "prra.assessments_by_mail",
    question=Text(
        "Were those assessments sent by mail?", "Ces évaluations ont-elles été envoyées par la poste?"
    ),
    statement=Text("the assessments were sent by mail", "les évaluations ont été envoyées par la poste"),
    why=Text("The mail adds seven days.", "La poste ajoute sept jours."),
    help=Text("To the last address you gave.", "À la dernière adresse que vous avez fournie."),
    cite="IRPR 172(3)",
    prior=0.5,
)

review_on = Day(
    "stay.assessments_on",
    question=Text(
        "On what day were the assessments for the re-examination of your stay handed or mailed to you?",
        "Quel jour les évaluations en vue du réexamen de votre sursis vous ont-elles été remises ou postées?",
    ),
    statement=Text(
        "the day the assessments for a re-examination were handed or mailed",
        "la date de remise ou d’envoi des évaluations en vue du réexamen",
    ),
    why=Text(
        "A written response received in time must be considered before the stay is cancelled or maintained.",
        "La réplique écrite reçue à temps doit être prise en compte avant que le sursis soit révoqué ou "
        "maintenu.",
    ),
    help=Text("They come with a notice of re-examination.", "Elles accompagnent un avis de réexamen."),
    cite="IRPR 173(2)",
)

review_by_mail = Boolean(
    "stay.assessments_by_mail",
    question=Text(
        "Were the assessments for the re-examination sent by mail?",
        "Les évaluations en vue du réexamen ont-elles été envoyées par la poste?",
    ),
    statement=Text(
        "the assessments for the re-examination were sent by mail",
        "les évaluations en vue du réexamen ont été envoyées par la poste",
    ),
    why=Text("The mail adds seven days.", "La poste ajoute sept jours."),
    help=Text("To the last address you gave.", "À la dernière adresse que vous avez fournie."),
    cite="IRPR 173(3)",
    prior=0.5,
)

ineligible_on = Day(
    "notice.ineligible_on",
    question=Text(
        "On what day was notice provided that your claim is ineligible?",
        "Quel jour le constat d’irrecevabilité de votre demande d’asile vous a-t-il été notifié?",
    ),
    statement=Text("the day of the notice of ineligibility", "la date de notification de l’irrecevabilité"),
    why=Text(
        "The removal order comes into force on it, or seven days later.",
        "La mesure de renvoi prend effet ce jour-là, ou sept jours plus tard.",
    ),
    help=Text(
        "Before 2026-03-26 the time ran from the finding itself: give its day.",
        "Avant le 2026-03-26, le délai courait du constat lui-même : donnez-en la date.",
    ),
    cite="IRPA 49(2)(b)",
)

withdrawn_on = Day(
    "notice.withdrawn_on",
    question=Text(
        "On what day was notice provided that your claim has been determined to be withdrawn?",
        "Quel jour le prononcé du retrait de votre demande d’asile vous a-t-il été notifié?",
    ),
    statement=Text("the day of the notice of withdrawal", "la date de notification du retrait"),
    why=Text("The removal order comes into force then.", "La mesure de renvoi prend alors effet."),
    help=Text("The notice comes from the Board.", "L’avis vient de la Commission."),
    cite="IRPA 49(2)(f)",
)

abandoned_on = Day(
    "notice.abandoned_on",
    question=Text(
        "On what day was notice provided that your claim has been determined to be abandoned?",
        "Quel jour le prononcé du désistement de votre demande d’asile vous a-t-il été notifié?",
    ),
    statement=Text("the day of the notice of abandonment", "la date de notification du désistement"),
    why=Text(
        "The removal order comes into force some days later.",
        "La mesure de renvoi prend effet quelques jours plus tard.",
    ),
    help=Text("The notice comes from the Board.", "L’avis vient de la Commission."),
    cite="IRPA 49(2)(g)",
)

terminated_on = Day(
    "notice.terminated_on",
    question=Text(
        "On what day did an officer’s notice (misrepresentation, or a claim that is not the first) end the "
        "proceedings?",
        "Quel jour l’avis d’un agent (présentations erronées, ou demande qui n’est pas la première) a-t-il mis "
        "fin à l’affaire?",
    ),
    statement=Text("the day proceedings ended by notice", "la date du classement de l’affaire par un avis"),
    why=Text(
        "The removal order comes into force some days later.",
        "La mesure de renvoi prend effet quelques jours plus tard.",
    ),
    help=Text("The notice bears a date.", "L’avis porte une date."),
    cite="IRPA 49(2)(h)",
)

order_made_on = Day(
    "order.made_on",
    question=Text(
        "On what day was the removal order made?", "Quel jour la mesure de renvoi a-t-elle été prise?"
    ),
    statement=Text("the day the order was made", "la date à laquelle la mesure a été prise"),
    why=Text(
        "If it was made at a port of entry and is in force, protection must be asked for at once.",
        "Si elle a été prise à un point d’entrée et a pris effet, la protection se demande aussitôt.",
    ),
    help=Text("The order bears the day.", "La mesure porte une date."),
    cite="IRPR 166",
)

minister_form_on = Day(
    "minister.form_on",
    question=Text(
        "On what day did the Minister receive your Basis of Claim Form?",
        "Quel jour le ministre a-t-il reçu votre Formulaire de fondement de la demande d’asile?",
    ),
    statement=Text(
        "the day the Minister received the form", "la date de réception du formulaire par le ministre"
    ),
    why=Text(
        "After some days without notice from the Minister, the claim may be allowed without a hearing.",
        "Après quelques jours sans avis du ministre, la demande peut être accueillie sans audience.",
    ),
    help=Text("The Division sends the form on.", "La Section transmet le formulaire."),
    cite="RPDR 23",
)

minister_notice_on = Day(
    "minister.notice_on",
    question=Text(
        "On what day did the Minister receive the Division’s notice of possible inadmissibility or "
        "ineligibility?",
        "Quel jour le ministre a-t-il reçu l’avis de la Section sur une interdiction de territoire ou une "
        "irrecevabilité possible?",
    ),
    statement=Text(
        "the day the Minister received the Division’s notice",
        "la date de réception de l’avis par le ministre",
    ),
    why=Text(
        "Unless the Minister answers in time, the Division may go on.",
        "Faute de réponse à temps du ministre, la Section peut continuer.",
    ),
    help=Text("The Division gives you a copy of it.", "La Section vous en remet une copie."),
    cite="RPDR 28(3)",
)

FACTS = (
    leave_filed_on,
    leave_reasons_on,
    leave_granted_on,
    assessments_on,
    assessments_by_mail,
    review_on,
    review_by_mail,
    ineligible_on,
    withdrawn_on,
    abandoned_on,
    terminated_on,
    order_made_on,
    minister_form_on,
    minister_notice_on,
)
