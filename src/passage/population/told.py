"""People told of one by one, as the facts of a case are: a few at a time, with what is found on each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from passage.engine.allowance import allowance
from passage.engine.columns.gathered import gathered
from passage.engine.edition import Edition
from passage.population.run import Counts, Readers, columns, found_on

EXACT = 5_000
"""Distinct cases that are read exactly before the others keep their bounds."""
STEPS = 40_000
"""Steps of exact work for the people of one call."""


class Told:
    """A reader of an issue for people who come a few at a time. Raises KeyError for an unknown issue."""

    def __init__(self, edition: Edition, issue: str, facts_on: int) -> None:
        self.edition, self.issue, self.facts_on = edition, issue, facts_on
        self.outcomes = [each.code for each in edition.book.issues[issue].outcomes]
        self.counts = Counts()
        self._met: dict[str, None] = {}
        self._readers = Readers(edition, (issue,))

    def read(self, people: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """What is found on each: the outcome (None: it cannot be told), and bounds by outcome and by ground.

        Facts are as `Fact.read` returns them.
        """
        if not people:
            return []
        self._met.update(dict.fromkeys(name for each in people for name in each))
        first = {**self._met, **people[0]}  # a fact once told of is a column from then on
        gathered_ = gathered(self.edition.book, [first, *people[1:]], self.facts_on)
        with allowance(STEPS):
            found, refined = found_on(self._readers, gathered_, (self.issue,), EXACT, self.counts)
        added = columns(found, (self.issue,), refined, self.counts)
        told = {name: column.to_pylist() for name, column in added.items()}
        bounds = [name.removesuffix(".certain") for name in told if name.endswith(".certain")]
        return [self._one(told, bounds, place) for place in range(len(people))]

    def _one(self, told: Mapping[str, list[Any]], bounds: Sequence[str], place: int) -> dict[str, Any]:
        by_key = {
            name.removeprefix(f"{self.issue}."): {
                bound: told[f"{name}.{bound}"][place] for bound in ("certain", "possible")
            }
            for name in bounds
        }
        return {
            "issue": self.issue,
            "outcome": told[self.issue][place],
            "outcomes": {key: each for key, each in by_key.items() if key in self.outcomes},
            "grounds": {key: each for key, each in by_key.items() if key not in self.outcomes},
        }
