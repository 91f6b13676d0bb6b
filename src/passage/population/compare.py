"""The same people under two states of the law: whose outcome changes, from what to what, on which grounds.

Each person stands in one class (a `Way`): the same outcome on the same grounds; an outcome before and another
after, with the grounds lost and gained; or that it cannot be told, for want of facts. So how many change is
an interval: those who certainly do, and with them those of whom it cannot be told. Each law is read by
itself: of somebody whom both leave open it is never said that nothing changes, unless the rules are the same.
Whoever's facts contradict one another under either law is counted apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from passage.engine.columns.facts import unpacked
from passage.engine.edition import Edition
from passage.engine.evaluate import provisions_beneath
from passage.lang.book import Book
from passage.lang.instants import Moment
from passage.population.parts import part
from passage.population.population import Population, When
from passage.population.run import Counts, Readers, check_issues, columns, found_on
from passage.population.tables import CHUNK, check_column
from passage.population.values import distinct
from passage.text import Complaint, Text

MOST_VALUES = 50
"""Values of a column by which people are counted: one that names people has more."""
NOT_TOLD = ""
"""The value of a column where it is empty."""


@dataclass(frozen=True, slots=True)
class Way:
    """A class of people: `same`, `changed` or `open` (it cannot be told), or `impossible`.

    Of those who change, the outcomes (None: it cannot be told which) and the grounds lost and gained, as far
    as those can be told; also of those whose outcome is the same on other grounds, who are `regrounded`.
    """

    kind: str
    then: str | None = None
    now: str | None = None
    lost: tuple[str, ...] = ()
    gained: tuple[str, ...] = ()


SAME, OPEN, IMPOSSIBLE = Way("same"), Way("open"), Way("impossible")


@dataclass
class Changes:
    """How many people stand in each class, by the values of a column where one was asked for."""

    people: int = 0
    by: str | None = None
    counts: Counter[tuple[str, Way]] = field(default_factory=Counter[tuple[str, Way]])

    @property
    def ways(self) -> Counter[Way]:
        """How many people stand in each class."""
        found: Counter[Way] = Counter()
        for (_, way), many in self.counts.items():
            found[way] += many
        return found

    @property
    def changed(self) -> tuple[int, int]:
        """Of how many the outcome is another: at least, and at most."""
        certain = sum(many for way, many in self.ways.items() if way.kind == "changed")
        return certain, certain + self.ways[OPEN]


class Comparison:
    """Two states of the law on an issue, to be read over one population, once.

    The population is read under the first; `after` is the second day, `amended` the book of the second where
    it is another. Facts are taken on one day, that of the population. Raises Complaint for an issue or a
    column that is not there, or one that has more than `MOST_VALUES` values.
    """

    def __init__(
        self,
        population: Population,
        issue: str,
        after: When | None = None,
        *,
        amended: Book | None = None,
        by: str | None = None,
        exact: bool | int = True,
    ) -> None:
        check_issues(population, (issue,))
        if by is not None:
            check_column(by, population.table)
        self.population, self.issue = population, issue
        moment = population.moment if after is None else Moment.read(after)
        self.editions = population.edition, Edition(amended or population.book, moment)
        self.changes = Changes(by=by)
        self._sides = tuple(_Side(each, issue, exact) for each in self.editions)
        old, new = (each.book.issues[issue] for each in self.editions)
        self._codes = [each.code for each in old.outcomes], [each.code for each in new.outcomes]
        self._same_law = _rules(self.editions[0], issue) == _rules(self.editions[1], issue) is not None

    @property
    def left(self) -> int:
        """How many readings the budget of exact readings left to their bounds, under both."""
        return sum(each.counts.left.get(self.issue, 0) for each in self._sides)

    @property
    def stamp(self) -> dict[str, str]:
        """Which two laws these are, and on which day facts are taken."""
        before, after = self.editions
        return {
            **self.population.stamp,
            "before": str(before.moment),
            "after": str(after.moment),
            "law_after": after.book.fingerprint,
        }

    def batches(self, chunk: int = CHUNK) -> Iterator[Any]:
        """Arrow batches, a row a person: `before`, `after` (empty: cannot be told), `changed`. Once only."""
        arrow = part("pyarrow")
        for each in self.population.chunks(chunk):
            read = [side.read(each.people) for side in self._sides]
            ways, which = _ways(read, self._codes, same_law=self._same_law)
            self._count(ways, which, each.rows)
            changed = np.array([way.kind == "changed" for way in ways])
            untold = np.array([way.kind in (OPEN.kind, IMPOSSIBLE.kind) for way in ways])
            yield arrow.RecordBatch.from_arrays(
                [
                    *(side.outcome.cast(arrow.string()) for side in read),
                    arrow.array(changed[which], arrow.bool_(), mask=untold[which]),
                ],
                names=["before", "after", "changed"],
            )

    def _count(self, ways: list[Way], which: NDArray[np.intp], rows: Any) -> None:
        """Count people by the way in which each stands, and by the value of the column."""
        values, whose = self._values(rows)
        many = np.bincount(which * len(values) + whose)
        for place in np.flatnonzero(many).tolist():
            way, value = divmod(place, len(values))
            self.changes.counts[values[value], ways[way]] += int(many[place])
        self.changes.people += len(which)

    def _values(self, rows: Any) -> tuple[list[str], NDArray[np.intp]]:
        """The values that the column has, as words, and which each row has. Raises Complaint for too many."""
        by = self.changes.by
        if by is None:
            return [NOT_TOLD], np.zeros(len(rows), dtype=np.intp)
        told, places = distinct(rows.column(by), by)
        told.append(None)
        occur, whose = np.unique(places, return_inverse=True)
        met: list[Any] = [told[place] for place in occur.tolist()]
        values = [NOT_TOLD if each is None else str(each) for each in met]
        if len({*values, *(value for value, _ in self.changes.counts)}) > MOST_VALUES:
            raise Complaint(
                Text(
                    f"this column has more than {MOST_VALUES} values",
                    f"cette colonne a plus de {MOST_VALUES}\u00a0valeurs",
                ),
                field=by,
                mend=Text("count by a column of fewer", "comptez selon une colonne qui en a moins"),
            )
        return values, whose


@dataclass(frozen=True, eq=False)
class _Read:
    """What one law finds on some people: the outcome, and bounds as flags by outcome and by ground."""

    outcome: Any
    outcomes: Mapping[str, tuple[NDArray[np.bool_], NDArray[np.bool_]]]
    grounds: Mapping[str, tuple[NDArray[np.bool_], NDArray[np.bool_]]]
    impossible: NDArray[np.bool_]


class _Side:
    """One of the two laws."""

    def __init__(self, edition: Edition, issue: str, exact: bool | int) -> None:
        self.issue, self.counts = issue, Counts()
        self.readers = Readers(edition, (issue,))
        self.exact = exact
        self.codes = [each.code for each in edition.book.issues[issue].outcomes]
        self.keys = list(edition.book.issues[issue].grounds)

    def read(self, people: Any) -> _Read:
        found, refined = found_on(self.readers, people, (self.issue,), self.exact, self.counts)
        added = columns(found, (self.issue,), refined, self.counts)

        def bounds(key: str) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
            certain, possible = (
                added[f"{self.issue}.{key}.{bound}"].to_numpy(zero_copy_only=False)
                for bound in ("certain", "possible")
            )
            return certain, possible

        return _Read(
            added[self.issue],
            {code: bounds(code) for code in self.codes},
            {key: bounds(key) for key in self.keys if f"{self.issue}.{key}.certain" in added},
            unpacked(found.impossible, found.count),
        )


def _rules(edition: Edition, issue: str) -> tuple[Any, ...] | None:
    """The rules of an issue without references; None where nobody has researched some of them."""
    asked = edition.book.issues[issue]
    rules = [each.when for each in asked.outcomes]
    if edition.unresearched & {*provisions_beneath(edition, rules), *asked.grounds}:
        return None
    return *map(edition.resolve, rules), *map(edition.rule, asked.grounds)


def _ways(
    read: list[_Read], codes: tuple[list[str], list[str]], *, same_law: bool
) -> tuple[list[Way], NDArray[np.intp]]:
    """The classes of people, and in which each stands; a pattern of bounds is thought about once."""
    before, after = read
    flags = [before.impossible | after.impossible]
    for side, own in zip(read, codes, strict=True):
        flags += [each for code in own for each in side.outcomes[code]]
    keys = [key for key in before.grounds if key in after.grounds]
    for key in keys:
        (was, might), (has, may) = before.grounds[key], after.grounds[key]
        flags += [was & ~may, has & ~might]
    octets = np.ascontiguousarray(np.packbits(np.stack(flags), axis=0).T)
    patterns = octets.view(np.dtype((np.void, octets.shape[1])))[:, 0]
    _, firsts, which = np.unique(patterns, return_index=True, return_inverse=True)
    distinct = np.unpackbits(octets[firsts], axis=1, count=len(flags)).view(np.bool_).tolist()
    return [_way(each, codes, keys, same_law=same_law) for each in distinct], which


def _way(flags: list[bool], codes: tuple[list[str], list[str]], keys: list[str], *, same_law: bool) -> Way:
    if flags[0]:
        return IMPOSSIBLE
    if same_law:
        return SAME
    at = 1
    sure: list[str | None] = []
    may: list[set[str]] = []
    for own in codes:
        pairs = [flags[at + 2 * place : at + 2 * place + 2] for place in range(len(own))]
        sure.append(next((code for code, (certain, _) in zip(own, pairs, strict=True) if certain), None))
        may.append({code for code, (_, possible) in zip(own, pairs, strict=True) if possible})
        at += 2 * len(own)
    moved = flags[at:]
    lost = tuple(key for place, key in enumerate(keys) if moved[2 * place])
    gained = tuple(key for place, key in enumerate(keys) if moved[2 * place + 1])
    then, now = sure
    if then is not None and then == now:
        return Way("regrounded", then, now, lost, gained) if lost or gained else SAME
    if may[0].isdisjoint(may[1]) and (may[0] or may[1]):
        return Way("changed", then, now, lost, gained)
    return OPEN


def compare(
    source: Any,
    issue: str,
    before: When,
    after: When | None = None,
    *,
    amended: Book | None = None,
    by: str | None = None,
    exact: bool | int = True,
    **how: Any,
) -> tuple[Any, Changes]:
    """What changes between two laws: a data frame, a row a person, and the counts (see `Comparison`).

    Facts are taken on one day, that of `after` unless `facts_on` says otherwise. Raises Complaint as `run`
    does.
    """
    frame = part("polars")
    how.setdefault("facts_on", Moment.read(before if after is None else after).day)
    read = Comparison(Population(source, on=before, **how), issue, after, amended=amended, by=by, exact=exact)
    rows = [frame.from_arrow(each) for each in read.batches()]
    return frame.concat(rows) if rows else frame.DataFrame(), read.changes
