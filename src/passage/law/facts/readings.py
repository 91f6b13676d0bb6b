"""Open questions of law, and notices: what the law itself, not the person, would have to answer.

Each has two readings. Where one prevails it is presumed, and every answer that turns on it says so and shows
the other; where neither does, the answer is *cannot tell*, with both.
"""

from passage.lang import Answerer, Boolean
from passage.law.judgement import reading
from passage.text import Text

agreement_suspended = Boolean(
    "agreement.suspended",
    cite="IRPR 159.7",
    answered_by=Answerer.FEED,
    presumed=False,
    question=Text(
        "Is a notice in effect that suspends or ends the Agreement?",
        "Un avis de suspension ou de dénonciation de l’Entente est-il en vigueur?",
    ),
    statement=Text(
        "a notice suspending or ending the Agreement is in effect",
        "un avis de suspension ou de dénonciation de l’Entente est en vigueur",
    ),
    help=Text(
        "No such notice is known up to 2026-11-23; the dated list of notices is part of the law’s files.",
        "Aucun avis de ce genre n’est connu au 2026-11-23; la liste datée des avis fait partie des fichiers du droit.",
    ),
    why=Text(
        "While such a notice is in effect, the sections on the Agreement are inoperative.",
        "Tant qu’un tel avis est en vigueur, les articles sur l’Entente sont inopérants.",
    ),
)

one_year_rolls_over = reading(
    "one_year_rolls_over",
    "IA 26",
    Text(
        "Does the one-year limit run on to the next day that is not a holiday when it ends on a Sunday or holiday?",
        "Le délai d’un an se prolonge-t-il jusqu’au premier jour non férié lorsqu’il expire un dimanche ou un jour férié?",
    ),
    Text(
        "the one-year limit that ends on a Sunday or holiday runs on to the next day that is not one",
        "le délai d’un an qui expire un dimanche ou un jour férié se prolonge jusqu’au premier jour non férié",
    ),
    Text(
        "The general rule extends the time limited for doing a thing; whether making the claim is such a thing here is contested.",
        "La règle générale proroge le délai fixé pour accomplir un acte; que la demande en soit un ici est contesté.",
    ),
    presumed=None,
)

leap_birthday_later = reading(
    "leap_birthday_later",
    "IA 30",
    Text(
        "In a year without February 29, does a person born on that day reach an age on March 1 (rather than February 28)?",
        "Dans une année sans 29 février, une personne née ce jour-là atteint-elle un âge le 1er mars (et non le 28 février)?",
    ),
    Text(
        "a person born on February 29 reaches an age on March 1 in other years",
        "une personne née le 29 février atteint un âge le 1er mars les autres années",
    ),
    Text(
        "The Interpretation Act speaks of the anniversary of the same number; such a year has none.",
        "La Loi d’interprétation parle de l’anniversaire correspondant; une telle année n’en compte pas.",
    ),
    presumed=None,
)

inland_after_port = reading(
    "inland_after_port",
    "STCA 4(1)",
    Text(
        "Does the Agreement reach a claim made inland by someone who had entered at a land port of entry?",
        "L’Entente vise-t-elle la demande faite à l’intérieur du Canada par une personne entrée par un point d’entrée terrestre?",
    ),
    Text(
        "the Agreement reaches inland claims after entry at a land port of entry",
        "l’Entente vise les demandes faites à l’intérieur du pays après une entrée par un point d’entrée terrestre",
    ),
    Text(
        "The treaty speaks of claims made at a land port of entry; the Regulations have no express words for this case.",
        "Le traité vise les demandes faites à un point d’entrée terrestre; le Règlement est muet sur ce cas.",
    ),
    presumed=False,
)

residence_with_nationality = reading(
    "residence_with_nationality",
    "IRPA 101(1)(e)",
    Text(
        "Is a person who has a nationality, but lived in the United States, outside the Agreement?",
        "Une personne qui a une nationalité, mais qui vivait aux États-Unis, échappe-t-elle à l’Entente?",
    ),
    Text(
        "former habitual residence in the United States counts for a person who has a nationality",
        "la résidence habituelle antérieure aux États-Unis compte pour une personne qui a une nationalité",
    ),
    Text(
        "The Act, read to the letter, says so; the treaty and the Regulations speak of stateless people only.",
        "La Loi, prise à la lettre, le dit; le traité et le Règlement ne parlent que des apatrides.",
    ),
    presumed=False,
)

transit_exceptions = reading(
    "transit_exceptions",
    "IRPR 159.4(2)",
    Text(
        "Are the family and other exceptions open to a person in transit at an airport under a removal order?",
        "Les exceptions familiales et autres sont-elles ouvertes à la personne en transit dans un aéroport et visée par "
        "une mesure de renvoi?",
    ),
    Text(
        "the exceptions of section 159.5 are open to people in transit at an airport",
        "les exceptions de l’article 159.5 sont ouvertes aux personnes en transit dans un aéroport",
    ),
    Text(
        "Section 159.5 opens with places other than airports; so they are taken not to be.",
        "L’article 159.5 vise d’entrée de jeu d’autres endroits que les aéroports; on tient donc qu’elles n’y sont pas ouvertes.",
    ),
    presumed=False,
)

