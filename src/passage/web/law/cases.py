"""The cases of a section: on such facts a provision holds, on such it does not, on such it is open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from starlette.responses import Response

from passage.case import casebook
from passage.case.case import Case
from passage.case.examples import UNKNOWN, Example
from passage.case.naming import facts_named
from passage.case.record import both
from passage.case.words import outcome_words
from passage.engine.evaluate import provisions_beneath
from passage.engine.words.names import TRUTHS
from passage.engine.words.telling import answer
from passage.lang import Provision, Reference
from passage.law import book
from passage.text import Text, plural
from passage.web.asked import Asked
from passage.web.law.asked_law import day_of, reads
from passage.web.law.contents import Section, anchor
from passage.web.law.section import find
from passage.web.view import View
from passage.web.words import law as words

SHOWN = 20
"""Of one provision; the page says of how many."""


@dataclass(frozen=True)
class Told:
    """A case as a page tells it: the law of which day, what is told, and what comes of it."""

    provision: Provision
    example: Example
    truth: bool | None

    @cached_property
    def case(self) -> Case:
        """The case itself."""
        return self.example.case(book())

    @property
    def said(self) -> Text:
        """Whether the provision holds, and under the law of which day."""
        return words.CASE.format(truth=TRUTHS[self.truth], day=day_of(self.case.edition))

    @property
    def facts(self) -> Iterator[tuple[Text, Text]]:
        """What is told of the facts on which the provision rests."""
        edition = self.case.edition
        beneath = (self.provision.key, *provisions_beneath(edition, (Reference(self.provision.key),)))
        named = facts_named((edition.rule(key) for key in beneath), edition.book)
        for name in named:
            if name in self.case.told:
                yield (
                    edition.book.facts[name].statement,
                    answer(edition.book.facts[name], self.case.told[name]),
                )

    @property
    def outcomes(self) -> Iterator[tuple[Text, Text]]:
        """What is found on the questions of law that the case asks."""
        for key, code in self.example.tables["expect"].items():
            issue = self.case.book.issues[key]
            yield issue.title, outcome_words(issue, None if code == UNKNOWN else code)

    def as_data(self) -> dict[str, Any]:
        """As data."""
        return {
            "provision": self.provision.key,
            "on": str(self.case.moment),
            "holds": self.truth,
            "facts": [{"fact": both(fact), "answer": both(told)} for fact, told in self.facts],
            "outcomes": [{"issue": both(issue), "outcome": both(found)} for issue, found in self.outcomes],
        }


@dataclass(frozen=True)
class Group:
    """The cases of one provision; `count` says how many of them are shown."""

    anchor: str
    label: Text
    title: Text
    count: Text
    cases: tuple[Told, ...]


def cases(asked: Asked) -> View | Response:
    """The cases of a section, provision by provision."""
    section = find(asked)
    if not isinstance(section, Section):
        return section
    groups = [_group(each) for each in section.provisions if casebook.about().get(each.key)]
    return View(
        words.CASES_OF.format(section=section.label),
        "law/cases.html",
        reads(asked, section=section, groups=groups),
        lambda: [told.as_data() for group in groups for told in group.cases],
    )


def _group(provision: Provision) -> Group:
    found = casebook.about()[provision.key]
    shown = tuple(Told(provision, example, truth) for example, truth in _mixed(found))
    count = plural(len(found), *words.CASE_COUNT)
    if len(found) > len(shown):
        count = words.OF_THEM.format(count=count, n=str(len(shown)))
    label = Text.each(provision.citation.label)
    return Group(anchor(provision.key), label, provision.title, count, shown)


def _mixed(found: tuple[tuple[Example, bool | None], ...]) -> list[tuple[Example, bool | None]]:
    """As many cases as are shown, of each kind some: those where it holds, where not, where it is open."""
    kinds = [[each for each in found if each[1] is truth] for truth in (True, False, None)]
    turns = [kind[at] for at in range(SHOWN) for kind in kinds if at < len(kind)][:SHOWN]
    return [each for each in found if any(each is turn for turn in turns)]
