"""The whole API, asked by its own description: nothing makes it fail, or say what it does not describe."""

import copy
import json
import os
import re
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.python.asgi import HOST, get_client
from schemathesis.specs.openapi.checks import negative_data_rejection

from passage.web.api import warm
from passage.web.api.openapi import document
from passage.web.api.stream import LINES
from passage.web.app import application

EXAMPLES = int(os.environ.get("PASSAGE_API_EXAMPLES", "10"))
"""Drawn at random for each door, after each edge of its description has been tried."""
ISSUES = ["eligibility", "exploitation"]
FACTS = ["claim.made_on", "claim.place", "claim.first", "nationalities"]


def few(described: dict[str, Any]) -> dict[str, Any]:
    """The description with a few facts, and no more: whoever draws from it ends sooner."""
    found = copy.deepcopy(described)
    schemas = found["components"]["schemas"]
    _line_by_line(found["paths"]["/population"]["post"])
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


def _line_by_line(operation: dict[str, Any]) -> None:
    """Lines of JSON as a list of values, which is what can be drawn and held against a schema."""
    asked = operation["requestBody"]["content"][LINES]
    asked["schema"] = {"type": "array", "items": {"$ref": "#/components/schemas/Facts"}, "maxItems": 4}
    asked["example"] = [json.loads(line) for line in asked["example"].splitlines()]
    told = operation["responses"]["200"]["content"][LINES]
    told["schema"] = {"type": "array", "items": told["schema"]["x-line"]}


@schemathesis.serializer(LINES)
def lines(_: schemathesis.SerializationContext, value: Any) -> bytes:
    each = value if isinstance(value, list) else [value]
    return b"".join(json.dumps(one).encode() + b"\n" for one in each)


@schemathesis.deserializer(LINES)
def read(_: schemathesis.DeserializationContext, response: schemathesis.Response) -> list[Any]:
    return [json.loads(line) for line in response.content.splitlines()]


warm()
schema = schemathesis.openapi.from_dict(few(document()))
# What its schema allows may still be no case: an entry before a birth, a citation of nothing, a 31st of June.
accepting = schema.config.checks.positive_data_acceptance
accepting.expected_statuses = [*accepting.expected_statuses, "422"]
schema.app = application((HOST,))
client = get_client(schema.app)
client.trust_env = False  # or each request looks for proxies


@schema.parametrize()
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
)
def test_every_door_does_as_it_is_described(case: schemathesis.Case) -> None:
    # A bad line is told of in its place: the lines before it are answered already.
    allowed = [negative_data_rejection] if case.media_type == LINES else []
    answered = case.call_and_validate(session=client, excluded_checks=allowed)
    assert answered.status_code < 500
