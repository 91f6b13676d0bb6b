"""Dates, instants, numbers and lists, as each official language writes them in Canada.

The twelve months and the few rules are written out here, because loading a locale library for one date
takes some 40 ms, more than everything else the terminal does with a case; the tests compare each of
them with that library's Canadian locales. Where French calls for a space that does not break, it is
U+00A0: in numbers, before a unit, and around the h of an hour.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from .pair import Language, Text

NBSP = "\u00a0"

MONTHS: dict[Language, tuple[str, ...]] = {
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    "fr": (
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
}

WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
}

# Instants of federal law are Ottawa's: standard time (Interpretation Act, s. 35) or daylight time.
ZONES = {
    dt.timedelta(hours=-4): Text("EDT", "HAE"),
    dt.timedelta(hours=-5): Text("EST", "HNE"),
}

JOINTS: dict[Language, dict[Literal["and", "or"], str]] = {
    "en": {"and": "and", "or": "or"},
    "fr": {"and": "et", "or": "ou"},
}


def date(day: dt.date, lang: Language) -> str:
    """A day in words: “November 23, 2026”, « 23 novembre 2026 », « 1er novembre 2026 »."""
    month = MONTHS[lang][day.month - 1]
    if lang == "en":
        return f"{month} {day.day}, {day.year}"
    return f"{'1er' if day.day == 1 else day.day} {month} {day.year}"


def full_date(day: dt.date, lang: Language) -> str:
    """A day in words with its weekday: “Sunday, November 1, 2026”, « dimanche 1er novembre 2026 »."""
    return f"{WEEKDAYS[lang][day.weekday()]}{',' if lang == 'en' else ''} {date(day, lang)}"


def instant(moment: dt.datetime, lang: Language) -> str:
    """An instant to the minute (to the second where it has seconds), with its zone.

    “March 25, 2023, 12:01 a.m. EDT”, « le 25 mars 2023 à 0 h 01 (HAE) ». Offsets other than those of
    Eastern time are given from UTC. Raises `ValueError` for a datetime without an offset, which is no
    instant.
    """
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError(f"{moment.isoformat()} has no offset from UTC, so it names no instant")
    zone = ZONES[offset][lang] if offset in ZONES else _from_utc(offset)
    if lang == "en":
        half = "a.m." if moment.hour < 12 else "p.m."
        clock = f"{moment.hour % 12 or 12}:{moment:%M}" + (f":{moment:%S}" if moment.second else "")
        return f"{date(moment, lang)}, {clock} {half} {zone}"
    clock = f"{moment.hour}{NBSP}h{NBSP}{moment:%M}"
    if moment.second:
        clock += f"{NBSP}min{NBSP}{moment:%S}{NBSP}s"
    return f"le {date(moment, lang)} à {clock} ({zone})"


def _from_utc(offset: dt.timedelta) -> str:
    if not offset:
        return "UTC"
    minutes = abs(offset) // dt.timedelta(minutes=1)
    return f"UTC{'-' if offset < dt.timedelta() else '+'}{minutes // 60:02}:{minutes % 60:02}"


def number(n: int | float | Decimal, lang: Language) -> str:
    """A number in digits, all of them: “12,345.6”, « 12 345,6 ». Raises `ValueError` if not finite."""
    exact = Decimal(str(n))
    if not exact.is_finite():
        raise ValueError(f"{n} cannot be written in digits")
    english = f"{exact:,f}"
    return english if lang == "en" else english.replace(",", NBSP).replace(".", ",")


def listing(items: Sequence[str | Text], lang: Language, joint: Literal["and", "or"] = "and") -> str:
    """Things in a row: “a, b and c”, « a, b ou c ». Nothing gives the empty string."""
    words = [item if isinstance(item, str) else item[lang] for item in items]
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {JOINTS[lang][joint]} {words[-1]}"


def plural(n: int | float | Decimal, one: Text, other: Text) -> Text:
    """The wording for a quantity, with `{n}` in it written as a number.

    English is singular for 1 alone; French for everything under 2: « 0 demande », « 1,5 demande ».
    """

    def write(lang: Language) -> str:
        single = n == 1 if lang == "en" else abs(n) < 2
        return (one if single else other)[lang].replace("{n}", number(n, lang))

    return Text.each(write)


def days(n: int) -> Text:
    """A number of days: “14 days”, « 14 jours »."""
    return plural(n, Text("{n} day", "{n}\u00a0jour"), Text("{n} days", "{n}\u00a0jours"))


def shown(told: object) -> str:
    """What somebody told, as it may be shown: on one line, and short."""
    words = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in str(told))
    return words if len(words) <= 60 else words[:57] + "…"
