"""What is asked, and what is not, on small books written out."""

from datetime import date
from typing import Any

import pytest

from passage.cite import Citation
from passage.engine.ask import Asking, ask, targets_of
from passage.engine.asking.rehearsal import likely
from passage.engine.edition import Edition
from passage.engine.evaluate import close, evaluate
from passage.lang import (
    Book,
    Days,
    Issue,
    Layer,
    Moment,
    Node,
    Order,
    Provision,
    Rows,
    Span,
    all_of,
    established,
    outcome,
)
from passage.lang.provisions import Version
from passage.text import Complaint

from .small_facts import BOOLEANS, COLOUR, COUNTRY, DAYS, FACTS, NOW, NUMBERS, SAID, THINGS, Colour, Thing
from .worlds import BEFORE

A, B, OPEN_LAW = BOOLEANS
FIRST, SECOND, THIRD, FOURTH = DAYS
RED, BLUE, GREY = (THINGS.some(lambda thing, c=colour: thing.colour.is_(c)) for colour in Colour)


def law(rule: Any, *others: Any, orders: tuple[Order, ...] = (), researched: bool = True) -> Edition:
    """A book whose issue comes out “yes” where the first rule holds; the rules are its grounds."""
    provisions = [
        Provision(
            f"p{place}",
            Citation.parse("IRPA 101(1)"),
            Layer.ACT,
            SAID,
            (Version(SAID, each.node(), Span(BEFORE)),),
            known_from=BEFORE,
            verified_on=date(2025, 3, 2) if researched or place == 0 else date(2025, 3, 1),
        )
        for place, each in enumerate((rule, *others))
    ]
    first = provisions[0].node()
    issues = [
        Issue("issue", SAID, (outcome("yes", first, SAID), outcome("no", ~first, SAID)), ("p0",), ("after",)),
        Issue("after", SAID, (outcome("so", provisions[-1], SAID), outcome("not", ~provisions[-1], SAID))),
    ]
    return Edition(Book.of(FACTS, provisions, issues, orders=orders), Moment.read(NOW))


def asked(edition: Edition, targets: tuple[str, ...] = ("issue",), **told: Any) -> list[str]:
    """The names of the questions, in order; facts as a person tells them."""
    return [question.name for question in asking(edition, targets, **told).questions]


def asking(edition: Edition, targets: tuple[str, ...] = ("issue",), **told: Any) -> Asking:
    return ask(edition, targets, {key: edition.book.facts[key].read(value) for key, value in told.items()})


def test_a_fact_that_cannot_change_the_outcome_any_more_is_not_asked() -> None:
    edition = law(A & (COLOUR.is_(Colour.RED) | B))
    assert set(asked(edition)) == {"a", "b", "colour"}
    assert asked(edition, a=True, colour="red") == []
    assert asked(edition, a=True, colour="blue") == ["b"]
    assert asked(edition, a=False) == []


def test_a_fact_between_two_rules_that_come_to_the_same_here_is_not_asked() -> None:
    warm = THINGS.some(lambda thing: thing.colour.is_(Colour.RED, Colour.BLUE))
    assert set(asked(law((A & warm) | (~A & RED)))) == {"a", "things"}
    assert asked(law(~BLUE & ((A & warm) | (~A & RED)))) == ["things"]
    one_day = {"first": "2025-03-02", "second": "2025-03-01..2025-03-02"}
    two_ways = law((A & (FIRST <= SECOND)) | (~A & (SECOND >= "2025-03-02")))
    assert asked(two_ways, **one_day) == ["second"]


def test_a_value_that_differs_from_the_last_alone_is_worth_asking_for() -> None:
    for last in Colour:
        first, second = (colour for colour in Colour if colour is not last)
        assert asked(law((COLOUR.is_(first) & A) | (COLOUR.is_(second) & B)), a=True, b=True) == ["colour"]


