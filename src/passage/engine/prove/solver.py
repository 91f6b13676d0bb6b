"""The solver behind every proof, how long it may think, and what is said where it is not installed."""

from __future__ import annotations

import time
from typing import Any

from passage.text import Complaint, Text

try:
    import z3 as _z3  # pyright: ignore[reportMissingTypeStubs]
except ModuleNotFoundError:
    raise Complaint(
        Text("the prover is not installed", "le démonstrateur n’est pas installé"),
        field="z3",
        mend=Text("run pip install 'passage-law[prove]'", "exécutez pip install 'passage-law[prove]'"),
    ) from None

z3: Any = _z3
"""The solver’s own module; it has no types."""

Formula = Any
"""What holds or does not, as the solver writes it."""
Model = Any
"""One way in which everything asked can be so at once."""


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
