"""IRPR 17, 18 and 18.1: when offences abroad are cured, and two summary convictions in Canada.

On application, five years after the sentence or the act; by the passing of ten years for one lesser offence or
act, or five for summary ones, with a clean record. Offences of ten years or more are never cured by time.
"""

from passage.lang import Day, Days, Flag, FlagKind, Node, Years, all_of, any_of, version
from passage.law.facts.convictions import ConvictionInCanada, Procedure, convictions_canada
from passage.law.facts.decision import today
from passage.law.facts.offences_abroad import (
    ActAbroad,
    ConvictionAbroad,
    Equivalent,
    acts_abroad,
    convicted_since,
    convictions_abroad,
)
from passage.law.inadmissible import GROUNDS
from passage.law.irpa.s036_criminality import (
    DEEMED_ACT,
    DEEMED_CONVICTION,
    DEEMED_SUMMARY,
    PROVED,
    TEN,
    TWO_SUMMARY,
    abroad,
    act,
    counted,
    in_canada,
    in_canada_lesser,
    indictable_in_canada,
)
from passage.law.researched import irpr
from passage.text import Text

INDICTABLE, SUMMARY = Equivalent.INDICTABLE, Equivalent.SUMMARY
SINCE = "2002-06-28"
READ_SINCE = "2019-06-17"
_AMENDED = "SOR/2004-167, ss. 7, 8"


def _completed_within(years: int, row: type[ConvictionAbroad] | type[ConvictionInCanada]) -> Node:
    """So many years from completion have not passed yet; the last day of the last year is not past."""
    return today <= row.completed_on + Years(years)


def _boundary(years: int) -> Flag:
    """Whether that day counts depends on how “since the day after” is read."""
    first, last = Years(years), Days(1).then(Years(years))

    def on_the_edge(day: Day) -> Node:
        return all_of(today >= day + first, today <= day + last)

    return Flag(
        "day-after",
        Text(
            "The English counts from the day after the sentence is completed or the act committed; the French, "
            "from that moment. The years are taken to be over on the day after the anniversary; a day either way "
            "is arguable.",
            "L’anglais compte depuis le lendemain de la fin de la peine ou de l’acte; le français, depuis ce "
            "moment. On tient que les années sont révolues le lendemain de l’anniversaire; un jour de plus ou de "
            "moins se défend.",
        ),
        FlagKind.LANGUAGES_DIFFER,
        when=any_of(
            convictions_abroad.some(lambda c: on_the_edge(c.completed_on)),
            convictions_canada.some(lambda c: on_the_edge(c.completed_on)),
            acts_abroad.some(lambda a: on_the_edge(a.committed_on)),
        ),
    )


def _recent_act(row: type[ActAbroad], years: int) -> Node:
    return act(row, *PROVED) & (today <= row.committed_on + Years(years))


_one = convictions_abroad.some(lambda c: abroad(c, INDICTABLE))
_more = convictions_abroad.at_least(2, lambda c: abroad(c, INDICTABLE))
_serious = convictions_abroad.some(lambda c: abroad(c, INDICTABLE) & (c.max_years >= TEN))
_acts = acts_abroad.some(lambda a: act(a, *PROVED))
_more_acts = acts_abroad.at_least(2, lambda a: act(a, *PROVED))
_serious_acts = acts_abroad.some(lambda a: act(a, *PROVED) & (a.max_years >= TEN))
_two_summary = convictions_abroad.at_least(2, lambda c: abroad(c, SUMMARY))
_summary_in_canada = convictions_canada.at_least(2, lambda c: in_canada(c, Procedure.SUMMARY))

_clean_ten = all_of(
    ~indictable_in_canada,
    ~convictions_canada.some(
        lambda c: in_canada(c, Procedure.SUMMARY) & (today <= c.convicted_on + Years(10))
    ),
    ~_summary_in_canada,
    ~convictions_abroad.some(lambda c: abroad(c, SUMMARY) & (today <= c.convicted_on + Years(10))),
    ~_two_summary,
)
"""Conditions (iii) to (vi) of paragraphs (a) and (c): nothing indictable in Canada, no summary conviction
within ten years anywhere, and no more than one before, in Canada or abroad. An indictable one abroad within
ten years is not cured by (ii), or is excluded by (vii)."""

deemed_conviction = irpr(
    "18(2)(a)",
    Text(
        "Deemed rehabilitated: one conviction abroad", "Réadaptation présumée : une condamnation à l’étranger"
    ),
    version(
        Text(
            "One conviction abroad for what would be an indictable offence with a maximum below ten years is cured "
            "once ten years have passed since the sentence was completed, if the record is otherwise clean.",
            "Une seule condamnation à l’étranger, pour ce qui serait une infraction punissable par mise en "
            "accusation d’un maximum de moins de dix ans, est effacée une fois dix ans écoulés depuis la fin de la "
            "peine, si le dossier est par ailleurs net.",
        ),
        all_of(
            _one,
            ~_more,
            ~_serious,
            ~convictions_abroad.some(lambda c: abroad(c, INDICTABLE) & _completed_within(10, c)),
            _clean_ten,
            ~_acts,
        ),
        since=SINCE,
        enacted_by=_AMENDED,
    ),
    known_from=READ_SINCE,
    key=DEEMED_CONVICTION,
    flags=(_boundary(10),),
)

