"""The interview: it asks only what matters, ends where the law does, and going back is exact."""

from random import Random
from typing import Any

import pytest

from passage.case.answering import Passed
from passage.case.case import Case
from passage.case.interview import Interview, Kind, Step
from passage.case.words import asked
from passage.engine.ask import ask, ask_first
from passage.engine.asking.questions import Question
from passage.lang import Boolean, Country, Day, Enumeration, Relation
from passage.law import book
from passage.text import Complaint

ON = "2026-11-23"
DAYS = ("2020-06-20", "2022-01-05", "2025-05-09", "2025-05-10", "2026-04-30", "2026-05-01", "2026-05-14")
LEFT_OUT = (
    "claim.place",
    "claim.stage",
    "claim.in_person",
    "claim.removal_order",
    "entry.place",
    "entry.from_us",
    "entry.date",
    "nationalities",
    "claimant.stateless",
    "claimant.born",
    "family",
    "documents",
    "visa.us_required",
    "prior_claims",
    "inadmissibility",
    "suspension.charged",
)


def some_answer(step: Step, draw: Random) -> object:
    """An answer of the right kind, drawn."""
    fact = step.fact
    if step.kind is Kind.ROW:
        return draw.random() < 0.4
    if step.kind is Kind.WHOLE:
        return draw.random() < 0.7
    if isinstance(fact, Boolean):
        return draw.random() < fact.prior
    if isinstance(fact, Enumeration):
        return draw.choice(fact.codes)
    if isinstance(fact, Country):
        return draw.choice(("MEX", "USA", "HTI"))
    return draw.choice(DAYS) if isinstance(fact, Day) else draw.choice((12, 17, 18, 40))


SISTER = {"rows": [{"relation": "sister", "in_canada": "yes", "status": "citizen"}], "complete": True}


def dayless(adult: dict[str, Any]) -> Interview:
    """Of somebody whose sister helps within 14 days of the entry, and whose day of entry is not known."""
    days = {"entry.date": None, "entry.first_after_june_2020": "2025-06-01"}
    return Interview.begin(Case({**adult, **days, "family": SISTER}, on=ON), "eligibility")


def begun(adult: dict[str, Any], draw: Random, left_out: int = 9) -> Interview:
    missing = draw.sample(LEFT_OUT, left_out)
    return Interview.begin(Case({k: v for k, v in adult.items() if k not in missing}, on=ON), "eligibility")


def walked(state: Interview, draw: Random, unknown: float = 0.0) -> Interview:
    """The interview answered to its end; answers that clash with others are passed over."""
    for _ in range(200):
        if state.step is None:
            return state
        if draw.random() < unknown:
            state = state.unknown()
            continue
        try:
            state = state.answer(some_answer(state.step, draw))
        except Complaint:
            state = state.unknown()
    raise AssertionError("the interview does not end")


def completed(case: Case, draw: Random) -> Case | None:
    """The case with every fact of a person told; None where the draw contradicts itself."""
    more: dict[str, object] = {}
    for key, fact in case.book.facts.items():
        if case.told.get(key) is None and fact.answered_by.value in ("person", "officer"):
            if isinstance(fact, Relation):
                more[key] = {"rows": [], "complete": True}
            else:
                more[key] = some_answer(Step(Kind.FACT, fact, key, fact.question), draw)
    try:
        return case.tell(more)
    except Complaint:
        return None


@pytest.mark.parametrize("seed", range(20))
def test_a_walk_ends_where_the_law_does(adult: dict[str, Any], seed: int) -> None:
    state = walked(begun(adult, Random(seed)), Random(seed))
    finding = state.case.finding("eligibility")
    assert finding.outcome == Case(state.case.given, on=ON).finding("eligibility").outcome
    assert state.settled == (finding.outcome is not None)
    if not state.settled:
        assert state.passed or state.asking.turns_on_law or state.asking.unresearched


