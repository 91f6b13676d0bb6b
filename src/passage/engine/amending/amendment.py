"""An amendment: changes to provisions, one verb each, from a day on; a book with it is another book.

`repeal` ends a provision; `in_force` moves the day on which a version begins or ends; `period`, `date` and
`number` put one constant of a rule in place of another; `remove_exception`, `negate_exception` and
`add_exception` change what stands under “unless”; `require` adds a condition and `extend` another way to meet
the rule. Law written so is data: nothing in it is ever run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from passage.engine.amending.conditions import Conditions
from passage.engine.amending.fields import Fields, amiss, one_of
from passage.lang import nodes
from passage.lang.book import Book
from passage.lang.instants import Moment, Span, instant
from passage.lang.nodes import Node, Term
from passage.lang.provisions import Provision, Version, ordered
from passage.lang.shifts import Birthday, Shift, Then
from passage.text import Complaint, Text

FORM = "amendment/1"
_OF_A_FILE = ("passage", "title", "from", "changes")


@dataclass(frozen=True)
class Amendment:
    """An amendment put into a book: the book with it, and the provisions that it changes."""

    book: Book
    changed: tuple[str, ...]
    title: Text | None = None

    @classmethod
    def read(cls, told: object, book: Book, moment: Moment, where: str = "") -> Amendment:
        """Plain data put into a book; what names no day takes effect as the moment’s day begins.

        Raises Complaint naming the field, what is wrong and how to mend it.
        """
        fields = Fields(told, where)
        fields.only(*_OF_A_FILE)
        if fields.told.get("passage", FORM) != FORM:
            raise amiss(
                fields.at("passage"),
                "it is not an amendment",
                "ce n’est pas une modification",
                one_of([FORM]),
            )
        start = fields.instant("from") if "from" in fields.told else moment.day.isoformat()
        changed: dict[str, None] = {}
        for place, each in enumerate(fields.listed("changes"), 1):
            change = Fields(each, f"{fields.at('changes')}[{place}]")
            book, key = _changed(book, change, start)
            changed[key] = None
        return cls(book, tuple(changed), _title(fields))


def _title(fields: Fields) -> Text | None:
    if "title" not in fields.told:
        return None
    both = Fields(fields.given("title"), fields.at("title"))
    both.only("en", "fr")
    return Text(both.word("en"), both.word("fr"))


def _changed(book: Book, change: Fields, start: str) -> tuple[Book, str]:
    verb = change.verb(VERBS)
    of = "of" if verb.endswith("_exception") else verb
    change.only(verb, *VERBS[verb])
    key = change.provision(of, book)
    start = change.instant("from") if "from" in change.told else start
    if verb in ("repeal", "in_force"):
        made = (_repealed if verb == "repeal" else _moved)(book.provisions[key], change, start)
    else:
        made = _from(book.provisions[key], instant(start), change, _RULES[verb](book, change))
    try:
        return book.with_provision(made), key
    except Complaint as complaint:
        raise Complaint(complaint.problem, field=change.where, mend=complaint.mend) from None


VERBS: Mapping[str, tuple[str, ...]] = {
    "repeal": ("from",),
    "in_force": ("version", "since", "until"),
    "period": ("is", "becomes", "from"),
    "date": ("is", "becomes", "from"),
    "number": ("is", "becomes", "from"),
    "remove_exception": ("of", "from"),
    "negate_exception": ("of", "from"),
    "add_exception": ("of", "from"),
    "require": ("when", "from"),
    "extend": ("when", "from"),
}
"""What a change may say, and the further fields of each."""


# When it is in force.


def _repealed(provision: Provision, change: Fields, start: str) -> Provision:
    at = instant(start)
    kept = [version for version in provision.versions if version.in_force is None or _begins(version, at)]
    if len(kept) == len(provision.versions) and not any(_lasts(version, at) for version in kept):
        raise _not_in_force(change, provision, start)
    return replace(provision, versions=tuple(_until(version, at) for version in kept))


def _begins(version: Version, at: datetime) -> bool:
    return version.in_force is not None and (version.in_force.start is None or version.in_force.start < at)


def _lasts(version: Version, at: datetime) -> bool:
    return version.in_force is not None and at in version.in_force


def _until(version: Version, at: datetime) -> Version:
    if not _lasts(version, at):
        return version
    assert version.in_force is not None
    return replace(version, in_force=Span(version.in_force.start, at))


def _moved(provision: Provision, change: Fields, _: str) -> Provision:
    place = _which(provision, change)
    span = provision.versions[place].in_force or Span(None, None)
    if not {"since", "until"} & change.told.keys():
        raise amiss(change.where, "“since” or “until” is missing", "« since » ou « until » manque")
    edges = [
        instant(change.instant(name)) if name in change.told else edge
        for name, edge in (("since", span.start), ("until", span.end))
    ]
    try:
        moved = replace(provision.versions[place], in_force=Span(*edges))
        versions = [*provision.versions[:place], moved, *provision.versions[place + 1 :]]
        ordered(provision.key, (v.in_force for v in versions if v.in_force is not None))
    except ValueError:
        raise amiss(
            change.where, "two versions would be in force at once, or one would end before it begins",
            "deux versions seraient en vigueur en même temps, ou l’une finirait avant de commencer",
            Text("move both edges, in two changes", "déplacez les deux bornes, en deux changements"),
        ) from None  # fmt: skip
    first = min(provision.known_from, edges[0]) if edges[0] else provision.known_from
    return replace(provision, versions=tuple(versions), known_from=first)


def _which(provision: Provision, change: Fields) -> int:
    """The version meant: the one that began on a day, “pending”, or the only one."""
    names = ["pending" if v.in_force is None else f"{_day(v.in_force.start)}" for v in provision.versions]
    if "version" not in change.told and len(names) == 1:
        return 0
    if "version" in change.told and change.word("version") in names:
        return names.index(change.word("version"))
    raise amiss(
        change.at("version"),
        "it is not said which version",
        "on ne sait pas de quelle version il s’agit",
        one_of(names),
    )


def _day(at: datetime | None) -> str:
    return "always" if at is None else at.date().isoformat()


# What its rule says.

Rewrite = Callable[[Version], Version | None]
"""A version as changed; None where it does not have what is to be changed."""


def _from(provision: Provision, at: datetime, change: Fields, rewrite: Rewrite) -> Provision:
    """The provision with the version in force at an instant changed from then on."""
    versions: list[Version] = []
    for version in provision.versions:
        if not _lasts(version, at):
            versions.append(version)
            continue
        assert version.in_force is not None
        made = rewrite(version)
        if made is None:
            raise _absent(change, version)
        if version.in_force.start is None or version.in_force.start < at:
            versions.append(_until(version, at))
        versions.append(replace(made, in_force=Span(at, version.in_force.end)))
    if len(versions) == len(provision.versions) and not any(_lasts(v, at) for v in versions):
        raise _not_in_force(change, provision, _day(at))
    return replace(provision, versions=tuple(versions))


def _not_in_force(change: Fields, provision: Provision, day: str) -> Complaint:
    spans = ", ".join(_day(v.in_force.start) for v in provision.versions if v.in_force) or "–"
    return amiss(
        change.where, f"nothing of it is in force on {day}", f"rien n’en est en vigueur le {day}",
        Text(f"its versions begin on {spans}", f"ses versions commencent aux dates suivantes\u00a0: {spans}"),
    )  # fmt: skip


def _absent(change: Fields, version: Version) -> Complaint:
    constants = sorted({*_constants(version.rule), *_constants(version.applies)})
    there = ", ".join((*constants, *(f"unless {key}" for key in version.unless))) or "–"
    return amiss(
        change.where, "it does not hold what is to be changed", "elle ne contient pas ce qui est à changer",
        Text(f"it holds {there}", f"elle contient ceci\u00a0: {there}"),
    )  # fmt: skip


def _constants(rule: Node) -> Iterator[str]:
    for term in _terms(rule):
        for shift in _shifts(term.shift):
            name = type(shift).__name__.lower()
            count = getattr(shift, "count", getattr(shift, "age", ""))
            yield f"{'age' if name == 'birthday' else name}: {count}"
        if term.fact is None:
            yield date.fromordinal(term.constant).isoformat() if term.is_date else str(term.constant)


def _terms(rule: Node) -> Iterator[Term]:
    for node in rule.walk():
        if isinstance(node, nodes.NoLater):
            yield from (node.left, node.right)
        elif isinstance(node, nodes.Some):
            yield from _terms(node.body)


def _shifts(shift: Shift | None) -> Iterator[Shift]:
    if isinstance(shift, Then):
        yield from _shifts(shift.first)
        yield from _shifts(shift.second)
    elif shift is not None:
        yield shift


def _with_terms(version: Version, carry: Callable[[Term], Term]) -> Version | None:
    rule, applies = _rewritten(version.rule, carry), _rewritten(version.applies, carry)
    return (
        None
        if (rule, applies) == (version.rule, version.applies)
        else replace(version, rule=rule, applies=applies)
    )


def _rewritten(node: Node, carry: Callable[[Term], Term]) -> Node:
    """The rule with every day, period and number carried over."""
    match node:
        case nodes.NoLater(left, right):
            return nodes.NoLater(carry(left), carry(right))
        case nodes.Not(part):
            return nodes.negation(_rewritten(part, carry))
        case nodes.AllOf(items):
            return nodes.AllOf(tuple(_rewritten(item, carry) for item in items))
        case nodes.AnyOf(items):
            return nodes.AnyOf(tuple(_rewritten(item, carry) for item in items))
        case nodes.Establishes(burden, part):
            return nodes.Establishes(burden, _rewritten(part, carry))
        case nodes.Some(relation, body, at_least):
            return nodes.Some(relation, _rewritten(body, carry), at_least)
        case _:
            return node


def _period(_: Book, change: Fields) -> Rewrite:
    old, new = change.period("is"), change.period("becomes")

    def swapped(shift: Shift) -> Shift:
        if isinstance(shift, Then):
            return Then(swapped(shift.first), swapped(shift.second))
        if isinstance(shift, Birthday) and isinstance(old, Birthday) and shift.age == old.age:
            return replace(new, leap=shift.leap) if isinstance(new, Birthday) else new
        return new if shift == old else shift

    return lambda version: _with_terms(
        version, lambda term: term if term.shift is None else replace(term, shift=swapped(term.shift))
    )


def _constant(is_date: bool) -> Callable[[Book, Fields], Rewrite]:
    def read(_: Book, change: Fields) -> Rewrite:
        old, new = (
            instant(change.instant(name)).date().toordinal() if is_date else change.whole(name)
            for name in ("is", "becomes")
        )

        def carry(term: Term) -> Term:
            here = term.fact is None and term.is_date is is_date and term.constant == old
            return replace(term, constant=new) if here else term

        return lambda version: _with_terms(version, carry)

    return read


def _remove(book: Book, change: Fields) -> Rewrite:
    other = change.provision("remove_exception", book)
    return lambda version: _without(version, other)


def _negate(book: Book, change: Fields) -> Rewrite:
    other = change.provision("negate_exception", book)

    def rewrite(version: Version) -> Version | None:
        rest = _without(version, other)
        return None if rest is None else replace(rest, applies=rest.applies & nodes.Reference(other))

    return rewrite


def _without(version: Version, other: str) -> Version | None:
    if other not in version.unless:
        return None
    return replace(version, unless=tuple(key for key in version.unless if key != other))


def _add(book: Book, change: Fields) -> Rewrite:
    other = change.provision("add_exception", book)
    return lambda version: replace(version, unless=tuple(dict.fromkeys((*version.unless, other))))


def _require(book: Book, change: Fields) -> Rewrite:
    condition = Conditions(book).read(change.given("when"), change.at("when"))
    return lambda version: replace(version, rule=version.rule & condition)


def _extend(book: Book, change: Fields) -> Rewrite:
    condition = Conditions(book).read(change.given("when"), change.at("when"))
    return lambda version: replace(version, rule=version.rule | condition)


_RULES: Mapping[str, Callable[[Book, Fields], Rewrite]] = {
    "period": _period,
    "date": _constant(True),
    "number": _constant(False),
    "remove_exception": _remove,
    "negate_exception": _negate,
    "add_exception": _add,
    "require": _require,
    "extend": _extend,
}

__all__ = ["FORM", "VERBS", "Amendment"]
