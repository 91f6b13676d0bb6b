"""Outcomes of one decision-maker added up: each decision has one outcome, so none is counted twice."""

from __future__ import annotations

from collections.abc import Sequence

from passage.cite.figures import Figure, Operation
from passage.evidence import tables
from passage.evidence.disagreements import OUTCOMES
from passage.evidence.measures import figure
from passage.evidence.naming import place
from passage.evidence.observations import Observation
from passage.evidence.tables import both
from passage.text import Complaint, Text, listing


def together(outcomes: Sequence[Observation]) -> Figure:
    """Several outcomes of one period and place, added up.

    Raises Complaint unless they are different outcomes of one family (`OUTCOMES`), period and place.
    """
    measures = [each.measure for each in outcomes]
    one = {(each.period, *each.where.items()) for each in outcomes}
    if (
        len(one) != 1
        or len({*measures}) != len(measures)
        or not any({*measures} <= {*family} for _, family in OUTCOMES)
    ):
        raise Complaint(
            Text(
                "these are not the outcomes of the same decisions",
                "ce ne sont pas les issues des mêmes décisions",
            ),
            mend=Text(
                "take different outcomes of one publisher, period and place",
                "prenez des issues différentes d’un même diffuseur, d’une même période et d’un même lieu",
            ),
        )
    names = [tables.measures()[code].name for code in measures]
    places = [place(dimension, code) for dimension, code in outcomes[0].where.items()]
    named = Text.each(
        lambda lang: ", ".join(
            [
                listing(names, lang),
                *(each[lang] for each in places),
                outcomes[0].period.label[lang],
            ]
        )
    )
    parts = tuple(figure(each) for each in outcomes)
    return Figure.of(Operation("sum", parts), outcomes[0].unit, both(named))
