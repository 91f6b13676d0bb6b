"""Criminal Code 279.01 to 279.04: trafficking in persons, benefit from it, documents withheld, exploitation.

The purpose is exploitation. No border need be crossed, nobody need have been moved, no means are an element,
and consent does not count. Whoever is exploited commits none of these offences by it.
"""

from passage.lang import Flag, FlagKind, Proposition, all_of, any_of, version
from passage.law.criminal import code
from passage.law.facts import exploitation
from passage.law.facts.exploitation import Act, act
from passage.law.penalties import Penalty, Tier, sets, titled
from passage.text import Text

MINIMA, MINORS, PRESUMPTION, RELATED = "2014-12-06", "2010-06-29", "2019-06-21", "2019-09-19"

_minor = exploitation.age < 18
only_exploited = act.is_(Act.EXPLOITED)
"""The person is one of those exploited, and no more."""

_ACTS = act.is_(*(each for each in Act if each not in (Act.EXPLOITED, Act.NONE)))

presumed = code(
    "279.01(3)",
    Text("Living with an exploited person", "Vie avec une personne exploitée"),
    version(
        Text(
            "Living with, or being habitually with, an exploited person is proof of control over them, unless there "
            "is evidence to the contrary; the same for minors (279.011(3)).",
            "Vivre avec une personne exploitée, ou se trouver habituellement en sa compagnie, prouve le contrôle "
            "sur elle, sauf preuve contraire; de même pour les mineurs (279.011(3)).",
        ),
        all_of(exploitation.lives_with, ~exploitation.contrary_evidence, ~only_exploited),
        since=PRESUMPTION,
    ),
    known_from=MINIMA,
)
_conduct = any_of(_ACTS, presumed) & exploitation.purpose

_BEFORE_2014 = Flag(
    "since-2005",
    Text(
        "The offence dates from 2005; its text before the minimum penalties of 2014-12-06 is not held here.",
        "L’infraction date de 2005; son texte antérieur aux peines minimales du 2014-12-06 n’est pas répertorié ici.",
    ),
    FlagKind.NOTE,
)
trafficking = code(
    "279.01(1)",
    Text("Trafficking in persons", "Traite des personnes"),
    version(
        Text(
            "Nobody may recruit, transport, transfer, receive, hold, conceal or harbour a person, or control, "
            "direct or influence their movements, so as to exploit them or make their exploitation easier.",
            "Nul ne peut recruter, transporter, transférer, recevoir, détenir, cacher ou héberger une personne, ni "
            "exercer un contrôle, une direction ou une influence sur ses mouvements, en vue de l’exploiter ou de "
            "faciliter son exploitation.",
        ),
        _conduct & ~_minor,
        since=MINIMA,
    ),
    known_from=MINIMA,
    flags=(_BEFORE_2014,),
)
of_minor = code(
    "279.011(1)",
    Text("Trafficking of a person under 18", "Traite d’une personne de moins de 18 ans"),
    version(
        Text(
            "The same towards a person under 18, with heavier penalties.",
            "Les mêmes faits à l’égard d’une personne de moins de 18 ans, avec des peines plus lourdes.",
        ),
        _conduct & _minor,
        since=MINORS,
    ),
    known_from=MINORS,
)


def _tier(pinpoint: str, title: Text, when: Text, penalty: Penalty, rule: Proposition, since: str) -> Tier:
    return Tier(
        code(
            pinpoint,
            titled(title, penalty),
            version(sets(when, penalty), rule, since=since),
            known_from=since,
        ),
        penalty,
    )


_GRAVE = Text(
    "With kidnapping, aggravated assault, aggravated sexual assault or death",
    "Avec enlèvement, voies de fait graves, agression sexuelle grave ou mort",
)
_OTHERWISE = Text("In any other case", "Dans les autres cas")
grave = _tier(
    "279.01(1)(a)",
    Text("Gravest cases", "Cas les plus graves"),
    _GRAVE,
    Penalty(life=True, at_least=5),
    trafficking & exploitation.grave,
    MINIMA,
)
otherwise = _tier(
    "279.01(1)(b)",
    Text("Other cases", "Autres cas"),
    _OTHERWISE,
    Penalty(years=14, at_least=4),
    trafficking & ~exploitation.grave,
    MINIMA,
)
minor_grave = _tier(
    "279.011(1)(a)",
    Text("Person under 18, gravest cases", "Moins de 18 ans, cas les plus graves"),
    _GRAVE,
    Penalty(life=True, at_least=6),
    of_minor & exploitation.grave,
    MINORS,
)
minor_otherwise = _tier(
    "279.011(1)(b)",
    Text("Person under 18, other cases", "Moins de 18 ans, autres cas"),
    _OTHERWISE,
    Penalty(years=14, at_least=5),
    of_minor & ~exploitation.grave,
    MINORS,
)

