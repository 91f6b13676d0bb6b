"""The solver behind every proof, how long it may think, and what is said where it is not installed."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Any

from passage.text import absent

try:
    import z3 as _z3  # pyright: ignore[reportMissingTypeStubs]
except ModuleNotFoundError:
    raise absent("prove", "z3") from None

z3: Any = _z3
"""The solver’s own module; it has no types."""

Formula = Any
"""What holds or does not, as the solver writes it."""
Model = Any
"""One way in which everything asked can be so at once."""


def every(items: Iterable[Formula], context: Any) -> Formula:
    """All of these hold. Made by hand: the solver’s own way takes five times as long in Python."""
    return _joined(z3.Z3_mk_and, items, context)


def some(items: Iterable[Formula], context: Any) -> Formula:
    """At least one of these holds."""
    return _joined(z3.Z3_mk_or, items, context)


def _joined(make: Any, items: Iterable[Formula], context: Any) -> Formula:
    asts = [item.as_ast() for item in items]
    return z3.BoolRef(make(context.ref(), len(asts), (z3.Ast * len(asts))(*asts)), context)


class OutOfTime(Exception):
    """The solver could not tell within the budget. It never guesses."""


class Budget:
    """How long a question may take, in seconds; it runs from the moment it is made."""

    def __init__(self, seconds: float) -> None:
        self.until = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds left; negative once it is used up."""
        return self.until - time.monotonic()

    @property
    def spent(self) -> bool:
        """Whether nothing is left."""
        return self.left <= 0

    def part(self, seconds: float) -> Budget:
        """A budget within this one."""
        return Budget(min(seconds, self.left))
