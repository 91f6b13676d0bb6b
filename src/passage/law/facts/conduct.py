"""How a claim is conducted before the Board: dates and times, health, who acts for whom, notices, reasons."""

from passage.lang import Answerer, Boolean, Choice, Enumeration
from passage.text import Text


def _member(
    key: str, cite: str, question: Text, statement: Text, why: Text, explained: Text, prior: float = 0.5
) -> Boolean:
    return Boolean(
        key,
        question=question,
        statement=statement,
        why=why,
        help=explained,
        cite=cite,
        answered_by=Answerer.OFFICER,
        prior=prior,
    )


exceptional = _member(
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
        "claim",
        "that the claim not be found abandoned",
        "que le désistement de la demande ne soit pas prononcé",
    )
    APPEAL = (
        "appeal",
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

fairness = _member(
    "time.fairness",
    "IRPR 159.8(3)",
    Text(
        "Does the member find that the time limit cannot be met, and that fairness and natural justice call for more?",
        "Selon le ou la commissaire, le délai ne peut-il être respecté, et l’équité et la justice naturelle commandent-elles "
        "de le prolonger?",
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

unable = _member(
    "representative.unable",
    "IRPA 167(2)",
    Text(
        "In the Division’s opinion, is the person unable to appreciate the nature of the proceedings?",
        "De l’avis de la Section, la personne n’est-elle pas en mesure de comprendre la nature de la procédure?",
    ),
    Text(
        "the person is unable to appreciate the nature of the proceedings",
        "la personne n’est pas en mesure de comprendre la nature de la procédure",
    ),
    Text("A representative must then be designated.", "Un représentant est alors désigné."),
    Text(
        "What the person understands, says and does, and expert evidence, all count.",
        "Ce que la personne comprend, dit et fait, ainsi que toute preuve d’expert, comptent.",
    ),
    prior=0.05,
)

joined_with_parent = Boolean(
    "representative.joined_with_parent",
    question=Text(
        "Is the claim joined with that of a parent or legal guardian aged 18 or over?",
        "La demande est-elle jointe à celle du père, de la mère ou d’un tuteur d’au moins 18 ans?",
    ),
    statement=Text(
        "the claim is joined with that of a parent or legal guardian aged 18 or over",
        "la demande est jointe à celle du père, de la mère ou d’un tuteur d’au moins 18 ans",
    ),
    why=Text(
        "Counsel and officers then need not notify the Division.",
        "Le conseil et l’agent n’ont alors pas à aviser la Section.",
    ),
    help=Text(
        "Family claims are joined as a rule.", "Les demandes d’une famille sont jointes en règle générale."
    ),
    cite="RPDR 20(2)",
    prior=0.6,
)

hearing_begun = Boolean(
    "hearing.begun",
    question=Text("Has the hearing of your claim begun?", "L’audience sur votre demande a-t-elle commencé?"),
    statement=Text("the hearing has begun", "l’audience a commencé"),
    why=Text(
        "After that the Division adjourns to notify the Minister.",
        "Ensuite, la Section ajourne l’audience pour aviser le ministre.",
    ),
    help=Text("A first sitting counts.", "Une première séance compte."),
    cite="RPDR 26(1)",
    prior=0.2,
)

exclusion_possible = _member(
    "notice.exclusion",
    "RPDR 26(1)",
    Text(
        "Does the Division believe that section E or F of Article 1 of the Refugee Convention may apply?",
        "La Section croit-elle que la section E ou F de l’article premier de la Convention sur les réfugiés pourrait "
        "s’appliquer?",
    ),
    Text(
        "the Division believes that exclusion is possible", "la Section croit qu’une exclusion est possible"
    ),
    Text("The Minister is then notified.", "Le ministre en est alors avisé."),
    Text("A belief that it is possible decides nothing.", "Croire que c’est possible ne tranche rien."),
    prior=0.05,
)

integrity_possible = _member(
    "notice.integrity",
    "RPDR 27(1)",
    Text(
        "Does the Division believe that the claim may raise issues of the integrity of the refugee protection system?",
        "La Section croit-elle que la demande pourrait soulever des questions d’intégrité du processus d’asile?",
    ),
    Text(
        "the Division believes that issues of the integrity of the system may arise",
        "la Section croit que des questions d’intégrité du processus pourraient se poser",
    ),
    Text("The Minister may then be notified.", "Le ministre peut alors en être avisé."),
    Text(
        "Such as a false identity, a substantial change in the basis of the claim, or fraudulent documents.",
        "Par exemple une fausse identité, une modification importante du fondement de la demande ou des documents "
        "frauduleux.",
    ),
    prior=0.05,
)

minister_helps = _member(
    "notice.minister_helps",
    "RPDR 26(2)",
    Text(
        "In the Division’s opinion, may the Minister’s participation help in the full and proper hearing of the claim?",
        "De l’avis de la Section, la participation du ministre peut-elle contribuer à une instruction approfondie de la "
        "demande?",
    ),
    Text(
        "the Minister’s participation may help in the full and proper hearing of the claim",
        "la participation du ministre peut contribuer à une instruction approfondie de la demande",
    ),
    Text("Some notices are given only then.", "Certains avis ne sont donnés qu’à cette condition."),
    Text("The Division weighs it.", "La Section en juge."),
)

ineligible_possible = _member(
    "notice.inadmissible",
    "RPDR 28(1)",
    Text(
        "Does the Division believe that the claimant may be inadmissible on a serious ground, faces a charge punishable by "
        "10 years or more, or that the claim may be ineligible?",
        "La Section croit-elle qu’il pourrait y avoir interdiction de territoire pour un motif grave, accusation punissable "
        "d’au moins 10 ans, ou irrecevabilité de la demande?",
    ),
    Text(
        "the Division believes that inadmissibility, a serious charge or ineligibility is possible",
        "la Section croit possible une interdiction de territoire, une accusation grave ou une irrecevabilité",
    ),
    Text("The Minister is then notified.", "Le ministre en est alors avisé."),
    Text("A belief that it is possible decides nothing.", "Croire que c’est possible ne tranche rien."),
    prior=0.05,
)

relative_claims = Boolean(
    "joinder.relative",
    question=Text(
        "Does your spouse or common-law partner, child, parent, legal guardian, brother, sister, grandchild or "
        "grandparent also have a claim before the Division?",
        "Votre époux ou conjoint de fait, votre enfant, votre père ou mère, votre tuteur, votre frère ou sœur, votre "
        "petit-enfant ou l’un de vos grands-parents a-t-il aussi une demande devant la Section?",
    ),
    statement=Text(
        "a close relative also has a claim before the Division",
        "un proche parent a aussi une demande devant la Section",
    ),
    why=Text("Such claims are joined.", "De telles demandes sont jointes."),
    help=Text(
        "Uncles, aunts, nephews, nieces and cousins are not on this list.",
        "Oncles, tantes, neveux, nièces et cousins ne sont pas sur cette liste.",
    ),
    cite="RPDR 55(1)",
    prior=0.3,
)

impracticable = _member(
    "joinder.impracticable",
    "RPDR 55(1)",
    Text(
        "Does the Division find it impracticable to join the claims?",
        "La Section juge-t-elle impossible en pratique de joindre les demandes?",
    ),
    Text("it is not practicable to join the claims", "il n’est pas possible de joindre les demandes"),
    Text("Otherwise they are joined.", "Sinon, elles sont jointes."),
    Text(
        "Violence within the family, or a story that one must be able to tell alone, is a reason to ask for separation.",
        "La violence familiale, ou un récit qu’il faut pouvoir faire à l’abri des proches, est une raison de demander la "
        "séparation.",
    ),
    prior=0.1,
)

no_credible_evidence = _member(
    "reasons.no_credible_evidence",
    "IRPA 107(2)",
    Text(
        "In rejecting the claim, is the member of the opinion that there was no credible or trustworthy evidence on which "
        "it could have been accepted?",
        "En rejetant la demande, est-on d’avis qu’aucun élément de preuve crédible ou digne de foi "
        "n’aurait pu fonder une décision favorable?",
    ),
    Text(
        "there was no credible or trustworthy evidence on which the claim could have been accepted",
        "aucun élément de preuve crédible ou digne de foi n’aurait pu fonder une décision favorable",
    ),
    Text("It closes the appeal.", "Cela ferme la voie de l’appel."),
    Text(
        "One independent and credible document that could support the claim is enough to rule it out.",
        "Un seul document indépendant et crédible pouvant appuyer la demande suffit à l’écarter.",
    ),
    prior=0.1,
)

clearly_fraudulent = _member(
    "reasons.clearly_fraudulent",
    "IRPA 107.1",
    Text(
        "In rejecting the claim, is the member of the opinion that it is clearly fraudulent?",
        "En rejetant la demande, est-on d’avis qu’elle est clairement frauduleuse?",
    ),
    Text("the claim is clearly fraudulent", "la demande est clairement frauduleuse"),
    Text("It closes the appeal.", "Cela ferme la voie de l’appel."),
    Text(
        "The claim itself, not a lie on a point that does not matter to it.",
        "La demande elle-même, non un mensonge sur un point sans portée.",
    ),
    prior=0.05,
)

reasons_requested = Boolean(
    "reasons.requested",
    question=Text(
        "Did you, or the Minister, ask in writing for reasons within 10 days of the notice of the decision?",
        "Avez-vous, ou le ministre a-t-il, demandé les motifs par écrit dans les 10 jours suivant l’avis de décision?",
    ),
    statement=Text(
        "written reasons were requested within 10 days after notice of the decision",
        "les motifs écrits ont été demandés dans les 10 jours suivant la notification de la décision",
    ),
    why=Text("They must then be given in writing.", "Ils sont alors transmis par écrit."),
    help=Text(
        "Reasons for a rejection come in writing without being asked for.",
        "Les motifs d’un rejet sont transmis par écrit sans qu’on les demande.",
    ),
    cite="IRPA 169(e)",
    prior=0.2,
)

oral_without_minister = Boolean(
    "reasons.oral_without_minister",
    question=Text(
        "Was the claim accepted orally while the Minister was not present?",
        "La demande a-t-elle été accueillie de vive voix en l’absence du ministre?",
    ),
    statement=Text(
        "the claim was accepted orally while the Minister was not present",
        "la demande a été accueillie de vive voix en l’absence du ministre",
    ),
    why=Text("Written reasons then come with the notice.", "Les motifs écrits accompagnent alors l’avis."),
    help=Text(
        "Most hearings are held without the Minister.",
        "La plupart des audiences se tiennent sans le ministre.",
    ),
    cite="RPDR 67(2)(b)",
    prior=0.3,
)

identity_held = Boolean(
    "identity.documents",
    question=Text(
        "Do you have documents that establish your identity?",
        "Avez-vous des documents qui établissent votre identité?",
    ),
    statement=Text(
        "the claimant has acceptable documents establishing identity",
        "la personne est munie de papiers d’identité acceptables",
    ),
    why=Text(
        "The Division takes it into account when it weighs credibility.",
        "La Section en tient compte lorsqu’elle apprécie la crédibilité.",
    ),
    help=Text(
        "Whether they are acceptable is for the member.", "Leur acceptabilité relève du ou de la commissaire."
    ),
    cite="IRPA 106",
    prior=0.7,
)

identity_explained = _member(
    "identity.explained",
    "IRPA 106",
    Text(
        "Does the member find a reasonable explanation for the lack of documents, or reasonable steps to obtain them?",
        "Selon le ou la commissaire, l’absence de papiers est-elle raisonnablement justifiée, ou les mesures voulues "
        "ont-elles été prises pour s’en procurer?",
    ),
    Text(
        "the lack of documents is reasonably explained, or reasonable steps were taken to obtain them",
        "l’absence de papiers est raisonnablement justifiée, ou les mesures voulues ont été prises pour s’en procurer",
    ),
    Text("Then it is no mark against credibility.", "La crédibilité n’en souffre alors pas."),
    Text(
        "Flight, a smuggler who kept them, a State that issues none to people like you, letters you wrote.",
        "La fuite, un passeur qui les a gardés, un État qui n’en délivre pas aux personnes comme vous, vos démarches "
        "écrites.",
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
    unable,
    joined_with_parent,
    hearing_begun,
    exclusion_possible,
    integrity_possible,
    minister_helps,
    ineligible_possible,
    relative_claims,
    impracticable,
    no_credible_evidence,
    clearly_fraudulent,
    reasons_requested,
    oral_without_minister,
    identity_held,
    identity_explained,
)
