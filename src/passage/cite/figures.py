"""A figure: a number that knows its why, down to the cells and citations it came from.

A number that somebody published is an interval, for publishers round and withhold; an exact one is an
interval of one value. A figure rests on a `Cell` of a source, on a `Citation`, or on an `Operation` over
other figures, and an operation's interval is recomputed when the figure is made, so that a figure whose parts
do not give it cannot exist. `trace()` goes down to every root; `as_data` and `from_data` carry a figure as
JSON, and whatever comes back is checked in the same way (`cite/figure_data.py`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import Any

from .arithmetic import Amount, Interval, Operator, result
from .citation import Citation
from .miscitation import Both
from .sources import Source


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a source: the root of a figure. `row` counts from 1 below the header, or names the row.

    `read` says how what is printed there is read, where a reader needs to know.
    """

    source: Source
    row: int | str
    column: str
    printed: str
    read: Both | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """What was done with other figures, and what was assumed in doing it."""

    name: Operator
    parts: tuple[Figure, ...]
    assumptions: tuple[Both, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a trace: a figure, and how far below the first it stands."""

    depth: int
    figure: Figure


@dataclass(frozen=True, slots=True)
class Figure:
    """A value between `low` and `high`, both included, in a unit (`UNITS` of `evidence/units.py`).

    `what` says what is counted, where and when; `as_of` is the day as of which the number is known. Raises
    `ValueError` for ends out of order or not finite, and for an operation that does not give them.
    """

    low: Amount
    high: Amount
    unit: str
    as_of: date
    what: Both
    why: Cell | Citation | Operation

    def __post_init__(self) -> None:
        if not (Decimal(self.low).is_finite() and Decimal(self.high).is_finite() and self.low <= self.high):
            raise ValueError(f"not an interval: {self.low} to {self.high}")
        if isinstance(self.why, Operation):
            due = result(self.why.name, tuple(part.interval for part in self.why.parts))
            if due != self.interval:
                raise ValueError(
                    f"{self.why.name} gives {due.low} to {due.high}, not {self.low} to {self.high}"
                )

    @classmethod
    def of(cls, operation: Operation, unit: str, what: Both) -> Figure:
        """The figure that an operation gives, as of the latest of its parts."""
        low, high = result(operation.name, tuple(part.interval for part in operation.parts))
        return cls(low, high, unit, max(part.as_of for part in operation.parts), what, operation)

    @property
    def interval(self) -> Interval:
        """Both ends."""
        return Interval(self.low, self.high)

    @property
    def exact(self) -> bool:
        """Whether it is one value."""
        return self.low == self.high

    def trace(self) -> tuple[Step, ...]:
        """The figure and everything under it, each once under the first figure that rests on it, in order."""
        steps: list[Step] = []
        seen: set[int] = set()
        left = [Step(0, self)]
        while left:
            step = left.pop()
            steps.append(step)
            why = step.figure.why
            if isinstance(why, Operation) and id(step.figure) not in seen:
                seen.add(id(step.figure))
                left.extend(Step(step.depth + 1, part) for part in reversed(why.parts))
        return tuple(steps)

    def roots(self) -> Iterator[Cell | Citation]:
        """Every cell and citation it rests on."""
        for step in self.trace():
            if not isinstance(step.figure.why, Operation):
                yield step.figure.why

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources it rests on, each once."""
        cells = (root for root in self.roots() if isinstance(root, Cell))
        return tuple({cell.source.key: cell.source for cell in cells}.values())

    @property
    def marked(self) -> bool:
        """Whether any source it rests on is not the publisher's own."""
        return any(source.marked for source in self.sources)

    @property
    def key(self) -> str:
        """Its name among all figures, by what it is and all it rests on: 16 hexadecimal digits."""
        return sha256(json.dumps(self.as_data(), sort_keys=True).encode()).hexdigest()[:16]

    def as_data(self) -> dict[str, Any]:
        """The figure and all it rests on, as JSON."""
        from .figure_data import as_data

        return as_data(self)

    @classmethod
    def from_data(cls, data: object) -> Figure:
        """The figure that `as_data` wrote. Raises `Untraceable` for anything else, saying where and why."""
        from .figure_data import from_data

        return from_data(data)
