"""The front desk: the first page, what this is and is not, erasing, leaving quickly."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from passage import law
from passage.case.record import both
from passage.text import Text
from passage.web import words
from passage.web.asked import Asked
from passage.web.crowd.sent import forget
from passage.web.pages import Page, page
from passage.web.session import Session
from passage.web.topics import TOPICS, topic
from passage.web.view import View, see_other
from passage.web.words import assessment

AWAY = Text("https://weather.gc.ca/", "https://meteo.gc.ca/")
"""Where somebody who must leave quickly is led: a page that tells nothing."""


def home(asked: Asked) -> View:
    """What can be found out here, and where else a visitor may go."""
    book = law.book()
    doors = [(name, *said) for name, said in words.DOORS.items()]
    going = topic(asked.session.topic, book)
    reads = {"topics": TOPICS, "topic": going, "doors": doors, "issues": len(book.issues)}

    def data() -> Any:
        return {
            "topics": [{"topic": each.key, "title": both(each.title)} for each in TOPICS],
            "doors": [{"title": both(title), "url": page(name).url(asked.lang)} for name, title, _ in doors],
        }

    return View(words.HOME, "home.html", reads, data, protection=going is not None and going.protection)


def erase(asked: Asked) -> View | Response:
    """Let the browser forget everything; asked for by a form, so that no link does it."""
    if not asked.posted:
        return View(words.ERASE_TITLE, "erase.html")
    return forget(asked, see_other(page("erased").url(asked.lang), Session()))


def erased(asked: Asked) -> View:
    """It is done, and what it could not reach."""
    return View(words.ERASED, "erased.html", {"left": words.ERASED_LEFT})


def leave(asked: Asked) -> Response:
    """Forget, and go to a page that tells nothing."""
    return forget(asked, see_other(AWAY[asked.lang], Session()))


def about(asked: Asked) -> View:
    """What this is, what it keeps, and what it is not."""
    return View(words.ABOUT, "about.html", {"paragraphs": words.ABOUT_TOLD})


def assess(asked: Asked) -> View:
    """The algorithmic impact assessment, with what a department would have to add."""
    reads = {
        "told": assessment.TOLD,
        "parts": assessment.PARTS,
        "department": assessment.DEPARTMENT,
    }

    def data() -> Any:
        return [
            {
                "title": both(part.title),
                "questions": [
                    {
                        "question": both(item.question),
                        "answer": both(item.answer),
                        "for_the_department": None if item.department is None else both(item.department),
                    }
                    for item in part.questions
                ],
            }
            for part in assessment.PARTS
        ]

    return View(assessment.TITLE, "assessment.html", reads, data)


def accessibility(asked: Asked) -> View:
    """The accessibility statement."""
    return View(words.ACCESSIBILITY, "about.html", {"paragraphs": words.ACCESSIBILITY_TOLD})


PAGES = (
    Page("home", Text.same("/"), home),
    Page("erase", Text("/erase", "/effacer"), erase, ("GET", "POST")),
    Page("erased", Text("/erased", "/efface"), erased),
    Page("leave", Text("/leave", "/quitter"), leave),
    Page("about", Text("/about", "/a-propos"), about),
    Page("assessment", Text("/assessment", "/evaluation"), assess),
    Page("accessibility", Text("/accessibility", "/accessibilite"), accessibility),
)
