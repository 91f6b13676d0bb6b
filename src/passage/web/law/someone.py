"""Someone for whom two days of the law differ: the smallest example that is found, or the proof of none.

Someone whose outcome is another, then someone whose outcome is the same on other grounds. Asked for by the
visitor, question by question, for a proof takes seconds; one is sought at a time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from passage.case.record import both
from passage.engine.edition import Edition
from passage.engine.evaluate import provisions_beneath
from passage.engine.words.names import heading
from passage.lang import Issue, Moment, Provision
from passage.law import book
from passage.text import Complaint, Text
from passage.web.complaints import sentence
from passage.web.law.asked_law import edition_of
from passage.web.turn import Turn
from passage.web.words import someone as words

if TYPE_CHECKING:
    from passage.engine.prove import Change, Difference

SECONDS = 4.0
SHOWN = 3
"""Ways that are shown, of coming out otherwise and of the same outcome on other grounds."""
_ONE = Turn()


@dataclass(frozen=True)
class Example:
    """Someone whom it concerns: what is told of them, both outcomes, the grounds lost and gained."""

    facts: tuple[tuple[Text, Text], ...]
    then: Text
    now: Text
    lost: tuple[Text, ...]
    gained: tuple[Text, ...]

    def as_data(self) -> dict[str, Any]:
        """As data."""
        return {
            "facts": [{"statement": both(said), "answer": both(told)} for said, told in self.facts],
            "then": both(self.then),
            "now": both(self.now),
            "lost": [both(each) for each in self.lost],
            "gained": [both(each) for each in self.gained],
        }


@dataclass(frozen=True)
class Sought:
    """What came of looking, in a sentence, with the examples."""

    said: Text
    examples: tuple[Example, ...] = ()

    def as_data(self) -> dict[str, Any]:
        """As data."""
        return {"said": both(self.said), "examples": [each.as_data() for each in self.examples]}


@dataclass(frozen=True)
class Someone:
    """Who comes out otherwise on an issue, and who has the same outcome on other grounds.

    `regrounded` is None where nothing was sought, or the issue has no grounds; `reworded`: it is proved
    that neither the outcome nor a ground is another for anyone, whatever is presumed.
    """

    issue: Issue
    otherwise: Sought
    regrounded: Sought | None = None
    reworded: bool = False

    @property
    def parts(self) -> tuple[Sought, ...]:
        """What came of looking, one question after the other."""
        return (self.otherwise,) if self.regrounded is None else (self.otherwise, self.regrounded)

    def as_data(self) -> dict[str, Any]:
        """As data."""
        return {
            "issue": self.issue.key,
            **self.otherwise.as_data(),
            "regrounded": None if self.regrounded is None else self.regrounded.as_data(),
            "reworded": self.reworded,
        }


def issues_touched(provisions: Sequence[Provision], then: Edition, now: Edition) -> tuple[Issue, ...]:
    """The questions of law that rest on some provisions, and whose rules are not the same on both days."""
    keys = {each.key for each in provisions}
    return tuple(
        then.book.issues[key]
        for key, beneath in _beneath(then.moment, now.moment).items()
        if not beneath.isdisjoint(keys)
    )


@lru_cache(maxsize=16)
def _beneath(first: Moment, second: Moment) -> dict[str, frozenset[str]]:
    """Of each question whose rules are not the same, the provisions that it rests on at either day."""
    sides = edition_of(first), edition_of(second)
    found: dict[str, frozenset[str]] = {}
    for key, issue in book().issues.items():
        if _unlike(key, first, second):
            rules = [each.when for each in issue.outcomes]
            names = (name for side in sides for name in provisions_beneath(side, rules))
            found[key] = frozenset((*names, *issue.grounds))
    return found


def _unlike(key: str, first: Moment, second: Moment) -> bool:
    asked = book().issues[key]
    rules = [each.when for each in asked.outcomes]
    then, now = edition_of(first), edition_of(second)
    return any(then.resolve(rule) != now.resolve(rule) for rule in rules) or any(
        then.rule(ground) != now.rule(ground) for ground in asked.grounds
    )


def someone(issue: Issue, then: Edition, now: Edition) -> Someone:
    """Who comes out otherwise on an issue; where nothing here can prove it, one sentence says so.

    Raises Busy.
    """
    try:
        return _found(issue.key, then.moment, now.moment)
    except Complaint as missing:
        return Someone(issue, Sought(sentence(missing)))


@_ONE.once(64)
def _found(key: str, first: Moment, second: Moment) -> Someone:
    from passage.engine.prove import differ

    found = differ(key, edition_of(first), edition_of(second), seconds=SECONDS)
    otherwise = _sought(found, found.changes, words.OTHERWISE, complete=found.complete)
    regrounded = _sought(found, found.regrounded, words.REGROUNDED, complete=found.regrounded_complete)
    return Someone(found.issue, otherwise, regrounded if found.issue.grounds else None, found.reworded)


def _sought(found: Difference, ways: Sequence[Change], said: words.OfSomeone, *, complete: bool) -> Sought:
    """The ways, those first of whose example the least has to be told."""
    if ways:
        smallest = sorted(ways, key=lambda each: len(each.witness.facts))
        examples = tuple(_example(found, change) for change in smallest[:SHOWN])
        return Sought(said.some if complete else said.some_at_least, examples)
    if not complete:
        return Sought(said.not_in_time)
    return Sought(said.none_so_far if any(found.unresearched) else said.none)


def _example(found: Difference, change: Change) -> Example:
    from passage.engine.prove.telling import facts_in_words, sentence

    law = found.after.book

    def named(keys: Sequence[str]) -> tuple[Text, ...]:
        return tuple(heading(law.provisions[each]) for each in keys)

    return Example(
        tuple(facts_in_words(law, change.witness.told)),
        sentence(found.issue, change.then),
        sentence(found.issue, change.now),
        named(change.lost),
        named(change.gained),
    )
