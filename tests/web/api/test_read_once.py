"""The strict reading of JSON gives what the reading of a file gives, and keeps nothing of what was sent."""

import json
from functools import _lru_cache_wrapper
from typing import Any

from hypothesis import given, settings

from passage.case import schemas
from passage.case.case import Case
from passage.engine import diagram, edition, evaluate, record, rows
from passage.engine.words import sketch
from passage.law import book
from passage.text import Complaint

from .conftest import Asked
from .told import PEOPLE


@settings(max_examples=150, deadline=None)
@given(PEOPLE)
def test_what_the_strict_reading_takes_the_other_reads_alike(told: dict[str, Any]) -> None:
    law = book()
    try:
        strict = Case.of(schemas.read(law, told), book=law)
    except Complaint as complaint:
        assert complaint.field  # noqa: PT017 -- what it refuses, it names
        return
    loose = Case(told, book=law)
    assert strict.told == loose.told
    assert list(strict.told) == list(loose.told)
    again = strict.tell({})
    assert again.told == strict.told


def test_true_is_a_yes_and_one_is_not(api: Asked) -> None:
    for told in (1, 1.0, "true"):
        assert api("POST", "/find", json={"facts": {"claim.first": told}}).status_code == 422


def test_shared_rows_are_all_where_a_claimant_says_so(api: Asked) -> None:
    people = {"Ana": {"nationalities.complete": True}, "Éva": {}}
    told = api("POST", "/find", json={"shared": {"nationalities": ["MEX"]}, "claimants": people}).json()
    rows_ = [each["facts"]["nationalities"] for each in told["claimants"]]
    assert rows_ == [{"rows": [{"country": "MEX"}], "complete": whole} for whole in (True, None)]


def test_what_is_kept_of_requests_is_bounded() -> None:
    for module in (diagram, edition, evaluate, record, rows, schemas, sketch):
        for name, cache in vars(module).items():
            if isinstance(cache, _lru_cache_wrapper) and cache.__module__ == module.__name__:
                assert cache.cache_parameters()["maxsize"] is not None, (module, name)


def test_what_readers_make_is_let_go_past_its_bound() -> None:
    made = edition.Made(10)
    for key in range(100):
        assert made.get(key, lambda key=key: key, lambda _: 3) == key
        assert made.weight <= 10
    assert made.get(99, lambda: -1, lambda _: 3) == 99  # the last is still kept
    assert made.get(0, lambda: -1, lambda _: 3) == -1  # the first is not


def test_a_name_told_twice_is_named() -> None:
    from passage.case.manuscript import parse_json

    many = ",".join(f'"{n}": 1' for n in range(1000))
    try:
        parse_json("{" + many + ', "7": 2}', "body")
    except Complaint as complaint:
        assert complaint.field == "body · 7"  # noqa: PT017
    else:
        raise AssertionError
    assert parse_json(json.dumps({"a": {"a": 1}}), "body") == {"a": {"a": 1}}