def test_a_day_that_an_order_settles_is_not_asked() -> None:
    rule = FIRST <= "2025-01-05"
    order = Order("first", "second", SAID)
    assert asked(law(rule), first="2025-01-01..2025-02-01") == ["first"]
    assert asked(law(rule, orders=(order,)), first="2025-01-01..2025-02-01", second="2025-01-05") == []
    assert asked(
        law(rule, orders=(order,)), first="2025-01-01..2025-02-01", second="2025-01-06..2025-01-06"
    ) == ["first"]


def test_two_days_that_an_order_ties_are_asked_about_together_only() -> None:
    rule = A & (FIRST > "2025-01-10") & (SECOND <= "2025-01-05")
    assert set(asked(law(rule))) == {"a", "first", "second"}
    assert asked(law(rule, orders=(Order("first", "second", SAID),))) == []


def test_two_limits_that_cannot_both_be_missed_leave_nothing_to_ask() -> None:
    within, beyond = SECOND + Days(13) >= FIRST, SECOND + Days(9) < FIRST
    edition = law(within | beyond)
    assert asked(edition) == []
    assert evaluate(edition, "issue", {}).outcome == "yes"
    never = law(~within & ~(SECOND + Days(9) < FIRST))
    assert evaluate(never, "issue", {}).outcome == "no"


def test_days_that_would_have_to_come_before_themselves_are_not_possible() -> None:
    circle = all_of(FIRST < SECOND, SECOND < THIRD, THIRD < FIRST)
    assert evaluate(law(circle), "issue", {}).outcome == "no"
    assert asked(law(circle)) == []


def test_what_the_rows_already_told_settle_is_not_asked_of_further_ones() -> None:
    red = [{"colour": "red"}, {"colour": "red", "flag": None}]
    assert asked(law(RED), things={"rows": red}) == []
    two = law(THINGS.at_least(2, lambda thing: thing.colour.is_(Colour.RED)))
    assert asked(two, things={"rows": red}) == []
    assert asked(two, things={"rows": red[:1]}) == ["things.complete"]
    assert asked(two, things={"rows": red[:1], "complete": True}) == []


def test_an_empty_list_is_not_a_no_until_it_is_complete() -> None:
    edition = law(RED)
    assert asked(edition) == ["things"]
    assert asked(edition, things=[]) == ["things.complete"]
    assert asked(edition, things={"rows": [], "complete": False}) == ["things"]
    assert asked(edition, things={"rows": [], "complete": True}) == []


def test_a_list_said_not_to_be_complete_has_a_row_that_is_not_told() -> None:
    edition = law(THINGS.some(lambda thing: thing.flag | ~thing.flag))
    assert asked(edition, things={"rows": [], "complete": False}) == []
    assert evaluate(edition, "issue", {"things": Rows((), False)}).outcome == "yes"
    assert evaluate(edition, "issue", {"things": Rows((), None)}).outcome is None


def test_each_field_of_a_row_is_asked_for_only_while_it_matters() -> None:
    edition = law(THINGS.some(lambda thing: thing.flag & thing.colour.is_(Colour.RED)))
    rows = [{"flag": True}, {"flag": False}, {"colour": "red"}]
    assert set(asked(edition, things={"rows": rows, "complete": True})) == {
        "things[0].colour",
        "things[2].flag",
    }


def test_a_list_not_begun_counts_for_two_questions() -> None:
    assert asking(law(RED & A)).at_most == 3
    assert asking(law(RED & A), things=[]).at_most == 2


def test_what_only_the_law_can_answer_is_named_and_never_asked() -> None:
    found = asking(law(A & OPEN_LAW))
    assert [question.name for question in found.questions] == ["a"]
    assert found.turns_on_law == (OPEN_LAW,)
    left = asking(law(A & OPEN_LAW), a=True)
    assert (left.target, left.questions, left.turns_on_law) == (None, (), (OPEN_LAW,))


def test_a_provision_that_nobody_has_researched_is_named_and_never_asked() -> None:
    unknown = law(A, B, researched=False)
    found = asking(unknown, ("p1",))
    assert (found.target, found.questions, found.unresearched) == (None, (), ("p1",))


