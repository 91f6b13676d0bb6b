"""The removal order: its ground and type, whether it is in force, and what was done under it."""

from passage.lang import Answerer, Boolean, Day
from passage.text import Text

in_force = Boolean(
    "order.in_force",
    question=Text(
        "Is a removal order against you in force?", "Une mesure de renvoi qui vous vise a-t-elle pris effet?"
    ),
    statement=Text(
        "a removal order against the person is in force",
        "une mesure de renvoi visant la personne a pris effet",
    ),
    why=Text(
        "The application for protection opens only once an order is in force.",
        "La demande de protection ne s’ouvre qu’une fois que la mesure a pris effet.",
    ),
    help=Text(
        "An order made because of a claim is conditional at first; see when it comes into force.",
        "La mesure prise à cause d’une demande d’asile est d’abord conditionnelle; voyez quand elle prend "
        "effet.",
    ),
    cite="IRPA 112(1)",
)

certificate = Boolean(
    "order.certificate",
    question=Text("Are you named in a security certificate?", "Un certificat de sécurité vous nomme-t-il?"),
    statement=Text(
        "the person is named in a certificate under subsection 77(1)",
        "la personne est nommée dans le certificat visé au paragraphe 77(1)",
    ),
    why=Text(
        "It opens the application for protection, and narrows what it can give.",
        "Il ouvre la demande de protection et restreint ce qu’elle peut donner.",
    ),
    help=Text(
        "A certificate signed by two ministers and filed with the Federal Court. It is very rare.",
        "Un certificat signé par deux ministres et déposé à la Cour fédérale. C’est très rare.",
    ),
    cite="IRPA 112(3)(d)",
    prior=0.01,
)

before_finding = Boolean(
    "order.before_finding",
    question=Text(
        "Was the removal order made before the claim was found ineligible (or was it never found so)?",
        "La mesure de renvoi a-t-elle été prise avant que la demande soit jugée irrecevable (ou la "
        "demande ne l’a-t-elle jamais été)?",
    ),
    statement=Text(
        "the removal order was made while the claim was eligible, or not yet determined",
        "la mesure de renvoi a été prise alors que la demande était recevable, ou avant toute décision",
    ),
    why=Text("The type of order turns on it.", "Le type de mesure en dépend."),
    help=Text(
        "Compare the date on the order with that of the notice about eligibility.",
        "Comparez la date de la mesure et celle de l’avis sur la recevabilité.",
    ),
    cite="IRPR 228(3)",
    prior=0.7,
)

administrative = Boolean(
    "order.administrative",
    question=Text(
        "Does the order rest only on a failure to comply: no visa or document, a stay too long, a missed "
        "examination?",
        "La mesure repose-t-elle seulement sur un manquement : absence de visa ou de document, séjour trop "
        "long, défaut de se présenter à un contrôle?",
    ),
    statement=Text(
        "the order rests only on a failure to comply listed in paragraph 228(1)(c), other than an "
        "unauthorized return",
        "la mesure repose seulement sur un manquement énuméré à l’alinéa 228(1)c), autre qu’un retour sans "
        "autorisation",
    ),
    why=Text(
        "Other grounds, such as criminality, call for other orders.",
        "D’autres motifs, comme la criminalité, appellent d’autres mesures.",
    ),
    help=Text("The order names its ground.", "La mesure nomme son motif."),
    cite="IRPR 228(1)(c)",
    prior=0.9,
)

enforceable_on = Day(
    "order.enforceable_on",
    question=Text(
        "On what day did the departure order become enforceable?",
        "Quel jour la mesure d’interdiction de séjour est-elle devenue exécutoire?",
    ),
    statement=Text(
        "the day the order became enforceable", "la date à laquelle la mesure est devenue exécutoire"
    ),
    why=Text("Thirty days run from it.", "Trente jours courent à compter de ce jour."),
    help=Text(
        "An order is enforceable once it is in force and no stay applies.",
        "La mesure est exécutoire dès qu’elle a pris effet et qu’il n’y a pas de sursis.",
    ),
    cite="IRPR 224(2)",
)

