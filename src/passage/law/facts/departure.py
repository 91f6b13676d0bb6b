"""Leaving under a removal order: what was verified, where to, and what bears on a return."""

from passage.lang import Answerer, Boolean, Day
from passage.text import Text

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
        "Avez-vous comparu devant un agent à un point d’entrée pour faire confirmer votre départ?",
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
        "Aviez-vous l’autorisation d’entrer dans le pays de destination, autrement qu’en transit?",
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
        "la personne a été transférée sous le régime de la Loi sur l’entraide juridique en matière "
        "criminelle",
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
        "Did an officer abroad, on an application for a visa or authorization, find that you are the person "
        "named in the order?",
        "Un agent à l’étranger a-t-il conclu, lors d’une demande de visa ou d’autorisation, que vous êtes "
        "bien la personne visée par la mesure?",
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
        "La mesure repose-t-elle seulement sur le fait que vous accompagnez un membre de votre famille "
        "interdit de territoire?",
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
        "la personne se conforme volontairement à la mesure, et l’agent constate qu’elle en a l’intention "
        "et les moyens",
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
        "Is the person a danger to the public, a fugitive from justice, or trying to evade or frustrate "
        "justice?",
        "La personne constitue-t-elle un danger pour le public, est-elle recherchée par la justice, ou "
        "cherche-t-elle à s’y soustraire?",
    ),
    statement=Text(
        "the person is a danger to the public, a fugitive, or seeks to evade justice",
        "la personne constitue un danger pour le public, est recherchée par la justice ou cherche à s’y "
        "soustraire",
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
        "Do all these countries refuse to let you in: where you came from, last lived, are a national, were "
        "born?",
        "Tous ces pays refusent-ils de vous recevoir : celui de votre provenance, celui de votre dernière "
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
