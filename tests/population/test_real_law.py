"""Every question of the law, on invented people, one by one against the reading of one case.

So many people a question by default; PASSAGE_PEOPLE=10000 reads as many as one likes.
"""

import os
from typing import Any

import pytest

from passage import law
from passage.case.case import Case
from passage.population import synthetic
from passage.population.run import run

from .cases import cases

BOOK = law.book()
MANY = int(os.environ.get("PASSAGE_PEOPLE", "5"))
ON = "2026-11-23"


def finding(facts: dict[str, Any], issue: str) -> Any:
    """What the reading of one case finds; None where the facts cannot be so together."""
    try:
        return Case(facts, on=ON).finding(issue).answer
    except ValueError:
        return None


@pytest.mark.parametrize("issue", BOOK.issues)
def test_each_person_of_a_table_is_found_as_in_a_case_of_one(issue: str) -> None:
    facts = synthetic.facts_of([issue], BOOK)
    table, lists, mapping = synthetic.people(MANY, 20261123, facts, book=BOOK)
    bounds = run(table, issue, mapping=mapping, lists=lists, on=ON, exact=False).arrow().to_pylist()
    exact = run(table, issue, mapping=mapping, lists=lists, on=ON).arrow().to_pylist()
    told = 0
    for facts_of_one, loose, tight in zip(cases(table, lists, mapping), bounds, exact, strict=True):
        answer = finding(facts_of_one, issue)
        if answer is None:
            assert loose[issue] is tight[issue] is None
            continue
        told += 1
        assert tight[issue] == answer.outcome
        assert loose[issue] in (None, answer.outcome)
        for ground, holds in answer.grounds.items():
            certain, possible = (loose[f"{issue}.{ground}.{bound}"] for bound in ("certain", "possible"))
            assert not certain or holds is True
            assert possible or holds is False
            sure = tuple(tight[f"{issue}.{ground}.{bound}"] for bound in ("certain", "possible"))
            assert sure == (holds is True, holds is not False)
        for outcome in BOOK.issues[issue].outcomes:
            certain, possible = (
                loose[f"{issue}.{outcome.code}.{bound}"] for bound in ("certain", "possible")
            )
            assert not certain or answer.outcome == outcome.code
            assert possible or outcome.code not in answer.possible
    assert told > 0
