"""The claimant: nationality, age and company, papers for either country, and what the United States did."""

from passage.lang import Boolean, Country, Day, Relation, Row
from passage.text import Text


class Nationality(Row):
    """A country of nationality."""

    country = Country(
        "nationalities.country",
        question=Text("Which country is it?", "De quel pays s’agit-il?"),
        statement=Text("the country of nationality", "le pays de nationalité"),
        why=Text(
            "The Agreement with the United States, the visa and some pathways turn on each nationality.",
            "L’Entente avec les États-Unis, le visa et certaines voies d’entrée dépendent de chaque nationalité.",
        ),
        help=Text(
            "The country that issues, or would issue, your passport.",
            "Le pays qui délivre, ou délivrerait, votre passeport.",
        ),
        cite="IRPA 101(1)(e)",
    )


class Residence(Row):
    """A country of former habitual residence."""

    country = Country(
        "former_residence.country",
        question=Text("Which country is it?", "De quel pays s’agit-il?"),
        statement=Text(
            "the country of former habitual residence", "le pays de résidence habituelle antérieure"
        ),
        why=Text(
            "A stateless person who lived in the United States is outside the Agreement.",
            "Une personne apatride qui vivait aux États-Unis échappe à l’Entente.",
        ),
        help=Text("A country where you had your home.", "Un pays où vous aviez votre foyer."),
        cite="IRPR 159.2",
    )


nationalities = Relation(
    "nationalities",
    row=Nationality,
    row_name=Text("nationality", "nationalité"),
    question=Text("Of which countries are you a national?", "De quels pays avez-vous la nationalité?"),
    whole=Text("Are these all your nationalities?", "Sont-ce là toutes vos nationalités?"),
    statement=Text("the nationalities of the person", "les nationalités de la personne"),
    why=Text(
        "One nationality may be enough: to be outside the Agreement with the United States, to need no visa, or "
        "to have a pathway.",
        "Une seule nationalité peut suffire : pour échapper à l’Entente avec les États-Unis, pour n’avoir pas besoin "
        "de visa ou pour disposer d’une voie d’entrée.",
    ),
    help=Text(
        "List each of them. If you have none, say that the list is complete and leave it empty.",
        "Nommez-les toutes. Si vous n’en avez aucune, dites que la liste est complète et laissez-la vide.",
    ),
    cite="IRPA 101(1)(e)",
    prior=0.05,
)

former_residence = Relation(
    "former_residence",
    row=Residence,
    row_name=Text("country of former habitual residence", "pays de résidence habituelle antérieure"),
    question=Text(
        "In which countries did you have your habitual residence?",
        "Dans quels pays aviez-vous votre résidence habituelle?",
    ),
    whole=Text("Are these all those countries?", "Sont-ce là tous ces pays?"),
    statement=Text(
        "the countries of former habitual residence", "les pays de résidence habituelle antérieure"
    ),
    why=Text(
        "For a stateless person this counts as nationality does for others.",
        "Pour une personne apatride, cela compte comme la nationalité pour les autres.",
    ),
    help=Text("Lived in, not travelled through.", "Où vous viviez, et non où vous ne faisiez que passer."),
    cite="IRPR 159.2",
    prior=0.05,
)

stateless = Boolean(
    "claimant.stateless",
    question=Text("Are you stateless?", "Êtes-vous apatride?"),
    statement=Text("the claimant is stateless", "la personne qui demande l’asile est apatride"),
    why=Text(
        "A stateless person is treated by former habitual residence.",
        "Une personne apatride est traitée selon sa résidence habituelle antérieure.",
    ),
    help=Text(
        "Stateless means that no country regards you as its national under its law.",
        "Apatride : aucun pays ne vous considère comme son ressortissant selon sa législation.",
    ),
    cite="IRPR 159.1",
    prior=0.03,
)

born = Day(
    "claimant.born",
    question=Text("On what day were you born?", "Quelle est votre date de naissance?"),
    statement=Text("the day of birth of the person", "la date de naissance de la personne"),
    why=Text(
        "Some rules are for minors: an exception to the Agreement, a representative, schooling without a permit.",
        "Des règles visent les mineurs : une exception à l’Entente, un représentant, l’école sans permis.",
    ),
    help=Text(
        "You are 18 from the start of your 18th birthday. An interval will do if you do not know the day.",
        "Vous avez 18 ans dès le début de votre 18e anniversaire. Un intervalle suffit si vous ignorez le jour.",
    ),
    cite="IRPR 159.5(e)",
)

accompanied = Boolean(
    "claimant.accompanied",
    question=Text(
        "Was your mother, father or legal guardian with you?",
        "Aviez-vous avec vous votre mère, votre père ou votre tuteur légal?",
    ),
    statement=Text(
        "the claimant is accompanied by mother, father or legal guardian",
        "la personne est accompagnée de sa mère, de son père ou de son tuteur légal",
    ),
    why=Text(
        "The exception for minors is for those who are not accompanied.",
        "L’exception pour les mineurs vise ceux qui ne sont pas accompagnés.",
    ),
    help=Text(
        "With you when you came to make the claim.",
        "Avec vous à votre arrivée pour faire la demande d’asile.",
    ),
    cite="IRPR 159.5(e)(i)",
)

