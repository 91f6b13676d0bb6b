"""The application for protection before removal: its notification, its dates, and what came of it."""

from passage.lang import Answerer, Boolean, Choice, Day, Enumeration
from passage.text import Text


class Stage(Choice):
    """How far the application for protection has gone."""

    NONE = "none", "no notification, and no application", "ni avis, ni demande"
    NOTIFIED = "notified", "notified; no application yet", "avis reçu; pas encore de demande"
    DECLINED = (
        "declined",
        "notified; said in writing that none will be made",
        "avis reçu; a confirmé par écrit ne pas vouloir en faire",
    )
    PENDING = "pending", "application made, not decided", "demande faite, non tranchée"
    REJECTED = (
        "rejected",
        "rejected (withdrawn or abandoned included)",
        "rejetée (retrait ou désistement compris)",
    )
    ALLOWED = (
        "allowed",
        "allowed; permanent residence not decided, and the stay not cancelled",
        "accueillie; la résidence permanente n’est pas tranchée, et le sursis n’est pas révoqué",
    )
    ENDED = (
        "ended",
        "allowed; since then permanent residence was decided, or the stay cancelled",
        "accueillie; depuis, la résidence permanente a été tranchée, ou le sursis révoqué",
    )


stage = Enumeration(
    "prra.stage",
    choices=Stage,
    question=Text(
        "How far has an application for protection (risk assessment before removal) gone?",
        "Où en est la demande de protection (examen des risques avant renvoi)?",
    ),
    statement=Text("the application for protection:", "la demande de protection :"),
    why=Text(
        "It opens on notification, stays removal, and closes other requests while it is pending.",
        "Elle s’ouvre sur avis, emporte sursis au renvoi et exclut d’autres demandes tant qu’elle est en "
        "instance.",
    ),
    help=Text(
        "This is not the claim for refugee protection. The notification comes with a form of its own.",
        "Il ne s’agit pas de la demande d’asile. L’avis est remis avec un formulaire distinct.",
    ),
    cite="IRPR 160(1)",
)

form_on = Day(
    "prra.form_on",
    question=Text(
        "On what day was the form for that application handed or mailed to you?",
        "Quel jour le formulaire de cette demande vous a-t-il été remis ou posté?",
    ),
    statement=Text(
        "the day the form was handed or mailed", "la date à laquelle le formulaire a été remis ou posté"
    ),
    why=Text("Fifteen days run from the notification.", "Quinze jours courent à compter de l’avis."),
    help=Text(
        "A form sent by mail counts as given seven days later.",
        "Un formulaire envoyé par la poste est considéré comme remis sept jours plus tard.",
    ),
    cite="IRPR 160(4)",
)

by_mail = Boolean(
    "prra.by_mail",
    question=Text("Was the form sent by mail?", "Le formulaire a-t-il été envoyé par la poste?"),
    statement=Text("the form was sent by mail", "le formulaire a été envoyé par la poste"),
    why=Text("The mail adds seven days.", "La poste ajoute sept jours."),
    help=Text("To the last address you gave.", "À la dernière adresse que vous avez fournie."),
    cite="IRPR 160(4)(b)",
    prior=0.3,
)

applied_on = Day(
    "prra.applied_on",
    question=Text(
        "On what day was your application for protection received?",
        "Quel jour votre demande de protection a-t-elle été reçue?",
    ),
    statement=Text(
        "the day the application for protection was received",
        "la date de réception de la demande de protection",
    ),
    why=Text(
        "Received within 15 days of the notification, it keeps the stay.",
        "Reçue dans les 15 jours suivant l’avis, elle maintient le sursis.",
    ),
    help=Text(
        "The day of receipt counts, not the day of sending.",
        "C’est le jour de réception qui compte, non celui de l’envoi.",
    ),
    cite="IRPR 162",
)

earlier = Boolean(
    "prra.earlier",
    question=Text(
        "Was an earlier application for protection of yours rejected, withdrawn or abandoned?",
        "Avez-vous déjà fait une demande de protection qui a été rejetée, retirée ou l’objet d’un désistement?",
    ),
    statement=Text(
        "an earlier application for protection was rejected, withdrawn or abandoned",
        "une demande de protection antérieure a été rejetée, retirée ou l’objet d’un désistement",
    ),
    why=Text(
        "For 12 months after, no other may be made.", "Pendant 12 mois, aucune autre ne peut être faite."
    ),
    help=Text(
        "An application to be protected from removal, decided by an officer, not by the Board.",
        "Une demande de protection contre le renvoi, tranchée par un agent, non par la Commission.",
    ),
    cite="IRPA 112(2)(c)",
    prior=0.05,
)

