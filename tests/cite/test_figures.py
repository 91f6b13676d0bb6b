"""A figure prints its way down to cells and citations, and goes through JSON whole or not at all."""

import copy
import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passage.cite.citation import Citation
from passage.cite.figure_data import DEEPEST, Untraceable
from passage.cite.figures import Cell, Figure, Operation
from passage.cite.miscitation import Both
from passage.cite.sources import Source

WORDS = Both("claims", "demandes")
DAY = date(2026, 11, 23)
SOURCE = Source(
    "page", WORDS, WORDS, "page.csv", "0" * 64, DAY, WORDS, "https://example.ca/", "secondary", WORDS
)


def root(low: int | Decimal, high: int | Decimal | None = None, row: int = 1) -> Figure:
    return Figure(low, low if high is None else high, "claims", DAY, WORDS, Cell(SOURCE, row, "n", str(low)))


def made(name: Any, *parts: Figure, unit: str = "claims") -> Figure:
    return Figure.of(Operation(name, parts, (WORDS,)), unit, WORDS)


def tree() -> Figure:
    first, second = root(118, 122), root(0, 5, 2)
    law = Figure(14, 14, "days", DAY, WORDS, Citation.parse("IRPA 101(1)(b.1)"))
    return made("sum", made("sum", first, second), made("change", first, root(7, row=3), unit="change"), law)


def test_a_trace_goes_down_to_every_root_in_order() -> None:
    steps = tree().trace()
    assert [step.depth for step in steps] == [0, 1, 2, 2, 1, 2, 2, 1]
    assert [type(each).__name__ for each in tree().roots()] == ["Cell", "Cell", "Cell", "Cell", "Citation"]
    assert tree().sources == (SOURCE,)
    assert tree().marked


def test_a_figure_that_rests_twice_on_one_is_told_under_it_once() -> None:
    both = made("sum", root(1), root(2))
    shown = made("compare", both, both, unit="order").trace()
    assert [step.depth for step in shown] == [0, 1, 2, 2, 1]


def test_json_gives_the_figure_back() -> None:
    for figure in (tree(), root(Decimal("0.125")), made("share", root(1), root(3), unit="share")):
        assert Figure.from_data(json.loads(json.dumps(figure.as_data()))) == figure


def test_a_figure_that_its_parts_do_not_give_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="sum gives 3 to 3"):
        Figure(4, 4, "claims", DAY, WORDS, Operation("sum", (root(1), root(2))))
    with pytest.raises(ValueError, match="not an interval"):
        root(5, 4)
    with pytest.raises(ValueError, match="not an interval"):
        root(Decimal("NaN"))


def changed(path: tuple[Any, ...], value: object) -> Any:
    data = copy.deepcopy(tree().as_data())
    at: Any = data
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    return data


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("figures", 2, "low"), 100, "does not follow"),
        (("figures", 2, "why", "operation"), "solve", "must be one of"),
        (("figures", 2, "why", "parts"), [0, 2], "written before it"),
        (("figures", 2, "why", "parts"), [0, -1], "written before it"),
        (("figures", 2, "why", "parts"), [True, 0], "written before it"),
        (("figures", 2, "why", "parts"), [], "does not follow"),
        (("figures", 0, "low"), 1.5, "decimal as text"),
        (("figures", 0, "low"), "Infinity", "decimal as text"),
        (("figures", 0, "low"), "9" * 31, "decimal as text"),
        (("figures", 0, "low"), True, "decimal as text"),
        (("figures", 0, "unit"), "<b>", "must be a code"),
        (("figures", 0, "as_of"), "20261123", "must be a day"),
        (("figures", 0, "what"), {"en": "x", "fr": ""}, "printable"),
        (("figures", 0, "what"), {"en": "x", "fr": "a\x1b[31m"}, "printable"),
        (("figures", 0, "what"), {"en": "x" * 5000, "fr": "x"}, "printable"),
        (("figures", 0, "what"), {"en": "x"}, "an object with en, fr"),
        (("figures", 0, "why", "source"), "elsewhere", "no such source"),
        (("figures", 0, "why", "row"), -1, "row"),
        (("figures", 0, "why"), {"citation": "nowhere 3"}, "."),
        (("figures", 0, "why"), None, "an object"),
        (("sources", "page", "url"), "javascript:alert(1)", "address of the web"),
        (("sources", "page", "sha256"), "A" * 64, "hexadecimal"),
        (("sources", "page", "standing"), "true", "must be one of"),
        (("sources", "other"), tree().as_data()["sources"]["page"], "part of no figure"),
        (("figures",), [], "rests on 1 to"),
        (("figures",), {}, "a list"),
        (("more",), 1, "an object with sources, figures"),
    ],
)
def test_hostile_data_are_refused_with_the_place_and_the_reason(
    path: tuple[Any, ...], value: object, said: str
) -> None:
    with pytest.raises(Untraceable, match=said) as refused:
        Figure.from_data(changed(path, value))
    assert refused.value.said.fr != refused.value.said.en


def test_data_deeper_than_the_bound_are_refused() -> None:
    figure = root(1)
    for _ in range(DEEPEST - 1):
        figure = made("sum", figure)
    assert Figure.from_data(figure.as_data()) == figure
    with pytest.raises(Untraceable, match="deep"):
        Figure.from_data(made("sum", figure).as_data())


def test_a_figure_left_out_of_the_last_is_refused() -> None:
    data = tree().as_data()
    data["figures"].insert(0, root(9).as_data()["figures"][0])
    with pytest.raises(Untraceable):
        Figure.from_data(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(JSON, st.integers(0, 60))
def test_no_json_in_place_of_any_part_does_more_than_be_refused(value: object, at: int) -> None:
    places = list(paths(tree().as_data()))
    try:
        Figure.from_data(changed(places[at % len(places)], value))
    except Untraceable:
        return


def paths(data: object, path: tuple[Any, ...] = ()) -> Any:
    if path:
        yield path
    if isinstance(data, dict):
        for key, value in data.items():
            yield from paths(value, (*path, key))
    elif isinstance(data, list):
        for at, value in enumerate(data):
            yield from paths(value, (*path, at))
