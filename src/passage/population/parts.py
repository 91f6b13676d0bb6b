"""The heavy parts this room works with, each imported when first needed; and the sentence without it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from passage.text import absent

EXTRAS = {
    "duckdb": "data",
    "numpy": "population",
    "polars": "population",
    "pyarrow": "population",
    "python_calamine": "data",
    "xlsxwriter": "documents",
}
"""Which extra of the package brings each."""


def part(name: str) -> Any:
    """A module of a heavy part, by its dotted name. Raises Complaint saying what to install."""
    whole = name.partition(".")[0]
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name is not None and error.name.partition(".")[0] != whole:
            raise
        raise absent(EXTRAS[whole], whole) from None