last_decision = Day(
    "prra.last_decision",
    question=Text(
        "On what day was the last decision on such an earlier application?",
        "Quel jour la dernière décision sur une telle demande antérieure a-t-elle été rendue?",
    ),
    statement=Text(
        "the day of the last decision on an earlier application for protection",
        "la date de la dernière décision sur une demande de protection antérieure",
    ),
    why=Text("Twelve months run from it.", "Douze mois courent à compter de ce jour."),
    help=Text(
        "The later of the officer’s decision and the Federal Court’s refusal of leave or dismissal.",
        "La plus récente de la décision de l’agent et du refus d’autorisation ou du rejet par la Cour "
        "fédérale.",
    ),
    cite="IRPA 112(2)(c)",
)

remained = Boolean(
    "prra.remained",
    question=Text(
        "Have you remained in Canada since the notification for that earlier application?",
        "Votre présence au Canada est-elle ininterrompue depuis l’avis relatif à cette demande antérieure?",
    ),
    statement=Text(
        "the person has remained in Canada since the earlier notification",
        "la personne est demeurée au Canada depuis l’avis antérieur",
    ),
    why=Text(
        "A further application then needs no notification, and stays nothing.",
        "Une autre demande se fait alors sans avis, et n’emporte pas sursis.",
    ),
    help=Text("Without leaving, even for a day.", "Sans en sortir, même un jour."),
    cite="IRPR 165",
    prior=0.7,
)

order_at_port = Boolean(
    "prra.order_at_port",
    question=Text(
        "Was the removal order made at a port of entry, on your arrival, and in force at once?",
        "La mesure de renvoi a-t-elle été prise à un point d’entrée, à votre arrivée, et a-t-elle aussitôt "
        "pris effet?",
    ),
    statement=Text(
        "the order was made on arrival at a port of entry and was in force at once",
        "la mesure a été prise à l’arrivée à un point d’entrée et a aussitôt pris effet",
    ),
    why=Text(
        "The application must then be made at once, and stays nothing.",
        "La demande doit alors être faite aussitôt, et n’emporte pas sursis.",
    ),
    help=Text(
        "The order against a claimant is conditional, so this is seldom so.",
        "La mesure visant une personne qui demande l’asile est conditionnelle; c’est donc rarement le cas.",
    ),
    cite="IRPR 166",
    prior=0.05,
)

exempted = Boolean(
    "prra.exempted",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Does an exemption by the Minister lift the 12-month wait for people of that country or class?",
        "Une exemption du ministre lève-t-elle l’attente de 12 mois pour les personnes de ce pays ou de "
        "cette catégorie?",
    ),
    statement=Text(
        "the Minister has exempted people of that country or class from the 12-month wait",
        "le ministre a exempté de l’attente de 12 mois les personnes de ce pays ou de cette catégorie",
    ),
    why=Text(
        "Where a country has changed for the worse, the wait may be lifted.",
        "Si la situation d’un pays s’est dégradée, l’attente peut être levée.",
    ),
    help=Text(
        "Exemptions are published. One does not help if the Board decided after it took effect.",
        "Les exemptions sont publiées. Une exemption ne vaut pas si la Commission a tranché après "
        "sa prise d’effet.",
    ),
    cite="IRPA 112(2.1)",
    prior=0.05,
)

factors = Boolean(
    "prra.factors",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Is there evidence that seriously puts credibility in issue, is central, and would justify allowing "
        "the application if believed?",
        "Y a-t-il des preuves qui mettent sérieusement en cause la crédibilité, sont au cœur de la décision "
        "et, si elles étaient admises, justifieraient d’accueillir la demande?",
    ),
    statement=Text(
        "the three factors for a hearing are met", "les trois facteurs justifiant une audience sont réunis"
    ),
    why=Text(
        "The Minister weighs these factors before calling a hearing.",
        "Le ministre pèse ces facteurs avant de tenir une audience.",
    ),
    help=Text("All three must be met.", "Il faut les trois à la fois."),
    cite="IRPR 167",
    prior=0.3,
)

FACTS = (
    stage,
    form_on,
    by_mail,
    applied_on,
    earlier,
    last_decision,
    remained,
    order_at_port,
    exempted,
    factors,
)
