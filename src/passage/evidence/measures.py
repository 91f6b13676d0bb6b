"""Totals, shares, changes, ranks and comparisons of published numbers, as figures that say what they assume.

Every measure takes observations or figures and gives a figure, whose interval is the narrowest that its parts
allow (`cite/arithmetic.py`). What the intervals do not decide is left undecided: a rank is an interval from
best to worst, a comparison may be “more or less”. Numbers of different definitions are never put together,
nor are numbers that overlap added up; a Complaint says which. A withheld cell is never solved for: nothing
here subtracts from a total to find what a publisher left out.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache, partial

from passage.cite.arithmetic import Operator
from passage.cite.figures import Figure, Operation
from passage.cite.sources import Source
from passage.evidence import tables
from passage.evidence.alike import one_measure, one_unit, overlap
from passage.evidence.naming import together, what
from passage.evidence.observations import Observation
from passage.evidence.tables import both
from passage.text import Complaint, Text, date, listing

Number = Observation | Figure

BY_SUMS = Text(
    "The parts are taken to be independent: each may be anything in its interval.",
    "Les éléments sont réputés indépendants\u00a0: chacun peut prendre toute valeur de son intervalle.",
)
SEVERAL = Text(
    "The parts come from {n} sources, which may count differently.",
    "Les éléments viennent de {n} sources, qui peuvent compter différemment.",
)
CARRIED_BACK = Text(
    "The file ranks the countries of its newest release (read on {day}) and carries them back: a country "
    "that was greater then and is not among them now is in what remains of the total.",
    "Le fichier classe les pays de sa dernière diffusion (lue le {day}) et les reporte en arrière\u00a0: un "
    "pays alors plus grand et qui n’y figure plus se trouve dans le reste du total.",
)
ALL_LISTED = Text(
    "The rank is among the numbers named here; what is not named is not ranked.",
    "Le rang est établi parmi les chiffres nommés ici; ce qui n’est pas nommé n’est pas classé.",
)

OWN_MONTHS = Text(
    "The publisher’s own months, added up here; no official number of the whole at hand is as narrow.",
    "Les mois du diffuseur, additionnés ici; aucun chiffre officiel de l’ensemble n’est aussi précis.",
)

OWN_ROWS = Text(
    "The publisher’s own rows, added up here; a province or a month without a row is taken to have none.",
    "Les lignes du diffuseur, additionnées ici; une province ou un mois sans ligne est réputé n’en compter "
    "aucune.",
)

RANKED_TODAY = frozenset(
    {"ircc_countries", "ircc.asylum_citizenship_last_month", "ircc.asylum_citizenship_last_year"}
)
"""Sources whose list of countries is that of their newest release, by their key before any @."""

LUMPED = frozenset({"OTHER", "NOT_STATED"})
"""Codes of what a publisher lumps together: how many places are in it, and how large each, is not known."""


def figure(number: Number) -> Figure:
    """An observation as a figure that rests on its cell, or its parts, as of the day its source was read."""
    if isinstance(number, Figure):
        return number
    if number.parts:
        return _of_parts(number)
    known = number.cell.source.known or number.period.end
    count = number.count
    return Figure(count.low, count.high, number.unit, known, both(what(number)), number.cell)


@lru_cache(maxsize=4_096)
def _of_parts(number: Observation) -> Figure:
    """A sum of a publisher's own rows, which a page may tell many times."""
    return _made("sum", number.parts, number.unit, what(number), OWN_ROWS)


def total(observations: Sequence[Observation]) -> Figure:
    """All of them together. Raises Complaint unless they are of one measure and none overlaps another."""
    _disjoint(observations)
    return _made("sum", observations, observations[0].unit, together(observations))


def _disjoint(observations: Sequence[Observation]) -> None:
    one_measure(observations)
    for at, first in enumerate(observations):
        for second in observations[at + 1 :]:
            if overlap(first, second):
                raise Complaint(
                    Text(
                        "“{a}” and “{b}” count some of the same",
                        "«\u00a0{a}\u00a0» et «\u00a0{b}\u00a0» comptent en partie les mêmes",
                    ).format(a=what(first), b=what(second)),
                    mend=Text(
                        "add only numbers that do not overlap", "n’additionnez que des nombres disjoints"
                    ),
                )


