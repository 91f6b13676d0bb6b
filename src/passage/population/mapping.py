"""A mapping: from which column each fact is read, how its values are written, and what counts as missing.

```yaml
person: file_number            # the column that names a person, where lists are joined by it
missing: ["", "N/A"]           # what counts as missing everywhere (empty cells always do)
facts:
  claim.made_on: {column: claim_date, format: "%d/%m/%Y"}
  entry.date: {column: entered_from, to: entered_until}     # an interval of days
  claim.in_person: {column: in_person, values: {"1": yes, "0": no}, missing: ["9"]}
  person.age: {column: age, unit: years}                    # refused where the fact counts in another unit
  entry.from_us: from_us                                    # its values are Passage’s own
lists:
  family: {table: relatives, key: file_number, complete: family_asked, facts: {relation: tie, status: status}}
```
`complete` is a column of the people’s table, or yes, no or unknown for all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from passage.lang.book import Book
from passage.lang.facts import Boolean, Day, Fact, Number, Relation, read_yes_no, unknown_name
from passage.text import Complaint, Text

PEOPLE = ""
"""The name of the people's own table."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where one fact is read: its column, the column of an interval's end, and how values are written."""

    fact: Fact
    column: str
    to: str | None = None
    values: Mapping[str, object] | None = None
    format: str | None = None
    missing: frozenset[str] = frozenset()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it is read from."""
        return (self.column,) if self.to is None else (self.column, self.to)


