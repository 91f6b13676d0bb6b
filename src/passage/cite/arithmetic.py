"""What each operation makes of intervals: the narrowest interval that holds every value the parts allow.

The parts of a figure may each be anything in their intervals, apart from what the operation itself says of
them: that a numerator is part of its denominator, that a number is among those it is ranked with. Quotients
are written to `PLACES` decimals, the lower end rounded down and the upper end up, so that an interval never
loses the truth.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, localcontext
from fractions import Fraction
from typing import Literal, NamedTuple, get_args

Amount = int | Decimal
Operator = Literal[
    "sum",
    "difference",
    "rest",
    "share",
    "share_of_total",
    "change",
    "rank",
    "rank_open",
    "greatest",
    "least",
    "compare",
    "count",
]
OPERATORS: tuple[Operator, ...] = get_args(Operator)

PLACES = Decimal("0.000001")


class Interval(NamedTuple):
    """From `low` to `high`, both included."""

    low: Amount
    high: Amount


def result(name: str, parts: tuple[Interval, ...]) -> Interval:
    """What the operation gives. Raises `ValueError` for an unknown one, and for parts it does not take.

    sum           all parts added
    difference    the second less the first
    rest          the first, a total, less all the others, which are parts of it: never below 0
    share         the first of all parts together: parts that do not overlap, the first among them
    share_of_total  the first of the second, which contains it
    change        the second less the first, over the first
    rank          the place of the first among all parts, the greatest being 1st: best to worst; ties share it
    rank_open     as rank, but the last part lumps together an unknown number of others
    greatest      the greatest part
    least         the least part
    compare       -1, 0 or 1 as the first is less than, equal to or greater than the second
    count         how many parts there are
    """
    if name not in _OPERATIONS:
        raise ValueError(f"there is no operation {name!r}")
    fewest, most, operation = _OPERATIONS[name]
    if not fewest <= len(parts) or (most is not None and len(parts) > most):
        raise ValueError(f"{name} does not take {len(parts)} parts")
    return operation(parts)


def quotient(over: Amount, under: Amount, *, up: bool) -> Decimal:
    """A quotient to `PLACES` decimals, rounded up or down. Raises `ValueError` for a divisor of nothing."""
    if not under:
        raise ValueError("nothing can be divided by a number that may be 0")
    exact = Fraction(over) / Fraction(under)
    scaled = exact / Fraction(PLACES)
    whole = -(-scaled.numerator // scaled.denominator) if up else scaled.numerator // scaled.denominator
    with localcontext() as context:
        context.prec = max(28, len(str(abs(whole))) + 8)
        return (whole * PLACES).quantize(PLACES, rounding=ROUND_CEILING if up else ROUND_FLOOR)


def _add(parts: tuple[Interval, ...]) -> Interval:
    return Interval(sum(part.low for part in parts), sum(part.high for part in parts))


def _subtract(parts: tuple[Interval, ...]) -> Interval:
    first, second = parts
    return Interval(second.low - first.high, second.high - first.low)


def _share(parts: tuple[Interval, ...]) -> Interval:
    """a ∕ (a + b + …) rises with a and falls with the others, so its ends are at opposite corners."""
    _never_negative(parts)
    own, *others = parts
    rest = _add(tuple(others))
    if own.high + rest.high == 0:
        raise ValueError("there is no share of nothing")
    low = quotient(own.low, own.low + rest.high, up=False) if own.low + rest.high else Decimal(1)
    high = quotient(own.high, own.high + rest.low, up=True) if own.high else Decimal(0)
    return Interval(low, high)


def _share_of_total(parts: tuple[Interval, ...]) -> Interval:
    """The part is no greater than the total: the share is at most the whole."""
    _never_negative(parts)
    own, total = parts
    if own.low > total.high:
        raise ValueError("a part is not greater than its total")
    if not total.high:
        raise ValueError("there is no share of nothing")
    low = quotient(own.low, total.high, up=False)
    if own.high >= total.low:
        return Interval(low, Decimal(1) if own.high else Decimal(0))
    return Interval(low, quotient(own.high, total.low, up=True))


def _change(parts: tuple[Interval, ...]) -> Interval:
    _never_negative(parts)
    before, after = parts
    if not before.low:
        raise ValueError("there is no rate of change from a number that may be 0")
    return Interval(
        quotient(after.low, before.high, up=False) - 1, quotient(after.high, before.low, up=True) - 1
    )


def _rank(parts: tuple[Interval, ...]) -> Interval:
    own, *others = parts
    best = 1 + sum(other.low > own.high for other in others)
    worst = 1 + sum(other.high > own.low for other in others)
    return Interval(best, worst)


def _rest(parts: tuple[Interval, ...]) -> Interval:
    total, *known = parts
    low, high = _subtract((_add(tuple(known)), total))
    if high < 0:
        raise ValueError("parts are not greater than their total")
    return Interval(max(0, low), high)


def _rank_open(parts: tuple[Interval, ...]) -> Interval:
    """Each that ranks before the first has at least one more, so only so many fit into the lump."""
    *known, lump = parts
    best, worst = _rank(tuple(known))
    _never_negative((known[0], lump))
    return Interval(best, worst + int(lump.high // (known[0].low + 1)))


def _greatest(parts: tuple[Interval, ...]) -> Interval:
    return Interval(max(part.low for part in parts), max(part.high for part in parts))


def _least(parts: tuple[Interval, ...]) -> Interval:
    return Interval(min(part.low for part in parts), min(part.high for part in parts))


def _compare(parts: tuple[Interval, ...]) -> Interval:
    first, second = parts
    return Interval(_sign(first.low - second.high), _sign(first.high - second.low))


def _count(parts: tuple[Interval, ...]) -> Interval:
    return Interval(len(parts), len(parts))


def _sign(amount: Amount) -> int:
    return (amount > 0) - (amount < 0)


def _never_negative(parts: tuple[Interval, ...]) -> None:
    if any(part.low < 0 for part in parts):
        raise ValueError("shares and rates are of numbers that are not below 0")


_OPERATIONS: dict[str, tuple[int, int | None, Callable[[tuple[Interval, ...]], Interval]]] = {
    "sum": (1, None, _add),
    "difference": (2, 2, _subtract),
    "rest": (2, None, _rest),
    "share": (2, None, _share),
    "share_of_total": (2, 2, _share_of_total),
    "change": (2, 2, _change),
    "rank": (1, None, _rank),
    "rank_open": (2, None, _rank_open),
    "greatest": (1, None, _greatest),
    "least": (1, None, _least),
    "compare": (2, 2, _compare),
    "count": (1, None, _count),
}
