"""The calendar file can be read back, keeps within its lines, and tells nothing to whoever sees it."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import passage
from passage.case.deadlines import PLACE
from passage.case.ics import ZONES, calendar_file, escaped, fold, zone_of
from passage.law import book
from passage.text import LANGUAGES, Language

AT = datetime(2026, 5, 2, 13, 0, tzinfo=UTC)
FACTS: dict[str, object] = {
    "decision.reasons_on": "2026-05-01",
    "court.notified_on": "2026-05-01",
    "hearing.on": "2026-04-15..2026-04-16",
}


def written(lang: Language = "en", *, details: bool = False, place: str | None = None) -> str:
    dues = enumerate(passage.Case(FACTS).deadlines(place=place), 1)
    return calendar_file(dues, lang, at=AT, place=place, details=details)


def parsed(text: str) -> list[tuple[str, str, str]]:
    """Each line as its component, name and value, unfolded and unescaped: a parser of this test’s own."""
    assert text.endswith("\r\n")
    lines = text[:-2].split("\r\n")
    assert all(line and "\n" not in line and "\r" not in line for line in lines)
    whole: list[str] = []
    for line in lines:
        if line.startswith(" "):
            whole[-1] += line[1:]
        else:
            whole.append(line)
    found: list[tuple[str, str, str]] = []
    open_: list[str] = []
    for line in whole:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            open_.append(value)
            continue
        if name == "END":
            assert open_.pop() == value
            continue
        plain = re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)
        found.append((open_[-1], name, plain))
    assert open_ == []
    return found


def test_it_reads_back_as_the_deadlines_in_order() -> None:
    calendar = passage.Case(FACTS).deadlines()
    found = parsed(written())
    starts = [value for part, name, value in found if part == "VEVENT" and name.startswith("DTSTART")]
    assert starts == [f"{due.day:%Y%m%d}T090000" for due in calendar if due.day]
    titles = [value for part, name, value in found if (part, name) == ("VEVENT", "SUMMARY")]
    assert titles == [f"Deadline {number} (Passage)" for number in range(1, len(calendar) + 1)]


def test_each_has_a_name_of_its_own_a_stamp_and_two_alarms_and_a_zone() -> None:
    found = parsed(written())
    events = sum(name == "SUMMARY" for part, name, _ in found)
    names = [value for _, name, value in found if name == "UID"]
    assert len(set(names)) == events
    assert [value for _, name, value in found if name == "DTSTAMP"] == ["20260502T130000Z"] * events
    assert sum(part == "VALARM" and name == "TRIGGER" for part, name, _ in found) == 2 * events
    zones = {name for part, name, _ in found if part == "VEVENT" and name.startswith("DTSTART")}
    assert zones == {"DTSTART;TZID=America/Toronto"}
    assert ("VTIMEZONE", "TZID", "America/Toronto") in found


def test_two_files_of_one_case_share_no_name() -> None:
    one, other = ({value for _, name, value in parsed(written()) if name == "UID"} for _ in range(2))
    assert one & other == set()


LAW = re.compile(
    r"refug|claim|asylum|appeal|hearing|removal|court|board|deport|leave|judicial|IRP|RPD|RAD|"
    r"asile|appel|audience|renvoi|cour|commission|demande|autorisation|LIPR|RIPR|SPR|SAR",
    re.IGNORECASE,
)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_tells_nothing_of_what_it_is_about(lang: Language) -> None:
    text = written(lang)
    assert LAW.findall(text) == []
    keys = [*book().limits, *book().facts]
    assert [key for key in keys if key in text] == []
    assert not any(day in text for day in ("20260501", "20260415T", "2026-05-01"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_says_what_each_is_where_that_is_asked_for(lang: Language) -> None:
    found = [value for part, name, value in parsed(written(lang, details=True)) if part == "VEVENT"]
    notice = book().limits["appeal.notice"]
    assert f"{notice.title[lang]} ({notice.citation.label(lang)})" in found


def test_titles_are_in_the_language_asked_for() -> None:
    assert "SUMMARY:Échéance 1 (Passage)\r\n" in written("fr")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=400))
def test_no_line_is_too_long_and_no_character_is_split(words: str) -> None:
    line = f"X:{words}"
    lines = list(fold(line))
    assert all(len(each.encode()) <= 75 for each in lines)
    assert all(each.startswith(" ") for each in lines[1:])
    assert lines[0] + "".join(each[1:] for each in lines[1:]) == line


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n"), max_size=100))
def test_whatever_is_escaped_reads_back(words: str) -> None:
    text = f"BEGIN:A\r\nX:{escaped(words)}\r\nEND:A\r\n"
    assert parsed(text) == [("A", "X", words)]


def test_every_place_has_a_time_zone() -> None:
    places = book().facts[PLACE].codes  # type: ignore[attr-defined]
    assert {place.partition("/")[0] for place in places} == ZONES.keys()
    assert zone_of("ON/Ottawa") == zone_of(None) == zone_of("QC")
    assert zone_of("SK")[1] == zone_of("SK")[2]


def test_the_offsets_are_those_of_the_time_zones() -> None:
    zoneinfo = pytest.importorskip("zoneinfo")
    for name, winter, summer in ZONES.values():
        zone = zoneinfo.ZoneInfo(name)
        for month, told in ((1, winter), (7, summer)):
            offset = datetime(2024, month, 15, tzinfo=zone).strftime("%z")
            assert offset == told, name


def test_a_place_without_summer_time_has_one_season() -> None:
    assert written(place="SK").count("BEGIN:DAYLIGHT") == 0
    assert written(place="BC").count("BEGIN:DAYLIGHT") == 1


def test_an_instant_of_writing_has_an_offset() -> None:
    with pytest.raises(ValueError, match="offset"):
        calendar_file([], "en", at=AT.replace(tzinfo=None))
