"""Any facts of the whole catalogue, on any day and of any question, are answered as the description says."""

import copy
import os
from datetime import date
from typing import Any

import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from passage.law import book
from passage.web.api.doors import CASES
from passage.web.api.openapi import document

from .conftest import Asked
from .told import PEOPLE

EXAMPLES = int(os.environ.get("PASSAGE_API_EXAMPLES", "40"))
DESCRIBED = schemathesis.openapi.from_dict(copy.deepcopy(document()))
CASE_DOORS = sorted(door.path for door in CASES)
ISSUES = st.lists(st.sampled_from(sorted(book().issues)), min_size=1, max_size=3, unique=True)


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    door=st.sampled_from(CASE_DOORS),
    told=PEOPLE,
    issues=ISSUES,
    on=st.dates(date(1990, 1, 1), date(2040, 1, 1)),
    family=st.booleans(),
)
def test_any_facts_are_answered_as_described(
    api: Asked, door: str, told: dict[str, Any], issues: list[str], on: date, family: bool
) -> None:
    case = {"shared": told, "claimants": {"Ana": {}, "Leo": told}} if family else {"facts": told}
    asked = {**case, "on": on.isoformat(), **({} if door == "/deadlines" else {"issues": issues})}
    answer = api("POST", door, json=asked)
    assert answer.status_code in (200, 422), answer.text
    DESCRIBED[door]["POST"].validate_response(answer)
