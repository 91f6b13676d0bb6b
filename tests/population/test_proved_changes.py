"""The reading of many people against the prover: nobody changes in a way that is not among those proved."""

from typing import Any

import pytest

from passage import law
from passage.engine.amending import Amendment
from passage.engine.edition import Edition
from passage.lang import Moment
from passage.population import synthetic
from passage.population.compare import compare

BOOK = law.book()
ON = "2026-11-23"
NARROWER = {"require": "IRPA 101(1)(a)", "when": {"not": {"provision": "IRPA 101(1)(d)"}}}
"""Whoever the first no longer reaches the second does: a ground changes, and no outcome."""
PAIRS: dict[str, tuple[str, str, list[dict[str, Any]]]] = {
    "the reform of 2026": ("eligibility", "2026-03-25", []),
    "years": ("eligibility", "2022-06-01", []),
    "a repeal": ("eligibility", ON, [{"repeal": "IRPA 101(1)(d)"}]),
    "a ground that another covers": ("eligibility", ON, [NARROWER]),
    "another question": ("removal_order", "2022-06-01", []),
}


@pytest.mark.parametrize("name", PAIRS)
def test_whoever_changes_or_has_other_grounds_does_so_in_a_way_that_is_proved(name: str) -> None:
    pytest.importorskip("z3", reason="z3 is not installed: pip install 'passage-law[prove]'")
    from passage.engine.prove import differ

    issue, before, changes = PAIRS[name]
    amended = Amendment.read({"changes": changes}, BOOK, Moment.read(ON), name).book if changes else BOOK
    table, lists, mapping = synthetic.people(
        1500, 20261127, synthetic.facts_of([issue], BOOK), book=BOOK, unknown=0.02
    )
    _, read = compare(
        table, issue, before, ON, amended=amended, mapping=mapping, lists=lists, facts_on=ON, exact=False
    )
    sides = Edition(BOOK, Moment.read(before)), Edition(amended, Moment.read(ON))
    found = differ(issue, *sides, seconds=120)
    assert found.complete
    assert found.regrounded_complete
    proved = {"changed": found.changes, "regrounded": found.regrounded}
    met = [way for way in read.ways if way.kind in proved and None not in (way.then, way.now)]
    assert "regrounded" in {way.kind for way in met}
    for way in met:
        assert any(
            (each.then, each.now) == (way.then, way.now)
            and set(each.lost) <= set(way.lost)
            and set(each.gained) <= set(way.gained)
            for each in proved[way.kind]
        ), way
