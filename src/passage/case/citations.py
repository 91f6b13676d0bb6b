"""Every citation of the law, with what cites it: the index by which the official text is checked.

The book is walked, not listed: whatever stands in it and has a citation is found, be it a rule, a fact, the
field of a row, a dated list, a period or a time limit. A rule is indexed once for each version,
with its days; a version not in force, by what enacts it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast

from passage.case import manuscript
from passage.cite import Citation, Miscitation
from passage.lang import Book, Fact, Flag, Issue, Provision, Relation, Row, Span, Version
from passage.lang.holidays import table
from passage.lang.limits import Limit
from passage.lang.sheets import Sheet
from passage.statutes.cited import Cited, Kind
from passage.text import Complaint, Text

_CITING = ("citation", "cite", "cites", "canada")


def citations(book: Book, *beside: object) -> tuple[Cited, ...]:
    """Everything in a book, and in the tables of the grammar, that cites a place; sorted, each thing once.

    `beside` is what stands beside the book and cites too: the sheets for counsel, the rows of the treaties.
    """
    found = {
        cited for each in (book, book.limits, table(), *beside) for cited in _walked(each, "", "list", set())
    }
    return tuple(sorted(found, key=lambda each: (each.citation, each.kind, each.name, str(each.since))))


def cases_citing(folder: str | Path, book: Book) -> tuple[Cited, ...]:
    """The cases of a file, or of the YAML files of a folder, with the places that they name.

    Raises Complaint where a file cannot be read, or there is none.
    """
    where = Path(folder)
    files = sorted(where.rglob("*.yaml")) if where.is_dir() else [where]
    if not files:
        raise Complaint(
            Text("no file of cases is here", "aucun fichier de cas ne s’y trouve"),
            field=str(where),
            mend=Text("name a folder of YAML cases", "nommez un dossier de cas en YAML"),
        )
    found = {each for file in files for each in _of_file(file, book)}
    return tuple(sorted(found, key=lambda each: (each.citation, each.name)))


def _of_file(file: Path, book: Book) -> Iterator[Cited]:
    whole = manuscript.read(file)
    cases: object = whole.get("cases") if isinstance(whole, Mapping) else None
    if not isinstance(cases, list):
        return
    for case in cast("list[object]", cases):
        if not isinstance(case, Mapping):
            continue
        told = cast("Mapping[str, object]", case)
        name = f"{file.name}: {told.get('title', '–')}"
        for field, value in told.items():
            if field not in ("title", "why", "facts"):
                for word in _strings(value):
                    if citation := _place(word, book):
                        yield Cited(citation, "case", name)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in cast("Mapping[object, object]", value).items():
            yield from _strings(each)
    elif isinstance(value, list | tuple):
        for each in cast("Iterable[object]", value):
            yield from _strings(each)


def _place(word: str, book: Book) -> Citation | None:
    """The place that a word of a case names: a rule’s, or a citation with a pinpoint."""
    if word in book.provisions:
        return book.provisions[word].citation
    found = _parsed(word)
    return found if found and found.pinpoint else None


def _walked(thing: object, name: str, kind: Kind, seen: set[int]) -> Iterator[Cited]:
    """What cites a place in a thing or anything it holds; `name` is that of the nearest thing with one.

    `seen` is what was already met under that name: two rules that count by one period both cite what it
    cites.
    """
    if isinstance(thing, str | int | float | date | type | Text | Citation | None) or id(thing) in seen:
        return
    if isinstance(thing, Mapping):
        thing = tuple(cast("Mapping[object, object]", thing).values())
    if isinstance(thing, tuple | list | frozenset | set):
        for each in cast("Iterable[object]", thing):
            yield from _walked(each, name, kind, seen)
        return
    if isinstance(key := getattr(thing, "key", None), str) and not isinstance(thing, Flag):
        name, seen = key, set()
    seen.add(id(thing))
    kind = _kind(thing, kind)
    if isinstance(thing, Provision):
        yield from _versions(thing)
    else:
        since, until = _days(getattr(thing, "span", None))
        for citation in _cites(thing):
            yield Cited(citation, kind, name, since, until)
    for part in _parts(thing):
        yield from _walked(part, name, kind, seen)


def _parts(thing: object) -> Iterator[object]:
    """What a thing holds: its fields, and those of the rows of a relation."""
    if isinstance(thing, Relation):
        yield cast("Relation[Row]", thing).row.fields()
    known = cast("Any", thing)
    if is_dataclass(known):
        yield from (getattr(known, each.name) for each in fields(known))


def _versions(provision: Provision) -> Iterator[Cited]:
    """A rule once for each of its versions; one not in force by the enactment that would bring it."""
    for version in provision.versions:
        if version.in_force is not None:
            since, until = _days(version.in_force)
            yield Cited(provision.citation, "rule", provision.key, since, until)
        else:
            yield Cited(_enacting(version) or provision.citation, "rule", provision.key)


def _enacting(version: Version) -> Citation | None:
    found = _parsed(version.enacted_by)
    return found if found and found.pinpoint else None


def _cites(thing: object) -> Iterator[Citation]:
    for attribute in _CITING:
        told: object = getattr(thing, attribute, None)
        for each in cast("tuple[object, ...]", told) if isinstance(told, tuple) else (told,):
            citation = each if isinstance(each, Citation) else _parsed(each)
            if citation is not None:
                yield citation


def _parsed(told: object) -> Citation | None:
    try:
        return Citation.parse(told) if isinstance(told, str) and told else None
    except Miscitation:
        return None


def _kind(thing: object, around: Kind) -> Kind:
    if isinstance(thing, Provision):
        return "rule"
    if isinstance(thing, Fact):
        return "fact"
    if isinstance(thing, Issue):
        return "issue"
    if isinstance(thing, Sheet):
        return "sheet"
    if isinstance(thing, Limit):
        return "limit"
    return around


def _days(span: object) -> tuple[date | None, date | None]:
    """The first day of a span, and the day on which it has ended."""
    if not isinstance(span, Span):
        return None, None
    return span.start and span.start.date(), span.end and span.end.date()
