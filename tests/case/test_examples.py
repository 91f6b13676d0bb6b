"""Cases that a lawyer can read are read within bounds, and every kind of expectation can fail."""

import json
from pathlib import Path
from typing import Any

import pytest

from passage.case.examples import read
from passage.text import Complaint

PASSING: dict[str, Any] = {
    "title": "The 13th day",
    "why": "Thirteen is less than fourteen.",
    "expect": {"stca": "applies", "eligibility": "ineligible"},
    "grounds": ["IRPA 101(1)(e)"],
    "holds": ["IRPR 159.4(1.1)"],
    "fails": ["IRPR 159.5(a)"],
    "cites": ["IRPR 159.4(1.1)"],
}


def written(tmp_path: Path, adult: dict[str, Any], *cases: dict[str, Any]) -> Path:
    (tmp_path / "given.yaml").write_text(json.dumps({"adult": adult}), "utf-8")
    file = tmp_path / "cases.yaml"
    file.write_text(json.dumps({"given": "adult", "on": "2026-11-23", "cases": list(cases)}), "utf-8")
    return file


def test_a_case_that_comes_out_as_it_says_has_no_difference(tmp_path: Path, adult: dict[str, Any]) -> None:
    (example,) = read(written(tmp_path, adult, PASSING))
    assert example.differences() == ()
    assert example.title == "The 13th day"


@pytest.mark.parametrize(
    "wrong",
    [
        {"expect": {"eligibility": "eligible"}},
        {"expect": {"eligibility": "unknown"}},
        {"grounds": []},
        {"grounds": ["IRPA 101(1)(e)", "IRPA 101(1)(b.2)"]},
        {"either": ["IRPA 101(1)(e)", "IRPA 101(1)(b.2)"]},
        {"holds": ["IRPR 159.5(a)"]},
        {"fails": ["IRPR 159.4(1.1)"]},
        {"ask": ["family"]},
        {"unresolved": {"eligibility": "eligible"}},
        {"readings": {"eligibility": ["eligible", "ineligible"]}},
        {"facts": {"claim.made_on": "2026-05-15"}},
        {"due": {"court.leave": "2026-05-19"}},
        {"facts": {"court.notified_on": "2026-05-04"}, "due": {"court.leave": "2026-05-20"}},
        {"facts": {"court.notified_on": "2026-05-04"}, "due": {"court.leave": "none"}},
        {
            "facts": {"court.notified_on": "2026-05-04"},
            "due": {"court.leave": {"day": "2026-05-19", "rolled": "2026-05-20"}},
        },
        {
            "facts": {"court.notified_on": "2026-05-04"},
            "due": {"court.leave": {"day": "2026-05-19", "standing": "ahead"}},
        },
    ],
)
def test_every_expectation_can_fail(tmp_path: Path, adult: dict[str, Any], wrong: dict[str, Any]) -> None:
    (example,) = read(written(tmp_path, adult, {**PASSING, **wrong}))
    assert example.differences()


@pytest.mark.parametrize(
    "amiss",
    [
        {"expct": {}},
        {"given": "nobody"},
        {"expect": 3},
        {"grounds": [1]},
        {"expect": {"nonsense": "x"}},
        {"holds": ["IRPA 9999"]},
        {"due": {"nonsense": "2026-05-19"}},
        {"due": {"court.leave": {"days": "2026-05-19"}}},
        {"due": {"court.leave": 3}},
        {"facts": {"nonsense": 1}},
        {"title": None, "expect": {}, "holds": [], "fails": []},
    ],
)
def test_a_case_that_is_amiss_is_refused_with_its_file_and_title(
    tmp_path: Path, adult: dict[str, Any], amiss: dict[str, Any]
) -> None:
    file = written(tmp_path, adult, {**PASSING, **amiss})
    with pytest.raises(Complaint) as complaint:
        [example.differences() for example in read(file)]
    assert str(file) in (complaint.value.field or "")


def test_a_file_without_cases_is_refused(tmp_path: Path) -> None:
    (tmp_path / "none.yaml").write_text("on: 2026-11-23\n", "utf-8")
    with pytest.raises(Complaint, match="no cases here"):
        read(tmp_path / "none.yaml")
