"""The facts of the small books, and the few days about which they turn.

Each day lies within a few days of a date of its own, a month or a year from the others, so that brute force
is possible and the 29th of February, a month's end and a Sunday are often met.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from passage.lang import (
    FACTS_ON,
    Answerer,
    Birthday,
    Boolean,
    Choice,
    Country,
    Day,
    Days,
    Enumeration,
    Months,
    Number,
    Relation,
    RollOver,
    Row,
    Shift,
    Years,
)
from passage.text import Text

SAID = Text.same("–")
WORDS: dict[str, Any] = {"question": SAID, "statement": SAID, "why": SAID, "help": SAID, "cite": ""}


class Colour(Choice):
    RED = ("red", "red", "rouge")
    BLUE = ("blue", "blue", "bleu")
    GREY = ("grey", "grey", "gris")


class Thing(Row):
    flag = Boolean("things.flag", prior=0.2, **WORDS)
    colour = Enumeration("things.colour", choices=Colour, **WORDS)
    on = Day("things.on", **WORDS)
    size = Number("things.size", most=3, unit=SAID, **WORDS)


BOOLEANS = (
    Boolean("a", **WORDS),
    Boolean("b", prior=0.1, **WORDS),
    Boolean("open_law", answered_by=Answerer.LAW, **WORDS),
)
COLOUR = Enumeration("colour", choices=Colour, **WORDS)
COUNTRY = Country("country", **WORDS)
DAYS = tuple(Day(name, **WORDS) for name in ("first", "second", "third", "fourth"))
NUMBERS = (Number("n", most=3, unit=SAID, **WORDS), Number("m", most=3, unit=SAID, **WORDS))
THINGS = Relation("things", row=Thing, row_name=SAID, whole=SAID, **WORDS)
FACTS = (*BOOLEANS, COLOUR, COUNTRY, *DAYS, *NUMBERS, THINGS)

NOW = "2025-03-02"
TODAY = date.fromisoformat(NOW).toordinal()
AROUND = {
    "first": date(2024, 2, 27).toordinal(),
    "second": date(2025, 1, 29).toordinal(),
    "third": date(2025, 2, 27).toordinal(),
    "fourth": date(2025, 2, 28).toordinal(),
    FACTS_ON: TODAY - 2,
}
"""The first of the few days on which each may fall."""
ANNIVERSARIES = (Years(1), Birthday(1, "earlier"), Birthday(1, "later"), Years(1).then(RollOver()), Days(366))
SHIFTS: dict[tuple[str, str], tuple[Shift | None, ...]] = {
    ("first", "third"): ANNIVERSARIES,
    ("first", FACTS_ON): ANNIVERSARIES,
    ("first", "second"): (Months(11), Days(335), Years(1).then(Months(-1))),
    ("second", "third"): (Months(1), Days(29), Days(30), Months(1).then(RollOver())),
    ("third", "second"): (Months(-1), Days(-29)),
    ("third", "first"): (Years(-1), Days(-366)),
    ("third", "fourth"): (None, Days(1), Days(2), Days(-1), RollOver()),
    ("first", "fourth"): ANNIVERSARIES,
    ("third", FACTS_ON): (None, Days(1), Days(-1), RollOver()),
    ("third", "third"): (Days(0), Days(-1), RollOver()),
}
"""By which one may be carried to about the other."""
