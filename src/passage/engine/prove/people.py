"""Everyone whom the law could concern: each fact an unknown of the solver, within what can be.

A yes or a no is a truth; a value of a closed list is the class of values that the rules tell apart; a day or
a number is a whole number; a list has as many rows as it can take to make any difference: one for each row
that some rule counts. Further rows change nothing, for a rule counts rows that are such, never rows that are
not. In `partly` told people each fact may also be left unknown, and rules are read as the quick reading does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import pairwise
from typing import Any, cast

from passage.engine.diagram import canonical
from passage.engine.prove.carried import Carried
from passage.engine.prove.solver import Formula, Model, every, some, z3
from passage.lang import nodes
from passage.lang.book import FACTS_ON, Book
from passage.lang.facts import (
    EARLIEST,
    LATEST,
    Boolean,
    Country,
    Day,
    Enumeration,
    Fact,
    Interval,
    Number,
    Relation,
    Rows,
)
from passage.lang.nodes import Node, Term

Told = dict[str, Any]
"""Facts as `Fact.read` returns them."""

FAMILIAR = ("BRA", "KEN", "JPN", "FRA", "MEX", "USA")
"""Countries for an example to name first, where the rules do not tell countries apart."""


class People:
    """The unknowns of a person, as far as some resolved rules speak of them."""

    def __init__(
        self, book: Book, rules: Iterable[Node], facts_on: int, *, context: object, partly: bool = False
    ) -> None:
        self.book, self.facts_on, self.context, self.partly = book, facts_on, context, partly
        self.carried = Carried(context)
        self.axioms: list[Formula] = []
        """What is so of everyone: the domains of their facts."""
        self.named: dict[str, Fact] = {}
        """Every fact of which a rule has been put to the solver."""
        self._sets: dict[str, dict[frozenset[str], None]] = {}
        self._somes: dict[str, dict[nodes.Some, None]] = {}
        for rule in rules:
            self._gather(rule)
        self._made: dict[tuple[str, str], Formula] = {}
        self._said: dict[tuple[str, str], Formula] = {}
        self._rows: dict[str, list[Formula]] = {}
        self._bodies: dict[tuple[Node, bool, str], Formula] = {}

    def _gather(self, rule: Node) -> None:
        for node in rule.walk():
            if isinstance(node, nodes.OneOf):
                self._sets.setdefault(node.fact, {})[node.values] = None
            elif isinstance(node, nodes.Some):
                self._somes.setdefault(node.relation, {})[node] = None
                self._gather(node.body)

    # The unknowns.

    def classes(self, fact: Enumeration[Any] | Country) -> list[frozenset[str]]:
        """The values that the rules tell apart, in the order of their first value."""
        if fact.key not in self._classes:
            kinds: dict[tuple[bool, ...], list[str]] = {}
            for code in fact.codes:
                kinds.setdefault(tuple(code in each for each in self._sets.get(fact.key, ())), []).append(
                    code
                )
            self._classes[fact.key] = [frozenset(codes) for codes in kinds.values()]
        return self._classes[fact.key]

    @cached_property
    def _classes(self) -> dict[str, list[frozenset[str]]]:
        return {}

    def fact(self, name: str, row: str = "") -> Fact:
        """A fact of the case, or of a row of a relation."""
        return self._fields[name] if row else self.book.facts[name]

    @cached_property
    def _fields(self) -> dict[str, Fact]:
        return {fact.key: fact for fact in self.book.row_facts()}

    def unknown(self, name: str, row: str = "") -> Formula:
        """The unknown that stands for a fact."""
        made = self._made.get((name, row))
        if made is None:
            fact = self.fact(name, row)
            made = self._made[name, row] = self._make(fact, f"{row}{name}")
            if not row:
                self.named[name] = fact
        return made

    def _make(self, fact: Fact, name: str) -> Formula:
        match fact:
            case Boolean():
                return z3.Bool(name, self.context)
            case Enumeration() | Country():
                known = cast("Country", fact)
                kinds = len(self.classes(known))
                made = z3.BitVec(name, max(1, (kinds - 1).bit_length()), self.context)
                if kinds & kinds - 1:
                    self.axioms.append(z3.ULE(made, kinds - 1))
                return made
            case Day() | Number():
                low, high = (EARLIEST, LATEST) if isinstance(fact, Day) else (fact.least, fact.most)
                made = z3.Int(name, self.context)
                self.axioms += [made >= low, made <= high]
                return made
            case _:
                raise TypeError(fact)

    def told(self, name: str, row: str = "") -> Formula:
        """Whether a fact is told."""
        if (name, row) not in self._said:
            self._said[name, row] = z3.Bool(f"told {row}{name}", self.context)
        return self._said[name, row]

    def rows(self, relation: str) -> list[Formula]:
        """For each row there may be, whether there is one; the first ones first."""
        if relation not in self._rows:
            self.named[relation] = self.book.facts[relation]
            most = sum(some.at_least for some in self._somes[relation])
            here = [z3.Bool(f"{relation}[{place}]", self.context) for place in range(most)]
            self.axioms += [z3.Implies(later, sooner) for sooner, later in pairwise(here)]
            self._rows[relation] = here
        return self._rows[relation]

    @property
    def most_rows(self) -> dict[str, int]:
        """How many rows of each list it takes, at most, to make any difference."""
        return {relation: len(rows) for relation, rows in self._rows.items()}

    @property
    def cost(self) -> list[Formula]:
        """What is told, fact by fact."""
        return list(self._said.values())

    # What rules say of them.

    def holds(self, node: Node, certain: bool, row: str = "") -> Formula:
        """Whether a leaf holds: of partly told people, whether it certainly does, or possibly."""
        match node:
            case nodes.Constant(value):
                return z3.BoolVal(value, self.context)
            case nodes.Holds(name):
                return self._rail(self.unknown(name, row), certain, row, name)
            case nodes.OneOf(name, values):
                return self._rail(self._one_of(name, values, row), certain, row, name)
            case nodes.NoLater(left, right):
                return self._no_later(left, right, certain, row)
            case nodes.Some(relation, body, at_least):
                return self._enough(relation, body, at_least, certain)
            case _:
                raise TypeError(f"not a leaf: {node}")

    def _rail(self, holds: Formula, certain: bool, row: str, *names: str) -> Formula:
        if not self.partly:
            return holds
        told = every([self.told(name, row) for name in names], self.context)
        both = (told, holds) if certain else (z3.Not(told), holds)
        return (every if certain else some)(both, self.context)

    def _one_of(self, name: str, values: frozenset[str], row: str) -> Formula:
        fact = self.fact(name, row)
        unknown = self.unknown(name, row)
        kinds = self.classes(cast("Country", fact))
        inside = [unknown == place for place, kind in enumerate(kinds) if kind <= values]
        if 2 * len(inside) > len(kinds):
            return z3.Not(some([unknown == p for p, k in enumerate(kinds) if not k <= values], self.context))
        return some(inside, self.context)

    def _no_later(self, left: Term, right: Term, certain: bool, row: str) -> Formula:
        early, so = canonical(self._fixed(left), self._fixed(right))
        if early is None:
            return z3.BoolVal(so, self.context)
        day, names = self.unknown(early.fact, row), [early.fact]
        limit: Formula = early.k
        if early.other is not None:
            names.append(early.other)
            other = self.unknown(early.other, row)
            limit = other + early.k
            if early.shift is not None:
                limit = self.carried.limit(day, f"{row}{early.other}", other, early.shift, early.k)
        held = day <= limit if so else day > limit
        return self._rail(held, certain, row, *dict.fromkeys(names))

    def _fixed(self, term: Term) -> Term:
        """A term with the day on which facts are taken filled in."""
        return Term(None, self.facts_on, term.shift) if term.fact == FACTS_ON else term

    def _enough(self, relation: str, body: Node, at_least: int, certain: bool) -> Formula:
        rows = self.rows(relation)
        such = [
            every((here, self.row_holds(body, certain, f"{relation}[{place}] ")), self.context)
            for place, here in enumerate(rows)
        ]
        held = some(such, self.context) if at_least == 1 else z3.AtLeast(*such, at_least)
        if not self.partly or certain:
            return held
        return z3.Or(z3.Not(self.told(f"{relation}.complete")), held)

    def row_holds(self, node: Node, certain: bool, row: str) -> Formula:
        """Whether a predicate holds of a row."""
        key = (node, certain, row)
        if key not in self._bodies:
            match node:
                case nodes.Not(part):
                    made = z3.Not(self.row_holds(part, not certain, row))
                case nodes.AllOf(items):
                    made = every([self.row_holds(item, certain, row) for item in items], self.context)
                case nodes.AnyOf(items):
                    made = some([self.row_holds(item, certain, row) for item in items], self.context)
                case _:
                    made = self.holds(node, certain, row)
            self._bodies[key] = made
        return self._bodies[key]

    # One of them.

    def person(self, model: Model) -> Told:
        """The facts of an example, as `Fact.read` returns them; what is not told is left out."""
        facts = {
            fact.key: self._value(model, fact, "")
            for fact in self.named.values()
            if self._is_told(model, fact)
        }
        return {name: value for name, value in facts.items() if value is not None}

    def _is_told(self, model: Model, fact: Fact, row: str = "") -> bool:
        if not self.partly or isinstance(fact, Relation):
            return True
        said = self._said.get((fact.key, row))
        return said is not None and z3.is_true(model.eval(said, True))

    def _value(self, model: Model, fact: Fact, row: str) -> Any:
        if isinstance(fact, Relation):
            return self._listed(model, cast("Relation[Any]", fact))
        value = model.eval(self._made[fact.key, row], True)
        match fact:
            case Boolean():
                return z3.is_true(value)
            case Enumeration() | Country():
                known = cast("Country", fact)
                return familiar(self.classes(known)[int(value.as_long())], known)
            case _:
                return Interval(value.as_long(), value.as_long())

    def _listed(self, model: Model, relation: Relation[Any]) -> Rows | None:
        rows: list[Mapping[str, Any]] = []
        for place, here in enumerate(self._rows[relation.key]):
            if z3.is_true(model.eval(here, True)):
                rows.append(dict(self._cells(model, relation, f"{relation.key}[{place}] ")))
        whole = not self.partly or z3.is_true(model.eval(self.told(f"{relation.key}.complete"), True))
        if self.partly:
            rows = [row for row in rows if any(value is not None for value in row.values())]
        return Rows(tuple(rows), True if whole else None) if rows or whole else None

    def _cells(self, model: Model, relation: Relation[Any], row: str) -> Iterator[tuple[str, Any]]:
        for field in relation.row.fields():
            asked = (field.key, row) in self._made and self._is_told(model, field, row)
            yield (
                field.key.removeprefix(f"{relation.key}."),
                self._value(model, field, row) if asked else None,
            )


def familiar(codes: frozenset[str], fact: Country) -> str:
    """One value of a class: a familiar country, or the first in the list."""
    return next(code for code in (*FAMILIAR, *fact.codes) if code in codes)
