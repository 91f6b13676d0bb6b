"""How much is read of a request, and for how long: a page or a door that needs more than most says so."""

from __future__ import annotations

from dataclasses import dataclass

from passage.text import Text


@dataclass(frozen=True, slots=True)
class Bounds:
    """Bytes in one request, the seconds in which it must have arrived, and what to do about one of more."""

    most: int
    seconds: float
    mend: Text

    @property
    def megabytes(self) -> str:
        """The bytes in whole MB, as they are told of."""
        return str(self.most // 1_000_000)
