"""The course of a removal order: its kind, an appeal against it, its reach, what stays it."""

from passage.lang import Boolean, Choice, Enumeration
from passage.text import Text


class OrderKind(Choice):
    """Which removal order was made."""

    DEPARTURE = "departure", "a departure order", "une mesure d’interdiction de séjour"
    EXCLUSION = "exclusion", "an exclusion order", "une mesure d’exclusion"
    DEPORTATION = "deportation", "a deportation order", "une mesure d’expulsion"


class OrderAppeal(Choice):
    """What came of an appeal against the removal order."""

    RUNNING = "running", "the time to appeal is still running", "le délai d’appel court toujours"
    NONE = "none", "the time passed with no appeal", "le délai a expiré sans appel"
    PENDING = (
        "pending",
        "an appeal was made, and is not decided",
        "un appel a été interjeté, et n’est pas tranché",
    )
    UPHELD = "upheld", "the order was upheld for good", "la mesure a été maintenue définitivement"
    SET_ASIDE = "set_aside", "the order was set aside", "la mesure a été annulée"


kind = Enumeration(
    "order.kind",
    choices=OrderKind,
    question=Text(
        "Which removal order was made against you?", "Quelle mesure de renvoi a été prise contre vous?"
    ),
    statement=Text("the removal order made is", "la mesure de renvoi qui a été prise est"),
    why=Text("What a return takes turns on it.", "Ce qu’il faut pour revenir en dépend."),
    help=Text(
        "Its title says which, as it was made; see below whether it has changed since.",
        "Son titre le dit, telle qu’elle a été prise; on verra si elle a changé depuis.",
    ),
    cite="IRPR 223",
)

appealable = Boolean(
    "order.appealable",
    question=Text(
        "May the removal order be appealed to the Immigration Appeal Division?",
        "La mesure de renvoi est-elle susceptible d’appel à la Section d’appel de l’immigration?",
    ),
    statement=Text(
        "there is a right to appeal the removal order", "la mesure de renvoi est susceptible d’appel"
    ),
    why=Text("The order comes into force later where it may be.", "La mesure prend alors effet plus tard."),
    help=Text(
        "Permanent residents, protected persons and holders of a permanent resident visa may appeal, unless "
        "the ground is security, rights violations, serious or organized criminality (63, 64).",
        "Les résidents permanents, les personnes protégées et les titulaires d’un visa de résident "
        "permanent peuvent faire appel, sauf pour raison de sécurité, atteinte aux droits, grande "
        "criminalité ou criminalité organisée (63, 64).",
    ),
    cite="IRPA 49(1)",
    prior=0.2,
)

order_appeal = Enumeration(
    "order.appeal",
    choices=OrderAppeal,
    question=Text(
        "What came of an appeal against the removal order?",
        "Qu’est-il advenu d’un appel de la mesure de renvoi?",
    ),
    statement=Text("of an appeal against the order:", "au sujet d’un appel de la mesure :"),
    why=Text("When the order comes into force turns on it.", "La prise d’effet de la mesure en dépend."),
    help=Text(
        "This is not an appeal about the claim for refugee protection.",
        "Il ne s’agit pas d’un appel sur la demande d’asile.",
    ),
    cite="IRPA 49(1)",
)

became_resident = Boolean(
    "order.became_resident",
    question=Text(
        "Have you become a permanent resident since the order was made?",
        "Avez-vous obtenu le statut de résident permanent depuis la prise de la mesure?",
    ),
    statement=Text(
        "the person has become a permanent resident since the order was made",
        "la personne est devenue résidente permanente depuis la prise de la mesure",
    ),
    why=Text("An order not yet enforced is then void.", "La mesure inexécutée est alors périmée."),
    help=Text(
        "Not an approval in principle: the status itself.", "Non un accord de principe : le statut lui-même."
    ),
    cite="IRPA 51",
    prior=0.02,
)

judicial_decision = Boolean(
    "stay.judicial_decision",
    question=Text(
        "Would removal directly contravene a decision made in a judicial proceeding?",
        "Le renvoi irait-il directement à l’encontre d’une décision judiciaire?",
    ),
    statement=Text(
        "removal would directly contravene a decision made in a judicial proceeding",
        "le renvoi irait directement à l’encontre d’une décision judiciaire",
    ),
    why=Text("Such a decision stays the order.", "Une telle décision emporte sursis."),
    help=Text(
        "For example an order to stay in the province, or a summons to testify. The Minister must have been "
        "able to speak to it.",
        "Par exemple, une ordonnance de demeurer dans la province, ou une assignation à témoigner. Le "
        "ministre doit avoir pu présenter ses observations.",
    ),
    cite="IRPA 50(a)",
    prior=0.05,
)

