"""The same people under the law of two days: whose outcome changes, from what to what, on which grounds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from passage.population.parts import part
from passage.population.population import When
from passage.population.run import Run, run


@dataclass
class Changes:
    """How many people, by what is found before and after (None: it cannot be told); and ground by ground."""

    people: int = 0
    outcomes: Counter[tuple[str | None, str | None]] = field(
        default_factory=Counter[tuple[str | None, str | None]]
    )
    grounds: dict[str, Counter[tuple[bool | None, bool | None]]] = field(
        default_factory=dict[str, Counter[tuple[bool | None, bool | None]]]
    )

    @property
    def changed(self) -> int:
        """Of how many the outcome is another, or can be told under one law and not the other."""
        return sum(many for (before, after), many in self.outcomes.items() if before != after)


def compare(source: Any, issue: str, before: When, after: When, **how: Any) -> tuple[Any, Changes]:
    """What changes between the law of two days: a data frame, a row a person, and the counts.

    The frame has `before`, `after` (outcomes, empty where it cannot be told) and `changed`. The source is
    read twice, so it is a table in memory or a file. Facts are taken on one day, that of `after` unless
    `facts_on` says otherwise. Raises Complaint as `run` does.
    """
    frame = part("polars")
    if "facts_on" not in how:
        from passage.lang.instants import Moment

        how["facts_on"] = Moment.read(after).day
    runs = [run(source, issue, on=on, **how) for on in (before, after)]
    changes = Changes()
    parts: list[Any] = []
    for first, second in zip(*map(_frames, runs), strict=True):
        old, new = (each[issue].cast(frame.String) for each in (first, second))
        parts.append(frame.DataFrame({"before": old, "after": new, "changed": old.ne_missing(new)}))
        changes.people += len(old)
        changes.outcomes.update(zip(old.to_list(), new.to_list(), strict=True))
        for ground in runs[0].population.book.issues[issue].grounds:
            pairs = zip(_truths(first, issue, ground), _truths(second, issue, ground), strict=True)
            changes.grounds.setdefault(ground, Counter()).update(pairs)
    return frame.concat(parts) if parts else frame.DataFrame(), changes


def _frames(each: Run) -> Iterator[Any]:
    frame = part("polars")
    return (frame.from_arrow(batch) for batch in each.batches())


def _truths(rows: Any, issue: str, ground: str) -> list[bool | None]:
    certain, possible = (rows[f"{issue}.{ground}.{bound}"].to_list() for bound in ("certain", "possible"))
    return [True if yes else None if may else False for yes, may in zip(certain, possible, strict=True)]
