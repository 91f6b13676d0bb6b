"""Whether numbers may be put together: of one definition, in one unit, and none counted twice."""

from __future__ import annotations

from collections.abc import Sequence

from passage.cite.figures import Figure
from passage.evidence import tables
from passage.evidence.observations import Observation
from passage.evidence.units import UNITS
from passage.text import Complaint, Text, listing


def one_measure(observations: Sequence[Observation]) -> str:
    """The measure that all of them are of, in one unit. Raises Complaint for none, and for several."""
    found = {each.measure for each in observations}
    if len(found) == 1:
        one_unit(observations)
        return found.pop()
    if not found:
        problem = Text("no number is given", "aucun chiffre n’est donné")
    else:
        named = [tables.measures()[code].name for code in sorted(found)]
        names = Text.each(lambda lang: listing(named, lang))
        said = Text("these are of different definitions: {names}", "les définitions diffèrent\u00a0: {names}")
        problem = said.format(names=names)
    mend = Text("take numbers of one measure", "prenez des chiffres d’une même mesure")
    raise Complaint(problem, mend=mend)


def one_unit(numbers: Sequence[Observation | Figure]) -> None:
    """Hold them to one unit: UNHCR counts persons in some countries and cases in others. Raises Complaint."""
    found = sorted({each.unit for each in numbers})
    if len(found) > 1:
        words = [UNITS[code].many or Text.same(code) for code in found]
        units = Text.each(lambda lang: listing(words, lang))
        raise Complaint(
            Text("these are in different units: {units}", "les unités diffèrent\u00a0: {units}").format(
                units=units
            ),
            mend=Text("take numbers in one unit", "prenez des chiffres d’une même unité"),
        )


def overlap(first: Observation, second: Observation) -> bool:
    """Whether something may be counted in both: their periods meet, and no dimension tells them apart."""
    if first.period.start > second.period.end or second.period.start > first.period.end:
        return False
    shared = first.where.keys() & second.where.keys()
    return all(first.where[dimension] == second.where[dimension] for dimension in shared)
