"""A door that answers with one record: about a case, within its allowance; about the law, kept as sent."""

from __future__ import annotations

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from passage.engine.allowance import Exhausted, allowance
from passage.law import book
from passage.text import Text
from passage.web.api import body
from passage.web.api.negotiation import takes_json
from passage.web.api.opening import Headers, Opening, encoded, sent
from passage.web.api.posed import Posed, posed
from passage.web.api.problems import Kind, Problem

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

STEPS = 20_000
"""Steps of exact work in one request, for each claimant."""
MOST_STEPS = 150_000
"""Of all claimants: some three seconds."""
AT_ONCE = 300
"""Steps that are few enough to be taken without leaving the line of requests."""
KEPT = 64
"""Pages of law kept as they were sent."""

ASIDE = ThreadPoolExecutor(2, thread_name_prefix="passage-api")
_SHOWN: OrderedDict[tuple[str, tuple[tuple[str, str], ...]], tuple[bytes, bytes]] = OrderedDict()
_ANSWERED: set[tuple[str, tuple[str, ...]]] = set()
"""The days and questions that the law has been compiled for."""

_BOTH: Headers = [(b"content-type", b"application/json"), (b"content-language", b"en, fr")]
_CASE: Headers = [*_BOTH, (b"cache-control", b"no-store")]

CaseAnswer = Callable[[Posed], dict[str, Any]]
LawAnswer = Callable[[Mapping[str, str]], dict[str, Any]]


@dataclass(frozen=True)
class Door(Opening):
    """An endpoint that answers with one record.

    `answer` makes the record; `options` are the members of a request beside a case, with the values that
    each takes.
    """

    answer: CaseAnswer | LawAnswer
    of_case: bool = False
    options: Mapping[str, tuple[object, ...]] = field(default_factory=dict[str, tuple[object, ...]])

    @property
    def methods(self) -> tuple[str, ...]:
        """How it is opened."""
        return ("POST", "OPTIONS") if self.of_case else ("GET", "HEAD", "OPTIONS")

    @property
    def problems(self) -> tuple[int, ...]:
        """The statuses of the problems that it tells of."""
        if self.of_case:
            return 400, 406, 413, 415, 422
        nothing_there = (404,) if any(each.in_path for each in self.parameters) else ()
        return (*nothing_there, 406, 422) if self.parameters else (406,)

    async def answered(
        self, scope: Scope, headers: Mapping[bytes, bytes], receive: Receive, send: Send
    ) -> None:
        """Answer about a case, or about the law."""
        if not takes_json(headers.get(b"accept", b"").decode("latin-1")):
            raise _not_acceptable()
        if self.of_case:
            await self._about_case(headers, receive, send)
        else:
            await self._about_law(scope, headers, send)

    async def _about_case(self, headers: Mapping[bytes, bytes], receive: Receive, send: Send) -> None:
        raw = await body.read(headers, receive)
        answered: bytes | None = None
        if len(raw) <= body.SMALL:
            asked = posed(book(), body.parse(raw), self.options)
            if asked.options.get("detail") == "finding" and _key(asked) in _ANSWERED:
                answered = self._worked_out(asked, AT_ONCE)
        if answered is None:
            answered = await asyncio.get_running_loop().run_in_executor(ASIDE, self._aside, raw)
        await sent(send, 200, answered or b"", _CASE)

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
            await sent(send, 304, b"", more)
        else:
            await sent(send, 200, page, [*_BOTH, *more], scope["method"])

    def _shown(self, given: Mapping[str, str]) -> tuple[bytes, bytes]:
        page = encoded(self.answer(given))  # type: ignore[arg-type]
        return page, f'"{hashlib.sha256(page).hexdigest()[:24]}"'.encode()


def _key(asked: Posed) -> tuple[str, tuple[str, ...]]:
    return asked.dossier.law.on, asked.issues


def _matches(wanted: bytes, tag: bytes) -> bool:
    tags = [each.strip().removeprefix(b"W/") for each in wanted.split(b",")]
    return b"*" in tags or tag in tags


def _not_acceptable() -> Problem:
    return Problem.of(
        Kind.NOT_ACCEPTABLE,
        Text("JSON is not among what you accept", "le JSON n’est pas parmi ce que vous acceptez"),
        Text("send Accept: application/json", "envoyez Accept: application/json"),
        "Accept",
    )
