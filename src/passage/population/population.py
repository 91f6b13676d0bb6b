"""A population put to the law: chunks of a table as people, with what could not be read told apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from passage.engine.columns.facts import Column, People, Truths, constant
from passage.engine.columns.gathered import codes_of
from passage.engine.edition import Edition
from passage.lang.book import Book
from passage.lang.instants import Moment
from passage.population import mapping as mappings
from passage.population.joined import Joined
from passage.population.keys import keys_of
from passage.population.mapping import PEOPLE, ListSource, Plan
from passage.population.report import Report
from passage.population.tables import CHUNK, Table, check_column, table
from passage.population.values import Reader
from passage.text import Complaint, Text

SYNTHETIC = "synthetic"
"""The column by which invented people are marked, in every table and export."""
When = str | date | datetime | Moment


@dataclass(frozen=True, eq=False)
class Chunk:
    """Some rows of a table, and the people they are about; the first stands at row `start` (from 0)."""

    start: int
    rows: Any
    people: People


class Population:
    """A table of people under a mapping, for the law of a day.

    `table` is a data frame, an Arrow table, a DuckDB relation or the path of a Parquet, CSV or XLSX file;
    `lists` are the tables of lists, by the names that the mapping gives them; those of `people.csv` may stand
    beside it, as `people.family.csv`. Without a mapping, columns are
    facts by their own names. It is read once, in chunks, and `report` tells what was met.
    Raises Complaint for a column that is not there, a mapping that cannot be read, or a day that is none.
    """

    def __init__(
        self,
        source: Any,
        *,
        mapping: Mapping[str, object] | Plan | None = None,
        lists: Mapping[str, Any] | None = None,
        on: When | None = None,
        facts_on: str | date | None = None,
        book: Book | None = None,
    ) -> None:
        if book is None:
            from passage import law

            book = law.book()
        self.book = book
        self.moment = Moment.read(book.usual_day if on is None else on)
        self.facts_on = self.moment.day if facts_on is None else Moment.read(facts_on).day
        self.edition = Edition(book, self.moment)
        self.table = source if isinstance(source, Table) else table(source)
        self.plan = self._plan(mapping)
        self.report = Report()
        for name in self.plan.columns:
            check_column(name, self.table)
        self.report.unused = tuple(name for name in self.table.columns if name not in self.plan.columns)
        self._lists = [(each, self._joined(each, lists or {})) for each in self.plan.lists]
        self._facts = [(each.fact.key, Reader(each, PEOPLE, self.report)) for each in self.plan.facts]
        self._whole = {
            each.relation.key: Reader(each.complete, PEOPLE, self.report)
            for each in self.plan.lists
            if each.complete is not None
        }

    def _plan(self, mapping: Mapping[str, object] | Plan | None) -> Plan:
        if isinstance(mapping, Plan):
            return mapping
        if mapping is not None:
            return mappings.read(mapping, self.book)
        return mappings.by_name(self.table.columns, self.book)

    def _joined(self, source: ListSource, given: Mapping[str, Any]) -> Joined:
        beside = Path(self.table.name)
        beside = beside.with_suffix(f".{source.table}{beside.suffix}") if self.table.name else beside
        if source.table not in given and beside.is_file():
            given = {source.table: beside}
        if source.table not in given:
            raise Complaint(
                Text("the table of this list is not given", "le tableau de cette liste n’est pas donné"),
                field=source.table,
                mend=Text("give it beside the people’s", "donnez-le avec celui des personnes"),
            )
        told = given[source.table]
        rows = told if isinstance(told, Table) else table(told, name=source.table)
        return Joined(source, rows, self.report, self.plan.missing)

    def chunks(self, size: int = CHUNK) -> Iterator[Chunk]:
        """The people, so many at a time (a multiple of 64). Once only."""
        start = 0
        for batch in self.table.chunks(size):
            facts: dict[str, Column] = {name: reader.read(batch, start) for name, reader in self._facts}
            if self._lists:
                person = self.plan.person
                assert person is not None
                keys = keys_of(batch.column(person), person, self.plan.missing)
                for source, joined in self._lists:
                    facts[source.relation.key] = joined.of(keys, self._complete(source, batch, start))
            people = People(batch.num_rows, facts, self.facts_on.toordinal(), codes_of(self.book))
            yield Chunk(start, batch, people)
            start += batch.num_rows
            self.report.rows = start

    def _complete(self, source: ListSource, batch: Any, start: int) -> Truths:
        if source.complete is None:
            return constant(source.always, batch.num_rows)
        found = self._whole[source.relation.key].read(batch, start)
        assert isinstance(found, Truths)
        return found

    @property
    def told(self) -> tuple[str, ...]:
        """The facts and lists that it tells of."""
        return (
            *(each.fact.key for each in self.plan.facts),
            *(each.relation.key for each in self.plan.lists),
        )

    @property
    def synthetic(self) -> bool:
        """Whether it is marked as of invented people."""
        return SYNTHETIC in self.table.columns

    @property
    def stamp(self) -> dict[str, str]:
        """Which law this is read under, and until when that was verified."""
        return {
            "law": self.book.fingerprint,
            "on": str(self.moment),
            "facts_on": self.facts_on.isoformat(),
            "verified_on": self.book.verified_on.isoformat(),
            **({"synthetic": "true"} if self.synthetic else {}),
        }
