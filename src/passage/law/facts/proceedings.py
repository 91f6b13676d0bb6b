"""What happens at the Board besides the decision: a default, a withdrawal, a request to take the case up again.

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

natural_justice = Boolean(
    "request.natural_justice",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Does the member find that there was a failure to observe a principle of natural justice?",
        "Selon le ou la commissaire, y a-t-il eu manquement à un principe de justice naturelle?",
    ),
    statement=Text(
        "there was a failure to observe a principle of natural justice",
        "il y a eu manquement à un principe de justice naturelle",
    ),
    why=Text(
        "A case that is over is taken up again on that ground, if it is established.",
        "Une affaire terminée est reprise pour ce motif, s’il est établi.",
    ),
    help=Text(
        "Such as: no notice of the hearing, no chance to be heard, no interpreter that could be understood, "
        "counsel who failed the person.",
        "Par exemple : aucun avis de l’audience, aucune possibilité de se faire entendre, une interprétation "
        "incompréhensible, une représentation défaillante.",
    ),
    cite="RPDR 62(6)",
)

interests_of_justice = Boolean(
    "request.interests_of_justice",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Does the member find it otherwise in the interests of justice to reinstate?",
        "Selon le ou la commissaire, le rétablissement est-il par ailleurs dans l’intérêt de la justice?",
    ),
    statement=Text(
        "it is otherwise in the interests of justice to reinstate",
        "il est par ailleurs dans l’intérêt de la justice de procéder au rétablissement",
    ),
    why=Text(
        "What was withdrawn may be reinstated on that ground too.", "Ce motif permet aussi le rétablissement."
    ),
    help=Text(
        "Say why it was withdrawn, what has changed, and why you ask now.",
        "Dites pourquoi il y a eu retrait, ce qui a changé, et pourquoi vous le demandez maintenant.",
    ),
    cite="RPDR 60(3)",
)

denied_before = Boolean(
    "request.denied_before",
    question=Text(
        "Has a request of yours of the same kind, in the same case, already been denied?",
        "Une demande du même genre, dans la même affaire, vous a-t-elle déjà été refusée?",
    ),
    statement=Text(
        "an earlier request of the same kind was denied", "une demande antérieure du même genre a été refusée"
    ),
    why=Text(
        "A further one needs exceptional circumstances supported by new evidence.",
        "Une nouvelle demande exige des circonstances exceptionnelles fondées sur de nouveaux éléments de preuve.",
    ),
    help=Text(
        "For instance a second request to reopen the same claim.",
        "Par exemple une seconde demande de réouverture de la même demande d’asile.",
    ),
    cite="RPDR 62(8)",
    prior=0.05,
)

new_evidence = Boolean(
    "request.new_evidence",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Does the member find exceptional circumstances supported by new evidence?",
        "Selon le ou la commissaire, y a-t-il des circonstances exceptionnelles fondées sur de nouveaux éléments "
        "de preuve?",
    ),
    statement=Text(
        "there are exceptional circumstances supported by new evidence",
        "il existe des circonstances exceptionnelles fondées sur de nouveaux éléments de preuve",
    ),
    why=Text("A further request needs them.", "Une nouvelle demande les exige."),
    help=Text(
        "Evidence that the first request did not have.",
        "Des éléments de preuve que la première demande ne comportait pas.",
    ),
    cite="RPDR 62(8)",
)

court_final = Boolean(
    "court.final",
    question=Text(
        "Has the Federal Court made a final determination about that decision?",
        "La Cour fédérale a-t-elle rendu une décision en dernier ressort au sujet de cette décision?",
    ),
    statement=Text(
        "the Federal Court has made a final determination",
        "la Cour fédérale a rendu une décision en dernier ressort",
    ),
    why=Text("After that the Board may no longer reopen.", "Après cela, la Commission ne peut plus rouvrir."),
    help=Text(
        "A judgment that dismissed your application for judicial review. A refusal of leave is asked about apart, and a "
        "judgment in your favour sends the case back.",
        "Un jugement qui a rejeté votre demande de contrôle judiciaire. Le refus d’autorisation fait l’objet d’une autre "
        "question, et un jugement en votre faveur renvoie l’affaire.",
    ),
    cite="IRPA 170.2",
    prior=0.1,
)

leave_refused = Boolean(
    "court.leave_refused",
    question=Text(
        "Has the Federal Court refused leave to seek judicial review of that decision?",
        "La Cour fédérale a-t-elle refusé l’autorisation de demander le contrôle judiciaire de cette décision?",
    ),
    statement=Text("the Federal Court has refused leave", "la Cour fédérale a refusé l’autorisation"),
    why=Text(
        "Whether that closes the case for good is an open question of law.",
        "Que cela ferme l’affaire pour de bon est une question de droit non tranchée ici.",
    ),
    help=Text(
        "An order that dismissed the application for leave, for whatever reason.",
        "Une ordonnance qui a rejeté la demande d’autorisation, quelle qu’en soit la raison.",
    ),
    cite="IRPA 170.2",
    prior=0.1,
)

parallel = Boolean(
    "request.parallel",
    question=Text(
        "Is an appeal, or an application to the Federal Court, pending on the same or similar grounds?",
        "Un appel ou une demande à la Cour fédérale est-il en instance pour des motifs identiques ou similaires?",
    ),
    statement=Text(
        "another remedy is pending on the same or similar grounds",
        "un autre recours est en instance pour des motifs identiques ou similaires",
    ),
    why=Text(
        "The request is then allowed only if that makes for a timely and efficient process.",
        "La demande n’est alors accueillie que si la célérité et l’efficacité le commandent.",
    ),
    help=Text(
        "Attach a copy of any such appeal or application.", "Joignez une copie de tout recours en instance."
    ),
    cite="RPDR 62(9)",
    prior=0.3,
)

efficient = Boolean(
    "request.efficient",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Does the member find reopening necessary for the timely and efficient processing of the case?",
        "Selon le ou la commissaire, la réouverture est-elle nécessaire pour traiter l’affaire avec célérité et efficacité?",
    ),
    statement=Text(
        "reopening is necessary for timely and efficient processing",
        "la réouverture est nécessaire pour traiter l’affaire avec célérité et efficacité",
    ),
    why=Text("Otherwise the other remedy runs its course.", "Sinon, l’autre recours suit son cours."),
    help=Text(
        "It matters only while the other remedy is pending.",
        "Cela ne compte que si l’autre recours est en instance.",
    ),
    cite="RPDR 62(9)",
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
    natural_justice,
    interests_of_justice,
    denied_before,
    new_evidence,
    court_final,
    leave_refused,
    parallel,
    efficient,
)
