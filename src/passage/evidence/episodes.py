"""Changes of policy and law by their days, for a chart to draw as lines and a measure to look across.

Each comes from `tables/episodes.csv` with its source, and says how sure its day is: `confirmed` by a page,
`partly` (the month or the year is, or one note alone says it), or `not_confirmed`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from passage.cite.citation import Citation
from passage.cite.figures import Cell
from passage.evidence import tables
from passage.evidence.periods import Period
from passage.text import Text, country

Kind = Literal["visa_imposed", "visa_lifted", "agreement", "law", "entry_document", "border"]
Sureness = Literal["confirmed", "partly", "not_confirmed"]


@dataclass(frozen=True, slots=True)
class Episode:
    """A change that took effect. `period` is its day, or the month or year where no day is known.

    `country` is whose people it touches, None for all; `citation` the instrument, where the row names it.
    """

    kind: Kind
    period: Period
    country: str | None
    what: Text
    sureness: Sureness
    citation: Citation | None
    cell: Cell

    @property
    def label(self) -> Text:
        """For a chart: “Mexico: visa lifted”, « Mexique : visa supprimé »."""
        if (code := self.country) is None:
            return self.what
        name = Text.each(lambda lang: country(code, lang))
        lower = Text(self.what.en[0].lower() + self.what.en[1:], self.what.fr[0].lower() + self.what.fr[1:])
        return Text("{country}: {what}", "{country}\u00a0: {what}").format(country=name, what=lower)


@cache
def episodes() -> tuple[Episode, ...]:
    """Every change, by its day."""
    rows = tables.rows("episodes")
    return tuple(sorted((_episode(n, row) for n, row in enumerate(rows, 1)), key=lambda each: each.period))


def _episode(number: int, row: dict[str, str]) -> Episode:
    source = tables.sources()[row["source"]]
    return Episode(
        cast("Kind", row["kind"]),
        Period.parse(row["period"]),
        row["country"] or None,
        Text(row["label_en"], row["label_fr"]),
        cast("Sureness", row["confirmed"]),
        Citation.parse(row["citation"]) if row["citation"] else None,
        Cell(source, number, "period", row["period"]),
    )
