"""IRPA 117: organizing, inducing, aiding or abetting the coming of others in contravention of the Act.

The penalties turn on how many came (10, 50), on danger to them, and on profit or an organization. Whoever is
only brought commits no offence under this section. Proceedings need the Attorney General’s consent.
"""

from passage.lang import Flag, FlagKind, Proposition, Provision, any_of, version
from passage.law.facts import alleged
from passage.law.facts.alleged import Mind, Mode, Part
from passage.law.facts.decision import today
from passage.law.penalties import Penalty, Tier, sets, titled
from passage.law.remembered import to_confirm
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-12-15"
BY = "S.C. 2012, c. 17, s. 41"

LAW_OF_THE_DAY = Flag(
    "law-of-the-day",
    Text(
        "What counts is the law of the day of the acts: put the question as of that day. If the penalty has "
        "changed since, the lesser one is due (Charter, 11(i)).",
        "Ce qui compte, c’est le droit du jour des faits : posez la question à cette date. Si la peine a changé "
        "depuis, la moins sévère est due (Charte, 11i)).",
    ),
    FlagKind.NOTE,
)
READING_DOWN = Flag(
    "constitutional_reading_down",
    Text(
        "In R. v. Appulonappa, 2015 SCC 59, the Supreme Court read the former section 117 down: it did not reach "
        "humanitarian aid, mutual aid among refugees, or help to family. The Court said that the present section "
        "was not before it. Whether the same holds today hangs on a court; counsel should raise it. The case is "
        "known here from a secondary source.",
        "Dans l’arrêt R. c. Appulonappa, 2015 CSC 59, la Cour suprême a donné une interprétation atténuée à "
        "l’ancien article 117 : il ne visait ni l’aide humanitaire, ni l’entraide entre réfugiés, ni l’aide à la "
        "famille. La Cour a précisé que l’article actuel n’était pas en cause. Savoir s’il en va de même "
        "aujourd’hui revient aux tribunaux; un conseil devrait soulever la question. L’arrêt est connu ici de "
        "seconde main.",
    ),
    when=alleged.aid.node(),
)
NO_EXEMPTION = Flag(
    "no-exemption",
    Text(
        "The text has no humanitarian exemption, and no subsection 117(1.1).",
        "Le texte ne contient ni exemption humanitaire ni paragraphe 117(1.1).",
    ),
    FlagKind.NOTE,
)

FORMER_TEXT = to_confirm(
    "former-117",
    Text(
        "The text before 2012-12-15 is known from notes only.",
        "Le texte antérieur au 2012-12-15 n’est connu que par des notes.",
    ),
    Text("an earlier consolidation of the Act", "une codification plus ancienne de la Loi"),
    Text("what the elements and the penalties of that time were", "les éléments et les peines d’alors"),
    when=today < SINCE,
)

_takes_part = alleged.part.is_(Part.ORGANIZED, Part.INDUCED, Part.AIDED) & (alleged.persons >= 1)

only_brought = alleged.part.is_(Part.BROUGHT)
"""The person is one of those brought, and no more."""

smuggling = irpa(
    "117(1)",
    Text("Organizing entry into Canada", "Entrée illégale"),
    version(
        Text(
            "Nobody may knowingly organize, induce, aid or abet the coming into Canada of others who lack a "
            "document that the Act requires.",
            "Nul ne peut sciemment organiser l’entrée au Canada d’autres personnes à qui manque un document "
            "exigé par la Loi, ni les y inciter, aider ou encourager.",
        ),
        _takes_part & alleged.without_documents & alleged.mind.is_(Mind.KNOWING),
        since="2002-06-28",
        until=SINCE,
        enacted_by="S.C. 2001, c. 27",
    ),
    version(
        Text(
            "Nobody may organize, induce, aid or abet the coming of others into Canada, knowing that it is or "
            "would be in contravention of the Act, or reckless about it.",
            "Nul ne peut organiser l’entrée d’autres personnes au Canada, ni les y inciter, aider ou "
            "encourager, en sachant qu’elle est ou serait en contravention avec la Loi ou sans s’en soucier.",
        ),
        _takes_part & alleged.contravention & alleged.mind.is_(Mind.KNOWING, Mind.RECKLESS),
        since=SINCE,
        enacted_by=BY,
    ),
    flags=(READING_DOWN, NO_EXEMPTION, FORMER_TEXT, LAW_OF_THE_DAY),
)