_NO_CONSENT = Text(
    "Consent of the person exploited is not valid.", "Le consentement de la personne exploitée ne vaut pas."
)
no_consent = code(
    "279.01(2)",
    Text("Consent", "Consentement"),
    version(_NO_CONSENT, trafficking & exploitation.consented, since=MINIMA),
    known_from=MINIMA,
)
minor_no_consent = code(
    "279.011(2)",
    Text("Consent of a person under 18", "Consentement d’une personne de moins de 18 ans"),
    version(_NO_CONSENT, of_minor & exploitation.consented, since=MINORS),
    known_from=MINORS,
)

_profits = all_of(exploitation.benefit, exploitation.knowingly)
benefit = _tier(
    "279.02(1)",
    Text("Benefit from trafficking", "Avantage tiré de la traite"),
    Text(
        "Knowingly receiving a material benefit of trafficking; on indictment, or else on summary conviction",
        "Recevoir sciemment un avantage matériel de la traite; par mise en accusation, ou par procédure sommaire",
    ),
    Penalty(years=10),
    _profits & ~_minor,
    RELATED,
)
minor_benefit = _tier(
    "279.02(2)",
    Text("Benefit from trafficking of a person under 18", "Avantage tiré de la traite d’une personne de moins de 18 ans"),
    Text("The same, of a person under 18", "De même, à l’égard d’une personne de moins de 18 ans"),
    Penalty(years=14, at_least=2),
    _profits & _minor,
    RELATED,
)  # fmt: skip
_withholds = all_of(exploitation.withheld, exploitation.withheld_to_traffic)
documents = _tier(
    "279.03(1)",
    Text("Withholding documents", "Rétention de documents"),
    Text(
        "Concealing, removing, withholding or destroying documents in order to traffic; on indictment, or else on "
        "summary conviction",
        "Cacher, enlever, retenir ou détruire des documents en vue de la traite; par mise en accusation, ou par "
        "procédure sommaire",
    ),
    Penalty(years=5),
    _withholds & ~_minor,
    RELATED,
)
minor_documents = _tier(
    "279.03(2)",
    Text(
        "Withholding documents of a person under 18",
        "Rétention de documents d’une personne de moins de 18 ans",
    ),
    Text("The same, of a person under 18", "De même, à l’égard d’une personne de moins de 18 ans"),
    Penalty(years=10, at_least=1),
    _withholds & _minor,
    RELATED,
)

labour = code(
    "279.04(1)",
    Text("Exploitation", "Exploitation de personnes"),
    version(
        Text(
            "It is exploitation to cause another to provide or offer labour or a service by conduct that could "
            "reasonably be expected to make them fear for safety; force, threats, deception, and abuse of trust, "
            "power or authority are looked at (279.04(2)).",
            "C’est exploiter une personne que de l’amener à fournir ou à offrir son travail ou ses services par une "
            "conduite dont on peut s’attendre à ce qu’elle lui fasse craindre pour la sécurité; la force, les "
            "menaces, la tromperie et l’abus de confiance, de pouvoir ou d’autorité sont pris en compte (279.04(2)).",
        ),
        all_of(exploitation.labour, exploitation.fear),
        since="2012-06-28",
    ),
    known_from="2012-06-28",
)
organ = code(
    "279.04(3)",
    Text("Removal of organs", "Prélèvement d’organes"),
    version(
        Text(
            "It is exploitation too to cause, by deception, force, threat or coercion, the removal of an organ or "
            "tissue.",
            "C’est aussi exploiter une personne que de causer, par tromperie, force, menace ou coercition, le "
            "prélèvement d’un organe ou de tissus.",
        ),
        exploitation.organ.node(),
        since="2012-06-28",
    ),
    known_from="2012-06-28",
)

TIERS = (grave, otherwise, minor_grave, minor_otherwise, benefit, minor_benefit, documents, minor_documents)
PROVISIONS = (
    *(trafficking, of_minor, presumed, no_consent, minor_no_consent),
    *(tier.provision for tier in TIERS),
    *(labour, organ),
)
