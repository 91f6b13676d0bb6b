"""`passage find`: each claimant's own answer, what would settle it, both readings."""

import json
from pathlib import Path
from typing import Any

import pytest

from passage.case.manuscript import read


def test_the_finding_its_ground_and_how_far_the_law_is_known(passage: Any, crossing: Path) -> None:
    told = passage("find", crossing)
    assert told.code == 0
    assert "The claim is ineligible to be referred to the Refugee Protection Division." in told.out
    assert "IRPA s. 101(1)(e)  Safe Third Country Agreement" in told.out
    assert "verified until November 23, 2026. Reviewed by: nobody yet." in told.out
    assert told.err == ""


def test_one_of_two_grounds_holds_although_it_is_not_known_which(passage: Any, unknown_day: Path) -> None:
    told = passage("find", unknown_day)
    assert "The claim is ineligible" in told.out
    assert "Exactly one of these grounds holds; it is not known which" in told.out
    assert "IRPA s. 101(1)(b.2)" in told.out
    assert "IRPA s. 101(1)(e)" in told.out


def test_what_cannot_be_told_comes_with_the_question_that_would_settle_it(
    passage: Any, unknown_family: Path
) -> None:
    told = passage("find", unknown_family)
    assert told.code == 0
    assert "It cannot be told yet." in told.out
    assert "Which relatives do you have in Canada?" in told.out
    assert "At most 2 questions left." in told.out
    assert "If nothing more is established\n    The claim is ineligible" in told.out


def test_an_open_question_of_law_is_shown_with_both_readings(
    passage: Any, adult: dict[str, Any], tmp_path: Path
) -> None:
    days = {
        "claim.made_on": "2026-05-11",
        "entry.date": "2025-05-10",
        "entry.first_after_june_2020": "2025-05-10",
    }
    file = tmp_path / "sunday.json"
    file.write_text(json.dumps({**adult, **days, "entry.place": "airport_poe", "entry.from_us": False}))
    told = passage("find", file, "--on", "2026-11-23")
    assert "Open questions of law" in told.out
    assert "If so: The claim is eligible" in told.flowing
    assert "If not: The claim is ineligible" in told.flowing
    assert "Neither reading prevails." in told.out


def test_each_of_a_family_has_an_answer_of_their_own(passage: Any, family: Path) -> None:
    told = passage("find", family)
    parts = told.out.split("— ")
    assert [part.split(" —")[0] for part in parts if part.strip()] == ["Ana", "Luis", "Éva"]
    assert "is eligible" in parts[1]
    assert "is ineligible" in parts[2]
    assert "is eligible" in parts[3]


def test_facts_by_option_prevail_over_those_of_the_file(passage: Any, crossing: Path) -> None:
    sister = "family=[{relation: sister, in_canada: yes, status: citizen}]"
    assert (
        passage("find", crossing, "-f", sister, "--json").data["claimants"][0]["findings"][0]["outcome"]
        == "eligible"
    )
    late = passage("find", crossing, "-f", "claim.made_on=2026-05-15", "--json").data
    assert late["claimants"][0]["findings"][0]["grounds"][0]["key"] == "IRPA 101(1)(b.2)"


def test_a_list_is_completed_by_an_option(passage: Any, unknown_family: Path) -> None:
    told = passage("find", unknown_family, "-f", "family=[]", "-f", "family.complete=yes", "--json").data
    assert told["claimants"][0]["findings"][0]["outcome"] == "ineligible"


def test_the_law_and_the_facts_may_be_of_two_days(passage: Any, crossing: Path) -> None:
    told = passage("find", crossing, "--on", "2022-01-01", "--facts-on", "2026-05-20")
    assert "Law as of January 1, 2022" in told.out
    assert "Facts as of May 20, 2026." in told.flowing
    assert "is eligible" in told.out


def test_outside_what_was_researched_nothing_is_found(passage: Any, crossing: Path) -> None:
    told = passage("find", crossing, "--on", "2031-01-01")
    assert told.code == 0
    assert "It cannot be told yet." in told.out
    assert "Law that nobody has researched for that moment" in told.out


def test_more_than_one_issue_may_be_asked_for(passage: Any, crossing: Path) -> None:
    told = passage("find", crossing, "--issue", "stca", "--issue", "eligibility")
    assert told.out.index("Does the Safe Third Country Agreement") < told.out.index(
        "May the claim be referred"
    )


def test_what_follows_is_told_on_request(passage: Any, crossing: Path) -> None:
    assert "What follows" not in passage("find", crossing).out
    assert "IRPA s. 49(2)" in passage("find", crossing, "--follows").out


def test_full_adds_the_tree_of_reasons(passage: Any, crossing: Path) -> None:
    assert "counted: 13 days after the day of entry" in passage("find", crossing, "--full").flowing


def test_json_is_versioned_and_in_both_languages(passage: Any, family: Path) -> None:
    told = passage("find", family, "--json").data
    assert told["passage"] == "findings/1"
    assert told["law"]["on"] == "2026-11-23"
    luis = told["claimants"][1]
    assert luis["name"] == "Luis"
    assert luis["findings"][0]["sentence"].keys() == {"en", "fr"}
    assert luis["findings"][0]["grounds"][0]["citation"]["fr"] == "LIPR, al. 101(1)e)"
    assert told == passage("find", family, "--json", "--lang", "fr").data


def test_unknown_is_null_and_never_a_no(passage: Any, unknown_family: Path) -> None:
    found = passage("find", unknown_family, "--json").data["claimants"][0]["findings"][0]
    assert found["outcome"] is None
    assert found["possible"] == ["ineligible", "eligible"]
    assert found["next_question"]["name"] == "family"


def test_standard_input_is_a_file(passage: Any, crossing: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with crossing.open(encoding="utf-8") as file:
        monkeypatch.setattr("sys.stdin", file)
        assert "is ineligible" in passage("find", "-").out


@pytest.mark.parametrize("ending", ["yaml", "json"])
def test_a_saved_file_shows_nothing_until_the_law_changes(
    passage: Any, crossing: Path, tmp_path: Path, ending: str
) -> None:
    saved = tmp_path / f"saved.{ending}"
    assert passage("find", crossing, "--save", saved).code == 0
    assert "was saved" not in passage("find", saved).out
    changed = passage("find", saved, "--on", "2022-01-01")
    assert "saved under the law of 2026-11-23" in changed.out
    assert "then: The claim is ineligible" in changed.out
    assert "now: The claim is eligible" in changed.out
    change = passage("find", saved, "--on", "2022-01-01", "--json").data["changes"][0]
    assert (change["then"]["outcome"], change["now"]["outcome"]) == ("ineligible", "eligible")


def test_saving_replaces_nothing_unless_told_to(passage: Any, crossing: Path, tmp_path: Path) -> None:
    saved = tmp_path / "saved.json"
    passage("find", crossing, "--save", saved)
    again = passage("find", crossing, "--save", saved)
    assert again.code == 2
    assert "such a file already" in again.err
    assert passage("find", crossing, "--save", saved, "--replace", "-f", "claim.first=no").code == 0
    assert read(saved)["facts"]["claim.first"] is False  # type: ignore[index, call-overload]


def test_nothing_is_said_of_approval_or_score(passage: Any, family: Path) -> None:
    for lang in ("en", "fr"):
        told = passage("find", family, "--lang", lang).out.lower()
        for word in ("approved", "approuvé", "accepted", "refused", "refusé", "score", "%"):
            assert word not in told
