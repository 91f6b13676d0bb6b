"""A table as Parquet, for those who read it by a program: numbers as numbers, days as days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from passage.paper.workbook import Sheet, Value
from passage.text import absent


def parquet(sheet: Sheet) -> bytes:
    """The sheet as Parquet, where it comes from in the file's own notes.

    Raises Complaint where what writes Parquet is not installed.
    """
    try:
        import duckdb
    except ImportError:
        raise absent("data", "duckdb") from None
    columns = list(zip(*sheet.rows, strict=True)) if sheet.rows else [()] * len(sheet.columns)
    named = ", ".join(
        f"{_name(column.header)} {_kind(values)}"
        for column, values in zip(sheet.columns, columns, strict=True)
    )
    holes = ", ".join("?" for _ in sheet.columns)
    with TemporaryDirectory() as folder, duckdb.connect(":memory:", config={"threads": 1}) as engine:
        path = Path(folder) / "table.parquet"
        engine.execute(f"CREATE TABLE told ({named})")
        if sheet.rows:
            written: list[list[Any]] = [list(row) for row in sheet.rows]
            engine.executemany(f"INSERT INTO told VALUES ({holes})", written)
        notes = ", ".join(
            f"{key}: {_quoted(words)}"
            for key, words in (("title", sheet.title), ("citation", sheet.citation))
        )
        engine.execute(
            f"COPY told TO {_quoted(str(path))} (FORMAT parquet, COMPRESSION zstd, KV_METADATA {{{notes}}})"
        )
        return path.read_bytes()


def _kind(values: Sequence[Value]) -> str:
    kinds = {type(each) for each in values if each is not None}
    if kinds and kinds <= {int}:
        return "BIGINT"
    if kinds and kinds <= {int, float}:
        return "DOUBLE"
    return "DATE" if kinds == {date} else "VARCHAR"


def _name(header: str) -> str:
    return '"' + header.replace('"', '""') + '"'


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"
