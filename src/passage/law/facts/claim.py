"""The claim for refugee protection: when, where and how it was made, and how far it has gone."""

from passage.lang import Boolean, Choice, Day, Enumeration
from passage.text import Text


class ClaimPlace(Choice):
    """Where the claim was made."""

    LAND_PORT = "land_poe", "at a land port of entry", "à un point d’entrée terrestre"
    RAIL_PORT = (
        "rail_poe",
        "at a port of entry, arriving by train",
        "à un point d’entrée, à l’arrivée par train",
    )
    HARBOUR = "harbour_poe", "at a harbour or ferry landing", "dans un port ou à un débarcadère de traversier"
    AIRPORT = "airport_poe", "at an airport, on arrival", "dans un aéroport, à l’arrivée"
    INLAND = "inland", "inside Canada, after arriving", "à l’intérieur du Canada, après l’arrivée"


class Stage(Choice):
    """How far the claim has gone."""

    ELIGIBILITY = (
        "eligibility_pending",
        "an officer has yet to decide on eligibility",
        "la recevabilité reste à trancher",
    )
    BEFORE_RPD = (
        "before_rpd",
        "referred, and the Refugee Protection Division has not decided",
        "déférée, et la Section de la protection des réfugiés n’a pas tranché",
    )
    BEFORE_RAD = (
        "before_rad",
        "decided by the Refugee Protection Division, and under appeal",
        "tranchée par la Section de la protection des réfugiés, et portée en appel",
    )
    DECIDED = (
        "rpd_decided",
        "decided by the Refugee Protection Division",
        "tranchée par la Section de la protection des réfugiés",
    )


made_on = Day(
    "claim.made_on",
    question=Text("On what day did you make your claim?", "Quel jour avez-vous fait votre demande d’asile?"),
    statement=Text("the day the claim was made", "la date de la demande d’asile"),
    why=Text(
        "Time limits run from your entry to this day, and some rules reach only claims made since a given day.",
        "Des délais courent de votre entrée jusqu’à ce jour, et certaines règles ne visent que les demandes faites "
        "depuis une date donnée.",
    ),
    help=Text(
        "If you sent an online form on one day and saw an officer on another, give both as an interval: the law "
        "does not say which counts. If you have not claimed yet, give the day on which you would.",
        "Si vous avez envoyé un formulaire en ligne un jour et vu un agent un autre jour, donnez les deux sous forme "
        "d’intervalle : la loi ne dit pas lequel compte. Si vous n’avez pas encore fait de demande, donnez le jour "
        "où vous la feriez.",
    ),
    cite="IRPA 99(3)",
)

place = Enumeration(
    "claim.place",
    choices=ClaimPlace,
    question=Text("Where did you make your claim?", "Où avez-vous fait votre demande d’asile?"),
    statement=Text("the claim was made", "la demande d’asile a été faite"),
    why=Text(
        "The Agreement with the United States reaches some places and not others.",
        "L’Entente avec les États-Unis vise certains endroits et non d’autres.",
    ),
    help=Text(
        "Where you first told an officer that you ask for protection.",
        "L’endroit où vous avez dit pour la première fois à un agent que vous demandez l’asile.",
    ),
    cite="IRPR 159.4(1)",
)

in_person = Boolean(
    "claim.in_person",
    question=Text(
        "Did you go before an officer in person to make your claim?",
        "Avez-vous rencontré un agent en personne pour faire votre demande d’asile?",
    ),
    statement=Text(
        "the claim was made in person to an officer", "la demande d’asile a été faite en personne à un agent"
    ),
    why=Text(
        "A claim inside Canada must be made in person to an officer.",
        "Au Canada, la demande d’asile doit être faite en personne à un agent.",
    ),
    help=Text(
        "An online form alone does not settle this; an appointment with an officer does.",
        "Un formulaire en ligne ne suffit pas à lui seul; un rendez-vous avec un agent, oui.",
    ),
    cite="IRPA 99(3)",
    prior=0.9,
)

removal_order = Boolean(
    "claim.removal_order",
    question=Text(
        "Was there already a removal order against you when you made the claim?",
        "Une mesure de renvoi vous visait-elle déjà au moment de la demande d’asile?",
    ),
    statement=Text(
        "the claimant is subject to a removal order",
        "une mesure de renvoi vise la personne qui demande l’asile",
    ),
    why=Text(
        "A person under a removal order cannot make a claim; another application may be open.",
        "Une personne visée par une mesure de renvoi ne peut demander l’asile; une autre demande est parfois possible.",
    ),
    help=Text(
        "A departure, exclusion or deportation order. An order made because of this claim does not count here.",
        "Une mesure d’interdiction de séjour, d’exclusion ou d’expulsion. Une mesure prise à cause de cette demande "
        "ne compte pas ici.",
    ),
    cite="IRPA 99(3)",
    prior=0.05,
)

