"""`ask`, `explain`, `law`, `cases` and `tour`."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from passage import law
from passage.case.due_words import between
from passage.cite import Citation
from passage.cli.tour import situations

LAW = law.book()


def test_ask_ranks_the_questions_and_says_how_many_are_left(passage: Any, unknown_family: Path) -> None:
    told = passage("ask", unknown_family)
    assert "At most 2 questions left" in told.out
    assert "1. Which relatives do you have in Canada?" in told.out
    assert "IRPR s. 159.5" in told.out
    data = passage("ask", unknown_family, "--json").data["asked"][0]
    assert (data["target"], data["at_most"]) == ("eligibility", 2)
    assert [question["name"] for question in data["questions"]] == ["family"]


def test_ask_says_when_only_the_grounds_are_left(passage: Any, unknown_day: Path) -> None:
    told = passage("ask", unknown_day)
    assert "The finding is settled; this would still tell more about: IRPA s. 101(1)(b.2)" in told.out


def test_ask_shows_the_first_questions_and_all_on_request(passage: Any) -> None:
    words = ("ask", "-f", "claim.made_on=2026-05-14", "-f", "entry.date=2026-05-01")
    few, every = passage(*words), passage(*words, "--all")
    assert "more: passage ask --all" in few.out
    assert len(re.findall(r"^ +\d+\. ", few.out, re.MULTILINE)) == 5
    assert len(re.findall(r"^ +\d+\. ", every.out, re.MULTILINE)) > 20


def test_explain_gives_every_reason_with_its_citation_and_day(passage: Any, crossing: Path) -> None:
    told = passage("explain", crossing)
    assert "IRPR s. 159.4(1.1) – Crossing between ports of entry" in told.flowing
    assert "in force since March 25, 2023, 12:01 a.m. EDT" in told.flowing
    assert "counted: 13 days after the day of entry" in told.flowing


def test_explain_gives_data_and_a_record(passage: Any, crossing: Path, family: Path) -> None:
    assert passage("explain", crossing, "--json").data["passage"].startswith("explanation/")
    assert "entity" in passage("explain", crossing, "--record").data
    assert [each["claimant"] for each in passage("explain", family, "--json").data] == ["Ana", "Luis", "Éva"]
    assert passage("explain", crossing, "--json", "--record").code == 2


@pytest.mark.parametrize(
    "cite", ["IRPR 159.4(1)(a)", "RIPR, al. 159.4(1)a)", "IRPR s. 159.4(1)(a)", "SOR/2002-227 159.4(1)(a)"]
)
def test_a_provision_is_found_however_it_is_cited(passage: Any, cite: str) -> None:
    told = passage("law", *cite.split(), "--on", "2010-01-01")
    assert told.code == 0
    assert "Entry away from a port of entry" in told.out
    assert "until just before March 25, 2023, 12:01 a.m. EDT" in told.flowing
    assert "2004-12-29" in told.out


def test_every_version_is_told_on_request(passage: Any) -> None:
    told = passage("law", "IRPA 99(3)", "--versions")
    for each in LAW.provisions["IRPA 99(3)"].versions:
        assert each.words.en in told.flowing.replace("  ", " ").replace("  ", " ")


def test_a_section_that_holds_several_is_listed(passage: Any) -> None:
    told = passage("law", "IRPA", "101")
    assert "IRPA s. 101(1)(b.1)" in told.out
    assert "IRPA s. 99(3)" not in told.out


def test_the_list_of_the_law_is_whole_and_in_order(passage: Any) -> None:
    told = passage("law").out
    labels = [
        provision.citation.label("en")
        for provision in sorted(LAW.provisions.values(), key=lambda p: p.citation)
    ]
    places = [told.index(f"{label}  ") for label in labels]
    assert places == sorted(places)
    assert "(not in force)" in passage("law", "--on", "2005-01-01").out
    assert "(not researched)" in passage("law", "--on", "1999-01-01").out
    assert len(passage("law", "--json").data["provisions"]) == len(LAW.provisions)


def test_every_fact_is_listed_with_its_question_and_choices(passage: Any) -> None:
    told = passage("law", "--facts")
    for fact in (*LAW.facts.values(), *LAW.row_facts()):
        assert re.search(rf"^ *{re.escape(fact.key)}$", told.out, re.MULTILINE)
    assert "between_poe_land_border" in told.out
    assert len(passage("law", "--facts", "--json").data["facts"]) == len(LAW.facts)


def test_every_issue_is_listed_with_its_outcomes(passage: Any) -> None:
    told = passage("law", "--issues").out
    for issue in LAW.issues.values():
        assert issue.key in told
        assert all(outcome.code in told for outcome in issue.outcomes)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_tour_cites_every_ground_and_every_exception_that_holds(passage: Any, lang: Any) -> None:
    told = passage("tour", "--lang", lang)
    assert told.code == 0
    stops = re.split(r"^\d\. ", told.out, flags=re.MULTILINE)[1:]
    assert len(stops) == len(situations()) == 7
    for stop, (_, _, case, _) in zip(stops, situations(), strict=True):
        finding = case.finding("eligibility")
        for key in (*finding.grounds, *finding.answer.either):
            assert LAW.provisions[key].citation.label(lang) in " ".join(stop.split(" "))
        assert finding.sentence[lang].split()[0] in stop


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_tour_gives_the_deadlines_of_a_case_in_order(passage: Any, lang: Any) -> None:
    told = " ".join(passage("tour", "--lang", lang).out.split())
    [(case, events)] = [(case, events) for _, _, case, events in situations() if events]
    calendar = case.tell(events).deadlines()
    assert len(calendar) > 5
    places = [
        told.index(f"{between(due.safe)[lang]} {Citation.parse(str(due.limit.citation)).label(lang)}")
        for due in calendar
        if due.safe is not None
    ]
    assert places == sorted(places)


def test_the_tour_says_whether_the_official_text_was_at_hand(
    passage: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PASSAGE_STATUTES", str(tmp_path / "nowhere"))
    assert "No official statutes are at hand" in " ".join(passage("tour").out.split())
    monkeypatch.setenv("PASSAGE_STATUTES", str(Path(__file__).parents[1] / "statutes" / "good"))
    assert "0 do not match" in " ".join(passage("tour").out.split())


def test_the_tour_shows_both_sides_of_the_border_between_rules(passage: Any) -> None:
    outcomes = [case.finding("eligibility").outcome for _, _, case, _ in situations()]
    assert outcomes == ["eligible", "ineligible", "eligible", "eligible", "ineligible", None, "ineligible"]
    told = passage("tour").out
    for words in (
        "13 days after",
        "14 days after",
        "IRPR s. 159.4(1.1)",
        "IRPR s. 159.5(a)",
        "IRPA s. 101(1)(b.1)",
    ):
        assert words in told
    assert "What would settle it: Which relatives do you have in Canada?" in told
    assert "passage find --interview" in told


def test_cases_tell_which_pass_and_fail_with_their_exit_code(
    passage: Any, tmp_path: Path, adult: dict[str, Any]
) -> None:
    (tmp_path / "given.yaml").write_text(json.dumps({"adult": adult}), "utf-8")
    good = {"title": "Good", "why": "So it is.", "expect": {"eligibility": "ineligible"}, "cites": []}
    bad = {**good, "title": "Bad", "expect": {"eligibility": "eligible"}}
    for name, cases in (("good.yaml", [good]), ("bad.yaml", [good, bad])):
        told = {"given": "adult", "on": "2026-11-23", "cases": cases}
        (tmp_path / name).write_text(json.dumps(told), "utf-8")
    passed = passage("cases", tmp_path / "good.yaml", tmp_path / "given.yaml")
    assert (passed.code, passed.out.splitlines()[-1]) == (0, "1 passed, 0 failed")
    failed = passage("cases", tmp_path / "good.yaml", tmp_path / "bad.yaml")
    assert (failed.code, failed.out.splitlines()[-1]) == (1, "2 passed, 1 failed")
    assert "eligibility: found ineligible; expected eligible" in failed.out
    data = passage("cases", tmp_path / "bad.yaml", "--json")
    assert (data.code, data.data["failed"]) == (1, 1)
    assert passage("cases").code == 2


def test_the_cases_of_the_project_run(passage: Any) -> None:
    (cases,) = [Path(__file__).parents[1] / "cases" / "stca_between_ports.yaml"]
    told = passage("cases", cases)
    assert told.code == 0
    assert told.out.splitlines()[-1].endswith("passed, 0 failed")
