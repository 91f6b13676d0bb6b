"""The tree of reasons: what matters is in it, each leaf says what was told, and nothing is made up."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passage.engine.evaluate import evaluate, reading
from passage.engine.explain import Explanation, explain
from passage.engine.words.account import standing
from passage.engine.words.sketch import TRUTHS, Kind, Reason
from passage.lang import (
    Burden,
    Days,
    Issue,
    RollOver,
    any_of,
    established,
    outcome,
    provision,
    version,
)
from passage.lang.nodes import FALSE, TRUE, Establishes, Not, Unresearched
from passage.text import LANGUAGES, Text
from passage.text.typography import faults

from .world import (
    ALONE,
    BETWEEN,
    KNOWN,
    NOTHING,
    Status,
    book,
    children,
    edition,
    entry,
    family,
    from_us,
    made,
    minor,
    nation,
    told,
)

NOW = edition()
RELATIVE = {"in_canada": True, "status": "citizen"}


def why(
    issue: str = "eligibility", on: str = "2026-11-23", full: bool = False, **facts: object
) -> Explanation:
    return explain(edition(on), issue, told(**facts), full=full)


def walk(reason: Reason) -> Iterator[Reason]:
    yield reason
    for part in reason.parts:
        yield from walk(part)


def every(explanation: Explanation) -> list[Reason]:
    return [reason for root in explanation.roots for reason in walk(root)]


def provisions(explanation: Explanation) -> dict[str, bool | None]:
    return {r.sketch.provision: r.truth for r in every(explanation) if r.sketch.provision}


def both(value: object) -> Iterator[tuple[str, str]]:
    """Every wording of some data, in both languages."""
    if isinstance(value, dict):
        if "en" in value and "fr" in value and isinstance(value["en"], str):
            yield value["en"], value["fr"]
        for each in value.values():
            yield from both(each)
    elif isinstance(value, list):
        for each in value:
            yield from both(each)


def numbers(words: str) -> list[str]:
    return sorted(re.findall(r"\d+", words.replace("12:01 a.m.", "0 h 01")))


EN = """\
Is the claim eligible?
Yes · The claim is ineligible.
    Yes · IRPA s. 101(1)(b.2) – Late claim
        Act; in force since March 26, 2026; enacted by S.C. 2026, c. 4, s. 75
        The claim came 14 days or more after entry.
        Yes · the claimant came in between ports
            answer: between ports
        Yes · the day of the claim is, at the earliest, 14 days after the day of entry (Interpretation Act, s. 27(5))
            the day of entry: April 30, 2026
            the day of the claim: May 14, 2026
            counted: 14 days after the day of entry
        Yes · application rule: the day of the claim is on or after June 3, 2025
            answer: May 14, 2026
Only the reasons that matter to the result are given.
Law as of November 23, 2026, verified until November 23, 2026. Reviewed by: nobody yet."""  # noqa: E501
FR = """\
La demande est-elle recevable?
Oui · La demande est irrecevable.
    Oui · LIPR, al. 101(1)b.2) – Demande tardive
        Loi; en vigueur depuis le 26 mars 2026; édicté par L.C. 2026, ch. 4, art. 75
        La demande a suivi l’entrée d’au moins 14 jours.
        Oui · l’entrée s’est faite entre les points d’entrée
            réponse : entre les points d’entrée
        Oui · la date de la demande tombe, au plus tôt, 14 jours après la date d’entrée (Loi d’interprétation, par. 27(5))
            la date d’entrée : 30 avril 2026
            la date de la demande : 14 mai 2026
            calcul : 14 jours après la date d’entrée
        Oui · règle d’application : la date de la demande tombe au plus tôt le 3 juin 2025
            réponse : 14 mai 2026
