"""The name of a plane, the same in every process: what is asked, in full, and which bound."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any, cast

from passage.engine.columns.literals import Plane


def name_of(plane: Plane) -> str:
    """The name of a plane: the kind of question, what it is asked of, the bound."""
    each = plane.literal
    asked = " ".join(_written(getattr(each, field.name)) for field in fields(each))
    return f"{type(each).__name__.lower()} {asked} {plane.bound.value}"


def _written(value: Any) -> str:
    """A value in words; sets in order, nodes and shifts by their parts."""
    if isinstance(value, frozenset):
        return "{" + ",".join(sorted(map(str, cast("frozenset[object]", value)))) + "}"
    if isinstance(value, tuple):
        return "(" + ",".join(map(_written, cast("tuple[object, ...]", value))) + ")"
    if is_dataclass(value) and not isinstance(value, type):
        return f"{type(value).__name__}({','.join(_written(getattr(value, f.name)) for f in fields(value))})"
    return "-" if value is None else str(value)
