"""The quick reading: a rule as straight-line Python over two-bit truths (Kleene), every node’s value kept.

Sound always: what it settles is settled. It may leave unknown what only exhaustion settles; `exact` then
decides. The generated source is registered with `linecache`, so a traceback shows it.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import count
from typing import Any

from passage.engine.record import NO, NOT, UNKNOWN, YES, Columns, Record, RelationRecord
from passage.lang import nodes
from passage.lang.nodes import Node, Term
from passage.lang.shifts import Shift

_serial = count()


@dataclass(frozen=True)
class Program:
    """Compiled rules: `run(record)` gives the value of every node, found through `index`."""

    run: Callable[[Record], tuple[int, ...]]
    index: dict[Node, int]
    source: str


def compile_rules(rules: Iterable[Node], columns: Columns, closed: dict[Node, int] | None = None) -> Program:
    """Compile resolved rules. `closed` maps nodes (an *establishes*) to the value they are closed with."""
    writer = _Writer(columns, closed or {})
    for rule in rules:
        writer.value(rule)
    values = ", ".join(f"n{i}" for i in range(len(writer.index)))
    source = (
        "def run(v):\n" + "\n".join(f"    {line}" for line in writer.lines) + f"\n    return ({values},)\n"
    )
    return Program(_built(source, writer.names)["run"], writer.index, source)


def _built(source: str, names: dict[str, Any]) -> dict[str, Any]:
    filename = f"<rules {next(_serial)}>"
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)
    exec(compile(source, filename, "exec"), names)
    return names


class _Writer:
    """Writes one line a node, parts before wholes."""

    def __init__(self, columns: Columns, closed: dict[Node, int], row: bool = False) -> None:
        self.columns = columns
        self.closed = closed
        self.row = row
        self.index: dict[Node, int] = {}
        self.lines: list[str] = []
        self.names: dict[str, Any] = {"NOT": NOT}

    def value(self, node: Node) -> str:
        """The variable that holds the node’s value."""
        if node not in self.index:
            expression = self._expression(node)
            self.index[node] = len(self.index)
            self.lines.append(f"n{self.index[node]} = {expression}")
        return f"n{self.index[node]}"

    def _expression(self, node: Node) -> str:
        if node in self.closed:
            return str(self.closed[node])
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
            case nodes.Establishes(_, part):
                return self.value(part)
            case nodes.Some(relation, body, at_least):
                name = f"some{len(self.names)}"
                self.names[name] = quantifier(body, self.columns.rows[relation], at_least)
                return f"{name}(v[{self.columns.slots[relation]}])"
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
        name = self._shift(term.shift)
        return f"{name}({low})", f"{name}({high})"

    def _shift(self, shift: Shift) -> str:
        name = f"shift{len(self.names)}"
        self.names[name] = shift.apply
        return name


def row_reader(bodies: Iterable[Node], columns: Columns) -> Callable[[tuple[Any, ...]], tuple[int, ...]]:
    """The values of some predicates on one row."""
    writer = _Writer(columns, {})
    results = [writer.value(body) for body in bodies]
    lines = "\n".join(f"    {line}" for line in writer.lines)
    source = f"def read(v):\n{lines}\n    return ({', '.join(results)},)\n"
    return _built(source, writer.names)["read"]


def quantifier(body: Node, columns: Columns, at_least: int) -> Callable[[RelationRecord], int]:
    """Whether at least so many rows are such, given the rows so far and whether they are all."""
    read = row_reader([body], columns)

    def some(relation: RelationRecord) -> int:
        rows, complete, _ = relation
        certain = possible = 0
        for row in rows:
            value = read(row)[0]
            certain += value == YES
            possible += value != NO
        if certain >= at_least:
            return YES
        return UNKNOWN if possible >= at_least or complete != YES else NO

    return some
