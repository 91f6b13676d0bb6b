"""The tree of reasons on paper: each rule with its page, each leaf what was told of it beside the rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from passage.case.papers.parts import provision
from passage.engine.words.account import place
from passage.engine.words.names import TRUTHS, label, typeset
from passage.engine.words.sketch import Kind
from passage.paper.document import Branch, Link, Run, Strong, Tree

if TYPE_CHECKING:
    from passage.engine.explain import Explanation
    from passage.engine.words.sketch import Reason
    from passage.text import Language


def tree(explanation: Explanation, lang: Language) -> Tree:
    """The reasons of an answer."""
    return Tree(tuple(_branch(explanation, reason, lang, None) for reason in explanation.roots))


def _branch(explanation: Explanation, reason: Reason, lang: Language, above: Kind | None) -> Branch:
    first, *lines = (typeset(line, lang) for line in place(explanation, reason, lang, above))
    beneath = (_branch(explanation, part, lang, reason.sketch.kind) for part in reason.parts)
    return Branch(
        (Strong(TRUTHS[reason.truth][lang]), " · ", *_led(explanation, reason, first, lang)),
        tuple(lines),
        tuple(beneath),
    )


def _led(explanation: Explanation, reason: Reason, words: str, lang: Language) -> tuple[Run, ...]:
    """Words in which the citation of their provision leads to its page."""
    if reason.sketch.provision is None:
        return (words,)
    found = explanation.edition.book.provisions[reason.sketch.provision]
    link, name = provision(found, lang), typeset(label(found.citation)[lang], lang)
    before, there, after = words.partition(name)
    if not there or not isinstance(link, Link):
        return (words,)
    return tuple(run for run in (before, Link(name, link.url), after) if run)
