"""The ways of doing the bench's work over many people: what is timed, of every engine.

Each engine takes raw columns of some people, or the folder of a file, and gives the ways to be timed.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from bench.peers import work

CHUNK = 1 << 18
KEPT = (*work.GROUNDS, "receivable", "eligible")
"""The answers that every engine gives, by which they are compared."""
Counts = dict[str, list[int]]


class Way(NamedTuple):
    """A way of doing the work: what is made ready before each round and not timed, what is, what it found."""

    label: str
    ready: Callable[[], Any]
    work: Callable[[Any], Any]
    counts: Callable[[Any], Counts] | None = None


def nothing() -> None:
    """There is nothing to make ready."""
    return


NAMED = {
    **{f"s101_1_{key}": f"IRPA 101(1)({key.replace('_', '.')})" for key in
       ("a", "b", "b_1", "b_2", "c", "c_1", "d", "e", "f")},
    "not_receivable": "not_receivable",
    "eligible": "eligible",
}  # fmt: skip
"""What the package calls each of them."""


def received(bounds: Counts, people: int) -> Counts:
    """Of the bounds of what the package finds, those of the answers that are compared."""
    certain, possible = bounds.pop("not_receivable")
    return {**bounds, "receivable": [people - possible, people - certain]}
