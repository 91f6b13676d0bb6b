"""`passage compare` and `passage prove`: what they print, and what they say of what they cannot read."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from passage import Case, law
from passage.cli import compared
from passage.cli import prove as door
from passage.engine.edition import Edition
from passage.engine.prove import differ
from passage.lang import Moment
from passage.text import LANGUAGES, Language

AMENDMENTS = Path(__file__).parents[1] / "law" / "amendments"
DAYS = ("--from", "2026-03-25", "--to", "2026-03-26")


def test_a_comparison_tells_who_comes_out_otherwise_and_that_no_one_else_does(passage: Any) -> None:
    told = passage("compare", "eligibility", *DAYS)
    assert told.code == 0
    assert "4 ways of coming out otherwise." in told.out
    assert "There is no other way: that is proved." in told.out
    assert "IRPA s. 101(1)(b.2)" in told.out
    assert "the claimant came into Canada: " in told.flowing
    assert told.err == ""


def test_the_data_of_a_comparison_holds_facts_that_a_case_confirms(passage: Any) -> None:
    data = passage("compare", "eligibility", *DAYS, "--json").data
    assert data["passage"] == "difference/1"
    assert data["complete"]
    assert not data["same"]
    for change in data["changes"]:
        for day, side in (("2026-03-25", "then"), ("2026-03-26", "now")):
            case = Case(change["example"]["facts"], on=day, facts_on=data["facts_on"])
            assert case.finding("eligibility").outcome == change[side]["outcome"]
        assert all(each["statement"]["fr"] and each["answer"]["en"] for each in change["example"]["words"])


def test_the_same_law_is_said_to_be_the_same(passage: Any) -> None:
    told = passage("compare", "hearing", "--from", "2026-04-01", "--to", "2026-04-02")
    assert "No one comes out otherwise: that is proved." in told.out


def test_an_amendment_is_compared_with_the_law_it_amends(passage: Any) -> None:
    told = passage("compare", "--patch", AMENDMENTS / "good" / "repeal.yaml")
    assert "It changes IRPA s. 101(1)(b.1)." in told.out
    assert "No longer: IRPA s. 101(1)(b.1)" in told.out


def test_the_same_outcome_on_other_grounds_comes_after_and_is_proved_by_itself(passage: Any) -> None:
    told = passage("compare", "--patch", AMENDMENTS / "good" / "covered.yaml")
    first, then = told.flowing.split("The same outcome on other grounds")
    assert first.endswith("No one comes out otherwise: that is proved. ")
    assert "Before and after: The claim is ineligible" in then
    assert "No longer: IRPA s. 101(1)(a)" in then
    assert "There is no other way: that is proved." in then
    assert "The rules are not the same, but for no one" not in told.flowing
    french = passage("compare", "--patch", AMENDMENTS / "good" / "covered.yaml", "--lang", "fr").flowing
    assert "La même issue pour d’autres motifs" in french
    assert "obtenir la même issue pour d’autres motifs. Il n’y a pas d’autre manière" in french


def test_the_data_of_the_same_outcome_on_other_grounds_holds_facts_that_a_case_confirms(passage: Any) -> None:
    data = passage("compare", "--patch", AMENDMENTS / "good" / "repeal.yaml", "--json").data
    assert data["regrounded_complete"]
    assert not data["reworded"]
    assert data["changes"]
    assert data["regrounded"]
    for change in data["regrounded"]:
        assert change["then"]["outcome"] == change["now"]["outcome"]
        assert [each["provision"] for each in change["lost"]] == ["IRPA 101(1)(b.1)"]
        assert set(change["then"]["grounds"]) - set(change["now"]["grounds"]) == {"IRPA 101(1)(b.1)"}
        answer = Case(change["example"]["facts"], on="2026-11-23").finding("eligibility").answer
        assert answer.outcome == change["then"]["outcome"]
        assert list(answer.true_grounds) == change["then"]["grounds"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_of_the_two_questions_is_said_to_be_settled_or_not(lang: Language) -> None:
    """Of two days whose rules differ: nothing is settled without time, whatever else is claimed of them."""
    editions = [Edition(law.book(), Moment.read(day)) for day in ("2026-03-25", "2026-03-26")]
    none = differ("eligibility", *editions, seconds=0)
    for outcomes, grounds in ((False, False), (False, True), (True, False), (True, True)):
        same = outcomes and grounds
        settled = replace(none, complete=outcomes, regrounded_complete=grounds, reworded=same)
        said = " ".join(compared.in_words(settled, (), lang).split())
        for question, proved in ((compared.OUTCOMES, outcomes), (compared.GROUNDS, grounds)):
            none_of_them, untold = (flowing(each[lang]) for each in (question.none, question.untold))
            assert (none_of_them in said, untold in said) == (proved, not proved)
        assert (flowing(compared.REWORDED[lang]) in said) == same


def flowing(words: str) -> str:
    return " ".join(words.split())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("compare",), "it is not said what to compare"),
        (("compare", "--from", "2026-01-01"), "it is not said what to compare"),
        (("compare", *DAYS, "--patch", "x.yaml"), "it is not said what to compare"),
        (("compare", "nothing", *DAYS), "there is no such question of law"),
        (("compare", "--from", "soon", "--to", "2026-01-01"), "--from: “soon” is not a date"),
        (("compare", *DAYS, "--seconds", "0"), "it is not a number of seconds"),
        (("compare", *DAYS, "--facts-on", "soon"), "--facts-on: “soon” is not a date"),
        (("compare", *DAYS, "--law", "--people", "p.csv"), "--law: nothing is proved of a table of people"),
        (("compare", "--patch", "nowhere.yaml"), "there is no such file"),
        (("compare", "--patch", AMENDMENTS / "bad" / "no_fact.yaml"), "changes[1] · when · fact"),
        (("prove", "nothing"), "there is no such question of law"),
        (("prove", "--all", "--on", "2026-01-01"), "only one of the two can be given"),
        (("prove", "--on", "soon"), "--on: “soon” is not a date"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(passage: Any, words: Any, said: str) -> None:
    told = passage(*words)
    assert told.code == 2
    assert said in told.err
    assert told.out == ""
    assert "Traceback" not in told.err


def test_a_proof_of_one_question_says_what_is_proved(passage: Any) -> None:
    told = passage("prove", "eligibility")
    assert told.code == 0
    assert "Everything is proved." in told.out
    assert told.err == ""


def test_a_proof_of_the_same_law_is_read_again_and_says_so(passage: Any) -> None:
    first = passage("prove", "hearing")
    again = passage("prove", "hearing")
    assert "kept since" not in first.out
    assert "and kept since; --afresh proves it again." in again.flowing
    assert again.out.startswith(first.out.rstrip())
    assert "kept since" not in passage("prove", "hearing", "--afresh").out
    assert passage("prove", "hearing", "--on", "2024-01-01", "--json").data["kept_since"] is None
    assert passage("prove", "hearing", "--json").data["kept_since"] is not None


def test_what_is_known_to_be_odd_is_told_with_its_reason_and_someone_it_concerns(passage: Any) -> None:
    told = passage("prove", "inadmissibility_order", "--on", "2023-06-21")
    assert told.code == 0
    assert "known: Trafficking in human organs" in told.flowing
    assert "of someone of whom this is told:" in told.out
    french = passage("prove", "inadmissibility_order", "--on", "2023-06-21", "--lang", "fr")
    assert "connu\u00a0: Le trafic d’organes humains" in french.flowing
    data = passage("prove", "inadmissibility_order", "--on", "2023-06-21", "--json").data
    assert [each["claim"] for each in data["faults"]] == ["covered"]
    assert data["faults"][0]["known"]["fr"]


def test_what_is_not_proved_and_not_known_to_be_odd_fails(
    passage: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("passage.law.oddities.ODDITIES", ())
    assert passage("prove", "inadmissibility_order", "--on", "2023-06-21").code == 1


def test_nothing_is_claimed_of_law_that_nobody_has_researched(passage: Any) -> None:
    told = passage("prove", "hearing", "--on", "2031-01-01")
    assert "nobody has researched" in told.flowing


def test_without_the_prover_one_sentence_says_what_to_install(
    passage: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("passage.engine.prove")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "z3", None)
    for words in (("compare", *DAYS), ("prove", "eligibility")):
        told = passage(*words)
        assert told.code == 2
        assert 'pip install "passage-law[prove]"' in told.err
        assert "il manque ici une composante qui n’est pas installée" in passage(*words, "--lang", "fr").err


def test_progress_is_shown_on_a_terminal_only(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert list(door.watched([], "en")) == []
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert list(door.watched([], "en")) == []
    assert capsys.readouterr().err == "\r\033[K"
