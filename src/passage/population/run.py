"""Issues run over a population: for each person the outcome, and of each outcome and ground what is sure.

Columns added, for an issue `eligibility`: `eligibility`, the code of the outcome, empty where it cannot be
told; `eligibility.ineligible.certain` and `.possible` for each outcome; `eligibility.IRPA 101(1)(e).certain`
and `.possible` for each ground. Certain is yes; not possible is no; possible and not certain cannot be told.
What the bounds leave open is put to the exact reading, within a budget of distinct cases (`exact`: a number,
or False for the bounds alone), and of how many people is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from passage.engine.columns import fused
from passage.engine.columns.facts import People, packed, unpacked
from passage.engine.columns.literals import Known
from passage.engine.columns.network import Sought
from passage.engine.columns.read import Columnar, Found, how_many
from passage.engine.columns.refine import BUDGET, Refined, refine
from passage.engine.edition import Edition
from passage.engine.evaluate import Answer
from passage.engine.impossible import refuse_impossible
from passage.lang.facts import unknown_name
from passage.population.parts import part
from passage.population.population import Chunk, Population
from passage.population.report import KEPT, Report, RowError
from passage.population.tables import CHUNK
from passage.text import Complaint


@dataclass
class Counts:
    """How many people: in all, by outcome (None: it cannot be told), by ground, and how they were read."""

    people: int = 0
    impossible: int = 0
    """Whose facts contradict one another; nothing is found on them."""
    outcomes: dict[str, Counter[str | None]] = field(default_factory=dict[str, Counter[str | None]])
    grounds: dict[tuple[str, str], tuple[int, int]] = field(
        default_factory=dict[tuple[str, str], tuple[int, int]]
    )
    """By issue and ground, of how many it certainly holds, and of how many it may."""
    exact: dict[str, int] = field(default_factory=dict[str, int])
    """By issue, how many people were put to the exact reading."""
    read: dict[str, int] = field(default_factory=dict[str, int])
    """By issue, how many distinct cases those were."""
    left: dict[str, int] = field(default_factory=dict[str, int])
    """By issue, how many the budget of exact readings left to their bounds."""

    def share(self, issue: str) -> float:
        """The share of people who were put to the exact reading on an issue, from 0 to 1."""
        return self.exact.get(issue, 0) / self.people if self.people else 0.0


class Run:
    """A run of some issues over a population. Raises Complaint where there is no such issue."""

    def __init__(
        self,
        population: Population,
        issues: Sequence[str],
        *,
        exact: bool | int = True,
        fuse: bool | None = None,
        chunk: int = CHUNK,
    ) -> None:
        check_issues(population, issues)
        self.population = population
        self.issues = tuple(dict.fromkeys(issues))
        self.budget = exact
        self.fuse = fused.installed() if fuse is None else fuse
        self.chunk = chunk
        self.counts = Counts()
        self.readers = Readers(population.edition, self.issues)

    @property
    def report(self) -> Report:
        """What was met in the table."""
        return self.population.report

    def batches(self) -> Iterator[Any]:
        """Arrow batches: the rows of the table with the columns added. Once only."""
        for chunk in self.population.chunks(self.chunk):
            yield self._with(chunk.rows, self._columns(chunk))

    def arrow(self) -> Any:
        """The whole result as an Arrow table; its metadata says under which law."""
        arrow = part("pyarrow")
        pieces = list(self.batches())
        if not pieces:
            return arrow.table({})
        return arrow.Table.from_batches(pieces)

    def frame(self) -> Any:
        """The whole result as a Polars data frame."""
        return part("polars").from_arrow(self.arrow())

    def _columns(self, chunk: Chunk) -> dict[str, Any]:
        found, refined = found_on(
            self.readers, chunk.people, self.issues, self.budget, self.counts, fuse=self.fuse
        )
        self._tell_impossible(chunk, found)
        return columns(found, self.issues, refined, self.counts)

    def _tell_impossible(self, chunk: Chunk, found: Found) -> None:
        report = self.report
        report.impossible += how_many(found.impossible)
        if len(report.errors) >= KEPT or not found.impossible.any():
            return
        for place in np.flatnonzero(unpacked(found.impossible, found.count))[: KEPT - len(report.errors)]:
            try:
                refuse_impossible(self.population.edition, chunk.people.told(int(place)))
            except Complaint as complaint:
                report.errors.append(RowError(chunk.start + int(place) + 1, complaint))

    def _with(self, rows: Any, added: Mapping[str, Any]) -> Any:
        arrow = part("pyarrow")
        kept = [name for name in rows.schema.names if name not in added]
        fields = [*(rows.schema.field(name) for name in kept)]
        fields += [arrow.field(name, column.type) for name, column in added.items()]
        stamp = {f"passage.{key}": value for key, value in self.population.stamp.items()}
        schema = arrow.schema(fields, metadata={**(rows.schema.metadata or {}), **stamp})
        return arrow.RecordBatch.from_arrays(
            [*(rows.column(name) for name in kept), *added.values()], schema=schema
        )


class Readers:
    """The readers of some issues, one for each way in which facts are told; unknown once, unknown on."""

    def __init__(self, edition: Edition, issues: tuple[str, ...]) -> None:
        self.edition = edition
        self.presumed = edition.book.presumed
        self.issues = issues
        self._known: dict[str, Known] = {}
        self._made: dict[tuple[tuple[str, Known], ...], Columnar] = {}

    def of(self, known: Mapping[str, Known]) -> Columnar:
        """The reader for people of whom facts are told so."""
        self._known.update(
            {name: how for name, how in known.items() if self._known.get(name) is not Known.SOME}
        )
        key = tuple(self._known.items())
        if key not in self._made:
            self._made[key] = Columnar(self.edition, self.issues, dict(self._known), self.presumed)
        return self._made[key]


def found_on(
    readers: Readers,
    people: People,
    issues: Sequence[str],
    exact: bool | int,
    counts: Counts,
    *,
    fuse: bool | None = None,
) -> tuple[Found, dict[str, Refined]]:
    """What is found on some people, and what the exact reading adds within what is left of its budget."""
    reader = readers.of(people.known)
    together = fused.installed() if fuse is None else fuse
    found = reader.answers(reader.packed(people, fuse=together), people.count, fuse=together)
    whole = BUDGET if exact is True else exact
    refined: dict[str, Refined] = {}
    for issue in issues if whole else ():
        refined[issue] = refine(found, people, issue, max(0, whole - counts.read.get(issue, 0)))
    return found, refined


def columns(
    found: Found, issues: Sequence[str], refined: Mapping[str, Refined], counts: Counts
) -> dict[str, Any]:
    """What is found, as Arrow columns by name; and counted."""
    counts.people += found.count
    counts.impossible += how_many(found.impossible)
    added: dict[str, Any] = {}
    network = found.reader.network
    for issue in issues:
        answers = refined[issue].answers if issue in refined else {}
        counts.exact[issue] = counts.exact.get(issue, 0) + len(answers)
        if issue in refined:
            counts.read[issue] = counts.read.get(issue, 0) + refined[issue].read
            counts.left[issue] = counts.left.get(issue, 0) + refined[issue].left
        added[issue] = _outcome(found, issue, answers, counts)
        for sought in network.answers:
            if sought.issue == issue:
                bounds = _bounds(found, sought, answers)
                added[f"{issue}.{sought.key}.certain"] = _bits(bounds[0], found.count)
                added[f"{issue}.{sought.key}.possible"] = _bits(bounds[1], found.count)
                if sought.kind == "ground":
                    certain, possible = counts.grounds.get((issue, sought.key), (0, 0))
                    more = how_many(bounds[0]), how_many(bounds[1])
                    counts.grounds[issue, sought.key] = certain + more[0], possible + more[1]
    return added


def _outcome(found: Found, issue: str, answers: Mapping[int, Answer], counts: Counts) -> Any:
    arrow = part("pyarrow")
    codes = [each.code for each in found.reader.network.edition.book.issues[issue].outcomes]
    places = found.outcomes(issue)
    for person, answer in answers.items():
        if answer.outcome is not None:
            places[person] = codes.index(answer.outcome)
    tally = counts.outcomes.setdefault(issue, Counter())
    many = np.bincount(places + 1, minlength=len(codes) + 1).tolist()
    tally.update({code: count for code, count in zip([None, *codes], many, strict=True) if count})
    indices = arrow.array(places, arrow.int16(), mask=places < 0)
    return arrow.DictionaryArray.from_arrays(indices, arrow.array(codes, arrow.string()))


def _bounds(
    found: Found, sought: Sought, answers: Mapping[int, Answer]
) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    certain, possible = found.certain(sought), found.possible(sought)
    if not answers:
        return certain, possible
    yes, may = unpacked(certain, found.count).copy(), unpacked(possible, found.count).copy()
    for person, answer in answers.items():
        if sought.kind == "ground":
            holds = answer.grounds[sought.key]
            yes[person], may[person] = holds is True, holds is not False
        elif answer.within_budget:
            yes[person], may[person] = answer.outcome == sought.key, sought.key in answer.possible
    return packed(yes), packed(may)


def _bits(words: NDArray[np.uint64], count: int) -> Any:
    arrow = part("pyarrow")
    whole = np.ascontiguousarray(words)
    return arrow.Array.from_buffers(arrow.bool_(), count, [None, arrow.py_buffer(whole)])


def check_issues(population: Population, issues: Sequence[str]) -> None:
    """Raise Complaint for an issue that the book does not have."""
    for issue in issues:
        if issue not in population.book.issues:
            raise unknown_name(issue, population.book.issues)


def run(source: Any, issues: str | Sequence[str], **how: Any) -> Run:
    """A run over a table; `Population` has `mapping`, `lists`, `on` and `facts_on`, `Run` the rest."""
    of_run = {key: how.pop(key) for key in ("exact", "fuse", "chunk") if key in how}
    return Run(Population(source, **how), [issues] if isinstance(issues, str) else issues, **of_run)
