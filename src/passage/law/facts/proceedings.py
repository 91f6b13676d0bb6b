"""What happens at the Board besides the decision: a default, or a withdrawal.

What a member weighs is for the member to answer; a reason that nobody has heard yet is not known.
"""

from passage.lang import Answerer, Boolean, Choice, Enumeration
from passage.text import Text


class Default(Choice):
    """What might be held against the claimant or appellant."""

    NONE = "none", "nothing of the kind", "rien de tel"
    FORM = (
        "form",
        "the Basis of Claim Form was not received in time",
        "le Formulaire de fondement de la demande d’asile n’a pas été reçu à temps",
    )
    HEARING = "hearing", "a hearing was missed", "une audience a été manquée"
    OTHER = (
        "other",
        "something else: information not given, no answer to the Board, or another default",
        "autre chose : des renseignements non fournis, aucune réponse à la Commission ou un autre défaut",
    )


own_appeal = Boolean(
    "appeal.own",
    question=Text(
        "Is the appeal to the Refugee Appeal Division yours, rather than the Minister’s?",
        "L’appel à la Section d’appel des réfugiés est-il le vôtre, plutôt que celui du ministre?",
    ),
    statement=Text("the appeal was made by the person", "l’appel a été interjeté par la personne"),
    why=Text(
        "Some rules reach only the appeal that the person made.",
        "Certaines règles ne visent que l’appel interjeté par la personne.",
    ),
    help=Text(
        "If you and the Minister both appealed, answer for your own appeal.",
        "Si vous et le ministre avez tous deux interjeté appel, répondez pour le vôtre.",
    ),
    cite="IRPA 104.1(2)",
    prior=0.95,
)

event = Enumeration(
    "abandonment.event",
    choices=Default,
    question=Text(
        "Has any of these happened in your claim or appeal?",
        "L’une de ces choses s’est-elle produite dans votre demande ou votre appel?",
    ),
    statement=Text("what might be held against the person is:", "ce qui pourrait être reproché est :"),
    why=Text(
        "It is then that a Division may ask whether the case has been abandoned.",
        "C’est alors qu’une section peut se demander s’il y a désistement.",
    ),
    help=Text(
        "A letter from the Board would tell you of a special hearing. Go, whatever the reason for the default.",
        "Une lettre de la Commission vous convoquerait à une audience spéciale. Allez-y, quelle que soit la "
        "raison du défaut.",
    ),
    cite="IRPA 168(1)",
)

present = Boolean(
    "abandonment.present",
    question=Text(
        "Are you present where the Division raises the question of abandonment?",
        "Êtes-vous sur place lorsque la Section soulève la question du désistement?",
    ),
    statement=Text("the person is present at the proceeding", "la personne est présente à la procédure"),
    why=Text(
        "A person who is present may be heard at once, if that is fair.",
        "La personne présente peut être entendue sur-le-champ, si cela est équitable.",
    ),
    help=Text(
        "In person, or by the means of telecommunication that the Division set up.",
        "En personne, ou par le moyen de télécommunication prévu par la Section.",
    ),
    cite="RPDR 65(1)(a)",
)

fair_at_once = Boolean(
    "abandonment.fair_at_once",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Does the member consider it fair to hear the explanation at once?",
        "Selon le ou la commissaire, est-il équitable d’entendre l’explication sur-le-champ?",
    ),
    statement=Text(
        "the member considers it fair to hear the explanation at once",
        "le ou la commissaire juge équitable d’entendre l’explication sur-le-champ",
    ),
    why=Text("Otherwise there is a special hearing.", "Sinon, une audience spéciale est tenue."),
    help=Text(
        "You may say that you need time, counsel or documents.",
        "Vous pouvez dire qu’il vous faut du temps, un conseil ou des documents.",
    ),
    cite="RPDR 65(1)(a)",
)

explained = Boolean(
    "abandonment.explained",
    question=Text(
        "Have you been given the opportunity to explain why the case should not be found abandoned?",
        "Vous a-t-on donné la possibilité d’expliquer pourquoi le désistement ne devrait pas être prononcé?",
    ),
    statement=Text(
        "the person has been given the opportunity to explain",
        "la personne a eu la possibilité de s’expliquer",
    ),
    why=Text(
        "Nothing may be found abandoned before that.",
        "Aucun désistement ne peut être prononcé avant cela.",
    ),
    help=Text(
        "If a special hearing was held without you, and you never had notice of it, answer no.",
        "Si une audience spéciale a eu lieu sans vous et que vous n’en avez jamais reçu l’avis, répondez non.",
    ),
    cite="RPDR 65(1)",
)