@dataclass(frozen=True, slots=True)
class ListSource:
    """Where the rows of a list are read: a table, the key that says whose they are, whether they are all."""

    relation: Relation[Any]
    table: str
    key: str
    complete: Source | None
    always: bool | None
    fields: tuple[Source, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of its table that are read."""
        return self.key, *(name for each in self.fields for name in each.columns)


@dataclass(frozen=True, slots=True)
class Plan:
    """A mapping, checked: the column that names a person, where facts and lists are read, what is missing."""

    person: str | None
    facts: tuple[Source, ...]
    lists: tuple[ListSource, ...] = ()
    missing: frozenset[str] = frozenset()

    @property
    def columns(self) -> dict[str, None]:
        """The columns of the people's table that it reads, in order."""
        named: dict[str, None] = {self.person: None} if self.person is not None and self.lists else {}
        whole = (each.complete for each in self.lists if each.complete is not None)
        for source in (*self.facts, *whole):
            named.update(dict.fromkeys(source.columns))
        return named


def read(data: Mapping[str, object], book: Book) -> Plan:
    """A mapping from plain data. Raises Complaint naming the entry, what is wrong with it and the mend."""
    _only(data, ("person", "missing", "facts", "lists"), "")
    missing = _words(data.get("missing"), "missing")
    facts = _table(data.get("facts"), "facts")
    lists = _table(data.get("lists"), "lists")
    person = _word(data.get("person"), "person")
    found = tuple(_source(f"facts.{name}", _fact(name, book), told, missing) for name, told in facts.items())
    if lists and person is None:
        raise _wrong("person", Text("the column that names a person", "la colonne qui désigne une personne"))
    listed = tuple(_list(name, told, missing, book) for name, told in lists.items())
    return Plan(person, found, listed, missing)


def by_name(columns: Iterable[str], book: Book) -> Plan:
    """The mapping of columns named as the facts are, with dots or double underscores.

    Raises Complaint where two bear one name.
    """
    found: dict[str, Source] = {}
    for column in columns:
        name = column.replace("__", ".")
        if name not in book.facts or isinstance(book.facts[name], Relation):
            continue
        if name in found:
            raise Complaint(
                Text("two columns bear the name of one fact", "deux colonnes portent le nom d’un même fait"),
                field=f"{found[name].column}, {column}",
                mend=Text(
                    "keep one of them, or give a mapping", "gardez-en une, ou donnez une correspondance"
                ),
            )
        found[name] = Source(book.facts[name], column)
    return Plan(None, tuple(found.values()))


def _fact(name: str, book: Book) -> Fact:
    if name not in book.facts:
        raise unknown_name(name, book.facts)
    fact = book.facts[name]
    if isinstance(fact, Relation):
        raise Complaint(
            Text("this fact is a list", "ce fait est une liste"),
            field=f"facts.{name}",
            mend=Text("map it under “lists”", "mettez-le sous « lists »"),
        )
    return fact


def _source(name: str, fact: Fact, told: object, missing: frozenset[str]) -> Source:
    if isinstance(told, str):
        return Source(fact, told, missing=missing)
    table = _table(told, name)
    _only(table, ("column", "to", "values", "format", "missing", "unit"), name)
    column = _word(table.get("column"), f"{name}.column")
    if column is None:
        raise _wrong(f"{name}.column", Text("the name of a column", "le nom d’une colonne"))
    to, format_ = _word(table.get("to"), f"{name}.to"), _word(table.get("format"), f"{name}.format")
    if (to is not None or format_ is not None) and not isinstance(fact, Day):
        raise _wrong(
            name, Text("“to” and “format” for a day only", "« to » et « format » pour un jour seulement")
        )
    _check_unit(fact, table.get("unit"), name)
    values = _values(table["values"], fact, f"{name}.values") if "values" in table else None
    more = _words(table.get("missing"), f"{name}.missing")
    return Source(fact, column, to, values, format_, missing | more)


def _values(told: object, fact: Fact, name: str) -> dict[str, object]:
    """The codes of the file, each with what the fact reads it as."""
    found: dict[str, object] = {}
    for code, value in _table(told, name).items():
        plain = {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else value
        found[code] = fact.read(plain, f"{name}.{code}")
    return found


def _check_unit(fact: Fact, unit: object, name: str) -> None:
    if unit is None:
        return
    if not isinstance(fact, Number) or unit not in (fact.unit.en, fact.unit.fr):
        wanted = (
            fact.unit
            if isinstance(fact, Number)
            else Text("no unit: it is no number", "aucune unité\u00a0: ce n’est pas un nombre")
        )
        raise _wrong(f"{name}.unit", wanted)


def _list(name: str, told: object, missing: frozenset[str], book: Book) -> ListSource:
    where = f"lists.{name}"
    fact = book.facts.get(name)
    if not isinstance(fact, Relation):
        raise unknown_name(name, [each.key for each in book.facts.values() if isinstance(each, Relation)])
    relation = cast("Relation[Any]", fact)
    table = _table(told, where)
    _only(table, ("table", "key", "complete", "facts"), where)
    key = _word(table.get("key"), f"{where}.key")
    if key is None:
        raise _wrong(
            f"{where}.key",
            Text("the column that says whose row it is", "la colonne qui dit de qui est la ligne"),
        )
    fields = {each.key.removeprefix(f"{name}."): each for each in relation.row.fields()}
    sources: list[Source] = []
    for field, source in _table(table.get("facts"), f"{where}.facts").items():
        if field not in fields:
            raise unknown_name(f"{name}.{field}", [f"{name}.{each}" for each in fields])
        sources.append(_source(f"{where}.facts.{field}", fields[field], source, missing))
    complete, always = _complete(table.get("complete"), relation, where, missing)
    return ListSource(
        relation, _word(table.get("table"), where) or name, key, complete, always, tuple(sources)
    )


def _complete(
    told: object, relation: Relation[Any], where: str, missing: frozenset[str]
) -> tuple[Source | None, bool | None]:
    if told is None or isinstance(told, bool):
        return None, told
    if isinstance(told, str):
        try:
            return None, read_yes_no(told, where)
        except Complaint:
            pass  # then it is the name of a column
    return _source(f"{where}.complete", whether_all(relation), told, missing), None


def whether_all(relation: Relation[Any]) -> Fact:
    """The fact that the rows of a list are all, to be read as any other."""
    whole = relation.whole
    return Boolean(
        relation.completeness, question=whole, statement=whole, why=relation.why, help=relation.help, cite=""
    )


def _table(told: object, name: str) -> dict[str, object]:
    if told is None:
        return {}
    if not isinstance(told, Mapping):
        raise _wrong(name, Text("a list of named values", "une liste de valeurs nommées"))
    return {_code(key): value for key, value in cast("Mapping[object, object]", told).items()}


def _code(key: object) -> str:
    return {True: "true", False: "false"}.get(key, "") if isinstance(key, bool) else str(key)


def _words(told: object, name: str) -> frozenset[str]:
    if told is None:
        return frozenset()
    if isinstance(told, str) or not isinstance(told, Iterable):
        raise _wrong(name, Text("a list of values in brackets", "une liste de valeurs entre crochets"))
    return frozenset(map(str, cast("Iterable[object]", told)))


def _word(told: object, name: str) -> str | None:
    if told is None or isinstance(told, str):
        return told
    raise _wrong(name, Text("a name", "un nom"))


def _only(table: Mapping[str, object], known: tuple[str, ...], name: str) -> None:
    for each in table:
        if each not in known:
            raise _wrong(f"{name}.{each}".removeprefix("."), Text.same(", ".join(known)))


def _wrong(name: str, expected: Text) -> Complaint:
    return Complaint(
        Text("the mapping cannot be read here", "le tableau de correspondance ne peut être lu ici"),
        field=name,
        mend=Text("give {it}", "donnez {it}").format(it=expected),
    )
