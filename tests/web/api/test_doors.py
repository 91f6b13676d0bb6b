"""What the doors answer is what the terminal prints."""

import json
from pathlib import Path
from typing import Any

import pytest

from passage.cli import main
from passage.law import book

from .conftest import Asked

CROSSING: dict[str, Any] = {
    "claim.made_on": "2026-05-14",
    "claim.place": "inland",
    "entry.place": "between_poe_land_border",
    "entry.date": "2026-05-01",
    "entry.from_us": True,
}
WHOLE = {"facts": CROSSING, "on": "2026-11-23"}


def test_find_is_the_record_that_the_terminal_prints(
    api: Asked, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answered = api("POST", "/find", json=WHOLE).json()
    assert answered.pop("within_budget") is True
    asked = answered["claimants"][0]["findings"][0]["next_question"]
    assert asked.pop("schema")
    file = tmp_path / "case.json"
    file.write_text(json.dumps(WHOLE), "utf-8")
    capsys.readouterr()
    main(["find", str(file), "--json"])
    assert answered == json.loads(capsys.readouterr().out)


def test_a_brief_finding_is_a_part_of_the_full_one(api: Asked) -> None:
    brief, full = (
        api("POST", "/find", json={**WHOLE, "detail": each}).json() for each in ("finding", "full")
    )
    (told,), (whole,) = (each["claimants"][0]["findings"] for each in (brief, full))
    assert told.items() <= whole.items()
    assert {"next_question", "notes", "follows"} <= whole.keys() - told.keys()
    assert brief["claimants"][0].keys() == {"name", "findings"}  # it repeats no fact


def test_a_question_is_answered_under_its_name_and_its_schema_allows_null(api: Asked) -> None:
    facts = dict(CROSSING)
    for _ in range(5):
        (asked,) = api("POST", "/ask", json={"facts": facts}).json()["asked"]
        question = asked["questions"][0]
        schema = question["schema"]
        assert "null" in json.dumps(schema)
        answers = {"boolean": False, "string": (schema.get("enum") or ["2026-05-01"])[0], "integer": 30}
        facts[question["name"]] = answers[schema["type"][0]] if "type" in schema else _filled(schema)
        again = api("POST", "/ask", json={"facts": facts})
        assert again.status_code == 200, again.text
        assert question["name"] not in [q["name"] for q in again.json()["asked"][0]["questions"]]


def _filled(schema: dict[str, Any]) -> Any:
    return {"rows": [], "complete": True} if "rows" in json.dumps(schema) else "2026-05-01"


def test_an_answer_about_a_row_is_put_into_that_row(api: Asked) -> None:
    facts = {"family": [{"relation": "cousin"}], "family[0].status": "citizen", "family.complete": True}
    told = api("POST", "/find", json={"facts": facts}).json()["claimants"][0]["facts"]["family"]
    assert told["complete"] is True
    assert told["rows"][0]["relation"] == "cousin"
    assert told["rows"][0]["status"] == "citizen"
    absent = api("POST", "/find", json={"facts": {"family[0].status": "citizen"}})
    assert (absent.status_code, absent.json()["field"]) == (422, "family[0].status")


def test_unknown_is_never_no(api: Asked) -> None:
    for facts in ({}, dict.fromkeys(CROSSING)):
        (found,) = api("POST", "/find", json={"facts": facts}).json()["claimants"][0]["findings"]
        assert found["outcome"] is None


def test_several_claimants_are_answered_each(api: Asked) -> None:
    people = {"Ana": {"claim.first": True}, "Éva": {"claim.first": None}}
    told = api("POST", "/find", json={"shared": CROSSING, "claimants": people}).json()
    assert [each["name"] for each in told["claimants"]] == ["Ana", "Éva"]
    both = api("POST", "/find", json={"facts": CROSSING, "claimants": people})
    assert (both.status_code, both.json()["field"]) == (422, "facts")


def test_reasons_and_deadlines_are_told(api: Asked) -> None:
    (why,) = api("POST", "/explain", json=WHOLE).json()["explanations"]
    assert why["passage"] == "explanation/1"
    body = {"facts": {"decision.reasons_on": "2026-05-01"}, "facts_on": "2026-05-04", "place": "Toronto"}
    (due,) = api("POST", "/deadlines", json=body).json()["claimants"]
    assert due["place"] == "ON/Toronto"
    assert due["deadlines"]


def test_every_list_of_the_law_is_given(api: Asked) -> None:
    for name in ("facts", "issues", "events", "errata", "uncertain", "treaties", "pathways"):
        assert api("GET", f"/law/{name}").json()["passage"] == f"{name}/1"
    index = api("GET", "/law").json()
    listed = [
        row["key"] for each in index["instruments"] for s in each["sections"] for row in s["provisions"]
    ]
    assert sorted(listed) == sorted(book().provisions)


def test_a_provision_is_given_at_a_day_with_what_rests_on_it(api: Asked) -> None:
    told = api("GET", "/law/LIPR, al. 101(1)e)", params={"on": "2024-01-01"}).json()
    assert told["provision"] == "IRPA 101(1)(e)"
    assert told["law"]["moment"] == "2024-01-01"
    assert "eligibility" in [each["issue"] for each in told["dependents"]["issues"]]
    assert api("GET", "/law/IRPA 101").json()["passage"] == "provisions/1"
    assert api("GET", "/law/IRPA 9999").status_code == 404


def test_a_provision_is_compared_between_two_days(api: Asked) -> None:
    days = {"key": "IRPA 49(2)(a)", "from": "2026-01-01", "to": "2026-11-23"}
    assert api("GET", "/law/compare", params=days).json()["same"] is False
    assert api("GET", "/law/compare", params={**days, "from": "2026-11-22"}).json()["same"] is True
    assert api("GET", "/law/compare", params={**days, "from": "1999-01-01"}).json()["same"] is None


def test_every_answer_says_which_law_answered(api: Asked) -> None:
    law = f'"{book().fingerprint}"; verified="{book().verified_on.isoformat()}"'
    for answered in (
        api("POST", "/find", json=WHOLE),
        api("GET", "/law/errata"),
        api("GET", "/nowhere"),
        api("OPTIONS", "/find"),
    ):
        assert answered.headers["passage-law"] == law


def test_the_law_is_not_sent_twice_and_a_case_is_never_kept(api: Asked) -> None:
    first = api("GET", "/law/errata")
    again = api("GET", "/law/errata", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert api("POST", "/find", json=WHOLE).headers["cache-control"] == "no-store"


def test_head_and_options_are_answered(api: Asked) -> None:
    whole, head = api("GET", "/law/errata"), api("HEAD", "/law/errata")
    assert head.content == b""
    assert head.headers["content-length"] == str(len(whole.content))
    assert api("OPTIONS", "/find").headers["allow"] == "POST, OPTIONS"
