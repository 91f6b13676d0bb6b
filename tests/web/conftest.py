"""The pages, asked in this process: no socket, no browser."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Any

import httpx
import pytest

from passage.web.app import application
from passage.web.turn import Turn

HERE = "http://127.0.0.1"


class Visitor:
    """One browser: it keeps its cookies, and follows nowhere unless told."""

    def __init__(self) -> None:
        self.app = application()
        self.cookies = httpx.Cookies()

    def get(self, url: str, **more: Any) -> httpx.Response:
        """Ask for a page."""
        return self._ask("GET", url, **more)

    def post(self, url: str, data: dict[str, Any] | None = None, **more: Any) -> httpx.Response:
        """Send a form."""
        return self._ask("POST", url, data=data or {}, **more)

    def _ask(self, method: str, url: str, **more: Any) -> httpx.Response:
        async def asked() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.app, raise_app_exceptions=True)
            async with httpx.AsyncClient(transport=transport, base_url=HERE, cookies=self.cookies) as client:
                answer = await client.request(method, url, **more)
                self.cookies = client.cookies
                return answer

        return asyncio.run(asked())


@pytest.fixture
def visitor() -> Visitor:
    """A visitor who has told nothing yet."""
    return Visitor()


@contextmanager
def another_has(turn: Turn) -> Iterator[None]:
    """While within, another visitor has a turn."""
    taken, done = Event(), Event()

    def having() -> None:
        with turn:
            taken.set()
            done.wait()

    other = Thread(target=having)
    other.start()
    try:
        assert taken.wait(10)
        yield
    finally:
        done.set()
        other.join()
