"""A calendar file (RFC 5545) that tells nothing to whoever sees the phone: a number, a day, an alarm.

Each deadline is a quarter of an hour at nine in the morning of its safe day, in the time zone of the place,
with an alarm a week and a day before. Titles are neutral and identifiers are drawn at random. Were a province
to change its clocks, an alarm would be an hour off, and no day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime

from passage.engine.due import Due
from passage.text import Language, Text

TITLE = Text("Deadline {number} (Passage)", "Échéance {number} (Passage)")
ALARMS = ("-P7D", "-P1D")
FOLD = 75
"""Octets of a line, at most."""

Zone = tuple[str, str, str]
"""Its name, and its offsets in winter and in summer."""

EASTERN: Zone = ("America/Toronto", "-0500", "-0400")
ATLANTIC: Zone = ("America/Halifax", "-0400", "-0300")
ZONES: dict[str, Zone] = {
    "AB": ("America/Edmonton", "-0700", "-0600"),
    "BC": ("America/Vancouver", "-0800", "-0700"),
    "MB": ("America/Winnipeg", "-0600", "-0500"),
    "NB": ("America/Moncton", "-0400", "-0300"),
    "NL": ("America/St_Johns", "-0330", "-0230"),
    "NS": ATLANTIC,
    "NT": ("America/Edmonton", "-0700", "-0600"),
    "NU": ("America/Iqaluit", "-0500", "-0400"),
    "ON": EASTERN,
    "PE": ATLANTIC,
    "QC": EASTERN,
    "SK": ("America/Regina", "-0600", "-0600"),
    "YT": ("America/Whitehorse", "-0700", "-0700"),
}


def zone_of(place: str | None) -> Zone:
    """The time zone of a place; Ottawa’s where none is named."""
    return ZONES[place.partition("/")[0]] if place else EASTERN


def calendar_file(
    dues: Iterable[tuple[int, Due]],
    lang: Language,
    *,
    at: datetime,
    place: str | None = None,
    details: bool = False,
    identifier: Callable[[], str] | None = None,
) -> str:
    """The file: each deadline by its number, in one language. `at` is the instant of writing.

    With `details` each says what it is, with its citation. `identifier` gives a fresh name each time;
    by default a random one. Raises ValueError where `at` has no offset from UTC.
    """
    if at.utcoffset() is None:
        raise ValueError(f"{at.isoformat()} has no offset from UTC, so it names no instant")
    stamp = at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    zone = zone_of(place)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Passage//Passage//EN", "CALSCALE:GREGORIAN"]
    lines += _zone(zone)
    for number, due in dues:
        day = due.cautious or due.day
        if day is not None:
            name = (identifier or _random)()
            lines += _event(number, due, day, lang, zone[0], stamp, name, details=details)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in fold(line))


def fold(line: str) -> Iterator[str]:
    """A line as lines of at most 75 octets, the further ones after a space, no character split."""
    room, part = FOLD, ""
    for character in line:
        size = len(character.encode())
        if size > room:
            yield part
            part, room = " ", FOLD - 1
        part += character
        room -= size
    yield part


def escaped(words: str) -> str:
    """Words as the value of a property."""
    for character, instead in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        words = words.replace(character, instead)
    return words


def _random() -> str:
    import uuid  # only who writes a calendar needs it

    return f"{uuid.uuid4()}@passage.invalid"


def _event(
    number: int, due: Due, day: date, lang: Language, zone: str, stamp: str, name: str, *, details: bool
) -> Sequence[str]:
    title = escaped(TITLE.format(number=str(number))[lang])
    lines = [
        "BEGIN:VEVENT",
        f"UID:{name}",
        f"DTSTAMP:{stamp}",
        f"DTSTART;TZID={zone}:{day:%Y%m%d}T090000",
        f"DTEND;TZID={zone}:{day:%Y%m%d}T091500",
        f"SUMMARY:{title}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
    ]
    if details:
        what = f"{due.limit.title[lang]} ({due.limit.citation.label(lang)})"
        lines.append(f"DESCRIPTION:{escaped(what)}")
    for trigger in ALARMS:
        lines += [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"TRIGGER:{trigger}",
            f"DESCRIPTION:{title}",
            "END:VALARM",
        ]
    return [*lines, "END:VEVENT"]


def _zone(zone: Zone) -> Sequence[str]:
    """Summer from the second Sunday of March to the first of November, as since 2007, where there is one."""
    name, winter, summer = zone
    lines = ["BEGIN:VTIMEZONE", f"TZID:{name}"]
    if winter == summer:
        lines += _season("STANDARD", "20201101T000000", winter, winter)
    else:
        lines += _season("DAYLIGHT", "20070311T020000", winter, summer, "3;BYDAY=2SU")
        lines += _season("STANDARD", "20071104T020000", summer, winter, "11;BYDAY=1SU")
    return [*lines, "END:VTIMEZONE"]


def _season(kind: str, start: str, before: str, after: str, month: str | None = None) -> Sequence[str]:
    rule = [f"RRULE:FREQ=YEARLY;BYMONTH={month}"] if month else []
    offsets = [f"TZOFFSETFROM:{before}", f"TZOFFSETTO:{after}"]
    return [f"BEGIN:{kind}", f"DTSTART:{start}", *rule, *offsets, f"END:{kind}"]
