"""Reasons in brief: the provisions that carry a finding, and the days that were counted."""

from __future__ import annotations

from collections.abc import Iterator

from passage.engine.explain import Explanation
from passage.engine.words.account import leaf_of, standing
from passage.engine.words.names import TRUTHS, heading
from passage.engine.words.reasons import Reason
from passage.engine.words.sketch import Role
from passage.text import Language, Text

_UNLESS = Text("unless: ", "sauf si\u00a0: ")
_COUNTED = Text("counted: ", "calcul\u00a0: ")

Line = tuple[int, str]
"""How deep, and the words."""


def brief(explanation: Explanation, lang: Language) -> Iterator[Line]:
    """The lines, in the order of the tree. What holds is told, and every exception that holds."""
    before: Line | None = None
    for root in explanation.roots:
        for line in _lines(explanation, root, lang, 0):
            if line != before:  # two limits counted alike are told once
                yield line
            before = line


def _lines(explanation: Explanation, reason: Reason, lang: Language, depth: int) -> Iterator[Line]:
    key = reason.sketch.provision
    if key is None:
        yield from _counted(explanation, reason, lang, depth)
        for part in reason.parts:
            yield from _lines(explanation, part, lang, depth)
        return
    beneath = [line for part in reason.parts for line in _lines(explanation, part, lang, depth + 1)]
    exception = reason.sketch.role is Role.UNLESS
    if reason.above or (reason.truth is False and not _telling(beneath, depth + 1, exception, lang)):
        return
    provision = explanation.edition.book.provisions[key]
    role = _UNLESS[lang] if exception else ""
    yield depth, f"{TRUTHS[reason.truth][lang]} · {role}{heading(provision)[lang]}"
    yield depth + 1, standing(explanation.edition, provision, reason.sketch.version)[lang]
    yield from beneath


def _telling(beneath: list[Line], depth: int, exception: bool, lang: Language) -> bool:
    """Whether what does not hold is worth telling: for an exception beneath it, or days that were counted."""
    return any(
        at > depth or _UNLESS[lang] in words or (exception and words.startswith(_COUNTED[lang]))
        for at, words in beneath
    )


def _counted(explanation: Explanation, reason: Reason, lang: Language, depth: int) -> Iterator[Line]:
    if not reason.sketch.parts:
        counted = leaf_of(explanation, reason).counted
        if counted is not None:
            yield depth, f"{_COUNTED[lang]}{counted[lang]}"
