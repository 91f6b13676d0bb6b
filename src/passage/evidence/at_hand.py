"""The numbers at hand: those of the local store where it has them, the package's own tables otherwise.

One number may stand in several places: the same measure, period and place. The publisher's own file comes
first, then what somebody tidied, then what a page reports; between equals the store comes before the tables,
and within each the order is that of the catalogue. Each number says where it is from: `Observation.cell`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from passage.cite.sources import STANDINGS
from passage.evidence import tables
from passage.evidence.catalogue import catalogue
from passage.evidence.observations import Observation
from passage.evidence.periods import Period
from passage.evidence.reading import DIMENSIONS
from passage.evidence.store.folder import VARIABLE, usual
from passage.evidence.store.store import Store
from passage.text import Complaint, Text

Place = Literal["store", "tables"]


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

        A dimension that is None is not divided; one that is not named may be anything. In order of the
        period and place. Raises Complaint for a period that is none, or a vintage that is damaged.
        """
        within = Period.parse(period) if isinstance(period, str) else period
        found: dict[str, Observation] = {}
        for each in self.every(measure, within, **where):
            found.setdefault(each.key, each)
        return tuple(sorted(found.values(), key=lambda each: (each.measure, each.period, each.key)))

    def place(self, observation: Observation) -> Place:
        """Whether a number is from the store or from the package's tables."""
        return "store" if observation.cell.source.key.partition("@")[0] in catalogue() else "tables"

    @property
    def says(self) -> Text:
        """Where numbers are looked for, in words."""
        if self.store is None:
            return Text("the package’s own tables", "les tableaux du progiciel")
        return Text(
            "{folder}, then the package’s own tables", "{folder}, puis les tableaux du progiciel"
        ).format(folder=str(self.store.folder))

    def every(
        self, measure: str | None = None, period: Period | None = None, **where: str | None
    ) -> tuple[Observation, ...]:
        """As `observations`, but every source of a number, the nearest to the publisher first."""
        stored: Iterable[Observation] = ()
        if self.store is not None and where.keys() <= set(DIMENSIONS):
            stored = self.store.observations(measure, period, known_on=self.known_on, **where)
        order = list(catalogue())
        ranked = [
            (STANDINGS.index(each.cell.source.standing), 0, order.index(each.vintage.partition("@")[0]), each)
            for each in stored
        ]
        ranked += [
            (STANDINGS.index(each.cell.source.standing), 1, 0, each)
            for each in tables.observations()
            if self._wanted(each, measure, period, where)
        ]
        return tuple(each for *_, each in sorted(ranked, key=lambda rank: rank[:3]))

    def _wanted(
        self,
        each: Observation,
        measure: str | None,
        period: Period | None,
        where: Mapping[str, str | None],
    ) -> bool:
        read_on = each.cell.source.retrieved
        return (
            measure in (None, each.measure)
            and (period is None or each.period.within(period))
            and all(each.where.get(dimension) == code for dimension, code in where.items())
            and (self.known_on is None or read_on is None or read_on <= self.known_on)
        )


def at_hand(store: str | Path | Store | None = None, known_on: date | None = None) -> AtHand:
    """The numbers at hand. Without a store: that of PASSAGE_DATA or of the usual folder, where there is one.

    Raises Complaint for a folder that is named and is none.
    """
    if isinstance(store, Store):
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
    return AtHand(Store(folder), known_on)


__all__ = ["VARIABLE", "AtHand", "at_hand"]
