"""The table as it is sent: the form, what it must be, and the browser that it belongs to."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from starlette.responses import Response

from passage import law
from passage.case.dossier import USUAL_ISSUE
from passage.case.law_record import edition_at
from passage.population.parts import EXTRAS
from passage.text import Complaint, Text, absent
from passage.web.asked import MANY, Asked
from passage.web.complaints import sentence
from passage.web.crowd import jobs
from passage.web.crowd.worker import MOST_ROWS
from passage.web.law.asked_law import grouped_issues
from passage.web.pages import page
from passage.web.view import Error, View, see_other
from passage.web.words import law as law_words
from passage.web.words import many as words


def page_of(asked: Asked) -> View | Response:
    """The form; and where it is sent, the job that it makes."""
    book = law.book()
    issue = asked.field("issue") or USUAL_ISSUE
    on = asked.field("on") or str(book.usual_day)
    if not asked.posted:
        return _form(issue, on)
    errors: list[Error] = []
    sent = asked.files.get("table")
    form = ""
    if not sent:
        errors.append(error_of(words.NO_FILE, words.CHOOSE_FILE, "table"))
    elif len(sent) > jobs.LARGEST:
        size = Text.same(str(jobs.LARGEST // 1_000_000))
        errors.append(error_of(words.TOO_LARGE.format(size=size), words.SMALLER, "table"))
    else:
        form = "xlsx" if sent.startswith(b"PK\x03\x04") else "csv"
    if issue not in book.issues:
        errors.append(error_of(words.NO_ISSUE, words.CHOOSE_ISSUE, "issue"))
    try:
        on = str(edition_at(book, on, "on").moment)
    except Complaint as complaint:
        errors.append(error_of(complaint.problem, complaint.mend, "on"))
    if errors or not sent:
        return _form(issue, on, tuple(errors))
    visitor = asked.visitor or jobs.visitor()
    try:
        check_parts(form)
        job = jobs.send(visitor, sent, form, issue, on)
    except Complaint as complaint:
        return _form(issue, on, (error_of(complaint.problem, complaint.mend, "table"),), 503)
    response = see_other(page("many-job").url(asked.lang, {"job": job.key}))
    response.set_cookie(MANY, visitor, path="/", httponly=True, samesite="strict")
    return response


def forget(asked: Asked, response: Response) -> Response:
    """Erase every table of a browser, and let it forget that it sent any."""
    jobs.erase_of(asked.visitor)
    response.delete_cookie(MANY, path="/", httponly=True, samesite="strict")
    return response


def check_parts(form: str) -> None:
    """Raise Complaint where a part that reads or writes the table is not installed here."""
    needed = ("numpy", "polars", "pyarrow", "xlsxwriter", *(("python_calamine",) if form == "xlsx" else ()))
    for name in needed:
        if find_spec(name) is None:
            raise absent(EXTRAS[name], name)


def erased(asked: Asked) -> View:
    """That nothing is left."""
    return View(words.ERASED, "crowd/plain.html", {"t": words, "told": words.ERASED_TOLD})


def _form(issue: str, on: str, errors: tuple[Error, ...] = (), status: int = 422) -> View:
    reads: dict[str, Any] = {
        "t": words,
        "groups": [(law_words.GROUPS[name], those) for name, those in grouped_issues().items()],
        "chosen": issue,
        "on": on,
        "size": str(jobs.LARGEST // 1_000_000),
        "rows": MOST_ROWS,
        "minutes": str(jobs.MINUTES),
        "wrong": {each.field: each.words for each in errors},
    }
    return View(
        words.TITLE,
        "crowd/send.html",
        reads,
        lambda: {"largest": jobs.LARGEST, "rows": MOST_ROWS, "minutes": jobs.MINUTES},
        status if errors else 200,
        errors=errors,
    )


def error_of(problem: Text, mend: Text, field: str) -> Error:
    """What is wrong with a field, as a sentence."""
    return Error(sentence(Complaint(problem, mend=mend)), field)
