"""Facts as they were sent in JSON, read by their schema: only what that allows is taken.

True is a yes, “yes” is not, and null is unknown. What is told of a row (`family[0].status`) is put into it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple, cast

from passage.case.dossier import MOST_ROWS
from passage.lang import Book, Boolean, Country, Day, Enumeration, Fact, Interval, Number, Relation, Rows
from passage.lang.facts import EARLIEST, LATEST, unknown_name
from passage.text import Complaint, Text

DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_A_DAY = re.compile(DATE).fullmatch
_DAYS = re.compile(rf"{DATE}|({DATE})?\.\.({DATE})?")
_OF_A_ROW = re.compile(r"([^\[\]]+)\[(0|[1-9][0-9]{0,2})\]\.(.+)")

Read = Callable[[object, str], Any]


class Reader(NamedTuple):
    """Reads what was sent under a name into what `Fact.read` gives.

    `answers` are what true, false or words come to, where only a few are taken; `rest` looks at the rest, and
    raises Complaint naming it and the mend.
    """

    answers: Mapping[object, Any]
    rest: Read

    def read(self, told: object, name: str) -> Any:
        """What was sent, read; None is not known."""
        if told.__class__ in _SAID and told in self.answers:
            return self.answers[told]
        return None if told is None else self.rest(told, name)


def read(book: Book, told: Mapping[str, object]) -> dict[str, Any]:
    """Facts as they were sent, checked against their schema and read, once, as `Case.of` takes them.

    An answer about a row (`family[0].status`) is put into that row, which must have been told.
    Raises Complaint naming the fact and the mend.
    """
    listed = _listed(book)
    if _NUMBERS.isdisjoint(map(type, told.values())):  # 1 is not true, though it is equal to it
        with suppress(KeyError, TypeError):
            return {name: listed[name][value] for name, value in told.items()}
    return one_by_one(book, told)


def one_by_one(book: Book, told: Mapping[str, object]) -> dict[str, Any]:
    """The same of one fact after the other: of fields of rows too; of what is wrong, the first is named."""
    readers = _readers(book)
    found: dict[str, Any] = {}
    of_rows: list[tuple[str, Relation[Any], int, str, Any]] = []
    for name, value in told.items():
        reader = readers.get(name)
        if reader is None:
            relation, place, key = field_of(book, name)
            of_rows.append((name, relation, place, key, _reader(relation.cells[key]).read(value, name)))
        else:
            found[name] = reader.read(value, name)
    for name, relation, place, key, value in of_rows:
        rows, complete = found.get(relation.key) or Rows((), None)
        if place >= len(rows):
            raise Complaint(
                Text("this row was not told", "cette ligne n’a pas été donnée"),
                field=name,
                mend=Text("give as many rows as there are", "donnez autant de lignes qu’il y en a"),
            )
        row = {**rows[place], key: value}
        found[relation.key] = Rows((*rows[:place], row, *rows[place + 1 :]), complete)
    return found


class _Unlisted:
    """The answers to a fact that takes others than a few, each by what was sent."""

    def __init__(self, name: str, rest: Read) -> None:
        self.name, self.rest = name, rest

    def __getitem__(self, told: object) -> Any:
        return None if told is None else self.rest(told, self.name)


@lru_cache(maxsize=4)
def _listed(book: Book) -> Mapping[str, Mapping[object, Any] | _Unlisted]:
    """What comes of what was sent, by the name of the fact; what is wrong is not there."""
    return {
        name: {**reader.answers, None: None} if reader.answers else _Unlisted(name, reader.rest)
        for name, reader in _readers(book).items()
    }


@lru_cache(maxsize=4)
def _readers(book: Book) -> Mapping[str, Reader]:
    """The reader of each fact, and of whether each list is whole."""
    return {**{key: _reader(fact) for key, fact in book.facts.items()},
            **dict.fromkeys(book.whole, _TRUE_OR_FALSE)}  # fmt: skip


@lru_cache(maxsize=1024)
def _reader(fact: Fact) -> Reader:
    """The reader of a fact: of what has its shape; the fact’s own looks at the rest."""
    match fact:
        case Boolean():
            return _TRUE_OR_FALSE
        case Enumeration() | Country():
            listed = cast("Enumeration[Any] | Country", fact)
            return Reader({code: fact.read(code) for code in listed.codes}, _no_answer(fact.kind))
        case Relation():
            return Reader({}, _rows_of(cast("Relation[Any]", fact)))
        case Day():
            return Reader({}, _day_of(fact))
        case Number():
            return Reader({}, _number_of(fact))
        case _:
            raise TypeError(fact)


def _number_of(fact: Number) -> Read:
    def reader(told: object, name: str) -> Any:
        if isinstance(told, int | float) and not isinstance(told, bool) and told == told // 1:
            return fact.read(int(told), name)
        raise _wrong(name, fact.kind)

    return reader


def _day_of(fact: Day) -> Read:
    def reader(told: Any, name: str) -> Any:
        if told.__class__ is str and _A_DAY(told):  # as most are told
            with suppress(ValueError):
                day = date.fromisoformat(told).toordinal()
                if EARLIEST <= day <= LATEST:
                    return Interval(day, day)
        if not _is_day(told):
            raise _wrong(name, fact.kind)
        return fact.read(told, name)

    return reader


def _no_answer(kind: Text) -> Read:
    def reader(told: object, name: str) -> Any:
        raise _wrong(name, kind)

    return reader


_SAID = (bool, str)
"""What may be among the answers of a reader: 1 is not true."""
_NUMBERS = frozenset((int, float))


def _is_day(told: object) -> bool:
    if isinstance(told, str):
        return _DAYS.fullmatch(told) is not None
    return isinstance(told, dict) and all(_bound(each) for each in cast("Any", told).values())


def _bound(told: object) -> bool:
    return told is None or (isinstance(told, str) and _A_DAY(told) is not None)


def _rows_of(relation: Relation[Any]) -> Read:
    """The reader of a list: its rows, and whether they are all."""
    cells = {key: _reader(cell) for key, cell in relation.cells.items()}

    def reader(told: Any, name: str) -> Rows:
        table: dict[str, Any] = told if told.__class__ is dict else {"rows": told}
        many, complete = table.get("rows", _NO_ROWS), table.get("complete")
        if (
            many.__class__ is not list
            or (complete is not None and complete.__class__ is not bool)
            or not table.keys() <= _OF_A_LIST
        ):
            raise _wrong(name, _ROWS)
        if len(many) > MOST_ROWS:
            raise Complaint(
                Text(f"a list has at most {MOST_ROWS} rows", f"une liste a au plus {MOST_ROWS} lignes"),
                field=name,
                mend=Text("keep the rows that matter", "gardez les lignes utiles"),
            )
        read = tuple([_row(cells, row, name, place) for place, row in enumerate(many)]) if many else ()
        return Rows(read, complete)

    return reader


def _row(cells: Mapping[str, Reader], told: Any, name: str, place: int) -> Mapping[str, Any]:
    if told.__class__ is not dict:
        if len(cells) > 1:
            raise _wrong(f"{name}[{place}]", Text(", ".join(cells), ", ".join(cells), deliberate=True))
        told = dict.fromkeys(cells, told)
    row: dict[str, object] = told
    found: dict[str, Any] = dict.fromkeys(cells)
    for key, value in row.items():
        reader = cells.get(key)
        if reader is None:
            raise unknown_name(f"{name}[{place}].{key}", [f"{name}[{place}].{each}" for each in cells])
        if value.__class__ in _SAID and value in reader.answers:
            found[key] = reader.answers[value]
        elif value is not None:
            found[key] = reader.rest(value, f"{name}[{place}].{key}")
    return found


def field_of(book: Book, name: str) -> tuple[Relation[Any], int, str]:
    """The list, row and field that a name speaks of. Raises Complaint where it speaks of none."""
    found = _OF_A_ROW.fullmatch(name)
    relation = book.facts.get(found[1]) if found else None
    if found and isinstance(relation, Relation):
        of_rows = cast("Relation[Any]", relation)
        if int(found[2]) < MOST_ROWS and found[3] in of_rows.cells:
            return of_rows, int(found[2]), found[3]
    nested = [key for key in book.facts if key.startswith(f"{name}.")]
    if nested:
        raise Complaint(
            Text("this names several facts", "ceci désigne plusieurs faits"),
            field=name,
            mend=Text("name each in full: {one}", "nommez chacun en entier\u00a0: {one}").format(
                one=", ".join(nested[:3])
            ),
        )
    raise unknown_name(name, [*book.facts, *book.whole])


def _wrong(name: str, kind: Text) -> Complaint:
    return Complaint(
        Text("this is not an answer to it", "ceci n’y répond pas"),
        field=name,
        mend=Text("give {kind}, or null", "donnez {kind}, ou null").format(kind=kind),
    )


_TRUE_OR_FALSE = Reader({True: True, False: False}, _no_answer(Text("true or false", "true ou false")))
_NO_ROWS: list[object] = []
_OF_A_LIST = frozenset(("rows", "complete"))
_ROWS = Text("a list of rows, with whether it is complete", "une liste de lignes, et si elle est complète")
