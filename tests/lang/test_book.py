from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from passage.lang import (
    Book,
    Boolean,
    Choice,
    Day,
    Enumeration,
    Issue,
    Provision,
    Reference,
    outcome,
    provision,
    version,
)
from passage.lang.nodes import Dated, Holds, OneOf, Proposition, Some, Term
from passage.text import Complaint, Text

SAID = {name: Text(f"the {name}", f"le {name}") for name in ("question", "statement", "why", "help")}


class Way(Choice):
    LAND = "land", "by land", "par terre"


FACTS = (
    Boolean("yes", cite="IRPA 99", **SAID),
    Day("day", cite="IRPA 99", **SAID),
    Enumeration("way", choices=Way, cite="IRPA 99", **SAID),
)


def rule(cite: str, says: Proposition, **more: Any) -> Provision:
    words = Text("it is so", "il en est ainsi")
    return provision(
        cite,
        words,
        version(words, says, since="2020-01-01", **more),
        verified_on=date(2026, 1, 1),
        known_from="2002-06-28",
    )


def book(*provisions: Provision) -> Book:
    return Book.of(
        FACTS, provisions, [Issue("issue", SAID["why"], (outcome("so", provisions[0], SAID["help"]),))]
    )


def test_a_book_whose_names_and_types_fit_is_whole() -> None:
    assert book(rule("IRPA 1", Holds("yes")), rule("IRPA 2", Reference("IRPA 1"))).provisions


def test_the_usual_day_is_today_but_no_later_than_the_law_was_verified() -> None:
    today = date.today()
    for days, usual in ((-1, today - timedelta(1)), (0, today), (1, today)):
        read = replace(rule("IRPA 2", Holds("yes")), verified_on=today + timedelta(days))
        later = replace(rule("IRPA 1", Holds("yes")), verified_on=today + timedelta(9))
        assert book(later, read).usual_day == usual


@pytest.mark.parametrize(
    "says",
    [
        Holds("missing"),
        Holds("day"),
        OneOf("yes", frozenset({"land"})),
        OneOf("way", frozenset({"sea"})),
        Term("yes") <= Term("day"),
        Reference("IRPA 9"),
        Dated("feed"),
        Some("yes", Holds("yes")),
    ],
)
def test_an_unknown_name_or_a_wrong_type_is_refused_in_both_languages(says: Proposition) -> None:
    with pytest.raises(Complaint) as refused:
        book(rule("IRPA 1", says))
    assert "IRPA 1" in refused.value.text("fr")
    assert refused.value.text("fr") != refused.value.text("en")


def test_a_rule_that_rests_on_itself_is_refused_and_the_circle_shown() -> None:
    with pytest.raises(Complaint) as refused:
        book(rule("IRPA 1", Reference("IRPA 2")), rule("IRPA 2", Holds("yes"), unless=["IRPA 1"]))
    assert "IRPA 1 → IRPA 2 → IRPA 1" in refused.value.text("en")
    assert "elle-même" in refused.value.text("fr")


def test_two_things_of_one_name_are_refused() -> None:
    with pytest.raises(Complaint):
        book(rule("IRPA 1", Holds("yes")), rule("IRPA 1", Holds("yes")))


def test_the_fingerprint_changes_with_a_rule_and_not_with_its_copy() -> None:
    one, same, other = (book(rule("IRPA 1", says)) for says in (Holds("yes"), Holds("yes"), ~Holds("yes")))
    assert one.fingerprint == same.fingerprint
    assert one.fingerprint != other.fingerprint


def test_versions_may_not_overlap() -> None:
    words = Text("so", "ainsi")
    with pytest.raises(ValueError, match="overlap"):
        provision(
            "IRPA 1",
            words,
            version(words, Holds("yes"), since="2020-01-01", until="2022-01-01"),
            version(words, Holds("yes"), since="2021-01-01"),
            verified_on=date(2026, 1, 1),
            known_from="2002-06-28",
        )
