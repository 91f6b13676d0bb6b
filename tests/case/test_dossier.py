"""A file of one claimant or of a family: an answer each, nothing defaulted, and what newer law changes."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from passage import law
from passage.case.answering import Answering, Passed
from passage.case.case import Case
from passage.case.dossier import ALONE, Dossier, as_told
from passage.lang.nodes import FALSE
from passage.lang.provisions import version
from passage.text import Complaint, Text

ISSUES = ("eligibility", "stca")
ON = "2026-11-23"


@pytest.fixture
def family(adult: dict[str, Any]) -> dict[str, Any]:
    """A woman with a sister here, her husband, and their daughter, a national of the United States too."""
    told = {"relation": "sister", "in_canada": "yes", "status": "citizen", "claim": "none", "permit": "none"}
    sister = {"rows": [told], "complete": "yes"}
    both = {"rows": ["USA", "MEX"], "complete": True}
    return {
        "on": ON,
        "shared": {**adult, "entry.place": "land_poe", "claim.place": "land_poe"},
        "claimants": {"Ana": {"family": sister}, "Luis": None, "Éva": {"nationalities": both}},
    }


def outcomes(dossier: Dossier, issue: str = "eligibility") -> dict[str, str | None]:
    return {name: case.finding(issue).outcome for name, case in dossier.cases.items()}


def complaint(data: object) -> str:
    with pytest.raises(Complaint) as raised:
        Dossier.of(data, name="f.yaml")
    assert raised.value.text("fr") != raised.value.text("en")
    return raised.value.text("en")


def test_each_of_a_family_gets_an_answer_of_their_own(family: dict[str, Any]) -> None:
    found = Dossier.of(family)
    assert outcomes(found) == {"Ana": "eligible", "Luis": "ineligible", "Éva": "eligible"}
    assert not found.alone


def test_dotted_and_nested_facts_say_the_same() -> None:
    dotted = Dossier.of({"entry.date": "2026-05-01", "entry.place": "land_poe"}, on=ON)
    nested = Dossier.of({"entry": {"date": "2026-05-01", "place": "land_poe"}}, on=ON)
    under = Dossier.of({"facts": {"entry": {"date": "2026-05-01", "place": "land_poe"}}, "on": ON})
    assert dotted.cases[ALONE].told == nested.cases[ALONE].told == under.cases[ALONE].told
    assert dotted.alone


def test_a_claimants_own_fact_prevails_over_a_shared_one() -> None:
    told = {
        "shared": {"entry.place": "land_poe"},
        "claimants": {"Ana": {"entry.place": "airport_poe"}, "Luis": {}},
    }
    found = Dossier.of(told, on=ON)
    assert [case.told.get("entry.place") for case in found.cases.values()] == ["airport_poe", "land_poe"]


def test_a_fact_given_beside_the_file_prevails_for_every_claimant(family: dict[str, Any]) -> None:
    found = Dossier.of(family, {"entry": {"place": "harbour_poe"}})
    assert {case.told["entry.place"] for case in found.cases.values()} == {"harbour_poe"}


def test_what_nobody_told_stays_unknown() -> None:
    case = Dossier.of({"entry.place": "land_poe"}, on=ON).cases[ALONE]
    assert case.finding("eligibility").outcome is None
    assert set(as_told(case)) == {"entry.place"}


def test_the_days_of_the_law_and_of_the_facts_are_those_of_the_file_unless_others_are_asked_for() -> None:
    told = {"on": "2023-03-25T00:01-04:00", "facts_on": "2023-03-26"}
    assert str(Dossier.of(told).cases[ALONE].moment) == "2023-03-25T00:01-04:00"
    assert Dossier.of(told).cases[ALONE].facts_on.isoformat() == "2023-03-26"
    assert str(Dossier.of(told, on="2024-01-01").cases[ALONE].moment) == "2024-01-01"


@pytest.mark.parametrize(
    ("data", "field", "words"),
    [
        (
            {"claimants": {"Ana": {"entry.date": "2026-02-30"}}},
            "f.yaml · Ana · entry.date",
            "is not an answer",
        ),
        ({"shared": {"entry.dat": 1}, "claimants": {"Ana": {}}}, "f.yaml · Ana · entry.dat", "entry.date"),
        (
            {"claimants": {"Ana": {"claim.made_on": "2026-01-01", "entry.date": "2026-01-02"}}},
            "f.yaml · Ana",
            "before",
        ),
        ({"claimants": {"Ana": 3}}, "f.yaml · Ana", "named values"),
        ({"claimants": {}}, "f.yaml · claimants", "1 to 40"),
        ({"claimants": {"\x1b[31m": {}}}, "f.yaml · claimants", "no claimant’s name"),
        ({"claimants": {" ": {}}}, "f.yaml · claimants", "no claimant’s name"),
        ({"shared": {}, "entry.date": "2026-01-01"}, "f.yaml · entry.date", "shared or a claimant’s"),
        ({"entry.date": "2026-01-01", "entry": {"date": "2026-01-01"}}, "f.yaml · entry.date", "given twice"),
        ({"on": "yesterday"}, "f.yaml · on", "not a date"),
        ({"facts_on": "2026-13-01"}, "f.yaml · facts_on", "not a date"),
        ({"passage": 99}, "f.yaml · passage", "form"),
        ([1, 2], "f.yaml", "named values"),
        ("words", "f.yaml", "named values"),
        ({"family": [{}] * 201}, "f.yaml · family", "at most 200 rows"),
        ({"nonsense": {}}, "f.yaml · nonsense", "no such fact"),
        ({"entry": None}, "f.yaml · entry", "no such fact"),
        ({"claim.in_person": 1}, "f.yaml · claim.in_person", "is not an answer"),
    ],
)
def test_a_complaint_names_the_file_the_claimant_and_the_field(data: object, field: str, words: str) -> None:
    said = complaint(data)
    assert said.startswith(field)
    assert words in said


@pytest.mark.parametrize("ending", ["yaml", "json"])
def test_a_saved_file_reads_back_as_it_was(tmp_path: Path, family: dict[str, Any], ending: str) -> None:
    found, file = Dossier.of(family), tmp_path / f"saved.{ending}"
    found.save(file, ISSUES)
    again = Dossier.read(file)
    assert {n: c.told for n, c in again.cases.items()} == {n: c.told for n, c in found.cases.items()}
    assert again.law == found.law
    assert again.kept is not None
    assert again.kept.law == found.law
    assert again.changes == ()
    assert again.kept.reworded(again.cases) == ()


def test_a_saved_file_of_one_claimant_needs_no_name(tmp_path: Path, adult: dict[str, Any]) -> None:
    Dossier.of(adult, on=ON).save(tmp_path / "one.yaml", ISSUES)
    again = Dossier.read(tmp_path / "one.yaml")
    assert again.alone
    assert outcomes(again) == {ALONE: "ineligible"}
    assert yaml.safe_load((tmp_path / "one.yaml").read_text("utf-8"))["findings"]["eligibility"] == {
        "outcome": "ineligible",
        "grounds": ["IRPA 101(1)(e)"],
    }


def test_every_kind_of_fact_survives_being_saved(adult: dict[str, Any]) -> None:
    told = {
        **adult,
        "entry.date": "2026-05-01..2026-05-10",
        "claimant.born": "..2000-01-01",
        "family": {"rows": [{"relation": "sister", "age": 30}, {}], "complete": "no"},
        "claim.first": None,
    }
    case = Case(told, on=ON)
    assert Case(json.loads(json.dumps(as_told(case))), on=ON).told == case.told


def test_a_saved_file_opened_under_changed_law_shows_who_what_and_which_rule(
    tmp_path: Path, family: dict[str, Any]
) -> None:
    file = tmp_path / "saved.json"
    Dossier.of(family).save(file, ISSUES)
    book = law.book()
    relative = book.provisions["IRPR 159.5(a)"]
    gone = version(Text("Repealed.", "Abrogé."), FALSE, since="2004-12-29")
    again = Dossier.read(file, book=book.with_provision(replace(relative, versions=(gone,))))
    assert again.kept is not None
    assert again.kept.law.fingerprint != again.law.fingerprint
    assert {(change.claimant, change.issue) for change in again.changes} == {
        ("Ana", "eligibility"),
        ("Ana", "stca"),
    }
    change = next(each for each in again.changes if each.issue == "eligibility")
    assert (change.then.outcome, change.then.grounds) == ("eligible", ())
    assert change.now is not None
    assert (change.now.outcome, change.now.grounds) == ("ineligible", ("IRPA 101(1)(e)",))
    assert again.kept.reworded(again.cases) == ("IRPR 159.5(a)",)


def test_a_saved_file_opened_under_the_law_of_another_day_shows_what_changed(
    tmp_path: Path, adult: dict[str, Any]
) -> None:
    Dossier.of({**adult, "on": None}, on="2022-01-01").save(tmp_path / "f.json", ISSUES)
    again = Dossier.read(tmp_path / "f.json", on=ON)
    assert [(c.issue, c.then.outcome, c.now and c.now.outcome) for c in again.changes] == [
        ("eligibility", "eligible", "ineligible"),
        ("stca", "does_not_apply", "applies"),
    ]


@pytest.mark.parametrize(
    "damage",
    [
        {"law": 3},
        {"law": {"fingerprint": "x"}},
        {"findings": {"eligibility": 1}},
        {"findings": {"eligibility": {"outcome": "\x1b", "grounds": []}}},
        {"findings": [1]},
    ],
)
def test_a_saved_file_whose_findings_are_damaged_is_refused(
    adult: dict[str, Any], damage: dict[str, Any]
) -> None:
    data = {**Dossier.of(adult, on=ON).as_data(ISSUES), **damage}
    assert "damaged" in complaint(data)


def test_a_saved_file_keeps_who_answers_and_what_was_passed_over(
    tmp_path: Path, family: dict[str, Any], adult: dict[str, Any]
) -> None:
    withheld = {"claim.removal_order": Passed.WITHHELD, "family": Passed.UNKNOWN}
    for data, who in ((family, "Luis"), (adult, ALONE)):
        told = Answering("representative", {who: withheld})
        replace(Dossier.of(data, on=ON), answering=told).save(tmp_path / f"of{who}.json", ISSUES)
        assert Dossier.read(tmp_path / f"of{who}.json").answering == told
    Dossier.of(adult, on=ON).save(tmp_path / "plain.json", ISSUES)
    assert "answering" not in json.loads((tmp_path / "plain.json").read_text())


@pytest.mark.parametrize(
    "answering",
    [
        "officer",
        {"role": "judge"},
        {"passed": {"x": "no"}},
        {"passed": ["x"]},
        {"passed": {"x" * 200: "unknown"}},
    ],
)
def test_a_file_that_keeps_anything_else_of_it_is_refused(adult: dict[str, Any], answering: object) -> None:
    assert "answering: " in complaint({**adult, "answering": answering})
