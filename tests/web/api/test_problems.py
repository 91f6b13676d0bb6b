"""Whatever is sent, what is wrong is told: its field, its mend, the right status, in both languages."""

import pytest

from .conftest import Asked

JSON = {"Content-Type": "application/json"}

BAD = {
    "no JSON": (b"{", 400),
    "a name twice": (b'{"facts": {"claim.first": true, "claim.first": false}}', 400),
    "not a number": (b'{"facts": {"claimant.born": NaN}}', 400),
    "infinity": (b'{"on": -Infinity}', 400),
    "no UTF-8": (b'{"on": "\xff"}', 400),
    "half a character": (b'{"claimants": {"\\ud800": {}}}', 400),
    "too deep": (b"[" * 5000 + b"]" * 5000, 400),
    "a number of too many digits": (b'{"on": ' + b"9" * 10_000 + b"}", 400),
    "too many values": (b'{"issues": [' + b"0," * 60_000 + b"0]}", 400),
    "no object": (b"[]", 422),
    "nothing": (b"", 400),
    "an unknown member": (b'{"claim": {}}', 422),
    "an unknown fact": (b'{"facts": {"nothing": 1}}', 422),
    "a word for a truth": (b'{"facts": {"claim.first": "yes"}}', 422),
    "a number for a truth": (b'{"facts": {"claim.first": 1}}', 422),
    "a day that is none": (b'{"facts": {"entry.date": "2026-02-30"}}', 422),
    "a country by its name": (b'{"facts": {"nationalities": ["Mexico"]}}', 422),
    "an unknown field of a row": (b'{"facts": {"family": [{"height": 3}]}}', 422),
    "an empty interval": (b'{"facts": {"entry.date": {}}}', 422),
    "an entry before birth": (b'{"facts": {"entry.date": "1990-01-01", "claimant.born": "2000-01-01"}}', 422),
    "an unknown question": (b'{"issues": ["nothing"]}', 422),
    "no question": (b'{"issues": []}', 422),
    "a law of no day": (b'{"on": 20260101}', 422),
    "an unknown detail": (b'{"detail": "brief"}', 422),
    "too many rows": (b'{"facts": {"nationalities": [' + b'"MEX",' * 200 + b'"MEX"]}}', 422),
    "no claimant": (b'{"claimants": {}}', 422),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_wrong_with_a_body_is_told(api: Asked, name: str) -> None:
    body, status = BAD[name]
    told = api("POST", "/find", content=body, headers=JSON)
    assert told.status_code == status, told.text
    assert told.headers["content-type"] == "application/problem+json"
    problem = told.json()
    assert problem["type"].startswith("/api/v1/problems#")
    assert problem["status"] == status
    for lang in ("en", "fr"):
        assert all(problem[lang][key] for key in ("title", "detail", "mend"))
    assert problem["en"] != problem["fr"]


@pytest.mark.parametrize(
    ("accepted", "lang"),
    [
        ("", "en"),
        ("fr", "fr"),
        ("fr-CA, en;q=0.9", "fr"),
        ("en;q=0.2, fr-CA;q=0.8", "fr"),
        ("fr;q=0, *", "en"),
        ("en;q=0, *;q=0.5", "fr"),
        ("es, de", "en"),
        ("fr;q=1;q=nan, ;;, =", "en"),
    ],
)
def test_a_problem_is_told_in_the_language_asked_for(api: Asked, accepted: str, lang: str) -> None:
    told = api("GET", "/nowhere", headers={"Accept-Language": accepted})
    assert told.headers["content-language"] == lang
    assert told.json()["title"] == told.json()[lang]["title"]
    assert "Accept-Language" in told.headers["vary"]


def test_each_kind_of_refusal_has_its_status(api: Asked) -> None:
    assert api("GET", "/nowhere").status_code == 404
    wrong = api("PUT", "/find")
    assert (wrong.status_code, wrong.headers["allow"]) == (405, "POST, OPTIONS")
    assert api("GET", "/law", headers={"Accept": "text/html"}).status_code == 406
    assert api("GET", "/law", headers={"Accept": "text/html, application/*;q=0.1"}).status_code == 200
    assert api("POST", "/find", content=b"{}", headers={"Content-Type": "text/plain"}).status_code == 415
    assert api("POST", "/find", content=b"{}").status_code == 415
    assert api("POST", "/find", content=b" " * 1_000_001, headers=JSON).status_code == 413
    assert api("GET", "/law", params={"colour": "red"}).status_code == 422


def test_a_request_that_asks_too_much_is_told_so(api: Asked) -> None:
    people = {f"p{number}": {} for number in range(21)}
    told = api("POST", "/find", json={"claimants": people, "issues": ["eligibility", "stca"]})
    assert (told.status_code, told.json()["type"]) == (422, "/api/v1/problems#too-much")
    several = api("POST", "/find", json={"issues": ["eligibility", "prra_now"]})
    assert (several.status_code, several.json()["type"]) == (422, "/api/v1/problems#too-much")


def test_a_family_of_which_nothing_is_told_is_answered(api: Asked) -> None:
    people = {f"p{number}": {} for number in range(12)}
    told = api("POST", "/find", json={"claimants": people})
    assert told.status_code == 200, told.text
    assert [each["findings"][0]["outcome"] for each in told.json()["claimants"]] == [None] * 12


def test_one_question_too_hard_to_work_out_is_answered_cannot_tell(api: Asked) -> None:
    told = api("POST", "/find", json={"issues": ["prra_now"]}).json()
    assert told["within_budget"] is False
    assert told["claimants"][0]["findings"][0]["outcome"] is None
