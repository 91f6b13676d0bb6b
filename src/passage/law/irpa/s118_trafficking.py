"""IRPA 118 to 121: organizing, by force or deception, the coming of others; putting people ashore at sea.

Section 118 needs a means and a coming into Canada, and no purpose of exploitation; the Criminal Code’s
offence needs the purpose, and neither border nor means.
"""

from passage.lang import Flag, FlagKind, Proposition, Provision, all_of, any_of, version
from passage.law.facts import alleged, exploitation
from passage.law.irpa.s117_smuggling import LAW_OF_THE_DAY
from passage.law.penalties import Penalty, Tier, sets, titled
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2002-06-28"
BY = "S.C. 2001, c. 27"

trafficking = irpa(
    "118(1)",
    Text("Trafficking in persons", "Trafic de personnes"),
    version(
        Text(
            "Nobody may knowingly organize the coming into Canada of others by abduction, fraud, deception, or "
            "the use or threat of force or coercion; recruiting, transporting and, after entry, receiving or "
            "harbouring are organizing (118(2)).",
            "Nul ne peut sciemment organiser l’entrée d’autres personnes au Canada par enlèvement, fraude, "
            "tromperie, ou par la menace ou l’usage de la force ou de la coercition; recruter, transporter et, "
            "après l’entrée, accueillir ou héberger, c’est organiser (118(2)).",
        ),
        all_of(exploitation.organized, exploitation.into_canada, exploitation.means, exploitation.knowingly),
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(
        Flag(
            "languages-118(2)",
            Text(
                "The French counts transport inside the country after entry as organizing; the English does not "
                "say where transport must be.",
                "Le français assimile à l’organisation le transport à l’intérieur du pays après l’entrée; "
                "l’anglais ne dit pas où le transport doit avoir lieu.",
            ),
            FlagKind.LANGUAGES_DIFFER,
        ),
        LAW_OF_THE_DAY,
    ),
)

disembarking = irpa(
    "119",
    Text("Disembarking people at sea", "Débarquement de personnes en mer"),
    version(
        Text(
            "Nobody may put people ashore at sea so as to induce, aid or abet their coming into Canada in "
            "contravention of the Act.",
            "Nul ne peut débarquer des personnes en mer pour susciter, faciliter ou encourager une entrée "
            "contraire à la Loi.",
        ),
        all_of(alleged.disembarked, alleged.disembarked_to_enter),
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(LAW_OF_THE_DAY,),
)

_offence = any_of(trafficking, disembarking)
_penalty = Penalty(life=True, fine=1_000_000)
life = Tier(
    irpa(
        "120",
        titled(Text("Penalties for 118 and 119", "Peines pour les articles 118 et 119"), _penalty),
        version(
            sets(Text("On indictment", "Par mise en accusation"), _penalty),
            _offence,
            since=SINCE,
            enacted_by=BY,
        ),
    ),
    _penalty,
)


def _aggravating(letter: str, title: Text, words: Text, rule: Proposition) -> Provision:
    """What a court must take into account under section 120, as it reads since 2017-12-12."""
    return irpa(
        f"121({letter})",
        title,
        version(words, _offence & rule, since="2017-12-12", enacted_by="S.C. 2017, c. 26, s. 44"),
        known_from="2017-12-12",
    )


harm = _aggravating(
    "a",
    Text("Harm or danger", "Préjudice ou danger"),
    Text(
        "The court takes into account that somebody was hurt, killed or put in danger.",
        "Le tribunal tient compte de ce qu’une personne a été blessée, tuée ou mise en danger.",
    ),
    alleged.danger,
)
organization = _aggravating(
    "b",
    Text("Criminal organization", "Organisation criminelle"),
    Text(
        "The court takes into account that it was for, directed by or together with a criminal organization.",
        "Le tribunal tient compte de ce qu’une organisation criminelle en profitait, le dirigeait ou y était "
        "associée.",
    ),
    alleged.criminal_organization,
)
for_profit = _aggravating(
    "c",
    Text("Profit", "Recherche d’un profit"),
    Text(
        "The court takes into account that it was for profit, whether or not any was made.",
        "Le tribunal tient compte de la recherche d’un profit, réalisé ou non.",
    ),
    alleged.profit,
)
degradation = _aggravating(
    "d",
    Text("Degrading treatment", "Traitement dégradant"),
    Text(
        "The court takes into account that somebody was treated in a humiliating or degrading way.",
        "Le tribunal tient compte de ce qu’une personne a subi un traitement humiliant ou dégradant.",
    ),
    alleged.degrading,
)

AGGRAVATING = (harm, organization, for_profit, degradation)
TIERS = (life,)
PROVISIONS = (trafficking, disembarking, life.provision, *AGGRAVATING)
