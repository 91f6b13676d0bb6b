"""A charge against a person who has claimed refugee protection, and an arrival that is designated.

IRPA 133 and 133.1 for the charge; IRPA 20.1 and what follows from it for the arrival.
"""

from passage.lang import Answerer, Boolean, Choice, Day, Enumeration, Number
from passage.text import Text


class Charge(Choice):
    """The offence that a charge would be of."""

    S117 = "117", "IRPA 117, smuggling", "LIPR 117, entrée illégale"
    S118 = "118", "IRPA 118, trafficking into Canada", "LIPR 118, trafic de personnes"
    S119 = "119", "IRPA 119, disembarking at sea", "LIPR 119, débarquement en mer"
    S122 = "122", "IRPA 122, identity documents", "LIPR 122, documents d’identité"
    S124A = "124a", "IRPA 124(1)(a), general contravention", "LIPR 124(1)a), infraction générale"
    S124 = "124bc", "IRPA 124(1)(b) or (c), escape, employment", "LIPR 124(1)b) ou c), évasion, emploi"
    S126 = "126", "IRPA 126, counselling misrepresentation", "LIPR 126, aide à de fausses présentations"
    S127 = "127", "IRPA 127, misrepresentation", "LIPR 127, fausses présentations"
    S129 = "129", "IRPA 129, officers", "LIPR 129, agents"
    S131_117 = (
        "131_117",
        "IRPA 131, as it relates to 117",
        "LIPR 131, quant à l’article 117 (entrée illégale)",
    )
    S131 = "131", "IRPA 131, as it relates to another section", "LIPR 131, quant à un autre article"
    CODE = (
        "code_listed",
        "Criminal Code 57, 340(c), 354, 366, 368, 374 or 403",
        "Code criminel, 57, 340c), 354, 366, 368, 374 ou 403",
    )
    CODE_OTHER = "code_other", "another offence in the Criminal Code", "une autre infraction au Code criminel"
    OTHER = "other", "another offence", "une autre infraction"


charge = Enumeration(
    "charge.offence",
    choices=Charge,
    question=Text("Of what offence is the charge, or would it be?", "De quelle infraction s’agit-il?"),
    statement=Text("the charge is, or would be, of:", "l’accusation est, ou serait, la suivante :"),
    why=Text(
        "Only some charges wait for the claim to be decided.",
        "Seules certaines accusations attendent l’issue de la demande d’asile.",
    ),
    help=Text(
        "The charge sheet names the section. See a lawyer at once.",
        "L’acte d’accusation nomme l’article. Consultez sans tarder un avocat.",
    ),
    cite="IRPA 133",
)

about_coming = Boolean(
    "charge.about_coming",
    question=Text(
        "Is it about how you came to Canada?", "L’accusation concerne-t-elle votre arrivée au Canada?"
    ),
    statement=Text(
        "the charge is in relation to the person’s coming into Canada",
        "l’accusation concerne l’arrivée de la personne au Canada",
    ),
    why=Text("Only that is covered.", "Rien d’autre n’est visé."),
    help=Text(
        "Documents used to travel, for instance.", "Les documents utilisés pour le voyage, par exemple."
    ),
    cite="IRPA 133",
)

came_from = Boolean(
    "charge.came_from",
    question=Text(
        "Did you come, directly or indirectly, from the country against which you claim protection?",
        "Êtes-vous arrivé, directement ou indirectement, du pays contre lequel vous cherchez protection?",
    ),
    statement=Text(
        "the person came, directly or indirectly, from the country of alleged persecution",
        "la personne est arrivée, directement ou indirectement, du pays de persécution présumé",
    ),
    why=Text("It is a condition of the deferral.", "C’est une condition de l’immunité."),
    help=Text(
        "Passing through other countries is coming indirectly.",
        "Passer par d’autres pays, c’est arriver indirectement.",
    ),
    cite="IRPA 133",
)

made_claim = Boolean(
    "charge.claimant",
    question=Text("Have you claimed refugee protection in Canada?", "Avez-vous demandé l’asile au Canada?"),
    statement=Text("the person has claimed refugee protection", "la personne a demandé l’asile"),
    why=Text("The deferral is for those who have.", "L’immunité est pour qui l’a fait."),
    help=Text("At a port of entry or inland.", "À un point d’entrée ou à l’intérieur du pays."),
    cite="IRPA 133",
)

