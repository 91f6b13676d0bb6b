"""The RCMP's interceptions between ports of entry, by province and month, on IRCC's page of a year.

The note about rounding on that page is of the claims above; interceptions are printed to the unit.
"""

from __future__ import annotations

from passage.evidence.count import EXACT
from passage.evidence.opened import Opened
from passage.evidence.places import folded
from passage.evidence.readers.by_month import months_of, read_months
from passage.evidence.reading import Reading

_NAMES = ("rcmp", "grc", "interception")


def read(file: Opened, data_set: str | None) -> Reading | None:
    """The reading of a page with interceptions, or None."""
    if data_set not in (None, "rcmp.interceptions"):
        return None
    for cells in file.tables:
        heading = folded(cells.title).rpartition("processed")[2]
        if file.form == "page" and months_of(cells) and any(name in heading for name in _NAMES):
            return Reading("rcmp.interceptions", tuple(read_months(cells, EXACT, "interceptions").found))
    return None
