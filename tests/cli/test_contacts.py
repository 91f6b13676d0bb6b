"""Contacts on a page: in either language, dated, sourced, and marked where nothing confirms them."""

from datetime import date

import pytest

from passage.case.contact_words import INFORMATION, NO_PLACE, NOT_CONFIRMED, NOT_COVERED
from passage.case.contacts import contacts as found
from passage.cli.contacts import contacts
from passage.cli.page import Page
from passage.lang.holidays import PROVINCES
from passage.text import Language

TODAY = date(2026, 11, 23)


def written(lang: Language, place: str | None, on: date = TODAY) -> str:
    page = Page(lang, 1000)
    contacts(page, place, on)
    return str(page)


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("place", PROVINCES)
def test_the_contacts_of_each_place_are_written_with_where_they_were_seen(lang: Language, place: str) -> None:
    text = written(lang, place)
    assert INFORMATION[lang] in text
    for contact in found(place, TODAY):
        assert contact.name[lang] in text
        assert contact.web[lang] in text
        assert contact.telephone is None or contact.telephone in text
        assert contact.source is None or contact.source in text


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_what_is_not_confirmed_says_so(lang: Language) -> None:
    unconfirmed = sum(not each.confirmed for each in found("AB", TODAY))
    assert written(lang, "AB").count(NOT_CONFIRMED[lang]) == unconfirmed > 0


def test_a_plan_that_does_not_cover_claims_says_so() -> None:
    assert NOT_COVERED.en in written("en", "YT")
    assert NOT_COVERED.fr in written("fr", "YT")
    assert NOT_COVERED.en not in written("en", "ON")


def test_without_a_place_it_says_how_to_see_legal_aid() -> None:
    assert NO_PLACE.en in written("en", None)
    assert NO_PLACE.en not in written("en", "QC")


def test_a_row_out_of_its_dates_is_not_written() -> None:
    assert "1-833-900-1010" not in written("en", None, date(2019, 5, 28))
    assert "1-833-900-1010" in written("en", None, date(2019, 5, 29))
