"""What is not sure is gathered whole, in its three parts, in both languages."""

from dataclasses import replace

import pytest

from passage import law
from passage.case.contacts import table as contacts
from passage.case.uncertain import Group, Uncertain, uncertain
from passage.lang import Answerer, Confidence, Flag, FlagKind
from passage.lang.holidays import table as holidays
from passage.text import Text
from passage.text.typography import faults

BOOK = law.book()
FOUND = uncertain(BOOK)
DOUBTS = (FlagKind.UNCONFIRMED, FlagKind.AMBIGUITY, FlagKind.LANGUAGES_DIFFER)


def names(*groups: Group) -> set[str]:
    return {name for each in FOUND for name in each.names if not groups or each.group in groups}


def test_everything_told_with_less_than_high_confidence_is_there() -> None:
    stated = (*BOOK.provisions.values(), *BOOK.limits.values())
    assert {each.key for each in stated if each.confidence is not Confidence.HIGH} <= names()
    overlaid = (limit for limit in BOOK.limits.values() if limit.overlays)
    doubted = (each for each in overlaid for o in each.overlays if o.confidence is not Confidence.HIGH)
    assert {each.key for each in doubted} <= names(Group.OVERLAY)
    assert {row.key for row in holidays() if row.confidence != "high"} <= names(Group.HOLIDAY)
    assert {row.key for row in contacts() if row.confidence is not Confidence.HIGH} <= names(Group.CONTACT)


def test_every_flag_of_doubt_is_there_with_everything_that_raises_it() -> None:
    for stated in (*BOOK.provisions.values(), *BOOK.limits.values()):
        for flag in stated.flags:
            if flag.kind in DOUBTS:
                entries = [each for each in FOUND if each.key == flag.key and stated.key in each.names]
                assert entries, f"{stated.key} {flag.key}"


def test_every_row_of_the_treaties_is_there() -> None:
    rows = {row.cite for rows in law.undertakings().values() for row in rows}
    assert rows <= names(Group.UNCONFIRMED)


def test_every_reading_and_every_list_is_there() -> None:
    for answerer, group in ((Answerer.LAW, Group.READING), (Answerer.FEED, Group.LIST)):
        asked = {fact.key for fact in BOOK.facts.values() if fact.answered_by is answerer}
        assert asked == names(group)


@pytest.mark.parametrize("entry", FOUND, ids=lambda each: f"{each.group.name} {each.names[0]} {each.key}")
def test_each_has_its_three_parts_in_both_languages_and_its_french_is_set_as_in_canada(
    entry: Uncertain,
) -> None:
    for words in (entry.doubt.what, entry.doubt.by, entry.doubt.hangs):
        assert words.en != words.fr, words
    for words in (entry.heading, entry.doubt.what, entry.doubt.by, entry.doubt.hangs):
        assert faults(words.fr) == []


def test_what_is_not_confirmed_is_told_in_parts() -> None:
    stated = (*BOOK.provisions.values(), *BOOK.limits.values())
    whole = {
        (each.key, flag.key)
        for each in stated
        for flag in each.flags
        if flag.kind is FlagKind.UNCONFIRMED and flag.doubt is None
    }
    assert whole == set()


def test_a_provision_become_less_sure_is_listed_at_once() -> None:
    sure = BOOK.provisions["IRPA 33"]
    assert sure.key not in names(Group.UNCONFIRMED)
    doubted = BOOK.with_provision(replace(sure, confidence=Confidence.LOW))
    assert any(sure.key in each.names for each in uncertain(doubted))
    flagged = BOOK.with_provision(replace(sure, flags=(Flag("planted", Text("Is it?", "L’est-ce?")),)))
    assert any(each.key == "planted" for each in uncertain(flagged))
