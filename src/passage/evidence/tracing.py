"""What a name leads to: the figures it names, and where published numbers contradict them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from passage.cite.figures import Figure
from passage.evidence import keys, measures
from passage.evidence.disagreements import Disagreement, disagreements
from passage.evidence.observations import Observation

FORM = "trace/1"


@dataclass(frozen=True, slots=True)
class Traced:
    """A measure, or a number as every source of it has it, with the contradictions it is part of."""

    figures: tuple[Figure, ...]
    disagreements: tuple[Disagreement, ...]

    def as_data(self) -> dict[str, Any]:
        """Both, as JSON."""
        return as_data(self.figures, self.disagreements)


def traced(name: str, finding: Callable[[str], Sequence[Observation]] = keys.observations) -> Traced:
    """What a name leads to, `finding` the numbers in it. Raises `keys.Unknown` and Complaint."""
    if "(" in name or len(name) > keys.LONGEST:
        figure = keys.figure(name, finding)
        cells = set(figure.roots())
        return Traced((figure,), touching(lambda number: number.cell in cells))
    found = finding(name)
    return Traced(tuple(measures.figure(each) for each in found), touching(lambda number: number in found))


def touching(wanted: Callable[[Observation], bool]) -> tuple[Disagreement, ...]:
    """The contradictions in the package's own tables of which some number is wanted."""
    return tuple(each for each in disagreements() if any(map(wanted, each.observations)))


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
