"""IRPA 50 and IRPR 234: the stays that the Act itself names.

A court's decision that removal would contravene, a sentence still being served, a court's own stay, the stay
of a restricted application for protection, and the Minister's.
"""

from passage.lang import any_of, version
from passage.law.facts import removal
from passage.law.irpa.s114_effect import stays
from passage.law.irpr.s230_stays import for_country, on_considerations
from passage.law.researched import irpa, irpr
from passage.text import Text

SINCE = "2002-06-28"
FIRST = "S.C. 2001, c. 27"
READ_FROM = "2017-10-18"

no_contravention = irpr(
    "234",
    Text("Charges to be dropped on removal", "Accusations retirées au moment du renvoi"),
    version(
        Text(
            "A judicial decision is not contravened where it has been agreed that the charges, or the "
            "summons, are dropped on removal.",
            "Il n’est pas porté atteinte à une décision judiciaire s’il est convenu que les accusations, ou "
            "l’assignation, seront retirées au moment du renvoi.",
        ),
        removal.charges_agreement.node(),
        since=READ_FROM,
        enacted_by="SOR/2017-214, s. 4",
    ),
    known_from=READ_FROM,
)

judicial_decision = irpa(
    "50(a)",
    Text("Decision of a court", "Décision judiciaire"),
    version(
        Text(
            "The order is stayed if enforcing it would directly contravene a decision made in a judicial "
            "proceeding at which the Minister could make submissions.",
            "Il y a sursis si l’exécution de la mesure va directement à l’encontre d’une décision "
            "judiciaire, le ministre ayant pu présenter ses observations.",
        ),
        removal.judicial_decision.node(),
        since=SINCE,
        unless=(no_contravention,),
        enacted_by=FIRST,
    ),
)

sentence = irpa(
    "50(b)",
    Text("Sentence being served", "Peine à purger"),
    version(
        Text(
            "The order is stayed until a prison sentence imposed in Canada is completed.",
            "Il y a sursis tant que la peine d’emprisonnement infligée au Canada n’est pas purgée.",
        ),
        removal.sentence.node(),
        since=SINCE,
        enacted_by=FIRST,
    ),
)

by_court = irpa(
    "50(c)",
    Text("Stay by a court", "Sursis par un tribunal"),
    version(
        Text(
            "The order is stayed for as long as the Immigration Appeal Division or a competent court says.",
            "Il y a sursis pour la durée fixée par la Section d’appel de l’immigration ou un tribunal "
            "compétent.",
        ),
        removal.by_court.node(),
        since=SINCE,
        enacted_by=FIRST,
    ),
)

restricted_protection = irpa(
    "50(d)",
    Text("Application for protection allowed", "Demande de protection accordée"),
    version(
        Text(
            "The order is stayed for as long as the stay of paragraph 114(1)(b) lasts, for the country of "
            "risk.",
            "Il y a sursis tant que dure celui du paragraphe 114(1), pour le pays où existe le risque.",
        ),
        stays,
        since=SINCE,
        enacted_by=FIRST,
    ),
)

by_minister = irpa(
    "50(e)",
    Text("Stay by the Minister", "Sursis par le ministre"),
    version(
        Text(
            "The order is stayed for as long as a stay imposed by the Minister lasts.",
            "Il y a sursis pour la durée fixée par le ministre.",
        ),
        any_of(for_country, on_considerations),
        since=SINCE,
        enacted_by=FIRST,
    ),
    known_from="2016-06-13",
)

STAYS = (judicial_decision, sentence, by_court, restricted_protection, by_minister)
PROVISIONS = (*STAYS, no_contravention)
