"""IRPA 36: serious criminality, criminality, and crime on entering Canada.

Serious criminality reaches permanent residents too; the rest, foreign nationals only. Offences abroad count
through their Canadian equivalent, and rehabilitation cures them; a conviction in Canada is cured by a record
suspension.
"""

from passage.lang import Confidence, Flag, FlagKind, Node, Proposition, Reference, all_of, any_of, version
from passage.law.facts.case_law import conditional_is_no_prison
from passage.law.facts.convictions import (
    ConvictionInCanada,
    Nature,
    Procedure,
    Stands,
    convictions_canada,
    on_entry_excluded,
)
from passage.law.facts.offences_abroad import (
    ActAbroad,
    ConvictionAbroad,
    Equivalent,
    Proof,
    acts_abroad,
    convictions_abroad,
    rehabilitated,
)
from passage.law.irpa.s033_standard import foreign, reached, resident, standard
from passage.law.remembered import judgment, to_confirm
from passage.law.researched import irpa
from passage.text import Text

SINCE = "2012-12-15"
BY = "S.C. 2010, c. 8, s. 7; S.C. 2012, c. 1, s. 149"
OWN_SUBSECTION = "2023-12-15"
OWN_BY = "S.C. 2023, c. 32, s. 53"

APPROVED = "IRPA 36(3)(c)"
DEEMED_CONVICTION, DEEMED_SUMMARY, DEEMED_ACT = "IRPR 18(2)(a)", "IRPR 18(2)(b)", "IRPR 18(2)(c)"
DEEMED = (DEEMED_CONVICTION, DEEMED_SUMMARY, DEEMED_ACT)
TWO_SUMMARY = "IRPR 18.1(2)"
CURED_BY_TIME = (APPROVED, *DEEMED)


def counted(row: type[ConvictionInCanada] | type[ConvictionAbroad]) -> Node:
    """The conviction stands, and is of a kind that counts (36(3)(b), (e))."""
    return all_of(row.stands.is_(Stands.YES), row.nature.is_(Nature.ORDINARY))


def in_canada(row: type[ConvictionInCanada], *how: Procedure) -> Node:
    """A conviction in Canada that counts, for an offence prosecuted in one of these ways."""
    return counted(row) & row.procedure.is_(*how)


def abroad(row: type[ConvictionAbroad], *what: Equivalent) -> Node:
    """A conviction abroad that counts, for an offence that would be one of these in Canada."""
    return counted(row) & row.equivalent.is_(*what)


def act(row: type[ActAbroad], *proofs: Proof) -> Node:
    """An act that is an offence in both places, indictable here, proved so far."""
    return all_of(row.proof.is_(*proofs), row.offence_there, row.equivalent.is_(Equivalent.INDICTABLE))


PROVED = (Proof.GROUNDS, Proof.BALANCE)
TEN = 10
"""Years of imprisonment from which an offence is serious."""

TRAN = to_confirm(
    "tran",
    Text(
        "The maximum term is taken as it was when the offence was committed, and a conditional sentence is taken "
        "for no imprisonment.",
        "On retient l’emprisonnement maximal du jour de l’infraction, et l’on tient que l’emprisonnement avec "
        "sursis n’en est pas un.",
    ),
    judgment("Tran v. Canada, 2017 SCC 50", "Tran c. Canada, 2017 CSC 50"),
    Text(
        "serious criminality by a conditional sentence, or by a maximum raised since",
        "la grande criminalité fondée sur une peine avec sursis, ou sur un maximum relevé depuis",
    ),
    when=convictions_canada.some(lambda c: counted(c)),
)

