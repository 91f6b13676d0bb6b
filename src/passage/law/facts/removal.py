"""The course of a removal order: its kind, an appeal against it, what stays it, the departure, the return."""

from passage.lang import Answerer, Boolean, Choice, Day, Enumeration
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
        "Permanent residents, protected persons and holders of a permanent resident visa may appeal, unless the "
        "ground is security, rights violations, serious or organized criminality (63, 64).",
        "Les résidents permanents, les personnes protégées et les titulaires d’un visa de résident permanent "
        "peuvent faire appel, sauf pour raison de sécurité, atteinte aux droits, grande criminalité ou criminalité "
        "organisée (63, 64).",
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
        "For example an order to stay in the province, or a summons to testify. The Minister must have been able to "
        "speak to it.",
        "Par exemple, une ordonnance de demeurer dans la province, ou une assignation à témoigner. Le ministre doit "
        "avoir pu présenter ses observations.",
    ),
    cite="IRPA 50(a)",
    prior=0.05,
)

charges_agreement = Boolean(
    "stay.charges_agreement",
    question=Text(
        "Is there an agreement that the charges, or the summons, will be dropped on removal?",
        "Existe-t-il un accord prévoyant le retrait des accusations, ou de l’assignation, au moment du renvoi?",
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

left = Boolean(
    "departure.left",
    question=Text(
        "Have you left Canada since the order was made?",
        "Avez-vous quitté le Canada depuis la prise de la mesure?",
    ),
    statement=Text(
        "the person has left Canada since the order was made",
        "la personne a quitté le Canada depuis la prise de la mesure",
    ),
    why=Text(
        "An order is enforced by a departure that is verified.",
        "La mesure s’exécute par un départ confirmé.",
    ),
    help=Text("By yourself or with officers.", "De vous-même ou avec des agents."),
    cite="IRPR 240(1)(c)",
    prior=0.2,
)

appeared = Boolean(
    "departure.appeared",
    question=Text(
        "Did you appear before an officer at a port of entry to have your departure verified?",
        "Vous êtes-vous présenté devant un agent à un point d’entrée pour faire confirmer votre départ?",
    ),
    statement=Text(
        "the person appeared before an officer at a port of entry to verify departure",
        "la personne a comparu devant un agent à un point d’entrée pour confirmer son départ",
    ),
    why=Text("Without it the order is not enforced.", "Sans cela, la mesure n’est pas exécutée."),
    help=Text(
        "At the airport or land border, before leaving.", "À l’aéroport ou à la frontière, avant de partir."
    ),
    cite="IRPR 240(1)(a)",
    prior=0.7,
)

certificate_given = Boolean(
    "departure.certificate",
    question=Text(
        "Did the Canada Border Services Agency give you a certificate of departure?",
        "L’Agence des services frontaliers du Canada vous a-t-elle remis une attestation de départ?",
    ),
    statement=Text(
        "a certificate of departure was obtained from the Canada Border Services Agency",
        "une attestation de départ a été obtenue de l’Agence des services frontaliers du Canada",
    ),
    why=Text("Without it the order is not enforced.", "Sans elle, la mesure n’est pas exécutée."),
    help=Text("Keep it: it proves the departure.", "Conservez-la : elle prouve le départ."),
    cite="IRPR 240(1)(b)",
    prior=0.7,
)

admitted = Boolean(
    "departure.admitted",
    question=Text(
        "Were you authorized to enter the country of destination, otherwise than in transit?",
        "Étiez-vous autorisé à entrer dans le pays de destination, autrement qu’en transit?",
    ),
    statement=Text(
        "the person was authorized to enter the country of destination, other than in transit",
        "la personne était autorisée à entrer dans le pays de destination, autrement qu’en transit",
    ),
    why=Text(
        "A journey to a place that turns one back does not enforce the order.",
        "Un départ vers un pays qui refuse l’entrée n’exécute pas la mesure.",
    ),
    help=Text(
        "The right to enter, not only to change planes.",
        "Le droit d’entrer, non seulement de changer d’avion.",
    ),
    cite="IRPR 240(1)(d)",
    prior=0.8,
)

transferred = Boolean(
    "departure.transferred",
    question=Text(
        "Were you only transferred to that country under an order for mutual legal assistance?",
        "Votre départ n’était-il qu’un transfèrement ordonné au titre de l’entraide juridique?",
    ),
    statement=Text(
        "the person was transferred under the Mutual Legal Assistance in Criminal Matters Act",
        "la personne a été transférée sous le régime de la Loi sur l’entraide juridique en matière criminelle",
    ),
    why=Text("That is not an authorization to enter.", "Cela ne vaut pas autorisation d’entrer."),
    help=Text("A prisoner lent to another country, to testify for example.",
              "Une personne détenue, prêtée à un autre pays, pour témoigner par exemple."),
    cite="IRPR 242",
    prior=0.01,
)  # fmt: skip

confirmed_abroad = Boolean(
    "departure.confirmed_abroad",
    question=Text(
        "Did an officer abroad, on an application for a visa or authorization, find that you are the person named "
        "in the order?",
        "Un agent à l’étranger a-t-il conclu, lors d’une demande de visa ou d’autorisation, que vous êtes bien la "
        "personne visée par la mesure?",
    ),
    statement=Text(
        "an officer outside Canada found the person to be the one described in the order",
        "un agent hors du Canada a conclu qu’il s’agit bien de la personne visée par la mesure",
    ),
    why=Text("The officer then enforces the order.", "L’agent exécute alors la mesure."),
    help=Text(
        "This mends a departure that nobody verified.", "Cela régularise un départ que personne n’a confirmé."
    ),
    cite="IRPR 240(2)",
    prior=0.05,
)

confirmed_here = Boolean(
    "departure.confirmed_here",
    question=Text(
        "Has an officer in Canada confirmed that you have left?",
        "Un agent au Canada a-t-il confirmé que vous avez quitté le pays?",
    ),
    statement=Text(
        "an officer in Canada has confirmed the departure", "un agent au Canada a confirmé le départ"
    ),
    why=Text("The officer then enforces the order.", "L’agent exécute alors la mesure."),
    help=Text(
        "From exit records, for example; you may not have been told.",
        "D’après les données sur les sorties, par exemple; il se peut que vous n’en sachiez rien.",
    ),
    cite="IRPR 240(3)",
    prior=0.1,
)

enforced_on = Day(
    "order.enforced_on",
    question=Text(
        "On what day was the removal order enforced?", "Quel jour la mesure de renvoi a-t-elle été exécutée?"
    ),
    statement=Text("the day the removal order was enforced", "la date d’exécution de la mesure de renvoi"),
    why=Text("One year, or five, run from it.", "Un an, ou cinq, courent à compter de ce jour."),
    help=Text(
        "The day on the certificate of departure, as a rule.",
        "En règle générale, la date de l’attestation de départ.",
    ),
    cite="IRPR 225(1)",
)

for_misrepresentation = Boolean(
    "order.for_misrepresentation",
    question=Text(
        "Does the exclusion order rest on misrepresentation?",
        "La mesure d’exclusion repose-t-elle sur de fausses déclarations?",
    ),
    statement=Text(
        "the exclusion order rests on misrepresentation",
        "la mesure d’exclusion repose sur de fausses déclarations",
    ),
    why=Text("The year is then five years.", "L’année devient alors cinq ans."),
    help=Text("The order names its ground.", "La mesure nomme son motif."),
    cite="IRPR 225(3)",
    prior=0.1,
)

for_family = Boolean(
    "order.for_family",
    question=Text(
        "Does the order rest only on your accompanying a family member who is inadmissible?",
        "La mesure repose-t-elle seulement sur le fait que vous accompagnez un membre de votre famille interdit de "
        "territoire?",
    ),
    statement=Text(
        "the order rests on accompanying an inadmissible family member (42(1)(b))",
        "la mesure repose sur le fait d’accompagner un membre de la famille interdit de territoire (42(1)b))",
    ),
    why=Text(
        "Such a person, often a child, needs no authorization.",
        "Une telle personne, souvent un enfant, n’a pas besoin d’autorisation.",
    ),
    help=Text("The order names paragraph 42(1)(b).", "La mesure mentionne l’alinéa 42(1)b)."),
    cite="IRPR 225(4)",
    prior=0.1,
)

set_aside_after = Boolean(
    "order.set_aside_after",
    question=Text(
        "Did a court, on judicial review, set aside the order after it was enforced?",
        "Un tribunal a-t-il cassé la mesure, lors d’un contrôle judiciaire, après son exécution?",
    ),
    statement=Text(
        "the order, once enforced, was set aside on judicial review",
        "la mesure, une fois exécutée, a été cassée à la suite d’un contrôle judiciaire",
    ),
    why=Text(
        "There is then a right to return, at the Minister’s expense.",
        "Le retour est alors un droit, aux frais du ministre.",
    ),
    help=Text("It is rare.", "C’est rare."),
    cite="IRPA 52(2)",
    prior=0.01,
)

voluntary = Boolean(
    "removal.voluntary",
    question=Text(
        "Are you leaving by yourself, with an officer satisfied that you mean to and can?",
        "Partez-vous de vous-même, l’agent étant convaincu que vous en avez l’intention et les moyens?",
    ),
    statement=Text(
        "the person complies voluntarily, and an officer finds that they intend to and can",
        "la personne se conforme volontairement à la mesure, et l’agent constate qu’elle en a l’intention et les "
        "moyens",
    ),
    why=Text(
        "Whoever leaves voluntarily chooses where to go.",
        "La personne qui part volontairement choisit où aller.",
    ),
    help=Text("You appear before an officer first.", "Il faut d’abord comparaître devant un agent."),
    cite="IRPR 238(1)",
    prior=0.4,
)

choice_refused = Boolean(
    "removal.choice_refused",
    answered_by=Answerer.OFFICER,
    question=Text(
        "Is the person a danger to the public, a fugitive from justice, or trying to evade or frustrate justice?",
        "La personne constitue-t-elle un danger pour le public, est-elle recherchée par la justice, ou "
        "cherche-t-elle à s’y soustraire?",
    ),
    statement=Text(
        "the person is a danger to the public, a fugitive, or seeks to evade justice",
        "la personne constitue un danger pour le public, est recherchée par la justice ou cherche à s’y soustraire",
    ),
    why=Text(
        "Only then is the choice of destination refused.",
        "Seul ce cas permet de refuser la destination choisie.",
    ),
    help=Text("Only an officer can answer.", "Seul un agent peut répondre."),
    cite="IRPR 238(2)",
    prior=0.05,
)

none_willing = Boolean(
    "removal.none_willing",
    question=Text(
        "Do all these countries refuse to let you in: where you came from, last lived, are a national, were born?",
        "Tous ces pays refusent-ils de vous recevoir : celui d’où vous êtes arrivé, celui de votre dernière "
        "résidence, celui de votre nationalité, celui de votre naissance?",
    ),
    statement=Text(
        "none of the countries listed is willing to let the person in",
        "aucun des pays énumérés ne veut recevoir la personne",
    ),
    why=Text("The Minister then chooses another.", "Le ministre en choisit alors un autre."),
    help=Text("Officers ask their consulates.", "Les agents s’adressent à leurs consulats."),
    cite="IRPR 241(2)",
    prior=0.05,
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
    left,
    appeared,
    certificate_given,
    admitted,
    transferred,
    confirmed_abroad,
    confirmed_here,
    enforced_on,
    for_misrepresentation,
    for_family,
    set_aside_after,
    voluntary,
    choice_refused,
    none_willing,
)
