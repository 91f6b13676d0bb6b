"""The questions left open in a prospect: one for each fact that still matters, with what it is worth.

A relation brings several: each field of its rows, and the list itself or whether it is all there is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from passage.engine import allowance
from passage.engine.asking.relevance import DayTwins, RowTwins, Twins
from passage.engine.asking.worth import weights
from passage.engine.diagram import YesNo
from passage.engine.prospect import Prospect
from passage.engine.record import NO, YES, RelationRecord
from passage.lang.book import FACTS_ON
from passage.lang.facts import Day, Fact, Number, Relation


@dataclass(frozen=True, slots=True)
class Question:
    """A question worth asking.

    `name` says what is asked: `entry.date`; `family[0].status`, a field of a row; `family`, the list, or what
    is still to be told of it; `family.complete`, whether the list is all there is. `weight` is how far the
    answer is expected to move the likelihood of the outcomes, from 0 to 1: rough, and for order only.
    """

    fact: Fact
    name: str
    weight: float

    @property
    def of_list(self) -> bool:
        """Whether rows are asked for."""
        return self.name == self.fact.key and isinstance(self.fact, Relation)

    @property
    def of_whole(self) -> bool:
        """Whether it is asked if a list is all there is."""
        return isinstance(self.fact, Relation) and not self.of_list

    @property
    def key(self) -> str:
        """The fact or list that it is about: `family` of `family[0].status` and of `family.complete`."""
        return self.name.partition("[")[0].removesuffix(".complete")

    @property
    def row(self) -> int | None:
        """The place of the row that it is about, from 0; None where it is about none."""
        _, bracket, rest = self.name.partition("[")
        return int(rest.partition("]")[0]) if bracket else None


def open_questions(prospect: Prospect, told: Mapping[str, Any]) -> list[Question]:
    """Every question whose answer may still change the outcome, the most telling first.

    Among equals, in the order in which the rule comes to them.
    """
    facts = prospect.exact.diagram.columns.by_key
    askable = facts.keys() - {FACTS_ON}
    worth = weights(prospect)
    open_ = prospect.support[prospect.root]
    found: list[Question] = []
    for name, asked in prospect.exact.about.items():
        if not open_ & asked or name not in askable:
            continue
        fact, weight = facts[name], worth[name]
        if isinstance(fact, Relation):
            questions = list(_of_relation(prospect, cast("Relation[Any]", fact), told))
            found += [Question(part, called, weight / len(questions)) for part, called in questions]
        elif _matters(prospect, fact):
            found.append(Question(fact, name, weight))
    return sorted(found, key=lambda question: -round(question.weight, 9))


def first_question(
    prospect: Prospect, told: Mapping[str, Any], passed: Collection[str], people: Callable[[Fact], bool]
) -> Question | None:
    """The first of `open_questions` that is not passed and is for people to answer.

    It is found without asking of every fact whether it matters: the likeliest are tried first.
    """
    facts = prospect.exact.diagram.columns.by_key
    worth, open_ = weights(prospect), prospect.support[prospect.root]
    asked = [name for name, bits in prospect.exact.about.items() if open_ & bits and name in facts]
    found: tuple[tuple[float, int], Question] | None = None
    for weighed, place, name in sorted((-round(worth[name], 9), at, name) for at, name in enumerate(asked)):
        if found is not None and found[0] <= (weighed, place):
            break
        fact, weight = facts[name], worth[name]
        if name == FACTS_ON or not people(fact):
            continue
        if isinstance(fact, Relation):
            parts = list(_of_relation(prospect, cast("Relation[Any]", fact), told))
            left = [part for part in parts if part[1] not in passed and people(part[0])]
            if left:
                share = weight / len(parts)
                key = (-round(share, 9), place)
                if found is None or key < found[0]:
                    found = key, Question(*left[0], share)
        elif name not in passed and _matters(prospect, fact):
            found = (weighed, place), Question(fact, name, weight)
    return None if found is None else found[1]


def unresearched(prospect: Prospect) -> tuple[str, ...]:
    """The provisions nobody has researched that the outcome may turn on."""
    exact = prospect.exact
    unknown = (q.fact for q in exact.diagram.questions if isinstance(q, YesNo) and q.slot < 0)
    return tuple(name for name in unknown if _parts_matter(prospect, name))


def _matters(prospect: Prospect, fact: Fact) -> bool:
    if isinstance(fact, Day | Number):
        slot = prospect.exact.diagram.columns.slots[fact.key]
        if prospect.record[slot] == prospect.record[slot + 1]:
            return False
        return prospect.loose or DayTwins(prospect, fact.key).matter()
    return _parts_matter(prospect, fact.key)


def _parts_matter(prospect: Prospect, name: str) -> bool:
    """Whether a yes-or-no or enumerated fact matters: some two of its answers lead to unlike ends."""
    number = prospect.exact.about[name].bit_length() - 1  # such a fact has one question
    openings = prospect.openings.get(number, [])
    starts = [(parts[0], part, held) for parts, held in openings for part in parts[1:] if part != parts[0]]
    return bool(starts) and (prospect.loose or Twins(prospect).differ(starts))


def _of_relation(
    prospect: Prospect, fact: Relation[Any], told: Mapping[str, Any]
) -> Iterator[tuple[Fact, str]]:
    """The questions about a relation that matter: fields row by row, then the list or its completeness."""
    exact = prospect.exact
    patterns = exact.patterns[fact.key]
    relation: RelationRecord = prospect.record[exact.diagram.columns.slots[fact.key]]
    rows, complete, _ = relation
    for place, row in enumerate(rows):
        for cell in fact.row.fields():
            if cell.key in patterns.asked and len(patterns.alternatives(cell, row)) > 1:
                allowance.take(20 * len(rows))  # what one such check costs, in steps of a walk
                if allowance.spent():
                    prospect.loose = True
                    yield cell, f"{fact.key}[{place}].{cell.key.removeprefix(f'{fact.key}.')}"
                    continue
                pairs = patterns.field(relation, place, cell)
                if pairs and (prospect.loose or RowTwins(prospect, fact.key, pairs).matter()):
                    yield cell, f"{fact.key}[{place}].{cell.key.removeprefix(f'{fact.key}.')}"
    if complete != YES and (prospect.loose or RowTwins(prospect, fact.key).matter()):
        begun = told.get(fact.key) is not None and complete != NO
        yield fact, fact.completeness if begun else fact.key
