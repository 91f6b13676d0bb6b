"""How far a job is, what came of it, and the files to take away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from starlette.responses import Response, StreamingResponse

from passage import law
from passage.case.words import CANNOT_TELL
from passage.evidence.suppression import WITHHELD
from passage.lang import Issue
from passage.population.export import HEADINGS
from passage.text import Text
from passage.web.asked import Asked
from passage.web.crowd import jobs
from passage.web.crowd.jobs import Job
from passage.web.crowd.sent import error_of, forget
from passage.web.pages import page
from passage.web.view import Error, View, attached, respond, see_other
from passage.web.words import many as words

PIECE = 1 << 18
"""Bytes of a file that are read at once to be sent."""
REFRESH = 2
"""Seconds after which a page that waits asks for itself again."""
TITLES = {"waiting": words.WAITING, "looking": words.LOOKING, "running": words.RUNNING}
TYPES = {
    "many-xlsx": ("people.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "many-csv": ("people.csv", "text/csv; charset=utf-8"),
    "many-errors": ("errors.csv", "text/csv; charset=utf-8"),
}


def absent() -> View:
    """That the table is not here."""
    return View(words.ABSENT, "crowd/plain.html", {"t": words, "told": words.ABSENT_TOLD}, status=404)


def job(asked: Asked) -> View | Response:
    """A job as it stands; sent with `do=erase`, it is erased."""
    found = jobs.find(asked.path["job"], asked.visitor)
    if found is None:
        return absent()
    if asked.posted:
        jobs.erase(found)
        gone = see_other(page("many-erased").url(asked.lang))
        return gone if jobs.any_of(asked.visitor) else forget(asked, gone)
    match found.state:
        case "erased":
            return absent()
        case "seen":
            return see_other(page("many-columns").url(asked.lang, {"job": found.key}))
        case "wrong":
            return _wrong(found)
        case "done":
            return _done(found)
        case state:
            return _under_way(asked, found, state)


def taken(asked: Asked) -> View | Response:
    """A file of the result. What was sent is erased once it is taken."""
    found = jobs.find(asked.path["job"], asked.visitor)
    if found is None or found.state != "done":
        return absent()
    name, kind = TYPES[asked.page.name]
    file = found.folder / name
    try:
        length = file.stat().st_size
    except FileNotFoundError:  # erased at this moment
        return absent()
    if asked.page.name != "many-errors":
        found.forget_upload()
    headers = attached(f"passage-{name}") | {"Content-Length": str(length)}
    return StreamingResponse(pieces(file), media_type=kind, headers=headers)


def pieces(file: Path) -> Iterator[bytes]:
    """A file a piece at a time, opened for each anew: of one that is erased, nothing more is sent or held."""
    at = 0
    with suppress(FileNotFoundError):
        while piece := _piece(file, at):
            at += len(piece)
            yield piece


def _piece(file: Path, at: int) -> bytes:
    with file.open("rb") as opened:
        opened.seek(at)
        return opened.read(PIECE)


def _under_way(asked: Asked, found: Job, state: str) -> Response:
    told: dict[str, Any] = found.read("progress") or {"done": 0, "of": None}
    share = round(100 * told["done"] / told["of"]) if told["of"] else None
    reads = {"t": words, "job": found, "share": share, "rows": told["done"]}
    view = View(TITLES[state], "crowd/wait.html", reads, lambda: {"state": state, **told})
    response = respond(asked, view)
    response.headers["Refresh"] = str(REFRESH)
    return response


def _wrong(found: Job) -> View:
    told = found.read("wrong")
    problem, mend = (_text(told[key]) for key in ("problem", "mend"))
    error = error_of(problem, mend, "")
    if told["field"]:
        error = Error(
            Text(f"{told['field']}: {error.words.en}", f"{told['field']}\u00a0: {error.words.fr}"), ""
        )
    reads = {"t": words, "job": found, "mapped": bool(found.facts) and not found.taken}
    return View(words.WRONG, "crowd/wrong.html", reads, lambda: told, 422, errors=(error,))


def _done(found: Job) -> View:
    told = found.read("result")
    issue = law.book().issues[found.issue]
    reads = {
        "t": words,
        "job": found,
        "issue": issue,
        "outcomes": _rows(issue, told),
        "all": _printed(told["people"]),
        "told": told,
        "headings": HEADINGS,
        "unread": [(row, column, value, _text(said)) for row, column, value, said in told["errors"]],
        "minutes": str(found.left),
    }
    return View(words.DONE, "crowd/done.html", reads, lambda: _data(told))


def _rows(issue: Issue, told: dict[str, Any]) -> list[tuple[Text, str | int]]:
    """Each outcome in words, with how many people it is found on, as it may be printed."""
    said = {each.code: each.sentence for each in issue.outcomes}
    named = {**said, "": CANNOT_TELL, "!": words.CONTRADICTED}
    return [(text, _printed(told["outcomes"][key])) for key, text in named.items() if key in told["outcomes"]]


def _printed(count: int | None) -> str | int:
    return WITHHELD if count is None else count


def _data(told: dict[str, Any]) -> dict[str, Any]:
    return {
        "law": told["law"],
        "people": told["people"],
        "outcomes": told["outcomes"],
        "errors": told["errors"],
    }


def _text(told: dict[str, str]) -> Text:
    """Words that the worker wrote."""
    return Text.each(lambda lang: told[lang])
