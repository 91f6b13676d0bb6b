"""Who is turned away at the threshold, and how each is told so: in words, or as a problem under `/api/`."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from functools import partial
from typing import Any

import httpx
import pytest
from starlette.responses import PlainTextResponse

from passage.web import guard
from passage.web.api.openapi import document
from passage.web.app import BOUNDED, application

Asked = Callable[..., httpx.Response]
SENT = {"Content-Type": "application/json"}
TURNED_AWAY = {
    "another name": ({"Host": "example.org"}, b"{}", 421, "not-here"),
    "another site": ({"Sec-Fetch-Site": "cross-site"}, b"{}", 403, "elsewhere"),
    "an old browser, from another site": ({"Origin": "http://example.org"}, b"{}", 403, "elsewhere"),
    "a page of no origin": ({"Origin": "null"}, b"{}", 403, "elsewhere"),
    "too large a body": ({}, b" " * (guard.USUAL.most + 1), 413, "too-large"),
    "a length that is no number": ({"Content-Length": "1e9"}, b"{}", 413, "too-large"),
}


@pytest.fixture(scope="module")
def ask() -> Asked:
    """Send one request to the whole application."""
    return partial(asked, application())


def asked(served: Any, path: str, **parts: Any) -> httpx.Response:
    async def go() -> httpx.Response:
        transport = httpx.ASGITransport(served)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8647") as client:
            return await client.post(path, **parts)

    return asyncio.run(go())


async def once(part: bytes, then: float = 0) -> AsyncIterator[bytes]:
    """A body of one part, and so many seconds before it ends."""
    yield part
    await asyncio.sleep(then)


def is_the_problem(told: httpx.Response, status: int, name: str) -> bool:
    problem = told.json()
    assert told.status_code == problem["status"] == status
    assert told.headers["content-type"] == "application/problem+json"
    assert told.headers["connection"] == "close"
    assert all(problem[lang][key] for lang in ("en", "fr") for key in ("title", "detail", "mend"))
    assert problem["en"] != problem["fr"]
    return problem["type"] == f"/api/v1/problems#{name}"


@pytest.mark.parametrize("name", TURNED_AWAY)
def test_who_is_turned_away_from_the_api_is_told_a_problem(ask: Asked, name: str) -> None:
    headers, body, status, kind = TURNED_AWAY[name]
    told = ask("/api/v1/find", content=body, headers={**SENT, **headers})
    assert is_the_problem(told, status, kind)


@pytest.mark.parametrize("name", TURNED_AWAY)
def test_who_is_turned_away_from_a_page_is_told_in_words(ask: Asked, name: str) -> None:
    headers, body, status, _ = TURNED_AWAY[name]
    told = ask("/en", content=body, headers={**SENT, **headers})
    assert told.status_code == status
    assert told.headers["content-type"] == "text/plain; charset=utf-8"
    assert len(told.text.splitlines()) == 2


@pytest.mark.parametrize("path", BOUNDED)
def test_where_more_is_read_what_is_too_large_is_told_its_own_bound_and_mend(ask: Asked, path: str) -> None:
    bounds = BOUNDED[path]
    read = ask(path, content=b"", headers={"Content-Length": str(bounds.most)})
    assert read.status_code in (415, 422)
    told = ask(path, content=b"", headers={"Content-Length": str(bounds.most + 1)})
    assert told.status_code == 413
    for mend in (bounds.mend.en, bounds.mend.fr):
        assert mend[1:] in told.text
    assert f"{bounds.megabytes} MB" in told.text
    assert "family" not in told.text


def test_the_door_of_many_people_is_described_with_how_much_it_reads() -> None:
    described = document()["paths"]["/population"]["post"]
    bounds = BOUNDED["/api/v1/population"]
    for words in (described["description"], described["responses"]["413"]["description"]):
        assert f"{bounds.megabytes} MB" in words
    for words in (described["x-description-fr"], described["responses"]["413"]["x-description-fr"]):
        assert f"{bounds.megabytes}\u00a0Mo" in words
    assert f"{bounds.seconds} seconds" in described["description"]


def test_a_page_that_is_sent_too_much_says_what_to_do(ask: Asked) -> None:
    en, fr = ask("/en", content=b" " * (guard.USUAL.most + 1)).text.splitlines()
    assert en.endswith("(1 MB). Give the facts of one family.")
    assert fr.endswith("(1\u00a0Mo). Donnez les faits d’une seule famille.")


def test_a_refusal_is_told_first_in_the_language_asked_for(ask: Asked) -> None:
    told = ask("/api/v1/find", json={}, headers={"Host": "example.org", "Accept-Language": "fr"})
    assert told.headers["content-language"] == "fr"
    assert told.json()["title"] == told.json()["fr"]["title"]


def test_a_body_that_does_not_say_its_length_is_not_read_beyond_the_bound(ask: Asked) -> None:
    async def parts() -> AsyncIterator[bytes]:
        while True:
            yield b" " * 200_000

    told = ask("/api/v1/find", content=parts(), headers=SENT)
    assert (told.status_code, told.json()["type"]) == (413, "/api/v1/problems#too-large")
    whole = ask("/api/v1/find", content=once(b" " * (guard.USUAL.most + 1)), headers=SENT)
    assert is_the_problem(whole, 413, "too-large")


def test_a_body_that_does_not_arrive_is_not_waited_for(ask: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "USUAL", replace(guard.USUAL, seconds=0.05))
    told = ask("/api/v1/find", content=once(b"{", then=60), headers=SENT)
    assert is_the_problem(told, 408, "too-slow")


@pytest.mark.parametrize(("then", "status"), [(0, 413), (60, 408)])
def test_whatever_an_application_makes_of_it_the_refusal_is_what_is_sent(
    monkeypatch: pytest.MonkeyPatch, then: int, status: int
) -> None:
    monkeypatch.setattr(guard, "USUAL", replace(guard.USUAL, seconds=0.05))

    async def failing(scope: Any, receive: Any, send: Any) -> None:
        try:
            while (await receive())["more_body"]:
                pass
        finally:
            await PlainTextResponse("it failed", 500)(scope, receive, send)

    body = once(b" " * (guard.USUAL.most + 1 if not then else 1), then=then)
    told = asked(guard.Guard(failing), "/fr", content=body)
    assert told.status_code == status
    assert "it failed" not in told.text


@pytest.mark.parametrize("path", ["/api/v1/find", "/api/v1/nowhere", "/en/nowhere"])
def test_every_answer_carries_the_headers_of_the_house_once(ask: Asked, path: str) -> None:
    told = ask(path, json={"facts": {}})
    for name in (*guard.HEADERS, "Cache-Control"):
        assert len(told.headers.get_list(name)) == 1, name
    assert told.headers["x-frame-options"] == "DENY"
