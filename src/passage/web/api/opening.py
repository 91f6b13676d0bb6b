"""What every door has: a place, a title, what may be asked of it; and how an answer or a problem is sent."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import parse_qsl

from passage.case.sealed import written
from passage.cite import Miscitation
from passage.law import book
from passage.text import Complaint, Text
from passage.web.api.negotiation import language
from passage.web.api.posed import moment, unknown_member
from passage.web.api.problems import MEDIA_TYPE, Kind, Problem, problem_of

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from passage.web.bounds import Bounds

_LOG = logging.getLogger("passage.web")

Headers = list[tuple[bytes, bytes]]


@dataclass(frozen=True)
class Parameter:
    """A parameter of a path or a query, and what it is."""

    name: str
    about: Text
    needed: bool = False
    pattern: str | None = None
    example: str | None = None
    in_path: bool = False


@dataclass(frozen=True)
class Opening:
    """A door as the list of doors, the description and the server all read it.

    `record` names the schema of what it answers, or of each line of it; `media` is the type of that, and of
    a body. `bounds` are those of a request, where they are not those of most.
    """

    path: str
    name: str
    title: Text
    record: str
    about: Text | None = field(default=None, kw_only=True)
    parameters: tuple[Parameter, ...] = field(default=(), kw_only=True)

    media: ClassVar[str] = "application/json"
    bounds: ClassVar[Bounds | None] = None

    @property
    def methods(self) -> tuple[str, ...]:
        """How it is opened."""
        raise NotImplementedError

    @property
    def problems(self) -> tuple[int, ...]:
        """The statuses of the problems that it tells of."""
        raise NotImplementedError

    async def answered(
        self, scope: Scope, headers: Mapping[bytes, bytes], receive: Receive, send: Send
    ) -> None:
        """Answer a request that is neither OPTIONS nor closed. Raises Problem, Complaint, Miscitation."""
        raise NotImplementedError

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; whatever is wrong with it is told as a problem."""
        headers, method = dict(scope["headers"]), scope["method"]
        try:
            if method not in self.methods:
                raise self._closed()
            if method == "OPTIONS":
                await sent(send, 204, b"", [(b"allow", self._allow)])
            else:
                await self.answered(scope, headers, receive, send)
        except ConnectionError:
            return
        except Problem as problem:
            await told(problem, headers, send, method)
        except (Complaint, Miscitation) as complaint:
            await told(problem_of(complaint), headers, send, method)
        except Exception:  # nothing of a case is told, not even to a log
            _LOG.error("the door %s failed", self.name)
            await told(failed(_REPORT), headers, send, method)

    @property
    def _allow(self) -> bytes:
        return ", ".join(self.methods).encode()

    def _closed(self) -> Problem:
        ways = self._allow.decode()
        problem = Problem.of(
            Kind.METHOD,
            Text("this method is not used here", "cette méthode ne sert pas ici"),
            Text(f"use one of {ways}", f"utilisez l’une de celles-ci\u00a0: {ways}"),
        )
        problem.headers.append((b"allow", self._allow))
        return problem

    def query(self, raw: bytes) -> dict[str, str]:
        """The parameters of the query, each once. Raises Complaint."""
        taken = {each.name: each for each in self.parameters if not each.in_path}
        given: dict[str, str] = {}
        for name, value in parse_qsl(raw.decode("latin-1"), keep_blank_values=True, max_num_fields=None):
            if name not in taken:
                raise unknown_member(name, tuple(taken)) if taken else _no_parameter(name)
            if name in given:
                raise Complaint(
                    Text("this is given twice", "ceci est donné deux fois"),
                    name,
                    mend=Text("keep one of the two", "gardez l’un des deux"),
                )
            if taken[name].pattern is not None:
                moment(value, name)
            given[name] = value
        for name, each in taken.items():
            if each.needed and name not in given:
                raise Complaint(
                    Text("this is missing", "ceci manque"), name, mend=Text("give it", "donnez-le")
                )
        return given


def encoded(data: object) -> bytes:
    """A record as it is sent."""
    return written(data).encode()


@lru_cache(maxsize=1)
def law_headers() -> tuple[tuple[bytes, bytes], ...]:
    """Which law answered, and until when it is verified: a structured field (RFC 9651)."""
    law = book()
    line = f'"{law.fingerprint}"; verified="{law.verified_on.isoformat()}"'
    return (
        (b"passage-law", line.encode()),
        (b"vary", b"Accept, Accept-Language"),
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"no-referrer"),
    )


async def sent(send: Send, status: int, content: bytes, headers: Headers, method: str = "") -> None:
    """Send an answer whole."""
    length: Headers = [] if status in (204, 304) else [(b"content-length", str(len(content)).encode())]
    await send(
        {"type": "http.response.start", "status": status, "headers": [*headers, *length, *law_headers()]}
    )
    await send({"type": "http.response.body", "body": b"" if method == "HEAD" else content})


async def told(problem: Problem, headers: Mapping[bytes, bytes], send: Send, method: str) -> None:
    """Send a problem, in the language asked for."""
    lang = language(headers.get(b"accept-language", b"").decode("latin-1"))
    more: Headers = [
        (b"content-type", MEDIA_TYPE.encode()),
        (b"content-language", lang.encode()),
        (b"cache-control", b"no-store"),
        *problem.headers,
    ]
    await sent(send, problem.kind.status, encoded(problem.as_data(lang)), more, method)


async def nowhere(scope: Scope, receive: Receive, send: Send) -> None:
    """The door that is none."""
    see = Text("see the list of doors at /api/v1/", "voyez la liste des portes à /api/v1/")
    absent = Text("there is no such door", "cette porte n’existe pas")
    await told(Problem.of(Kind.NOT_FOUND, absent, see), dict(scope["headers"]), send, scope["method"])


def failed(mend: Text) -> Problem:
    """A fault of our own."""
    return Problem.of(
        Kind.FAILED,
        Text(
            "this should not happen; nothing was kept", "cela ne devrait pas arriver; rien n’a été conservé"
        ),
        mend,
    )


_REPORT = Text(
    "report the door and the kind of request, without the facts of anyone",
    "signalez la porte et le genre de requête, sans les faits de qui que ce soit",
)


def _no_parameter(name: str) -> Complaint:
    return Complaint(
        Text("this door takes no parameter", "cette porte ne prend aucun paramètre"),
        name[:80],
        mend=Text("leave it out", "omettez-le"),
    )
