"""As known on which day: read from the address, kept in every link that depends on it."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

from passage.text import Complaint, Text
from passage.web.asked import Asked
from passage.web.monitor.held import Held, held
from passage.web.view import Error, View
from passage.web.words import monitor as words

FIELD = "known_on"


def asked_held(asked: Asked) -> Held:
    """The numbers at hand as known on the day that is asked for. Raises Complaint for what is no day."""
    told = asked.query.get(FIELD, "").strip()
    return held(day(told)) if told else held()


def held_or_asked(asked: Asked) -> Held | View:
    """The same; where what is asked for is no day, the page that asks for one."""
    try:
        return asked_held(asked)
    except Complaint as complaint:
        if complaint.field != FIELD:
            raise
        said = Error(words.NOT_A_DAY, FIELD)
        reads = {"t": words, "asked_day": asked.query.get(FIELD, "")[:40], "kept": ""}
        return View(words.MONITOR, "monitor/day.html", reads, status=422, errors=(said,))


def day(told: str) -> date:
    """A day as it is written in an address. Raises Complaint for anything else."""
    try:
        if len(told) != 10 or not told.isascii():
            raise ValueError(told)
        return date.fromisoformat(told)
    except ValueError:
        raise Complaint(
            Text("this is no day", "ceci n’est pas un jour"),
            field=FIELD,
            mend=Text(
                "write year, month, day, such as 2026-09-30",
                "écrivez année, mois, jour, par exemple 2026-09-30",
            ),
        ) from None


def kept(asked: Asked) -> str:
    """What follows an address, so that it leads to the same day."""
    told = asked.query.get(FIELD, "").strip()
    return f"?{urlencode({FIELD: told})}" if told else ""
