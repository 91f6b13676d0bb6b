"""The units of published numbers, and how an amount of each is written in both languages.

A number written here shows both ends of its interval; a share is written in percent to one decimal, and its
ends are rounded outward, so that what is printed never promises more than what is known.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Literal

from passage.cite.arithmetic import Amount
from passage.text import Language, Text, number
from passage.text.words import NBSP

Kind = Literal["count", "money", "percent", "rank", "order"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: how it is written, and its words for one and for more than one, where it has any."""

    kind: Kind
    one: Text | None = None
    many: Text | None = None


def _of(en: str, fr: str, ens: str = "", frs: str = "") -> Unit:
    return Unit("count", Text(en, fr), Text(ens or f"{en}s", frs or f"{fr}s"))


UNITS: dict[str, Unit] = {
    "claims": _of("claim", "demande"),
    "cases": _of("case", "dossier"),
    "claims_per_day": _of("claim a day", "demande par jour", "claims a day", "demandes par jour"),
    "decisions": _of("decision", "décision"),
    "persons": _of("person", "personne", "people"),
    "permits": Unit("count", Text("permit", "permis"), Text("permits", "permis")),
    "days": _of("day", "jour"),
    "hotels": _of("hotel", "hôtel"),
    "rooms": _of("room", "chambre"),
    "places": Unit("count", Text("space", "place"), Text("spaces", "places")),
    "figures": _of("figure", "chiffre"),
    "CAD": Unit("money"),
    "CAD_each": Unit("money", many=Text("a claimant", "par demandeur")),
    "CAD_present": Unit("money", many=Text("in present value", "en valeur actualisée")),
    "share": Unit("percent"),
    "change": Unit("percent"),
    "percent": Unit("percent"),
    "rank": Unit("rank"),
    "order": Unit("order"),
}
"""What a figure may be in. A share is a part of 1, a percent a part of 100; an order is -1, 0 or 1."""

_ORDERS: dict[tuple[Amount, Amount], Text] = {
    (-1, -1): Text("less", "moins"),
    (0, 0): Text("equal", "autant"),
    (1, 1): Text("more", "plus"),
    (-1, 0): Text(
        "less, or equal: the numbers do not tell", "moins, ou autant\u00a0: les chiffres ne le disent pas"
    ),
    (0, 1): Text(
        "more, or equal: the numbers do not tell", "plus, ou autant\u00a0: les chiffres ne le disent pas"
    ),
    (-1, 1): Text(
        "more or less: the numbers do not tell", "plus ou moins\u00a0: les chiffres ne le disent pas"
    ),
}


def written(low: Amount, high: Amount, unit: str) -> Text:
    """An interval of a unit in words: “23,908 to 23,912 claims”, « de 12,1 % à 12,6 % ».

    Raises `KeyError` for a unit that is none of `UNITS`.
    """
    what = UNITS[unit]
    match what.kind:
        case "percent":
            return Text.each(lambda lang: _percent(low, high, unit, lang))
        case "rank":
            return Text.each(lambda lang: _rank(int(low), int(high), lang))
        case "order":
            return _ORDERS[low, high]
        case "money":
            return Text.each(lambda lang: _money(low, high, what, lang))
        case "count":
            return Text.each(lambda lang: _count(low, high, what, lang))


def _between(low: str, high: str, lang: Language, tail: str = "") -> str:
    if low == high:
        return f"{low}{tail}"
    return f"{low} to {high}{tail}" if lang == "en" else f"de {low} à {high}{tail}"


def _count(low: Amount, high: Amount, unit: Unit, lang: Language) -> str:
    assert unit.one is not None
    assert unit.many is not None
    single = high == 1 == low if lang == "en" else high < 2
    space = " " if lang == "en" else NBSP
    word = (unit.one if single else unit.many)[lang]
    return _between(number(low, lang), number(high, lang), lang, f"{space}{word}")


def _money(low: Amount, high: Amount, unit: Unit, lang: Language) -> str:
    def write(amount: Amount) -> str:
        sign = "-" if amount < 0 else ""
        digits = number(abs(amount), lang)
        return f"{sign}${digits}" if lang == "en" else f"{sign}{digits}{NBSP}$"

    return _between(write(low), write(high), lang, f" {unit.many[lang]}" if unit.many else "")


def _percent(low: Amount, high: Amount, unit: str, lang: Language) -> str:
    scale, tenth = Decimal(1 if unit == "percent" else 100), Decimal("0.1")
    nearest = [(end * scale).quantize(tenth) for end in (low, high)]
    if nearest[0] != nearest[1]:
        nearest = [
            (low * scale).quantize(tenth, rounding=ROUND_FLOOR),
            (high * scale).quantize(tenth, rounding=ROUND_CEILING),
        ]

    def write(amount: Decimal) -> str:
        plus = "+" if unit == "change" and amount > 0 else ""
        digits = number(amount, lang)
        return f"{plus}{digits}%" if lang == "en" else f"{plus}{digits}{NBSP}%"

    return _between(write(nearest[0]), write(nearest[1]), lang)


def _rank(best: int, worst: int, lang: Language) -> str:
    if best == worst:
        return _ordinal(best, lang)
    if lang == "en":
        return f"{_ordinal(best, lang)} to {_ordinal(worst, lang)}, and the numbers do not tell which"
    return f"du {_ordinal(best, lang)} au {_ordinal(worst, lang)}, sans que les chiffres disent lequel"


def _ordinal(n: int, lang: Language) -> str:
    if lang == "fr":
        return "1er" if n == 1 else f"{n}e"
    ending = "th" if 10 < n % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"