partnered = Boolean(
    "claimant.partnered",
    question=Text(
        "Do you have a spouse or a common-law partner?",
        "Avez-vous un époux, une épouse, un conjoint ou une conjointe de fait?",
    ),
    statement=Text(
        "the claimant has a spouse or a common-law partner", "la personne a un époux ou un conjoint de fait"
    ),
    why=Text(
        "The exception for minors is for those who have none.",
        "L’exception pour les mineurs vise ceux qui n’en ont pas.",
    ),
    help=Text(
        "In any country. A religious or customary marriage may count: ask counsel.",
        "Dans n’importe quel pays. Un mariage religieux ou coutumier peut compter : consultez un conseil.",
    ),
    cite="IRPR 159.5(e)(ii)",
    prior=0.1,
)

parent_near = Boolean(
    "claimant.parent_near",
    question=Text(
        "Is your mother, father or legal guardian in Canada or in the United States?",
        "Votre mère, votre père ou votre tuteur légal est-il au Canada ou aux États-Unis?",
    ),
    statement=Text(
        "mother, father or legal guardian is in Canada or the United States",
        "la mère, le père ou le tuteur légal est au Canada ou aux États-Unis",
    ),
    why=Text(
        "The exception for minors is for those who have none in either country.",
        "L’exception pour les mineurs vise ceux qui n’en ont dans aucun des deux pays.",
    ),
    help=Text("Even if you are not in contact.", "Même si vous n’êtes pas en contact."),
    cite="IRPR 159.5(e)(iii)",
)

visa_exempt = Boolean(
    "visa.exempt_for_canada",
    question=Text("May you enter Canada without a visa?", "Pouvez-vous entrer au Canada sans visa?"),
    statement=Text(
        "the claimant may enter Canada without having to hold a visa",
        "la personne peut entrer au Canada sans avoir à obtenir un visa",
    ),
    why=Text(
        "Together with a visa requirement of the United States, it is an exception.",
        "Jointe à l’obligation d’obtenir un visa des États-Unis, c’est une exception.",
    ),
    help=Text(
        "It depends on your nationality and documents on that day. An electronic travel authorization is not a visa.",
        "Cela dépend de votre nationalité et de vos documents ce jour-là. Une autorisation de voyage électronique "
        "n’est pas un visa.",
    ),
    cite="IRPR 159.5(g)(i)",
    prior=0.2,
)

us_visa_required = Boolean(
    "visa.us_required",
    question=Text(
        "Would you need a visa to enter the United States?",
        "Vous faudrait-il un visa pour entrer aux États-Unis?",
    ),
    statement=Text(
        "the claimant would have to hold a visa to enter the United States",
        "la personne ne pourrait entrer aux États-Unis sans avoir obtenu un visa",
    ),
    why=Text(
        "Together with freedom from a Canadian visa, it is an exception.",
        "Jointe à la dispense de visa canadien, c’est une exception.",
    ),
    help=Text(
        "The question is what the law of the United States would require of you now.",
        "La question est ce que la loi des États-Unis exigerait de vous maintenant.",
    ),
    cite="IRPR 159.5(g)(ii)",
    prior=0.8,
)

refused_us_entry = Boolean(
    "reentry.refused_us",
    question=Text(
        "Are you coming back to Canada because the United States refused you entry without deciding a refugee claim?",
        "Revenez-vous au Canada parce que les États-Unis vous ont refusé l’entrée sans avoir étudié une demande d’asile?",
    ),
    statement=Text(
        "the claimant, a foreign national, seeks to re-enter Canada after the United States refused entry without a "
        "refugee claim having been adjudicated there",
        "la personne, un étranger, cherche à rentrer au Canada après un refus d’entrée aux États-Unis sans que sa "
        "demande d’asile y ait été étudiée",
    ),
    why=Text(
        "It is an exception to the Agreement, and lifts the effect of an earlier finding under it.",
        "C’est une exception à l’Entente, qui écarte aussi l’effet d’un constat antérieur fondé sur celle-ci.",
    ),
    help=Text(
        "The French text speaks of not having had the opportunity to have the claim studied.",
        "Le texte anglais parle d’une demande sur laquelle il n’a pas été statué.",
    ),
    cite="IRPR 159.5(h)(i)",
    prior=0.05,
)

resident_removed_from_us = Boolean(
    "reentry.resident_removed",
    question=Text(
        "Are you a permanent resident of Canada whom the United States ordered removed and is returning?",
        "Avez-vous la résidence permanente au Canada, et les États-Unis vous y ramènent-ils en vertu d’une mesure de renvoi?",
    ),
    statement=Text(
        "the claimant is a permanent resident ordered removed from the United States and being returned",
        "la personne est un résident permanent visé par une mesure de renvoi des États-Unis et ramené au Canada",
    ),
    why=Text("It is an exception to the Agreement.", "C’est une exception à l’Entente."),
    help=Text(
        "Permanent resident of Canada, not of the United States.",
        "Résident permanent du Canada, et non des États-Unis.",
    ),
    cite="IRPR 159.5(h)(ii)",
    prior=0.02,
)

