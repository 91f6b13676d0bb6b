"""The vectors run through the public interface, as anybody would run a further file of them."""

import contextlib
import io
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import notation_entry
import vectors

BASELINE = {"stateless": False, "nationalities": ["MEX"], "family": [], "minor": "claimant is an adult"}
AT_THE_BORDER: dict[str, Any] = {
    "claim": {"made_on": "2026-05-10", "place": "land_poe"},
    "entry": {"date": "2026-05-10", "place": "land_poe", "from_us": True},
    "first_entry_after_2020_06_24": "2026-05-10",
    "former_habitual_residence": [],
    "documents": [],
    "visa": {"visa_exempt_for_canada": False, "us_visa_required": True},
    "reentry": {"refused_us_entry_without_adjudication": False, "canadian_pr_removed_from_us": False},
    "death_penalty": False,
    "us_removal": {"ordered_removed_from_us": False, "in_transit_under_enforcement": False},
    "subject_to_removal_order": False,
    "public_policy_um_exemption_granted": False,
    "prior": "none",
    "inadmissibility": "none",
    "suspension": "none",
}


def run(*files: Path) -> tuple[int, list[str]]:
    """What the command would exit with, and the lines that it would print."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        code = vectors.main([str(file) for file in files])
    return code, printed.getvalue().splitlines()


def written(folder: Path, outcome: dict[str, Any], facts: dict[str, Any] | None = None, **more: Any) -> Path:
    vector = {
        "id": "one",
        "as_of": "2026-11-23",
        "facts": AT_THE_BORDER | (facts or {}),
        "outcome": outcome,
    } | more
    file = folder / "vectors.json"
    file.write_text(json.dumps({"baseline": BASELINE, "vectors": [vector]}))
    return file


def test_every_vector_of_the_reference_material_passes(shared: Path) -> None:
    command = [sys.executable, vectors.__file__, shared / "law" / "vectors" / "asylum.json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    *failures, closing = done.stdout.splitlines()
    assert failures == []
    assert re.fullmatch(r"[1-9]\d* passed, 0 failed", closing)
    assert done.returncode == 0


def test_a_vector_that_expects_otherwise_fails_with_what_was_found(tmp_path: Path) -> None:
    code, lines = run(written(tmp_path, {"eligibility": "eligible", "grounds": []}))
    assert code == 1
    assert lines[:3] == [
        "one  eligibility",
        "    expected  eligible",
        "    got       ineligible ['IRPA 101(1)(e)']",
    ]
    assert lines[-1] == "0 passed, 1 failed"


@pytest.mark.parametrize(
    "wrong",
    [
        {"stca_101_1_e": "does_not_apply"},
        {"grounds": ["IRPA 101(1)(e)", "IRPA 101(1)(b.1)"]},
        {"grounds": ["one of: IRPA 101(1)(e) | IRPA 101(1)(b.2)"]},
        {"prra": "not barred by 112(2)"},
        {"prra": "barred: IRPA 112(2)(c)"},
        {"removal_order_in_force": "7 days after day notice provided: IRPA 49(2)(b)"},
        {"rad_appeal_if_rpd_decides": "barred: IRPA 110(2)(d)"},
        {"ask_next": ["entry.date"]},
        {"if_unresolved_at_decision": "eligible"},
    ],
)
def test_each_key_of_an_outcome_is_compared(tmp_path: Path, wrong: dict[str, Any]) -> None:
    assert run(written(tmp_path, wrong))[0] == 1


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"weather": "snow"}, "weather = 'snow'"),
        ({"entry": {**AT_THE_BORDER["entry"], "vessel": "canoe"}}, "entry.vessel = 'canoe'"),
        ({"family": [{"relation": "godsend", "status": "citizen"}]}, "family.relation = 'godsend'"),
        ({"documents": [{"type": "library_card"}]}, "documents.type = 'library_card'"),
        ({"prior": {"foreign_claim": True, "rumour": True}}, "prior.rumour = True"),
    ],
)
def test_a_name_or_a_value_without_a_place_in_the_table_is_refused_by_name(
    tmp_path: Path, facts: dict[str, Any], named: str
) -> None:
    code, lines = run(written(tmp_path, {"eligibility": "ineligible"}, facts))
    assert code == 1
    assert any(named in line for line in lines)


def test_a_key_of_an_outcome_that_nothing_compares_is_a_failure(tmp_path: Path) -> None:
    code, lines = run(written(tmp_path, {"weather": "snow"}))
    assert code == 1
    assert lines[0] == "one  weather"


def test_a_contested_vector_passes_only_where_both_readings_are_shown(tmp_path: Path) -> None:
    settled = written(tmp_path, {"eligibility": "ineligible"}, confidence="contested")
    assert run(settled)[0] == 1
    inland = {"claim": {"made_on": "2026-05-20", "place": "inland"}}
    for either in ("eligible", "ineligible"):
        _, lines = run(written(tmp_path, {"eligibility": either}, inland, confidence="contested"))
        assert lines == ["1 passed, 0 failed"]


def test_a_vector_of_a_domain_without_a_table_fails_saying_so(tmp_path: Path) -> None:
    file = tmp_path / "vectors.json"
    vector = {"id": "X1", "domain": "weather", "as_of": "2026-11-23", "facts": {}, "outcome": {"snow": True}}
    file.write_text(json.dumps({"vectors": [vector]}))
    code, lines = run(file)
    assert (code, lines[-1]) == (1, "0 passed, 1 failed")
    assert "no table for domain weather" in lines[2]


def test_every_vector_of_a_domain_that_has_a_table_passes(shared: Path) -> None:
    told = json.loads((shared / "law" / "vectors" / "entry.json").read_text("utf-8"))["vectors"]
    tables = {file.stem for file in notation_entry.FOLDER.glob("*.yaml")}
    ours = [vector for vector in told if vector["domain"] in tables]
    assert {vector["domain"] for vector in ours} == tables
    assert [str(failure) for vector in ours for failure in vectors.failures_of_domain(vector)] == []


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ({"entry.mode": "balloon"}, {"document": "trv"}),
        ({"weather": "snow"}, {"document": "trv"}),
        ({"entry.mode": "air", "person.citizenships": ["COL"]}, {"document": "eta"}),
        ({"entry.mode": "air", "person.citizenships": ["COL"]}, {"weather": "snow"}),
        ({"person.citizenships": ["MEX"], "us.valid_niv": True}, {"ask_next": "entry.purpose"}),
    ],
)
def test_a_vector_of_a_domain_fails_on_what_is_otherwise_or_has_no_place(
    tmp_path: Path, facts: dict[str, Any], outcome: dict[str, Any]
) -> None:
    file = tmp_path / "vectors.json"
    vector = {
        "id": "X2",
        "domain": "entry_document",
        "as_of": "2025-06-01",
        "facts": facts,
        "outcome": outcome,
    }
    file.write_text(json.dumps({"vectors": [vector]}))
    assert run(file)[0] == 1


def test_without_a_file_nothing_has_passed() -> None:
    assert run() == (1, ["0 passed, 0 failed"])