FOREIGN_PARDON = to_confirm(
    "foreign-pardon",
    Text(
        "A pardon, or a youth disposition, given abroad is weighed case by case; the sections speak of Canadian law.",
        "La réhabilitation ou la décision visant un adolescent, à l’étranger, s’apprécie au cas par cas; les "
        "articles parlent du droit canadien.",
    ),
    Text(
        "the instructions of IRCC and the case law on foreign pardons",
        "les instructions d’IRCC et la jurisprudence sur les pardons étrangers",
    ),
    Text("whether that conviction counts at all", "la question de savoir si cette condamnation compte"),
    when=convictions_abroad.some(lambda c: abroad(c, Equivalent.INDICTABLE, Equivalent.SUMMARY)),
)

OFFENCE_THERE = Flag(
    "languages-offence-there",
    Text(
        "The English asks that the act be an offence where it was committed; the French speaks of committing an "
        "offence outside Canada. They are taken to say the same.",
        "L’anglais exige que l’acte soit une infraction là où il a été commis; le français parle de commettre une "
        "infraction à l’extérieur du Canada. On tient qu’ils disent la même chose.",
    ),
    FlagKind.LANGUAGES_DIFFER,
    when=acts_abroad.some(lambda a: all_of(a.proof.is_(*PROVED), a.equivalent.is_(Equivalent.INDICTABLE))),
)

