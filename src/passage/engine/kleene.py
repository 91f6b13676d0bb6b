"""The quick reading: a rule as straight-line Python over two-bit truths (Kleene), every node’s value kept, or
those of the wholes alone.

Sound always: what it settles is settled. It may leave unknown what only exhaustion settles; `exact` then
decides. The generated source is registered with `linecache`, so a traceback shows it.
"""

from __future__ import annotations

import linecache
import weakref
from collections import Counter
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from typing import Any

from passage.engine.record import NO, NOT, UNKNOWN, YES, Columns, Record, RelationRecord
from passage.lang import nodes
from passage.lang.nodes import Node, Term
from passage.lang.shifts import Days, Shift

LONGEST = 500
"""Characters of what is written within something else: Python reads no more than 200 brackets deep."""

_serial = count()


@dataclass(frozen=True)
class Program:
    """Compiled rules: `run(record)` gives the value of every node, found through `index`."""

    run: Callable[[Record], tuple[int, ...]]
    index: dict[Node, int]
    source: str


def compile_rules(rules: Iterable[Node], columns: Columns, closed: dict[Node, int] | None = None) -> Program:
    """Compile resolved rules. `closed` says in which slot of the record a node’s value is told."""
    rules = tuple(rules)
    writer = _Writer(columns, closed or {}, _quantified(rules))
    for rule in rules:
        writer.value(rule)
    values = ", ".join(f"n{i}" for i in range(writer.variables))
    source = _function("run", writer, f"({values},)")
    return Program(_built(source, "run", writer.names), writer.index, source)


def compile_verdicts(
    rules: Iterable[Node], columns: Columns, closed: dict[Node, int] | None = None
) -> Callable[[Record], tuple[int, ...]]:
    """The values of resolved rules, in their order, and of nothing beneath: quicker where nobody asks why."""
    rules = tuple(rules)
    writer = _Writer(columns, closed or {}, _quantified(rules), _within(rules))
    values = [writer.value(rule) for rule in rules]
    return _built(_function("run", writer, f"({', '.join(values)},)"), "run", writer.names)


def _within(rules: tuple[Node, ...]) -> frozenset[Node]:
    """The nodes that one other node alone speaks of, so that they can be written within it."""
    spoken = Counter(rules)
    apart: set[Node] = set()
    for node in {node: None for rule in rules for node in rule.walk()}:
        spoken.update(node.parts())
        if isinstance(node, nodes.Some | nodes.Establishes):
            apart.update((node, *node.parts()))
    return frozenset(node for node, times in spoken.items() if times == 1 and node not in apart)


def _function(name: str, writer: _Writer, result: str) -> str:
    """The source of a function of one record; what it calls is bound as defaults, quick to reach."""
    bound = "".join(f", {each}={each}" for each in writer.names)
    body = "".join(f"    {line}\n" for line in writer.lines)
    return f"def {name}(v{bound}):\n{body}    return {result}\n"


def _built(source: str, name: str, names: dict[str, Any]) -> Callable[..., Any]:
    """The function of that name; its source is kept as long as it is."""
    filename = f"<rules {next(_serial)}>"
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    exec(compile(source, filename, "exec"), names)
    weakref.finalize(names[name], linecache.cache.pop, filename, None).atexit = False
    return names[name]


