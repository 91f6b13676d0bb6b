"""The sheets for counsel, to print and write on. Nothing is asked, no box is read, and nothing is found."""

from __future__ import annotations

from passage.case.contact_words import NOT_CONFIRMED, NOT_COVERED, to_call
from passage.case.sheet_record import CASE_LAW, REFER, WHOSE, contacts, data, heading, standing
from passage.law.sheets import SHEETS
from passage.text import Text
from passage.web.asked import Asked
from passage.web.pages import Page
from passage.web.view import View
from passage.web.words import sheet as words


def index(asked: Asked) -> View:
    """The sheets that there are."""
    return View(
        words.SHEETS,
        "sheets.html",
        {"t": words, "sheets": tuple(SHEETS.values())},
        lambda: {"sheets": [heading(each) for each in SHEETS.values()]},
    )


def refugee(asked: Asked) -> View:
    """The definition of a refugee, element by element."""
    return _sheet("refugee")


def indicators(asked: Asked) -> View:
    """Signs of trafficking, for a trained helper: to ask, and to refer."""
    return _sheet("indicators")


def _sheet(name: str) -> View:
    sheet = SHEETS[name]
    reads = {
        "t": words,
        "sheet": sheet,
        "contacts": contacts(sheet),
        "standing": standing(sheet),
        "whose": WHOSE,
        "case_law": CASE_LAW,
        "refer": REFER,
        "to_call": to_call,
        "not_confirmed": NOT_CONFIRMED,
        "not_covered": NOT_COVERED,
    }
    return View(sheet.title, "printed_sheet.html", reads, lambda: data(sheet))


PAGES = (
    Page("sheets", Text("/sheets", "/fiches"), index),
    Page("sheet-refugee", Text("/sheets/refugee", "/fiches/refugie"), refugee),
    Page("sheet-indicators", Text("/sheets/indicators", "/fiches/indices"), indicators, protection=True),
)
