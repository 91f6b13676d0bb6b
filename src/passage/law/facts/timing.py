"""Another date, more time, and reasons of health: what is asked of the Board, and what goes with it."""

from passage.lang import Boolean, Choice, Enumeration
from passage.law.judgement import judged
from passage.text import Text

exceptional = judged(
    "date.exceptional",
    "RPDR 54(4)",
    Text(
        "Does the member find exceptional circumstances that call for another date?",
        "Selon le ou la commissaire, des circonstances exceptionnelles justifient-elles une autre date?",
    ),
    Text(
        "exceptional circumstances call for another date",
        "des circonstances exceptionnelles justifient une autre date",
    ),
    Text("Without them the date stays.", "Sans elles, la date demeure."),
    Text(
        "Such as accommodating a vulnerable person, or an emergency or another event beyond the person’s control, if they "
        "acted diligently.",
        "Par exemple accommoder une personne vulnérable, ou une urgence ou un autre événement indépendant de la volonté de "
        "la personne, si elle a agi avec diligence.",
    ),
)

counsel_case = Boolean(
    "date.counsel_case",
    question=Text(
        "When an officer fixed your hearing date, did you lack counsel (or your counsel’s dates), and have you since "
        "done in time all that rule 54(5) asks?",
        "Lorsqu’un agent a fixé la date de votre audience, étiez-vous sans conseil (ou sans ses disponibilités), et "
        "avez-vous depuis fait à temps tout ce que demande le paragraphe 54(5) des règles?",
    ),
    statement=Text(
        "counsel was retained in time after an officer fixed the date, is not available on it, and every requirement of "
        "rule 54(5) is met",
        "les services d’un conseil ont été retenus à temps après qu’un agent a fixé la date, il n’est pas disponible à "
        "cette date, et toutes les exigences du paragraphe 54(5) des règles sont remplies",
    ),
    why=Text(
        "The Division must then allow the change, subject to its operational limitations.",
        "La Section accueille alors la demande, sous réserve de restrictions d’ordre fonctionnel.",
    ),
    help=Text(
        "Counsel retained, and a written request made, within five working days of the fixing of the date; counsel not "
        "available that day; three other dates given, within the time limit for the hearing.",
        "Conseil retenu et demande écrite faite dans les cinq jours ouvrables suivant la fixation de la date; conseil non "
        "disponible ce jour-là; trois autres dates données, dans le délai prévu pour l’audience.",
    ),
    cite="RPDR 54(5)",
    prior=0.1,
)


class Asked(Choice):
    """For what medical reasons are given."""

    FORM = (
        "form",
        "more time for the Basis of Claim Form",
        "plus de temps pour le Formulaire de fondement de la demande d’asile",
    )
    DATE = "date", "another date for a proceeding", "une autre date pour une procédure"
    CLAIM = (
        "claim_abandonment",
        "that the claim not be found abandoned",
        "que le désistement de la demande ne soit pas prononcé",
    )
    APPEAL = (
        "appeal_abandonment",
        "that the appeal not be found abandoned",
        "que le désistement de l’appel ne soit pas prononcé",
    )


medical_for = Enumeration(
    "medical.asked_for",
    choices=Asked,
    question=Text("What do you ask for?", "Que demandez-vous?"),
    statement=Text("what is asked for is:", "ce qui est demandé est :"),
    why=Text(
        "Each rule says what must come with medical reasons.",
        "Chaque règle dit ce qui doit accompagner des raisons médicales.",
    ),
    help=Text("One request at a time.", "Une demande à la fois."),
    cite="RPDR 65(5)",
)

medical = Boolean(
    "medical.reasons",
    question=Text(
        "Do you give medical reasons, other than reasons about your counsel?",
        "Invoquez-vous des raisons médicales, autres que celles ayant trait à votre conseil?",
    ),
    statement=Text(
        "medical reasons are given, other than those related to counsel",
        "des raisons médicales sont invoquées, autres que celles ayant trait au conseil",
    ),
    why=Text("They call for a medical certificate.", "Elles demandent un certificat médical."),
    help=Text(
        "A condition that keeps you from doing what is asked.",
        "Une situation médicale qui vous empêche de faire ce qui est demandé.",
    ),
    cite="RPDR 65(5)",
    prior=0.3,
)

certificate = Boolean(
    "medical.certificate",
    question=Text(
        "Do you have a medical certificate as the rules describe it?",
        "Avez-vous un certificat médical conforme aux règles?",
    ),
    statement=Text(
        "a medical certificate that meets the rules is provided",
        "un certificat médical conforme aux règles est transmis",
    ),
    why=Text(
        "Failing that, the rules ask for other particulars and proof.",
        "À défaut, les règles demandent d’autres précisions et des preuves.",
    ),
    help=Text(
        "Legible, recent, dated, signed by a qualified practitioner whose name and address are printed or stamped on it; "
        "it says what the condition prevents, without naming the diagnosis, and, but for the form, when you are expected "
        "to be able to go on.",
        "Lisible, récent, daté, signé par un médecin qualifié dont le nom et l’adresse y sont imprimés ou estampillés; il "
        "dit ce que la situation médicale empêche, sans mentionner de diagnostic, et, sauf pour le formulaire, à quelle "
        "date vous devriez être en mesure de poursuivre.",
    ),
    cite="RPDR 65(6)",
)

request_in_time = Boolean(
    "form.request_in_time",
    question=Text(
        "Does the Division receive the request for more time at least three working days before the form is due?",
        "La Section reçoit-elle la demande de prorogation au moins trois jours ouvrables avant l’échéance du formulaire?",
    ),
    statement=Text(
        "the request is received at least three working days before the form is due",
        "la demande est reçue au moins trois jours ouvrables avant l’échéance du formulaire",
    ),
    why=Text("The rule on the request says so.", "La règle sur la demande l’exige."),
    help=Text(
        "A Saturday, a Sunday and a day on which the Board is closed are no working days.",
        "Le samedi, le dimanche et les jours de fermeture de la Commission ne sont pas des jours ouvrables.",
    ),
    cite="RPDR 8(2)",
)

fairness = judged(
    "time.fairness",
    "IRPR 159.8(3)",
    Text(
        "Does the member find that the time limit cannot be met, and that fairness and natural justice call for more?",
        "Selon le ou la commissaire, est-il vrai que le délai ne peut être respecté et que l’équité et la justice naturelle "
        "commandent de le prolonger?",
    ),
    Text(
        "the time limit cannot be met, and fairness and natural justice call for more time",
        "le délai ne peut être respecté, et l’équité et la justice naturelle commandent de le prolonger",
    ),
    Text("More time is given on that ground only.", "Le délai n’est prolongé que pour ce motif."),
    Text(
        "Illness, a late notice, counsel hard to find, trauma, an error that is not yours: say it, with proof.",
        "La maladie, un avis tardif, un conseil difficile à trouver, un traumatisme, une erreur d’autrui : dites-le, preuves "
        "à l’appui.",
    ),
)

FACTS = (
    exceptional,
    counsel_case,
    medical_for,
    medical,
    certificate,
    request_in_time,
    fairness,
)
