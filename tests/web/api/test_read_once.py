"""The strict reading of JSON gives what the reading of a file gives, and keeps nothing of what was sent."""

import json
from functools import _lru_cache_wrapper
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from passage.case import dossier, schemas, sent
from passage.case import record as case_record
from passage.case.case import Case
from passage.case.dossier import Dossier
from passage.case.manuscript import parse_json
from passage.case.record import findings
from passage.case.sealed import Opened, Sealed, written
from passage.engine import diagram, edition, evaluate, kleene, record, rows
from passage.engine.words import sketch
from passage.law import book
from passage.text import Complaint
from passage.web.api import body
from passage.web.api.problems import Problem

from .conftest import Asked
from .told import PEOPLE


@settings(max_examples=150, deadline=None)
@given(PEOPLE)
def test_what_the_strict_reading_takes_the_other_reads_alike(told: dict[str, Any]) -> None:
    law = book()
    try:
        strict = Case.of(sent.read(law, told), book=law)
    except Complaint as complaint:
        assert complaint.field  # noqa: PT017 -- what it refuses, it names
        return
    loose = Case(told, book=law)
    assert strict.told == loose.told
    assert list(strict.told) == list(loose.told)
    again = strict.tell({})
    assert again.told == strict.told


@settings(max_examples=150, deadline=None)
@given(PEOPLE)
def test_what_is_read_at_once_is_what_is_read_one_by_one(told: dict[str, Any]) -> None:
    at_once, each = (_came_of(way, told) for way in (sent.read, sent.one_by_one))
    assert at_once == each
    assert list(map(repr, at_once)) == list(map(repr, each))  # in the same order, and true is not 1


def _came_of(way: Any, told: dict[str, Any]) -> Any:
    try:
        return tuple(way(book(), told).items())
    except Complaint as complaint:
        return complaint.problem, complaint.field, complaint.mend


@settings(max_examples=80, deadline=None)
@given(PEOPLE, st.sampled_from(["2026-11-23", "2024-06-01", "2021-01-01"]))
def test_what_the_law_presumes_is_written_where_nothing_is_told(told: dict[str, Any], on: str) -> None:
    try:
        case = Case.of(sent.read(book(), told), on=on, book=book())
    except Complaint:
        return
    columns = record.columns_of(book())
    assert columns.write(case.known) == columns.write({**book().presumed, **case.told})


def test_who_says_that_it_is_not_known_is_not_presumed_to_know() -> None:
    presumed = next(iter(book().presumed))
    columns = record.columns_of(book())
    slot = columns.slots[presumed]
    written_ = {
        told: columns.write(Case(facts, book=book()).known)[slot]
        for told, facts in {"nothing": {}, "null": {presumed: None}}.items()
    }
    assert written_ == {"nothing": record.truth(book().presumed[presumed]), "null": record.UNKNOWN}


def test_true_is_a_yes_and_one_is_not(api: Asked) -> None:
    for told in (1, 1.0, "true"):
        assert api("POST", "/find", json={"facts": {"claim.first": told}}).status_code == 422


def test_a_whole_number_is_one_however_it_is_written(api: Asked) -> None:
    law = book()
    for told in (5, 5.0):
        (read,) = sent.read(law, {"conduct.persons": told}).values()
        assert read == law.facts["conduct.persons"].read(5, "")
    assert api("POST", "/find", json={"facts": {"conduct.persons": 5.0}}).status_code == 200
    for wrong in (5.5, 1e300, -1.0):
        assert api("POST", "/find", json={"facts": {"conduct.persons": wrong}}).status_code == 422


def test_shared_rows_are_all_where_a_claimant_says_so(api: Asked) -> None:
    people = {"Ana": {"nationalities.complete": True}, "Éva": {}}
    told = api("POST", "/find", json={"shared": {"nationalities": ["MEX"]}, "claimants": people}).json()
    rows_ = [each["facts"]["nationalities"] for each in told["claimants"]]
    assert rows_ == [{"rows": [{"country": "MEX"}], "complete": whole} for whole in (True, None)]


def test_what_is_kept_of_requests_is_bounded() -> None:
    for module in (
        case_record,
        diagram,
        dossier,
        edition,
        evaluate,
        kleene,
        record,
        rows,
        schemas,
        sent,
        sketch,
    ):
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
    many = ",".join(f'"{n}": 1' for n in range(1000))
    try:
        parse_json("{" + many + ', "7": 2}', "body")
    except Complaint as complaint:
        assert complaint.field == "body · 7"  # noqa: PT017
    else:
        raise AssertionError
    assert parse_json(json.dumps({"a": {"a": 1}}), "body") == {"a": {"a": 1}}


