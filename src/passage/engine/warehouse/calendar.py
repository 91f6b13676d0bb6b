"""Where each shift of the law leads from each day, as a table to join with: exact wherever it is read.

No two engines add a year to 29 February by asking, and none knows the law's holidays; so none is asked. Days
are whole numbers, proleptic ordinals (1 is 1 January of the year 1).
"""

from __future__ import annotations

from collections.abc import Sequence

from passage.lang.facts import EARLIEST, LATEST
from passage.lang.shifts import Shift

DAY = "day"


def calendar(shifts: Sequence[Shift], first: int = EARLIEST, last: int = LATEST) -> dict[str, list[int]]:
    """Where each shift leads from each day, `first` to `last`: columns `day`, `shift_0`, `shift_1`, …

    The first and the last day of which a fact may speak are always there: a day not known is between them.
    From a day that is not there nothing is certain and anything is possible.
    """
    days = [*range(first, last + 1)]
    days = [EARLIEST] * (first > EARLIEST) + days + [LATEST] * (last < LATEST)
    return {DAY: days, **{column(place): [*map(shift.apply, days)] for place, shift in enumerate(shifts)}}


def column(place: int) -> str:
    """The column of a shift, by its place."""
    return f"shift_{place}"
