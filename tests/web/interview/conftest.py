"""A visitor with a browser that keeps cookies, asked in this process: no socket, no script."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import httpx
import pytest

from passage.web.app import application
from passage.web.session import Session

HERE = "http://127.0.0.1"


class Seen(HTMLParser):
    """What stands on a page: its headings, links, the names of its fields, its numerals."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.headings: list[str] = []
        self.links = 0
        self.fields: list[tuple[str, str]] = []
        self.hidden: dict[str, str] = {}
        self.ids: list[str] = []
        self.feed(text)
        words = re.sub(r"<(script|style|head).*?</\1>|<[^>]+>", " ", text, flags=re.S)
        self.numerals = sorted(re.findall(r"\d+", words.replace("\u00a0", "")))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note."""
        told = {name: value or "" for name, value in attrs}
        if "id" in told:
            self.ids.append(told["id"])
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(tag)
        elif tag == "a":
            self.links += 1
        elif tag in ("input", "select", "button") and "name" in told:
            self.fields.append((told["name"], told.get("type", tag)))
            if told.get("type") == "hidden":
                self.hidden[told["name"]] = told["value"]


class Visitor:
    """One browser. `trail` holds every address to which it was led."""

    def __init__(self) -> None:
        self.app = application()
        self.cookies: dict[str, str] = {}
        self.trail: list[str] = []

    @property
    def session(self) -> Session:
        """What the browser keeps."""
        return Session.read(self.cookies)

    def get(self, url: str) -> httpx.Response:
        """Ask for a page, and go where it leads."""
        return self._ask("GET", url)

    def post(self, url: str, data: dict[str, Any] | None = None, **more: Any) -> httpx.Response:
        """Send a form, and go where it leads."""
        return self._ask("POST", url, data=data or {}, **more)

    def answer(self, url: str, **fields: str) -> httpx.Response:
        """Answer the question at an address with its own hidden fields."""
        return self.post(url, {**Seen(self.get(url).text).hidden, **fields})

    def _ask(self, method: str, url: str, **more: Any) -> httpx.Response:
        async def asked(method: str, url: str, **more: Any) -> httpx.Response:
            transport = httpx.ASGITransport(app=self.app)
            headers = {"cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
            async with httpx.AsyncClient(transport=transport, base_url=HERE, headers=headers) as client:
                return await client.request(method, url, **more)

        answer = asyncio.run(asked(method, url, **more))
        for line in answer.headers.get_list("set-cookie"):
            name, _, rest = line.partition("=")
            self.cookies[name] = rest.partition(";")[0].strip('"')
        self.cookies = {name: value for name, value in self.cookies.items() if value}
        self.trail.append(str(answer.url))
        return self._ask("GET", answer.headers["location"]) if answer.is_redirect else answer


@pytest.fixture(scope="session")
def browser() -> type[Visitor]:
    """A new browser each time it is called."""
    return Visitor


@pytest.fixture
def visitor() -> Visitor:
    """Somebody who comes for the first time."""
    return Visitor()


@pytest.fixture
def begun() -> Callable[..., Visitor]:
    """Somebody who chose a topic: `begun("claim", on="2026-11-23")`."""

    def begin(topic: str, on: tuple[str, str, str] = ("23", "11", "2026")) -> Visitor:
        come = Visitor()
        come.post("/en/find-out", {"topic": topic})
        come.post("/en/begin", dict(zip(("on.day", "on.month", "on.year"), on, strict=True)))
        return come

    return begin


@pytest.fixture
def seen() -> type[Seen]:
    """The reader of pages."""
    return Seen