class _Writer:
    """Writes one line a node, parts before wholes; every predicate of a relation is read in one pass."""

    def __init__(
        self,
        columns: Columns,
        closed: dict[Node, int],
        quantified: dict[str, list[nodes.Some]] | None = None,
        within: Container[Node] = (),
    ) -> None:
        self.columns = columns
        self.closed = closed
        self.quantified = quantified or {}
        self.within = within
        self.index: dict[Node, int] = {}
        self.lines: list[str] = []
        self.variables = 0
        self.names: dict[str, Any] = {"NOT": NOT}

    def value(self, node: Node) -> str:
        """The variable that holds the node’s value, or the expression of what is written within another."""
        if node not in self.index:
            if node in self.within and len(expression := self._expression(node)) < LONGEST:
                return f"({expression})"
            self._write(node)
        return f"n{self.index[node]}"

    def _write(self, node: Node) -> None:
        if isinstance(node, nodes.Establishes) and node not in self.closed:
            self.value(node.part)
            self.index[node] = self.index[node.part]
        elif isinstance(node, nodes.Some):
            self._write_relation(node)
        else:
            expression = self._expression(node)
            self.index[node] = self._new()
            self.lines.append(f"n{self.index[node]} = {expression}")

    def _write_relation(self, node: nodes.Some) -> None:
        together = self.quantified[node.relation]
        for each in together:
            self.index[each] = self._new()
        name = f"rows{len(self.names)}"
        self.names[name] = quantifier(together, self.columns.rows[node.relation])
        targets = ", ".join(f"n{self.index[each]}" for each in together)
        self.lines.append(f"{targets}, = {name}(v[{self.columns.slots[node.relation]}])")

    def _new(self) -> int:
        self.variables += 1
        return self.variables - 1

    def _expression(self, node: Node) -> str:
        if node in self.closed:
            return f"v[{self.closed[node]}]"
        match node:
            case nodes.Constant(value):
                return str(YES if value else NO)
            case nodes.Unresearched():
                return str(UNKNOWN)
            case nodes.Holds(fact):
                return f"v[{self.columns.slots[fact]}]"
            case nodes.OneOf(fact, values):
                inside = self.columns.mask(fact, values)
                outside = self.columns.full(fact) & ~inside
                slot = f"v[{self.columns.slots[fact]}]"
                return f"{YES} if not {slot} & {outside} else {UNKNOWN} if {slot} & {inside} else {NO}"
            case nodes.NoLater(left, right):
                (a, b), (c, d) = self._bounds(left), self._bounds(right)
                return f"{YES} if {b} <= {c} else {UNKNOWN} if {a} <= {d} else {NO}"
            case nodes.Not(part):
                return f"NOT[{self.value(part)}]"
            case nodes.AllOf(items):
                return " & ".join(map(self.value, items))
            case nodes.AnyOf(items):
                return " | ".join(map(self.value, items))
            case _:
                raise TypeError(f"not a resolved rule: {node}")

    def _bounds(self, term: Term) -> tuple[str, str]:
        if term.fact is None:
            fixed = str(term.constant if term.shift is None else term.shift.apply(term.constant))
            return fixed, fixed
        slot = self.columns.slots[term.fact]
        low, high = f"v[{slot}]", f"v[{slot + 1}]"
        if term.shift is None:
            return low, high
        if isinstance(term.shift, Days):
            return f"{low} + {term.shift.count}", f"{high} + {term.shift.count}"
        name = self._shift(term.shift)
        return f"{name}({low})", f"{name}({high})"

    def _shift(self, shift: Shift) -> str:
        name = f"shift{len(self.names)}"
        self.names[name] = _carried(shift)
        return name


@lru_cache(maxsize=256)
def _carried(shift: Shift) -> Callable[[int], int]:
    """Where a shift leads from a day, which is worked out once for most days."""
    return lru_cache(maxsize=1 << 13)(shift.apply)


def row_reader(bodies: Iterable[Node], columns: Columns) -> Callable[[tuple[Any, ...]], tuple[int, ...]]:
    """The values of some predicates on one row."""
    bodies = tuple(bodies)
    writer = _Writer(columns, {}, within=_within(bodies))
    results = [writer.value(body) for body in bodies]
    return _built(_function("read", writer, f"({', '.join(results)},)"), "read", writer.names)


def _quantified(rules: Iterable[Node]) -> dict[str, list[nodes.Some]]:
    """The quantifiers in some rules, by relation, each once."""
    found: dict[str, dict[nodes.Some, None]] = {}
    for rule in rules:
        for node in rule.walk():
            if isinstance(node, nodes.Some):
                found.setdefault(node.relation, {})[node] = None
    return {relation: list(together) for relation, together in found.items()}


def quantifier(together: list[nodes.Some], columns: Columns) -> Callable[[RelationRecord], tuple[int, ...]]:
    """Whether enough rows are such, for each of some quantifiers over one relation, in one pass."""
    read = row_reader([each.body for each in together], columns)
    counts = [each.at_least for each in together]
    none_told = (UNKNOWN,) * len(counts)
    none_at_all = (NO,) * len(counts)
    one_is_enough = set(counts) == {1}

    def quantified(relation: RelationRecord) -> tuple[int, ...]:
        rows, complete, _ = relation
        if not rows:
            return none_at_all if complete == YES else none_told
        if one_is_enough:
            found = read(rows[0])
            for row in rows[1:]:
                found = tuple([one | other for one, other in zip(found, read(row), strict=True)])
            return found if complete == YES else tuple([each | UNKNOWN for each in found])
        values = [read(row) for row in rows]
        return tuple(
            _enough(column, count, complete)
            for column, count in zip(zip(*values, strict=True), counts, strict=True)
        )

    return quantified


def _enough(values: tuple[int, ...], count: int, complete: int) -> int:
    if values.count(YES) >= count:
        return YES
    return UNKNOWN if complete != YES or len(values) - values.count(NO) >= count else NO
