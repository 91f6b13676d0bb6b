"""Save to a file, and go on from one. The form is that of `passage find --save`; the file is theirs."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from starlette.responses import Response

from passage import law
from passage.case import manuscript
from passage.case.dossier import Dossier
from passage.case.record import changes
from passage.case.words import CANNOT_TELL, outcome_words
from passage.text import Complaint, Text
from passage.web.answer import shown
from passage.web.asked import Asked
from passage.web.complaints import said
from passage.web.course import Course
from passage.web.pages import Page
from passage.web.session import Overfull, Session, file_of
from passage.web.topics import holding, of_issue, topic
from passage.web.view import Error, View, download
from passage.web.words import answer as words

FILE = "passage.json"
FIELD = "file"


@dataclass(frozen=True, slots=True)
class Changed:
    """A finding that is otherwise than when the file was saved."""

    claimant: str
    title: Text
    then: Text
    now: Text


def save(asked: Asked) -> View | Response:
    """The file, to keep. What a page hands over because a browser cannot keep it is read again first."""
    if not asked.posted:
        return View(words.SAVE_TITLE, "save.html", {"empty": asked.session.empty}, dict)
    told = asked.field("told")
    session = asked.session
    issues = _issues(session)
    if told:
        dossier = Dossier.of(manuscript.parse(told, FILE))
        data = dossier.as_data(issues)
    else:
        data = file_of(session, issues)
    return download(json.dumps(data, ensure_ascii=False, indent=2) + "\n", FILE, "application/json")


def _issues(session: Session) -> tuple[str, ...]:
    chosen = topic(session.topic, law.book())
    return chosen.issues if chosen else ()


def resume(asked: Asked) -> View | Response:
    """Open a file; show what is found otherwise than when it was saved."""
    if not asked.posted:
        return View(words.RESUME, "resume.html", {"wrong": None}, dict)
    try:
        dossier = _opened(asked)
    except Complaint as complaint:
        what = Text.each(complaint.text) if complaint.field else said(words.FILE, complaint)
        return View(words.RESUME, "resume.html", {"wrong": what}, dict, 422, errors=(Error(what, FIELD),))
    kept = dossier.kept
    issues = tuple(dict.fromkeys(key for own in kept.findings.values() for key in own)) if kept else ()
    session = asked.session.having(dossier)
    if (about := holding(issues)) is not None:
        session = replace(session, topic=about)
    try:
        session.cookies()
    except Overfull:
        return _too_much(asked, session)
    return _resumed(session, dossier)


def _opened(asked: Asked) -> Dossier:
    sent = asked.files.get(FIELD)
    if not sent:
        raise Complaint(words.NO_FILE, mend=words.CHOOSE_FILE)
    if len(sent) > manuscript.LARGEST:
        raise Complaint(manuscript.TOO_LARGE, mend=manuscript.ONE_FAMILY)
    try:
        text = sent.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Complaint(words.NOT_TEXT, mend=words.CHOOSE_FILE) from None
    return Dossier.of(manuscript.parse(text, ""))


def _too_much(asked: Asked, session: Session) -> View:
    """What is found on a file that no browser can keep; it says so, and keeps nothing."""
    course = Course.of(
        session if session.topic else replace(session, topic=of_issue("eligibility")), law.book()
    )
    assert course is not None
    return replace(shown(course, asked.lang, words.TOO_MUCH_TOLD), title=words.TOO_MUCH)


def _resumed(session: Session, dossier: Dossier) -> View:
    kept = dossier.kept
    moved = None
    if kept is not None and (kept.law != dossier.law or dossier.changes):
        now = dossier.law
        moved = words.LAW_MOVED.format(
            then=kept.law.on, was=kept.law.fingerprint, now=now.on, is_=now.fingerprint
        )
    reads = {
        "moved": moved,
        "changed": [_changed(dossier, at) for at in range(len(dossier.changes))],
        "reworded": kept.reworded(dossier.cases) if kept and moved else (),
        "onward": "next" if session.topic else "topics",
    }
    chosen = topic(session.topic, law.book())

    def data() -> Any:
        return {"changes": changes(dossier), "topic": session.topic}

    return View(
        words.OPENED,
        "resumed.html",
        reads,
        data,
        session=session,
        protection=chosen is not None and chosen.protection,
    )


def _changed(dossier: Dossier, at: int) -> Changed:
    change = dossier.changes[at]
    issue = law.book().issues.get(change.issue)
    if issue is None:
        return Changed(change.claimant, Text.same(change.issue), CANNOT_TELL, words.GONE)
    then = outcome_words(issue, change.then.outcome)
    return Changed(
        change.claimant,
        issue.title,
        then,
        outcome_words(issue, change.now.outcome) if change.now else words.GONE,
    )


PAGES = (
    Page("save", Text("/save", "/enregistrer"), save, ("GET", "POST")),
    Page("resume", Text("/resume", "/reprendre"), resume, ("GET", "POST")),
)
