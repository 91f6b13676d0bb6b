"""The kinds of file that are taken away: what each is called, and which of them can be made here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.util import find_spec

from passage.text import Text


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file, by its name; `maker` is the part that makes it, where that need not be installed."""

    name: str
    media_type: str
    maker: str | None = None

    @property
    def had_here(self) -> bool:
        """Whether it can be made here."""
        return self.maker is None or find_spec(self.maker) is not None


KINDS = {
    "csv": Kind("CSV", "text/csv; charset=utf-8"),
    "html": Kind("HTML", "text/html; charset=utf-8"),
    "json": Kind("JSON", "application/json"),
    "md": Kind("Markdown", "text/markdown; charset=utf-8"),
    "parquet": Kind("Parquet", "application/vnd.apache.parquet", "duckdb"),
    "pdf": Kind("PDF", "application/pdf", "typst"),
    "svg": Kind("SVG", "image/svg+xml", "vl_convert"),
    "xlsx": Kind("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsxwriter"),
}
"""By the ending of the file."""


def had_here(kinds: Iterable[str]) -> list[tuple[str, Text]]:
    """Those that can be made here, in the order given: the ending of the file, and its name."""
    return [(each, Text.same(KINDS[each].name)) for each in kinds if KINDS[each].had_here]