default = Boolean(
    "abandonment.default",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Is the member of the opinion that the person is in default in the proceedings?",
        "De l’avis du ou de la commissaire, la personne omet-elle de poursuivre l’affaire?",
    ),
    statement=Text(
        "the member is of the opinion that the person is in default in the proceedings",
        "le ou la commissaire estime que la personne omet de poursuivre l’affaire",
    ),
    why=Text(
        "Without that opinion nothing may be found abandoned.",
        "Sans cet avis, aucun désistement ne peut être prononcé.",
    ),
    help=Text(
        "The member must consider the explanation, and that the person is ready to start or go on. Illness, a "
        "notice that never came, an error of counsel are explanations to give.",
        "Le ou la commissaire prend en considération l’explication et le fait que la personne est prête à "
        "commencer ou à poursuivre. La maladie, un avis jamais reçu, une erreur du conseil sont des "
        "explications à donner.",
    ),
    cite="IRPA 168(1)",
)

appeal_hearing_fixed = Boolean(
    "appeal.hearing_fixed",
    question=Text(
        "Has the appeal division fixed a date for a hearing?",
        "La Section d’appel a-t-elle fixé la date d’une audience?",
    ),
    statement=Text(
        "a date has been fixed for a hearing of the appeal", "la date d’une audience en appel a été fixée"
    ),
    why=Text(
        "The rules then give the appellant an opportunity to explain.",
        "Les règles donnent alors à l’appelant la possibilité de s’expliquer.",
    ),
    help=Text("Most appeals have no hearing.", "La plupart des appels se règlent sans audience."),
    cite="RADR 68(1)",
    prior=0.05,
)

evidence_accepted = Boolean(
    "withdrawal.evidence_accepted",
    question=Text(
        "Has substantive evidence been accepted in the hearing of your claim?",
        "Des éléments de preuve de fond ont-ils été acceptés lors de l’audience sur votre demande?",
    ),
    statement=Text(
        "substantive evidence has been accepted in the hearing",
        "des éléments de preuve de fond ont été acceptés lors de l’audience",
    ),
    why=Text(
        "Until then a claim may be withdrawn freely; after that the Division must be asked.",
        "Jusque-là, la demande peut être retirée librement; ensuite, il faut le demander à la Section.",
    ),
    help=Text(
        "If the hearing has not begun, the answer is no. The rules do not say what is substantive: evidence about "
        "the claim itself, not about dates or procedure.",
        "Si l’audience n’a pas commencé, répondez non. Les règles ne disent pas ce qui est « de fond » : la preuve "
        "qui porte sur la demande elle-même, non sur les dates ou la procédure.",
    ),
    cite="RPDR 59(2)",
    prior=0.2,
)

appeal_ready = Boolean(
    "withdrawal.appeal_ready",
    question=Text(
        "May the appeal division already decide your appeal on the papers?",
        "La Section d’appel peut-elle déjà trancher votre appel sur la foi des documents?",
    ),
    statement=Text(
        "the requirements for deciding the appeal on the materials provided are met",
        "les exigences pour trancher l’appel sur la foi des documents présentés sont remplies",
    ),
    why=Text(
        "Until then an appeal may be withdrawn by a simple notice.",
        "Jusque-là, l’appel peut être retiré par un simple avis.",
    ),
    help=Text(
        "It may once 15 days have passed since the Minister received your record, the time to perfect the appeal "
        "has expired, or your reply has been given or is out of time.",
        "Elle le peut dès que 15 jours se sont écoulés depuis la réception de votre dossier par le ministre, que "
        "le délai de mise en état est expiré, ou que la réplique a été transmise ou ne peut plus l’être.",
    ),
    cite="RADR 7",
)

harms_integrity = Boolean(
    "withdrawal.harms_integrity",
    answered_by=Answerer.OFFICER,
    question=Text(
        "In the member’s opinion, would the withdrawal likely have a negative effect on the Division’s integrity?",
        "De l’avis du ou de la commissaire, le retrait aurait-il vraisemblablement un effet néfaste sur "
        "l’intégrité de la Section?",
    ),
    statement=Text(
        "the withdrawal would likely have a negative effect on the Division’s integrity",
        "le retrait aurait vraisemblablement un effet néfaste sur l’intégrité de la Section",
    ),
    why=Text("Only then is it an abuse of process.", "C’est alors seulement qu’il y a abus de procédure."),
    help=Text(
        "Say why you withdraw: safety at home, another status, family.",
        "Dites pourquoi vous vous retirez : la sécurité revenue, un autre statut, la famille.",
    ),
    cite="RPDR 59(1)",
    prior=0.05,
)

FACTS = (
    own_appeal,
    event,
    present,
    fair_at_once,
    explained,
    default,
    appeal_hearing_fixed,
    evidence_accepted,
    appeal_ready,
    harms_integrity,
)
