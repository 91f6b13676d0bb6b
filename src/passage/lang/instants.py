"""When law is in force: spans of instants, half-open, and the instant at which a question is put.

A version of the law is chosen by instant, not by day: the Protocol of 2023 began at 00:01. Where an
enactment names only a day, it begins as that day begins; days here begin by Eastern standard time
(Interpretation Act s. 29 reads clock times as standard time). A question that names only a day is put at
noon of that day, and the answer says so where the law changed within it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache

from passage.text import Complaint, Text

EASTERN_STANDARD = timezone(timedelta(hours=-5))


def instant(when: str | date | datetime) -> datetime:
    """The instant at which a span begins or ends; a bare day means its first moment.

    Raises Complaint where `when` is not an ISO 8601 day or instant.
    """
    if isinstance(when, datetime):
        return when if when.tzinfo else when.replace(tzinfo=EASTERN_STANDARD)
    if isinstance(when, date):
        return datetime.combine(when, time(0), EASTERN_STANDARD)
    try:
        if len(when) == 10:
            return instant(date.fromisoformat(when))
        return instant(datetime.fromisoformat(when))
    except ValueError:
        raise Complaint(
            Text(f"“{when}” is not a date", f"« {when} » n’est pas une date"),
            mend=Text(
                "write it as 2026-11-23, or 2023-03-25T00:01-04:00",
                "écrivez-la ainsi : 2026-11-23, ou 2023-03-25T00:01-04:00",
            ),
        ) from None


@dataclass(frozen=True, slots=True)
class Moment:
    """The instant at which the law is asked; `whole_day` where only a day was named (then: its noon)."""

    at: datetime
    whole_day: bool

    @classmethod
    def read(cls, when: str | date | datetime | Moment) -> Moment:
        """Read a day or an instant. Raises Complaint where it is neither."""
        if isinstance(when, Moment):
            return when
        return _named(when) if isinstance(when, str) else _at(when, isinstance(when, datetime))

    @property
    def day(self) -> date:
        """The calendar day, as written with the instant's own offset."""
        return self.at.date()

    def __str__(self) -> str:
        return self.day.isoformat() if self.whole_day else self.at.isoformat(timespec="minutes")


@lru_cache(maxsize=256)
def _named(when: str) -> Moment:
    return _at(when, len(when) > 10)


def _at(when: str | date | datetime, exact: bool) -> Moment:
    return Moment(instant(when) if exact else instant(when) + timedelta(hours=12), whole_day=not exact)


@dataclass(frozen=True, slots=True)
class Span:
    """From `start` (included) to `end` (excluded); None is open."""

    start: datetime | None = None
    end: datetime | None = None

    def __post_init__(self) -> None:
        if self.start and self.end and self.end <= self.start:
            raise ValueError(f"a span must end after it starts: {self}")

    def __contains__(self, at: datetime) -> bool:
        return (self.start is None or self.start <= at) and (self.end is None or at < self.end)

    def changes_on(self, day: date) -> bool:
        """Whether an edge falls within the day, after its first moment, by the edge’s own clock."""
        edges = (edge for edge in (self.start, self.end) if edge is not None)
        return any(edge.date() == day and edge.time() != time(0) for edge in edges)

    def __str__(self) -> str:
        return f"[{self.start or '…'}, {self.end or '…'})"


def since(start: str) -> Span:
    """In force from `start`, with no known end."""
    return Span(instant(start))


def between(start: str, end: str) -> Span:
    """In force from `start` until just before `end`."""
    return Span(instant(start), instant(end))