Seuls les motifs dont dépend le résultat sont donnés.
Droit au 23 novembre 2026, vérifié jusqu’au 23 novembre 2026. Révision par : personne encore."""  # noqa: E501


def test_a_finding_is_told_whole_in_both_languages() -> None:
    found = why(**BETWEEN, entry__date="2026-04-30", family=ALONE)
    assert found.text("en") == EN
    assert found.text("fr").replace("\u00a0", " ") == FR


def test_of_a_conjunction_that_fails_only_the_failing_parts_are_told() -> None:
    found = why(**{**BETWEEN, "entry__us": False}, entry__date="2026-05-01", family=ALONE)
    agreement = next(r for r in every(found) if r.sketch.provision == "IRPA 101(1)(e)")
    assert found.answer.outcome == "eligible"
    assert [(p.sketch.kind, p.truth) for p in agreement.parts] == [(Kind.FACT, False)]
    assert "if this does not hold: IRPA s. 101(1)(e)" in found.text("en")


def test_of_what_cannot_be_told_only_the_open_parts_are_told() -> None:
    found = why(**BETWEEN, entry__date="2026-05-01", family=[])
    assert found.answer.outcome is None
    assert [root.sketch.outcome.code for root in found.roots if root.sketch.outcome] == [
        "ineligible",
        "eligible",
    ]
    assert provisions(found) == {"IRPA 101(1)(e)": None, "IRPR 159.5(a)": None}
    assert "On ne peut encore le dire. Restent possibles\u00a0:" in found.text("fr")
    assert "reasons given above" in found.text("en")


def test_an_exception_that_holds_is_told_as_such() -> None:
    found = why(**BETWEEN, entry__date="2026-05-01", family=[RELATIVE])
    exception = next(r for r in every(found) if r.sketch.provision == "IRPR 159.5(a)")
    assert exception.truth is True
    assert exception.sketch.contrary
    assert "Yes · unless: IRPR s. 159.5(a) – Relative who is a citizen" in found.text("en")
    assert "Oui · sauf si\u00a0: RIPR, al. 159.5a) – Proche citoyen" in found.text("fr")
    assert "Yes · the claimant establishes this:" in found.text("en")
    assert "la personne qui demande l’asile démontre ce qui suit\u00a0:" in found.text("fr")


def test_what_is_settled_by_exhaustion_is_told_with_the_grounds_it_may_rest_on() -> None:
    found = why(**BETWEEN, entry__date="2025-06-01..2026-05-14", family=ALONE)
    assert found.answer.outcome == "ineligible"
    assert found.roots[0].by_exhaustion
    assert provisions(found)["IRPA 101(1)(e)"] is None
    assert "Exactly one of these holds, it is not known which: IRPA s. 101(1)(e)" in found.text("en")
    assert "quels que soient les faits inconnus" in found.text("fr")
    assert "from 0 to 347 days after the day of entry" in found.text("en")
    assert "de 0 à 347\u00a0jours après la date d’entrée" in found.text("fr")


def test_full_tells_of_everything() -> None:
    facts = {**BETWEEN, "entry__date": "2026-04-30", "family": ALONE}
    less, more = why(**facts), why(full=True, **facts)
    assert {"IRPA 101(1)(e)", "IRPR 159.5(a)"} <= set(provisions(more)) - set(provisions(less))
    assert len(every(more)) > len(every(less))
    assert "Only the reasons" not in more.text("en")


@pytest.mark.parametrize(
    ("row", "complete", "said"),
    [
        (RELATIVE, None, "relative 1: yes"),
        ({"in_canada": True}, None, "relative 1: cannot tell"),
        ({"in_canada": False}, True, "relative 1: no"),
        (None, None, "it is not known whether the list is complete"),
        (None, False, "the list is not complete"),
        (None, True, "the list is complete"),
    ],
)
def test_a_list_says_which_rows_are_such_and_whether_they_are_all(row: Any, complete: Any, said: str) -> None:
    rows = {"rows": [row] if row else [], "complete": complete}
    text = why(full=True, **BETWEEN, entry__date="2026-05-01", family=rows).text("en")
    assert said in text


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-05-01", "13 days after the day of entry"),
        ("2026-05-14", "the same day as the day of entry"),
        ("2026-05-01..2026-05-03", "from 11 to 13 days after the day of entry"),
        ("2026-05-10..2026-05-16", "from 2 days before to 4 days after the day of entry"),
        ("2026-05-15", "1 day before the day of entry"),
        ("2026-05-16..2026-05-20", "from 2 to 6 days before the day of entry"),
        (None, "the day of entry: not known"),
        ("2026-05-01..", "the day of entry: on or after May 1, 2026"),
        ("..2026-05-01", "the day of entry: on or before May 1, 2026"),
        ("2026-05-01..2026-05-03", "the day of entry: from May 1, 2026 to May 3, 2026"),
    ],
)
def test_days_are_shown_as_told_and_as_counted(day: str | None, said: str) -> None:
    found = explain(edition(of=without_orders()), "eligibility", told(**BETWEEN, entry__date=day), full=True)
    assert said in found.text("en")


def without_orders() -> Any:
    whole = book()
    return type(whole)(whole.facts, whole.provisions, whole.issues, whole.series)


def test_an_open_question_of_law_says_what_is_presumed() -> None:
    assert "answer: yes (presumed)" in why("notice", on="2021-01-01", reading__counts=True).text("en")
    found = why("notice", on="2021-01-01", reading__counts=True).text("fr")
    assert "réponse\u00a0: oui (par présomption)" in found
    assert "presumed" not in why("notice", on="2021-01-01", reading__counts=False).text("en")


def test_law_that_nobody_has_researched_says_so() -> None:
    found = why("notice", on="2005-01-01", minor=True, reading__counts=True)
    assert provisions(found)["IRPA 102(1)"] is None
    assert "nobody has researched it for that moment; it is known from January 1, 2010" in found.text("en")
    assert "personne n’a fait de recherche pour ce moment" in found.text("fr")


def test_law_enacted_and_not_in_force_is_marked_and_does_not_hold() -> None:
    found = why("notice", on="2021-01-01", full=True, reading__counts=True, minor=True)
    assert provisions(found)["IRPA 100.1"] is False
    assert "Act; enacted, not in force" in found.text("en")
    assert "Loi; édictée, non en vigueur" in found.text("fr")
    before = edition("2003-01-01")
    said = standing(before, before.book.provisions["IRPA 101(1)(b.2)"], None)
    assert said == Text("Act; not in force at that moment", "Loi; non en vigueur à ce moment")


def test_a_dated_series_is_told() -> None:
    assert "Notice of suspension: an entry is in effect" in why("notice", on="2021-01-01", full=True).text(
        "en"
    )


@pytest.mark.parametrize(("place", "live"), [("between", True), (None, True), ("land", False)])
def test_a_flag_is_told_unless_it_is_known_to_be_idle(place: str | None, live: bool) -> None:
    found = why(**{**BETWEEN, "entry__place": place}, entry__date="2026-05-01", family=ALONE)
    assert ("between" in [each.flag.key for each in found.flags]) is live
    assert "note" in [each.flag.key for each in found.flags]
    assert ("Ambiguity (IRPA s. 101(1)(e)): Only between ports" in found.text("en")) is live


def test_a_doubt_about_a_reading_and_who_reviewed_it_are_told() -> None:
    assert "this reading is arguable" in why(**BETWEEN, entry__date="2026-05-01").text("en")
    assert [p.key for p in why(**BETWEEN, entry__date="2026-05-01").doubted] == ["IRPR 159.5(a)"]
    assert why("notice", on="2021-01-01").reviewed_by == ("A. Reviewer",)
    assert "Reviewed by: A. Reviewer." in why("notice", on="2021-01-01").text("en")


def test_law_that_changed_within_the_day_is_told_where_only_the_day_is_named() -> None:
    noon = version(NOTHING, minor, since="2020-05-05T10:00-05:00")
    changed = provision("IRPR 300", Text("New rule", "Règle nouvelle"), noon, **KNOWN)
    law = book([changed], [Issue("new", NOTHING, (outcome("so", changed, NOTHING),), ("IRPR 300",))])
    named = explain(edition("2020-05-05", law), "new", {})
    assert "The law changed within that day: IRPR s. 300 – New rule." in named.text("en")
    assert "Le droit a changé au cours de cette journée\u00a0: RIPR, art. 300" in named.text("fr")
    timed = explain(edition("2020-05-05T10:01-05:00", law), "new", {}).text("en")
    assert "changed within" not in timed
    assert "Law as of May 5, 2020, 10:01 a.m. EST" in timed


def test_facts_that_contradict_one_another_settle_nothing() -> None:
    found = why(claim__made_on="2026-05-01", entry__date="2026-05-02", entry__place="between", entry__us=True)
    assert found.answer.outcome is None or found.answer.possible
    assert isinstance(found.text("fr"), str)


RULES = {
    "not all": ~(minor & from_us),
    "none": ~(minor | from_us),
    "either": minor | (from_us & (children >= 2)),
    "not established": Not(Establishes(Burden.MINISTER, minor.node())),
    "established": established(minor & from_us),
    "twice not": Not(Not(minor.node())),
    "in no case": any_of(minor) & FALSE,
    "in every case": TRUE,
    "country": nation.is_("USA", "MEX"),
    "open": Unresearched("IRPA 100.1"),
    "number": children < 3,
    "rolled": made > entry + Days(14).then(RollOver()),
    "two": family.at_least(2, lambda r: r.status.is_(Status.CITIZEN) & (r.age >= 18) & r.nation.is_("USA")),
    "before entry": made < entry,
    "here and not here": family.some(lambda r: r.in_canada & ~r.in_canada),
    "not some": ~family.some(lambda r: ~r.in_canada),
}
FACTS: dict[str, list[object]] = {
    "minor": [True, False, None],
    "entry__us": [True, False, None],
    "children": [1, 2, 5, None],
    "nation": ["USA", "MEX", "CUB", None],
    "entry__place": ["land", "between", "air", None],
    "entry__date": ["2026-04-30", "2026-05-01", "2026-04-25..2026-05-08", "2025-01-01..", None],
    "claim__made_on": ["2026-05-14", "2026-05-10..2026-05-18", "2025-05-14..2025-12-14", None],
    "reading__counts": [True, False, None],
    "family": [
        None,
        [],
        ALONE,
        [RELATIVE],
        [{"in_canada": True}, {"age": 20, "status": "citizen", "nation": "USA"}],
        {"rows": [{"in_canada": False, "age": 3}, RELATIVE], "complete": True},
        {"rows": [], "complete": False},
    ],
}


def odd_law() -> Any:
    made_up = [
        provision(f"IRPR {number}", Text(f"Odd {name}", f"Étrange {name}"),
                  version(NOTHING, rule, since="2002-06-28", applies=TRUE if number % 3 else minor), **KNOWN)
        for number, (name, rule) in enumerate(RULES.items(), 1)
    ]  # fmt: skip
    issues = [
        Issue(
            "some",
            NOTHING,
            (outcome("a", any_of(*made_up), NOTHING), outcome("b", ~any_of(*made_up), NOTHING)),
        ),
        *(
            Issue(p.key, NOTHING, (outcome("so", p, NOTHING), outcome("not", ~p, NOTHING)), (p.key,))
            for p in made_up
        ),
    ]
    return book(made_up, issues)


ODD = edition(of=odd_law())
CASES = st.fixed_dictionaries({name: st.sampled_from(values) for name, values in FACTS.items()})


@given(st.sampled_from(sorted(ODD.book.issues)), CASES)
def test_the_tree_says_of_every_provision_what_the_law_finds(issue: str, facts: dict[str, Any]) -> None:
    case = told(**facts)
    found, read = explain(ODD, issue, case, full=True), reading(ODD, issue)
    assert found.answer == evaluate(ODD, issue, case)
    for reason in every(found):
        if reason.sketch.kind is Kind.PROVISION:
            rule = ODD.rule(reason.sketch.provision or "")
            assert reason.truth is read.truth(rule, found.record)


@given(st.sampled_from(sorted(ODD.book.issues)), CASES)
def test_the_parts_told_alone_bear_out_what_is_above_them(issue: str, facts: dict[str, Any]) -> None:
    found = explain(ODD, issue, told(**facts))
    program = reading(ODD, issue).program
    values = program.run(found.record)
    for reason in every(found):
        if not reason.parts and not reason.above and reason.sketch.rule in program.index:
            assert reason.truth is TRUTHS[values[program.index[reason.sketch.rule]]]
        if not reason.parts or reason.by_exhaustion:
            continue
        parts = [None if p.truth is None else p.truth is not p.sketch.contrary for p in reason.parts]
        whole = (all if reason.sketch.joined else any)(part is True for part in parts)
        none = (any if reason.sketch.joined else all)(part is False for part in parts)
        assert reason.truth is (True if whole else False if none else None)


@given(st.sampled_from(sorted(ODD.book.issues)), CASES, st.booleans())
def test_every_wording_is_in_both_languages_and_well_set(
    issue: str, facts: dict[str, Any], full: bool
) -> None:
    found = explain(ODD, issue, told(**facts), full=full)
    data = found.as_data()
    assert data["passage"] == "explanation/1"
    assert json.loads(json.dumps(data)) == data
    assert "<" not in json.dumps(data, ensure_ascii=False)
    for en, fr in both(data):
        assert en != fr or en == "Cuba"
        assert faults(fr.replace("https://", "")) == []
    assert faults(found.text("fr")) == []
    assert len(found.text("en").splitlines()) == len(found.text("fr").splitlines())
    assert numbers(found.text("en")) == numbers(found.text("fr"))


def test_data_has_the_citation_the_standing_and_the_answers_of_each_place() -> None:
    data = why(**BETWEEN, entry__date="2026-04-30", family=ALONE).as_data()
    late = data["reasons"][0]["parts"][0]
    assert late["citation"]["id"] == "IRPA 101(1)(b.2)"
    assert late["citation"]["url"]["fr"].endswith("article-101.html")
    assert late["since"] == "2026-03-26T00:00:00-05:00"
    assert late["enacted_by"] == {"en": "S.C. 2026, c. 4, s. 75", "fr": "L.C. 2026, ch. 4, art. 75"}
    counted = late["parts"][1]
    assert counted["counted"] == {
        "en": "14 days after the day of entry",
        "fr": "14\u00a0jours après la date d’entrée",
    }
    assert [each["fact"] for each in counted["answers"]] == ["entry.date", "claim.made_on"]
    assert late["parts"][2]["role"] == "applies"
    assert data["law"]["verified_on"] == "2026-11-23"


def test_a_record_says_which_law_which_facts_and_when() -> None:
    at = datetime(2026, 11, 23, 12, tzinfo=UTC)
    found = why(**BETWEEN, entry__date="2026-04-30")
    record = found.as_record(at)
    assert record["passage"] == "record/1"
    assert record["entity"]["law"] == {
        "fingerprint": book().fingerprint, "moment": "2026-11-23", "verified_on": "2026-11-23"
    }  # fmt: skip
    assert record["entity"]["answer"]["outcome"] == "ineligible"
    assert record["activity"]["evaluation"]["startTime"] == "2026-11-23T12:00:00+00:00"
    assert json.loads(json.dumps(record)) == record
    with pytest.raises(ValueError, match="names no instant"):
        found.as_record(datetime(2026, 11, 23, 12))


def digest(facts: Mapping[str, object]) -> str:
    at = datetime(2026, 11, 23, tzinfo=UTC)
    return str(why(**facts).as_record(at)["entity"]["facts"]["sha256"])


def test_the_digest_of_facts_turns_on_what_was_told_and_nothing_else() -> None:
    facts: dict[str, object] = {**BETWEEN, "entry__date": "2026-04-30", "family": [RELATIVE]}
    assert digest(facts) == digest(dict(reversed(facts.items())))
    assert digest(facts) == digest({**facts, "minor": None})
    assert digest(facts) == digest({**facts, "entry__date": date(2026, 5, 1) - timedelta(days=1)})
    assert digest(facts) != digest({**facts, "entry__date": "2026-05-01"})
    assert digest(facts) != digest({**facts, "family": {"rows": [RELATIVE], "complete": True}})
    assert digest(facts) != digest({**facts, "minor": False})


def test_an_explanation_is_told_in_each_language_of_the_house() -> None:
    found = why()
    assert len({found.text(lang) for lang in LANGUAGES}) == 2
