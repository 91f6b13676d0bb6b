"""What a number is about in time: a year, a quarter, a month, a day, or a span of days.

`Period.parse` reads `2023`, `2023-Q3`, `2023-09`, `2023-09-30` and `2023-03-01..2023-09-30`, and `str` writes
them back; a period is its first and last day, and sorts by them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from passage.text import Complaint, Language, Text
from passage.text.words import MONTHS, NBSP
from passage.text.words import date as in_words

Kind = Literal["year", "quarter", "month", "day", "span"]

_FORM = re.compile(r"(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """From `start` to `end`, both included. Raises `ValueError` if it ends before it starts."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"a period does not end before it starts: {self.start} to {self.end}")

    @classmethod
    def year(cls, year: int) -> Period:
        """A calendar year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def quarter(cls, year: int, quarter: int) -> Period:
        """A quarter of a calendar year, 1 to 4."""
        return cls(date(year, 3 * quarter - 2, 1), _last(year, 3 * quarter))

    @classmethod
    def month(cls, year: int, month: int) -> Period:
        """A month, 1 to 12."""
        return cls(date(year, month, 1), _last(year, month))

    @classmethod
    def day(cls, day: date) -> Period:
        """One day: that of a stock."""
        return cls(day, day)

    @classmethod
    def parse(cls, text: str) -> Period:
        """The period that a text writes. Raises Complaint for a text that writes none."""
        try:
            return _parsed(text)
        except ValueError:
            raise Complaint(
                Text("“{text}” is no period", "«\u00a0{text}\u00a0» n’est pas une période").format(text=text),
                mend=Text(
                    "write a year (2023), a quarter (2023-Q3), a month (2023-09), a day (2023-09-30) or two "
                    "of them with .. between",
                    "écrivez une année (2023), un trimestre (2023-Q3), un mois (2023-09), un jour "
                    "(2023-09-30) ou deux d’entre eux séparés par ..",
                ),
            ) from None

    @property
    def kind(self) -> Kind:
        """What it is by its first and last day."""
        year, month = self.start.year, self.start.month
        if self.start == self.end:
            return "day"
        if self == Period.year(year):
            return "year"
        if month % 3 == 1 and self == Period.quarter(year, month // 3 + 1):
            return "quarter"
        return "month" if self == Period.month(year, month) else "span"

    def __str__(self) -> str:
        return _written(self)

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days + 1

    def within(self, other: Period) -> bool:
        """Whether it lies in the other."""
        return other.start <= self.start and self.end <= other.end

    def joins(self, other: Period) -> bool:
        """Whether the other begins on the day after it ends."""
        return other.start - self.end == timedelta(days=1)

    @property
    def year_before(self) -> Period:
        """The same period of the year before; of days, February 29 becomes February 28."""
        year, month = self.start.year - 1, self.start.month
        match self.kind:
            case "year":
                return Period.year(year)
            case "quarter":
                return Period.quarter(year, month // 3 + 1)
            case "month":
                return Period.month(year, month)
            case "day" | "span":
                return Period(_year_before(self.start), _year_before(self.end))

    @property
    def label(self) -> Text:
        """In words: “2023”, “Q3 2023” and « T3 2023 », “September 2023”, “fiscal year 2022-2023”."""
        return Text.each(self._written)

    @property
    def when(self) -> Text:
        """As a sentence says it: “in 2025”, « en 2025 »; “on April 1, 2026”, « le 1er avril 2026 »."""
        return Text.each(self._when)

    def _when(self, lang: Language) -> str:
        label = self._written(lang)
        match self.kind, lang:
            case "day", "en":
                return f"on {label}"
            case "span", "en" if not label.startswith("fiscal"):
                return f"from {label}"
            case _, "en":
                return f"in {label}"
            case "day", _:
                return f"le {label}"
            case "quarter", _:
                return f"au {label}"
            case "span", _ if label.startswith("exercice"):
                return f"pendant l’{label}"
            case "span", _ if label.startswith("du "):
                return label
            case "span", _:
                return f"d’{label}" if label[0] in "ao" else f"de {label}"
            case _:
                return f"en {label}"

    def _written(self, lang: Language) -> str:
        year, month = self.start.year, self.start.month
        match self.kind:
            case "year":
                return str(year)
            case "quarter":
                return f"{'Q' if lang == 'en' else 'T'}{month // 3 + 1}{NBSP if lang == 'fr' else ' '}{year}"
            case "month":
                return f"{MONTHS[lang][month - 1]} {year}"
            case "day":
                return in_words(self.start, lang)
            case "span":
                return self._span(lang)

    def _span(self, lang: Language) -> str:
        if (self.start.month, self.start.day) == (4, 1) and self.end == date(self.start.year + 1, 3, 31):
            fiscal = f"{self.start.year}-{self.end.year}"
            return f"fiscal year {fiscal}" if lang == "en" else f"exercice {fiscal}"
        if self.start.day == 1 and self.end == _last(self.end.year, self.end.month):
            if (self.start.month, self.end.month) == (1, 12):
                return (
                    f"{self.start.year} to {self.end.year}"
                    if lang == "en"
                    else f"{self.start.year} à {self.end.year}"
                )
            first = f"{MONTHS[lang][self.start.month - 1]} {self.start.year}"
            if self.start.year == self.end.year:
                first = MONTHS[lang][self.start.month - 1]
            last = f"{MONTHS[lang][self.end.month - 1]} {self.end.year}"
            return f"{first} to {last}" if lang == "en" else f"{first} à {last}"
        if lang == "en":
            return f"{in_words(self.start, lang)} to {in_words(self.end, lang)}"
        return f"du {in_words(self.start, lang)} au {in_words(self.end, lang)}"


@lru_cache(maxsize=1024)
def _parsed(text: str) -> Period:
    first, dots, last = text.partition("..")
    start = _single(first)
    return Period(start.start, _single(last).end) if dots else start


@lru_cache(maxsize=4096)
def _written(period: Period) -> str:
    year, month = period.start.year, period.start.month
    match period.kind:
        case "year":
            return f"{year:04}"
        case "quarter":
            return f"{year:04}-Q{month // 3 + 1}"
        case "month":
            return f"{year:04}-{month:02}"
        case "day":
            return period.start.isoformat()
        case "span":
            return f"{period.start.isoformat()}..{period.end.isoformat()}"


def _single(text: str) -> Period:
    found = _FORM.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    year = int(found[1])
    if found[2]:
        return Period.quarter(year, int(found[2]))
    if found[4]:
        return Period.day(date(year, int(found[3]), int(found[4])))
    return Period.month(year, int(found[3])) if found[3] else Period.year(year)


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _last(year: int, month: int) -> date:
    if month == 12:
        return date(year, 12, 31)
    return date(year, month + 1, 1) - timedelta(days=1)
