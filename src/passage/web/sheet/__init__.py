"""The sheet for counsel and officers: facts in one form, what the rules find, and what the person finds."""

from __future__ import annotations

from starlette.responses import Response

from passage import law
from passage.case import manuscript
from passage.case.own_finding import Reopened, reopened
from passage.text import Complaint, Text
from passage.web.asked import Asked
from passage.web.law.asked_law import grouped_issues
from passage.web.pages import Page, page
from passage.web.sheet.form import Form
from passage.web.sheet.shown import shown
from passage.web.view import Error, View, see_other
from passage.web.words import law as law_words
from passage.web.words import sheet as words

MOST_ISSUES = 12


def sheet(asked: Asked) -> View | Response:
    """Choose questions; or the sheet on them, blank or as it was sent, saved or opened again."""
    if not asked.posted:
        told = asked.query.get("issues", "").strip()
        if not told:
            return _choosing()
        issues = _issues(tuple(told.split(",")))
        return issues if isinstance(issues, View) else shown(Form.blank(issues), asked)
    if asked.field("do") == "choose":
        return _chosen(asked)
    if asked.field("do") == "reopen":
        return _reopened(asked)
    issues = _issues(asked.form.get("issues", ()))
    return issues if isinstance(issues, View) else shown(Form.sent(issues, asked), asked)


def _choosing(error: Error | None = None) -> View:
    groups = [(law_words.GROUPS[name], those) for name, those in grouped_issues().items()]
    return View(
        words.SHEET,
        "sheet/choose.html",
        {"t": words, "groups": groups},
        lambda: {"issues": list(law.book().issues)},
        422 if error else 200,
        errors=(error,) if error else (),
    )


def _chosen(asked: Asked) -> View | Response:
    issues = _issues(asked.form.get("issues", ()))
    if isinstance(issues, View):
        return issues
    return see_other(f"{page('sheet').url(asked.lang)}?issues={','.join(issues)}")


def _issues(told: tuple[str, ...]) -> tuple[str, ...] | View:
    """The questions named, each once; or what is wrong with them."""
    found = tuple(dict.fromkeys(name.strip() for name in told))
    known = law.book().issues
    if not found:
        return _choosing(Error(words.NONE_CHOSEN, "issues"))
    if any(name not in known for name in found):
        return _choosing(Error(law_words.NO_QUESTION, "issues"))
    if len(found) > MOST_ISSUES:
        return _choosing(Error(words.TOO_MANY.format(n=str(MOST_ISSUES)), "issues"))
    return found


def _reopened(asked: Asked) -> View | Response:
    sent = asked.files.get("file")
    if not sent:
        return _choosing(Error(words.NO_FILE, "file"))
    try:
        found = _record(sent)
    except Complaint as complaint:
        return _choosing(Error(Text.each(complaint.text), "file"))
    issues = _issues(found.issues)
    return issues if isinstance(issues, View) else shown(Form.of(found, issues), asked)


def _record(content: bytes) -> Reopened:
    """The record in a file. Raises Complaint where it is none."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "{"
    found = reopened(manuscript.parse(text, "sheet.json"))
    if not found.dossier.alone:
        raise Complaint(words.ALONE_ONLY, mend=words.ALONE_MEND)
    return found


PAGES = (Page("sheet", Text("/sheet", "/fiche"), sheet, ("GET", "POST")),)
