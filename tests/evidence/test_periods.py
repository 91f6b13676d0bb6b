"""A period is written and read back, sorts by its days, and has a name in both languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from passage.evidence.periods import Period
from passage.text import Complaint
from passage.text.typography import faults

days = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(days, days)
def test_what_is_written_is_read_back(first: date, last: date) -> None:
    period = Period(min(first, last), max(first, last))
    assert Period.parse(str(period)) == period
    assert faults(period.label.fr) == []


@pytest.mark.parametrize(
    ("text", "kind", "days_in_it", "en", "fr"),
    [
        ("2024", "year", 366, "2024", "2024"),
        ("2023-Q3", "quarter", 92, "Q3 2023", "T3\u00a02023"),
        ("2023-02", "month", 28, "February 2023", "février 2023"),
        ("2023-03-25", "day", 1, "March 25, 2023", "25 mars 2023"),
        ("2022-04-01..2023-03-31", "span", 365, "fiscal year 2022-2023", "exercice 2022-2023"),
        ("2023-01..2023-09", "span", 273, "January to September 2023", "janvier à septembre 2023"),
        ("2015..2023", "span", 3287, "2015 to 2023", "2015 à 2023"),
        (
            "2023-03-25..2023-12-31",
            "span",
            282,
            "March 25, 2023 to December 31, 2023",
            "du 25 mars 2023 au 31 décembre 2023",
        ),
    ],
)
def test_periods_have_names(text: str, kind: str, days_in_it: int, en: str, fr: str) -> None:
    period = Period.parse(text)
    assert (period.kind, period.days) == (kind, days_in_it)
    assert (period.label.en, period.label.fr) == (en, fr)


@pytest.mark.parametrize(
    ("text", "en", "fr"),
    [
        ("2024", "in 2024", "en 2024"),
        ("2023-Q3", "in Q3 2023", "au T3\u00a02023"),
        ("2023-02", "in February 2023", "en février 2023"),
        ("2023-03-25", "on March 25, 2023", "le 25 mars 2023"),
        ("2022-04-01..2023-03-31", "in fiscal year 2022-2023", "pendant l’exercice 2022-2023"),
        ("2023-01..2023-09", "from January to September 2023", "de janvier à septembre 2023"),
        ("2023-04..2023-09", "from April to September 2023", "d’avril à septembre 2023"),
        (
            "2023-03-25..2023-12-31",
            "from March 25, 2023 to December 31, 2023",
            "du 25 mars 2023 au 31 décembre 2023",
        ),
    ],
)
def test_periods_are_said_as_a_sentence_needs_them(text: str, en: str, fr: str) -> None:
    when = Period.parse(text).when
    assert (when.en, when.fr) == (en, fr)


@pytest.mark.parametrize("text", ["", "23", "2023-13", "2023-Q5", "2023-02-30", "2024..2023", "..", "２０23"])
def test_what_is_no_period_is_a_complaint(text: str) -> None:
    with pytest.raises(Complaint):
        Period.parse(text)


def test_periods_sort_by_their_days_and_lie_in_one_another() -> None:
    texts = ["2022", "2023-01", "2023-Q1", "2023", "2023-02", "2024-01-01"]
    assert [str(each) for each in sorted(map(Period.parse, reversed(texts)))] == texts
    assert Period.month(2023, 2).within(Period.quarter(2023, 1))
    assert not Period.quarter(2023, 1).within(Period.month(2023, 2))
