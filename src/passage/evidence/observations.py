"""One published number: what was counted, when, where, and the cell it stands in.

What is counted is a measure's code, and codes are kept apart by definition: claims made are not claims
referred, a country of citizenship is not a country of alleged persecution. A number is about a `Period` and a
place in each of its dimensions; a dimension that is not named is not divided: `{"office": "airport"}` is all
citizenships at airports.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from passage.cite.figures import Cell
from passage.evidence.count import Count
from passage.evidence.periods import Period

__all__ = ["Observation", "Period"]


@dataclass(frozen=True, slots=True)
class Observation:
    """A number as published. `vintage` names the release it was read from; `where` maps dimensions to codes.

    One with `parts` stands in no cell: it is the sum of a publisher's own rows (`evidence/summed.py`).

    Dimensions are `citizenship`, `persecution` (ISO 3166-1 alpha-3, or OTHER and NOT_STATED for what the
    publisher lumps together), `province` (two letters), `office`, `outcome`, `level` and others.
    """

    measure: str
    period: Period
    where: Mapping[str, str] = field(hash=False)
    count: Count
    unit: str
    cell: Cell
    vintage: str
    parts: tuple[Observation, ...] = field(default=(), repr=False, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "where", MappingProxyType(dict(sorted(self.where.items()))))

    @property
    def cells(self) -> int:
        """How many cells it rests on."""
        return sum(each.cells for each in self.parts) if self.parts else 1

    @property
    def key(self) -> str:
        """Its name: `claims_made:2023:citizenship=MEX`. Two sources of one number have one key."""
        return self.at(self.where)

    def at(self, where: Mapping[str, str]) -> str:
        """The name of the same count elsewhere."""
        places = [f"{dimension}={code}" for dimension, code in sorted(where.items())]
        return ":".join([self.measure, str(self.period), *places])
