"""At the threshold: who may speak to this server, how much they may send, what browsers are told.

A page on another site can make a browser send requests to a server on the same machine. So only the server’s
own names are answered to (which also defeats a name that is pointed here), and nothing is taken from, or
given to, a page that is not its own. Under `/api/` a refusal is a problem, as everything else there is.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Collection, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from starlette.responses import PlainTextResponse

from passage.case.manuscript import ONE_FAMILY
from passage.text import LANGUAGES, Text
from passage.web.api.opening import told
from passage.web.api.problems import Kind, Problem
from passage.web.bounds import Bounds

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

USUAL = Bounds(1_100_000, 30, ONE_FAMILY)
"""Those of most requests: a file of facts has at most 1 MB."""
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

_WRITTEN = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]
_NO_STORE = (b"cache-control", b"no-store")
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
REFUSALS = {
    403: (Kind.ELSEWHERE, ELSEWHERE, Text("ask from a program, or from this server’s own pages",
          "interrogez depuis un programme, ou depuis les pages de ce serveur")),
    408: (Kind.TOO_SLOW, TOO_SLOW, Text("send it again, whole", "renvoyez-la, entière")),
    413: (Kind.TOO_LARGE, TOO_LARGE, ONE_FAMILY),
    421: (Kind.NOT_HERE, NOT_HERE, Text("ask it by its own name, such as 127.0.0.1",
          "appelez-le par son nom, par exemple 127.0.0.1")),
}  # fmt: skip
"""What may be refused at the threshold, by its status: the kind of problem, what is wrong, the mend.

Of too large a body, how large it may be and the mend are those of its bounds.
"""


class Beyond(ConnectionError):
    """Too much, or too late: there is nothing more to read."""


class Guard:
    """Let through what may pass; write the headers of every answer. `names` are the hosts answered to.

    `bounded` are the paths of which more is read than of most.
    """

    def __init__(
        self,
        app: ASGIApp,
        names: Collection[str] = LOCAL,
        bounded: Mapping[str, Bounds] = MappingProxyType({}),
    ) -> None:
        self.app = app
        self.names = frozenset(name.lower() for name in names)
        self.bounded = bounded

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        headers = dict(reversed(scope["headers"]))  # of those given twice, the first
        bounds = self.bounded.get(scope["path"], USUAL)
        refusal = self._refusal(scope["method"], headers, bounds)
        if refusal is not None:
            await refused(refusal, bounds, scope, receive, send)
        else:
            await self._within_bounds(bounds, scope, receive, send)

    def _refusal(self, method: str, headers: Mapping[bytes, bytes], bounds: Bounds) -> int | None:
        """The status of the refusal of a request; None where it may pass."""
        host = headers.get(b"host", b"").decode("latin-1").lower()
        if _without_port(host) not in self.names:
            return 421
        site = headers.get(b"sec-fetch-site")
        if site in (b"cross-site", b"same-site") and headers.get(b"sec-fetch-mode") != b"navigate":
            return 403
        if method not in _SAFE and not _own(site, headers.get(b"origin"), host):
            return 403
        return 413 if _declared(headers) > bounds.most else None

    async def _within_bounds(self, bounds: Bounds, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand on a request of which no more is read than the bound, and not for longer.

        Once it is beyond, whatever the application makes of that is not sent: the refusal is.
        """
        read, started, beyond = 0, False, 0
        limit = asyncio.get_running_loop().time() + bounds.seconds

        async def receiving() -> Message:
            nonlocal read, beyond
            if read < 0:
                return await receive()
            try:
                async with asyncio.timeout_at(limit):
                    message = await receive()
            except TimeoutError:
                beyond = 408
                raise Beyond from None
            if message["type"] == "http.request":
                read += len(message.get("body", b""))
                if read > bounds.most:
                    beyond = 413
                    raise Beyond
                if not message.get("more_body"):
                    read = -1
            return message

        async def sending(message: Message) -> None:
            nonlocal started
            if started:
                await send(message)
            elif not beyond:
                started = True
                await send(_whole(message))

        try:
            await self.app(scope, receiving, sending)
        except Exception:
            if not beyond:
                raise
        if beyond and not started:
            await refused(beyond, bounds, scope, receive, send)


def _whole(message: Message) -> Message:
    """The start of an answer, with the headers that it lacks."""
    written = message.get("headers", ())
    return {**message, "headers": [*written, *_lacking(tuple([name for name, _ in written]))]}


async def refused(status: int, bounds: Bounds, scope: Scope, receive: Receive, send: Send) -> None:
    """Send a refusal in both languages, and end the connection: a problem under `/api/`, elsewhere words."""

    async def sending(message: Message) -> None:
        await send(_whole(message) if message["type"] == "http.response.start" else message)

    kind, words, mend = REFUSALS[status]
    if status == 413:
        words, mend = words.format(n=bounds.megabytes), bounds.mend
    if scope["path"].startswith("/api/"):
        problem = Problem.of(kind, words, mend)
        problem.headers.append((b"connection", b"close"))
        await told(problem, dict(scope["headers"]), sending, scope["method"])
    else:
        lines = (f"{words[lang]} {mend[lang][:1].upper()}{mend[lang][1:]}.\n" for lang in LANGUAGES)
        said = PlainTextResponse("".join(lines), status, headers={"Connection": "close"})
        await said(scope, receive, sending)


@lru_cache(maxsize=256)
def _lacking(names: tuple[bytes, ...]) -> tuple[tuple[bytes, bytes], ...]:
    """The headers of every answer that are not among those of one."""
    given = {name.lower() for name in names}
    return tuple(each for each in (*_WRITTEN, _NO_STORE) if each[0] not in given)


def _own(site: bytes | None, origin: bytes | None, host: str) -> bool:
    """Whether what would change something was sent by a program, or by a page of this server."""
    if site is not None:
        return site in (b"same-origin", b"none")
    return origin is None or origin.decode("latin-1").lower() in (f"http://{host}", f"https://{host}")


def _without_port(host: str) -> str:
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    return host.partition(":")[0]


def _declared(headers: Mapping[bytes, bytes]) -> int:
    try:
        return int(headers.get(b"content-length", b"0"))
    except ValueError:
        return sys.maxsize