def total_of_months(months: Sequence[Observation]) -> Figure:
    """The sum of a publisher's own months, in place of a number of the whole that it does not give."""
    _disjoint(months)
    return _made("sum", months, months[0].unit, together(months), OWN_MONTHS)


def share(part: Observation, others: Sequence[Observation]) -> Figure:
    """The part, out of it and the others together. Raises Complaint as `total` does."""
    _disjoint([part, *others])
    named = Text("{part}, share of the parts together", "{part}, part de l’ensemble des éléments")
    return _made("share", [part, *others], "share", named.format(part=what(part)), BY_SUMS)


def share_of(part: Observation, whole: Number) -> Figure:
    """The part, out of a total that contains it. Raises Complaint if an observed total does not."""
    one_unit([part, figure(whole)])
    if isinstance(whole, Observation):
        one_measure([part, whole])
        inside = whole.where.items() <= part.where.items() and part.period.within(whole.period)
        if not inside:
            raise Complaint(
                Text(
                    "“{a}” does not contain “{b}”", "«\u00a0{a}\u00a0» ne comprend pas «\u00a0{b}\u00a0»"
                ).format(a=what(whole), b=what(part)),
                mend=Text("name the total first divided", "nommez le total dont il est une partie"),
            )
    named = Text("{part}, share of “{whole}”", "{part}, part dans «\u00a0{whole}\u00a0»")
    words = named.format(part=what(part), whole=_words(whole))
    return _made("share_of_total", [part, whole], "share", words)


def change(before: Number, after: Number) -> Figure:
    """By how much of itself the first has grown into the second. Raises Complaint for one that may be 0."""
    _comparable(before, after)
    if figure(before).low <= 0:
        raise Complaint(
            Text(
                "“{a}” may be 0, and has no rate of change",
                "«\u00a0{a}\u00a0» peut être 0 et n’a pas de taux",
            ).format(a=_words(before)),
            mend=Text("give the difference instead", "donnez plutôt l’écart"),
        )
    named = Text("From “{a}” to “{b}”", "De «\u00a0{a}\u00a0» à «\u00a0{b}\u00a0»")
    return _made("change", [before, after], "change", named.format(a=_words(before), b=_words(after)))


def difference(before: Number, after: Number) -> Figure:
    """The second less the first: of two periods, or of two places in one, never of a total and its part."""
    _comparable(before, after)
    if isinstance(before, Observation) and isinstance(after, Observation) and overlap(before, after):
        raise Complaint(
            Text(
                "one of these is part of the other, and what is left might be a withheld cell",
                "l’un est une partie de l’autre, et le reste pourrait être une cellule masquée",
            ),
            mend=Text("compare numbers that do not overlap", "comparez des nombres disjoints"),
        )
    named = Text("From “{a}” to “{b}”", "De «\u00a0{a}\u00a0» à «\u00a0{b}\u00a0»")
    words = named.format(a=_words(before), b=_words(after))
    return _made("difference", [before, after], figure(before).unit, words)


def compare(first: Number, second: Number) -> Figure:
    """Whether the first is less than, equal to or more than the second: -1, 0, 1, or an interval of them."""
    _comparable(first, second)
    named = Text("“{a}” beside “{b}”", "«\u00a0{a}\u00a0» à côté de «\u00a0{b}\u00a0»")
    return _made("compare", [first, second], "order", named.format(a=_words(first), b=_words(second)))


