"""The pages by their names, each made once for what is at hand, and their drawings, each made once too."""

from __future__ import annotations

from passage.paper.chart import Drawing
from passage.text import Language
from passage.web.monitor.canada import canada
from passage.web.monitor.country import country, known
from passage.web.monitor.exhibit import Board
from passage.web.monitor.held import Held
from passage.web.monitor.index import PLACES, places
from passage.web.monitor.province import PROVINCES, province
from passage.web.turn import Turn

_making, _drawing = Turn(), Turn()


@_making.once(96)
def board(held: Held, of: str) -> Board | None:
    """The page of Canada (`canada`), of all places, or of one by its code; None where there is none.

    Raises Busy.
    """
    if of == "canada":
        return canada(held)
    if of == PLACES:
        return places(held)
    if of in PROVINCES:
        return province(held, of)
    return country(held, of) if known(of, held) else None


@_drawing.once(768)
def drawn(held: Held, of: str, name: str, lang: Language) -> Drawing:
    """The drawing of an exhibit. Raises Busy, and Complaint where what draws is not installed."""
    made = board(held, of)
    exhibit = made.exhibit(name) if made else None
    assert exhibit is not None
    assert exhibit.draw is not None
    return exhibit.draw(lang)