arose_on = Day(
    "charge.arose_on",
    question=Text("On what day did it happen?", "Quel jour les faits se sont-ils produits?"),
    statement=Text("the day of what is charged", "le jour des faits reprochés"),
    why=Text("Summary proceedings have a time limit.", "Les poursuites sommaires se prescrivent."),
    help=Text("An interval is an answer too.", "Un intervalle convient aussi."),
    cite="IRPA 133.1(1)",
)

not_in_time = Boolean(
    "arrival.not_in_time",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Is the Minister of the opinion that the group cannot be examined in a timely manner?",
        "Le ministre est-il d’avis que le contrôle du groupe ne pourra avoir lieu en temps opportun?",
    ),
    statement=Text(
        "in the Minister’s opinion, the group cannot be examined in time",
        "selon le ministre, le contrôle du groupe ne pourra avoir lieu en temps opportun",
    ),
    why=Text("It is one of two reasons to designate.", "C’est l’une des deux raisons de désigner."),
    help=Text("An opinion of the Minister, on a group.", "Une opinion du ministre, sur un groupe."),
    cite="IRPA 20.1(1)(a)",
    prior=0.05,
)

suspected = Boolean(
    "arrival.suspected",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Does the Minister have reasonable grounds to suspect smuggling for profit, or for or with a criminal "
        "organization or terrorist group?",
        "Le ministre a-t-il des motifs raisonnables de soupçonner une entrée illégale organisée en vue d’un "
        "profit, ou au profit d’une organisation criminelle ou d’un groupe terroriste ou en association avec eux?",
    ),
    statement=Text(
        "the Minister reasonably suspects smuggling for profit or with an organization",
        "le ministre a des motifs raisonnables de soupçonner une entrée illégale organisée",
    ),
    why=Text("It is one of two reasons to designate.", "C’est l’une des deux raisons de désigner."),
    help=Text("It says nothing about those who came.", "Cela ne dit rien des personnes arrivées."),
    cite="IRPA 20.1(1)(b)",
    prior=0.05,
)

ordered = Boolean(
    "arrival.ordered",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Has the Minister, in the public interest, designated the arrival by order?",
        "Le ministre a-t-il, compte tenu de l’intérêt public, désigné l’arrivée par arrêté?",
    ),
    statement=Text("the Minister designated the arrival by order", "un arrêté du ministre désigne l’arrivée"),
    why=Text("Without an order nobody is designated.", "Sans arrêté, nul n’est désigné."),
    help=Text("It is published in the Canada Gazette.", "Il est publié dans la Gazette du Canada."),
    cite="IRPA 20.1(1)",
    prior=0.02,
)

in_group = Boolean(
    "arrival.in_group",
    question=Text(
        "Did you arrive in that group, as a foreign national?",
        "Êtes-vous arrivé avec ce groupe, comme étranger?",
    ),
    statement=Text(
        "the person is a foreign national of that group", "la personne est un étranger de ce groupe"
    ),
    why=Text("The designation reaches the group.", "La désignation vise le groupe."),
    help=Text(
        "Citizens, persons registered as Indians and permanent residents are not reached.",
        "Les citoyens, les personnes inscrites comme Indiens et les résidents permanents ne sont pas visés.",
    ),
    cite="IRPA 20.1(2)",
)

in_order = Boolean(
    "arrival.in_order",
    answered_by=Answerer.OFFICER,
    question=Text(
        "On arrival, did the person hold the documents required, and was the officer satisfied that they are "
        "not inadmissible?",
        "À l’arrivée, la personne détenait-elle les documents exigés, et l’agent était-il convaincu qu’elle "
        "n’est pas interdite de territoire?",
    ),
    statement=Text(
        "the person held the documents required and was found not inadmissible",
        "la personne détenait les documents exigés et n’est pas interdite de territoire",
    ),
    why=Text("Such a person is not designated.", "Une telle personne n’est pas désignée."),
    help=Text("Both are needed.", "Les deux conditions sont requises."),
    cite="IRPA 20.1(2)",
)

age_on_arrival = Number(
    "arrival.age",
    unit=Text("years", "ans"),
    question=Text("How old were you on the day of the arrival?", "Quel âge aviez-vous le jour de l’arrivée?"),
    statement=Text("the age on the day of the arrival", "l’âge le jour de l’arrivée"),
    why=Text("Detention reaches those of 16 or more.", "La détention vise les personnes de 16 ans ou plus."),
    help=Text("In whole years.", "En années entières."),
    cite="IRPA 55(3.1)",
)

FACTS = (
    charge,
    about_coming,
    came_from,
    made_claim,
    arose_on,
    not_in_time,
    suspected,
    ordered,
    in_group,
    in_order,
    age_on_arrival,
)
