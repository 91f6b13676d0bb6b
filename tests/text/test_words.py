import datetime as dt
import subprocess
import sys
from decimal import Decimal

import pytest
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from passage.text import LANGUAGES, Language, Text, date, days, full_date, instant, listing, number, plural
from passage.text.typography import faults

NBSP = "\u00a0"
LOCALES = {"en": "en_CA", "fr": "fr_CA"}


def test_a_day_is_written_as_each_language_writes_it() -> None:
    day = dt.date(2026, 11, 23)
    assert date(day, "en") == "November 23, 2026"
    assert date(day, "fr") == "23 novembre 2026"


@given(st.dates(dt.date(1000, 1, 1)))
def test_days_with_their_weekday_agree_with_the_canadian_locales(day: dt.date) -> None:
    for lang in LANGUAGES:
        locale = format_date(day, "full", locale=LOCALES[lang])
        assert full_date(day, lang).replace("1er ", "1 ") == locale.replace("1er ", "1 ")


def test_only_the_first_of_the_month_is_1er() -> None:
    assert date(dt.date(2026, 11, 1), "fr") == "1er novembre 2026"
    assert date(dt.date(2026, 11, 2), "fr") == "2 novembre 2026"
    assert date(dt.date(2026, 11, 11), "fr") == "11 novembre 2026"
    assert date(dt.date(2026, 11, 1), "en") == "November 1, 2026"


@given(st.dates(dt.date(1000, 1, 1)))
def test_dates_agree_with_the_canadian_locales(day: dt.date) -> None:
    for lang in LANGUAGES:
        locale = format_date(day, "long", locale=LOCALES[lang])
        assert date(day, lang).replace("1er ", "1 ") == locale.replace("1er ", "1 ")


@pytest.mark.parametrize(
    ("moment", "en", "fr"),
    [
        ("2023-03-25T00:01-04:00", "March 25, 2023, 12:01 a.m. EDT", "le 25 mars 2023 à 0~h~01 (HAE)"),
        ("2024-02-29T23:30-05:00", "February 29, 2024, 11:30 p.m. EST", "le 29 février 2024 à 23~h~30 (HNE)"),
        ("2026-07-01T12:00-04:00", "July 1, 2026, 12:00 p.m. EDT", "le 1er juillet 2026 à 12~h~00 (HAE)"),
        ("2026-07-01T00:00+00:00", "July 1, 2026, 12:00 a.m. UTC", "le 1er juillet 2026 à 0~h~00 (UTC)"),
        (
            "2026-07-02T11:59-03:30",
            "July 2, 2026, 11:59 a.m. UTC-03:30",
            "le 2 juillet 2026 à 11~h~59 (UTC-03:30)",
        ),
        (
            "2026-07-02T13:05:09+09:00",
            "July 2, 2026, 1:05:09 p.m. UTC+09:00",
            "le 2 juillet 2026 à 13~h~05~min~09~s (UTC+09:00)",
        ),
    ],
)
def test_an_instant_keeps_its_zone(moment: str, en: str, fr: str) -> None:
    when = dt.datetime.fromisoformat(moment)
    assert instant(when, "en") == en
    assert instant(when, "fr") == fr.replace("~", NBSP)


def test_a_time_without_an_offset_is_no_instant() -> None:
    with pytest.raises(ValueError, match="no offset"):
        instant(dt.datetime(2023, 3, 25, 0, 1), "en")


def test_numbers_group_by_thousands_and_keep_every_digit() -> None:
    assert number(12345.6, "en") == "12,345.6"
    assert number(12345.6, "fr") == f"12{NBSP}345,6"
    assert number(999, "fr") == "999"
    assert number(1000, "fr") == f"1{NBSP}000"
    assert number(-1234567, "en") == "-1,234,567"
    assert number(Decimal("0.10"), "fr") == "0,10"
    assert number(1e21, "en") == "1,000,000,000,000,000,000,000"


@pytest.mark.parametrize("n", [float("nan"), float("inf"), Decimal("-Infinity")])
def test_what_is_not_finite_is_not_a_number_in_words(n: float | Decimal) -> None:
    with pytest.raises(ValueError, match="digits"):
        number(n, "fr")


@given(st.one_of(st.integers(-(10**12), 10**12), st.decimals(-(10**6), 10**6, places=2)))
def test_numbers_agree_with_the_canadian_locales(n: int | Decimal) -> None:
    shown = n if isinstance(n, int) else n.normalize()
    for lang in LANGUAGES:
        assert number(shown, lang).removeprefix("-") == format_decimal(
            abs(shown), locale=LOCALES[lang], decimal_quantization=False
        )


def test_lists_are_joined_by_and_or_or() -> None:
    assert listing(["a", "b", "c"], "en") == "a, b and c"
    assert listing(["a", "b", "c"], "fr") == "a, b et c"
    assert listing(["a", "b"], "en", "or") == "a or b"
    assert listing(["a", "b"], "fr", "or") == "a ou b"
    assert listing(["a"], "fr") == "a"
    assert listing([], "en") == ""
    assert listing([Text("spouse", "époux"), "Canada"], "fr") == "époux et Canada"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("joint", "style"), [("and", "standard"), ("or", "or")])
def test_lists_agree_with_the_canadian_locales(lang: Language, joint, style) -> None:
    for n in range(1, 6):
        items = list("abcde"[:n])
        assert listing(items, lang, joint) == format_list(items, style, locale=LOCALES[lang])


@pytest.mark.parametrize(
    ("n", "en", "fr"),
    [
        (0, "0 claims", "0 demande"),
        (1, "1 claim", "1 demande"),
        (Decimal("1.5"), "1.5 claims", "1,5 demande"),
        (2, "2 claims", "2 demandes"),
        (1200, "1,200 claims", f"1{NBSP}200 demandes"),
    ],
)
def test_french_is_singular_under_two_and_english_only_at_one(n: int | Decimal, en: str, fr: str) -> None:
    written = plural(n, Text("{n} claim", "{n} demande"), Text("{n} claims", "{n} demandes"))
    assert written == Text(en, fr)


def test_a_plural_without_a_number_in_it_is_possible() -> None:
    child = plural(1, Text("the child", "l’enfant"), Text("the children", "les enfants"))
    assert child == Text("the child", "l’enfant")


def test_days_do_not_part_from_their_number_in_french() -> None:
    assert days(14) == Text("14 days", f"14{NBSP}jours")
    assert days(1) == Text("1 day", f"1{NBSP}jour")
    assert days(0) == Text("0 days", f"0{NBSP}jour")


@given(st.datetimes(dt.datetime(1950, 1, 1), timezones=st.just(dt.UTC)), st.integers(0, 10**7))
def test_what_is_written_in_french_has_no_fault(when: dt.datetime, n: int) -> None:
    for written in (instant(when, "fr"), number(n, "fr"), days(n)["fr"], date(when, "fr")):
        assert faults(written) == []


def test_this_room_loads_no_locale_library() -> None:
    code = (
        "import sys, datetime, passage.text as t, passage.cite as c;"
        "t.date(datetime.date(2026, 1, 1), 'fr'); t.country('MEX', 'fr');"
        "c.Citation.parse('IRPA 101').label('fr');"
        "sys.exit(any(m.split('.')[0] in {'babel', 'yaml', 'click', 'numpy'} for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
