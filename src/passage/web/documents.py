"""What a visitor takes away on paper: a letter in plain words, and a memo for counsel, as tagged PDF.

Where the part that sets them is not installed, one sentence says so, and what would install it.
"""

from __future__ import annotations

from starlette.responses import Response

from passage import law
from passage.text import Text
from passage.web.asked import Asked
from passage.web.course import Course
from passage.web.pages import Page, page
from passage.web.view import download, see_other


def document(asked: Asked) -> Response:
    """The document of this page’s name. Raises Complaint where it cannot be set here."""
    from passage.case.papers import letter, memo
    from passage.paper.pdf import pdf

    course = Course.of(asked.session, law.book())
    if course is None:
        return see_other(page("topics").url(asked.lang))
    write = letter if asked.page.name == "letter" else memo
    made = pdf(write(course.session.dossier, course.topic.issues, asked.lang))
    return download(made, f"passage-{asked.page.name}.pdf", "application/pdf")


PAGES = (
    Page("letter", Text("/letter.pdf", "/lettre.pdf"), document),
    Page("memo", Text("/memo.pdf", "/note.pdf"), document),
)