hybrid = irpa(
    "36(3)(a)",
    Text("Offences prosecuted either way", "Infractions mixtes"),
    version(
        Text(
            "An offence that may be prosecuted summarily or by indictment counts as indictable, however it was "
            "prosecuted.",
            "L’infraction punissable par mise en accusation ou par procédure sommaire compte comme punissable par "
            "mise en accusation, quel que soit le mode de poursuite.",
        ),
        convictions_canada.some(lambda c: in_canada(c, Procedure.HYBRID)),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

indictable_in_canada = any_of(convictions_canada.some(lambda c: in_canada(c, Procedure.INDICTABLE)), hybrid)
"""A conviction in Canada for an indictable offence."""

suspended = irpa(
    "36(3)(b)",
    Text("Record suspension or acquittal", "Suspension du casier ou acquittement"),
    version(
        Text(
            "A conviction with a record suspension that still has effect, or that ended in a final acquittal, "
            "founds no inadmissibility.",
            "La condamnation visée par une suspension du casier qui a toujours effet, ou suivie d’un acquittement "
            "en dernier ressort, ne fonde aucune interdiction de territoire.",
        ),
        any_of(
            convictions_canada.some(lambda c: c.stands.is_(Stands.SUSPENDED, Stands.ACQUITTED)),
            convictions_abroad.some(lambda c: c.stands.is_(Stands.SUSPENDED, Stands.ACQUITTED)),
        ),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

never_counted = irpa(
    "36(3)(e)",
    Text("Contraventions and youth matters", "Contraventions et affaires d’adolescents"),
    version(
        Text(
            "A contravention, a finding under the Young Offenders Act or a youth sentence founds no "
            "inadmissibility.",
            "La contravention, la culpabilité au titre de la Loi sur les jeunes contrevenants ou la peine "
            "spécifique ne fonde aucune interdiction de territoire.",
        ),
        any_of(
            convictions_canada.some(lambda c: c.nature.is_(Nature.CONTRAVENTION, Nature.YOUTH)),
            convictions_abroad.some(lambda c: c.nature.is_(Nature.CONTRAVENTION, Nature.YOUTH)),
        ),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

serious_in_canada = irpa(
    "36(1)(a)",
    Text("Serious criminality: conviction in Canada", "Grande criminalité : condamnation au Canada"),
    version(
        Text(
            "A conviction in Canada makes a person inadmissible for serious criminality if the federal offence "
            "carries a maximum of ten years or more, or if more than six months of prison were imposed.",
            "La condamnation au Canada emporte interdiction de territoire pour grande criminalité si l’infraction "
            "fédérale est passible d’un maximum de dix ans ou plus, ou si plus de six mois d’emprisonnement ont "
            "été infligés.",
        ),
        all_of(
            reached,
            standard,
            any_of(
                convictions_canada.some(
                    lambda c: counted(c) & any_of(c.max_years >= TEN, all_of(c.months > 6, ~c.conditional))
                ),
                ~conditional_is_no_prison & convictions_canada.some(lambda c: counted(c) & (c.months > 6)),
            ),
        ),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
    confidence=Confidence.MEDIUM,
    flags=(TRAN,),
)

serious_abroad = irpa(
    "36(1)(b)",
    Text("Serious criminality: conviction abroad", "Grande criminalité : condamnation à l’étranger"),
    version(
        Text(
            "A conviction abroad for what would be, in Canada, an offence with a maximum of ten years or "
            "more makes a person inadmissible for serious criminality, until rehabilitation.",
            "La condamnation à l’étranger, pour ce qui serait au Canada une infraction passible d’un "
            "maximum de dix ans ou plus, emporte interdiction de territoire pour grande criminalité, "
            "jusqu’à la réadaptation.",
        ),
        all_of(
            reached,
            standard,
            convictions_abroad.some(lambda c: abroad(c, Equivalent.INDICTABLE) & (c.max_years >= TEN)),
        ),
        since=SINCE,
        unless=(APPROVED,),
        enacted_by=BY,
    ),
    known_from=SINCE,
    flags=(FOREIGN_PARDON,),
)


def _serious_act(*proofs: Proof) -> Proposition:
    return acts_abroad.some(lambda a: act(a, *proofs) & (a.max_years >= TEN))


balance = irpa(
    "36(3)(d)",
    Text(
        "Permanent resident: balance of probabilities", "Résident permanent : prépondérance des probabilités"
    ),
    version(
        Text(
            "Of a permanent resident, a serious act abroad must be proved on a balance of probabilities.",
            "S’agissant d’un résident permanent, l’acte grave commis à l’étranger se prouve par prépondérance des "
            "probabilités.",
        ),
        resident & _serious_act(Proof.BALANCE),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

serious_act = irpa(
    "36(1)(c)",
    Text("Serious criminality: act abroad", "Grande criminalité : acte commis à l’étranger"),
    version(
        Text(
            "An act abroad, an offence there and in Canada with a maximum of ten years or more, makes a "
            "person inadmissible for serious criminality, until rehabilitation.",
            "L’acte commis à l’étranger, infraction là-bas et au Canada, passible ici d’un maximum de dix"
            " ans ou plus, emporte interdiction de territoire pour grande criminalité, jusqu’à la "
            "réadaptation.",
        ),
        any_of(all_of(foreign, standard, _serious_act(*PROVED)), balance),
        since=SINCE,
        unless=(APPROVED,),
        enacted_by=BY,
    ),
    known_from=SINCE,
    flags=(OFFENCE_THERE,),
)

in_canada_lesser = irpa(
    "36(2)(a)",
    Text("Criminality: convictions in Canada", "Criminalité : condamnations au Canada"),
    version(
        Text(
            "A foreign national is inadmissible for criminality if convicted in Canada of one indictable offence, "
            "or of two offences of any kind that come of different events.",
            "L’étranger est interdit de territoire pour criminalité s’il est condamné au Canada pour une infraction "
            "punissable par mise en accusation, ou pour deux infractions quelconques découlant de faits distincts.",
        ),
        all_of(
            foreign,
            standard,
            any_of(
                indictable_in_canada,
                convictions_canada.at_least(2, lambda c: counted(c) & ~c.repeats),
            ),
        ),
        since=SINCE,
        unless=(TWO_SUMMARY,),
        enacted_by=BY,
    ),
    known_from=SINCE,
)

abroad_lesser = irpa(
    "36(2)(b)",
    Text("Criminality: convictions abroad", "Criminalité : condamnations à l’étranger"),
    version(
        Text(
            "A foreign national convicted abroad of what would be an indictable offence in Canada, or of "
            "two offences that come of different events, is inadmissible for criminality, until "
            "rehabilitation.",
            "L’étranger condamné hors du Canada pour ce qui serait ici une infraction punissable par mise"
            " en accusation, ou pour deux infractions découlant de faits distincts, est interdit de "
            "territoire pour criminalité, jusqu’à la réadaptation.",
        ),
        all_of(
            foreign,
            standard,
            any_of(
                convictions_abroad.some(lambda c: abroad(c, Equivalent.INDICTABLE)),
                convictions_abroad.at_least(
                    2, lambda c: abroad(c, Equivalent.INDICTABLE, Equivalent.SUMMARY) & ~c.repeats
                ),
            ),
        ),
        since=SINCE,
        unless=(APPROVED, DEEMED_CONVICTION, DEEMED_SUMMARY),
        enacted_by=BY,
    ),
    known_from=SINCE,
    flags=(FOREIGN_PARDON,),
)

act_lesser = irpa(
    "36(2)(c)",
    Text("Criminality: act abroad", "Criminalité : acte commis à l’étranger"),
    version(
        Text(
            "A foreign national who committed abroad an act that is an offence there, and indictable in "
            "Canada, is inadmissible for criminality, until rehabilitation.",
            "L’étranger qui a commis hors du Canada un acte, infraction là-bas et punissable ici par mise"
            " en accusation, est interdit de territoire pour criminalité, jusqu’à la réadaptation.",
        ),
        all_of(foreign, standard, acts_abroad.some(lambda a: act(a, *PROVED))),
        since=SINCE,
        unless=(APPROVED, DEEMED_ACT),
        enacted_by=BY,
    ),
    known_from=SINCE,
    flags=(OFFENCE_THERE,),
)

_on_entering = all_of(foreign, standard, Reference("IRPR 19"), ~on_entry_excluded)

former_on_entry = irpa(
    "36(2)(d)",
    Text("Crime on entering Canada, until 2023", "Infraction à l’entrée au Canada, jusqu’en 2023"),
    version(
        Text(
            "Until 2023 an offence that the Regulations list, committed on entering Canada, made a foreign "
            "national inadmissible for criminality.",
            "Jusqu’en 2023, l’infraction désignée par règlement et commise à l’entrée au Canada emportait, pour "
            "l’étranger, interdiction de territoire pour criminalité.",
        ),
        _on_entering,
        since=SINCE,
        until=OWN_SUBSECTION,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

transborder = irpa(
    "36(2.1)",
    Text("Transborder criminality", "Criminalité transfrontalière"),
    version(
        Text(
            "An offence that the Regulations list, committed on entering Canada, makes a foreign national "
            "inadmissible for transborder criminality.",
            "L’infraction désignée par règlement et commise à l’entrée au Canada emporte, pour l’étranger, "
            "interdiction de territoire pour criminalité transfrontalière.",
        ),
        _on_entering,
        since=OWN_SUBSECTION,
        enacted_by=OWN_BY,
    ),
)

approved = irpa(
    "36(3)(c)",
    Text("Rehabilitation found by the Minister", "Réadaptation reconnue par le ministre"),
    version(
        Text(
            "Offences and acts abroad found no inadmissibility once, after five years, the Minister is satisfied "
            "that the person is rehabilitated.",
            "Les infractions et actes commis à l’étranger ne fondent plus d’interdiction de territoire une fois le "
            "ministre convaincu, après cinq ans, de la réadaptation.",
        ),
        rehabilitated.node(),
        since=SINCE,
        enacted_by=BY,
    ),
    known_from=SINCE,
)

SERIOUS = (serious_in_canada, serious_abroad, serious_act)
LESSER = (in_canada_lesser, abroad_lesser, act_lesser)
ON_ENTRY = (former_on_entry, transborder)
GROUNDS = (*SERIOUS, *LESSER, *ON_ENTRY)
PROVISIONS = (*GROUNDS, hybrid, suspended, approved, balance, never_counted)
