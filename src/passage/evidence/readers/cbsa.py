"""Claims processed by the border services' offices, as IRCC's page of a year prints them: rounded to 5."""

from __future__ import annotations

from passage.evidence.count import IRCC
from passage.evidence.opened import Opened
from passage.evidence.places import folded
from passage.evidence.readers.by_month import months_of, read_months
from passage.evidence.reading import Reading, Row

_NAMES = ("cbsa", "asfc", "canada border services", "services frontaliers")
_OFFICES = (
    ("airport", ("airport", "aeroport")),
    ("border", ("land border", "frontiere terrestre")),
    ("inland", ("inland", "interieur")),
    ("marine", ("marine", "maritime")),
)


def read(file: Opened, data_set: str | None) -> Reading | None:
    """The reading of a page with claims processed by the agency, or None. A table is a kind of office."""
    if file.form != "page" or data_set not in (None, "cbsa.claims_processed"):
        return None
    found: list[Row] = []
    for cells in file.tables:
        heading = folded(cells.title)
        if months_of(cells) and any(name in heading for name in _NAMES):
            offices = [code for code, names in _OFFICES if any(name in heading for name in names)]
            beside = (("office", offices[0]),) if len(offices) == 1 else ()
            found += read_months(cells, IRCC, "claims_processed", beside).found
    return Reading("cbsa.claims_processed", tuple(found)) if found else None