deemed_summary = irpr(
    "18(2)(b)",
    Text(
        "Deemed rehabilitated: summary offences abroad",
        "Réadaptation présumée : infractions sommaires à l’étranger",
    ),
    version(
        Text(
            "Two or more convictions abroad for what would be summary offences are cured once five years have "
            "passed since every sentence was completed, if the record is otherwise clean.",
            "Deux condamnations à l’étranger ou plus, pour ce qui serait des infractions sommaires, sont effacées "
            "une fois cinq ans écoulés depuis la fin de toutes les peines, si le dossier est par ailleurs net.",
        ),
        all_of(
            _two_summary,
            ~_one,
            ~convictions_abroad.some(lambda c: abroad(c, SUMMARY) & _completed_within(5, c)),
            ~indictable_in_canada,
            ~convictions_canada.some(lambda c: counted(c) & (today <= c.convicted_on + Years(5))),
            ~_summary_in_canada,
            ~_acts,
        ),
        since=SINCE,
        enacted_by=_AMENDED,
    ),
    known_from=READ_SINCE,
    key=DEEMED_SUMMARY,
    flags=(_boundary(5),),
)

deemed_act = irpr(
    "18(2)(c)",
    Text("Deemed rehabilitated: one act abroad", "Réadaptation présumée : un acte à l’étranger"),
    version(
        Text(
            "One act abroad that would be indictable with a maximum below ten years is cured once ten years have "
            "passed since it, if the record is otherwise clean.",
            "Un seul acte à l’étranger, qui serait punissable par mise en accusation d’un maximum de moins de dix "
            "ans, est effacé une fois dix ans écoulés, si le dossier est par ailleurs net.",
        ),
        all_of(
            _acts,
            ~_more_acts,
            ~_serious_acts,
            ~acts_abroad.some(lambda a: _recent_act(a, 10)),
            _clean_ten,
            ~_one,
        ),
        since=SINCE,
        enacted_by=_AMENDED,
    ),
    known_from=READ_SINCE,
    key=DEEMED_ACT,
    flags=(_boundary(10),),
)

may_apply = irpr(
    "17",
    Text("Five years have passed", "Cinq années écoulées"),
    version(
        Text(
            "The Minister may be asked to find rehabilitation once five years have passed since every sentence "
            "abroad was completed and every act committed, without a later conviction.",
            "On peut demander au ministre de reconnaître la réadaptation une fois cinq années écoulées depuis la "
            "fin de chaque peine à l’étranger et depuis chaque acte, sans condamnation ultérieure.",
        ),
        all_of(
            any_of(_one, _two_summary, _acts),
            ~convictions_abroad.some(lambda c: abroad(c, INDICTABLE, SUMMARY) & _completed_within(5, c)),
            ~acts_abroad.some(lambda a: _recent_act(a, 5)),
            ~convicted_since,
        ),
        since=SINCE,
    ),
    flags=(
        Flag(
            "young-offenders-only",
            Text(
                "The section leaves contraventions and offences under the Young Offenders Act aside; it does not "
                "name the Youth Criminal Justice Act, which replaced it.",
                "L’article laisse de côté les contraventions et les infractions à la Loi sur les jeunes "
                "contrevenants; il ne nomme pas la Loi sur le système de justice pénale pour les adolescents, qui "
                "l’a remplacée.",
            ),
            when=convicted_since.node(),
        ),
    ),
)

two_summary_cured = irpr(
    "18.1(2)",
    Text(
        "Two summary convictions in Canada, five years on",
        "Deux condamnations sommaires au Canada, cinq ans après",
    ),
    version(
        Text(
            "A foreign national inadmissible only for two or more convictions in Canada, for offences prosecuted "
            "summarily only, is no longer so once five years have passed since every sentence was completed.",
            "L’étranger interdit de territoire pour le seul motif de deux condamnations ou plus au Canada, pour des "
            "infractions punissables seulement par procédure sommaire, ne l’est plus une fois cinq années écoulées "
            "depuis la fin de toutes les peines.",
        ),
        all_of(
            convictions_canada.at_least(2, lambda c: counted(c) & ~c.repeats),
            ~indictable_in_canada,
            ~convictions_canada.some(lambda c: counted(c) & _completed_within(5, c)),
            ~any_of(*(ground for ground in GROUNDS if ground is not in_canada_lesser)),
        ),
        since=SINCE,
        enacted_by=_AMENDED,
    ),
    known_from="2018-10-17",
    key=TWO_SUMMARY,
    flags=(_boundary(5),),
)

DEEMED = (deemed_conviction, deemed_summary, deemed_act)
PROVISIONS = (may_apply, *DEEMED, two_summary_cured)