death_penalty_between_ports = reading(
    "death_penalty_between_ports",
    "IRPR 159.6",
    Text(
        "Is the death-penalty exception open to people who crossed between ports of entry?",
        "L’exception visant la peine de mort est-elle ouverte aux personnes passées entre les points d’entrée?",
    ),
    Text(
        "the exception of section 159.6 is open after a crossing between ports of entry",
        "l’exception de l’article 159.6 est ouverte après un passage entre les points d’entrée",
    ),
    Text(
        "Subsection 159.4(1.1) names only section 159.5, but section 159.6 is not limited to any place.",
        "Le paragraphe 159.4(1.1) ne nomme que l’article 159.5, mais l’article 159.6 ne se limite à aucun endroit.",
    ),
    presumed=True,
)

appeal_keeps_claim_alive = reading(
    "appeal_keeps_claim_alive",
    "IRPR 159.5(c)(iii)",
    Text(
        "Does a relative’s claim that was rejected, but is under appeal, still count?",
        "La demande rejetée d’un proche, mais portée en appel, compte-t-elle encore?",
    ),
    Text(
        "a relative’s rejected claim counts while an appeal is pending",
        "la demande rejetée d’un proche compte tant que l’appel est en instance",
    ),
    Text(
        "Read to the letter, “rejected” ends the exception even while an appeal is pending.",
        "Pris à la lettre, « rejetée » met fin à l’exception même si un appel est en instance.",
    ),
    presumed=False,
)

earlier_crossing_counts = reading(
    "earlier_crossing_counts",
    "IRPA 101(1)(b.2)",
    Text(
        "Does an old crossing between ports of entry still count after a later, regular entry?",
        "Un ancien passage entre les points d’entrée compte-t-il encore après une entrée régulière plus récente?",
    ),
    Text(
        "an earlier crossing between ports of entry counts after a later, regular entry",
        "un passage antérieur entre les points d’entrée compte après une entrée régulière plus récente",
    ),
    Text("The text does not say which entry it means.", "Le texte ne dit pas de quelle entrée il s’agit."),
    presumed=None,
)

limit_outlives_suspension = reading(
    "limit_outlives_suspension",
    "IRPA 101(1)(b.2)",
    Text(
        "While the Agreement is suspended, is there still a time limit after which a crossing makes a claim "
        "ineligible?",
        "Pendant la suspension de l’Entente, existe-t-il encore un délai après lequel un passage rend la demande "
        "irrecevable?",
    ),
    Text(
        "the time limit of the Regulations still measures late crossings while the Agreement is suspended",
        "le délai du Règlement mesure encore les passages tardifs pendant la suspension de l’Entente",
    ),
    Text(
        "The Act borrows the limit from a provision that is then inoperative; it is taken to stand as a measure.",
        "La Loi emprunte le délai à une disposition alors inopérante; on tient qu’il vaut encore comme mesure.",
    ),
    presumed=True,
)

rad_bar_elsewhere = reading(
    "rad_bar_elsewhere",
    "IRPA 110(2)(d)",
    Text(
        "Is the appeal also closed to people from the United States whom the Regulations spare elsewhere than at the "
        "land border: at an airport or harbour, away from the border, inland?",
        "L’appel est-il aussi fermé aux personnes arrivées des États-Unis que le Règlement épargne ailleurs qu’à la "
        "frontière terrestre : dans un aéroport ou un port, loin de la frontière, à l’intérieur du pays?",
    ),
    Text(
        "the appeal is closed wherever the Regulations spare a person who came from the United States",
        "l’appel est fermé partout où le Règlement épargne une personne arrivée des États-Unis",
    ),
    Text(
        "Read to the letter, the paragraph reaches them all; the Board describes it as one for land ports of entry.",
        "Pris à la lettre, l’alinéa les vise toutes; la Commission le présente comme propre aux points d’entrée "
        "terrestres.",
    ),
    presumed=None,
)

stca_bar_lasts = reading(
    "stca_bar_lasts",
    "IRPA 112(2)(b)",
    Text(
        "Does an earlier finding under the Agreement still bar an application for protection after a later return?",
        "Un constat antérieur fondé sur l’Entente exclut-il encore la demande de protection après un retour "
        "ultérieur?",
    ),
    Text(
        "an earlier finding under the Agreement bars the application for protection for good",
        "un constat antérieur fondé sur l’Entente exclut pour toujours la demande de protection",
    ),
    Text(
        "The English speaks of “a claim”, with no limit of time; the French, of « sa demande », is less clear.",
        "L’anglais parle de « a claim », sans limite de temps; le français, de « sa demande », est moins clair.",
    ),
    presumed=True,
)

evidence_before_abandonment = reading(
    "evidence_before_abandonment",
    "IRPA 25(1.2)(c)",
    Text(
        "Is it the abandonment (and not the withdrawal) that counts only after substantive evidence was heard?",
        "Est-ce le désistement (et non le retrait) qui ne compte qu’une fois des preuves de fond entendues?",
    ),
    Text(
        "abandonment, not withdrawal, counts only after substantive evidence was heard",
        "le désistement, et non le retrait, ne compte qu’une fois des preuves de fond entendues",
    ),
    Text(
        "The English attaches these words to the withdrawal; the French, to the abandonment.",
        "L’anglais rattache ces mots au retrait; le français, au désistement.",
    ),
    presumed=False,
)

FACTS = (
    agreement_suspended,
    one_year_rolls_over,
    leap_birthday_later,
    inland_after_port,
    residence_with_nationality,
    transit_exceptions,
    death_penalty_between_ports,
    appeal_keeps_claim_alive,
    earlier_crossing_counts,
    limit_outlives_suspension,
    rad_bar_elsewhere,
    stca_bar_lasts,
    evidence_before_abandonment,
)