def test_the_outcome_is_settled_first_then_its_grounds_then_what_follows() -> None:
    edition = law(A, B)
    targets = targets_of(edition.book, "issue")
    assert targets == ("issue", "p0", "after")
    assert asking(edition, targets).target == "issue"
    assert asking(edition, targets, a=True).target == "after"
    assert asking(edition, targets, a=True, b=False).target is None


def test_a_ground_is_still_asked_about_once_the_outcome_is_settled() -> None:
    provisions = [
        Provision(
            key,
            Citation.parse("IRPA 101(1)"),
            Layer.ACT,
            SAID,
            (Version(SAID, rule.node(), Span(BEFORE)),),
            known_from=BEFORE,
            verified_on=date(2025, 3, 2),
        )
        for key, rule in (("p", A), ("q", ~A))
    ]
    either = provisions[0] | provisions[1]
    issue = Issue("issue", SAID, (outcome("yes", either, SAID), outcome("no", ~either, SAID)), ("p", "q"))
    edition = Edition(Book.of(FACTS, provisions, [issue]), Moment.read(NOW))
    answer = evaluate(edition, "issue", {})
    assert (answer.outcome, answer.either, answer.exclusive) == ("yes", ("p", "q"), True)
    found = asking(edition, targets_of(edition.book, "issue"))
    assert (found.target, [question.name for question in found.questions]) == ("p", ["a"])


def test_a_question_passed_over_is_not_put_again_and_is_not_forgotten() -> None:
    edition = law(A & B)
    found = ask(edition, ["issue"], {}, passed={"a"})
    assert [question.name for question in found.questions] == ["b"]
    assert [question.name for question in found.passed] == ["a"]
    assert found.at_most == 1
    done = ask(edition, ["issue"], {"b": True}, passed={"a"})
    assert (done.target, [question.name for question in done.passed]) == (None, ["a"])


def test_the_most_telling_question_comes_first_and_equals_in_the_order_of_the_rule() -> None:
    assert asked(law(A & B & (NUMBERS[0] <= 1) & (NUMBERS[1] <= 1)))[0] == "b"  # the least likely to hold
    assert asked(law(COUNTRY.is_("MEX") & A)) == ["country", "a"]
    assert asked(law(A & COUNTRY.is_("MEX"))) == ["a", "country"]


def test_a_target_that_does_not_exist_is_refused_in_both_languages() -> None:
    with pytest.raises(Complaint):
        ask(law(A), ["isue"], {})


def test_how_many_questions_are_likely_is_a_range_that_stays_the_same_for_a_case() -> None:
    edition = law(A & (B | RED) & (FIRST <= SECOND))
    low, high = likely(edition, ["issue"], {})
    assert (low, high) == likely(edition, ["issue"], {})
    assert 1 <= low <= high <= asking(edition).at_most + len(Thing.fields())
    assert likely(edition, ["issue"], {"a": False}) == (0, 0)


def test_what_is_established_within_what_must_be_established_is_closed_first() -> None:
    inner = established(A)
    edition = law(established(~inner))
    assert evaluate(edition, "issue", {}).outcome is None
    assert close(edition, "issue", {}).outcome == "yes"  # `a` is not established, so its contrary is certain


def test_what_exhaustion_settles_is_found_by_either_way(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = (SECOND + Days(13) >= FIRST) | (A & (SECOND + Days(9) < FIRST)) | (~A & (SECOND + Days(5) < FIRST))
    for most, short in ((4_000, 1), (0, 1), (0, 250)):
        monkeypatch.setattr("passage.engine.prospect.MOST", most)
        monkeypatch.setattr("passage.engine.prospect.SHORT", short)
        answer = evaluate(law(rule), "issue", {})
        assert (answer.outcome, answer.by_exhaustion) == ("yes", True)


def test_a_very_long_rule_gives_up_being_exact_rather_than_being_slow(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("passage.engine.prospect.MOST", 2)
    rule: Node = all_of(A, B, RED, FIRST <= SECOND, COLOUR.is_(Colour.RED), THIRD <= FOURTH)
    found = asking(law(rule))
    assert not found.exact
    assert {question.name for question in found.questions} == {
        *("a", "b", "things", "first", "second", "colour", "third", "fourth")
    }
