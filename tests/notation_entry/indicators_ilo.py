"""The indicators of the ILO are a function of the library, not facts of a case: internal, and never shown."""

from collections.abc import Iterator
from typing import Any

from passage import Case
from passage.law.indicators import Dimension, Strength, combined, positive

told_last: dict[Dimension, list[Strength]] = {}
"""What the vector at hand tells; a case has no place for it."""
profile_last: list[str] = []


def facts(told: dict[str, Any]) -> dict[str, Any]:
    """No fact of ours: keeps what is told for the comparison."""
    told_last.clear()
    profile_last[:] = [told.pop("profile")]
    for dimension in Dimension:
        if (strengths := told.pop(dimension.value, None)) is not None:
            told_last[dimension] = [Strength(each) for each in strengths]
    return {}


def compare(_: Case, outcome: dict[str, Any]) -> Iterator[tuple[str, object]]:
    """Each dimension, and the result."""
    for dimension in Dimension:
        if (expected := outcome.pop(dimension.value, None)) is not None:
            got = positive(told_last.get(dimension, ()))
            if got is not expected:
                yield dimension.value, got
    if (expected := outcome.pop("result", None)) is not None:
        got = combined(told_last, *profile_last).value
        if got != expected:
            yield "result", got
