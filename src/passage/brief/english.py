"""How each kind of claim, and each measure, is said in English."""

from __future__ import annotations

from collections.abc import Callable

from passage.brief.claims import Change, Claim, Comparison, Legal, Level, Range, Rank, Share
from passage.brief.decided import Order
from passage.brief.english_patterns import AMOUNTS, CHANGES, COMPARISONS, LEVELS, NOUNS, OFFICES, WHOSE
from passage.brief.pieces import (
    Cited,
    Dated,
    Named,
    OfTheLaw,
    Piece,
    Sentence,
    at_head,
    fill,
    lower,
    on,
    told,
    upper,
    when,
)
from passage.cite.figures import Figure
from passage.evidence import measures, tables
from passage.evidence.observations import Observation
from passage.text import Complaint, country_from


def sentence(claim: Claim) -> Sentence:
    """The claim in a sentence."""
    match claim:
        case Level(of):
            return _level(of)
        case Change(before, after, _, by):
            return _change(before, after, claim.order, by)
        case Rank(own, rank, known):
            return fill(
                "By {noun} {when}, as known on {day}, the place of {place} among all countries is: {n}.",
                day=on(known, "en"),
                noun=noun(own.measure),
                when=when(own.period, "en"),
                place=_place(own),
                n=told(rank, "en"),
            )
        case Share(part, whole, share):
            return fill(
                "{When}, claims{who}{where} made up {n} of the whole.",
                When=at_head(when(whole.period, "en")),
                who=who(part),
                where=where(part),
                n=told(share, "en"),
            )
        case Comparison(first, second, _, of):
            return _compared(claim, first, second, of)
        case Range(series, least, greatest):
            counted, which = _counted(series[0])
            return fill(
                "{Noun}, {span}: {least} at the least and {greatest} at the most.",
                Noun=(upper(counted), *which),
                span=_span(series),
                least=told(least, "en"),
                greatest=told(greatest, "en"),
            )
        case Legal(day, who_, said, cites):
            return fill(
                "{who}, on {day}: {said}{cites}",
                who=OfTheLaw(who_.en),
                day=on(day, "en"),
                said=OfTheLaw(said.en),
                cites=(" (", Cited("; ".join(cite.en for cite in cites)), ")") if cites else "",
            )


def noun(measure: str) -> str:
    """What a measure counts, in the plural, or the amount that it is."""
    said = AMOUNTS.get(measure) or NOUNS.get(measure)
    return said or lower(tables.measures()[measure].name.en)


def who(of: Observation) -> str:
    """“ from citizens of Mexico”."""
    before = WHOSE.get(of.measure, "from")
    for dimension, code in of.where.items():
        if dimension == "citizenship":
            return f" {before} citizens of {country(code)}"
        if dimension == "persecution":
            return f" that alleged persecution in {country(code)}"
        if dimension == "origin":
            return f" from people whose country of origin is {country(code)}"
        if dimension == "sex":
            return f" {before} {_label(of, dimension)}"
    return ""


def country(code: str) -> str:
    """“Mexico”, “the Philippines”."""
    try:
        return country_from(code, "en").removeprefix("from ")
    except Complaint:
        return tables.label("citizenship", code).en


def where(of: Observation) -> str:
    """“ at the land border in Quebec”."""
    office = OFFICES.get(of.where.get("office", ""), "")
    place = next((_label(of, each) for each in ("province", "town") if each in of.where), "")
    within = "from" if of.measure == "claimants_transferred" else "in"
    airport = f" at {_label(of, 'airport')}" if "airport" in of.where else ""
    system = f" ({tables.label('system', of.where['system']).en})" if "system" in of.where else ""
    return f"{office}{airport}{f' {within} {place}' if place else ''}{system}"


def _level(of: Observation) -> Sentence:
    pattern = LEVELS.get(of.measure, "{When}, {what}: {n}.")
    holes: dict[str, Callable[[], Piece]] = {
        "When": lambda: at_head(when(of.period, "en")),
        "n": lambda: told(measures.figure(of), "en"),
        "who": lambda: who(of),
        "where": lambda: where(of),
        "place": lambda: _place(of),
        "item": lambda: Named(tables.label("item", of.where["item"]).en),
        "what": lambda: Named(
            ", ".join(
                [
                    lower(tables.measures()[of.measure].name.en),
                    *(tables.label(*each).en for each in of.where.items()),
                ]
            )
        ),
    }
    return fill(pattern, **{name: hole() for name, hole in holes.items() if f"{{{name}}}" in pattern})


def _change(before: Observation, after: Observation, way: Order | None, by: Figure | None) -> Sentence:
    counted, which = _counted(after)
    if way is None and after.measure not in AMOUNTS:
        counted = f"the number of {counted}"
    known: dict[str, Sentence] = (
        {"noun": (counted, *which)} if way is None else {"Noun": (upper(counted), *which)}
    )
    return fill(
        CHANGES[way],
        x=told(measures.figure(before), "en"),
        a=when(before.period, "en"),
        y=told(measures.figure(after), "en"),
        b=when(after.period, "en"),
        by="" if by is None else (" (", told(by, "en"), ")"),
        **known,
    )


def _counted(of: Observation) -> tuple[str, Sentence]:
    """What it counts, of whom and where; and of which item or group."""
    which = [Named(_label(of, each)) for each in ("item", "group") if each in of.where]
    return f"{noun(of.measure)}{who(of)}{where(of)}", (" (", *which, ")") if which else ()


def _compared(claim: Comparison, first: Figure, second: Figure, of: Observation) -> Sentence:
    key = of.measure if (of.measure, 1) in COMPARISONS else ""
    pattern = COMPARISONS[key, claim.order]
    named: dict[str, Piece] = {"who": who(of)} if "{who}" in pattern else {}
    return fill(
        pattern,
        When=at_head(when(of.period, "en")),
        x=told(first, "en"),
        y=told(second, "en"),
        **named,
    )


def _span(series: tuple[Observation, ...]) -> Sentence:
    first, last = series[0].period, series[-1].period
    kind = {"year": " by year", "month": " by month", "quarter": " by quarter"}.get(first.kind, "")
    return (
        "from ",
        Dated(first, first.label["en"]),
        " to ",
        Dated(last, last.label["en"]),
        f",{kind}" if kind else "",
    )


def _place(of: Observation) -> str:
    for dimension in ("citizenship", "origin", "persecution"):
        if dimension in of.where:
            return country(of.where[dimension])
    return _label(of, "province") if "province" in of.where else "Canada"


def _label(of: Observation, dimension: str) -> str:
    return tables.label(dimension, of.where[dimension]).en
