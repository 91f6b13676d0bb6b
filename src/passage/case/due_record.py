"""Deadlines as data: versioned JSON, every wording in both languages, every day as an interval of days."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from passage import __version__
from passage.case.deadlines import events, standing
from passage.case.record import both
from passage.case.words import label

if TYPE_CHECKING:
    from passage.case.case import Case
    from passage.case.deadlines import Calendar
    from passage.case.dossier import Dossier
    from passage.engine.due import Due, Reached
    from passage.lang import Book, Interval

FORM = "deadlines/1"


def record(dossier: Dossier, calendars: dict[str, Calendar], on: str | None) -> dict[str, Any]:
    """The deadlines of each claimant of a file."""
    law = dossier.law
    numbers = iter(range(1, 1 + sum(len(each) for each in calendars.values())))
    return {
        "passage": FORM,
        "version": __version__,
        "law": {
            "fingerprint": law.fingerprint,
            "on": on or "event",
            "facts_on": law.facts_on,
            "verified_on": law.verified_on,
        },
        "claimants": [
            {
                "name": name or None,
                "place": calendar.place,
                "deadlines": [_due(dossier.cases[name], due, next(numbers)) for due in calendar],
                "without": [_without(due) for due in calendar.without],
            }
            for name, calendar in calendars.items()
        ],
    }


def starting(book: Book) -> dict[str, Any]:
    """The events that can be told, each with the limits that it starts."""
    return {
        "passage": "events/1",
        "events": [
            {
                "name": event,
                "question": both(book.facts[event].question),
                "limits": [{"key": key, "title": both(book.limits[key].title)} for key in keys],
            }
            for event, keys in events(book).items()
        ],
    }


def _limit(due: Due) -> dict[str, Any]:
    limit = due.limit
    return {
        "key": limit.key,
        "row": limit.row,
        "title": both(limit.title),
        "citation": both(label(str(limit.citation))),
        "layer": limit.layer.value,
        "event": {"name": limit.event, **_days(due.event)},
    }


def _due(case: Case, due: Due, number: int) -> dict[str, Any]:
    assert due.reached is not None
    assert due.day is not None
    found = standing(due, case.facts_on)
    return {
        "number": number,
        **_limit(due),
        "act": both(due.limit.act),
        "meaning": due.limit.meaning.value,
        "by_receipt": due.limit.by_receipt,
        "safe": due.day.isoformat(),
        **_reached(due.reached),
        "until": _reached(due.end) if due.end else None,
        "open_before": due.open_before.isoformat() if due.open_before else None,
        "closed_days": [{"day": day.isoformat(), "why": both(why)} for day, why in due.closed_days],
        "beside": [
            {
                "title": both(each.overlay.title),
                "citation": both(label(each.overlay.cite)),
                "layer": each.overlay.layer.value,
                "confidence": each.overlay.confidence.value,
                "note": both(each.overlay.note),
                **_reached(each.reached),
            }
            for each in due.beside
        ],
        "standing": found.value if found else None,
        "still": [
            {"words": both(each.words), "citation": both(label(each.cite))} for each in due.limit.remedies
        ],
        "unless": [
            {
                "reason": both(each.condition.otherwise),
                "citation": both(label(each.condition.cite)),
                "question": each.question.name if each.question else None,
            }
            for each in due.open
        ],
        "later_of": list(due.missing),
        "law_changes": [day.isoformat() for day in due.changes],
        "may_be_holidays": [{"name": both(row.name), "place": row.place or None} for row in due.doubtful],
        "cautious": due.cautious.isoformat() if due.cautious else None,
        "confidence": due.limit.confidence.value,
        "notes": [both(words) for words in (*(flag.text for flag in due.flags), *due.doubts)],
        "steps": [
            {
                "day": step.day.isoformat(),
                "counted": step.counted,
                "number": step.number,
                "why": both(step.why),
                "citation": both(label(step.cite)),
            }
            for step in due.steps
        ],
    }


def _without(due: Due) -> dict[str, Any]:
    assert due.reason is not None
    return {**_limit(due), "reason": both(due.reason.words), "reason_citation": both(label(due.reason.cite))}


def _reached(reached: Reached) -> dict[str, Any]:
    return {"statutory": _days(reached.statutory), "rolled": _days(reached.rolled)}


def _days(days: Interval) -> dict[str, str]:
    low, high = (dt.date.fromordinal(day).isoformat() for day in days)
    return {"not_before": low, "not_after": high}