departed = Boolean(
    "order.departed",
    question=Text(
        "Did you leave Canada within the 30 days, with your departure confirmed at a port of entry?",
        "Avez-vous quitté le Canada dans les 30 jours, en faisant confirmer votre départ à un point "
        "d’entrée?",
    ),
    statement=Text(
        "the person left within the 30 days, with departure confirmed",
        "la personne a quitté le Canada dans les 30 jours, son départ étant confirmé",
    ),
    why=Text(
        "Otherwise the departure order becomes a deportation order.",
        "Sinon, la mesure d’interdiction de séjour devient une mesure d’expulsion.",
    ),
    help=Text("You would hold a certificate of departure.", "Vous auriez une attestation de départ."),
    cite="IRPR 224(2)",
    prior=0.2,
)

clock_stopped = Boolean(
    "order.clock_stopped",
    question=Text(
        "Within those 30 days, were you detained or was removal stayed?",
        "Pendant ces 30 jours, y a-t-il eu détention ou sursis au renvoi?",
    ),
    statement=Text(
        "within the 30 days the person was detained or removal was stayed",
        "pendant les 30 jours, la personne a été détenue ou il y a eu sursis au renvoi",
    ),
    why=Text(
        "The 30 days then stop until release, or until the order is enforceable again.",
        "Les 30 jours cessent alors de courir jusqu’à la mise en liberté, ou jusqu’à ce que la mesure "
        "redevienne exécutoire.",
    ),
    help=Text("Count any day of either.", "Comptez tout jour de l’un ou de l’autre."),
    cite="IRPR 224(3)",
    prior=0.2,
)

border_resident = Boolean(
    "order.border_resident",
    question=Text(
        "Do you live or stay in the United States or in St. Pierre and Miquelon, and were you reported on "
        "entry?",
        "Résidez-vous ou séjournez-vous aux États-Unis ou à Saint-Pierre-et-Miquelon, et un rapport a-t-il "
        "été établi à votre entrée?",
    ),
    statement=Text(
        "the person resides or sojourns in the United States or St. Pierre and Miquelon and was reported on "
        "entry",
        "la personne réside ou séjourne aux États-Unis ou à Saint-Pierre-et-Miquelon, et un rapport a été "
        "établi à son entrée",
    ),
    why=Text("There is then no automatic stay.", "Il n’y a alors pas de sursis d’office."),
    help=Text(
        "A report on inadmissibility, made when you came in.",
        "Un rapport d’interdiction de territoire, établi à l’arrivée.",
    ),
    cite="IRPR 231(3)(b)",
    prior=0.05,
)

danger = Boolean(
    "order.danger",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Is there an opinion of the Minister that, because of inadmissibility and danger or grave acts, the "
        "person may be removed all the same?",
        "Le ministre est-il d’avis que, vu l’interdiction de territoire et le danger ou la gravité des "
        "actes, la personne peut être renvoyée malgré tout?",
    ),
    statement=Text(
        "the Minister has given an opinion under subsection 115(2)",
        "le ministre a donné un avis au titre du paragraphe 115(2)",
    ),
    why=Text("It lifts the protection against removal.", "Il lève la protection contre le renvoi."),
    help=Text(
        "It takes serious criminality and danger to the public, or a security, rights or organized "
        "criminality ground.",
        "Il faut une grande criminalité et un danger pour le public, ou un motif de sécurité, d’atteinte "
        "aux droits ou de criminalité organisée.",
    ),
    cite="IRPA 115(2)",
    prior=0.02,
)

FACTS = (
    in_force,
    certificate,
    before_finding,
    administrative,
    enforceable_on,
    departed,
    clock_stopped,
    border_resident,
    danger,
)
