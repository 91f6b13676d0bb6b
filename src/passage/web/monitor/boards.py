"""The pages by their names, each made once for what is at hand, and their drawings, each made once too."""

from __future__ import annotations

from functools import lru_cache
from threading import Lock

from passage.paper.chart import Drawing
from passage.text import Complaint, Language
from passage.web.monitor.canada import canada
from passage.web.monitor.country import country, known
from passage.web.monitor.exhibit import Board
from passage.web.monitor.held import Held
from passage.web.monitor.index import PLACES, places
from passage.web.monitor.province import PROVINCES, province

LONGEST_WAIT = 10.0
"""Seconds that a request waits for its turn: one page at a time is made, and one drawing."""

_making, _drawing = Lock(), Lock()


class Busy(Exception):
    """Others are being made; this one’s turn did not come."""


def board(held: Held, of: str) -> Board | None:
    """The page of Canada (`canada`), of all places, or of one by its code; None where there is none."""
    with _making:
        return _board(held, of)


@lru_cache(maxsize=96)
def _board(held: Held, of: str) -> Board | None:
    if of == "canada":
        return canada(held)
    if of == PLACES:
        return places(held)
    if of in PROVINCES:
        return province(held, of)
    return country(held, of) if known(of, held) else None


def drawn(held: Held, of: str, name: str, lang: Language) -> Drawing:
    """The drawing of an exhibit. Raises Busy, and Complaint where what draws is not installed."""
    if not _drawing.acquire(timeout=LONGEST_WAIT):
        raise Busy
    try:
        found = _drawn(held, of, name, lang)
    finally:
        _drawing.release()
    if isinstance(found, Complaint):
        raise found
    return found


@lru_cache(maxsize=768)
def _drawn(held: Held, of: str, name: str, lang: Language) -> Drawing | Complaint:
    made = _board(held, of)
    exhibit = made.exhibit(name) if made else None
    assert exhibit is not None
    assert exhibit.draw is not None
    try:
        return exhibit.draw(lang)
    except Complaint as complaint:
        return complaint
