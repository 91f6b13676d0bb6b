"""DuckDB, opened so that it fetches and installs nothing and keeps within memory; loaded when needed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from passage.text import absent

if TYPE_CHECKING:
    import duckdb


class Damaged(Exception):
    """A file that the engine cannot read."""


@contextmanager
def connected() -> Generator[duckdb.DuckDBPyConnection]:
    """A cursor of its own, in memory. Raises Complaint where DuckDB is absent, Damaged for a bad file."""
    try:
        import duckdb
    except ImportError:
        raise absent("data", "duckdb") from None
    with _engine().cursor() as engine:
        try:
            yield engine
        except duckdb.Error as error:
            raise Damaged(str(error)) from None


def fetched(engine: duckdb.DuckDBPyConnection, query: str, values: list[object]) -> list[tuple[Any, ...]]:
    """The rows that a query gives. Raises Damaged for a bad file, while others can still be asked."""
    import duckdb

    try:
        return engine.execute(query, values).fetchall()
    except duckdb.Error as error:
        raise Damaged(str(error)) from None


@cache
def _engine() -> duckdb.DuckDBPyConnection:
    """One engine for the process, in memory; whoever asks has a cursor of their own."""
    import duckdb

    settings: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
        "allow_community_extensions": "false",
        "memory_limit": "1GB",
        "threads": "2",
    }
    return duckdb.connect(":memory:", config=settings)
