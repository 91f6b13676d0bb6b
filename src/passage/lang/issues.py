"""An issue: a question that the law answers in one of a few ways, each in the law’s own verb.

The outcomes exclude one another. An issue never says what an officer decides: what is left to discretion is
an outcome that says so (“may”).
"""

from __future__ import annotations

from dataclasses import dataclass

from passage.lang.nodes import Node, Proposition
from passage.text import Text


@dataclass(frozen=True, slots=True)
class Outcome:
    """One way in which the issue may come out: a code, when, and the sentence that says it."""

    code: str
    when: Node
    sentence: Text


@dataclass(frozen=True, slots=True)
class Issue:
    """A question of law, its outcomes in order, the provisions that are its grounds, and what follows.

    `order` ranks the outcomes for the person concerned, the worst first; those of one rank stand together.
    Where none is better or worse, `neutral` says why.
    """

    key: str
    title: Text
    outcomes: tuple[Outcome, ...]
    grounds: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    order: tuple[tuple[str, ...], ...] = ()
    neutral: Text | None = None

    def rank(self, code: str) -> int:
        """Where an outcome stands in the order, the worst at 0."""
        return next(rank for rank, codes in enumerate(self.order) if code in codes)


def worst_first(*ranks: str | tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """An order of outcomes, from worst to best; those in brackets are of one rank."""
    return tuple((rank,) if isinstance(rank, str) else rank for rank in ranks)


def outcome(code: str, when: Proposition, sentence: Text) -> Outcome:
    """An outcome, from anything that may hold."""
    return Outcome(code, when.node(), sentence)
