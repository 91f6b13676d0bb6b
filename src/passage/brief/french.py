"""Comment chaque sorte d’énoncé, et chaque mesure, se dit en français.

How each kind of claim, and each measure, is said in French: figures stand where no word agrees with them.
"""

from __future__ import annotations

from collections.abc import Callable

from passage.brief.claims import Change, Claim, Comparison, Legal, Level, Range, Rank, Share
from passage.brief.decided import Order
from passage.brief.french_patterns import (
    AMOUNTS,
    CHANGES,
    COMPARISONS,
    LEVELS,
    NOUNS,
    OFFICES,
    PROVINCES,
    WHOSE,
)
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
from passage.text import Complaint, Language, coming_from, country_from, country_in


def sentence(claim: Claim) -> Sentence:
    """L’énoncé en une phrase."""
    match claim:
        case Level(of):
            return _level(of)
        case Change(before, after, _, by):
            return _change(before, after, claim.order, by)
        case Rank(own, rank, known):
            return fill(
                "D’après {noun} {when}, tel que connu le {day}, le rang {place} parmi tous les pays est le "
                "suivant\u00a0: {n}.",
                day=on(known, "fr"),
                noun=noun(own.measure),
                when=when(own.period, "fr"),
                place=_of_place(own),
                n=told(rank, "fr"),
            )
        case Share(part, whole, share):
            return fill(
                "{When}, les demandes{who}{where} formaient {n} de l’ensemble.",
                When=at_head(when(whole.period, "fr")),
                who=who(part),
                where=where(part),
                n=told(share, "fr"),
            )
        case Comparison(first, second, _, of):
            return _compared(claim, first, second, of)
        case Range(series, least, greatest):
            counted, which = _counted(series[0])
            return fill(
                "{Noun}, {span}\u00a0: {least} au moins et {greatest} au plus.",
                Noun=(upper(counted), *which),
                span=_span(series),
                least=told(least, "fr"),
                greatest=told(greatest, "fr"),
            )
        case Legal(day, who_, said, cites):
            return fill(
                "{who}, le {day}\u00a0: {said}{cites}",
                who=OfTheLaw(who_.fr),
                day=on(day, "fr"),
                said=OfTheLaw(said.fr),
                cites=(" (", Cited("; ".join(cite.fr for cite in cites)), ")") if cites else "",
            )


def noun(measure: str) -> str:
    """Ce que compte une mesure, ou la grandeur qu’elle est, comme sujet au singulier."""
    return AMOUNTS.get(measure) or f"le nombre {_of_which(measure)}"


def who(of: Observation) -> str:
    """« de citoyennes et citoyens du Mexique »."""
    before = WHOSE.get(of.measure, "de")
    for dimension, code in of.where.items():
        if dimension == "citizenship":
            return f" {before} citoyennes et citoyens {of_country(code)}"
        if dimension == "persecution":
            return f" où la persécution alléguée aurait lieu {_in_country(code)}"
        if dimension == "origin":
            return f" de personnes venant {of_country(code, coming_from)}"
        if dimension == "sex":
            return f" {before} {tables.label('sex', code).fr}"
    return ""


def of_country(code: str, how: Callable[[str, Language], str] = country_from) -> str:
    """« du Mexique », « d’Haïti », « de la Hongrie »; selon `how`, « de Hongrie »."""
    try:
        return how(code, "fr")
    except Complaint:
        return f"({tables.label('citizenship', code).fr})"


def where(of: Observation) -> str:
    """« à la frontière terrestre au Québec »."""
    office = OFFICES.get(of.where.get("office", ""), "")
    place = ""
    if (code := of.where.get("province")) is not None:
        left = of.measure == "claimants_transferred"
        place = f" (départ\u00a0: {tables.label('province', code).fr})" if left else f" {PROVINCES[code]}"
    elif (code := of.where.get("town")) is not None:
        place = f" à {tables.label('town', code).fr}"
    elif (code := of.where.get("airport")) is not None:
        place = f" ({tables.label('airport', code).fr})"
    system = f" ({tables.label('system', of.where['system']).fr})" if "system" in of.where else ""
    return f"{office}{place}{system}"


def _level(of: Observation) -> Sentence:
    pattern = LEVELS.get(of.measure, "{When}, {what}\u00a0: {n}.")
    holes: dict[str, Callable[[], Piece]] = {
        "When": lambda: at_head(when(of.period, "fr")),
        "n": lambda: told(measures.figure(of), "fr"),
        "who": lambda: who(of),
        "where": lambda: where(of),
        "place": lambda: tables.label("province", of.where["province"]).fr,
        "item": lambda: Named(tables.label("item", of.where["item"]).fr),
        "what": lambda: Named(
            ", ".join(
                [
                    lower(tables.measures()[of.measure].name.fr),
                    *(tables.label(*each).fr for each in of.where.items()),
                ]
            )
        ),
    }
    return fill(pattern, **{name: hole() for name, hole in holes.items() if f"{{{name}}}" in pattern})


def _change(before: Observation, after: Observation, way: Order | None, by: Figure | None) -> Sentence:
    counted, which = _counted(after)
    known: dict[str, Sentence] = (
        {"noun": (counted, *which)} if way is None else {"Noun": (upper(counted), *which)}
    )
    pattern = CHANGES[way]
    if way == 0 and counted.startswith("la "):
        pattern = pattern.replace("demeuré", "demeurée")
    return fill(
        pattern,
        x=told(measures.figure(before), "fr"),
        a=when(before.period, "fr"),
        y=told(measures.figure(after), "fr"),
        b=when(after.period, "fr"),
        by="" if by is None else (" (", told(by, "fr"), ")"),
        **known,
    )


def _counted(of: Observation) -> tuple[str, Sentence]:
    """Ce qui est compté, de qui et où; et de quel poste ou de quel groupe."""
    which = [Named(tables.label(each, of.where[each]).fr) for each in ("item", "group") if each in of.where]
    return f"{noun(of.measure)}{who(of)}{where(of)}", (" (", *which, ")") if which else ()


def _compared(claim: Comparison, first: Figure, second: Figure, of: Observation) -> Sentence:
    key = of.measure if (of.measure, 1) in COMPARISONS else ""
    pattern = COMPARISONS[key, claim.order]
    named: dict[str, Piece] = {"who": who(of)} if "{who}" in pattern else {}
    return fill(
        pattern,
        When=at_head(when(of.period, "fr")),
        x=told(first, "fr"),
        y=told(second, "fr"),
        **named,
    )


def _span(series: tuple[Observation, ...]) -> Sentence:
    first, last = series[0].period, series[-1].period
    kind = {"year": "par année", "month": "par mois", "quarter": "par trimestre"}.get(first.kind, "")
    start = first.label["fr"]
    day = first.kind == "day"
    return (
        "du " if day else "d’" if start[0] in "ao" else "de ",
        Dated(first, start),
        " au " if day else " à ",
        Dated(last, last.label["fr"]),
        f", {kind}" if kind else "",
    )


def _of_which(measure: str) -> str:
    if measure in NOUNS:
        return NOUNS[measure]
    name = lower(tables.measures()[measure].name.fr)
    return f"d’{name}" if name[0] in "aeiouéêh" else f"de {name}"


def _of_place(of: Observation) -> str:
    for dimension in ("citizenship", "origin", "persecution"):
        if dimension in of.where:
            return of_country(of.where[dimension])
    return "du Canada"


def _in_country(code: str) -> str:
    try:
        return country_in(code, "fr")
    except Complaint:
        return f"({tables.label('persecution', code).fr})"