def rank(own: Observation, others: Sequence[Observation], whole: Number | None = None) -> Figure:
    """The place of one among others, best to worst, the greatest being 1st.

    What a publisher lumps together (`LUMPED`) is not one of them, but somebody in it may rank before; with
    `whole`, a total of which all of them are parts, the same holds of what it leaves beside them. A file
    whose list is that of its newest release (`RANKED_TODAY`) cannot be ranked without the one or the other.
    Raises Complaint.
    """
    one_measure([own, *others])
    if whole is not None:
        _comparable(own, whole)
    if _lumped(own):
        raise Complaint(
            Text("“{own}” is many lumped together", "«\u00a0{own}\u00a0» en regroupe plusieurs").format(
                own=what(own)
            ),
            mend=Text("rank a place that is named", "classez un lieu qui est nommé"),
        )
    named = Text("{own}, rank", "{own}, rang").format(own=what(own))
    sources = (each.cell.source for each in (own, *others))
    back = [source for source in sources if source.key.partition("@")[0] in RANKED_TODAY]
    lump = [each for each in others if _lumped(each)]
    others = [each for each in others if not _lumped(each)]
    if whole is None and not lump:
        if back:
            raise Complaint(
                Text(
                    "the list of countries of this file is today’s, carried back",
                    "la liste des pays de ce fichier est celle d’aujourd’hui, reportée en arrière",
                ),
                mend=Text(
                    "give the total of the period too, so that what is not listed counts",
                    "donnez aussi le total de la période, pour que le reste compte",
                ),
            )
        return _made("rank", [own, *others], "rank", named, ALL_LISTED)
    parts = [figure(each) for each in (own, *others)]
    if whole is None:
        return _made("rank_open", [*parts, total(lump)], "rank", named, *_carried_back(back))
    left = Text("What remains of “{whole}”", "Ce qui reste de «\u00a0{whole}\u00a0»").format(
        whole=_words(whole)
    )
    rest = Figure.of(Operation("rest", (figure(whole), *parts)), own.unit, both(left))
    return _made("rank_open", [*parts, rest], "rank", named, *_carried_back(back))


def greatest(observations: Sequence[Observation]) -> Figure:
    """The greatest of them, and in `what` which it is, or which it may be."""
    return _extreme("greatest", observations)


def least(observations: Sequence[Observation]) -> Figure:
    """The least of them, and in `what` which it is, or which it may be."""
    return _extreme("least", observations)


def range_over(observations: Sequence[Observation]) -> tuple[Figure, Figure]:
    """The least and the greatest over time."""
    return least(observations), greatest(observations)


def _lumped(observation: Observation) -> bool:
    return not LUMPED.isdisjoint(observation.where.values())


def _carried_back(back: Sequence[Source]) -> list[Text]:
    """That a list is today's, and from which release; nothing where none is."""
    days = sorted({source.known for source in back if source.known})
    return [CARRIED_BACK.format(day=Text.each(partial(date, day))) for day in days]


def known_on(ranked: Sequence[Observation]) -> dt.date | None:
    """The last day on which any of them was known: the vintage of a rank. None where no source says."""
    return max((day for each in ranked if (day := each.cell.source.known) is not None), default=None)


def _extreme(name: Operator, observations: Sequence[Observation]) -> Figure:
    measure = one_measure(observations)
    if name == "greatest":
        bar = max(each.count.low for each in observations)
        possible = [each for each in observations if each.count.high >= bar]
    else:
        bar = min(each.count.high for each in observations)
        possible = [each for each in observations if each.count.low <= bar]
    who = Text.each(lambda lang: listing([what(each) for each in possible], lang, "or"))
    title = (
        Text("{measure}, greatest of {n}: {who}", "{measure}, le plus grand de {n}\u00a0: {who}")
        if name == "greatest"
        else Text("{measure}, least of {n}: {who}", "{measure}, le plus petit de {n}\u00a0: {who}")
    ).format(measure=tables.measures()[measure].name, n=str(len(observations)), who=who)
    return _made(name, observations, observations[0].unit, title)


def _comparable(first: Number, second: Number) -> None:
    if isinstance(first, Observation) and isinstance(second, Observation):
        one_measure([first, second])
    one_unit([figure(first), figure(second)])


def _made(name: Operator, parts: Sequence[Number], unit: str, words: Text, *assumed: Text) -> Figure:
    figures = tuple(figure(part) for part in parts)
    keys = {source.key for part in figures for source in part.sources}
    if len(keys) > 1:
        assumed = (*assumed, SEVERAL.format(n=str(len(keys))))
    operation = Operation(name, figures, tuple(both(each) for each in assumed))
    return Figure.of(operation, unit, both(words))


def _words(number: Number) -> Text:
    if isinstance(number, Observation):
        return what(number)
    return Text.each(number.what.in_)