NAMES = st.sampled_from(["a", "b", "a:b", ":", 'q"c'])
TREES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | NAMES,
    lambda inner: st.lists(inner, max_size=3) | st.lists(st.tuples(NAMES, inner), max_size=4).map(tuple),
    max_leaves=12,
)


def as_json(tree: Any) -> tuple[str, bool]:
    """A tree as JSON, its objects of pairs as they stand; and whether some name stands twice in one."""
    if not isinstance(tree, list | tuple):
        return json.dumps(tree), False
    parts = [as_json(each[1] if isinstance(tree, tuple) else each) for each in tree]
    twice = any(each for _, each in parts)
    if isinstance(tree, list):
        return f"[{', '.join(text for text, _ in parts)}]", twice
    names = [name for name, _ in tree]
    members = (f"{json.dumps(name)} : {text}" for name, (text, _) in zip(names, parts, strict=True))
    return f"{{{','.join(members)}}}", twice or len(set(names)) < len(names)


@settings(deadline=None)
@given(TREES)
def test_a_name_is_refused_where_it_stands_twice_and_nowhere_else(tree: Any) -> None:
    text, twice = as_json(tree)
    try:
        told = parse_json(text, "body")
    except Complaint:
        assert twice
    else:
        assert not twice
        assert told == json.loads(text)


@settings(deadline=None)
@given(TREES.filter(lambda tree: isinstance(tree, tuple)), st.booleans())
def test_a_body_is_read_alike_however_tightly_it_is_written(tree: Any, tight: bool) -> None:
    text, twice = as_json(tree)
    if tight and not twice:
        text = json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":"))
    elif tight:
        text = text.replace(", ", ",").replace(" : ", ":")
    raw = text.encode()
    assert _read_as(body.parse, raw) == _read_as(body.carefully, raw)
    assert (_read_as(body.parse, raw) == "malformed") == twice


@pytest.mark.parametrize(
    "raw",
    [
        b'{"a":1,"a":1}',
        b'{"facts":{"a":1E5,"b":1,"b":2}}',
        b'{"a":NaN}',
        b'{"a":1e999}',
        b'{"a":"\\ud800"}',
        b'{"a":"\xff"}',
        b'\xef\xbb\xbf{"a":1}',
        b'{"a":' + b"[" * 300 + b"]" * 300 + b"}",
        b'{"a":' + b"[" * 2000 + b"]" * 2000 + b"}",
        b'{"a":' + b"9" * 5000 + b"}",
        b'{"a":1}{"a":1}',
        b"",
    ],
)
def test_what_a_hasty_reader_would_take_is_refused(raw: bytes) -> None:
    assert _read_as(body.parse, raw) == _read_as(body.carefully, raw)


@pytest.mark.parametrize(
    "raw",
    [b'{"a":18446744073709551616}', b'{"a":-0}', b'{"a":1.0}', b'{"a":1e5}', b'{"a":0.1}', b'{"\\u0061":1}'],
)
def test_numbers_and_names_are_those_that_any_reader_reads(raw: bytes) -> None:
    told, usual = body.parse(raw), json.loads(raw)
    assert repr(told) == repr(usual)


def _read_as(way: Any, raw: bytes) -> Any:
    try:
        return repr(way(raw))
    except Problem as problem:
        return problem.kind.name.lower()


@settings(max_examples=60, deadline=None)
@given(PEOPLE, st.lists(st.sampled_from(sorted(book().issues)), min_size=1, max_size=3, unique=True))
def test_what_is_written_in_parts_is_written_as_the_whole_would_be(told: Any, issues: list[str]) -> None:
    try:
        file = Dossier.of_read({"": sent.read(book(), told)}, book=book())
    except Complaint:
        return
    for brief in (True, False):
        found = findings(file, issues, brief=brief)
        assert written(found) == json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def test_an_empty_list_and_words_that_need_care_are_written_as_json_writes_them() -> None:
    for data in ([], {}, "", 'a"\\\n', [[]], {"a": []}, Opened(a=[], b="\u2028é", c=None, d=[Sealed(e=1)])):
        assert json.loads(written(data)) == data
        assert written(data) == json.dumps(data, ensure_ascii=False, separators=(",", ":"))
