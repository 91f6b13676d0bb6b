"""One door: who may knock and how, what is read, what is answered, and what every answer says of the law."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from passage.case.sealed import written
from passage.cite import Miscitation
from passage.engine.allowance import Exhausted, allowance
from passage.law import book
from passage.text import Complaint, Text
from passage.web.api import body
from passage.web.api.negotiation import language, takes_json
from passage.web.api.posed import Posed, moment, posed, unknown_member
from passage.web.api.problems import MEDIA_TYPE, Kind, Problem, as_complaint

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

STEPS = 20_000
"""Steps of exact work in one request, for each claimant."""
MOST_STEPS = 150_000
"""Of all claimants: some three seconds."""
AT_ONCE = 300
"""Steps that are few enough to be taken without leaving the line of requests."""
SMALL = 16_000
"""Bytes of a body that are few enough to be read there."""
KEPT = 64
"""Pages of law kept as they were sent."""

_LOG = logging.getLogger("passage.web")
ASIDE = ThreadPoolExecutor(2, thread_name_prefix="passage-api")
_SHOWN: OrderedDict[tuple[str, tuple[tuple[str, str], ...]], tuple[bytes, bytes]] = OrderedDict()
_ANSWERED: set[tuple[str, tuple[str, ...]]] = set()
"""The days and questions that the law has been compiled for."""

Headers = list[tuple[bytes, bytes]]
CaseAnswer = Callable[[Posed], dict[str, Any]]
LawAnswer = Callable[[Mapping[str, str]], dict[str, Any]]


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
class Door:
    """An endpoint of the API, as the list of doors, the description and the server all read it.

    `answer` makes the record, of which `record` names the schema; `options` are the members of a request
    beside a case, with the values that each takes.
    """

    path: str
    name: str
    title: Text
    record: str
    answer: CaseAnswer | LawAnswer
    about: Text | None = None
    of_case: bool = False
    options: Mapping[str, tuple[object, ...]] = field(default_factory=dict[str, tuple[object, ...]])
    parameters: tuple[Parameter, ...] = ()

    @property
    def methods(self) -> tuple[str, ...]:
        """How it is opened."""
        return ("POST", "OPTIONS") if self.of_case else ("GET", "HEAD", "OPTIONS")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; whatever is wrong with it is told as a problem."""
        headers = dict(scope["headers"])
        try:
            if (method := scope["method"]) not in self.methods:
                raise self._closed()
            if method == "OPTIONS":
                await _send(send, 204, b"", [(b"allow", self._allow)])
            elif not takes_json(headers.get(b"accept", b"").decode("latin-1")):
                raise _not_acceptable()
            elif self.of_case:
                await self._about_case(headers, receive, send)
            else:
                await self._about_law(scope, headers, send)
        except ConnectionError:
            return
        except Problem as problem:
            await told(problem, headers, send, scope["method"])
        except (Complaint, Miscitation) as complaint:
            await told(Problem(Kind.COMPLAINT, as_complaint(complaint)), headers, send, scope["method"])
        except Exception:  # nothing of a case is told, not even to a log
            _LOG.error("the door %s failed", self.name)
            await told(_failed(), headers, send, scope["method"])

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

    async def _about_case(self, headers: Mapping[bytes, bytes], receive: Receive, send: Send) -> None:
        raw = await body.read(headers, receive)
        answered: bytes | None = None
        if len(raw) <= SMALL:
            asked = posed(book(), body.parse(raw), self.options)
            if asked.options.get("detail") == "finding" and _key(asked) in _ANSWERED:
                answered = self._worked_out(asked, AT_ONCE)
        if answered is None:
            answered = await asyncio.get_running_loop().run_in_executor(ASIDE, self._aside, raw)
        await _send(send, 200, answered or b"", _CASE)

    def _aside(self, raw: bytes) -> bytes:
        asked = posed(book(), body.parse(raw), self.options)
        answered = self._worked_out(asked, min(STEPS * len(asked.dossier.cases), MOST_STEPS))
        if answered is None:
            raise Problem.of(
                Kind.TOO_MUCH,
                Text(
                    "too much is unknown to work all of it out at once",
                    "trop de choses sont inconnues pour que tout se calcule à la fois",
                ),
                Text(
                    "tell more of the facts, or ask about fewer questions or people at once",
                    "donnez plus de faits, ou interrogez sur moins de questions ou de personnes à la fois",
                ),
                "issues",
            )
        if len(_ANSWERED) > KEPT:
            _ANSWERED.clear()
        _ANSWERED.add(_key(asked))
        return answered

    def _worked_out(self, asked: Posed, steps: int) -> bytes | None:
        """The answer; None where the steps did not suffice and asking for less would have helped."""
        alone = len(asked.dossier.cases) * len(asked.issues) <= 1
        with allowance(steps, whole=not alone or steps < STEPS) as given:
            try:
                record = self.answer(asked)  # type: ignore[arg-type]
            except Exhausted:
                return None
        record["within_budget"] = not given.short
        return encoded(record)

    async def _about_law(self, scope: Scope, headers: Mapping[bytes, bytes], send: Send) -> None:
        given = {**scope.get("path_params", {}), **self.query(scope["query_string"])}
        key = self.name, tuple(sorted(given.items()))
        found = _SHOWN.get(key)
        if found is None:
            found = await asyncio.get_running_loop().run_in_executor(ASIDE, self._shown, given)
            _SHOWN[key] = found
            while len(_SHOWN) > KEPT:
                _SHOWN.popitem(last=False)
        page, tag = found
        more: Headers = [(b"etag", tag), (b"cache-control", b"no-cache")]
        if _matches(headers.get(b"if-none-match", b""), tag):
            await _send(send, 304, b"", more)
        else:
            await _send(send, 200, page, [*_BOTH, *more], scope["method"])

    def _shown(self, given: Mapping[str, str]) -> tuple[bytes, bytes]:
        page = encoded(self.answer(given))  # type: ignore[arg-type]
        return page, f'"{hashlib.sha256(page).hexdigest()[:24]}"'.encode()

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


