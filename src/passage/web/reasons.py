"""The tree of reasons as a page shows it: each rule with its official page, each leaf with your answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from passage.engine.words.account import leaf_of, place
from passage.engine.words.names import TRUTHS, label, typeset
from passage.engine.words.sketch import Kind
from passage.text import Language, Text

if TYPE_CHECKING:
    from passage.engine.explain import Explanation
    from passage.engine.words.sketch import Reason
    from passage.web.course import Answered, Course

SIGNS = {True: "holds", False: "fails", None: "open"}


@dataclass(frozen=True, slots=True)
class Branch:
    """A place in the tree. The words stand before and after the citation `name` of the page at `url`."""

    sign: str
    truth: Text
    before: str
    name: str
    url: str
    after: str
    lines: tuple[str, ...]
    answers: tuple[Answered, ...]
    """The questions on which a leaf turned, where they were put."""
    parts: tuple[Branch, ...]


def tree(explanation: Explanation, course: Course, lang: Language) -> tuple[Branch, ...]:
    """The reasons of an answer."""
    put = {each.fact.key: each for each in course.answered}
    return tuple(_branch(explanation, reason, put, lang, None) for reason in explanation.roots)


def _branch(
    explanation: Explanation, reason: Reason, put: dict[str, Answered], lang: Language, above: Kind | None
) -> Branch:
    words, *lines = (typeset(line, lang) for line in place(explanation, reason, lang, above))
    before, name, url, after = words, "", "", ""
    if reason.sketch.provision is not None:
        found = explanation.edition.book.provisions[reason.sketch.provision].citation
        there, there_url = typeset(label(found)[lang], lang), found.url(lang)
        if there_url is not None and there in words:
            before, name, after = words.partition(there)
            url = there_url
    facts = () if reason.sketch.parts else (fact.key for fact, _ in leaf_of(explanation, reason).facts)
    return Branch(
        SIGNS[reason.truth],
        TRUTHS[reason.truth],
        before,
        name,
        url,
        after,
        tuple(lines),
        tuple(put[key] for key in facts if key in put),
        tuple(_branch(explanation, part, put, lang, reason.sketch.kind) for part in reason.parts),
    )
