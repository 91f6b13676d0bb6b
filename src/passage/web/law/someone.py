"""Someone for whom two days of the law differ: the smallest example that is found, or the proof of none.

Asked for by the visitor, question by question, for a proof takes seconds; one is sought at a time.
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
from passage.text import LANGUAGES, Complaint, Text
from passage.web.law.asked_law import edition_of
from passage.web.turn import Turn
from passage.web.words import law as words

if TYPE_CHECKING:
    from passage.engine.prove import Change, Difference

SECONDS = 4.0
SHOWN = 3
"""Ways of coming out otherwise that are shown."""
_ONE = Turn()


@dataclass(frozen=True)
class Example:
    """Someone who comes out otherwise: what is told of them, both outcomes, the grounds lost and gained."""

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
class Someone:
    """What came of looking, in a sentence, with the examples."""

    issue: Issue
    said: Text
    examples: tuple[Example, ...] = ()

    def as_data(self) -> dict[str, Any]:
        """As data."""
        examples = [each.as_data() for each in self.examples]
        return {"issue": self.issue.key, "said": both(self.said), "examples": examples}


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
        said = {lang: missing.text(lang) for lang in LANGUAGES}
    return Someone(issue, Text.each(lambda lang: said[lang][:1].upper() + said[lang][1:]))


@_ONE.once(64)
def _found(key: str, first: Moment, second: Moment) -> Someone:
    from passage.engine.prove import differ

    found = differ(key, edition_of(first), edition_of(second), seconds=SECONDS)
    examples = tuple(_example(found, change) for change in _smallest(found)[:SHOWN])
    if found.same:
        said = words.NO_ONE_SO_FAR if any(found.unresearched) else words.NO_ONE
    elif examples:
        said = words.SOME_ONE if found.complete else words.SOME_ONE_AT_LEAST
    else:
        said = words.NOT_IN_TIME
    return Someone(found.issue, said, examples)


def _smallest(found: Difference) -> list[Change]:
    """The ways, those first of whose example the least has to be told."""
    return sorted(found.changes, key=lambda each: len(each.witness.facts))


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