def _key(asked: Posed) -> tuple[str, tuple[str, ...]]:
    return asked.dossier.law.on, asked.issues


def _matches(wanted: bytes, tag: bytes) -> bool:
    tags = [each.strip().removeprefix(b"W/") for each in wanted.split(b",")]
    return b"*" in tags or tag in tags


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


_BOTH: Headers = [(b"content-type", b"application/json"), (b"content-language", b"en, fr")]
_CASE: Headers = [*_BOTH, (b"cache-control", b"no-store")]


async def _send(send: Send, status: int, content: bytes, headers: Headers, method: str = "") -> None:
    length: Headers = [] if status in (204, 304) else [(b"content-length", str(len(content)).encode())]
    await send(
        {"type": "http.response.start", "status": status, "headers": [*headers, *length, *law_headers()]}
    )
    await send({"type": "http.response.body", "body": b"" if method == "HEAD" else content})


async def told(problem: Problem, headers: Mapping[bytes, bytes], send: Send, method: str) -> None:
    """Send a problem, in the language asked for."""
    lang = language(headers.get(b"accept-language", b"").decode("latin-1"))
    sent: Headers = [
        (b"content-type", MEDIA_TYPE.encode()),
        (b"content-language", lang.encode()),
        (b"cache-control", b"no-store"),
        *problem.headers,
    ]
    await _send(send, problem.kind.status, encoded(problem.as_data(lang)), sent, method)


async def nowhere(scope: Scope, receive: Receive, send: Send) -> None:
    """The door that is none."""
    see = Text("see the list of doors at /api/v1/", "voyez la liste des portes à /api/v1/")
    absent = Text("there is no such door", "cette porte n’existe pas")
    await told(Problem.of(Kind.NOT_FOUND, absent, see), dict(scope["headers"]), send, scope["method"])


def _no_parameter(name: str) -> Complaint:
    return Complaint(
        Text("this door takes no parameter", "cette porte ne prend aucun paramètre"),
        name[:80],
        mend=Text("leave it out", "omettez-le"),
    )


def _not_acceptable() -> Problem:
    return Problem.of(
        Kind.NOT_ACCEPTABLE,
        Text("JSON is not among what you accept", "le JSON n’est pas parmi ce que vous acceptez"),
        Text("send Accept: application/json", "envoyez Accept: application/json"),
        "Accept",
    )


def _failed() -> Problem:
    return Problem.of(
        Kind.FAILED,
        Text(
            "this should not happen; nothing was kept", "cela ne devrait pas arriver; rien n’a été conservé"
        ),
        Text(
            "report the door and the kind of request, without the facts of anyone",
            "signalez la porte et le genre de requête, sans les faits de qui que ce soit",
        ),
    )
