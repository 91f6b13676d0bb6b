"""A request to take up again what was withdrawn, decided or abandoned, and what stands in its way."""

from passage.lang import Answerer, Boolean
from passage.text import Text

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
    natural_justice,
    interests_of_justice,
    denied_before,
    new_evidence,
    court_final,
    leave_refused,
    parallel,
    efficient,
)
