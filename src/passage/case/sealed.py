"""A record as JSON, of which the constant parts are written once: what is said of a provision or an outcome.

A `Sealed` part is a mapping like any other to whoever reads it, and its JSON is that of the mapping; an
`Opened` one holds sealed parts, or further ones.
"""

from __future__ import annotations

import json
from functools import cached_property
from json.encoder import encode_basestring as _quoted
from typing import Any

_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))
_NAMES: dict[Any, str] = {None: "null", True: "true", False: "false"}


class Sealed(dict[str, Any]):
    """Part of a record that nobody changes."""

    @cached_property
    def text(self) -> str:
        """Its JSON."""
        return _ENCODER.encode(self)


class Opened(dict[str, Any]):
    """Part of a record that holds sealed parts."""


def written(data: Any) -> str:
    """A record as JSON, without spaces. Words stay as they are: nothing beyond JSON’s own is escaped."""
    kind = data.__class__
    if kind is Sealed:
        return data.text
    if kind is str:
        return _quoted(data)
    if kind is Opened:
        return f"{{{','.join([f'{_quoted(name)}:{written(each)}' for name, each in data.items()])}}}"
    if kind is list and data and data[0].__class__ in _PARTS:
        return f"[{','.join(map(written, data))}]"
    if data is None or kind is bool:
        return _NAMES[data]
    return "[]" if data == [] else _ENCODER.encode(data)


_PARTS = (Sealed, Opened)
