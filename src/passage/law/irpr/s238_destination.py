"""IRPR 238, 239 and 241: where a person goes: by their own choice, to a country of theirs, or to any that will.

Section 115 of the Act stands above these rules.
"""

from passage.lang import Flag, version
from passage.law.facts import departure
from passage.law.facts.history import Ground, inadmissibility
from passage.law.researched import irpr
from passage.text import Text

FIRST = "SOR/2002-227"
READ_FROM = "2019-06-17"

_violated_rights = inadmissibility.some(lambda i: i.ground.is_(Ground.RIGHTS))

minister_determines = irpr(
    "241(3)",
    Text("Country determined by the Minister", "Pays que détermine le ministre"),
    version(
        Text(
            "A person ordered removed for grave rights violations (paragraph 35(1)(a)) goes to a country "
            "that the Minister determines will let them in.",
            "La personne visée par une mesure de renvoi pour atteinte grave aux droits (alinéa 35(1)a)) est "
            "renvoyée vers un pays disposé à la recevoir que détermine le ministre.",
        ),
        _violated_rights,
        since="2002-06-28",
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
    flags=(
        Flag(
            "paragraph-a-only",
            Text(
                "Only paragraph 35(1)(a) counts; the ground asked about covers the whole of subsection "
                "35(1). Read the determination.",
                "Seul compte l’alinéa 35(1)a); le motif demandé couvre tout le paragraphe 35(1). Lisez le "
                "constat.",
            ),
            when=_violated_rights,
        ),
    ),
)

own_choice = irpr(
    "238(2)",
    Text("Own choice of destination", "Destination choisie"),
    version(
        Text(
            "A person who leaves voluntarily chooses the destination; an officer accepts it, unless the "
            "person is a danger to the public, a fugitive, or seeks to evade justice.",
            "La personne qui part volontairement choisit sa destination; l’agent l’accepte, sauf si la "
            "personne constitue un danger pour le public, est recherchée par la justice ou cherche à s’y "
            "soustraire.",
        ),
        departure.voluntary & ~departure.choice_refused,
        since="2002-06-28",
        unless=(minister_determines,),
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

by_minister = irpr(
    "239",
    Text("Removal by the Minister", "Exécution forcée"),
    version(
        Text(
            "Otherwise the Minister enforces the order.",
            "Dans les autres cas, le ministre exécute la mesure.",
        ),
        ~own_choice,
        since="2002-06-28",
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

any_willing = irpr(
    "241(2)",
    Text("Any country that will", "Tout pays disposé à recevoir"),
    version(
        Text(
            "If none of the four will let the person in, the Minister selects any country that will within "
            "a reasonable time.",
            "Si aucun des quatre ne veut recevoir la personne, le ministre choisit tout autre pays disposé "
            "à le faire dans un délai raisonnable.",
        ),
        by_minister & departure.none_willing,
        since="2002-06-28",
        unless=(minister_determines,),
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

four_countries = irpr(
    "241(1)",
    Text("Four countries", "Quatre pays"),
    version(
        Text(
            "If the Minister removes the person, it is to the country they came from, that of their last "
            "permanent residence, one of which they are a national, or that of their birth.",
            "En cas d’exécution forcée, la personne est renvoyée vers le pays d’où elle est arrivée, celui "
            "de sa dernière résidence permanente, l’un de ceux dont elle a la nationalité, ou celui de sa "
            "naissance.",
        ),
        by_minister.node(),
        since="2002-06-28",
        unless=(any_willing, minister_determines),
        enacted_by=FIRST,
    ),
    known_from=READ_FROM,
)

PROVISIONS = (own_choice, by_minister, four_countries, any_willing, minister_determines)
