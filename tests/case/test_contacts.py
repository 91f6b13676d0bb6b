"""Whom to call: dated rows, by province, in both languages, with what was not confirmed said so."""

import re
from dataclasses import replace
from datetime import date

import pytest

from passage.case.contacts import Contact, Kind, contacts, table
from passage.lang import Confidence
from passage.lang.holidays import PROVINCES
from passage.text import Complaint, Text
from passage.text.typography import faults

TODAY = date(2026, 11, 23)
TELEPHONE = re.compile(r"1-8\d\d-\d{3}-\d{4}|[2-9]\d\d-\d{3}-\d{4}|211")
ADDRESS = re.compile(r"https?://[\w.-]+/\S*|https?://[\w.-]+")


def texts(contact: Contact) -> list[Text]:
    return [contact.name, *(() if contact.note is None else (contact.note,))]


@pytest.mark.parametrize("province", PROVINCES)
def test_each_province_and_territory_has_its_legal_aid_and_says_whether_it_covers_claims(
    province: str,
) -> None:
    plans = [each for each in contacts(province, TODAY) if each.kind is Kind.LEGAL_AID]
    assert len(plans) == 1
    assert plans[0].place == province
    assert plans[0].refugee_matters is not None


@pytest.mark.parametrize("province", PROVINCES)
def test_the_contacts_of_a_place_come_before_those_of_all_canada(province: str) -> None:
    places = [each.place for each in contacts(province, TODAY)]
    own = places.index(None)
    assert set(places[:own]) == {province}
    assert set(places[own:]) == {None}
    assert places[own:] == [each.place for each in contacts(None, TODAY)]


def test_a_town_has_the_contacts_of_its_province() -> None:
    assert contacts("ON/Ottawa", TODAY) == contacts("ON", TODAY)


def test_a_place_that_is_none_is_told_with_those_that_are() -> None:
    with pytest.raises(Complaint, match="QC"):
        contacts("Ottawa", TODAY)


def test_a_row_is_shown_from_its_first_day_and_not_before() -> None:
    hotline = next(each for each in table() if each.key == "trafficking_hotline")
    assert hotline.telephone == "1-833-900-1010"
    assert hotline not in contacts(None, date(2019, 5, 28))
    assert hotline in contacts(None, date(2019, 5, 29))


def test_a_row_is_not_shown_from_the_day_on_which_it_ends() -> None:
    ended = replace(table()[0], place="QC", since=date(2026, 1, 1), until=date(2026, 7, 1))
    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 6, 30), date(2026, 7, 1))
    assert [ended.holds("QC", day) for day in days] == [False, True, True, False]


def test_every_dated_row_is_shown_on_the_right_side_of_its_dates() -> None:
    for each in table():
        if each.since is not None:
            before = date.fromordinal(each.since.toordinal() - 1)
            assert not each.holds(each.place, before), each.key
            assert each.holds(each.place, each.since), each.key


def test_no_two_rows_have_one_key() -> None:
    keys = [each.key for each in table()]
    assert len(keys) == len(set(keys))


def test_a_telephone_number_has_the_form_of_one() -> None:
    assert [each.key for each in table() if each.telephone and not TELEPHONE.fullmatch(each.telephone)] == []


def test_every_row_has_an_address_and_those_that_were_read_a_source_and_a_day() -> None:
    for each in table():
        assert ADDRESS.fullmatch(each.web.en), each.key
        assert ADDRESS.fullmatch(each.web.fr), each.key
        assert (each.source is None) == (each.verified_on is None), each.key
        assert each.source is None or ADDRESS.fullmatch(each.source), each.key
        assert each.source is not None or not each.confirmed, each.key


def test_a_row_of_low_confidence_is_shown_and_not_confirmed() -> None:
    doubtful = [each for each in contacts("AB", TODAY) if each.confidence is Confidence.LOW]
    assert doubtful
    assert not any(each.confirmed for each in doubtful)


def test_both_languages_are_written_and_set_as_they_are_in_canada() -> None:
    alike = [text.en for each in table() for text in texts(each) if text.accidental]
    assert alike == []
    assert [(text.fr, found) for each in table() for text in texts(each) if (found := faults(text.fr))] == []


def test_every_kind_of_help_is_there() -> None:
    assert {each.kind for each in table()} == set(Kind)
