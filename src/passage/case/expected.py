"""What a case expects of a deadline, against what is reckoned.

Under `due`, each limit has a day, which no roll-over moves and beside which nothing stands; or `none`, no
day; or several of these: `day` (that of the statute, or an interval), `rolled`, `until` (the end of a
window), `beside` (by a notice or an order), `open` (whether a condition cannot be told), `later` (whether
another event is needed), `standing` on the day of the facts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import cast

from passage.case.deadlines import standing
from passage.engine.due import Due
from passage.lang import Interval
from passage.text import Complaint, Text

NONE = "none"
FIELDS = ("day", "rolled", "until", "beside", "open", "later", "standing")


def expectation(told: object, where: str) -> Mapping[str, str]:
    """What is told of one limit, as named values. Raises Complaint naming the field."""
    if isinstance(told, str):
        return {"day": told}
    if isinstance(told, Mapping):
        fields = cast("Mapping[str, object]", told)
        if "day" in fields and fields.keys() <= set(FIELDS):
            return {name: str(value) for name, value in fields.items()}
    raise Complaint(
        Text("this says nothing that a deadline can be", "ceci ne dit rien d’une échéance"),
        field=where,
        mend=Text(
            "give a day, “none”, or day and {fields}", "donnez un jour, « none », ou day et {fields}"
        ).format(fields=", ".join(FIELDS[1:])),
    )


def unlike(due: Due | None, expected: Mapping[str, str], today: date) -> Iterator[tuple[str, str, str]]:
    """Each field that is otherwise: its name, what was found, what was expected."""
    found = _found(due, today)
    wanted = {"rolled": expected["day"], "beside": "–", "until": "–", **expected}
    if expected["day"] == NONE:
        wanted = {"day": NONE}
    for name, value in wanted.items():
        if found[name] != value:
            yield name, found[name], value


def _found(due: Due | None, today: date) -> Mapping[str, str]:
    if due is None:
        return dict.fromkeys(FIELDS, "–")
    if due.reached is None:
        return {**dict.fromkeys(FIELDS, "–"), "day": NONE}
    state = standing(due, today)
    return {
        "day": _days(due.reached.statutory),
        "rolled": _days(due.reached.rolled),
        "until": _days(due.end.rolled) if due.end else "–",
        "beside": ", ".join(_days(each.reached.rolled) for each in due.beside) or "–",
        "open": _yes_no(bool(due.open)),
        "later": _yes_no(bool(due.missing)),
        "standing": state.value if state else "–",
    }


def _days(days: Interval) -> str:
    low, high = (date.fromordinal(day).isoformat() for day in days)
    return low if low == high else f"{low}..{high}"


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"
