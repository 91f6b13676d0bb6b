"""What the law finds on the facts of one case: the outcome, every ground, and what cannot be told.

First the quick reading; where that leaves something unknown, the exact one. `close` is a step of its own:
what would follow if nothing more were established.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Any

from passage.engine.diagram import Diagram
from passage.engine.edition import Edition
from passage.engine.exact import Exact, Reach
from passage.engine.kleene import Program, compile_rules, compile_verdicts
from passage.engine.prospect import reach
from passage.engine.record import NO, UNKNOWN, YES, Record, columns_of
from passage.lang import nodes
from passage.lang.issues import Issue
from passage.lang.nodes import Burden, Node

MOST_SETTLED = 500
"""Answers kept of one issue."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is found on an issue.

    `outcome` is the code of the one outcome that comes about whatever the unknown facts, or None: cannot
    tell; `possible` are the outcomes that still can (None stands for none of them). `grounds` tells of each
    ground whether it holds (None: cannot tell). `either` names grounds of which at least one holds though
    not known which, and `exclusive` says that it is exactly one. `within_budget` is false where the exact
    reading gave up, and then `outcome` is never guessed.
    """

    issue: str
    outcome: str | None
    possible: tuple[str | None, ...]
    grounds: Mapping[str, bool | None]
    either: tuple[str, ...] = ()
    exclusive: bool = False
    by_exhaustion: bool = False
    within_budget: bool = True

    @property
    def true_grounds(self) -> tuple[str, ...]:
        """Every ground that holds."""
        return tuple(key for key, holds in self.grounds.items() if holds)


class Reading:
    """The readers of one issue under one edition of the law, made once.

    `closed` names nodes whose value is told, each with its slot of the record.
    """

    def __init__(self, edition: Edition, issue: Issue, closed: Mapping[Node, int] | None = None) -> None:
        self.edition = edition
        self.issue = issue
        self.columns = columns_of(edition.book)
        self.closed = dict(closed or {})
        self.outcomes = tuple(edition.resolve(outcome.when) for outcome in issue.outcomes)
        self.codes: tuple[str | None, ...] = (*(outcome.code for outcome in issue.outcomes), None)
        self.grounds = {key: edition.rule(key) for key in issue.grounds}
        self._settled: dict[tuple[int, ...], Answer] = {}
        """What was found where nothing was left open: the same of whomever the same verdicts are true."""

    @cached_property
    def program(self) -> Program:
        """The quick reader of the issue, its grounds and every provision they rest on."""
        rules = (self.edition.rule(key) for key in self.provisions)
        beneath = (node.part for node in self.closed if isinstance(node, nodes.Establishes))
        return compile_rules(
            (*self.outcomes, *self.grounds.values(), *rules, *beneath), self.columns, self.closed
        )

    @cached_property
    def verdicts(self) -> Callable[[Record], tuple[int, ...]]:
        """The quick reader of the outcomes and then the grounds, and of nothing beneath."""
        return compile_verdicts((*self.outcomes, *self.grounds.values()), self.columns, self.closed)

    @cached_property
    def provisions(self) -> tuple[str, ...]:
        """Every provision that the issue rests on, wholes before parts."""
        return provisions_beneath(self.edition, (outcome.when for outcome in self.issue.outcomes))

    @cached_property
    def questions(self) -> frozenset[str]:
        """The yes-or-no facts of which the outcomes and the grounds speak; no other can change the answer."""
        whole = nodes.AnyOf((*self.outcomes, *self.grounds.values()))
        return frozenset(node.fact for node in whole.walk() if isinstance(node, nodes.Holds))

    @cached_property
    def exact(self) -> Exact:
        """The exact reader of the outcome."""
        return self.exact_of(*self.outcomes)

    def exact_of(self, *rules: Node) -> Exact:
        """The exact reader of some rules, in order."""
        return exact_reader(self.edition, rules, self.closed)

    def truth(self, rule: Node, record: Record, values: tuple[int, ...] | None = None) -> bool | None:
        """Whether a resolved rule holds: the quick reading if it settles it, else the exact one."""
        quick = self._quick(rule, record, values)
        return self._exactly(rule, record) if quick == UNKNOWN else quick == YES

    def _exactly(self, rule: Node, record: Record) -> bool | None:
        found = reach(self.exact_of(rule), record)
        return None if found.settled is None else found.settled == 0

    def _quick(self, rule: Node, record: Record, values: tuple[int, ...] | None) -> int:
        if isinstance(rule, nodes.Constant):
            return YES if rule.value else NO
        if rule not in self.program.index:
            return UNKNOWN
        return (values or self.program.run(record))[self.program.index[rule]]

    def answer(self, record: Record) -> Answer:
        """The outcome and the grounds on the facts recorded."""
        verdicts = self.verdicts(record)
        if (settled := self._settled.get(verdicts)) is not None:
            return settled
        many = len(self.outcomes)
        quick, beneath = verdicts[:many], verdicts[many:]
        grounds = {
            key: self._exactly(rule, record) if value == UNKNOWN else value == YES
            for (key, rule), value in zip(self.grounds.items(), beneath, strict=True)
        }
        if YES in quick:
            code = self.codes[quick.index(YES)]
            answer = Answer(self.issue.key, code, (code,), grounds)
            if UNKNOWN not in beneath and len(self._settled) < MOST_SETTLED:
                self._settled[verdicts] = answer
            return self._with_either(answer, record)
        found = reach(self.exact, record)
        possible = tuple(self.codes[place] for place in sorted(found.leaves))
        code = None if found.settled is None else self.codes[found.settled]
        answer = Answer(
            self.issue.key,
            code,
            possible,
            grounds,
            by_exhaustion=found.settled is not None,
            within_budget=found.complete,
        )
        return self._with_either(answer, record)

    def _with_either(self, answer: Answer, record: Record) -> Answer:
        """Where some ground must hold and it cannot be told which, say which they may be."""
        open_grounds = [key for key, holds in answer.grounds.items() if holds is None]
        if len(open_grounds) < 2 or answer.true_grounds or answer.outcome is None:
            return answer
        rules = [self.grounds[key] for key in open_grounds]
        if self.truth(nodes.AnyOf(tuple(rules)), record) is not True:
            return answer
        one = all(self.truth(nodes.AllOf(pair), record) is False for pair in combinations(rules, 2))
        return Answer(
            answer.issue,
            answer.outcome,
            answer.possible,
            answer.grounds,
            tuple(open_grounds),
            one,
            answer.by_exhaustion,
            answer.within_budget,
        )


def exact_reader(
    edition: Edition, rules: tuple[Node, ...], closed: Mapping[Node, int] | None = None
) -> Exact:
    """The exact reader of resolved rules: which holds first. Made once for an edition."""
    shut = dict(closed or {})

    def made() -> Exact:
        return Exact(Diagram.of(rules, columns_of(edition.book), shut), edition.book.orders)

    return edition.reader(("exact", rules, tuple(shut.items())), made, lambda it: 50 + len(it.diagram.level))


def reading(edition: Edition, issue: str) -> Reading:
    """The readers of an issue, made once for an edition."""
    return edition.reader(("reading", issue), lambda: Reading(edition, edition.book.issues[issue]))


def evaluate(edition: Edition, issue: str, told: Mapping[str, Any]) -> Answer:
    """What the law finds on an issue, given facts as `Fact.read` returns them (absent or None: unknown)."""
    read = reading(edition, issue)
    return read.answer(read.columns.write(told))


def close(edition: Edition, issue: str, told: Mapping[str, Any], burden: Burden = Burden.CLAIMANT) -> Answer:
    """What would be found if nothing more were established by whoever bears the burden.

    Each *establishes* is closed at the node: it holds only where what is beneath it certainly does.
    """
    read = _closing(edition, issue, burden)
    record = [*read.columns.write(told), *[UNKNOWN] * len(read.closed)]
    values = read.program.run(record)
    for node, slot in read.closed.items():  # the innermost first: the exact reading sees what they came to
        assert isinstance(node, nodes.Establishes)
        record[slot] = YES if read.truth(node.part, record, values) else NO
    return read.answer(record)


def _closing(edition: Edition, issue: str, burden: Burden) -> Reading:
    """The readers of an issue with a slot for each *establishes*, the innermost first; made once."""

    def made() -> Reading:
        open_reading = reading(edition, issue)
        first = len(open_reading.columns.blank)
        closed: dict[Node, int] = {
            node: first + place for place, node in enumerate(_establishes(open_reading, burden))
        }
        return Reading(edition, open_reading.issue, closed)

    return edition.reader(("closing", issue, burden), made)


def _establishes(read: Reading, burden: Burden) -> list[nodes.Establishes]:
    found: dict[nodes.Establishes, None] = {}
    for rule in (*read.outcomes, *read.grounds.values()):
        for node in rule.walk():
            if isinstance(node, nodes.Establishes) and node.burden is burden:
                found[node] = None
    return list(found)


def provisions_beneath(edition: Edition, rules: Iterable[Node]) -> tuple[str, ...]:
    """Every provision that some rules rest on under an edition, wholes before parts."""
    found: dict[str, None] = {}

    def visit(rule: Node) -> None:
        for node in rule.walk():
            if isinstance(node, nodes.Reference) and node.provision not in found:
                found[node.provision] = None
                version = edition.version(node.provision)
                if version is not None:
                    visit(version.resolved_from())

    for rule in rules:
        visit(rule)
    return tuple(found)


__all__ = [
    "Answer",
    "Reach",
    "Reading",
    "close",
    "evaluate",
    "exact_reader",
    "provisions_beneath",
    "reading",
]
