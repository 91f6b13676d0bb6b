"""What work, study, health coverage and permanent residence turn on, while a claim runs and after it."""

from passage.lang import Boolean
from passage.text import Text

order_made = Boolean(
    "order.made",
    question=Text(
        "Has a removal order been made against you, conditional or not?",
        "Une mesure de renvoi, conditionnelle ou non, a-t-elle été prise contre vous?",
    ),
    statement=Text(
        "a removal order has been made against the person",
        "une mesure de renvoi a été prise contre la personne",
    ),
    why=Text(
        "An order that cannot be enforced opens a work permit and a study permit.",
        "Une mesure qui ne peut être exécutée ouvre l’accès au permis de travail et au permis d’études.",
    ),
    help=Text(
        "Most claimants are given a conditional departure order when the claim is received. Whether it has come into "
        "force is another question.",
        "La plupart des personnes reçoivent une mesure d’interdiction de séjour conditionnelle quand leur "
        "demande d’asile est reçue. Sa prise d’effet fait l’objet d’une autre question.",
    ),
    cite="IRPR 206(1)(b)",
    prior=0.8,
)

no_other_support = Boolean(
    "work.no_other_support",
    question=Text(
        "Do you have to work to support yourself?",
        "Devez-vous travailler pour subvenir à vos besoins?",
    ),
    statement=Text(
        "the person cannot support themself without working",
        "la personne ne peut subvenir à ses besoins sans travailler",
    ),
    why=Text(
        "This work permit is for people without other means.",
        "Ce permis de travail est destiné aux personnes sans autres ressources.",
    ),
    help=Text(
        "Without savings, help from relatives or other income, for example. An officer must be satisfied of it.",
        "Par exemple sans épargne, sans aide de proches ni autre revenu. Un agent doit en être convaincu.",
    ),
    cite="IRPR 206(1)",
    prior=0.9,
)

found_eligible = Boolean(
    "work.found_eligible",
    question=Text(
        "Has an officer told you that the claim is eligible, before referring it to the Board?",
        "Un agent vous a-t-il dit que la demande est recevable, avant de la déférer à la Commission?",
    ),
    statement=Text(
        "an officer has found the claim eligible, and it has not been referred yet",
        "un agent a jugé la demande recevable, et elle n’a pas encore été déférée",
    ),
    why=Text(
        "A public policy lets a work permit be issued between these two steps.",
        "Une politique d’intérêt public permet de délivrer un permis de travail entre ces deux étapes.",
    ),
    help=Text(
        "It may be found so on the documents, before the interview. A letter or a message in the online account "
        "says so.",
        "Ce peut être sur dossier, avant l’entrevue. Une lettre ou un message dans le compte en ligne le dit.",
    ),
    cite="PP 2022-11-16",
    prior=0.3,
)

unauthorized = Boolean(
    "work.unauthorized",
    question=Text(
        "In the last six months, have you worked or studied in Canada without authorization, or broken a "
        "condition of a permit?",
        "Au cours des six derniers mois, avez-vous travaillé ou étudié au Canada sans autorisation, ou "
        "enfreint une condition d’un permis?",
    ),
    statement=Text(
        "in the last six months the person worked or studied without authorization, or broke a condition",
        "au cours des six derniers mois, la personne a travaillé ou étudié sans autorisation, ou enfreint "
        "une condition",
    ),
    why=Text(
        "It closes some work permits for six months.",
        "Cela ferme l’accès à certains permis de travail pendant six mois.",
    ),
    help=Text(
        "Answer no if a temporary resident permit was issued to you since. Speak with counsel before you tell "
        "others of unauthorized work.",
        "Répondez non si un permis de séjour temporaire vous a été délivré depuis. Parlez à un conseil avant "
        "de faire état d’un travail sans autorisation.",
    ),
    cite="IRPR 200(3)(e)",
    prior=0.1,
)

permit_held = Boolean(
    "work.permit_held",
    question=Text("Do you hold a work permit?", "Êtes-vous titulaire d’un permis de travail?"),
    statement=Text("the person holds a work permit", "la personne est titulaire d’un permis de travail"),
    why=Text(
        "Its holder may apply for a study permit in Canada.",
        "Son titulaire peut demander un permis d’études au Canada.",
    ),
    help=Text("One that has not expired.", "Un permis qui n’est pas expiré."),
    cite="IRPR 215(1)(c)",
    prior=0.5,
)

parent_visiting = Boolean(
    "study.parent_visiting",
    question=Text(
        "Is your parent in Canada as a temporary resident who may neither work nor study here?",
        "Votre père ou votre mère est-il au Canada à titre de résident temporaire sans être autorisé à y "
        "travailler ni à y étudier?",
    ),
    statement=Text(
        "the parent is a temporary resident authorized neither to work nor to study",
        "le parent est un résident temporaire qui n’est autorisé ni à travailler ni à étudier",
    ),
    why=Text(
        "The children of such visitors are the one exception.",
        "Les enfants de ces visiteurs sont la seule exception.",
    ),
    help=Text(
        "A visitor, for example. A person who came as a visitor and whose permitted stay has ended is no longer "
        "a temporary resident.",
        "Par exemple une personne en visite. Celle dont la période de séjour autorisée a pris fin n’est plus "
        "résident temporaire.",
    ),
    cite="IRPA 30(2)",
    prior=0.1,
)

