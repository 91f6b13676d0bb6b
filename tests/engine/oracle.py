"""The brute-force oracle: every completion of a case, one by one, and a plain reading of the law on each.

It shares nothing with the readers under test but the nodes, the facts and the shifts of days.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta
from itertools import combinations_with_replacement, product
from typing import Any

from passage.lang import Boolean, Burden, Country, Enumeration, Interval, Node, Number, Rows
from passage.lang import nodes as n
from passage.lang.instants import EASTERN_STANDARD

from .small_facts import DAYS, FACTS, THINGS, TODAY, Thing
from .worlds import World

MOST = 500
"""Completions beyond which a case is told more."""

Completion = Mapping[str, Any]
FIELDS = {fact.key: fact for fact in Thing.fields()}
MORE = "things+"
"""The rows not told."""


class Oracle:
    """Every completion of a world’s case."""

    def __init__(self, world: World, narrow: bool = True) -> None:
        self.book, self.at = world.book, datetime.combine(world.moment.day, time(12), EASTERN_STANDARD)
        self.told = dict(world.told)
        self._look()
        while narrow and self._size() > MOST:
            self._tell_more()
        self.completions = list(self._complete())

    # What the law asks.

    def _look(self) -> None:
        self.used: set[str] = {name for order in self.book.orders for name in (order.earlier, order.later)}
        self.fields: set[str] = set()
        self.unresearched: set[str] = set()
        somes: set[n.Node] = set()
        issue = self.book.issues["issue"]
        for rule in (*(o.when for o in issue.outcomes), *(n.Reference(key) for key in issue.grounds)):
            for node in self._beneath(rule):
                if isinstance(node, n.Some):
                    somes.add(node)
                    self.fields |= set(_asked(node.body))
                self.used |= set(_asked(node))
        self.most_rows = min(4, max(1, sum(some.at_least for some in somes if isinstance(some, n.Some))))

    def _beneath(self, node: Node) -> Iterator[Node]:
        for part in node.walk():
            yield part
            if isinstance(part, n.Reference):
                rule = self.rule(part.provision)
                if rule is None:
                    self.unresearched.add(part.provision)
                else:
                    yield from self._beneath(rule)

    def rule(self, key: str) -> Node | None:
        """The rule in force, exceptions and all; None where nobody has researched it."""
        provision = self.book.provisions[key]
        verified = datetime.combine(provision.verified_on, time(0), EASTERN_STANDARD) + timedelta(days=1)
        if not provision.known_from <= self.at < verified:
            return None
        for version in provision.versions:
            span = version.in_force
            if (
                span
                and (span.start is None or span.start <= self.at)
                and (span.end is None or self.at < span.end)
            ):
                barred = [n.Not(n.Reference(other)) for other in version.unless]
                return n.AllOf((version.rule, version.applies, *barred))
        return n.Constant(False)

    # What the facts may be.

    def _domains(self) -> dict[str, list[Any]]:
        domains: dict[str, list[Any]] = {}
        for fact in FACTS:
            if fact.key in self.used and fact is not THINGS:
                domains[fact.key] = _values(fact, self.told.get(fact.key))
        for key in sorted(self.unresearched):
            domains[f"?{key}"] = [False, True]
        if "things" in self.used:
            rows, complete = self.told.get("things") or Rows((), None)
            for place, row in enumerate(rows):
                for key in sorted(self.fields):
                    name = key.removeprefix("things.")
                    domains[f"things[{place}].{name}"] = _values(FIELDS[key], row.get(name))
            domains[MORE] = [()] if complete is True else self._more(1 if complete is False else 0)
        return domains

    def _more(self, least: int) -> list[tuple[Any, ...]]:
        names = [key.removeprefix("things.") for key in sorted(self.fields)]
        cells = product(*(_values(FIELDS[key], None) for key in sorted(self.fields)))
        kinds = self._unlike([dict(zip(names, values, strict=True)) for values in cells])
        sizes = range(least, self.most_rows + 1)
        return [rows for size in sizes for rows in combinations_with_replacement(kinds, size)]

    def _unlike(self, rows: list[dict[str, Any]]) -> list[Any]:
        """One row of each kind that the law tells apart (there are too many of them otherwise)."""
        issue, kinds = self.book.issues["issue"], dict[tuple[bool, ...], dict[str, Any]]()
        tops = (*(o.when for o in issue.outcomes), *(n.Reference(key) for key in issue.grounds))
        bodies = [node.body for top in tops for node in self._beneath(top) if isinstance(node, n.Some)]
        for row in rows:
            kinds.setdefault(tuple(self._row_holds(body, row) for body in bodies), row)
        return [_Frozen(row) for row in kinds.values()]

    def _size(self) -> int:
        size = 1
        for values in self._domains().values():
            size *= len(values)
        return size

    def _tell_more(self) -> None:
        """Settle the fact that is open in the most ways."""
        domains = self._domains()
        name = max(domains, key=lambda key: len(domains[key]))
        if name == MORE:
            rows = self.told.get("things") or Rows((), None)
            self.told["things"] = Rows(rows.rows, True)
        elif name.startswith("things["):
            place, field = int(name[7]), name.partition("].")[2]
            rows = self.told["things"]
            told = [dict(row) for row in rows.rows]
            told[place][field] = _as_told(FIELDS[f"things.{field}"], domains[name][0])
            self.told["things"] = Rows(tuple(told), rows.complete)
        else:
            self.told[name] = _as_told(next(f for f in FACTS if f.key == name), domains[name][-1])

    def _complete(self) -> Iterator[Completion]:
        domains = self._domains()
        for values in product(*domains.values()):
            completion = dict(zip(domains, values, strict=True))
            if all(completion[order.earlier] <= completion[order.later] for order in self.book.orders):
                yield completion

    # What the law says of them.

    def holds(self, node: Node, facts: Completion, closed: Mapping[Node, bool] | None = None) -> bool:
        """Whether a rule holds on a completion; `closed` gives what is established."""
        match node:
            case n.Establishes(_, part):
                return closed[node] if closed and node in closed else self.holds(part, facts, closed)
            case n.Not(part):
                return not self.holds(part, facts, closed)
            case n.AllOf(items):
                return all(self.holds(item, facts, closed) for item in items)
            case n.AnyOf(items):
                return any(self.holds(item, facts, closed) for item in items)
            case n.Reference(key):
                rule = self.rule(key)
                return facts[f"?{key}"] if rule is None else self.holds(rule, facts, closed)
            case n.Some(_, body, at_least):
                return sum(self._row_holds(body, row) for row in self._rows(facts)) >= at_least
            case _:
                return self._atom(node, facts)

    def _rows(self, facts: Completion) -> Iterator[Completion]:
        for place in range(len((self.told.get("things") or Rows((), None)).rows)):
            prefix = f"things[{place}]."
            yield {key.removeprefix(prefix): value for key, value in facts.items() if key.startswith(prefix)}
        yield from facts[MORE]

    def _row_holds(self, node: Node, row: Completion) -> bool:
        match node:
            case n.Not(part):
                return not self._row_holds(part, row)
            case n.AllOf(items):
                return all(self._row_holds(item, row) for item in items)
            case n.AnyOf(items):
                return any(self._row_holds(item, row) for item in items)
            case _:
                return self._atom(node, {f"things.{name}": value for name, value in row.items()})

    def _atom(self, node: Node, facts: Completion) -> bool:
        match node:
            case n.Constant(value):
                return value
            case n.Holds(fact):
                return facts[fact]
            case n.OneOf(fact, values):
                return facts[fact] in values
            case n.Dated(key):
                spans = [entry.span for entry in self.book.series[key].entries]
                return any(self.at in span for span in spans)
            case n.NoLater(left, right):
                return self._term(left, facts) <= self._term(right, facts)
            case _:
                raise TypeError(node)

    def _term(self, term: n.Term, facts: Completion) -> int:
        known = {**facts, "facts_on": self.told["facts_on"].low}
        value = term.constant if term.fact is None else known[term.fact]
        return value if term.shift is None else term.shift.apply(value)

    # What is found.

    def outcome(self, facts: Completion, closed: Mapping[Node, bool] | None = None) -> str | None:
        """The outcome on a completion."""
        for each in self.book.issues["issue"].outcomes:
            if self.holds(each.when, facts, closed):
                return each.code
        return None

    def found(self, target: str, facts: Completion, closed: Mapping[Node, bool] | None = None) -> Any:
        """The outcome of the issue, or whether a provision holds."""
        if target == "issue":
            return self.outcome(facts, closed)
        return self.holds(n.Reference(target), facts, closed)

    def closing(self, burden: Burden) -> dict[Node, bool]:
        """What is established at the decision: what certainly holds, the innermost first."""
        issue, closed = self.book.issues["issue"], dict[Node, bool]()

        def visit(node: Node) -> None:
            for part in self._beneath(node):  # parts before wholes, but for what is behind a reference
                if isinstance(part, n.Establishes) and part.burden is burden and part not in closed:
                    visit(part.part)
                    closed[part] = all(self.holds(part.part, facts, closed) for facts in self.completions)

        for rule in (*(o.when for o in issue.outcomes), *(n.Reference(key) for key in issue.grounds)):
            visit(rule)
        return closed

    def matters(self, target: str) -> set[str]:
        """Each name whose answer alone can make a difference to some completion."""
        results = [self.found(target, facts) for facts in self.completions]
        relevant: set[str] = set()
        for name in self.completions[0]:
            alike: dict[Any, Any] = {}
            for facts, result in zip(self.completions, results, strict=True):
                rest = tuple(value for key, value in facts.items() if key != name)
                if alike.setdefault(rest, result) != result:
                    relevant.add(name)
                    break
        return relevant


class _Frozen(dict[str, Any]):
    """A row that may be a part of a key."""

    def __hash__(self) -> int:  # pyright: ignore[reportIncompatibleVariableOverride]
        return hash(tuple(self.items()))


def _asked(node: Node) -> Iterator[str]:
    for part in node.walk():
        match part:
            case n.Holds(fact) | n.OneOf(fact, _):
                yield fact
            case n.Some(relation, _, _):
                yield relation
            case n.NoLater(left, right):
                yield from (term.fact for term in (left, right) if term.fact not in (None, "facts_on"))
            case _:
                pass


def _values(fact: Any, told: Any) -> list[Any]:
    """Every value a fact may still have, as far as a rule can tell them apart."""
    match fact:
        case _ if isinstance(told, Interval):
            return list(range(told.low, told.high + 1))
        case _ if told is not None:
            return [told]
        case Boolean():
            return [False, True]
        case Enumeration():
            return list(fact.codes)
        case Country():
            return ["FRA", "MEX", "USA"]
        case Number():
            return list(range(fact.least, fact.most + 1))
        case _ if fact in DAYS:
            raise AssertionError("a day of a case is always told within a few days")
        case _:
            return list(range(TODAY - 5, TODAY + 5))


def _as_told(fact: Any, value: Any) -> Any:
    return Interval(value, value) if isinstance(value, int) and not isinstance(value, bool) else value
