"""The whole API, asked by its own description: nothing makes it fail, or say what it does not describe."""

import copy
import os
import re
from typing import Any

import schemathesis
from hypothesis import HealthCheck, settings
from starlette.applications import Starlette
from starlette.routing import Mount

from passage.web.api import routes, warm
from passage.web.api.openapi import document

EXAMPLES = int(os.environ.get("PASSAGE_API_EXAMPLES", "1"))
"""For each door and each way of trying it."""
ISSUES = ["eligibility", "exploitation"]
FACTS = ["claim.made_on", "claim.place", "claim.first", "nationalities"]


def few(described: dict[str, Any]) -> dict[str, Any]:
    """The description with a few facts, and no more: whoever draws from it ends sooner."""
    found = copy.deepcopy(described)
    del found["paths"]["/population"]  # lines of JSON are no one value: see test_population.py
    schemas = found["components"]["schemas"]
    facts = schemas["Facts"]
    facts["properties"] = {
        name: value for name, value in facts["properties"].items() if name.removesuffix(".complete") in FACTS
    }
    facts["patternProperties"] = {
        name: value for name, value in facts["patternProperties"].items() if name.startswith("^nationalities")
    }
    schemas["Issue"]["enum"] = ISSUES
    used = set(re.findall(r"#/components/schemas/([\w.]+)", repr({**found, "components": facts})))
    named = {name for name in schemas if name[0].isupper()} | used
    found["components"]["schemas"] = {name: value for name, value in schemas.items() if name in named}
    return found


warm()
schema = schemathesis.openapi.from_dict(few(document()))
# What its schema allows may still be no case: an entry before a birth, a citation of nothing, a 31st of June.
accepting = schema.config.checks.positive_data_acceptance
accepting.expected_statuses = [*accepting.expected_statuses, "422"]
schema.app = Starlette(routes=[Mount("/api/v1", routes=routes())])


@schema.parametrize()
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_every_door_does_as_it_is_described(case: schemathesis.Case) -> None:
    case.call_and_validate()
