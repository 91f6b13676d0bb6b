"""How much exact work one request may cost: everything within it draws on one store of steps.

Steps are counted, not seconds, so that the same request always gets the same answer. What is left when the
store is empty is *cannot tell*, never a guess, and the store says that it ran short.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


class Exhausted(Exception):
    """The store is empty, and nothing less than the whole is wanted."""


@dataclass
class Allowance:
    """The steps that are left; `short` is true where something could not be worked out to its end.

    Where the `whole` is wanted, it is not gone on without: Exhausted is raised.
    """

    left: int
    whole: bool = False
    short: bool = False

    def run_short(self) -> None:
        """Say that something stays undone."""
        self.short = True
        if self.whole:
            raise Exhausted


_current: ContextVar[Allowance | None] = ContextVar("allowance", default=None)


@contextmanager
def allowance(steps: int, *, whole: bool = False) -> Generator[Allowance]:
    """Let what is worked out within draw on so many steps."""
    given = Allowance(steps, whole)
    token = _current.set(given)
    try:
        yield given
    finally:
        _current.reset(token)


def within(budget: int) -> int:
    """The smaller of a budget and what is left."""
    given = _current.get()
    return budget if given is None else max(0, min(budget, given.left))


def take(steps: int) -> None:
    """Count steps taken."""
    if (given := _current.get()) is not None:
        given.left -= steps


def spent() -> bool:
    """Whether nothing is left; then something stays undone."""
    given = _current.get()
    if given is None or given.left > 0:
        return False
    given.run_short()
    return True


def ran_short() -> None:
    """Say that a budget ran out."""
    if (given := _current.get()) is not None:
        given.run_short()
