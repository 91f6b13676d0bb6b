"""Each operation holds every value its parts allow, and no wider an interval would do."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passage.cite.arithmetic import OPERATORS, PLACES, Interval, result

Truth = Callable[[tuple[int, ...]], Fraction | None]


def place(values: tuple[int, ...]) -> Fraction:
    return Fraction(1 + sum(other > values[0] for other in values[1:]))


def open_places(values: tuple[int, ...]) -> Iterator[Fraction]:
    """The ranks that splitting the last into others can give."""
    *known, lump = values
    own = place(tuple(known))
    for split in range(lump // (known[0] + 1) + 1):
        yield own + split


def sign(n: int) -> Fraction:
    return Fraction((n > 0) - (n < 0))


TRUTHS: dict[str, Truth] = {
    "sum": lambda v: Fraction(sum(v)),
    "difference": lambda v: Fraction(v[1] - v[0]),
    "rest": lambda v: Fraction(v[0] - sum(v[1:])) if v[0] >= sum(v[1:]) else None,
    "share": lambda v: Fraction(v[0], sum(v)) if sum(v) else None,
    "share_of_total": lambda v: Fraction(v[0], v[1]) if v[1] >= v[0] and v[1] else None,
    "change": lambda v: Fraction(v[1], v[0]) - 1 if v[0] else None,
    "rank": place,
    "greatest": lambda v: Fraction(max(v)),
    "least": lambda v: Fraction(min(v)),
    "compare": lambda v: sign(v[0] - v[1]),
    "count": lambda v: Fraction(len(v)),
}
TWO = {"difference", "share_of_total", "change", "compare"}

ends = st.tuples(st.integers(0, 6), st.integers(0, 4)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.sampled_from(sorted(TRUTHS)), st.lists(ends, min_size=2, max_size=3))
def test_the_interval_is_exactly_what_the_parts_allow(name: str, parts: list[tuple[int, int]]) -> None:
    if name in TWO:
        parts = parts[:2]
    values = product(*(range(low, high + 1) for low, high in parts))
    allowed = [truth for value in values if (truth := TRUTHS[name](value)) is not None]
    try:
        low, high = result(name, tuple(Interval(*part) for part in parts))
    except ValueError:
        assert not allowed or (name == "change" and parts[0][0] == 0)
        return
    assert 0 <= min(allowed) - Fraction(low) < Fraction(PLACES)
    assert 0 <= Fraction(high) - max(allowed) < Fraction(PLACES)


@given(st.lists(ends, min_size=2, max_size=3))
def test_an_open_rank_counts_whoever_fits_into_the_lump(parts: list[tuple[int, int]]) -> None:
    values = product(*(range(low, high + 1) for low, high in parts))
    allowed = [rank for value in values for rank in open_places(value)]
    low, high = result("rank_open", tuple(Interval(*part) for part in parts))
    assert low == min(allowed)
    assert high >= max(allowed)  # the ends of several parts may not be reached together
    if len(parts) == 2:
        assert high == max(allowed)


def test_every_operation_is_held_to_the_truth() -> None:
    assert {*TRUTHS, "rank_open"} == set(OPERATORS)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("solve", [(1, 1)]),
        ("sum", []),
        ("difference", [(1, 1)]),
        ("compare", [(1, 1)] * 3),
        ("share", [(0, 0), (0, 0)]),
        ("share_of_total", [(5, 6), (1, 4)]),
        ("change", [(0, 3), (1, 1)]),
        ("share", [(-1, 2), (1, 1)]),
        ("rest", [(1, 2), (3, 3)]),
    ],
)
def test_what_has_no_meaning_is_refused(name: str, parts: list[Any]) -> None:
    with pytest.raises(ValueError):
        result(name, tuple(Interval(*part) for part in parts))


def test_a_share_is_not_the_quotient_of_independent_numbers() -> None:
    assert result("share", (Interval(3, 7), Interval(3, 7))) == (Decimal("0.3"), Decimal("0.7"))
    naive = (Fraction(3, 14), Fraction(7, 6))
    assert naive[0] < Fraction("0.3")
    assert naive[1] > 1


def test_a_rank_that_the_numbers_do_not_decide_is_an_interval() -> None:
    assert result("rank", (Interval(8, 12), Interval(10, 10), Interval(20, 30))) == (2, 3)
    assert result("compare", (Interval(0, 5), Interval(3, 3))) == (-1, 1)
