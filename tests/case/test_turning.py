"""Which open questions of law an answer turns on: only those of which its rules speak are tried."""

import pytest

import passage
from passage.engine.evaluate import evaluate, reading
from passage.lang import Answerer, Boolean

CROSSED = {"entry.place": "between_poe_land_border", "entry.from_us": True, "claim.place": "inland"}


@pytest.mark.parametrize("told", [{}, CROSSED], ids=["nothing", "crossed"])
def test_a_question_of_which_the_rules_of_an_issue_do_not_speak_cannot_change_its_answer(
    told: dict[str, object],
) -> None:
    case = passage.Case(told, on="2026-11-23")
    open_questions = [
        fact.key
        for fact in case.book.facts.values()
        if isinstance(fact, Boolean) and fact.answered_by in (Answerer.LAW, Answerer.FEED)
    ]
    for issue in case.book.issues:
        spoken_of = reading(case.edition, issue).questions
        silent = [key for key in open_questions if key not in spoken_of]
        found = case.finding(issue).answer
        for answer in (True, False, None):
            assert evaluate(case.edition, issue, {**case.known, **dict.fromkeys(silent, answer)}) == found


def test_a_question_of_which_only_an_exception_speaks_is_tried() -> None:
    case = passage.Case(CROSSED, on="2026-11-23")
    spoken_of = reading(case.edition, "eligibility").questions
    assert "agreement.suspended" in spoken_of
    assert "reading.undecided_on_appeal" not in spoken_of
