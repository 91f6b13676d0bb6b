"""A book of law: facts, provisions, dated series, issues and time limits, indexed and checked once.

A book that loads is whole: every name in it exists, types fit, nothing refers to itself in a circle.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from passage.cite import Citation
from passage.lang import nodes
from passage.lang.facts import Boolean, Country, Day, Enumeration, Fact, Number, Relation, Row, unknown_name
from passage.lang.instants import Span
from passage.lang.issues import Issue
from passage.lang.nodes import Node
from passage.lang.provisions import Provision
from passage.text import Complaint, Text

if TYPE_CHECKING:
    from passage.lang.limits import Limit

FACTS_ON = "facts_on"
FACTS_ON_DAY = Day(
    FACTS_ON,
    question=Text("On what day are the facts taken?", "À quel jour se place-t-on pour les faits?"),
    statement=Text("the day on which the facts are taken", "le jour auquel on se place pour les faits"),
    why=Text("Some periods run up to that day.", "Certaines périodes courent jusqu’à ce jour."),
    help=Text(
        "It is the day of the law unless you say otherwise.",
        "C’est le jour du droit, sauf indication contraire.",
    ),
    cite="",
)
"""The day on which facts are taken: a day that every case has."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a dated series: a span and where it is found."""

    span: Span
    cite: str


@dataclass(frozen=True, slots=True)
class Series:
    """A dated list or feed, known up to a day: what has an entry at an instant is so, else it is not."""

    key: str
    title: Text
    entries: tuple[Entry, ...]
    verified_on: date


