"""Ibis, imported when first needed; and the sentence without it."""

from __future__ import annotations

from typing import Any, cast

from passage.text import absent


def ibis() -> Any:
    """The module. Raises Complaint saying what to install."""
    try:
        import ibis as module  # pyright: ignore[reportMissingTypeStubs]
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != "ibis":
            raise
        raise absent("warehouse", "ibis") from None
    return cast("Any", module)