@pytest.mark.parametrize("seed", range(20))
def test_once_settled_no_further_fact_changes_what_is_found(adult: dict[str, Any], seed: int) -> None:
    draw = Random(seed)
    state = walked(begun(adult, draw), draw)
    if state.settled:
        found = state.case.finding("eligibility").outcome
        for _ in range(5):
            case = completed(state.case, draw)
            if case is not None:
                assert case.finding("eligibility").outcome == found


@pytest.mark.parametrize("seed", range(8))
def test_what_was_passed_over_is_not_asked_again_and_stays_unknown(adult: dict[str, Any], seed: int) -> None:
    draw = Random(seed)
    state, asked = begun(adult, draw), []
    while state.step is not None:
        asked.append(state.step.name)
        state = state.unknown() if draw.random() < 0.5 else state.withhold()
    assert len(asked) == len(set(asked))
    assert state.passed.keys() == set(asked)
    assert all(state.case.told.get(name) is None for name in asked)


@pytest.mark.parametrize("seed", range(8))
def test_going_back_restores_every_state_exactly(adult: dict[str, Any], seed: int) -> None:
    draw = Random(seed)
    first = state = begun(adult, draw)
    end = walked(state, draw, unknown=0.2)
    steps = 0
    while end is not first:
        before = end.back()
        assert before.step is not None
        end, steps = before, steps + 1
    assert steps > 0
    assert first.back() is first


def test_after_going_back_the_same_question_is_put_and_may_be_answered_otherwise(
    adult: dict[str, Any],
) -> None:
    state = Interview.begin(Case({**adult, "family": None}, on=ON), "eligibility")
    assert state.step is not None
    again = state.answer("yes").back()
    assert again.step == state.step
    assert again.answer("no").case.finding("eligibility").outcome == "ineligible"


def test_a_list_is_told_row_by_row_and_then_asked_whether_it_is_all(adult: dict[str, Any]) -> None:
    state = Interview.begin(Case({**adult, "family": None}, on=ON), "eligibility")
    asked: list[tuple[str, str]] = []
    answers: dict[str, object] = {
        "family": "yes",
        "family[0].relation": "cousin",
        "family.complete": "no",
        "family[1].relation": "sister",
        "family[1].in_canada": "yes",
        "family[1].status": "citizen",
    }
    while state.step is not None:
        asked.append((state.step.kind.value, state.step.name))
        state = state.answer(answers[state.step.name])
    assert asked == [
        ("row", "family"),
        ("fact", "family[0].relation"),
        ("whole", "family.complete"),
        ("fact", "family[1].relation"),
        ("fact", "family[1].in_canada"),
        ("fact", "family[1].status"),
    ]
    assert state.case.finding("eligibility").outcome == "eligible"


def test_an_empty_list_is_a_no_only_once_it_is_said_to_be_all(adult: dict[str, Any]) -> None:
    state = Interview.begin(Case({**adult, "family": []}, on=ON), "eligibility")
    assert state.step is not None
    assert (state.step.kind, state.step.name) == (Kind.WHOLE, "family.complete")
    assert state.step.words != state.step.fact.question
    assert state.answer(True).case.finding("eligibility").outcome == "ineligible"
    assert state.unknown().over
    assert state.unknown().case.finding("eligibility").outcome is None


def test_a_country_may_be_told_at_once_where_a_row_has_one_field(adult: dict[str, Any]) -> None:
    state = Interview.begin(Case({**adult, "nationalities": None}, on=ON), "eligibility")
    assert state.step is not None
    assert state.step.kind is Kind.ROW
    state = state.answer("Mexico")
    assert [row["country"] for row in state.case.told["nationalities"].rows] == ["MEX"]


def test_an_answer_that_is_none_changes_nothing(adult: dict[str, Any]) -> None:
    state = Interview.begin(
        Case({k: v for k, v in adult.items() if k != "entry.place"}, on=ON), "eligibility"
    )
    assert state.step is not None
    with pytest.raises(Complaint) as complaint:
        state.answer("on the moon")
    assert complaint.value.field == state.step.name
    assert state.step.name not in state.case.given


