"""How much exact work one request may cost: everything within it draws on one store of steps.

Steps are counted, not seconds, so that the same request always gets the same answer. What is left when the
store is empty is *cannot tell*, never a guess, and the store says that it ran short.
"""

from __future__ import annotations

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


class allowance:  # noqa: N801 -- it is read as a clause: with allowance(300)
    """Let what is worked out within draw on so many steps, and no more than an allowance around it leaves."""

    def __init__(self, steps: int, *, whole: bool = False) -> None:
        self.steps, self.whole = steps, whole

    def __enter__(self) -> Allowance:
        """The store that is drawn on."""
        self.around, self.granted = _current.get(), within(self.steps)
        self.given = Allowance(self.granted, self.whole)
        self.token = _current.set(self.given)
        return self.given

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        """What was taken is taken from the one around it too; what ran short here runs short there."""
        _current.reset(self.token)
        if self.around is not None:
            self.around.left -= self.granted - self.given.left
            if error is None and self.given.short and self.around.left <= 0:
                self.around.run_short()


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
