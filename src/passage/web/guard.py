"""At the threshold: who may speak to this server, how much they may send, what browsers are told.

A page on another site can make a browser send requests to a server on the same machine. So only the server’s
own names are answered to (which also defeats a name that is pointed here), and nothing is taken from, or
given to, a page that is not its own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse

from passage.text import Text

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST_BODY = 1_100_000
"""Bytes in one request: a file of facts has at most 1 MB."""
SLOWEST_BODY = 30
"""Seconds in which a request must have arrived."""
ROOMY = {
    **dict.fromkeys(("/en/many", "/fr/nombreux"), (20_500_000, 300)),
    "/api/v1/population": (60_000_000, 600),
}
"""Where a table is sent: bytes in one request, and seconds in which it must have arrived."""
LOCAL = ("127.0.0.1", "localhost", "[::1]")

HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; object-src 'none'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Robots-Tag": "noindex",
}

_SAFE = ("GET", "HEAD", "OPTIONS")

NOT_HERE = Text("This server does not answer to that name.", "Ce serveur ne répond pas à ce nom.")
ELSEWHERE = Text(
    "This was sent by a page of another site, or by a browser that does not say which; nothing was done.",
    "L’envoi vient d’une page d’un autre site, ou d’un navigateur qui ne dit pas laquelle; rien n’a "
    "été fait.",
)
TOO_LARGE = Text(
    "More was sent than is read here ({n} MB).", "L’envoi dépasse ce qui est lu ici ({n}\u00a0Mo)."
)
TOO_SLOW = Text("The request took too long to arrive.", "La requête a mis trop de temps à arriver.")


class Guard:
    """Let through what may pass; write the headers of every answer. `names` are the hosts answered to."""

    def __init__(self, app: ASGIApp, names: Collection[str] = LOCAL) -> None:
        self.app = app
        self.names = frozenset(name.lower() for name in names)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                written = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    written.setdefault(name, value)
                written.setdefault("Cache-Control", "no-store")
            await send(message)

        refusal = self._refusal(scope["method"], headers)
        if refusal is not None:
            await refusal(scope, receive, sending)
            return
        most, slowest = ROOMY.get(scope["path"], (LARGEST_BODY, SLOWEST_BODY))
        if _declared(headers) > most:
            await refused(413, too_large(most))(scope, receive, sending)
            return
        await self._within_bounds(scope, receive, sending, most, slowest)

    def _refusal(self, method: str, headers: Headers) -> PlainTextResponse | None:
        host = headers.get("host", "").lower()
        if _without_port(host) not in self.names:
            return refused(421, NOT_HERE)
        site = headers.get("sec-fetch-site")
        if site in ("cross-site", "same-site") and headers.get("sec-fetch-mode") != "navigate":
            return refused(403, ELSEWHERE)
        if method in _SAFE:
            return None
        if site is not None:
            return None if site in ("same-origin", "none") else refused(403, ELSEWHERE)
        origin = headers.get("origin")
        if origin is None or origin.lower() in (f"http://{host}", f"https://{host}"):
            return None
        return refused(403, ELSEWHERE)

    async def _within_bounds(
        self, scope: Scope, receive: Receive, send: Send, most: int, slowest: int
    ) -> None:
        """Hand on a request of which no more is read than the bound, and not for longer."""
        read, started, limit = 0, False, asyncio.get_running_loop().time() + slowest

        class Beyond(Exception):
            """Too much, or too late."""

        async def receiving() -> Message:
            nonlocal read
            if read < 0:
                return await receive()
            try:
                async with asyncio.timeout_at(limit):
                    message = await receive()
            except TimeoutError:
                raise Beyond(408, TOO_SLOW) from None
            if message["type"] == "http.request":
                read += len(message.get("body", b""))
                if read > most:
                    raise Beyond(413, too_large(most))
                if not message.get("more_body"):
                    read = -1
            return message

        async def sending(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self.app(scope, receiving, sending)
        except Beyond as beyond:
            if not started:
                await refused(*beyond.args)(scope, receive, send)


def too_large(most: int) -> Text:
    """That more was sent than is read."""
    return TOO_LARGE.format(n=str(most // 1_000_000))


def refused(status: int, words: Text) -> PlainTextResponse:
    """A refusal in both languages, before anybody’s language is known."""
    return PlainTextResponse(f"{words.en}\n{words.fr}\n", status, headers={"Connection": "close"})


def _without_port(host: str) -> str:
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    return host.partition(":")[0]


def _declared(headers: Headers) -> int:
    try:
        return int(headers.get("content-length", "0"))
    except ValueError:
        return max(LARGEST_BODY, *(most for most, _ in ROOMY.values())) + 1
