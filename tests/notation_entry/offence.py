"""The offence whose elements are present, and what the law provides for it, from the provisions that hold."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from passage import Case
from passage.cite import Citation
from passage.law import penalties
from passage.law.penalties import Penalty


def _most(numbers: Iterable[int | None]) -> int | None:
    return max((number for number in numbers if number is not None), default=None)


FIGURES: dict[str, Callable[[list[Penalty]], object]] = {
    "max": lambda them: "life" if any(each.life for each in them) else _most(each.years for each in them),
    "max_years": lambda them: None if any(each.life for each in them) else _most(each.years for each in them),
    "fine_max": lambda them: _most(each.fine for each in them),
    "min_years": lambda them: _most(each.at_least for each in them),
}


def compare(case: Case, outcome: dict[str, Any]) -> Iterator[tuple[str, object]]:
    """The offence and the figures: `max` is a term in years or `life`, the rest are years and dollars."""
    cited = Citation.parse(outcome.pop("offence"))
    here = [each for each in case.book.provisions.values() if each.citation.within(cited)]
    if not any(case.truth(each.key) for each in here):
        yield "offence", "no provision of it holds"
    set_ = [penalty for key, penalty in penalties().items() if _of(key, cited) and case.truth(key)]
    for key in [key for key in outcome if key in FIGURES]:
        expected, got = outcome.pop(key), FIGURES[key](set_)
        if got != expected:
            yield key, got


def _of(key: str, cited: Citation) -> bool:
    """Whether the penalty is set in the same section."""
    tier = Citation.parse(key)
    return (tier.instrument, tier.parts[:1]) == (cited.instrument, cited.parts[:1])
