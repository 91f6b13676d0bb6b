"""The thirty rows of the table of limits: each is stated, well formed, and cited to a place that is there."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from passage.lang import Book, Confidence, Day, Layer
from passage.lang.limits import (
    Leg,
    Meaning,
    condition,
    leg,
    limit,
    running,
)
from passage.lang.nodes import Holds
from passage.law import book
from passage.text import Complaint, Text

LIMITS = book().limits.values()
TEXTS = {
    "IRPA": "acts/I-2.5.xml",
    "IRPR": "regulations/SOR-2002-227.xml",
    "RPDR": "regulations/SOR-2012-256.xml",
    "RADR": "regulations/SOR-2012-257.xml",
}


def test_every_row_has_its_limits() -> None:
    assert {each.row for each in LIMITS} == set(range(1, 31))


def test_limits_stand_in_the_order_of_the_rows() -> None:
    rows = [each.row for each in LIMITS]
    assert rows == sorted(rows)


def test_what_is_said_to_be_received_by_a_day_is_a_last_day() -> None:
    assert {each.meaning for each in LIMITS if each.by_receipt} == {Meaning.LAST_DAY}


def test_nothing_that_takes_effect_of_itself_is_carried_past_a_holiday_but_by_the_time_before_it() -> None:
    carried = [
        each for each in LIMITS if each.meaning is not Meaning.LAST_DAY for leg in each.legs if leg.roll
    ]
    assert {each.key for each in carried if each.meaning in (Meaning.EFFECT, Meaning.DEEMED)} == {
        "protection.late",
        "protection.late_mailed",
        "order.appeal_not_filed",
        "order.appeal_not_perfected",
    }
    assert all(
        leg.then for each in carried if each.meaning is Meaning.EFFECT for leg in each.versions[-1].legs[:1]
    )


def test_rules_not_read_are_marked_so() -> None:
    unread = {each.key for each in LIMITS if each.citation.instrument == "FCR"}
    assert {each.key for each in LIMITS if each.confidence is Confidence.LOW} == unread


def test_only_notices_stand_beside_the_statute() -> None:
    beside = {overlay.layer for each in LIMITS for overlay in each.overlays}
    assert beside == {Layer.NOTICE}
    assert {each.layer for each in LIMITS} == {Layer.ACT, Layer.REGULATION, Layer.RULES}


def places(node: ElementTree.Element, place: str) -> Iterator[tuple[str, str]]:
    """Every place under a node, with the text that stands there."""
    for child in node:
        label = child.findtext("Label")
        if child.tag in ("Subsection", "Paragraph", "Subparagraph", "Clause") and label:
            yield place + label, " ".join("".join(child.itertext()).split())
            yield from places(child, place + label)


@pytest.fixture(scope="module")
def official(shared: Path) -> dict[str, dict[str, str]]:
    """The English of every place of the official texts."""
    found: dict[str, dict[str, str]] = {}
    for instrument, file in TEXTS.items():
        body = (
            ElementTree.parse(shared / "law" / "statutes" / "current" / "eng" / file).getroot().find("Body")
        )
        assert body is not None
        there = found[instrument] = {}
        for section in body.iter("Section"):
            if (label := section.findtext("Label")) and section.find("AmendedText") is None:
                there[label] = " ".join("".join(section.itertext()).split())
                there.update(places(section, label))
    return found


NUMBERS = {
    3: "three",
    5: "five",
    7: "seven",
    10: "10",
    12: "12",
    15: "15",
    20: "20",
    30: "30",
    60: "60",
    90: "90",
}


MAILED = {key for key in book().limits if key.endswith("_mailed") and "assessments_mailed" not in key} - {
    "protection.form_mailed"
}
"""Limits to which the seven days of the mail come from another provision."""


def counts(each: Leg) -> set[int]:
    """The numbers of a leg, the next day aside."""
    return {int(n) for n in re.findall(r"count=-?(\d+)", repr(each.period))}


def test_every_number_of_a_limit_stands_in_the_text_that_it_cites(
    official: dict[str, dict[str, str]],
) -> None:
    elsewhere = {"boc.extension": {15}, "order.appeal_not_filed": {15}, "order.appeal_not_perfected": {30}}
    for each in LIMITS:
        if each.citation.instrument not in official or not each.versions[-1].legs:
            continue
        text = official[each.citation.instrument][each.citation.pinpoint]
        for number in counts(each.versions[-1].legs[0]) - elsewhere.get(each.key, set()):
            if number != 7 or each.key not in MAILED:
                assert re.search(rf"\b{NUMBERS[number]}\b", text), (each.key, number, text)


NOTHING = Text("nothing", "rien")
RUNS = Day("event.on", question=NOTHING, statement=NOTHING, why=NOTHING, help=NOTHING, cite="IRPA 1")


def made(event: Day = RUNS, **more: object) -> Book:
    """A book of one limit."""
    from datetime import date

    version = running(NOTHING, leg(event), since="2020-01-01", **more)  # type: ignore[arg-type]
    one = limit(
        "x", 1, "IRPA 1", event, NOTHING, NOTHING, Meaning.LAST_DAY, version,
        verified_on=date(2026, 1, 1), known_from="2020-01-01",
    )  # fmt: skip
    return Book.of([RUNS], [], [], limits=lambda: [one])


def test_a_limit_of_known_events_is_whole() -> None:
    assert list(made().limits) == ["x"]


def test_a_limit_whose_event_is_no_day_of_the_book_is_refused() -> None:
    other = Day("other.on", question=NOTHING, statement=NOTHING, why=NOTHING, help=NOTHING, cite="IRPA 1")
    with pytest.raises(Complaint, match="not there"):
        made(other)


def test_a_limit_whose_condition_names_nothing_is_refused() -> None:
    with pytest.raises(Complaint, match="not there"):
        made(only_if=(condition(Holds("nothing"), NOTHING, "IRPA 1"),))


def test_a_limit_whose_versions_overlap_is_refused() -> None:
    from datetime import date

    versions = [running(NOTHING, leg(RUNS), since=since) for since in ("2020-01-01", "2021-01-01")]
    with pytest.raises(ValueError, match="overlap"):
        limit(
            "x", 1, "IRPA 1", RUNS, NOTHING, NOTHING, Meaning.LAST_DAY, *versions,
            verified_on=date(2026, 1, 1), known_from="2020-01-01",
        )  # fmt: skip


def test_the_law_says_something_else_once_a_limit_does() -> None:
    from dataclasses import replace

    notice = book().limits["appeal.notice"]
    assert book().with_limit(replace(notice, row=99)).fingerprint != book().fingerprint
