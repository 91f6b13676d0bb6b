"""The body of a request, read within bounds: JSON in UTF-8, of no more than so many bytes and values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, cast

import orjson

from passage.case import manuscript
from passage.text import Complaint, Text
from passage.web.api.problems import Kind, Problem

if TYPE_CHECKING:
    from starlette.types import Receive

LARGEST = 1_000_000
"""Bytes."""
SMALL = 16_000
"""Bytes that are few enough to be read without leaving the line of requests."""
_SEND = Text("send a JSON object in UTF-8", "envoyez un objet JSON en UTF-8")


async def read(headers: Mapping[bytes, bytes], receive: Receive) -> bytes:
    """The bytes of the body. Raises Problem where it is of another media type, or too large."""
    _check_kind(headers)
    length = headers.get(b"content-length", b"0")
    if not length.isdigit() or len(length) > 12 or int(length) > LARGEST:
        raise _too_large()
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ConnectionError
        part = cast("bytes", message.get("body", b""))
        size += len(part)
        if size > LARGEST:
            raise _too_large()
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


def parse(raw: bytes) -> dict[str, object]:
    """The object that a body says. Raises Problem where it is no JSON, or JSON that is no object.

    Of a small one that says it in as few bytes as can be, writing it again shows that no name stands in it
    twice; any other is read with more care.
    """
    if len(raw) <= SMALL:
        with suppress(ValueError, TypeError):  # it cannot be read, or is too deep to be written
            told: object = orjson.loads(raw)
            if isinstance(told, dict) and orjson.dumps(told) == raw:
                return cast("dict[str, object]", told)
    return carefully(raw)


def carefully(raw: bytes) -> dict[str, object]:
    """The same of any, and what is wrong with one."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise Problem.of(Kind.MALFORMED, Text("it is not in UTF-8", "il n’est pas en UTF-8"), _SEND) from None
    try:
        told = manuscript.parse_json(text, "body")
    except Complaint as complaint:
        raise Problem(Kind.MALFORMED, complaint) from None
    if "\\u" in text:
        _refuse_surrogates(told)
    if not isinstance(told, dict):
        raise Problem.of(
            Kind.COMPLAINT, Text("this is not an object", "ceci n’est pas un objet"), _SEND, "body"
        )
    return cast("dict[str, object]", told)


def _refuse_surrogates(told: object) -> None:
    try:
        json.dumps(told, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise Problem.of(
            Kind.MALFORMED,
            Text("half of a character stands alone", "une moitié de caractère est isolée"),
            Text("write each character whole", "écrivez chaque caractère en entier"),
            "body",
        ) from None


def _check_kind(headers: Mapping[bytes, bytes]) -> None:
    if headers.get(b"content-type") == b"application/json" and b"content-encoding" not in headers:
        return
    name, *parameters = (
        part.strip().lower() for part in headers.get(b"content-type", b"").decode("latin-1").split(";")
    )
    charsets = [part.partition("=")[2].strip('"') for part in parameters if part.startswith("charset=")]
    encoded = headers.get(b"content-encoding", b"identity").lower() != b"identity"
    if name != "application/json" or any(each not in ("utf-8", "utf8") for each in charsets) or encoded:
        raise Problem.of(
            Kind.MEDIA_TYPE,
            Text("the body is not said to be plain JSON", "le corps n’est pas annoncé comme du simple JSON"),
            Text(
                "send it with Content-Type: application/json and no encoding",
                "envoyez-le avec Content-Type: application/json, sans encodage",
            ),
            "Content-Type",
        )


def _too_large() -> Problem:
    return Problem.of(
        Kind.TOO_LARGE,
        Text("it is larger than 1 MB", "il dépasse 1\u00a0Mo"),
        manuscript.ONE_FAMILY,
    )