ordered_removed_from_us = Boolean(
    "us_removal.ordered",
    question=Text(
        "Has the United States ordered you removed?",
        "Les États-Unis ont-ils pris une mesure de renvoi contre vous?",
    ),
    statement=Text(
        "the claimant has been ordered removed from the United States",
        "une mesure de renvoi des États-Unis vise la personne",
    ),
    why=Text(
        "At an airport the Agreement applies only to people in transit while such an order is carried out.",
        "Dans un aéroport, l’Entente ne s’applique qu’aux personnes en transit pendant l’exécution d’une telle mesure.",
    ),
    help=Text(
        "An order of an immigration judge or officer of the United States.",
        "Une mesure prise par un juge ou un agent d’immigration des États-Unis.",
    ),
    cite="IRPR 159.4(2)",
    prior=0.1,
)

in_transit_enforcement = Boolean(
    "us_removal.in_transit",
    question=Text(
        "Were you in transit through Canada while that order was being carried out?",
        "Étiez-vous en transit au Canada pendant l’exécution de cette mesure?",
    ),
    statement=Text(
        "the claimant is in transit through Canada in the course of the enforcement of that order",
        "la personne est en transit au Canada au cours de l’exécution de cette mesure",
    ),
    why=Text(
        "At an airport the Agreement applies only then.",
        "Dans un aéroport, l’Entente ne s’applique qu’en ce cas.",
    ),
    help=Text(
        "Your flight was to take you from the United States to a third country through Canada.",
        "Votre vol devait vous mener des États-Unis vers un pays tiers en passant par le Canada.",
    ),
    cite="IRPR 159.4(2)",
    prior=0.1,
)

death_penalty_us = Boolean(
    "death_penalty.us",
    question=Text(
        "Are you charged in the United States with, or were you convicted there of, an offence punishable by death there?",
        "Y a-t-il contre vous aux États-Unis une accusation, ou une déclaration de culpabilité, pour une infraction "
        "punissable de mort dans ce pays?",
    ),
    statement=Text(
        "the claimant is charged or was convicted in the United States of an offence punishable by death there",
        "la personne est accusée ou a été déclarée coupable aux États-Unis d’une infraction qui pourrait lui valoir la "
        "peine de mort",
    ),
    why=Text(
        "Whatever the place of entry, it is an exception to the Agreement.",
        "Quel que soit le lieu d’entrée, c’est une exception à l’Entente.",
    ),
    help=Text(
        "Speak with counsel before you answer questions about charges.",
        "Parlez à un conseil avant de répondre à des questions sur des accusations.",
    ),
    cite="IRPR 159.6(a)",
    prior=0.01,
)

death_penalty_elsewhere = Boolean(
    "death_penalty.elsewhere",
    question=Text(
        "Are you charged in another country with, or were you convicted there of, an offence punishable by death there?",
        "Y a-t-il contre vous dans un autre pays une accusation, ou une déclaration de culpabilité, pour une "
        "infraction punissable de mort dans ce pays?",
    ),
    statement=Text(
        "the claimant is charged or was convicted in another country of an offence punishable by death there",
        "la personne est accusée ou a été déclarée coupable dans un autre pays d’une infraction qui pourrait lui "
        "valoir la peine de mort",
    ),
    why=Text(
        "Whatever the place of entry, it is an exception to the Agreement.",
        "Quel que soit le lieu d’entrée, c’est une exception à l’Entente.",
    ),
    help=Text(
        "Blasphemy, apostasy, homosexuality or political offences are punishable by death in some countries.",
        "Le blasphème, l’apostasie, l’homosexualité ou des infractions politiques sont punis de mort dans certains pays.",
    ),
    cite="IRPR 159.6(b)",
    prior=0.02,
)

moratorium_national = Boolean(
    "claimant.moratorium_national",
    question=Text(
        "Are you a national of a country to which Canada had stayed removals on the day of your claim?",
        "Avez-vous la nationalité d’un pays vers lequel le Canada sursoyait aux renvois le jour de votre demande?",
    ),
    statement=Text(
        "the claimant is a national of a country to which removals were stayed",
        "la personne a la nationalité d’un pays vers lequel il y avait sursis aux renvois",
    ),
    why=Text(
        "Until 2009-07-23 it was an exception to the Agreement.",
        "Jusqu’au 2009-07-23, c’était une exception à l’Entente.",
    ),
    help=Text(
        "A stay for a whole country in which everybody faces a generalized risk.",
        "Un sursis visant tout un pays où chacun court un risque généralisé.",
    ),
    cite="IRPR 159.6(c)",
    prior=0.1,
)

FACTS = (
    nationalities,
    stateless,
    former_residence,
    born,
    accompanied,
    partnered,
    parent_near,
    visa_exempt,
    us_visa_required,
    refused_us_entry,
    resident_removed_from_us,
    ordered_removed_from_us,
    in_transit_enforcement,
    death_penalty_us,
    death_penalty_elsewhere,
    moratorium_national,
)