majority_at_19 = Boolean(
    "study.majority_at_19",
    question=Text(
        "Do you live where the age of majority is 19?",
        "Vivez-vous là où l’âge de la majorité est de 19 ans?",
    ),
    statement=Text(
        "the person lives in a province or territory where the age of majority is 19",
        "la personne vit dans une province ou un territoire où la majorité est fixée à 19 ans",
    ),
    why=Text(
        "The Act speaks of minor children without saying until which age.",
        "La Loi parle des enfants mineurs sans dire jusqu’à quel âge.",
    ),
    help=Text(
        "It is 19 in British Columbia, New Brunswick, Newfoundland and Labrador, Nova Scotia and the three "
        "territories; 18 elsewhere.",
        "Elle est à 19 ans en Colombie-Britannique, au Nouveau-Brunswick, à Terre-Neuve-et-Labrador, en "
        "Nouvelle-Écosse et dans les trois territoires; à 18 ans ailleurs.",
    ),
    cite="IRPA 30(2)",
    prior=0.3,
)

provincial_cover = Boolean(
    "health.provincial",
    question=Text(
        "Does the health insurance of a province or territory cover you?",
        "L’assurance maladie d’une province ou d’un territoire vous couvre-t-elle?",
    ),
    statement=Text(
        "the health insurance of a province or territory covers the person",
        "l’assurance maladie d’une province ou d’un territoire couvre la personne",
    ),
    why=Text("The federal coverage then ends.", "La protection fédérale prend alors fin."),
    help=Text("You would hold its health card.", "Vous en auriez la carte."),
    cite="IFHP 2016-08-31",
    prior=0.1,
)

cleared = Boolean(
    "medical.cleared",
    question=Text(
        "Have you already had an immigration medical examination, with the result that your health is not "
        "likely to be a danger to others?",
        "Avez-vous déjà subi la visite médicale d’immigration, dont il ressort que votre état de santé ne "
        "constitue vraisemblablement pas un danger pour autrui?",
    ),
    statement=Text(
        "an earlier medical examination found no danger, or its surveillance conditions were met",
        "une visite médicale antérieure n’a révélé aucun danger, ou les conditions de surveillance ont été "
        "respectées",
    ),
    why=Text(
        "A protected person then need not be examined again.",
        "La personne protégée n’a alors pas à se soumettre à une nouvelle visite.",
    ),
    help=Text(
        "If you were placed under medical surveillance, answer yes if you met its conditions.",
        "Si vous avez été sous surveillance médicale, répondez oui si vous en avez respecté les conditions.",
    ),
    cite="IRPR 30(1)(g)(i)",
    prior=0.8,
)

stayed_abroad = Boolean(
    "medical.stayed_abroad",
    question=Text(
        "Since that examination, have you spent six months in a row in an area with more serious "
        "communicable disease than Canada?",
        "Depuis cette visite, avez-vous passé six mois consécutifs dans une région où les maladies "
        "transmissibles graves sont plus répandues qu’au Canada?",
    ),
    statement=Text(
        "since the examination the person spent six months in a row in an area of higher incidence",
        "depuis la visite, la personne a passé six mois consécutifs dans une région plus touchée",
    ),
    why=Text("A new examination is then needed.", "Une nouvelle visite est alors requise."),
    help=Text(
        "The Department publishes the list of these areas.", "Le ministère publie la liste de ces régions."
    ),
    cite="IRPR 30(1)(g)(ii)",
    prior=0.03,
)

review_open = Boolean(
    "residence.review_open",
    question=Text(
        "Is the decision that protects you under judicial review, or is there still time to ask for one?",
        "La décision qui vous protège fait-elle l’objet d’un contrôle judiciaire, ou est-il encore temps "
        "d’en demander un?",
    ),
    statement=Text(
        "the decision is under judicial review, or the time to ask for one runs",
        "la décision fait l’objet d’un contrôle judiciaire, ou le délai pour en demander un court",
    ),
    why=Text(
        "Meanwhile permanent residence cannot be granted.",
        "Entre-temps, la résidence permanente ne peut être accordée.",
    ),
    help=Text(
        "The Minister too may ask the Federal Court: 15 days from notice of the decision.",
        "Le ministre aussi peut s’adresser à la Cour fédérale : 15 jours à compter de l’avis de la décision.",
    ),
    cite="IRPR 175(1)",
    prior=0.1,
)

FACTS = (
    order_made,
    no_other_support,
    found_eligible,
    unauthorized,
    permit_held,
    parent_visiting,
    majority_at_19,
    provincial_cover,
    cleared,
    stayed_abroad,
    review_open,
)
