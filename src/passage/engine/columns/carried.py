"""Days of many people carried by a shift of the law: worked out once for each distinct day."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from passage.lang.facts import EARLIEST, LATEST
from passage.lang.shifts import Days, Shift

Ordinals = NDArray[np.int32]
NOT_YET = np.iinfo(np.int32).min
_SPAN = LATEST - EARLIEST + 1


def carried(days: Ordinals, shift: Shift | None) -> Ordinals:
    """Where the shift leads from each day (ordinals)."""
    if shift is None:
        return days
    if isinstance(shift, Days):
        return days + np.int32(shift.count)
    places = np.subtract(days, EARLIEST, dtype=np.intp)
    if len(places) and int(places.view(np.uintp).max()) >= _SPAN:  # a day that no table holds
        distinct, where = np.unique(days, return_inverse=True)
        return _applied(distinct, shift)[where]
    table = table_of(shift)
    found = table.take(places)
    if len(found) and int(found.min()) == NOT_YET:
        new = np.unique(days[found == NOT_YET])
        table[new - EARLIEST] = _applied(new, shift)
        found = table.take(places)
    return found


def _applied(days: Ordinals, shift: Shift) -> Ordinals:
    return np.array([shift.apply(day) for day in days.tolist()], dtype=np.int32)


@lru_cache(maxsize=64)
def table_of(shift: Shift) -> Ordinals:
    """Where the shift leads from each day of which a fact may speak, as far as it has been asked."""
    return np.full(_SPAN, NOT_YET, dtype=np.int32)
