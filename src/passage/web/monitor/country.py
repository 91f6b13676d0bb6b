"""The page of a country: claims by its citizens, their share and rank, outcomes, what is pending."""

from __future__ import annotations

from passage.cite.figures import Operation
from passage.evidence import measures, naming, tables
from passage.evidence.episodes import episodes
from passage.evidence.measures import RANKED_TODAY
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.text import Complaint, Text
from passage.text.countries import codes
from passage.web.monitor.canada import together
from passage.web.monitor.exhibit import Board, Exhibit, Number, Row, Told
from passage.web.monitor.finding import Finder
from passage.web.monitor.held import Held
from passage.web.monitor.making import Maker, left, name
from passage.web.monitor.series import Series, series
from passage.web.words import monitor as words

DIMENSIONS = ("citizenship", "persecution", "origin")
DECIDED = ("unhcr_recognized", "unhcr_other", "unhcr_rejected", "unhcr_closed")
OUTCOMES = {"recognized": "unhcr_recognized", "rejected": "unhcr_rejected", "closed": "unhcr_closed"}


def known(code: str, held: Held) -> bool:
    """Whether a code is that of a country, or of people whom some number counts as of no country."""
    return code in codes() or any(
        each.where.get(dimension) == code for each in held.tables for dimension in DIMENSIONS
    )


def country(held: Held, code: str) -> Board:
    """All that is told of the people of one country."""
    make = Maker(Finder(held), code)
    of = naming.counted("claims_made", {"citizenship": code})
    made = series(_label(code), held.of("claims_made", citizenship=code), "year")
    shown = tuple(
        each
        for each in (
            make.over_time("claims", of, [made]),
            _share(make, of, made),
            _applied(held, make, code),
            _decided(held, make, code),
            _pending(held, make, code),
            _permits(held, make, code),
        )
        if each is not None
    )
    about = [each for each in held.tables if code in (each.where.get(place) for place in DIMENSIONS)]
    rest = make.listed("others", words.OTHERS, left(about, shown))
    shown = shown if rest is None else (*shown, rest)
    label = _label(code)
    title = shown[0].heading if shown else Told(words.NONE_HELD, {"place": label})
    own = tuple(each for each in episodes() if each.country in (code, None))
    return Board(code, title, shown, own, held.hand.known_on)


def _label(code: str) -> Text:
    return tables.label("citizenship", code)


def _share(make: Maker, of: Text, made: Series | None) -> Exhibit | None:
    """Of each year: the share of all claims, and the rank, where the file that ranks has the year's total."""
    if made is None:
        return None
    ranks = {year: found for year in reversed(made.periods) if (found := _ranked(make, made, year))}
    if not ranks:
        return None
    rows = tuple(Row(year.label, ((share,), (rank,))) for year, (share, rank) in ranks.items())
    newest, (share, rank) = next(iter(ranks.items()))
    heading = Told(words.SHARE_OF, {"of": of, "share": share, "when": newest.when, "rank": rank})
    columns = (words.SHARE, words.RANK)
    return Exhibit("share", heading, words.YEAR, columns, rows, _assumed(rank), ("claims_made",))


def _assumed(number: Number) -> tuple[Told, ...]:
    """What was assumed in making a measure."""
    why = number.figure.why
    said = why.assumptions if isinstance(why, Operation) else ()
    return tuple(Told(Text(each.en.rstrip("."), each.fr.rstrip("."))) for each in said)


def _ranked(make: Maker, made: Series, year: Period) -> tuple[Number, Number] | None:
    held = make.finder.held
    own = next((each for each in made.at(year) if _base(each) in RANKED_TODAY), None)
    whole = [each for each in held.of("claims_made") if each.period == year]
    if own is None:
        return None
    total = next((each for each in whole if each.cell.source.standing == own.cell.source.standing), None)
    if total is None:
        return None
    others = [each for each in _listed(held, own, year) if each.where != own.where]
    try:
        share = make.finder.measure("share_of", (own, total), measures.share_of(own, total))
        rank = make.finder.measure("rank_of", (own, *others, total), measures.rank(own, others, total))
    except Complaint:
        return None
    return share, rank


def _listed(held: Held, own: Observation, year: Period) -> list[Observation]:
    """What the same file tells of every citizenship in the year."""
    return [
        each
        for each in held.hand.every("claims_made", year)
        if each.cell.source.key == own.cell.source.key
        and each.period == year
        and tuple(each.where) == ("citizenship",)
    ]


def _base(each: Observation) -> str:
    return each.cell.source.key.partition("@")[0]


def _applied(held: Held, make: Maker, code: str) -> Exhibit | None:
    of = naming.counted("unhcr_applied", {"origin": code})
    return make.over_time(
        "applied", of, [series(_label(code), held.of("unhcr_applied", level="FI", origin=code), "year")]
    )


def _decided(held: Held, make: Maker, code: str) -> Exhibit | None:
    by = {each: series(name(each), held.of(each, level="FI", origin=code), "year") for each in DECIDED}
    found = {each: one for each, one in by.items() if one}
    parts = {hole: found[each] for hole, each in OUTCOMES.items() if each in found}
    if len(parts) < len(OUTCOMES):
        return None
    of = naming.place("origin", code)
    heading = make.finder.beside(words.UNHCR_OF, together(parts), {"of": of})
    return make.over_time("decided", name("unhcr_decided"), list(found.values()), heading=heading)


def _pending(held: Held, make: Maker, code: str) -> Exhibit | None:
    found = [
        series(name(measure), held.of(measure, **{dimension: code}), "day")
        for measure, dimension in (("unhcr_pending", "origin"), ("pending", "persecution"))
    ]
    first = next((each for each in found if each), None)
    of = words.AT.format(of=first.name, place=_label(code)) if first else words.PERIOD
    return make.over_time("pending", of, found)


def _permits(held: Held, make: Maker, code: str) -> Exhibit | None:
    found = [
        series(name(each), held.of(each, citizenship=code), "year")
        for each in ("study_permits", "work_permits")
    ]
    here = [each for each in found if each]
    told = [
        make.finder.finding(naming.counted(each.chosen[each.periods[0]].measure, {"citizenship": code}), each)
        for each in here
    ]
    return make.over_time("permits", words.PERMITS, found, heading=Told(words.PERMITS), told=told)
