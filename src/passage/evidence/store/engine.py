"""DuckDB, opened so that it fetches and installs nothing and keeps within memory; loaded when needed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from passage.evidence.workbooks import INSTALL
from passage.text import Complaint, Text

if TYPE_CHECKING:
    import duckdb


class Damaged(Exception):
    """A file that the engine cannot read."""


@contextmanager
def connected() -> Generator[duckdb.DuckDBPyConnection]:
    """A connection of its own, in memory. Raises Complaint where DuckDB is absent, Damaged for a bad file."""
    try:
        import duckdb
    except ImportError:
        raise Complaint(
            Text(
                "the part that keeps numbers is not installed", "il manque la partie qui conserve les nombres"
            ),
            mend=INSTALL,
        ) from None
    settings: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
        "allow_community_extensions": "false",
        "memory_limit": "1GB",
        "threads": "2",
    }
    with duckdb.connect(":memory:", config=settings) as engine:
        try:
            yield engine
        except duckdb.Error as error:
            raise Damaged(str(error)) from None
