"""Numbers that a test may alter, and the briefs that are printed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import pytest

from passage import law
from passage.brief import country, narrative
from passage.brief.catalogue import claimed
from passage.brief.checking import Checked, check
from passage.brief.numbers import Numbers
from passage.brief.parts import Brief
from passage.evidence import tables
from passage.evidence.at_hand import AtHand
from passage.evidence.count import Count
from passage.evidence.observations import Observation
from passage.lang import Book, Moment

BOOK = law.book()
NOW = Moment.read(BOOK.verified_on)
TABLES = AtHand(None)
COUNTRIES = ("MEX", "HTI", "IND", "GHA", "SYR", "NRU")
"""Three that are large, one that is small, one in no list of 25, and one of which nothing is at hand."""


@dataclass(frozen=True)
class Altered:
    """The package’s numbers, some of them given other values, left out, or added."""

    values: Mapping[str, int | None] = field(default_factory=dict)
    added: tuple[Observation, ...] = ()

    def observations(self, measure: str | None = None) -> Iterable[Observation]:
        for each in (*TABLES.observations(measure), *(one for one in self.added if one.measure == measure)):
            if each.key not in self.values:
                yield each
            elif (value := self.values[each.key]) is not None:
                yield replace(each, count=Count(value, value, str(value)))


def like(key: str, **changes: object) -> Observation:
    """An observation like one of the tables, with other fields."""
    found = next(each for each in tables.observations() if each.key == key)
    return replace(found, **changes)  # type: ignore[arg-type]


def checked(*keys: str, numbers: object = TABLES, book: Book = BOOK) -> dict[str, Checked]:
    """Claims, by their keys (none: all), as they stand by these numbers and rules."""
    of = [each for each in claimed() if not keys or each.key in keys]
    return {each.claimed.key: each for each in check(Numbers(numbers), book, NOW, of)}  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def briefs() -> dict[str, Brief]:
    """Every brief that these tests print."""
    made = {code: country.brief(code, TABLES, book=BOOK, on=NOW) for code in COUNTRIES}
    return {"narrative": narrative.brief(TABLES, book=BOOK, on=NOW), **made}


@pytest.fixture(scope="session")
def standing() -> dict[str, Checked]:
    """Every claim of the briefing, checked."""
    return checked()
