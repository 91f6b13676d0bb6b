"""The door for many people: a person a line in, a finding a line out, of any number as they come (NDJSON).

No more than a few lines are held at once, and none is read while the answers before it are not taken: so
read while you send. What is wrong with a line is told in its place, and the others go on.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, cast

from passage.case.case import edition
from passage.case.dossier import USUAL_ISSUE
from passage.cite import Miscitation
from passage.lang import Moment
from passage.lang.facts import unknown_name
from passage.law import book
from passage.text import Complaint, Language, Text, absent, number
from passage.web.api import body
from passage.web.api.door import ASIDE
from passage.web.api.negotiation import language
from passage.web.api.opening import Headers, Opening, encoded, failed, law_headers
from passage.web.api.posed import posed
from passage.web.api.problems import Kind, Problem, problem_of
from passage.web.bounds import Bounds

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from passage.population.told import Told

LINES = "application/x-ndjson"
LONGEST = 64_000
"""Bytes of a line."""
MOST_LINES = 100_000
BOUNDS = Bounds(
    60_000_000,
    600,
    Text("send the lines in several requests", "envoyez les lignes en plusieurs requêtes"),
)
"""Of all lines together."""
TOGETHER = 64
"""Lines read together."""
Line = tuple[int, bytes | None]
"""A line by its number; None where it is too long."""

_LOG = logging.getLogger("passage.web")


@dataclass(frozen=True)
class Stream(Opening):
    """The door of lines in and lines out."""

    media: ClassVar[str] = LINES
    bounds: ClassVar[Bounds | None] = BOUNDS

    @property
    def methods(self) -> tuple[str, ...]:
        """How it is opened."""
        return "POST", "OPTIONS"

    @property
    def problems(self) -> tuple[int, ...]:
        """The statuses of the problems that it tells of before any line."""
        return 413, 415, 422, 503

    async def answered(
        self, scope: Scope, headers: Mapping[bytes, bytes], receive: Receive, send: Send
    ) -> None:
        """Answer line by line; what is wrong before the first line is told as a problem, with its status."""
        _check_kind(headers)
        lang = language(headers.get(b"accept-language", b"").decode("latin-1"))
        asked = _Asked.of(self.query(scope["query_string"]))
        await send({"type": "http.response.start", "status": 200, "headers": [*_HEADERS, *law_headers()]})
        async for answered in _answers(asked, _lines(receive), lang):
            await send({"type": "http.response.body", "body": answered, "more_body": True})
        await send({"type": "http.response.body", "body": b""})


_HEADERS: Headers = [
    (b"content-type", LINES.encode()),
    (b"content-language", b"en, fr"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]


@dataclass(frozen=True)
class _Asked:
    """What is asked of every line."""

    issue: str
    on: str | None
    facts_on: str | None
    reader: Told

    @classmethod
    def of(cls, given: Mapping[str, str]) -> _Asked:
        """From a query. Raises Complaint for an unknown question, or where the part for many is missing."""
        law, issue = book(), given.get("issue", USUAL_ISSUE)
        if issue not in law.issues:
            raise Complaint(
                Text("there is no such question of law", "cette question de droit n’existe pas"),
                field="issue",
                mend=unknown_name(issue, law.issues).mend,
            )
        try:
            from passage.population.told import Told
        except ModuleNotFoundError:
            raise absent("population", "numpy") from None
        on, facts_on = given.get("on"), given.get("facts_on")
        moment = posed(law, {"facts": {}, "on": on}, {}).dossier.cases[""].moment
        day = (moment.day if facts_on is None else Moment.read(facts_on).day).toordinal()
        return cls(issue, on, facts_on, Told(edition(law, moment), issue, day))

    def answer(self, lines: list[Line], lang: Language) -> bytes:
        """The answers to some lines, in order."""
        answers: list[dict[str, Any] | None] = []
        people: list[Mapping[str, Any]] = []
        for place, line in lines:
            try:
                people.append(self._facts(line))
                answers.append(None)
            except Problem as problem:
                answers.append(_wrong(place, problem, lang))
            except (Complaint, Miscitation) as complaint:
                answers.append(_wrong(place, problem_of(complaint), lang))
        found = iter(self.reader.read(people))
        whole = (
            {"line": place, **next(found)} if each is None else each
            for (place, _), each in zip(lines, answers, strict=True)
        )
        return b"".join(map(_written, whole))

    def _facts(self, line: bytes | None) -> Mapping[str, Any]:
        if line is None:
            raise Problem.of(
                Kind.TOO_LARGE,
                Text("the line is longer than {n} bytes", "la ligne dépasse {n}\u00a0octets").format(
                    n=_counted(LONGEST)
                ),
                Text("give the facts of one person", "donnez les faits d’une personne"),
            )
        asked: dict[str, object] = {"facts": body.parse(line), "on": self.on, "facts_on": self.facts_on}
        return posed(book(), asked, {}).dossier.cases[""].told


def _wrong(line: int, problem: Problem, lang: Language) -> dict[str, Any]:
    return {"line": line, "problem": problem.as_data(lang)}


def _written(told: Mapping[str, Any]) -> bytes:
    return encoded(told) + b"\n"


async def _answers(asked: _Asked, lines: AsyncIterator[list[Line]], lang: Language) -> AsyncIterator[bytes]:
    """The answers, some lines at a time, in a thread of their own: one for each line, whatever befalls."""
    loop = asyncio.get_running_loop()
    async for some in lines:
        within = [each for each in some if each[0] <= MOST_LINES]
        if within:
            try:
                yield await loop.run_in_executor(ASIDE, asked.answer, within, lang)
            except Exception:  # nothing of anybody is told, not even to a log
                _LOG.error("the door of many people failed")
                yield b"".join(_written(_wrong(place, failed(_AGAIN), lang)) for place, _ in within)
        if len(within) < len(some):
            yield _written(_wrong(some[len(within)][0], _too_many(), lang))
            return


def _counted(n: int) -> Text:
    return Text.each(lambda lang: number(n, lang))


def _too_many() -> Problem:
    return Problem.of(
        Kind.TOO_MUCH,
        Text("there are more than {n} lines", "il y a plus de {n}\u00a0lignes").format(
            n=_counted(MOST_LINES)
        ),
        Text("send the rest by itself", "envoyez le reste à part"),
    )


_AGAIN = Text("send these lines again, fewer at once", "renvoyez ces lignes, moins à la fois")


async def _lines(receive: Receive) -> AsyncIterator[list[Line]]:
    """Whole lines as they come, a few at a time. Blank lines are passed over."""
    held, too_long, more, place = b"", False, True, 0
    some: list[Line] = []
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ConnectionError
        more = bool(message.get("more_body", False))
        *whole, held = (held + cast("bytes", message.get("body", b""))).split(b"\n")
        if not more:
            whole, held = [*whole, held], b""
        for line in whole:
            place += 1
            if too_long or len(line) > LONGEST:
                some.append((place, None))
            elif line.strip():
                some.append((place, line))
            too_long = False
            if len(some) == TOGETHER:
                yield some
                some = []
        if len(held) > LONGEST:
            held, too_long = b"", True
        if some:
            yield some
            some = []


def _check_kind(headers: Mapping[bytes, bytes]) -> None:
    kind = headers.get(b"content-type", b"").partition(b";")[0].strip().lower().decode("latin-1")
    encoding = headers.get(b"content-encoding", b"identity").lower()
    if kind not in (LINES, "application/jsonl", "application/json-lines") or encoding != b"identity":
        raise Problem.of(
            Kind.MEDIA_TYPE,
            Text(
                "the body is not said to be lines of JSON",
                "le corps n’est pas annoncé comme des lignes de JSON",
            ),
            Text(
                f"send it with Content-Type: {LINES} and no encoding",
                f"envoyez-le avec Content-Type: {LINES}, sans encodage",
            ),
            "Content-Type",
        )


def example() -> str:
    """Two lines, as a person would send them."""
    told_ = ({"claim.in_person": False}, {"claim.made_on": "2026-05-14", "entry.place": "land_poe"})
    return "".join(json.dumps(each) + "\n" for each in told_)
