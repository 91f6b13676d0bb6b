"""The application: every page of `PAGES` in both languages, with its JSON; the API; the files of our own."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from passage.engine.allowance import Allowance, allowance
from passage.text import LANGUAGES, Absent, Complaint, Language, Text
from passage.web import (
    answer,
    api,
    beginning,
    briefs,
    crowd,
    deadlines,
    desk,
    documents,
    files,
    interview,
    law,
    monitor,
    people,
    sheet,
    sheets,
    words,
)
from passage.web.api.negotiation import language
from passage.web.api.problems import BASE as API
from passage.web.asked import MANY, Asked
from passage.web.guard import LOCAL, Guard
from passage.web.pages import Page, gathered
from passage.web.session import Overfull, Session, file_of
from passage.web.turn import Busy
from passage.web.view import Error, View, respond

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

MOST_FIELDS = 2_000
MOST_FILES = 4
MOST_STEPS = 60_000
"""Of exact work for one page, about two seconds; what it leaves open cannot be told, and the page says so."""
AGAIN = "5"
"""Seconds after which to ask again for what others keep busy."""

ROOMS = (
    desk,
    beginning,
    interview,
    people,
    answer,
    files,
    documents,
    law,
    sheet,
    deadlines,
    sheets,
    monitor,
    briefs,
    crowd,
)
"""The modules that answer, each with its `PAGES`."""

PAGES = gathered(page for room in ROOMS for page in room.PAGES)

BOUNDED = api.BOUNDED | {
    f"/{lang}{page.path[lang]}": page.bounds for page in PAGES.values() for lang in LANGUAGES if page.bounds
}
"""The bounds of the paths of which more is read than of most."""

NOWHERE = Page("nowhere", Text.same("/"), desk.home)


def application(names: Collection[str] = LOCAL) -> ASGIApp:
    """The whole, behind its guard. `names` are the hosts it answers to."""
    routes = [Route("/", _front), Mount("/static", _Static(packages=[("passage.web", "static")]))]
    routes += [route for page in PAGES.values() for lang in LANGUAGES for route in _routes(page, lang)]
    made = Starlette(
        routes=routes,
        exception_handlers={HTTPException: _gone, 500: _failed},
    )

    async def whole(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith(f"{API}/"):  # it answers for itself
            await api.answer({**scope, "root_path": scope["root_path"] + API}, receive, send)
        else:
            await made(scope, receive, send)

    return Guard(whole, names, BOUNDED)


def _routes(page: Page, lang: Language) -> list[Route]:
    """The page, and with `.json` after it its data."""
    path = f"/{lang}{page.path[lang]}"
    plain = path.rstrip("/") or path
    methods = list(page.methods)
    return [
        Route(f"{plain}.json", _endpoint(page, lang, as_data=True), methods=methods),
        Route(plain, _endpoint(page, lang, as_data=False), methods=methods),
    ]


def _endpoint(page: Page, lang: Language, *, as_data: bool) -> Any:
    async def endpoint(request: Request) -> Response:
        form, files = await _form(request)
        asked = Asked(
            page=page,
            lang=lang,
            method=request.method,
            path=dict(request.path_params),
            query=dict(request.query_params),
            form=form,
            files=files,
            session=Session.read(request.cookies),
            as_data=as_data,
            visitor=_visitor(request),
        )
        return await run_in_threadpool(answered, asked)

    return endpoint


def answered(asked: Asked) -> Response:
    """What the page answers; a complaint that it did not take care of is a page of its own."""
    try:
        with allowance(MOST_STEPS) as given:
            answer = asked.page.answer(asked)
            return _written(asked, answer, given) if isinstance(answer, View) else answer
    except Busy:
        title, said = words.ERRORS[503]
        response = respond(asked, View(title, "error.html", {"told": said}, lambda: None, 503))
        response.headers["Retry-After"] = AGAIN
        return response
    except Overfull as overfull:
        file = file_of(overfull.session, ())
        del file["saved_at"]  # for it is not saved yet
        told = json.dumps(file, ensure_ascii=False)
        said = Error(Text.each(overfull.text), "save")
        return respond(
            asked, View(words.OVERFULL, "overfull.html", {"told": told}, lambda: None, 413, errors=(said,))
        )
    except Complaint as complaint:
        return respond(asked, complained(complaint))


def _written(asked: Asked, view: View, given: Allowance) -> Response:
    """The view, written within what the page may cost; where that ends meanwhile, it says so too."""
    if asked.as_data:
        told = view.data()
        view = replace(view, data=lambda: told)
    known = given.short
    response = respond(asked, replace(view, short=known))
    return response if given.short == known else respond(asked, replace(view, short=True))


def complained(complaint: Complaint) -> View:
    """A page that says what was wrong with what was sent, or that a part of ours is not installed."""
    said = Text.each(complaint.text)
    title, status = (words.ABSENT, 503) if isinstance(complaint, Absent) else (words.WRONG, 422)
    return View(title, "complaint.html", {"complaint": said}, lambda: None, status, errors=(Error(said, ""),))


async def _form(request: Request) -> tuple[dict[str, tuple[str, ...]], dict[str, bytes]]:
    fields: dict[str, tuple[str, ...]] = {}
    files: dict[str, bytes] = {}
    if request.method != "POST":
        return fields, files
    async with request.form(max_files=MOST_FILES, max_fields=MOST_FIELDS) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                files[name] = await value.read()
            else:
                fields[name] = (*fields.get(name, ()), value)
    return fields, files


class _Static(StaticFiles):
    """Our own files. Their address changes when they do, so a browser may keep them."""

    def file_response(self, *args: Any, **more: Any) -> Response:
        response = super().file_response(*args, **more)
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response


def _front(request: Request) -> Response:
    """To the language that the browser prefers."""
    return RedirectResponse(f"/{_preferred(request)}", 307)


def _preferred(request: Request) -> Language:
    return language(request.headers.get("accept-language", ""))


def _language(request: Request) -> Language:
    first = request.url.path.split("/")[1]
    return first if first in LANGUAGES else _preferred(request)


def _visitor(request: Request) -> str:
    return request.cookies.get(MANY, "")[:80]


async def _gone(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    title, told = words.ERRORS.get(error.status_code, words.ERRORS[400])
    return _error(request, error.status_code, title, told, dict(error.headers or {}))


async def _failed(request: Request, _: Exception) -> Response:
    return _error(request, 500, *words.ERRORS[500], {})


def _error(request: Request, status: int, title: Text, told: Text, headers: dict[str, str]) -> Response:
    if request.url.path.startswith("/static"):
        return PlainTextResponse(f"{title.en}\n{title.fr}\n", status)
    as_data = request.url.path.endswith(".json")
    session, visitor = Session.read(request.cookies), _visitor(request)
    asked = Asked(NOWHERE, _language(request), request.method, {}, {}, {}, {}, session, as_data, visitor)
    response = respond(asked, View(title, "error.html", {"told": told}, lambda: None, status, errors=()))
    response.headers.update(headers)
    return response