_few, _fifty = alleged.persons < 10, alleged.persons < 50
_indicted = alleged.mode.is_(Mode.INDICTMENT)
_gain = any_of(alleged.profit, alleged.criminal_organization, alleged.terrorist_group)


def _tier(
    pinpoint: str, title: Text, when: Text, penalty: Penalty, rule: Proposition, *unless: Provision
) -> Tier:
    """A penalty of this section, as it stands since 2012-12-15."""
    stated = version(sets(when, penalty), smuggling & rule, since=SINCE, unless=unless, enacted_by=BY)
    return Tier(irpa(pinpoint, titled(title, penalty), stated, known_from=SINCE), penalty)


first_few = _tier(
    "117(2)(a)(i)",
    Text("Fewer than 10, first offence", "Moins de 10 personnes, première infraction"),
    Text("Fewer than 10 persons, on indictment, first offence", "Moins de 10 personnes, par mise en accusation, première infraction"),
    Penalty(years=10, fine=500_000),
    _few & _indicted & ~alleged.repeat,
)  # fmt: skip
again_few = _tier(
    "117(2)(a)(ii)",
    Text("Fewer than 10, subsequent offence", "Moins de 10 personnes, récidive"),
    Text("Fewer than 10 persons, on indictment, subsequent offence", "Moins de 10 personnes, par mise en accusation, récidive"),
    Penalty(years=14, fine=1_000_000),
    _few & _indicted & alleged.repeat,
)  # fmt: skip
summary_few = _tier(
    "117(2)(b)",
    Text("Fewer than 10, summary conviction", "Moins de 10 personnes, procédure sommaire"),
    Text("Fewer than 10 persons, on summary conviction", "Moins de 10 personnes, par procédure sommaire"),
    Penalty(years=2, fine=100_000),
    _few & alleged.mode.is_(Mode.SUMMARY),
)
many = _tier(
    "117(3)",
    Text("10 persons or more", "10 personnes ou plus"),
    Text("A group of 10 persons or more, on indictment only", "Groupe de 10 personnes ou plus, par mise en accusation seulement"),
    Penalty(life=True, fine=1_000_000),
    alleged.persons >= 10,
)  # fmt: skip

_DANGER_OR_GAIN = Text(
    "danger or harm to those persons, or else profit or an organization",
    "danger ou préjudice pour ces personnes, ou bien profit ou organisation",
)
_DANGER_AND_GAIN = Text(
    "danger or harm to those persons, and profit or an organization as well",
    "danger ou préjudice pour ces personnes, et aussi profit ou organisation",
)
_UNDER_50 = Text("Fewer than 50 persons", "Moins de 50 personnes")
_FROM_50 = Text("50 persons or more", "50 personnes ou plus")
_below = _fifty & any_of(_indicted, many.provision)


def _minimum(letter: str, group: Text, why: Text, years: int, rule: Proposition, *unless: Provision) -> Tier:
    when = Text(f"{group.en}, on indictment; {why.en}", f"{group.fr}, par mise en accusation; {why.fr}")
    return _tier(letter, group, when, Penalty(at_least=years), rule, *unless)


both_few = _minimum("117(3.1)(b)", _UNDER_50, _DANGER_AND_GAIN, 5, _below & alleged.danger & _gain)
either_few = _minimum(
    *("117(3.1)(a)", _UNDER_50, _DANGER_OR_GAIN, 3, _below & any_of(alleged.danger, _gain)),
    both_few.provision,
)
both_many = _minimum("117(3.2)(b)", _FROM_50, _DANGER_AND_GAIN, 10, ~_fifty & alleged.danger & _gain)
either_many = _minimum(
    *("117(3.2)(a)", _FROM_50, _DANGER_OR_GAIN, 5, ~_fifty & any_of(alleged.danger, _gain)),
    both_many.provision,
)

no_consent = irpa(
    "117(4)",
    Text("Consent of the Attorney General", "Consentement du procureur général"),
    version(
        Text(
            "Without the consent of the Attorney General of Canada no proceedings may be instituted.",
            "Sans le consentement du procureur général du Canada, aucune poursuite ne peut être engagée.",
        ),
        smuggling & ~alleged.consent,
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

TIERS = (first_few, again_few, summary_few, many, either_few, both_few, either_many, both_many)
PROVISIONS = (smuggling, *(tier.provision for tier in TIERS), no_consent)
