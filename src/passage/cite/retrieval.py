"""Fetching one file from its publisher, when a person asks for it and at no other time.

Only over https, only from the hosts that are named, within a size and a time. What was fetched before is not
fetched again: a part kept on disk is taken up where it ended, if the publisher says that it is still the same
file. What is wrong is told as a `Refusal`; the words for it belong to whoever asked.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from http.client import HTTPException, HTTPMessage
from itertools import chain
from pathlib import Path
from typing import IO, Any, Literal, cast
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, Request, build_opener

SECONDS = 60.0
OWN = ("localhost", "127.0.0.1", "::1")
"""Hosts on this machine, the only ones asked without a lock on the line."""

Why = Literal["elsewhere", "answers", "too_large", "unreachable", "cut_short", "unwritable"]


class Refusal(Exception):
    """Why nothing, or not all, was fetched; from which address; what status the publisher gave, if any."""

    def __init__(self, why: Why, address: str, status: int | None = None) -> None:
        super().__init__(why, address, status)
        self.why: Why = why
        self.address = address
        self.status = status


def check(address: str, hosts: Collection[str]) -> None:
    """Raises Refusal unless the address is private and of one of these hosts (`host` or `host:port`)."""
    parts = urlsplit(address)
    own = parts.hostname in OWN and parts.scheme == "http"
    if not ((parts.scheme == "https" or own) and parts.netloc in hosts):
        raise Refusal("elsewhere", address)


class _Within(HTTPRedirectHandler):
    """Follows a redirection only to https on one of the hosts."""

    def __init__(self, hosts: Collection[str]) -> None:
        self.hosts = hosts

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        check(newurl, self.hosts)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def retrieve(
    address: str,
    part: Path,
    *,
    hosts: Collection[str],
    largest: int,
    opener: OpenerDirector | None = None,
    tell: Callable[[int, int | None], None] | None = None,
) -> None:
    """Fetch a file into `part`, or the rest of it where some of it is there already.

    Nothing is made on disk before the publisher has answered. `tell` hears how many bytes there are, and of
    how many where that is known. A part that was cut short stays for the next time; one that is too large
    does not. Raises Refusal.
    """
    check(address, hosts)
    held = _held(part, address)
    opener = opener or build_opener(_Within(hosts))
    try:
        with _answer(address, held, opener) as answer:
            try:
                _write(answer, part, address, held, largest, tell)
            except Refusal as refusal:
                if refusal.why == "too_large":
                    forget(part)
                raise
    except HTTPError as error:
        error.close()
        raise Refusal("answers", address, error.code) from None
    except (URLError, TimeoutError, ConnectionError, HTTPException):
        raise Refusal("unreachable", address) from None
    except OSError:
        raise Refusal("unwritable", str(part)) from None


def forget(part: Path) -> None:
    """Remove a part and what was noted beside it."""
    for path in (part, _beside(part)):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _beside(part: Path) -> Path:
    return part.with_name(part.name + ".from")


def _held(part: Path, address: str) -> tuple[int, str] | None:
    """How many bytes are there already, and what the publisher called that state of the file."""
    try:
        noted: object = json.loads(_beside(part).read_text("utf-8"))
        size = part.stat().st_size
    except (OSError, ValueError):
        return None
    if not isinstance(noted, dict):
        return None
    told = cast("dict[str, object]", noted)
    state = told.get("state")
    if told.get("address") != address or not isinstance(state, str) or not state or not size:
        return None
    return size, state


def _answer(address: str, held: tuple[int, str] | None, opener: OpenerDirector) -> Any:
    if held is None:
        return opener.open(Request(address), timeout=SECONDS)
    size, state = held
    rest = Request(address, headers={"Range": f"bytes={size}-", "If-Range": state})
    try:
        return opener.open(rest, timeout=SECONDS)
    except HTTPError as error:
        if error.code != 416:
            raise
        error.close()
    return opener.open(Request(address), timeout=SECONDS)


def _write(
    answer: Any,
    part: Path,
    address: str,
    held: tuple[int, str] | None,
    largest: int,
    tell: Callable[[int, int | None], None] | None,
) -> None:
    size = held[0] if held is not None and _goes_on(answer, held[0]) else 0
    length = answer.headers.get("Content-Length", "")
    whole = size + int(length) if length.isdecimal() else None
    if whole is not None and whole > largest:
        raise Refusal("too_large", address)
    chunks = _chunks(answer)
    first = next(chunks, b"")
    part.parent.mkdir(parents=True, exist_ok=True)
    if not size:
        state = _state(answer.headers)
        _beside(part).write_text(json.dumps({"address": address, "state": state}), "utf-8")
    with part.open("ab" if size else "wb") as file:
        for chunk in chain((first,), chunks):
            size += len(chunk)
            if size > largest:
                raise Refusal("too_large", address)
            file.write(chunk)
            if tell is not None:
                tell(size, whole)
    if whole is not None and size < whole:
        raise Refusal("cut_short", address)


def _goes_on(answer: Any, size: int) -> bool:
    """Whether what comes starts where the part ended."""
    return answer.status == 206 and answer.headers.get("Content-Range", "").startswith(f"bytes {size}-")


def _state(headers: HTTPMessage) -> str:
    """What the publisher calls this state of the file, where it can be held to that."""
    tag = headers.get("ETag", "")
    return tag if tag and not tag.startswith("W/") else headers.get("Last-Modified", "")


def _chunks(answer: Any) -> Iterator[bytes]:
    while chunk := answer.read(1 << 16):
        yield chunk
