"""Some issues as one Ibis table expression over somebody's tables: a row a person, two columns an answer.

Columns, named as `passage run` names them: for an issue `eligibility`, `eligibility` is the code of the
outcome (null where it cannot be told), `eligibility.ineligible.certain` and `.possible` are for each outcome,
and `eligibility.IRPA 101(1)(e).certain` and `.possible` for each ground. Both are bounds: certain is yes, not
possible is no. What they leave open is for the exact reading (`passage.population`), case by case.

The rule is in negation normal form over literals that are never null, so that every step is no more than and,
or and not of booleans; the answers are those of `engine.columns`, bit for bit.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from importlib import import_module
from typing import Any, cast

from passage.engine.columns.gates import ALWAYS, NEVER, Edge, Op
from passage.engine.columns.literals import Bound, Enough, Known, Literal, facts_of, leaves, literal
from passage.engine.columns.network import Network, Sought
from passage.engine.edition import Edition
from passage.engine.warehouse import calendar
from passage.engine.warehouse.asked import Carried, Questions, carried_by
from passage.engine.warehouse.part import ibis
from passage.engine.warehouse.plain import Plain, get, yes_or_no
from passage.engine.warehouse.stages import Stages
from passage.engine.warehouse.told import ListTold, Told
from passage.lang.book import FACTS_ON
from passage.lang.facts import EARLIEST, LATEST, Answerer, Fact, Relation
from passage.lang.nodes import Node
from passage.lang.shifts import Shift

PERSON, KEY = "person", "key"
Fence = Callable[[Any], Any]


def unfenced(table: Any) -> Any:
    """A step as it is: DuckDB, Polars and Spark work out its columns once."""
    return table


def fenced(table: Any) -> Any:
    """A step that PostgreSQL works out by itself; it would write every step into the next, beyond measure."""
    return table.limit(MANY)


MANY = (1 << 63) - 1
"""More people than there are: a limit that drops nobody."""


@contextmanager
def stepwise() -> Generator[None]:
    """Ibis told to leave the steps apart when it writes SQL; as it was, afterwards."""
    options = ibis().options.sql
    before = options.fuse_selects
    options.fuse_selects = False
    try:
        yield
    finally:
        options.fuse_selects = before


class Reading:
    """The expression of some issues (and of provisions, each for itself) under one edition of the law.

    `facts_on` is the day on which facts are taken (an ordinal), by default the day of the edition. `split` is
    how many readings linked questions may amount to, as in `Network`.
    """

    def __init__(
        self,
        edition: Edition,
        issues: Sequence[str],
        told: Told,
        *,
        provisions: Sequence[str] = (),
        facts_on: int | None = None,
        split: int = 8,
    ) -> None:
        self.edition = edition
        self.told = told
        self.facts_on = edition.moment.day.toordinal() if facts_on is None else facts_on
        known = dict.fromkeys((*told.facts, *told.lists), Known.SOME)
        self.network = Network(edition, issues, known, edition.book.presumed, split, provisions)

    @cached_property
    def columns(self) -> dict[str, Edge]:
        """What each column of an answer is, the code of an outcome aside."""
        found: dict[str, Edge] = {}
        for sought, answers in self.network.answers.items():
            name = name_of(sought)
            found[f"{name}.certain"], found[f"{name}.possible"] = answers.certain, answers.possible
        return found

    @cached_property
    def literals(self) -> dict[int, tuple[Literal, Bound]]:
        """What is asked, by gate."""
        planes = list(self.network.planes)
        stages = Stages(self.network.gates, self.network.roots)
        places = {gate: self.network.gates.inputs[gate][0] for gate in stages.literals}
        return {gate: (planes[place].literal, planes[place].bound) for gate, place in places.items()}

    @cached_property
    def facts(self) -> frozenset[str]:
        """The facts and lists that are read."""
        return frozenset(fact for each, _ in self.literals.values() for fact in facts_of(each)) - {FACTS_ON}

    @cached_property
    def _bodies(self) -> dict[str, dict[Node, int]]:
        """The predicates of each list, and their places."""
        found: dict[str, dict[Node, int]] = {}
        for each, _ in self.literals.values():
            if isinstance(each, Enough):
                of_list = found.setdefault(each.fact, {})
                of_list.setdefault(each.body, len(of_list))
        return found

    @cached_property
    def shifts(self) -> tuple[Shift, ...]:
        """The shifts that the calendar has to tell of, in the order of its columns."""
        asked = [each for each, _ in self.literals.values()]
        asked += [each for bodies in self._bodies.values() for each in _row_literals(bodies)]
        return tuple(dict.fromkeys(shift for each in asked for _, _, shift in carried_by(each)))

    def calendar(self, first: int = EARLIEST, last: int = LATEST) -> dict[str, list[int]]:
        """The calendar, to be put into the warehouse as a table; see `calendar`."""
        return calendar.calendar(self.shifts, first, last)

    def expression(
        self,
        people: Any,
        lists: Mapping[str, Any] | None = None,
        days: Any = None,
        *,
        fence: Fence = unfenced,
    ) -> Any:
        """The table expression over the people's table, those of lists by name, and the calendar's.

        Run it, or write it as SQL, within `stepwise()`. Raises Complaint for a column that is absent or not
        of the kind that its fact takes.
        """
        settled = [edge for codes in self.network.settled.values() for edge in codes.values()]
        asked = self.asked(people, lists, days)
        answers = self._stepped(asked, (*self.columns.values(), *settled), fence)
        chosen = {PERSON: answers[PERSON]}
        for issue, codes in self.network.settled.items():
            cases = [(self.held(answers, edge), code) for code, edge in codes.items() if code is not None]
            chosen[issue] = ibis().cases(*cases, else_=ibis().null("string"))
        chosen.update((name, self.held(answers, edge)) for name, edge in self.columns.items())
        return answers.select(**chosen)

    def answered(self, asked: Any, names: Sequence[str], *, fence: Fence = unfenced) -> Any:
        """Some columns alone, from the table that `asked` was kept as."""
        answers = self._stepped(asked, [self.columns[name] for name in names], fence)
        chosen = {PERSON: answers[PERSON], **{name: self.held(answers, self.columns[name]) for name in names}}
        return answers.select(**chosen)

    def held(self, answers: Any, edge: Edge) -> Any:
        """An edge over the columns of `answers`."""
        if edge in (NEVER, ALWAYS):
            return ibis().literal(edge == ALWAYS)
        column = answers[_gate(edge >> 1)]
        return ~column if edge & 1 else column

    def _stepped(self, table: Any, edges: Sequence[Edge], fence: Fence) -> Any:
        """The last step: a column for every gate that some edges take, and the person."""
        operations = import_module("ibis.expr.operations")  # by name in a table of names it takes far longer
        stages = Stages(self.network.gates, edges)
        for step in stages.steps:
            before = fence(table).op()
            there = {name: operations.Field(before, name) for name in before.schema.names}

            def column(gate: int, there: Mapping[str, Any] = there) -> Any:
                return there.get(_gate(gate))

            def write(kind: Op, x: Any, y: Any) -> Any:
                if kind is Op.OR:
                    return operations.Or(x, y)
                return operations.And(x, operations.Not(y) if kind is Op.WITHOUT else y)

            chosen = {PERSON: there[PERSON]}
            chosen.update((_gate(gate), there[_gate(gate)]) for gate in step.kept)
            chosen.update((_gate(gate), stages.written(gate, column, write)) for gate in step.made)
            table = operations.Project(before, chosen).to_expr()
        return table

    def asked(self, people: Any, lists: Mapping[str, Any] | None = None, days: Any = None) -> Any:
        """A column for every literal, never null, and the person: all that is read of the tables.

        Where many issues are asked one after another it is worth keeping as a table; see `answered`.
        """
        book, lists = self.edition.book, lists or {}
        names = [name for name in self.told.facts if name in self.facts]
        plain = Plain(book.facts, self.told.facts, names)
        chosen = {PERSON: get(people, self.told.person), **plain.columns(people)}
        named = sorted(self._bodies)
        for place, name in enumerate(named):
            complete = self.told.lists[name].complete
            told = isinstance(complete, str)
            whole = yes_or_no(people, complete) if told else ibis().literal(complete is True)
            chosen[f"whole_{place}"] = whole.coalesce(False)
        table = people.select(**chosen)
        asked = [each for each, _ in self.literals.values()]
        table, carried = self._carried(table, plain, asked, days)
        if named:
            table = _joined(table, self._all_counts(named, lists, days), KEY, PERSON)
        questions = Questions(table, plain, self.facts_on, carried)
        answers: dict[Literal, tuple[Any, Any]] = {}
        chosen = {PERSON: table[PERSON]}
        for gate, (each, bound) in self.literals.items():
            if each not in answers:
                enough = isinstance(each, Enough)
                answers[each] = self._enough(table, each, named) if enough else questions.answer(each)
            chosen[_gate(gate)] = answers[each][0 if bound is Bound.CERTAIN else 1]
        return table.select(**chosen)

    def _enough(self, table: Any, each: Enough, named: Sequence[str]) -> tuple[Any, Any]:
        place, number = named.index(each.fact), self._bodies[each.fact][each.body]
        few, many = (table[f"{end}_{place}_{number}"].coalesce(0) for end in ("few", "many"))
        return few >= each.at_least, (many >= each.at_least) | ~table[f"whole_{place}"]

    def _all_counts(self, named: Sequence[str], lists: Mapping[str, Any], days: Any) -> Any:
        """The counts of every list, by whose they are: joined here, where rows are narrow, not to people."""
        keys = [lists[name].select(**{KEY: get(lists[name], self.told.lists[name].key)}) for name in named]
        table = ibis().union(*keys, distinct=True) if len(keys) > 1 else keys[0].distinct()
        for place, name in enumerate(named):
            table = _joined(table, self._counts(name, lists[name], days, place), f"key_{place}", KEY)
        return table

    def _counts(self, name: str, rows: Any, days: Any, place: int) -> Any:
        """For each person of whom a list has rows, how many certainly are such, and how many may be."""
        told: ListTold = self.told.lists[name]
        relation = cast("Relation[Any]", self.edition.book.facts[name])
        facts: dict[str, Fact] = {fact.key: fact for fact in relation.row.fields()}
        bodies = self._bodies[name]
        asked = _row_literals(bodies)
        read = {fact for each in asked for fact in facts_of(each)}
        plain = Plain(facts, told.facts, [fact for fact in told.facts if fact in read])
        key = f"key_{place}"
        table = rows.select(**{key: get(rows, told.key), **plain.columns(rows)})
        table, carried = self._carried(table, plain, asked, days)
        questions = Questions(table, plain, self.facts_on, carried)
        flags = {key: table[key]}
        for body, number in bodies.items():
            certain, possible = questions.holds(body)
            flags[f"few_{place}_{number}"] = certain.cast("int32")
            flags[f"many_{place}_{number}"] = possible.cast("int32")
        flagged = table.select(**flags)
        sums = {flag: flagged[flag].sum() for flag in flags if flag != key}
        return flagged.group_by(key).aggregate(**sums)

    def _carried(
        self, table: Any, plain: Plain, asked: Sequence[Literal], days: Any
    ) -> tuple[Any, Callable[[Carried], str]]:
        """The table with every bound carried that some literal needs carried, and the names of those."""
        wanted = dict.fromkeys(
            each
            for one in asked
            if set(facts_of(one)) - {FACTS_ON} <= plain.place.keys()
            for each in carried_by(one)
        )
        names: dict[Carried, str] = {}
        for fact, bound in dict.fromkeys((fact, bound) for fact, bound, _ in wanted):
            end = plain.ends(fact)[0 if bound is Bound.CERTAIN else 1]
            taken = {f"{end}_day": days[calendar.DAY]}
            for shift in (shift for f, b, shift in wanted if (f, b) == (fact, bound)):
                number = self.shifts.index(shift)
                names[fact, bound, shift] = f"{end}_shift_{number}"
                taken[f"{end}_shift_{number}"] = days[calendar.column(number)]
            table = _joined(table, days.select(**taken), f"{end}_day", end)
        return table, names.__getitem__


def turned_on(edition: Edition, issues: Sequence[str], provisions: Sequence[str] = ()) -> tuple[str, ...]:
    """The facts and lists on which some issues and provisions turn, but for what the law itself answers."""
    book = edition.book
    rules = [edition.resolve(outcome.when) for issue in issues for outcome in book.issues[issue].outcomes]
    named = (*(ground for issue in issues for ground in book.issues[issue].grounds), *provisions)
    rules += [edition.rule(name) for name in named]
    asked = (literal(leaf)[0] for leaf in leaves(rules))
    found = {fact for each in asked if each is not None for fact in facts_of(each)}
    return tuple(n for n, fact in book.facts.items() if n in found and fact.answered_by is not Answerer.LAW)


def _joined(table: Any, other: Any, key: str, to: str) -> Any:
    """Every row of a table, with what the other says where its key is the column `to`."""
    joined = table.left_join(other, table[to] == other[key])
    return joined.select(*(name for name in joined.columns if name != key))


def _row_literals(bodies: Mapping[Node, int]) -> list[Literal]:
    return [each for leaf in leaves(bodies) if (each := literal(leaf)[0]) is not None]


def _gate(gate: int) -> str:
    return f"g{gate}"


def name_of(sought: Sought) -> str:
    """What the columns of an answer are called, before the bound."""
    return f"{sought.issue}.{sought.key}" if sought.issue else sought.key
