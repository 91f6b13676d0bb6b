"""What the ends of a figure decide: the only file of this room that looks at them to decide anything."""

from __future__ import annotations

from typing import Literal

from passage.cite.arithmetic import Amount
from passage.cite.figures import Figure

Order = Literal[-1, 0, 1]


def order(compared: Figure) -> Order | None:
    """Less, equal or more, as `measures.compare` found; None where the intervals do not decide."""
    ends = (compared.low, compared.high)
    found: dict[object, Order] = {(1, 1): 1, (0, 0): 0, (-1, -1): -1}
    return found.get(ends)


def is_first(rank: Figure) -> bool | None:
    """Whether a rank is the first; None where it may or may not be."""
    if rank.low > 1:
        return False
    return True if rank.exact else None


def is_some(count: Figure) -> bool | None:
    """Whether there is at least one; None where a withheld cell may hold none."""
    if count.low >= 1:
        return True
    return None if count.high >= 1 else False


def ends(figure: Figure) -> tuple[Amount, Amount]:
    """Both ends, to be written and no more."""
    return figure.low, figure.high