charges_agreement = Boolean(
    "stay.charges_agreement",
    question=Text(
        "Is there an agreement that the charges, or the summons, will be dropped on removal?",
        "Existe-t-il un accord prévoyant le retrait des accusations, ou de l’assignation, au moment du "
        "renvoi?",
    ),
    statement=Text(
        "charges or a summons are to be dropped on removal, by agreement",
        "un accord prévoit le retrait des accusations ou de l’assignation au moment du renvoi",
    ),
    why=Text("The decision then stays nothing.", "La décision n’emporte alors pas sursis."),
    help=Text(
        "Between the Canada Border Services Agency and an attorney general.",
        "Entre l’Agence des services frontaliers du Canada et un procureur général.",
    ),
    cite="IRPR 234",
    prior=0.1,
)

sentence = Boolean(
    "stay.sentence",
    question=Text(
        "Are you serving a prison sentence imposed in Canada?",
        "Purgez-vous une peine d’emprisonnement infligée au Canada?",
    ),
    statement=Text(
        "a prison sentence imposed in Canada is not completed",
        "une peine d’emprisonnement infligée au Canada n’est pas purgée",
    ),
    why=Text("The order is stayed until it is completed.", "Il y a sursis jusqu’à ce qu’elle soit purgée."),
    help=Text(
        "Detention for removal is not a sentence.", "La détention en vue du renvoi n’est pas une peine."
    ),
    cite="IRPA 50(b)",
    prior=0.03,
)

by_court = Boolean(
    "stay.court",
    question=Text(
        "Has a court, or the Immigration Appeal Division, stayed your removal?",
        "Un tribunal, ou la Section d’appel de l’immigration, a-t-il sursis à votre renvoi?",
    ),
    statement=Text(
        "a court or the Immigration Appeal Division has stayed removal",
        "un tribunal ou la Section d’appel de l’immigration a sursis au renvoi",
    ),
    why=Text("It lasts as long as that order says.", "Le sursis dure ce que dit l’ordonnance."),
    help=Text(
        "The Federal Court may, on a motion, until it has decided.",
        "La Cour fédérale le peut, sur requête, jusqu’à sa décision.",
    ),
    cite="IRPA 50(c)",
    prior=0.1,
)

by_division = Boolean(
    "family_order.by_division",
    question=Text(
        "Did the Immigration Division make the removal order against the family member whom you accompany?",
        "Est-ce la Section de l’immigration qui a pris la mesure de renvoi contre le membre de la famille "
        "que vous accompagnez?",
    ),
    statement=Text(
        "the Immigration Division made the removal order against the family member",
        "la Section de l’immigration a pris la mesure de renvoi contre le membre de la famille",
    ),
    why=Text("Only such an order reaches the family.", "Seule une telle mesure frappe aussi la famille."),
    help=Text(
        "An order made by an officer reaches nobody else.",
        "La mesure prise par un agent ne frappe personne d’autre.",
    ),
    cite="IRPR 227(2)",
    prior=0.3,
)

informed = Boolean(
    "family_order.informed",
    question=Text(
        "Did an officer tell you that the report concerned you too, that there would be a hearing, and that "
        "you could speak and be represented there?",
        "Un agent vous a-t-il fait savoir que le rapport vous concernait aussi, qu’il y aurait une enquête, "
        "et que vous pouviez y présenter vos observations et vous y faire représenter?",
    ),
    statement=Text(
        "an officer informed the family member of the report, of the hearing and of their rights there",
        "un agent a avisé le membre de la famille du rapport, de l’enquête et de ses droits",
    ),
    why=Text("Without it the order does not reach you.", "Sans cela, la mesure ne vous frappe pas."),
    help=Text("All of it, before the hearing.", "Tout cela, avant l’enquête."),
    cite="IRPR 227(2)(a)",
    prior=0.6,
)

found = Boolean(
    "family_order.found",
    question=Text(
        "Did the Immigration Division decide that you too are inadmissible, as a family member?",
        "La Section de l’immigration a-t-elle conclu à votre propre interdiction de territoire, comme "
        "membre de la famille?",
    ),
    statement=Text(
        "the Immigration Division found the family member inadmissible under section 42",
        "la Section de l’immigration a conclu à l’interdiction de territoire du membre de la famille "
        "(article 42)",
    ),
    why=Text("Without it the order does not reach you.", "Sans cela, la mesure ne vous frappe pas."),
    help=Text("A decision about you by name.", "Une décision qui vous nomme."),
    cite="IRPR 227(2)(b)",
    prior=0.5,
)

FACTS = (
    kind,
    appealable,
    order_appeal,
    became_resident,
    judicial_decision,
    charges_agreement,
    sentence,
    by_court,
    by_division,
    informed,
    found,
)
