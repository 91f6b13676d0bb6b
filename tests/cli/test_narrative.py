"""The briefing of February 7, 2024 put to the law; and what is not sure, listed and told."""

import json
from typing import Any

from passage import law


def test_each_statement_has_a_verdict_on_both_days(passage: Any) -> None:
    told = passage("narrative").out
    assert "February 7, 2024: It holds as said." in told
    assert ": It does not hold." in told
    assert "SOR/2024-34" in told
    assert "Left out" in told


def test_another_day_takes_the_place_of_today(passage: Any) -> None:
    told = passage("narrative", "--on", "2024-02-28").out
    assert "February 28, 2024: It holds as said." in told
    assert "SOR/2024-34" not in told


def test_an_earlier_day_is_complained_of(passage: Any) -> None:
    done = passage("narrative", "--on", "2024-01-01")
    assert done.code != 0
    assert "--on" in done.err


def test_the_data_names_outcomes_grounds_and_changes(passage: Any) -> None:
    data = json.loads(passage("narrative", "--json").out)
    assert data["passage"] == "narrative/1"
    by_key = {each["statement"]: each for each in data["statements"]}
    mexico = by_key["mexico_exempt_since"]
    assert mexico["then"]["verdict"] == "holds"
    assert mexico["now"]["verdict"] == "fails"
    assert mexico["now"]["found"][0]["grounds"][0].keys() == {"key", "layer", "confidence"}
    assert any(change["enacted_by"] == "SOR/2024-34" for change in mexico["changes"])


def test_what_is_not_sure_is_counted_and_listed(passage: Any) -> None:
    data = json.loads(passage("law", "--uncertain", "--json").out)
    assert data["count"] == len(data["uncertain"])
    assert passage("law", "--uncertain").out.startswith(f"{data['count']} things to confirm.")
    for each in data["uncertain"]:
        assert each["what"].keys() == each["by"].keys() == each["hangs"].keys() == {"en", "fr"}


def test_a_mark_is_carried_to_the_answer_the_rule_and_their_data(passage: Any) -> None:
    doubtful = next(p for p in law.book().provisions.values() if p.key == "CC 279.01(1)")
    facts = [f"conduct.{told}" for told in ("act=recruited", "purpose=yes", "part=none", "victim_age=30")]
    facts += ["conduct.grave=no", "conduct.lives_with=no", "conduct.contrary_evidence=no"]
    given = [word for fact in facts for word in ("-f", fact)]
    asked = ("--issue", "offence_trafficking", *given)
    for verb in ("find", "explain"):
        told = " ".join(passage(verb, *asked).out.split())
        assert "this reading is arguable" in told, verb
        assert "The Criminal Code is not among the texts at hand" in told, verb
    found = json.loads(passage("find", *asked, "--json").out)
    grounds = found["claimants"][0]["findings"][0]["grounds"]
    assert {each["confidence"] for each in grounds} == {"medium"}
    explained = json.loads(passage("explain", *asked, "--json").out)
    assert explained["flags"][0]["doubt"]["by"]["en"].startswith("the Criminal Code on Justice Laws")
    assert explained["doubts"][0]["confidence"] == "medium"
    assert "This reading is arguable" in passage("law", doubtful.key).out
    rule = json.loads(passage("law", doubtful.key, "--json").out)
    assert rule["confidence"] == "medium"
    assert rule["flags"][0]["doubt"] is not None
