"""What a name leads to, as data: the figures it names, and where published numbers contradict them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from passage.cite.figures import Figure
from passage.evidence import measures
from passage.evidence.disagreements import Disagreement

FORM = "trace/1"


def as_data(figures: Sequence[Figure], contradictions: Sequence[Disagreement]) -> dict[str, Any]:
    """Figures and contradictions, as JSON."""
    return {
        "passage": FORM,
        "figures": [figure.as_data() for figure in figures],
        "disagreements": [
            {
                "key": each.key,
                "against": each.against,
                "why": {"en": each.why.en, "fr": each.why.fr},
                "figures": [measures.figure(number).as_data() for number in each.observations],
            }
            for each in contradictions
        ],
    }