def test_an_answer_that_cannot_be_together_with_another_changes_nothing(adult: dict[str, Any]) -> None:
    state = dayless(adult)
    assert state.step is not None
    assert state.step.name == "entry.date"
    with pytest.raises(Complaint):
        state.answer("2026-05-15")  # a day after the claim
    assert state.answer("2026-05-10").settled


def test_i_would_rather_not_say_is_kept_apart_from_i_do_not_know(adult: dict[str, Any]) -> None:
    state = dayless(adult)
    assert state.unknown().passed == {"entry.date": Passed.UNKNOWN}
    assert state.withhold().passed == {"entry.date": Passed.WITHHELD}
    assert state.answer("?").passed == {"entry.date": Passed.UNKNOWN}


def test_the_number_left_is_never_understated_when_no_row_is_added(adult: dict[str, Any]) -> None:
    for seed in range(6):
        draw = Random(seed)
        state = begun(adult, draw)
        most, asked = state.at_most, 0
        while state.step is not None:
            asked += 1
            answer = False if state.step.kind is Kind.ROW else True if state.step.kind is Kind.WHOLE else None
            try:
                state = state.answer(some_answer(state.step, draw) if answer is None else answer)
            except Complaint:
                state = state.unknown()
        assert asked <= most
        low, high = begun(adult, Random(seed)).likely
        assert 0 <= low <= high


def test_settled_it_may_ask_on_about_the_grounds(adult: dict[str, Any]) -> None:
    days = {"entry.date": "2025-06-01..2026-05-14", "entry.first_after_june_2020": "2025-06-01..2026-05-14"}
    state = Interview.begin(Case({**adult, **days}, on=ON), "eligibility")
    assert state.over
    assert state.settled
    further = state.on()
    assert further.step is not None
    assert further.step.name == "entry.date"
    assert further.back() is state


def test_nothing_is_answered_once_it_is_over(adult: dict[str, Any]) -> None:
    state = Interview.begin(Case(adult, on=ON), "eligibility")
    assert state.over
    assert state.at_most == 0
    for act in (state.unknown, state.withhold, lambda: state.answer("yes")):
        with pytest.raises(Complaint, match="nothing is asked"):
            act()


def test_an_unknown_issue_is_refused(adult: dict[str, Any]) -> None:
    with pytest.raises(Complaint):
        Interview.begin(Case(adult, on=ON), "nonsense")


@pytest.mark.parametrize("seed", range(12))
def test_the_first_question_found_alone_is_the_first_of_all(seed: int) -> None:
    draw = Random(seed)
    issue = draw.choice(("eligibility", "stca", "entry_document", "victim_permit", "prra"))
    state = Interview.begin(Case({}, on=ON), issue)
    for _ in range(8):
        told = (state.case.edition, state.case.known, state.passed.keys())
        first = ask(told[0], [issue], *told[1:]).next
        alone, _nodes = ask_first(told[0], issue, *told[1:])
        assert (first and first.name) == (alone and alone.name)
        if state.step is None:
            return
        try:
            state = state.unknown() if draw.random() < 0.5 else state.answer(some_answer(state.step, draw))
        except Complaint:
            state = state.unknown()


def test_a_question_says_of_which_fact_and_row_it_is_and_if_of_the_whole() -> None:
    facts = book().facts
    family = facts["family"]
    assert isinstance(family, Relation)
    cell = family.row.fields()[0]
    name = cell.key.removeprefix("family.")
    of = [
        (Question(facts["entry.date"], "entry.date", 1), ("entry.date", None, False)),
        (Question(family, "family", 1), ("family", None, False)),
        (Question(family, "family.complete", 1), ("family", None, True)),
        (Question(cell, f"family[12].{name}", 1), ("family", 12, False)),
    ]
    for question, said in of:
        assert (question.key, question.row, question.of_whole) == said
    (whole, _), (row, _) = of[2:]
    assert asked(whole, book()) == family.whole
    words = asked(row, book())
    assert words.en == f"{family.row_name.en[0].upper()}{family.row_name.en[1:]} 13 – {cell.question.en}"
    assert words.fr.endswith(f" 13 – {cell.question.fr}")
