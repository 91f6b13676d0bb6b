"""Which columns of somebody's tables tell which facts.

A yes or no is a boolean column, an enumerated fact a column of codes in words, a day a column of dates, a
number a column of whole numbers. A day or number known within bounds is two columns, its first and its last.
What is null, not of the closed list, beyond the days of which a fact may speak, or ends before it begins is
not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from passage.lang.book import Book
from passage.lang.facts import Relation

Columns = str | tuple[str, str]
"""A column, or those of the first and the last that a day or number may be."""


@dataclass(frozen=True, slots=True)
class ListTold:
    """A list: a table with a row a relative (a document, an offence), and whose each row is.

    `complete` is the column of the people's table that says whether the rows are all; or yes, no or unknown
    (None) for everybody.
    """

    key: str
    facts: Mapping[str, Columns]
    complete: str | bool | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """The column that names a person, the columns of facts by their names, and the lists."""

    person: str
    facts: Mapping[str, Columns]
    lists: Mapping[str, ListTold] = field(default_factory=dict[str, ListTold])

    def of(self, names: Iterable[str]) -> Told:
        """What it tells of some facts and lists alone."""
        kept = frozenset(names)
        return Told(
            self.person,
            {name: columns for name, columns in self.facts.items() if name in kept},
            {name: rows for name, rows in self.lists.items() if name in kept},
        )


def by_name(names: Iterable[str], book: Book, person: str = "person") -> Told:
    """Everything under its own name, as `passage synth` writes it: tables of lists have the same key."""
    facts: dict[str, Columns] = {}
    lists: dict[str, ListTold] = {}
    for name in names:
        fact = book.facts[name]
        if isinstance(fact, Relation):
            relation = cast("Relation[Any]", fact)
            fields: dict[str, Columns] = {each.key: each.key for each in relation.row.fields()}
            lists[name] = ListTold(person, fields, relation.completeness)
        else:
            facts[name] = name
    return Told(person, facts, lists)
