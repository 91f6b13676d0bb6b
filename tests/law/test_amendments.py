"""A proposed amendment is data: what may be written is put into the law, and what is wrong is told."""

from pathlib import Path

import pytest

from passage.case import manuscript
from passage.engine.amending import Amendment
from passage.engine.edition import Edition
from passage.engine.prove import differ
from passage.lang import Moment
from passage.law import book
from passage.text import Complaint

LAW, NOW = book(), Moment.read("2026-11-23")
FILES = Path(__file__).parent / "amendments"
GOOD, BAD = sorted((FILES / "good").glob("*.yaml")), sorted((FILES / "bad").glob("*.yaml"))
PLACES = {
    "circle": "changes[1]",
    "code": "changes[1] · when",
    "form": "passage",
    "no_exception": "changes[1]",
    "no_fact": "changes[1] · when · fact",
    "no_provision": "changes[1] · repeal",
    "no_side": "changes[1] · when",
    "no_such_period": "changes[1]",
    "no_unit": "changes[1] · is",
    "no_value": "changes[1] · when · is",
    "no_verb": "changes[1]",
    "not_a_day": "changes[1] · from",
    "not_a_list": "changes[1] · when · some",
    "not_in_force": "changes[1]",
    "not_whole": "changes[1] · is · days",
    "nothing": None,
    "overlap": "changes[1]",
    "too_wide": "changes[1] · because",
    "two_verbs": "changes[1]",
    "unknown_value": "changes[1] · when · is",
}
"""Where each bad file is wrong."""


def read(path: Path) -> Amendment:
    return Amendment.read(manuscript.read(path), LAW, NOW, path.name)


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_a_good_amendment_changes_what_it_names_and_nothing_else(path: Path) -> None:
    amended = read(path)
    assert amended.changed
    untouched = LAW.provisions.keys() - set(amended.changed)
    assert all(amended.book.provisions[key] is LAW.provisions[key] for key in untouched)
    assert all(amended.book.fingerprint_of(key) != LAW.fingerprint_of(key) for key in amended.changed)
    assert amended.book.check() is amended.book


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_a_bad_amendment_is_told_where_it_is_wrong_in_both_languages(path: Path) -> None:
    with pytest.raises(Complaint) as caught:
        read(path)
    place = PLACES[path.stem]
    assert caught.value.field == (path.name if place is None else f"{path.name} · {place}")
    assert caught.value.text("en") != caught.value.text("fr")


def test_every_bad_amendment_has_its_place() -> None:
    assert {path.stem for path in BAD} == PLACES.keys()


WAYS = {
    "repeal": {("undisturbed", "eligible"), ("ineligible", "eligible")},
    "shorter_limit": {("undisturbed", "eligible"), ("ineligible", "eligible")},
    "later": {("undisturbed", "eligible"), ("ineligible", "eligible")},
    "begins_later": {("undisturbed", "eligible"), ("ineligible", "eligible")},
}


@pytest.mark.parametrize("name", WAYS)
def test_who_comes_out_otherwise_under_an_amendment_is_found(name: str) -> None:
    amended = read(FILES / "good" / f"{name}.yaml")
    found = differ("eligibility", Edition(LAW, NOW), Edition(amended.book, NOW))
    assert found.complete
    assert {(change.then, change.now) for change in found.changes} == WAYS[name]


def test_an_amendment_that_takes_effect_later_changes_nothing_yet() -> None:
    later = {"from": "2026-12-01", "changes": [{"repeal": "IRPA 101(1)(b.1)"}]}
    amended = Amendment.read(later, LAW, NOW)
    assert differ("eligibility", Edition(LAW, NOW), Edition(amended.book, NOW)).same


def test_a_repeal_leaves_the_law_of_earlier_days_as_it_was() -> None:
    amended = Amendment.read({"changes": [{"repeal": "IRPA 101(1)(b.1)"}]}, LAW, NOW)
    before = Moment.read("2026-11-22")
    assert Edition(amended.book, before).rule("IRPA 101(1)(b.1)") is Edition(LAW, before).rule(
        "IRPA 101(1)(b.1)"
    )
    assert Edition(amended.book, NOW).version("IRPA 101(1)(b.1)") is None
