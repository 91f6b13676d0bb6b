"""How a comparison of days or numbers reads, and by which rules the law counts the time in it."""

from __future__ import annotations

from collections.abc import Iterator

from passage.cite import Citation
from passage.engine.words.names import NBSP, label
from passage.lang.calendar import NextWorkingDay, RollOver, Then, WorkingDays
from passage.lang.shifts import Shift
from passage.text import Text

DAYS = {
    (False, True): ("{} is on or before {}", "{} tombe au plus tard {}"),
    (False, False): ("{} is after {}", "{} tombe après {}"),
    (True, True): ("{} is on or after {}", "{} tombe au plus tôt {}"),
    (True, False): ("{} is before {}", "{} tombe avant {}"),
}
SHIFTED = {
    (False, True): ("{} is, at the latest, {}", "{} tombe, au plus tard, {}"),
    (False, False): ("{} is later than {}", "{} tombe plus tard que {}"),
    (True, True): ("{} is, at the earliest, {}", "{} tombe, au plus tôt, {}"),
    (True, False): ("{} is earlier than {}", "{} tombe plus tôt que {}"),
}
NUMBERS = {
    (False, True, True): ("{} is at most {}", "{} est d’au plus {}"),
    (False, False, True): ("{} is more than {}", "{} est de plus de {}"),
    (True, True, True): ("{} is at least {}", "{} est d’au moins {}"),
    (True, False, True): ("{} is less than {}", "{} est de moins de {}"),
    (False, True, False): ("{} is no more than {}", "{} ne dépasse pas {}"),
    (False, False, False): ("{} exceeds {}", "{} dépasse {}"),
    (True, True, False): ("{} is no less than {}", "{} atteint ou dépasse {}"),
    (True, False, False): ("{} falls short of {}", "{} n’atteint pas {}"),
}


def counting(shift: Shift) -> Text:
    """By which rule a time is counted: how it rounds, whose holidays count, and where the law says so."""
    cites = [label(Citation.parse(cite)) for cite in shift.cites]
    places = list(_places(shift))
    notes = [] if shift.rounding is None else [shift.rounding]
    if any(place is not None for place in places):
        notes.extend(_EVERYWHERE if place is None else _holidays(place) for place in places)
    return Text.each(lambda lang: "; ".join(text[lang] for text in (*notes, *cites)))


def _places(shift: Shift) -> Iterator[str | None]:
    """Whose holidays count, in the order of counting."""
    match shift:
        case Then(first, second):
            yield from _places(first)
            yield from _places(second)
        case RollOver(place) | NextWorkingDay(place=place) | WorkingDays(place=place):
            yield place
        case _:
            pass


_EVERYWHERE = Text("holidays of all Canada", "jours fériés de tout le Canada")


def _holidays(place: str) -> Text:
    return Text(f"holidays there: {place}", f"jours fériés de l’endroit{NBSP}: {place}")
