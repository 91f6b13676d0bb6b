"""Two editions of the law over the same people: what each finds of an issue, which of its grounds move."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from passage.engine.prove.inquiry import Inquiry
from passage.engine.prove.reader import Reader
from passage.engine.prove.solver import Formula, Model, z3
from passage.lang import nodes
from passage.lang.issues import Issue


class Sides:
    """Both editions as formulas over the same people."""

    def __init__(self, inquiry: Inquiry, before: Reader, after: Reader, issue: Issue) -> None:
        self.inquiry = inquiry
        old = before.edition.book.issues[issue.key]
        self.then, self.now = before.outcomes(old), after.outcomes(issue)
        self.moves: dict[tuple[str, str], Formula] = {}
        """Each ground lost (-) or gained (+)."""
        for key in issue.grounds:
            rule = nodes.Reference(key)
            was, has = (reader.holds(rule) for reader in (before, after))
            was_not, has_not = (z3.Not(reader.holds(rule, False)) for reader in (before, after))
            if not (was is has or was.eq(has)):
                self.moves["-", key] = z3.And(was, has_not)
                self.moves["+", key] = z3.And(was_not, has)

    def differs(self) -> Formula:
        """A switch: the outcome is certainly another."""
        pairs = [
            z3.And(was, has)
            for then, was in self.then.items()
            for now, has in self.now.items()
            if then != now
        ]
        return self.inquiry.where(z3.Or(pairs))

    def regrounded(self) -> Formula:
        """A switch: the outcome is certainly the same, and some ground is certainly lost or gained."""
        pairs = [z3.And(was, self.now[code]) for code, was in self.then.items() if code in self.now]
        return self.inquiry.where(z3.And(z3.Or(pairs), self._some_move()))

    def pair(self, then: str | None, now: str | None) -> Formula:
        """These outcomes; where they are the same, with some ground lost or gained."""
        so = self.so(then, now, (), ())
        return z3.And(so, self._some_move()) if then == now else so

    def _some_move(self) -> Formula:
        return z3.Or(list(self.moves.values()))

    def so(
        self, then: str | None, now: str | None, lost: tuple[str, ...], gained: tuple[str, ...]
    ) -> Formula:
        """These outcomes, with these grounds lost and gained (and perhaps others)."""
        moved = (*(("-", key) for key in lost), *(("+", key) for key in gained))
        return z3.And([self.then[then], self.now[now], *(self.moves[each] for each in moved)])

    def outcomes_of(self, model: Model) -> tuple[str | None, str | None]:
        """The outcomes of an example."""
        return next(_true(model, self.then)), next(_true(model, self.now))

    def moved_of(self, model: Model) -> tuple[tuple[str, str], ...]:
        """The grounds that an example loses and gains."""
        return tuple(key for key, each in self.moves.items() if z3.is_true(model.eval(each, True)))


def _true(model: Model, formulas: Mapping[str | None, Formula]) -> Iterator[str | None]:
    return (key for key, formula in formulas.items() if z3.is_true(model.eval(formula, True)))
