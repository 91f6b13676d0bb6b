"""What is remembered, or differs between the languages, reaches the reader of the answers that it touches."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from passage import Case
from passage.lang import FlagKind
from passage.law import book

TESTED: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parents[1] / "cases" / "given.yaml").read_text("utf-8")
)["tested"]
ABROAD = {
    "stands": "stands",
    "nature": "ordinary",
    "equivalent": "indictable",
    "max_years": 5,
    "same_occurrence": False,
    "convicted_on": "2012-01-10",
}
IN_CANADA = {"stands": "stands", "nature": "ordinary", "max_years": 10, "months": 0}


def flags(issue: str = "admissibility", **told: object) -> set[tuple[str, str]]:
    case = Case(TESTED, on="2026-11-23", **told)
    return {(each.provision.key, each.flag.key) for each in case.explain(issue).flags}


@pytest.mark.parametrize(
    ("told", "doubt"),
    [
        ({"organized": ["smuggling_for_benefit"]}, ("IRPA 37(1)(b)", "b010")),
        ({"security": ["violence_linked"]}, ("IRPA 34(1)(e)", "mason")),
        ({"convictions_canada": [IN_CANADA]}, ("IRPA 36(1)(a)", "tran")),
    ],
)
def test_a_holding_taken_from_memory_is_shown_where_it_is_used(
    told: dict[str, object], doubt: tuple[str, str]
) -> None:
    assert doubt in flags(**told)
    assert doubt not in flags(health=["danger_public_health"])


def test_the_day_on_which_the_languages_part_is_shown_on_that_day_only() -> None:
    doubt = ("IRPR 18(2)(a)", "day-after")
    for completed, shown in (
        ("2016-11-21", False),
        ("2016-11-22", True),
        ("2016-11-23", True),
        ("2016-11-24", False),
    ):
        row = {**ABROAD, "completed_on": completed}
        assert (doubt in flags("rehabilitation", convictions_abroad=[row])) is shown, completed


def test_what_is_to_be_confirmed_says_by_what_and_what_hangs_on_it() -> None:
    remembered = {"mason", "tran", "b010", "foreign-pardon"}
    found = [flag for p in book().provisions.values() for flag in p.flags if flag.key in remembered]
    assert {flag.key for flag in found} == remembered
    for flag in found:
        assert flag.kind is FlagKind.UNCONFIRMED
        assert " To confirm: " in flag.text.en
        assert " What hangs on it: " in flag.text.en
        assert " À confirmer\u00a0: " in flag.text.fr
        assert " L’enjeu\u00a0: " in flag.text.fr
