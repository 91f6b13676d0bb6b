"""What a page answers: a template with what it reads, and the same as data. One answer, two forms."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, partial
from importlib import resources
from typing import TYPE_CHECKING, Any, cast
from weakref import ref

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse, RedirectResponse, Response

from passage import __version__
from passage.case.record import both
from passage.case.words import cited, label
from passage.engine.words.names import typeset
from passage.text import LANGUAGES, Language, Text, date, number
from passage.text.words import MONTHS
from passage.web import words
from passage.web.pages import page
from passage.web.words import answer, interview, people

if TYPE_CHECKING:
    import datetime as dt

    from passage.web.asked import Asked
    from passage.web.session import Session

FORM = "page/1"


@dataclass(frozen=True)
class View:
    """A page: its title (a heading that says what is found here), its template, what the template reads.

    `data` is what its JSON says, made only when asked for. `session` is what the browser keeps from now on,
    where that is changed. `errors` are shown before anything else, each with the field that it is about.
    """

    title: Text
    template: str
    reads: Mapping[str, Any] = field(default_factory=dict[str, Any])
    data: Callable[[], Any] = dict
    status: int = 200
    session: Session | None = None
    errors: tuple[Error, ...] = ()
    protection: bool = False
    """Whether it offers to leave quickly, though its page is not always one of protection."""
    short: bool = False
    """Whether something was left open because it would have taken too long."""


@dataclass(frozen=True, slots=True)
class Error:
    """What is wrong with what was sent: in words, and the field (an id on the page) to mend."""

    words: Text
    field: str


def respond(asked: Asked, view: View) -> Response:
    """The view as a page, or as JSON where that is asked for."""
    if asked.as_data:
        whole: dict[str, Any] = {
            "passage": FORM,
            "version": __version__,
            "page": asked.page.name,
            "title": both(view.title),
        }
        body = json.dumps(
            whole | _errors(view) | {"within_budget": not view.short, "data": view.data()},
            ensure_ascii=False,
            indent=2,
        )
        response: Response = Response(body + "\n", view.status, media_type="application/json")
    else:
        response = HTMLResponse(html(asked, view), view.status)
    response.headers["Content-Language"] = f"{asked.lang}-CA"
    if view.session is not None:
        keep(response, view.session)
    return response


def see_other(url: str, session: Session | None = None) -> Response:
    """Go on to another page, after what was sent has been taken in."""
    response = RedirectResponse(url, 303)
    if session is not None:
        keep(response, session)
    return response


def download(content: bytes | str, name: str, media_type: str) -> Response:
    """A file that the visitor saves, under a name of ours."""
    return Response(content, media_type=media_type, headers=attached(name))


def attached(name: str) -> dict[str, str]:
    """The header by which a browser saves what it is sent, under a name of ours, plain ASCII."""
    assert name.isascii()
    return {"Content-Disposition": f'attachment; filename="{name}"'}


def keep(response: Response, session: Session) -> None:
    """Let the browser keep what a session holds, until it is closed. Raises Complaint where it cannot."""
    for name, value in session.cookies().items():
        if value:
            response.set_cookie(name, value, path="/", httponly=True, samesite="strict")
        else:
            response.delete_cookie(name, path="/", httponly=True, samesite="strict")


def html(asked: Asked, view: View) -> str:
    """The view as a whole page."""
    lang = asked.lang
    other: Language = "fr" if lang == "en" else "en"
    return (
        environment(lang)
        .get_template(view.template)
        .render(
            **view.reads,
            title=view.title,
            errors=view.errors,
            short=view.short,
            page=asked.page,
            leaves=asked.page.protection or view.protection,
            lang=lang,
            other=other,
            elsewhere=with_query(asked.page.url(other, asked.path), asked.query),
            here=asked.page.url(lang, asked.path),
            as_data=with_query(f"{asked.page.url(lang, asked.path)}.json", asked.query),
            session=view.session or asked.session,
            erases=bool(asked.visitor) or not (view.session or asked.session).empty,
            url=partial(_url, lang),
        )
    )


def fragment(lang: Language, template: str, reads: Mapping[str, Any]) -> Markup:
    """A part of a page that can be kept for another visitor: it reads nothing of who asks."""
    made = environment(lang).get_template(template)
    return Markup(made.render(**reads, lang=lang, url=partial(_url, lang)))


def _url(lang: Language, page_name: str, **values: object) -> str:
    return page(page_name).url(lang, values)


@cache
def environment(lang: Language) -> Environment:
    """The templates in one language: a `Text` put into one is written in it."""

    def written(value: object) -> object:
        if isinstance(value, Text):
            return _typeset(value, lang)
        if value is None:
            raise ValueError("a template would write None")
        return value

    made = Environment(
        loader=PackageLoader("passage.web"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=written,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made_of = cast("Any", made)
    made_of.globals |= {
        "w": words,
        "w_i": interview,
        "w_p": people,
        "w_a": answer,
        "asset": asset,
        "months": MONTHS[lang],
        "colon": ":" if lang == "en" else "\u00a0:",
    }
    made_of.filters |= _filters(lang)
    return made


_TOGETHER: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(rf"\b(ss?\.|{'|'.join(MONTHS['en'])}|\d?\d:\d\d) (?=\d|[ap]\.m\.)"),
    "fr": re.compile(rf"\b(art\.|par\.|al\.|\d+|1er) (?=\d|(?:{'|'.join(MONTHS['fr'])})\b)"),
}
"""The spaces at which no line ends: in the name of a provision, in a day and its month, in an hour."""


_SET: Mapping[Language, dict[int, tuple[ref[Text], str]]] = {lang: {} for lang in LANGUAGES}
"""Each text as it is set, by its identity while it lives: what quotes a visitor goes with the page."""


def _typeset(text: Text, lang: Language) -> str:
    kept, place = _SET[lang], id(text)
    found = kept.get(place)
    if found is None:
        words = _TOGETHER[lang].sub("\\1\u00a0", typeset(text[lang], lang))
        found = kept[place] = ref(text, lambda _: kept.pop(place, None)), words
    return found[1]


def _filters(lang: Language) -> dict[str, Callable[[Any], object]]:
    def in_words(day: dt.date) -> str:
        return date(day, lang)

    def in_digits(n: int) -> str:
        return number(n, lang)

    def capital(it: str | Text) -> str:
        said = it if isinstance(it, str) else it[lang]
        return said[:1].upper() + said[1:]

    def page_of(cite: str) -> str | None:
        return official(cite, lang)

    return {
        "capital": capital,
        "date": in_words,
        "label": label,
        "number": in_digits,
        "official": page_of,
    }


def official(cite: str, lang: Language) -> str | None:
    """The official page of what is cited, where there is a stable one."""
    found = cited(cite)
    return None if found is None else found.url(lang)


@cache
def asset(name: str) -> Markup:
    """The address of a file of ours, which changes when the file does."""
    content = (resources.files("passage.web") / "static" / name).read_bytes()
    return Markup(f"/static/{name}?{hashlib.sha256(content).hexdigest()[:12]}")


def _errors(view: View) -> dict[str, Any]:
    errors = [both(error.words) | {"field": error.field} for error in view.errors]
    return {"errors": errors} if errors else {}


def with_query(url: str, query: Mapping[str, str]) -> str:
    """An address with what is asked of it."""
    from urllib.parse import urlencode

    return f"{url}?{urlencode(query)}" if query else url