surrender_order = Boolean(
    "claim.surrender_order",
    question=Text(
        "Before you made the claim, had the Minister of Justice ordered your surrender under the Extradition Act "
        "for an offence punishable by 10 years or more?",
        "Avant la demande d’asile, le ministre de la Justice avait-il pris contre vous un arrêté d’extradition pour "
        "une infraction punissable d’un emprisonnement maximal d’au moins 10 ans?",
    ),
    statement=Text(
        "an extradition surrender order came before the claim",
        "un arrêté d’extradition a précédé la demande d’asile",
    ),
    why=Text(
        "After such an order no claim can be made before the surrender.",
        "Après un tel arrêté, aucune demande d’asile ne peut être faite avant l’extradition.",
    ),
    help=Text(
        "This is rare. If you have never been arrested for extradition, the answer is no.",
        "C’est rare. Si aucune arrestation en vue d’une extradition ne vous a visé, répondez non.",
    ),
    cite="IRPA 105(5)",
    prior=0.01,
)

stage = Enumeration(
    "claim.stage",
    choices=Stage,
    question=Text("How far has your claim gone?", "Où en est votre demande d’asile?"),
    statement=Text("the stage of the claim is:", "l’étape de la demande d’asile est la suivante :"),
    why=Text(
        "Which notices can still reach the claim, who has it, and what may be asked meanwhile turn on it.",
        "Les avis qui peuvent encore atteindre la demande, la section qui en est saisie et ce que l’on peut demander "
        "entre-temps en dépendent.",
    ),
    help=Text(
        "If you hold a letter that refers you to the Immigration and Refugee Board, the claim has been referred.",
        "Si une lettre annonce le déféré à la Commission de l’immigration et du statut de réfugié, c’est fait.",
    ),
    cite="IRPA 104(1)",
)

misrepresented = Boolean(
    "claim.misrepresented",
    question=Text(
        "Has an officer determined that the claim was referred because of misrepresentation or withheld facts, and "
        "was not otherwise eligible?",
        "Un agent a-t-il conclu que la demande avait été déférée à la suite de présentations erronées ou d’une "
        "réticence, et qu’elle n’était pas autrement recevable?",
    ),
    statement=Text(
        "an officer has determined that the claim was referred through misrepresentation",
        "un agent a conclu que la demande avait été déférée à la suite de présentations erronées",
    ),
    why=Text(
        "A notice to that effect ends the proceedings before the Division.",
        "Un avis en ce sens met fin à l’affaire devant la Section.",
    ),
    help=Text("You would have received a written notice.", "Vous auriez reçu un avis écrit."),
    cite="IRPA 104(1)(c)",
    prior=0.02,
)

first = Boolean(
    "claim.first",
    question=Text(
        "Is this the first claim for refugee protection that you made in Canada?",
        "Est-ce votre première demande d’asile au Canada?",
    ),
    statement=Text(
        "it is the first claim that an officer received from the claimant",
        "c’est la première demande reçue par un agent à l’égard de cette personne",
    ),
    why=Text(
        "A notice that a claim is not the first ends proceedings and undoes decisions on the later one.",
        "Un avis selon lequel la demande n’est pas la première met fin à l’affaire et annule les décisions sur la "
        "seconde.",
    ),
    help=Text(
        "Count claims made under any name.", "Comptez les demandes faites sous quelque nom que ce soit."
    ),
    cite="IRPA 104(1)(d)",
    prior=0.95,
)

heard_before_assent = Boolean(
    "claim.heard_before_2019_06_21",
    question=Text(
        "By June 21, 2019, had the Refugee Protection Division heard substantive evidence on your claim, or allowed it "
        "without a hearing?",
        "Au 21 juin 2019, la Section de la protection des réfugiés avait-elle entendu des éléments de preuve "
        "testimoniale de fond sur votre demande, ou l’avait-elle accueillie sans audience?",
    ),
    statement=Text(
        "by 2019-06-21 the Division had heard substantive evidence on the claim, or allowed it without a hearing",
        "au 2019-06-21, la Section avait entendu des éléments de preuve testimoniale de fond sur la demande, ou l’avait "
        "accueillie sans audience",
    ),
    why=Text(
        "A claim that had gone so far is spared the rule on earlier claims in another country.",
        "Une demande rendue à cette étape échappe à la règle sur les demandes antérieures dans un autre pays.",
    ),
    help=Text(
        "It matters only for a claim made between April 8 and June 20, 2019.",
        "Cela ne compte que pour une demande faite entre le 8 avril et le 20 juin 2019.",
    ),
    cite="S.C. 2019, c. 29, s. 309",
    prior=0.2,
)

FACTS = (
    made_on,
    place,
    in_person,
    removal_order,
    surrender_order,
    stage,
    misrepresented,
    first,
    heard_before_assent,
)
