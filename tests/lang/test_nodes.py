import pytest

from passage.lang import Burden, Days, all_of, any_of, established
from passage.lang.nodes import FALSE, TRUE, AllOf, Establishes, Holds, NoLater, Not, Term

A, B, C = Holds("a"), Holds("b"), Holds("c")


def test_a_rule_refuses_to_be_true_or_false_by_itself() -> None:
    for use in (lambda: bool(A), lambda: A and B, lambda: not A, lambda: 1 if A else 0):
        with pytest.raises(TypeError, match="neither true nor false"):
            use()


def test_equal_nodes_are_one_object() -> None:
    assert Holds("a") is A
    assert (A & B) is (Holds("a") & Holds("b"))
    assert (A & B) is not (B & A)


def test_a_double_negation_is_none() -> None:
    assert ~~A is A
    assert ~TRUE is FALSE
    assert isinstance(~A, Not)


def test_joining_drops_what_is_idle_and_stops_at_what_settles() -> None:
    assert all_of() is TRUE
    assert any_of() is FALSE
    assert (A & TRUE) is A
    assert (A & FALSE) is FALSE
    assert (A | FALSE) is A
    assert (A | TRUE) is TRUE
    assert (A & A) is A
    joined = A & B & C
    assert isinstance(joined, AllOf)
    assert joined.items == (A, B, C)


def test_what_is_established_names_who_must_establish_it() -> None:
    node = established(A)
    assert isinstance(node, Establishes)
    assert node.burden is Burden.CLAIMANT


def test_comparing_days_says_which_is_no_later() -> None:
    x, y = Term("x"), Term("y")
    assert (x <= y) is NoLater(x, y)
    assert (x < y) is ~NoLater(y, x)
    assert (x >= y) is NoLater(y, x)
    assert (x > y) is ~NoLater(x, y)


def test_only_one_side_of_a_comparison_may_be_shifted() -> None:
    with pytest.raises(ValueError, match="one side"):
        NoLater(Term("x", shift=Days(1)), Term("y", shift=Days(2)))


def test_a_day_is_not_compared_with_a_number() -> None:
    with pytest.raises(ValueError, match="cannot be compared"):
        NoLater(Term("x"), Term("y", is_date=False))
