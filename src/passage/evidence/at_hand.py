"""The numbers at hand: those of the local store where it has them, the package's own tables otherwise.

One number may stand in several places: the same measure, period and place. The publisher's own file comes
first, then what somebody tidied, then what a page reports; between equals the store comes before the tables,
then the narrower interval before the wider, and within each the order is that of the catalogue. Each number
says where it is from: `Observation.cell`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from passage.cite.arithmetic import Amount
from passage.cite.sources import STANDINGS
from passage.evidence import tables
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.evidence.places import CANADA
from passage.evidence.reading import DIMENSIONS
from passage.evidence.store.folder import usual
from passage.evidence.summed import summed
from passage.text import Complaint, Text

if TYPE_CHECKING:
    from passage.evidence.store.store import Store
    from passage.evidence.store.vintages import Vintage

Place = Literal["store", "tables"]

SUMMED: Mapping[str, tuple[str, str | None]] = {
    "ircc.asylum_citizenship_last_month": ("claims_made", "citizenship"),
    "ircc.asylum_citizenship_last_year": ("claims_made", "citizenship"),
    "ircc.asylum_office": ("claims_made", None),
    "ircc.study_citizenship": ("study_permits", "citizenship"),
    "ircc.work_imp_citizenship": ("work_permits_imp", "citizenship"),
    "ircc.work_tfwp_citizenship": ("work_permits_tfwp", "citizenship"),
}
"""Data sets that print no total: the measure whose rows are added up, and what every sum is divided by."""


@dataclass(frozen=True)
class AtHand:
    """Published numbers from the store, if there is one, and from the package's tables, as known on a day."""

    store: Store | None
    known_on: date | None = None

    def observations(
        self,
        measure: str | None = None,
        period: Period | str | None = None,
        **where: str | None,
    ) -> tuple[Observation, ...]:
        """Each number once: of a measure, within a period, where each named dimension has that code.

        A dimension that is None is not divided, as is the province of all Canada; one that is not named may
        be anything. In order of the period and place. Raises Complaint for a period that is none, or a
        vintage that is damaged.
        """
        found: dict[str, Observation] = {}
        for each in self.every(measure, period, **where):
            found.setdefault(each.key, each)
        return tuple(sorted(found.values(), key=lambda each: (each.measure, each.period, each.key)))

    def every(
        self,
        measure: str | None = None,
        period: Period | str | None = None,
        **where: str | None,
    ) -> tuple[Observation, ...]:
        """As `observations`, but each number from every source that has it, the preferred one first."""
        within = Period.parse(period) if isinstance(period, str) else period
        divided = {name: None if code == CANADA else code for name, code in where.items()}
        return tuple(self._in_order(measure, within, divided))

    def measured(self) -> dict[str, int]:
        """How many numbers of each measure there are, from all sources together."""
        counts = dict.fromkeys(tables.measures(), 0)
        for each in self._in_tables(None, None, {}):
            counts[each.measure] += 1
        for measure, number in self.store.measured(self.known_on).items() if self.store else ():
            counts[measure] += number
        return counts

    def place(self, observation: Observation) -> Place:
        """Whether a number is from the store or from the package's tables."""
        return "store" if "@" in observation.cell.source.key else "tables"

    def _in_order(
        self, measure: str | None, period: Period | None, where: Mapping[str, str | None]
    ) -> list[Observation]:
        found: list[tuple[tuple[Amount, ...], Observation]] = []
        if self.store is not None and where.keys() <= set(DIMENSIONS):
            from passage.evidence.catalogue import catalogue

            order = {key: at for at, key in enumerate(catalogue())}
            kept = self.store.observations(measure, period, known_on=self.known_on, **where)
            found += [
                (_nearness(each, 0, order[each.vintage.partition("@")[0]]), each)
                for each in (*kept, *self._summed(measure, period, where))
            ]
        found += [(_nearness(each, 1, 0), each) for each in self._in_tables(measure, period, where)]
        return [each for _, each in sorted(found, key=lambda pair: pair[0])]

    def _summed(
        self, measure: str | None, period: Period | None, where: Mapping[str, str | None]
    ) -> Iterator[Observation]:
        """What a publisher's own rows add up to, where they are divided by more than is asked."""
        assert self.store is not None
        for each in self.store.speaking(self.known_on):
            counted, kept = SUMMED.get(each.data_set, (None, None))
            if (
                counted is None
                or measure not in (None, counted)
                or (kept is not None and where.get(kept, kept) is None)
            ):
                continue
            for one in _sums(self.store, each, counted, self.known_on):
                if (period is None or one.period.within(period)) and all(
                    one.where.get(dimension) == code for dimension, code in where.items()
                ):
                    yield one

    def _in_tables(
        self, measure: str | None, period: Period | None, where: Mapping[str, str | None]
    ) -> Iterator[Observation]:
        for code in tables.measures() if measure is None else (measure,):
            for when, numbers in tables.of(code).items():
                if period is not None and not when.within(period):
                    continue
                for each in numbers:
                    known = each.cell.source.known
                    if (self.known_on is None or known is None or known <= self.known_on) and all(
                        each.where.get(dimension) == wanted for dimension, wanted in where.items()
                    ):
                        yield each


@lru_cache(maxsize=8)
def _sums(store: Store, vintage: Vintage, measure: str, known_on: date | None) -> tuple[Observation, ...]:
    """What the rows of a vintage, which never changes, add up to."""
    return tuple(summed(store.observations(measure, known_on=known_on, data_set=vintage.data_set)))


def _nearness(each: Observation, place: int, order: int) -> tuple[Amount, ...]:
    """By how a source stands; then the store before the tables; then the narrower; then by the catalogue."""
    width = each.count.high - each.count.low
    return STANDINGS.index(each.cell.source.standing), place, width, order


def at_hand(store: str | Path | Store | None = None, known_on: date | None = None) -> AtHand:
    """The numbers at hand. Without a store: that of PASSAGE_DATA or of the usual folder, where there is one.

    Raises Complaint for a folder that is named and is none.
    """
    if store is not None and not isinstance(store, str | Path):
        return AtHand(store, known_on)
    folder = usual() if store is None else Path(store)
    if not folder.is_dir():
        if store is None:
            return AtHand(None, known_on)
        raise Complaint(
            Text("no numbers are kept here", "aucun nombre n’est conservé ici"),
            field=str(folder),
            mend=Text(
                "put some there with “passage data add” or “passage data fetch”, or leave the folder out",
                "mettez-y-en par «\u00a0passage data add\u00a0» ou «\u00a0passage data fetch\u00a0», ou "
                "laissez tomber le dossier",
            ),
        )
    from passage.evidence.store.store import Store

    return AtHand(Store(folder), known_on)
