"""The store: what it holds, as known on a day, and its numbers as observations.

Of each data set one vintage speaks, the newest that was known on the day that is asked for; vintages are
never mixed, for a publisher revises its whole history and ranks it anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from passage.cite.figures import Cell
from passage.cite.sources import Source
from passage.evidence.catalogue import TIDIED
from passage.evidence.count import Count
from passage.evidence.observations import Observation
from passage.evidence.opened import Opened, open_file
from passage.evidence.periods import Period
from passage.evidence.reading import DIMENSIONS, Reading
from passage.evidence.store.engine import Damaged, connected, fetched
from passage.evidence.store.folder import usual
from passage.evidence.store.keeping import COLUMNS, INCOMING, keep, numbers
from passage.evidence.store.vintages import Vintage, digest, vintage
from passage.evidence.tables import meaning
from passage.text import Complaint, Text

KEPT = ", ".join(f'"{name}"' for name in COLUMNS)


class Sum(NamedTuple):
    """The sum of a group of cells: its codes, the ends of its interval, and how many cells it rests on."""

    codes: tuple[str | None, ...]
    low: int
    high: int
    cells: int


@dataclass(frozen=True)
class Store:
    """The vintages in a folder."""

    folder: Path

    @classmethod
    def at(cls, folder: str | Path | None = None) -> Store:
        """The store in a folder, or in the usual one; there may be nothing in it yet."""
        return cls(Path(folder) if folder is not None else usual())

    def vintages(self) -> tuple[Vintage, ...]:
        """Every vintage, by data set and then by the day as of which it is known. Raises Complaint."""
        if not self.folder.is_dir():
            return ()
        found = (
            vintage(place)
            for group in sorted(self.folder.iterdir())
            if group.is_dir() and group.name != INCOMING
            for place in sorted(group.iterdir())
            if place.is_dir()
        )
        return tuple(sorted(found, key=lambda each: (each.data_set, each.known, each.retrieved, each.sha256)))

    def add(
        self, file: Opened, reading: Reading, *, retrieved: date, address: str | None = None
    ) -> tuple[Vintage, bool]:
        """Keep a file and its numbers; and whether it is new, for the same bytes are kept once."""
        for each in self.vintages():
            if each.sha256 == file.sha256 and each.data_set == reading.data_set:
                return each, False
        return keep(self.folder, file, reading, retrieved=retrieved, address=address), True

    def later(self, reading: Reading) -> date | None:
        """The last day of a vintage of the same data set that goes further than this file, or None."""
        ends = [each.last for each in self.vintages() if each.data_set == reading.data_set]
        return max(ends) if ends and max(ends) > reading.span[1] else None

    def speaking(self, known_on: date | None = None) -> tuple[Vintage, ...]:
        """Of each data set the newest vintage known on a day (None: the newest of all)."""
        newest: dict[str, Vintage] = {}
        for each in self.vintages():
            if known_on is None or each.known <= known_on:
                newest[each.data_set] = each
        return tuple(newest.values())

    def observations(
        self,
        measure: str | None = None,
        period: Period | None = None,
        *,
        known_on: date | None = None,
        data_set: str | None = None,
        **where: str | None,
    ) -> tuple[Observation, ...]:
        """The numbers of a measure in a period; each named dimension has that code (None: it is not divided).

        Raises Complaint for a dimension that is none, and for a vintage that is damaged.
        """
        chosen = [each for each in self.speaking(known_on) if data_set in (None, each.data_set)]
        if not chosen:
            return ()
        condition, values = _condition(measure, period, where)
        return tuple(one for each in chosen for one in _kept(each, condition, tuple(values)))

    def measured(self, known_on: date | None = None) -> dict[str, int]:
        """How many numbers of each measure the vintages hold that speak on a day. Raises Complaint."""
        counts: dict[str, int] = {}
        with connected() as engine:
            for each in self.speaking(known_on):
                query = "SELECT measure, count(*) FROM read_parquet(?) GROUP BY measure"
                try:
                    lines = fetched(engine, query, [str(each.numbers)])
                except Damaged:
                    raise damaged(each) from None
                for measure, number in lines:
                    counts[measure] = counts.get(measure, 0) + number
        return counts

    def sums(
        self,
        measure: str,
        by: Sequence[str],
        *,
        period: Period | None = None,
        known_on: date | None = None,
        data_set: str | None = None,
        unit: str | None = None,
        **where: str | None,
    ) -> tuple[Sum, ...]:
        """The numbers of a measure added up within each group, as intervals; `by` may name `year` too.

        One data set is added up, for two that count the same would count it twice. Raises Complaint.
        """
        chosen = [
            each
            for each in self.speaking(known_on)
            if data_set in (None, each.data_set) and (data_set or not each.data_set.startswith(TIDIED))
        ]
        columns = [_column(name) for name in by]
        condition, values = _condition(measure, period, where)
        if unit is not None:
            condition, values = f"{condition} AND unit = ?", [*values, unit]
        groups = ", ".join(columns)
        head = ", ".join([*columns, "sum(low)::BIGINT", "sum(high)::BIGINT", "count(*)"])
        tail = f"GROUP BY {groups} ORDER BY {groups}" if groups else ""
        found: list[Sum] = []
        holding: list[str] = []
        with connected() as engine:
            for each in chosen:
                query = f"SELECT {head} FROM read_parquet(?) WHERE {condition} {tail}"
                try:
                    lines = fetched(engine, query, [str(each.numbers), *values])
                except Damaged:
                    raise damaged(each) from None
                if any(line[-1] for line in lines):
                    holding.append(each.data_set)
                    found += [
                        Sum(tuple(None if c is None else str(c) for c in line[:-3]), *line[-3:])
                        for line in lines
                    ]
        if len(holding) > 1:
            raise Complaint(
                Text("it is counted in {all}", "c’est compté dans {all}").format(all=", ".join(holding)),
                field=measure,
                mend=Text("name one data set", "nommez un jeu de données"),
            )
        return tuple(found)

    def verify(self, each: Vintage) -> Text | None:
        """What is wrong with a vintage, or None: its digests, and what the reader makes of its file today."""
        from passage.evidence.readers import read

        try:
            if digest(each.original) != each.sha256:
                return Text(
                    "the file is not the one that was kept", "le fichier n’est pas celui qui a été conservé"
                )
            if digest(each.numbers) != each.numbers_sha256:
                return Text(
                    "its numbers are not those that were kept", "ses nombres ne sont pas ceux conservés"
                )
            again = read(open_file(each.original), each.data_set)
            if not _whole(each):
                return EARLIER
        except OSError:
            return Text("a file of it is missing", "il en manque un fichier")
        except Complaint as complaint:
            return complaint.problem
        if len(again.rows) != each.rows:
            return Text(
                "read again it gives {n} numbers, and {kept} were kept",
                "relu, il donne {n} nombres, et {kept} ont été conservés",
            ).format(n=str(len(again.rows)), kept=str(each.rows))
        return (
            None
            if _same(again, each)
            else Text("read again it gives other numbers", "relu, il donne d’autres nombres")
        )


EARLIER = Text(
    "its numbers were kept in an earlier form, which does not say how each cell is read",
    "ses nombres ont été conservés sous une forme antérieure, qui ne dit pas comment chaque cellule se lit",
)


def damaged(each: Vintage) -> Complaint:
    """That the numbers of a vintage cannot be read, or were kept in an earlier form."""
    return Complaint(
        Text("its numbers cannot be read", "ses nombres sont illisibles") if _whole(each) else EARLIER,
        field=str(each.numbers),
        mend=Text(
            "see “passage data verify”, remove that folder and add the file again",
            "voyez «\u00a0passage data verify\u00a0», supprimez ce dossier et ajoutez de nouveau le fichier",
        ),
    )


def _whole(each: Vintage) -> bool:
    """Whether it has every column that is kept, as far as its columns can be read."""
    try:
        with connected() as engine:
            told = engine.execute("DESCRIBE SELECT * FROM read_parquet(?)", [str(each.numbers)]).fetchall()
    except Damaged:
        return True
    return COLUMNS.keys() <= {name for name, *_ in told}


def _same(again: Reading, each: Vintage) -> bool:
    import tempfile

    with tempfile.TemporaryDirectory() as folder, connected() as engine:
        path = Path(folder) / "again.parquet"
        numbers(path, again.rows)
        differing = engine.execute(
            "SELECT count(*) FROM (SELECT * FROM read_parquet(?) EXCEPT ALL SELECT * FROM read_parquet(?))",
            [str(path), str(each.numbers)],
        ).fetchone()
    return differing == (0,)


def _column(name: str) -> str:
    if name == "year":
        return "year(start)"
    if name not in (*DIMENSIONS, "start", "unit"):
        raise Complaint(
            Text("there is no such dimension", "cette dimension n’existe pas"),
            field=name,
            mend=Text("choose among {all}", "choisissez parmi {all}").format(all=", ".join(DIMENSIONS)),
        )
    return f'"{name}"'  # one of them, group, is a word of SQL


def _condition(
    measure: str | None, period: Period | None, where: dict[str, str | None]
) -> tuple[str, list[object]]:
    parts, values = ["true"], list[object]()
    if measure is not None:
        parts.append("measure = ?")
        values.append(measure)
    if period is not None:
        parts.append("start >= ? AND finish <= ?")
        values += [period.start, period.end]
    for name, code in where.items():
        column = _column(name)
        if code is None:
            parts.append(f"{column} IS NULL")
        else:
            parts.append(f"{column} = ?")
            values.append(code)
    return " AND ".join(parts), values


@lru_cache(maxsize=32)
def _kept(each: Vintage, condition: str, values: tuple[object, ...]) -> tuple[Observation, ...]:
    """The numbers of a vintage that meet a condition; a vintage never changes. Raises Complaint: damaged."""
    query = f"SELECT {KEPT} FROM read_parquet(?) WHERE {condition} ORDER BY row, start"
    with connected() as engine:
        try:
            lines = fetched(engine, query, [str(each.numbers), *values])
        except Damaged:
            raise damaged(each) from None
    source, name = each.source, each.name
    return tuple(_observation(line, source, name) for line in lines)


def _observation(line: tuple[Any, ...], source: Source, vintage: str) -> Observation:
    measure, unit, _, start, finish, *codes = line[: 5 + len(DIMENSIONS)]
    low, high, printed, row, column, read = line[5 + len(DIMENSIONS) :]
    where = {name: code for name, code in zip(DIMENSIONS, codes, strict=True) if code is not None}
    cell = Cell(source, row, column, printed, meaning(read))
    return Observation(measure, Period(start, finish), where, Count(low, high, printed), unit, cell, vintage)
