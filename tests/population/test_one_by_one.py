"""Many invented people, one by one: the bounds hold for each, and what is refined is the reading of one.

Where the real parts are required there are 10,000, else 200; PASSAGE_PEOPLE says otherwise. Equal facts are
read once, so that a reading is shared by both ways as long as they tell it the same.
"""

import os
from collections.abc import Mapping
from typing import Any

import pytest

from passage import law
from passage.case.case import Case
from passage.engine.columns import refine
from passage.engine.evaluate import Answer, evaluate
from passage.lang.facts import EARLIEST, LATEST, Interval, Rows
from passage.population import synthetic
from passage.population.run import run

from .cases import cases

BOOK = law.book()
ON = "2026-11-23"
REQUIRED = {"CI", "PASSAGE_REQUIRE"} & os.environ.keys()
MANY = int(os.environ.get("PASSAGE_PEOPLE", "10000" if REQUIRED else "200"))
ISSUES = {"eligibility": MANY, "stca": MANY // 10, "prra": MANY // 20, "order_in_force": MANY // 20}


def same(told: Mapping[str, Any]) -> str:
    """What is told, written so that equal facts are written alike."""
    plain = {
        name: (sorted(map(repr, map(_cells, value.rows))), value.complete)
        if isinstance(value, Rows)
        else value
        for name, value in told.items()
        if value is not None and value != Interval(EARLIEST, LATEST)
    }
    return repr(sorted(plain.items()))


def _cells(row: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return sorted((name, value) for name, value in row.items() if value is not None)


@pytest.mark.parametrize("issue", ISSUES)
def test_bounds_hold_for_each_person_and_what_is_refined_is_what_is_found_alone(
    issue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: dict[str, Answer] = {}

    def once(edition: Any, asked: str, told: Mapping[str, Any]) -> Answer:
        key = same(told)
        if key not in read:
            read[key] = evaluate(edition, asked, told)
        return read[key]

    monkeypatch.setattr(refine, "evaluate", once)
    facts = synthetic.facts_of([issue], BOOK)
    table, lists, mapping = synthetic.people(ISSUES[issue], 20261123, facts, book=BOOK)
    how: dict[str, Any] = {"mapping": mapping, "lists": lists, "on": ON}
    loose = run(table, issue, **how, exact=False).arrow().to_pylist()
    tight = run(table, issue, **how, exact=MANY).arrow().to_pylist()
    checked = 0
    for told, bounds, exact in zip(cases(table, lists, mapping), loose, tight, strict=True):
        try:
            case = Case(told, on=ON)
        except ValueError:
            assert bounds[issue] is exact[issue] is None
            continue
        answer = once(case.edition, issue, dict(case.known))
        checked += 1
        assert exact[issue] == answer.outcome
        assert bounds[issue] in (None, answer.outcome)
        for ground, holds in answer.grounds.items():
            name = f"{issue}.{ground}"
            assert not bounds[f"{name}.certain"] or holds is True
            assert bounds[f"{name}.possible"] or holds is False
            assert (exact[f"{name}.certain"], exact[f"{name}.possible"]) == (
                holds is True,
                holds is not False,
            )
        for outcome in BOOK.issues[issue].outcomes:
            name = f"{issue}.{outcome.code}"
            assert not bounds[f"{name}.certain"] or answer.outcome == outcome.code
            assert bounds[f"{name}.possible"] or outcome.code not in answer.possible
    assert checked > ISSUES[issue] // 4
