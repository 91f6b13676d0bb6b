from datetime import date

import pytest

from passage.lang import Choice, Country, Day, Enumeration, Interval, Number, Relation, Row
from passage.lang.facts import Boolean
from passage.text import Complaint, Text

SAID = {name: Text(f"the {name}", f"le {name}") for name in ("question", "statement", "why", "help")}


class Way(Choice):
    LAND = "land", "by land", "par terre"
    AIR = "air", "by air", "par avion"


class Kin(Row):
    way = Enumeration("kin.way", choices=Way, cite="IRPA 99", **SAID)
    near = Boolean("kin.near", cite="IRPA 99", **SAID)


class Place(Row):
    country = Country("places.country", cite="IRPA 99", **SAID)


ANSWER = Boolean("answer", cite="IRPA 99", **SAID)
WAY = Enumeration("way", choices=Way, cite="IRPA 99", **SAID)
DAY = Day("day", cite="IRPA 99", **SAID)
AGE = Number("age", unit=Text("years", "ans"), most=120, cite="IRPA 99", **SAID)
KIN = Relation("kin", row=Kin, row_name=SAID["help"], whole=SAID["help"], cite="IRPA 99", **SAID)
PLACES = Relation("places", row=Place, row_name=SAID["help"], whole=SAID["help"], cite="IRPA 99", **SAID)


@pytest.mark.parametrize("told", [None, "", "?", "unknown", "inconnu", "I don't know"[2:]])
def test_what_nobody_tells_stays_unknown(told: str | None) -> None:
    for fact in (ANSWER, WAY, DAY, AGE):
        assert fact.read(told) is None


@pytest.mark.parametrize(("told", "read"), [(True, True), ("oui", True), ("no", False), ("Non", False)])
def test_a_yes_or_a_no_is_read_in_both_languages(told: object, read: bool) -> None:
    assert ANSWER.read(told) is read


@pytest.mark.parametrize("told", [1, 0, "maybe", [], "yes please"])
def test_what_is_neither_a_yes_nor_a_no_is_refused(told: object) -> None:
    with pytest.raises(Complaint):
        ANSWER.read(told)


def test_an_enumerated_fact_takes_its_own_values_only() -> None:
    assert WAY.read("air") == "air"
    assert WAY.read(Way.LAND) == "land"
    with pytest.raises(Complaint) as refused:
        WAY.read("sea")
    assert "land, air" in refused.value.text("fr")


def test_a_day_may_be_an_interval_open_on_either_side() -> None:
    first, last = date(2026, 5, 1).toordinal(), date(2026, 5, 10).toordinal()
    assert DAY.read("2026-05-01") == Interval(first, first)
    assert DAY.read(date(2026, 5, 1)) == Interval(first, first)
    assert DAY.read("2026-05-01..2026-05-10") == Interval(first, last)
    assert DAY.read({"not_before": "2026-05-01", "not_after": "2026-05-10"}) == Interval(first, last)
    assert DAY.read("..2026-05-10").high == last
    assert DAY.read("2026-05-01..").low == first


@pytest.mark.parametrize(
    "told", ["2026-02-30", "May 1", 20260501, "2026-05-10..2026-05-01", "0001-01-01", {}]
)
def test_what_is_no_day_is_refused(told: object) -> None:
    with pytest.raises(Complaint):
        DAY.read(told)


@pytest.mark.parametrize("told", [-1, 121, "x", 3.5, True])
def test_a_number_stays_within_its_range(told: object) -> None:
    assert AGE.read(0) == Interval(0, 0)
    assert AGE.read("120") == Interval(120, 120)
    with pytest.raises(Complaint):
        AGE.read(told)


def test_an_empty_list_is_not_a_no_until_it_is_complete() -> None:
    assert KIN.read([]).complete is None
    assert KIN.read({"rows": [], "complete": "yes"}).complete is True
    assert KIN.read({"rows": []}).complete is None


def test_a_row_keeps_what_is_unknown_in_it() -> None:
    (row,) = KIN.read([{"way": "air"}]).rows
    assert row == {"way": "air", "near": None}


def test_a_list_of_one_field_may_be_told_plainly() -> None:
    assert [row["country"] for row in PLACES.read(["MEX", "Haïti", "United States"]).rows] == [
        "MEX",
        "HTI",
        "USA",
    ]


@pytest.mark.parametrize("told", ["MEX", 5, [{"colour": "red"}], [3], {"list": []}])
def test_what_is_no_list_of_rows_is_refused_by_name(told: object) -> None:
    with pytest.raises(Complaint) as refused:
        KIN.read(told)
    assert refused.value.field is not None
    assert refused.value.field.startswith("kin")
