"""A number’s way down: what it rests on, step by step, to the cells in which it was published."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from passage.cite.citation import Citation
from passage.cite.figures import Cell, Figure, Operation
from passage.evidence import keys, telling
from passage.evidence.disagreements import around
from passage.evidence.measures import figure
from passage.evidence.tracing import as_data
from passage.paper.plain import plain
from passage.text import Complaint, Text
from passage.web.asked import Asked
from passage.web.monitor.days import held_or_asked, kept
from passage.web.monitor.exhibit import Number
from passage.web.view import Error, View
from passage.web.words import monitor as words


@dataclass(frozen=True)
class Branch:
    """A figure on the way, and what it rests on; `again` where that is set out above."""

    figure: Figure
    said: Text
    operation: Text | None
    assumed: tuple[Text, ...]
    cell: Cell | None
    citation: Citation | None
    parts: tuple[Branch, ...]
    again: bool


def trace(asked: Asked) -> View:
    """The figure of a name, or of a measure of several, as known on a day: 404 for a name that is none."""
    key = asked.path["key"]
    held = held_or_asked(asked)
    if isinstance(held, View):
        return held
    try:
        figures, rested = keys.traced(key, held.hand)
    except keys.Unknown as unknown:
        return _refused(words.NO_FIGURE, unknown, 404)
    except Complaint as complaint:
        return _refused(words.BAD_NAME, complaint, 422)
    except (RecursionError, ValueError):
        raise _unreadable(key) from None
    contradictions = around(rested, held.hand)
    reads = {
        "t": words,
        "key": plain(key),
        "branches": [branched(each) for each in figures],
        "contradictions": [
            (each.why, [Number(held.name(one), figure(one), observation=one) for one in each.observations])
            for each in contradictions
        ],
        "marks": telling.MARKS,
        "kept": kept(asked),
    }
    return View(
        telling.sentence(figures[0]),
        "monitor/trace.html",
        reads,
        partial(as_data, figures, contradictions),
    )


def branched(top: Figure) -> Branch:
    """A figure as a tree in which nothing is set out twice."""
    told: set[int] = set()

    def branch(each: Figure) -> Branch:
        again = id(each) in told
        told.add(id(each))
        why = each.why
        operation = why if isinstance(why, Operation) and not again else None
        return Branch(
            each,
            telling.sentence(each),
            telling.OPERATIONS[operation.name] if operation else None,
            tuple(Text.each(one.in_) for one in operation.assumptions) if operation else (),
            why if isinstance(why, Cell) and not again else None,
            why if isinstance(why, Citation) and not again else None,
            tuple(branch(part) for part in operation.parts) if operation else (),
            again,
        )

    return branch(top)


def _refused(title: Text, complaint: Complaint, status: int) -> View:
    said = Text.each(lambda lang: plain(complaint.text(lang)))
    return View(title, "complaint.html", {"complaint": said}, _nothing, status, errors=(Error(said, ""),))


def _nothing() -> dict[str, Any]:
    return {"figures": []}


def _unreadable(key: str) -> Complaint:
    return Complaint(
        Text("no figure has this name", "aucun chiffre ne porte ce nom"),
        field=plain(key[:60]),
        mend=Text("follow a number of a page", "suivez un chiffre d’une page"),
    )