@dataclass(frozen=True, slots=True)
class Order:
    """What cannot be otherwise: one day is not after the other. `complaint` tells of facts that break it."""

    earlier: str
    later: str
    complaint: Text


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Facts that cannot all be so. `field` is the one to look at first."""

    when: Node
    field: str
    complaint: Text


@dataclass(frozen=True, eq=False)
class Book:
    """The law of a field, whole."""

    facts: Mapping[str, Fact]
    provisions: Mapping[str, Provision]
    issues: Mapping[str, Issue]
    series: Mapping[str, Series] = field(default_factory=dict[str, Series])
    orders: tuple[Order, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    gather: Callable[[], Iterable[Limit]] = tuple
    """What gathers the time limits, when they are first asked for: most questions need none."""

    @cached_property
    def limits(self) -> Mapping[str, Limit]:
        """The time limits by name. Raises Complaint where two have one name."""
        return _index(self.gather())

    @classmethod
    def of(
        cls,
        facts: Iterable[Fact],
        provisions: Iterable[Provision],
        issues: Iterable[Issue],
        series: Iterable[Series] = (),
        orders: Iterable[Order] = (),
        contradictions: Iterable[Contradiction] = (),
        limits: Callable[[], Iterable[Limit]] = tuple,
        *,
        checked: bool = True,
    ) -> Book:
        """A book from its parts. Raises Complaint where two parts have one name, or as `check` does.

        `checked=False` is for a book that is known to be whole, such as the package’s own: a test checks it.
        """
        indexes = _index(facts), _index(provisions), _index(issues), _index(series)
        book = cls(*indexes, tuple(orders), tuple(contradictions), limits)
        return book.check() if checked else book

    def check(self) -> Book:
        """The book itself, whole. Raises Complaint on an unknown name, a wrong type or a circle."""
        _check(self)
        return self

    def with_provision(self, changed: Provision) -> Book:
        """The same book with one provision put in place of the one of that name."""
        return replace(self, provisions={**self.provisions, changed.key: changed}).check()

    def with_limit(self, changed: Limit) -> Book:
        """The same book with one time limit put in place of the one of that name."""
        limits = {**self.limits, changed.key: changed}
        return replace(self, gather=limits.values).check()

    def row_facts(self) -> Iterator[Fact]:
        """The fields of every relation."""
        for fact in self.facts.values():
            if isinstance(fact, Relation):
                yield from cast("Relation[Row]", fact).row.fields()

    @cached_property
    def lists(self) -> Mapping[str, Relation[Any]]:
        """The lists among the facts, by name."""
        named = self.facts.items()
        return {key: cast("Relation[Any]", fact) for key, fact in named if isinstance(fact, Relation)}

    @cached_property
    def whole(self) -> Mapping[str, Relation[Any]]:
        """The same, each by the name under which it is told whether it is whole."""
        return {relation.completeness: relation for relation in self.lists.values()}

    @cached_property
    def presumed(self) -> Mapping[str, bool]:
        """What the law presumes of its own open questions and feeds, by name."""
        return {fact.key: fact.presumed for fact in self.facts.values() if fact.presumed is not None}

    @cached_property
    def verified_on(self) -> date:
        """The day up to which every provision of the book is verified."""
        return min(provision.verified_on for provision in self.provisions.values())

    @property
    def usual_day(self) -> date:
        """The day on which law is read where none is named: today, but no later than `verified_on`."""
        return min(date.today(), self.verified_on)

    @cached_property
    def fingerprint(self) -> str:
        """What this law says, in twelve hexadecimal digits: it changes with any rule, word or date."""
        import hashlib  # slow to load, and seldom needed

        digest = hashlib.sha256()
        for key in sorted(self.provisions):
            digest.update(repr(_plain(self.provisions[key])).encode())
        for key in sorted(self.issues):
            digest.update(repr(_plain(self.issues[key])).encode())
        for key in sorted(self.series):
            digest.update(repr(_plain(self.series[key])).encode())
        for key in sorted(self.limits):
            digest.update(repr(_plain(self.limits[key])).encode())
        return digest.hexdigest()[:12]

    def fingerprint_of(self, provision: str) -> str:
        """What one provision says, in twelve hexadecimal digits."""
        import hashlib

        return hashlib.sha256(repr(_plain(self.provisions[provision])).encode()).hexdigest()[:12]


class _Named(Protocol):
    @property
    def key(self) -> str: ...


K = TypeVar("K", bound=_Named)


def _index(items: Iterable[K]) -> dict[str, K]:
    index: dict[str, K] = {}
    for item in items:
        if item.key in index:
            raise Complaint(
                Text("two things have this name", "deux choses portent ce nom"),
                field=item.key,
                mend=Text("rename one of them", "renommez l’une d’elles"),
            )
        index[item.key] = item
    return index


def _check(book: Book) -> None:
    for provision in book.provisions.values():
        for version in provision.versions:
            _check_nodes(book, provision.key, version.resolved_from())
        for flag in provision.flags:
            _check_nodes(book, f"{provision.key} {flag.key}", flag.when)
    for issue in book.issues.values():
        for outcome in issue.outcomes:
            _check_nodes(book, f"{issue.key} {outcome.code}", outcome.when)
        for name in issue.grounds:
            _require(name in book.provisions, issue.key, name, book.provisions)
        for name in issue.follows:
            _require(name in book.issues, issue.key, name, book.issues)
    for contradiction in book.contradictions:
        _check_nodes(book, contradiction.field, contradiction.when)
    for order in book.orders:
        for name in (order.earlier, order.later):
            _require(isinstance(book.facts.get(name), Day), name, name, book.facts)
    for limit in book.limits.values():
        _check_limit(book, limit)
    _refuse_circles(book)


def _check_limit(book: Book, limit: Limit) -> None:
    for event in limit.events:
        _require(isinstance(book.facts.get(event), Day), limit.key, event, book.facts)
    if limit.provision is not None:
        _require(limit.provision in book.provisions, limit.key, limit.provision, book.provisions)
    conditions = tuple(each for version in limit.versions for each in version.conditions)
    for each in conditions:
        _check_nodes(book, limit.key, each.holds)
    for flag in limit.flags:
        _check_nodes(book, f"{limit.key} {flag.key}", flag.when)
    cites = (each.cite for group in (conditions, limit.overlays, limit.remedies) for each in group)
    counted = (cite for leg in limit.legs for shift in leg.shifts for cite in shift.cites)
    for cite in (*cites, *counted):
        Citation.parse(cite)


def _check_nodes(book: Book, where: str, rule: Node, row: Relation[Any] | None = None) -> None:
    facts = book.facts if row is None else {fact.key: fact for fact in row.row.fields()}
    for node in rule.walk():
        match node:
            case nodes.Holds(name):
                _require(isinstance(facts.get(name), Boolean), where, name, facts)
            case nodes.OneOf(name, values):
                fact = facts.get(name)
                _require(isinstance(fact, Enumeration | Country), where, name, facts)
                assert isinstance(fact, Enumeration | Country)
                for value in sorted(values - set(fact.codes)):
                    _require(False, where, f"{name} = {value}", fact.codes)
            case nodes.NoLater(left, right):
                for term in (left, right):
                    if term.fact is not None and term.fact != FACTS_ON:
                        kind = Day if term.is_date else Number
                        _require(isinstance(facts.get(term.fact), kind), where, term.fact, facts)
                days = {left.fact, right.fact} - {None, FACTS_ON}
                _require(row is None or len(days) < 2, where, "row", facts)
            case nodes.Some(name, body, _):
                relation = book.facts.get(name)
                _require(row is None and isinstance(relation, Relation), where, name, facts)
                assert isinstance(relation, Relation)
                _check_nodes(book, where, body, cast("Relation[Row]", relation))
            case nodes.Reference(name):
                _require(row is None and name in book.provisions, where, name, book.provisions)
            case nodes.Dated(name):
                _require(name in book.series, where, name, book.series)
            case nodes.Establishes() | nodes.Unresearched():
                _require(row is None, where, type(node).__name__, facts)
            case _:
                pass


def _require(so: bool, where: str, name: str, known: Iterable[str]) -> None:
    if not so:
        complaint = unknown_name(name, known)
        raise Complaint(
            Text("names something that is not there, or of another type: {name}",
                 "nomme une chose absente ou d’un autre type : {name}").format(name=name),
            field=where,
            mend=complaint.mend,
        )  # fmt: skip


def _refuse_circles(book: Book) -> None:
    done: set[str] = set()

    def visit(key: str, path: tuple[str, ...]) -> None:
        if key in path:
            circle = " → ".join((*path[path.index(key) :], key))
            raise Complaint(
                Text("a rule refers to itself: {circle}", "une règle renvoie à elle-même : {circle}").format(
                    circle=circle
                ),
                field=key,
                mend=Text(
                    "break the circle in the law’s files", "rompez le cercle dans les fichiers du droit"
                ),
            )
        if key in done:
            return
        for version in book.provisions[key].versions:
            for node in version.resolved_from().walk():
                if isinstance(node, nodes.Reference):
                    visit(node.provision, (*path, key))
        done.add(key)

    for key in book.provisions:
        visit(key, ())


def _plain(thing: Any) -> Any:
    """A thing of the grammar as nested tuples of plain values, the same on every machine."""
    if isinstance(thing, frozenset):
        return tuple(sorted(cast("frozenset[str]", thing)))
    if isinstance(thing, tuple):
        return tuple(_plain(item) for item in cast("tuple[Any, ...]", thing))
    if isinstance(thing, Enum):
        return thing.name
    names = cast("tuple[str, ...]", getattr(type(thing), "__match_args__", ()))  # pyright: ignore[reportUnknownArgumentType]
    if names:
        return (type(thing).__name__, *(_plain(getattr(thing, name)) for name in names))
    return str(thing)
