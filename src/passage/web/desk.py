"""The front desk: the first page, what this is and is not, erasing, leaving quickly."""

from __future__ import annotations

from starlette.responses import Response

from passage.text import Text
from passage.web import words
from passage.web.asked import Asked
from passage.web.pages import Page
from passage.web.session import Session
from passage.web.view import View, page, see_other

AWAY = Text("https://weather.gc.ca/", "https://meteo.gc.ca/")
"""Where somebody who must leave quickly is led: a page that tells nothing."""


def home(asked: Asked) -> View:
    """What can be found out here."""
    return View(words.HOME, "home.html")


def erase(asked: Asked) -> View | Response:
    """Let the browser forget everything; asked for by a form, so that no link does it."""
    if not asked.posted:
        return View(words.ERASE_TITLE, "erase.html")
    return see_other(page("erased").url(asked.lang), Session())


def erased(asked: Asked) -> View:
    """It is done, and what it could not reach."""
    return View(words.ERASED, "erased.html", {"left": words.ERASED_LEFT})


def leave(asked: Asked) -> Response:
    """Forget, and go to a page that tells nothing."""
    return see_other(AWAY[asked.lang], Session())


def about(asked: Asked) -> View:
    """What this is, what it keeps, and what it is not."""
    return View(words.ABOUT, "about.html", {"paragraphs": words.ABOUT_TOLD})


def accessibility(asked: Asked) -> View:
    """The accessibility statement."""
    return View(words.ACCESSIBILITY, "about.html", {"paragraphs": words.ACCESSIBILITY_TOLD})


PAGES = (
    Page("home", Text.same("/"), home),
    Page("erase", Text("/erase", "/effacer"), erase, ("GET", "POST")),
    Page("erased", Text("/erased", "/efface"), erased),
    Page("leave", Text("/leave", "/quitter"), leave),
    Page("about", Text("/about", "/a-propos"), about),
    Page("accessibility", Text("/accessibility", "/accessibilite"), accessibility),
)
